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

## documents

doc-which-request = چه کاری می‌خواهید انجام دهید؟
    .romanised = Tche kâri mikhâhid andjâm dahid?
doc-first = این اولین درخواست من است.
    .romanised = In avvalin darkhâst-e man ast.
doc-renewal = می‌خواهم مدرکم را تمدید کنم.
    .romanised = Mikhâham madrakam râ tamdid konam.
doc-lost = مدرکم را گم کرده‌ام.
    .romanised = Madrakam râ gom karde-am.
doc-stolen = مدرکم را دزدیده‌اند.
    .romanised = Madrakam râ dozdide-and.
doc-declare-loss = باید اعلام کنید که مدرک گم شده است. همین‌جا آن را می‌نویسیم.
    .romanised = Bâyad e'lâm konid ke madrak gom shode ast. Hamindjâ ân râ minevissim.
doc-declare-theft = اگر مدرک دزدیده شده است، اول پیش پلیس بروید.
    .romanised = Agar madrak dozdide shode ast, avval pish-e polis beravid.
doc-pre-request = درخواست را از قبل در اینترنت آماده کرده‌اید؟
    .romanised = Darkhâst râ az ghabl dar internet âmâde karde-id?
doc-pre-request-number = لطفاً شمارهٔ درخواست را نشان دهید.
    .romanised = Lotfan shomâre-ye darkhâst râ neshân dahid.
doc-bring-old = لطفاً کارت قدیمی یا گذرنامهٔ قدیمی خود را بیاورید.
    .romanised = Lotfan kârt-e ghadimi yâ gozarnâme-ye ghadimi-ye khod râ biyâvarid.
doc-photo-rules = عکس باید کمتر از شش ماه پیش گرفته شده باشد. صورت باید خوب دیده شود.
    .romanised = Aks bâyad kamtar az shesh mâh pish guerefte shode bâshad. Sourat bâyad khoub dide shavad.
doc-photo-refused = این عکس مناسب نیست. یک عکس دیگر لازم است.
    .romanised = In aks monâsseb nist. Yek aks-e digar lâzem ast.
doc-fingerprints = اثر انگشت شما را می‌گیرم. لطفاً انگشت خود را اینجا بگذارید.
    .romanised = Asar-e angosht-e shomâ râ miguiram. Lotfan angosht-e khod râ indjâ bogzârid.
doc-other-hand = حالا دست دیگر.
    .romanised = Hâlâ dast-e digar.
doc-come-in-person = خود شخص باید بیاید.
    .romanised = Khod-e shakhs bâyad biyâyad.
doc-parent-with-child = پدر یا مادر باید همراه بچه بیاید.
    .romanised = Pedar yâ mâdar bâyad hamrâh-e batche biyâyad.
doc-stamp-price = باید تمبر مالیاتی (TIMBRE FISCAL) بخرید. قیمت: { AMOUNT($amount) }.
    .romanised = Bâyad tambr-e mâliyâti (TIMBRE FISCAL) bekharid. Gheymat: { AMOUNT($amount) }.
doc-stamp-where = تمبر را در اینترنت بخرید. یا در مغازهٔ سیگارفروشی (TABAC).
    .romanised = Tambr râ dar internet bekharid. Yâ dar maghâze-ye sigârforoushi (TABAC).
doc-wait-weeks = { PLURAL($weeks) ->
    [one] باید حدود { NUMBER($weeks) } هفته صبر کنید.
   *[other] باید حدود { NUMBER($weeks) } هفته صبر کنید.
    }
    .romanised = { PLURAL($weeks) ->
        [one] Bâyad hodoud-e { NUMBER($weeks) } hafte sabr konid.
       *[other] Bâyad hodoud-e { NUMBER($weeks) } hafte sabr konid.
    }
doc-text-message = وقتی مدرک آماده شد، یک پیامک (SMS) به شما می‌رسد.
    .romanised = Vaghti madrak âmâde shod, yek payâmak (SMS) be shomâ mirassad.
doc-collect-yourself = برای گرفتن مدرک، خودتان بیایید.
    .romanised = Barâ-ye guereftan-e madrak, khodetân biyâyid.
doc-collect-before = { PLURAL($months) ->
    [one] برای گرفتن مدرک، { NUMBER($months) } ماه وقت دارید.
   *[other] برای گرفتن مدرک، { NUMBER($months) } ماه وقت دارید.
    }
    .romanised = { PLURAL($months) ->
        [one] Barâ-ye guereftan-e madrak, { NUMBER($months) } mâh vaght dârid.
       *[other] Barâ-ye guereftan-e madrak, { NUMBER($months) } mâh vaght dârid.
    }
doc-travel-soon = به‌زودی به سفر می‌روید؟
    .romanised = Be zoudi be safar miravid?
doc-show-travel-ticket = لطفاً بلیت سفر را نشان دهید.
    .romanised = Lotfan belit-e safar râ neshân dahid.
doc-nationality = تابعیت فرانسه را دارید؟
    .romanised = Tâbe'iyat-e farânse râ dârid?
doc-residence-permit-elsewhere = برای کارت اقامت باید به پرفکتور (PREFECTURE) بروید. شهرداری این کار را انجام نمی‌دهد.
    .romanised = Barâ-ye kârt-e eghâmat bâyad be prefektour (PREFECTURE) beravid. Shahrdâri in kâr râ andjâm nemidahad.
doc-check-details = نام، تاریخ و آدرس را نگاه کنید. همه چیز درست است؟
    .romanised = Nâm, târikh va âdres râ negâh konid. Hame tchiz dorost ast?

## civil

civil-which-record = چه مدرکی می‌خواهید؟
    .romanised = Tche madraki mikhâhid?
civil-birth = گواهی تولد
    .romanised = Govâhi-ye tavallod
civil-marriage = گواهی ازدواج
    .romanised = Govâhi-ye ezdevâdj
civil-death = گواهی فوت
    .romanised = Govâhi-ye fowt
civil-born-here = این شخص در این شهر به دنیا آمده است؟
    .romanised = In shakhs dar in shahr be donyâ âmade ast?
civil-ask-birth-town = این مدرک را از شهرداری شهر محل تولد بخواهید.
    .romanised = In madrak râ az shahrdâri-ye shahr-e mahal-e tavallod bekhâhid.
civil-born-abroad = این شخص در کشور دیگری به دنیا آمده است؟
    .romanised = In shakhs dar keshvar-e digari be donyâ âmade ast?
civil-record-is-free = این مدرک رایگان است. به هیچ‌کس پول ندهید.
    .romanised = In madrak râyegân ast. Be hitch-kas poul nadahid.
civil-copies = { PLURAL($copies) ->
    [one] بفرمایید، این { NUMBER($copies) } نسخه است.
   *[other] بفرمایید، این { NUMBER($copies) } نسخه است.
    }
    .romanised = { PLURAL($copies) ->
        [one] Befarmâyid, in { NUMBER($copies) } noskhe ast.
       *[other] Befarmâyid, in { NUMBER($copies) } noskhe ast.
    }
civil-declare-birth = برای ثبت تولد آمده‌اید؟
    .romanised = Barâ-ye sabt-e tavallod âmade-id?
civil-birth-days = { PLURAL($days) ->
    [one] برای ثبت تولد { NUMBER($days) } روز وقت دارید.
   *[other] برای ثبت تولد { NUMBER($days) } روز وقت دارید.
    }
    .romanised = { PLURAL($days) ->
        [one] Barâ-ye sabt-e tavallod { NUMBER($days) } rouz vaght dârid.
       *[other] Barâ-ye sabt-e tavallod { NUMBER($days) } rouz vaght dârid.
    }
civil-birth-certificate = لطفاً برگهٔ بیمارستان را نشان دهید.
    .romanised = Lotfan barge-ye bimârestân râ neshân dahid.
civil-child-name = لطفاً نام و نام خانوادگی بچه را بنویسید.
    .romanised = Lotfan nâm va nâm-e khânevâdegui-ye batche râ benevissid.
civil-congratulations = قدم نورسیده مبارک.
    .romanised = Ghadam-e no-resside mobârak.
civil-recognise-child = می‌خواهید کتباً اعلام کنید که پدر یا مادر این بچه هستید؟
    .romanised = Mikhâhid katban e'lâm konid ke pedar yâ mâdar-e in batche hastid?
civil-family-book = دفترچهٔ خانواده (LIVRET DE FAMILLE) دارید؟
    .romanised = Daftartche-ye khânevâde (LIVRET DE FAMILLE) dârid?
civil-declare-death = برای ثبت فوت آمده‌اید؟
    .romanised = Barâ-ye sabt-e fowt âmade-id?
civil-condolences = به شما تسلیت می‌گویم.
    .romanised = Be shomâ tasliyat migouyam.
civil-doctor-certificate = لطفاً برگهٔ دکتر را نشان دهید.
    .romanised = Lotfan barge-ye doktor râ neshân dahid.
civil-want-to-marry = می‌خواهید اینجا ازدواج کنید؟
    .romanised = Mikhâhid indjâ ezdevâdj konid?
civil-marriage-file = این برگه‌ها برای ازدواج است. باید آن‌ها را پر کنید.
    .romanised = In barge-hâ barâ-ye ezdevâdj ast. Bâyad ânhâ râ por konid.
civil-both-come = هر دو نفر باید با هم بیایند.
    .romanised = Har do nafar bâyad bâ ham biyâyand.
civil-official-translation = این مدرک باید به زبان فرانسوی باشد. مترجم رسمی باید آن را ترجمه کند.
    .romanised = In madrak bâyad be zabân-e farânsavi bâshad. Motardjem-e rasmi bâyad ân râ tardjome konad.

## school

school-enrol = می‌خواهید بچه‌ای را در مدرسه ثبت‌نام کنید؟
    .romanised = Mikhâhid batche-i râ dar madresse sabt-e nâm konid?
school-child-birth = لطفاً تاریخ تولد بچه را بنویسید.
    .romanised = Lotfan târikh-e tavallod-e batche râ benevissid.
school-been-before = بچه قبلاً به مدرسه رفته است؟
    .romanised = Batche ghablan be madresse rafte ast?
school-papers = گواهی تولد بچه لازم است.
    .romanised = Govâhi-ye tavallod-e batche lâzem ast.
school-vaccinations = لطفاً دفترچهٔ سلامت بچه را بیاورید. واکسن‌ها را نگاه می‌کنیم.
    .romanised = Lotfan daftartche-ye salâmat-e batche râ biyâvarid. Vâksan-hâ râ negâh mikonim.
school-your-school = مدرسهٔ فرزند شما: { $place }، { $address }.
    .romanised = Madresse-ye farzand-e shomâ: { $place }, { $address }.
school-meet-head = لطفاً پیش مدیر مدرسه بروید.
    .romanised = Lotfan pish-e modir-e madresse beravid.
school-starts-on = مدرسه در این تاریخ شروع می‌شود: { DATE($date) }.
    .romanised = Madresse dar in târikh shorou' mishavad: { DATE($date) }.
school-canteen = بچه در غذاخوری مدرسه غذا می‌خورد؟
    .romanised = Batche dar ghazâkhori-ye madresse ghazâ mikhorad?
school-which-days = کدام روزها؟ روی تقویم نشان دهید.
    .romanised = Kodâm rouz-hâ? Rou-ye taghvim neshân dahid.
school-allergy = بچه به غذایی حساسیت (آلرژی) دارد؟
    .romanised = Batche be ghazâyi hassâssiyat (âlerji) dârad?
school-with-or-without-meat = غذا با گوشت باشد یا بدون گوشت؟
    .romanised = Ghazâ bâ gousht bâshad yâ bedoun-e gousht?
school-with-meat = با گوشت
    .romanised = Bâ gousht
school-without-meat = بدون گوشت
    .romanised = Bedoun-e gousht
school-meal-price = قیمت یک وعده غذا { AMOUNT($amount) } است.
    .romanised = Gheymat-e yek va'de ghazâ { AMOUNT($amount) } ast.
school-price-by-income = هر چه درآمد شما کمتر باشد، کمتر پرداخت می‌کنید.
    .romanised = Har tche darâmad-e shomâ kamtar bâshad, kamtar pardâkht mikonid.
school-after-hours = لازم است بچه صبح قبل از کلاس یا عصر بعد از کلاس در مدرسه بماند؟
    .romanised = Lâzem ast batche sobh ghabl az kelâs yâ asr ba'd az kelâs dar madresse bemânad?
school-holiday-centre = می‌خواهید بچه را برای تعطیلات در مرکز تفریحی کودکان ثبت‌نام کنید؟
    .romanised = Mikhâhid batche râ barâ-ye ta'tilât dar markaz-e tafrihi-ye koudakân sabt-e nâm konid?
school-nursery = برای نوزاد خود دنبال مهدکودک می‌گردید؟
    .romanised = Barâ-ye nozâd-e khod donbâl-e mahd-e koudak migardid?
school-waiting-list = الان جا نیست. نام شما در فهرست انتظار است.
    .romanised = Al'ân djâ nist. Nâm-e shomâ dar fehrest-e entezâr ast.
school-who-collects = چه کسی دنبال بچه می‌آید؟ لطفاً نام‌ها را بنویسید.
    .romanised = Tche kassi donbâl-e batche miâyad? Lotfan nâm-hâ râ benevissid.

## housing

housing-have-home = جایی برای زندگی دارید؟
    .romanised = Djâyi barâ-ye zendegui dârid?
housing-where-tonight = امشب کجا می‌خوابید؟
    .romanised = Emshab kodjâ mikhâbid?
housing-at-home = در خانهٔ خودم
    .romanised = Dar khâne-ye khodam
housing-with-friends = پیش دوستان یا خانواده
    .romanised = Pish-e doustân yâ khânevâde
housing-hotel = در هتل یا خوابگاه
    .romanised = Dar hotel yâ khâbgâh
housing-outside = بیرون، در خیابان
    .romanised = Biroun, dar khiyâbân
housing-call-115 = برای جای خواب امشب، به شمارهٔ 115 زنگ بزنید. رایگان است.
    .romanised = Barâ-ye djâ-ye khâb-e emshab, be shomâre-ye 115 zang bezanid. Râyegân ast.
housing-call-together = می‌خواهید با هم زنگ بزنیم؟
    .romanised = Mikhâhid bâ ham zang bezanim?
housing-social-request = می‌خواهید برای مسکن اجتماعی (HLM) درخواست بدهید؟
    .romanised = Mikhâhid barâ-ye maskan-e edjtemâ'i (HLM) darkhâst bedahid?
housing-request-number = شمارهٔ درخواست مسکن دارید؟
    .romanised = Shomâre-ye darkhâst-e maskan dârid?
housing-renew-yearly = هر سال باید دوباره درخواست بدهید.
    .romanised = Har sâl bâyad dobâre darkhâst bedahid.
housing-long-wait = ممکن است چند سال منتظر بمانید.
    .romanised = Momken ast tchand sâl montazer bemânid.
housing-how-many-people = چند نفر با شما زندگی می‌کنند؟ عدد را بنویسید.
    .romanised = Tchand nafar bâ shomâ zendegui mikonand? Adad râ benevissid.
housing-rent-difficult = پرداخت اجارهٔ خانه برایتان سخت است؟
    .romanised = Pardâkht-e edjâre-ye khâne barâyetân sakht ast?
housing-must-leave = نامه‌ای به شما رسیده است که می‌گوید خانه را تخلیه کنید؟
    .romanised = Nâme-i be shomâ resside ast ke migouyad khâne râ takhliye konid?
housing-dangerous = خانهٔ شما خطرناک است یا خیلی نم دارد؟
    .romanised = Khâne-ye shomâ khatarnâk ast yâ kheyli nam dârad?
housing-bring-lease = لطفاً قرارداد اجارهٔ خانه را بیاورید. یا یک رسید اجاره.
    .romanised = Lotfan gharârdâd-e edjâre-ye khâne râ biyâvarid. Yâ yek ressid-e edjâre.
housing-postal-address = برای دریافت نامه به یک آدرس نیاز دارید؟
    .romanised = Barâ-ye daryâft-e nâme be yek âdres niyâz dârid?

## social

social-see-worker = می‌خواهید با مددکار اجتماعی صحبت کنید؟
    .romanised = Mikhâhid bâ madadkâr-e edjtemâ'i sohbat konid?
social-confidential = مددکار اجتماعی حرف‌های شما را به کسی نمی‌گوید.
    .romanised = Madadkâr-e edjtemâ'i harf-hâ-ye shomâ râ be kassi nemigouyad.
social-bring-income = لطفاً مدارک حقوق یا کمک‌هزینه‌های خود را بیاورید.
    .romanised = Lotfan madârek-e hoghough yâ komak-hazine-hâ-ye khod râ biyâvarid.
social-working = شغل دارید؟
    .romanised = Shoghl dârid?
social-food = برای غذا به کمک نیاز دارید؟
    .romanised = Barâ-ye ghazâ be komak niyâz dârid?
social-health-insurance = بیمهٔ درمانی دارید؟
    .romanised = Bime-ye darmâni dârid?
social-disability = کسی در خانواده معلولیت دارد؟
    .romanised = Kassi dar khânevâde ma'louliyat dârad?
social-home-help = برای یک فرد سالمند دنبال کمک در خانه می‌گردید؟
    .romanised = Barâ-ye yek fard-e sâlmand donbâl-e komak dar khâne migardid?
social-bills = پرداخت پول آب یا برق برایتان سخت است؟
    .romanised = Pardâkht-e poul-e âb yâ bargh barâyetân sakht ast?
social-caf = برای این کمک به ادارهٔ CAF بروید.
    .romanised = Barâ-ye in komak be edâre-ye CAF beravid.
social-transport-card = کارت ارزان‌تر حمل‌ونقل عمومی می‌خواهید؟
    .romanised = Kârt-e arzântar-e haml-o-naghl-e omoumi mikhâhid?
social-learn-french = می‌خواهید زبان فرانسوی یاد بگیرید؟
    .romanised = Mikhâhid zabân-e farânsavi yâd beguirid?
social-french-courses = این فهرست کلاس‌های زبان فرانسوی است.
    .romanised = In fehrest-e kelâs-hâ-ye zabân-e farânsavi ast.
social-danger-17 = اگر در خطر هستید، به شمارهٔ 17 زنگ بزنید.
    .romanised = Agar dar khatar hastid, be shomâre-ye 17 zang bezanid.
social-violence-3919 = شمارهٔ 3919 به زنانی کمک می‌کند که خشونت دیده‌اند. رایگان است.
    .romanised = Shomâre-ye 3919 be zanâni komak mikonad ke khoshounat dide-and. Râyegân ast.

## elections

vote-on-list = نام شما در فهرست رأی‌دهندگان هست؟
    .romanised = Nâm-e shomâ dar fehrest-e ra'y-dahandegân hast?
vote-register = می‌خواهید برای رأی دادن ثبت‌نام کنید؟
    .romanised = Mikhâhid barâ-ye ra'y dâdan sabt-e nâm konid?
vote-who-can = شهروندان فرانسه می‌توانند در همهٔ انتخابات رأی بدهند.
    .romanised = Shahrvandân-e farânse mitavânand dar hame-ye entekhâbât ra'y bedahand.
vote-europeans = شهروندان اتحادیهٔ اروپا می‌توانند در انتخابات شهر و انتخابات اروپا رأی بدهند.
    .romanised = Shahrvandân-e ettehâdiye-ye oroupâ mitavânand dar entekhâbât-e shahr va entekhâbât-e oroupâ ra'y bedahand.
vote-register-before = لطفاً قبل از این تاریخ ثبت‌نام کنید: { DATE($date) }.
    .romanised = Lotfan ghabl az in târikh sabt-e nâm konid: { DATE($date) }.
vote-polling-place = محل رأی دادن شما: { $place }، { $address }.
    .romanised = Mahal-e ra'y dâdan-e shomâ: { $place }, { $address }.
vote-bring-identity = برای رأی دادن، مدرک شناسایی همراه بیاورید.
    .romanised = Barâ-ye ra'y dâdan, madrak-e shenâssâyi hamrâh biyâvarid.
vote-proxy = اگر خودتان نمی‌توانید بیایید، یک نفر دیگر می‌تواند به جای شما رأی بدهد.
    .romanised = Agar khodetân nemitavânid biyâyid, yek nafar-e digar mitavânad be djâ-ye shomâ ra'y bedahad.

## digital

digital-have-smartphone = تلفن همراه با اینترنت دارید؟
    .romanised = Telefon-e hamrâh bâ internet dârid?
digital-help = برای کار با کامپیوتر کمک می‌خواهید؟
    .romanised = Barâ-ye kâr bâ kâmpyouter komak mikhâhid?
digital-have-account = از قبل در این سایت حساب کاربری دارید؟
    .romanised = Az ghabl dar in sâyt hessâb-e kârbari dârid?
digital-create-email = می‌خواهید با هم یک آدرس ایمیل بسازیم؟
    .romanised = Mikhâhid bâ ham yek âdres-e imeyl bessâzim?
digital-type-password = رمز عبور خود را وارد کنید. من نگاه نمی‌کنم.
    .romanised = Ramz-e obour-e khod râ vâred konid. Man negâh nemikonam.
digital-keep-password = رمز عبور خود را به هیچ‌کس ندهید.
    .romanised = Ramz-e obour-e khod râ be hitch-kas nadahid.
digital-code-by-text = یک کد با پیامک (SMS) به شما می‌رسد. آن را اینجا وارد کنید.
    .romanised = Yek kod bâ payâmak (SMS) be shomâ mirassad. Ân râ indjâ vâred konid.
digital-paper-also = می‌توانید درخواست را روی کاغذ هم بدهید.
    .romanised = Mitavânid darkhâst râ rou-ye kâghaz ham bedahid.
digital-adviser = یک نفر می‌تواند در کارهای اینترنتی به شما کمک کند. وقت ملاقات می‌خواهید؟
    .romanised = Yek nafar mitavânad dar kâr-hâ-ye interneti be shomâ komak konad. Vaght-e molâghât mikhâhid?
digital-scam = این پیام کلاهبرداری است. پول ندهید.
    .romanised = In payâm kolâhbardâri ast. Poul nadahid.

## institutions

inst-tax-office = برای مالیات به ادارهٔ مالیات بروید.
    .romanised = Barâ-ye mâliyât be edâre-ye mâliyât beravid.
inst-tax-declared = اظهارنامهٔ مالیاتی خود را داده‌اید؟
    .romanised = Ezhârnâme-ye mâliyâti-ye khod râ dâde-id?
inst-tax-notice = لطفاً برگهٔ مالیات خود را بیاورید.
    .romanised = Lotfan barge-ye mâliyât-e khod râ biyâvarid.
inst-prefecture-decides = پرفکتور (PREFECTURE) تصمیم می‌گیرد. شهرداری تصمیم نمی‌گیرد.
    .romanised = Prefektour (PREFECTURE) tasmim miguirad. Shahrdâri tasmim nemiguirad.
inst-health-insurance = برای بیمهٔ درمانی به ادارهٔ CPAM بروید.
    .romanised = Barâ-ye bime-ye darmâni be edâre-ye CPAM beravid.
inst-job-centre = برای پیدا کردن کار به ادارهٔ FRANCE TRAVAIL بروید.
    .romanised = Barâ-ye peydâ kardan-e kâr be edâre-ye FRANCE TRAVAIL beravid.
inst-france-services = مرکز FRANCE SERVICES در کارهای اداری به شما کمک می‌کند. رایگان است.
    .romanised = Markaz-e FRANCE SERVICES dar kâr-hâ-ye edâri be shomâ komak mikonad. Râyegân ast.
inst-metropolis = جمع‌آوری زباله و کار آب با متروپل (METROPOLE) است.
    .romanised = Djam'âvari-ye zobâle va kâr-e âb bâ metropol (METROPOLE) ast.
inst-asylum = برای درخواست پناهندگی به ادارهٔ دیگری بروید.
    .romanised = Barâ-ye darkhâst-e panâhandegui be edâre-ye digari beravid.
inst-free-lawyer = می‌خواهید با یک وکیل صحبت کنید؟ رایگان است.
    .romanised = Mikhâhid bâ yek vakil sohbat konid? Râyegân ast.
inst-explain-letter = لطفاً نامه را نشان دهید. برایتان توضیح می‌دهم.
    .romanised = Lotfan nâme râ neshân dahid. Barâyetân tozih midaham.
inst-write-letter = برای نوشتن نامه کمک می‌خواهید؟
    .romanised = Barâ-ye neveshtan-e nâme komak mikhâhid?
inst-we-send-on = درخواست شما را به بخش مربوط می‌فرستیم. به شما خبر می‌دهیم.
    .romanised = Darkhâst-e shomâ râ be bakhsh-e marbout miferestim. Be shomâ khabar midahim.
