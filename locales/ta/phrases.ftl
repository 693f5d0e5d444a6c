### Tamoul : langue écrite simple, comprise aussi au Sri Lanka ; on s’adresse au visiteur avec « நீங்கள் » (vouvoiement), formes sans genre ; les réponses sont celles du visiteur.

## welcome

welcome = வணக்கம். நல்வரவு.
    .romanised = Vanakkam. Nalvaravu.
which-language = நீங்கள் எந்த மொழி பேசுகிறீர்கள்?
    .romanised = Neengal entha mozhi pesugireergal?
speak-french = நீங்கள் பிரெஞ்சு பேசுவீர்களா?
    .romanised = Neengal French pesuveergala?
show-language = திரையில் உங்கள் மொழியைக் காட்டுங்கள்.
    .romanised = Thiraiyil ungal mozhiyai kaattungal.
use-screen = நாம் இந்தத் திரையின் உதவியுடன் பேசுவோம். உங்களுக்குச் சம்மதமா?
    .romanised = Naam intha thiraiyin uthaviyudan pesuvom. Ungalukku sammathama?
answer-with-keys = பதில் சொல்ல, அந்தப் பதிலின் எண்ணை அழுத்துங்கள். அல்லது விரலால் காட்டுங்கள்.
    .romanised = Pathil solla, antha pathilin ennai azhuththungal. Allathu viralaal kaattungal.
sentences-prepared = இந்த வாக்கியங்கள் முன்பே எழுதப்பட்டவை. ஏதாவது விளங்காவிட்டால் எனக்குச் சொல்லுங்கள்.
    .romanised = Intha vaakkiyangal munbe ezhuthappattavai. Ethaavathu vilangaavittaal enakku sollungal.
call-interpreter = உங்களுக்குத் தொலைபேசியில் ஒரு மொழிபெயர்ப்பாளர் வேண்டுமா? இது இலவசம்.
    .romanised = Ungalukku tholaipesiyil oru mozhipeyarppaalar venduma? Ithu ilavasam.
wait-interpreter = நான் ஒரு மொழிபெயர்ப்பாளரை அழைக்கிறேன். தயவுசெய்து சிறிது நேரம் காத்திருங்கள்.
    .romanised = Naan oru mozhipeyarppaalarai azhaikkiren. Thayavuseithu sirithu neram kaaththirungal.
colleague-speaks = இங்கே வேலை செய்யும் ஒருவர் உங்கள் மொழி பேசுவார். நான் அவரை அழைக்கிறேன்.
    .romanised = Inge velai seiyum oruvar ungal mozhi pesuvaar. Naan avarai azhaikkiren.
please-sit = தயவுசெய்து உட்காருங்கள்.
    .romanised = Thayavuseithu utkaarungal.
take-your-time = அவசரம் இல்லை. மெதுவாகச் செய்யுங்கள்.
    .romanised = Avasaram illai. Methuvaaga seiyungal.

## answers

yes = ஆம்
    .romanised = Aam
no = இல்லை
    .romanised = Illai
a-little = கொஞ்சம்
    .romanised = Konjam
dont-know = எனக்குத் தெரியாது.
    .romanised = Enakku theriyaathu.
dont-understand = எனக்கு விளங்கவில்லை.
    .romanised = Enakku vilangavillai.
agree = சரி
    .romanised = Sari
something-else = வேறு ஏதாவது
    .romanised = Veru ethaavathu
prefer-not-say = நான் பதில் சொல்ல விரும்பவில்லை.
    .romanised = Naan pathil solla virumbavillai.
today = இன்று
    .romanised = Indru
tomorrow = நாளை
    .romanised = Naalai
later = பிறகு
    .romanised = Piragu
morning = காலையில்
    .romanised = Kaalaiyil
afternoon = பிற்பகலில்
    .romanised = Pirpagalil

## understand

please-repeat = தயவுசெய்து மீண்டும் சொல்லுங்கள்.
    .romanised = Thayavuseithu meendum sollungal.
please-write = தயவுசெய்து எழுதுங்கள்.
    .romanised = Thayavuseithu ezhuthungal.
please-write-number = தயவுசெய்து எண்ணை எழுதுங்கள்.
    .romanised = Thayavuseithu ennai ezhuthungal.
please-slowly = தயவுசெய்து மெதுவாகப் பேசுங்கள்.
    .romanised = Thayavuseithu methuvaaga pesungal.
please-show = தயவுசெய்து எனக்குக் காட்டுங்கள்.
    .romanised = Thayavuseithu enakku kaattungal.
do-you-understand = உங்களுக்கு விளங்கியதா?
    .romanised = Ungalukku vilangiyatha?
is-this-right = இது சரியா?
    .romanised = Ithu sariya?
can-you-read = உங்கள் மொழியில் உங்களுக்கு வாசிக்கத் தெரியுமா?
    .romanised = Ungal mozhiyil ungalukku vaasikka theriyuma?
read-aloud = இந்த வாக்கியத்தைக் கேட்க விரும்புகிறீர்களா?
    .romanised = Intha vaakkiyaththai ketka virumbugireergala?
i-explain-again = நான் மீண்டும் விளக்கிச் சொல்கிறேன்.
    .romanised = Naan meendum vilakki solgiren.

## wait

your-number = இதோ உங்கள் சீட்டு. உங்கள் எண்: { $number }
    .romanised = Itho ungal seettu. Ungal enn: { $number }
please-wait-here = தயவுசெய்து இங்கே காத்திருங்கள். நாங்கள் உங்களை அழைப்போம்.
    .romanised = Thayavuseithu inge kaaththirungal. Naangal ungalai azhaippom.
watch-screen = திரையைப் பாருங்கள். அதில் உங்கள் எண் தெரியும்.
    .romanised = Thiraiyai paarungal. Athil ungal enn theriyum.
wait-minutes = { PLURAL($minutes) ->
    [one] சுமார் { NUMBER($minutes) } நிமிடம் காத்திருக்க வேண்டும்.
   *[other] சுமார் { NUMBER($minutes) } நிமிடங்கள் காத்திருக்க வேண்டும்.
}
    .romanised = { PLURAL($minutes) ->
        [one] Sumaar { NUMBER($minutes) } nimidam kaaththirukka vendum.
       *[other] Sumaar { NUMBER($minutes) } nimidangal kaaththirukka vendum.
    }
people-before = { PLURAL($people) ->
    [one] உங்களுக்கு முன் { NUMBER($people) } நபர் இருக்கிறார்.
   *[other] உங்களுக்கு முன் { NUMBER($people) } பேர் இருக்கிறார்கள்.
}
    .romanised = { PLURAL($people) ->
        [one] Ungalukku mun { NUMBER($people) } nabar irukkiraar.
       *[other] Ungalukku mun { NUMBER($people) } per irukkiraargal.
    }
your-turn = இப்போது உங்கள் முறை.
    .romanised = Ippothu ungal murai.
go-to-counter = தயவுசெய்து இந்தக் கவுண்டருக்குச் செல்லுங்கள்: { $counter }
    .romanised = Thayavuseithu intha counter-ukku sellungal: { $counter }
missed-turn = நாங்கள் உங்களை அழைத்தோம். அப்போது நீங்கள் இங்கே இல்லை. மீண்டும் உங்களை அழைப்போம்.
    .romanised = Naangal ungalai azhaiththom. Appothu neengal inge illai. Meendum ungalai azhaippom.
come-back-at = நீங்கள் வெளியே போகலாம். இந்த நேரத்திற்குத் திரும்பி வாருங்கள்: { HOUR($hour) }
    .romanised = Neengal veliye pogalaam. Intha neraththirku thirumbi vaarungal: { HOUR($hour) }
keep-ticket = உங்கள் சீட்டைக் கவனமாக வைத்திருங்கள்.
    .romanised = Ungal seettai kavanamaaga vaiththirungal.
priority-people = உங்களிடம் முன்னுரிமை அட்டை இருக்கிறதா? நீங்கள் கர்ப்பமாக இருக்கிறீர்களா?
    .romanised = Ungalidam munnurimai attai irukkiratha? Neengal karppamaaga irukkireergala?
priority-passes = இவருக்கு முன்னுரிமை உண்டு. இவர் முதலில் செல்வார்.
    .romanised = Ivarukku munnurimai undu. Ivar muthalil selvaar.
one-moment = தயவுசெய்து சிறிது நேரம் பொறுங்கள். இதோ வருகிறேன்.
    .romanised = Thayavuseithu sirithu neram porungal. Itho varugiren.

## need

what-need = உங்களுக்கு என்ன உதவி வேண்டும்?
    .romanised = Ungalukku enna uthavi vendum?
need-identity = அடையாள அட்டை அல்லது கடவுச்சீட்டு
    .romanised = Adaiyaala attai allathu kadavuchcheettu
need-family = பிறப்பு, திருமணம் அல்லது இறப்பு
    .romanised = Pirappu, thirumanam allathu irappu
need-school = பள்ளிக்கூடம் அல்லது பள்ளிக்கூட உணவு
    .romanised = Pallikkoodam allathu pallikkooda unavu
need-housing = குடியிருக்க வீடு
    .romanised = Kudiyirukka veedu
need-social = சமூக உதவி
    .romanised = Samooga uthavi
need-appointment = சந்திப்பு நேரம் பெறுவது
    .romanised = Santhippu neram peruvathu
first-time = இதற்காக நீங்கள் வருவது இதுதான் முதல் தடவையா?
    .romanised = Itharkaaga neengal varuvathu ithuthaan muthal thadavaiya?
for-whom = இது யாருக்காக?
    .romanised = Ithu yaarukkaaga?
for-me = எனக்காக
    .romanised = Enakkaaga
for-child = என் பிள்ளைக்காக
    .romanised = En pillaikkaaga
for-parent = என் குடும்பத்தில் ஒருவருக்காக
    .romanised = En kudumbaththil oruvarukkaaga
for-other = வேறு ஒருவருக்காக
    .romanised = Veru oruvarukkaaga
received-letter = உங்களுக்கு ஏதாவது கடிதம் வந்ததா? தயவுசெய்து அதைக் காட்டுங்கள்.
    .romanised = Ungalukku ethaavathu kaditham vanthatha? Thayavuseithu athai kaattungal.

## identity

show-papers = தயவுசெய்து உங்கள் அடையாள அட்டையை அல்லது கடவுச்சீட்டைக் காட்டுங்கள்.
    .romanised = Thayavuseithu ungal adaiyaala attaiyai allathu kadavuchcheettai kaattungal.
which-document = உங்களிடம் என்ன அடையாள ஆவணம் இருக்கிறது?
    .romanised = Ungalidam enna adaiyaala aavanam irukkirathu?
identity-card = அடையாள அட்டை
    .romanised = Adaiyaala attai
passport = கடவுச்சீட்டு (பாஸ்போர்ட்)
    .romanised = Kadavuchcheettu (passport)
residence-permit = பிரான்சில் வசிப்பதற்கான அனுமதி அட்டை
    .romanised = France-il vasippatharkaana anumathi attai
no-document = என் ஆவணங்கள் இப்போது என்னிடம் இல்லை.
    .romanised = En aavanangal ippothu ennidam illai.
bring-document = தயவுசெய்து இந்த ஆவணத்தைக் கொண்டு வாருங்கள்: { $document }
    .romanised = Thayavuseithu intha aavanaththai kondu vaarungal: { $document }
missing-documents = { PLURAL($documents) ->
    [one] இன்னும் { NUMBER($documents) } ஆவணம் தேவை.
   *[other] இன்னும் { NUMBER($documents) } ஆவணங்கள் தேவை.
}
    .romanised = { PLURAL($documents) ->
        [one] Innum { NUMBER($documents) } aavanam thevai.
       *[other] Innum { NUMBER($documents) } aavanangal thevai.
    }
original-needed = மூல ஆவணம் (ஒரிஜினல்) தேவை. நகல் போதாது.
    .romanised = Moola aavanam (original) thevai. Nagal pothaathu.
copy-is-enough = நகல் போதும்.
    .romanised = Nagal pothum.
i-make-copy = நான் ஒரு நகல் எடுக்கிறேன். பிறகு ஆவணத்தை உங்களிடம் திருப்பித் தருகிறேன்.
    .romanised = Naan oru nagal edukkiren. Piragu aavanaththai ungalidam thiruppi tharugiren.
photo-needed = அண்மையில் எடுத்த கடவுச்சீட்டு அளவுப் புகைப்படம் தேவை.
    .romanised = Anmaiyil eduththa kadavuchcheettu alavu pugaippadam thevai.
proof-of-address = உங்கள் முகவரி உள்ள ஓர் ஆவணம் தேவை. உதாரணமாக, ஏதாவது ஒரு பில்.
    .romanised = Ungal mugavari ulla or aavanam thevai. Uthaaranamaaga, ethaavathu oru bill.
papers-are-yours = இதோ உங்கள் ஆவணங்கள். கவனமாக வைத்திருங்கள்.
    .romanised = Itho ungal aavanangal. Kavanamaaga vaiththirungal.

## person

your-name = தயவுசெய்து உங்கள் குடும்பப் பெயரையும் முதற்பெயரையும் எழுதுங்கள்.
    .romanised = Thayavuseithu ungal kudumba peyaraiyum mutharpeyaraiyum ezhuthungal.
date-of-birth = தயவுசெய்து நீங்கள் பிறந்த திகதியை எழுதுங்கள்.
    .romanised = Thayavuseithu neengal pirantha thigathiyai ezhuthungal.
place-of-birth = நீங்கள் எந்த நாட்டில் பிறந்தீர்கள்? எந்த நகரத்தில் பிறந்தீர்கள்?
    .romanised = Neengal entha naattil pirantheergal? Entha nagaraththil pirantheergal?
your-address = உங்கள் முகவரி என்ன?
    .romanised = Ungal mugavari enna?
live-in-city = நீங்கள் இந்த நகரத்தில் வசிக்கிறீர்களா?
    .romanised = Neengal intha nagaraththil vasikkireergala?
your-telephone = தயவுசெய்து உங்கள் தொலைபேசி எண்ணை எழுதுங்கள்.
    .romanised = Thayavuseithu ungal tholaipesi ennai ezhuthungal.
have-email = உங்களுக்கு மின்னஞ்சல் (ஈமெயில்) முகவரி இருக்கிறதா?
    .romanised = Ungalukku minnanjal (email) mugavari irukkiratha?
married = நீங்கள் திருமணமானவரா?
    .romanised = Neengal thirumanamaanavara?
how-many-children = உங்களுக்கு எத்தனை பிள்ளைகள்? எண்ணை எழுதுங்கள்.
    .romanised = Ungalukku eththanai pillaigal? Ennai ezhuthungal.
age-of-children = உங்கள் பிள்ளைகளின் வயது என்ன?
    .romanised = Ungal pillaigalin vayathu enna?
who-is-with-you = உங்களுடன் வந்திருப்பவர் யார்?
    .romanised = Ungaludan vanthiruppavar yaar?
data-stays-here = இந்தத் தகவல்கள் உங்கள் விண்ணப்பத்திற்கு மட்டுமே பயன்படும்.
    .romanised = Intha thagavalgal ungal vinnappaththirku mattume payanpadum.

## money

price-is = இதற்கான கட்டணம்: { AMOUNT($amount) }
    .romanised = Itharkaana kattanam: { AMOUNT($amount) }
it-is-free = இது இலவசம்.
    .romanised = Ithu ilavasam.
how-pay = நீங்கள் எப்படிப் பணம் கொடுக்க விரும்புகிறீர்கள்?
    .romanised = Neengal eppadi panam kodukka virumbugireergal?
cash = காசாக
    .romanised = Kaasaaga
card = வங்கி அட்டை மூலம்
    .romanised = Vangi attai moolam
here-is-receipt = இதோ பற்றுச்சீட்டு. இதைக் கவனமாக வைத்திருங்கள்.
    .romanised = Itho patruchcheettu. Ithai kavanamaaga vaiththirungal.
before-date = இந்தத் திகதிக்கு முன் இதைச் செய்ய வேண்டும்: { DATE($date) }
    .romanised = Intha thigathikku mun ithai seiya vendum: { DATE($date) }
ready-on = இது இந்தத் திகதியில் தயாராக இருக்கும்: { DATE($date) }
    .romanised = Ithu intha thigathiyil thayaaraaga irukkum: { DATE($date) }

## appointment

need-appointment-first = இதற்குச் சந்திப்பு நேரம் எடுக்க வேண்டும். நான் உங்களுக்காக எடுக்கட்டுமா?
    .romanised = Itharku santhippu neram edukka vendum. Naan ungalukkaaga edukkattuma?
have-appointment = உங்களுக்குச் சந்திப்பு நேரம் இருக்கிறதா?
    .romanised = Ungalukku santhippu neram irukkiratha?
which-moment = காலையிலா, பிற்பகலிலா?
    .romanised = Kaalaiyila, pirpagalila?
appointment-on = உங்கள் சந்திப்பு: { DATE($date) }, நேரம்: { HOUR($hour) }
    .romanised = Ungal santhippu: { DATE($date) }, neram: { HOUR($hour) }
does-it-suit = இது உங்களுக்கு வசதியா?
    .romanised = Ithu ungalukku vasathiya?
bring-to-appointment = சந்திப்புக்கு வரும்போது இதைக் கொண்டு வாருங்கள்: { $document }
    .romanised = Santhippukku varumpothu ithai kondu vaarungal: { $document }
come-early = { PLURAL($minutes) ->
    [one] தயவுசெய்து { NUMBER($minutes) } நிமிடம் முன்னதாக வாருங்கள்.
   *[other] தயவுசெய்து { NUMBER($minutes) } நிமிடங்கள் முன்னதாக வாருங்கள்.
}
    .romanised = { PLURAL($minutes) ->
        [one] Thayavuseithu { NUMBER($minutes) } nimidam munnathaaga vaarungal.
       *[other] Thayavuseithu { NUMBER($minutes) } nimidangal munnathaaga vaarungal.
    }
tell-if-cannot = உங்களால் வர முடியாவிட்டால், தொலைபேசியில் எங்களை அழையுங்கள்.
    .romanised = Ungalaal vara mudiyaavittaal, tholaipesiyil engalai azhaiyungal.

## form

fill-form = இந்தப் படிவத்தை நிரப்ப வேண்டும். உங்களுக்கு உதவி வேண்டுமா?
    .romanised = Intha padivaththai nirappa vendum. Ungalukku uthavi venduma?
help-fill-form = நான் உங்களுடன் சேர்ந்து இதை நிரப்புகிறேன்.
    .romanised = Naan ungaludan sernthu ithai nirappugiren.
write-capitals = தயவுசெய்து பெரிய எழுத்துகளில் எழுதுங்கள் (A, B, C).
    .romanised = Thayavuseithu periya ezhuththugalil ezhuthungal (A, B, C).
sign-here = தயவுசெய்து இங்கே கையெழுத்திடுங்கள்.
    .romanised = Thayavuseithu inge kaiyezhuththidungal.
read-before-sign = கையெழுத்திடுவதற்கு முன் வாசியுங்கள். என்னால் விளக்கிச் சொல்ல முடியும்.
    .romanised = Kaiyezhuththiduvatharku mun vaasiyungal. Ennaal vilakki solla mudiyum.
both-parents-sign = பெற்றோர் இருவரும் கையெழுத்திட வேண்டும்.
    .romanised = Petror iruvarum kaiyezhuththida vendum.
request-sent = உங்கள் விண்ணப்பம் எங்களுக்குக் கிடைத்தது. உங்களுக்குப் பதில் வரும்.
    .romanised = Ungal vinnappam engalukku kidaiththathu. Ungalukku pathil varum.
file-complete = தேவையான எல்லா ஆவணங்களும் உள்ளன.
    .romanised = Thevaiyaana ella aavanangalum ullana.

## direction

not-here = இது இங்கே அல்ல. இந்த இடத்துக்குச் செல்லுங்கள்: { $place }, { $address }
    .romanised = Ithu inge alla. Intha idaththukku sellungal: { $place }, { $address }
directions-paper = முகவரியை ஒரு தாளில் எழுதித் தருகிறேன்.
    .romanised = Mugavariyai oru thaalil ezhuthi tharugiren.
floor = இது இந்த மாடியில் உள்ளது: { $floor }
    .romanised = Ithu intha maadiyil ullathu: { $floor }
closed-today = இந்த அலுவலகம் இன்று மூடப்பட்டுள்ளது.
    .romanised = Intha aluvalagam indru moodappattullathu.
open-at = இந்த அலுவலகம் இந்தத் திகதியில் திறக்கும்: { DATE($date) }, நேரம்: { HOUR($hour) }
    .romanised = Intha aluvalagam intha thigathiyil thirakkum: { DATE($date) }, neram: { HOUR($hour) }
toilets = கழிவறை அங்கே இருக்கிறது.
    .romanised = Kazhivarai ange irukkirathu.

## emergency

need-doctor = உங்களுக்கு மருத்துவர் வேண்டுமா?
    .romanised = Ungalukku maruththuvar venduma?
where-does-it-hurt = உங்களுக்கு எங்கே வலிக்கிறது? காட்டுங்கள்.
    .romanised = Ungalukku enge valikkirathu? Kaattungal.
call-emergency = நான் அவசர உதவியை அழைக்கிறேன்.
    .romanised = Naan avasara uthaviyai azhaikkiren.
help-is-coming = உதவி வருகிறது. இங்கேயே இருங்கள்.
    .romanised = Uthavi varugirathu. Ingeye irungal.
are-you-safe = உங்கள் வீட்டில் நீங்கள் பாதுகாப்பாக இருக்கிறீர்களா?
    .romanised = Ungal veettil neengal paathugaappaaga irukkireergala?
afraid-of-someone = நீங்கள் யாருக்காவது பயப்படுகிறீர்களா?
    .romanised = Neengal yaarukkaavathu bayappadugireergala?
go-quiet-room = அமைதியான ஓர் இடத்தில் பேச விரும்புகிறீர்களா?
    .romanised = Amaithiyaana or idaththil pesa virumbugireergala?
child-lost = நாங்கள் உங்களுடன் சேர்ந்து உங்கள் பிள்ளையைத் தேடுகிறோம்.
    .romanised = Naangal ungaludan sernthu ungal pillaiyai thedugirom.

## calm

i-am-sorry = உங்களைக் காத்திருக்க வைத்ததற்கு மன்னிக்கவும்.
    .romanised = Ungalai kaaththirukka vaiththatharku mannikkavum.
i-want-to-help = நான் உங்களுக்கு உதவ விரும்புகிறேன்.
    .romanised = Naan ungalukku uthava virumbugiren.
please-calm = தயவுசெய்து, அமைதியாகப் பேசுவோம்.
    .romanised = Thayavuseithu, amaithiyaaga pesuvom.
i-listen = நீங்கள் சொல்வதை நான் கேட்கிறேன்.
    .romanised = Neengal solvathai naan ketkiren.
cannot-do-it = என்னால் இதைச் செய்ய முடியாது. ஏன் என்று விளக்கிச் சொல்கிறேன்.
    .romanised = Ennaal ithai seiya mudiyaathu. Een endru vilakki solgiren.
fetch-supervisor = நான் என் மேலதிகாரியை அழைக்கிறேன்.
    .romanised = Naan en melathigaariyai azhaikkiren.
stop-behaviour = இங்கே இப்படி நடந்துகொள்ளக் கூடாது. தயவுசெய்து நிறுத்துங்கள்.
    .romanised = Inge ippadi nadanthukolla koodaathu. Thayavuseithu niruththungal.

## interpreter

child-does-not-translate = இதை ஒரு பிள்ளை மொழிபெயர்க்கக் கூடாது. நாங்கள் வயது வந்த மொழிபெயர்ப்பாளர் ஒருவரை அழைக்கிறோம்.
    .romanised = Ithai oru pillai mozhipeyarkka koodaathu. Naangal vayathu vantha mozhipeyarppaalar oruvarai azhaikkirom.
translate-everything = தயவுசெய்து எல்லாவற்றையும் மொழிபெயர்த்துச் சொல்லுங்கள். நீங்களாக எதையும் சேர்க்க வேண்டாம்.
    .romanised = Thayavuseithu ellaavatraiyum mozhipeyarththu sollungal. Neengalaaga ethaiyum serkka vendaam.
translation-private = இது தனிப்பட்ட விடயம். யாருக்கும் சொல்ல வேண்டாம்.
    .romanised = Ithu thanippatta vidayam. Yaarukkum solla vendaam.
do-you-agree-helper = இவர் உங்களுக்காக மொழிபெயர்ப்பார். உங்களுக்குச் சம்மதமா?
    .romanised = Ivar ungalukkaaga mozhipeyarppaar. Ungalukku sammathama?
for-this-adult = இந்தக் கேள்விக்கு நாங்கள் ஒரு மொழிபெயர்ப்பாளரை அழைக்கிறோம்.
    .romanised = Intha kelvikku naangal oru mozhipeyarppaalarai azhaikkirom.

## end

thank-you = மிக்க நன்றி.
    .romanised = Mikka nandri.
anything-else = உங்களுக்கு வேறு ஏதாவது வேண்டுமா?
    .romanised = Ungalukku veru ethaavathu venduma?
all-done = இன்றைய வேலை முடிந்தது.
    .romanised = Indraiya velai mudinthathu.
we-will-call = நாங்கள் உங்களைத் தொலைபேசியில் அழைப்போம்.
    .romanised = Naangal ungalai tholaipesiyil azhaippom.
come-back-with-someone = பிரெஞ்சு பேசும் ஒருவருடன் நீங்கள் மீண்டும் வரலாம்.
    .romanised = French pesum oruvarudan neengal meendum varalaam.
goodbye = போய் வாருங்கள். இந்த நாள் இனிய நாளாக அமையட்டும்.
    .romanised = Poi vaarungal. Intha naal iniya naalaaga amaiyattum.
