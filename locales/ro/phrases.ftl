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
