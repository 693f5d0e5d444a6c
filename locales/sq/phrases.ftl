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

## documents

doc-which-request = Çfarë doni të bëni?
doc-first = Është kërkesa ime e parë.
doc-renewal = Dua ta rinovoj dokumentin tim.
doc-lost = E kam humbur dokumentin.
doc-stolen = Ma kanë vjedhur dokumentin.
doc-declare-loss = Duhet deklaruar se dokumenti ka humbur. Deklaratën e shkruajmë këtu.
doc-declare-theft = Nëse jua kanë vjedhur dokumentin, shkoni më parë në polici.
doc-pre-request = A e keni përgatitur kërkesën në internet?
doc-pre-request-number = Tregoni numrin e kërkesës, ju lutem.
doc-bring-old = Sillni kartën e vjetër të identitetit ose pasaportën e vjetër.
doc-photo-rules = Fotografia nuk duhet të jetë më e vjetër se gjashtë muaj. Fytyra duhet të duket mirë.
doc-photo-refused = Kjo fotografi nuk është e përshtatshme. Duhet një fotografi tjetër.
doc-fingerprints = Po ju marr gjurmët e gishtave. Vendoseni gishtin këtu, ju lutem.
doc-other-hand = Tani dorën tjetër.
doc-come-in-person = Personi duhet të vijë vetë.
doc-parent-with-child = Një prind duhet të vijë bashkë me fëmijën.
doc-stamp-price = Duhet të blini një pullë takse (timbre fiscal). Çmimi: { AMOUNT($amount) }.
doc-stamp-where = Pullën mund ta blini në internet. Ose në një dyqan duhani (tabac).
doc-wait-weeks = { PLURAL($weeks) ->
    [one] Duhet të prisni rreth { NUMBER($weeks) } javë.
   *[other] Duhet të prisni rreth { NUMBER($weeks) } javë.
}
doc-text-message = Do të merrni një SMS kur dokumenti të jetë gati.
doc-collect-yourself = Ejani vetë për ta marrë dokumentin.
doc-collect-before = { PLURAL($months) ->
    [one] Keni { NUMBER($months) } muaj kohë për ta marrë dokumentin.
   *[other] Keni { NUMBER($months) } muaj kohë për ta marrë dokumentin.
}
doc-travel-soon = A do të udhëtoni së shpejti?
doc-show-travel-ticket = Tregoni biletën e udhëtimit, ju lutem.
doc-nationality = A keni shtetësi franceze?
doc-residence-permit-elsewhere = Për lejen e qëndrimit shkoni në prefekturë. Jo në bashki (mairie).
doc-check-details = Shikoni emrin, datën dhe adresën. A është gjithçka e saktë?

## civil

civil-which-record = Cilin dokument doni?
civil-birth = Certifikatë lindjeje
civil-marriage = Certifikatë martese
civil-death = Certifikatë vdekjeje
civil-born-here = A ka lindur ky person në këtë qytet?
civil-ask-birth-town = Kërkojeni dokumentin në bashkinë (mairie) e qytetit të lindjes.
civil-born-abroad = A ka lindur ky person në një shtet tjetër?
civil-record-is-free = Ky dokument është falas. Mos i jepni para askujt.
civil-copies = { PLURAL($copies) ->
    [one] Ja { NUMBER($copies) } kopje.
   *[other] Ja { NUMBER($copies) } kopje.
}
civil-declare-birth = A keni ardhur për të deklaruar një lindje?
civil-birth-days = { PLURAL($days) ->
    [one] Keni { NUMBER($days) } ditë kohë për ta deklaruar lindjen.
   *[other] Keni { NUMBER($days) } ditë kohë për ta deklaruar lindjen.
}
civil-birth-certificate = Tregoni dokumentin e spitalit, ju lutem.
civil-child-name = Shkruani emrin dhe mbiemrin e fëmijës, ju lutem.
civil-congratulations = Urime për lindjen e fëmijës.
civil-recognise-child = A doni të deklaroni me shkrim se jeni prind i këtij fëmije?
civil-family-book = A keni librezë familjare (livret de famille)?
civil-declare-death = A keni ardhur për të deklaruar një vdekje?
civil-condolences = Ju shpreh ngushëllimet e mia.
civil-doctor-certificate = Tregoni dokumentin e mjekut, ju lutem.
civil-want-to-marry = A doni të martoheni këtu?
civil-marriage-file = Ja dokumentet për martesën. Duhet t’i plotësoni.
civil-both-come = Të dy personat duhet të vijnë bashkë.
civil-official-translation = Ky dokument duhet të jetë në frëngjisht. Duhet ta përkthejë një përkthyes zyrtar.

## school

school-enrol = A doni të regjistroni një fëmijë në shkollë?
school-child-birth = Shkruani datën e lindjes së fëmijës, ju lutem.
school-been-before = A ka shkuar fëmija më parë në shkollë?
school-papers = Duhet certifikata e lindjes së fëmijës.
school-vaccinations = Sillni librezën shëndetësore të fëmijës (carnet de santé). Do të shikojmë vaksinat.
school-your-school = Shkolla e fëmijës tuaj: { $place }, { $address }.
school-meet-head = Shkoni të flisni me drejtorin ose drejtoreshën e shkollës.
school-starts-on = Shkolla fillon në këtë datë: { DATE($date) }.
school-canteen = A do të hajë fëmija në mensën e shkollës?
school-which-days = Cilat ditë? Tregoni në kalendar.
school-allergy = A ka fëmija ndonjë alergji?
school-with-or-without-meat = Ushqim me mish apo pa mish?
school-with-meat = Me mish
school-without-meat = Pa mish
school-meal-price = Një vakt kushton { AMOUNT($amount) }.
school-price-by-income = Nëse fitoni më pak para, paguani më pak.
school-after-hours = A keni nevojë që fëmija të ruhet në shkollë, para ose pas mësimit?
school-holiday-centre = A doni një qendër aktivitetesh (centre de loisirs) për fëmijën, gjatë pushimeve?
school-nursery = A kërkoni një çerdhe për foshnjën tuaj?
school-waiting-list = Tani nuk ka vend. Emri juaj është në listën e pritjes.
school-who-collects = Kush vjen ta marrë fëmijën? Shkruani emrat, ju lutem.

## housing

housing-have-home = A keni një vend ku të banoni?
housing-where-tonight = Ku do të flini sonte?
housing-at-home = Në shtëpinë time
housing-with-friends = Te miqtë ose te të afërmit
housing-hotel = Në hotel ose në një qendër strehimi (foyer)
housing-outside = Jashtë, në rrugë
housing-call-115 = Për një vend ku të flini sonte, telefononi në numrin 115. Është falas.
housing-call-together = A doni të telefonojmë bashkë?
housing-social-request = A doni të kërkoni një banesë sociale?
housing-request-number = A keni një numër kërkese për banesë?
housing-renew-yearly = Kërkesa duhet bërë përsëri çdo vit.
housing-long-wait = Pritja mund të zgjasë disa vjet.
housing-how-many-people = Sa persona jetojnë me ju? Shkruani numrin.
housing-rent-difficult = A e keni të vështirë ta paguani qiranë?
housing-must-leave = A keni marrë një letër që ju kërkon ta lini banesën?
housing-dangerous = A është banesa juaj e rrezikshme ose me shumë lagështi?
housing-bring-lease = Sillni kontratën e qirasë. Ose një vërtetim të pagesës së qirasë.
housing-postal-address = A keni nevojë për një adresë ku të merrni letrat?

## social

social-see-worker = A doni të flisni me një punonjës social?
social-confidential = Punonjësi social nuk i tregon asgjë askujt.
social-bring-income = Sillni dokumentet për rrogën tuaj ose për ndihmat që merrni.
social-working = A keni punë?
social-food = A keni nevojë për ndihmë me ushqime?
social-health-insurance = A keni sigurim shëndetësor?
social-disability = A ka në familjen tuaj ndonjë person me aftësi të kufizuara?
social-home-help = A kërkoni ndihmë në shtëpi për një person të moshuar?
social-bills = A e keni të vështirë të paguani ujin ose energjinë elektrike?
social-caf = Për këtë ndihmë shkoni në zyrën e CAF.
social-transport-card = A doni një kartë transporti më të lirë?
social-learn-french = A doni të mësoni frëngjisht?
social-french-courses = Ja lista e kurseve të frëngjishtes.
social-danger-17 = Nëse jeni në rrezik, telefononi në numrin 17.
social-violence-3919 = Numri 3919 ndihmon gratë viktima të dhunës. Është falas.

## elections

vote-on-list = A është emri juaj në listën e votuesve?
vote-register = A doni të regjistroheni për të votuar?
vote-who-can = Shtetasit francezë votojnë në të gjitha zgjedhjet.
vote-europeans = Shtetasit e Bashkimit Evropian votojnë në zgjedhjet për bashkinë dhe në zgjedhjet evropiane.
vote-register-before = Regjistrohuni para kësaj date: { DATE($date) }.
vote-polling-place = Ju votoni këtu: { $place }, { $address }.
vote-bring-identity = Për të votuar, sillni një dokument identiteti.
vote-proxy = Nuk mund të vini? Një person tjetër mund të votojë në vendin tuaj.

## digital

digital-have-smartphone = A keni telefon me internet?
digital-help = A doni ndihmë me kompjuterin?
digital-have-account = A keni tashmë një llogari në këtë faqe?
digital-create-email = A doni të hapim bashkë një adresë e-maili?
digital-type-password = Shkruani fjalëkalimin tuaj. Unë nuk po shikoj.
digital-keep-password = Mos ia jepni askujt fjalëkalimin tuaj.
digital-code-by-text = Do të merrni një kod me SMS. Shkruajeni këtu.
digital-paper-also = Kërkesën mund ta bëni edhe në letër.
digital-adviser = Një person mund t’ju ndihmojë me internetin. A doni një takim?
digital-scam = Ky mesazh është mashtrim. Mos paguani.

## institutions

inst-tax-office = Për tatimet shkoni në zyrën e tatimeve.
inst-tax-declared = A e keni bërë deklaratën e tatimeve?
inst-tax-notice = Sillni njoftimin e tatimeve (avis d’impôt), ju lutem.
inst-prefecture-decides = Vendos prefektura. Jo bashkia (mairie).
inst-health-insurance = Për sigurimin shëndetësor shkoni në zyrën e CPAM.
inst-job-centre = Për të kërkuar punë, shkoni në zyrën e France Travail.
inst-france-services = France Services ju ndihmon me dokumentet. Është falas.
inst-metropolis = Me mbeturinat dhe ujin merret administrata e metropolit (métropole).
inst-asylum = Për të kërkuar azil, shkoni në një zyrë tjetër.
inst-free-lawyer = A doni të flisni me një avokat? Është falas.
inst-explain-letter = Tregoni letrën. Po jua shpjegoj.
inst-write-letter = A doni ndihmë për të shkruar një letër?
inst-we-send-on = Po e dërgojmë kërkesën tuaj në zyrën e duhur. Do t’ju njoftojmë.
