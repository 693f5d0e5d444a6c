### Wolof (orthographe officielle du Sénégal). On s’adresse poliment à une seule personne (nga, avec « su la neexee ») ; le wolof n’a pas de genre.

## welcome

welcome = Na nga def? Dalal ak jàmm.
which-language = Ban làkk ngay wax?
speak-french = Ndax dégg nga farañse?
show-language = Woneel sa làkk ci ekraŋ bi, su la neexee.
use-screen = Dinanu jaar ci ekraŋ bii ngir waxtaan. Ndax nangu nga?
answer-with-keys = Ngir tontu, bësal nimero bi. Walla nga joxoñ ko.
sentences-prepared = Kàddu yii, waajal nañu leen ba noppi. Su leerul, wax ma.
call-interpreter = Ndax bëgg nga nu woowal la tekkikat ci telefon? Doo fey dara.
wait-interpreter = Maa ngi woo tekkikat. Xaaral tuuti, su la neexee.
colleague-speaks = Kenn ci samay naataangoo dégg na sa làkk. Maa ngi koy woo.
please-sit = Toogal, su la neexee.
take-your-time = Bul yàkkamti.

## answers

yes = Waaw
no = Déedéet
a-little = Tuuti
dont-know = Xamuma.
dont-understand = Nànduma.
agree = Nangu naa
something-else = Leneen
prefer-not-say = Bëgguma tontu.
today = Tey
tomorrow = Ëllëg
later = Ci kanam
morning = Ci suba si
afternoon = Ci ngoon si

## understand

please-repeat = Waxaatal, su la neexee.
please-write = Bindal, su la neexee.
please-write-number = Bindal lim bi, su la neexee.
please-slowly = Waxal ndànk, su la neexee.
please-show = Won ma ko, su la neexee.
do-you-understand = Ndax nànd nga?
is-this-right = Ndax loolu la?
can-you-read = Ndax mën nga jàng lu ñu bind ci sa làkk?
read-aloud = Ndax bëgg nga déglu kàddu gi?
i-explain-again = Dinaa ko leeralaat.

## wait

your-number = Sa tike a ngi nii. Sa nimero: { $number }.
please-wait-here = Xaaral fii, su la neexee. Dinanu la woo.
watch-screen = Xoolal ekraŋ bi. Dinga ci gis sa nimero.
wait-minutes = Dinga xaar lu tollu ci { NUMBER($minutes) } minit.
people-before = Nit ñi la jiitu: { NUMBER($people) }.
your-turn = Léegi, yow la.
go-to-counter = Demal ci guichet { $counter }, su la neexee.
missed-turn = Woo nanu la. Nekkuloo woon fi. Dinanu la woowaat.
come-back-at = Mën nga génn. Dellusil ci waxtu wii: { HOUR($hour) }.
keep-ticket = Dencal sa tike.
priority-passes = Nit kii moo wara jiitu. Moom moo njëkk.
one-moment = Xaaral tuuti, su la neexee. Maa ngi ñëw.

## need

what-need = Lan nga soxla?
need-identity = Kàrt d’identité walla paaspoor
need-family = Juddu, séy walla faatu
need-school = Lekkool walla kàntinu lekkool
need-housing = Dëkkuwaay
need-social = Ndimbal (aide sociale)
need-appointment = Jël rendez-vous
first-time = Ndax guléet nga ñëw fii ngir loolu?
for-whom = Loolu, ngir kan la?
for-me = Ngir man
for-child = Ngir sama doom
for-parent = Ngir sama mbokk
for-other = Ngir keneen
received-letter = Ndax jot nga bataaxal? Won ma ko, su la neexee.

## identity

show-papers = Won ma sa kàrt d’identité walla sa paaspoor, su la neexee.
which-document = Ban kayitu identité nga yor?
identity-card = Kàrt d’identité
passport = Paaspoor
residence-permit = Kàrtu séjour (titre de séjour)
no-document = Yoruma samay kayit fii.
bring-document = Indil kayit gii: { $document }.
missing-documents = Kayit yi des: { NUMBER($documents) }.
original-needed = Kayit gi ci boppam (original) lanu soxla. Du kopi.
copy-is-enough = Kopi doy na.
i-make-copy = Damay def kopi. Ginnaaw loolu, dinaa la delloo sa kayit.
photo-needed = Foto d’identité bu bees lanu soxla.
proof-of-address = Kayit gu am sa adrees lanu soxla. Lu mel ni faktiir.
papers-are-yours = Say kayit a ngi nii. Denc leen bu baax.

## person

your-name = Bindal sa sant ak sa tur, su la neexee.
date-of-birth = Bindal sa bésu juddu, su la neexee.
place-of-birth = Ci ban réew nga juddoo? Ci ban dëkk?
your-address = Lan mooy sa adrees?
live-in-city = Ndax ci dëkk bii nga dëkk?
your-telephone = Bindal sa nimero telefon, su la neexee.
have-email = Ndax am nga adrees e-mail?
married = Ndax am nga jabar walla jëkkër?
how-many-children = Ñaata doom nga am? Bindal lim bi.
age-of-children = Say doom, ñaata at lañu am?
who-is-with-you = Kan moo ànd ak yow?
data-stays-here = Xibaar yii, ci sa dosiye rekk lanu leen di jëfandikoo.

## money

price-is = Njëg gi: { AMOUNT($amount) }.
it-is-free = Doo fey dara.
how-pay = Naka nga bëgga fey?
cash = Xaalis ci loxo
card = Kàrtu bànk
here-is-receipt = Resi bi a ngi nii. Denc ko.
ready-on = Dina noppi ci bés bii: { DATE($date) }.

## appointment

need-appointment-first = Danga wara jël rendez-vous. Ndax ma jëlal la ko?
have-appointment = Ndax am nga rendez-vous?
which-moment = Ci suba si walla ci ngoon si?
appointment-on = Sa rendez-vous: { DATE($date) }, ci { HOUR($hour) }.
does-it-suit = Ndax baax na ci yow?
bring-to-appointment = Indil ci rendez-vous bi: { $document }.
tell-if-cannot = Soo mënul ñëw, woo nu ci telefon.

## form

fill-form = Danga wara feesal kayit gii. Ndax bëgg nga ndimbal?
help-fill-form = Dinanu ko feesal, man ak yow.
write-capitals = Bindal ci araf yu mag, su la neexee.
sign-here = Siñeel fii, su la neexee.
read-before-sign = Jàng ko bala ngay siñe. Mën naa la ko leeral.
both-parents-sign = Ñaari waajur yépp ñoo wara siñe.
request-sent = Jot nanu sa laaj. Dinga am tontu.
file-complete = Sa dosiye mat na.

## direction

not-here = Du fii. Demal ci bérab bii: { $place }, { $address }.
directions-paper = Maa ngi bind adrees bi ci kayit.
floor = Mu ngi ci etaas { $floor }.
closed-today = Biro bii dafa tëju tey.
open-at = Dinañu ubbi biro bii ci bés bii: { DATE($date) }, ci { HOUR($hour) }.
toilets = Wanag yi ñu nga fale.

## emergency

need-doctor = Ndax soxla nga doktoor?
where-does-it-hurt = Fan moo lay metti? Won ma.
call-emergency = Maa ngi woo ndimbal.
help-is-coming = Ndimbal a ngi ñëw. Bul fi jóge.
afraid-of-someone = Ndax am na ku nga ragal?
go-quiet-room = Ndax bëgg nga nu waxtaan ci bérab bu dal?
child-lost = Nu ngi seet sa doom, nun ak yow.

## calm

i-am-sorry = Baal nu li nga xaar.
i-want-to-help = Bëgg naa la dimbali.
please-calm = Nanu waxtaan ci jàmm, su la neexee.
i-listen = Maa ngi lay déglu.
cannot-do-it = Mënuma ko def. Dinaa la leeral lu tax.
fetch-supervisor = Maa ngi woo sama njiit.

## interpreter

child-does-not-translate = Xale warul tekki loolu. Nu ngi woo tekkikat bu mag.
translate-everything = Tekkil lépp, su la neexee. Bul ci yokk dara.
do-you-agree-helper = Kii moo lay tekkil. Ndax nangu nga?
for-this-adult = Ci laaj bii, dinanu woo tekkikat.

## end

thank-you = Jërëjëf lool.
anything-else = Ndax soxla nga leneen?
all-done = Jeex na ngir tey.
we-will-call = Dinanu la woo ci telefon.
come-back-with-someone = Mën nga dellusi ak ku dégg farañse.
goodbye = Ba beneen yoon. Yendul ak jàmm.
