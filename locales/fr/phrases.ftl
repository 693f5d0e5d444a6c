### Les phrases, telles qu’on les dit au guichet.

## welcome

welcome = Bonjour et bienvenue.
which-language = Quelle langue parlez-vous ?
speak-french = Parlez-vous français ?
show-language = Montrez-moi votre langue dans la liste.
use-screen = Nous pouvons communiquer à l’aide de cet écran. Êtes-vous d’accord ?
answer-with-keys = Pour répondre, appuyez sur le chiffre de la réponse ou montrez-la du doigt.
sentences-prepared = Ces phrases ont été préparées à l’avance. Dites-moi si une phrase n’est pas claire.
call-interpreter = Voulez-vous que nous appelions un interprète par téléphone ? C’est gratuit pour vous.
wait-interpreter = J’appelle un interprète. Merci de patienter un instant.
colleague-speaks = Un collègue parle votre langue. Je vais le chercher.
please-sit = Asseyez-vous, je vous en prie.
take-your-time = Prenez votre temps.

## answers

yes = Oui
no = Non
a-little = Un peu
dont-know = Je ne sais pas.
dont-understand = Je n’ai pas compris.
agree = D’accord
something-else = Autre chose
prefer-not-say = Je préfère ne pas répondre.
today = Aujourd’hui
tomorrow = Demain
later = Plus tard
morning = Le matin
afternoon = L’après-midi

## understand

please-repeat = Pouvez-vous répéter, s’il vous plaît ?
please-write = Pouvez-vous l’écrire, s’il vous plaît ?
please-write-number = Pouvez-vous écrire le nombre, s’il vous plaît ?
please-slowly = Pouvez-vous parler plus lentement, s’il vous plaît ?
please-show = Pouvez-vous me montrer, s’il vous plaît ?
do-you-understand = Avez-vous compris ?
is-this-right = Est-ce que c’est exact ?
can-you-read = Savez-vous lire dans votre langue ?
read-aloud = Voulez-vous que l’ordinateur lise la phrase à voix haute ?
i-explain-again = Je vais vous l’expliquer une nouvelle fois.

## wait

your-number = Voici votre ticket. Votre numéro est le { $number }.
please-wait-here = Merci de patienter ici. Nous vous appellerons.
watch-screen = Votre numéro s’affichera sur l’écran.
wait-minutes = { PLURAL($minutes) ->
    [one] L’attente est d’environ { NUMBER($minutes) } minute.
    [many] L’attente est d’environ { NUMBER($minutes) } de minutes.
   *[other] L’attente est d’environ { NUMBER($minutes) } minutes.
}
people-before = { PLURAL($people) ->
    [one] Il y a { NUMBER($people) } personne avant vous.
    [many] Il y a { NUMBER($people) } de personnes avant vous.
   *[other] Il y a { NUMBER($people) } personnes avant vous.
}
your-turn = C’est votre tour.
go-to-counter = Rendez-vous au guichet { $counter }, s’il vous plaît.
missed-turn = Nous vous avons appelé, mais vous n’étiez pas là. Nous allons vous rappeler.
come-back-at = Vous pouvez sortir et revenir à { HOUR($hour) }.
keep-ticket = Gardez bien votre ticket.
priority-people = Avez-vous une carte de priorité, ou êtes-vous enceinte ?
priority-passes = Cette personne est prioritaire. Elle passe avant.
one-moment = Un instant, s’il vous plaît. Je m’occupe de vous tout de suite.

## need

what-need = De quoi avez-vous besoin ?
need-identity = Une carte d’identité ou un passeport
need-family = Une naissance, un mariage ou un décès
need-school = L’école ou la cantine
need-housing = Le logement
need-social = Une aide sociale
need-appointment = Prendre un rendez-vous
first-time = Est-ce la première fois que vous venez pour cela ?
for-whom = Pour qui est cette demande ?
for-me = Pour moi
for-child = Pour mon enfant
for-parent = Pour un membre de ma famille
for-other = Pour une autre personne
received-letter = Avez-vous reçu un courrier ? Montrez-le-moi, s’il vous plaît.

## identity

show-papers = Pouvez-vous me montrer une pièce d’identité ?
which-document = Quel document d’identité avez-vous ?
identity-card = Une carte d’identité
passport = Un passeport
residence-permit = Un titre de séjour
no-document = Je n’ai pas de papiers avec moi.
bring-document = Revenez avec ce document : { $document }.
missing-documents = { PLURAL($documents) ->
    [one] Il manque { NUMBER($documents) } document dans votre dossier.
    [many] Il manque { NUMBER($documents) } de documents dans votre dossier.
   *[other] Il manque { NUMBER($documents) } documents dans votre dossier.
}
original-needed = Il faut le document original, pas une copie.
copy-is-enough = Une copie suffit.
i-make-copy = Je fais une copie et je vous rends le document.
photo-needed = Il faut une photo d’identité récente.
proof-of-address = Il faut un justificatif de domicile : une facture ou un bail.
papers-are-yours = Voici vos documents. Gardez-les bien.

## person

your-name = Écrivez votre nom et votre prénom, s’il vous plaît.
date-of-birth = Écrivez votre date de naissance, s’il vous plaît.
place-of-birth = Quel est votre pays de naissance ? Et votre ville de naissance ?
your-address = Quelle est votre adresse ?
live-in-city = Habitez-vous dans cette ville ?
your-telephone = Écrivez votre numéro de téléphone, s’il vous plaît.
have-email = Avez-vous une adresse électronique ?
married = Êtes-vous marié ou mariée ?
how-many-children = Combien d’enfants avez-vous ? Écrivez le nombre.
age-of-children = Quel âge ont vos enfants ?
who-is-with-you = Qui est la personne qui vous accompagne ?
data-stays-here = Ces informations servent seulement à votre demande.

## money

price-is = Cela coûte { AMOUNT($amount) }.
it-is-free = C’est gratuit.
how-pay = Comment souhaitez-vous payer ?
cash = En espèces
card = Par carte bancaire
here-is-receipt = Voici votre reçu. Gardez-le.
before-date = Il faut le faire avant le { DATE($date) }.
ready-on = Ce sera prêt le { DATE($date) }.

## appointment

need-appointment-first = Il faut un rendez-vous. Voulez-vous que je le prenne pour vous ?
have-appointment = Avez-vous rendez-vous ?
which-moment = Préférez-vous le matin ou l’après-midi ?
appointment-on = Votre rendez-vous est le { DATE($date) } à { HOUR($hour) }.
does-it-suit = Est-ce que cela vous convient ?
bring-to-appointment = Apportez au rendez-vous : { $document }.
come-early = { PLURAL($minutes) ->
    [one] Venez { NUMBER($minutes) } minute avant l’heure, s’il vous plaît.
    [many] Venez { NUMBER($minutes) } de minutes avant l’heure, s’il vous plaît.
   *[other] Venez { NUMBER($minutes) } minutes avant l’heure, s’il vous plaît.
}
tell-if-cannot = Si vous ne pouvez pas venir, prévenez-nous.

## form

fill-form = Il faut remplir ce formulaire. Avez-vous besoin d’aide ?
help-fill-form = Je vais le remplir avec vous.
write-capitals = Écrivez en lettres majuscules, s’il vous plaît.
sign-here = Signez ici, s’il vous plaît.
read-before-sign = Lisez avant de signer. Je peux vous l’expliquer.
both-parents-sign = Les deux parents doivent signer.
request-sent = Votre demande est enregistrée. Vous recevrez une réponse.
file-complete = Votre dossier est complet.

## direction

not-here = Ce n’est pas ici. Allez à : { $place }, { $address }.
directions-paper = Je vous écris l’adresse sur un papier.
floor = C’est à l’étage { $floor }.
closed-today = Ce service est fermé aujourd’hui.
open-at = Ce service ouvrira le { DATE($date) } à { HOUR($hour) }.
toilets = Les toilettes sont là-bas.

## emergency

need-doctor = Avez-vous besoin d’un médecin ?
where-does-it-hurt = Montrez-moi où vous avez mal.
call-emergency = J’appelle les secours.
help-is-coming = Les secours arrivent. Restez ici.
are-you-safe = Êtes-vous en sécurité chez vous ?
afraid-of-someone = Avez-vous peur de quelqu’un ?
go-quiet-room = Nous pouvons parler dans un endroit calme. Voulez-vous ?
child-lost = Nous cherchons votre enfant avec vous.

## calm

i-am-sorry = Toutes nos excuses pour cette attente.
i-want-to-help = Je veux vous aider.
please-calm = Parlons calmement, s’il vous plaît.
i-listen = Je vous écoute.
cannot-do-it = Je ne peux pas le faire. Je vous explique pourquoi.
fetch-supervisor = Je vais chercher mon responsable.
stop-behaviour = Ce comportement n’est pas accepté ici. Arrêtez, s’il vous plaît.

## interpreter

child-does-not-translate = Pour cette question, nous demandons l’aide d’un interprète adulte. Un enfant ne doit pas traduire.
translate-everything = Merci de traduire tout ce qui est dit, sans rien ajouter.
translation-private = Ce que vous entendez doit rester confidentiel.
do-you-agree-helper = Êtes-vous d’accord pour que cette personne traduise ?
for-this-adult = Pour cette question, nous préférons appeler un interprète.

## end

thank-you = Merci beaucoup.
anything-else = Avez-vous besoin d’autre chose ?
all-done = C’est terminé pour aujourd’hui.
we-will-call = Nous vous appellerons.
come-back-with-someone = Vous pouvez revenir avec quelqu’un qui parle français.
goodbye = Au revoir et bonne journée.
