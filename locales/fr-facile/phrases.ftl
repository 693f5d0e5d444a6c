### Les mêmes phrases en français facile : la source des traductions.

## welcome

welcome = Bonjour. Bienvenue.
which-language = Quelle langue parlez-vous ?
speak-french = Vous parlez français ?
show-language = Montrez votre langue sur l’écran.
use-screen = Nous parlons avec cet écran. Vous êtes d’accord ?
answer-with-keys = Pour répondre, appuyez sur un chiffre. Ou montrez avec le doigt.
sentences-prepared = Les phrases sont préparées. Dites-moi si ce n’est pas clair.
call-interpreter = Voulez-vous un interprète au téléphone ? C’est gratuit.
wait-interpreter = J’appelle un interprète. Attendez un moment, s’il vous plaît.
colleague-speaks = Un collègue parle votre langue. Je l’appelle.
please-sit = Asseyez-vous, s’il vous plaît.
take-your-time = Prenez votre temps.

## answers

yes = Oui
no = Non
a-little = Un peu
dont-know = Je ne sais pas.
dont-understand = Je ne comprends pas.
agree = D’accord
something-else = Autre chose
prefer-not-say = Je ne veux pas répondre.
today = Aujourd’hui
tomorrow = Demain
later = Plus tard
morning = Le matin
afternoon = L’après-midi

## understand

please-repeat = Répétez, s’il vous plaît.
please-write = Écrivez, s’il vous plaît.
please-write-number = Écrivez le nombre, s’il vous plaît.
please-slowly = Parlez lentement, s’il vous plaît.
please-show = Montrez-moi, s’il vous plaît.
do-you-understand = Vous avez compris ?
is-this-right = C’est juste ?
can-you-read = Vous lisez dans votre langue ?
read-aloud = Voulez-vous écouter la phrase ?
i-explain-again = J’explique encore.

## wait

your-number = Voici votre ticket. Votre numéro : { $number }.
please-wait-here = Attendez ici, s’il vous plaît. Nous allons vous appeler.
watch-screen = Regardez l’écran. Vous verrez votre numéro.
wait-minutes = { PLURAL($minutes) ->
    [one] Il faut attendre { NUMBER($minutes) } minute environ.
    [many] Il faut attendre { NUMBER($minutes) } de minutes environ.
   *[other] Il faut attendre { NUMBER($minutes) } minutes environ.
}
people-before = { PLURAL($people) ->
    [one] Il y a { NUMBER($people) } personne avant vous.
    [many] Il y a { NUMBER($people) } de personnes avant vous.
   *[other] Il y a { NUMBER($people) } personnes avant vous.
}
your-turn = C’est à vous.
go-to-counter = Allez au guichet { $counter }, s’il vous plaît.
missed-turn = Nous vous avons appelé. Vous n’étiez pas là. Nous vous appelons encore.
come-back-at = Vous pouvez sortir. Revenez à { HOUR($hour) }.
keep-ticket = Gardez votre ticket.
priority-people = Avez-vous une carte de priorité ? Êtes-vous enceinte ?
priority-passes = Cette personne est prioritaire. Elle passe avant.
one-moment = Un moment, s’il vous plaît. J’arrive.

## need

what-need = De quoi avez-vous besoin ?
need-identity = Une carte d’identité ou un passeport
need-family = Une naissance, un mariage ou un décès
need-school = L’école ou la cantine
need-housing = Le logement
need-social = Une aide sociale
need-appointment = Prendre un rendez-vous
first-time = C’est la première fois que vous venez ?
for-whom = C’est pour qui ?
for-me = Pour moi
for-child = Pour mon enfant
for-parent = Pour quelqu’un de ma famille
for-other = Pour une autre personne
received-letter = Avez-vous reçu une lettre ? Montrez-la, s’il vous plaît.

## identity

show-papers = Montrez votre carte d’identité ou votre passeport, s’il vous plaît.
which-document = Quel papier d’identité avez-vous ?
identity-card = Une carte d’identité
passport = Un passeport
residence-permit = Un titre de séjour
no-document = Je n’ai pas de papiers ici.
bring-document = Apportez ce papier : { $document }.
missing-documents = { PLURAL($documents) ->
    [one] Il manque { NUMBER($documents) } papier.
    [many] Il manque { NUMBER($documents) } de papiers.
   *[other] Il manque { NUMBER($documents) } papiers.
}
original-needed = Il faut le papier original. Pas une copie.
copy-is-enough = Une copie suffit.
i-make-copy = Je fais une copie. Puis je vous rends le papier.
photo-needed = Il faut une photo d’identité récente.
proof-of-address = Il faut un papier avec votre adresse. Par exemple une facture.
papers-are-yours = Voici vos papiers. Gardez-les bien.

## person

your-name = Écrivez votre nom et votre prénom, s’il vous plaît.
date-of-birth = Écrivez votre date de naissance, s’il vous plaît.
place-of-birth = Quel est votre pays de naissance ? Et votre ville de naissance ?
your-address = Quelle est votre adresse ?
live-in-city = Habitez-vous dans cette ville ?
your-telephone = Écrivez votre numéro de téléphone, s’il vous plaît.
have-email = Avez-vous une adresse e-mail ?
married = Êtes-vous marié ou mariée ?
how-many-children = Combien d’enfants avez-vous ? Écrivez le nombre.
age-of-children = Quel âge ont vos enfants ?
who-is-with-you = Qui est avec vous ?
data-stays-here = Ces informations servent seulement pour votre demande.

## money

price-is = Cela coûte { AMOUNT($amount) }.
it-is-free = C’est gratuit.
how-pay = Comment voulez-vous payer ?
cash = En espèces
card = Par carte bancaire
here-is-receipt = Voici le reçu. Gardez-le.
before-date = Il faut le faire avant cette date : { DATE($date) }.
ready-on = Ce sera prêt à cette date : { DATE($date) }.

## appointment

need-appointment-first = Il faut un rendez-vous. Je le prends pour vous ?
have-appointment = Avez-vous un rendez-vous ?
which-moment = Le matin ou l’après-midi ?
appointment-on = Votre rendez-vous : { DATE($date) }, à { HOUR($hour) }.
does-it-suit = C’est bon pour vous ?
bring-to-appointment = Apportez au rendez-vous : { $document }.
come-early = { PLURAL($minutes) ->
    [one] Venez { NUMBER($minutes) } minute avant, s’il vous plaît.
    [many] Venez { NUMBER($minutes) } de minutes avant, s’il vous plaît.
   *[other] Venez { NUMBER($minutes) } minutes avant, s’il vous plaît.
}
tell-if-cannot = Si vous ne pouvez pas venir, appelez-nous.

## form

fill-form = Il faut remplir ce papier. Voulez-vous de l’aide ?
help-fill-form = Je le remplis avec vous.
write-capitals = Écrivez en grandes lettres, s’il vous plaît.
sign-here = Signez ici, s’il vous plaît.
read-before-sign = Lisez avant de signer. Je peux expliquer.
both-parents-sign = Les deux parents doivent signer.
request-sent = Nous avons votre demande. Vous aurez une réponse.
file-complete = Votre dossier est complet.

## direction

not-here = Ce n’est pas ici. Allez ici : { $place }, { $address }.
directions-paper = J’écris l’adresse sur un papier.
floor = C’est à l’étage { $floor }.
closed-today = Ce service est fermé aujourd’hui.
open-at = Ce service ouvre à cette date : { DATE($date) }, à { HOUR($hour) }.
toilets = Les toilettes sont là-bas.

## emergency

need-doctor = Voulez-vous un médecin ?
where-does-it-hurt = Où avez-vous mal ? Montrez.
call-emergency = J’appelle les secours.
help-is-coming = Les secours arrivent. Restez ici.
are-you-safe = Êtes-vous en sécurité chez vous ?
afraid-of-someone = Avez-vous peur de quelqu’un ?
go-quiet-room = Voulez-vous parler dans un endroit calme ?
child-lost = Nous cherchons votre enfant avec vous.

## calm

i-am-sorry = Pardon pour l’attente.
i-want-to-help = Je veux vous aider.
please-calm = Parlons calmement, s’il vous plaît.
i-listen = Je vous écoute.
cannot-do-it = Je ne peux pas le faire. J’explique pourquoi.
fetch-supervisor = J’appelle mon responsable.
stop-behaviour = Ce n’est pas permis ici. Arrêtez, s’il vous plaît.

## interpreter

child-does-not-translate = Un enfant ne doit pas traduire cela. Nous appelons un interprète adulte.
translate-everything = Traduisez tout, s’il vous plaît. N’ajoutez rien.
translation-private = C’est privé. Ne le racontez à personne.
do-you-agree-helper = Cette personne traduit pour vous. Vous êtes d’accord ?
for-this-adult = Pour cette question, nous appelons un interprète.

## end

thank-you = Merci beaucoup.
anything-else = Voulez-vous autre chose ?
all-done = C’est fini pour aujourd’hui.
we-will-call = Nous allons vous téléphoner.
come-back-with-someone = Vous pouvez revenir avec une personne qui parle français.
goodbye = Au revoir. Bonne journée.
