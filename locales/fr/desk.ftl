### The desk, in French.
## Header, footer and what is common

short-day = { $weekday } { $day } { $month }
weekday-1 = lun.
weekday-2 = mar.
weekday-3 = mer.
weekday-4 = jeu.
weekday-5 = ven.
weekday-6 = sam.
weekday-7 = dim.
month-1 = janv.
month-2 = févr.
month-3 = mars
month-4 = avr.
month-5 = mai
month-6 = juin
month-7 = juil.
month-8 = août
month-9 = sept.
month-10 = oct.
month-11 = nov.
month-12 = déc.
yes = oui
no = non
counter = guichet { $number }
counter-agent = guichet { $number }, { $agent }
post-open = ouvert
post-break = en pause
post-back-office = en arrière-guichet
post-closed = fermé
post-none = sans guichet
# à la place de l’état du guichet, tant que le disque n’a pas pris ce qui vient d’être fait
desk-writing = enregistre…
queue-open = ouvert
queue-stopped = file arrêtée
screen-day = une journée
screen-settings = réglages
screen-help = aide
window-too-small = La fenêtre est trop petite : il faut au moins 40 colonnes et 10 lignes.
locked = Poste verrouillé. Une touche pour reprendre.
reading = lecture…
clock-jumped = L’heure de cet ordinateur a sauté de { $minutes } min : vérifiez-la.
nothing-fits = rien ne correspond
filter-line = chercher : { $typed }   Entrée garder, Échap effacer
keys-unknown-action = config.toml, [keys] : l’action « { $name } » n’existe pas. Peut-être « { $nearest } » ?
keys-unknown-key = config.toml, [keys] { $name } : « { $key } » n’est pas une touche.
keys-clash = config.toml, [keys] : la touche { $key } sert à la fois à « { $first } » et à « { $second } ».
key-space = Espace
key-enter = Entrée
key-esc = Échap
key-tab = Tab
key-up = ↑
key-down = ↓
key-left = ←
key-right = →
key-home = Début
key-end = Fin
key-pageup = Page préc.
key-pagedown = Page suiv.
key-backspace = Retour arrière
key-delete = Suppr

## What can be done: in the palette and the help

action-new = nouveau ticket
action-call-next = appeler le suivant, rappeler
action-serve = commencer à servir
action-finish = terminer, envoyer vers la suite
action-hold = mettre de côté
action-resume = reprendre quelqu’un mis de côté
action-away = s’absente
action-come-back = est de retour
action-call-this = appeler la personne choisie
action-close = absent, parti, annulé
action-lines = démarches, quantités, résultats
action-split = séparer en deux tickets
action-transfer = transmettre à un service, à un guichet
action-requeue = remettre dans la file
action-reopen = rouvrir un ticket terminé
action-mark = priorité, langue, nombre de personnes
action-note = écrire une note
action-inform = renseignement sans ticket
action-send-away = personne non reçue
action-undo = annuler la dernière action
action-pause = pause, arrière-guichet, reprise
action-hand-over = passer le relais à un collègue
action-services = choisir les services reçus ici
action-seat = changer de guichet
action-stop = arrêter ou rouvrir la file
action-end-day = fin de journée
action-correct = corriger les heures
action-filter = chercher dans la file
action-previous-day = la journée d’avant
action-next-day = la journée d’après
action-type-day = aller à une date
action-edit = modifier
action-add = ajouter
action-up = monter
action-down = descendre
action-page-up = une page plus haut
action-page-down = une page plus bas
action-first = au début
action-last = à la fin
action-back = retour
action-help = aide : les touches de cet écran
action-palette = toutes les actions par leur nom
action-day = une journée passée
action-settings = réglages
action-language = changer la langue : English
action-lock = verrouiller l’écran
action-redraw = redessiner l’écran
action-quit = quitter

## The same in the footer

short-new = nouveau
short-call-next = appeler
short-serve = servir
short-finish = terminer
short-hold = de côté
short-resume = reprendre
short-close = absent/parti
short-lines = démarches
short-transfer = transmettre
short-requeue = remettre
short-note = note
short-inform = renseigner
short-undo = annuler
short-pause = revenir
short-hand-over = relais
short-seat = prendre un guichet
short-filter = chercher
short-previous-day = avant
short-next-day = après
short-type-day = date
short-edit = modifier
short-add = ajouter
short-back = retour
short-help = aide
short-palette = actions

## Who sits here

nobody-works-here = Aucun agent n’est en activité : ajoutez-en un dans les réglages.
choose-agent = Qui est à ce poste ?
choose-relief = Qui prend le relais ?
no-relief = Aucun autre agent n’est libre pour prendre le relais.
choose-counter = Quel guichet ?
no-counter-free = Tous les guichets sont occupés.
post-taken-up = Vous reprenez votre poste là où vous l’aviez laissé.
seat-again = Nouvelle journée : { $counter } est rouvert à votre nom.
seat-taken = La place est prise : { $agent } est à { $counter }. Choisissez un autre guichet, puis recommencez.
pin = code
pin-of = Code de { $agent }
pin-wrong = Ce n’est pas le bon code.
pin-not-kept = Le code n’a pas pu être enregistré ; recommencez.

## The queue

waiting-count = En attente · { $count }
next-is = suivant : { $number }, { $why }
why-appointment = c’est l’heure de son rendez-vous
why-priority = est prioritaire
why-overdue = attend depuis trop longtemps
why-sent-here = est envoyé à ce guichet
why-arrival = est arrivé en premier
nobody-waits = personne n’attend
estimated-wait = attente estimée : { $wait }
estimate-none = aucune attente
estimate-range = { $low } à { $high } min
estimate-unknown = inconnue, aucun guichet ouvert
heading-elsewhere = pour d’autres guichets
heading-away = absents un moment
heading-held = de côté
heading-take-over = à reprendre
heading-conflicts = à régler
heading-newer = enregistrés par une version plus récente
mark-appointment = rdv { $hour }
mark-back-at = retour { $hour }
mark-priority = priorité
mark-completes = revient
mark-party = { $count } pers.
mark-corrected = corrigé
mark-unreadable = illisible ici : mise à jour nécessaire
serving-for = en cours { $time }
called-for = { $attempts ->
    [one] appelé { $time }
   *[other] appelé { $attempts } fois { $time }
}
notes = { $count ->
    [one] { $count } note
   *[other] { $count } notes
}
pane-free = personne à ce guichet
pane-paused = ce guichet ne reçoit pas
pane-no-post = sans guichet
pane-lost-seat = une touche pour rouvrir
counter-free = libre
today-issued = aujourd’hui { $count ->
    [one] { $count } reçu
   *[other] { $count } reçus
}
today-wait = attente { $mean } min (méd. { $median })
today-within = { $share } % à temps
today-left = { $count ->
    [one] { $count } parti
   *[other] { $count } partis
}
today-informed = { $count ->
    [one] { $count } renseigné
   *[other] { $count } renseignés
}
conflict-served-together = { $numbers } sont en cours ensemble, { $counter } : mettez-en un de côté ({ $key }).
conflict-same-number = Plusieurs personnes ont le numéro { $number } ({ $services }) : en appelant, nommez la démarche.
conflict-shared-counter = { $agents } sont au même endroit, { $counter } : que l’un change de guichet ({ $key }).
conflict-agent-twice = { $agent } tient plusieurs guichets ({ $counters }) : fermez ceux qui sont vides.
nobody-here = Personne n’est en cours à ce guichet.
nobody-aside = Personne n’est de côté.
nobody-away = Personne n’est absent.
nobody-closed = Aucun ticket n’est encore terminé aujourd’hui.
select-first = Choisissez d’abord quelqu’un dans la liste, avec les flèches.
split-needs-two = Il faut au moins deux démarches pour séparer un ticket.

## Dialogs

help-more = la suite : Page suiv.
hint-pick = Entrée choisir  Échap retour
hint-pick-or-leave = Entrée choisir  Échap quitter
hint-several = Espace cocher
hint-page = Échap retour
hint-page-more = ↓ la suite
hint-form = Entrée valider  Échap retour
hint-form-next = Tab suivant
hint-form-change = ←/→ changer
form-needs-text = Ce champ ne peut pas rester vide.
form-wrong-number = Il faut un nombre de { $least } à { $most }.
form-wrong-letter = Une lettre d’appel est une seule lettre, de A à Z.
form-wrong-languages = Une langue s’écrit par son code : ar, en, pt-BR…
form-wrong-hour = Une heure s’écrit 14:30, 14h30 ou 1430.
form-wrong-date = Une date s’écrit 23/11 ou 23/11/2026.
palette = Toutes les actions
choose-service = Quelle démarche ?
choose-service-more = Tab préciser
choose-services = Services reçus à ce guichet
all-services = tous les services
any-service = aucun service en particulier
choose-theme = Renseignement sur quel thème ?
theme-other = autre
choose-why-away = Pourquoi la personne n’est-elle pas reçue ?
choose-pause = Quitter le guichet un moment
choose-stop = Arrêter ou rouvrir
choose-resume = Qui reprendre ?
choose-back = Qui est de retour ?
choose-reopen = Quel ticket rouvrir ?
choose-reopen-serve = Tab servir aussitôt
new-ticket = Nouveau ticket
mark-ticket = { $number } · priorité, langue, personnes
lines-of = { $number } · démarches
line-of = { $number } · cette démarche
line-add = ajouter une démarche…
line-quantity = changer la quantité…
line-service = changer de démarche…
which-papers = Quelles pièces manquent ?
split-which = { $number } · quelles démarches séparer ?
transfer-where = { $number } · envoyer vers
transfer-note = { $number } · un mot pour le collègue
away-of = { $number } · s’absente
call-why = { $number } · pourquoi avant les autres ?
close-how = { $number } · fermer le ticket
note-of = { $number } · note
correct-of = { $number } · corriger les heures
end-day-title = Fin de journée : { $count } à régler
day-end-reason = fermeture
field-files = { $service }, dossiers
field-priority = priorité
field-ground = motif de la priorité
field-language = langue
field-party = personnes
field-appointment = rendez-vous à
field-completes = revient compléter
field-note = note
field-reason = motif
field-detail = précision
field-back-at = de retour à
field-arrival = arrivée
field-called = appel
field-served = début du service
field-closed = fin
field-day = date

## Settings

set-site = Site
set-policy = Règles de la file
set-service = Service
set-services = Services
set-counter = Guichet
set-counters = Guichets
set-agent = Agent
set-agents = Agents
add-on-a-list = Pour ajouter, placez-vous sur un service, un guichet ou un agent.
policy-short = retard admis { $grace } min, puis derrière { $behind }
service-short = promis { $target } min, au plus { $most } min
services-count = { $count ->
    [one] { $count } service
   *[other] { $count } services
}
counter-services = Services de ce guichet
out-of-use = hors service
with-pin = avec code
field-name = nom
field-zone = fuseau horaire
field-closes-at = fermeture à
field-appointment-early = rendez-vous, minutes d’avance
field-appointment-late = rendez-vous, minutes de retard
field-late-grace = absent, place gardée (min)
field-late-behind = ensuite, placé derrière
field-hold-limit = de côté, rappel après (min)
field-stop-at = plus de tickets à partir de
field-stop-when-full = arrêt quand la file est pleine
field-code = code
field-letter = lettre d’appel
field-target-wait = attente promise (min)
field-max-wait = attente maximale (min)
field-target-answer = réponse promise (jours ouvrés)
field-regime = silence de l’administration
regime-to-check = à vérifier
regime-silence-accepts = vaut acceptation
regime-silence-refuses = vaut rejet
regime-special-text = texte particulier
regime-no-request = pas de demande au sens de la loi
field-confidentiality = confidentialité
confidentiality-ordinary = ordinaire
confidentiality-reserved = réservé au service
confidentiality-supervisor = responsables seulement
field-active = en service
field-number = numéro
field-confidential = espace confidentiel
field-role = rôle
role-agent = agent
role-supervisor = responsable d’accueil
role-administrator = administrateur
field-account = compte du système
field-languages = langues parlées (ar, en…)
field-new-pin = nouveau code
field-has-pin = code demandé

## A day of the past

no-day-before = Aucune journée avant celle-ci.
no-day-after = Aucune journée après celle-ci.
day-issued = { $count ->
    [one] { $count } reçu
   *[other] { $count } reçus
}
day-served = { $count ->
    [one] { $count } servi
   *[other] { $count } servis
}
day-wait = attente médiane { $median } min, au plus { $most }
day-no-show = { $count ->
    [one] { $count } absent
   *[other] { $count } absents
}
day-not-closed = { $count ->
    [one] { $count } non clos
   *[other] { $count } non clos
}
day-sent-away = { $count ->
    [one] { $count } non reçu
   *[other] { $count } non reçus
}
day-column-issued = reçu
day-column-id = ticket
day-column-service = démarche
day-column-called = appelé
day-column-wait = attente
day-column-serve = service
day-column-closed = fin
day-column-outcome = issue
day-column-agent = agent
day-ticket-issued = arrivé à { $hour }
day-ticket-called = appelé à { $hour }, attente { $time }
day-ticket-served = service { $time }
day-ticket-closed = terminé à { $hour }
still-open = en cours

## Results, outcomes, papers, places

outcome-served = servi
outcome-no-show = ne s’est pas présenté
outcome-left = parti
outcome-cancelled = annulé
outcome-not-closed = non clos
result-done = fait
result-incomplete = dossier incomplet
result-informed = renseigné
result-appointment-given = rendez-vous donné
result-directed = orienté ailleurs
result-not-possible = pas possible
paper-photo = photo d’identité
paper-proof-of-address = justificatif de domicile
paper-former-document = ancien titre
paper-birth-certificate = acte de naissance
paper-form = formulaire
paper-tax-stamp = timbre fiscal
paper-family-book = livret de famille
paper-custody = justificatif d’autorité parentale
paper-residence-permit = titre de séjour
paper-income = justificatif de ressources
paper-loss-declaration = déclaration de perte ou de vol
paper-other = autre pièce
elsewhere-other-service = autre service de la ville
elsewhere-other-town-hall = autre mairie
elsewhere-metropolis = métropole, intercommunalité
elsewhere-department = département
elsewhere-prefecture = préfecture
elsewhere-caf = CAF
elsewhere-cpam = assurance maladie (CPAM)
elsewhere-france-services = France services
elsewhere-france-travail = France Travail
elsewhere-tax-office = impôts
elsewhere-court = tribunal
elsewhere-other = autre
obstacle-must-come-in-person = doit venir en personne
obstacle-not-entitled = n’y a pas droit
obstacle-no-appointment-left = plus de rendez-vous
obstacle-breakdown = panne
obstacle-other = autre
away-too-late = arrivé trop tard
away-full = trop de monde
away-no-slot = plus de rendez-vous
away-closed = service fermé

## What was done; after an undo the same sentence is named

done-issued = { $number } · { $service } · attente estimée : { $wait }
done-informed = Renseignement compté : { $service }
done-sent-away = Personne non reçue, comptée : { $why }
done-away = { $number } s’absente
done-away-until = { $number } s’absente jusqu’à { $hour }
done-back = { $number } est de retour et garde sa place
done-back-late = { $number } est de retour, un peu plus loin dans la file
done-called = { $number } est appelé
done-recalled = { $number } est rappelé
done-served = { $number } est en cours
done-held = { $number } est mis de côté
done-resumed = { $number } est repris
done-line-added = { $number } : ajouté { $service }
done-line-changed = { $number } : modifié { $service }
done-line-finished = { $number } : { $result }
done-split = { $number } est séparé : nouveau ticket { $other }
done-transferred = { $number } est envoyé vers { $where }
done-requeued = { $number } est remis dans la file
done-closed = { $number } est terminé : { $outcome }
done-reopened = { $number } est rouvert
done-corrected = { $number } : heures corrigées
done-marked = { $number } : modifié
done-noted = { $number } : note enregistrée
done-opened = { $counter } ouvert, { $agent }
done-break = Guichet en pause
done-back-office = En arrière-guichet
done-post-resumed = Guichet rouvert
done-services = Services choisis
done-stopped = File arrêtée : plus de tickets aujourd’hui
done-stopped-one = { $service } : plus de tickets aujourd’hui
done-queue-reopened = File rouverte
done-reopened-one = { $service } : de nouveau des tickets
done-settings = Réglage enregistré
done-undone = Annulé : { $what }

## Said to a screen reader

say-serving = en cours : { $number }
say-called = appelé : { $number }
say-choices = { $count ->
    [one] { $count } choix
   *[other] { $count } choix
}
say-unreadable = { $count ->
    [one] { $count } ticket illisible ici : mise à jour nécessaire
   *[other] { $count } tickets illisibles ici : mise à jour nécessaire
}
say-marked = coché

## Languages

language-none = français
language-fr = français
language-fr-facile = français facile
language-en = anglais
language-ar = arabe
language-ary = arabe maghrébin (darija)
language-kab = kabyle (tamazight)
language-tr = turc
language-kmr = kurde kurmandji
language-ckb = kurde sorani
language-fa = persan
language-prs = dari
language-ps = pachto
language-ur = ourdou
language-hi = hindi
language-pa = pendjabi
language-bn = bengali
language-ta = tamoul
language-ne = népalais
language-si = cingalais
language-ru = russe
language-uk = ukrainien
language-ka = géorgien
language-hy = arménien
language-az = azerbaïdjanais (azéri)
language-ce = tchétchène
language-sq = albanais
language-ro = roumain
language-bg = bulgare
language-sr-Latn = serbe, bosniaque, croate
language-mk = macédonien
language-rmy = romani (vlax)
language-pl = polonais
language-hu = hongrois
language-el = grec
language-pt = portugais
language-es = espagnol
language-it = italien
language-de = allemand
language-mn = mongol
language-zh-Hans = chinois (simplifié)
language-vi = vietnamien
language-km = khmer
language-lo = lao
language-th = thaï
language-my = birman
language-ti = tigrigna
language-am = amharique
language-so = somali
language-om = oromo
language-sw = swahili
language-ln = lingala
language-wo = wolof
language-ff = peul (pulaar)
language-snk = soninké
language-bm = bambara
language-zdj = comorien
language-mg = malgache
language-ht = créole haïtien

## Phrases
action-phrases = une phrase dans une autre langue
short-phrases = phrase
action-phrase-language = changer de langue
short-phrase-language = langue
action-pronunciation = montrer la prononciation
short-pronunciation = prononciation
pick-language = Quelle langue ?
pick-card = Quelle phrase ? · { $language }
fill-card = À mettre dans la phrase
card-not-here = Cette phrase n’existe pas encore dans cette langue.
answered = Réponse : { $answer }
phrase-reviewed = relu
phrase-not-reviewed = pas encore relu
variable-number = numéro
variable-counter = guichet
variable-minutes = minutes
variable-people = personnes
variable-documents = documents
variable-hour = heure
variable-date = date
variable-amount = euros
variable-document = document
variable-place = lieu
variable-address = adresse
variable-floor = étage
topic-welcome = accueil
topic-answers = réponses
topic-understand = se comprendre
topic-wait = attente
topic-need = besoin
topic-identity = identité et papiers
topic-person = la personne
topic-money = argent et dates
topic-appointment = rendez-vous
topic-form = formulaire
topic-direction = orienter
topic-emergency = santé et urgence
topic-calm = calme
topic-interpreter = qui traduit
topic-end = fin
pick-language-board = Tab : montrer toutes les langues
no-cards-here = Il n’y a pas encore de phrases dans cette langue. Le téléphone (t) ou l’écrit (e) peuvent aider.
card-follows = à la suite
card-at-hand = sous la main
card-next = ensuite : { $card }
pick-card-topic = Tab : par thème
pick-topic = Quel thème ?
speaks-here = parle cette langue : { $agent } ({ $place }){ $more ->
    [0] {""}
   *[other] , et { $more } de plus
}
telephone-there = interprètes par téléphone
dialogue = Ce qui a été dit
dialogue-keep = Tab : noter sur le ticket
dialogue-empty = Rien n’a encore été dit.
dialogue-no-ticket = Il n’y a pas de ticket ici : rien n’a été noté.
no-colleague = Aucun collègue présent ne parle cette langue : { $language }.
pick-colleague = Qui appeler ? · { $language }
colleague-asks = { $agent }, guichet { $counter }, demande de l’aide en { $language }. j : j’arrive · J : pas maintenant
colleague-comes = { $agent } arrive.
colleague-cannot = { $agent } ne peut pas venir maintenant.
no-telephone = Aucun service d’interprètes par téléphone n’est noté pour cette langue (phrases/telephone.toml).
pick-telephone = Interprètes par téléphone : Entrée compte l’appel
telephone-code = code { $code }
telephone-counted = Appelez { $name } au { $number }. L’appel est compté.
board-heading = Montrez votre langue · numéro puis Entrée · page { $page } sur { $pages }
written-agent = agent
written-person = personne
written-now = écrit maintenant : { $who } · Entrée : à l’autre · Tab : changer · Échap : finir
written-end = Que devient cet échange ?
written-forget = L’oublier
written-keep = Le noter sur le ticket
counter-busy = reçoit
done-colleague-asked = { $agent } est appelé.
done-coming = Votre collègue sait que vous arrivez.
done-not-coming = Votre collègue sait que vous ne pouvez pas venir.
done-favourite = Cette phrase est sous la main pour ce service.
done-no-favourite = Cette phrase n’est plus sous la main pour ce service.
action-language-board = montrer toutes les langues
short-language-board = montrer
action-phrase-follow = la phrase qui suit souvent
short-phrase-follow = suite
action-phrase-pictures = pour qui ne lit pas : images et doigts
short-phrase-pictures = images
action-phrase-speak = dire la phrase à voix haute, ou se taire
short-phrase-speak = dire
action-phrase-speak-slowly = dire la phrase lentement
short-phrase-speak-slowly = lentement
action-phrase-write = se parler par écrit
short-phrase-write = écrire
action-phrase-colleague = appeler un collègue qui parle cette langue
short-phrase-colleague = collègue
action-phrase-telephone = interprètes par téléphone
short-phrase-telephone = téléphone
action-phrase-dialogue = ce qui a été dit, à noter sur le ticket
short-phrase-dialogue = échange
action-phrase-favourite = garder la phrase sous la main pour ce service
short-phrase-favourite = garder
action-phrase-record = enregistrer la phrase avec sa voix
short-phrase-record = enregistrer
action-come = répondre au collègue : j’arrive
short-come = j’arrive
action-cannot-come = répondre au collègue : pas maintenant
short-cannot-come = pas maintenant
variable-weeks = semaines
variable-months = mois
variable-days = jours
variable-copies = copies
topic-documents = cartes et passeports
topic-civil = état civil
topic-school = école et cantine
topic-housing = logement
topic-social = aide sociale
topic-elections = élections
topic-digital = aide au numérique
topic-institutions = impôts et autres services
record-variables = Cette phrase change à chaque fois : elle ne peut pas être enregistrée.
record-who = Qui parle ? Le nom compte comme une relecture.
record-speaker = nom
recording = Enregistrement, voix de { $speaker }. R : garder et passer à la suivante · Échap : abandonner
recorded-all = Toutes les phrases de cette langue sont enregistrées.
card-no-font = Aucune police de ce poste n’a le signe « { $letter } » : la phrase ne peut pas être dessinée.
