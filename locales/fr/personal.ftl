### personal : les données des personnes : les connaître, les leur dire, les effacer.

request-fate-destroy = à éliminer
request-fate-sort = à trier
request-fate-archive = à verser aux archives

person-field-person = identifiant
person-field-name = nom
person-field-phone = téléphone
person-field-email = courriel
person-field-address = adresse
person-field-requests = demandes
person-field-visits = visites
person-none = Personne de ce nom, de ce numéro ou de cette adresse n’est connu ici.
person-other = [autre personne]
person-by-system = le logiciel
person-export-withheld =
    { $count ->
        [one] Une demande ne vous est pas montrée et manque à cet export : confiez-le à un autre responsable.
       *[other] { $count } demandes ne vous sont pas montrées et manquent à cet export : confiez-le à un autre responsable.
    }

erase-ask-request = Effacer définitivement ce qui est personnel de la demande { $visit } ? (o/n)
erase-ask-person = Effacer définitivement ce qui est connu de la personne { $visit }, et ses liens avec ses demandes et ses visites ? (o/n)
erase-due-none = Rien n’a atteint la fin de sa durée de conservation.
erase-due-digest = Empreinte de la liste arrêtée au { $day } : { $digest }
erase-due-ask = Éliminer définitivement { $count } dossiers (demandes, visites, avis et personnes), selon l’autorisation { $authorisation } ? (o/n)
erase-due-done = Éliminé : { $count } dossiers, { $rows } textes, { $backups } sauvegardes réécrites.

failure-authorisation-needed = Il faut le jour et la référence de l’autorisation, et l’empreinte de la liste autorisée : --authorised-on, --authorisation et --list-digest. Sans eux, « erase --due » écrit seulement la liste.
failure-list-differs = Ce qui serait éliminé n’est plus ce que dit la liste (empreinte { $digest } maintenant). Rien n’a été effacé. Vérifiez --as-of, le jour de la liste ; ou écrivez une nouvelle liste et faites-la autoriser.

due-title = Bordereau d’élimination
due-head = { $site }. Demandes, visites, avis et personnes dont la durée de conservation est échue, au { $day }.
due-service = service
due-kind = nature
request-due-request = demandes
request-due-visit = visites
request-due-person = personnes
request-due-feedback = avis
due-kept-years = années de conservation
due-then = sort final
due-first = première fin
due-last = dernière fin
due-count = nombre
due-total = Dossiers à éliminer : { $count }.
due-digest = Empreinte de la liste : { $digest }
due-note = Seuls les dossiers à éliminer le seront ; ceux à trier ou à verser aux archives ne le sont jamais par cette liste. Aucune destruction n’a lieu sans l’accord de l’administration des archives (code du patrimoine, article L212-2).
due-signature =
    Visa de l’administration des archives (date, référence, signature) :

    Visa du maire (date, signature) :

export-title = Données détenues sur vous
export-head = { $site }. Préparé le { $day } par : { $by }.
export-rights = Vous recevez ce document au titre de votre droit d’accès (RGPD, article 15). Vous pouvez demander que ces données soient corrigées ou effacées (articles 16 et 17). Ce qui concerne d’autres personnes est masqué.
export-person = Ce qui est connu de vous
export-what = donnée
export-value = contenu
export-nothing-more = Aucune demande ni visite n’est liée à vous.
export-request = Demande { $reference }
export-visit = Visite { $number } du { $at }
export-column-at = date
export-column-what = ce qui s’est passé
export-column-by = par
export-column-texts = textes
export-field-note = note
export-field-reason = motif
export-field-priority_ground = motif de la priorité
export-field-detail = précision
export-field-agent_name = agent
export-field-agent_account = compte
export-field-agent_pin = code
export-field-external_id = identifiant d’un autre outil
export-field-subject = objet
export-field-description = demande
export-field-name = nom
export-field-phone = téléphone
export-field-email = courriel
export-field-address = adresse
export-field-answer = réponse
export-field-grounds = motifs de la décision
export-field-signatory = signataire
export-field-appeals = voies de recours
export-field-file_name = pièce jointe
export-field-letter = lettre
export-field-person = personne liée
export-field-authorisation = autorisation
export-kind-person-set = données notées ou corrigées
export-kind-person-exported = données communiquées
export-kind-request-received = demande reçue
export-kind-request-imported = demande reprise d’un autre outil
export-kind-request-supplemented = demande complétée par un autre outil
export-kind-request-changed = demande corrigée
export-kind-request-assigned = demande confiée à un agent
export-kind-request-started = traitement commencé
export-kind-requester-awaited = pièces ou précisions demandées
export-kind-papers-arrived = pièces ou précisions reçues
export-kind-request-transmitted = transmise à un autre organisme
export-kind-transmission-ended = retour de l’autre organisme
export-kind-request-answered = réponse
export-kind-silence-decided = décision tacite
export-kind-follow-up-asked = suite demandée
export-kind-follow-up-done = suite donnée
export-kind-request-closed = demande close
export-kind-request-withdrawn = demande retirée
export-kind-request-reopened = demande reprise
export-kind-request-linked = rapprochée d’une autre demande
export-kind-request-unlinked = séparée d’une autre demande
export-kind-visit-linked = liée à une visite
export-kind-attachment-added = pièce jointe
export-kind-attachment-removed = pièce retirée
export-kind-letter-written = lettre écrite
export-kind-letter-moved = lettre : étape de l’envoi
export-kind-reference-added = seconde référence
export-kind-person-linked = liée à vous
export-kind-person-unlinked = n’est plus liée à vous
export-kind-call-ended = fin de l’appel
export-kind-request-noted = note
export-kind-issued = ticket remis
export-kind-imported = visite reprise d’un autre outil
export-kind-called = appel
export-kind-served = au guichet
export-kind-noted = note
export-kind-closed = fin de la visite
export-kind-undone = une action annulée
export-kind-erased = textes effacés
export-kind-other = étape de la visite

value-person = PERSONNE
value-list = FICHIER
value-page = FICHIER
value-as-of = JOUR
value-request = RÉFÉRENCE
value-authorised-on = JOUR
value-authorisation = RÉFÉRENCE
value-list-digest = EMPREINTE

help-guichet-person = Les personnes connues : les retrouver, lier leurs demandes, leur dire ce qui est détenu sur elles.
help-guichet-person-add = Note une personne et affiche son identifiant, seul ; un nom seul ne suffit pas.
help-guichet-person-find = Cherche une personne par son nom, son téléphone, son courriel ou son adresse.
help-guichet-person-show = Dit ce qui est connu d’une personne, ses demandes et ses visites.
help-guichet-person-change = Corrige ce qui est connu d’une personne ; ce qui n’est pas nommé reste.
help-guichet-person-link = Lie une demande ou une visite à une personne ; un second élément, outre le nom, doit être le même.
help-guichet-person-link-reference = La référence de la demande, ou le numéro de la visite (J012).
help-guichet-person-link-given = Pour une visite : ce que la personne dit elle-même (son téléphone…), comparé et non gardé.
help-guichet-person-link-date = Le jour de la visite, AAAA-MM-JJ, si ce n’est pas aujourd’hui.
help-guichet-person-unlink-reference = La référence de la demande, ou le numéro de la visite (J012).
help-guichet-person-unlink-date = Le jour de la visite, AAAA-MM-JJ, si ce n’est pas aujourd’hui.
help-guichet-person-unlink = Défait ce lien.
help-guichet-person-export = Écrit tout ce qui est détenu sur une personne, pour elle (RGPD, article 15). Responsables et administrateurs.
help-arg-person = L’identifiant de la personne.
help-arg-by = Ce qui a été comparé : phone (téléphone), email (courriel) ou address (adresse).
help-guichet-person-link-to = L’identifiant de la personne.
help-guichet-person-export-to = Un dossier, où sont écrits un fichier .json et une page .html ; ou l’un des deux, par son nom.
help-guichet-person-find-words = Nom, téléphone, courriel ou adresse.
help-guichet-erase-request = La référence de la demande.
help-guichet-erase-due = Liste ce qui a atteint la fin de sa durée de conservation ; avec une autorisation, l’élimine.
help-guichet-erase-list = Écrit la liste dans un fichier CSV.
help-guichet-erase-page = Écrit la liste en une page HTML à imprimer et à signer.
help-arg-as-of = Le jour auquel la liste est arrêtée (aujourd’hui par défaut).
help-arg-authorised-on = Le jour de l’autorisation d’éliminer.
help-arg-authorisation = La référence de l’autorisation.
help-arg-list-digest = L’empreinte imprimée sur la liste autorisée.
