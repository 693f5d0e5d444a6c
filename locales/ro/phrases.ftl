### Roumain. On vouvoie la personne (dumneavoastră) ; deux genres là où il le faut.

## welcome

welcome = Bună ziua. Bine ați venit.
which-language = Ce limbă vorbiți?
speak-french = Vorbiți limba franceză?
show-language = Arătați limba dumneavoastră pe ecran.
use-screen = Vorbim cu ajutorul acestui ecran. Sunteți de acord?
answer-with-keys = Ca să răspundeți, apăsați pe o cifră. Sau arătați cu degetul.
sentences-prepared = Propozițiile sunt pregătite dinainte. Spuneți-mi dacă ceva nu este clar.
call-interpreter = Doriți un traducător la telefon? Este gratuit.
wait-interpreter = Sun un traducător. Așteptați puțin, vă rog.
colleague-speaks = Un coleg vorbește limba dumneavoastră. Îl chem acum.
please-sit = Luați loc, vă rog.
take-your-time = Nu vă grăbiți.

## answers

yes = Da
no = Nu
a-little = Puțin
dont-know = Nu știu.
dont-understand = Nu înțeleg.
agree = De acord
something-else = Altceva
prefer-not-say = Nu vreau să răspund.
today = Astăzi
tomorrow = Mâine
later = Mai târziu
morning = Dimineața
afternoon = După-amiaza

## understand

please-repeat = Repetați, vă rog.
please-write = Scrieți, vă rog.
please-write-number = Scrieți numărul, vă rog.
please-slowly = Vorbiți mai rar, vă rog.
please-show = Arătați-mi, vă rog.
do-you-understand = Ați înțeles?
is-this-right = Este corect?
can-you-read = Știți să citiți în limba dumneavoastră?
read-aloud = Doriți să ascultați propoziția?
i-explain-again = Vă explic încă o dată.

## wait

your-number = Acesta este bonul dumneavoastră. Numărul dumneavoastră: { $number }.
please-wait-here = Așteptați aici, vă rog. O să vă chemăm.
watch-screen = Uitați-vă la ecran. Acolo veți vedea numărul dumneavoastră.
wait-minutes = { PLURAL($minutes) ->
    [one] Aveți de așteptat cam { NUMBER($minutes) } minut.
    [few] Aveți de așteptat cam { NUMBER($minutes) } minute.
   *[other] Aveți de așteptat cam { NUMBER($minutes) } de minute.
}
people-before = { PLURAL($people) ->
    [one] Este { NUMBER($people) } persoană înaintea dumneavoastră.
    [few] Sunt { NUMBER($people) } persoane înaintea dumneavoastră.
   *[other] Sunt { NUMBER($people) } de persoane înaintea dumneavoastră.
}
your-turn = Este rândul dumneavoastră.
go-to-counter = Mergeți la ghișeul { $counter }, vă rog.
missed-turn = V-am chemat. Nu erați aici. O să vă chemăm din nou.
come-back-at = Puteți ieși. Întoarceți-vă la ora { HOUR($hour) }.
keep-ticket = Păstrați bonul.
priority-people = Aveți un card de prioritate? Sunteți însărcinată?
priority-passes = Această persoană are prioritate. Trece prima.
one-moment = Un moment, vă rog. Vin imediat.

## need

what-need = De ce aveți nevoie?
need-identity = O carte de identitate (buletin) sau un pașaport
need-family = O naștere, o căsătorie sau un deces
need-school = Școala sau cantina
need-housing = Locuința
need-social = Un ajutor social
need-appointment = O programare
first-time = Veniți pentru prima dată pentru acest lucru?
for-whom = Pentru cine este?
for-me = Pentru mine
for-child = Pentru copilul meu
for-parent = Pentru cineva din familia mea
for-other = Pentru altă persoană
received-letter = Ați primit o scrisoare? Arătați-o, vă rog.

## identity

show-papers = Arătați cartea de identitate (buletinul) sau pașaportul, vă rog.
which-document = Ce act de identitate aveți?
identity-card = O carte de identitate (buletin)
passport = Un pașaport
residence-permit = Un permis de ședere
no-document = Nu am actele la mine.
bring-document = Aduceți acest act: { $document }.
missing-documents = { PLURAL($documents) ->
    [one] Lipsește { NUMBER($documents) } act.
    [few] Lipsesc { NUMBER($documents) } acte.
   *[other] Lipsesc { NUMBER($documents) } de acte.
}
original-needed = Este nevoie de actul original. Nu de o copie.
copy-is-enough = O copie este de ajuns.
i-make-copy = Fac o copie. Apoi vă dau actul înapoi.
photo-needed = Este nevoie de o fotografie recentă pentru acte.
proof-of-address = Este nevoie de un act cu adresa dumneavoastră. De exemplu, o factură.
papers-are-yours = Poftiți actele dumneavoastră. Păstrați-le bine.

## person

your-name = Scrieți numele și prenumele, vă rog.
date-of-birth = Scrieți data nașterii, vă rog.
place-of-birth = În ce țară v-ați născut? Și în ce oraș?
your-address = Care este adresa dumneavoastră?
live-in-city = Locuiți în acest oraș?
your-telephone = Scrieți numărul de telefon, vă rog.
have-email = Aveți o adresă de e-mail?
married = Sunteți căsătorit sau căsătorită?
how-many-children = Câți copii aveți? Scrieți numărul.
age-of-children = Ce vârstă au copiii dumneavoastră?
who-is-with-you = Cine este cu dumneavoastră?
data-stays-here = Aceste date sunt folosite numai pentru cererea dumneavoastră.

## money

price-is = Costă { AMOUNT($amount) }.
it-is-free = Este gratuit.
how-pay = Cum doriți să plătiți?
cash = Cu bani lichizi
card = Cu cardul bancar
here-is-receipt = Poftiți chitanța. Păstrați-o.
before-date = Trebuie făcut înainte de această dată: { DATE($date) }.
ready-on = Va fi gata la această dată: { DATE($date) }.

## appointment

need-appointment-first = Este nevoie de o programare. Doriți să o fac eu pentru dumneavoastră?
have-appointment = Aveți programare?
which-moment = Dimineața sau după-amiaza?
appointment-on = Programarea dumneavoastră: { DATE($date) }, la ora { HOUR($hour) }.
does-it-suit = Vă convine?
bring-to-appointment = Aduceți la programare: { $document }.
come-early = { PLURAL($minutes) ->
    [one] Veniți cu { NUMBER($minutes) } minut mai devreme, vă rog.
    [few] Veniți cu { NUMBER($minutes) } minute mai devreme, vă rog.
   *[other] Veniți cu { NUMBER($minutes) } de minute mai devreme, vă rog.
}
tell-if-cannot = Dacă nu puteți veni, sunați-ne.

## form

fill-form = Trebuie completat acest formular. Doriți ajutor?
help-fill-form = Îl completez împreună cu dumneavoastră.
write-capitals = Scrieți cu litere mari, vă rog.
sign-here = Semnați aici, vă rog.
read-before-sign = Citiți înainte să semnați. Pot să vă explic.
both-parents-sign = Trebuie să semneze amândoi părinții.
request-sent = Am primit cererea dumneavoastră. Veți primi un răspuns.
file-complete = Dosarul dumneavoastră este complet.

## direction

not-here = Nu este aici. Mergeți la această adresă: { $place }, { $address }.
directions-paper = Vă scriu adresa pe o hârtie.
floor = Etajul: { $floor }.
closed-today = Acest birou este închis astăzi.
open-at = Acest birou se deschide la această dată: { DATE($date) }, la ora { HOUR($hour) }.
toilets = Toaleta este acolo.

## emergency

need-doctor = Aveți nevoie de un medic?
where-does-it-hurt = Unde vă doare? Arătați.
call-emergency = Sun la urgențe.
help-is-coming = Vine ajutorul. Rămâneți aici.
are-you-safe = Sunteți în siguranță acasă?
afraid-of-someone = Vă este frică de cineva?
go-quiet-room = Doriți să vorbim într-un loc liniștit?
child-lost = Vă căutăm copilul împreună cu dumneavoastră.

## calm

i-am-sorry = Ne cerem scuze pentru așteptare.
i-want-to-help = Vreau să vă ajut.
please-calm = Să vorbim calm, vă rog.
i-listen = Vă ascult.
cannot-do-it = Nu pot face acest lucru. Vă explic de ce.
fetch-supervisor = Chem persoana responsabilă.
stop-behaviour = Acest lucru nu este permis aici. Opriți-vă, vă rog.

## interpreter

child-does-not-translate = Un copil nu trebuie să traducă asta. Chemăm un traducător adult.
translate-everything = Traduceți tot, vă rog. Nu adăugați nimic.
translation-private = Acestea sunt lucruri private. Nu le spuneți nimănui.
do-you-agree-helper = Această persoană traduce pentru dumneavoastră. Sunteți de acord?
for-this-adult = Pentru această întrebare, chemăm un traducător.

## end

thank-you = Vă mulțumesc mult.
anything-else = Mai doriți altceva?
all-done = Am terminat pentru astăzi.
we-will-call = O să vă sunăm.
come-back-with-someone = Puteți reveni cu o persoană care vorbește limba franceză.
goodbye = La revedere. O zi bună.

## documents

doc-which-request = Ce doriți să faceți?
doc-first = Este prima mea cerere.
doc-renewal = Vreau să îmi reînnoiesc actul.
doc-lost = Mi-am pierdut actul.
doc-stolen = Mi s-a furat actul.
doc-declare-loss = Trebuie să declarați că actul este pierdut. Scriem declarația aici.
doc-declare-theft = Pentru un furt, mergeți mai întâi la poliție.
doc-pre-request = Ați pregătit cererea pe internet?
doc-pre-request-number = Arătați-mi numărul cererii, vă rog.
doc-bring-old = Aduceți cartea de identitate veche (buletinul vechi) sau pașaportul vechi.
doc-photo-rules = Fotografia trebuie să fie făcută în ultimele șase luni. Fața trebuie să se vadă bine.
doc-photo-refused = Această fotografie nu este bună. Este nevoie de altă fotografie.
doc-fingerprints = Vă iau amprentele. Puneți degetul aici, vă rog.
doc-other-hand = Acum, cealaltă mână.
doc-come-in-person = Persoana trebuie să vină personal.
doc-parent-with-child = Un părinte trebuie să vină cu copilul.
doc-stamp-price = Trebuie cumpărat un timbru fiscal. Prețul: { AMOUNT($amount) }.
doc-stamp-where = Cumpărați timbrul fiscal de pe internet. Sau de la o tutungerie.
doc-wait-weeks = { PLURAL($weeks) ->
    [one] Aveți de așteptat cam { NUMBER($weeks) } săptămână.
    [few] Aveți de așteptat cam { NUMBER($weeks) } săptămâni.
   *[other] Aveți de așteptat cam { NUMBER($weeks) } de săptămâni.
}
doc-text-message = Veți primi un SMS când actul va fi gata.
doc-collect-yourself = Veniți personal să îl luați.
doc-collect-before = { PLURAL($months) ->
    [one] Aveți { NUMBER($months) } lună ca să veniți să îl luați.
    [few] Aveți { NUMBER($months) } luni ca să veniți să îl luați.
   *[other] Aveți { NUMBER($months) } de luni ca să veniți să îl luați.
}
doc-travel-soon = Plecați în curând în călătorie?
doc-show-travel-ticket = Arătați-mi biletul de călătorie, vă rog.
doc-nationality = Aveți cetățenia franceză?
doc-residence-permit-elsewhere = Pentru permisul de ședere, mergeți la prefectură. Nu la primărie.
doc-check-details = Uitați-vă la nume, la dată și la adresă. Totul este corect?

## civil

civil-which-record = Ce act doriți?
civil-birth = Un certificat de naștere
civil-marriage = Un certificat de căsătorie
civil-death = Un certificat de deces
civil-born-here = Persoana s-a născut în acest oraș?
civil-ask-birth-town = Cereți actul la primăria orașului în care s-a născut persoana.
civil-born-abroad = Persoana s-a născut în altă țară?
civil-record-is-free = Acest act este gratuit. Nu plătiți nimănui.
civil-copies = { PLURAL($copies) ->
    [one] Poftiți { NUMBER($copies) } copie a actului.
    [few] Poftiți { NUMBER($copies) } copii ale actului.
   *[other] Poftiți { NUMBER($copies) } de copii ale actului.
}
civil-declare-birth = Ați venit să declarați o naștere?
civil-birth-days = { PLURAL($days) ->
    [one] Aveți { NUMBER($days) } zi ca să declarați nașterea.
    [few] Aveți { NUMBER($days) } zile ca să declarați nașterea.
   *[other] Aveți { NUMBER($days) } de zile ca să declarați nașterea.
}
civil-birth-certificate = Arătați-mi hârtia de la spital, vă rog.
civil-child-name = Scrieți prenumele și numele copilului, vă rog.
civil-congratulations = Felicitări pentru bebeluș.
civil-recognise-child = Doriți să declarați în scris că sunteți părintele copilului?
civil-family-book = Aveți un livret de familie?
civil-declare-death = Ați venit să declarați un deces?
civil-condolences = Sincere condoleanțe.
civil-doctor-certificate = Arătați-mi hârtia de la medic, vă rog.
civil-want-to-marry = Doriți să vă căsătoriți aici?
civil-marriage-file = Poftiți actele pentru căsătorie. Trebuie completate.
civil-both-come = Cele două persoane trebuie să vină împreună.
civil-official-translation = Acest act trebuie să fie în limba franceză. Este nevoie de un traducător autorizat.

## school

school-enrol = Doriți să înscrieți un copil la școală?
school-child-birth = Scrieți data nașterii copilului, vă rog.
school-been-before = Copilul a mai fost la școală?
school-papers = Este nevoie de un certificat de naștere al copilului.
school-vaccinations = Aduceți carnetul de sănătate al copilului. Ne uităm la vaccinuri.
school-your-school = Școala copilului dumneavoastră: { $place }, { $address }.
school-meet-head = Mergeți să vorbiți cu directorul sau directoarea școlii.
school-starts-on = Școala începe la această dată: { DATE($date) }.
school-canteen = Copilul va mânca la cantina școlii?
school-which-days = În ce zile? Arătați pe calendar.
school-allergy = Copilul are vreo alergie?
school-with-or-without-meat = Mâncare cu carne? Sau fără carne?
school-with-meat = Cu carne
school-without-meat = Fără carne
school-meal-price = O masă costă { AMOUNT($amount) }.
school-price-by-income = Dacă aveți venituri mai mici, plătiți mai puțin.
school-after-hours = Aveți nevoie ca cineva să stea cu copilul la școală, înainte de ore sau după ore?
school-holiday-centre = Doriți un centru de activități pentru copil, în vacanță?
school-nursery = Căutați o creșă pentru bebelușul dumneavoastră?
school-waiting-list = Acum nu sunt locuri. Numele dumneavoastră este pe lista de așteptare.
school-who-collects = Cine vine să ia copilul? Scrieți numele, vă rog.

## housing

housing-have-home = Aveți o locuință?
housing-where-tonight = Unde dormiți la noapte?
housing-at-home = La mine acasă
housing-with-friends = La prieteni sau la rude
housing-hotel = La un hotel sau la un cămin
housing-outside = Afară
housing-call-115 = Ca să aveți unde dormi la noapte, sunați la 115. Este gratuit.
housing-call-together = Doriți să sunăm împreună?
housing-social-request = Doriți să cereți o locuință socială?
housing-request-number = Aveți un număr de cerere pentru locuință?
housing-renew-yearly = Cererea trebuie reînnoită în fiecare an.
housing-long-wait = Așteptarea poate dura mai mulți ani.
housing-how-many-people = Câte persoane locuiesc cu dumneavoastră? Scrieți numărul.
housing-rent-difficult = Vă este greu să plătiți chiria?
housing-must-leave = Ați primit o scrisoare care vă cere să plecați din locuință?
housing-dangerous = Locuința dumneavoastră este periculoasă sau foarte umedă?
housing-bring-lease = Aduceți contractul de închiriere. Sau o chitanță pentru chirie.
housing-postal-address = Aveți nevoie de o adresă ca să primiți scrisori?

## social

social-see-worker = Doriți să vorbiți cu un asistent social?
social-confidential = Asistentul social nu spune nimănui nimic.
social-bring-income = Aduceți acte despre salariul dumneavoastră sau despre ajutoarele sociale.
social-working = Aveți un loc de muncă?
social-food = Aveți nevoie de ajutor pentru mâncare?
social-health-insurance = Aveți asigurare de sănătate?
social-disability = Aveți în familie o persoană cu handicap?
social-home-help = Căutați ajutor acasă pentru o persoană în vârstă?
social-bills = Vă este greu să plătiți apa sau curentul electric?
social-caf = Pentru acest ajutor, mergeți la CAF.
social-transport-card = Doriți un card de transport mai ieftin?
social-learn-french = Doriți să învățați limba franceză?
social-french-courses = Poftiți lista cursurilor de limba franceză.
social-danger-17 = Dacă sunteți în pericol, sunați la 17.
social-violence-3919 = Numărul de telefon 3919 ajută femeile victime ale violenței. Este gratuit.

## elections

vote-on-list = Numele dumneavoastră este pe lista de alegători?
vote-register = Doriți să vă înscrieți ca să votați?
vote-who-can = Cetățenii francezi votează la toate alegerile.
vote-europeans = Cetățenii Uniunii Europene votează la alegerile pentru oraș și la alegerile europene.
vote-register-before = Înscrieți-vă înainte de această dată: { DATE($date) }.
vote-polling-place = Votați aici: { $place }, { $address }.
vote-bring-identity = Ca să votați, aduceți un act de identitate.
vote-proxy = Dacă nu puteți veni, altă persoană poate vota în locul dumneavoastră.

## digital

digital-have-smartphone = Aveți un telefon cu internet?
digital-help = Doriți ajutor la calculator?
digital-have-account = Aveți deja un cont pe acest site?
digital-create-email = Doriți să creăm împreună o adresă de e-mail?
digital-type-password = Scrieți parola. Eu nu mă uit.
digital-keep-password = Nu dați nimănui parola.
digital-code-by-text = Veți primi un cod prin SMS. Scrieți-l aici.
digital-paper-also = Puteți face cererea și pe hârtie.
digital-adviser = O persoană vă poate ajuta cu internetul. Doriți o programare?
digital-scam = Acest mesaj este fals. Nu plătiți.

## institutions

inst-tax-office = Pentru impozite, mergeți la biroul de impozite.
inst-tax-declared = Ați făcut declarația de impozite?
inst-tax-notice = Aduceți înștiințarea de impozit (avis d’impôt), vă rog.
inst-prefecture-decides = Prefectura decide. Nu primăria.
inst-health-insurance = Pentru asigurarea de sănătate, mergeți la CPAM.
inst-job-centre = Ca să căutați de lucru, mergeți la France Travail.
inst-france-services = France Services vă ajută cu actele. Este gratuit.
inst-metropolis = Pentru gunoi și apă, adresați-vă la Métropole.
inst-asylum = Ca să cereți azil, mergeți la alt birou.
inst-free-lawyer = Doriți să vorbiți cu un avocat? Este gratuit.
inst-explain-letter = Arătați-mi scrisoarea. Vă explic.
inst-write-letter = Doriți ajutor ca să scrieți o scrisoare?
inst-we-send-on = Trimitem cererea dumneavoastră la biroul potrivit. Vă vom anunța.
