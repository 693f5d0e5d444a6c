### Malgache (officiel). On s’adresse poliment à une seule personne (ianao, avec « azafady ») ; le malgache n’a pas de genre.

## welcome

welcome = Manao ahoana tompoko. Tonga soa.
which-language = Fiteny inona no ampiasainao?
speak-french = Miteny frantsay ve ianao?
show-language = Tondroy eo amin’ny efijery ny fiteninao azafady.
use-screen = Amin’ity efijery ity no ifampiresahantsika. Manaiky ve ianao?
answer-with-keys = Raha hamaly ianao dia tsindrio ny isa iray. Na tondroy amin’ny rantsantanana.
sentences-prepared = Efa voaomana mialoha ireo fehezanteny. Lazao ahy raha misy tsy mazava.
call-interpreter = Mila mpandika teny amin’ny telefaonina ve ianao? Maimaimpoana izany.
wait-interpreter = Miantso mpandika teny aho. Miandrasa kely azafady.
colleague-speaks = Misy mpiara-miasa amiko miteny ny fiteninao. Hantsoiko izy.
please-sit = Mipetraha azafady.
take-your-time = Aza maika.

## answers

yes = Eny
no = Tsia
a-little = Kely
dont-know = Tsy fantatro.
dont-understand = Tsy azoko.
agree = Ekeko
something-else = Zavatra hafa
prefer-not-say = Tsy te hamaly aho.
today = Androany
tomorrow = Rahampitso
later = Any aoriana
morning = Maraina
afternoon = Tolakandro

## understand

please-repeat = Avereno azafady.
please-write = Soraty azafady.
please-write-number = Soraty ny isa azafady.
please-slowly = Mitenena moramora azafady.
please-show = Asehoy ahy azafady.
do-you-understand = Azonao ve?
is-this-right = Marina ve izany?
can-you-read = Mahay mamaky ny fiteninao ve ianao?
read-aloud = Te hihaino ilay fehezanteny ve ianao?
i-explain-again = Hazavaiko indray.

## wait

your-number = Ity ny tapakilanao. Ny laharanao: { $number }.
please-wait-here = Miandrasa eto azafady. Hiantso anao izahay.
watch-screen = Jereo ny efijery. Ho hitanao eo ny laharanao.
wait-minutes = { PLURAL($minutes) ->
    [one] Tokony hiandry { NUMBER($minutes) } minitra eo ho eo ianao.
   *[other] Tokony hiandry { NUMBER($minutes) } minitra eo ho eo ianao.
}
people-before = { PLURAL($people) ->
    [one] Misy olona { NUMBER($people) } alohanao.
   *[other] Misy olona { NUMBER($people) } alohanao.
}
your-turn = Anjaranao izao.
go-to-counter = Mandehana any amin’ny guichet { $counter } azafady.
missed-turn = Niantso anao izahay. Tsy teo ianao. Hiantso anao indray izahay.
come-back-at = Afaka mivoaka ianao. Miverena amin’ny { HOUR($hour) }.
keep-ticket = Tehirizo ny tapakilanao.
priority-people = Manana karatra laharam-pahamehana ve ianao? Bevohoka ve ianao?
priority-passes = Manana laharam-pahamehana io olona io. Izy no mandalo aloha.
one-moment = Miandrasa kely azafady. Ho avy aho.

## need

what-need = Inona no ilainao?
need-identity = Karapanondro na pasipaoro
need-family = Fahaterahana, fanambadiana na fahafatesana
need-school = Sekoly na sakafo any an-tsekoly
need-housing = Trano honenana
need-social = Fanampiana ara-tsosialy
need-appointment = Haka fotoana (rendez-vous)
first-time = Sambany ve ianao no tonga eto momba izany?
for-whom = Ho an’iza izany?
for-me = Ho ahy
for-child = Ho an’ny zanako
for-parent = Ho an’ny olona ao amin’ny fianakaviako
for-other = Ho an’olon-kafa
received-letter = Nahazo taratasy ve ianao? Asehoy ahy azafady.

## identity

show-papers = Asehoy ny karapanondronao na ny pasipaoronao azafady.
which-document = Inona no taratasy fanondroana anananao?
identity-card = Karapanondro
passport = Pasipaoro
residence-permit = Fahazoan-dalana hipetraka (titre de séjour)
no-document = Tsy misy taratasy eto amiko.
bring-document = Ento ity taratasy ity: { $document }.
missing-documents = { PLURAL($documents) ->
    [one] Misy taratasy { NUMBER($documents) } tsy ampy.
   *[other] Misy taratasy { NUMBER($documents) } tsy ampy.
}
original-needed = Ny taratasy tena izy no ilaina. Tsy ny kopia.
copy-is-enough = Ampy ny kopia.
i-make-copy = Hanao kopia aho. Avy eo dia averiko aminao ny taratasy.
photo-needed = Ilaina ny sary kely vao haingana, toy ny ao amin’ny karapanondro.
proof-of-address = Ilaina ny taratasy misy ny adiresinao. Ohatra: faktiora.
papers-are-yours = Ireto ny taratasinao. Tehirizo tsara.

## person

your-name = Soraty ny anaranao sy ny fanampin’anaranao azafady.
date-of-birth = Soraty ny daty nahaterahanao azafady.
place-of-birth = Taiza no nahaterahanao? Firenena inona? Ary tanàna inona?
your-address = Inona ny adiresinao?
live-in-city = Mipetraka eto amin’ity tanàna ity ve ianao?
your-telephone = Soraty ny laharan’ny telefaoninao azafady.
have-email = Manana adiresy mailaka ve ianao?
married = Manambady ve ianao?
how-many-children = Firy ny zanakao? Soraty ny isa.
age-of-children = Firy taona avy ny zanakao?
who-is-with-you = Iza no miaraka aminao?
data-stays-here = Ho an’ny fangatahanao ihany no ampiasana ireo fampahalalana ireo.

## money

price-is = Ny vidiny: { AMOUNT($amount) }.
it-is-free = Maimaimpoana izany.
how-pay = Ahoana no handoavanao azy?
cash = Lelavola
card = Karatra banky
here-is-receipt = Ity ny rosia. Tehirizo.
before-date = Tsy maintsy atao alohan’ity daty ity izany: { DATE($date) }.
ready-on = Ho vita amin’ity daty ity izany: { DATE($date) }.

## appointment

need-appointment-first = Mila maka fotoana (rendez-vous). Haka ho anao ve aho?
have-appointment = Efa naka fotoana (rendez-vous) ve ianao?
which-moment = Maraina sa tolakandro?
appointment-on = Ny fotoanao (rendez-vous): { DATE($date) }, amin’ny { HOUR($hour) }.
does-it-suit = Mety aminao ve izany?
bring-to-appointment = Ento amin’ny fotoanao (rendez-vous): { $document }.
come-early = { PLURAL($minutes) ->
    [one] Tongava { NUMBER($minutes) } minitra mialoha azafady.
   *[other] Tongava { NUMBER($minutes) } minitra mialoha azafady.
}
tell-if-cannot = Raha tsy afaka ho avy ianao dia antsoy izahay.

## form

fill-form = Mila fenoina ity taratasy ity. Mila fanampiana ve ianao?
help-fill-form = Hiara-mameno azy aminao aho.
write-capitals = Soraty amin’ny sora-baventy azafady.
sign-here = Manaova sonia eto azafady.
read-before-sign = Vakio alohan’ny hanaovana sonia. Afaka manazava aminao aho.
both-parents-sign = Tsy maintsy samy manao sonia ny ray aman-dreny roa.
request-sent = Efa azonay ny fangatahanao. Hahazo valiny ianao.
file-complete = Feno ny antontan-taratasinao.

## direction

not-here = Tsy eto izany. Mandehana any: { $place }, { $address }.
directions-paper = Soratako amin’ny taratasy ny adiresy.
floor = Any amin’ny rihana { $floor } izany.
closed-today = Mihidy androany io birao io.
open-at = Hisokatra amin’ity daty ity io birao io: { DATE($date) }, amin’ny { HOUR($hour) }.
toilets = Eroa ny trano fivoahana (W.C.).

## emergency

need-doctor = Mila dokotera ve ianao?
where-does-it-hurt = Aiza no marary? Asehoy.
call-emergency = Miantso vonjy taitra aho.
help-is-coming = Ho avy ny vonjy taitra. Mijanòna eto.
are-you-safe = Voaro ve ianao any an-tranonao?
afraid-of-someone = Misy olona atahoranao ve?
go-quiet-room = Te hiresaka any amin’ny toerana mangina ve ianao?
child-lost = Miara-mitady ny zanakao aminao izahay.

## calm

i-am-sorry = Miala tsiny fa niandry ela ianao.
i-want-to-help = Te hanampy anao aho.
please-calm = Andao hiresaka am-pitoniana azafady.
i-listen = Mihaino anao aho.
cannot-do-it = Tsy afaka manao izany aho. Hazavaiko ny antony.
fetch-supervisor = Antsoiko ny lehibeko.
stop-behaviour = Tsy azo atao eto izany. Atsaharo azafady.

## interpreter

child-does-not-translate = Tsy tokony handika izany ny ankizy. Miantso mpandika teny olon-dehibe izahay.
translate-everything = Adikao daholo azafady. Aza ampiana na inona na inona.
translation-private = Tsiambaratelo izany. Aza tantaraina amin’olona.
do-you-agree-helper = Io olona io no mandika teny ho anao. Manaiky ve ianao?
for-this-adult = Amin’ity fanontaniana ity dia miantso mpandika teny izahay.

## end

thank-you = Misaotra betsaka.
anything-else = Mila zavatra hafa ve ianao?
all-done = Vita ny ho an’ny androany.
we-will-call = Hiantso anao amin’ny telefaonina izahay.
come-back-with-someone = Afaka miverina miaraka amin’ny olona miteny frantsay ianao.
goodbye = Veloma tompoko. Mirary tontolo andro tsara.
