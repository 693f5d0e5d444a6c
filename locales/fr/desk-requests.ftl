### desk-requests : l’écran des demandes.

screen-requests = demandes

## Ce que la ville doit, au bord de la file

owed-callbacks = à rappeler { $count }
owed-overdue = demandes en retard { $count }
owed-receipts = accusés à envoyer { $count }
owed-today = à répondre aujourd’hui { $count }

## Les touches

action-note-request = noter une demande
short-note-request = demande
action-person = dire qui c’est : une personne connue
short-person = personne
action-requests = demandes : ce qui est attendu de la ville
short-requests = demandes
action-request-open = ouvrir la demande
short-request-open = ouvrir
action-request-new = nouvelle demande
short-request-new = nouvelle
action-request-start = commencer à traiter
short-request-start = commencer
action-request-assign = confier à un agent
short-request-assign = confier
action-request-note = ajouter une note
short-request-note = note
action-request-ask = demander quelque chose à la personne
short-request-ask = demander
action-request-arrived = ce qui était demandé est arrivé
short-request-arrived = arrivé
action-request-transmit = transmettre à un autre organisme
short-request-transmit = transmettre
action-request-returned = l’autre organisme a répondu, ou la demande est revenue
short-request-returned = retour
action-request-answer = répondre
short-request-answer = répondre
action-request-called = la personne a été rappelée
short-request-called = rappelé
action-request-close = clore
short-request-close = clore
action-request-withdraw = la personne ne demande plus rien
short-request-withdraw = retirée
action-request-reopen = reprendre une demande répondue, close ou retirée
short-request-reopen = reprendre
action-request-change = corriger ce qui a été noté
short-request-change = corriger
action-request-link = rapprocher d’une autre demande
short-request-link = rapprocher
action-request-unlink = séparer d’une autre demande
short-request-unlink = séparer
action-request-attach = joindre un fichier ou un dossier
short-request-attach = joindre
action-request-undo = annuler la dernière action
short-request-undo = annuler
action-request-find = ouvrir par la référence
short-request-find = référence
action-requests-all = toutes les demandes ouvertes
short-requests-all = toutes
action-requests-mine = celles qui me sont confiées
short-requests-mine = miennes
action-requests-overdue = celles en retard
short-requests-overdue = en retard
action-requests-callbacks = les personnes à rappeler
short-requests-callbacks = à rappeler
action-requests-transmitted = celles transmises, à suivre
short-requests-transmitted = transmises
action-requests-awaiting = celles qui attendent le demandeur
short-requests-awaiting = en attente
action-requests-receipts = celles à qui un accusé est dû
short-requests-receipts = accusés
action-request-detach = retirer une pièce jointe
short-request-detach = retirer
action-request-follow-up = attestation ou motifs, après une décision tacite
short-request-follow-up = après silence
action-request-letter = écrire une lettre
short-request-letter = lettre
action-request-letter-late = lettre d’attente
action-request-letter-read = relire une lettre
short-request-letter-read = relire
action-request-letter-mark = noter ce qu’une lettre est devenue
short-request-letter-mark = marquer
action-requests-outbox = les lettres à envoyer
short-requests-outbox = lettres
action-request-person = dire qui demande : une personne connue
short-request-person = personne
action-request-not-person = ce n’était pas cette personne
short-request-not-person = détacher
action-request-of-person = les visites et demandes de cette personne
short-request-of-person = ses demandes

## La liste

requests-list-all = toutes
requests-list-mine = miennes
requests-list-overdue = en retard
requests-list-callbacks = à rappeler
requests-list-transmitted = transmises
requests-list-awaiting = en attente
requests-list-receipts = accusés
requests-title = demandes, { $list } : { $count }
requests-none = Aucune demande n’est ouverte. n en note une.
requests-none-here = Aucune demande dans cette liste. 1 les montre toutes.
requests-more = Les { $shown } premières sur { $count }.
requests-choose-first = Choisissez d’abord une demande.
requests-scroll = ↓ la suite
column-reference = référence
column-due = échéance
column-subject = objet
column-service = service
column-channel = voie
column-status = état
column-agent = agent
column-requester = demandeur
due-late = en retard { $day }
due-today = aujourd’hui
due-call = rappeler { $when }
row-until = attendu jusqu’au { $day }
due-call-late = ! rappeler { $when }

## Noter une demande

request-by-which-way = Par quelle voie arrive-t-elle ?
request-new-by = Nouvelle demande · { $channel }
request-no-service = à choisir
request-no-agent = personne
form-needs-choice = Choisissez dans la liste avec ←/→ ou par la première lettre.
field-subject = objet
field-description = description
field-phone = téléphone
field-email = courriel
field-address = adresse
field-service = service
field-call-back = rappeler à
field-received = reçue le
field-received-first = reçue ailleurs d’abord le
field-behalf = demande faite
field-mandate = mandat vu
field-interpreter = interprète
field-concerns = met en cause l’agent
field-reply = réponse
field-channel = voie
field-regime-why = motif de ce régime
same-named = Déjà notée : { $reference } · { $subject }
same-more = … et { $count } de plus
same-which = Même contact qu’une demande connue : fait-elle double emploi ?
same-another = non, c’est une autre demande
same-related = Tab : s’y rapporte

## Ce qu’on fait d’une demande

request-to-nobody = à personne en particulier
request-close-owed = une réponse est attendue : clore demande un motif
request-file-missing = Ce fichier n’existe pas. Vérifiez le chemin.
request-file-forbidden = Ce fichier ne peut pas être lu avec ce compte.
request-file-unreadable = Ce fichier n’a pas pu être lu. Le détail est dans le fichier de trace.
field-asked = ce qui est demandé, texte
field-until = jusqu’au
field-legal-papers = pièces exigées par un texte
field-left-on = lettre partie le
field-arrived-on = arrivé le
field-institution = organisme
field-sent-on = transmise le
field-returned = ce qui s’est passé
returned-answered = l’organisme a répondu
returned-back = la demande est revenue
field-returned-on = le
field-call-end = la personne
field-answer = texte de la réponse
field-answer-kind = nature
answer-information = information
answer-favourable = décision favorable
answer-unfavourable = décision défavorable
field-answer-on = répondu le
field-signatory = signataire et qualité
field-reasons = motifs
field-appeals = voies et délais de recours
field-notified = notifiée
field-notified-on = notifiée le
field-reference = référence
field-link = lien
field-file = chemin du fichier

request-no-files = Aucune pièce n’est jointe à cette demande.
attachment-looking = vérification en cours
follow-up-asked = la personne demande : { $what }
follow-up-given = a été donné : { $what }
field-asked-on = demandé le
field-given-on = donné le

request-has-person = Cette demande est déjà rattachée à une personne : détachez-la d’abord.
request-no-person = Cette demande n’est rattachée à aucune personne connue.
request-no-second-item = Un nom seul ne suffit pas : notez d’abord le téléphone, le courriel ou l’adresse de la personne.
persons-none-fits =
    { $count ->
        [0] Personne ne correspond à ces mots.
        [one] Une personne correspond, mais rien d’autre que le nom n’est le même : elle n’est pas proposée.
       *[other] { $count } personnes correspondent, mais rien d’autre que le nom n’est le même : elles ne sont pas proposées.
    }
persons-search = chercher par d’autres mots
persons-new = noter une nouvelle personne
persons-confirm = { $name } : qu’avez-vous comparé ?
field-person = nom, téléphone, courriel, adresse
request-same-phone = même téléphone
request-same-email = même courriel
request-same-address = même adresse
detail-person = personne connue

## Une demande ouverte

named = { $name } : { $value }
detail-received = reçue le { $day } ({ $channel })
detail-assigned = confiée à { $agent }
detail-unassigned = à personne en particulier
detail-other-references = autre référence
detail-visits = tickets
detail-requester = demandeur
detail-nobody = demandeur non noté
detail-mandate-seen = mandat vu
detail-mandate-not = mandat non vu
heading-clocks = échéances
heading-call = appel
heading-waits = demandé à la personne
heading-transmissions = transmissions
heading-answers = réponses
heading-follow-ups = après la décision tacite
detail-follow-up = demandé le { $day }
detail-follow-up-due = dû le { $day }
detail-follow-up-given = donné le { $day }
heading-attachments = pièces jointes
heading-links = demandes rapprochées
heading-timeline = historique
clock-target = objectif de la ville
clock-to-check = régime à vérifier, deux mois à titre provisoire
clock-silence = silence ({ $regime })
clock-receipt = { $receipt } dû le
clock-receipt-no-address = { $receipt } : sans adresse où l’envoyer
clock-receipt-theirs = { $receipt } : à donner par l’organisme saisi
clock-receipt-given = { $receipt } délivré le { $day }
clock-receipt-given-late = { $receipt } délivré le { $day }, dû le { $due }
clock-receipt-stands = { $receipt } : l’{ $given } du { $day } en tient lieu
clock-left =
    { $days ->
        [one] demain
       *[other] dans { $days } jours
    }
clock-late =
    { $days ->
        [one] en retard d’un jour
       *[other] en retard de { $days } jours
    }
clock-past =
    { $days ->
        [one] échu hier
       *[other] échu depuis { $days } jours
    }
detail-wait = demandé le { $left }, jusqu’au { $until }
detail-wait-legal = pièces exigées par un texte : le délai légal en tient compte
detail-wait-target = seul l’objectif de la ville attend
detail-wait-arrived = arrivé le { $day }
detail-wait-open = attendu
detail-wait-past = délai dépassé
detail-sent = { $to }, le { $day }
detail-sent-open = réponse attendue
detail-sent-ended = terminé le { $day }
detail-size = { $kilobytes } ko
call-by = à rappeler { $when }
call-ended = appel : { $how }

## Les lettres

requests-list-outbox = lettres
letter-not-written-title = { $letter } : pas écrite
letter-not-written = La lettre n’est pas écrite : il y manque des mentions qu’elle doit porter.
letter-missing = – { $what }
letter-all-the-same = Entrée l’écrire quand même
letter-keep = Entrée garder pour l’envoi
letter-to-file = Tab écrire un fichier
letter-by-which-way = Par où part-elle ?
letter-which-file = Écrire la lettre dans un fichier
field-letter-file = fichier .html ou .txt
form-wrong-letter-file = Le nom finit par .html (page à imprimer) ou .txt (texte).
letter-saved = Lettre écrite : { $path }
letter-file-exists = Ce fichier existe déjà. Choisissez un autre nom.
letter-no-folder = Ce dossier n’existe pas. Vérifiez le chemin.
letter-file-forbidden = Ce compte ne peut pas écrire dans ce dossier.
letter-file-trouble = Le fichier n’a pas pu être écrit. Le détail est dans le fichier de trace.
letter-erased = Le texte de cette lettre a été effacé.
request-no-letters = Aucune lettre n’a été écrite pour cette demande.
field-late-reason = pourquoi la réponse tarde
field-new-date = réponse avant le
detail-letter-since = { $state } depuis le { $day }
heading-letters = lettres
outbox-title = lettres à envoyer : { $count }
outbox-since = depuis le
outbox-kind = lettre
outbox-by = par
outbox-reference = demande
outbox-to = pour
outbox-whole = à envoyer depuis le { $day }

letter-missing-regime = ce que vaut le silence : à fixer avec le juriste de la ville, dans la demande (corriger) ou dans les réglages du service (R112-5)
letter-missing-special-text = le texte qui fixe le délai : dans les réglages du service (L231-5, L231-6)
letter-missing-office-address = l’adresse postale du service : dans les réglages du service ou du site (R112-5, L111-2)
letter-missing-office-phone = le téléphone du service : dans les réglages du service ou du site (R112-5)
letter-missing-agent = l’agent chargé de la demande : confiez-la à quelqu’un (L111-2)
letter-missing-agent-name = le prénom et le nom en entier de l’agent chargé de la demande : dans les réglages (L111-2)
letter-missing-agent-capacity = la qualité de l’agent chargé de la demande : dans les réglages (L111-2)
letter-missing-awaiting = ce qui est demandé à la personne, et jusqu’à quand : notez-le d’abord (L114-5)
letter-missing-papers = les pièces demandées : leur texte a été effacé (L114-5)
letter-missing-reason = le motif du retard
letter-missing-new-date = la nouvelle date : un jour après aujourd’hui
letter-missing-transmission = la transmission : notez-la d’abord (L114-2)
letter-missing-institution = l’organisme : il n’est pas dans l’annuaire (L114-2)
letter-missing-institution-address = l’adresse de l’organisme : dans l’annuaire (L114-2)
letter-missing-answer = une réponse : notez-la d’abord, comme information
letter-missing-decision = une décision : notez-la d’abord, comme réponse qui décide
letter-missing-answer-text = le texte de la réponse : il a été effacé
letter-missing-signatory = le signataire et sa qualité : avec la décision (L212-1)
letter-missing-reasons = les motifs : avec la décision (L211-2, L211-5)
letter-missing-appeals = les voies et délais de recours : avec la décision (CJA R421-5)
letter-missing-requester-address = l’adresse postale de la personne : à corriger dans la demande
letter-missing-requester-email = l’adresse électronique de la personne : à corriger dans la demande

## L’historique d’une demande

done-request = { $reference } : { $what }
quoted = « { $text } »
timeline-system = le système
timeline-received = demande reçue ({ $channel })
timeline-supplemented = complétée par un autre outil
timeline-changed = corrigée
timeline-assigned = confiée à { $agent }
timeline-to-nobody = confiée à personne en particulier
timeline-started = prise en charge
timeline-asked = à fournir par la personne jusqu’au { $day }
timeline-arrived = tout est arrivé le { $day }
timeline-transmitted = transmise à { $to }
timeline-other-answered = l’organisme a répondu
timeline-came-back = revenue de l’organisme
timeline-informed = information donnée
timeline-favourable = décision favorable
timeline-unfavourable = décision défavorable
timeline-silence-accepts = le silence vaut accord
timeline-silence-refuses = le silence vaut rejet
timeline-follow-up = à donner : { $what }
timeline-followed-up = donné : { $what }
timeline-closed = close : { $reason }
timeline-withdrawn = retirée par la personne
timeline-reopened = reprise
timeline-noted = note
timeline-linked = rapprochée d’une autre demande
timeline-unlinked = séparée d’une autre demande
timeline-visit = rattachée à une visite
timeline-attached = pièce jointe
timeline-detached = pièce retirée
timeline-letter = { $letter } : courrier écrit
timeline-letter-moved = courrier { $state }
timeline-reference = seconde référence, { $reference }
timeline-person = rattachée à une personne connue
timeline-no-person = détachée de la personne
timeline-erased = données personnelles effacées

# Who the person at the counter is.
field-second-item = téléphone, courriel, adresse
person-of = { $number } · qui est-ce ?
mark-person = personne connue
visitor-unknown = Personne n’est connu avec cette coordonnée. Une demande (N) permet de noter la personne.
done-person = { $number } : personne reconnue
done-no-person = { $number } : n’est plus lié à cette personne
