### Allemand : l’agent vouvoie le visiteur (Sie).

## welcome

welcome = Guten Tag. Herzlich willkommen.
which-language = Welche Sprache sprechen Sie?
speak-french = Sprechen Sie Französisch?
show-language = Bitte zeigen Sie Ihre Sprache auf dem Bildschirm.
use-screen = Wir können mit diesem Bildschirm sprechen. Sind Sie einverstanden?
answer-with-keys = Zum Antworten drücken Sie bitte eine Zahl. Oder zeigen Sie mit dem Finger.
sentences-prepared = Die Sätze sind schon vorbereitet. Bitte sagen Sie mir, wenn etwas nicht klar ist.
call-interpreter = Soll jemand am Telefon für Sie dolmetschen? Das ist kostenlos.
wait-interpreter = Ich rufe jemanden zum Dolmetschen an. Bitte warten Sie einen Moment.
colleague-speaks = Jemand aus unserem Team spricht Ihre Sprache. Ich hole die Person.
please-sit = Bitte setzen Sie sich.
take-your-time = Nehmen Sie sich Zeit.

## answers

yes = Ja
no = Nein
a-little = Ein wenig
dont-know = Ich weiß es nicht.
dont-understand = Ich verstehe nicht.
agree = Einverstanden
something-else = Etwas anderes
prefer-not-say = Ich möchte nicht antworten.
today = Heute
tomorrow = Morgen
later = Später
morning = Am Vormittag
afternoon = Am Nachmittag

## understand

please-repeat = Bitte wiederholen Sie das.
please-write = Bitte schreiben Sie das auf.
please-write-number = Bitte schreiben Sie die Zahl auf.
please-slowly = Bitte sprechen Sie langsam.
please-show = Bitte zeigen Sie es mir.
do-you-understand = Haben Sie das verstanden?
is-this-right = Ist das richtig?
can-you-read = Können Sie in Ihrer Sprache lesen?
read-aloud = Möchten Sie den Satz hören?
i-explain-again = Ich erkläre es noch einmal.

## wait

your-number = Hier ist Ihr Ticket. Ihre Nummer: { $number }.
please-wait-here = Bitte warten Sie hier. Wir rufen Sie auf.
watch-screen = Bitte achten Sie auf den Bildschirm. Dort sehen Sie Ihre Nummer.
wait-minutes = { PLURAL($minutes) ->
    [one] Sie müssen ungefähr { NUMBER($minutes) } Minute warten.
   *[other] Sie müssen ungefähr { NUMBER($minutes) } Minuten warten.
}
people-before = { PLURAL($people) ->
    [one] Vor Ihnen ist noch { NUMBER($people) } Person.
   *[other] Vor Ihnen sind noch { NUMBER($people) } Personen.
}
your-turn = Sie sind an der Reihe.
go-to-counter = Bitte gehen Sie zum Schalter { $counter }.
missed-turn = Wir haben Sie aufgerufen. Sie waren nicht da. Wir rufen Sie noch einmal auf.
come-back-at = Sie können hinausgehen. Bitte kommen Sie um { HOUR($hour) } wieder.
keep-ticket = Bitte behalten Sie Ihr Ticket.
priority-people = Haben Sie einen Ausweis, der Ihnen Vorrang gibt? Sind Sie schwanger?
priority-passes = Diese Person hat Vorrang. Sie kommt zuerst dran.
one-moment = Einen Moment, bitte. Ich komme gleich.

## need

what-need = Was brauchen Sie?
need-identity = Einen Personalausweis oder einen Reisepass
need-family = Eine Geburt, eine Heirat oder ein Todesfall
need-school = Die Schule oder das Schulessen
need-housing = Die Wohnung
need-social = Soziale Unterstützung
need-appointment = Einen Termin machen
first-time = Sind Sie dafür zum ersten Mal hier?
for-whom = Für wen ist es?
for-me = Für mich
for-child = Für mein Kind
for-parent = Für jemanden aus meiner Familie
for-other = Für eine andere Person
received-letter = Haben Sie einen Brief bekommen? Bitte zeigen Sie ihn mir.

## identity

show-papers = Bitte zeigen Sie Ihren Personalausweis oder Ihren Reisepass.
which-document = Welches Ausweisdokument haben Sie?
identity-card = Ein Personalausweis
passport = Ein Reisepass
residence-permit = Ein Aufenthaltstitel
no-document = Ich habe keine Papiere dabei.
bring-document = Bitte bringen Sie dieses Dokument mit: { $document }.
missing-documents = { PLURAL($documents) ->
    [one] Es fehlt noch { NUMBER($documents) } Dokument.
   *[other] Es fehlen noch { NUMBER($documents) } Dokumente.
}
original-needed = Wir brauchen das Original. Eine Kopie reicht nicht.
copy-is-enough = Eine Kopie reicht.
i-make-copy = Ich mache eine Kopie. Dann gebe ich Ihnen das Dokument zurück.
photo-needed = Wir brauchen ein aktuelles Passfoto.
proof-of-address = Wir brauchen ein Dokument mit Ihrer Adresse. Zum Beispiel eine Rechnung.
papers-are-yours = Hier sind Ihre Dokumente. Bitte bewahren Sie sie gut auf.

## person

your-name = Bitte schreiben Sie Ihren Nachnamen und Ihren Vornamen auf.
date-of-birth = Bitte schreiben Sie Ihr Geburtsdatum auf.
place-of-birth = In welchem Land sind Sie geboren? Und in welcher Stadt?
your-address = Wie ist Ihre Adresse?
live-in-city = Wohnen Sie in dieser Stadt?
your-telephone = Bitte schreiben Sie Ihre Telefonnummer auf.
have-email = Haben Sie eine E-Mail-Adresse?
married = Sind Sie verheiratet?
how-many-children = Wie viele Kinder haben Sie? Bitte schreiben Sie die Zahl auf.
age-of-children = Wie alt sind Ihre Kinder?
who-is-with-you = Wer ist die Person, die Sie begleitet?
data-stays-here = Diese Angaben sind nur für Ihren Antrag.

## money

price-is = Das kostet { AMOUNT($amount) }.
it-is-free = Das ist kostenlos.
how-pay = Wie möchten Sie bezahlen?
cash = In bar
card = Mit Bankkarte
here-is-receipt = Hier ist Ihre Quittung. Bitte bewahren Sie sie auf.
before-date = Das muss vor diesem Datum gemacht werden: { DATE($date) }.
ready-on = Es ist an diesem Tag fertig: { DATE($date) }.

## appointment

need-appointment-first = Sie brauchen einen Termin. Soll ich ihn für Sie machen?
have-appointment = Haben Sie einen Termin?
which-moment = Am Vormittag oder am Nachmittag?
appointment-on = Ihr Termin: { DATE($date) }, um { HOUR($hour) }.
does-it-suit = Passt das für Sie?
bring-to-appointment = Bitte bringen Sie zum Termin mit: { $document }.
come-early = { PLURAL($minutes) ->
    [one] Bitte kommen Sie { NUMBER($minutes) } Minute früher.
   *[other] Bitte kommen Sie { NUMBER($minutes) } Minuten früher.
}
tell-if-cannot = Wenn Sie nicht kommen können, rufen Sie uns bitte an.

## form

fill-form = Sie müssen dieses Formular ausfüllen. Möchten Sie Hilfe?
help-fill-form = Ich fülle es mit Ihnen zusammen aus.
write-capitals = Bitte schreiben Sie in Großbuchstaben.
sign-here = Bitte unterschreiben Sie hier.
read-before-sign = Bitte lesen Sie, bevor Sie unterschreiben. Ich kann es erklären.
both-parents-sign = Beide Eltern müssen unterschreiben.
request-sent = Wir haben Ihren Antrag. Sie bekommen eine Antwort.
file-complete = Ihre Unterlagen sind vollständig.

## direction

not-here = Das ist nicht hier. Bitte gehen Sie hierhin: { $place }, { $address }.
directions-paper = Ich schreibe Ihnen die Adresse auf.
floor = Das ist auf Etage { $floor }.
closed-today = Diese Stelle ist heute geschlossen.
open-at = Diese Stelle öffnet an diesem Tag: { DATE($date) }, um { HOUR($hour) }.
toilets = Die Toiletten sind dort drüben.

## emergency

need-doctor = Brauchen Sie ärztliche Hilfe?
where-does-it-hurt = Wo tut es weh? Bitte zeigen Sie es mir.
call-emergency = Ich rufe den Notruf an.
help-is-coming = Hilfe kommt. Bitte bleiben Sie hier.
are-you-safe = Sind Sie zu Hause sicher?
afraid-of-someone = Haben Sie Angst vor jemandem?
go-quiet-room = Möchten Sie an einem ruhigen Ort sprechen?
child-lost = Wir suchen Ihr Kind zusammen mit Ihnen.

## calm

i-am-sorry = Entschuldigen Sie bitte die Wartezeit.
i-want-to-help = Ich möchte Ihnen helfen.
please-calm = Bitte sprechen wir ruhig miteinander.
i-listen = Ich höre Ihnen zu.
cannot-do-it = Das kann ich nicht machen. Ich erkläre Ihnen, warum.
fetch-supervisor = Ich hole jemanden von der Leitung.
stop-behaviour = Das ist hier nicht erlaubt. Bitte hören Sie auf.

## interpreter

child-does-not-translate = Ein Kind soll das nicht übersetzen. Wir rufen eine erwachsene Person zum Dolmetschen an.
translate-everything = Bitte übersetzen Sie alles. Fügen Sie nichts hinzu.
translation-private = Das ist vertraulich. Bitte erzählen Sie es niemandem weiter.
do-you-agree-helper = Diese Person übersetzt für Sie. Sind Sie einverstanden?
for-this-adult = Für diese Frage rufen wir jemanden zum Dolmetschen an.

## end

thank-you = Vielen Dank.
anything-else = Brauchen Sie noch etwas?
all-done = Für heute sind wir fertig.
we-will-call = Wir rufen Sie an.
come-back-with-someone = Sie können mit einer Person wiederkommen, die Französisch spricht.
goodbye = Auf Wiedersehen. Einen schönen Tag noch.
