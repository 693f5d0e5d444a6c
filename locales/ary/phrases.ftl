### Arabe maghrébin (darija, surtout du Maroc) ; on s’adresse au pluriel de politesse (نتوما), sans genre. Prononciation écrite à la française : ou, ch, kh, gh.

## welcome

welcome = السلام. مرحبا بيكم.
    .romanised = Salam. Merhba bikoum.
which-language = أشمن لغة كتهضرو؟
    .romanised = Achmen lougha kathedrou?
speak-french = واش كتهضرو بالفرنسية؟
    .romanised = Wach kathedrou bel-fransiya?
show-language = وريو اللغة ديالكم فالشاشة، عافاكم.
    .romanised = Werriw el-lougha dialkoum fech-chacha, afakoum.
use-screen = غادي نهضرو بهاد الشاشة. واش موافقين؟
    .romanised = Ghadi nhedrou b-had ech-chacha. Wach mwafqin?
answer-with-keys = باش تجاوبو، بركو على رقم. ولا وريوه بصبعكم.
    .romanised = Bach tjawbou, berrkou ala raqm. Wella werriwh b-sbaakoum.
sentences-prepared = هاد الجمل موجدين من قبل. إلا كانت شي حاجة ماشي واضحة، قولوها ليا.
    .romanised = Had ej-joumal mwejjdin men qbel. Ila kanet chi haja machi wadha, goulouha liya.
call-interpreter = واش بغيتو مترجم فالتيليفون؟ هادشي بلا فلوس.
    .romanised = Wach bghitou moutarjim fet-tilifoun? Hadchi bla flous.
wait-interpreter = غادي نعيط لمترجم. تسناو شوية، عافاكم.
    .romanised = Ghadi naayet l-moutarjim. Tsennaw chwiya, afakoum.
colleague-speaks = كاين زميل كيهضر اللغة ديالكم. غادي نعيط عليه.
    .romanised = Kayn zamil kay-hder el-lougha dialkoum. Ghadi naayet alih.
please-sit = تفضلو، جلسو.
    .romanised = Tfeddlou, jelsou.
take-your-time = خودو راحتكم، ما تزربوش.
    .romanised = Khoudou rahetkoum, ma tzerbouch.

## answers

yes = نعم
    .romanised = Naam
no = لا
    .romanised = La
a-little = شوية
    .romanised = Chwiya
dont-know = ما عرفتش.
    .romanised = Ma areftch.
dont-understand = ما فهمتش.
    .romanised = Ma fhemtch.
agree = واخا
    .romanised = Wakha
something-else = حاجة أخرى
    .romanised = Haja okhra
prefer-not-say = ما بغيتش نجاوب.
    .romanised = Ma bghitch njaweb.
today = اليوم
    .romanised = El-youm
tomorrow = غدا
    .romanised = Ghedda
later = من بعد
    .romanised = Men baad
morning = الصباح
    .romanised = Es-sbah
afternoon = العشية
    .romanised = El-achiya

## understand

please-repeat = عاودو قولوها، عافاكم.
    .romanised = Aawdou goulouha, afakoum.
please-write = كتبوها، عافاكم.
    .romanised = Ketbouha, afakoum.
please-write-number = كتبو الرقم، عافاكم.
    .romanised = Ketbou er-raqm, afakoum.
please-slowly = هضرو بشوية، عافاكم.
    .romanised = Hedrou b-chwiya, afakoum.
please-show = وريوني، عافاكم.
    .romanised = Werriwni, afakoum.
do-you-understand = واش فهمتو؟
    .romanised = Wach fhemtou?
is-this-right = واش هادشي صحيح؟
    .romanised = Wach hadchi shih?
can-you-read = واش كتعرفو تقراو بلغتكم؟
    .romanised = Wach kat-aarfou teqraw b-loughatkoum?
read-aloud = واش بغيتو تسمعو الجملة؟
    .romanised = Wach bghitou tsemaou ej-joumla?
i-explain-again = غادي نعاود نشرح ليكم.
    .romanised = Ghadi naawed necherh likoum.

## wait

your-number = هادي ورقة النوبة ديالكم. الرقم ديالكم: { $number }.
    .romanised = Hadi werqet en-nouba dialkoum. Er-raqm dialkoum: { $number }.
please-wait-here = تسناو هنا، عافاكم. غادي نعيطو عليكم.
    .romanised = Tsennaw hna, afakoum. Ghadi naaytou alikoum.
watch-screen = شوفو الشاشة. غادي يبان فيها الرقم ديالكم.
    .romanised = Choufou ech-chacha. Ghadi yban fiha er-raqm dialkoum.
wait-minutes = { PLURAL($minutes) ->
    [one] خاصكم تسناو تقريبا دقيقة وحدة.
    [two] خاصكم تسناو تقريبا جوج دقايق.
    [few] خاصكم تسناو تقريبا { NUMBER($minutes) } ديال الدقايق.
   *[other] خاصكم تسناو تقريبا { NUMBER($minutes) } دقيقة.
    }
    .romanised = { PLURAL($minutes) ->
        [one] Khaskoum tsennaw taqriban dqiqa wehda.
        [two] Khaskoum tsennaw taqriban jouj dqayeq.
        [few] Khaskoum tsennaw taqriban { NUMBER($minutes) } dial ed-dqayeq.
       *[other] Khaskoum tsennaw taqriban { NUMBER($minutes) } dqiqa.
    }
people-before = { PLURAL($people) ->
    [one] كاين شخص واحد قبل منكم.
    [two] كاين جوج ديال الناس قبل منكم.
    [few] كاين { NUMBER($people) } ديال الناس قبل منكم.
   *[other] كاين { NUMBER($people) } شخص قبل منكم.
    }
    .romanised = { PLURAL($people) ->
        [one] Kayn chakhs wahed qbel menkoum.
        [two] Kayn jouj dial en-nas qbel menkoum.
        [few] Kayn { NUMBER($people) } dial en-nas qbel menkoum.
       *[other] Kayn { NUMBER($people) } chakhs qbel menkoum.
    }
your-turn = دابا نوبتكم.
    .romanised = Daba noubtkoum.
go-to-counter = سيرو للشباك { $counter }، عافاكم.
    .romanised = Sirou lech-choubbak { $counter }, afakoum.
missed-turn = عيطنا عليكم. ما كنتوش هنا. غادي نعاودو نعيطو عليكم.
    .romanised = Ayyetna alikoum. Ma kentouch hna. Ghadi naawdou naaytou alikoum.
come-back-at = تقدرو تخرجو. رجعو مع { HOUR($hour) }.
    .romanised = Teqdrou tkherjou. Rejou maa { HOUR($hour) }.
keep-ticket = خليو عندكم ورقة النوبة.
    .romanised = Khelliw andkoum werqet en-nouba.
priority-people = واش عندكم بطاقة الأولوية؟ واش حاملة؟
    .romanised = Wach andkoum bitaqat el-awlawiya? Wach hamla?
priority-passes = هاد الشخص عندو الأولوية. كيدوز قبل.
    .romanised = Had ech-chakhs andou el-awlawiya. Kay-douz qbel.
one-moment = واحد اللحظة، عافاكم. دابا نجي عندكم.
    .romanised = Wahed el-lahda, afakoum. Daba nji andkoum.

## need

what-need = شنو خاصكم؟
    .romanised = Chnou khaskoum?
need-identity = بطاقة التعريف ولا الباسبور
    .romanised = Bitaqat et-taarif wella el-passpour
need-family = ولادة، زواج ولا وفاة
    .romanised = Wilada, zwaj wella wafat
need-school = المدرسة ولا الماكلة فالمدرسة
    .romanised = El-madrassa wella el-makla fel-madrassa
need-housing = السكن
    .romanised = Es-sakan
need-social = مساعدة اجتماعية
    .romanised = Mousaada ijtimaiya
need-appointment = ناخد موعد (رونديفو)
    .romanised = Nakhoud mawid (randivou)
first-time = واش هادي أول مرة كتجيو؟
    .romanised = Wach hadi ewwel merra kat-jiw?
for-whom = هادشي لمن؟
    .romanised = Hadchi l-men?
for-me = ليا أنا
    .romanised = Liya ana
for-child = لولدي ولا بنتي
    .romanised = L-weldi wella benti
for-parent = لشي واحد من العائلة ديالي
    .romanised = L-chi wahed men el-aila diali
for-other = لشي واحد آخر
    .romanised = L-chi wahed akhour
received-letter = واش جاتكم شي رسالة؟ وريوها ليا، عافاكم.
    .romanised = Wach jatkoum chi rissala? Werriwha liya, afakoum.

## identity

show-papers = وريوني بطاقة التعريف ولا الباسبور ديالكم، عافاكم.
    .romanised = Werriwni bitaqat et-taarif wella el-passpour dialkoum, afakoum.
which-document = أشمن ورقة ديال التعريف عندكم؟
    .romanised = Achmen werqa dial et-taarif andkoum?
identity-card = بطاقة التعريف
    .romanised = Bitaqat et-taarif
passport = الباسبور
    .romanised = El-passpour
residence-permit = بطاقة الإقامة
    .romanised = Bitaqat el-iqama
no-document = ما عنديش الوراق معايا.
    .romanised = Ma andich el-wraq maaya.
bring-document = جيبو هاد الورقة: { $document }.
    .romanised = Jibou had el-werqa: { $document }.
missing-documents = { PLURAL($documents) ->
    [one] ناقصة ورقة وحدة.
    [two] ناقصين جوج وراق.
    [few] ناقصين { NUMBER($documents) } ديال الوراق.
   *[other] ناقصين { NUMBER($documents) } ورقة.
    }
    .romanised = { PLURAL($documents) ->
        [one] Naqsa werqa wehda.
        [two] Naqsin jouj wraq.
        [few] Naqsin { NUMBER($documents) } dial el-wraq.
       *[other] Naqsin { NUMBER($documents) } werqa.
    }
original-needed = خاص الورقة الأصلية. ماشي فوطوكوبي.
    .romanised = Khass el-werqa el-asliya. Machi fotokopi.
copy-is-enough = الفوطوكوبي كتكفي.
    .romanised = El-fotokopi kat-kfi.
i-make-copy = غادي ندير فوطوكوبي. ومن بعد نرجع ليكم الورقة.
    .romanised = Ghadi ndir fotokopi. Ou men baad nrejja likoum el-werqa.
photo-needed = خاص تصويرة شخصية جديدة.
    .romanised = Khass teswira chakhsiya jdida.
proof-of-address = خاص ورقة فيها العنوان ديالكم. بحال شي فاتورة.
    .romanised = Khass werqa fiha el-ounwan dialkoum. Bhal chi fatoura.
papers-are-yours = هادو الوراق ديالكم. حافظو عليهم مزيان.
    .romanised = Hadou el-wraq dialkoum. Hafdou alihoum mezyan.

## person

your-name = كتبو الكنية (النسب) والسمية ديالكم، عافاكم.
    .romanised = Ketbou el-kenya (en-nasab) ou es-smiya dialkoum, afakoum.
date-of-birth = كتبو تاريخ الميلاد ديالكم، عافاكم.
    .romanised = Ketbou tarikh el-milad dialkoum, afakoum.
place-of-birth = فأشمن بلاد تزاديتو؟ وفأشمن مدينة؟
    .romanised = F-achmen blad tzaditou? Ou f-achmen mdina?
your-address = شنو هو العنوان ديالكم؟
    .romanised = Chnou houwa el-ounwan dialkoum?
live-in-city = واش ساكنين فهاد المدينة؟
    .romanised = Wach saknin f-had el-mdina?
your-telephone = كتبو نمرة التيليفون ديالكم، عافاكم.
    .romanised = Ketbou nemret et-tilifoun dialkoum, afakoum.
have-email = واش عندكم إيميل؟
    .romanised = Wach andkoum imayl?
married = واش مزوج ولا مزوجة؟
    .romanised = Wach mzewwej wella mzewwja?
how-many-children = شحال عندكم ديال الولاد؟ كتبو العدد.
    .romanised = Chhal andkoum dial el-wlad? Ketbou el-adad.
age-of-children = شحال فعمر ولادكم؟
    .romanised = Chhal f-oumr wladkoum?
who-is-with-you = شكون اللي معاكم؟
    .romanised = Chkoun lli maakoum?
data-stays-here = هاد المعلومات غير للطلب ديالكم.
    .romanised = Had el-maaloumat ghir let-talab dialkoum.

## money

price-is = الثمن هو { AMOUNT($amount) }.
    .romanised = Et-taman houwa { AMOUNT($amount) }.
it-is-free = هادشي بلا فلوس.
    .romanised = Hadchi bla flous.
how-pay = كيفاش بغيتو تخلصو؟
    .romanised = Kifach bghitou tkhellsou?
cash = نقدا (كاش)
    .romanised = Naqdan (kach)
card = بالكارط ديال البنك
    .romanised = Bel-kart dial el-bank
here-is-receipt = ها التوصيل. خليوه عندكم.
    .romanised = Ha et-tewsil. Khelliwh andkoum.
before-date = خاص هادشي يتدار قبل هاد التاريخ: { DATE($date) }.
    .romanised = Khass hadchi ytdar qbel had et-tarikh: { DATE($date) }.
ready-on = غادي يكون واجد فهاد التاريخ: { DATE($date) }.
    .romanised = Ghadi ykoun wajed f-had et-tarikh: { DATE($date) }.

## appointment

need-appointment-first = خاصكم موعد. واش ناخدو ليكم؟
    .romanised = Khaskoum mawid. Wach nakhdou likoum?
have-appointment = واش عندكم موعد؟
    .romanised = Wach andkoum mawid?
which-moment = الصباح ولا العشية؟
    .romanised = Es-sbah wella el-achiya?
appointment-on = الموعد ديالكم: { DATE($date) }، مع { HOUR($hour) }.
    .romanised = El-mawid dialkoum: { DATE($date) }, maa { HOUR($hour) }.
does-it-suit = واش هادشي مناسب ليكم؟
    .romanised = Wach hadchi mounassib likoum?
bring-to-appointment = جيبو معاكم للموعد: { $document }.
    .romanised = Jibou maakoum lel-mawid: { $document }.
come-early = { PLURAL($minutes) ->
    [one] عافاكم، جيو دقيقة وحدة قبل الوقت.
    [two] عافاكم، جيو جوج دقايق قبل الوقت.
    [few] عافاكم، جيو { NUMBER($minutes) } ديال الدقايق قبل الوقت.
   *[other] عافاكم، جيو { NUMBER($minutes) } دقيقة قبل الوقت.
    }
    .romanised = { PLURAL($minutes) ->
        [one] Afakoum, jiw dqiqa wehda qbel el-weqt.
        [two] Afakoum, jiw jouj dqayeq qbel el-weqt.
        [few] Afakoum, jiw { NUMBER($minutes) } dial ed-dqayeq qbel el-weqt.
       *[other] Afakoum, jiw { NUMBER($minutes) } dqiqa qbel el-weqt.
    }
tell-if-cannot = إلا ما قدرتوش تجيو، عيطو لينا.
    .romanised = Ila ma qdertouch tjiw, aaytou lina.

## form

fill-form = خاص تعمرو هاد الورقة. واش بغيتو المساعدة؟
    .romanised = Khass taamrou had el-werqa. Wach bghitou el-mousaada?
help-fill-form = غادي نعمرها معاكم.
    .romanised = Ghadi naammerha maakoum.
write-capitals = كتبو بالحروف الكبار ديال الفرنسية (ABC)، عافاكم.
    .romanised = Ketbou bel-hrouf le-kbar dial el-fransiya (ABC), afakoum.
sign-here = سينيو هنا، عافاكم.
    .romanised = Siniw hna, afakoum.
read-before-sign = قراو قبل ما تسينيو. نقدر نشرح ليكم.
    .romanised = Qraw qbel ma tsiniw. Neqder necherh likoum.
both-parents-sign = خاص الوالدين بجوج يسينيو.
    .romanised = Khass el-walidin b-jouj ysiniw.
request-sent = وصلنا الطلب ديالكم. غادي يجيكم الجواب.
    .romanised = Wselna et-talab dialkoum. Ghadi yjikoum ej-jawab.
file-complete = الملف ديالكم كامل.
    .romanised = El-milaff dialkoum kamel.

## direction

not-here = ماشي هنا. سيرو لهاد البلاصة: { $place }، { $address }.
    .romanised = Machi hna. Sirou l-had el-blassa: { $place }, { $address }.
directions-paper = غادي نكتب ليكم العنوان فورقة.
    .romanised = Ghadi nekteb likoum el-ounwan f-werqa.
floor = كاين فالطابق { $floor }.
    .romanised = Kayn fet-tabiq { $floor }.
closed-today = هاد المكتب مسدود اليوم.
    .romanised = Had el-mekteb mesdoud el-youm.
open-at = هاد المكتب غادي يتحل فهاد التاريخ: { DATE($date) }، مع { HOUR($hour) }.
    .romanised = Had el-mekteb ghadi ythell f-had et-tarikh: { DATE($date) }, maa { HOUR($hour) }.
toilets = الطواليط راه لهيه.
    .romanised = Et-twalit rah lhih.

## emergency

need-doctor = واش خاصكم طبيب؟
    .romanised = Wach khaskoum tbib?
where-does-it-hurt = فين كيضركم؟ وريوني.
    .romanised = Fin kay-derrkoum? Werriwni.
call-emergency = غادي نعيط للإسعاف.
    .romanised = Ghadi naayet lel-isaaf.
help-is-coming = الإسعاف جاي. بقاو هنا.
    .romanised = El-isaaf jay. Bqaw hna.
are-you-safe = واش نتوما فأمان فالدار ديالكم؟
    .romanised = Wach ntouma f-aman fed-dar dialkoum?
afraid-of-someone = واش خايفين من شي واحد؟
    .romanised = Wach khayfin men chi wahed?
go-quiet-room = واش بغيتو نهضرو فبلاصة هادئة؟
    .romanised = Wach bghitou nhedrou f-blassa hadia?
child-lost = كنقلبو معاكم على الطفل ديالكم.
    .romanised = Kan-qelbou maakoum ala et-tifl dialkoum.

## calm

i-am-sorry = سمحو لينا حيت تسنيتو.
    .romanised = Semhou lina hit tsennitou.
i-want-to-help = بغيت نعاونكم.
    .romanised = Bghit naawenkoum.
please-calm = نهضرو بهدوء، عافاكم.
    .romanised = Nhedrou b-houdou, afakoum.
i-listen = أنا كنسمع ليكم.
    .romanised = Ana kan-smaa likoum.
cannot-do-it = ما نقدرش ندير هادشي. غادي نشرح ليكم علاش.
    .romanised = Ma neqderch ndir hadchi. Ghadi necherh likoum alach.
fetch-supervisor = غادي نعيط على المسؤول ديالي.
    .romanised = Ghadi naayet ala el-masoul diali.
stop-behaviour = هادشي ممنوع هنا. حبسو، عافاكم.
    .romanised = Hadchi memnoua hna. Hebsou, afakoum.

## interpreter

child-does-not-translate = الدراري الصغار ما خاصهمش يترجمو هادشي. غادي نعيطو لمترجم راشد.
    .romanised = Ed-drari es-sghar ma khashoumch ytarjmou hadchi. Ghadi naaytou l-moutarjim rached.
translate-everything = ترجمو كلشي، عافاكم. ما تزيدو والو.
    .romanised = Tarjmou koulchi, afakoum. Ma tzidou walou.
translation-private = هادشي سر. ما تعاودوه لحتى واحد.
    .romanised = Hadchi sirr. Ma taawdouh l-hetta wahed.
do-you-agree-helper = هاد الشخص كيترجم ليكم. واش موافقين؟
    .romanised = Had ech-chakhs kay-tarjem likoum. Wach mwafqin?
for-this-adult = على هاد السؤال، غادي نعيطو لمترجم.
    .romanised = Ala had es-soual, ghadi naaytou l-moutarjim.

## end

thank-you = شكرا بزاف.
    .romanised = Choukran bezzaf.
anything-else = واش خاصكم شي حاجة أخرى؟
    .romanised = Wach khaskoum chi haja okhra?
all-done = سالينا لليوم.
    .romanised = Salina lel-youm.
we-will-call = غادي نعيطو ليكم فالتيليفون.
    .romanised = Ghadi naaytou likoum fet-tilifoun.
come-back-with-someone = تقدرو ترجعو مع شي واحد كيهضر بالفرنسية.
    .romanised = Teqdrou trejou maa chi wahed kay-hder bel-fransiya.
goodbye = بسلامة. نهاركم زين.
    .romanised = Bslama. Nharkoum zin.
