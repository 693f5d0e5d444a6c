### Hindi : on s’adresse au visiteur avec « आप » (vouvoiement) ; le service dit « nous » (हम) ; forme des avis publics (masculin pluriel) quand le genre est inévitable ; les réponses sont celles du visiteur.

## welcome

welcome = नमस्ते। आपका स्वागत है।
    .romanised = Namaste. Aapka swaagat hai.
which-language = आपकी भाषा कौन-सी है?
    .romanised = Aapki bhaasha kaun-si hai?
speak-french = क्या आपको फ़्रेंच भाषा आती है?
    .romanised = Kya aapko French bhaasha aati hai?
show-language = स्क्रीन पर दिखाइए कि आपकी भाषा कौन-सी है।
    .romanised = Screen par dikhaaiye ki aapki bhaasha kaun-si hai.
use-screen = हम इस स्क्रीन की मदद से बात करेंगे। क्या आपको यह मंज़ूर है?
    .romanised = Ham is screen ki madad se baat karenge. Kya aapko yah manzoor hai?
answer-with-keys = जवाब देने के लिए जवाब का नंबर दबाइए। या उँगली से दिखाइए।
    .romanised = Javaab dene ke liye javaab ka nambar dabaaiye. Ya ungli se dikhaaiye.
sentences-prepared = ये वाक्य पहले से लिखे हुए हैं। अगर कोई बात साफ़ न हो, तो बताइए।
    .romanised = Ye vaakya pahle se likhe hue hain. Agar koi baat saaf na ho, to bataaiye.
call-interpreter = क्या आपको फ़ोन पर दुभाषिया चाहिए? यह मुफ़्त है।
    .romanised = Kya aapko phone par dubhaashiya chaahiye? Yah muft hai.
wait-interpreter = हम दुभाषिए को फ़ोन कर रहे हैं। कृपया थोड़ा इंतज़ार कीजिए।
    .romanised = Ham dubhaashiye ko phone kar rahe hain. Kripya thoda intazaar keejiye.
colleague-speaks = हमारे एक साथी को आपकी भाषा आती है। हम उन्हें बुलाते हैं।
    .romanised = Hamaare ek saathi ko aapki bhaasha aati hai. Ham unhen bulaate hain.
please-sit = कृपया बैठिए।
    .romanised = Kripya baithiye.
take-your-time = आराम से। कोई जल्दी नहीं है।
    .romanised = Aaraam se. Koi jaldi nahin hai.

## answers

yes = हाँ
    .romanised = Haan
no = नहीं
    .romanised = Nahin
a-little = थोड़ा-सा
    .romanised = Thoda-sa
dont-know = मुझे नहीं पता।
    .romanised = Mujhe nahin pata.
dont-understand = मुझे समझ नहीं आया।
    .romanised = Mujhe samajh nahin aaya.
agree = ठीक है
    .romanised = Theek hai
something-else = कुछ और
    .romanised = Kuchh aur
prefer-not-say = मुझे जवाब नहीं देना है।
    .romanised = Mujhe javaab nahin dena hai.
today = आज
    .romanised = Aaj
tomorrow = कल (आने वाला दिन)
    .romanised = Kal (aane vaala din)
later = बाद में
    .romanised = Baad men
morning = सुबह
    .romanised = Subah
afternoon = दोपहर के बाद
    .romanised = Dopahar ke baad

## understand

please-repeat = कृपया फिर से कहिए।
    .romanised = Kripya phir se kahiye.
please-write = कृपया लिखिए।
    .romanised = Kripya likhiye.
please-write-number = कृपया संख्या लिखिए।
    .romanised = Kripya sankhya likhiye.
please-slowly = कृपया धीरे-धीरे बोलिए।
    .romanised = Kripya dheere-dheere boliye.
please-show = कृपया मुझे दिखाइए।
    .romanised = Kripya mujhe dikhaaiye.
do-you-understand = क्या आपको समझ आया?
    .romanised = Kya aapko samajh aaya?
is-this-right = क्या यह सही है?
    .romanised = Kya yah sahi hai?
can-you-read = क्या आपको अपनी भाषा में पढ़ना आता है?
    .romanised = Kya aapko apni bhaasha men padhna aata hai?
read-aloud = क्या आपको यह वाक्य सुनना है?
    .romanised = Kya aapko yah vaakya sunna hai?
i-explain-again = हम आपको फिर से समझाते हैं।
    .romanised = Ham aapko phir se samjhaate hain.

## wait

your-number = यह आपकी पर्ची है। आपका नंबर: { $number }
    .romanised = Yah aapki parchi hai. Aapka nambar: { $number }
please-wait-here = कृपया यहाँ इंतज़ार कीजिए। हम आपको बुलाएँगे।
    .romanised = Kripya yahaan intazaar keejiye. Ham aapko bulaaenge.
watch-screen = स्क्रीन देखते रहिए। वहाँ आपका नंबर दिखेगा।
    .romanised = Screen dekhte rahiye. Vahaan aapka nambar dikhega.
wait-minutes = { PLURAL($minutes) ->
    [one] लगभग { NUMBER($minutes) } मिनट इंतज़ार करना होगा।
   *[other] लगभग { NUMBER($minutes) } मिनट इंतज़ार करना होगा।
}
    .romanised = { PLURAL($minutes) ->
        [one] Lagbhag { NUMBER($minutes) } minat intazaar karna hoga.
       *[other] Lagbhag { NUMBER($minutes) } minat intazaar karna hoga.
    }
people-before = { PLURAL($people) ->
    [one] आपसे पहले { NUMBER($people) } व्यक्ति है।
   *[other] आपसे पहले { NUMBER($people) } लोग हैं।
}
    .romanised = { PLURAL($people) ->
        [one] Aapse pahle { NUMBER($people) } vyakti hai.
       *[other] Aapse pahle { NUMBER($people) } log hain.
    }
your-turn = अब आपकी बारी है।
    .romanised = Ab aapki baari hai.
go-to-counter = कृपया इस काउंटर पर जाइए: { $counter }
    .romanised = Kripya is counter par jaaiye: { $counter }
missed-turn = हमने आपको बुलाया था। आप यहाँ नहीं थे। हम आपको फिर से बुलाएँगे।
    .romanised = Hamne aapko bulaaya tha. Aap yahaan nahin the. Ham aapko phir se bulaaenge.
come-back-at = आप बाहर जा सकते हैं। इस समय वापस आइए: { HOUR($hour) }
    .romanised = Aap baahar ja sakte hain. Is samay vaapas aaiye: { HOUR($hour) }
keep-ticket = अपनी पर्ची सँभालकर रखिए।
    .romanised = Apni parchi sambhaalkar rakhiye.
priority-people = क्या आपके पास प्राथमिकता कार्ड है? क्या आप गर्भवती हैं?
    .romanised = Kya aapke paas praathmikta kaard hai? Kya aap garbhvati hain?
priority-passes = इन्हें पहले जाने का अधिकार है। इनकी बारी पहले आएगी।
    .romanised = Inhen pahle jaane ka adhikaar hai. Inki baari pahle aaegi.
one-moment = कृपया एक मिनट रुकिए। हम अभी आते हैं।
    .romanised = Kripya ek minat rukiye. Ham abhi aate hain.

## need

what-need = आपको किस काम के लिए मदद चाहिए?
    .romanised = Aapko kis kaam ke liye madad chaahiye?
need-identity = पहचान पत्र या पासपोर्ट
    .romanised = Pahchaan patra ya paasport
need-family = जन्म, शादी या मृत्यु
    .romanised = Janm, shaadi ya mrityu
need-school = स्कूल या स्कूल का खाना
    .romanised = Skool ya skool ka khaana
need-housing = रहने के लिए घर
    .romanised = Rahne ke liye ghar
need-social = सामाजिक सहायता
    .romanised = Saamaajik sahaayata
need-appointment = अपॉइंटमेंट लेना
    .romanised = Appointment lena
first-time = क्या आप इस काम के लिए पहली बार आए हैं?
    .romanised = Kya aap is kaam ke liye pahli baar aae hain?
for-whom = यह किसके लिए है?
    .romanised = Yah kiske liye hai?
for-me = मेरे लिए
    .romanised = Mere liye
for-child = मेरे बच्चे के लिए
    .romanised = Mere bachche ke liye
for-parent = मेरे परिवार के किसी व्यक्ति के लिए
    .romanised = Mere parivaar ke kisi vyakti ke liye
for-other = किसी और के लिए
    .romanised = Kisi aur ke liye
received-letter = क्या आपको कोई चिट्ठी मिली है? कृपया दिखाइए।
    .romanised = Kya aapko koi chitthi mili hai? Kripya dikhaaiye.

## identity

show-papers = कृपया अपना पहचान पत्र या पासपोर्ट दिखाइए।
    .romanised = Kripya apna pahchaan patra ya paasport dikhaaiye.
which-document = आपके पास पहचान का कौन-सा काग़ज़ है?
    .romanised = Aapke paas pahchaan ka kaun-sa kaagaz hai?
identity-card = पहचान पत्र
    .romanised = Pahchaan patra
passport = पासपोर्ट
    .romanised = Paasport
residence-permit = फ़्रांस में रहने का परमिट
    .romanised = Frans men rahne ka parmit
no-document = मेरे काग़ज़ अभी मेरे पास नहीं हैं।
    .romanised = Mere kaagaz abhi mere paas nahin hain.
bring-document = कृपया यह काग़ज़ लेकर आइए: { $document }
    .romanised = Kripya yah kaagaz lekar aaiye: { $document }
missing-documents = { PLURAL($documents) ->
    [one] अभी { NUMBER($documents) } काग़ज़ कम है।
   *[other] अभी { NUMBER($documents) } काग़ज़ कम हैं।
}
    .romanised = { PLURAL($documents) ->
        [one] Abhi { NUMBER($documents) } kaagaz kam hai.
       *[other] Abhi { NUMBER($documents) } kaagaz kam hain.
    }
original-needed = असली काग़ज़ चाहिए। फ़ोटोकॉपी नहीं चलेगी।
    .romanised = Asli kaagaz chaahiye. Photocopy nahin chalegi.
copy-is-enough = फ़ोटोकॉपी काफ़ी है।
    .romanised = Photocopy kaafi hai.
i-make-copy = हम इसकी फ़ोटोकॉपी करेंगे। फिर काग़ज़ आपको वापस देंगे।
    .romanised = Ham iski photocopy karenge. Phir kaagaz aapko vaapas denge.
photo-needed = हाल में खिंची हुई पासपोर्ट साइज़ फ़ोटो चाहिए।
    .romanised = Haal men khinchi hui paasport saaiz photo chaahiye.
proof-of-address = ऐसा काग़ज़ चाहिए जिस पर आपका पता हो। जैसे, कोई बिल।
    .romanised = Aisa kaagaz chaahiye jis par aapka pata ho. Jaise, koi bil.
papers-are-yours = लीजिए, ये आपके काग़ज़ हैं। इन्हें सँभालकर रखिए।
    .romanised = Leejiye, ye aapke kaagaz hain. Inhen sambhaalkar rakhiye.

## person

your-name = कृपया अपना उपनाम (सरनेम) और नाम लिखिए।
    .romanised = Kripya apna upnaam (surname) aur naam likhiye.
date-of-birth = कृपया अपनी जन्मतिथि (जन्म की तारीख़) लिखिए।
    .romanised = Kripya apni janmtithi (janm ki taareekh) likhiye.
place-of-birth = आपका जन्म किस देश में हुआ था? और किस शहर में?
    .romanised = Aapka janm kis desh men hua tha? Aur kis shahar men?
your-address = आपका पता क्या है?
    .romanised = Aapka pata kya hai?
live-in-city = क्या आप इस शहर में रहते हैं?
    .romanised = Kya aap is shahar men rahte hain?
your-telephone = कृपया अपना फ़ोन नंबर लिखिए।
    .romanised = Kripya apna phone nambar likhiye.
have-email = क्या आपका कोई ई-मेल पता है?
    .romanised = Kya aapka koi email pata hai?
married = क्या आप शादीशुदा हैं?
    .romanised = Kya aap shaadishuda hain?
how-many-children = आपके कितने बच्चे हैं? संख्या लिखिए।
    .romanised = Aapke kitne bachche hain? Sankhya likhiye.
age-of-children = आपके बच्चों की उम्र क्या है?
    .romanised = Aapke bachchon ki umr kya hai?
who-is-with-you = आपके साथ कौन हैं?
    .romanised = Aapke saath kaun hain?
data-stays-here = यह जानकारी केवल आपके आवेदन के काम आएगी।
    .romanised = Yah jaankaari keval aapke aavedan ke kaam aaegi.

## money

price-is = इसकी फ़ीस: { AMOUNT($amount) }
    .romanised = Iski fees: { AMOUNT($amount) }
it-is-free = यह मुफ़्त है।
    .romanised = Yah muft hai.
how-pay = आप पैसे कैसे देना चाहेंगे?
    .romanised = Aap paise kaise dena chaahenge?
cash = नक़द पैसे
    .romanised = Nakad paise
card = बैंक कार्ड से
    .romanised = Baink kaard se
here-is-receipt = लीजिए, यह रसीद है। इसे सँभालकर रखिए।
    .romanised = Leejiye, yah raseed hai. Ise sambhaalkar rakhiye.
before-date = यह काम इस तारीख़ से पहले करना होगा: { DATE($date) }
    .romanised = Yah kaam is taareekh se pahle karna hoga: { DATE($date) }
ready-on = यह इस तारीख़ को तैयार होगा: { DATE($date) }
    .romanised = Yah is taareekh ko taiyaar hoga: { DATE($date) }

## appointment

need-appointment-first = अपॉइंटमेंट लेना ज़रूरी है। क्या हम आपके लिए ले लें?
    .romanised = Appointment lena zaroori hai. Kya ham aapke liye le len?
have-appointment = क्या आपका अपॉइंटमेंट है?
    .romanised = Kya aapka appointment hai?
which-moment = सुबह या दोपहर के बाद?
    .romanised = Subah ya dopahar ke baad?
appointment-on = आपका अपॉइंटमेंट: { DATE($date) }, समय: { HOUR($hour) }
    .romanised = Aapka appointment: { DATE($date) }, samay: { HOUR($hour) }
does-it-suit = क्या यह आपके लिए ठीक है?
    .romanised = Kya yah aapke liye theek hai?
bring-to-appointment = अपॉइंटमेंट पर यह लेकर आइए: { $document }
    .romanised = Appointment par yah lekar aaiye: { $document }
come-early = { PLURAL($minutes) ->
    [one] कृपया { NUMBER($minutes) } मिनट पहले आइए।
   *[other] कृपया { NUMBER($minutes) } मिनट पहले आइए।
}
    .romanised = { PLURAL($minutes) ->
        [one] Kripya { NUMBER($minutes) } minat pahle aaiye.
       *[other] Kripya { NUMBER($minutes) } minat pahle aaiye.
    }
tell-if-cannot = अगर आप न आ सकें, तो हमें फ़ोन कीजिए।
    .romanised = Agar aap na aa saken, to hamen phone keejiye.

## form

fill-form = यह फ़ॉर्म भरना है। क्या आपको मदद चाहिए?
    .romanised = Yah form bharna hai. Kya aapko madad chaahiye?
help-fill-form = हम इसे आपके साथ मिलकर भरेंगे।
    .romanised = Ham ise aapke saath milkar bharenge.
write-capitals = कृपया बड़े (कैपिटल) अक्षरों में लिखिए: A, B, C
    .romanised = Kripya bade (capital) aksharon men likhiye: A, B, C
sign-here = कृपया यहाँ दस्तख़त कीजिए।
    .romanised = Kripya yahaan dastakhat keejiye.
read-before-sign = पहले पढ़िए, फिर दस्तख़त कीजिए। हम आपको समझा सकते हैं।
    .romanised = Pahle padhiye, phir dastakhat keejiye. Ham aapko samjha sakte hain.
both-parents-sign = माता-पिता दोनों के दस्तख़त ज़रूरी हैं।
    .romanised = Maata-pita donon ke dastakhat zaroori hain.
request-sent = हमें आपका आवेदन मिल गया है। आपको जवाब मिलेगा।
    .romanised = Hamen aapka aavedan mil gaya hai. Aapko javaab milega.
file-complete = आपके सारे काग़ज़ पूरे हैं।
    .romanised = Aapke saare kaagaz poore hain.

## direction

not-here = यह काम यहाँ नहीं होता। कृपया इस जगह जाइए: { $place }, { $address }
    .romanised = Yah kaam yahaan nahin hota. Kripya is jagah jaaiye: { $place }, { $address }
directions-paper = हम पता काग़ज़ पर लिख देते हैं।
    .romanised = Ham pata kaagaz par likh dete hain.
floor = यह इस मंज़िल पर है: { $floor }
    .romanised = Yah is manzil par hai: { $floor }
closed-today = यह दफ़्तर आज बंद है।
    .romanised = Yah daftar aaj band hai.
open-at = यह दफ़्तर इस तारीख़ को खुलेगा: { DATE($date) }, समय: { HOUR($hour) }
    .romanised = Yah daftar is taareekh ko khulega: { DATE($date) }, samay: { HOUR($hour) }
toilets = टॉयलेट उस तरफ़ है।
    .romanised = Toilet us taraf hai.

## emergency

need-doctor = क्या आपको डॉक्टर चाहिए?
    .romanised = Kya aapko doctor chaahiye?
where-does-it-hurt = आपको दर्द कहाँ है? दिखाइए।
    .romanised = Aapko dard kahaan hai? Dikhaaiye.
call-emergency = हम इमरजेंसी सेवा को बुला रहे हैं।
    .romanised = Ham emergency seva ko bula rahe hain.
help-is-coming = मदद आ रही है। यहीं रहिए।
    .romanised = Madad aa rahi hai. Yaheen rahiye.
are-you-safe = क्या आप अपने घर में सुरक्षित हैं?
    .romanised = Kya aap apne ghar men surakshit hain?
afraid-of-someone = क्या आपको किसी से डर लगता है?
    .romanised = Kya aapko kisi se dar lagta hai?
go-quiet-room = क्या आप किसी शांत जगह पर बात करना चाहेंगे?
    .romanised = Kya aap kisi shaant jagah par baat karna chaahenge?
child-lost = हम आपके साथ मिलकर आपके बच्चे को ढूँढ रहे हैं।
    .romanised = Ham aapke saath milkar aapke bachche ko dhoondh rahe hain.

## calm

i-am-sorry = आपको इंतज़ार करना पड़ा। हमें माफ़ कीजिए।
    .romanised = Aapko intazaar karna pada. Hamen maaf keejiye.
i-want-to-help = हम आपकी मदद करना चाहते हैं।
    .romanised = Ham aapki madad karna chaahte hain.
please-calm = आइए, शांति से बात करें।
    .romanised = Aaiye, shaanti se baat karen.
i-listen = हम आपकी बात सुन रहे हैं।
    .romanised = Ham aapki baat sun rahe hain.
cannot-do-it = हम यह काम नहीं कर सकते। हम आपको कारण बताते हैं।
    .romanised = Ham yah kaam nahin kar sakte. Ham aapko kaaran bataate hain.
fetch-supervisor = हम अपने बड़े अधिकारी को बुलाते हैं।
    .romanised = Ham apne bade adhikaari ko bulaate hain.
stop-behaviour = यहाँ ऐसा करना मना है। कृपया ऐसा मत कीजिए।
    .romanised = Yahaan aisa karna mana hai. Kripya aisa mat keejiye.

## interpreter

child-does-not-translate = इस बात का अनुवाद बच्चे को नहीं करना चाहिए। हम एक वयस्क दुभाषिए को बुलाते हैं।
    .romanised = Is baat ka anuvaad bachche ko nahin karna chaahiye. Ham ek vayask dubhaashiye ko bulaate hain.
translate-everything = कृपया हर बात का अनुवाद कीजिए। अपनी तरफ़ से कुछ मत जोड़िए।
    .romanised = Kripya har baat ka anuvaad keejiye. Apni taraf se kuchh mat jodiye.
translation-private = यह निजी बात है। इसे किसी को मत बताइए।
    .romanised = Yah niji baat hai. Ise kisi ko mat bataaiye.
do-you-agree-helper = यह व्यक्ति आपके लिए अनुवाद करेगा। क्या आपको यह मंज़ूर है?
    .romanised = Yah vyakti aapke liye anuvaad karega. Kya aapko yah manzoor hai?
for-this-adult = इस सवाल के लिए हम दुभाषिए को बुलाते हैं।
    .romanised = Is savaal ke liye ham dubhaashiye ko bulaate hain.

## end

thank-you = बहुत धन्यवाद।
    .romanised = Bahut dhanyavaad.
anything-else = क्या आपको कुछ और चाहिए?
    .romanised = Kya aapko kuchh aur chaahiye?
all-done = आज का काम पूरा हो गया है।
    .romanised = Aaj ka kaam poora ho gaya hai.
we-will-call = हम आपको फ़ोन करेंगे।
    .romanised = Ham aapko phone karenge.
come-back-with-someone = आप किसी ऐसे व्यक्ति के साथ वापस आ सकते हैं जिसे फ़्रेंच आती हो।
    .romanised = Aap kisi aise vyakti ke saath vaapas aa sakte hain jise French aati ho.
goodbye = नमस्ते। आपका दिन शुभ हो।
    .romanised = Namaste. Aapka din shubh ho.
