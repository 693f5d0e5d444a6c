### Persan (Iran) ; on vouvoie (شما), sans genre. Prononciation écrite à la française : ou, tch, gu.

## welcome

welcome = سلام. خوش آمدید.
    .romanised = Salâm. Khosh âmadid.
which-language = به چه زبانی صحبت می‌کنید؟
    .romanised = Be tche zabâni sohbat mikonid?
speak-french = آیا فرانسوی صحبت می‌کنید؟
    .romanised = Âyâ farânsavi sohbat mikonid?
show-language = لطفاً زبان خود را روی صفحه نشان دهید.
    .romanised = Lotfan zabân-e khod râ rou-ye safhe neshân dahid.
use-screen = با کمک این صفحه صحبت می‌کنیم. موافقید؟
    .romanised = Bâ komak-e in safhe sohbat mikonim. Movâfeghid?
answer-with-keys = برای جواب دادن، یک شماره را فشار دهید. یا با انگشت نشان دهید.
    .romanised = Barâ-ye djavâb dâdan, yek shomâre râ feshâr dahid. Yâ bâ angosht neshân dahid.
sentences-prepared = این جمله‌ها از قبل آماده شده‌اند. اگر جمله‌ای روشن نیست، به من بگویید.
    .romanised = In djomle-hâ az ghabl âmâde shode-and. Agar djomle-i roshan nist, be man begouyid.
call-interpreter = مترجم تلفنی می‌خواهید؟ رایگان است.
    .romanised = Motardjem-e telefoni mikhâhid? Râyegân ast.
wait-interpreter = به مترجم زنگ می‌زنم. لطفاً کمی صبر کنید.
    .romanised = Be motardjem zang mizanam. Lotfan kami sabr konid.
colleague-speaks = یکی از همکارانم به زبان شما صحبت می‌کند. او را صدا می‌کنم.
    .romanised = Yeki az hamkârânam be zabân-e shomâ sohbat mikonad. Ou râ sedâ mikonam.
please-sit = لطفاً بفرمایید بنشینید.
    .romanised = Lotfan befarmâyid beneshinid.
take-your-time = عجله نکنید، راحت باشید.
    .romanised = Adjale nakonid, râhat bâshid.

## answers

yes = بله
    .romanised = Bale
no = نه
    .romanised = Na
a-little = کمی
    .romanised = Kami
dont-know = نمی‌دانم.
    .romanised = Nemidânam.
dont-understand = متوجه نمی‌شوم.
    .romanised = Motevadjeh nemishavam.
agree = موافقم
    .romanised = Movâfegham
something-else = یک چیز دیگر
    .romanised = Yek tchiz-e digar
prefer-not-say = نمی‌خواهم جواب بدهم.
    .romanised = Nemikhâham djavâb bedaham.
today = امروز
    .romanised = Emrouz
tomorrow = فردا
    .romanised = Fardâ
later = بعداً
    .romanised = Ba'dan
morning = صبح
    .romanised = Sobh
afternoon = بعدازظهر
    .romanised = Ba'd az zohr

## understand

please-repeat = لطفاً دوباره بگویید.
    .romanised = Lotfan dobâre begouyid.
please-write = لطفاً بنویسید.
    .romanised = Lotfan benevissid.
please-write-number = لطفاً عدد را بنویسید.
    .romanised = Lotfan adad râ benevissid.
please-slowly = لطفاً آهسته صحبت کنید.
    .romanised = Lotfan âheste sohbat konid.
please-show = لطفاً به من نشان دهید.
    .romanised = Lotfan be man neshân dahid.
do-you-understand = متوجه شدید؟
    .romanised = Motevadjeh shodid?
is-this-right = درست است؟
    .romanised = Dorost ast?
can-you-read = می‌توانید به زبان خودتان بخوانید؟
    .romanised = Mitavânid be zabân-e khodetân bekhânid?
read-aloud = می‌خواهید جمله را بشنوید؟
    .romanised = Mikhâhid djomle râ beshnavid?
i-explain-again = دوباره توضیح می‌دهم.
    .romanised = Dobâre tozih midaham.

## wait

your-number = این برگهٔ نوبت شماست. شمارهٔ شما: { $number }.
    .romanised = In barge-ye nobat-e shomâst. Shomâre-ye shomâ: { $number }.
please-wait-here = لطفاً اینجا منتظر بمانید. شما را صدا می‌کنیم.
    .romanised = Lotfan indjâ montazer bemânid. Shomâ râ sedâ mikonim.
watch-screen = به صفحهٔ نمایش نگاه کنید. شمارهٔ خود را آنجا می‌بینید.
    .romanised = Be safhe-ye namâyesh negâh konid. Shomâre-ye khod râ ândjâ mibinid.
wait-minutes = { PLURAL($minutes) ->
    [one] باید حدود { NUMBER($minutes) } دقیقه صبر کنید.
   *[other] باید حدود { NUMBER($minutes) } دقیقه صبر کنید.
    }
    .romanised = { PLURAL($minutes) ->
        [one] Bâyad hodoud-e { NUMBER($minutes) } daghighe sabr konid.
       *[other] Bâyad hodoud-e { NUMBER($minutes) } daghighe sabr konid.
    }
people-before = { PLURAL($people) ->
    [one] { NUMBER($people) } نفر قبل از شماست.
   *[other] { NUMBER($people) } نفر قبل از شما هستند.
    }
    .romanised = { PLURAL($people) ->
        [one] { NUMBER($people) } nafar ghabl az shomâst.
       *[other] { NUMBER($people) } nafar ghabl az shomâ hastand.
    }
your-turn = نوبت شماست.
    .romanised = Nobat-e shomâst.
go-to-counter = لطفاً به باجهٔ { $counter } بروید.
    .romanised = Lotfan be bâdje-ye { $counter } beravid.
missed-turn = شما را صدا کردیم. اینجا نبودید. دوباره شما را صدا می‌کنیم.
    .romanised = Shomâ râ sedâ kardim. Indjâ naboudid. Dobâre shomâ râ sedâ mikonim.
come-back-at = می‌توانید بیرون بروید. ساعت { HOUR($hour) } برگردید.
    .romanised = Mitavânid biroun beravid. Sâ'at-e { HOUR($hour) } bargardid.
keep-ticket = برگهٔ نوبت خود را نگه دارید.
    .romanised = Barge-ye nobat-e khod râ negah dârid.
priority-people = کارت اولویت دارید؟ باردار هستید؟
    .romanised = Kârt-e olaviyat dârid? Bârdâr hastid?
priority-passes = این شخص اولویت دارد. نوبت او جلوتر است.
    .romanised = In shakhs olaviyat dârad. Nobat-e ou djelotar ast.
one-moment = لطفاً یک لحظه صبر کنید. الان می‌آیم.
    .romanised = Lotfan yek lahze sabr konid. Al'ân miâyam.

## need

what-need = به چه چیزی نیاز دارید؟
    .romanised = Be tche tchizi niyâz dârid?
need-identity = کارت شناسایی یا گذرنامه (پاسپورت)
    .romanised = Kârt-e shenâssâyi yâ gozarnâme (pâsport)
need-family = تولد، ازدواج یا فوت
    .romanised = Tavallod, ezdevâdj yâ fowt
need-school = مدرسه یا غذاخوری مدرسه
    .romanised = Madresse yâ ghazâkhori-ye madresse
need-housing = مسکن
    .romanised = Maskan
need-social = کمک‌های اجتماعی
    .romanised = Komak-hâ-ye edjtemâ'i
need-appointment = گرفتن وقت ملاقات
    .romanised = Guereftan-e vaght-e molâghât
first-time = اولین بار است که می‌آیید؟
    .romanised = Avvalin bâr ast ke miâyid?
for-whom = این برای چه کسی است؟
    .romanised = In barâ-ye tche kassi ast?
for-me = برای خودم
    .romanised = Barâ-ye khodam
for-child = برای فرزندم
    .romanised = Barâ-ye farzandam
for-parent = برای یکی از اعضای خانواده‌ام
    .romanised = Barâ-ye yeki az a'zâ-ye khânevâde-am
for-other = برای یک نفر دیگر
    .romanised = Barâ-ye yek nafar-e digar
received-letter = نامه‌ای به شما رسیده است؟ لطفاً آن را نشان دهید.
    .romanised = Nâme-i be shomâ resside ast? Lotfan ân râ neshân dahid.

## identity

show-papers = لطفاً کارت شناسایی یا گذرنامهٔ خود را نشان دهید.
    .romanised = Lotfan kârt-e shenâssâyi yâ gozarnâme-ye khod râ neshân dahid.
which-document = چه مدرک شناسایی دارید؟
    .romanised = Tche madrak-e shenâssâyi dârid?
identity-card = کارت شناسایی
    .romanised = Kârt-e shenâssâyi
passport = گذرنامه (پاسپورت)
    .romanised = Gozarnâme (pâsport)
residence-permit = کارت اقامت
    .romanised = Kârt-e eghâmat
no-document = مدارکم همراهم نیست.
    .romanised = Madârekam hamrâham nist.
bring-document = لطفاً این مدرک را بیاورید: { $document }.
    .romanised = Lotfan in madrak râ biyâvarid: { $document }.
missing-documents = { PLURAL($documents) ->
    [one] { NUMBER($documents) } مدرک کم است.
   *[other] { NUMBER($documents) } مدرک کم است.
    }
    .romanised = { PLURAL($documents) ->
        [one] { NUMBER($documents) } madrak kam ast.
       *[other] { NUMBER($documents) } madrak kam ast.
    }
original-needed = اصل مدرک لازم است. کپی قبول نیست.
    .romanised = Asl-e madrak lâzem ast. Kopi ghaboul nist.
copy-is-enough = کپی کافی است.
    .romanised = Kopi kâfi ast.
i-make-copy = یک کپی می‌گیرم. بعد مدرک را به شما پس می‌دهم.
    .romanised = Yek kopi miguiram. Ba'd madrak râ be shomâ pas midaham.
photo-needed = یک عکس پرسنلی جدید لازم است.
    .romanised = Yek aks-e personeli-ye djadid lâzem ast.
proof-of-address = مدرکی لازم است که آدرس شما روی آن باشد. مثلاً یک قبض.
    .romanised = Madraki lâzem ast ke âdres-e shomâ rou-ye ân bâshad. Massalan yek ghabz.
papers-are-yours = این مدارک شماست. آن‌ها را خوب نگه دارید.
    .romanised = In madârek-e shomâst. Ânhâ râ khoub negah dârid.

## person

your-name = لطفاً نام خانوادگی و نام خود را بنویسید.
    .romanised = Lotfan nâm-e khânevâdegui va nâm-e khod râ benevissid.
date-of-birth = لطفاً تاریخ تولد خود را بنویسید.
    .romanised = Lotfan târikh-e tavallod-e khod râ benevissid.
place-of-birth = در کدام کشور به دنیا آمده‌اید؟ در کدام شهر؟
    .romanised = Dar kodâm keshvar be donyâ âmade-id? Dar kodâm shahr?
your-address = آدرس شما چیست؟
    .romanised = Âdres-e shomâ tchist?
live-in-city = در این شهر زندگی می‌کنید؟
    .romanised = Dar in shahr zendegui mikonid?
your-telephone = لطفاً شمارهٔ تلفن خود را بنویسید.
    .romanised = Lotfan shomâre-ye telefon-e khod râ benevissid.
have-email = ایمیل دارید؟
    .romanised = Imeyl dârid?
married = متأهل هستید؟
    .romanised = Mote'ahhel hastid?
how-many-children = چند فرزند دارید؟ عدد را بنویسید.
    .romanised = Tchand farzand dârid? Adad râ benevissid.
age-of-children = فرزندان شما چند ساله هستند؟
    .romanised = Farzandân-e shomâ tchand sâle hastand?
who-is-with-you = چه کسی همراه شماست؟
    .romanised = Tche kassi hamrâh-e shomâst?
data-stays-here = این اطلاعات فقط برای درخواست شما استفاده می‌شود.
    .romanised = In ettelâ'ât faghat barâ-ye darkhâst-e shomâ estefâde mishavad.

## money

price-is = هزینهٔ آن { AMOUNT($amount) } است.
    .romanised = Hazine-ye ân { AMOUNT($amount) } ast.
it-is-free = رایگان است.
    .romanised = Râyegân ast.
how-pay = چطور می‌خواهید پرداخت کنید؟
    .romanised = Tchetor mikhâhid pardâkht konid?
cash = نقدی
    .romanised = Naghdi
card = با کارت بانکی
    .romanised = Bâ kârt-e bânki
here-is-receipt = این رسید است. آن را نگه دارید.
    .romanised = In ressid ast. Ân râ negah dârid.
before-date = این کار باید قبل از این تاریخ انجام شود: { DATE($date) }.
    .romanised = In kâr bâyad ghabl az in târikh andjâm shavad: { DATE($date) }.
ready-on = در این تاریخ آماده می‌شود: { DATE($date) }.
    .romanised = Dar in târikh âmâde mishavad: { DATE($date) }.

## appointment

need-appointment-first = باید وقت ملاقات بگیرید. برای شما وقت بگیرم؟
    .romanised = Bâyad vaght-e molâghât beguirid. Barâ-ye shomâ vaght beguiram?
have-appointment = وقت ملاقات دارید؟
    .romanised = Vaght-e molâghât dârid?
which-moment = صبح یا بعدازظهر؟
    .romanised = Sobh yâ ba'd az zohr?
appointment-on = وقت ملاقات شما: { DATE($date) }، ساعت { HOUR($hour) }.
    .romanised = Vaght-e molâghât-e shomâ: { DATE($date) }, sâ'at-e { HOUR($hour) }.
does-it-suit = برای شما مناسب است؟
    .romanised = Barâ-ye shomâ monâsseb ast?
bring-to-appointment = برای ملاقات این را همراه بیاورید: { $document }.
    .romanised = Barâ-ye molâghât in râ hamrâh biyâvarid: { $document }.
come-early = { PLURAL($minutes) ->
    [one] لطفاً { NUMBER($minutes) } دقیقه زودتر بیایید.
   *[other] لطفاً { NUMBER($minutes) } دقیقه زودتر بیایید.
    }
    .romanised = { PLURAL($minutes) ->
        [one] Lotfan { NUMBER($minutes) } daghighe zoudtar biyâyid.
       *[other] Lotfan { NUMBER($minutes) } daghighe zoudtar biyâyid.
    }
tell-if-cannot = اگر نمی‌توانید بیایید، به ما زنگ بزنید.
    .romanised = Agar nemitavânid biyâyid, be mâ zang bezanid.

## form

fill-form = باید این فرم را پر کنید. کمک می‌خواهید؟
    .romanised = Bâyad in form râ por konid. Komak mikhâhid?
help-fill-form = آن را با هم پر می‌کنیم.
    .romanised = Ân râ bâ ham por mikonim.
write-capitals = لطفاً با حروف بزرگ لاتین (ABC) بنویسید.
    .romanised = Lotfan bâ horouf-e bozorg-e lâtin (ABC) benevissid.
sign-here = لطفاً اینجا را امضا کنید.
    .romanised = Lotfan indjâ râ emzâ konid.
read-before-sign = قبل از امضا بخوانید. می‌توانم توضیح بدهم.
    .romanised = Ghabl az emzâ bekhânid. Mitavânam tozih bedaham.
both-parents-sign = پدر و مادر، هر دو، باید امضا کنند.
    .romanised = Pedar va mâdar, har do, bâyad emzâ konand.
request-sent = درخواست شما ثبت شد. به شما جواب می‌دهیم.
    .romanised = Darkhâst-e shomâ sabt shod. Be shomâ djavâb midahim.
file-complete = پروندهٔ شما کامل است.
    .romanised = Parvande-ye shomâ kâmel ast.

## direction

not-here = اینجا نیست. به این محل بروید: { $place }، { $address }.
    .romanised = Indjâ nist. Be in mahal beravid: { $place }, { $address }.
directions-paper = آدرس را روی کاغذ می‌نویسم.
    .romanised = Âdres râ rou-ye kâghaz minevissam.
floor = در طبقهٔ { $floor } است.
    .romanised = Dar tabaghe-ye { $floor } ast.
closed-today = این بخش امروز تعطیل است.
    .romanised = In bakhsh emrouz ta'til ast.
open-at = این بخش در این تاریخ باز می‌شود: { DATE($date) }، ساعت { HOUR($hour) }.
    .romanised = In bakhsh dar in târikh bâz mishavad: { DATE($date) }, sâ'at-e { HOUR($hour) }.
toilets = دستشویی آنجاست.
    .romanised = Dastshouyi ândjâst.

## emergency

need-doctor = دکتر لازم دارید؟
    .romanised = Doktor lâzem dârid?
where-does-it-hurt = کجای بدنتان درد می‌کند؟ نشان دهید.
    .romanised = Kodjâ-ye badanetân dard mikonad? Neshân dahid.
call-emergency = به اورژانس زنگ می‌زنم.
    .romanised = Be ourjâns zang mizanam.
help-is-coming = کمک در راه است. همین‌جا بمانید.
    .romanised = Komak dar râh ast. Hamindjâ bemânid.
are-you-safe = در خانهٔ خود در امان هستید؟
    .romanised = Dar khâne-ye khod dar amân hastid?
afraid-of-someone = از کسی می‌ترسید؟
    .romanised = Az kassi mitarsid?
go-quiet-room = می‌خواهید در جای آرامی صحبت کنیم؟
    .romanised = Mikhâhid dar djâ-ye ârâmi sohbat konim?
child-lost = همراه شما دنبال فرزندتان می‌گردیم.
    .romanised = Hamrâh-e shomâ donbâl-e farzandetân migardim.

## calm

i-am-sorry = ببخشید که منتظر ماندید.
    .romanised = Bebakhshid ke montazer mândid.
i-want-to-help = می‌خواهم به شما کمک کنم.
    .romanised = Mikhâham be shomâ komak konam.
please-calm = لطفاً با آرامش صحبت کنیم.
    .romanised = Lotfan bâ ârâmesh sohbat konim.
i-listen = به حرف شما گوش می‌دهم.
    .romanised = Be harf-e shomâ goush midaham.
cannot-do-it = نمی‌توانم این کار را انجام دهم. دلیلش را توضیح می‌دهم.
    .romanised = Nemitavânam in kâr râ andjâm daham. Dalilash râ tozih midaham.
fetch-supervisor = مسئولم را صدا می‌کنم.
    .romanised = Mas'oulam râ sedâ mikonam.
stop-behaviour = این کار اینجا مجاز نیست. لطفاً ادامه ندهید.
    .romanised = In kâr indjâ modjâz nist. Lotfan edâme nadahid.

## interpreter

child-does-not-translate = بچه نباید این را ترجمه کند. به یک مترجم بزرگسال زنگ می‌زنیم.
    .romanised = Batche nabâyad in râ tardjome konad. Be yek motardjem-e bozorgsâl zang mizanim.
translate-everything = لطفاً همه چیز را ترجمه کنید. چیزی اضافه نکنید.
    .romanised = Lotfan hame tchiz râ tardjome konid. Tchizi ezâfe nakonid.
translation-private = این صحبت‌ها محرمانه است. به هیچ‌کس نگویید.
    .romanised = In sohbat-hâ mahramâne ast. Be hitch-kas nagouyid.
do-you-agree-helper = این شخص برای شما ترجمه می‌کند. موافقید؟
    .romanised = In shakhs barâ-ye shomâ tardjome mikonad. Movâfeghid?
for-this-adult = برای این سؤال به یک مترجم زنگ می‌زنیم.
    .romanised = Barâ-ye in so'âl be yek motardjem zang mizanim.

## end

thank-you = خیلی ممنون.
    .romanised = Kheyli mamnoun.
anything-else = چیز دیگری لازم دارید؟
    .romanised = Tchiz-e digari lâzem dârid?
all-done = برای امروز تمام شد.
    .romanised = Barâ-ye emrouz tamâm shod.
we-will-call = به شما زنگ می‌زنیم.
    .romanised = Be shomâ zang mizanim.
come-back-with-someone = می‌توانید با کسی برگردید که فرانسوی صحبت می‌کند.
    .romanised = Mitavânid bâ kassi bargardid ke farânsavi sohbat mikonad.
goodbye = خداحافظ. روز خوبی داشته باشید.
    .romanised = Khodâhâfez. Rouz-e khoubi dâshte bâshid.
