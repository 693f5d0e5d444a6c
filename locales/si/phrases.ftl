### Cinghalais : l’agent vouvoie la personne (« ඔබ »), sans marque de genre.

## welcome

welcome = ආයුබෝවන්. ඔබව සාදරයෙන් පිළිගන්නවා.
    .romanised = Aayuboovan. Obava saadarayen piligannavaa.
which-language = ඔබ කතා කරන්නේ මොන භාෂාවද?
    .romanised = Oba kathaa karannee mona bhaashaavada?
speak-french = ඔබ ප්‍රංශ භාෂාව කතා කරනවාද?
    .romanised = Oba prangsha bhaashaava kathaa karanavaada?
show-language = කරුණාකර තිරයේ ඔබේ භාෂාව පෙන්වන්න.
    .romanised = Karunaakara thirayee obee bhaashaava penvanna.
use-screen = අපි මේ තිරයෙන් කතා කරමු. ඔබ කැමතිද?
    .romanised = Api mee thirayen kathaa karamu. Oba kaemathida?
answer-with-keys = පිළිතුරු දෙන්න අංකයක් ඔබන්න. නැත්නම් ඇඟිල්ලෙන් පෙන්වන්න.
    .romanised = Pilithuru denna angkayak obanna. Naethnam aengillen penvanna.
sentences-prepared = මේ වාක්‍ය කලින් සූදානම් කරපු ඒවා. තේරුණේ නැත්නම් මට කියන්න.
    .romanised = Mee vaakya kalin suudaanam karapu eevaa. Theerunee naethnam mata kiyanna.
call-interpreter = ඔබට දුරකථනයෙන් භාෂා පරිවර්තකයෙක් ඕනෑද? ඒක නොමිලේ.
    .romanised = Obata durakathanayen bhaashaa parivarthakayek oonaeda? Eeka nomilee.
wait-interpreter = මම භාෂා පරිවර්තකයෙකුට කතා කරනවා. කරුණාකර ටිකක් ඉන්න.
    .romanised = Mama bhaashaa parivarthakayekuta kathaa karanavaa. Karunaakara tikak inna.
colleague-speaks = මෙහේ වැඩ කරන කෙනෙක් ඔබේ භාෂාව කතා කරනවා. මම ඒ කෙනාට එන්න කියන්නම්.
    .romanised = Mehee vaeda karana kenek obee bhaashaava kathaa karanavaa. Mama ee kenaata enna kiyannam.
please-sit = කරුණාකර වාඩි වෙන්න.
    .romanised = Karunaakara vaadi venna.
take-your-time = හදිසි වෙන්න එපා.
    .romanised = Hadisi venna epaa.

## answers

yes = ඔව්
    .romanised = Ov
no = නැහැ
    .romanised = Naehae
a-little = ටිකක්
    .romanised = Tikak
dont-know = මම දන්නේ නැහැ.
    .romanised = Mama dannee naehae.
dont-understand = මට තේරෙන්නේ නැහැ.
    .romanised = Mata theerennee naehae.
agree = හරි
    .romanised = Hari
something-else = වෙන දෙයක්
    .romanised = Vena deyak
prefer-not-say = මම පිළිතුරු දෙන්න කැමති නැහැ.
    .romanised = Mama pilithuru denna kaemathi naehae.
today = අද
    .romanised = Ada
tomorrow = හෙට
    .romanised = Heta
later = පස්සේ
    .romanised = Passee
morning = උදේ වරුව
    .romanised = Udee varuva
afternoon = හවස් වරුව
    .romanised = Havas varuva

## understand

please-repeat = කරුණාකර ආයෙත් කියන්න.
    .romanised = Karunaakara aayeth kiyanna.
please-write = කරුණාකර ලියන්න.
    .romanised = Karunaakara liyanna.
please-write-number = කරුණාකර අංකය ලියන්න.
    .romanised = Karunaakara angkaya liyanna.
please-slowly = කරුණාකර හෙමින් කතා කරන්න.
    .romanised = Karunaakara hemin kathaa karanna.
please-show = කරුණාකර මට පෙන්වන්න.
    .romanised = Karunaakara mata penvanna.
do-you-understand = ඔබට තේරුණාද?
    .romanised = Obata theerunaada?
is-this-right = මේක හරිද?
    .romanised = Meeka harida?
can-you-read = ඔබට ඔබේ භාෂාව කියවන්න පුළුවන්ද?
    .romanised = Obata obee bhaashaava kiyavanna puluvanda?
read-aloud = ඔබට මේ වාක්‍යය අහන්න ඕනෑද?
    .romanised = Obata mee vaakyaya ahanna oonaeda?
i-explain-again = මම ආයෙත් පැහැදිලි කරන්නම්.
    .romanised = Mama aayeth paehaedili karannam.

## wait

your-number = මේ ඔබේ ටිකට් එක. ඔබේ අංකය: { $number }
    .romanised = Mee obee tikat eka. Obee angkaya: { $number }
please-wait-here = කරුණාකර මෙතැන ඉන්න. අපි ඔබට කතා කරන්නම්.
    .romanised = Karunaakara methaena inna. Api obata kathaa karannam.
watch-screen = තිරය දිහා බලන්න. ඔබේ අංකය එතැන පෙනේවි.
    .romanised = Thiraya dihaa balanna. Obee angkaya ethaena peneevi.
wait-minutes = { PLURAL($minutes) ->
    [one] විනාඩි { NUMBER($minutes) }ක් විතර ඉන්න වෙනවා.
   *[other] විනාඩි { NUMBER($minutes) }ක් විතර ඉන්න වෙනවා.
}
    .romanised = { PLURAL($minutes) ->
        [one] Vinaadi { NUMBER($minutes) }k vithara inna venavaa.
       *[other] Vinaadi { NUMBER($minutes) }k vithara inna venavaa.
    }
people-before = { PLURAL($people) ->
    [one] ඔබට කලින් { NUMBER($people) } කෙනෙක් ඉන්නවා.
   *[other] ඔබට කලින් { NUMBER($people) } දෙනෙක් ඉන්නවා.
}
    .romanised = { PLURAL($people) ->
        [one] Obata kalin { NUMBER($people) } kenek innavaa.
       *[other] Obata kalin { NUMBER($people) } denek innavaa.
    }
your-turn = දැන් ඔබේ වාරය.
    .romanised = Daen obee vaaraya.
go-to-counter = කරුණාකර { $counter } කවුන්ටරයට යන්න.
    .romanised = Karunaakara { $counter } kavuntarayata yanna.
missed-turn = අපි ඔබට කතා කළා. ඔබ හිටියේ නැහැ. අපි ආයෙත් කතා කරන්නම්.
    .romanised = Api obata kathaa kalaa. Oba hitiyee naehae. Api aayeth kathaa karannam.
come-back-at = ඔබට එළියට යන්න පුළුවන්. මේ වෙලාවට ආපහු එන්න: { HOUR($hour) }
    .romanised = Obata eliyata yanna puluvan. Mee velaavata aapahu enna: { HOUR($hour) }
keep-ticket = ඔබේ ටිකට් එක ළඟ තියාගන්න.
    .romanised = Obee tikat eka langa thiyaaganna.
priority-people = ඔබට ප්‍රමුඛතා කාඩ්පතක් තියෙනවාද? ඔබ ගැබිනි මවක්ද?
    .romanised = Obata pramukhathaa kaadpathak thiyenavaada? Oba gaebini mavakda?
priority-passes = මේ කෙනාට ප්‍රමුඛතාව තියෙනවා. මේ කෙනා කලින් යනවා.
    .romanised = Mee kenaata pramukhathaava thiyenavaa. Mee kenaa kalin yanavaa.
one-moment = කරුණාකර මොහොතක් ඉන්න. මම දැන් එන්නම්.
    .romanised = Karunaakara mohothak inna. Mama daen ennam.

## need

what-need = ඔබට අවශ්‍ය මොකක්ද?
    .romanised = Obata avashya mokakda?
need-identity = හැඳුනුම්පතක් හෝ ගමන් බලපත්‍රයක් (පාස්පෝට්)
    .romanised = Haendunumpathak hoo gaman balapathrayak (paaspoot)
need-family = උපතක්, විවාහයක් හෝ මරණයක්
    .romanised = Upathak, vivaahayak hoo maranayak
need-school = පාසල හෝ පාසලේ කෑම
    .romanised = Paasala hoo paasalee kaema
need-housing = ඉන්න නිවසක්
    .romanised = Inna nivasak
need-social = සමාජ ආධාර
    .romanised = Samaaja aadhaara
need-appointment = හමුවීමකට වෙලාවක් ගන්න
    .romanised = Hamuviimakata velaavak ganna
first-time = මේ වැඩේට ඔබ ආවේ පළමු වතාවටද?
    .romanised = Mee vaedeeta oba aavee palamu vathaavatada?
for-whom = මේක කාටද?
    .romanised = Meeka kaatada?
for-me = මට
    .romanised = Mata
for-child = මගේ දරුවාට
    .romanised = Magee daruvaata
for-parent = මගේ පවුලේ කෙනෙකුට
    .romanised = Magee pavulee kenekuta
for-other = වෙන කෙනෙකුට
    .romanised = Vena kenekuta
received-letter = ඔබට ලිපියක් ලැබුණාද? කරුණාකර ඒක පෙන්වන්න.
    .romanised = Obata lipiyak laebunaada? Karunaakara eeka penvanna.

## identity

show-papers = කරුණාකර ඔබේ හැඳුනුම්පත හෝ ගමන් බලපත්‍රය පෙන්වන්න.
    .romanised = Karunaakara obee haendunumpatha hoo gaman balapathraya penvanna.
which-document = ඔබ ළඟ තියෙන්නේ මොන හැඳුනුම් ලේඛනයද?
    .romanised = Oba langa thiyennee mona haendunum leekhanayada?
identity-card = හැඳුනුම්පතක්
    .romanised = Haendunumpathak
passport = ගමන් බලපත්‍රයක් (පාස්පෝට්)
    .romanised = Gaman balapathrayak (paaspoot)
residence-permit = පදිංචි බලපත්‍රයක්
    .romanised = Padingchi balapathrayak
no-document = මගේ ලියකියවිලි දැන් මා ළඟ නැහැ.
    .romanised = Magee liyakiyavili daen maa langa naehae.
bring-document = මේ ලේඛනය අරගෙන එන්න: { $document }
    .romanised = Mee leekhanaya aragena enna: { $document }
missing-documents = { PLURAL($documents) ->
    [one] තව ලේඛන { NUMBER($documents) }ක් අඩුයි.
   *[other] තව ලේඛන { NUMBER($documents) }ක් අඩුයි.
}
    .romanised = { PLURAL($documents) ->
        [one] Thava leekhana { NUMBER($documents) }k aduyi.
       *[other] Thava leekhana { NUMBER($documents) }k aduyi.
    }
original-needed = මුල් ලේඛනයම ඕනෑ. පිටපතක් මදි.
    .romanised = Mul leekhanayama oonae. Pitapathak madi.
copy-is-enough = පිටපතක් ඇති.
    .romanised = Pitapathak aethi.
i-make-copy = මම පිටපතක් ගන්නවා. ඊට පස්සේ ලේඛනය ඔබට ආපහු දෙන්නම්.
    .romanised = Mama pitapathak gannavaa. Iita passee leekhanaya obata aapahu dennam.
photo-needed = අලුතින් ගත්ත පාස්පෝට් ප්‍රමාණයේ ඡායාරූපයක් ඕනෑ.
    .romanised = Aluthin gaththa paaspoot pramaanayee chhaayaaruupayak oonae.
proof-of-address = ඔබේ ලිපිනය තියෙන ලේඛනයක් ඕනෑ. උදාහරණයක් විදිහට බිල්පතක්.
    .romanised = Obee lipinaya thiyena leekhanayak oonae. Udaaharanayak vidihata bilpathak.
papers-are-yours = මේ ඔබේ ලියකියවිලි. පරිස්සමින් තියාගන්න.
    .romanised = Mee obee liyakiyavili. Parissamin thiyaaganna.

## person

your-name = කරුණාකර ඔබේ වාසගම සහ නම ලියන්න.
    .romanised = Karunaakara obee vaasagama saha nama liyanna.
date-of-birth = කරුණාකර ඔබේ උපන් දිනය ලියන්න.
    .romanised = Karunaakara obee upan dinaya liyanna.
place-of-birth = ඔබ ඉපදුණේ මොන රටේද? මොන නගරයේද?
    .romanised = Oba ipadunee mona rateeda? Mona nagarayeeda?
your-address = ඔබේ ලිපිනය මොකක්ද?
    .romanised = Obee lipinaya mokakda?
live-in-city = ඔබ ඉන්නේ මේ නගරයේද?
    .romanised = Oba innee mee nagarayeeda?
your-telephone = කරුණාකර ඔබේ දුරකථන අංකය ලියන්න.
    .romanised = Karunaakara obee durakathana angkaya liyanna.
have-email = ඔබට ඊමේල් ලිපිනයක් තියෙනවාද?
    .romanised = Obata iimeel lipinayak thiyenavaada?
married = ඔබ විවාහකද?
    .romanised = Oba vivaahakada?
how-many-children = ඔබට ළමයි කී දෙනෙක් ඉන්නවාද? ගණන ලියන්න.
    .romanised = Obata lamayi kii denek innavaada? Ganana liyanna.
age-of-children = ඔබේ ළමයින්ගේ වයස කීයද?
    .romanised = Obee lamayingee vayasa kiiyada?
who-is-with-you = ඔබත් එක්ක ඉන්නේ කවුද?
    .romanised = Obath ekka innee kavuda?
data-stays-here = මේ තොරතුරු පාවිච්චි කරන්නේ ඔබේ ඉල්ලීමට විතරයි.
    .romanised = Mee thorathuru paavichchi karannee obee illiimata vitharayi.

## money

price-is = ගෙවන්න ඕනෑ මුදල: { AMOUNT($amount) }
    .romanised = Gevanna oonae mudala: { AMOUNT($amount) }
it-is-free = මේක නොමිලේ.
    .romanised = Meeka nomilee.
how-pay = ඔබ ගෙවන්නේ කොහොමද?
    .romanised = Oba gevannee kohomada?
cash = මුදලින්
    .romanised = Mudalin
card = බැංකු කාඩ්පතෙන්
    .romanised = Baengku kaadpathen
here-is-receipt = මේ රිසිට්පත. පරිස්සමින් තියාගන්න.
    .romanised = Mee risitpatha. Parissamin thiyaaganna.
before-date = මේක මේ දිනයට කලින් කරන්න ඕනෑ: { DATE($date) }
    .romanised = Meeka mee dinayata kalin karanna oonae: { DATE($date) }
ready-on = මේක සූදානම් වෙන දිනය: { DATE($date) }
    .romanised = Meeka suudaanam vena dinaya: { DATE($date) }

## appointment

need-appointment-first = හමුවීමකට වෙලාවක් වෙන් කරගන්න ඕනෑ. මම ඔබට වෙලාවක් ගන්නද?
    .romanised = Hamuviimakata velaavak ven karaganna oonae. Mama obata velaavak gannada?
have-appointment = ඔබ හමුවීමකට වෙලාවක් වෙන් කරගෙන තියෙනවාද?
    .romanised = Oba hamuviimakata velaavak ven karagena thiyenavaada?
which-moment = උදේ වරුවද, හවස් වරුවද?
    .romanised = Udee varuvada, havas varuvada?
appointment-on = ඔබේ හමුවීම: { DATE($date) }, { HOUR($hour) }
    .romanised = Obee hamuviima: { DATE($date) }, { HOUR($hour) }
does-it-suit = ඒක ඔබට හරිද?
    .romanised = Eeka obata harida?
bring-to-appointment = හමුවීමට එනකොට මේක අරගෙන එන්න: { $document }
    .romanised = Hamuviimata enakota meeka aragena enna: { $document }
come-early = { PLURAL($minutes) ->
    [one] කරුණාකර විනාඩි { NUMBER($minutes) }ක් කලින් එන්න.
   *[other] කරුණාකර විනාඩි { NUMBER($minutes) }ක් කලින් එන්න.
}
    .romanised = { PLURAL($minutes) ->
        [one] Karunaakara vinaadi { NUMBER($minutes) }k kalin enna.
       *[other] Karunaakara vinaadi { NUMBER($minutes) }k kalin enna.
    }
tell-if-cannot = ඔබට එන්න බැරි නම් අපට දුරකථනයෙන් කියන්න.
    .romanised = Obata enna baeri nam apata durakathanayen kiyanna.

## form

fill-form = මේ පෝරමය පුරවන්න ඕනෑ. ඔබට උදව් ඕනෑද?
    .romanised = Mee pooramaya puravanna oonae. Obata udav oonaeda?
help-fill-form = මම ඔබත් එක්ක පුරවන්නම්.
    .romanised = Mama obath ekka puravannam.
write-capitals = කරුණාකර කැපිටල් අකුරින් ලියන්න (A, B, C).
    .romanised = Karunaakara kaepital akurin liyanna (A, B, C).
sign-here = කරුණාකර මෙතැන අත්සන් කරන්න.
    .romanised = Karunaakara methaena athsan karanna.
read-before-sign = අත්සන් කරන්න කලින් කියවන්න. මට පැහැදිලි කරන්න පුළුවන්.
    .romanised = Athsan karanna kalin kiyavanna. Mata paehaedili karanna puluvan.
both-parents-sign = දෙමව්පියන් දෙන්නාම අත්සන් කරන්න ඕනෑ.
    .romanised = Demavpiyan dennaama athsan karanna oonae.
request-sent = ඔබේ ඉල්ලීම අපට ලැබුණා. ඔබට පිළිතුරක් ලැබේවි.
    .romanised = Obee illiima apata laebunaa. Obata pilithurak laebeevi.
file-complete = ඔබේ ලියකියවිලි සම්පූර්ණයි.
    .romanised = Obee liyakiyavili sampuurnayi.

## direction

not-here = මේක මෙතැන නෙවෙයි. මේ තැනට යන්න: { $place }, { $address }
    .romanised = Meeka methaena neveyi. Mee thaenata yanna: { $place }, { $address }
directions-paper = මම ලිපිනය කඩදාසියක ලියන්නම්.
    .romanised = Mama lipinaya kadadaasiyaka liyannam.
floor = ඒක තියෙන තට්ටුව: { $floor }
    .romanised = Eeka thiyena thattuva: { $floor }
closed-today = මේ කාර්යාලය අද වහලා තියෙනවා.
    .romanised = Mee kaaryaalaya ada vahalaa thiyenavaa.
open-at = මේ කාර්යාලය අරින වෙලාව: { DATE($date) }, { HOUR($hour) }
    .romanised = Mee kaaryaalaya arina velaava: { DATE($date) }, { HOUR($hour) }
toilets = වැසිකිළිය තියෙන්නේ අතන.
    .romanised = Vaesikiliya thiyennee athana.

## emergency

need-doctor = ඔබට දොස්තර කෙනෙක් ඕනෑද?
    .romanised = Obata dosthara kenek oonaeda?
where-does-it-hurt = රිදෙන්නේ කොහෙද? පෙන්වන්න.
    .romanised = Ridennee koheda? Penvanna.
call-emergency = මම හදිසි සේවාවට කතා කරනවා.
    .romanised = Mama hadisi seevaavata kathaa karanavaa.
help-is-coming = උදව් එනවා. මෙතැනම ඉන්න.
    .romanised = Udav enavaa. Methaenama inna.
are-you-safe = ගෙදර ඉන්නකොට ඔබ ආරක්ෂිතද?
    .romanised = Gedara innakota oba aarakshithada?
afraid-of-someone = ඔබ කාටහරි බයද?
    .romanised = Oba kaatahari bayada?
go-quiet-room = නිස්කලංක තැනක කතා කරන්න ඔබ කැමතිද?
    .romanised = Niskalangka thaenaka kathaa karanna oba kaemathida?
child-lost = අපි ඔබත් එක්ක ඔබේ දරුවාව හොයනවා.
    .romanised = Api obath ekka obee daruvaava hoyanavaa.

## calm

i-am-sorry = ඔබට බලාගෙන ඉන්න වුණාට සමාවෙන්න.
    .romanised = Obata balaagena inna vunaata samaavenna.
i-want-to-help = මම ඔබට උදව් කරන්න කැමතියි.
    .romanised = Mama obata udav karanna kaemathiyi.
please-calm = කරුණාකර සන්සුන්ව කතා කරමු.
    .romanised = Karunaakara sansunva kathaa karamu.
i-listen = මම අහගෙන ඉන්නවා.
    .romanised = Mama ahagena innavaa.
cannot-do-it = මට මේක කරන්න බැහැ. ඇයි කියලා මම කියන්නම්.
    .romanised = Mata meeka karanna baehae. Aeyi kiyalaa mama kiyannam.
fetch-supervisor = මම මගේ ප්‍රධානියාට එන්න කියන්නම්.
    .romanised = Mama magee pradhaaniyaata enna kiyannam.
stop-behaviour = මෙතැන මෙහෙම කරන්න අවසර නැහැ. කරුණාකර නවත්වන්න.
    .romanised = Methaena mehema karanna avasara naehae. Karunaakara navathvanna.

## interpreter

child-does-not-translate = ළමයෙක් මේක පරිවර්තනය කරන්න හොඳ නැහැ. අපි වැඩිහිටි භාෂා පරිවර්තකයෙකුට කතා කරනවා.
    .romanised = Lamayek meeka parivarthanaya karanna honda naehae. Api vaedihiti bhaashaa parivarthakayekuta kathaa karanavaa.
translate-everything = කරුණාකර හැම දෙයක්ම පරිවර්තනය කරන්න. කිසිවක් එකතු කරන්න එපා.
    .romanised = Karunaakara haema deyakma parivarthanaya karanna. Kisivak ekathu karanna epaa.
translation-private = මේක පෞද්ගලිකයි. කාටවත් කියන්න එපා.
    .romanised = Meeka paudgalikayi. Kaatavath kiyanna epaa.
do-you-agree-helper = මේ කෙනා ඔබට පරිවර්තනය කරනවා. ඔබ කැමතිද?
    .romanised = Mee kenaa obata parivarthanaya karanavaa. Oba kaemathida?
for-this-adult = මේ ප්‍රශ්නයට අපි භාෂා පරිවර්තකයෙකුට කතා කරනවා.
    .romanised = Mee prashnayata api bhaashaa parivarthakayekuta kathaa karanavaa.

## end

thank-you = බොහොම ස්තුතියි.
    .romanised = Bohoma sthuthiyi.
anything-else = ඔබට තව මොනවාහරි ඕනෑද?
    .romanised = Obata thava monavaahari oonaeda?
all-done = අදට ඉවරයි.
    .romanised = Adata ivarayi.
we-will-call = අපි ඔබට දුරකථනයෙන් කතා කරන්නම්.
    .romanised = Api obata durakathanayen kathaa karannam.
come-back-with-someone = ප්‍රංශ භාෂාව කතා කරන කෙනෙක් එක්ක ඔබට ආයෙත් එන්න පුළුවන්.
    .romanised = Prangsha bhaashaava kathaa karana kenek ekka obata aayeth enna puluvan.
goodbye = ආයුබෝවන්. ඔබට සුබ දවසක්.
    .romanised = Aayuboovan. Obata suba davasak.
