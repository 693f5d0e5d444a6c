### What leaves the building: page, workbook, report, open data; the channels compared.

help-guichet-counts-output = The file to write, for --format html and --format xlsx; it must not exist.
help-guichet-report = The report of a week or a month, in sentences and then in tables; small numbers are hidden.
help-guichet-report-week = The week of this day (YYYY-MM-DD); without a day, the last whole week.
help-guichet-report-month = The month of this day (YYYY-MM-DD); without a day, the last whole month.
help-guichet-report-output = The file to write, for --format html and --format xlsx; it must not exist.
help-guichet-channels = Compares the channels, service by service: delays, share in time, satisfaction.
help-guichet-channels-from = The first day of arrival (YYYY-MM-DD); without it, the first of the month.
help-guichet-channels-to = The last day of arrival (YYYY-MM-DD); without it, today.
help-guichet-export-open-data = Writes how many came, day by day, as open data, with the schema that describes it.
help-guichet-export-open-data-folder = The folder to write accueil-frequentation.csv and schema.json to.
help-guichet-export-open-data-from = The first day (YYYY-MM-DD); without it, 1 January.
help-guichet-export-open-data-to = The last day (YYYY-MM-DD); without it, yesterday.
help-guichet-export-open-data-homepage = The address at which the data will be published.
value-output = FILE
value-week = DAY
value-month = DAY
value-homepage = ADDRESS
usage-output-needed = The file to write is missing. Add --output { $what }.
usage-output-unused = --output goes with --format html or --format xlsx.
usage-open-day = Open data go up to the day before at the latest: { $value } is not over.
report-written = Written: { $path }

report-unit-day = { $n } d
report-unit-hour = { $n } h
report-unit-minute = { $n } min
report-unit-second = { $n } s
report-percent = { $n }%
report-hour = { $hour }:00
report-day = { $weekday } { $day } { $month }
report-period-day = on { $day }
report-period = from { $from } to { $to }
report-few = fewer than five (hidden)
report-all = all
report-all-services = all services

report-title = Public reception, { $site }
report-masked = Numbers of fewer than five people, and those that would give them away, are replaced by “{ counts-hidden }”.

report-received = { $issued } tickets were given { $period }: { $served } people were served, { $left } left before the end, { $absent } did not answer their call.
report-nobody = No ticket was given { $period }.
report-waited = Half of those served waited { $median } at most, nine in ten { $p90 } at most.
report-promise-met = { $share }% were called within the time that their service promises: the goal of { $goal }% is met.
report-promise-missed = { $share }% were called within the time that their service promises: the goal of { $goal }% is not met.
report-change = { $direction ->
    [more] That is { $difference } tickets more than in the period before, which had { $then } (+{ $share }%).
    [less] That is { $difference } tickets fewer than in the period before, which had { $then } (−{ $share }%).
   *[same] That is as many tickets as in the period before.
 }
report-change-wait = { $direction ->
    [more] The median wait has grown by { $difference }.
    [less] The median wait has become shorter by { $difference }.
   *[same] The median wait is the same.
 }
report-change-none = Nothing is known of the period before: there is no comparison.
report-change-hidden = The comparison with the period before would be of too few people.
report-requests = Requests that arrived in this period: { $received }. Still owed an answer today: { $open }, of these overdue: { $overdue }.
report-requests-within = { $share }% were answered within the time that the city has set itself ({ $within } of the { $decided } for which it is known).
report-satisfaction = Of { $n } answers to the survey, { $share } say that they are satisfied (between { $low } and { $high }, at 95%).
report-gap-contact = The widest gap until a first contact, { $service }: { $good } ({ $better }, n = { $many }) against { $bad } ({ $worse }, n = { $few }).
report-gap-answer = The widest gap until an answer, { $service }: { $good } ({ $better }, n = { $many }) against { $bad } ({ $worse }, n = { $few }).
report-gap-within = The widest gap of answers in time, { $service }: { $good } ({ $better }, n = { $many }) against { $bad } ({ $worse }, n = { $few }).
report-gap-satisfaction = The widest gap of satisfaction, { $service }: { $good } ({ $better }, n = { $many }) against { $bad } ({ $worse }, n = { $few }).
report-no-gap = Between channels nothing differs, or there are too few requests to compare (fewer than five a channel).
report-no-channels = No request arrived and no survey was answered { $period }.

report-heading-short = In short
report-heading-day = Day by day
report-heading-week = Week by week
report-heading-month = Month by month
report-heading-hour = Hour by hour
report-heading-service = Service by service
report-heading-requests-channel = Requests, by channel
report-heading-requests-service = Requests, by service
report-heading-channels = Channels compared
report-heading-satisfaction = Satisfaction
report-heading-definitions = What the words mean

report-table-day = Tickets and waits of each day (minutes:seconds)
report-table-week = Tickets and waits of each week, by its Monday (minutes:seconds)
report-table-month = Tickets and waits of each month, by its first day (minutes:seconds)
report-table-hour = Tickets and waits by the hour of arrival (minutes:seconds)
report-table-service = Tickets and waits of each service (minutes:seconds)
report-table-requests-channel = Requests that arrived in the period, as they stand today, by channel
report-table-requests-service = Requests that arrived in the period, as they stand today, by service
report-table-channels = Delays, share in time and satisfaction, channel beside channel
report-table-satisfaction = Answers to surveys, from the unhappiest face (1) to the happiest (5)

report-sheet-summary = Summary
report-sheet-day = By day
report-sheet-week = By week
report-sheet-month = By month
report-sheet-hour = By hour
report-sheet-service = By service
report-sheet-requests-channel = Requests by channel
report-sheet-requests-service = Requests by service
report-sheet-channels = Channels compared
report-sheet-satisfaction = Satisfaction
report-sheet-definitions = Definitions

report-column-day = day
report-column-week = week of
report-column-month = month of
report-column-hour = hour
report-column-service = service
report-column-channel = channel
report-column-issued = tickets
report-column-served = served
report-column-left = left
report-column-no-show = absent
report-column-wait-median = median wait
report-column-wait-p90 = wait, 9 in 10
report-column-within = in time
report-column-serve-median = median service
report-column-received = requests
report-column-answered = answered
report-column-open = waiting
report-column-overdue = overdue
report-column-transmitted = sent on
report-column-contact-median = first contact, median
report-column-contact-p90 = first contact, 9 in 10
report-column-answer-n = answered
report-column-answer-median = answer, median
report-column-answer-p90 = answer, 9 in 10
report-column-within-n = in time, of
report-column-satisfied = satisfied
report-column-satisfied-n = satisfied, of
report-column-who = who
report-column-n = answers
report-column-face-1 = 1
report-column-face-2 = 2
report-column-face-3 = 3
report-column-face-4 = 4
report-column-face-5 = 5
report-column-sure = at 95%

report-short-received = came
report-short-contact-median = 1st contact
report-short-contact-p90 = cont. 90%
report-short-answer-n = answered
report-short-answer-median = answer
report-short-answer-p90 = answ. 90%
report-short-within = in time
report-short-within-n = of
report-short-satisfied = satisf.
report-short-satisfied-n = of
request-channel-short-counter = counter
request-channel-short-phone = phone
request-channel-short-post = post
request-channel-short-email = e-mail
request-channel-short-web = web
report-channels-legend = Median delays; in time: by the city’s own target; of: of how many.
report-short-legend = Median delays; 90%: nine out of ten at most; in time: the city’s own target.

report-chart = { $what }, by { $by }
report-chart-most = The most: { $label }, { $value }. The table has all numbers.
report-chart-hidden = No number can be told.

report-term-ticket = Ticket
report-meaning-ticket = a place in the queue, counted on the day and at the hour at which it was given, under the service asked for first.
report-term-wait = Wait
report-meaning-wait = from arrival to the first call, of those served.
report-term-quantile = Median, 9 in 10
report-meaning-quantile = the shortest wait that half of the people, or nine in ten, did not exceed (nearest rank).
report-term-within = In time
report-meaning-within = at the counter, called within the time that the service promises; of a request, answered by the day that the city has set itself.
report-term-requests = Requests
report-meaning-requests = those that arrived in the period, as they stand today.
report-term-contact = First contact
report-meaning-contact = at once at the counter and by telephone; else when the first letter or the answer left.
report-term-satisfied = Satisfied
report-meaning-satisfied = the two best faces of five.
report-term-hidden = { counts-hidden }
report-meaning-hidden = hidden: fewer than five people, or a number that would give one away.

open-data-title = Visitors of the public reception
open-data-description = Tickets given and waits by day and service. A number of fewer than five, and those from which it could be found by subtraction, are left empty and marked by masque.
open-data-date-title = Day
open-data-date = Local day of the reception, ISO 8601.
open-data-site-title = Site
open-data-site = Name of the place.
open-data-service-code-title = Code of the service
open-data-service-code = Code of the service asked for first.
open-data-service-nom-title = Name of the service
open-data-service-nom = Name of the service, for people.
open-data-tickets-title = Tickets
open-data-tickets = Tickets given that day for that service; empty if hidden.
open-data-attente-mediane-s-title = Median wait
open-data-attente-mediane-s = In seconds, of those served; empty if hidden or if there is none.
open-data-attente-p90-s-title = Wait, ninth decile
open-data-attente-p90-s = In seconds, nearest rank; empty if hidden or if there is none.
open-data-a-temps-pct-title = Share in time
open-data-a-temps-pct = Share of those served who were called within the time promised, in percent rounded down; empty if hidden or if there is none.
open-data-masque-title = Hidden
open-data-masque = True where the number of tickets is hidden.
