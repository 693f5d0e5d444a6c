### Arabe standard moderne : l’agent s’adresse poliment au visiteur, par des tournures valables pour une femme ou un homme.

## welcome

welcome = مرحبًا. أهلًا وسهلًا.
    .romanised = marhaban. ahlan wa sahlan.
which-language = ما هي لغتك؟
    .romanised = ma hiya loughatouk?
speak-french = هل يمكنك التكلم بالفرنسية؟
    .romanised = hal youmkinouk at-takalloum bil-faransiyya?
show-language = الرجاء الإشارة إلى لغتك على الشاشة.
    .romanised = ar-rajaa' al-ichaara ila loughatik 'ala ach-chaacha.
use-screen = يمكننا الكلام بمساعدة هذه الشاشة. هل يناسبك هذا؟
    .romanised = youmkinouna al-kalaam bi-moussaa'adat hadhihi ach-chaacha. hal younaassibouk hadha?
answer-with-keys = للإجابة، الرجاء الضغط على رقم. أو الإشارة بالإصبع.
    .romanised = lil-ijaaba, ar-rajaa' ad-daght 'ala raqm. aw al-ichaara bil-isba'.
sentences-prepared = هذه الجمل مكتوبة مسبقًا. الرجاء إخباري إذا كان هناك شيء غير واضح.
    .romanised = hadhihi al-joumal maktouba mousbaqan. ar-rajaa' ikhbaari idha kaana hounaaka chay' ghayr waadih.
call-interpreter = هل أنت بحاجة إلى مترجم عبر الهاتف؟ هذا مجاني.
    .romanised = hal ant bi-haaja ila moutarjim 'abr al-haatif? hadha majjaani.
wait-interpreter = سأتصل بمترجم. الرجاء الانتظار لحظة.
    .romanised = sa-attassil bi-moutarjim. ar-rajaa' al-intizaar lahza.
colleague-speaks = أحد زملائي يتكلم لغتك. سأناديه.
    .romanised = ahad zoumalaa'i yatakallam loughatak. sa-ounaadih.
please-sit = تفضلوا بالجلوس.
    .romanised = tafaddalou bil-joulous.
take-your-time = لا داعي للاستعجال.
    .romanised = la daa'i lil-isti'jaal.

## answers

yes = نعم
    .romanised = na'am
no = لا
    .romanised = la
a-little = قليلًا
    .romanised = qaliilan
dont-know = لا أعرف.
    .romanised = la a'rif.
dont-understand = لا أفهم.
    .romanised = la afham.
agree = حسنًا
    .romanised = hassanan
something-else = شيء آخر
    .romanised = chay' aakhar
prefer-not-say = لا أريد أن أجيب.
    .romanised = la ouriid an oujiib.
today = اليوم
    .romanised = al-yawm
tomorrow = غدًا
    .romanised = ghadan
later = فيما بعد
    .romanised = fiima ba'd
morning = في الصباح
    .romanised = fi as-sabaah
afternoon = بعد الظهر
    .romanised = ba'd az-zouhr

## understand

please-repeat = الرجاء إعادة الكلام.
    .romanised = ar-rajaa' i'aadat al-kalaam.
please-write = الرجاء كتابة ذلك.
    .romanised = ar-rajaa' kitaabat dhaalik.
please-write-number = الرجاء كتابة العدد.
    .romanised = ar-rajaa' kitaabat al-'adad.
please-slowly = الرجاء التكلم ببطء.
    .romanised = ar-rajaa' at-takalloum bi-bout'.
please-show = أريد أن أرى ذلك، من فضلك.
    .romanised = ouriid an ara dhaalik, min fadlak.
do-you-understand = هل فهمت؟
    .romanised = hal fahimt?
is-this-right = هل هذا صحيح؟
    .romanised = hal hadha sahiih?
can-you-read = هل يمكنك القراءة بلغتك؟
    .romanised = hal youmkinouk al-qiraa'a bi-loughatik?
read-aloud = يمكنك سماع الجملة. هل نشغّل الصوت؟
    .romanised = youmkinouk samaa' al-joumla. hal nouchaghghil as-sawt?
i-explain-again = سأشرح لك مرة أخرى.
    .romanised = sa-achrah lak marra oukhra.

## wait

your-number = هذه تذكرتك. رقمك: { $number }.
    .romanised = hadhihi tadhkiratouk. raqmouk: { $number }.
please-wait-here = الرجاء الانتظار هنا. سننادي رقمك.
    .romanised = ar-rajaa' al-intizaar houna. sa-nounaadi raqmak.
watch-screen = الرجاء النظر إلى الشاشة. سيظهر رقمك عليها.
    .romanised = ar-rajaa' an-nazar ila ach-chaacha. sa-yazhar raqmouk 'alayha.
wait-minutes = { PLURAL($minutes) ->
    [zero] مدة الانتظار: { NUMBER($minutes) } دقيقة تقريبًا.
    [one] مدة الانتظار: دقيقة واحدة تقريبًا.
    [two] مدة الانتظار: دقيقتان تقريبًا.
    [few] مدة الانتظار: { NUMBER($minutes) } دقائق تقريبًا.
    [many] مدة الانتظار: { NUMBER($minutes) } دقيقة تقريبًا.
   *[other] مدة الانتظار: { NUMBER($minutes) } دقيقة تقريبًا.
}
    .romanised = { PLURAL($minutes) ->
        [zero] mouddat al-intizaar: { NUMBER($minutes) } daqiiqa taqriiban.
        [one] mouddat al-intizaar: daqiiqa waahida taqriiban.
        [two] mouddat al-intizaar: daqiiqataan taqriiban.
        [few] mouddat al-intizaar: { NUMBER($minutes) } daqaa'iq taqriiban.
        [many] mouddat al-intizaar: { NUMBER($minutes) } daqiiqa taqriiban.
       *[other] mouddat al-intizaar: { NUMBER($minutes) } daqiiqa taqriiban.
    }
people-before = { PLURAL($people) ->
    [zero] لا يوجد أحد قبلك.
    [one] قبلك شخص واحد.
    [two] قبلك شخصان.
    [few] قبلك { NUMBER($people) } أشخاص.
    [many] قبلك { NUMBER($people) } شخصًا.
   *[other] قبلك { NUMBER($people) } شخص.
}
    .romanised = { PLURAL($people) ->
        [zero] la youjad ahad qablak.
        [one] qablak chakhs waahid.
        [two] qablak chakhsaan.
        [few] qablak { NUMBER($people) } achkhaas.
        [many] qablak { NUMBER($people) } chakhsan.
       *[other] qablak { NUMBER($people) } chakhs.
    }
your-turn = جاء دورك.
    .romanised = jaa'a dawrouk.
go-to-counter = الرجاء الذهاب إلى الشباك { $counter }.
    .romanised = ar-rajaa' adh-dhahaab ila ach-choubbaak { $counter }.
missed-turn = نادينا رقمك. لم يحضر أحد. سننادي رقمك مرة أخرى.
    .romanised = naadayna raqmak. lam yahdour ahad. sa-nounaadi raqmak marra oukhra.
come-back-at = يمكنك الخروج. الرجاء الرجوع الساعة { HOUR($hour) }.
    .romanised = youmkinouk al-khourouj. ar-rajaa' ar-roujou' as-saa'a { HOUR($hour) }.
keep-ticket = الرجاء الاحتفاظ بتذكرتك.
    .romanised = ar-rajaa' al-ihtifaaz bi-tadhkiratik.
priority-people = هل عندك بطاقة أولوية؟ هل أنتِ حامل؟
    .romanised = hal 'indak bitaaqat awlawiyya? hal anti haamil?
priority-passes = هذا الشخص له الأولوية. سيمر قبل غيره.
    .romanised = hadha ach-chakhs lahou al-awlawiyya. sa-yamourr qabl ghayrih.
one-moment = لحظة من فضلك. سآتي حالًا.
    .romanised = lahza min fadlak. sa-aati haalan.

## need

what-need = ما الذي يلزمك؟
    .romanised = ma alladhi yalzamouk?
need-identity = بطاقة هوية أو جواز سفر
    .romanised = bitaaqat hawiyya aw jawaaz safar
need-family = ولادة أو زواج أو وفاة
    .romanised = wilaada aw zawaaj aw wafaat
need-school = المدرسة أو المطعم المدرسي
    .romanised = al-madrassa aw al-mat'am al-madrassi
need-housing = السكن
    .romanised = as-sakan
need-social = مساعدة اجتماعية
    .romanised = moussaa'ada ijtimaa'iyya
need-appointment = حجز موعد
    .romanised = hajz maw'id
first-time = هل هذه زيارتك الأولى من أجل هذا الموضوع؟
    .romanised = hal hadhihi ziyaaratouk al-oula min ajl hadha al-mawdou'?
for-whom = لمن هذا الطلب؟
    .romanised = liman hadha at-talab?
for-me = لي أنا
    .romanised = li ana
for-child = لطفلي أو طفلتي
    .romanised = li-tifli aw tiflati
for-parent = لشخص من عائلتي
    .romanised = li-chakhs min 'aa'ilati
for-other = لشخص آخر
    .romanised = li-chakhs aakhar
received-letter = هل وصلتك رسالة؟ هل يمكنني أن أراها؟
    .romanised = hal wassalatk rissaala? hal youmkinouni an araaha?

## identity

show-papers = أحتاج إلى رؤية بطاقة هويتك أو جواز سفرك، من فضلك.
    .romanised = ahtaaj ila rou'yat bitaaqat hawiyyatik aw jawaaz safarik, min fadlak.
which-document = أي وثيقة هوية عندك؟
    .romanised = ayy wathiiqat hawiyya 'indak?
identity-card = بطاقة هوية
    .romanised = bitaaqat hawiyya
passport = جواز سفر
    .romanised = jawaaz safar
residence-permit = بطاقة إقامة
    .romanised = bitaaqat iqaama
no-document = ليست معي وثائق الآن.
    .romanised = laysat ma'i wathaa'iq al-aan.
bring-document = الرجاء إحضار هذه الوثيقة: { $document }.
    .romanised = ar-rajaa' ihdaar hadhihi al-wathiiqa: { $document }.
missing-documents = { PLURAL($documents) ->
    [zero] لا تنقص أي وثيقة.
    [one] تنقص وثيقة واحدة.
    [two] تنقص وثيقتان.
    [few] تنقص { NUMBER($documents) } وثائق.
    [many] تنقص { NUMBER($documents) } وثيقة.
   *[other] تنقص { NUMBER($documents) } وثيقة.
}
    .romanised = { PLURAL($documents) ->
        [zero] la tanqous ayy wathiiqa.
        [one] tanqous wathiiqa waahida.
        [two] tanqous wathiiqataan.
        [few] tanqous { NUMBER($documents) } wathaa'iq.
        [many] tanqous { NUMBER($documents) } wathiiqa.
       *[other] tanqous { NUMBER($documents) } wathiiqa.
    }
original-needed = يجب إحضار الوثيقة الأصلية. النسخة لا تكفي.
    .romanised = yajib ihdaar al-wathiiqa al-asliyya. an-nouskha la takfi.
copy-is-enough = تكفي نسخة عن الوثيقة.
    .romanised = takfi nouskha 'an al-wathiiqa.
i-make-copy = سأعمل نسخة عن الوثيقة. ثم أعيدها إليك.
    .romanised = sa-a'mal nouskha 'an al-wathiiqa. thoumma ou'iidouha ilayk.
photo-needed = تلزم صورة شخصية حديثة.
    .romanised = talzam soura chakhsiyya hadiitha.
proof-of-address = تلزم وثيقة عليها عنوانك. مثلًا: فاتورة.
    .romanised = talzam wathiiqa 'alayha 'ounwaanouk. mathalan: faatoura.
papers-are-yours = هذه وثائقك. الرجاء الاحتفاظ بها جيدًا.
    .romanised = hadhihi wathaa'iqouk. ar-rajaa' al-ihtifaaz biha jayyidan.

## person

your-name = الرجاء كتابة اسم العائلة والاسم الشخصي.
    .romanised = ar-rajaa' kitaabat ism al-'aa'ila wal-ism ach-chakhsi.
date-of-birth = الرجاء كتابة تاريخ ميلادك.
    .romanised = ar-rajaa' kitaabat taariikh miilaadik.
place-of-birth = ما هو بلد ميلادك؟ وما هي مدينة ميلادك؟
    .romanised = ma houwa balad miilaadik? wa ma hiya madiinat miilaadik?
your-address = ما هو عنوانك؟
    .romanised = ma houwa 'ounwaanouk?
live-in-city = هل سكنك في هذه المدينة؟
    .romanised = hal sakanouk fi hadhihi al-madiina?
your-telephone = الرجاء كتابة رقم هاتفك.
    .romanised = ar-rajaa' kitaabat raqm haatifik.
have-email = هل عندك بريد إلكتروني؟
    .romanised = hal 'indak bariid iliktrouni?
married = هل أنت متزوج أو متزوجة؟
    .romanised = hal ant moutazawwij aw moutazawwija?
how-many-children = كم طفلًا عندك؟ الرجاء كتابة العدد.
    .romanised = kam tiflan 'indak? ar-rajaa' kitaabat al-'adad.
age-of-children = ما هي أعمار أطفالك؟
    .romanised = ma hiya a'maar atfaalik?
who-is-with-you = من هو الشخص الذي معك؟
    .romanised = man houwa ach-chakhs alladhi ma'ak?
data-stays-here = هذه المعلومات من أجل طلبك فقط.
    .romanised = hadhihi al-ma'loumaat min ajl talabik faqat.

## money

price-is = السعر: { AMOUNT($amount) }.
    .romanised = as-si'r: { AMOUNT($amount) }.
it-is-free = هذا مجاني.
    .romanised = hadha majjaani.
how-pay = ما هي طريقة الدفع التي تناسبك؟
    .romanised = ma hiya tariiqat ad-daf' allati tounaassibouk?
cash = نقدًا
    .romanised = naqdan
card = بالبطاقة البنكية
    .romanised = bil-bitaaqa al-bankiyya
here-is-receipt = هذا هو الإيصال. الرجاء الاحتفاظ به.
    .romanised = hadha houwa al-iissaal. ar-rajaa' al-ihtifaaz bih.
before-date = يجب القيام بذلك قبل هذا التاريخ: { DATE($date) }.
    .romanised = yajib al-qiyaam bi-dhaalik qabl hadha at-taariikh: { DATE($date) }.
ready-on = سيكون جاهزًا في هذا التاريخ: { DATE($date) }.
    .romanised = sa-yakoun jaahizan fi hadha at-taariikh: { DATE($date) }.

## appointment

need-appointment-first = يجب حجز موعد. هل أحجزه لك؟
    .romanised = yajib hajz maw'id. hal ahjizouh lak?
have-appointment = هل عندك موعد؟
    .romanised = hal 'indak maw'id?
which-moment = في الصباح أم بعد الظهر؟
    .romanised = fi as-sabaah am ba'd az-zouhr?
appointment-on = موعدك: { DATE($date) }، الساعة { HOUR($hour) }.
    .romanised = maw'idouk: { DATE($date) }, as-saa'a { HOUR($hour) }.
does-it-suit = هل هذا مناسب لك؟
    .romanised = hal hadha mounaassib lak?
bring-to-appointment = الرجاء إحضار ما يلي إلى الموعد: { $document }.
    .romanised = ar-rajaa' ihdaar ma yali ila al-maw'id: { $document }.
come-early = { PLURAL($minutes) ->
    [zero] الرجاء الحضور في الموعد.
    [one] الرجاء الحضور قبل الموعد بدقيقة واحدة.
    [two] الرجاء الحضور قبل الموعد بدقيقتين.
    [few] الرجاء الحضور قبل الموعد بـ { NUMBER($minutes) } دقائق.
    [many] الرجاء الحضور قبل الموعد بـ { NUMBER($minutes) } دقيقة.
   *[other] الرجاء الحضور قبل الموعد بـ { NUMBER($minutes) } دقيقة.
}
    .romanised = { PLURAL($minutes) ->
        [zero] ar-rajaa' al-houdour fi al-maw'id.
        [one] ar-rajaa' al-houdour qabl al-maw'id bi-daqiiqa waahida.
        [two] ar-rajaa' al-houdour qabl al-maw'id bi-daqiiqatayn.
        [few] ar-rajaa' al-houdour qabl al-maw'id bi { NUMBER($minutes) } daqaa'iq.
        [many] ar-rajaa' al-houdour qabl al-maw'id bi { NUMBER($minutes) } daqiiqa.
       *[other] ar-rajaa' al-houdour qabl al-maw'id bi { NUMBER($minutes) } daqiiqa.
    }
tell-if-cannot = إذا لم يكن بإمكانك الحضور، فالرجاء الاتصال بنا.
    .romanised = idha lam yakoun bi-imkaanik al-houdour, far-rajaa' al-ittissaal bina.

## form

fill-form = يجب ملء هذه الاستمارة. هل أنت بحاجة إلى مساعدة؟
    .romanised = yajib mal' hadhihi al-istimaara. hal ant bi-haaja ila moussaa'ada?
help-fill-form = سأملؤها معك.
    .romanised = sa-amla'ouha ma'ak.
write-capitals = الرجاء الكتابة بالحروف اللاتينية الكبيرة.
    .romanised = ar-rajaa' al-kitaaba bil-hourouf al-laatiiniyya al-kabiira.
sign-here = الرجاء التوقيع هنا.
    .romanised = ar-rajaa' at-tawqii' houna.
read-before-sign = الرجاء القراءة قبل التوقيع. يمكنني أن أشرح لك.
    .romanised = ar-rajaa' al-qiraa'a qabl at-tawqii'. youmkinouni an achrah lak.
both-parents-sign = يجب أن يوقّع الوالدان الاثنان.
    .romanised = yajib an youwaqqi' al-waalidaan al-ithnaan.
request-sent = استلمنا طلبك. سيصلك جواب.
    .romanised = istalamna talabak. sa-yassilouk jawaab.
file-complete = ملفك كامل.
    .romanised = malaffouk kaamil.

## direction

not-here = هذا ليس المكان الصحيح. الرجاء الذهاب إلى هذا المكان: { $place }، { $address }.
    .romanised = hadha laysa al-makaan as-sahiih. ar-rajaa' adh-dhahaab ila hadha al-makaan: { $place }, { $address }.
directions-paper = سأكتب لك العنوان على ورقة.
    .romanised = sa-aktoub lak al-'ounwaan 'ala waraqa.
floor = المكان في الطابق { $floor }.
    .romanised = al-makaan fi at-taabiq { $floor }.
closed-today = هذا القسم مغلق اليوم.
    .romanised = hadha al-qism moughlaq al-yawm.
open-at = يفتح هذا القسم في هذا التاريخ: { DATE($date) }، الساعة { HOUR($hour) }.
    .romanised = yaftah hadha al-qism fi hadha at-taariikh: { DATE($date) }, as-saa'a { HOUR($hour) }.
toilets = المراحيض هناك.
    .romanised = al-maraahiid hounaak.

## emergency

need-doctor = هل أنت بحاجة إلى طبيب؟
    .romanised = hal ant bi-haaja ila tabiib?
where-does-it-hurt = أين الألم؟ الرجاء الإشارة إلى مكانه.
    .romanised = ayna al-alam? ar-rajaa' al-ichaara ila makaanih.
call-emergency = سأتصل بالطوارئ.
    .romanised = sa-attassil bit-tawaari'.
help-is-coming = المساعدة قادمة. الرجاء البقاء هنا.
    .romanised = al-moussaa'ada qaadima. ar-rajaa' al-baqaa' houna.
are-you-safe = هل أنت في أمان في بيتك؟
    .romanised = hal ant fi amaan fi baytik?
afraid-of-someone = هل هناك شخص يخيفك؟
    .romanised = hal hounaaka chakhs youkhiifouk?
go-quiet-room = يمكننا الكلام في مكان هادئ. هل يناسبك هذا؟
    .romanised = youmkinouna al-kalaam fi makaan haadi'. hal younaassibouk hadha?
child-lost = نحن نبحث معك عن طفلك.
    .romanised = nahnou nabhath ma'ak 'an tiflik.

## calm

i-am-sorry = نعتذر عن طول الانتظار.
    .romanised = na'tadhir 'an toul al-intizaar.
i-want-to-help = أريد أن أساعدك.
    .romanised = ouriid an oussaa'idak.
please-calm = لنتكلم بهدوء، من فضلك.
    .romanised = li-natakallam bi-houdou', min fadlak.
i-listen = أنا أستمع إليك.
    .romanised = ana astami' ilayk.
cannot-do-it = لا يمكنني أن أفعل هذا. سأشرح لك السبب.
    .romanised = la youmkinouni an af'al hadha. sa-achrah lak as-sabab.
fetch-supervisor = سأنادي المسؤول.
    .romanised = sa-ounaadi al-mas'oul.
stop-behaviour = هذا غير مسموح هنا. الرجاء التوقف عن ذلك.
    .romanised = hadha ghayr masmouh houna. ar-rajaa' at-tawaqqouf 'an dhaalik.

## interpreter

child-does-not-translate = لا يجوز أن يترجم طفل هذا الكلام. سنتصل بمترجم بالغ.
    .romanised = la yajouz an youtarjim tifl hadha al-kalaam. sa-nattassil bi-moutarjim baaligh.
translate-everything = الرجاء ترجمة كل شيء، دون أي إضافة.
    .romanised = ar-rajaa' tarjamat koull chay', douna ayy idaafa.
translation-private = هذا الكلام سري. الرجاء عدم إخبار أي شخص به.
    .romanised = hadha al-kalaam sirri. ar-rajaa' 'adam ikhbaar ayy chakhs bih.
do-you-agree-helper = سيترجم لك هذا الشخص. هل يناسبك هذا؟
    .romanised = sa-youtarjim lak hadha ach-chakhs. hal younaassibouk hadha?
for-this-adult = من أجل هذا السؤال، سنتصل بمترجم.
    .romanised = min ajl hadha as-sou'aal, sa-nattassil bi-moutarjim.

## end

thank-you = شكرًا جزيلًا.
    .romanised = choukran jaziilan.
anything-else = هل أنت بحاجة إلى شيء آخر؟
    .romanised = hal ant bi-haaja ila chay' aakhar?
all-done = انتهينا لهذا اليوم.
    .romanised = intahayna li-hadha al-yawm.
we-will-call = سنتصل بك بالهاتف.
    .romanised = sa-nattassil bik bil-haatif.
come-back-with-someone = يمكنك الرجوع مع شخص يتكلم الفرنسية.
    .romanised = youmkinouk ar-roujou' ma'a chakhs yatakallam al-faransiyya.
goodbye = مع السلامة. نهارك سعيد.
    .romanised = ma'a as-salaama. nahaarouk sa'iid.
