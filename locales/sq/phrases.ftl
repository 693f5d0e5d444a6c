### Albanais. On vouvoie la personne (ju) ; tournures neutres là où c’est possible.

## welcome

welcome = Mirëdita. Mirë se vini.
which-language = Cilën gjuhë flisni?
speak-french = A flisni frëngjisht?
show-language = Tregoni gjuhën tuaj në ekran.
use-screen = Do të flasim me ndihmën e këtij ekrani. A jeni dakord?
answer-with-keys = Për t’u përgjigjur, shtypni një numër. Ose tregoni me gisht.
sentences-prepared = Këto fjali janë përgatitur më parë. Më thoni nëse diçka nuk është e qartë.
call-interpreter = A doni një përkthyes në telefon? Është falas.
wait-interpreter = Po i telefonoj një përkthyesi. Prisni pak, ju lutem.
colleague-speaks = Një koleg e flet gjuhën tuaj. Po e thërras.
please-sit = Uluni, ju lutem.
take-your-time = Mos u nxitoni.

## answers

yes = Po
no = Jo
a-little = Pak
dont-know = Nuk e di.
dont-understand = Nuk kuptoj.
agree = Dakord
something-else = Diçka tjetër
prefer-not-say = Nuk dua të përgjigjem.
today = Sot
tomorrow = Nesër
later = Më vonë
morning = Paradite
afternoon = Pasdite

## understand

please-repeat = Përsëriteni, ju lutem.
please-write = Shkruajeni, ju lutem.
please-write-number = Shkruani numrin, ju lutem.
please-slowly = Flisni ngadalë, ju lutem.
please-show = Ma tregoni, ju lutem.
do-you-understand = A e kuptuat?
is-this-right = A është e saktë?
can-you-read = A dini të lexoni në gjuhën tuaj?
read-aloud = A doni ta dëgjoni fjalinë?
i-explain-again = Po e shpjegoj edhe një herë.

## wait

your-number = Kjo është bileta juaj. Numri juaj: { $number }.
please-wait-here = Prisni këtu, ju lutem. Do t’ju thërrasim.
watch-screen = Shikoni ekranin. Aty do të shihni numrin tuaj.
wait-minutes = { PLURAL($minutes) ->
    [one] Duhet të prisni rreth { NUMBER($minutes) } minutë.
   *[other] Duhet të prisni rreth { NUMBER($minutes) } minuta.
}
people-before = { PLURAL($people) ->
    [one] Para jush është { NUMBER($people) } person.
   *[other] Para jush janë { NUMBER($people) } persona.
}
your-turn = Është radha juaj.
go-to-counter = Shkoni te sporteli { $counter }, ju lutem.
missed-turn = Ju thirrëm. Nuk ishit këtu. Do t’ju thërrasim përsëri.
come-back-at = Mund të dilni. Kthehuni në orën { HOUR($hour) }.
keep-ticket = Ruajeni biletën.
priority-people = A keni kartë përparësie? A jeni shtatzënë?
priority-passes = Ky person ka përparësi. Kalon para të tjerëve.
one-moment = Një moment, ju lutem. Po vij.

## need

what-need = Për çfarë keni nevojë?
need-identity = Kartë identiteti ose pasaportë
need-family = Lindje, martesë ose vdekje
need-school = Shkolla ose mensa e shkollës
need-housing = Strehimi (banesa)
need-social = Ndihmë sociale
need-appointment = Caktimi i një takimi (termin)
first-time = A vini për herë të parë për këtë?
for-whom = Për kë është?
for-me = Për mua
for-child = Për fëmijën tim
for-parent = Për dikë nga familja ime
for-other = Për një person tjetër
received-letter = A keni marrë një letër? Tregojeni, ju lutem.

## identity

show-papers = Tregoni kartën e identitetit ose pasaportën, ju lutem.
which-document = Çfarë dokumenti identiteti keni?
identity-card = Kartë identiteti
passport = Pasaportë
residence-permit = Leje qëndrimi
no-document = Nuk i kam dokumentet me vete.
bring-document = Sillni këtë dokument: { $document }.
missing-documents = { PLURAL($documents) ->
    [one] Mungon { NUMBER($documents) } dokument.
   *[other] Mungojnë { NUMBER($documents) } dokumente.
}
original-needed = Duhet dokumenti origjinal. Jo kopja.
copy-is-enough = Mjafton një kopje.
i-make-copy = Po bëj një kopje. Pastaj jua kthej dokumentin.
photo-needed = Duhet një fotografi e re për dokumente.
proof-of-address = Duhet një dokument me adresën tuaj. Për shembull, një faturë.
papers-are-yours = Ja dokumentet tuaja. Ruajini mirë.

## person

your-name = Shkruani mbiemrin dhe emrin tuaj, ju lutem.
date-of-birth = Shkruani datën e lindjes, ju lutem.
place-of-birth = Në cilin shtet keni lindur? Në cilin qytet?
your-address = Cila është adresa juaj?
live-in-city = A banoni në këtë qytet?
your-telephone = Shkruani numrin e telefonit, ju lutem.
have-email = A keni adresë e-maili?
married = A jeni i martuar ose e martuar?
how-many-children = Sa fëmijë keni? Shkruani numrin.
age-of-children = Sa vjeç janë fëmijët tuaj?
who-is-with-you = Kush është me ju?
data-stays-here = Këto të dhëna përdoren vetëm për kërkesën tuaj.

## money

price-is = Kushton { AMOUNT($amount) }.
it-is-free = Është falas.
how-pay = Si doni të paguani?
cash = Me para në dorë
card = Me kartë bankare
here-is-receipt = Ja vërtetimi i pagesës. Ruajeni.
before-date = Duhet bërë para kësaj date: { DATE($date) }.
ready-on = Do të jetë gati në këtë datë: { DATE($date) }.

## appointment

need-appointment-first = Duhet caktuar një takim. A doni ta caktoj unë për ju?
have-appointment = A keni një takim të caktuar?
which-moment = Paradite apo pasdite?
appointment-on = Takimi juaj: { DATE($date) }, ora { HOUR($hour) }.
does-it-suit = A ju përshtatet?
bring-to-appointment = Në takim sillni: { $document }.
come-early = { PLURAL($minutes) ->
    [one] Ejani { NUMBER($minutes) } minutë para takimit, ju lutem.
   *[other] Ejani { NUMBER($minutes) } minuta para takimit, ju lutem.
}
tell-if-cannot = Nëse nuk mund të vini, na telefononi.

## form

fill-form = Duhet plotësuar ky formular. A doni ndihmë?
help-fill-form = Do ta plotësoj bashkë me ju.
write-capitals = Shkruani me shkronja të mëdha, ju lutem.
sign-here = Nënshkruani këtu, ju lutem.
read-before-sign = Lexoni para se të nënshkruani. Mund t’jua shpjegoj.
both-parents-sign = Duhet të nënshkruajnë të dy prindërit.
request-sent = E kemi marrë kërkesën tuaj. Do të merrni një përgjigje.
file-complete = Dosja juaj është e plotë.

## direction

not-here = Nuk është këtu. Shkoni në këtë vend: { $place }, { $address }.
directions-paper = Po jua shkruaj adresën në një letër.
floor = Kati: { $floor }.
closed-today = Kjo zyrë është e mbyllur sot.
open-at = Kjo zyrë hapet në këtë datë: { DATE($date) }, ora { HOUR($hour) }.
toilets = Tualeti është atje.

## emergency

need-doctor = A keni nevojë për mjek?
where-does-it-hurt = Ku ju dhemb? Tregoni.
call-emergency = Po telefonoj urgjencën.
help-is-coming = Ndihma po vjen. Qëndroni këtu.
are-you-safe = A jeni në siguri në shtëpinë tuaj?
afraid-of-someone = A keni frikë nga dikush?
go-quiet-room = A doni të flasim në një vend të qetë?
child-lost = Po e kërkojmë fëmijën tuaj bashkë me ju.

## calm

i-am-sorry = Na falni për pritjen.
i-want-to-help = Dua t’ju ndihmoj.
please-calm = Le të flasim me qetësi, ju lutem.
i-listen = Po ju dëgjoj.
cannot-do-it = Nuk mund ta bëj. Po ju shpjegoj pse.
fetch-supervisor = Po thërras përgjegjësin tim.
stop-behaviour = Kjo nuk lejohet këtu. Ndaloni, ju lutem.

## interpreter

child-does-not-translate = Një fëmijë nuk duhet ta përkthejë këtë. Po thërrasim një përkthyes të rritur.
translate-everything = Përktheni gjithçka, ju lutem. Mos shtoni asgjë.
translation-private = Kjo është private. Mos ia tregoni askujt.
do-you-agree-helper = Ky person do të përkthejë për ju. A jeni dakord?
for-this-adult = Për këtë çështje do të thërrasim një përkthyes.

## end

thank-you = Shumë faleminderit.
anything-else = A doni diçka tjetër?
all-done = Për sot mbaruam.
we-will-call = Do t’ju telefonojmë.
come-back-with-someone = Mund të vini përsëri me dikë që flet frëngjisht.
goodbye = Mirupafshim. Ditën e mirë.
