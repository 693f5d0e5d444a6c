### history : l’historique des visites et des demandes.

screen-history = historique
action-history = chercher dans l’historique
short-history = historique
action-history-open = lire tout ce qui s’est passé
short-history-open = lire
action-history-complete = compléter le filtre commencé
short-history-complete = compléter
action-history-related = les visites et demandes de la même personne
short-history-related = liées
action-history-act = ouvrir la demande, pour la traiter
short-history-act = traiter
action-history-order = le plus récent d’abord, ou ce qui correspond le mieux
short-history-order = ordre
action-history-forgive = pardonner une faute de frappe par mot, ou non
short-history-forgive = fautes

history-search = Chercher :
history-hint = nom, téléphone, référence, « mars 2026 », service:… statut:… retard
history-searching = recherche…
history-found =
    { $count ->
        [0] rien
        [one] { $count } trouvée
       *[other] { $count } trouvées
    }
history-first = les { $count } premières
history-newest = les plus récentes d’abord
history-best = ce qui correspond le mieux d’abord
history-forgiving = fautes de frappe pardonnées
history-related = { $count } liées à { $id }
history-of-person = { $count } de la même personne
history-completions = Tab : { $filters }
history-nothing = Rien n’a été trouvé. Essayez avec moins de mots.
history-nothing-exactly = Rien n’a été trouvé. { $key } : pardonner une faute de frappe ; ou essayez avec moins de mots.
history-nothing-related = Rien d’autre n’est lié à celle-ci.
history-found-in = trouvé dans : { $places }
history-more = la suite : Entrée, puis ↓
history-more-below = la suite : ↓
history-with = suivie par { $agent }
history-due = réponse due le { $day } au plus tard
history-late = ! réponse due le { $day } : en retard
history-erased = effacé
history-by-itself = par le poste lui-même

## Ce qui est dit avec un événement

told-note = note
told-reason = motif
told-detail = précision
told-external-id = autre identifiant
told-subject = objet
told-description = texte
told-name = nom
told-phone = téléphone
told-email = courriel
told-address = adresse
told-answer = réponse
told-grounds = motifs
told-signatory = signataire
told-appeals = recours
told-file-name = fichier
told-file-place = rangé dans
told-letter = lettre
told-authorisation = autorisation

## Ce qui est arrivé à une visite

event-issued = ticket { $number } pour { $services }
event-imported = repris d’un autre outil : { $service }, { $outcome }
event-informed = renseignement donné tout de suite
event-sent-away = n’a pas pu être reçue : { $why }
event-away = s’absente
event-away-until = s’absente, retour à { $hour }
event-back = de retour, à sa place
event-back-late = de retour après l’heure, placé plus loin
event-called = appelé : { $ground }
event-ground-appointment = c’est l’heure de son rendez-vous
event-ground-priority = prioritaire
event-ground-overdue = attente maximale dépassée
event-ground-arrival = c’est son tour
event-ground-chosen = choisi par l’agent
event-recalled = rappelé
event-served = commence à être servi
event-held = mis de côté
event-resumed = repris
event-requeued = remis dans la file
event-closed = terminé : { $outcome }
event-reopened = rouvert
event-taken-over = repris par { $agent }, { $counter }
event-corrected = heures corrigées
event-corrected-arrival = arrivée { $hour }
event-corrected-called = appel { $hour }
event-corrected-served = début { $hour }
event-corrected-closed = fin { $hour }
event-noted = note ajoutée
event-means-cards = compris avec les phrases
event-means-colleague = compris avec un collègue
event-means-telephone = compris avec un interprète au téléphone
event-means-written = compris par écrit
event-line-added = démarche ajoutée : { $service }
event-line-changed = démarche changée : { $service }
event-split = séparé : ticket { $number }
event-transferred = transmis : { $where }
event-transferred-on = transmis
event-marked = priorité, langue, personnes revues

## Ce qui est arrivé à une demande

event-received = reçue ({ $by }) pour { $service }
event-taken-in = reprise d’un autre outil ({ $by }) pour { $service }
event-supplemented = complétée par un autre outil
event-changed = corrigée
event-assigned = confiée à { $agent }
event-unassigned = n’est plus confiée à personne
event-started = prise en charge
event-awaited = attend le demandeur : écrit le { $left }, jusqu’au { $until }
event-papers-awaited = pièces exigées : écrit le { $left }, jusqu’au { $until }
event-papers-arrived = tout est arrivé le { $day }
event-transmitted = transmise à { $to } le { $day }
event-institution-answered = l’organisme a répondu le { $day }
event-returned = revenue de l’organisme le { $day }
event-answered = information donnée le { $day }
event-decided-favourably = décision favorable du { $day }, notifiée { $how } le { $on }
event-decided-unfavourably = décision défavorable du { $day }, notifiée { $how } le { $on }
event-silence-accepts = décision tacite d’accord le { $day }
event-silence-refuses = décision tacite de rejet le { $day }
event-follow-up-asked = demandé ensuite : { $what }, avant le { $day }
event-follow-up-done = donné : { $what }, le { $day }
event-request-closed = close : { $reason }
event-withdrawn = retirée par la personne
event-request-reopened = reprise
event-call = appel : { $how }
event-linked = rapprochée d’une autre : { $how } celle-ci
event-unlinked = séparée d’une autre
event-visit-linked = rapprochée d’une visite
event-attached = pièce jointe
event-detached = pièce retirée
event-letter-written = lettre écrite : { $kind } ({ $by })
event-letter-moved = lettre : { $state }
event-reference-added = autre référence : { $reference }
event-person-linked = rattachée à une personne connue, vérifié : { $item }
event-person-unlinked = détachée de la personne
history-act-only-requests = Seule une demande s’ouvre pour être traitée ; une visite d’aujourd’hui est dans la file.
