### Ourdou ; on vouvoie (آپ), l’agent dit « nous » (ہم), genre évité ou masculin pluriel de politesse. Prononciation écrite à la française : ou, tch, gu, ai = è.

## welcome

welcome = سلام۔ خوش آمدید۔
    .romanised = Salaam. Khoush aamdid.
which-language = آپ کی زبان کون سی ہے؟
    .romanised = Aap ki zabaan kaun si hai?
speak-french = کیا آپ کو فرانسیسی آتی ہے؟
    .romanised = Kya aap ko fraansissi aati hai?
show-language = براہِ مہربانی سکرین پر اپنی زبان دکھائیں۔
    .romanised = Baraa-e mehrbaani skrin par apni zabaan dikhaaein.
use-screen = ہم اس سکرین کی مدد سے بات کریں گے۔ کیا آپ راضی ہیں؟
    .romanised = Ham is skrin ki madad sé baat karein gué. Kya aap raazi hain?
answer-with-keys = جواب دینے کے لیے کوئی نمبر دبائیں۔ یا انگلی سے دکھائیں۔
    .romanised = Djawaab déné ké liyé koi nambar dabaaein. Ya oungli sé dikhaaein.
sentences-prepared = یہ جملے پہلے سے تیار ہیں۔ اگر کوئی بات صاف نہ ہو تو مجھے بتائیں۔
    .romanised = Yé djoumlé pehlé sé tayyaar hain. Agar koi baat saaf na ho to moudjhé bataaein.
call-interpreter = کیا آپ کو فون پر ترجمان چاہیے؟ یہ مفت ہے۔
    .romanised = Kya aap ko fon par tardjoumaan tchaahiyé? Yé mouft hai.
wait-interpreter = ہم ترجمان کو فون کر رہے ہیں۔ براہِ مہربانی تھوڑا انتظار کریں۔
    .romanised = Ham tardjoumaan ko fon kar rahé hain. Baraa-e mehrbaani thora intezaar karein.
colleague-speaks = ہمارے ایک ساتھی کو آپ کی زبان آتی ہے۔ ہم انہیں بلاتے ہیں۔
    .romanised = Hamaaré ék saathi ko aap ki zabaan aati hai. Ham ounhein boulaaté hain.
please-sit = براہِ مہربانی تشریف رکھیں۔
    .romanised = Baraa-e mehrbaani tashrif rakhein.
take-your-time = کوئی جلدی نہیں، آرام سے۔
    .romanised = Koi djaldi nahin, aaraam sé.

## answers

yes = جی ہاں
    .romanised = Dji haan
no = جی نہیں
    .romanised = Dji nahin
a-little = تھوڑا سا
    .romanised = Thora sa
dont-know = مجھے معلوم نہیں۔
    .romanised = Moudjhé maaloum nahin.
dont-understand = مجھے سمجھ نہیں آئی۔
    .romanised = Moudjhé samadjh nahin aai.
agree = ٹھیک ہے
    .romanised = Thik hai
something-else = کچھ اور
    .romanised = Koutchh aur
prefer-not-say = مجھے جواب نہیں دینا۔
    .romanised = Moudjhé djawaab nahin déna.
today = آج
    .romanised = Aadj
tomorrow = کل
    .romanised = Kal
later = بعد میں
    .romanised = Baad main
morning = صبح
    .romanised = Soubah
afternoon = دوپہر کے بعد
    .romanised = Dopahar ké baad

## understand

please-repeat = براہِ مہربانی دوبارہ کہیں۔
    .romanised = Baraa-e mehrbaani dobaara kahein.
please-write = براہِ مہربانی لکھیں۔
    .romanised = Baraa-e mehrbaani likhein.
please-write-number = براہِ مہربانی عدد لکھیں۔
    .romanised = Baraa-e mehrbaani adad likhein.
please-slowly = براہِ مہربانی آہستہ بولیں۔
    .romanised = Baraa-e mehrbaani aahista bolein.
please-show = براہِ مہربانی مجھے دکھائیں۔
    .romanised = Baraa-e mehrbaani moudjhé dikhaaein.
do-you-understand = کیا آپ کو سمجھ آ گئی؟
    .romanised = Kya aap ko samadjh aa gai?
is-this-right = کیا یہ صحیح ہے؟
    .romanised = Kya yé sahi hai?
can-you-read = کیا آپ کو اپنی زبان پڑھنی آتی ہے؟
    .romanised = Kya aap ko apni zabaan parhni aati hai?
read-aloud = کیا ہم یہ جملہ آپ کو سنائیں؟
    .romanised = Kya ham yé djoumla aap ko sounaaein?
i-explain-again = ہم دوبارہ سمجھاتے ہیں۔
    .romanised = Ham dobaara samdjhaaté hain.

## wait

your-number = یہ آپ کا ٹکٹ ہے۔ آپ کا نمبر: { $number }۔
    .romanised = Yé aap ka tikat hai. Aap ka nambar: { $number }.
please-wait-here = براہِ مہربانی یہاں انتظار کریں۔ ہم آپ کو بلائیں گے۔
    .romanised = Baraa-e mehrbaani yahaan intezaar karein. Ham aap ko boulaaein gué.
watch-screen = سکرین کو دیکھیں۔ وہاں آپ کا نمبر آئے گا۔
    .romanised = Skrin ko dékhein. Wahaan aap ka nambar aaé ga.
wait-minutes = { PLURAL($minutes) ->
    [one] تقریباً { NUMBER($minutes) } منٹ انتظار کرنا ہوگا۔
   *[other] تقریباً { NUMBER($minutes) } منٹ انتظار کرنا ہوگا۔
    }
    .romanised = { PLURAL($minutes) ->
        [one] Taqriban { NUMBER($minutes) } minat intezaar karna hoga.
       *[other] Taqriban { NUMBER($minutes) } minat intezaar karna hoga.
    }
people-before = { PLURAL($people) ->
    [one] آپ سے پہلے { NUMBER($people) } شخص ہے۔
   *[other] آپ سے پہلے { NUMBER($people) } لوگ ہیں۔
    }
    .romanised = { PLURAL($people) ->
        [one] Aap sé pehlé { NUMBER($people) } shakhs hai.
       *[other] Aap sé pehlé { NUMBER($people) } log hain.
    }
your-turn = اب آپ کی باری ہے۔
    .romanised = Ab aap ki baari hai.
go-to-counter = براہِ مہربانی کاؤنٹر { $counter } پر جائیں۔
    .romanised = Baraa-e mehrbaani kaountar { $counter } par djaaein.
missed-turn = ہم نے آپ کو بلایا تھا۔ آپ یہاں نہیں تھے۔ ہم آپ کو دوبارہ بلائیں گے۔
    .romanised = Ham né aap ko boulaaya tha. Aap yahaan nahin thé. Ham aap ko dobaara boulaaein gué.
come-back-at = آپ چاہیں تو باہر جائیں۔ اس وقت واپس آئیں: { HOUR($hour) }۔
    .romanised = Aap tchaahein to baahar djaaein. Is waqt waapas aaein: { HOUR($hour) }.
keep-ticket = اپنا ٹکٹ سنبھال کر رکھیں۔
    .romanised = Apna tikat sambhaal kar rakhein.
priority-people = کیا آپ کے پاس ترجیحی کارڈ ہے؟ کیا آپ حاملہ ہیں؟
    .romanised = Kya aap ké paas tardjihi kaard hai? Kya aap haamila hain?
priority-passes = اس شخص کو ترجیح حاصل ہے۔ ان کی باری پہلے ہے۔
    .romanised = Is shakhs ko tardjih haassil hai. In ki baari pehlé hai.
one-moment = براہِ مہربانی ایک لمحہ رکیں۔ ہم ابھی آتے ہیں۔
    .romanised = Baraa-e mehrbaani ék lamha roukein. Ham abhi aaté hain.

## need

what-need = آپ کو کس چیز کی ضرورت ہے؟
    .romanised = Aap ko kis tchiz ki zarourat hai?
need-identity = شناختی کارڈ یا پاسپورٹ
    .romanised = Shanaakhti kaard ya paasport
need-family = پیدائش، شادی یا وفات
    .romanised = Paidaaish, shaadi ya wafaat
need-school = سکول یا سکول کا کھانا
    .romanised = Skoul ya skoul ka khaana
need-housing = رہائش
    .romanised = Rihaaish
need-social = سماجی امداد
    .romanised = Samaadji imdaad
need-appointment = ملاقات کا وقت لینا
    .romanised = Moulaaqaat ka waqt léna
first-time = کیا یہاں آنے کا یہ آپ کا پہلا موقع ہے؟
    .romanised = Kya yahaan aané ka yé aap ka pehla mauqa hai?
for-whom = یہ کس کے لیے ہے؟
    .romanised = Yé kis ké liyé hai?
for-me = میرے لیے
    .romanised = Méré liyé
for-child = میرے بچے کے لیے
    .romanised = Méré batché ké liyé
for-parent = میرے خاندان کے کسی فرد کے لیے
    .romanised = Méré khaandaan ké kissi fard ké liyé
for-other = کسی اور کے لیے
    .romanised = Kissi aur ké liyé
received-letter = کیا آپ کو کوئی خط ملا ہے؟ براہِ مہربانی وہ دکھائیں۔
    .romanised = Kya aap ko koi khat mila hai? Baraa-e mehrbaani wo dikhaaein.

## identity

show-papers = براہِ مہربانی اپنا شناختی کارڈ یا پاسپورٹ دکھائیں۔
    .romanised = Baraa-e mehrbaani apna shanaakhti kaard ya paasport dikhaaein.
which-document = آپ کے پاس شناخت کا کون سا کاغذ ہے؟
    .romanised = Aap ké paas shanaakht ka kaun sa kaaghaz hai?
identity-card = شناختی کارڈ
    .romanised = Shanaakhti kaard
passport = پاسپورٹ
    .romanised = Paasport
residence-permit = رہائشی پرمٹ
    .romanised = Rihaaishi parmit
no-document = اس وقت میرے پاس کاغذات نہیں ہیں۔
    .romanised = Is waqt méré paas kaaghazaat nahin hain.
bring-document = براہِ مہربانی یہ کاغذ لائیں: { $document }۔
    .romanised = Baraa-e mehrbaani yé kaaghaz laaein: { $document }.
missing-documents = { PLURAL($documents) ->
    [one] { NUMBER($documents) } کاغذ کم ہے۔
   *[other] { NUMBER($documents) } کاغذ کم ہیں۔
    }
    .romanised = { PLURAL($documents) ->
        [one] { NUMBER($documents) } kaaghaz kam hai.
       *[other] { NUMBER($documents) } kaaghaz kam hain.
    }
original-needed = اصل کاغذ چاہیے۔ کاپی نہیں چلے گی۔
    .romanised = Asl kaaghaz tchaahiyé. Kaapi nahin tchalé gui.
copy-is-enough = کاپی کافی ہے۔
    .romanised = Kaapi kaafi hai.
i-make-copy = ہم اس کی کاپی کریں گے۔ پھر کاغذ آپ کو واپس دیں گے۔
    .romanised = Ham is ki kaapi karein gué. Phir kaaghaz aap ko waapas dein gué.
photo-needed = پاسپورٹ سائز کی نئی تصویر چاہیے۔
    .romanised = Paasport saaïz ki nai tasvir tchaahiyé.
proof-of-address = ایسا کاغذ چاہیے جس پر آپ کا پتہ لکھا ہو۔ مثلاً کوئی بل۔
    .romanised = Aissa kaaghaz tchaahiyé djis par aap ka pata likha ho. Massalan koi bil.
papers-are-yours = یہ آپ کے کاغذات ہیں۔ انہیں سنبھال کر رکھیں۔
    .romanised = Yé aap ké kaaghazaat hain. Inhein sambhaal kar rakhein.

## person

your-name = براہِ مہربانی اپنا خاندانی نام اور اپنا نام لکھیں۔
    .romanised = Baraa-e mehrbaani apna khaandaani naam aur apna naam likhein.
date-of-birth = براہِ مہربانی اپنی تاریخِ پیدائش لکھیں۔
    .romanised = Baraa-e mehrbaani apni taarikh-e paidaaish likhein.
place-of-birth = آپ کی پیدائش کس ملک میں ہوئی؟ اور کس شہر میں؟
    .romanised = Aap ki paidaaish kis moulk main houi? Aur kis shehr main?
your-address = آپ کا پتہ کیا ہے؟
    .romanised = Aap ka pata kya hai?
live-in-city = کیا آپ کی رہائش اس شہر میں ہے؟
    .romanised = Kya aap ki rihaaish is shehr main hai?
your-telephone = براہِ مہربانی اپنا فون نمبر لکھیں۔
    .romanised = Baraa-e mehrbaani apna fon nambar likhein.
have-email = کیا آپ کے پاس ای میل ایڈریس ہے؟
    .romanised = Kya aap ké paas i-mél aidres hai?
married = کیا آپ شادی شدہ ہیں؟
    .romanised = Kya aap shaadi shouda hain?
how-many-children = آپ کے کتنے بچے ہیں؟ تعداد لکھیں۔
    .romanised = Aap ké kitné batché hain? Tadaad likhein.
age-of-children = آپ کے بچوں کی عمریں کیا ہیں؟
    .romanised = Aap ké batchon ki oumrein kya hain?
who-is-with-you = آپ کے ساتھ کون ہے؟
    .romanised = Aap ké saath kaun hai?
data-stays-here = یہ معلومات صرف آپ کی درخواست کے لیے ہیں۔
    .romanised = Yé maaloumaat sirf aap ki darkhaast ké liyé hain.

## money

price-is = اس کی قیمت { AMOUNT($amount) } ہے۔
    .romanised = Is ki qimat { AMOUNT($amount) } hai.
it-is-free = یہ مفت ہے۔
    .romanised = Yé mouft hai.
how-pay = ادائیگی کیسے ہوگی؟
    .romanised = Adaaigui kaissé hogui?
cash = نقد
    .romanised = Naqd
card = بینک کارڈ سے
    .romanised = Baink kaard sé
here-is-receipt = یہ رسید ہے۔ اسے سنبھال کر رکھیں۔
    .romanised = Yé rassid hai. Issé sambhaal kar rakhein.
before-date = یہ کام اس تاریخ سے پہلے کرنا ہوگا: { DATE($date) }۔
    .romanised = Yé kaam is taarikh sé pehlé karna hoga: { DATE($date) }.
ready-on = یہ اس تاریخ کو تیار ہوگا: { DATE($date) }۔
    .romanised = Yé is taarikh ko tayyaar hoga: { DATE($date) }.

## appointment

need-appointment-first = ملاقات کا وقت لینا ضروری ہے۔ کیا ہم آپ کے لیے وقت لے لیں؟
    .romanised = Moulaaqaat ka waqt léna zarouri hai. Kya ham aap ké liyé waqt lé lein?
have-appointment = کیا آپ کی ملاقات کا وقت طے ہے؟
    .romanised = Kya aap ki moulaaqaat ka waqt tai hai?
which-moment = صبح یا دوپہر کے بعد؟
    .romanised = Soubah ya dopahar ké baad?
appointment-on = آپ کی ملاقات کا وقت: { DATE($date) }، { HOUR($hour) }۔
    .romanised = Aap ki moulaaqaat ka waqt: { DATE($date) }, { HOUR($hour) }.
does-it-suit = کیا یہ وقت آپ کے لیے ٹھیک ہے؟
    .romanised = Kya yé waqt aap ké liyé thik hai?
bring-to-appointment = ملاقات پر یہ ساتھ لائیں: { $document }۔
    .romanised = Moulaaqaat par yé saath laaein: { $document }.
come-early = { PLURAL($minutes) ->
    [one] براہِ مہربانی { NUMBER($minutes) } منٹ پہلے آئیں۔
   *[other] براہِ مہربانی { NUMBER($minutes) } منٹ پہلے آئیں۔
    }
    .romanised = { PLURAL($minutes) ->
        [one] Baraa-e mehrbaani { NUMBER($minutes) } minat pehlé aaein.
       *[other] Baraa-e mehrbaani { NUMBER($minutes) } minat pehlé aaein.
    }
tell-if-cannot = اگر آپ نہ آ سکیں تو ہمیں فون کریں۔
    .romanised = Agar aap na aa sakein to hamein fon karein.

## form

fill-form = یہ فارم بھرنا ضروری ہے۔ کیا آپ کو مدد چاہیے؟
    .romanised = Yé faarm bharna zarouri hai. Kya aap ko madad tchaahiyé?
help-fill-form = ہم آپ کے ساتھ مل کر فارم بھریں گے۔
    .romanised = Ham aap ké saath mil kar faarm bharein gué.
write-capitals = براہِ مہربانی بڑے لاطینی حروف (ABC) میں لکھیں۔
    .romanised = Baraa-e mehrbaani baré laatini hourouf (ABC) main likhein.
sign-here = براہِ مہربانی یہاں دستخط کریں۔
    .romanised = Baraa-e mehrbaani yahaan dastkhat karein.
read-before-sign = دستخط کرنے سے پہلے پڑھیں۔ ہم سمجھا سکتے ہیں۔
    .romanised = Dastkhat karné sé pehlé parhein. Ham samdjha sakté hain.
both-parents-sign = ماں اور باپ دونوں کو دستخط کرنے ہوں گے۔
    .romanised = Maan aur baap donon ko dastkhat karné hon gué.
request-sent = آپ کی درخواست ہمیں مل گئی ہے۔ آپ کو جواب ملے گا۔
    .romanised = Aap ki darkhaast hamein mil gai hai. Aap ko djawaab milé ga.
file-complete = آپ کی فائل مکمل ہے۔
    .romanised = Aap ki faaïl moukammal hai.

## direction

not-here = یہ یہاں نہیں ہے۔ اس جگہ جائیں: { $place }، { $address }۔
    .romanised = Yé yahaan nahin hai. Is djagah djaaein: { $place }, { $address }.
directions-paper = ہم پتہ کاغذ پر لکھ دیتے ہیں۔
    .romanised = Ham pata kaaghaz par likh dété hain.
floor = یہ اس منزل پر ہے: { $floor }۔
    .romanised = Yé is manzil par hai: { $floor }.
closed-today = یہ دفتر آج بند ہے۔
    .romanised = Yé daftar aadj band hai.
open-at = یہ دفتر اس تاریخ کو کھلے گا: { DATE($date) }، { HOUR($hour) }۔
    .romanised = Yé daftar is taarikh ko khoulé ga: { DATE($date) }, { HOUR($hour) }.
toilets = ٹوائلٹ وہاں ہے۔
    .romanised = Toailet wahaan hai.

## emergency

need-doctor = کیا آپ کو ڈاکٹر چاہیے؟
    .romanised = Kya aap ko daaktar tchaahiyé?
where-does-it-hurt = آپ کو کہاں درد ہے؟ دکھائیں۔
    .romanised = Aap ko kahaan dard hai? Dikhaaein.
call-emergency = ہم ایمرجنسی سروس کو فون کر رہے ہیں۔
    .romanised = Ham émardjensi sarvis ko fon kar rahé hain.
help-is-coming = مدد آ رہی ہے۔ یہیں رہیں۔
    .romanised = Madad aa rahi hai. Yahin rahein.
are-you-safe = کیا آپ اپنے گھر میں محفوظ ہیں؟
    .romanised = Kya aap apné ghar main mehfouz hain?
afraid-of-someone = کیا آپ کو کسی سے ڈر لگتا ہے؟
    .romanised = Kya aap ko kissi sé dar lagta hai?
go-quiet-room = کیا ہم کسی پرسکون جگہ پر بات کریں؟
    .romanised = Kya ham kissi poursoukoun djagah par baat karein?
child-lost = ہم آپ کے ساتھ مل کر آپ کے بچے کو ڈھونڈ رہے ہیں۔
    .romanised = Ham aap ké saath mil kar aap ké batché ko dhound rahé hain.

## calm

i-am-sorry = معاف کیجیے، آپ کو انتظار کرنا پڑا۔
    .romanised = Maaf kidjiyé, aap ko intezaar karna para.
i-want-to-help = ہم آپ کی مدد کرنا چاہتے ہیں۔
    .romanised = Ham aap ki madad karna tchaahté hain.
please-calm = آئیے، آرام سے بات کریں۔
    .romanised = Aaiyé, aaraam sé baat karein.
i-listen = ہم آپ کی بات سن رہے ہیں۔
    .romanised = Ham aap ki baat soun rahé hain.
cannot-do-it = ہم یہ نہیں کر سکتے۔ ہم آپ کو وجہ بتاتے ہیں۔
    .romanised = Ham yé nahin kar sakté. Ham aap ko wadjah bataaté hain.
fetch-supervisor = ہم اپنے افسر کو بلاتے ہیں۔
    .romanised = Ham apné afsar ko boulaaté hain.
stop-behaviour = یہاں اس کی اجازت نہیں ہے۔ براہِ مہربانی رک جائیں۔
    .romanised = Yahaan is ki idjaazat nahin hai. Baraa-e mehrbaani rouk djaaein.

## interpreter

child-does-not-translate = بچے کو اس کا ترجمہ نہیں کرنا چاہیے۔ ہم ایک بالغ ترجمان کو فون کرتے ہیں۔
    .romanised = Batché ko is ka tardjouma nahin karna tchaahiyé. Ham ék baaligh tardjoumaan ko fon karté hain.
translate-everything = براہِ مہربانی ہر بات کا ترجمہ کریں۔ اپنی طرف سے کچھ نہ ملائیں۔
    .romanised = Baraa-e mehrbaani har baat ka tardjouma karein. Apni taraf sé koutchh na milaaein.
translation-private = یہ نجی بات ہے۔ کسی کو نہ بتائیں۔
    .romanised = Yé nidji baat hai. Kissi ko na bataaein.
do-you-agree-helper = یہ شخص آپ کے لیے ترجمہ کرے گا۔ کیا آپ راضی ہیں؟
    .romanised = Yé shakhs aap ké liyé tardjouma karé ga. Kya aap raazi hain?
for-this-adult = اس سوال کے لیے ہم ترجمان کو فون کرتے ہیں۔
    .romanised = Is sawaal ké liyé ham tardjoumaan ko fon karté hain.

## end

thank-you = بہت شکریہ۔
    .romanised = Bahout shoukriya.
anything-else = کیا آپ کو کچھ اور چاہیے؟
    .romanised = Kya aap ko koutchh aur tchaahiyé?
all-done = آج کا کام ختم ہو گیا۔
    .romanised = Aadj ka kaam khatm ho gaya.
we-will-call = ہم آپ کو فون کریں گے۔
    .romanised = Ham aap ko fon karein gué.
come-back-with-someone = آپ چاہیں تو ایسے شخص کے ساتھ دوبارہ آئیں جسے فرانسیسی آتی ہو۔
    .romanised = Aap tchaahein to aissé shakhs ké saath dobaara aaein djissé fraansissi aati ho.
goodbye = خدا حافظ۔ آپ کا دن اچھا گزرے۔
    .romanised = Khouda haafiz. Aap ka din atchha gouzré.
