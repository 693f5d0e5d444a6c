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

## documents

doc-which-request = Que voulez-vous faire ?
doc-first = C’est ma première demande.
doc-renewal = Je veux renouveler mon papier.
doc-lost = J’ai perdu mon papier.
doc-stolen = On a volé mon papier.
doc-declare-loss = Il faut dire que le papier est perdu. Nous écrivons cela ici.
doc-declare-theft = Pour un vol, allez d’abord à la police.
doc-pre-request = Avez-vous préparé la demande sur internet ?
doc-pre-request-number = Montrez le numéro de la demande, s’il vous plaît.
doc-bring-old = Apportez votre ancienne carte ou votre ancien passeport.
doc-photo-rules = La photo doit avoir moins de six mois. On doit bien voir le visage.
doc-photo-refused = Cette photo n’est pas bonne. Il faut une autre photo.
doc-fingerprints = Je prends vos empreintes. Posez le doigt ici, s’il vous plaît.
doc-other-hand = Maintenant, l’autre main.
doc-come-in-person = La personne doit venir elle-même.
doc-parent-with-child = Un parent doit venir avec l’enfant.
doc-stamp-price = Il faut acheter un timbre fiscal. Le prix : { AMOUNT($amount) }.
doc-stamp-where = Achetez le timbre sur internet. Ou dans un bureau de tabac.
doc-wait-weeks = { PLURAL($weeks) ->
    [one] Il faut attendre { NUMBER($weeks) } semaine environ.
    [many] Il faut attendre { NUMBER($weeks) } de semaines environ.
   *[other] Il faut attendre { NUMBER($weeks) } semaines environ.
}
doc-text-message = Vous recevez un SMS quand le papier est prêt.
doc-collect-yourself = Venez le chercher vous-même.
doc-collect-before = { PLURAL($months) ->
    [one] Vous avez { NUMBER($months) } mois pour venir le chercher.
    [many] Vous avez { NUMBER($months) } de mois pour venir le chercher.
   *[other] Vous avez { NUMBER($months) } mois pour venir le chercher.
}
doc-travel-soon = Partez-vous bientôt en voyage ?
doc-show-travel-ticket = Montrez le billet du voyage, s’il vous plaît.
doc-nationality = Avez-vous la nationalité française ?
doc-residence-permit-elsewhere = Le titre de séjour, c’est à la préfecture. Pas à la mairie.
doc-check-details = Regardez le nom, la date et l’adresse. Tout est juste ?

## civil

civil-which-record = Quel papier voulez-vous ?
civil-birth = Un acte de naissance
civil-marriage = Un acte de mariage
civil-death = Un acte de décès
civil-born-here = La personne est née dans cette ville ?
civil-ask-birth-town = Demandez le papier à la mairie de la ville de naissance.
civil-born-abroad = La personne est née dans un autre pays ?
civil-record-is-free = Ce papier est gratuit. Ne payez personne.
civil-copies = { PLURAL($copies) ->
    [one] Voici { NUMBER($copies) } copie.
    [many] Voici { NUMBER($copies) } de copies.
   *[other] Voici { NUMBER($copies) } copies.
}
civil-declare-birth = Venez-vous déclarer une naissance ?
civil-birth-days = { PLURAL($days) ->
    [one] Pour déclarer la naissance, vous avez { NUMBER($days) } jour.
    [many] Pour déclarer la naissance, vous avez { NUMBER($days) } de jours.
   *[other] Pour déclarer la naissance, vous avez { NUMBER($days) } jours.
}
civil-birth-certificate = Montrez le papier de l’hôpital, s’il vous plaît.
civil-child-name = Écrivez le prénom et le nom de l’enfant, s’il vous plaît.
civil-congratulations = Félicitations pour le bébé.
civil-recognise-child = Voulez-vous dire, par écrit, que vous êtes parent de l’enfant ?
civil-family-book = Avez-vous un livret de famille ?
civil-declare-death = Venez-vous déclarer un décès ?
civil-condolences = Toutes mes condoléances.
civil-doctor-certificate = Montrez le papier du médecin, s’il vous plaît.
civil-want-to-marry = Voulez-vous vous marier ici ?
civil-marriage-file = Voici les papiers pour le mariage. Il faut les remplir.
civil-both-come = Les deux personnes doivent venir ensemble.
civil-official-translation = Ce papier doit être en français. Il faut un traducteur officiel.

## school

school-enrol = Voulez-vous inscrire un enfant à l’école ?
school-child-birth = Écrivez la date de naissance de l’enfant, s’il vous plaît.
school-been-before = L’enfant est déjà allé à l’école ?
school-papers = Il faut un papier de naissance de l’enfant.
school-vaccinations = Apportez le carnet de santé de l’enfant. Nous regardons les vaccins.
school-your-school = L’école de votre enfant : { $place }, { $address }.
school-meet-head = Allez voir le directeur ou la directrice de l’école.
school-starts-on = L’école commence à cette date : { DATE($date) }.
school-canteen = L’enfant mange à la cantine ?
school-which-days = Quels jours ? Montrez sur le calendrier.
school-allergy = L’enfant a une allergie ?
school-with-or-without-meat = Repas avec viande ? Ou sans viande ?
school-with-meat = Avec viande
school-without-meat = Sans viande
school-meal-price = Un repas coûte { AMOUNT($amount) }.
school-price-by-income = Vous gagnez moins d’argent ? Alors vous payez moins.
school-after-hours = Faut-il garder l’enfant le matin ou le soir, à l’école ?
school-holiday-centre = Voulez-vous un centre de loisirs pour l’enfant, pendant les vacances ?
school-nursery = Cherchez-vous une crèche pour votre bébé ?
school-waiting-list = Il n’y a pas de place maintenant. Votre nom est sur la liste d’attente.
school-who-collects = Qui vient chercher l’enfant ? Écrivez les noms, s’il vous plaît.

## housing

housing-have-home = Avez-vous un logement ?
housing-where-tonight = Où dormez-vous ce soir ?
housing-at-home = Chez moi
housing-with-friends = Chez des amis ou de la famille
housing-hotel = À l’hôtel ou dans un foyer
housing-outside = Dehors
housing-call-115 = Pour dormir ce soir, appelez le 115. C’est gratuit.
housing-call-together = Voulez-vous appeler avec moi ?
housing-social-request = Voulez-vous demander un logement social ?
housing-request-number = Avez-vous un numéro de demande de logement ?
housing-renew-yearly = Il faut refaire la demande chaque année.
housing-long-wait = L’attente peut durer plusieurs années.
housing-how-many-people = Combien de personnes vivent avec vous ? Écrivez le nombre.
housing-rent-difficult = C’est difficile de payer le loyer ?
housing-must-leave = Une lettre vous demande de quitter votre logement ?
housing-dangerous = Votre logement est dangereux ou très humide ?
housing-bring-lease = Apportez le contrat du logement. Ou un reçu du loyer.
housing-postal-address = Avez-vous besoin d’une adresse pour recevoir des lettres ?

## social

social-see-worker = Voulez-vous parler avec un travailleur social ?
social-confidential = Le travailleur social ne raconte rien.
social-bring-income = Apportez les papiers de votre salaire ou de vos aides.
social-working = Avez-vous un travail ?
social-food = Avez-vous besoin d’aide pour manger ?
social-health-insurance = Avez-vous une assurance maladie ?
social-disability = Une personne de la famille est handicapée ?
social-home-help = Cherchez-vous de l’aide à la maison pour une personne âgée ?
social-bills = C’est difficile de payer l’eau ou l’électricité ?
social-caf = Pour cette aide, allez à la CAF.
social-transport-card = Voulez-vous une carte de transport moins chère ?
social-learn-french = Voulez-vous apprendre le français ?
social-french-courses = Voici la liste des cours de français.
social-danger-17 = Si vous êtes en danger, appelez le 17.
social-violence-3919 = Le 3919 aide les femmes victimes de violence. C’est gratuit.

## elections

vote-on-list = Votre nom est sur la liste pour voter ?
vote-register = Voulez-vous vous inscrire pour voter ?
vote-who-can = Les Français votent à toutes les élections.
vote-europeans = Les Européens votent pour la ville et pour l’Europe.
vote-register-before = Inscrivez-vous avant cette date : { DATE($date) }.
vote-polling-place = Vous votez ici : { $place }, { $address }.
vote-bring-identity = Pour voter, apportez une pièce d’identité.
vote-proxy = Vous n’êtes pas là ? Une autre personne peut voter pour vous.

## digital

digital-have-smartphone = Avez-vous un téléphone avec internet ?
digital-help = Voulez-vous de l’aide avec l’ordinateur ?
digital-have-account = Avez-vous déjà un compte sur ce site ?
digital-create-email = Voulez-vous créer une adresse e-mail avec moi ?
digital-type-password = Tapez votre mot de passe. Je ne regarde pas.
digital-keep-password = Ne donnez votre mot de passe à personne.
digital-code-by-text = Vous recevez un code par SMS. Tapez-le ici.
digital-paper-also = Vous pouvez aussi faire la demande sur papier.
digital-adviser = Une personne peut vous aider avec internet. Voulez-vous un rendez-vous ?
digital-scam = Ce message est faux. Ne payez pas.

## institutions

inst-tax-office = Pour les impôts, allez au bureau des impôts.
inst-tax-declared = Avez-vous fait votre déclaration d’impôts ?
inst-tax-notice = Apportez votre avis d’impôt, s’il vous plaît.
inst-prefecture-decides = La préfecture décide. Pas la mairie.
inst-health-insurance = Pour l’assurance maladie, allez à la CPAM.
inst-job-centre = Pour chercher du travail, allez à France Travail.
inst-france-services = France Services vous aide avec les papiers. C’est gratuit.
inst-metropolis = Pour les poubelles et l’eau, c’est la métropole.
inst-asylum = Pour demander l’asile, allez dans un autre bureau.
inst-free-lawyer = Voulez-vous parler avec un avocat ? C’est gratuit.
inst-explain-letter = Montrez la lettre. Je vous explique.
inst-write-letter = Voulez-vous de l’aide pour écrire une lettre ?
inst-we-send-on = Nous envoyons votre demande au bon service. Nous vous le disons.
