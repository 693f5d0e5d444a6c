### Italien : l’agent vouvoie le visiteur (forme de politesse « Lei »).

## welcome

welcome = Buongiorno. Le diamo il benvenuto.
which-language = Che lingua parla?
speak-french = Parla francese?
show-language = Indichi la sua lingua sullo schermo, per favore.
use-screen = Possiamo parlare con questo schermo. È d’accordo?
answer-with-keys = Per rispondere, prema un numero. Oppure indichi con il dito.
sentences-prepared = Le frasi sono già preparate. Mi dica se qualcosa non è chiaro.
call-interpreter = Vuole un interprete al telefono? È gratis.
wait-interpreter = Chiamo un interprete. Attenda un momento, per favore.
colleague-speaks = Un collega parla la sua lingua. Vado a chiamarlo.
please-sit = Si sieda, per favore.
take-your-time = Faccia con calma.

## answers

yes = Sì
no = No
a-little = Un po’
dont-know = Non lo so.
dont-understand = Non capisco.
agree = D’accordo
something-else = Un’altra cosa
prefer-not-say = Non voglio rispondere.
today = Oggi
tomorrow = Domani
later = Più tardi
morning = La mattina
afternoon = Il pomeriggio

## understand

please-repeat = Ripeta, per favore.
please-write = Lo scriva, per favore.
please-write-number = Scriva il numero, per favore.
please-slowly = Parli lentamente, per favore.
please-show = Mi faccia vedere, per favore.
do-you-understand = Ha capito?
is-this-right = È giusto?
can-you-read = Sa leggere nella sua lingua?
read-aloud = Vuole ascoltare la frase?
i-explain-again = Lo spiego di nuovo.

## wait

your-number = Ecco il suo biglietto. Il suo numero: { $number }.
please-wait-here = Aspetti qui, per favore. Chiameremo il suo numero.
watch-screen = Guardi lo schermo. Vedrà il suo numero.
wait-minutes = { PLURAL($minutes) ->
    [one] Bisogna aspettare circa { NUMBER($minutes) } minuto.
    [many] Bisogna aspettare circa { NUMBER($minutes) } di minuti.
   *[other] Bisogna aspettare circa { NUMBER($minutes) } minuti.
}
people-before = { PLURAL($people) ->
    [one] C’è { NUMBER($people) } persona prima di lei.
    [many] Ci sono { NUMBER($people) } di persone prima di lei.
   *[other] Ci sono { NUMBER($people) } persone prima di lei.
}
your-turn = È il suo turno.
go-to-counter = Vada allo sportello { $counter }, per favore.
missed-turn = Abbiamo chiamato il suo numero. Lei non c’era. Lo chiameremo di nuovo.
come-back-at = Può uscire. Torni alle ore { HOUR($hour) }.
keep-ticket = Conservi il suo biglietto.
priority-people = Ha una tessera di priorità? È incinta?
priority-passes = Questa persona ha la precedenza. Passa prima.
one-moment = Un momento, per favore. Arrivo subito.

## need

what-need = Di che cosa ha bisogno?
need-identity = Una carta d’identità o un passaporto
need-family = Una nascita, un matrimonio o un decesso
need-school = La scuola o la mensa
need-housing = La casa
need-social = Un aiuto sociale
need-appointment = Prendere un appuntamento
first-time = È la prima volta che viene per questo?
for-whom = Per chi è?
for-me = Per me
for-child = Per mio figlio o mia figlia
for-parent = Per una persona della mia famiglia
for-other = Per un’altra persona
received-letter = Ha ricevuto una lettera? Me la faccia vedere, per favore.

## identity

show-papers = Mi faccia vedere la carta d’identità o il passaporto, per favore.
which-document = Quale documento d’identità ha?
identity-card = Una carta d’identità
passport = Un passaporto
residence-permit = Un permesso di soggiorno
no-document = Non ho documenti con me.
bring-document = Porti questo documento: { $document }.
missing-documents = { PLURAL($documents) ->
    [one] Manca { NUMBER($documents) } documento.
    [many] Mancano { NUMBER($documents) } di documenti.
   *[other] Mancano { NUMBER($documents) } documenti.
}
original-needed = Serve il documento originale. Una copia non basta.
copy-is-enough = Basta una copia.
i-make-copy = Faccio una copia. Poi le restituisco il documento.
photo-needed = Serve una fototessera recente.
proof-of-address = Serve un documento con il suo indirizzo. Per esempio una bolletta.
papers-are-yours = Ecco i suoi documenti. Li conservi bene.

## person

your-name = Scriva il suo cognome e il suo nome, per favore.
date-of-birth = Scriva la sua data di nascita, per favore.
place-of-birth = Qual è il suo paese di nascita? E la sua città di nascita?
your-address = Qual è il suo indirizzo?
live-in-city = Abita in questa città?
your-telephone = Scriva il suo numero di telefono, per favore.
have-email = Ha un indirizzo e-mail?
married = È sposato o sposata?
how-many-children = Quanti figli ha? Scriva il numero.
age-of-children = Quanti anni hanno i suoi figli?
who-is-with-you = Chi è la persona che è con lei?
data-stays-here = Queste informazioni servono solo per la sua richiesta.

## money

price-is = Costa { AMOUNT($amount) }.
it-is-free = È gratis.
how-pay = Come vuole pagare?
cash = In contanti
card = Con carta bancaria
here-is-receipt = Ecco la ricevuta. La conservi.
before-date = Bisogna farlo prima di questa data: { DATE($date) }.
ready-on = Sarà pronto in questa data: { DATE($date) }.

## appointment

need-appointment-first = Serve un appuntamento. Vuole che lo prenda io per lei?
have-appointment = Ha un appuntamento?
which-moment = La mattina o il pomeriggio?
appointment-on = Il suo appuntamento: { DATE($date) }, alle ore { HOUR($hour) }.
does-it-suit = Le va bene?
bring-to-appointment = Porti all’appuntamento: { $document }.
come-early = { PLURAL($minutes) ->
    [one] Venga { NUMBER($minutes) } minuto prima, per favore.
    [many] Venga { NUMBER($minutes) } di minuti prima, per favore.
   *[other] Venga { NUMBER($minutes) } minuti prima, per favore.
}
tell-if-cannot = Se non può venire, ci telefoni.

## form

fill-form = Bisogna compilare questo modulo. Vuole aiuto?
help-fill-form = Lo compilo insieme a lei.
write-capitals = Scriva in stampatello maiuscolo, per favore.
sign-here = Firmi qui, per favore.
read-before-sign = Legga prima di firmare. Posso spiegare.
both-parents-sign = Devono firmare tutti e due i genitori.
request-sent = Abbiamo la sua richiesta. Riceverà una risposta.
file-complete = La sua pratica è completa.

## direction

not-here = Non è qui. Vada in questo posto: { $place }, { $address }.
directions-paper = Le scrivo l’indirizzo su un foglio.
floor = È al piano { $floor }.
closed-today = Questo ufficio oggi è chiuso.
open-at = Questo ufficio apre in questa data: { DATE($date) }, alle ore { HOUR($hour) }.
toilets = I bagni sono là.

## emergency

need-doctor = Ha bisogno di un medico?
where-does-it-hurt = Dove le fa male? Mi faccia vedere.
call-emergency = Chiamo i soccorsi.
help-is-coming = I soccorsi stanno arrivando. Resti qui.
are-you-safe = A casa sua è al sicuro?
afraid-of-someone = Ha paura di qualcuno?
go-quiet-room = Vuole parlare in un posto tranquillo?
child-lost = Cerchiamo insieme a lei suo figlio o sua figlia.

## calm

i-am-sorry = Ci scusi per l’attesa.
i-want-to-help = Voglio aiutarla.
please-calm = Parliamo con calma, per favore.
i-listen = La ascolto.
cannot-do-it = Non posso farlo. Le spiego perché.
fetch-supervisor = Vado a chiamare il mio responsabile.
stop-behaviour = Qui questo non è permesso. Smetta, per favore.

## interpreter

child-does-not-translate = Un bambino non deve tradurre questo. Chiamiamo un interprete adulto.
translate-everything = Traduca tutto, per favore. Non aggiunga niente.
translation-private = È una cosa riservata. Non la racconti a nessuno.
do-you-agree-helper = Questa persona traduce per lei. È d’accordo?
for-this-adult = Per questa domanda chiamiamo un interprete.

## end

thank-you = Grazie mille.
anything-else = Ha bisogno di altro?
all-done = Per oggi abbiamo finito.
we-will-call = Le telefoneremo.
come-back-with-someone = Può tornare con una persona che parla francese.
goodbye = Arrivederci. Buona giornata.
