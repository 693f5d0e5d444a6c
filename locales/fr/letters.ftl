### letters : les lettres et l’annuaire, à l’écran comme en ligne de commande. Les mots des lettres
### elles-mêmes sont dans assets/letters.

letter-lacks = La lettre n’est pas écrite, il y manque des mentions obligatoires : { $mentions }.
letter-needless-not-needed = Cette demande n’appelle pas de réponse : aucune lettre n’est due.
letter-needless-no-address = Il n’y a pas d’adresse pour répondre : aucune lettre n’est due.
letter-needless-no-request = Ce n’est pas une demande au sens du droit (CRPA, L112-3) : aucun accusé de réception n’est dû.
letter-needless-soon-accepted = Un accord naît en quinze jours au plus (CRPA, R112-4) : aucun accusé de réception n’est dû.
letter-needless-not-electronic = Elle n’est venue ni par courriel ni par le formulaire en ligne (CRPA, L112-11) : aucun accusé d’enregistrement n’est dû.
letter-anyway = Pour l’écrire quand même : --anyway.
letter-french-only = Il n’y a pas de lettres en { $language } : celle-ci est en français seulement.
letter-not-reviewed = La traduction ({ $language }) n’a pas encore été relue par une personne qui parle la langue.
letter-broken-unreadable = Le fichier { $path } ne peut pas être lu{ $where }. Les lettres d’origine sont utilisées.
letter-broken-syntax = Le fichier { $path } a une erreur{ $where }. Les lettres d’origine sont utilisées.
letter-broken-unknown = Le fichier { $path } nomme un message « { $id } » qu’aucune lettre n’a{ $where }. Les autres sont utilisés.
letter-broken-unfillable = Dans le fichier { $path }, le message « { $id } » demande ce que la lettre ne donne pas{ $where }. Celui d’origine est utilisé.
letter-broken-lacks = Le fichier { $path } n’a pas le message « { $id } » : aucune lettre n’est écrite dans cette langue.
letter-where = {" "}(ligne { $line }, colonne { $column })

mention-regime = ce que vaut le silence, à fixer avec le juriste de la ville (réglage regime du service, ou request change --regime ; R112-5)
mention-special-text = le texte qui fixe le délai (réglage special_article du service, puis request change --regime ; L231-5, L231-6)
mention-office-address = l’adresse postale du service (réglage office_address du service ou du site ; R112-5, L111-2)
mention-office-phone = le téléphone du service (réglage office_phone du service ou du site ; R112-5)
mention-agent = l’agent chargé de la demande (request assign --to ; L111-2)
mention-agent-name = le prénom et le nom en entier de l’agent chargé de la demande (réglage name de l’agent ; L111-2)
mention-agent-capacity = la qualité de l’agent chargé de la demande (réglage capacity de l’agent ; L111-2)
mention-awaiting = ce qui est demandé à la personne, et jusqu’à quand (request await ; L114-5)
mention-papers = les pièces demandées (request await --what ; L114-5)
mention-reason = le motif du retard (--reason)
mention-new-date = la nouvelle date, après aujourd’hui (--until)
mention-transmission = la transmission (request transmit ; L114-2)
mention-institution = l’organisme dans l’annuaire (directory.toml ; L114-2)
mention-institution-address = l’adresse de l’organisme (address dans directory.toml ; L114-2)
mention-answer = une réponse (request answer)
mention-decision = une décision (request answer --decision)
mention-answer-text = le texte de la réponse (request answer --text)
mention-signatory = le signataire et sa qualité (request answer --signatory ; L212-1)
mention-reasons = les motifs (request answer --reasons ; L211-2, L211-5)
mention-appeals = les voies et délais de recours (request answer --appeals ; CJA R421-5)
mention-requester-address = l’adresse postale de la personne (request change --address)
mention-requester-email = l’adresse électronique de la personne (request change --email)

outbox-none = Aucune lettre à envoyer.
outbox-field-reference = référence
outbox-field-kind = lettre
outbox-field-by = par
outbox-field-language = langue
outbox-field-written = écrite le
outbox-field-to = pour

directory-none = L’annuaire est vide. Pour commencer : guichet directory --write-sample
directory-nothing = Rien dans l’annuaire ne ressemble à cela.
directory-well = Rien ne manque.
directory-written = Annuaire écrit, à compléter : { $path }
directory-kept = Il y a déjà un annuaire, il reste comme il est : { $path }
directory-field-code = code
directory-field-name = nom
directory-field-what-for = pour
directory-field-address = adresse
directory-field-hours = horaires
directory-field-phone = téléphone
directory-field-email = courriel
directory-field-languages = langues
directory-field-lack = ce qui manque
directory-lack-address = l’adresse postale
directory-lack-contact = le téléphone ou le courriel
directory-lack-what-for = les mots des gens (what_for)
directory-lack-email = le courriel n’en est pas un
directory-lack-language = une langue n’existe pas
directory-fault-unreadable = Le fichier { $path } ne peut pas être lu{ $where }.
directory-fault-not-toml = { $path } : ce n’est pas du TOML valable{ $where }. Corrigez la ligne, puis recommencez.
directory-fault-unknown-key = { $path } : la clé « { $value } » n’existe pas{ $where }.
directory-fault-wrong-value = { $path } : « { $value } » ne convient pas{ $where }. Corrigez la valeur, puis recommencez.
directory-fault-nameless = { $path } : il faut un code et un nom (code, name) à chaque organisme{ $where }.
directory-fault-code-twice = { $path } : le code « { $value } » figure deux fois{ $where }.
failure-no-letters = Il n’y a pas de lettres en « { $tag } ». Il y en a en : { $tags }.
failure-no-institution = L’annuaire n’a pas d’organisme « { $code } ». « guichet directory list » les montre tous.
failure-directory-lacks = Il manque { $count } choses dans l’annuaire. Complétez directory.toml, dans le dossier des données.

screen-directory = annuaire
action-directory = annuaire : où orienter quelqu’un
short-directory = annuaire
action-directory-open = lire en entier l’organisme choisi
short-directory-open = lire
action-directory-reread = relire le fichier de l’annuaire
short-directory-reread = relire
directory-search = où orienter :
directory-hint = carte grise, allocations, un nom, une ville…
directory-found =
    { $count ->
        [one] 1 organisme
       *[other] { $count } organismes
    }
directory-absent =
    La ville n’a pas encore d’annuaire. Pour en commencer un, dans un terminal :
    guichet directory --write-sample
    Puis complétez { $path }.
directory-holds-nothing = L’annuaire de la ville ne contient aucun organisme. Complétez directory.toml, dans le dossier des données.
directory-not-noted = non noté
directory-no-address = sans adresse
directory-type-the-name = Pas d’annuaire (guichet directory --write-sample) : tapez le nom.

help-guichet-request-letter = Écrit une lettre, en français et dans la langue de la personne : accusé d’enregistrement, accusé de réception, attente, pièces, transmission, réponse ou décision.
help-guichet-request-letter-kind = registration (accusé d’enregistrement), acknowledgement (accusé de réception), progress (attente), papers (pièces), transmission, answer (réponse) ou decision.
help-guichet-request-letter-reason = Pourquoi la réponse tarde (lettre d’attente).
help-guichet-request-letter-until = La nouvelle date de réponse (lettre d’attente).
help-guichet-request-letter-html = Écrit une page à imprimer (A4) dans ce fichier, au lieu du texte.
help-guichet-request-letter-outbox = Garde la lettre parmi celles à envoyer, au lieu de l’afficher.
help-guichet-request-letter-by = Par où elle part : post (courrier) ou email (courriel) ; sinon comme la demande est venue.
help-guichet-request-letter-anyway = L’écrit même si aucune n’est due.
help-guichet-request-outbox = Liste les lettres à envoyer, la plus ancienne d’abord.
help-guichet-request-mark = Note ce qu’une lettre est devenue.
help-guichet-request-mark-kind = La lettre, la dernière de cette sorte : registration, acknowledgement, progress, papers, transmission, answer ou decision.
help-guichet-request-mark-state = printed (imprimée), sent (partie), failed (non remise), cancelled (annulée) ou waiting (à envoyer).
help-guichet-request-templates = Affiche les mots des lettres, à changer par la ville dans letters/<langue>.ftl, dans le dossier des données.
help-guichet-request-templates-language = La langue, par son code (fr, ar, uk…).
help-guichet-directory = L’annuaire des services et des organismes où orienter.
help-guichet-directory-list = Liste tout l’annuaire.
help-guichet-directory-search = Cherche dans l’annuaire avec les mots des gens ; accents et fautes de frappe sont pardonnés.
help-guichet-directory-show = Montre un organisme en entier.
help-guichet-directory-check = Dit ce qui manque dans l’annuaire.
help-arg-write-sample = Écrit un annuaire d’exemple, à compléter, s’il n’y en a pas.
help-arg-code = Le code ou le nom de l’organisme.
value-html = FICHIER
value-state = ÉTAT
value-code = CODE
