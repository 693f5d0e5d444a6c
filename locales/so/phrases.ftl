### Somali : l’agent s’adresse à la personne au singulier (« adiga »), forme des avis publics, adoucie par « fadlan ».

## welcome

welcome = Salaan. Soo dhawow.
which-language = Luqaddee ayaad ku hadashaa?
speak-french = Ma ku hadashaa Af-Faransiis?
show-language = Fadlan iga tus luqaddaada shaashadda.
use-screen = Waxaan ku wada hadli doonnaa shaashaddan. Ma oggoshahay?
answer-with-keys = Si aad u jawaabto, riix nambarka jawaabta. Ama farta ku tilmaan.
sentences-prepared = Jumladahan hore ayaa loo diyaariyey. Haddii aad wax fahmi weydo, ii sheeg.
call-interpreter = Ma rabtaa in aan telefoonka kuugu wacno turjubaan? Waa bilaash.
wait-interpreter = Waxaan wacayaa turjubaan. Fadlan wax yar sug.
colleague-speaks = Qof nala shaqeeya ayaa ku hadla luqaddaada. Waan u yeerayaa.
please-sit = Fadlan fariiso.
take-your-time = Ha degdegin.

## answers

yes = Haa
no = Maya
a-little = Wax yar
dont-know = Ma garanayo.
dont-understand = Ma fahmin.
agree = Waa hagaag
something-else = Wax kale
prefer-not-say = Ma rabo inaan ka jawaabo.
today = Maanta
tomorrow = Berri
later = Goor dambe
morning = Subaxda
afternoon = Galabta

## understand

please-repeat = Fadlan ku celi.
please-write = Fadlan qor.
please-write-number = Fadlan qor nambarka.
please-slowly = Fadlan si tartiib ah u hadal.
please-show = Fadlan i tus.
do-you-understand = Ma fahantay?
is-this-right = Tani ma sax baa?
can-you-read = Luqaddaada ma akhrin kartaa?
read-aloud = Ma rabtaa inaad dhegaysato jumladda?
i-explain-again = Mar kale ayaan kuu sharxayaa.

## wait

your-number = Kani waa tikidhkaaga. Nambarkaagu waa: { $number }.
please-wait-here = Fadlan halkan ku sug. Waan kuu yeeri doonnaa.
watch-screen = Shaashadda fiiri. Waxaad ka arki doontaa nambarkaaga.
wait-minutes = { PLURAL($minutes) ->
    [one] Waa inaad sugtaa qiyaastii { NUMBER($minutes) } daqiiqo.
   *[other] Waa inaad sugtaa qiyaastii { NUMBER($minutes) } daqiiqo.
}
people-before = { PLURAL($people) ->
    [one] { NUMBER($people) } qof ayaa kaa horreeya.
   *[other] { NUMBER($people) } qof ayaa kaa horreeya.
}
your-turn = Hadda waa markaagii.
go-to-counter = Fadlan tag miiska { $counter }.
missed-turn = Waan kuu yeernay. Ma aadan joogin. Mar kale ayaan kuu yeeri doonnaa.
come-back-at = Waad bixi kartaa. Soo noqo saacaddan: { HOUR($hour) }.
keep-ticket = Tikidhkaaga hayso.
priority-people = Ma haysataa kaarka mudnaanta? Uur ma leedahay?
priority-passes = Qofkan mudnaan ayuu leeyahay. Marka hore ayaa loo adeegayaa.
one-moment = Fadlan wax yar sug. Hadda ayaan imanayaa.

## need

what-need = Maxaad u baahan tahay?
need-identity = Kaarka aqoonsiga ama baasaboor
need-family = Dhalashada ilmo, guur ama dhimasho
need-school = Iskuulka ama cuntada iskuulka
need-housing = Hoy ama guri
need-social = Kaalmada bulshada
need-appointment = Ballan qabsasho
first-time = Ma tani baa markii ugu horreysay ee aad arrintan u timaaddo?
for-whom = Codsigan yaa loo samaynayaa?
for-me = Aniga
for-child = Ilmahayga
for-parent = Qof qoyskayga ah
for-other = Qof kale
received-letter = Warqad ma heshay? Fadlan i tus.

## identity

show-papers = Fadlan i tus kaarkaaga aqoonsiga ama baasaboorkaaga.
which-document = Warqaddee aqoonsi ayaad haysataa?
identity-card = Kaarka aqoonsiga
passport = Baasaboor
residence-permit = Sharciga deggenaanshaha
no-document = Hadda ma wato warqadahayga.
bring-document = Keen warqaddan: { $document }.
missing-documents = { PLURAL($documents) ->
    [one] { NUMBER($documents) } warqad ayaa dhiman.
   *[other] { NUMBER($documents) } warqadood ayaa dhiman.
}
original-needed = Waxaa loo baahan yahay warqadda asalka ah. Koobi lama aqbalo.
copy-is-enough = Koobi ayaa ku filan.
i-make-copy = Koobi ayaan ka samaynayaa. Ka dib warqadda waan kuu soo celinayaa.
photo-needed = Waxaa loo baahan yahay sawirka baasaboorka oo dhawaan la qaaday.
proof-of-address = Waxaa loo baahan yahay warqad uu ku qoran yahay cinwaankaagu. Tusaale ahaan, biil.
papers-are-yours = Kuwani waa warqadahaaga. Si fiican u hayso.

## person

your-name = Fadlan qor magacaaga iyo magaca qoyskaaga.
date-of-birth = Fadlan qor taariikhda dhalashadaada.
place-of-birth = Waddankee ayaad ku dhalatay? Magaaladee ayaad ku dhalatay?
your-address = Cinwaankaagu waa maxay?
live-in-city = Ma waxaad deggan tahay magaaladan?
your-telephone = Fadlan qor nambarka telefoonkaaga.
have-email = Iimayl ma leedahay?
married = Ma guursatay?
how-many-children = Imisa carruur ah ayaad leedahay? Tirada qor.
age-of-children = Carruurtaadu waa imisa jir?
who-is-with-you = Yaa kula socda?
data-stays-here = Macluumaadkan waxaa loo isticmaalayaa codsigaaga oo keliya.

## money

price-is = Lacagta la bixinayo: { AMOUNT($amount) }.
it-is-free = Waa bilaash.
how-pay = Sidee ayaad rabtaa inaad lacagta u bixiso?
cash = Lacag caddaan ah
card = Kaarka bangiga
here-is-receipt = Kani waa rasiidhka. Hayso.
before-date = Waa in la sameeyaa taariikhdan ka hor: { DATE($date) }.
ready-on = Waxay diyaar noqon doontaa taariikhdan: { DATE($date) }.

## appointment

need-appointment-first = Waxaa loo baahan yahay ballan. Ma rabtaa inaan kuu qabto ballan?
have-appointment = Ballan ma leedahay?
which-moment = Subaxda mise galabta?
appointment-on = Ballantaadu waa: { DATE($date) }, { HOUR($hour) }.
does-it-suit = Ma kuu fiican tahay?
bring-to-appointment = Marka aad ballanta u timaaddo, keen: { $document }.
come-early = { PLURAL($minutes) ->
    [one] Fadlan imow { NUMBER($minutes) } daqiiqo ka hor waqtiga.
   *[other] Fadlan imow { NUMBER($minutes) } daqiiqo ka hor waqtiga.
}
tell-if-cannot = Haddii aadan iman karin, na soo wac.

## form

fill-form = Foomkan waa in la buuxiyaa. Ma u baahan tahay caawimaad?
help-fill-form = Waan kula buuxinayaa.
write-capitals = Fadlan ku qor xarfo waaweyn.
sign-here = Fadlan halkan saxiix.
read-before-sign = Akhri ka hor intaadan saxiixin. Waan kuu sharxi karaa.
both-parents-sign = Labada waalid waa inay saxiixaan.
request-sent = Codsigaaga waan helnay. Jawaab ayaad heli doontaa.
file-complete = Warqadahaagu waa dhammaystiran yihiin.

## direction

not-here = Halkan ma aha. Tag meeshan: { $place }, { $address }.
directions-paper = Cinwaanka waxaan kuugu qorayaa warqad.
floor = Waxay ku taallaa dabaqa: { $floor }.
closed-today = Xafiiskan maanta waa xiran yahay.
open-at = Xafiiskan wuxuu furmayaa: { DATE($date) }, { HOUR($hour) }.
toilets = Musqushu waa halkaas.

## emergency

need-doctor = Dhakhtar ma u baahan tahay?
where-does-it-hurt = Meeshee ayaa ku xanuunaysa? I tus.
call-emergency = Waxaan wacayaa gargaarka degdegga ah.
help-is-coming = Gargaarku waa soo socdaa. Halkan joog.
are-you-safe = Ammaan ma ku tahay gurigaaga?
afraid-of-someone = Qof ma ka baqaysaa?
go-quiet-room = Ma rabtaa inaan meel deggan ku wada hadalno?
child-lost = Ilmahaaga waan kula raadinaynaa.

## calm

i-am-sorry = Waan ka xunnahay inaad sugtay.
i-want-to-help = Waxaan rabaa inaan ku caawiyo.
please-calm = Fadlan, aan si deggan u wada hadalno.
i-listen = Waan ku dhegaysanayaa.
cannot-do-it = Taas ma samayn karo. Sababta waan kuu sharxayaa.
fetch-supervisor = Waxaan u yeerayaa maamulahayga.
stop-behaviour = Taas halkan lagama oggola. Fadlan jooji.

## interpreter

child-does-not-translate = Ilmuhu waa inuusan arrintan turjumin. Waxaan wacaynaa turjubaan qof weyn ah.
translate-everything = Fadlan wax walba turjum. Waxba ha ku darin.
translation-private = Waa sir. Cidna ha u sheegin.
do-you-agree-helper = Qofkan ayaa kuu turjumaya. Ma oggoshahay?
for-this-adult = Su’aashan waxaan u wacaynaa turjubaan.

## end

thank-you = Aad ayaad u mahadsan tahay.
anything-else = Wax kale ma rabtaa?
all-done = Hawshii maanta waa dhammaatay.
we-will-call = Waan ku soo wici doonnaa.
come-back-with-someone = Waad la soo noqon kartaa qof ku hadla Af-Faransiis.
goodbye = Nabad gelyo. Maalin wanaagsan.

## documents

doc-which-request = Maxaad rabtaa inaad samayso?
doc-first = Waa codsigayga ugu horreeya.
doc-renewal = Waxaan rabaa inaan cusboonaysiiyo warqaddayda.
doc-lost = Warqaddaydii ayaa iga luntay.
doc-stolen = Warqaddaydii waa la iga xaday.
doc-declare-loss = Waa in la sheegaa in warqaddu luntay. Halkan ayaan ku qoraynaa.
doc-declare-theft = Haddii warqadda lagaa xaday, marka hore booliska u tag.
doc-pre-request = Codsiga ma ku soo diyaarisay internetka?
doc-pre-request-number = Fadlan i tus nambarka codsiga.
doc-bring-old = Keen kaarkaagii hore ee aqoonsiga ama baasaboorkaagii hore.
doc-photo-rules = Sawirka waa in la qaaday lixdii bilood ee u dambeeyey. Wejiga waa in si fiican loo arkaa.
doc-photo-refused = Sawirkan ma habboona. Waxaa loo baahan yahay sawir kale.
doc-fingerprints = Waxaan kaa qaadayaa raadka faraha. Fadlan farta halkan saar.
doc-other-hand = Hadda, gacanta kale.
doc-come-in-person = Qofka laftiisu waa inuu yimaadaa.
doc-parent-with-child = Labada waalid midkood waa inuu ilmaha la yimaadaa.
doc-stamp-price = Waa in la iibsadaa timbre fiscal. Waa canshuurta warqadda. Qiimuhu waa: { AMOUNT($amount) }.
doc-stamp-where = Timbre fiscal ka iibso internetka. Ama ka iibso dukaanka sigaarka (tabac).
doc-wait-weeks = { PLURAL($weeks) ->
    [one] Waa inaad sugtaa qiyaastii { NUMBER($weeks) } toddobaad.
   *[other] Waa inaad sugtaa qiyaastii { NUMBER($weeks) } toddobaad.
}
doc-text-message = Marka warqaddu diyaar noqoto, waxaad heli doontaa fariin SMS ah.
doc-collect-yourself = Fadlan adiga laftaadu imow oo warqadda qaado.
doc-collect-before = { PLURAL($months) ->
    [one] Waxaad haysataa { NUMBER($months) } bil si aad warqadda u qaadato.
   *[other] Waxaad haysataa { NUMBER($months) } bilood si aad warqadda u qaadato.
}
doc-travel-soon = Dhowaan safar ma gelaysaa?
doc-show-travel-ticket = Fadlan i tus tikidhka safarka.
doc-nationality = Ma haysataa dhalashada Faransiiska?
doc-residence-permit-elsewhere = Sharciga deggenaanshaha waxaa laga codsadaa préfecture. Lagama codsado dawladda hoose (mairie).
doc-check-details = Fiiri magaca, taariikhda iyo cinwaanka. Wax walba ma sax baa?

## civil

civil-which-record = Warqaddee ayaad rabtaa?
civil-birth = Warqadda dhalashada
civil-marriage = Warqadda guurka
civil-death = Warqadda dhimashada
civil-born-here = Qofku ma magaaladan ayuu ku dhashay?
civil-ask-birth-town = Warqadda ka codso dawladda hoose (mairie) ee magaalada uu qofku ku dhashay.
civil-born-abroad = Qofku ma waddan kale ayuu ku dhashay?
civil-record-is-free = Warqaddani waa bilaash. Cidna lacag ha siin.
civil-copies = { PLURAL($copies) ->
    [one] Kani waa { NUMBER($copies) } koobi.
   *[other] Kuwani waa { NUMBER($copies) } koobi.
}
civil-declare-birth = Ma waxaad u timid inaad diiwaangeliso ilmo dhashay?
civil-birth-days = { PLURAL($days) ->
    [one] Si aad u diiwaangeliso dhalashada, waxaad haysataa { NUMBER($days) } maalin.
   *[other] Si aad u diiwaangeliso dhalashada, waxaad haysataa { NUMBER($days) } maalmood.
}
civil-birth-certificate = Fadlan i tus warqadda isbitaalka.
civil-child-name = Fadlan qor magaca ilmaha iyo magaca qoyska.
civil-congratulations = Waan kugu hambalyaynayaa ilmaha cusub.
civil-recognise-child = Ma rabtaa inaad qoraal ku caddayso inaad tahay waalidka ilmaha?
civil-family-book = Ma haysataa buugga qoyska (livret de famille)?
civil-declare-death = Ma waxaad u timid inaad diiwaangeliso geeri?
civil-condolences = Murugada waan kula qaybsanayaa.
civil-doctor-certificate = Fadlan i tus warqadda dhakhtarka.
civil-want-to-marry = Ma rabtaa inaad halkan ku guursato?
civil-marriage-file = Kuwani waa warqadaha guurka. Waa in la buuxiyaa.
civil-both-come = Labada qof waa inay wada yimaadaan.
civil-official-translation = Warqaddani waa inay ku qoran tahay Af-Faransiis. Waxaa loo baahan yahay turjubaan rasmi ah.

## school

school-enrol = Ma rabtaa inaad ilmo ka diiwaangeliso iskuulka?
school-child-birth = Fadlan qor taariikhda dhalashada ilmaha.
school-been-before = Ilmuhu hore iskuul ma u tegay?
school-papers = Waxaa loo baahan yahay warqadda dhalashada ilmaha.
school-vaccinations = Keen buugga caafimaadka ee ilmaha. Waxaan eegaynaa tallaalka.
school-your-school = Iskuulka ilmahaagu waa: { $place }, { $address }.
school-meet-head = La kulan maamulaha iskuulka.
school-starts-on = Iskuulku wuxuu bilaabmayaa taariikhdan: { DATE($date) }.
school-canteen = Ilmuhu ma cuni doonaa cuntada iskuulka?
school-which-days = Maalmahee? Fadlan iga tus kalandarka.
school-allergy = Ilmuhu ma leeyahay xasaasiyad cunto?
school-with-or-without-meat = Cunto hilib leh mise cunto aan hilib lahayn?
school-with-meat = Cunto hilib leh
school-without-meat = Cunto aan hilib lahayn
school-meal-price = Qiimaha hal cunto waa: { AMOUNT($amount) }.
school-price-by-income = Haddii dakhligaagu yar yahay, lacag ka yar ayaad bixinaysaa.
school-after-hours = Ma u baahan tahay in ilmaha iskuulka lagu hayo subaxda ama galabta?
school-holiday-centre = Fasaxa, ma rabtaa inaad ilmaha geyso xarunta ciyaaraha carruurta (centre de loisirs)?
school-nursery = Ma waxaad ilmahaaga yar u raadinaysaa xarun xannaano (crèche)?
school-waiting-list = Hadda boos ma jiro. Magacaagu wuxuu ku jiraa liiska sugitaanka.
school-who-collects = Yaa ilmaha soo qaadi doona? Fadlan qor magacyada.

## housing

housing-have-home = Ma haysataa guri aad deggan tahay?
housing-where-tonight = Caawa xaggee ayaad seexanaysaa?
housing-at-home = Gurigayga
housing-with-friends = Guriga saaxiibbo ama qaraabo
housing-hotel = Hoteel ama xarun hoy
housing-outside = Bannaanka
housing-call-115 = Haddii aad caawa u baahan tahay meel aad seexato, wac 115. Waa bilaash.
housing-call-together = Ma rabtaa inaan wada wacno?
housing-social-request = Ma rabtaa inaad codsato guri kiradiisu jaban tahay (logement social)?
housing-request-number = Ma haysataa nambarka codsiga guriga?
housing-renew-yearly = Sannad walba codsiga waa in la cusboonaysiiyaa.
housing-long-wait = Sugitaanku wuxuu qaadan karaa dhowr sannadood.
housing-how-many-people = Imisa qof ayaa kula nool? Tirada qor.
housing-rent-difficult = Ma kugu adag tahay inaad kirada bixiso?
housing-must-leave = Ma heshay warqad kaa codsanaysa inaad guriga ka guurto?
housing-dangerous = Gurigaagu ma yahay mid khatar ah ama mid aad u qoyan?
housing-bring-lease = Keen heshiiska kirada guriga. Ama keen rasiidhka kirada.
housing-postal-address = Ma u baahan tahay cinwaan aad warqadaha ku hesho?

## social

social-see-worker = Ma rabtaa inaad la hadasho shaqaalaha arrimaha bulshada?
social-confidential = Waxa aad u sheegto shaqaalaha arrimaha bulshada waa sir.
social-bring-income = Keen warqadaha mushaharkaaga ama kaalmada aad hesho.
social-working = Shaqo ma haysataa?
social-food = Ma u baahan tahay caawimaad cunto?
social-health-insurance = Ma leedahay caymis caafimaad?
social-disability = Qoyska ma ku jiraa qof naafo ah?
social-home-help = Ma waxaad qof da’ ah u raadinaysaa caawimaad guriga ah?
social-bills = Ma kugu adag tahay inaad bixiso lacagta biyaha ama korontada?
social-caf = Si aad kaalmadan u hesho, tag xafiiska CAF.
social-transport-card = Ma rabtaa kaar gaadiid oo jaban?
social-learn-french = Ma rabtaa inaad barato Af-Faransiiska?
social-french-courses = Kani waa liiska koorsooyinka Af-Faransiiska.
social-danger-17 = Haddii aad khatar ku jirto, wac 17.
social-violence-3919 = Nambarka 3919 wuxuu caawiyaa haweenka rabshad loo geystay. Waa bilaash.

## elections

vote-on-list = Magacaagu ma ku jiraa liiska codbixiyayaasha?
vote-register = Ma rabtaa inaad isdiiwaangeliso si aad u codayso?
vote-who-can = Dadka haysta dhalashada Faransiiska waxay ka codeeyaan doorashooyinka oo dhan.
vote-europeans = Muwaaddiniinta Midowga Yurub waxay ka codeeyaan doorashada magaalada iyo doorashada Yurub.
vote-register-before = Isdiiwaangeli taariikhdan ka hor: { DATE($date) }.
vote-polling-place = Meesha aad ka codaynayso waa: { $place }, { $address }.
vote-bring-identity = Marka aad codaynayso, keen warqad aqoonsi.
vote-proxy = Haddii aad maqan tahay, qof kale ayaa kuu codayn kara.

## digital

digital-have-smartphone = Ma haysataa telefoon internet leh?
digital-help = Ma u baahan tahay caawimaad xagga kombiyuutarka ah?
digital-have-account = Boggan internetka akoon ma ku leedahay?
digital-create-email = Ma rabtaa inaan kula sameeyo iimayl?
digital-type-password = Qor furahaaga sirta ah. Ma fiirinayo.
digital-keep-password = Furahaaga sirta ah cidna ha siin.
digital-code-by-text = Waxaad SMS ku heli doontaa kood. Halkan ku qor.
digital-paper-also = Codsiga waxaad sidoo kale ku samayn kartaa warqad.
digital-adviser = Qof ayaa kaa caawin kara internetka. Ballan ma rabtaa?
digital-scam = Fariintani waa been. Lacag ha bixin.

## institutions

inst-tax-office = Wixii canshuur ku saabsan, tag xafiiska canshuurta.
inst-tax-declared = Dakhligaaga ma u sheegtay xafiiska canshuurta?
inst-tax-notice = Fadlan keen warqaddaada canshuurta (avis d’impôt).
inst-prefecture-decides = Go’aanka waxaa gaarta préfecture. Dawladda hoose (mairie) ma gaarto.
inst-health-insurance = Wixii caymiska caafimaadka ku saabsan, tag xafiiska CPAM.
inst-job-centre = Si aad shaqo u raadsato, tag France Travail.
inst-france-services = France Services waxay kaa caawisaa warqadaha. Waa bilaash.
inst-metropolis = Qashinka iyo biyaha waxaa u xilsaaran métropole.
inst-asylum = Si aad magangelyo u codsato, tag xafiis kale.
inst-free-lawyer = Ma rabtaa inaad la hadasho qareen? Waa bilaash.
inst-explain-letter = Warqadda i tus. Waan kuu sharxayaa.
inst-write-letter = Ma u baahan tahay caawimaad si aad warqad u qorto?
inst-we-send-on = Codsigaaga waxaan u diraynaa xafiiska saxda ah. Waan kuu soo sheegi doonnaa.
