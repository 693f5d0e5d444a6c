### Bambara (orthographe officielle du Mali). On s’adresse poliment à une seule personne (i, avec « sabari ») ; le bambara n’a pas de genre.

## welcome

welcome = I ni ce. Bisimila.
which-language = I bɛ kan jumɛn fɔ?
speak-french = I bɛ tubabukan fɔ wa?
show-language = I ka kan jira ekaran kan, sabari.
use-screen = An bɛ kuma ni ekaran in ye. I sɔnna wa?
answer-with-keys = Walasa ka jaabi, nimɔrɔ dɔ digi. Walima a jira ni i bolokɔni ye.
sentences-prepared = Kumasen ninnu labɛnna kaban. N’a ma jɛya, a fɔ n ye.
call-interpreter = I bɛ bayɛlɛmabaga dɔ fɛ telefɔni na wa? I tɛ foyi sara.
wait-interpreter = N bɛ bayɛlɛmabaga dɔ wele. A makɔnɔ dɔɔnin, sabari.
colleague-speaks = N baarakɛɲɔgɔn dɔ bɛ i ka kan fɔ. N b’a wele.
please-sit = I sigi, sabari.
take-your-time = Kana kɔrɔtɔ.

## answers

yes = Awɔ
no = Ayi
a-little = Dɔɔnin
dont-know = N t’a dɔn.
dont-understand = N m’a faamu.
agree = N sɔnna
something-else = Fɛn wɛrɛ
prefer-not-say = N t’a fɛ ka jaabi.
today = Bi
tomorrow = Sini
later = Kɔfɛ
morning = Sɔgɔma
afternoon = Wula fɛ

## understand

please-repeat = Segin a kan, sabari.
please-write = A sɛbɛn, sabari.
please-write-number = Jate sɛbɛn, sabari.
please-slowly = Kuma dɔɔnin dɔɔnin, sabari.
please-show = A jira n na, sabari.
do-you-understand = I y’a faamu wa?
is-this-right = O de don wa?
can-you-read = I bɛ se ka kalan kɛ i ka kan na wa?
read-aloud = I b’a fɛ ka kumasen lamɛn wa?
i-explain-again = N b’a ɲɛfɔ tugun.

## wait

your-number = I ka tike filɛ. I ka nimɔrɔ: { $number }.
please-wait-here = Makɔnɔni kɛ yan, sabari. An bɛna i wele.
watch-screen = Ekaran filɛ. I bɛna i ka nimɔrɔ ye.
wait-minutes = I bɛna miniti { NUMBER($minutes) } ɲɔgɔn makɔnɔ.
people-before = Mɔgɔ { NUMBER($people) } bɛ i ɲɛ.
your-turn = Sisan, e de don.
go-to-counter = Taa guichet { $counter } la, sabari.
missed-turn = An y’i wele. I tun tɛ yan. An bɛna i wele tugun.
come-back-at = I bɛ se ka bɔ. Segin waati in na: { HOUR($hour) }.
keep-ticket = I ka tike mara.
priority-people = Priorité karti b’i bolo wa? Kɔnɔ b’i la wa?
priority-passes = Mɔgɔ in ka kan ka tɛmɛ fɔlɔ.
one-moment = A makɔnɔ dɔɔnin, sabari. N bɛ ka na.

## need

what-need = I mago bɛ mun na?
need-identity = Karti d’identité walima paspɔri
need-family = Bange, furu walima saya
need-school = Lakɔli walima lakɔli dumuni
need-housing = Sigiyɔrɔ
need-social = Dɛmɛ (aide sociale)
need-appointment = Ka rendez-vous ta
for-whom = Jɔn kama?
for-me = Ne kama
for-child = N den kama
for-parent = N somɔgɔ dɔ kama
for-other = Mɔgɔ wɛrɛ kama
received-letter = I ye bataki sɔrɔ wa? A jira n na, sabari.

## identity

show-papers = I ka karti d’identité walima i ka paspɔri jira n na, sabari.
which-document = Identité sɛbɛn jumɛn b’i bolo?
identity-card = Karti d’identité
passport = Paspɔri
residence-permit = Sigisɛbɛn (titre de séjour)
no-document = N ka sɛbɛnw tɛ n bolo yan.
bring-document = Na ni sɛbɛn in ye: { $document }.
missing-documents = I ka sɛbɛn { NUMBER($documents) } tɛ yen.
original-needed = An mago bɛ sɛbɛn yɛrɛ la (original). Kopi tɛ.
copy-is-enough = Kopi bɛ bɛn.
i-make-copy = N bɛ kopi kɛ. O kɔfɛ, n bɛ sɛbɛn segin i ma.
photo-needed = An mago bɛ foto d’identité kura la.
proof-of-address = An mago bɛ sɛbɛn dɔ la, i ka adɛrɛsi bɛ min kan. Misali la, faktiri.
papers-are-yours = I ka sɛbɛnw filɛ. U mara koɲuman.

## person

your-name = I jamu ni i tɔgɔ sɛbɛn, sabari.
date-of-birth = I bange don, a kalo ani a san sɛbɛn, sabari.
place-of-birth = I bangera jamana jumɛn na? Dugu jumɛn na?
your-address = I ka adɛrɛsi ye mun ye?
live-in-city = I sigilen bɛ dugu in na wa?
your-telephone = I ka telefɔni nimɔrɔ sɛbɛn, sabari.
have-email = E-mail adɛrɛsi b’i bolo wa?
married = I furulen don wa?
how-many-children = Den joli b’i bolo? A hakɛ sɛbɛn.
age-of-children = I denw si ye joli ye?
who-is-with-you = Jɔn b’i fɛ yan?
data-stays-here = Kunnafoni ninnu bɛ kɛ i ka ɲinini dɔrɔn de kama.

## money

price-is = A sɔngɔ: { AMOUNT($amount) }.
it-is-free = I tɛ foyi sara.
how-pay = I b’a fɛ ka sara cogo di?
cash = Wari (espèces)
card = Banki karti
here-is-receipt = Resi filɛ. A mara.
before-date = A ka kan ka kɛ ka kɔn don in ɲɛ: { DATE($date) }.
ready-on = A bɛna ban don in na: { DATE($date) }.

## appointment

need-appointment-first = Rendez-vous ka kan ka ta. N b’a ta i ye wa?
have-appointment = Rendez-vous b’i bolo wa?
which-moment = Sɔgɔma walima wula fɛ?
appointment-on = I ka rendez-vous: { DATE($date) }, waati: { HOUR($hour) }.
does-it-suit = O bɛ bɛn i ma wa?
bring-to-appointment = Na ni nin ye rendez-vous la: { $document }.
come-early = Na miniti { NUMBER($minutes) } ka kɔn waati ɲɛ, sabari.
tell-if-cannot = N’i tɛ se ka na, an wele telefɔni na.

## form

fill-form = Sɛbɛn in ka kan ka dafa. I b’a fɛ ka dɛmɛ sɔrɔ wa?
help-fill-form = An b’a dafa ɲɔgɔn fɛ.
write-capitals = Sɛbɛnni kɛ ni siginidenbaw ye, sabari.
sign-here = I bolonɔ bila yan, sabari.
read-before-sign = A kalan sani i k’i bolonɔ bila. N bɛ se k’a ɲɛfɔ.
both-parents-sign = Bangebaga fila bɛɛ ka kan k’u bolonɔ bila.
request-sent = An ye i ka ɲinini sɔrɔ. I bɛna jaabi sɔrɔ.
file-complete = I ka dosiye dafara.

## direction

not-here = Yan tɛ. Taa yɔrɔ in na: { $place }, { $address }.
directions-paper = N bɛ adɛrɛsi sɛbɛn papiye kan.
floor = A bɛ etazi { $floor } la.
closed-today = Biro in datugulen don bi.
open-at = Biro in da bɛna yɛlɛ don in na: { DATE($date) }, waati: { HOUR($hour) }.
toilets = Ɲɛgɛn (W.C.) bɛ yen.

## emergency

need-doctor = I mago bɛ dɔgɔtɔrɔ la wa?
where-does-it-hurt = Yɔrɔ jumɛn b’i dimi? A jira n na.
call-emergency = N bɛ dɛmɛbagaw wele.
help-is-coming = Dɛmɛbagaw bɛ ka na. To yan.
are-you-safe = I lakananen don i ka so kɔnɔ wa?
afraid-of-someone = I bɛ siran mɔgɔ dɔ ɲɛ wa?
go-quiet-room = I b’a fɛ an ka kuma yɔrɔ la, mankan tɛ yɔrɔ min na wa?
child-lost = An b’i den ɲini ɲɔgɔn fɛ.

## calm

i-am-sorry = Hakɛ to makɔnɔni in na.
i-want-to-help = N b’a fɛ k’i dɛmɛ.
please-calm = An ka kuma ni dususuma ye, sabari.
i-listen = N b’i lamɛn.
cannot-do-it = N tɛ se k’o kɛ. N b’a kun ɲɛfɔ.
fetch-supervisor = N bɛ n ɲɛmɔgɔ wele.
stop-behaviour = O ma daga yan. A dabila, sabari.

## interpreter

child-does-not-translate = Denmisɛn man kan k’o bayɛlɛma. An bɛ bayɛlɛmabaga baliku wele.
translate-everything = Bɛɛ bayɛlɛma, sabari. Kana foyi fara a kan.
translation-private = O ye gundo ye. Kan’a fɔ mɔgɔ si ye.
do-you-agree-helper = Mɔgɔ in bɛ bayɛlɛmali kɛ i ye. I sɔnna wa?
for-this-adult = Ɲininkali in kama, an bɛ bayɛlɛmabaga wele.

## end

thank-you = I ni ce kosɛbɛ.
anything-else = I mago bɛ fɛn wɛrɛ la wa?
all-done = A banna bi.
we-will-call = An bɛna i wele telefɔni na.
come-back-with-someone = I bɛ se ka segin ni mɔgɔ ye, min bɛ tubabukan fɔ.
goodbye = K’an bɛn. Ka tile hɛrɛ caya.
