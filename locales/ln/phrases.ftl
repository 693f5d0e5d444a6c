### Lingala. On s’adresse au visiteur au pluriel de respect (bino) ; orthographe courante sans tons ; le lingala n’a pas de genre.

## welcome

welcome = Mbote. Boyei malamu.
which-language = Bolobaka monoko nini?
speak-french = Bolobaka falanse?
show-language = Bolimbisi, bolakisa monoko na bino na ekran.
use-screen = Tozali kosolola na nzela ya ekran oyo. Bondimi?
answer-with-keys = Mpo na koyanola, bofina nimero moko. To bolakisa na mosapi.
sentences-prepared = Maloba oyo ebongisamaki liboso. Boyebisa ngai soki ezali polele te.
call-interpreter = Bolingi mobongoli maloba na telefone? Ezali ofele.
wait-interpreter = Nazali kobenga mobongoli maloba. Bolimbisi, bozela mwa moke.
colleague-speaks = Moninga na ngai ya mosala alobaka monoko na bino. Nazali kobenga ye.
please-sit = Bolimbisi, bofanda.
take-your-time = Bosala mbangu te.

## answers

yes = Ee
no = Te
a-little = Mwa moke
dont-know = Nayebi te.
dont-understand = Nasosoli te.
agree = Nandimi
something-else = Likambo mosusu
prefer-not-say = Nalingi koyanola te.
today = Lelo
tomorrow = Lobi (mokolo oyo ekolanda)
later = Na nsima
morning = Na ntongo
afternoon = Nsima ya midi

## understand

please-repeat = Bolimbisi, bozongela.
please-write = Bolimbisi, bokoma.
please-write-number = Bolimbisi, bokoma motango.
please-slowly = Bolimbisi, boloba malembe.
please-show = Bolimbisi, bolakisa ngai.
do-you-understand = Bososoli?
is-this-right = Ezali bongo?
can-you-read = Boyebi kotanga na monoko na bino?
read-aloud = Bolingi koyoka maloba yango?
i-explain-again = Nazali kolimbola lisusu.

## wait

your-number = Oyo tike na bino. Nimero na bino: { $number }.
please-wait-here = Bolimbisi, bozela awa. Tokobenga bino.
watch-screen = Botala ekran. Bokomona nimero na bino.
wait-minutes = { PLURAL($minutes) ->
    [one] Bokozela pene na miniti { NUMBER($minutes) }.
   *[other] Bokozela pene na miniti { NUMBER($minutes) }.
}
people-before = { PLURAL($people) ->
    [one] Moto { NUMBER($people) } azali liboso na bino.
   *[other] Bato { NUMBER($people) } bazali liboso na bino.
}
your-turn = Sikoyo, ezali bino.
go-to-counter = Bolimbisi, bokende na guichet { $counter }.
missed-turn = Tobengaki bino. Bozalaki awa te. Tokobenga bino lisusu.
come-back-at = Bokoki kobima. Bozonga na ngonga ya { HOUR($hour) }.
keep-ticket = Bobomba tike na bino.
priority-people = Bozali na karte ya priorité? Bozali na zemi?
priority-passes = Moto oyo azali na ndingisa ya koleka liboso. Akoleka liboso.
one-moment = Bolimbisi, bozela mwa moke. Nazali koya.

## need

what-need = Bozali na mposa ya nini?
need-identity = Karte d’identité to passeport
need-family = Mbotama, libala to liwa
need-school = Kelasi to bilei ya kelasi
need-housing = Ndako ya kofanda
need-social = Lisalisi ya leta (aide sociale)
need-appointment = Kozwa rendez-vous
first-time = Ezali mbala ya liboso boyei mpo na likambo oyo?
for-whom = Ezali mpo na nani?
for-me = Mpo na ngai
for-child = Mpo na mwana na ngai
for-parent = Mpo na moto ya libota na ngai
for-other = Mpo na moto mosusu
received-letter = Bozwaki mokanda? Bolimbisi, bolakisa yango.

## identity

show-papers = Bolimbisi, bolakisa karte d’identité to passeport na bino.
which-document = Bozali na pièce d’identité nini?
identity-card = Karte d’identité
passport = Passeport
residence-permit = Mokanda ya kofanda na mboka (titre de séjour)
no-document = Nazali na mikanda te awa.
bring-document = Bomema mokanda oyo: { $document }.
missing-documents = { PLURAL($documents) ->
    [one] Mokanda { NUMBER($documents) } ezangi.
   *[other] Mikanda { NUMBER($documents) } ezangi.
}
original-needed = Esengeli mokanda ya solo (original). Kopi te.
copy-is-enough = Kopi ekoki.
i-make-copy = Nazali kosala kopi. Na nsima nakozongisela bino mokanda.
photo-needed = Esengeli foto d’identité ya sika.
proof-of-address = Esengeli mokanda oyo ezali na adresi na bino. Ndakisa: faktire.
papers-are-yours = Oyo mikanda na bino. Bobomba yango malamu.

## person

your-name = Bolimbisi, bokoma nkombo na bino (nom mpe prénom).
date-of-birth = Bolimbisi, bokoma dati ya mbotama na bino.
place-of-birth = Bobotamaki na mboka nini? Mpe na engumba nini?
your-address = Adresi na bino ezali nini?
live-in-city = Bofandaka na engumba oyo?
your-telephone = Bolimbisi, bokoma nimero na bino ya telefone.
have-email = Bozali na adresi e-mail?
married = Bozali na libala?
how-many-children = Bozali na bana boni? Bokoma motango.
age-of-children = Bana na bino bazali na mbula boni?
who-is-with-you = Nani azali elongo na bino?
data-stays-here = Makambo oyo ekosalelama kaka mpo na dosie na bino.

## money

price-is = Ntalo na yango: { AMOUNT($amount) }.
it-is-free = Ezali ofele.
how-pay = Bolingi kofuta ndenge nini?
cash = Na mbongo ya maboko (cash)
card = Na karte ya banki
here-is-receipt = Oyo reçu. Bobomba yango.
before-date = Esengeli kosala yango liboso ya dati oyo: { DATE($date) }.
ready-on = Ekosila kobongama na dati oyo: { DATE($date) }.

## appointment

need-appointment-first = Esengeli kozwa rendez-vous. Nazwela bino yango?
have-appointment = Bozali na rendez-vous?
which-moment = Na ntongo to nsima ya midi?
appointment-on = Rendez-vous na bino: { DATE($date) }, na ngonga ya { HOUR($hour) }.
does-it-suit = Ebongi mpo na bino?
bring-to-appointment = Bomema na rendez-vous: { $document }.
come-early = { PLURAL($minutes) ->
    [one] Bolimbisi, boya miniti { NUMBER($minutes) } liboso.
   *[other] Bolimbisi, boya miniti { NUMBER($minutes) } liboso.
}
tell-if-cannot = Soki bokoki koya te, bobenga biso na telefone.

## form

fill-form = Esengeli kotondisa formulaire oyo. Bolingi lisalisi?
help-fill-form = Nazali kotondisa yango elongo na bino.
write-capitals = Bolimbisi, bokoma na balettre ya minene (A, B, C).
sign-here = Bolimbisi, botia sinyatire awa.
read-before-sign = Botanga liboso ya kotia sinyatire. Nakoki kolimbola.
both-parents-sign = Baboti nyonso mibale basengeli kotia sinyatire.
request-sent = Tozwi demande na bino. Bokozwa eyano.
file-complete = Dosie na bino ekoki. Eloko ezangi te.

## direction

not-here = Ezali awa te. Bokende na esika oyo: { $place }, { $address }.
directions-paper = Nazali kokoma adresi na mokanda.
floor = Ezali na étage { $floor }.
closed-today = Biro oyo ekangami lelo.
open-at = Biro oyo ekofungwama na dati oyo: { DATE($date) }, na ngonga ya { HOUR($hour) }.
toilets = Toilette ezali kuna.

## emergency

need-doctor = Bozali na mposa ya monganga?
where-does-it-hurt = Mpasi ezali wapi? Bolakisa.
call-emergency = Nazali kobenga bato ya lisungi (urgences).
help-is-coming = Bato ya lisungi bazali koya. Botikala awa.
are-you-safe = Bobatelami malamu na ndako na bino?
afraid-of-someone = Ezali na moto oyo bozali kobanga?
go-quiet-room = Bolingi tosolola na esika ya kimia?
child-lost = Tozali koluka mwana na bino elongo na bino.

## calm

i-am-sorry = Bolimbisa biso mpo bozelaki.
i-want-to-help = Nalingi kosalisa bino.
please-calm = Bolimbisi, tosolola na kimia.
i-listen = Nazali koyoka bino.
cannot-do-it = Nakoki kosala yango te. Nazali kolimbola ntina.
fetch-supervisor = Nazali kobenga mokonzi na ngai ya mosala.
stop-behaviour = Epekisami awa. Bolimbisi, botika.

## interpreter

child-does-not-translate = Mwana asengeli kobongola maloba oyo te. Tozali kobenga mobongoli maloba oyo azali mokolo.
translate-everything = Bolimbisi, bobongola nyonso. Bobakisa eloko te.
translation-private = Ezali likambo ya sekele. Boyebisa moto moko te.
do-you-agree-helper = Moto oyo akobongolela bino maloba. Bondimi?
for-this-adult = Mpo na motuna oyo, tozali kobenga mobongoli maloba.

## end

thank-you = Melesi mingi.
anything-else = Bozali na mposa ya likambo mosusu?
all-done = Esili mpo na lelo.
we-will-call = Tokobenga bino na telefone.
come-back-with-someone = Bokoki kozonga na moto oyo alobaka falanse.
goodbye = Bokende malamu. Mokolo malamu.
