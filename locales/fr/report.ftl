### Ce qui sort de la maison : page, classeur, bilan, données ouvertes ; les canaux comparés.

help-guichet-counts-output = Le fichier à écrire, pour --format html et --format xlsx ; il ne doit pas exister.
help-guichet-report = Le bilan d’une semaine ou d’un mois, en phrases puis en tableaux ; les petits nombres sont masqués.
help-guichet-report-week = La semaine de ce jour (AAAA-MM-JJ) ; sans jour, la dernière semaine entière.
help-guichet-report-month = Le mois de ce jour (AAAA-MM-JJ) ; sans jour, le dernier mois entier.
help-guichet-report-output = Le fichier à écrire, pour --format html et --format xlsx ; il ne doit pas exister.
help-guichet-channels = Compare les canaux, service par service : délais, part dans les délais, satisfaction.
help-guichet-channels-from = Le premier jour d’arrivée (AAAA-MM-JJ) ; sans lui, le premier du mois.
help-guichet-channels-to = Le dernier jour d’arrivée (AAAA-MM-JJ) ; sans lui, aujourd’hui.
help-guichet-export-open-data = Écrit la fréquentation jour par jour en données ouvertes, avec le schéma qui la décrit.
help-guichet-export-open-data-folder = Le dossier où écrire accueil-frequentation.csv et schema.json.
help-guichet-export-open-data-from = Le premier jour (AAAA-MM-JJ) ; sans lui, le 1er janvier.
help-guichet-export-open-data-to = Le dernier jour (AAAA-MM-JJ) ; sans lui, hier.
help-guichet-export-open-data-homepage = L’adresse où les données seront publiées.
value-output = FICHIER
value-week = JOUR
value-month = JOUR
value-homepage = ADRESSE
usage-output-needed = Il manque le fichier à écrire. Ajoutez --output { $what }.
usage-output-unused = --output va avec --format html ou --format xlsx.
usage-open-day = Les données ouvertes vont au plus tard jusqu’à la veille : le { $value } n’est pas fini.
report-written = Écrit : { $path }

report-unit-day = { $n } j
report-unit-hour = { $n } h
report-unit-minute = { $n } min
report-unit-second = { $n } s
report-percent = { $n } %
report-hour = { $hour } h
report-day = { $weekday } { $day } { $month }
report-period-day = le { $day }
report-period = du { $from } au { $to }
report-few = moins de cinq (n. c.)
report-all = ensemble
report-all-services = tous les services

report-title = Accueil du public, { $site }
report-masked = Les nombres de moins de cinq personnes, et ceux qui permettraient de les retrouver, sont remplacés par « n. c. » (non communiqué).

report-received = { $issued } tickets ont été remis { $period } : { $served } personnes ont été servies, { $left } sont parties avant la fin, { $absent } n’ont pas répondu à l’appel.
report-nobody = Aucun ticket n’a été remis { $period }.
report-waited = La moitié des personnes servies ont attendu { $median } au plus, neuf sur dix { $p90 } au plus.
report-promise-met = { $share } % ont été appelées dans le temps promis par leur service : l’objectif de { $goal } % est atteint.
report-promise-missed = { $share } % ont été appelées dans le temps promis par leur service : l’objectif de { $goal } % n’est pas atteint.
report-change = { $direction ->
    [more] C’est { $difference } tickets de plus que pendant la période d’avant, qui en comptait { $then } (+ { $share } %).
    [less] C’est { $difference } tickets de moins que pendant la période d’avant, qui en comptait { $then } (− { $share } %).
   *[same] C’est autant de tickets que pendant la période d’avant.
 }
report-change-wait = { $direction ->
    [more] L’attente médiane s’est allongée de { $difference }.
    [less] L’attente médiane a diminué de { $difference }.
   *[same] L’attente médiane est la même.
 }
report-change-none = Rien n’est connu de la période d’avant : il n’y a pas de comparaison.
report-change-hidden = La comparaison avec la période d’avant porterait sur trop peu de personnes.
report-requests = Demandes arrivées pendant cette période : { $received }. En attente de réponse aujourd’hui : { $open }, dont en retard : { $overdue }.
report-requests-within = { $share } % ont eu leur réponse dans le délai que la ville s’est fixé ({ $within } sur les { $decided } dont on le sait).
report-satisfaction = Sur { $n } réponses à l’enquête, { $share } disent leur satisfaction (entre { $low } et { $high }, à 95 %).
report-gap-contact = Le plus grand écart pour un premier contact, { $service } : { $good } ({ $better }, n = { $many }) contre { $bad } ({ $worse }, n = { $few }).
report-gap-answer = Le plus grand écart pour une réponse, { $service } : { $good } ({ $better }, n = { $many }) contre { $bad } ({ $worse }, n = { $few }).
report-gap-within = Le plus grand écart de réponses dans les délais, { $service } : { $good } ({ $better }, n = { $many }) contre { $bad } ({ $worse }, n = { $few }).
report-gap-satisfaction = Le plus grand écart de satisfaction, { $service } : { $good } ({ $better }, n = { $many }) contre { $bad } ({ $worse }, n = { $few }).
report-no-gap = Entre canaux, rien ne diffère, ou il y a trop peu de demandes pour comparer (moins de cinq par canal).
report-no-channels = Aucune demande n’est arrivée et aucune enquête n’a reçu de réponse { $period }.

report-heading-short = En bref
report-heading-day = Jour par jour
report-heading-week = Semaine par semaine
report-heading-month = Mois par mois
report-heading-hour = Heure par heure
report-heading-service = Service par service
report-heading-requests-channel = Demandes, par canal
report-heading-requests-service = Demandes, par service
report-heading-channels = Canaux comparés
report-heading-satisfaction = Satisfaction
report-heading-definitions = Ce que les mots veulent dire

report-table-day = Tickets et attentes de chaque jour (minutes:secondes)
report-table-week = Tickets et attentes de chaque semaine, par son lundi (minutes:secondes)
report-table-month = Tickets et attentes de chaque mois, par son premier jour (minutes:secondes)
report-table-hour = Tickets et attentes selon l’heure d’arrivée (minutes:secondes)
report-table-service = Tickets et attentes de chaque service (minutes:secondes)
report-table-requests-channel = Demandes arrivées pendant la période, où elles en sont aujourd’hui, par canal
report-table-requests-service = Demandes arrivées pendant la période, où elles en sont aujourd’hui, par service
report-table-channels = Délais, part dans les délais et satisfaction, canal à côté de canal
report-table-satisfaction = Réponses aux enquêtes, du visage le plus mécontent (1) au plus content (5)

report-sheet-summary = Résumé
report-sheet-day = Par jour
report-sheet-week = Par semaine
report-sheet-month = Par mois
report-sheet-hour = Par heure
report-sheet-service = Par service
report-sheet-requests-channel = Demandes par canal
report-sheet-requests-service = Demandes par service
report-sheet-channels = Canaux comparés
report-sheet-satisfaction = Satisfaction
report-sheet-definitions = Définitions

report-column-day = jour
report-column-week = semaine du
report-column-month = mois du
report-column-hour = heure
report-column-service = service
report-column-channel = canal
report-column-issued = tickets
report-column-served = servis
report-column-left = partis
report-column-no-show = absents
report-column-wait-median = attente médiane
report-column-wait-p90 = attente, 9 sur 10
report-column-within = à temps
report-column-serve-median = service médian
report-column-received = demandes
report-column-answered = répondues
report-column-open = en attente
report-column-overdue = en retard
report-column-transmitted = transmises
report-column-contact-median = 1er contact, médiane
report-column-contact-p90 = 1er contact, 9 sur 10
report-column-answer-n = répondues
report-column-answer-median = réponse, médiane
report-column-answer-p90 = réponse, 9 sur 10
report-column-within-n = à temps, sur
report-column-satisfied = satisfaits
report-column-satisfied-n = satisfaits, sur
report-column-who = qui
report-column-n = réponses
report-column-face-1 = 1
report-column-face-2 = 2
report-column-face-3 = 3
report-column-face-4 = 4
report-column-face-5 = 5
report-column-sure = à 95 %

report-short-received = reçues
report-short-contact-median = 1er contact
report-short-contact-p90 = cont. 90 %
report-short-answer-n = répond.
report-short-answer-median = réponse
report-short-answer-p90 = rép. 90 %
report-short-within = à temps
report-short-within-n = sur
report-short-satisfied = satisf.
report-short-satisfied-n = sur
request-channel-short-counter = guichet
request-channel-short-phone = téléphone
request-channel-short-post = courrier
request-channel-short-email = courriel
request-channel-short-web = en ligne
report-channels-legend = Délais médians ; à temps : objectif de la ville ; sur : de combien de cas.
report-short-legend = Délais médians ; 90 % : neuf sur dix au plus ; à temps : objectif de la ville.

report-chart = { $what }, par { $by }
report-chart-most = Le plus : { $label }, { $value }. Le tableau donne tous les nombres.
report-chart-hidden = Aucun nombre ne peut être donné.

report-term-ticket = Ticket
report-meaning-ticket = une place dans la file, comptée le jour et à l’heure où elle a été donnée, sous le service demandé d’abord.
report-term-wait = Attente
report-meaning-wait = de l’arrivée au premier appel, pour les personnes servies.
report-term-quantile = Médiane, 9 sur 10
report-meaning-quantile = la plus petite attente que la moitié, ou neuf personnes sur dix, n’ont pas dépassée (rang le plus proche).
report-term-within = À temps
report-meaning-within = au guichet, appelé dans le temps promis par le service ; pour une demande, répondue au plus tard le jour que la ville s’est fixé.
report-term-requests = Demandes
report-meaning-requests = celles qui sont arrivées pendant la période, dans leur état d’aujourd’hui.
report-term-contact = Premier contact
report-meaning-contact = aussitôt au guichet et au téléphone ; sinon au départ de la première lettre ou de la réponse.
report-term-satisfied = Satisfaits
report-meaning-satisfied = les deux meilleurs visages sur cinq.
report-term-hidden = n. c.
report-meaning-hidden = non communiqué : moins de cinq personnes, ou un nombre qui permettrait d’en retrouver un.

open-data-title = Fréquentation de l’accueil du public
open-data-description = Tickets remis et attentes par jour et par service. Un nombre de moins de cinq, et ceux qui permettraient de le retrouver par soustraction, sont laissés vides et marqués par masque.
open-data-date-title = Jour
open-data-date = Jour local de l’accueil, ISO 8601.
open-data-site-title = Site
open-data-site = Nom du lieu d’accueil.
open-data-service-code-title = Code du service
open-data-service-code = Code du service demandé d’abord.
open-data-service-nom-title = Nom du service
open-data-service-nom = Nom du service, pour les personnes.
open-data-tickets-title = Tickets
open-data-tickets = Tickets remis ce jour pour ce service ; vide si masqué.
open-data-attente-mediane-s-title = Attente médiane
open-data-attente-mediane-s = En secondes, pour les personnes servies ; vide si masquée ou sans objet.
open-data-attente-p90-s-title = Attente, neuvième décile
open-data-attente-p90-s = En secondes, rang le plus proche ; vide si masquée ou sans objet.
open-data-a-temps-pct-title = Part à temps
open-data-a-temps-pct = Part des personnes servies qui ont été appelées dans le temps promis, en pour cent arrondi vers le bas ; vide si masquée ou sans objet.
open-data-masque-title = Masqué
open-data-masque = Vrai si le nombre de tickets est masqué.
