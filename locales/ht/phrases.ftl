### Créole haïtien (orthographe officielle). On s’adresse poliment à une seule personne (ou, avec « tanpri ») ; le créole n’a pas de genre.

## welcome

welcome = Bonjou. Byenveni.
which-language = Ki lang ou pale?
speak-french = Èske ou pale franse?
show-language = Tanpri, montre lang ou sou ekran an.
use-screen = N ap pale ak ekran sa a. Èske ou dakò?
answer-with-keys = Pou reponn, peze yon chif. Oswa montre repons lan ak dwèt ou.
sentences-prepared = Fraz yo te pare davans. Di mwen si yon fraz pa klè.
call-interpreter = Èske ou vle yon entèprèt nan telefòn? Li gratis.
wait-interpreter = M ap rele yon entèprèt. Tanpri, tann yon ti moman.
colleague-speaks = Gen yon kòlèg ki pale lang ou. M ap rele l.
please-sit = Chita, tanpri.
take-your-time = Pran tan ou.

## answers

yes = Wi
no = Non
a-little = Yon ti kras
dont-know = Mwen pa konnen.
dont-understand = Mwen pa konprann.
agree = Dakò
something-else = Yon lòt bagay
prefer-not-say = Mwen pa vle reponn.
today = Jodi a
tomorrow = Demen
later = Pita
morning = Nan maten
afternoon = Nan apremidi

## understand

please-repeat = Repete, tanpri.
please-write = Ekri l, tanpri.
please-write-number = Ekri chif la, tanpri.
please-slowly = Pale dousman, tanpri.
please-show = Montre mwen, tanpri.
do-you-understand = Èske ou konprann?
is-this-right = Èske sa kòrèk?
can-you-read = Èske ou konn li nan lang ou?
read-aloud = Èske ou vle tande fraz la?
i-explain-again = M ap eksplike ou ankò.

## wait

your-number = Men tikè ou. Nimewo ou: { $number }.
please-wait-here = Tann isit la, tanpri. N ap rele ou.
watch-screen = Gade ekran an. W ap wè nimewo ou.
wait-minutes = W ap tann anviwon { NUMBER($minutes) } minit.
people-before = Gen { NUMBER($people) } moun anvan ou.
your-turn = Se tou pa ou.
go-to-counter = Ale nan gichè { $counter }, tanpri.
missed-turn = Nou te rele ou. Ou pa t la. N ap rele ou ankò.
come-back-at = Ou mèt soti. Tounen a { HOUR($hour) }.
keep-ticket = Kenbe tikè ou.
priority-people = Èske ou gen yon kat priyorite? Èske ou ansent?
priority-passes = Moun sa a gen priyorite. L ap pase anvan.
one-moment = Yon ti moman, tanpri. M ap vini.

## need

what-need = Kisa ou bezwen?
need-identity = Yon kat idantite oswa yon paspò
need-family = Yon nesans, yon maryaj oswa yon lanmò
need-school = Lekòl oswa kantin lekòl
need-housing = Kay pou rete
need-social = Èd sosyal
need-appointment = Pran yon randevou
first-time = Èske se premye fwa ou vini pou sa?
for-whom = Pou ki moun li ye?
for-me = Pou mwen
for-child = Pou pitit mwen
for-parent = Pou yon moun nan fanmi m
for-other = Pou yon lòt moun
received-letter = Èske ou resevwa yon lèt? Montre m li, tanpri.

## identity

show-papers = Montre kat idantite ou oswa paspò ou, tanpri.
which-document = Ki pyès idantite ou genyen?
identity-card = Yon kat idantite
passport = Yon paspò
residence-permit = Yon kat sejou (titre de séjour)
no-document = Mwen pa gen papye sou mwen.
bring-document = Pote papye sa a: { $document }.
missing-documents = Gen { NUMBER($documents) } papye ki manke.
original-needed = Nou bezwen papye orijinal la. Pa yon kopi.
copy-is-enough = Yon kopi sifi.
i-make-copy = M ap fè yon kopi. Apre sa, m ap remèt ou papye a.
photo-needed = Nou bezwen yon foto idantite ki resan.
proof-of-address = Nou bezwen yon papye ki gen adrès ou. Pa egzanp, yon fakti.
papers-are-yours = Men papye ou yo. Sere yo byen.

## person

your-name = Ekri siyati ou ak non ou, tanpri.
date-of-birth = Ekri dat ou fèt, tanpri.
place-of-birth = Nan ki peyi ou te fèt? Epi nan ki vil?
your-address = Ki adrès ou?
live-in-city = Èske ou rete nan vil sa a?
your-telephone = Ekri nimewo telefòn ou, tanpri.
have-email = Èske ou gen yon adrès imèl?
married = Èske ou marye?
how-many-children = Konbyen pitit ou genyen? Ekri kantite a.
age-of-children = Ki laj pitit ou yo?
who-is-with-you = Ki moun ki avèk ou?
data-stays-here = Enfòmasyon sa yo ap sèvi sèlman pou demann ou an.

## money

price-is = Sa koute { AMOUNT($amount) }.
it-is-free = Li gratis.
how-pay = Kijan ou vle peye?
cash = Lajan kach
card = Kat labank
here-is-receipt = Men resi a. Kenbe l.
before-date = Fòk sa fèt anvan dat sa a: { DATE($date) }.
ready-on = L ap pare nan dat sa a: { DATE($date) }.

## appointment

need-appointment-first = Fòk gen yon randevou. Èske ou vle m pran l pou ou?
have-appointment = Èske ou gen yon randevou?
which-moment = Nan maten oswa nan apremidi?
appointment-on = Randevou ou: { DATE($date) }, a { HOUR($hour) }.
does-it-suit = Èske sa bon pou ou?
bring-to-appointment = Pote sa nan randevou a: { $document }.
come-early = Vini { NUMBER($minutes) } minit anvan, tanpri.
tell-if-cannot = Si ou pa ka vini, rele nou.

## form

fill-form = Fòk ou ranpli fòm sa a. Èske ou bezwen èd?
help-fill-form = M ap ranpli l avèk ou.
write-capitals = Ekri ak gwo lèt (lèt majiskil), tanpri.
sign-here = Siyen isit la, tanpri.
read-before-sign = Li anvan ou siyen. Mwen ka eksplike ou.
both-parents-sign = Fòk tou de paran yo siyen.
request-sent = Nou gen demann ou an. W ap jwenn yon repons.
file-complete = Dosye ou konplè.

## direction

not-here = Se pa isit la. Ale kote sa a: { $place }, { $address }.
directions-paper = M ap ekri adrès la sou yon papye.
floor = Se nan etaj { $floor }.
closed-today = Sèvis sa a fèmen jodi a.
open-at = Sèvis sa a ap louvri nan dat sa a: { DATE($date) }, a { HOUR($hour) }.
toilets = Twalèt yo laba a.

## emergency

need-doctor = Èske ou bezwen yon doktè?
where-does-it-hurt = Ki kote ki fè ou mal? Montre mwen.
call-emergency = M ap rele sekou.
help-is-coming = Sekou ap vini. Rete isit la.
are-you-safe = Èske ou an sekirite lakay ou?
afraid-of-someone = Èske ou pè yon moun?
go-quiet-room = Èske ou vle pale yon kote ki kalm?
child-lost = N ap chèche pitit ou a avèk ou.

## calm

i-am-sorry = Eskize nou dèske ou te tann.
i-want-to-help = Mwen vle ede ou.
please-calm = Ann pale ak kalm, tanpri.
i-listen = M ap koute ou.
cannot-do-it = Mwen pa ka fè sa. M ap eksplike ou poukisa.
fetch-supervisor = M ap rele responsab mwen.
stop-behaviour = Sa pa gen dwa fèt isit la. Sispann, tanpri.

## interpreter

child-does-not-translate = Yon timoun pa dwe tradui sa. N ap rele yon entèprèt granmoun.
translate-everything = Tradui tout bagay, tanpri. Pa ajoute anyen.
translation-private = Se bagay prive. Pa rakonte pèsonn sa.
do-you-agree-helper = Moun sa a ap tradui pou ou. Èske ou dakò?
for-this-adult = Pou kesyon sa a, n ap rele yon entèprèt.

## end

thank-you = Mèsi anpil.
anything-else = Èske ou bezwen lòt bagay?
all-done = Nou fini pou jodi a.
we-will-call = N ap rele ou nan telefòn.
come-back-with-someone = Ou ka tounen ak yon moun ki pale franse.
goodbye = Orevwa. Pase bòn jounen.
