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

## documents

doc-which-request = ما هو طلبك؟
    .romanised = ma houwa talabouk?
doc-first = هذا أول طلب لي.
    .romanised = hadha awwal talab li.
doc-renewal = أريد تجديد وثيقتي.
    .romanised = ouriid tajdiid wathiiqati.
doc-lost = ضاعت وثيقتي.
    .romanised = daa'at wathiiqati.
doc-stolen = سُرقت وثيقتي.
    .romanised = souriqat wathiiqati.
doc-declare-loss = يجب التصريح بضياع الوثيقة. سنكتب التصريح هنا.
    .romanised = yajib at-tasriih bi-dayaa' al-wathiiqa. sa-naktoub at-tasriih houna.
doc-declare-theft = في حالة السرقة، الرجاء الذهاب إلى الشرطة أولًا.
    .romanised = fi haalat as-sariqa, ar-rajaa' adh-dhahaab ila ach-chourta awwalan.
doc-pre-request = هل حضّرت الطلب على الإنترنت؟
    .romanised = hal haddart at-talab 'ala al-internet?
doc-pre-request-number = أريد أن أرى رقم الطلب، من فضلك.
    .romanised = ouriid an ara raqm at-talab, min fadlak.
doc-bring-old = الرجاء إحضار بطاقتك القديمة أو جواز سفرك القديم.
    .romanised = ar-rajaa' ihdaar bitaaqatik al-qadiima aw jawaaz safarik al-qadiim.
doc-photo-rules = يجب أن يكون عمر الصورة أقل من ستة أشهر. يجب أن يظهر الوجه بوضوح.
    .romanised = yajib an yakoun 'oumr as-soura aqall min sittat achhour. yajib an yazhar al-wajh bi-woudouh.
doc-photo-refused = هذه الصورة غير مناسبة. تلزم صورة أخرى.
    .romanised = hadhihi as-soura ghayr mounaassiba. talzam soura oukhra.
doc-fingerprints = سآخذ بصمات أصابعك. الرجاء وضع الإصبع هنا.
    .romanised = sa-aakhoudh bassamaat assaabi'ik. ar-rajaa' wad' al-isba' houna.
doc-other-hand = والآن اليد الأخرى.
    .romanised = wal-aan al-yad al-oukhra.
doc-come-in-person = يجب أن يحضر الشخص بنفسه.
    .romanised = yajib an yahdour ach-chakhs bi-nafsih.
doc-parent-with-child = يجب أن يحضر أحد الوالدين مع الطفل.
    .romanised = yajib an yahdour ahad al-waalidayn ma'a at-tifl.
doc-stamp-price = يجب شراء طابع ضريبي. السعر: { AMOUNT($amount) }.
    .romanised = yajib chiraa' taabi' dariibi. as-si'r: { AMOUNT($amount) }.
doc-stamp-where = يمكنك شراء الطابع على الإنترنت. أو في محل بيع التبغ.
    .romanised = youmkinouk chiraa' at-taabi' 'ala al-internet. aw fi mahall bay' at-tabgh.
doc-wait-weeks = { PLURAL($weeks) ->
    [zero] مدة الانتظار: { NUMBER($weeks) } أسبوع تقريبًا.
    [one] مدة الانتظار: أسبوع واحد تقريبًا.
    [two] مدة الانتظار: أسبوعان تقريبًا.
    [few] مدة الانتظار: { NUMBER($weeks) } أسابيع تقريبًا.
    [many] مدة الانتظار: { NUMBER($weeks) } أسبوعًا تقريبًا.
   *[other] مدة الانتظار: { NUMBER($weeks) } أسبوع تقريبًا.
}
    .romanised = { PLURAL($weeks) ->
        [zero] mouddat al-intizaar: { NUMBER($weeks) } ousbou' taqriiban.
        [one] mouddat al-intizaar: ousbou' waahid taqriiban.
        [two] mouddat al-intizaar: ousbou'aan taqriiban.
        [few] mouddat al-intizaar: { NUMBER($weeks) } assaabii' taqriiban.
        [many] mouddat al-intizaar: { NUMBER($weeks) } ousbou'an taqriiban.
       *[other] mouddat al-intizaar: { NUMBER($weeks) } ousbou' taqriiban.
    }
doc-text-message = ستصلك رسالة SMS عندما تكون الوثيقة جاهزة.
    .romanised = sa-tassilouk rissaalat SMS 'indama takoun al-wathiiqa jaahiza.
doc-collect-yourself = الرجاء الحضور شخصيًا لاستلام الوثيقة.
    .romanised = ar-rajaa' al-houdour chakhsiyyan li-istilaam al-wathiiqa.
doc-collect-before = { PLURAL($months) ->
    [zero] عندك { NUMBER($months) } شهر لاستلام الوثيقة.
    [one] عندك شهر واحد لاستلام الوثيقة.
    [two] عندك شهران لاستلام الوثيقة.
    [few] عندك { NUMBER($months) } أشهر لاستلام الوثيقة.
    [many] عندك { NUMBER($months) } شهرًا لاستلام الوثيقة.
   *[other] عندك { NUMBER($months) } شهر لاستلام الوثيقة.
}
    .romanised = { PLURAL($months) ->
        [zero] 'indak { NUMBER($months) } chahr li-istilaam al-wathiiqa.
        [one] 'indak chahr waahid li-istilaam al-wathiiqa.
        [two] 'indak chahraan li-istilaam al-wathiiqa.
        [few] 'indak { NUMBER($months) } achhour li-istilaam al-wathiiqa.
        [many] 'indak { NUMBER($months) } chahran li-istilaam al-wathiiqa.
       *[other] 'indak { NUMBER($months) } chahr li-istilaam al-wathiiqa.
    }
doc-travel-soon = هل عندك سفر قريب؟
    .romanised = hal 'indak safar qariib?
doc-show-travel-ticket = أريد أن أرى تذكرة السفر، من فضلك.
    .romanised = ouriid an ara tadhkirat as-safar, min fadlak.
doc-nationality = هل عندك الجنسية الفرنسية؟
    .romanised = hal 'indak al-jinsiyya al-faransiyya?
doc-residence-permit-elsewhere = طلب بطاقة الإقامة يكون في المحافظة (PREFECTURE). ليس في البلدية.
    .romanised = talab bitaaqat al-iqaama yakoun fi al-mouhaafaza (préfecture). laysa fi al-baladiyya.
doc-check-details = الرجاء النظر إلى الاسم والتاريخ والعنوان. هل كل شيء صحيح؟
    .romanised = ar-rajaa' an-nazar ila al-ism wat-taariikh wal-'ounwaan. hal koull chay' sahiih?

## civil

civil-which-record = أي وثيقة تلزمك؟
    .romanised = ayy wathiiqa talzamouk?
civil-birth = شهادة ميلاد
    .romanised = chahaadat miilaad
civil-marriage = شهادة زواج
    .romanised = chahaadat zawaaj
civil-death = شهادة وفاة
    .romanised = chahaadat wafaat
civil-born-here = هل وُلد الشخص في هذه المدينة؟
    .romanised = hal woulid ach-chakhs fi hadhihi al-madiina?
civil-ask-birth-town = الرجاء طلب الوثيقة من بلدية مدينة الميلاد.
    .romanised = ar-rajaa' talab al-wathiiqa min baladiyyat madiinat al-miilaad.
civil-born-abroad = هل وُلد الشخص في بلد آخر؟
    .romanised = hal woulid ach-chakhs fi balad aakhar?
civil-record-is-free = هذه الوثيقة مجانية. الرجاء عدم دفع المال لأي شخص.
    .romanised = hadhihi al-wathiiqa majjaaniyya. ar-rajaa' 'adam daf' al-maal li-ayy chakhs.
civil-copies = { PLURAL($copies) ->
    [zero] لا توجد أي نسخة.
    [one] هذه نسخة واحدة.
    [two] هاتان نسختان.
    [few] هذه { NUMBER($copies) } نسخ.
    [many] هذه { NUMBER($copies) } نسخة.
   *[other] هذه { NUMBER($copies) } نسخة.
}
    .romanised = { PLURAL($copies) ->
        [zero] la toujad ayy nouskha.
        [one] hadhihi nouskha waahida.
        [two] haataan nouskhataan.
        [few] hadhihi { NUMBER($copies) } nousakh.
        [many] hadhihi { NUMBER($copies) } nouskha.
       *[other] hadhihi { NUMBER($copies) } nouskha.
    }
civil-declare-birth = هل أنت هنا للتصريح بولادة؟
    .romanised = hal ant houna lit-tasriih bi-wilaada?
civil-birth-days = { PLURAL($days) ->
    [zero] للتصريح بالولادة، عندك { NUMBER($days) } يوم.
    [one] للتصريح بالولادة، عندك يوم واحد.
    [two] للتصريح بالولادة، عندك يومان.
    [few] للتصريح بالولادة، عندك { NUMBER($days) } أيام.
    [many] للتصريح بالولادة، عندك { NUMBER($days) } يومًا.
   *[other] للتصريح بالولادة، عندك { NUMBER($days) } يوم.
}
    .romanised = { PLURAL($days) ->
        [zero] lit-tasriih bil-wilaada, 'indak { NUMBER($days) } yawm.
        [one] lit-tasriih bil-wilaada, 'indak yawm waahid.
        [two] lit-tasriih bil-wilaada, 'indak yawmaan.
        [few] lit-tasriih bil-wilaada, 'indak { NUMBER($days) } ayyaam.
        [many] lit-tasriih bil-wilaada, 'indak { NUMBER($days) } yawman.
       *[other] lit-tasriih bil-wilaada, 'indak { NUMBER($days) } yawm.
    }
civil-birth-certificate = أريد أن أرى وثيقة المستشفى، من فضلك.
    .romanised = ouriid an ara wathiiqat al-moustachfa, min fadlak.
civil-child-name = الرجاء كتابة اسم الطفل الشخصي واسم عائلته.
    .romanised = ar-rajaa' kitaabat ism at-tifl ach-chakhsi wa ism 'aa'ilatih.
civil-congratulations = مبارك لكم المولود الجديد.
    .romanised = moubaarak lakoum al-mawloud al-jadiid.
civil-recognise-child = هل عندك رغبة في الإقرار كتابةً بأنك والد الطفل أو والدته؟
    .romanised = hal 'indak raghba fi al-iqraar kitaabatan bi-annak waalid at-tifl aw waalidatouh?
civil-family-book = هل عندك دفتر عائلة؟
    .romanised = hal 'indak daftar 'aa'ila?
civil-declare-death = هل أنت هنا للتصريح بوفاة؟
    .romanised = hal ant houna lit-tasriih bi-wafaat?
civil-condolences = أقدّم لك خالص التعازي.
    .romanised = ouqaddim lak khaalis at-ta'aazi.
civil-doctor-certificate = أريد أن أرى شهادة الطبيب، من فضلك.
    .romanised = ouriid an ara chahaadat at-tabiib, min fadlak.
civil-want-to-marry = هل طلبك هو الزواج في هذه البلدية؟
    .romanised = hal talabouk houwa az-zawaaj fi hadhihi al-baladiyya?
civil-marriage-file = هذه استمارات الزواج. يجب ملؤها.
    .romanised = hadhihi istimaaraat az-zawaaj. yajib mal'ouha.
civil-both-come = يجب أن يحضر الشخصان معًا.
    .romanised = yajib an yahdour ach-chakhsaan ma'an.
civil-official-translation = يجب أن تكون هذه الوثيقة بالفرنسية. يلزم مترجم رسمي.
    .romanised = yajib an takoun hadhihi al-wathiiqa bil-faransiyya. yalzam moutarjim rasmi.

## school

school-enrol = هل أنت هنا لتسجيل طفل في المدرسة؟
    .romanised = hal ant houna li-tasjiil tifl fi al-madrassa?
school-child-birth = الرجاء كتابة تاريخ ميلاد الطفل.
    .romanised = ar-rajaa' kitaabat taariikh miilaad at-tifl.
school-been-before = هل ذهب الطفل إلى المدرسة من قبل؟
    .romanised = hal dhahab at-tifl ila al-madrassa min qabl?
school-papers = تلزم شهادة ميلاد الطفل.
    .romanised = talzam chahaadat miilaad at-tifl.
school-vaccinations = الرجاء إحضار الدفتر الصحي للطفل. سنتحقق من اللقاحات.
    .romanised = ar-rajaa' ihdaar ad-daftar as-sihhi lit-tifl. sa-natahaqqaq min al-liqaahaat.
school-your-school = مدرسة طفلك: { $place }، { $address }.
    .romanised = madrassat tiflik: { $place }, { $address }.
school-meet-head = الرجاء مقابلة مدير المدرسة أو مديرتها.
    .romanised = ar-rajaa' mouqaabalat moudiir al-madrassa aw moudiiratiha.
school-starts-on = تبدأ المدرسة في هذا التاريخ: { DATE($date) }.
    .romanised = tabda' al-madrassa fi hadha at-taariikh: { DATE($date) }.
school-canteen = هل سيأكل الطفل في المطعم المدرسي؟
    .romanised = hal sa-ya'koul at-tifl fi al-mat'am al-madrassi?
school-which-days = في أي أيام؟ الرجاء الإشارة إليها على التقويم.
    .romanised = fi ayy ayyaam? ar-rajaa' al-ichaara ilayha 'ala at-taqwiim.
school-allergy = هل عند الطفل حساسية من بعض الأطعمة؟
    .romanised = hal 'ind at-tifl hassaassiyya min ba'd al-at'ima?
school-with-or-without-meat = وجبة مع لحم؟ أم بدون لحم؟
    .romanised = wajba ma'a lahm? am bidoun lahm?
school-with-meat = مع لحم
    .romanised = ma'a lahm
school-without-meat = بدون لحم
    .romanised = bidoun lahm
school-meal-price = سعر الوجبة الواحدة: { AMOUNT($amount) }.
    .romanised = si'r al-wajba al-waahida: { AMOUNT($amount) }.
school-price-by-income = إذا كان دخلك أقل، فالسعر أقل.
    .romanised = idha kaana dakhlouk aqall, fas-si'r aqall.
school-after-hours = هل الطفل بحاجة إلى رعاية في المدرسة، قبل الدروس في الصباح أو بعدها في المساء؟
    .romanised = hal at-tifl bi-haaja ila ri'aaya fi al-madrassa, qabl ad-dourous fi as-sabaah aw ba'daha fi al-massaa'?
school-holiday-centre = هل أنت بحاجة إلى مركز ترفيهي للطفل في العطلة المدرسية؟
    .romanised = hal ant bi-haaja ila markaz tarfiihi lit-tifl fi al-'outla al-madrassiyya?
school-nursery = هل أنت بحاجة إلى دار حضانة لطفلك الرضيع؟
    .romanised = hal ant bi-haaja ila daar hadaana li-tiflik ar-radii'?
school-waiting-list = لا يوجد مكان الآن. اسمك على قائمة الانتظار.
    .romanised = la youjad makaan al-aan. ismouk 'ala qaa'imat al-intizaar.
school-who-collects = من سيأتي لأخذ الطفل؟ الرجاء كتابة الأسماء.
    .romanised = man sa-ya'ti li-akhdh at-tifl? ar-rajaa' kitaabat al-asmaa'.

## housing

housing-have-home = هل عندك سكن؟
    .romanised = hal 'indak sakan?
housing-where-tonight = أين مكان نومك هذه الليلة؟
    .romanised = ayna makaan nawmik hadhihi al-layla?
housing-at-home = في بيتي
    .romanised = fi bayti
housing-with-friends = عند أصدقاء أو أقارب
    .romanised = 'ind asdiqaa' aw aqaarib
housing-hotel = في فندق أو في مركز إيواء
    .romanised = fi foundouq aw fi markaz iiwaa'
housing-outside = في الشارع
    .romanised = fi ach-chaari'
housing-call-115 = لإيجاد مكان للنوم هذه الليلة، الرجاء الاتصال بالرقم 115. المكالمة مجانية.
    .romanised = li-iijaad makaan lin-nawm hadhihi al-layla, ar-rajaa' al-ittissaal bir-raqm 115. al-moukaalama majjaaniyya.
housing-call-together = هل يناسبك أن نتصل معًا؟
    .romanised = hal younaassibouk an nattassil ma'an?
housing-social-request = هل عندك رغبة في طلب سكن اجتماعي؟
    .romanised = hal 'indak raghba fi talab sakan ijtimaa'i?
housing-request-number = هل عندك رقم لطلب السكن؟
    .romanised = hal 'indak raqm li-talab as-sakan?
housing-renew-yearly = يجب تجديد الطلب كل سنة.
    .romanised = yajib tajdiid at-talab koull sana.
housing-long-wait = قد يدوم الانتظار عدة سنوات.
    .romanised = qad yadoum al-intizaar 'iddat sanawaat.
housing-how-many-people = كم شخصًا يسكن معك؟ الرجاء كتابة العدد.
    .romanised = kam chakhsan yaskoun ma'ak? ar-rajaa' kitaabat al-'adad.
housing-rent-difficult = هل يصعب عليك دفع الإيجار؟
    .romanised = hal yas'oub 'alayk daf' al-iijaar?
housing-must-leave = هل وصلتك رسالة تطلب منك مغادرة السكن؟
    .romanised = hal wassalatk rissaala tatloub mink moughaadarat as-sakan?
housing-dangerous = هل سكنك خطير أو رطب جدًا؟
    .romanised = hal sakanouk khatiir aw ratb jiddan?
housing-bring-lease = الرجاء إحضار عقد الإيجار. أو إيصال دفع الإيجار.
    .romanised = ar-rajaa' ihdaar 'aqd al-iijaar. aw iissaal daf' al-iijaar.
housing-postal-address = هل أنت بحاجة إلى عنوان لاستلام الرسائل؟
    .romanised = hal ant bi-haaja ila 'ounwaan li-istilaam ar-rassaa'il?

## social

social-see-worker = هل عندك رغبة في الكلام مع مساعد اجتماعي؟
    .romanised = hal 'indak raghba fi al-kalaam ma'a moussaa'id ijtimaa'i?
social-confidential = المساعد الاجتماعي لا يخبر أحدًا بكلامك.
    .romanised = al-moussaa'id al-ijtimaa'i la youkhbir ahadan bi-kalaamik.
social-bring-income = الرجاء إحضار وثائق راتبك أو وثائق المساعدات المالية.
    .romanised = ar-rajaa' ihdaar wathaa'iq raatibik aw wathaa'iq al-moussaa'adaat al-maaliyya.
social-working = هل عندك عمل؟
    .romanised = hal 'indak 'amal?
social-food = هل أنت بحاجة إلى مساعدة للحصول على الطعام؟
    .romanised = hal ant bi-haaja ila moussaa'ada lil-houssoul 'ala at-ta'aam?
social-health-insurance = هل عندك تأمين صحي؟
    .romanised = hal 'indak ta'miin sihhi?
social-disability = هل في عائلتك شخص عنده إعاقة؟
    .romanised = hal fi 'aa'ilatik chakhs 'indahou i'aaqa?
social-home-help = هل أنت بحاجة إلى مساعدة في البيت لشخص مسن؟
    .romanised = hal ant bi-haaja ila moussaa'ada fi al-bayt li-chakhs moussinn?
social-bills = هل يصعب عليك دفع فواتير الماء أو الكهرباء؟
    .romanised = hal yas'oub 'alayk daf' fawaatiir al-maa' aw al-kahrabaa'?
social-caf = من أجل هذه المساعدة، الرجاء الذهاب إلى مكتب CAF.
    .romanised = min ajl hadhihi al-moussaa'ada, ar-rajaa' adh-dhahaab ila maktab CAF.
social-transport-card = هل أنت بحاجة إلى بطاقة مواصلات بسعر أقل؟
    .romanised = hal ant bi-haaja ila bitaaqat mouwaassalaat bi-si'r aqall?
social-learn-french = هل عندك رغبة في تعلم الفرنسية؟
    .romanised = hal 'indak raghba fi ta'alloum al-faransiyya?
social-french-courses = هذه قائمة دروس اللغة الفرنسية.
    .romanised = hadhihi qaa'imat dourous al-lougha al-faransiyya.
social-danger-17 = إذا كنت في خطر، فالرجاء الاتصال بالرقم 17.
    .romanised = idha kount fi khatar, far-rajaa' al-ittissaal bir-raqm 17.
social-violence-3919 = الرقم 3919 لمساعدة النساء ضحايا العنف. المكالمة مجانية.
    .romanised = ar-raqm 3919 li-moussaa'adat an-nissaa' dahaaya al-'ounf. al-moukaalama majjaaniyya.

## elections

vote-on-list = هل اسمك على قائمة الناخبين؟
    .romanised = hal ismouk 'ala qaa'imat an-naakhibiin?
vote-register = هل عندك رغبة في التسجيل للتصويت؟
    .romanised = hal 'indak raghba fi at-tasjiil lit-taswiit?
vote-who-can = يصوّت الفرنسيون في كل الانتخابات.
    .romanised = youssawwit al-faransiyyoun fi koull al-intikhaabaat.
vote-europeans = يصوّت مواطنو الاتحاد الأوروبي في انتخابات المدينة والانتخابات الأوروبية.
    .romanised = youssawwit mouwaatinou al-ittihaad al-ouroubbi fi intikhaabaat al-madiina wal-intikhaabaat al-ouroubbiyya.
vote-register-before = الرجاء التسجيل قبل هذا التاريخ: { DATE($date) }.
    .romanised = ar-rajaa' at-tasjiil qabl hadha at-taariikh: { DATE($date) }.
vote-polling-place = مكان تصويتك: { $place }، { $address }.
    .romanised = makaan taswiitik: { $place }, { $address }.
vote-bring-identity = للتصويت، الرجاء إحضار وثيقة هوية.
    .romanised = lit-taswiit, ar-rajaa' ihdaar wathiiqat hawiyya.
vote-proxy = إذا لم يكن بإمكانك الحضور، يمكن لشخص آخر أن يصوّت مكانك.
    .romanised = idha lam yakoun bi-imkaanik al-houdour, youmkin li-chakhs aakhar an youssawwit makaanak.

## digital

digital-have-smartphone = هل عندك هاتف فيه إنترنت؟
    .romanised = hal 'indak haatif fiih internet?
digital-help = هل أنت بحاجة إلى مساعدة في استعمال الكمبيوتر؟
    .romanised = hal ant bi-haaja ila moussaa'ada fi isti'maal al-kombyouter?
digital-have-account = هل عندك حساب على هذا الموقع؟
    .romanised = hal 'indak hissaab 'ala hadha al-mawqi'?
digital-create-email = هل يناسبك أن نفتح معًا بريدًا إلكترونيًا لك؟
    .romanised = hal younaassibouk an naftah ma'an bariidan iliktrouniyyan lak?
digital-type-password = الرجاء كتابة كلمة السر. لن أنظر.
    .romanised = ar-rajaa' kitaabat kalimat as-sirr. lan anzour.
digital-keep-password = الرجاء عدم إعطاء كلمة السر لأي شخص.
    .romanised = ar-rajaa' 'adam i'taa' kalimat as-sirr li-ayy chakhs.
digital-code-by-text = سيصلك رمز في رسالة SMS. الرجاء كتابة الرمز هنا.
    .romanised = sa-yassilouk ramz fi rissaalat SMS. ar-rajaa' kitaabat ar-ramz houna.
digital-paper-also = يمكنك أيضًا تقديم الطلب على ورق.
    .romanised = youmkinouk aydan taqdiim at-talab 'ala waraq.
digital-adviser = يمكن لشخص أن يساعدك في استعمال الإنترنت. هل أحجز لك موعدًا؟
    .romanised = youmkin li-chakhs an youssaa'idak fi isti'maal al-internet. hal ahjiz lak maw'idan?
digital-scam = هذه الرسالة مزيفة. الرجاء عدم الدفع.
    .romanised = hadhihi ar-rissaala mouzayyafa. ar-rajaa' 'adam ad-daf'.

## institutions

inst-tax-office = من أجل الضرائب، الرجاء الذهاب إلى مكتب الضرائب.
    .romanised = min ajl ad-daraa'ib, ar-rajaa' adh-dhahaab ila maktab ad-daraa'ib.
inst-tax-declared = هل صرّحت بدخلك لمكتب الضرائب؟
    .romanised = hal sarraht bi-dakhlik li-maktab ad-daraa'ib?
inst-tax-notice = الرجاء إحضار إشعار الضريبة.
    .romanised = ar-rajaa' ihdaar ich'aar ad-dariiba.
inst-prefecture-decides = القرار للمحافظة (PREFECTURE). ليس للبلدية.
    .romanised = al-qaraar lil-mouhaafaza (préfecture). laysa lil-baladiyya.
inst-health-insurance = من أجل التأمين الصحي، الرجاء الذهاب إلى مكتب CPAM.
    .romanised = min ajl at-ta'miin as-sihhi, ar-rajaa' adh-dhahaab ila maktab CPAM.
inst-job-centre = للبحث عن عمل، الرجاء الذهاب إلى مكتب FRANCE TRAVAIL.
    .romanised = lil-bahth 'an 'amal, ar-rajaa' adh-dhahaab ila maktab France Travail.
inst-france-services = يساعدك مكتب FRANCE SERVICES في معاملاتك الإدارية. هذا مجاني.
    .romanised = youssaa'idouk maktab France Services fi mou'aamalaatik al-idaariyya. hadha majjaani.
inst-metropolis = الإدارة المسؤولة عن القمامة والماء هي METROPOLE.
    .romanised = al-idaara al-mas'oula 'an al-qoumaama wal-maa' hiya métropole.
inst-asylum = لطلب اللجوء، الرجاء الذهاب إلى مكتب آخر.
    .romanised = li-talab al-loujou', ar-rajaa' adh-dhahaab ila maktab aakhar.
inst-free-lawyer = هل عندك رغبة في الكلام مع محامٍ؟ هذا مجاني.
    .romanised = hal 'indak raghba fi al-kalaam ma'a mouhaamin? hadha majjaani.
inst-explain-letter = أريد أن أرى الرسالة، من فضلك. سأشرحها لك.
    .romanised = ouriid an ara ar-rissaala, min fadlak. sa-achrahouha lak.
inst-write-letter = هل أنت بحاجة إلى مساعدة لكتابة رسالة؟
    .romanised = hal ant bi-haaja ila moussaa'ada li-kitaabat rissaala?
inst-we-send-on = سنرسل طلبك إلى القسم المناسب. وسنخبرك بذلك.
    .romanised = sa-noursil talabak ila al-qism al-mounaassib. wa sa-noukhbirouk bi-dhaalik.
