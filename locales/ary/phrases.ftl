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

## documents

doc-which-request = شنو بغيتو تديرو؟
    .romanised = Chnou bghitou tdirou?
doc-first = هادي أول مرة كنطلب هاد الورقة.
    .romanised = Hadi ewwel merra kan-tleb had el-werqa.
doc-renewal = بغيت نجدد الورقة ديالي.
    .romanised = Bghit njedded el-werqa diali.
doc-lost = ضاعت ليا الورقة ديالي.
    .romanised = Daat liya el-werqa diali.
doc-stolen = تسرقات ليا الورقة ديالي.
    .romanised = Tserqat liya el-werqa diali.
doc-declare-loss = خاصكم تصرحو بلي الورقة ضاعت. غادي نكتبو التصريح هنا.
    .romanised = Khaskoum tserrhou belli el-werqa daat. Ghadi nketbou et-tesrih hna.
doc-declare-theft = إلا تسرقات الورقة، سيرو أولا عند البوليس.
    .romanised = Ila tserqat el-werqa, sirou ewwalan and el-boulis.
doc-pre-request = واش درتو الطلب فالأنترنيت من قبل؟
    .romanised = Wach dertou et-talab fel-internet men qbel?
doc-pre-request-number = وريوني رقم الطلب، عافاكم.
    .romanised = Werriwni raqm et-talab, afakoum.
doc-bring-old = جيبو البطاقة القديمة ولا الباسبور القديم ديالكم.
    .romanised = Jibou el-bitaqa el-qdima wella el-passpour el-qdim dialkoum.
doc-photo-rules = خاص التصويرة ما تكونش فايتة ست شهور. خاص الوجه يبان مزيان.
    .romanised = Khass et-teswira ma tkounch fayta sett chhour. Khass el-wejh yban mezyan.
doc-photo-refused = هاد التصويرة ما صالحاش. خاص تصويرة أخرى.
    .romanised = Had et-teswira ma salhach. Khass teswira okhra.
doc-fingerprints = غادي ناخد البصمات ديالكم. حطو صبعكم هنا، عافاكم.
    .romanised = Ghadi nakhoud el-bassamat dialkoum. Hettou sbaakoum hna, afakoum.
doc-other-hand = دابا اليد الأخرى.
    .romanised = Daba el-yedd el-okhra.
doc-come-in-person = خاص الشخص يجي براسو.
    .romanised = Khass ech-chakhs yji b-rassou.
doc-parent-with-child = خاص واحد من الوالدين يجي مع الطفل.
    .romanised = Khass wahed men el-walidin yji maa et-tifl.
doc-stamp-price = خاصكم تشريو التنبر (طابع ضريبي). الثمن هو { AMOUNT($amount) }.
    .romanised = Khaskoum techriw et-tanber (tabaa daribi). Et-taman houwa { AMOUNT($amount) }.
doc-stamp-where = شريو التنبر فالأنترنيت. ولا فالصاكا (محل الدخان).
    .romanised = Chriw et-tanber fel-internet. Wella fes-saka (mahall ed-dekhan).
doc-wait-weeks = { PLURAL($weeks) ->
    [one] خاصكم تسناو تقريبا سيمانة وحدة.
    [two] خاصكم تسناو تقريبا جوج سيمانات.
    [few] خاصكم تسناو تقريبا { NUMBER($weeks) } ديال السيمانات.
   *[other] خاصكم تسناو تقريبا { NUMBER($weeks) } سيمانة.
    }
    .romanised = { PLURAL($weeks) ->
        [one] Khaskoum tsennaw taqriban simana wehda.
        [two] Khaskoum tsennaw taqriban jouj simanat.
        [few] Khaskoum tsennaw taqriban { NUMBER($weeks) } dial es-simanat.
       *[other] Khaskoum tsennaw taqriban { NUMBER($weeks) } simana.
    }
doc-text-message = غادي تجيكم رسالة SMS ملي تكون الورقة واجدة.
    .romanised = Ghadi tjikoum rissalat SMS melli tkoun el-werqa wajda.
doc-collect-yourself = جيو نتوما براسكم تاخدو الورقة.
    .romanised = Jiw ntouma b-raskoum takhdou el-werqa.
doc-collect-before = { PLURAL($months) ->
    [one] عندكم شهر واحد باش تجيو تاخدو الورقة.
    [two] عندكم شهرين باش تجيو تاخدو الورقة.
    [few] عندكم { NUMBER($months) } شهور باش تجيو تاخدو الورقة.
   *[other] عندكم { NUMBER($months) } شهر باش تجيو تاخدو الورقة.
    }
    .romanised = { PLURAL($months) ->
        [one] Andkoum chher wahed bach tjiw takhdou el-werqa.
        [two] Andkoum chehrin bach tjiw takhdou el-werqa.
        [few] Andkoum { NUMBER($months) } chhour bach tjiw takhdou el-werqa.
       *[other] Andkoum { NUMBER($months) } chher bach tjiw takhdou el-werqa.
    }
doc-travel-soon = واش غادي تسافرو قريب؟
    .romanised = Wach ghadi tsafrou qrib?
doc-show-travel-ticket = وريوني التذكرة ديال السفر، عافاكم.
    .romanised = Werriwni et-tedkira dial es-safar, afakoum.
doc-nationality = واش عندكم الجنسية الفرنسية؟
    .romanised = Wach andkoum ej-jensiya el-fransiya?
doc-residence-permit-elsewhere = بطاقة الإقامة كتدار فلابريفيكتور (PREFECTURE). ماشي فالبلدية.
    .romanised = Bitaqat el-iqama kat-tdar f-la préfecture. Machi fel-baladiya.
doc-check-details = شوفو السمية والتاريخ والعنوان. واش كلشي صحيح؟
    .romanised = Choufou es-smiya ou et-tarikh ou el-ounwan. Wach koulchi shih?

## civil

civil-which-record = أشمن ورقة بغيتو؟
    .romanised = Achmen werqa bghitou?
civil-birth = عقد الازدياد (شهادة الميلاد)
    .romanised = Aqd el-izdiyad (chahadat el-milad)
civil-marriage = عقد الزواج
    .romanised = Aqd ez-zwaj
civil-death = شهادة الوفاة
    .romanised = Chahadat el-wafat
civil-born-here = واش الشخص تزاد فهاد المدينة؟
    .romanised = Wach ech-chakhs tzad f-had el-mdina?
civil-ask-birth-town = طلبو الورقة من البلدية ديال المدينة فين تزاد الشخص.
    .romanised = Telbou el-werqa men el-baladiya dial el-mdina fin tzad ech-chakhs.
civil-born-abroad = واش الشخص تزاد فبلاد أخرى؟
    .romanised = Wach ech-chakhs tzad f-blad okhra?
civil-record-is-free = هاد الورقة بلا فلوس. ما تخلصو حتى واحد.
    .romanised = Had el-werqa bla flous. Ma tkhellsou hetta wahed.
civil-copies = { PLURAL($copies) ->
    [one] ها نسخة وحدة.
    [two] ها جوج نسخ.
    [few] ها { NUMBER($copies) } ديال النسخ.
   *[other] ها { NUMBER($copies) } نسخة.
    }
    .romanised = { PLURAL($copies) ->
        [one] Ha nouskha wehda.
        [two] Ha jouj nousakh.
        [few] Ha { NUMBER($copies) } dial en-nousakh.
       *[other] Ha { NUMBER($copies) } nouskha.
    }
civil-declare-birth = واش جيتو باش تصرحو بولادة؟
    .romanised = Wach jitou bach tserrhou b-wilada?
civil-birth-days = { PLURAL($days) ->
    [one] باش تصرحو بالولادة، عندكم نهار واحد.
    [two] باش تصرحو بالولادة، عندكم يومين.
    [few] باش تصرحو بالولادة، عندكم { NUMBER($days) } أيام.
   *[other] باش تصرحو بالولادة، عندكم { NUMBER($days) } يوم.
    }
    .romanised = { PLURAL($days) ->
        [one] Bach tserrhou bel-wilada, andkoum nhar wahed.
        [two] Bach tserrhou bel-wilada, andkoum youmin.
        [few] Bach tserrhou bel-wilada, andkoum { NUMBER($days) } iyam.
       *[other] Bach tserrhou bel-wilada, andkoum { NUMBER($days) } youm.
    }
civil-birth-certificate = وريوني الورقة ديال السبيطار، عافاكم.
    .romanised = Werriwni el-werqa dial es-sbitar, afakoum.
civil-child-name = كتبو السمية والكنية (النسب) ديال الطفل، عافاكم.
    .romanised = Ketbou es-smiya ou el-kenya (en-nasab) dial et-tifl, afakoum.
civil-congratulations = مبروك عليكم المولود الجديد.
    .romanised = Mebrouk alikoum el-mouloud ej-jdid.
civil-recognise-child = واش بغيتو تعترفو، بالكتابة، بلي نتوما الأب ولا الأم ديال الطفل؟
    .romanised = Wach bghitou taaterfou, bel-ktaba, belli ntouma el-ab wella el-oumm dial et-tifl?
civil-family-book = واش عندكم كناش الحالة المدنية (دفتر العائلة)؟
    .romanised = Wach andkoum kounnach el-hala el-madaniya (daftar el-aila)?
civil-declare-death = واش جيتو باش تصرحو بوفاة؟
    .romanised = Wach jitou bach tserrhou b-wafat?
civil-condolences = البركة فراسكم.
    .romanised = El-baraka f-raskoum.
civil-doctor-certificate = وريوني الورقة ديال الطبيب، عافاكم.
    .romanised = Werriwni el-werqa dial et-tbib, afakoum.
civil-want-to-marry = واش بغيتو تزوجو هنا؟
    .romanised = Wach bghitou tzewwjou hna?
civil-marriage-file = ها الوراق ديال الزواج. خاصكم تعمروهم.
    .romanised = Ha el-wraq dial ez-zwaj. Khaskoum taamrouhoum.
civil-both-come = خاص الشخصين بجوج يجيو مع بعض.
    .romanised = Khass ech-chakhsin b-jouj yjiw maa baad.
civil-official-translation = خاص هاد الورقة تكون بالفرنسية. خاصكم مترجم رسمي.
    .romanised = Khass had el-werqa tkoun bel-fransiya. Khaskoum moutarjim rasmi.

## school

school-enrol = واش بغيتو تسجلو شي طفل فالمدرسة؟
    .romanised = Wach bghitou tsejjlou chi tifl fel-madrassa?
school-child-birth = كتبو تاريخ الميلاد ديال الطفل، عافاكم.
    .romanised = Ketbou tarikh el-milad dial et-tifl, afakoum.
school-been-before = واش الطفل مشا للمدرسة من قبل؟
    .romanised = Wach et-tifl mcha lel-madrassa men qbel?
school-papers = خاص عقد الازدياد (شهادة الميلاد) ديال الطفل.
    .romanised = Khass aqd el-izdiyad (chahadat el-milad) dial et-tifl.
school-vaccinations = جيبو الدفتر الصحي ديال الطفل. غادي نشوفو التلقيحات.
    .romanised = Jibou ed-daftar es-sihhi dial et-tifl. Ghadi nchoufou et-telqihat.
school-your-school = المدرسة ديال الطفل ديالكم: { $place }، { $address }.
    .romanised = El-madrassa dial et-tifl dialkoum: { $place }, { $address }.
school-meet-head = سيرو شوفو المدير ولا المديرة ديال المدرسة.
    .romanised = Sirou choufou el-moudir wella el-moudira dial el-madrassa.
school-starts-on = المدرسة كتبدا فهاد التاريخ: { DATE($date) }.
    .romanised = El-madrassa kat-bda f-had et-tarikh: { DATE($date) }.
school-canteen = واش الطفل غادي ياكل فالمطعم ديال المدرسة؟
    .romanised = Wach et-tifl ghadi yakoul fel-mataam dial el-madrassa?
school-which-days = أشمن أيام؟ وريوهم ليا فاليومية.
    .romanised = Achmen iyam? Werriwhoum liya fel-youmiya.
school-allergy = واش الطفل عندو حساسية من شي ماكلة؟
    .romanised = Wach et-tifl andou hassassiya men chi makla?
school-with-or-without-meat = ماكلة باللحم؟ ولا بلا لحم؟
    .romanised = Makla bel-lhem? Wella bla lhem?
school-with-meat = باللحم
    .romanised = Bel-lhem
school-without-meat = بلا لحم
    .romanised = Bla lhem
school-meal-price = الثمن ديال وجبة وحدة هو { AMOUNT($amount) }.
    .romanised = Et-taman dial wejba wehda houwa { AMOUNT($amount) }.
school-price-by-income = إلا كان المدخول ديالكم أقل، كتخلصو أقل.
    .romanised = Ila kan el-medkhoul dialkoum aqell, kat-khellsou aqell.
school-after-hours = واش خاص الطفل يبقى فالمدرسة قبل القراية فالصباح، ولا من بعد القراية فالعشية؟
    .romanised = Wach khass et-tifl ybqa fel-madrassa qbel el-qraya fes-sbah, wella men baad el-qraya fel-achiya?
school-holiday-centre = واش بغيتو مركز ديال الترفيه للطفل، فالعطلة؟
    .romanised = Wach bghitou merkez dial et-terfih let-tifl, fel-outla?
school-nursery = واش كتقلبو على حضانة (كريش) للبيبي ديالكم؟
    .romanised = Wach kat-qelbou ala hadana (krich) lel-bibi dialkoum?
school-waiting-list = ما كايناش بلاصة دابا. السمية ديالكم فلائحة الانتظار.
    .romanised = Ma kaynach blassa daba. Es-smiya dialkoum f-laihat el-intidar.
school-who-collects = شكون اللي غادي يجي ياخد الطفل؟ كتبو السميات، عافاكم.
    .romanised = Chkoun lli ghadi yji yakhoud et-tifl? Ketbou es-smiyat, afakoum.

## housing

housing-have-home = واش عندكم فين تسكنو؟
    .romanised = Wach andkoum fin teskenou?
housing-where-tonight = فين غادي تنعسو هاد الليلة؟
    .romanised = Fin ghadi tnaasou had el-lila?
housing-at-home = فالدار ديالي
    .romanised = Fed-dar diali
housing-with-friends = عند صحابي ولا العائلة ديالي
    .romanised = And shabi wella el-aila diali
housing-hotel = فالأوطيل ولا فمركز الإيواء
    .romanised = Fel-otil wella f-merkez el-iwa
housing-outside = فالزنقة
    .romanised = Fez-zenqa
housing-call-115 = باش تلقاو فين تنعسو هاد الليلة، عيطو للرقم 115. هادشي بلا فلوس.
    .romanised = Bach telqaw fin tnaasou had el-lila, aaytou ler-raqm 115. Hadchi bla flous.
housing-call-together = واش بغيتو تعيطو معايا؟
    .romanised = Wach bghitou taaytou maaya?
housing-social-request = واش بغيتو تطلبو سكن اجتماعي؟
    .romanised = Wach bghitou tetlbou sakan ijtimai?
housing-request-number = واش عندكم رقم ديال طلب السكن؟
    .romanised = Wach andkoum raqm dial talab es-sakan?
housing-renew-yearly = خاصكم تعاودو الطلب كل عام.
    .romanised = Khaskoum taawdou et-talab koul aam.
housing-long-wait = يمكن تسناو عدة سنين.
    .romanised = Ymken tsennaw iddat snin.
housing-how-many-people = شحال ديال الناس ساكنين معاكم؟ كتبو العدد.
    .romanised = Chhal dial en-nas saknin maakoum? Ketbou el-adad.
housing-rent-difficult = واش صعيب عليكم تخلصو الكرا؟
    .romanised = Wach saaib alikoum tkhellsou el-kra?
housing-must-leave = واش جاتكم شي رسالة كتطلب منكم تخرجو من السكن ديالكم؟
    .romanised = Wach jatkoum chi rissala kat-tleb menkoum tkherjou men es-sakan dialkoum?
housing-dangerous = واش السكن ديالكم خطير ولا فيه الرطوبة بزاف؟
    .romanised = Wach es-sakan dialkoum khatir wella fih er-routouba bezzaf?
housing-bring-lease = جيبو الكونطرا ديال الكرا. ولا التوصيل ديال الكرا.
    .romanised = Jibou el-kontra dial el-kra. Wella et-tewsil dial el-kra.
housing-postal-address = واش خاصكم عنوان باش توصلكم الرسائل؟
    .romanised = Wach khaskoum ounwan bach tewselkoum er-rassail?

## social

social-see-worker = واش بغيتو تهضرو مع مساعد اجتماعي؟
    .romanised = Wach bghitou thedrou maa mousaid ijtimai?
social-confidential = المساعد الاجتماعي ما كيعاود والو لحتى واحد.
    .romanised = El-mousaid el-ijtimai ma kay-aawed walou l-hetta wahed.
social-bring-income = جيبو الوراق ديال الخلصة ولا ديال المساعدات اللي كتجيكم.
    .romanised = Jibou el-wraq dial el-khelsa wella dial el-mousaadat lli kat-jikoum.
social-working = واش عندكم خدمة؟
    .romanised = Wach andkoum khedma?
social-food = واش خاصكم مساعدة فالماكلة؟
    .romanised = Wach khaskoum mousaada fel-makla?
social-health-insurance = واش عندكم تأمين صحي؟
    .romanised = Wach andkoum taamin sihhi?
social-disability = واش كاين شي واحد فالعائلة عندو إعاقة؟
    .romanised = Wach kayn chi wahed fel-aila andou iaaqa?
social-home-help = واش كتقلبو على مساعدة فالدار لشي واحد كبير فالعمر؟
    .romanised = Wach kat-qelbou ala mousaada fed-dar l-chi wahed kbir fel-oumr?
social-bills = واش صعيب عليكم تخلصو الما ولا الضو؟
    .romanised = Wach saaib alikoum tkhellsou el-ma wella ed-dow?
social-caf = على هاد المساعدة، سيرو للمكتب ديال CAF.
    .romanised = Ala had el-mousaada, sirou lel-mekteb dial CAF.
social-transport-card = واش بغيتو بطاقة ديال الطرانسبور بثمن رخيص؟
    .romanised = Wach bghitou bitaqa dial et-transpour b-taman rkhis?
social-learn-french = واش بغيتو تتعلمو الفرنسية؟
    .romanised = Wach bghitou tetaallmou el-fransiya?
social-french-courses = ها لائحة الدروس ديال الفرنسية.
    .romanised = Ha laihat ed-dourous dial el-fransiya.
social-danger-17 = إلا كنتو فخطر، عيطو للرقم 17.
    .romanised = Ila kentou f-khatar, aaytou ler-raqm 17.
social-violence-3919 = الرقم 3919 كيعاون النسا اللي كيتعرضو للعنف. هادشي بلا فلوس.
    .romanised = Er-raqm 3919 kay-aawen en-nsa lli kay-taarrdou lel-ounf. Hadchi bla flous.

## elections

vote-on-list = واش السمية ديالكم فاللائحة ديال الانتخابات؟
    .romanised = Wach es-smiya dialkoum fel-laiha dial el-intikhabat?
vote-register = واش بغيتو تتسجلو باش تصوتو؟
    .romanised = Wach bghitou tetsejjlou bach tsewwtou?
vote-who-can = الفرنسيين كيصوتو فالانتخابات كلها.
    .romanised = El-fransiyin kay-sewwtou fel-intikhabat koulha.
vote-europeans = المواطنين ديال الاتحاد الأوروبي كيصوتو فالانتخابات ديال المدينة وديال أوروبا.
    .romanised = El-mouwatinin dial el-ittihad el-ouroubbi kay-sewwtou fel-intikhabat dial el-mdina ou dial ouroubba.
vote-register-before = تسجلو قبل هاد التاريخ: { DATE($date) }.
    .romanised = Tsejjlou qbel had et-tarikh: { DATE($date) }.
vote-polling-place = البلاصة فين كتصوتو: { $place }، { $address }.
    .romanised = El-blassa fin kat-sewwtou: { $place }, { $address }.
vote-bring-identity = باش تصوتو، جيبو ورقة ديال التعريف.
    .romanised = Bach tsewwtou, jibou werqa dial et-taarif.
vote-proxy = إلا ما كنتوش هنا، يقدر شي واحد آخر يصوت فبلاصتكم.
    .romanised = Ila ma kentouch hna, yqder chi wahed akhour ysewwet f-blasstkoum.

## digital

digital-have-smartphone = واش عندكم تيليفون فيه الأنترنيت؟
    .romanised = Wach andkoum tilifoun fih el-internet?
digital-help = واش بغيتو المساعدة فالأورديناتور؟
    .romanised = Wach bghitou el-mousaada fel-ordinatour?
digital-have-account = واش عندكم من قبل شي حساب (كونط) فهاد الموقع؟
    .romanised = Wach andkoum men qbel chi hissab (kont) f-had el-mawqi?
digital-create-email = واش بغيتو تصاوبو إيميل معايا؟
    .romanised = Wach bghitou tsawbou imayl maaya?
digital-type-password = كتبو كلمة السر ديالكم، عافاكم. أنا ما كنشوفش.
    .romanised = Ketbou kelmat es-sirr dialkoum, afakoum. Ana ma kan-choufch.
digital-keep-password = ما تعطيو كلمة السر ديالكم لحتى واحد.
    .romanised = Ma taatiw kelmat es-sirr dialkoum l-hetta wahed.
digital-code-by-text = غادي يجيكم كود فرسالة SMS. كتبوه هنا.
    .romanised = Ghadi yjikoum kod f-rissalat SMS. Ketbouh hna.
digital-paper-also = تقدرو تديرو الطلب فورقة، ماشي غير فالأنترنيت.
    .romanised = Teqdrou tdirou et-talab f-werqa, machi ghir fel-internet.
digital-adviser = كاين شخص يقدر يعاونكم فالأنترنيت. واش بغيتو موعد؟
    .romanised = Kayn chakhs yqder yaawenkoum fel-internet. Wach bghitou mawid?
digital-scam = هاد الرسالة مزورة. ما تخلصوش.
    .romanised = Had er-rissala mzewwra. Ma tkhellsouch.

## institutions

inst-tax-office = على الضرائب، سيرو لمكتب الضرائب.
    .romanised = Ala ed-daraib, sirou l-mekteb ed-daraib.
inst-tax-declared = واش درتو التصريح ديال الضرائب؟
    .romanised = Wach dertou et-tesrih dial ed-daraib?
inst-tax-notice = جيبو ورقة الإشعار ديال الضرائب، عافاكم.
    .romanised = Jibou werqet el-ichaar dial ed-daraib, afakoum.
inst-prefecture-decides = لابريفيكتور (PREFECTURE) هي اللي كتقرر. ماشي البلدية.
    .romanised = La préfecture hiya lli kat-qerrer. Machi el-baladiya.
inst-health-insurance = على التأمين الصحي، سيرو للمكتب ديال CPAM.
    .romanised = Ala et-taamin es-sihhi, sirou lel-mekteb dial CPAM.
inst-job-centre = باش تقلبو على خدمة، سيرو للمكتب ديال FRANCE TRAVAIL.
    .romanised = Bach tqelbou ala khedma, sirou lel-mekteb dial France Travail.
inst-france-services = المكتب ديال FRANCE SERVICES كيعاونكم فالوراق. هادشي بلا فلوس.
    .romanised = El-mekteb dial France Services kay-aawenkoum fel-wraq. Hadchi bla flous.
inst-metropolis = الزبل والما، لاميتروبول (METROPOLE) هي المسؤولة عليهم.
    .romanised = Ez-zbel ou el-ma, la métropole hiya el-masoula alihoum.
inst-asylum = باش تطلبو اللجوء، سيرو لمكتب آخر.
    .romanised = Bach tetlbou el-loujou, sirou l-mekteb akhour.
inst-free-lawyer = واش بغيتو تهضرو مع محامي؟ هادشي بلا فلوس.
    .romanised = Wach bghitou thedrou maa mouhami? Hadchi bla flous.
inst-explain-letter = وريوني الرسالة، عافاكم. غادي نشرحها ليكم.
    .romanised = Werriwni er-rissala, afakoum. Ghadi necherhha likoum.
inst-write-letter = واش بغيتو المساعدة باش تكتبو شي رسالة؟
    .romanised = Wach bghitou el-mousaada bach tketbou chi rissala?
inst-we-send-on = غادي نصيفطو الطلب ديالكم للمكتب المناسب. وغادي نعلموكم.
    .romanised = Ghadi nsiftou et-talab dialkoum lel-mekteb el-mounassib. Ou ghadi naallmoukoum.
