### Pulaar du Sénégal (Fuuta Tooro). On s’adresse poliment à une seule personne (aan, avec « tiiɗno ») ; le pulaar n’a pas de genre.

## welcome

welcome = A jaaraama. Bisimilla maa.
which-language = Hol ɗemngal kaalataa?
speak-french = Aɗa haala farayse?
show-language = Tiiɗno hollu ɗemngal maa e ekraŋ oo.
use-screen = Eɗen kaalda e ballal ekraŋ oo. A jaɓii?
answer-with-keys = Ngam jaabaade, ñoƴƴu limoore. Walla hollir feɗeendu maa.
sentences-prepared = Konngi ɗii keblaama haa gasi. So laaɓaani, haalanam.
call-interpreter = Aɗa yiɗi firtoowo e telefoŋ? A yoɓataa hay dara.
wait-interpreter = Miɗo nodda firtoowo. Tiiɗno fad seeɗa.
colleague-speaks = Miɗo jogii gollodiiɗo kaaloowo ɗemngal maa. Miɗo nodda mo.
please-sit = Tiiɗno jooɗo.
take-your-time = Hoto heño.

## answers

yes = Eey
no = Alaa
a-little = Seeɗa
dont-know = Mi anndaa.
dont-understand = Mi faamaani.
agree = Mi jaɓii
something-else = Goɗɗum
prefer-not-say = Mi yiɗaa jaabaade.
today = Hannde
tomorrow = Janngo
later = So ɓooyii seeɗa
morning = Subaka
afternoon = Kikiiɗe

## understand

please-repeat = Tiiɗno, haal ɗum kadi.
please-write = Tiiɗno winndu.
please-write-number = Tiiɗno winndu limoore ndee.
please-slowly = Tiiɗno haal seese.
please-show = Tiiɗno hollam.
do-you-understand = A faamii?
is-this-right = Ko noon?
can-you-read = Aɗa waawi janngude ɗemngal maa?
read-aloud = Aɗa yiɗi heɗaade konngol ngol?
i-explain-again = Mi faccinat ɗum kadi.

## wait

your-number = Ndaa tikket maa. Limoore maa: { $number }.
please-wait-here = Tiiɗno fad ɗoo. A noddete.
watch-screen = Ƴeew ekraŋ oo. A yiyat limoore maa.
wait-minutes = { PLURAL($minutes) ->
    [one] A fadat fotde hojom { NUMBER($minutes) }.
   *[other] A fadat fotde hojomaaji { NUMBER($minutes) }.
}
people-before = { PLURAL($people) ->
    [one] Ko neɗɗo { NUMBER($people) } woni yeeso maa.
   *[other] Ko yimɓe { NUMBER($people) } ngoni yeeso maa.
}
your-turn = Jooni ko aan.
go-to-counter = Tiiɗno yah to guichet { $counter }.
missed-turn = Min noddii ma. A tawaaka ɗoo. A noddete kadi.
come-back-at = Aɗa waawi yaltude. Artu e waktu oo: { HOUR($hour) }.
keep-ticket = Moftu tikket maa.
priority-passes = Ko oo neɗɗo adotoo.
one-moment = Tiiɗno fad seeɗa. Miɗo ara.

## need

what-need = Hol ko coklu-ɗaa?
need-identity = Kartal dantite walla paaspoor
need-family = Jibinande, dewgal walla maayde
need-school = Duɗal walla ñaamdu duɗal
need-housing = Hoɗorde
need-social = Ballal (aide sociale)
need-appointment = Ƴettude rendez-vous
for-whom = Ko ngam hombo?
for-me = Ko ngam hoore am
for-child = Ko ngam ɓiyam
for-parent = Ko ngam goɗɗo e ɓesngu am
for-other = Ko ngam neɗɗo goɗɗo
received-letter = A heɓii ɓataake? Tiiɗno hollam ɗum.

## identity

show-papers = Tiiɗno hollam kartal dantite maa walla paaspoor maa.
which-document = Hol kaayit dantite njogi-ɗaa?
identity-card = Kartal dantite
passport = Paaspoor
residence-permit = Kaayit koɗki (titre de séjour)
no-document = Mi jogaaki kaayitaaji am ɗoo.
bring-document = Addu: { $document }.
missing-documents = { PLURAL($documents) ->
    [one] Kaayit { NUMBER($documents) } ina ŋakki.
   *[other] Kaayitaaji { NUMBER($documents) } ina ŋakki.
}
original-needed = Ko kaayit oo e hoore mum haani addeede. Wonaa kopi.
copy-is-enough = Kopi ina yona.
i-make-copy = Mi waɗat kopi. Caggal ɗum, mi ruttat kaayit maa.
photo-needed = Ina haani foto d’identité keso.
proof-of-address = Ina haani kaayit mo adrees maa woni heen. Yeru: faktiir.
papers-are-yours = Ndaa kaayitaaji maa. Moftu ɗi no moƴƴi.

## person

your-name = Tiiɗno winndu yettoode maa e innde maa.
date-of-birth = Tiiɗno winndu ñalngu jibinande maa.
your-address = Hol ko woni adrees maa?
live-in-city = Aɗa hoɗi e wuro ngoo?
your-telephone = Tiiɗno winndu limoore telefoŋ maa.
have-email = Aɗa jogii adrees e-mail?
married = A resii walla a resaama?
how-many-children = Hol no ɓiɓɓe maa poti? Winndu limoore ndee.
who-is-with-you = Hombo wondi e maa?
data-stays-here = Ɗii kabaruuji ko ngam ɗaɓɓaande maa tan.

## money

price-is = Coggu mum ko: { AMOUNT($amount) }.
it-is-free = A yoɓataa hay dara.
how-pay = Hol no njiɗ-ɗaa yoɓirde?
cash = Kaalis e junngo
card = Kartal bank
here-is-receipt = Ndaa resi oo. Moftu ɗum.
before-date = Ina haani waɗeede hade ñalngu nguu: { DATE($date) }.
ready-on = Ɗum gasat ñalngu nguu: { DATE($date) }.

## appointment

have-appointment = Aɗa jogii rendez-vous?
which-moment = Subaka walla kikiiɗe?
appointment-on = Rendez-vous maa: { DATE($date) }, waktu { HOUR($hour) }.
does-it-suit = Ina moƴƴi?
bring-to-appointment = Addu e rendez-vous oo: { $document }.
come-early = { PLURAL($minutes) ->
    [one] Tiiɗno ar hojom { NUMBER($minutes) } hade waktu oo.
   *[other] Tiiɗno ar hojomaaji { NUMBER($minutes) } hade waktu oo.
}
tell-if-cannot = So a waawaa arde, noddu min e telefoŋ.

## form

fill-form = Ina haani hebbinde kaayit oo. Aɗa yiɗi ballal?
help-fill-form = En kebbindat ɗum.
write-capitals = Tiiɗno winndir alkule mawɗe.
sign-here = Tiiɗno siñ ɗoo.
read-before-sign = Janngu hade maa siñde. Miɗo waawi faccinde.
both-parents-sign = Jibnaaɓe ɗiɗo fof ina poti siñde.
request-sent = Min keɓii ɗaɓɓaande maa. A heɓat jaabawol.
file-complete = Dosiye maa timmii.

## direction

not-here = Wonaa ɗoo. Yah to: { $place }, { $address }.
directions-paper = Miɗo winnda adrees oo e kaayit.
floor = Ko e etaas { $floor }.
closed-today = Biro oo uddaama hannde.
open-at = Biro oo udditete ñalngu nguu: { DATE($date) }, waktu { HOUR($hour) }.
toilets = Taarorde ndee (W.C.) woni ko toon.

## emergency

need-doctor = Aɗa sokli cafroowo?
where-does-it-hurt = Hol ɗo muusi ma? Hollam.
call-emergency = Miɗo nodda wallooɓe.
help-is-coming = Wallooɓe ina ngara. Heddo ɗoo.
are-you-safe = Aɗa wondi e jam to galle maa?
afraid-of-someone = Ina woodi mo kul-ɗaa?

## calm

i-am-sorry = Yaafo min, a fadii ko ɓooyi.
i-want-to-help = Miɗo yiɗi wallude ma.
please-calm = Tiiɗno, kaalden e deeƴre.
i-listen = Miɗo heɗii ma.
cannot-do-it = Mi waawaa ɗum waɗde. Mi faccinat sabaabu oo.
fetch-supervisor = Miɗo nodda hooreejo am.
stop-behaviour = Ɗum daganaaki ɗoo. Tiiɗno, accu.

## interpreter

child-does-not-translate = Suka fotaani firtude ɗum. Min noddat firtoowo mawɗo.
translate-everything = Tiiɗno firtu fof. Hoto ɓeydu hay dara.
translation-private = Ɗum ko sirru. Hoto haalan ɗum hay gooto.
do-you-agree-helper = Ko oo neɗɗo firtanta ma. A jaɓii?
for-this-adult = Ngam ngal naamnal, min noddat firtoowo.

## end

thank-you = A jaaraama no feewi.
anything-else = Aɗa sokli goɗɗum?
all-done = Ngam hannde, gasii.
we-will-call = A noddete e telefoŋ.
come-back-with-someone = Aɗa waawi artidde e neɗɗo kaaloowo farayse.
goodbye = Haa yeeso. Ñallu e jam.
