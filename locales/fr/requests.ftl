### requests : les mots des demandes, à l’écran comme en ligne de commande.

request-channel-counter = guichet
request-channel-phone = téléphone
request-channel-post = courrier
request-channel-email = courriel
request-channel-web = formulaire en ligne

request-status-open = à traiter
request-status-in-progress = en cours
request-status-awaiting-requester = attend le demandeur
request-status-transmitted = transmise
request-status-answered = répondue
request-status-closed = close
request-status-withdrawn = retirée

request-behalf-self = pour soi
request-behalf-child = pour son enfant
request-behalf-relative = pour un proche
request-behalf-guardian = tuteur ou curateur
request-behalf-professional = professionnel

request-interpreter-none = sans interprète
request-interpreter-relative = un proche
request-interpreter-child = un enfant
request-interpreter-colleague = un collègue
request-interpreter-telephone = par téléphone

request-reply-owed = réponse attendue
request-reply-not-needed = n’appelle pas de réponse
request-reply-no-address = sans adresse pour répondre

request-notified-counter = remise au guichet
request-notified-post = par courrier
request-notified-registered-post = par lettre recommandée
request-notified-email = par courriel
request-notified-tele-service = par téléservice

request-reason-answered = répondue
request-reason-not-needed = n’appelait pas de réponse
request-reason-no-address = sans adresse pour répondre
request-reason-directed = orientée ailleurs
request-reason-duplicate = déjà demandée
request-reason-stated = motif indiqué

request-regime-to-check = régime à vérifier
request-regime-silence-accepts = le silence vaut accord
request-regime-silence-refuses = le silence vaut rejet
request-regime-special-text = délai d’un texte particulier
request-regime-no-request = n’est pas une demande au sens du droit

request-letter-registration = accusé d’enregistrement
request-letter-acknowledgement = accusé de réception
request-letter-progress = lettre d’attente
request-letter-papers = demande de pièces
request-letter-transmission = avis de transmission
request-letter-answer = réponse
request-letter-decision = décision

request-letter-state-waiting = à envoyer
request-letter-state-printed = imprimé
request-letter-state-sent = parti
request-letter-state-failed = non remis
request-letter-state-cancelled = annulé

request-confidentiality-ordinary = ordinaire
request-confidentiality-reserved = réservée au service
request-confidentiality-supervisor = responsables seulement

request-follow-up-attestation = attestation d’accord tacite
request-follow-up-reasons = motifs du rejet tacite

request-link-duplicate = fait double emploi avec
request-link-related = se rapporte à

request-call-answered = répondu
request-call-put-through = mis en relation
request-call-message-left = message pris
request-call-request = à traiter
request-call-directed = orienté ailleurs
request-call-callback = à rappeler

request-put-through-reached = correspondant joint
request-put-through-busy = occupé
request-put-through-no-reply = sans réponse
request-put-through-came-back = revenu

request-second-phone = le téléphone
request-second-email = l’adresse électronique
request-second-address = l’adresse postale

## Les jours, en toutes lettres

month-whole-1 = janvier
month-whole-2 = février
month-whole-3 = mars
month-whole-4 = avril
month-whole-5 = mai
month-whole-6 = juin
month-whole-7 = juillet
month-whole-8 = août
month-whole-9 = septembre
month-whole-10 = octobre
month-whole-11 = novembre
month-whole-12 = décembre
whole-day =
    { $day ->
        [1] 1er { $month } { $year }
       *[other] { $day } { $month } { $year }
    }

## Où en est une demande : des phrases à lire à voix haute

standing-arrived = Votre demande { $reference }, « { $subject } », est arrivée le { $day } { $channel }.
standing-by-counter = au guichet
standing-by-phone = par téléphone
standing-by-post = par courrier
standing-by-email = par courriel
standing-by-web = par le formulaire en ligne
standing-open = Elle est enregistrée au service { $service }. Personne ne la traite encore.
standing-in-progress = Le service { $service } s’en occupe.
standing-awaiting-requester = Le service { $service } attend quelque chose de vous.
standing-transmitted = Le service { $service } l’a transmise à l’organisme compétent et suit sa réponse.
standing-answered = Le service { $service } vous a répondu.
standing-closed = Le service { $service } l’a close.
standing-withdrawn = Elle a été retirée.
standing-registration-given = Votre message a été enregistré : l’accusé d’enregistrement est parti le { $day }.
standing-registration-owed = L’accusé d’enregistrement de votre message part le { $day } au plus tard.
standing-registration-late = L’accusé d’enregistrement de votre message devait partir le { $day } : il est en retard, et nous nous en excusons.
standing-acknowledgement-given = L’accusé de réception est parti le { $day }.
standing-acknowledgement-owed = L’accusé de réception part le { $day } au plus tard.
standing-acknowledgement-late = L’accusé de réception devait partir le { $day } : il est en retard, et nous nous en excusons.
standing-until = Vous avez jusqu’au { $day } pour l’apporter ou l’envoyer.
standing-with = Elle est chez { $institution } depuis le { $day }.
standing-answered-on = La dernière réponse est du { $day }.
standing-target = La ville s’est engagée à vous répondre le { $day } au plus tard.
standing-late = La réponse était promise pour le { $day } : elle est en retard, et nous nous en excusons.
standing-silence-to-check = À titre provisoire, la loi compte jusqu’au { $day } ; le régime de cette demande est à vérifier.
standing-silence-silence-accepts = Sans réponse le { $day }, votre demande est acceptée.
standing-silence-silence-refuses = Sans réponse le { $day }, votre demande est considérée comme refusée ; vous pourrez alors contester.
standing-silence-special-text = Un texte particulier fixe l’échéance au { $day }.
standing-silence-no-request = Aucun délai de la loi ne s’applique.

## La ligne de commande

request-list-none = Aucune demande ouverte.
request-field-reference = référence
request-field-status = état
request-field-channel = canal
request-field-service = service
request-field-received = reçue le
request-field-due = échéance
request-field-receipt = accusé dû le
request-field-assigned-to = suivie par
attachment-same = en place
attachment-changed = a changé depuis qu’elle a été jointe
attachment-missing = introuvable
search-nothing = Rien n’a été trouvé. Essayez avec moins de mots, ou avec --forgiving pour pardonner les fautes de frappe.
search-kind = sorte
search-number = numéro
search-reference = référence
search-external-id = autre identifiant
search-at = quand
search-subject = objet
search-kind-visit = visite
search-kind-request = demande

value-reference = RÉFÉRENCE
value-channel = CANAL
value-subject = TEXTE
value-description = TEXTE
value-name = NOM
value-phone = NUMÉRO
value-email = ADRESSE
value-address = ADRESSE
value-on-behalf-of = POUR
value-interpreter = INTERPRÈTE
value-received = JOUR
value-received-first = JOUR
value-concerns = NOM
value-confidentiality = NIVEAU
value-reply = RÉPONSE
value-regime = RÉGIME
value-regime-reason = TEXTE
value-ticket = NUMÉRO
value-call-back = HH:MM
value-assign = NOM
value-what = TEXTE
value-until = JOUR
value-left = JOUR
value-on = JOUR
value-detail = TEXTE
value-decision = SENS
value-signatory = TEXTE
value-reasons = TEXTE
value-appeals = TEXTE
value-notified = MOYEN
value-notified-on = JOUR
value-kind = SORTE
value-words = MOTS
value-limit = N

help-guichet-request = Les demandes faites à la ville, de l’arrivée à la réponse.
help-guichet-request-new = Note une demande et affiche sa référence, seule.
help-guichet-request-show = Dit où en est une demande, en phrases à lire ; en JSON, tous ses champs.
help-guichet-request-list = Liste les demandes ouvertes, l’échéance la plus proche d’abord.
help-guichet-request-assign = Confie une demande à un agent, ou à personne en particulier.
help-guichet-request-start = Commence à traiter une demande.
help-guichet-request-await = Note ce qui est demandé à la personne, et jusqu’à quand.
help-guichet-request-arrived = Note que tout ce qui était demandé est arrivé.
help-guichet-request-transmit = Transmet une demande à l’organisme compétent ; elle reste suivie.
help-guichet-request-returned = Note que l’organisme a répondu, ou que la demande est revenue.
help-guichet-request-answer = Répond : une information, ou une décision avec --decision.
help-guichet-request-close = Clôt une demande répondue, ou pour un motif indiqué.
help-guichet-request-withdraw = Note que la personne ne demande plus rien.
help-guichet-request-reopen = Reprend une demande répondue, close ou retirée.
help-guichet-request-change = Corrige ce qui a été noté ; ce qui n’est pas nommé reste.
help-guichet-request-link = Rapproche deux demandes.
help-guichet-request-unlink = Sépare deux demandes rapprochées.
help-guichet-request-attach = Joint un fichier, ou un dossier de pages numérisées.
help-guichet-request-files = Dit si les pièces jointes sont en place et inchangées.
help-guichet-request-follow-up = Note ce que la personne demande après une décision tacite, ou avec --done que c’est fait.
help-guichet-request-note = Ajoute une note à une demande.
help-guichet-search = Cherche dans les visites et les demandes : mots, téléphone, référence, « mars 2026 », service:… canal:… statut:… agent:… langue:… retard.

help-arg-reference = La référence de la demande, par exemple K4R-7HA-92F-X.
help-arg-channel = counter (guichet), phone (téléphone), post (courrier), email (courriel) ou web.
help-arg-subject = L’objet, en quelques mots.
help-arg-description = La demande, en entier.
help-arg-name = Le nom de la personne.
help-arg-phone = Son téléphone.
help-arg-email = Son adresse électronique.
help-arg-address = Son adresse postale.
help-arg-on-behalf-of = Pour qui : self (soi, par défaut), child (enfant), relative (proche), guardian (tuteur) ou professional.
help-arg-mandate-seen = Le mandat a été vu.
help-arg-interpreter = Qui a interprété : none (personne, par défaut), relative, child, colleague ou telephone.
help-arg-received = Le jour d’arrivée à la ville (aujourd’hui par défaut).
help-arg-received-first = Le jour d’arrivée à une première administration.
help-arg-concerns = L’agent que la demande concerne : elle lui reste invisible.
help-arg-confidentiality = ordinary, reserved (réservée au service) ou supervisor (responsables).
help-arg-reply = owed (réponse attendue, par défaut), not_needed ou no_address.
help-arg-regime = silence_accepts, silence_refuses, special_text, no_request ou to_check.
help-arg-regime-reason = Pourquoi ce régime n’est pas celui du service.
help-arg-ticket = Le ticket pendant lequel elle a été faite.
help-arg-call-back = L’heure promise pour rappeler, aujourd’hui.
help-arg-assign = L’agent qui s’en occupe.
help-arg-late = Seulement celles dont l’échéance est passée.
help-arg-receipts = Seulement celles dont un accusé est à envoyer ; avec --late, ceux en retard.
help-arg-mine = Seulement celles de l’agent.
help-guichet-request-assign-to = L’agent ; sans lui, la demande n’est plus à personne.
help-arg-what = Ce qui est demandé, et le texte qui l’exige.
help-arg-until = Le dernier jour pour l’envoyer.
help-arg-left = Le jour où la lettre est partie (aujourd’hui par défaut).
help-arg-papers = Ce sont des pièces qu’un texte exige : le délai légal en tient compte.
help-arg-on = Le jour (aujourd’hui par défaut).
help-guichet-request-transmit-to = L’organisme, par son code dans l’annuaire.
help-guichet-request-transmit-reason = Pourquoi elle lui revient.
help-arg-answered = L’organisme a répondu ; sinon la demande est revenue.
help-arg-detail = Ce qui a été dit.
help-guichet-request-answer-text = Le texte de la réponse.
help-arg-decision = favourable (favorable) ou unfavourable (défavorable).
help-arg-signatory = Prénom, nom et qualité de qui a signé.
help-arg-reasons = Les motifs, en droit et en fait.
help-arg-appeals = Les voies et délais de recours.
help-arg-notified = counter, post, registered_post, email ou tele_service.
help-arg-notified-on = Le jour de la notification (celui de la décision par défaut).
help-guichet-request-close-ground = answered (répondue), not_needed, no_address, directed (orientée), duplicate ou stated (motif indiqué).
help-guichet-request-close-reason = Le motif.
help-guichet-request-withdraw-reason = Ce que la personne en a dit.
help-guichet-request-reopen-reason = Pourquoi elle est reprise.
help-guichet-request-change-reason = Pourquoi elle est corrigée.
help-guichet-request-link-to = La référence de l’autre demande.
help-guichet-request-unlink-to = La référence de l’autre demande.
help-arg-duplicate = Elle fait double emploi avec l’autre.
help-guichet-request-attach-file = Le fichier ou le dossier.
help-guichet-request-follow-up-kind = attestation (d’un accord tacite) ou reasons (motifs d’un rejet tacite).
help-arg-done = C’est fait.
help-arg-words = Ce qui est cherché.
help-arg-limit = Combien au plus (50 par défaut).
help-arg-forgiving = Pardonne une faute de frappe par mot.
help-arg-best = Ce qui correspond le mieux d’abord ; sinon le plus récent.

help-guichet-export = Écrit ce qui est tenu ici, pour d’autres outils.
help-guichet-export-requests = Écrit les demandes : CSV, JSON avec --format json, ou Open311 GeoReport v2 avec --open311. Réservé aux responsables.
help-guichet-export-requests-from = Le premier jour d’arrivée, AAAA-MM-JJ.
help-guichet-export-requests-to-day = Le dernier jour d’arrivée, AAAA-MM-JJ.
help-guichet-export-requests-to = Un nouveau fichier ; la sortie si rien n’est dit.
help-arg-open311 = Selon Open311 GeoReport v2, sans rien de personnel.
value-to-day = JOUR
