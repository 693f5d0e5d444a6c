### Népalais : l’agent vouvoie la personne (« तपाईं »), sans marque de genre.

## welcome

welcome = नमस्ते। स्वागत छ।
    .romanised = Namaste. Swaagat chha.
which-language = तपाईं कुन भाषा बोल्नुहुन्छ?
    .romanised = Tapaai kun bhaasha bolnuhunchha?
speak-french = तपाईं फ्रान्सेली भाषा बोल्नुहुन्छ?
    .romanised = Tapaai phraanseli bhaasha bolnuhunchha?
show-language = कृपया स्क्रिनमा आफ्नो भाषा देखाउनुहोस्।
    .romanised = Kripya skrinma aaphno bhaasha dekhaaunuhos.
use-screen = हामी यो स्क्रिनको सहायताले कुरा गर्छौं। तपाईंलाई ठीक छ?
    .romanised = Haami yo skrinko sahaayataale kura garchhaun. Tapaailaai thik chha?
answer-with-keys = जवाफ दिन जवाफको नम्बर थिच्नुहोस्। वा औंलाले देखाउनुहोस्।
    .romanised = Jawaaph din jawaaphko nambar thichnuhos. Waa aunlaale dekhaaunuhos.
sentences-prepared = यी वाक्य पहिल्यै तयार गरिएका हुन्। नबुझे मलाई भन्नुहोस्।
    .romanised = Yi waakya pahilyai tayaar garieka hun. Nabujhe malaai bhannuhos.
call-interpreter = तपाईंलाई फोनमा दोभासे चाहिन्छ? यो निःशुल्क हो। पैसा लाग्दैन।
    .romanised = Tapaailaai phonma dobhaase chaahinchha? Yo nishulka ho. Paisa laagdaina.
wait-interpreter = म दोभासेलाई फोन गर्दै छु। कृपया एकछिन पर्खनुहोस्।
    .romanised = Ma dobhaaselaai phon gardai chhu. Kripya ekchhin parkhanuhos.
colleague-speaks = हाम्रो एक जना सहकर्मी तपाईंको भाषा बोल्नुहुन्छ। म उहाँलाई बोलाउँछु।
    .romanised = Haamro ek jana sahkarmi tapaaiko bhaasha bolnuhunchha. Ma uhaanlaai bolaaunchhu.
please-sit = कृपया बस्नुहोस्।
    .romanised = Kripya basnuhos.
take-your-time = हतार नगर्नुहोस्। बिस्तारै गर्दा हुन्छ।
    .romanised = Hataar nagarnuhos. Bistaarai garda hunchha.

## answers

yes = हो
    .romanised = Ho
no = होइन
    .romanised = Hoina
a-little = अलिअलि
    .romanised = Aliali
dont-know = मलाई थाहा छैन।
    .romanised = Malaai thaaha chhaina.
dont-understand = मैले बुझिनँ।
    .romanised = Maile bujhina.
agree = हुन्छ
    .romanised = Hunchha
something-else = अरू केही
    .romanised = Aru kehi
prefer-not-say = म जवाफ दिन चाहन्नँ।
    .romanised = Ma jawaaph din chaahanna.
today = आज
    .romanised = Aaj
tomorrow = भोलि
    .romanised = Bholi
later = पछि
    .romanised = Pachhi
morning = बिहान
    .romanised = Bihaan
afternoon = दिउँसो
    .romanised = Diunso

## understand

please-repeat = कृपया फेरि भन्नुहोस्।
    .romanised = Kripya pheri bhannuhos.
please-write = कृपया लेख्नुहोस्।
    .romanised = Kripya lekhnuhos.
please-write-number = कृपया नम्बर लेख्नुहोस्।
    .romanised = Kripya nambar lekhnuhos.
please-slowly = कृपया बिस्तारै बोल्नुहोस्।
    .romanised = Kripya bistaarai bolnuhos.
please-show = कृपया मलाई देखाउनुहोस्।
    .romanised = Kripya malaai dekhaaunuhos.
do-you-understand = तपाईंले बुझ्नुभयो?
    .romanised = Tapaaile bujhnubhayo?
is-this-right = यो ठीक हो?
    .romanised = Yo thik ho?
can-you-read = तपाईं आफ्नो भाषा पढ्न सक्नुहुन्छ?
    .romanised = Tapaai aaphno bhaasha padhna saknuhunchha?
read-aloud = तपाईं यो वाक्य सुन्न चाहनुहुन्छ?
    .romanised = Tapaai yo waakya sunna chaahanuhunchha?
i-explain-again = म फेरि बुझाउँछु।
    .romanised = Ma pheri bujhaaunchhu.

## wait

your-number = यो तपाईंको टिकट हो। तपाईंको नम्बर: { $number }
    .romanised = Yo tapaaiko tikat ho. Tapaaiko nambar: { $number }
please-wait-here = कृपया यहाँ पर्खनुहोस्। हामी तपाईंलाई बोलाउनेछौं।
    .romanised = Kripya yahaan parkhanuhos. Haami tapaailaai bolaaunechhaun.
watch-screen = स्क्रिन हेर्नुहोस्। त्यहाँ तपाईंको नम्बर देखिनेछ।
    .romanised = Skrin hernuhos. Tyahaan tapaaiko nambar dekhinechha.
wait-minutes = { PLURAL($minutes) ->
    [one] करिब { NUMBER($minutes) } मिनेट पर्खनुपर्छ।
   *[other] करिब { NUMBER($minutes) } मिनेट पर्खनुपर्छ।
}
    .romanised = { PLURAL($minutes) ->
        [one] Karib { NUMBER($minutes) } minet parkhanuparchha.
       *[other] Karib { NUMBER($minutes) } minet parkhanuparchha.
    }
people-before = { PLURAL($people) ->
    [one] तपाईंभन्दा अगाडि { NUMBER($people) } जना हुनुहुन्छ।
   *[other] तपाईंभन्दा अगाडि { NUMBER($people) } जना हुनुहुन्छ।
}
    .romanised = { PLURAL($people) ->
        [one] Tapaaibhanda agaadi { NUMBER($people) } jana hunuhunchha.
       *[other] Tapaaibhanda agaadi { NUMBER($people) } jana hunuhunchha.
    }
your-turn = अब तपाईंको पालो हो।
    .romanised = Aba tapaaiko paalo ho.
go-to-counter = कृपया काउन्टर { $counter } मा जानुहोस्।
    .romanised = Kripya kaauntar { $counter } maa jaanuhos.
missed-turn = हामीले तपाईंलाई बोलाएका थियौं। तपाईं हुनुहुन्नथ्यो। हामी तपाईंलाई फेरि बोलाउनेछौं।
    .romanised = Haamile tapaailaai bolaaeka thiyaun. Tapaai hunuhunnathyo. Haami tapaailaai pheri bolaaunechhaun.
come-back-at = तपाईं बाहिर जान सक्नुहुन्छ। यो समयमा फर्केर आउनुहोस्: { HOUR($hour) }
    .romanised = Tapaai baahira jaan saknuhunchha. Yo samayma pharker aaunuhos: { HOUR($hour) }
keep-ticket = आफ्नो टिकट जोगाएर राख्नुहोस्।
    .romanised = Aaphno tikat jogaaer raakhnuhos.
priority-people = तपाईंसँग प्राथमिकता कार्ड छ? तपाईं गर्भवती हुनुहुन्छ?
    .romanised = Tapaaisanga praathmikta kaard chha? Tapaai garbhawti hunuhunchha?
priority-passes = उहाँलाई प्राथमिकता छ। उहाँको पालो पहिले आउँछ।
    .romanised = Uhaanlaai praathmikta chha. Uhaanko paalo pahile aaunchha.
one-moment = कृपया एकछिन पर्खनुहोस्। म आइहाल्छु।
    .romanised = Kripya ekchhin parkhanuhos. Ma aaihaalchhu.

## need

what-need = तपाईंलाई के चाहियो?
    .romanised = Tapaailaai ke chaahiyo?
need-identity = परिचयपत्र वा राहदानी (पासपोर्ट)
    .romanised = Parichaypatra waa raahdaani (paasport)
need-family = जन्म, विवाह वा मृत्यु
    .romanised = Janma, bibaaha waa mrityu
need-school = स्कुल वा स्कुलको खाना
    .romanised = Skul waa skulko khaana
need-housing = बस्ने घर
    .romanised = Basne ghar
need-social = सामाजिक सहायता
    .romanised = Saamaajik sahaayata
need-appointment = भेट्ने समय लिने
    .romanised = Bhetne samay line
first-time = यो कामका लागि तपाईं पहिलो पटक आउनुभएको हो?
    .romanised = Yo kaamka laagi tapaai pahilo patak aaunubhaeko ho?
for-whom = यो कसका लागि हो?
    .romanised = Yo kaska laagi ho?
for-me = मेरो लागि
    .romanised = Mero laagi
for-child = मेरो बच्चाको लागि
    .romanised = Mero bachchaako laagi
for-parent = मेरो परिवारको कसैको लागि
    .romanised = Mero pariwaarko kasaiko laagi
for-other = अर्को व्यक्तिको लागि
    .romanised = Arko byaktiko laagi
received-letter = तपाईंले कुनै चिठी पाउनुभएको छ? कृपया त्यो देखाउनुहोस्।
    .romanised = Tapaaile kunai chithi paaunubhaeko chha? Kripya tyo dekhaaunuhos.

## identity

show-papers = कृपया आफ्नो परिचयपत्र वा पासपोर्ट देखाउनुहोस्।
    .romanised = Kripya aaphno parichaypatra waa paasport dekhaaunuhos.
which-document = तपाईंसँग परिचयको कुन कागज छ?
    .romanised = Tapaaisanga parichayko kun kaagaj chha?
identity-card = परिचयपत्र
    .romanised = Parichaypatra
passport = राहदानी (पासपोर्ट)
    .romanised = Raahdaani (paasport)
residence-permit = बसोबास अनुमतिपत्र
    .romanised = Basobaas anumatipatra
no-document = मेरा कागजपत्र अहिले मसँग छैनन्।
    .romanised = Mera kaagajpatra ahile masanga chhainan.
bring-document = यो कागज लिएर आउनुहोस्: { $document }
    .romanised = Yo kaagaj lier aaunuhos: { $document }
missing-documents = { PLURAL($documents) ->
    [one] { NUMBER($documents) } वटा कागज पुगेको छैन।
   *[other] { NUMBER($documents) } वटा कागज पुगेका छैनन्।
}
    .romanised = { PLURAL($documents) ->
        [one] { NUMBER($documents) } wata kaagaj pugeko chhaina.
       *[other] { NUMBER($documents) } wata kaagaj pugeka chhainan.
    }
original-needed = सक्कली कागज चाहिन्छ। फोटोकपी हुँदैन।
    .romanised = Sakkali kaagaj chaahinchha. Photokapi hundaina.
copy-is-enough = फोटोकपी भए पुग्छ।
    .romanised = Photokapi bhae pugchha.
i-make-copy = म फोटोकपी गर्छु। त्यसपछि कागज तपाईंलाई फिर्ता दिन्छु।
    .romanised = Ma photokapi garchhu. Tyaspachhi kaagaj tapaailaai phirta dinchhu.
photo-needed = पासपोर्ट साइजको हालै खिचेको फोटो चाहिन्छ।
    .romanised = Paasport saaijko haalai khicheko photo chaahinchha.
proof-of-address = तपाईंको ठेगाना लेखिएको कागज चाहिन्छ। जस्तै कुनै बिल।
    .romanised = Tapaaiko thegaana lekhieko kaagaj chaahinchha. Jastai kunai bil.
papers-are-yours = यी तपाईंका कागजपत्र हुन्। यिनलाई राम्ररी राख्नुहोस्।
    .romanised = Yi tapaaika kaagajpatra hun. Yinlaai raamrari raakhnuhos.

## person

your-name = कृपया आफ्नो थर र नाम लेख्नुहोस्।
    .romanised = Kripya aaphno thar ra naam lekhnuhos.
date-of-birth = कृपया आफ्नो जन्ममिति लेख्नुहोस्।
    .romanised = Kripya aaphno janmamiti lekhnuhos.
place-of-birth = तपाईं कुन देशमा जन्मनुभयो? अनि कुन सहर वा गाउँमा?
    .romanised = Tapaai kun deshma janmanubhayo? Ani kun sahar waa gaaunma?
your-address = तपाईंको ठेगाना के हो?
    .romanised = Tapaaiko thegaana ke ho?
live-in-city = तपाईं यो सहरमा बस्नुहुन्छ?
    .romanised = Tapaai yo saharma basnuhunchha?
your-telephone = कृपया आफ्नो फोन नम्बर लेख्नुहोस्।
    .romanised = Kripya aaphno phon nambar lekhnuhos.
have-email = तपाईंको इमेल ठेगाना छ?
    .romanised = Tapaaiko imel thegaana chha?
married = तपाईंको विवाह भएको छ?
    .romanised = Tapaaiko bibaaha bhaeko chha?
how-many-children = तपाईंका कति जना बच्चा छन्? सङ्ख्या लेख्नुहोस्।
    .romanised = Tapaaika kati jana bachcha chhan? Sangkhya lekhnuhos.
age-of-children = तपाईंका बच्चाहरू कति वर्षका भए?
    .romanised = Tapaaika bachchaaharu kati barshaka bhae?
who-is-with-you = तपाईंसँग को हुनुहुन्छ?
    .romanised = Tapaaisanga ko hunuhunchha?
data-stays-here = यो जानकारी तपाईंको निवेदनका लागि मात्र हो।
    .romanised = Yo jaankaari tapaaiko niwedanka laagi maatra ho.

## money

price-is = लाग्ने पैसा: { AMOUNT($amount) }
    .romanised = Laagne paisa: { AMOUNT($amount) }
it-is-free = यो निःशुल्क हो। पैसा लाग्दैन।
    .romanised = Yo nishulka ho. Paisa laagdaina.
how-pay = तपाईं पैसा कसरी तिर्नुहुन्छ?
    .romanised = Tapaai paisa kasri tirnuhunchha?
cash = नगद
    .romanised = Nagad
card = बैंक कार्डबाट
    .romanised = Baink kaardbaata
here-is-receipt = यो रसिद हो। यसलाई जोगाएर राख्नुहोस्।
    .romanised = Yo rasid ho. Yaslaai jogaaer raakhnuhos.
before-date = यो काम यो मितिभन्दा अगाडि गर्नुपर्छ: { DATE($date) }
    .romanised = Yo kaam yo mitibhanda agaadi garnuparchha: { DATE($date) }
ready-on = यो मितिमा तयार हुनेछ: { DATE($date) }
    .romanised = Yo mitima tayaar hunechha: { DATE($date) }

## appointment

need-appointment-first = पहिले भेट्ने समय लिनुपर्छ। म तपाईंका लागि समय लिऊँ?
    .romanised = Pahile bhetne samay linuparchha. Ma tapaaika laagi samay liun?
have-appointment = तपाईंले भेट्ने समय लिनुभएको छ?
    .romanised = Tapaaile bhetne samay linubhaeko chha?
which-moment = बिहान कि दिउँसो?
    .romanised = Bihaan ki diunso?
appointment-on = तपाईंको भेट्ने समय: { DATE($date) }, { HOUR($hour) }
    .romanised = Tapaaiko bhetne samay: { DATE($date) }, { HOUR($hour) }
does-it-suit = तपाईंलाई यो ठीक छ?
    .romanised = Tapaailaai yo thik chha?
bring-to-appointment = भेट्ने बेला यो लिएर आउनुहोस्: { $document }
    .romanised = Bhetne bela yo lier aaunuhos: { $document }
come-early = { PLURAL($minutes) ->
    [one] कृपया समयभन्दा { NUMBER($minutes) } मिनेट अगाडि आउनुहोस्।
   *[other] कृपया समयभन्दा { NUMBER($minutes) } मिनेट अगाडि आउनुहोस्।
}
    .romanised = { PLURAL($minutes) ->
        [one] Kripya samaybhanda { NUMBER($minutes) } minet agaadi aaunuhos.
       *[other] Kripya samaybhanda { NUMBER($minutes) } minet agaadi aaunuhos.
    }
tell-if-cannot = आउन नसक्ने भए हामीलाई फोन गर्नुहोस्।
    .romanised = Aaun nasakne bhae haamilaai phon garnuhos.

## form

fill-form = यो फारम भर्नुपर्छ। तपाईंलाई सहयोग चाहिन्छ?
    .romanised = Yo phaaram bharnuparchha. Tapaailaai sahyog chaahinchha?
help-fill-form = म तपाईंसँगै बसेर फारम भर्छु।
    .romanised = Ma tapaaisangai baser phaaram bharchhu.
write-capitals = कृपया ठूला अक्षरमा लेख्नुहोस् (A, B, C)।
    .romanised = Kripya thula aksharma lekhnuhos (A, B, C).
sign-here = कृपया यहाँ सही गर्नुहोस्।
    .romanised = Kripya yahaan sahi garnuhos.
read-before-sign = सही गर्नुअघि पढ्नुहोस्। म बुझाउन सक्छु।
    .romanised = Sahi garnuaghi padhnuhos. Ma bujhaaun sakchhu.
both-parents-sign = आमा र बुबा दुवैले सही गर्नुपर्छ।
    .romanised = Aama ra buba duwaile sahi garnuparchha.
request-sent = तपाईंको निवेदन दर्ता भयो। तपाईंले जवाफ पाउनुहुनेछ।
    .romanised = Tapaaiko niwedan darta bhayo. Tapaaile jawaaph paaunuhunechha.
file-complete = तपाईंका सबै कागजपत्र पुगेका छन्।
    .romanised = Tapaaika sabai kaagajpatra pugeka chhan.

## direction

not-here = यो काम यहाँ हुँदैन। यो ठाउँमा जानुहोस्: { $place }, { $address }
    .romanised = Yo kaam yahaan hundaina. Yo thaaunma jaanuhos: { $place }, { $address }
directions-paper = म ठेगाना कागजमा लेखिदिन्छु।
    .romanised = Ma thegaana kaagajma lekhidinchhu.
floor = त्यो यस तलामा छ: { $floor }
    .romanised = Tyo yas talaama chha: { $floor }
closed-today = यो कार्यालय आज बन्द छ।
    .romanised = Yo kaaryaalay aaj banda chha.
open-at = यो कार्यालय यो समयमा खुल्छ: { DATE($date) }, { HOUR($hour) }
    .romanised = Yo kaaryaalay yo samayma khulchha: { DATE($date) }, { HOUR($hour) }
toilets = शौचालय उता छ।
    .romanised = Shauchaalay uta chha.

## emergency

need-doctor = तपाईंलाई डाक्टर चाहिन्छ?
    .romanised = Tapaailaai daaktar chaahinchha?
where-does-it-hurt = तपाईंलाई कहाँ दुखेको छ? देखाउनुहोस्।
    .romanised = Tapaailaai kahaan dukheko chha? Dekhaaunuhos.
call-emergency = म आपत्कालीन सेवालाई फोन गर्दै छु।
    .romanised = Ma aapatkaalin sewaalaai phon gardai chhu.
help-is-coming = सहयोग आउँदै छ। यहीँ बस्नुहोस्।
    .romanised = Sahyog aaundai chha. Yahin basnuhos.
are-you-safe = तपाईं आफ्नो घरमा सुरक्षित हुनुहुन्छ?
    .romanised = Tapaai aaphno gharma surakshit hunuhunchha?
afraid-of-someone = तपाईंलाई कसैसँग डर लाग्छ?
    .romanised = Tapaailaai kasaisanga dar laagchha?
go-quiet-room = तपाईं शान्त ठाउँमा कुरा गर्न चाहनुहुन्छ?
    .romanised = Tapaai shaanta thaaunma kura garna chaahanuhunchha?
child-lost = हामी तपाईंसँगै तपाईंको बच्चा खोज्दै छौं।
    .romanised = Haami tapaaisangai tapaaiko bachcha khojdai chhaun.

## calm

i-am-sorry = धेरै पर्खाएकोमा माफ गर्नुहोस्।
    .romanised = Dherai parkhaaekoma maaph garnuhos.
i-want-to-help = म तपाईंलाई सहयोग गर्न चाहन्छु।
    .romanised = Ma tapaailaai sahyog garna chaahanchhu.
please-calm = कृपया शान्त भएर कुरा गरौं।
    .romanised = Kripya shaanta bhaer kura garaun.
i-listen = म तपाईंको कुरा सुन्दै छु।
    .romanised = Ma tapaaiko kura sundai chhu.
cannot-do-it = म यो गर्न सक्दिनँ। किन भनेर म बुझाउँछु।
    .romanised = Ma yo garna sakdina. Kina bhaner ma bujhaaunchhu.
fetch-supervisor = म आफ्नो हाकिमलाई बोलाउँछु।
    .romanised = Ma aaphno haakimlaai bolaaunchhu.
stop-behaviour = यहाँ यस्तो गर्न पाइँदैन। कृपया रोक्नुहोस्।
    .romanised = Yahaan yasto garna paaindaina. Kripya roknuhos.

## interpreter

child-does-not-translate = यो कुरा बच्चाले अनुवाद गर्नु हुँदैन। हामी वयस्क दोभासेलाई बोलाउँछौं।
    .romanised = Yo kura bachchaale anuwaad garnu hundaina. Haami wayaska dobhaaselaai bolaaunchhaun.
translate-everything = कृपया सबै कुरा अनुवाद गर्नुहोस्। आफ्नो तर्फबाट केही नथप्नुहोस्।
    .romanised = Kripya sabai kura anuwaad garnuhos. Aaphno tarphabaata kehi nathapnuhos.
translation-private = यो गोप्य कुरा हो। कसैलाई नभन्नुहोस्।
    .romanised = Yo gopya kura ho. Kasailaai nabhannuhos.
do-you-agree-helper = उहाँ तपाईंका लागि अनुवाद गर्नुहुन्छ। तपाईंलाई ठीक छ?
    .romanised = Uhaan tapaaika laagi anuwaad garnuhunchha. Tapaailaai thik chha?
for-this-adult = यो प्रश्नका लागि हामी दोभासेलाई बोलाउँछौं।
    .romanised = Yo prashnaka laagi haami dobhaaselaai bolaaunchhaun.

## end

thank-you = धेरै धन्यवाद।
    .romanised = Dherai dhanyawaad.
anything-else = तपाईंलाई अरू केही चाहिन्छ?
    .romanised = Tapaailaai aru kehi chaahinchha?
all-done = आजको काम सकियो।
    .romanised = Aajko kaam sakiyo.
we-will-call = हामी तपाईंलाई फोन गर्नेछौं।
    .romanised = Haami tapaailaai phon garnechhaun.
come-back-with-someone = तपाईं फ्रान्सेली भाषा बोल्ने मान्छेसँग फेरि आउन सक्नुहुन्छ।
    .romanised = Tapaai phraanseli bhaasha bolne maanchhesanga pheri aaun saknuhunchha.
goodbye = नमस्ते। तपाईंको दिन शुभ रहोस्।
    .romanised = Namaste. Tapaaiko din shubh rahos.
