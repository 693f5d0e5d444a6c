### command-line : l'aide et les réponses de la ligne de commande.

## Aide : titres et mots

help-heading-usage = Utilisation :
help-heading-arguments = Arguments{ "\u00A0" }
help-heading-options = Options{ "\u00A0" }
help-heading-commands = Commandes{ "\u00A0" }
value-command = COMMANDE
value-options = OPTIONS
value-agent = NOM
value-counter = N
value-format = FORMAT
value-service = SERVICE
value-language = LANGUE
value-quantity = N
value-appointment = HH:MM
value-party = N
value-number = NUMÉRO
value-reason = TEXTE
value-note = TEXTE
value-text = TEXTE
value-outcome = ISSUE
value-back-at = HH:MM
value-to = VERS
value-to-counter = N
value-from = JOUR
value-date = JOUR
value-by = PAR
value-file = FICHIER
value-rejects = FICHIER
value-import = IMPORT
value-mapping = FICHIER
value-visit = VISITE
value-ground = MOTIF
value-shell = SHELL

## Aide : ce que fait chaque commande

help-guichet = L’accueil d’une mairie : la file d’attente et ses guichets. Sans commande, ouvre l’écran du guichet.
help-guichet-desk = Ouvre l’écran du guichet.
help-guichet-issue = Donne un ticket et affiche son numéro, seul.
help-guichet-call = Appelle la personne suivante, ou celle qui porte ce numéro, et affiche le numéro.
help-guichet-recall = Appelle une nouvelle fois.
help-guichet-serve = Commence à servir.
help-guichet-hold = Met de côté, le temps de remplir un formulaire.
help-guichet-resume = Reprend une personne mise de côté.
help-guichet-close = Termine un ticket. Servi, avec toutes ses démarches faites, si rien d’autre n’est dit.
help-guichet-away = La personne sort un moment.
help-guichet-back = La personne est revenue.
help-guichet-requeue = Remet dans la file.
help-guichet-transfer = Envoie à un autre service ou à un autre guichet ; la place dans la file est gardée.
help-guichet-note = Ajoute une note à un ticket.
help-guichet-undo = Annule le dernier geste de l’agent.
help-guichet-list = Liste les tickets ouverts, dans l’ordre d’appel.
help-guichet-counts = Compte les visites et les attentes, jour par jour.
help-guichet-import = Reprend les données d’un autre outil.
help-guichet-import-tickets = Reprend les tickets d’un fichier CSV. Une ligne déjà connue ne change rien.
help-guichet-import-requests = Reprend les demandes d’un fichier CSV, ou la réponse JSON d’un serveur Open311. Une ligne déjà connue ne change rien.
help-guichet-import-requests-file = Le fichier CSV ou JSON.
help-arg-mapping = Comment lire ses colonnes et ses valeurs (TOML) ; sans lui, les noms de guichet ou d’Open311.
help-guichet-import-undo = Retire tout un import.
help-guichet-settings = Services, guichets, agents et règles de la file.
help-guichet-settings-export = Écrit les réglages dans un fichier TOML, ou à l’écran.
help-guichet-settings-apply = Applique un fichier de réglages, après avoir montré ce qui change.
help-guichet-verify = Vérifie que le fichier est entier et cohérent.
help-guichet-backup = Écrit une sauvegarde vérifiée.
help-guichet-restore = Remet une sauvegarde à la place du fichier, qui est gardé à côté.
help-guichet-doctor = Dit où sont les fichiers et comment ce poste est réglé.
help-guichet-erase = Efface ce qui est personnel d’une visite, d’une demande ou d’une personne, sauvegardes comprises.
help-guichet-demo = Simule une journée de mairie, dans un fichier à part.
help-guichet-completions = Affiche les complétions d’un shell.
help-guichet-help = Affiche l’aide du tout, ou d’une commande.
help-guichet-man = Affiche la page de manuel du tout, ou d’une commande.

## Aide : les arguments

help-arg-help = Affiche cette aide.
help-arg-version = Affiche la version.
help-arg-agent = L’agent qui agit, par son nom ou son compte (ou GUICHET_AGENT) ; sinon celui du système.
help-arg-counter = Le numéro du guichet (ou GUICHET_COUNTER).
help-arg-format = table (par défaut), json ou csv ; html et xlsx pour counts et report.
help-arg-number = Le numéro du ticket, par exemple J012.
help-arg-service = Un code, une lettre d’appel ou un nom.
help-arg-priority = La personne est prioritaire.
help-arg-language = La langue de la personne, par exemple ar ou pt-BR.
help-arg-quantity = Le nombre de dossiers (1 par défaut).
help-arg-appointment = L’heure de son rendez-vous aujourd’hui.
help-arg-party = Le nombre de personnes venues ensemble (1 par défaut).
help-arg-reason = Pourquoi cette personne avant les autres.
help-arg-note = Une note pour la suite.
help-arg-text = Le texte de la note.
help-arg-outcome = served (servi, par défaut), no-show (absent), left (parti) ou cancelled (annulé).
help-arg-back-at = L’heure à laquelle elle pense revenir.
help-arg-from = Le premier jour, AAAA-MM-JJ.
help-arg-to = Le dernier jour, AAAA-MM-JJ.
help-arg-date = Un seul jour, AAAA-MM-JJ.
help-guichet-counts-by = Toute la période, répartie par day (jour), week (semaine), month (mois), weekday (jour de la semaine), service, hour (heure), agent, language (langue), outcome (issue du ticket) ou result (suite de la démarche) ; par channel (canal), les demandes ; par incident, les incidents selon leur nature et leur gravité.
help-arg-compare = À côté, la période précédente et les mêmes jours de la semaine d’avant.
help-arg-public = Pour diffusion : ce qui concerne moins de cinq personnes est masqué.
help-guichet-transfer-to = Le service : un code, une lettre d’appel ou un nom.
help-arg-to-counter = Le numéro du guichet qui appellera.
help-arg-file = Le fichier.
help-guichet-import-tickets-file = Le fichier CSV, avec l’en-tête external_id,issued_at,called_at,closed_at,service,priority,outcome,agent.
help-guichet-settings-export-file = Le fichier TOML ; l’écran si rien n’est dit.
help-arg-dry-run = Dit ce qui serait fait, sans rien changer.
help-arg-rejects = Où écrire les lignes refusées (par défaut à côté du fichier).
help-arg-import = L’identifiant donné à la fin de l’import.
help-arg-yes = Ne demande rien.
help-guichet-backup-to = Où écrire la sauvegarde.
help-arg-list = Liste les sauvegardes.
help-arg-write-config = Écrit un fichier config.toml commenté, s’il n’y en a pas.
help-arg-terminal = Demande aussi au terminal ce qu’il sait afficher, et propose de le régler.
help-guichet-doctor-yes = Écrit ces réglages sans demander.
help-arg-visit = Le numéro du ticket, ou l’identifiant d’un autre outil.
help-guichet-erase-date = Le jour de la visite, si ce n’est pas aujourd’hui.
help-arg-ground = Pourquoi, ou avec l’autorisation de qui.
help-arg-open = Ouvre l’écran du guichet sur cette journée.
help-arg-command = La commande, par exemple issue ou import tickets ; le tout si rien n’est dit.
help-guichet-man-to = Écrit toutes les pages dans ce dossier.
help-arg-shell = bash, zsh, fish, elvish ou powershell.

## Ce qui a été mal tapé

usage-command = « { $what } » n’est pas une commande de guichet. « guichet --help » les donne toutes.
usage-argument = « { $what } » n’est pas attendu ici. Ajoutez --help pour voir ce qui l’est.
usage-missing = Il manque { $what }. Ajoutez --help pour voir la commande entière.
usage-conflict = { $what } ne va pas avec le reste de la commande. Ajoutez --help pour voir ce qui va ensemble.
usage-value = « { $value } » ne convient pas pour { $what }. Ajoutez --help pour voir ce qui est attendu.
usage-no-value = Il manque une valeur à { $what }. Ajoutez --help pour voir ce qui est attendu.
usage-no-command = Il manque une commande. Ajoutez --help pour voir lesquelles.
usage-other = La commande n’a pas été comprise. Ajoutez --help pour voir comment l’écrire.
usage-range = La période du { $what } au { $value } ne convient pas. Donnez le premier jour, puis le dernier, à moins de cent ans.
usage-not-public = { $what } ne va pas avec { $value } : ces chiffres ne sont pas masqués et restent dans la maison.

## Ce qui a échoué

failure-nearest = Vouliez-vous dire « { $key } » ?
failure-no-terminal = L’écran d’accueil a besoin d’un terminal. Ouvrez-le dans une fenêtre de terminal, ou utilisez une commande (guichet --help).
failure-desk = L’écran d’accueil s’est fermé : le terminal ne répondait plus. Rien de ce qui était enregistré n’est perdu. Ouvrez une autre fenêtre de terminal et relancez guichet ; si cela recommence, montrez { $log } à l’informatique.
failure-output = La réponse n’a pas pu être écrite. Vérifiez où elle est envoyée, et la place qui y reste ; le détail est dans guichet.log.
failure-no-place = Le système ne donne aucun dossier où écrire. Indiquez-en un dans GUICHET_HOME.
failure-which-counter = À quel guichet ? Ajoutez --counter et son numéro.
failure-not-confirmed = Rien n’a été fait : personne ne peut répondre ici. Ajoutez --yes pour confirmer d’avance.
failure-declined = Rien n’a été fait.
failure-no-file = Il n’y a pas de fichier { $path }. Vérifiez le chemin.
failure-file-forbidden = Ce compte n’a pas accès à { $path }. Demandez l’accès, ou choisissez un autre fichier.
failure-is-folder = { $path } est un dossier. Donnez le chemin d’un fichier.
failure-file-exists = Il y a déjà un fichier { $path }, il reste comme il est. Donnez un autre nom.
failure-file-trouble = { $path } n’a pas pu être lu ou écrit. Vérifiez le chemin et le disque ; le détail est dans guichet.log.
failure-empty-file = { $path } est vide ; rien n’a changé. Vérifiez l’export.
failure-not-utf8 = { $path }, ligne { $line } : le texte n’est pas en UTF-8 ; rien n’a changé. Enregistrez le fichier au format UTF-8, puis recommencez.
failure-line-too-long = { $path }, ligne { $line } : une ligne dépasse { $limit } Kio ; rien n’a changé. Vérifiez que c’est bien un fichier CSV et que ses guillemets sont fermés.
failure-missing-column = { $path } : la colonne { $column } manque dans la première ligne ; rien n’a changé. Ajoutez-la, puis recommencez.
failure-not-json = { $path }, ligne { $line } : ce n’est pas une liste de demandes en JSON ; rien n’a changé. Vérifiez le fichier.
failure-not-toml = { $path }, ligne { $line } : ce n’est pas du TOML valable ; rien n’a changé. Corrigez la ligne, puis recommencez ; le détail est dans guichet.log.
failure-unknown-key = { $path } : la clé « { $key } » n’existe pas ; rien n’a changé.
failure-wrong-value = { $path } : « { $value } » ne convient pas pour { $key } ; rien n’a changé. Corrigez la valeur, puis recommencez.
failure-not-two-keys = { $path } : « { $value } » ne convient pas pour { $key } : il faut deux touches, l’une après l’autre, dont la première n’écrit rien, comme « Ctrl-g Ctrl-y ». Corrigez la valeur, puis recommencez.
failure-key-twice = { $path } : la touche « { $key } » sert à la fois à { $first } et à { $second }. Donnez une autre touche à l’une des deux.
failure-faults = Le fichier a des défauts ({ $count }) ; le détail est dans guichet.log. Restaurez la dernière sauvegarde : guichet backup --list, puis guichet restore.
failure-not-a-demo = { $path } n’est pas un dossier de démonstration ; il n’a pas été touché. Déplacez-le, puis recommencez.
failure-demo-open = La démonstration est ouverte dans une autre fenêtre. Fermez-la, puis recommencez.
failure-internal = guichet a rencontré une erreur interne. Ce qui était enregistré l’est toujours ; le détail est dans guichet.log.

## Réponses

answer-yes = o oui y yes
post-opened = Le guichet { $counter } était fermé : il vient d’être ouvert.
call-reason = appelé par son numéro, en ligne de commande

list-nobody = Personne n’attend.
list-number = numéro
list-state = état
list-services = services
list-issued-at = arrivée
list-waited-s = attente
list-counter = guichet
list-priority = priorité
list-language = langue
list-yes = oui

counts-date = jour
counts-issued = tickets
counts-served = servis
counts-left = partis
counts-no-show = absents
counts-cancelled = annulés
counts-not-closed = non clos
counts-lines = démarches
counts-files = dossiers
counts-sent-away = non reçus
counts-wait-median-s = attente méd.
counts-wait-p90-s = 90 %
counts-wait-max-s = max
counts-serve-median-s = service méd.
counts-serve-p90-s = 90 %
counts-within-percent = % à temps
counts-still-open = en cours
counts-no-language = non notée
counts-hidden = n. c.
counts-by-period = période
counts-by-day = jour
counts-by-week = semaine du
counts-by-month = mois du
counts-by-weekday = jour de la semaine
counts-by-service = service
counts-by-hour = heure
counts-by-agent = agent
counts-by-language = langue
counts-by-outcome = issue
counts-by-result = suite donnée
counts-by-channel = canal
counts-requests-received = demandes
counts-requests-answered = répondues
counts-requests-open = en cours
counts-requests-overdue = en retard
counts-requests-transmitted = transmises
counts-requests-callbacks-promised = rappels promis
counts-requests-callbacks-kept = rappels tenus
counts-requests-callbacks-missed = rappels manqués

import-done = { $rows } lignes : { $created } nouvelles, { $merged } ajoutées à une autre, { $unchanged } déjà connues, { $rejected } refusées.
import-dry = Essai, rien n’est écrit. { $rows } lignes : { $created } nouvelles, { $merged } ajoutées à une autre, { $unchanged } déjà connues, { $rejected } refusées.
import-services = Services créés : { $services }
import-rejects = Les lignes refusées sont dans { $path }
import-id = Pour retirer cet import : guichet import undo { $import }
import-bad-row = Ligne { $line } : { $reason }
import-more-bad = … et { $count } autres lignes refusées.
import-undone = { $count } lignes retirées.

settings-head =
    Réglages de guichet. Une valeur laissée de côté reste comme elle est.
    Les services et les guichets absents de ce fichier restent ; active = false les retire.
settings-site = site
settings-policy = règles de la file
settings-service = service { $name }
settings-counter = guichet { $name }
settings-agent = agent { $name }
settings-new = { $what } : nouveau
settings-same = Rien ne change.
settings-ask = Appliquer ces changements ? (o/n)
settings-done = Changements appliqués : { $count }.

verify-whole = Le fichier est entier : { $events } évènements, { $tickets } tickets et { $requests } demandes vérifiés.
backup-none = Il n’y a pas de sauvegarde.
backup-column-path = sauvegarde
backup-column-size = octets
restore-ask = Remplacer le fichier par { $path } ? (o/n)
restore-done = Sauvegarde remise en place. L’ancien fichier est gardé : { $path }
erase-ask = Effacer définitivement ce qui est personnel de la visite { $visit } ? (o/n)
erase-done = Effacé : { $rows } textes, { $backups } sauvegardes réécrites.

doctor-version = version
doctor-file = fichier
doctor-format = format
doctor-size = taille
doctor-kept = { $count ->
    [one] { $count } fichier, { $bytes } octets
   *[other] { $count } fichiers, { $bytes } octets
}
doctor-bytes = { $count } octets
doctor-mebibytes = { $count } Mio
doctor-permissions = droits
doctor-backups = sauvegardes
doctor-log = suivi technique
doctor-config = configuration
doctor-state = mémoire du poste
doctor-free = place libre
doctor-zone = fuseau du poste
doctor-locale = langue du système
doctor-machine = poste
doctor-terminal = terminal
doctor-terminal-size = taille du terminal
doctor-terminal-colours = couleurs
doctor-terminal-images = images
doctor-terminal-drawing = dessin des phrases
doctor-terminal-background = fond du terminal
doctor-terminal-background-light = clair
doctor-terminal-background-dark = sombre
doctor-terminal-background-silent = pas de réponse
doctor-terminal-signs = traits et demi-blocs
doctor-terminal-signs-one = une colonne par signe
doctor-terminal-signs-several = plus d’une colonne par signe
doctor-terminal-signs-silent = pas de réponse
doctor-terminal-none = Ce n’est pas un terminal : seul ce que dit l’environnement est montré.
doctor-terminal-fits = La configuration convient à ce terminal.
doctor-terminal-differs = Pour ce terminal, il vaudrait mieux, dans { $path } : { $settings }
doctor-terminal-ask = L’écrire dans la configuration ? (o/n)
doctor-config-written = Configuration écrite : { $path }
doctor-config-kept = Il y a déjà une configuration, elle reste comme elle est : { $path }

man-name = NOM
man-written = { $count } pages de manuel écrites dans { $path }

demo-mark = Démonstration de guichet : des personnes inventées. Ce dossier est refait par « guichet demo ».
demo-site = DÉMONSTRATION · Hôtel de Ville
demo-done = La journée de démonstration est prête dans { $path }. Pour l’ouvrir : guichet demo --open

## Phrases

help-guichet-phrases = Les phrases pour les personnes qui ne parlent pas français.
help-guichet-phrases-list = Liste toutes les phrases dans une langue.
help-guichet-phrases-show = Montre une phrase dans une langue.
help-guichet-phrases-check = Cherche les défauts des phrases : pluriels, variables, écriture, signes invisibles.
help-guichet-phrases-coverage = Dit combien de phrases chaque langue a, et combien sont relues.
help-guichet-phrases-list-language = La langue, par son code (ar, zh-Hans…).
help-guichet-phrases-show-language = La langue, par son code (ar, zh-Hans…).
help-guichet-phrases-show-card = La phrase, par son nom (welcome…).
help-guichet-phrases-show-large = La phrase en grand, dessinée pour ce terminal.
help-guichet-phrases-check-language = Une seule langue, par son code.
help-guichet-phrases-check-complete = Une phrase qui manque est aussi un défaut.
phrases-id = phrase
phrases-french = en français
phrases-text = dans la langue
phrases-romanised = prononciation
phrases-reviewed = relues
phrases-language = code
phrases-name = langue
phrases-script = écriture
phrases-cards = phrases
phrases-is-reviewed = relue
phrases-not-reviewed = pas encore relue
phrases-well = Aucun défaut.
fault-unreadable = le fichier ne peut pas être lu à partir de la ligne { $line }
fault-missing = pas de phrase dans cette langue
fault-unknown = aucune carte ne porte ce nom
fault-variables = il faut { $expected } et non { $found }
fault-plurals = les formes du pluriel sont { $expected } et non { $found }
fault-bare-selector = le choix se fait sur un nombre nu : utiliser PLURAL(…)
fault-script = « { $letter } » est d’une autre écriture
fault-invisible = un signe invisible : { $code }
fault-not-romanised = pas de prononciation en lettres latines (.romanised)
fault-too-long = une phrase de { $words } mots est trop longue pour être facile
failure-phrase-faults = { $count } défauts dans les phrases. Corrigez-les dans locales/<langue>/phrases.ftl.
failure-no-language = Il n’y a pas de phrases dans la langue « { $tag } ». « guichet phrases coverage » montre les langues.
failure-no-card = Il n’y a pas de phrase « { $id } ». « guichet phrases list » les montre toutes.

## Recherche et usage des phrases

help-guichet-phrases-search = Cherche des phrases par des mots de n’importe quelle langue.
help-guichet-phrases-search-words = Les mots cherchés.
help-guichet-phrases-search-language = Seulement les mots d’une langue, par son code.
help-guichet-phrases-search-limit = Au plus autant de phrases.
help-guichet-phrases-usage = Compte les personnes comprises, par langue et par moyen : phrases, collègue, téléphone, écrit.
help-guichet-phrases-usage-from = À partir de ce jour (AAAA-MM-JJ) ; sans lui, aujourd’hui.
help-guichet-phrases-usage-to = Jusqu’à ce jour compris ; sans lui, aujourd’hui.
usage-language = langue
usage-means = moyen
usage-count = nombre
means-cards = phrases
means-colleague = collègue
means-telephone = téléphone
means-written = écrit
phrases-voice = voix
phrases-recordings = enregistrées
phrases-has-voice = oui
phrases-no-voice = non

## Phrases : impression et relecture

help-guichet-phrases-export = Écrit une page de phrases à imprimer, ou une feuille à relire.
help-guichet-phrases-export-language = La langue, par son code (ar, zh-Hans…).
help-guichet-phrases-export-html = Une page à imprimer (A4), lisible dans tout navigateur.
help-guichet-phrases-export-review = Une feuille de tableur (csv) pour une personne qui parle la langue.
help-guichet-phrases-export-topic = Les phrases d’un seul sujet.
help-guichet-phrases-export-to = Où l’écrire ; à l’écran sans cela.
help-guichet-phrases-import = Reprend la feuille relue par une personne qui parle la langue.
help-guichet-phrases-import-language = La langue, par son code (ar, zh-Hans…).
help-guichet-phrases-import-reviewer = Le nom de la personne qui a relu.
help-guichet-phrases-import-file = La feuille relue (csv).
value-review = csv
value-topic = SUJET
value-reviewer = NOM
phrases-title = Phrases pour l’accueil : { $language } – { $autonym }
phrases-exported = { $count } phrases écrites dans { $path }
phrases-import-done = { $rows } lignes : { $reviewed } relues, { $corrected } corrigées, { $unchanged } déjà connues, { $skipped } sans avis, { $rejected } rejetées.
phrases-import-dry = Essai, rien n’est écrit. { $rows } lignes : { $reviewed } relues, { $corrected } corrigées, { $unchanged } déjà connues, { $skipped } sans avis, { $rejected } rejetées.
review-no-words = Il n’y a pas de phrase de ce nom dans cette langue.
review-no-form = Cette phrase a les formes { $forms } : corrigez la colonne form.
review-one-form = Cette phrase n’a qu’une forme : videz la colonne form.
review-no-verdict = « { $value } » n’est pas un avis. Écrivez oui ou non dans la colonne verdict.
review-twice = Cette forme figure déjà plus haut. Gardez une seule des deux lignes.
review-changed = La phrase a changé depuis. Exportez-la de nouveau pour la faire relire.
review-written-over = Les colonnes text et romanised ne se changent pas. Écrivez la correction dans la colonne correction.
review-unreadable = La correction ne peut pas être lue. Vérifiez les accolades.
review-fault = La correction a un défaut : { $fault }.
review-unjudged = L’avis ne compte qu’avec celui sur les autres formes : { $forms }.
review-another = Une autre ligne de la même phrase est rejetée. Corrigez-la d’abord.
failure-no-row-taken = Aucune ligne n’a pu être reprise ({ $count } rejetées) ; rien n’a changé. Corrigez les lignes nommées, puis recommencez.
check-own = {" "}(ville)
fault-no-font = aucune police de ce poste n’a le signe « { $letter } »
help-guichet-phrases-show-picture = La phrase dessinée dans un fichier PNG, pour une affiche ou une page.
help-guichet-phrases-show-size = La taille de l’image, en points : 1600x900.
value-size = LARGEURxHAUTEUR
failure-card-without-words = La phrase « { $id } » n’a pas de mots dans cette langue. « guichet phrases coverage » montre ce qu’il y a.
failure-card-without-font = Aucune police de ce poste n’a le signe « { $letter } ». Installez-en une, ou changez la phrase.
failure-card-too-large = La phrase ne tient pas dans cette place. Agrandissez la fenêtre, ou l’image avec --size.
