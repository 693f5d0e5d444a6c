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

## documents

doc-which-request = Quelle est votre demande ?
doc-first = Une première demande
doc-renewal = Un renouvellement
doc-lost = J’ai perdu mon titre.
doc-stolen = On m’a volé mon titre.
doc-declare-loss = Il faut déclarer la perte. Nous remplissons la déclaration ici.
doc-declare-theft = Pour un vol, faites d’abord une déclaration à la police.
doc-pre-request = Avez-vous fait la pré-demande sur internet ?
doc-pre-request-number = Montrez-moi le numéro de la pré-demande, s’il vous plaît.
doc-bring-old = Apportez votre ancienne carte ou votre ancien passeport.
doc-photo-rules = La photo doit avoir moins de six mois, le visage bien visible.
doc-photo-refused = Cette photo ne convient pas. Il en faut une autre.
doc-fingerprints = Je vais prendre vos empreintes. Posez le doigt ici, s’il vous plaît.
doc-other-hand = Maintenant, l’autre main.
doc-come-in-person = La personne doit venir elle-même.
doc-parent-with-child = Un parent doit venir avec l’enfant.
doc-stamp-price = Il faut un timbre fiscal de { AMOUNT($amount) }.
doc-stamp-where = Le timbre s’achète sur internet ou dans un bureau de tabac.
doc-wait-weeks = { PLURAL($weeks) ->
    [one] Le délai est d’environ { NUMBER($weeks) } semaine.
    [many] Le délai est d’environ { NUMBER($weeks) } de semaines.
   *[other] Le délai est d’environ { NUMBER($weeks) } semaines.
}
doc-text-message = Vous recevrez un SMS quand le titre sera prêt.
doc-collect-yourself = Venez le chercher vous-même.
doc-collect-before = { PLURAL($months) ->
    [one] Vous avez { NUMBER($months) } mois pour venir le chercher.
    [many] Vous avez { NUMBER($months) } de mois pour venir le chercher.
   *[other] Vous avez { NUMBER($months) } mois pour venir le chercher.
}
doc-travel-soon = Partez-vous bientôt en voyage ?
doc-show-travel-ticket = Montrez-moi une preuve du voyage, par exemple le billet.
doc-nationality = Avez-vous la nationalité française ?
doc-residence-permit-elsewhere = Le titre de séjour se demande à la préfecture, pas à la mairie.
doc-check-details = Vérifiez le nom, la date et l’adresse. Tout est juste ?

## civil

civil-which-record = Quel acte d’état civil voulez-vous ?
civil-birth = Un acte de naissance
civil-marriage = Un acte de mariage
civil-death = Un acte de décès
civil-born-here = La personne est-elle née dans cette ville ?
civil-ask-birth-town = Demandez l’acte à la mairie du lieu de naissance.
civil-born-abroad = La personne est-elle née à l’étranger ?
civil-record-is-free = L’acte est gratuit. Ne payez personne pour l’obtenir.
civil-copies = { PLURAL($copies) ->
    [one] Voici { NUMBER($copies) } copie.
    [many] Voici { NUMBER($copies) } de copies.
   *[other] Voici { NUMBER($copies) } copies.
}
civil-declare-birth = Venez-vous déclarer une naissance ?
civil-birth-days = { PLURAL($days) ->
    [one] La naissance se déclare dans un délai de { NUMBER($days) } jour.
    [many] La naissance se déclare dans un délai de { NUMBER($days) } de jours.
   *[other] La naissance se déclare dans un délai de { NUMBER($days) } jours.
}
civil-birth-certificate = Montrez-moi le certificat de naissance de la maternité.
civil-child-name = Écrivez le prénom et le nom de l’enfant, s’il vous plaît.
civil-congratulations = Félicitations pour la naissance.
civil-recognise-child = Voulez-vous reconnaître votre enfant ?
civil-family-book = Avez-vous votre livret de famille ?
civil-declare-death = Venez-vous déclarer un décès ?
civil-condolences = Je vous présente mes condoléances.
civil-doctor-certificate = Montrez-moi le certificat du médecin, s’il vous plaît.
civil-want-to-marry = Souhaitez-vous vous marier ici ?
civil-marriage-file = Voici le dossier de mariage à remplir.
civil-both-come = Les deux personnes doivent venir ensemble.
civil-official-translation = Ce document doit être traduit par un traducteur agréé.

## school

school-enrol = Voulez-vous inscrire un enfant à l’école ?
school-child-birth = Écrivez la date de naissance de l’enfant, s’il vous plaît.
school-been-before = L’enfant est-il déjà allé à l’école ?
school-papers = Il faut un acte de naissance de l’enfant ou le livret de famille.
school-vaccinations = Apportez le carnet de santé, pour les vaccins.
school-your-school = Votre enfant va à cette école : { $place }, { $address }.
school-meet-head = Prenez rendez-vous avec la direction de l’école.
school-starts-on = L’école commence le { DATE($date) }.
school-canteen = L’enfant mangera-t-il à la cantine ?
school-which-days = Quels jours ? Montrez sur le calendrier.
school-allergy = L’enfant a-t-il une allergie alimentaire ?
school-with-or-without-meat = Repas avec viande ou sans viande ?
school-with-meat = Avec viande
school-without-meat = Sans viande
school-meal-price = Un repas coûte { AMOUNT($amount) }.
school-price-by-income = Le prix dépend de vos revenus.
school-after-hours = Avez-vous besoin d’un accueil le matin ou le soir ?
school-holiday-centre = Voulez-vous inscrire l’enfant au centre de loisirs ?
school-nursery = Cherchez-vous une place en crèche ?
school-waiting-list = Il n’y a pas de place pour le moment. Vous êtes sur la liste d’attente.
school-who-collects = Qui vient chercher l’enfant ? Écrivez les noms, s’il vous plaît.

## housing

housing-have-home = Avez-vous un logement ?
housing-where-tonight = Où allez-vous dormir ce soir ?
housing-at-home = Chez moi
housing-with-friends = Chez des amis ou de la famille
housing-hotel = À l’hôtel ou dans un foyer
housing-outside = Dehors
housing-call-115 = Pour un hébergement ce soir, appelez le 115. C’est gratuit.
housing-call-together = Voulez-vous que nous appelions ensemble ?
housing-social-request = Voulez-vous demander un logement social ?
housing-request-number = Avez-vous un numéro de demande de logement ?
housing-renew-yearly = La demande doit être renouvelée chaque année.
housing-long-wait = L’attente peut durer plusieurs années.
housing-how-many-people = Combien de personnes vivent avec vous ? Écrivez le nombre.
housing-rent-difficult = Avez-vous des difficultés à payer le loyer ?
housing-must-leave = Avez-vous reçu une lettre qui vous demande de quitter le logement ?
housing-dangerous = Votre logement est-il dangereux ou très humide ?
housing-bring-lease = Apportez le bail ou une quittance de loyer.
housing-postal-address = Avez-vous besoin d’une adresse pour recevoir votre courrier ?

## social

social-see-worker = Voulez-vous rencontrer un travailleur social ?
social-confidential = Le travailleur social garde le secret.
social-bring-income = Apportez les justificatifs de vos revenus.
social-working = Avez-vous un travail ?
social-food = Avez-vous besoin d’une aide alimentaire ?
social-health-insurance = Avez-vous une assurance maladie ?
social-disability = Une personne de la famille a-t-elle un handicap ?
social-home-help = Cherchez-vous une aide à domicile pour une personne âgée ?
social-bills = Avez-vous des difficultés à payer l’eau ou l’électricité ?
social-caf = Cette aide se demande à la CAF.
social-transport-card = Voulez-vous une carte de transport à tarif réduit ?
social-learn-french = Voulez-vous apprendre le français ?
social-french-courses = Voici la liste des cours de français.
social-danger-17 = En cas de danger, appelez le 17.
social-violence-3919 = Le 3919 écoute les femmes victimes de violences. C’est gratuit.

## elections

vote-on-list = Êtes-vous sur la liste électorale ?
vote-register = Voulez-vous vous inscrire pour voter ?
vote-who-can = Les Français votent à toutes les élections.
vote-europeans = Les citoyens européens votent aux élections municipales et européennes.
vote-register-before = Inscrivez-vous avant le { DATE($date) }.
vote-polling-place = Votre bureau de vote : { $place }, { $address }.
vote-bring-identity = Pour voter, apportez une pièce d’identité.
vote-proxy = Si vous êtes absent, une autre personne peut voter pour vous.

## digital

digital-have-smartphone = Avez-vous un téléphone avec internet ?
digital-help = Voulez-vous de l’aide avec l’ordinateur ?
digital-have-account = Avez-vous déjà un compte sur ce site ?
digital-create-email = Voulez-vous créer une adresse e-mail avec moi ?
digital-type-password = Tapez votre mot de passe. Je ne regarde pas.
digital-keep-password = Gardez votre mot de passe secret.
digital-code-by-text = Vous allez recevoir un code par SMS. Tapez-le ici.
digital-paper-also = Vous pouvez aussi faire la demande sur papier.
digital-adviser = Un conseiller numérique peut vous aider gratuitement. Voulez-vous un rendez-vous ?
digital-scam = Ce message est une arnaque. Ne payez pas.

## institutions

inst-tax-office = Pour les impôts, adressez-vous au centre des impôts.
inst-tax-declared = Avez-vous déclaré vos revenus aux impôts ?
inst-tax-notice = Apportez votre avis d’impôt, s’il vous plaît.
inst-prefecture-decides = C’est la préfecture qui décide, pas la mairie.
inst-health-insurance = Pour l’assurance maladie, adressez-vous à la CPAM.
inst-job-centre = Pour chercher un emploi, adressez-vous à France Travail.
inst-france-services = France Services vous aide dans vos démarches. C’est gratuit.
inst-metropolis = Pour les déchets et l’eau, c’est la métropole.
inst-asylum = La demande d’asile se fait dans un autre bureau.
inst-free-lawyer = Voulez-vous un rendez-vous gratuit avec un avocat ?
inst-explain-letter = Montrez-moi la lettre. Je vous l’explique.
inst-write-letter = Voulez-vous de l’aide pour écrire une lettre ?
inst-we-send-on = Nous transmettons votre demande au bon service et vous prévenons.
