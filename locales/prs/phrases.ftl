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

## documents

doc-which-request = چه کار می‌خواهید انجام بدهید؟
    .romanised = Tchi kâr mékhâhéd andjâm bedehéd?
doc-first = این درخواست اول من است.
    .romanised = In darkhâst-é awal-é man ast.
doc-renewal = می‌خواهم سند خود را تجدید کنم.
    .romanised = Mékhâham sanad-é khod râ tadjdid konam.
doc-lost = سند خود را گم کرده‌ام.
    .romanised = Sanad-é khod râ gom karda-am.
doc-stolen = سندم دزدی شده است.
    .romanised = Sanadam dozdi shoda ast.
doc-declare-loss = باید خبر بدهید که سند گم شده است. ما همین‌جا آن را می‌نویسیم.
    .romanised = Bâyad khabar bedehéd ke sanad gom shoda ast. Mâ hamindjâ ân râ ménawissém.
doc-declare-theft = اگر سند دزدی شده است، اول نزد پولیس بروید.
    .romanised = Agar sanad dozdi shoda ast, awal nazd-é polis berawéd.
doc-pre-request = آیا درخواست را از پیش در انترنت آماده کرده‌اید؟
    .romanised = Âyâ darkhâst râ az pésh dar internet âmâda karda-éd?
doc-pre-request-number = لطفاً نمبر درخواست را نشان بدهید.
    .romanised = Lotfan nambar-é darkhâst râ neshân bedehéd.
doc-bring-old = لطفاً کارت کهنه یا پاسپورت کهنهٔ خود را بیاورید.
    .romanised = Lotfan kârt-é kohna yâ pâsport-é kohna-yé khod râ biyâwaréd.
doc-photo-rules = عکس باید کمتر از شش ماه پیش گرفته شده باشد. چهره باید خوب معلوم شود.
    .romanised = Aks bâyad kamtar az shash mâh pésh guerefta shoda bâshad. Tchehra bâyad khoub ma'loum shawad.
doc-photo-refused = این عکس درست نیست. یک عکس دیگر لازم است.
    .romanised = In aks dorost nést. Yak aks-é digar lâzem ast.
doc-fingerprints = نشان انگشت شما را می‌گیرم. لطفاً انگشت خود را اینجا بگذارید.
    .romanised = Neshân-é angosht-é shomâ râ méguiram. Lotfan angosht-é khod râ indjâ begozâréd.
doc-other-hand = حالا دست دیگر.
    .romanised = Hâlâ dast-é digar.
doc-come-in-person = خود شخص باید بیاید.
    .romanised = Khod-é shakhs bâyad biyâyad.
doc-parent-with-child = پدر یا مادر باید همراه طفل بیاید.
    .romanised = Padar yâ mâdar bâyad hamrâh-é tefl biyâyad.
doc-stamp-price = باید تکت مالیه (TIMBRE FISCAL) بخرید. قیمت: { AMOUNT($amount) }.
    .romanised = Bâyad tekat-é mâliya (TIMBRE FISCAL) bekharéd. Qimat: { AMOUNT($amount) }.
doc-stamp-where = تکت مالیه را در انترنت بخرید. یا در دکان سگرت‌فروشی (TABAC).
    .romanised = Tekat-é mâliya râ dar internet bekharéd. Yâ dar dokân-é segret-forôshi (TABAC).
doc-wait-weeks = { PLURAL($weeks) ->
    [one] باید تقریباً { NUMBER($weeks) } هفته انتظار بکشید.
   *[other] باید تقریباً { NUMBER($weeks) } هفته انتظار بکشید.
    }
    .romanised = { PLURAL($weeks) ->
        [one] Bâyad taqriban { NUMBER($weeks) } hafta entezâr bekashéd.
       *[other] Bâyad taqriban { NUMBER($weeks) } hafta entezâr bekashéd.
    }
doc-text-message = وقتی که سند آماده شد، یک پیام (SMS) به تیلفون شما می‌آید.
    .romanised = Waqté ke sanad âmâda shod, yak payâm (SMS) ba télefon-é shomâ méâyad.
doc-collect-yourself = برای گرفتن سند، خودتان بیایید.
    .romanised = Barâ-yé guereftan-é sanad, khodetân biyâyéd.
doc-collect-before = { PLURAL($months) ->
    [one] برای گرفتن سند، { NUMBER($months) } ماه وقت دارید.
   *[other] برای گرفتن سند، { NUMBER($months) } ماه وقت دارید.
    }
    .romanised = { PLURAL($months) ->
        [one] Barâ-yé guereftan-é sanad, { NUMBER($months) } mâh waqt dâréd.
       *[other] Barâ-yé guereftan-é sanad, { NUMBER($months) } mâh waqt dâréd.
    }
doc-travel-soon = آیا به زودی سفر می‌کنید؟
    .romanised = Âyâ ba zoudi safar mékonéd?
doc-show-travel-ticket = لطفاً تکت سفر را نشان بدهید.
    .romanised = Lotfan tekat-é safar râ neshân bedehéd.
doc-nationality = آیا تابعیت فرانسه را دارید؟
    .romanised = Âyâ tâbe'iyat-é farânsa râ dâréd?
doc-residence-permit-elsewhere = برای کارت اقامت باید به پرفکتور (PREFECTURE) بروید. شاروالی این کار را نمی‌کند.
    .romanised = Barâ-yé kârt-é eqâmat bâyad ba préfektour (PREFECTURE) berawéd. Shârwâli in kâr râ namékonad.
doc-check-details = نام، تاریخ و آدرس را ببینید. همه چیز درست است؟
    .romanised = Nâm, târikh wa âdras râ bebinéd. Hama tchiz dorost ast?

## civil

civil-which-record = کدام سند را می‌خواهید؟
    .romanised = Kodâm sanad râ mékhâhéd?
civil-birth = سند تولد
    .romanised = Sanad-é tawallod
civil-marriage = سند ازدواج
    .romanised = Sanad-é ezdewâdj
civil-death = سند وفات
    .romanised = Sanad-é wafât
civil-born-here = آیا این شخص در این شهر تولد شده است؟
    .romanised = Âyâ in shakhs dar in shahr tawallod shoda ast?
civil-ask-birth-town = سند را از شاروالی شهری بخواهید که شخص در آن تولد شده است.
    .romanised = Sanad râ az shârwâli-yé shahré bekhâhéd ke shakhs dar ân tawallod shoda ast.
civil-born-abroad = آیا این شخص در یک کشور دیگر تولد شده است؟
    .romanised = Âyâ in shakhs dar yak keshwar-é digar tawallod shoda ast?
civil-record-is-free = این سند رایگان است. به هیچ کس پول ندهید.
    .romanised = In sanad râyegân ast. Ba hétch kas poul nadehéd.
civil-copies = { PLURAL($copies) ->
    [one] بفرمایید، این { NUMBER($copies) } کاپی است.
   *[other] بفرمایید، این { NUMBER($copies) } کاپی است.
    }
    .romanised = { PLURAL($copies) ->
        [one] Befarmâyéd, in { NUMBER($copies) } kâpi ast.
       *[other] Befarmâyéd, in { NUMBER($copies) } kâpi ast.
    }
civil-declare-birth = برای ثبت تولد آمده‌اید؟
    .romanised = Barâ-yé sabt-é tawallod âmada-éd?
civil-birth-days = { PLURAL($days) ->
    [one] برای ثبت تولد { NUMBER($days) } روز وقت دارید.
   *[other] برای ثبت تولد { NUMBER($days) } روز وقت دارید.
    }
    .romanised = { PLURAL($days) ->
        [one] Barâ-yé sabt-é tawallod { NUMBER($days) } rôz waqt dâréd.
       *[other] Barâ-yé sabt-é tawallod { NUMBER($days) } rôz waqt dâréd.
    }
civil-birth-certificate = لطفاً کاغذ شفاخانه را نشان بدهید.
    .romanised = Lotfan kâghaz-é shafâkhâna râ neshân bedehéd.
civil-child-name = لطفاً نام و نام فامیلی طفل را بنویسید.
    .romanised = Lotfan nâm wa nâm-é fâmili-yé tefl râ benawisséd.
civil-congratulations = قدم نورسیده مبارک.
    .romanised = Qadam-é naw-rassida mobârak.
civil-recognise-child = می‌خواهید به شکل تحریری بگویید که پدر یا مادر این طفل هستید؟
    .romanised = Mékhâhéd ba shakl-é tahriri begouyéd ke padar yâ mâdar-é in tefl hastéd?
civil-family-book = آیا کتابچهٔ فامیل (LIVRET DE FAMILLE) دارید؟
    .romanised = Âyâ ketâbtcha-yé fâmil (LIVRET DE FAMILLE) dâréd?
civil-declare-death = برای ثبت وفات آمده‌اید؟
    .romanised = Barâ-yé sabt-é wafât âmada-éd?
civil-condolences = به شما تسلیت می‌گویم.
    .romanised = Ba shomâ tasliyat mégouyam.
civil-doctor-certificate = لطفاً کاغذ داکتر را نشان بدهید.
    .romanised = Lotfan kâghaz-é dâktar râ neshân bedehéd.
civil-want-to-marry = می‌خواهید اینجا ازدواج کنید؟
    .romanised = Mékhâhéd indjâ ezdewâdj konéd?
civil-marriage-file = این کاغذها برای ازدواج است. باید آن‌ها را خانه‌پری کنید.
    .romanised = In kâghaz-hâ barâ-yé ezdewâdj ast. Bâyad ânhâ râ khâna-pori konéd.
civil-both-come = هر دو نفر باید یکجا بیایند.
    .romanised = Har dou nafar bâyad yakdjâ biyâyand.
civil-official-translation = این سند باید به زبان فرانسوی باشد. ترجمان رسمی باید آن را ترجمه کند.
    .romanised = In sanad bâyad ba zabân-é farânsawi bâshad. Tardjomân-é rasmi bâyad ân râ tardjoma konad.

## school

school-enrol = می‌خواهید یک طفل را در مکتب شامل کنید؟
    .romanised = Mékhâhéd yak tefl râ dar maktab shâmel konéd?
school-child-birth = لطفاً تاریخ تولد طفل را بنویسید.
    .romanised = Lotfan târikh-é tawallod-é tefl râ benawisséd.
school-been-before = آیا طفل پیش از این به مکتب رفته است؟
    .romanised = Âyâ tefl pésh az in ba maktab rafta ast?
school-papers = سند تولد طفل لازم است.
    .romanised = Sanad-é tawallod-é tefl lâzem ast.
school-vaccinations = لطفاً کتابچهٔ صحی طفل را بیاورید. ما واکسین‌ها را می‌بینیم.
    .romanised = Lotfan ketâbtcha-yé sehi-yé tefl râ biyâwaréd. Mâ wâksin-hâ râ mébiném.
school-your-school = مکتب طفل شما: { $place }، { $address }.
    .romanised = Maktab-é tefl-é shomâ: { $place }, { $address }.
school-meet-head = لطفاً نزد مدیر مکتب بروید.
    .romanised = Lotfan nazd-é modir-é maktab berawéd.
school-starts-on = مکتب در این تاریخ شروع می‌شود: { DATE($date) }.
    .romanised = Maktab dar in târikh shorou' méshawad: { DATE($date) }.
school-canteen = آیا طفل نان چاشت را در مکتب می‌خورد؟
    .romanised = Âyâ tefl nân-é tchâsht râ dar maktab mékhorad?
school-which-days = کدام روزها؟ روی تقویم نشان بدهید.
    .romanised = Kodâm rôz-hâ? Rou-yé taqwim neshân bedehéd.
school-allergy = آیا طفل به غذایی حساسیت (الرژی) دارد؟
    .romanised = Âyâ tefl ba ghazâyé hassâssiyat (alarji) dârad?
school-with-or-without-meat = غذا با گوشت باشد یا بدون گوشت؟
    .romanised = Ghazâ bâ gôsht bâshad yâ bedoun-é gôsht?
school-with-meat = با گوشت
    .romanised = Bâ gôsht
school-without-meat = بدون گوشت
    .romanised = Bedoun-é gôsht
school-meal-price = قیمت یک وقت غذا { AMOUNT($amount) } است.
    .romanised = Qimat-é yak waqt ghazâ { AMOUNT($amount) } ast.
school-price-by-income = هر قدر عاید شما کمتر باشد، کمتر پول می‌دهید.
    .romanised = Har qadar âyed-é shomâ kamtar bâshad, kamtar poul médehéd.
school-after-hours = آیا لازم است طفل صبح پیش از درس یا عصر بعد از درس در مکتب بماند؟
    .romanised = Âyâ lâzem ast tefl sobh pésh az dars yâ asr ba'd az dars dar maktab bemânad?
school-holiday-centre = می‌خواهید طفل را در رخصتی‌ها در مرکز تفریحی اطفال شامل کنید؟
    .romanised = Mékhâhéd tefl râ dar rokhsati-hâ dar markaz-é tafrihi-yé atfâl shâmel konéd?
school-nursery = برای نوزاد خود کودکستان می‌خواهید؟
    .romanised = Barâ-yé nawzâd-é khod kôdakestân mékhâhéd?
school-waiting-list = حالا جای نیست. نام شما در لست انتظار است.
    .romanised = Hâlâ djây nést. Nâm-é shomâ dar lest-é entezâr ast.
school-who-collects = کی پشت طفل می‌آید؟ لطفاً نام‌ها را بنویسید.
    .romanised = Ki posht-é tefl méâyad? Lotfan nâm-hâ râ benawisséd.

## housing

housing-have-home = آیا جای بود و باش دارید؟
    .romanised = Âyâ djâ-yé boud-o-bâsh dâréd?
housing-where-tonight = امشب کجا خواب می‌کنید؟
    .romanised = Emshab kodjâ khâb mékonéd?
housing-at-home = در خانهٔ خودم
    .romanised = Dar khâna-yé khodam
housing-with-friends = پیش دوستان یا فامیل
    .romanised = Pésh-é dôstân yâ fâmil
housing-hotel = در هوتل یا لیلیه
    .romanised = Dar hôtal yâ layliya
housing-outside = بیرون، در سرک
    .romanised = Béroun, dar sarak
housing-call-115 = برای جای خواب امشب، به نمبر 115 زنگ بزنید. رایگان است.
    .romanised = Barâ-yé djâ-yé khâb-é emshab, ba nambar-é 115 zang bezanéd. Râyegân ast.
housing-call-together = می‌خواهید یکجا زنگ بزنیم؟
    .romanised = Mékhâhéd yakdjâ zang bezaném?
housing-social-request = می‌خواهید برای خانهٔ اجتماعی (HLM) درخواست بدهید؟
    .romanised = Mékhâhéd barâ-yé khâna-yé edjtemâ'i (HLM) darkhâst bedehéd?
housing-request-number = آیا نمبر درخواست خانه دارید؟
    .romanised = Âyâ nambar-é darkhâst-é khâna dâréd?
housing-renew-yearly = هر سال باید دوباره درخواست بدهید.
    .romanised = Har sâl bâyad dobâra darkhâst bedehéd.
housing-long-wait = شاید چند سال انتظار بکشید.
    .romanised = Shâyad tchand sâl entezâr bekashéd.
housing-how-many-people = چند نفر با شما زندگی می‌کنند؟ عدد را بنویسید.
    .romanised = Tchand nafar bâ shomâ zendagui mékonand? Adad râ benawisséd.
housing-rent-difficult = آیا دادن کرایهٔ خانه برای شما مشکل است؟
    .romanised = Âyâ dâdan-é kerâya-yé khâna barâ-yé shomâ moshkel ast?
housing-must-leave = آیا به شما مکتوب رسیده است که باید خانه را ترک کنید؟
    .romanised = Âyâ ba shomâ maktoub rassida ast ke bâyad khâna râ tark konéd?
housing-dangerous = آیا خانهٔ شما خطرناک است یا بسیار نم دارد؟
    .romanised = Âyâ khâna-yé shomâ khatarnâk ast yâ bessyâr nam dârad?
housing-bring-lease = لطفاً قرارداد کرایهٔ خانه را بیاورید. یا یک رسید کرایه.
    .romanised = Lotfan qarârdâd-é kerâya-yé khâna râ biyâwaréd. Yâ yak rassid-é kerâya.
housing-postal-address = آیا برای گرفتن مکتوب‌ها به یک آدرس ضرورت دارید؟
    .romanised = Âyâ barâ-yé guereftan-é maktoub-hâ ba yak âdras zarourat dâréd?

## social

social-see-worker = می‌خواهید با مددکار اجتماعی صحبت کنید؟
    .romanised = Mékhâhéd bâ madadkâr-é edjtemâ'i sohbat konéd?
social-confidential = مددکار اجتماعی گپ‌های شما را به کسی نمی‌گوید.
    .romanised = Madadkâr-é edjtemâ'i gap-hâ-yé shomâ râ ba kassé namégouyad.
social-bring-income = لطفاً اسناد معاش یا کمک‌های مالی خود را بیاورید.
    .romanised = Lotfan asnâd-é ma'âsh yâ komak-hâ-yé mâli-yé khod râ biyâwaréd.
social-working = آیا کار یا وظیفه دارید؟
    .romanised = Âyâ kâr yâ wazifa dâréd?
social-food = آیا برای خوراک به کمک ضرورت دارید؟
    .romanised = Âyâ barâ-yé khorâk ba komak zarourat dâréd?
social-health-insurance = آیا بیمهٔ صحی دارید؟
    .romanised = Âyâ bima-yé sehi dâréd?
social-disability = آیا کسی در فامیل معلولیت دارد؟
    .romanised = Âyâ kassé dar fâmil ma'louliyat dârad?
social-home-help = برای یک شخص کهن‌سال در خانه کمک می‌خواهید؟
    .romanised = Barâ-yé yak shakhs-é kohansâl dar khâna komak mékhâhéd?
social-bills = آیا دادن پول آب یا برق برای شما مشکل است؟
    .romanised = Âyâ dâdan-é poul-é âb yâ barq barâ-yé shomâ moshkel ast?
social-caf = برای این کمک به دفتر CAF بروید.
    .romanised = Barâ-yé in komak ba daftar-é CAF berawéd.
social-transport-card = کارت ترانسپورت ارزان‌تر می‌خواهید؟
    .romanised = Kârt-é trânsport-é arzântar mékhâhéd?
social-learn-french = می‌خواهید زبان فرانسوی یاد بگیرید؟
    .romanised = Mékhâhéd zabân-é farânsawi yâd beguiréd?
social-french-courses = این لست کورس‌های زبان فرانسوی است.
    .romanised = In lest-é kôrs-hâ-yé zabân-é farânsawi ast.
social-danger-17 = اگر در خطر هستید، به نمبر 17 زنگ بزنید.
    .romanised = Agar dar khatar hastéd, ba nambar-é 17 zang bezanéd.
social-violence-3919 = نمبر 3919 به زنانی کمک می‌کند که خشونت دیده‌اند. رایگان است.
    .romanised = Nambar-é 3919 ba zanâné komak mékonad ke khoshounat dida-and. Râyegân ast.

## elections

vote-on-list = آیا نام شما در لست رأی‌دهندگان است؟
    .romanised = Âyâ nâm-é shomâ dar lest-é ra'y-dehendagân ast?
vote-register = می‌خواهید برای رأی دادن ثبت نام کنید؟
    .romanised = Mékhâhéd barâ-yé ra'y dâdan sabt-é nâm konéd?
vote-who-can = اتباع فرانسه در همهٔ انتخابات رأی داده می‌توانند.
    .romanised = Atbâ'-é farânsa dar hama-yé entekhâbât ra'y dâda métawânand.
vote-europeans = اتباع اتحادیهٔ اروپا در انتخابات شهر و انتخابات اروپا رأی داده می‌توانند.
    .romanised = Atbâ'-é ettehâdiya-yé oroupâ dar entekhâbât-é shahr wa entekhâbât-é oroupâ ra'y dâda métawânand.
vote-register-before = لطفاً پیش از این تاریخ ثبت نام کنید: { DATE($date) }.
    .romanised = Lotfan pésh az in târikh sabt-é nâm konéd: { DATE($date) }.
vote-polling-place = شما در این جای رأی می‌دهید: { $place }، { $address }.
    .romanised = Shomâ dar in djây ra'y médehéd: { $place }, { $address }.
vote-bring-identity = برای رأی دادن، سند هویت خود را بیاورید.
    .romanised = Barâ-yé ra'y dâdan, sanad-é howiyat-é khod râ biyâwaréd.
vote-proxy = اگر خودتان آمده نمی‌توانید، یک نفر دیگر به جای شما رأی داده می‌تواند.
    .romanised = Agar khodetân âmada namétawânéd, yak nafar-é digar ba djâ-yé shomâ ra'y dâda métawânad.

## digital

digital-have-smartphone = آیا تیلفون با انترنت دارید؟
    .romanised = Âyâ télefon bâ internet dâréd?
digital-help = برای کار با کمپیوتر کمک می‌خواهید؟
    .romanised = Barâ-yé kâr bâ kampyoutar komak mékhâhéd?
digital-have-account = آیا از پیش در این ویب‌سایت حساب دارید؟
    .romanised = Âyâ az pésh dar in wébsâyt hessâb dâréd?
digital-create-email = می‌خواهید یکجا یک ایمیل آدرس بسازیم؟
    .romanised = Mékhâhéd yakdjâ yak iméyl âdras bessâzém?
digital-type-password = رمز خود را بنویسید. من نگاه نمی‌کنم.
    .romanised = Ramz-é khod râ benawisséd. Man negâh namékonam.
digital-keep-password = رمز خود را به هیچ کس ندهید.
    .romanised = Ramz-é khod râ ba hétch kas nadehéd.
digital-code-by-text = یک کد در پیام (SMS) به شما می‌آید. آن را اینجا بنویسید.
    .romanised = Yak kod dar payâm (SMS) ba shomâ méâyad. Ân râ indjâ benawisséd.
digital-paper-also = درخواست را روی کاغذ هم داده می‌توانید.
    .romanised = Darkhâst râ rou-yé kâghaz ham dâda métawânéd.
digital-adviser = یک نفر در کار انترنت به شما کمک کرده می‌تواند. وقت ملاقات می‌خواهید؟
    .romanised = Yak nafar dar kâr-é internet ba shomâ komak karda métawânad. Waqt-é molâqât mékhâhéd?
digital-scam = این پیام فریب است. پول ندهید.
    .romanised = In payâm faréb ast. Poul nadehéd.

## institutions

inst-tax-office = برای مالیه به دفتر مالیه بروید.
    .romanised = Barâ-yé mâliya ba daftar-é mâliya berawéd.
inst-tax-declared = آیا اظهارنامهٔ مالیهٔ خود را داده‌اید؟
    .romanised = Âyâ ezhârnâma-yé mâliya-yé khod râ dâda-éd?
inst-tax-notice = لطفاً کاغذ مالیهٔ خود را بیاورید.
    .romanised = Lotfan kâghaz-é mâliya-yé khod râ biyâwaréd.
inst-prefecture-decides = پرفکتور (PREFECTURE) تصمیم می‌گیرد. شاروالی تصمیم نمی‌گیرد.
    .romanised = Préfektour (PREFECTURE) tasmim méguirad. Shârwâli tasmim naméguirad.
inst-health-insurance = برای بیمهٔ صحی به دفتر CPAM بروید.
    .romanised = Barâ-yé bima-yé sehi ba daftar-é CPAM berawéd.
inst-job-centre = برای پیدا کردن کار به دفتر FRANCE TRAVAIL بروید.
    .romanised = Barâ-yé paydâ kardan-é kâr ba daftar-é FRANCE TRAVAIL berawéd.
inst-france-services = دفتر FRANCE SERVICES در کارهای اداری به شما کمک می‌کند. رایگان است.
    .romanised = Daftar-é FRANCE SERVICES dar kâr-hâ-yé edâri ba shomâ komak mékonad. Râyegân ast.
inst-metropolis = جمع‌آوری کثافات و کار آب، وظیفهٔ متروپول (METROPOLE) است.
    .romanised = Djam'âwari-yé kassâfât wa kâr-é âb, wazifa-yé métropol (METROPOLE) ast.
inst-asylum = برای درخواست پناهندگی به یک دفتر دیگر بروید.
    .romanised = Barâ-yé darkhâst-é panâhendagui ba yak daftar-é digar berawéd.
inst-free-lawyer = می‌خواهید با یک وکیل مدافع صحبت کنید؟ رایگان است.
    .romanised = Mékhâhéd bâ yak wakil-é modâfe' sohbat konéd? Râyegân ast.
inst-explain-letter = لطفاً مکتوب را نشان بدهید. من برای شما توضیح می‌دهم.
    .romanised = Lotfan maktoub râ neshân bedehéd. Man barâ-yé shomâ tawzih médeham.
inst-write-letter = برای نوشتن مکتوب کمک می‌خواهید؟
    .romanised = Barâ-yé naweshtan-é maktoub komak mékhâhéd?
inst-we-send-on = درخواست شما را به دفتر مربوط می‌فرستیم. به شما خبر می‌دهیم.
    .romanised = Darkhâst-é shomâ râ ba daftar-é marbout méferestém. Ba shomâ khabar médehém.
