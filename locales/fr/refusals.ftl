### refusals: ce qui a été refusé ou a échoué, et ce qu'il y a à faire.

## Les mots qui entrent dans les phrases

refusal-stage-waiting = en attente
refusal-stage-away = sorti un moment
refusal-stage-called = appelé
refusal-stage-serving = en cours
refusal-stage-on-hold = de côté
refusal-stage-closed = terminé

refusal-outcome-served = servi
refusal-outcome-no-show = absent à l’appel
refusal-outcome-left = parti
refusal-outcome-cancelled = annulé
refusal-outcome-not-closed = non clos

refusal-field-service = le nom ou le code du service
refusal-field-max-wait = l’attente maximale
refusal-field-target-answer-days = le délai de réponse annoncé
refusal-field-number = le numéro du guichet
refusal-field-site = le nom du site
refusal-field-closes-at = l’heure de fermeture
refusal-field-appointment-early = l’avance admise sur le rendez-vous
refusal-field-appointment-late = le retard admis sur le rendez-vous
refusal-field-late-grace = le délai de retour
refusal-field-late-behind = le nombre de personnes devant qui revient en retard
refusal-field-hold-limit = le temps de mise de côté
refusal-field-stop-at = l’heure du dernier ticket

## Tickets

refusal-no-such-ticket = Ce ticket n’existe plus. Choisissez-le dans la file.
refusal-no-such-number = Il n’y a pas de ticket { $number } aujourd’hui. Vérifiez le numéro, ou précisez le jour.
refusal-wrong-stage = Le ticket { $number } est { $stage } : cette action ne s’y applique pas.
refusal-already-called = Le ticket { $number } est déjà appelé au guichet { $counter }.
refusal-already-served = Le ticket { $number } est déjà reçu au guichet { $counter }.
refusal-nobody-waits = Personne n’attend pour les services de ce guichet.
refusal-colleague-gone = { $agent } n’est pas à un guichet en ce moment.
refusal-colleague-asked = { $agent } a déjà reçu votre demande. Attendez sa réponse.
refusal-nobody-asks = Aucun collègue ne vous demande en ce moment.
refusal-no-lines = Il faut au moins une démarche. Choisissez un service.
refusal-wrong-quantity = Une quantité va de 1 à 999. Corrigez le nombre.
refusal-no-such-line = Cette démarche n’est plus sur le ticket. Choisissez-en une autre.
refusal-line-finished = Cette démarche a déjà un résultat. Ajoutez-en une autre, ou annulez le résultat.
refusal-cannot-split = Le ticket { $number } ne peut pas être partagé ainsi. Choisissez des démarches sans résultat, et laissez-en au moins une sur le ticket.
refusal-nowhere-to-transfer = Choisissez le service ou le guichet vers lequel orienter la personne.
refusal-wrong-outcome = Le ticket { $number } est { $stage } : il ne peut pas être noté « { $outcome } ».
refusal-not-today = Le ticket { $number } n’est pas d’aujourd’hui. Donnez un nouveau ticket.
refusal-reason-needed = Un motif est nécessaire. Écrivez-le en quelques mots.
refusal-times-contradict = Ces heures se contredisent. Vérifiez l’ordre : arrivée, appel, début, fin.
refusal-unreadable = Cette visite a été enregistrée par une version plus récente du programme. Mettez ce poste à jour pour agir dessus.

## Guichets et agents

refusal-no-post = Aucun guichet n’est ouvert ici à votre nom. Ouvrez d’abord le guichet.
refusal-post-paused = Votre guichet est en pause. Reprenez, puis recommencez.
refusal-post-closed = Ce guichet est fermé. Ouvrez-le, puis recommencez.
refusal-post-open = Ce guichet est déjà ouvert.
refusal-post-busy = Le ticket { $number } est en cours à ce guichet. Terminez-le ou mettez-le de côté d’abord.
refusal-post-has-tickets = Ce guichet a encore { $numbers }. Terminez, remettez en attente ou passez la main d’abord.
refusal-counter-taken = Le guichet { $counter } est tenu par { $agent }. Prenez un autre guichet, ou faites-vous passer la main.
refusal-agent-taken = { $agent } tient déjà le guichet { $counter }. Fermez d’abord ce guichet.
refusal-no-such-counter = Il n’y a pas de guichet { $counter } sur ce site. Vérifiez le numéro.
refusal-no-such-agent = { $agent } n’est pas un agent en activité. Vérifiez le nom.

## File

refusal-queue-stopped = On ne donne plus de tickets pour { $service } aujourd’hui. Rouvrez la file, ou notez la personne comme non reçue.
refusal-queue-not-stopped = La file n’est pas arrêtée : rien à rouvrir.

## Annuler

refusal-nothing-to-undo = Il n’y a rien à annuler.
refusal-acted-on-since = { $agent } a agi depuis sur { $number } : cela ne s’annule plus. Voyez ensemble ce qu’il faut faire.

## Droits et réglages

refusal-supervisor-only = Cette action revient au responsable d’accueil. Demandez-lui.
refusal-administrator-only = Cette action revient à l’administrateur. Demandez-lui.
refusal-last-administrator = Il doit rester au moins un administrateur en activité. Nommez-en un autre d’abord.
refusal-no-such-service = Le service « { $name } » n’est pas proposé ici. Choisissez-en un dans la liste.
refusal-several-services = « { $name } » désigne plusieurs services : { $names }. Donnez le code du service.
refusal-no-free-letter = Toutes les lettres d’appel sont prises. Libérez-en une dans les réglages.
refusal-letter-taken = La lettre { $letter } est déjà celle de { $service }. Choisissez-en une autre.
refusal-code-taken = « { $code } » est utilisé deux fois. Donnez un code ou un numéro différent.
refusal-out-of-bounds = { $value } ne convient pas pour { $field }. Choisissez une autre valeur.

## Demandes

refusal-no-such-request = Cette demande n’est pas ici, ou elle ne vous est pas ouverte. Vérifiez la référence.
refusal-no-such-reference =
    { $near ->
        [none] Aucune demande { $reference }. Vérifiez la référence, signe par signe.
       *[other] Aucune demande { $reference }. S’agit-il de { $near } ?
    }
refusal-subject-needed = Il manque l’objet de la demande. Écrivez-le en quelques mots.
refusal-wrong-status = La demande { $reference } est { $status } : cela ne se fait pas à ce stade.
refusal-dates-contradict = Ces dates ne vont pas ensemble : rien n’arrive avant d’être parti ni après aujourd’hui. Vérifiez-les.
refusal-institution-needed = Choisissez l’organisme à qui la demande est transmise.
refusal-answer-lacks = Il manque { $field }. Complétez la réponse, puis recommencez.
refusal-answer-owed = La demande { $reference } attend une réponse. Répondez, ou indiquez pourquoi elle se clôt sans réponse.
refusal-silence-runs = Le délai n’est pas écoulé, ou le silence de la ville ne vaut pas cette décision.
refusal-nothing-to-follow-up = Rien de tel n’a été demandé pour cette demande.
refusal-no-such-attachment = Cette pièce jointe n’est pas dans la demande. Choisissez-la dans la liste.
refusal-no-such-letter = Ce courrier n’est pas dans la demande. Choisissez-le dans la liste.
refusal-no-such-person = Cette personne n’est pas connue ici.
refusal-second-item-needed = Un nom seul ne suffit pas : ajoutez un téléphone, un courriel ou une adresse.
refusal-second-item-differs = Le second élément n’est pas le même des deux côtés : ces personnes ne peuvent pas être rapprochées.
refusal-field-text = le texte de la réponse
refusal-field-signatory = le signataire et sa qualité
refusal-field-reasons = les motifs
refusal-field-appeals = les voies et délais de recours

## Fichier

error-newer-file = { $path } a été écrit par une version plus récente de guichet (format { $found }, ici { $known }). Mettez guichet à jour sur ce poste.
error-not-ours = { $path } n’est pas un fichier de guichet. Vérifiez le chemin.
error-damaged =
    { $backup ->
        [none] { $path } est abîmé, et aucune sauvegarde n’a été trouvée. N’y touchez pas et prévenez l’informatique.
       *[other] { $path } est abîmé. Restaurez la dernière sauvegarde : { $backup }.
    }
error-no-space = Le disque est plein : { $path } ne peut plus être écrit. Libérez de la place, puis recommencez.
error-no-room = L’import a besoin d’environ { $needed } Mio, et il en reste { $free } sur le disque de { $path } ; rien n’a changé. Libérez de la place, puis recommencez.
error-no-permission = Ce compte n’a pas le droit de lire et d’écrire { $path }. Demandez l’accès à l’informatique.
error-busy = Le fichier est occupé. Recommencez dans un instant.
error-in-use = Le fichier est utilisé par { $holders }. Fermez-les, puis recommencez.
error-no-such-import = Il n’y a pas d’import { $import }. Vérifiez son identifiant.
error-import-cut = L’import s’est arrêté en chemin : { $imported } lignes sur { $rows } sont enregistrées. { $why } La même commande continue l’import ; « guichet import undo { $import } » le retire.
error-import-trouble = Le fichier ne pouvait plus être écrit ; vérifiez le disque, le détail est dans guichet.log.
error-sqlite = Le fichier n’a pas pu être lu ou écrit ; rien n’a changé. Recommencez ; le détail est dans guichet.log.
error-io = { $path } n’a pas pu être lu ou écrit. Vérifiez le disque et les droits ; le détail est dans guichet.log.
error-writer-stopped = L’enregistrement s’est arrêté ; rien de nouveau n’est écrit. Relancez guichet ; le détail est dans guichet.log.

## Lignes d’un fichier importé

row-missing = { $field } est vide. Complétez cette colonne.
row-not-a-time = { $field } : « { $value } » n’est pas une date et une heure. Écrivez par exemple 2026-11-23 14:07.
row-not-known = { $field } : « { $value } » n’est pas une valeur connue. Corrigez-la.
row-out-of-order = Les heures ne se suivent pas : émission, appel, fin. Corrigez-les.
row-ended-early = La fin vient avant l’arrivée. Corrigez l’une des deux dates.
row-served-without-call = Un ticket servi doit avoir une heure d’appel. Ajoutez-la.
row-other-content = { $external-id } a déjà été importé avec un autre contenu. Reprenez l’ancien import d’abord, ou changez l’identifiant.
row-field-count = { $found } colonnes au lieu de { $expected }. Vérifiez les séparateurs de cette ligne.
row-too-long = { $field } dépasse { $limit } caractères. Raccourcissez-le.

## Les phrases de la ville

cards-broken = Le fichier { $path } a une erreur à la ligne { $line }, colonne { $column }. Le reste des phrases est là.
cards-unreadable = Le fichier { $path } ne peut pas être lu. Le reste des phrases est là.

## La voix

speech-no-speaker = Aucun programme ne parle sur ce poste. Installez espeak-ng, ou réglez [speech] dans config.toml.
speech-no-player = Aucun programme ne fait entendre les enregistrements sur ce poste. Réglez [speech] dans config.toml.
speech-no-recorder = Aucun programme n’enregistre sur ce poste. Réglez [speech] dans config.toml.
speech-no-voice = Il n’y a pas de voix pour cette langue : { $language }. Un collègue qui la parle peut enregistrer les phrases (R).
speech-program = Le programme { $name } n’a pas pu le faire. Vérifiez le son de ce poste.
speech-file = Le fichier { $path } ne peut pas être lu ou écrit. Vérifiez le dossier des phrases.
speech-empty = Rien n’a été enregistré. Vérifiez le micro, puis recommencez.
speech-too-short = L’enregistrement est trop court. Recommencez : R pour commencer, R pour finir.
speech-name = « { $name } » ne peut pas donner son nom à un fichier. Changez le nom de la phrase.
