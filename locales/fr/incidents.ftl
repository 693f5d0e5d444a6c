### Incidents: reported at the desk, followed up on a sheet, counted without a name.

incident-kind-aggression = agression
incident-kind-threat = menace
incident-kind-malaise = malaise
incident-kind-lost-child = enfant perdu
incident-kind-other = autre incident
incident-severity-minor = légère
incident-severity-serious = sérieuse
incident-severity-grave = grave
incident-measure-none = rien de particulier
incident-measure-calmed = la personne s’est calmée en parlant
incident-measure-colleague-came = un collègue est venu
incident-measure-supervisor-came = le responsable est venu
incident-measure-stepped-back = l’agent s’est mis en retrait
incident-measure-left = la personne est partie ou a été invitée à partir
incident-measure-police = police appelée (17)
incident-measure-first-aid = premiers secours sur place
incident-measure-ambulance = secours appelés (15, 18 ou 112)
incident-measure-child-found = l’enfant a retrouvé son adulte
incident-measure-room-cleared = la salle a été évacuée
incident-section-facts = les faits
incident-section-witnesses = les témoins
incident-section-offered = ce qui a été proposé à l’agent
incident-step-safety-register = inscrit au registre santé et sécurité au travail
incident-step-protection-asked = protection fonctionnelle demandée (CGFP L134-1)
incident-step-protection-granted = protection fonctionnelle accordée
incident-step-protection-refused = protection fonctionnelle refusée
incident-step-complaint = plainte déposée
incident-step-medical = examen médical ou médecin du travail
incident-step-work-accident = accident de service déclaré
incident-step-interview = entretien avec l’agent
incident-step-letter-sent = courrier envoyé à l’auteur des faits

incident-what = Incident : que s’est-il passé ?
incident-how-grave = Quelle gravité ?
incident-done-at-once = Qu’a-t-on fait tout de suite ? Aucun nom ici.
incident-and-now = Incident noté. Et maintenant ?
incident-go-on = continuer
incident-recover = fermer le guichet dix minutes (ce n’est pas une pause)
incident-write-now = écrire ce qui s’est passé, pour le responsable
incident-write-what = Écrire sur la fiche : à propos de quoi ?
incident-field-step = démarche
incident-field-on = le
incident-field-detail = précision
incident-field-kind = nature
incident-field-severity = gravité
incident-field-measures = fait tout de suite
incident-open = suivi en cours
incident-closed = suivi clos
incident-erased = (effacé)
incident-more = Entrée : toute la fiche
incidents-title =
    { $count ->
        [one] { $count } incident
       *[other] { $count } incidents
    } en douze mois, { $open } { $open ->
        [one] suivi en cours
       *[other] suivis en cours
    }
incidents-none = Aucun incident en douze mois, ou aucun qui vous soit ouvert.
screen-incidents = incidents

done-incident-reported = Incident noté
done-incident-changed = Incident corrigé
done-incident-noted = Écrit sur la fiche de l’incident
done-incident-step = Noté sur la fiche : { $step }
done-incident-closed = Suivi de l’incident clos
done-incident-reopened = Suivi de l’incident repris
done-recovering = Guichet fermé jusqu’à { $hour } : ce n’est pas une pause, prenez ce temps
post-recovering = fermé après un incident
post-recovering-until = fermé jusqu’à { $hour }, après un incident

action-incident = incident : agression, menace, malaise, enfant perdu
short-incident = incident
action-incidents = les incidents et leur suivi
short-incidents = incidents
action-incident-open = toute la fiche
short-incident-open = fiche
action-incident-new = noter un incident
short-incident-new = noter
action-incident-write = écrire sur la fiche
short-incident-write = écrire
action-incident-step = noter une démarche
short-incident-step = démarche
action-incident-change = corriger nature et gravité
short-incident-change = corriger
action-incident-close = clore le suivi
short-incident-close = clore
action-incident-reopen = reprendre le suivi
short-incident-reopen = reprendre

refusal-no-such-incident = Cet incident n’est pas ici, ou sa fiche ne vous est pas ouverte.
refusal-incident-closed = Le suivi de cet incident est clos. Reprenez-le d’abord.
refusal-incident-open = Le suivi de cet incident est déjà en cours.
refusal-words-needed = Il n’y a rien d’écrit. Écrivez quelques mots.

erase-ask-incident = Effacer définitivement tout ce qui est écrit sur la fiche de l’incident { $visit } ? (oui/non)
help-guichet-erase-incident = Un incident, par son identifiant (guichet incident list).
value-incident = INCIDENT
help-guichet-incident = Les incidents à l’accueil : les noter, les compter, suivre leur fiche.
help-guichet-incident-new = Note un incident ; affiche son identifiant.
help-guichet-incident-new-kind = Nature : aggression, threat, malaise, lost_child ou other.
help-guichet-incident-new-severity = Gravité : minor, serious ou grave.
help-guichet-incident-new-measure = Ce qui a été fait tout de suite, autant de fois qu’il faut : calmed, colleague_came, supervisor_came, stepped_back, left, police, first_aid, ambulance, child_found, room_cleared.
help-guichet-incident-new-service = Le service en cours : code, lettre d’appel ou nom.
help-guichet-incident-new-facts = Ce qui s’est passé, pour la fiche réservée au responsable.
help-guichet-incident-list = Liste les incidents, sans un nom ; un agent voit ceux qu’il a notés.
help-guichet-incident-counts = Compte les incidents par nature et gravité.
help-guichet-incident-show = Montre la fiche, ou ce que vous y avez écrit.
help-guichet-incident-note = Écrit sur la fiche.
help-guichet-incident-note-about = À propos de quoi : facts, witnesses ou offered.
help-guichet-incident-note-text = Les mots.
help-guichet-incident-step = Note une démarche du suivi.
help-guichet-incident-step-step = Laquelle : safety_register, protection_asked, protection_granted, protection_refused, complaint, medical, work_accident, interview ou letter_sent.
help-guichet-incident-step-on = Le jour ; aujourd’hui si rien n’est dit.
help-guichet-incident-step-detail = Une précision.
help-guichet-incident-close = Clôt le suivi.
help-guichet-incident-reopen = Reprend le suivi.
help-guichet-incident-reopen-why = Pourquoi.
help-arg-incident = L’identifiant de l’incident (guichet incident list).
value-severity = GRAVITÉ
value-measure = MESURE
value-about = RUBRIQUE
value-step = DÉMARCHE
value-why = MOTIF
incident-column-id = identifiant
incident-column-day = jour
incident-column-hour = heure
incident-column-kind = nature
incident-column-severity = gravité
incident-column-service = service
incident-column-counter = guichet
incident-column-open = suivi
incident-column-total = total
incident-list-none = Aucun incident ces jours-là, ou aucun qui vous soit ouvert.

help-called = ! Appel à l’aide : { $counter }, { $agent } · { $key } j’y vais
help-called-quietly = { $counter } · { $key }
help-no-counter = un poste sans guichet
help-coming = { $agent } arrive.
help-unheard = Aucun autre guichet n’est ouvert ici : personne n’entendrait un appel à l’aide. Indiquez une commande dans config.toml, [help], ou convenez d’un signal.
help-by-command = Aucun autre guichet n’est ouvert ici : un appel à l’aide lancerait seulement la commande de config.toml.
help-command-not-started = L’appel est parti, mais la commande { $program } de config.toml n’a pas pu être lancée : { $why }.
help-command-failed = L’appel est parti, mais la commande { $program } de config.toml a échoué (code { $code }).
done-help-answered = Votre collègue sait que vous arrivez
done-help-ended = Fin de l’appel à l’aide
keys-not-two = [keys] { $name } : « { $key } » doit être deux touches, dont la première n’écrit rien, comme « Ctrl-g Ctrl-y ».
action-call-for-help = appeler à l’aide, sans que rien ne se voie
short-call-for-help = à l’aide
action-come-to-help = répondre à un appel à l’aide : j’y vais
short-come-to-help = j’y vais
action-help-over = mon appel à l’aide est terminé
short-help-over = fin d’appel
refusal-nobody-calls = Personne n’appelle à l’aide en ce moment.
