### Hongrois : l’agent vouvoie le visiteur (« Ön ») ; la langue n’a pas de genre.

## welcome

welcome = Jó napot kívánok. Üdvözlöm.
which-language = Milyen nyelven beszél?
speak-french = Beszél franciául?
show-language = Kérem, mutassa meg a nyelvét a képernyőn.
use-screen = Ennek a képernyőnek a segítségével beszélünk. Beleegyezik?
answer-with-keys = A válaszhoz nyomjon meg egy számot. Vagy mutassa meg az ujjával.
sentences-prepared = A mondatokat előre megírtuk. Kérem, szóljon, ha valami nem érthető.
call-interpreter = Szeretne tolmácsot telefonon? Ingyenes.
wait-interpreter = Hívok egy tolmácsot. Kérem, várjon egy kicsit.
colleague-speaks = Egy munkatársam beszéli az Ön nyelvét. Idehívom.
please-sit = Kérem, üljön le.
take-your-time = Nem kell sietnie.

## answers

yes = Igen
no = Nem
a-little = Egy kicsit
dont-know = Nem tudom.
dont-understand = Nem értem.
agree = Rendben
something-else = Valami más
prefer-not-say = Nem szeretnék válaszolni.
today = Ma
tomorrow = Holnap
later = Később
morning = Délelőtt
afternoon = Délután

## understand

please-repeat = Kérem, ismételje meg.
please-write = Kérem, írja le.
please-write-number = Kérem, írja le a számot.
please-slowly = Kérem, beszéljen lassan.
please-show = Kérem, mutassa meg.
do-you-understand = Megértette?
is-this-right = Ez így helyes?
can-you-read = Tud olvasni a saját nyelvén?
read-aloud = Szeretné meghallgatni a mondatot?
i-explain-again = Még egyszer elmagyarázom.

## wait

your-number = Tessék, itt a jegye. Az Ön sorszáma: { $number }.
please-wait-here = Kérem, várjon itt. Szólítani fogjuk.
watch-screen = Figyelje a képernyőt. Ott látja majd a számát.
wait-minutes = { PLURAL($minutes) ->
    [one] Körülbelül { NUMBER($minutes) } percet kell várni.
   *[other] Körülbelül { NUMBER($minutes) } percet kell várni.
}
people-before = { PLURAL($people) ->
    [one] Ön előtt { NUMBER($people) } ember van.
   *[other] Ön előtt { NUMBER($people) } ember van.
}
your-turn = Ön következik.
go-to-counter = Kérem, menjen ehhez az ablakhoz: { $counter }.
missed-turn = Szólítottuk Önt. Nem volt itt. Újra szólítani fogjuk.
come-back-at = Most elmehet. Kérem, jöjjön vissza ekkor: { HOUR($hour) }.
keep-ticket = Őrizze meg a jegyét.
priority-people = Van elsőbbségi kártyája? Várandós?
priority-passes = Ennek a személynek elsőbbsége van. Előreengedjük.
one-moment = Egy pillanat, kérem. Mindjárt jövök.

## need

what-need = Mire van szüksége?
need-identity = Személyi igazolvány vagy útlevél
need-family = Születés, házasság vagy haláleset
need-school = Iskola vagy menza
need-housing = Lakás
need-social = Szociális támogatás
need-appointment = Időpontfoglalás
first-time = Most jön először ezzel az üggyel?
for-whom = Kinek intézi?
for-me = Magamnak
for-child = A gyermekemnek
for-parent = Egy családtagomnak
for-other = Valaki másnak
received-letter = Kapott levelet? Kérem, mutassa meg.

## identity

show-papers = Kérem, mutassa meg a személyi igazolványát vagy az útlevelét.
which-document = Milyen személyazonosító okmánya van?
identity-card = Személyi igazolvány
passport = Útlevél
residence-permit = Tartózkodási engedély
no-document = Nincsenek nálam az irataim.
bring-document = Kérem, hozza el ezt az iratot: { $document }.
missing-documents = { PLURAL($documents) ->
    [one] Még { NUMBER($documents) } irat hiányzik.
   *[other] Még { NUMBER($documents) } irat hiányzik.
}
original-needed = Az eredeti irat kell. A másolat nem jó.
copy-is-enough = Elég egy másolat.
i-make-copy = Készítek egy másolatot. Utána visszaadom az iratot.
photo-needed = Kell egy friss igazolványkép.
proof-of-address = Kell egy papír, amelyen rajta van a címe. Például egy számla.
papers-are-yours = Tessék, itt vannak az iratai. Vigyázzon rájuk.

## person

your-name = Kérem, írja le a vezetéknevét és a keresztnevét.
date-of-birth = Kérem, írja le a születési dátumát.
place-of-birth = Melyik országban született? És melyik városban?
your-address = Mi az Ön címe?
live-in-city = Ebben a városban lakik?
your-telephone = Kérem, írja le a telefonszámát.
have-email = Van e-mail-címe?
married = Ön házas?
how-many-children = Hány gyermeke van? Írja le a számot.
age-of-children = Hány évesek a gyermekei?
who-is-with-you = Ki van Önnel?
data-stays-here = Ezek az adatok csak az Ön kérelméhez kellenek.

## money

price-is = Az ára: { AMOUNT($amount) }.
it-is-free = Ingyenes.
how-pay = Hogyan szeretne fizetni?
cash = Készpénzzel
card = Bankkártyával
here-is-receipt = Tessék, itt a nyugta. Őrizze meg.
before-date = Ez előtt a nap előtt kell elintézni: { DATE($date) }.
ready-on = Ezen a napon lesz kész: { DATE($date) }.

## appointment

need-appointment-first = Időpontot kell foglalni. Foglaljak Önnek?
have-appointment = Van időpontja?
which-moment = Délelőtt vagy délután?
appointment-on = Az Ön időpontja: { DATE($date) }, { HOUR($hour) }.
does-it-suit = Megfelel Önnek?
bring-to-appointment = Kérem, az időpontra hozza magával: { $document }.
come-early = { PLURAL($minutes) ->
    [one] Kérem, jöjjön { NUMBER($minutes) } perccel korábban.
   *[other] Kérem, jöjjön { NUMBER($minutes) } perccel korábban.
}
tell-if-cannot = Ha nem tud eljönni, kérem, hívjon fel minket.

## form

fill-form = Ki kell tölteni ezt a papírt. Kér segítséget?
help-fill-form = Együtt kitöltjük.
write-capitals = Kérem, nagybetűkkel írjon.
sign-here = Kérem, itt írja alá.
read-before-sign = Aláírás előtt olvassa el. El tudom magyarázni.
both-parents-sign = Mindkét szülőnek alá kell írnia.
request-sent = Megkaptuk a kérelmét. Választ fog kapni.
file-complete = Minden irata megvan.

## direction

not-here = Nem itt van. Kérem, menjen ide: { $place }, { $address }.
directions-paper = Leírom a címet egy papírra.
floor = Ezen az emeleten van: { $floor }.
closed-today = Ez az iroda ma zárva van.
open-at = Ez az iroda ekkor nyit: { DATE($date) }, { HOUR($hour) }.
toilets = A mosdó ott van.

## emergency

need-doctor = Szüksége van orvosra?
where-does-it-hurt = Hol fáj? Kérem, mutassa meg.
call-emergency = Segítséget hívok.
help-is-coming = Jön a segítség. Maradjon itt.
are-you-safe = Biztonságban van otthon?
afraid-of-someone = Fél valakitől?
go-quiet-room = Szeretne egy nyugodt helyen beszélni?
child-lost = Önnel együtt keressük a gyermekét.

## calm

i-am-sorry = Elnézést a várakozásért.
i-want-to-help = Szeretnék segíteni Önnek.
please-calm = Kérem, beszéljünk nyugodtan.
i-listen = Figyelek Önre.
cannot-do-it = Ezt nem tudom megtenni. Elmagyarázom, miért.
fetch-supervisor = Idehívom a vezetőmet.
stop-behaviour = Ez itt nem megengedett. Kérem, hagyja abba.

## interpreter

child-does-not-translate = Ezt nem fordíthatja gyerek. Felnőtt tolmácsot hívunk.
translate-everything = Kérem, mindent fordítson le. Ne tegyen hozzá semmit.
translation-private = Ez bizalmas. Ne mondja el senkinek.
do-you-agree-helper = Ez a személy fordít Önnek. Beleegyezik?
for-this-adult = Ehhez a kérdéshez tolmácsot hívunk.

## end

thank-you = Köszönöm szépen.
anything-else = Szeretne még valamit?
all-done = Mára végeztünk.
we-will-call = Telefonálni fogunk Önnek.
come-back-with-someone = Visszajöhet valakivel, aki beszél franciául.
goodbye = Viszontlátásra. További szép napot.
