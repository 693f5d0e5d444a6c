### Serbe, bosniaque et croate (alphabet latin, mots compris par tous). On vouvoie la personne (Vi).

## welcome

welcome = Dobar dan. Dobro došli.
which-language = Koji jezik govorite?
speak-french = Govorite li francuski?
show-language = Pokažite svoj jezik na ekranu.
use-screen = Razgovaramo pomoću ovog ekrana. Slažete li se?
answer-with-keys = Za odgovor pritisnite broj. Ili pokažite prstom.
sentences-prepared = Rečenice su već pripremljene. Recite mi ako nešto nije jasno.
call-interpreter = Želite li prevodioca na telefonu? Besplatno je.
wait-interpreter = Zovem prevodioca. Čekajte malo, molim Vas.
colleague-speaks = Kolega govori Vaš jezik. Zovem ga.
please-sit = Sjednite, molim Vas.
take-your-time = Polako, ne žurite.

## answers

yes = Da
no = Ne
a-little = Malo
dont-know = Ne znam.
dont-understand = Ne razumijem.
agree = Slažem se
something-else = Nešto drugo
prefer-not-say = Ne želim odgovoriti.
today = Danas
tomorrow = Sutra
later = Kasnije
morning = Prije podne
afternoon = Poslije podne

## understand

please-repeat = Ponovite, molim Vas.
please-write = Napišite, molim Vas.
please-write-number = Napišite broj, molim Vas.
please-slowly = Govorite polako, molim Vas.
please-show = Pokažite mi, molim Vas.
do-you-understand = Jeste li razumjeli?
is-this-right = Je li to ispravno?
can-you-read = Znate li čitati na svom jeziku?
read-aloud = Želite li čuti rečenicu?
i-explain-again = Objašnjavam još jednom.

## wait

your-number = Ovo je Vaš listić. Vaš broj: { $number }.
please-wait-here = Čekajte ovdje, molim Vas. Mi ćemo Vas pozvati.
watch-screen = Gledajte ekran. Tu ćete vidjeti svoj broj.
wait-minutes = { PLURAL($minutes) ->
    [one] Treba čekati otprilike { NUMBER($minutes) } minutu.
    [few] Treba čekati otprilike { NUMBER($minutes) } minute.
   *[other] Treba čekati otprilike { NUMBER($minutes) } minuta.
}
people-before = { PLURAL($people) ->
    [one] Ispred Vas je { NUMBER($people) } osoba.
    [few] Ispred Vas su { NUMBER($people) } osobe.
   *[other] Ispred Vas je { NUMBER($people) } osoba.
}
your-turn = Vi ste na redu.
go-to-counter = Idite na šalter { $counter }, molim Vas.
missed-turn = Zvali smo Vas. Niste bili ovdje. Ponovo ćemo Vas zvati.
come-back-at = Možete izaći. Vratite se u { HOUR($hour) }.
keep-ticket = Sačuvajte svoj listić.
priority-people = Imate li karticu za prednost? Jeste li trudni?
priority-passes = Ova osoba ima prednost. Ona ide prva.
one-moment = Trenutak, molim Vas. Odmah dolazim.

## need

what-need = Šta Vam treba?
need-identity = Lična karta (osobna iskaznica) ili pasoš (putovnica)
need-family = Rođenje, brak ili smrt
need-school = Škola ili ručak u školi
need-housing = Stan ili kuća
need-social = Socijalna pomoć
need-appointment = Uzeti termin
first-time = Dolazite li zbog toga prvi put?
for-whom = Za koga je to?
for-me = Za mene
for-child = Za moje dijete
for-parent = Za nekoga iz moje porodice (obitelji)
for-other = Za drugu osobu
received-letter = Jeste li dobili pismo? Pokažite ga, molim Vas.

## identity

show-papers = Pokažite ličnu kartu (osobnu iskaznicu) ili pasoš (putovnicu), molim Vas.
which-document = Koji lični (osobni) dokument imate?
identity-card = Lična karta (osobna iskaznica)
passport = Pasoš (putovnica)
residence-permit = Boravišna dozvola
no-document = Nemam dokumente kod sebe.
bring-document = Donesite ovaj dokument: { $document }.
missing-documents = { PLURAL($documents) ->
    [one] Nedostaje { NUMBER($documents) } dokument.
    [few] Nedostaju { NUMBER($documents) } dokumenta.
   *[other] Nedostaje { NUMBER($documents) } dokumenata.
}
original-needed = Potreban je originalni dokument. Ne kopija.
copy-is-enough = Kopija je dovoljna.
i-make-copy = Sada kopiram dokument. Onda Vam ga vraćam.
photo-needed = Potrebna je nova fotografija za dokumente.
proof-of-address = Potreban je dokument s Vašom adresom. Na primjer, račun.
papers-are-yours = Ovo su Vaši dokumenti. Dobro ih čuvajte.

## person

your-name = Napišite svoje prezime i ime, molim Vas.
date-of-birth = Napišite svoj datum rođenja, molim Vas.
place-of-birth = U kojoj državi ste rođeni? A u kojem gradu?
your-address = Koja je Vaša adresa?
live-in-city = Živite li u ovom gradu?
your-telephone = Napišite svoj broj telefona, molim Vas.
have-email = Imate li e-mail adresu?
married = Jeste li u braku?
how-many-children = Koliko djece imate? Napišite broj.
age-of-children = Koliko godina imaju Vaša djeca?
who-is-with-you = Ko je s Vama?
data-stays-here = Ovi podaci služe samo za Vaš zahtjev.

## money

price-is = To košta { AMOUNT($amount) }.
it-is-free = Besplatno je.
how-pay = Kako želite platiti?
cash = Gotovinom
card = Bankovnom karticom
here-is-receipt = Ovo je potvrda o plaćanju. Sačuvajte je.
before-date = To treba obaviti prije ovog datuma: { DATE($date) }.
ready-on = To će biti gotovo ovog datuma: { DATE($date) }.

## appointment

need-appointment-first = Potreban je termin. Želite li da ga uzmem za Vas?
have-appointment = Imate li termin?
which-moment = Prije podne ili poslije podne?
appointment-on = Vaš termin: { DATE($date) }, u { HOUR($hour) }.
does-it-suit = Odgovara li Vam to?
bring-to-appointment = Na termin donesite: { $document }.
come-early = { PLURAL($minutes) ->
    [one] Dođite { NUMBER($minutes) } minutu ranije, molim Vas.
    [few] Dođite { NUMBER($minutes) } minute ranije, molim Vas.
   *[other] Dođite { NUMBER($minutes) } minuta ranije, molim Vas.
}
tell-if-cannot = Ako ne možete doći, javite nam.

## form

fill-form = Treba popuniti ovaj formular. Želite li pomoć?
help-fill-form = Ja ću ga popuniti s Vama.
write-capitals = Pišite velikim slovima, molim Vas.
sign-here = Potpišite se ovdje, molim Vas.
read-before-sign = Pročitajte prije potpisa. Mogu Vam objasniti.
both-parents-sign = Oba roditelja se moraju potpisati.
request-sent = Primili smo Vaš zahtjev. Odgovor ćete dobiti.
file-complete = Svi potrebni dokumenti su tu.

## direction

not-here = To nije ovdje. Idite na ovu adresu: { $place }, { $address }.
directions-paper = Pišem Vam adresu na papir.
floor = Sprat (kat): { $floor }.
closed-today = Ova služba danas ne radi.
open-at = Ova služba će se otvoriti: { DATE($date) }, u { HOUR($hour) }.
toilets = Toalet je tamo.

## emergency

need-doctor = Treba li Vam doktor?
where-does-it-hurt = Šta Vas boli? Pokažite.
call-emergency = Zovem hitnu pomoć.
help-is-coming = Pomoć dolazi. Ostanite ovdje.
are-you-safe = Jeste li kod kuće na sigurnom?
afraid-of-someone = Bojite li se nekoga?
go-quiet-room = Želite li razgovarati na mirnom mjestu?
child-lost = Tražimo Vaše dijete zajedno s Vama.

## calm

i-am-sorry = Oprostite što ste čekali.
i-want-to-help = Želim Vam pomoći.
please-calm = Razgovarajmo mirno, molim Vas.
i-listen = Slušam Vas.
cannot-do-it = To ne mogu uraditi. Ja ću Vam objasniti zašto.
fetch-supervisor = Zovem odgovornu osobu.
stop-behaviour = To ovdje nije dozvoljeno. Prestanite, molim Vas.

## interpreter

child-does-not-translate = Dijete ne smije to prevoditi. Zovemo odraslog prevodioca.
translate-everything = Prevodite sve, molim Vas. Nemojte ništa dodavati.
translation-private = To je privatno. Nemojte to nikome pričati.
do-you-agree-helper = Ova osoba prevodi za Vas. Slažete li se?
for-this-adult = Za ovo pitanje zovemo prevodioca.

## end

thank-you = Hvala Vam puno.
anything-else = Treba li Vam još nešto?
all-done = Za danas je gotovo.
we-will-call = Mi ćemo Vam telefonirati.
come-back-with-someone = Možete ponovo doći s osobom koja govori francuski.
goodbye = Doviđenja. Želim Vam lijep dan.
