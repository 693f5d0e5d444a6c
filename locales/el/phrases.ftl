### Grec : l’agent vouvoie le visiteur (pluriel de politesse).

## welcome

welcome = Γεια σας. Καλώς ήρθατε.
    .romanised = Ya sas. Kalós írthaté.
which-language = Ποια γλώσσα μιλάτε;
    .romanised = Pia glóssa miláté ?
speak-french = Μιλάτε γαλλικά;
    .romanised = Miláté galiká ?
show-language = Δείξτε τη γλώσσα σας στην οθόνη.
    .romanised = Díxté ti glóssa sas stin othóni.
use-screen = Θα μιλήσουμε με αυτή την οθόνη. Συμφωνείτε;
    .romanised = Tha milíssoumé mé aftí tin othóni. Simfoníté ?
answer-with-keys = Για να απαντήσετε, πατήστε έναν αριθμό. Ή δείξτε με το δάχτυλο.
    .romanised = Ya na apandíssété, patísté énan arithmó. Í díxté mé to dákhtilo.
sentences-prepared = Οι φράσεις είναι έτοιμες από πριν. Πείτε μου αν κάτι δεν είναι κατανοητό.
    .romanised = I frássis íné étimés apó prin. Píté mou an káti dén íné katanoitó.
call-interpreter = Θέλετε διερμηνέα στο τηλέφωνο; Είναι δωρεάν.
    .romanised = Thélété diérminéa sto tiléfono ? Íné doréán.
wait-interpreter = Καλώ διερμηνέα. Περιμένετε λίγο, παρακαλώ.
    .romanised = Kaló diérminéa. Périménété lígo, parakaló.
colleague-speaks = Ένας συνάδελφος μιλάει τη γλώσσα σας. Πάω να τον φωνάξω.
    .romanised = Énas sinádélfos milái ti glóssa sas. Páo na ton fonáxo.
please-sit = Καθίστε, παρακαλώ.
    .romanised = Kathísté, parakaló.
take-your-time = Με την ησυχία σας.
    .romanised = Mé tin issikhía sas.

## answers

yes = Ναι
    .romanised = Né
no = Όχι
    .romanised = Ókhi
a-little = Λίγο
    .romanised = Lígo
dont-know = Δεν ξέρω.
    .romanised = Dén xéro.
dont-understand = Δεν καταλαβαίνω.
    .romanised = Dén katalavéno.
agree = Εντάξει
    .romanised = Éndáxi
something-else = Κάτι άλλο
    .romanised = Káti álo
prefer-not-say = Δεν θέλω να απαντήσω.
    .romanised = Dén thélo na apandísso.
today = Σήμερα
    .romanised = Síméra
tomorrow = Αύριο
    .romanised = Ávrio
later = Αργότερα
    .romanised = Argótéra
morning = Το πρωί
    .romanised = To proí
afternoon = Το απόγευμα
    .romanised = To apóyévma

## understand

please-repeat = Επαναλάβετε, παρακαλώ.
    .romanised = Épanalávété, parakaló.
please-write = Γράψτε το, παρακαλώ.
    .romanised = Grápsté to, parakaló.
please-write-number = Γράψτε τον αριθμό, παρακαλώ.
    .romanised = Grápsté ton arithmó, parakaló.
please-slowly = Μιλήστε αργά, παρακαλώ.
    .romanised = Milísté argá, parakaló.
please-show = Δείξτε μου, παρακαλώ.
    .romanised = Díxté mou, parakaló.
do-you-understand = Καταλάβατε;
    .romanised = Katalávaté ?
is-this-right = Είναι σωστό;
    .romanised = Íné sostó ?
can-you-read = Διαβάζετε στη γλώσσα σας;
    .romanised = Diavázété sti glóssa sas ?
read-aloud = Θέλετε να ακούσετε τη φράση;
    .romanised = Thélété na akoússété ti frássi ?
i-explain-again = Θα το εξηγήσω ξανά.
    .romanised = Tha to éxiyísso xaná.

## wait

your-number = Αυτό είναι το χαρτάκι σας. Ο αριθμός σας: { $number }.
    .romanised = Aftó íné to khartáki sas. O arithmós sas: { $number }.
please-wait-here = Περιμένετε εδώ, παρακαλώ. Θα σας φωνάξουμε.
    .romanised = Périménété édó, parakaló. Tha sas fonáxoumé.
watch-screen = Κοιτάτε την οθόνη. Θα δείτε τον αριθμό σας.
    .romanised = Kitáté tin othóni. Tha díté ton arithmó sas.
wait-minutes = { PLURAL($minutes) ->
    [one] Πρέπει να περιμένετε περίπου { NUMBER($minutes) } λεπτό.
   *[other] Πρέπει να περιμένετε περίπου { NUMBER($minutes) } λεπτά.
}
    .romanised = { PLURAL($minutes) ->
        [one] Prépi na périménété pérípou { NUMBER($minutes) } léptó.
       *[other] Prépi na périménété pérípou { NUMBER($minutes) } léptá.
    }
people-before = { PLURAL($people) ->
    [one] Υπάρχει { NUMBER($people) } άτομο πριν από εσάς.
   *[other] Υπάρχουν { NUMBER($people) } άτομα πριν από εσάς.
}
    .romanised = { PLURAL($people) ->
        [one] Ipárkhi { NUMBER($people) } átomo prin apó éssás.
       *[other] Ipárkhoun { NUMBER($people) } átoma prin apó éssás.
    }
your-turn = Είναι η σειρά σας.
    .romanised = Íné i sirá sas.
go-to-counter = Πηγαίνετε στη θυρίδα { $counter }, παρακαλώ.
    .romanised = Piyénété sti thirída { $counter }, parakaló.
missed-turn = Σας φωνάξαμε. Δεν ήσασταν εδώ. Θα σας φωνάξουμε πάλι.
    .romanised = Sas fonáxamé. Dén íssastan édó. Tha sas fonáxoumé páli.
come-back-at = Μπορείτε να βγείτε έξω. Επιστρέψτε αυτή την ώρα: { HOUR($hour) }.
    .romanised = Boríté na vyíté éxo. Épistrépsté aftí tin óra: { HOUR($hour) }.
keep-ticket = Κρατήστε το χαρτάκι σας.
    .romanised = Kratísté to khartáki sas.
priority-people = Έχετε κάρτα προτεραιότητας; Είστε έγκυος;
    .romanised = Ékhété kárta protéréótitas ? Ísté énguios ?
priority-passes = Αυτό το άτομο έχει προτεραιότητα. Περνάει πρώτο.
    .romanised = Aftó to átomo ékhi protéréótita. Pérnái próto.
one-moment = Ένα λεπτό, παρακαλώ. Έρχομαι αμέσως.
    .romanised = Éna léptó, parakaló. Érkhomé améssos.

## need

what-need = Τι χρειάζεστε;
    .romanised = Ti khriázésté ?
need-identity = Ταυτότητα ή διαβατήριο
    .romanised = Taftótita í diavatírio
need-family = Γέννηση, γάμος ή θάνατος
    .romanised = Yénissi, gámos í thánatos
need-school = Σχολείο ή γεύματα στο σχολείο
    .romanised = Skholío í yévmata sto skholío
need-housing = Στέγαση
    .romanised = Stégassi
need-social = Κοινωνική βοήθεια
    .romanised = Kinonikí voíthia
need-appointment = Να κλείσω ραντεβού
    .romanised = Na klísso randévoú
first-time = Έρχεστε πρώτη φορά για αυτό το θέμα;
    .romanised = Érkhésté próti forá ya aftó to théma ?
for-whom = Για ποιον είναι;
    .romanised = Ya pion íné ?
for-me = Για εμένα
    .romanised = Ya éména
for-child = Για το παιδί μου
    .romanised = Ya to pédí mou
for-parent = Για κάποιον από την οικογένειά μου
    .romanised = Ya kápion apó tin ikoyéniá mou
for-other = Για άλλο άτομο
    .romanised = Ya álo átomo
received-letter = Λάβατε κάποιο γράμμα; Δείξτε το, παρακαλώ.
    .romanised = Lávaté kápio gráma ? Díxté to, parakaló.

## identity

show-papers = Δείξτε την ταυτότητα ή το διαβατήριό σας, παρακαλώ.
    .romanised = Díxté tin taftótita í to diavatírió sas, parakaló.
which-document = Ποιο έγγραφο ταυτότητας έχετε;
    .romanised = Pio éngrafo taftótitas ékhété ?
identity-card = Ταυτότητα
    .romanised = Taftótita
passport = Διαβατήριο
    .romanised = Diavatírio
residence-permit = Άδεια διαμονής
    .romanised = Ádia diamonís
no-document = Δεν έχω χαρτιά μαζί μου.
    .romanised = Dén ékho khartiá mazí mou.
bring-document = Φέρτε αυτό το έγγραφο: { $document }.
    .romanised = Férté aftó to éngrafo: { $document }.
missing-documents = { PLURAL($documents) ->
    [one] Λείπει { NUMBER($documents) } έγγραφο.
   *[other] Λείπουν { NUMBER($documents) } έγγραφα.
}
    .romanised = { PLURAL($documents) ->
        [one] Lípi { NUMBER($documents) } éngrafo.
       *[other] Lípoun { NUMBER($documents) } éngrafa.
    }
original-needed = Χρειάζεται το πρωτότυπο έγγραφο. Όχι φωτοτυπία.
    .romanised = Khriázété to protótipo éngrafo. Ókhi fototipía.
copy-is-enough = Αρκεί μια φωτοτυπία.
    .romanised = Arkí mia fototipía.
i-make-copy = Θα βγάλω μια φωτοτυπία. Μετά θα σας δώσω πίσω το έγγραφο.
    .romanised = Tha vgálo mia fototipía. Métá tha sas dósso písso to éngrafo.
photo-needed = Χρειάζεται μια πρόσφατη φωτογραφία ταυτότητας.
    .romanised = Khriázété mia prósfati fotografía taftótitas.
proof-of-address = Χρειάζεται ένα χαρτί με τη διεύθυνσή σας. Για παράδειγμα, ένας λογαριασμός.
    .romanised = Khriázété éna khartí mé ti diéfthinsí sas. Ya parádigma, énas logariasmós.
papers-are-yours = Ορίστε τα χαρτιά σας. Φυλάξτε τα καλά.
    .romanised = Orísté ta khartiá sas. Filáxté ta kalá.

## person

your-name = Γράψτε το επώνυμο και το όνομά σας, παρακαλώ.
    .romanised = Grápsté to épónimo ké to ónomá sas, parakaló.
date-of-birth = Γράψτε την ημερομηνία γέννησής σας, παρακαλώ.
    .romanised = Grápsté tin imérominía yénissís sas, parakaló.
place-of-birth = Σε ποια χώρα γεννηθήκατε; Και σε ποια πόλη;
    .romanised = Sé pia khóra yénithíkaté ? Ké sé pia póli ?
your-address = Ποια είναι η διεύθυνσή σας;
    .romanised = Pia íné i diéfthinsí sas ?
live-in-city = Μένετε σε αυτή την πόλη;
    .romanised = Ménété sé aftí tin póli ?
your-telephone = Γράψτε τον αριθμό του τηλεφώνου σας, παρακαλώ.
    .romanised = Grápsté ton arithmó tou tiléfónou sas, parakaló.
have-email = Έχετε διεύθυνση email;
    .romanised = Ékhété diéfthinsi email ?
married = Είστε παντρεμένος ή παντρεμένη;
    .romanised = Ísté pandréménos í pandréméni ?
how-many-children = Πόσα παιδιά έχετε; Γράψτε τον αριθμό.
    .romanised = Póssa pédiá ékhété ? Grápsté ton arithmó.
age-of-children = Πόσων χρονών είναι τα παιδιά σας;
    .romanised = Pósson khronón íné ta pédiá sas ?
who-is-with-you = Ποιος είναι μαζί σας;
    .romanised = Pios íné mazí sas ?
data-stays-here = Αυτές οι πληροφορίες είναι μόνο για την αίτησή σας.
    .romanised = Aftés i pliroforíés íné móno ya tin étissí sas.

## money

price-is = Κοστίζει { AMOUNT($amount) }.
    .romanised = Kostízi { AMOUNT($amount) }.
it-is-free = Είναι δωρεάν.
    .romanised = Íné doréán.
how-pay = Πώς θέλετε να πληρώσετε;
    .romanised = Pós thélété na pliróssété ?
cash = Με μετρητά
    .romanised = Mé métritá
card = Με τραπεζική κάρτα
    .romanised = Mé trapézikí kárta
here-is-receipt = Ορίστε η απόδειξη. Κρατήστε την.
    .romanised = Orísté i apódixi. Kratísté tin.
before-date = Πρέπει να γίνει πριν από αυτή την ημερομηνία: { DATE($date) }.
    .romanised = Prépi na yíni prin apó aftí tin imérominía: { DATE($date) }.
ready-on = Θα είναι έτοιμο αυτή την ημέρα: { DATE($date) }.
    .romanised = Tha íné étimo aftí tin iméra: { DATE($date) }.

## appointment

need-appointment-first = Χρειάζεται ραντεβού. Να το κλείσω για εσάς;
    .romanised = Khriázété randévoú. Na to klísso ya éssás ?
have-appointment = Έχετε ραντεβού;
    .romanised = Ékhété randévoú ?
which-moment = Το πρωί ή το απόγευμα;
    .romanised = To proí í to apóyévma ?
appointment-on = Το ραντεβού σας: { DATE($date) }, ώρα { HOUR($hour) }.
    .romanised = To randévoú sas: { DATE($date) }, óra { HOUR($hour) }.
does-it-suit = Σας βολεύει;
    .romanised = Sas volévi ?
bring-to-appointment = Φέρτε στο ραντεβού: { $document }.
    .romanised = Férté sto randévoú: { $document }.
come-early = { PLURAL($minutes) ->
    [one] Ελάτε { NUMBER($minutes) } λεπτό νωρίτερα, παρακαλώ.
   *[other] Ελάτε { NUMBER($minutes) } λεπτά νωρίτερα, παρακαλώ.
}
    .romanised = { PLURAL($minutes) ->
        [one] Éláté { NUMBER($minutes) } léptó norítéra, parakaló.
       *[other] Éláté { NUMBER($minutes) } léptá norítéra, parakaló.
    }
tell-if-cannot = Αν δεν μπορείτε να έρθετε, τηλεφωνήστε μας.
    .romanised = An dén boríté na érthété, tiléfonísté mas.

## form

fill-form = Πρέπει να συμπληρώσετε αυτό το χαρτί. Θέλετε βοήθεια;
    .romanised = Prépi na simbliróssété aftó to khartí. Thélété voíthia ?
help-fill-form = Θα το συμπληρώσουμε μαζί.
    .romanised = Tha to simbliróssoumé mazí.
write-capitals = Γράψτε με κεφαλαία γράμματα, παρακαλώ.
    .romanised = Grápsté mé kéfaléa grámata, parakaló.
sign-here = Υπογράψτε εδώ, παρακαλώ.
    .romanised = Ipográpsté édó, parakaló.
read-before-sign = Διαβάστε το πριν υπογράψετε. Μπορώ να σας το εξηγήσω.
    .romanised = Diavásté to prin ipográpsété. Boró na sas to éxiyísso.
both-parents-sign = Πρέπει να υπογράψουν και οι δύο γονείς.
    .romanised = Prépi na ipográpsoun ké i dío gonís.
request-sent = Έχουμε την αίτησή σας. Θα λάβετε απάντηση.
    .romanised = Ékhoumé tin étissí sas. Tha lávété apándissi.
file-complete = Ο φάκελός σας είναι πλήρης.
    .romanised = O fákélós sas íné plíris.

## direction

not-here = Δεν είναι εδώ. Πηγαίνετε σε αυτό το μέρος: { $place }, { $address }.
    .romanised = Dén íné édó. Piyénété sé aftó to méros: { $place }, { $address }.
directions-paper = Θα γράψω τη διεύθυνση σε ένα χαρτί.
    .romanised = Tha grápso ti diéfthinsi sé éna khartí.
floor = Είναι στον όροφο { $floor }.
    .romanised = Íné ston órofo { $floor }.
closed-today = Αυτή η υπηρεσία είναι κλειστή σήμερα.
    .romanised = Aftí i ipiréssía íné klistí síméra.
open-at = Αυτή η υπηρεσία ανοίγει αυτή την ημέρα: { DATE($date) }, ώρα { HOUR($hour) }.
    .romanised = Aftí i ipiréssía aníyi aftí tin iméra: { DATE($date) }, óra { HOUR($hour) }.
toilets = Οι τουαλέτες είναι εκεί.
    .romanised = I toualétés íné ékí.

## emergency

need-doctor = Χρειάζεστε γιατρό;
    .romanised = Khriázésté yatró ?
where-does-it-hurt = Πού πονάτε; Δείξτε μου.
    .romanised = Poú ponáté ? Díxté mou.
call-emergency = Καλώ βοήθεια.
    .romanised = Kaló voíthia.
help-is-coming = Η βοήθεια έρχεται. Μείνετε εδώ.
    .romanised = I voíthia érkhété. Mínété édó.
are-you-safe = Είστε ασφαλής στο σπίτι σας;
    .romanised = Ísté asfalís sto spíti sas ?
afraid-of-someone = Φοβάστε κάποιον;
    .romanised = Fovásté kápion ?
go-quiet-room = Θέλετε να μιλήσουμε σε ένα ήσυχο μέρος;
    .romanised = Thélété na milíssoumé sé éna íssikho méros ?
child-lost = Ψάχνουμε το παιδί σας μαζί σας.
    .romanised = Psákhnoumé to pédí sas mazí sas.

## calm

i-am-sorry = Συγγνώμη για την αναμονή.
    .romanised = Signómi ya tin anamoní.
i-want-to-help = Θέλω να σας βοηθήσω.
    .romanised = Thélo na sas voithísso.
please-calm = Ας μιλήσουμε ήρεμα, παρακαλώ.
    .romanised = As milíssoumé íréma, parakaló.
i-listen = Σας ακούω.
    .romanised = Sas akoúo.
cannot-do-it = Δεν μπορώ να το κάνω. Θα σας εξηγήσω γιατί.
    .romanised = Dén boró na to káno. Tha sas éxiyísso yatí.
fetch-supervisor = Θα φωνάξω τον προϊστάμενό μου.
    .romanised = Tha fonáxo ton proistáménó mou.
stop-behaviour = Αυτό δεν επιτρέπεται εδώ. Σταματήστε, παρακαλώ.
    .romanised = Aftó dén épitrépété édó. Stamatísté, parakaló.

## interpreter

child-does-not-translate = Ένα παιδί δεν πρέπει να το μεταφράσει αυτό. Θα καλέσουμε ενήλικο διερμηνέα.
    .romanised = Éna pédí dén prépi na to métafrássi aftó. Tha kaléssoumé éníliko diérminéa.
translate-everything = Μεταφράστε τα όλα, παρακαλώ. Μην προσθέσετε τίποτα.
    .romanised = Métafrásté ta óla, parakaló. Min prosthéssété típota.
translation-private = Είναι εμπιστευτικό. Μην το πείτε σε κανέναν.
    .romanised = Íné émbistéftikó. Min to píté sé kanénan.
do-you-agree-helper = Αυτό το άτομο μεταφράζει για εσάς. Συμφωνείτε;
    .romanised = Aftó to átomo métafrázi ya éssás. Simfoníté ?
for-this-adult = Για αυτή την ερώτηση, θα καλέσουμε διερμηνέα.
    .romanised = Ya aftí tin érótissi, tha kaléssoumé diérminéa.

## end

thank-you = Ευχαριστώ πολύ.
    .romanised = Éfkharistó polí.
anything-else = Θέλετε κάτι άλλο;
    .romanised = Thélété káti álo ?
all-done = Τελειώσαμε για σήμερα.
    .romanised = Télióssamé ya síméra.
we-will-call = Θα σας τηλεφωνήσουμε.
    .romanised = Tha sas tiléfoníssoumé.
come-back-with-someone = Μπορείτε να ξανάρθετε με κάποιον που μιλάει γαλλικά.
    .romanised = Boríté na xanárthété mé kápion pou milái galiká.
goodbye = Αντίο σας. Καλή σας ημέρα.
    .romanised = Andío sas. Kalí sas iméra.
