### The desk, in English.
## Header, footer and what is common

short-day = { $weekday } { $day } { $month }
weekday-1 = Mon
weekday-2 = Tue
weekday-3 = Wed
weekday-4 = Thu
weekday-5 = Fri
weekday-6 = Sat
weekday-7 = Sun
month-1 = Jan
month-2 = Feb
month-3 = Mar
month-4 = Apr
month-5 = May
month-6 = Jun
month-7 = Jul
month-8 = Aug
month-9 = Sep
month-10 = Oct
month-11 = Nov
month-12 = Dec
yes = yes
no = no
counter = counter { $number }
counter-agent = counter { $number }, { $agent }
post-open = open
post-break = on a break
post-back-office = in the back office
post-closed = closed
post-none = no counter
# in place of the counter’s state, while the disk has not taken what was just done
desk-writing = saving…
queue-open = open
queue-stopped = queue stopped
screen-day = a day
screen-settings = settings
screen-help = help
window-too-small = The window is too small: at least 40 columns and 10 rows are needed.
locked = This desk is locked. Any key to go on.
reading = reading…
clock-jumped = This computer’s clock jumped by { $minutes } min: please check it.
nothing-fits = nothing fits
filter-line = search: { $typed }   Enter keep, Esc clear
keys-unknown-action = config.toml, [keys]: there is no action “{ $name }”. Perhaps “{ $nearest }”?
keys-unknown-key = config.toml, [keys] { $name }: “{ $key }” is not a key.
keys-clash = config.toml, [keys]: the key { $key } means both “{ $first }” and “{ $second }”.
key-space = Space
key-enter = Enter
key-esc = Esc
key-tab = Tab
key-up = ↑
key-down = ↓
key-left = ←
key-right = →
key-home = Home
key-end = End
key-pageup = Page Up
key-pagedown = Page Down
key-backspace = Backspace
key-delete = Delete

## What can be done: in the palette and the help

action-new = new ticket
action-call-next = call the next one, call again
action-serve = begin to serve
action-finish = finish, or send on
action-hold = put aside
action-resume = go on with somebody put aside
action-away = steps away
action-come-back = is back
action-call-this = call the selected person
action-close = no-show, left, cancelled
action-lines = services, quantities, results
action-split = split into two tickets
action-transfer = send to a service or counter
action-requeue = put back into the queue
action-reopen = reopen a closed ticket
action-mark = priority, language, party
action-note = write a note
action-inform = information without a ticket
action-send-away = person sent away
action-undo = undo the last act
action-pause = break, back office, back
action-hand-over = hand over to a colleague
action-services = choose the services taken here
action-seat = sit at another counter
action-stop = stop or reopen the queue
action-end-day = the day’s end
action-correct = correct the times
action-filter = search the queue
action-previous-day = the day before
action-next-day = the day after
action-type-day = go to a date
action-edit = change
action-add = add
action-up = up
action-down = down
action-page-up = one page up
action-page-down = one page down
action-first = to the first row
action-last = to the last row
action-back = back
action-help = help: the keys of this screen
action-palette = all actions by name
action-day = a day of the past
action-settings = settings
action-language = change the language: français
action-lock = lock the screen
action-redraw = draw the screen anew
action-quit = quit

## The same in the footer

short-new = new
short-call-next = call
short-serve = serve
short-finish = finish
short-hold = aside
short-resume = resume
short-close = no-show/left
short-lines = lines
short-transfer = send on
short-requeue = requeue
short-note = note
short-inform = inform
short-undo = undo
short-pause = be back
short-hand-over = hand over
short-seat = take a counter
short-filter = search
short-previous-day = before
short-next-day = after
short-type-day = date
short-edit = change
short-add = add
short-back = back
short-help = help
short-palette = actions

## Who sits here

nobody-works-here = No agent works here: add one in the settings.
choose-agent = Who sits at this desk?
choose-relief = Who takes over?
no-relief = No other agent is free to take over.
choose-counter = Which counter?
no-counter-free = All counters are taken.
post-taken-up = You take up your post where you left it.
seat-again = A new day: { $counter } is open again in your name.
seat-taken = The place is taken: { $agent } is at { $counter }. Choose another counter, then press the key again.
pin = PIN
pin-of = PIN of { $agent }
pin-wrong = That is not the right PIN.
pin-not-kept = The PIN could not be kept; please try again.

## The queue

waiting-count = Waiting · { $count }
next-is = next: { $number }, { $why }
why-appointment = the appointment is now
why-priority = has priority
why-overdue = has waited too long
why-sent-here = was sent to this counter
why-arrival = came first
nobody-waits = nobody waits
estimated-wait = estimated wait: { $wait }
estimate-none = none
estimate-range = { $low } to { $high } min
estimate-unknown = unknown, no counter is open
heading-elsewhere = for other counters
heading-away = away for a while
heading-held = put aside
heading-take-over = to take over
heading-conflicts = to settle
heading-newer = written by a newer version
mark-appointment = appt { $hour }
mark-back-at = back { $hour }
mark-priority = priority
mark-completes = returns
mark-party = { $count } people
mark-corrected = corrected
mark-unreadable = cannot be read here: update needed
serving-for = serving { $time }
called-for = { $attempts ->
    [one] called { $time }
   *[other] called { $attempts } times { $time }
}
notes = { $count ->
    [one] { $count } note
   *[other] { $count } notes
}
pane-free = nobody at this counter
pane-paused = this counter is not receiving
pane-no-post = you have no counter
pane-lost-seat = any key opens it again
counter-free = free
today-issued = today { $count ->
    [one] { $count } came
   *[other] { $count } came
}
today-wait = wait { $mean } min (median { $median })
today-within = { $share }% in time
today-left = { $count ->
    [one] { $count } left
   *[other] { $count } left
}
today-informed = { $count ->
    [one] { $count } informed
   *[other] { $count } informed
}
conflict-served-together = { $numbers } are served at once, { $counter }: put one aside ({ $key }).
conflict-same-number = Several people have the number { $number } ({ $services }): name the service when calling.
conflict-shared-counter = { $agents } are in one place, { $counter }: one of them changes counter ({ $key }).
conflict-agent-twice = { $agent } has several counters ({ $counters }): close those that are empty.
nobody-here = Nobody is being served at this counter.
nobody-aside = Nobody is put aside.
nobody-away = Nobody is away.
nobody-closed = No ticket has been closed yet today.
select-first = First select somebody in the list, with the arrows.
split-needs-two = A ticket needs at least two services to be split.

## Dialogs

help-more = more: PgDn
hint-pick = Enter choose  Esc back
hint-pick-or-leave = Enter choose  Esc leave
hint-several = Space mark
hint-page = Esc back
hint-page-more = ↓ more
hint-form = Enter confirm  Esc back
hint-form-next = Tab next
hint-form-change = ←/→ change
form-needs-text = This field cannot stay empty.
form-wrong-number = A number from { $least } to { $most } is needed.
form-wrong-letter = A calling letter is a single letter, from A to Z.
form-wrong-languages = A language is written by its code: ar, en, pt-BR…
form-wrong-hour = An hour is written 14:30, 14h30 or 1430.
form-wrong-date = A date is written 23/11 or 23/11/2026, the day first.
palette = All actions
choose-service = Which service?
choose-service-more = Tab details
choose-services = Services taken at this counter
all-services = all services
any-service = no service in particular
choose-theme = Information about what?
theme-other = other
choose-why-away = Why can the person not be helped?
choose-pause = Leave the counter for a while
choose-stop = Stop or reopen
choose-resume = Go on with whom?
choose-back = Who is back?
choose-reopen = Reopen which ticket?
choose-reopen-serve = Tab serve at once
new-ticket = New ticket
mark-ticket = { $number } · priority, language, party
lines-of = { $number } · services
line-of = { $number } · this service
line-add = add a service…
line-quantity = change the quantity…
line-service = change the service…
which-papers = Which papers are missing?
split-which = { $number } · which services go on their own?
transfer-where = { $number } · send to
transfer-note = { $number } · a word for the colleague
away-of = { $number } · steps away
call-why = { $number } · why before the others?
close-how = { $number } · close the ticket
note-of = { $number } · note
correct-of = { $number } · correct the times
end-day-title = The day’s end: { $count } to settle
day-end-reason = closing time
field-files = { $service }, files
field-priority = priority
field-ground = ground of the priority
field-language = language
field-party = people
field-appointment = appointment at
field-completes = returns to complete
field-note = note
field-reason = reason
field-detail = detail
field-back-at = back at
field-arrival = arrival
field-called = call
field-served = service began
field-closed = end
field-day = date

## Settings

set-site = Site
set-policy = Rules of the queue
set-service = Service
set-services = Services
set-counter = Counter
set-counters = Counters
set-agent = Agent
set-agents = Agents
add-on-a-list = To add one, go to a service, a counter or an agent.
policy-short = { $grace } min of grace, then behind { $behind }
service-short = promised { $target } min, at most { $most } min
services-count = { $count ->
    [one] { $count } service
   *[other] { $count } services
}
counter-services = Services of this counter
out-of-use = out of use
with-pin = with a PIN
field-name = name
field-zone = time zone
field-closes-at = closes at
field-appointment-early = appointments, minutes early
field-appointment-late = appointments, minutes late
field-late-grace = away, place kept (min)
field-late-behind = then placed behind
field-hold-limit = put aside, called again after (min)
field-stop-at = no more tickets from
field-stop-when-full = stop when the queue is full
field-code = code
field-letter = calling letter
field-target-wait = promised wait (min)
field-max-wait = longest wait (min)
field-target-answer = promised answer (working days)
field-regime = silence of the administration
regime-to-check = to check
regime-silence-accepts = accepts
regime-silence-refuses = refuses
regime-special-text = special text
regime-no-request = no request in law
field-confidentiality = confidentiality
confidentiality-ordinary = ordinary
confidentiality-reserved = reserved to the service
confidentiality-supervisor = supervisors only
field-active = in use
field-number = number
field-confidential = confidential booth
field-role = role
role-agent = agent
role-supervisor = supervisor
role-administrator = administrator
field-account = system account
field-languages = languages spoken (ar, en…)
field-new-pin = new PIN
field-has-pin = PIN asked

## A day of the past

no-day-before = There is no day before this one.
no-day-after = There is no day after this one.
day-issued = { $count ->
    [one] { $count } came
   *[other] { $count } came
}
day-served = { $count ->
    [one] { $count } served
   *[other] { $count } served
}
day-wait = median wait { $median } min, at most { $most }
day-no-show = { $count ->
    [one] { $count } no-show
   *[other] { $count } no-shows
}
day-not-closed = { $count ->
    [one] { $count } not closed
   *[other] { $count } not closed
}
day-sent-away = { $count ->
    [one] { $count } sent away
   *[other] { $count } sent away
}
day-column-issued = came
day-column-id = ticket
day-column-service = service
day-column-called = called
day-column-wait = wait
day-column-serve = served
day-column-closed = end
day-column-outcome = outcome
day-column-agent = agent
day-ticket-issued = came at { $hour }
day-ticket-called = called at { $hour }, waited { $time }
day-ticket-served = served for { $time }
day-ticket-closed = ended at { $hour }
still-open = still open

## Results, outcomes, papers, places

outcome-served = served
outcome-no-show = no-show
outcome-left = left
outcome-cancelled = cancelled
outcome-not-closed = not closed
result-done = done
result-incomplete = file incomplete
result-informed = informed
result-appointment-given = appointment given
result-directed = directed elsewhere
result-not-possible = not possible
paper-photo = photograph
paper-proof-of-address = proof of address
paper-former-document = former document
paper-birth-certificate = birth certificate
paper-form = form
paper-tax-stamp = tax stamp
paper-family-book = family record book
paper-custody = proof of custody
paper-residence-permit = residence permit
paper-income = proof of income
paper-loss-declaration = declaration of loss or theft
paper-other = another paper
elsewhere-other-service = another service of the city
elsewhere-other-town-hall = another town hall
elsewhere-metropolis = metropolis
elsewhere-department = department
elsewhere-prefecture = prefecture
elsewhere-caf = family benefits office (CAF)
elsewhere-cpam = health insurance (CPAM)
elsewhere-france-services = France services
elsewhere-france-travail = France Travail (employment)
elsewhere-tax-office = tax office
elsewhere-court = court
elsewhere-other = elsewhere
obstacle-must-come-in-person = must come in person
obstacle-not-entitled = not entitled
obstacle-no-appointment-left = no appointment left
obstacle-breakdown = breakdown
obstacle-other = other
away-too-late = came too late
away-full = too many people
away-no-slot = no appointment left
away-closed = service closed

## What was done; after an undo the same sentence is named

done-issued = { $number } · { $service } · estimated wait: { $wait }
done-informed = Information counted: { $service }
done-sent-away = Person sent away, counted: { $why }
done-away = { $number } steps away
done-away-until = { $number } steps away until { $hour }
done-back = { $number } is back and keeps the place
done-back-late = { $number } is back, a little further down the queue
done-called = { $number } is called
done-recalled = { $number } is called again
done-served = { $number } is being served
done-held = { $number } is put aside
done-resumed = { $number } goes on
done-line-added = { $number }: added { $service }
done-line-changed = { $number }: changed { $service }
done-line-finished = { $number }: { $result }
done-split = { $number } is split: new ticket { $other }
done-transferred = { $number } is sent to { $where }
done-requeued = { $number } is back in the queue
done-closed = { $number } is closed: { $outcome }
done-reopened = { $number } is reopened
done-corrected = { $number }: times corrected
done-marked = { $number }: changed
done-noted = { $number }: note kept
done-opened = { $counter } open, { $agent }
done-break = Counter on a break
done-back-office = In the back office
done-post-resumed = Counter open again
done-services = Services chosen
done-stopped = Queue stopped: no more tickets today
done-stopped-one = { $service }: no more tickets today
done-queue-reopened = Queue reopened
done-reopened-one = { $service }: tickets again
done-settings = Setting kept
done-undone = Undone: { $what }

## Said to a screen reader

say-serving = serving: { $number }
say-called = called: { $number }
say-choices = { $count ->
    [one] { $count } choice
   *[other] { $count } choices
}
say-unreadable = { $count ->
    [one] { $count } ticket cannot be read here: update needed
   *[other] { $count } tickets cannot be read here: update needed
}
say-marked = marked

## Languages

language-none = French
language-fr = French
language-fr-facile = easy French
language-en = English
language-ar = Arabic
language-ary = Maghrebi Arabic (Darija)
language-kab = Kabyle (Tamazight)
language-tr = Turkish
language-kmr = Kurmanji Kurdish
language-ckb = Sorani Kurdish
language-fa = Persian
language-prs = Dari
language-ps = Pashto
language-ur = Urdu
language-hi = Hindi
language-pa = Punjabi
language-bn = Bengali
language-ta = Tamil
language-ne = Nepali
language-si = Sinhala
language-ru = Russian
language-uk = Ukrainian
language-ka = Georgian
language-hy = Armenian
language-az = Azerbaijani
language-ce = Chechen
language-sq = Albanian
language-ro = Romanian
language-bg = Bulgarian
language-sr-Latn = Serbian, Bosnian, Croatian
language-mk = Macedonian
language-rmy = Romani (Vlax)
language-pl = Polish
language-hu = Hungarian
language-el = Greek
language-pt = Portuguese
language-es = Spanish
language-it = Italian
language-de = German
language-mn = Mongolian
language-zh-Hans = Chinese (simplified)
language-vi = Vietnamese
language-km = Khmer
language-lo = Lao
language-th = Thai
language-my = Burmese
language-ti = Tigrinya
language-am = Amharic
language-so = Somali
language-om = Oromo
language-sw = Swahili
language-ln = Lingala
language-wo = Wolof
language-ff = Pulaar
language-snk = Soninke
language-bm = Bambara
language-zdj = Comorian
language-mg = Malagasy
language-ht = Haitian Creole

## Phrases
action-phrases = a phrase in another language
short-phrases = phrase
action-phrase-language = change the language
short-phrase-language = language
action-pronunciation = show how it is said
short-pronunciation = pronunciation
pick-language = Which language?
pick-card = Which phrase? · { $language }
fill-card = To put into the phrase
card-not-here = This phrase does not exist in this language yet.
answered = Answer: { $answer }
phrase-reviewed = reviewed
phrase-not-reviewed = not yet reviewed
variable-number = number
variable-counter = counter
variable-minutes = minutes
variable-people = people
variable-documents = documents
variable-hour = hour
variable-date = date
variable-amount = euros
variable-document = document
variable-place = place
variable-address = address
variable-floor = floor
topic-welcome = welcome
topic-answers = answers
topic-understand = understanding
topic-wait = waiting
topic-need = need
topic-identity = identity and papers
topic-person = the person
topic-money = money and dates
topic-appointment = appointment
topic-form = form
topic-direction = directions
topic-emergency = health and emergency
topic-calm = calm
topic-interpreter = who translates
topic-end = end
pick-language-board = Tab: show all languages
no-cards-here = There are no phrases in this language yet. The telephone (t) or writing (e) may help.
card-follows = follows
card-at-hand = at hand
card-next = next: { $card }
pick-card-topic = Tab: by topic
pick-topic = Which topic?
speaks-here = speaks this language: { $agent } ({ $place }){ $more ->
    [0] {""}
   *[other] , and { $more } more
}
telephone-there = interpreters by telephone
dialogue = What was said
dialogue-keep = Tab: note on the ticket
dialogue-empty = Nothing has been said yet.
dialogue-no-ticket = There is no ticket here: nothing was noted.
no-colleague = No colleague who is here speaks this language: { $language }.
pick-colleague = Whom to ask over? · { $language }
colleague-asks = { $agent }, counter { $counter }, asks for help in { $language }. j: I am coming · J: not now
colleague-comes = { $agent } is coming.
colleague-cannot = { $agent } cannot come now.
no-telephone = No interpreters by telephone are noted for this language (phrases/telephone.toml).
pick-telephone = Interpreters by telephone: Enter counts the call
telephone-code = code { $code }
telephone-counted = Call { $name } at { $number }. The call is counted.
board-heading = Show your language · number then Enter · page { $page } of { $pages }
written-agent = agent
written-person = person
written-now = writes now: { $who } · Enter: to the other · Tab: change · Esc: end
written-end = What becomes of this exchange?
written-forget = Forget it
written-keep = Note it on the ticket
counter-busy = serving
done-colleague-asked = { $agent } is asked over.
done-coming = Your colleague knows that you are coming.
done-not-coming = Your colleague knows that you cannot come.
done-favourite = This phrase is at hand for this service.
done-no-favourite = This phrase is no longer at hand for this service.
action-language-board = show all languages
short-language-board = show
action-phrase-follow = the phrase that often follows
short-phrase-follow = next
action-phrase-pictures = for who does not read: pictures and fingers
short-phrase-pictures = pictures
action-phrase-speak = say the phrase aloud, or stop
short-phrase-speak = say
action-phrase-speak-slowly = say the phrase slowly
short-phrase-speak-slowly = slowly
action-phrase-write = talk in writing
short-phrase-write = write
action-phrase-colleague = ask a colleague over who speaks this language
short-phrase-colleague = colleague
action-phrase-telephone = interpreters by telephone
short-phrase-telephone = telephone
action-phrase-dialogue = what was said, to note on the ticket
short-phrase-dialogue = dialogue
action-phrase-favourite = keep the phrase at hand for this service
short-phrase-favourite = keep
action-phrase-record = record the phrase in your voice
short-phrase-record = record
action-come = answer the colleague: I am coming
short-come = coming
action-cannot-come = answer the colleague: not now
short-cannot-come = not now
variable-weeks = weeks
variable-months = months
variable-days = days
variable-copies = copies
topic-documents = cards and passports
topic-civil = civil registry
topic-school = school and canteen
topic-housing = housing
topic-social = social help
topic-elections = elections
topic-digital = digital help
topic-institutions = taxes and other offices
record-variables = This phrase changes each time: it cannot be recorded.
record-who = Who speaks? The name counts as a review.
record-speaker = name
recording = Recording, voice of { $speaker }. R: keep and go on to the next · Esc: drop
recorded-all = All phrases of this language are recorded.
card-no-font = No font of this computer has the sign "{ $letter }": the phrase cannot be drawn.
