### Kabyle (alphabet latin). On s’adresse poliment à une seule personne (avec « ma ulac aɣilif ») ; verbes sans genre, marques de genre évitées, sinon masculin des avis publics (-ik, yid-k).

## welcome

welcome = Azul. Ansuf.
which-language = Anta tutlayt i tettmeslayeḍ?
speak-french = Tettmeslayeḍ tafransist?
show-language = Sken tutlayt-ik deg lekran, ma ulac aɣilif.
use-screen = Ad nemmeslay s lekran-a. Teqbeleḍ?
answer-with-keys = Akken ad d-terreḍ awal, senned ɣef nnumru. Neɣ sken s uḍad.
sentences-prepared = Imeslayen-a heggan yakan. Ma yella wayen ur tefhimeḍ ara, ini-yi-d.
call-interpreter = Tebɣiḍ amsuqqel (interprète) s ttilifun? D baṭel.
wait-interpreter = Ad ssiwleɣ i umsuqqel (interprète). Rǧu cwiṭ, ma ulac aɣilif.
colleague-speaks = Yella yiwen yid-i deg lxedma yettmeslay tutlayt-ik. Ad as-ssiwleɣ.
please-sit = Qqim, ma ulac aɣilif.
take-your-time = Ur ttɣawal ara.

## answers

yes = Ih
no = Ala
a-little = Cwiṭ
dont-know = Ur ẓriɣ ara.
dont-understand = Ur fhimeɣ ara.
agree = Qebleɣ
something-else = Ayen nniḍen
prefer-not-say = Ur bɣiɣ ara ad d-rreɣ awal.
today = Ass-a
tomorrow = Azekka
later = Ticki
morning = Taṣebḥit
afternoon = Tameddit

## understand

please-repeat = Ɛiwed-as, ma ulac aɣilif.
please-write = Aru, ma ulac aɣilif.
please-write-number = Aru nnumru, ma ulac aɣilif.
please-slowly = Meslay s leɛqel, ma ulac aɣilif.
please-show = Sken-iyi-d, ma ulac aɣilif.
do-you-understand = Tfehmeḍ?
is-this-right = D ṣṣeḥ?
can-you-read = Tessneḍ ad teɣreḍ s tutlayt-ik?
read-aloud = Tebɣiḍ ad tesleḍ i yimeslayen-a?
i-explain-again = Ad ɛiwdeɣ ad d-ssfehmeɣ.

## wait

your-number = Ha-t-an ttikki. Nnumru: { $number }.
please-wait-here = Rǧu dagi, ma ulac aɣilif. Ad d-nessiwel.
watch-screen = Muqel lekran. Ad d-iban nnumru din.
wait-minutes = { PLURAL($minutes) ->
    [one] Ad terǧuḍ azal n { NUMBER($minutes) } n ddqiqa.
   *[other] Ad terǧuḍ azal n { NUMBER($minutes) } n ddqayeq.
}
people-before = { PLURAL($people) ->
    [one] Yella { NUMBER($people) } n umdan i d-yezwaren.
   *[other] Llan { NUMBER($people) } n yemdanen i d-yezwaren.
}
your-turn = Tewweḍ-d nnuba-inek.
go-to-counter = Ruḥ ɣer guichet { $counter }, ma ulac aɣilif.
missed-turn = Nessawel-d. Ur telliḍ ara dagi. Ad nɛiwed ad d-nessiwel.
come-back-at = Tzemreḍ ad teffɣeḍ. Uɣal-d ɣef { HOUR($hour) }.
keep-ticket = Ḥrez ttikki.
priority-people = Tesɛiḍ lkarta n priorité? Telliḍ s tadist?
priority-passes = Amdan-a ilaq ad yezwir. Ad iɛeddi d amezwaru.
one-moment = Rǧu cwiṭ, ma ulac aɣilif. Ad d-aseɣ tura.

## need

what-need = D acu i tuḥwaǧeḍ?
need-identity = Takarḍa n tmagit (carte d’identité) neɣ ppaṣpur
need-family = Talalit, zzwaǧ neɣ lmut
need-school = Lakul neɣ imekli n lakul
need-housing = Tanezduɣt
need-social = Tallelt (aide sociale)
need-appointment = Ad ṭṭfeɣ rendez-vous
first-time = D tikkelt tamezwarut i d-tusiḍ ɣef waya?
for-whom = I wanwa?
for-me = I yiman-iw
for-child = I mmi neɣ i yelli
for-parent = I yiwen seg twacult-iw
for-other = I umdan nniḍen
received-letter = Teṭṭfeḍ-d tabratt? Sken-iyi-tt-id, ma ulac aɣilif.

## identity

show-papers = Sken-d takarḍa n tmagit neɣ ppaṣpur, ma ulac aɣilif.
which-document = Anwa lkaɣeḍ n tmagit i tesɛiḍ?
identity-card = Takarḍa n tmagit
passport = Ppaṣpur
residence-permit = Lkaɣeḍ n tnezduɣt (titre de séjour)
no-document = Ur sɛiɣ ara lekwaɣeḍ dagi.
bring-document = Awi-d lkaɣeḍ-a: { $document }.
missing-documents = { PLURAL($documents) ->
    [one] Ixuṣṣ { NUMBER($documents) } n lkaɣeḍ.
   *[other] Xuṣṣen { NUMBER($documents) } n lekwaɣeḍ.
}
i-make-copy = Ad xedmeɣ copie. Sakin ad d-rreɣ lkaɣeḍ.
photo-needed = Ilaq ad d-tawiḍ tawlaft tamaynut n tmagit (photo d’identité).
proof-of-address = Ilaq ad d-tawiḍ lkaɣeḍ anda tella tansa-k. Amedya: tafaktuṛt.
papers-are-yours = Ha-ten-an lekwaɣeḍ-ik. Ḥrez-iten akken ilaq.

## person

your-name = Aru isem n twacult d yisem-ik, ma ulac aɣilif.
date-of-birth = Aru azemz n tlalit (ass, aggur, aseggas), ma ulac aɣilif.
place-of-birth = Deg anta tamurt i d-tluleḍ? Deg anta tamdint?
your-address = Anda tzedɣeḍ? Anta i d tansa?
live-in-city = Tzedɣeḍ deg temdint-a?
your-telephone = Aru nnumru n ttilifun, ma ulac aɣilif.
have-email = Tesɛiḍ tansa e-mail?
married = Tzewǧeḍ?
how-many-children = Acḥal n dderya i tesɛiḍ? Aru nnumru.
age-of-children = Acḥal di leɛmer n warraw-ik?
who-is-with-you = Anwa i yellan yid-k?

## money

price-is = Ssuma: { AMOUNT($amount) }.
it-is-free = D baṭel.
how-pay = Amek i tebɣiḍ ad txellṣeḍ?
cash = S yidrimen
card = S tkarḍa n lbanka
here-is-receipt = Ha-t-an reçu. Ḥrez-it.
before-date = Ilaq ad t-txedmeḍ uqbel azemz-a: { DATE($date) }.
ready-on = Ad yili ihegga deg uzemz-a: { DATE($date) }.

## appointment

need-appointment-first = Ilaq ad teṭṭfeḍ rendez-vous. Tebɣiḍ ad t-ṭṭfeɣ nekk?
have-appointment = Tesɛiḍ rendez-vous?
which-moment = Taṣebḥit neɣ tameddit?
appointment-on = Rendez-vous-ik: { DATE($date) }, ɣef { HOUR($hour) }.
does-it-suit = Akka yelha?
bring-to-appointment = Awi-d ɣer rendez-vous: { $document }.
come-early = { PLURAL($minutes) ->
    [one] As-d { NUMBER($minutes) } n ddqiqa uqbel, ma ulac aɣilif.
   *[other] As-d { NUMBER($minutes) } n ddqayeq uqbel, ma ulac aɣilif.
}
tell-if-cannot = Ma ur tezmireḍ ara ad d-taseḍ, ssiwel-aɣ-d.

## form

fill-form = Ilaq ad teččareḍ lkaɣeḍ-a. Tebɣiḍ tallelt?
help-fill-form = Ad t-neččar i sin.
write-capitals = Aru s yisekkilen imeqqranen, ma ulac aɣilif.
sign-here = Sinyi dagi, ma ulac aɣilif.
read-before-sign = Ɣer uqbel ad tsinyiḍ. Zemreɣ ad d-ssfehmeɣ.
both-parents-sign = Imawlan i sin ilaq ad sinyin.
request-sent = Yewweḍ-aɣ-d usuter-ik. Ad d-tas tririt.
file-complete = Ddusi-inek yekmel.

## direction

not-here = Mačči dagi. Ruḥ ɣer: { $place }, { $address }.
directions-paper = Ad aruɣ tansa deg lkaɣeḍ.
closed-today = Lbiru-a yemdel ass-a.
open-at = Lbiru-a ad yelli deg uzemz-a: { DATE($date) }, ɣef { HOUR($hour) }.
toilets = W.C. dihin.

## emergency

need-doctor = Tuḥwaǧeḍ ṭṭbib?
where-does-it-hurt = Anda i yella uqraḥ? Sken-iyi-d.
call-emergency = Ad ssiwleɣ i les secours.
help-is-coming = Les secours la d-tteddun. Qqim dagi.
are-you-safe = Telliḍ di laman deg wexxam?
afraid-of-someone = Yella win i tugadeḍ?
go-quiet-room = Tebɣiḍ ad nemmeslay deg wemkan anda ulac lḥess?
child-lost = La nettnadi akken ɣef mmi-k neɣ yelli-k.

## calm

i-am-sorry = Suref-aɣ ɣef uṛaǧu.
please-calm = Ad nemmeslay s leɛqel, ma ulac aɣilif.
cannot-do-it = Ur zmireɣ ara ad t-xedmeɣ. Ad d-iniɣ acuɣer.
fetch-supervisor = Ad ssiwleɣ i umasul-iw.
stop-behaviour = Aya memnuɛ dagi. Ḥbes, ma ulac aɣilif.

## interpreter

child-does-not-translate = Ur ilaq ara ad isuqqel weqcic ayagi. Ad nessiwel i umsuqqel ameqqran (interprète).
translate-everything = Suqqel kullec, ma ulac aɣilif. Ur rennu acemma.
translation-private = D lbaḍna. Ur qqar i ḥedd.
do-you-agree-helper = Amdan-a ad isuqqel. Teqbeleḍ?
for-this-adult = I usteqsi-a, ad nessiwel i umsuqqel (interprète).

## end

thank-you = Tanemmirt aṭas.
anything-else = Tuḥwaǧeḍ ayen nniḍen?
all-done = Nekfa i wass-a.
we-will-call = Ad d-nessiwel s ttilifun.
come-back-with-someone = Tzemreḍ ad d-tuɣaleḍ akked umdan yettmeslayen tafransist.
goodbye = Ar tufat. Ass igerrzen.
