### Dari (Afghanistan) ; on vouvoie (شما), sans genre. Prononciation de Kaboul écrite à la française : ou, tch, gu.

## welcome

welcome = سلام. خوش آمدید.
    .romanised = Salâm. Khosh âmadéd.
which-language = به کدام زبان صحبت می‌کنید؟
    .romanised = Ba kodâm zabân sohbat mékonéd?
speak-french = به فرانسوی صحبت کرده می‌توانید؟
    .romanised = Ba farânsawi sohbat karda métawânéd?
show-language = لطفاً زبان خود را روی صفحه نشان بدهید.
    .romanised = Lotfan zabân-é khod râ rou-yé safha neshân bedehéd.
use-screen = ما به کمک این صفحه صحبت می‌کنیم. موافق هستید؟
    .romanised = Mâ ba komak-é in safha sohbat mékoném. Mowâfeq hastéd?
answer-with-keys = برای جواب دادن، یک نمبر را فشار بدهید. یا با انگشت نشان بدهید.
    .romanised = Barâ-yé djawâb dâdan, yak nambar râ feshâr bedehéd. Yâ bâ angosht neshân bedehéd.
sentences-prepared = این جمله‌ها از پیش آماده شده‌اند. اگر واضح نیست، به من بگویید.
    .romanised = In djomla-hâ az pésh âmâda shoda-and. Agar wâzeh nést, ba man begouyéd.
call-interpreter = ترجمان تیلفونی می‌خواهید؟ رایگان است.
    .romanised = Tardjomân-é télefoni mékhâhéd? Râyegân ast.
wait-interpreter = به ترجمان زنگ می‌زنم. لطفاً یک لحظه صبر کنید.
    .romanised = Ba tardjomân zang mézanam. Lotfan yak lahza sabr konéd.
colleague-speaks = یک همکار من به زبان شما صحبت می‌کند. او را صدا می‌کنم.
    .romanised = Yak hamkâr-é man ba zabân-é shomâ sohbat mékonad. Ou râ sadâ mékonam.
please-sit = لطفاً بنشینید.
    .romanised = Lotfan benshinéd.
take-your-time = عجله نکنید.
    .romanised = Adjala nakonéd.

## answers

yes = بلی
    .romanised = Balé
no = نخیر
    .romanised = Nakhayr
a-little = کمی
    .romanised = Kamé
dont-know = نمی‌دانم.
    .romanised = Namédânam.
dont-understand = نفهمیدم.
    .romanised = Nafahmidam.
agree = درست است
    .romanised = Dorost ast
something-else = چیز دیگر
    .romanised = Tchiz-é digar
prefer-not-say = نمی‌خواهم جواب بدهم.
    .romanised = Namékhâham djawâb bedeham.
today = امروز
    .romanised = Emrôz
tomorrow = فردا
    .romanised = Fardâ
later = پسان
    .romanised = Passân
morning = صبح
    .romanised = Sobh
afternoon = بعد از ظهر
    .romanised = Ba'd az zohr

## understand

please-repeat = لطفاً دوباره بگویید.
    .romanised = Lotfan dobâra begouyéd.
please-write = لطفاً بنویسید.
    .romanised = Lotfan benawisséd.
please-write-number = لطفاً عدد را بنویسید.
    .romanised = Lotfan adad râ benawisséd.
please-slowly = لطفاً آهسته صحبت کنید.
    .romanised = Lotfan âhesta sohbat konéd.
please-show = لطفاً به من نشان بدهید.
    .romanised = Lotfan ba man neshân bedehéd.
do-you-understand = فهمیدید؟
    .romanised = Fahmidéd?
is-this-right = درست است؟
    .romanised = Dorost ast?
can-you-read = به زبان خود خوانده می‌توانید؟
    .romanised = Ba zabân-é khod khânda métawânéd?
read-aloud = می‌خواهید جمله را بشنوید؟
    .romanised = Mékhâhéd djomla râ beshnawéd?
i-explain-again = دوباره توضیح می‌دهم.
    .romanised = Dobâra tawzih médeham.

## wait

your-number = این تکت شما است. نمبر شما: { $number }.
    .romanised = In tekat-é shomâ ast. Nambar-é shomâ: { $number }.
please-wait-here = لطفاً اینجا انتظار بکشید. شما را صدا می‌کنیم.
    .romanised = Lotfan indjâ entezâr bekashéd. Shomâ râ sadâ mékoném.
watch-screen = به صفحه نگاه کنید. نمبر خود را می‌بینید.
    .romanised = Ba safha negâh konéd. Nambar-é khod râ mébinéd.
wait-minutes = { PLURAL($minutes) ->
    [one] باید تقریباً { NUMBER($minutes) } دقیقه انتظار بکشید.
   *[other] باید تقریباً { NUMBER($minutes) } دقیقه انتظار بکشید.
    }
    .romanised = { PLURAL($minutes) ->
        [one] Bâyad taqriban { NUMBER($minutes) } daqiqa entezâr bekashéd.
       *[other] Bâyad taqriban { NUMBER($minutes) } daqiqa entezâr bekashéd.
    }
people-before = { PLURAL($people) ->
    [one] { NUMBER($people) } نفر پیش از شما است.
   *[other] { NUMBER($people) } نفر پیش از شما هستند.
    }
    .romanised = { PLURAL($people) ->
        [one] { NUMBER($people) } nafar pésh az shomâ ast.
       *[other] { NUMBER($people) } nafar pésh az shomâ hastand.
    }
your-turn = نوبت شما است.
    .romanised = Nawbat-é shomâ ast.
go-to-counter = لطفاً به غرفهٔ { $counter } بروید.
    .romanised = Lotfan ba ghorfa-yé { $counter } berawéd.
missed-turn = شما را صدا کردیم. اینجا نبودید. باز شما را صدا می‌کنیم.
    .romanised = Shomâ râ sadâ kardém. Indjâ naboudéd. Bâz shomâ râ sadâ mékoném.
come-back-at = می‌توانید بیرون بروید. ساعت { HOUR($hour) } پس بیایید.
    .romanised = Métawânéd béroun berawéd. Sâ'at-é { HOUR($hour) } pas biyâyéd.
keep-ticket = تکت خود را نگه دارید.
    .romanised = Tekat-é khod râ negah dâréd.
priority-people = کارت اولویت دارید؟ حامله هستید؟
    .romanised = Kârt-é awlawiyat dâréd? Hâmela hastéd?
priority-passes = این شخص حق اولویت دارد. او پیشتر می‌رود.
    .romanised = In shakhs haq-é awlawiyat dârad. Ou péshtar mérawad.
one-moment = لطفاً یک لحظه صبر کنید. همین حالا می‌آیم.
    .romanised = Lotfan yak lahza sabr konéd. Hamin hâlâ méâyam.

## need

what-need = به چه ضرورت دارید؟
    .romanised = Ba tchi zarourat dâréd?
need-identity = کارت هویت (تذکره) یا پاسپورت
    .romanised = Kârt-é howiyat (tazkera) yâ pâsport
need-family = تولد، ازدواج یا وفات
    .romanised = Tawallod, ezdewâdj yâ wafât
need-school = مکتب یا نان چاشت در مکتب
    .romanised = Maktab yâ nân-é tchâsht dar maktab
need-housing = مسکن (خانه)
    .romanised = Maskan (khâna)
need-social = کمک اجتماعی
    .romanised = Komak-é edjtemâ'i
need-appointment = گرفتن وقت ملاقات
    .romanised = Guereftan-é waqt-é molâqât
first-time = بار اول است که می‌آیید؟
    .romanised = Bâr-é awal ast ke méâyéd?
for-whom = این برای کی است؟
    .romanised = In barâ-yé ki ast?
for-me = برای خودم
    .romanised = Barâ-yé khodam
for-child = برای اولادم
    .romanised = Barâ-yé awlâdam
for-parent = برای یک نفر از فامیلم
    .romanised = Barâ-yé yak nafar az fâmilam
for-other = برای یک نفر دیگر
    .romanised = Barâ-yé yak nafar-é digar
received-letter = آیا به شما مکتوب رسیده است؟ لطفاً آن را نشان بدهید.
    .romanised = Âyâ ba shomâ maktoub rassida ast? Lotfan ân râ neshân bedehéd.

## identity

show-papers = لطفاً کارت هویت یا پاسپورت خود را نشان بدهید.
    .romanised = Lotfan kârt-é howiyat yâ pâsport-é khod râ neshân bedehéd.
which-document = کدام سند هویت را دارید؟
    .romanised = Kodâm sanad-é howiyat râ dâréd?
identity-card = کارت هویت (تذکره)
    .romanised = Kârt-é howiyat (tazkera)
passport = پاسپورت
    .romanised = Pâsport
residence-permit = کارت اقامت
    .romanised = Kârt-é eqâmat
no-document = اسنادم همراهم نیست.
    .romanised = Asnâdam hamrâham nést.
bring-document = لطفاً این سند را بیاورید: { $document }.
    .romanised = Lotfan in sanad râ biyâwaréd: { $document }.
missing-documents = { PLURAL($documents) ->
    [one] { NUMBER($documents) } سند کم است.
   *[other] { NUMBER($documents) } سند کم است.
    }
    .romanised = { PLURAL($documents) ->
        [one] { NUMBER($documents) } sanad kam ast.
       *[other] { NUMBER($documents) } sanad kam ast.
    }
original-needed = اصل سند لازم است. کاپی قبول نیست.
    .romanised = Asl-é sanad lâzem ast. Kâpi qaboul nést.
copy-is-enough = کاپی کافی است.
    .romanised = Kâpi kâfi ast.
i-make-copy = یک کاپی می‌گیرم. بعد سند را به شما پس می‌دهم.
    .romanised = Yak kâpi méguiram. Ba'd sanad râ ba shomâ pas médeham.
photo-needed = یک عکس جدید برای کارت هویت لازم است.
    .romanised = Yak aks-é djadid barâ-yé kârt-é howiyat lâzem ast.
proof-of-address = یک سند لازم است که آدرس شما در آن نوشته باشد. مثلاً یک بل.
    .romanised = Yak sanad lâzem ast ke âdras-é shomâ dar ân naweshta bâshad. Massalan yak bel.
papers-are-yours = این اسناد شما است. آن‌ها را خوب نگه دارید.
    .romanised = In asnâd-é shomâ ast. Ânhâ râ khoub negah dâréd.

## person

your-name = لطفاً نام فامیلی (تخلص) و نام خود را بنویسید.
    .romanised = Lotfan nâm-é fâmili (takhallos) wa nâm-é khod râ benawisséd.
date-of-birth = لطفاً تاریخ تولد خود را بنویسید.
    .romanised = Lotfan târikh-é tawallod-é khod râ benawisséd.
place-of-birth = در کدام کشور تولد شده‌اید؟ در کدام شهر؟
    .romanised = Dar kodâm keshwar tawallod shoda-éd? Dar kodâm shahr?
your-address = آدرس شما چیست؟
    .romanised = Âdras-é shomâ tchist?
live-in-city = در این شهر زندگی می‌کنید؟
    .romanised = Dar in shahr zendagui mékonéd?
your-telephone = لطفاً نمبر تیلفون خود را بنویسید.
    .romanised = Lotfan nambar-é télefon-é khod râ benawisséd.
have-email = ایمیل آدرس دارید؟
    .romanised = Iméyl âdras dâréd?
married = متأهل هستید؟
    .romanised = Mota'ahel hastéd?
how-many-children = چند اولاد دارید؟ عدد را بنویسید.
    .romanised = Tchand awlâd dâréd? Adad râ benawisséd.
age-of-children = اولادهای شما چند ساله هستند؟
    .romanised = Awlâd-hâ-yé shomâ tchand sâla hastand?
who-is-with-you = کی همراه شما است؟
    .romanised = Ki hamrâh-é shomâ ast?
data-stays-here = این معلومات تنها برای درخواست شما استفاده می‌شود.
    .romanised = In ma'loumât tanhâ barâ-yé darkhâst-é shomâ estefâda méshawad.

## money

price-is = قیمت آن { AMOUNT($amount) } است.
    .romanised = Qimat-é ân { AMOUNT($amount) } ast.
it-is-free = رایگان است.
    .romanised = Râyegân ast.
how-pay = چطور می‌خواهید پول بدهید؟
    .romanised = Tchetawr mékhâhéd poul bedehéd?
cash = پول نقد
    .romanised = Poul-é naqd
card = با کارت بانکی
    .romanised = Bâ kârt-é bânki
here-is-receipt = این رسید است. آن را نگه دارید.
    .romanised = In rassid ast. Ân râ negah dâréd.
before-date = این کار باید پیش از این تاریخ انجام شود: { DATE($date) }.
    .romanised = In kâr bâyad pésh az in târikh andjâm shawad: { DATE($date) }.
ready-on = در این تاریخ آماده می‌شود: { DATE($date) }.
    .romanised = Dar in târikh âmâda méshawad: { DATE($date) }.

## appointment

need-appointment-first = باید وقت ملاقات بگیرید. برای شما وقت بگیرم؟
    .romanised = Bâyad waqt-é molâqât beguiréd. Barâ-yé shomâ waqt beguiram?
have-appointment = وقت ملاقات دارید؟
    .romanised = Waqt-é molâqât dâréd?
which-moment = صبح یا بعد از ظهر؟
    .romanised = Sobh yâ ba'd az zohr?
appointment-on = وقت ملاقات شما: { DATE($date) }، ساعت { HOUR($hour) }.
    .romanised = Waqt-é molâqât-é shomâ: { DATE($date) }, sâ'at-é { HOUR($hour) }.
does-it-suit = برای شما مناسب است؟
    .romanised = Barâ-yé shomâ monâsseb ast?
bring-to-appointment = در وقت ملاقات این را با خود بیاورید: { $document }.
    .romanised = Dar waqt-é molâqât in râ bâ khod biyâwaréd: { $document }.
come-early = { PLURAL($minutes) ->
    [one] لطفاً { NUMBER($minutes) } دقیقه پیشتر بیایید.
   *[other] لطفاً { NUMBER($minutes) } دقیقه پیشتر بیایید.
    }
    .romanised = { PLURAL($minutes) ->
        [one] Lotfan { NUMBER($minutes) } daqiqa péshtar biyâyéd.
       *[other] Lotfan { NUMBER($minutes) } daqiqa péshtar biyâyéd.
    }
tell-if-cannot = اگر آمده نمی‌توانید، به ما زنگ بزنید.
    .romanised = Agar âmada namétawânéd, ba mâ zang bezanéd.

## form

fill-form = این فورمه را باید خانه‌پری کنید. کمک می‌خواهید؟
    .romanised = In fôrma râ bâyad khâna-pori konéd. Komak mékhâhéd?
help-fill-form = آن را همراه شما خانه‌پری می‌کنم.
    .romanised = Ân râ hamrâh-é shomâ khâna-pori mékonam.
write-capitals = لطفاً با حروف کلان لاتین (ABC) بنویسید.
    .romanised = Lotfan bâ horouf-é kalân-é lâtin (ABC) benawisséd.
sign-here = لطفاً اینجا امضا کنید.
    .romanised = Lotfan indjâ emzâ konéd.
read-before-sign = پیش از امضا کردن بخوانید. من توضیح داده می‌توانم.
    .romanised = Pésh az emzâ kardan bekhânéd. Man tawzih dâda métawânam.
both-parents-sign = پدر و مادر، هر دو، باید امضا کنند.
    .romanised = Padar wa mâdar, har dou, bâyad emzâ konand.
request-sent = درخواست شما ثبت شد. به شما جواب می‌دهیم.
    .romanised = Darkhâst-é shomâ sabt shod. Ba shomâ djawâb médehém.
file-complete = دوسیهٔ شما مکمل است.
    .romanised = Dôssya-yé shomâ mokammal ast.

## direction

not-here = اینجا نیست. به این جای بروید: { $place }، { $address }.
    .romanised = Indjâ nést. Ba in djây berawéd: { $place }, { $address }.
directions-paper = آدرس را روی کاغذ می‌نویسم.
    .romanised = Âdras râ rou-yé kâghaz ménawissam.
floor = در منزل { $floor } است.
    .romanised = Dar manzel-é { $floor } ast.
closed-today = این دفتر امروز بسته است.
    .romanised = In daftar emrôz basta ast.
open-at = این دفتر در این تاریخ باز می‌شود: { DATE($date) }، ساعت { HOUR($hour) }.
    .romanised = In daftar dar in târikh bâz méshawad: { DATE($date) }, sâ'at-é { HOUR($hour) }.
toilets = تشناب آنجا است.
    .romanised = Tashnâb ândjâ ast.

## emergency

need-doctor = به داکتر ضرورت دارید؟
    .romanised = Ba dâktar zarourat dâréd?
where-does-it-hurt = کجای شما درد می‌کند؟ نشان بدهید.
    .romanised = Kodjâ-yé shomâ dard mékonad? Neshân bedehéd.
call-emergency = به کمک عاجل زنگ می‌زنم.
    .romanised = Ba komak-é âdjel zang mézanam.
help-is-coming = کمک در راه است. همین‌جا باشید.
    .romanised = Komak dar râh ast. Hamindjâ bâshéd.
are-you-safe = در خانهٔ خود در امان هستید؟
    .romanised = Dar khâna-yé khod dar amân hastéd?
afraid-of-someone = از کسی می‌ترسید؟
    .romanised = Az kassé métarséd?
go-quiet-room = می‌خواهید در یک جای آرام صحبت کنیم؟
    .romanised = Mékhâhéd dar yak djâ-yé ârâm sohbat koném?
child-lost = ما همراه شما طفل شما را جستجو می‌کنیم.
    .romanised = Mâ hamrâh-é shomâ tefl-é shomâ râ djostodjou mékoném.

## calm

i-am-sorry = ببخشید که منتظر ماندید.
    .romanised = Bebakhshéd ke montazer mândéd.
i-want-to-help = می‌خواهم به شما کمک کنم.
    .romanised = Mékhâham ba shomâ komak konam.
please-calm = لطفاً آرام صحبت کنیم.
    .romanised = Lotfan ârâm sohbat koném.
i-listen = به گپ شما گوش می‌کنم.
    .romanised = Ba gap-é shomâ gôsh mékonam.
cannot-do-it = این کار را کرده نمی‌توانم. دلیلش را توضیح می‌دهم.
    .romanised = In kâr râ karda namétawânam. Dalilash râ tawzih médeham.
fetch-supervisor = آمر خود را صدا می‌کنم.
    .romanised = Âmer-é khod râ sadâ mékonam.
stop-behaviour = این کار اینجا اجازه نیست. لطفاً بس کنید.
    .romanised = In kâr indjâ edjâza nést. Lotfan bas konéd.

## interpreter

child-does-not-translate = طفل نباید این را ترجمه کند. به یک ترجمان بزرگسال زنگ می‌زنیم.
    .romanised = Tefl nabâyad in râ tardjoma konad. Ba yak tardjomân-é bozorgsâl zang mézaném.
translate-everything = لطفاً همه چیز را ترجمه کنید. از خود چیزی اضافه نکنید.
    .romanised = Lotfan hama tchiz râ tardjoma konéd. Az khod tchizé ezâfa nakonéd.
translation-private = این گپ‌ها محرم است. به هیچ کس نگویید.
    .romanised = In gap-hâ mahram ast. Ba hétch kas nagouyéd.
do-you-agree-helper = این شخص برای شما ترجمه می‌کند. موافق هستید؟
    .romanised = In shakhs barâ-yé shomâ tardjoma mékonad. Mowâfeq hastéd?
for-this-adult = برای این سؤال به یک ترجمان زنگ می‌زنیم.
    .romanised = Barâ-yé in sawâl ba yak tardjomân zang mézaném.

## end

thank-you = بسیار تشکر.
    .romanised = Bessyâr tashakor.
anything-else = به چیز دیگر ضرورت دارید؟
    .romanised = Ba tchiz-é digar zarourat dâréd?
all-done = برای امروز خلاص شد.
    .romanised = Barâ-yé emrôz khalâs shod.
we-will-call = به شما زنگ می‌زنیم.
    .romanised = Ba shomâ zang mézaném.
come-back-with-someone = می‌توانید با کسی پس بیایید که به فرانسوی صحبت می‌کند.
    .romanised = Métawânéd bâ kassé pas biyâyéd ke ba farânsawi sohbat mékonad.
goodbye = خدا حافظ. روز خوش.
    .romanised = Khodâ hâfez. Rôz-é khosh.
