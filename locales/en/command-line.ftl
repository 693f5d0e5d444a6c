### command-line: the help and the answers of the command line.

## Help: headings and words

help-heading-usage = Usage:
help-heading-arguments = Arguments
help-heading-options = Options
help-heading-commands = Commands
value-command = COMMAND
value-options = OPTIONS
value-agent = NAME
value-counter = N
value-format = FORMAT
value-service = SERVICE
value-language = LANGUAGE
value-quantity = N
value-appointment = HH:MM
value-party = N
value-number = NUMBER
value-reason = TEXT
value-note = TEXT
value-text = TEXT
value-outcome = OUTCOME
value-back-at = HH:MM
value-to = TO
value-to-counter = N
value-from = DAY
value-date = DAY
value-by = BY
value-file = FILE
value-rejects = FILE
value-import = IMPORT
value-mapping = FILE
value-visit = VISIT
value-ground = GROUND
value-shell = SHELL

## Help: what each command does

help-guichet = The front desk of a town hall: the queue and its counters. Without a command, opens the desk.
help-guichet-desk = Opens the desk.
help-guichet-issue = Issues a ticket and prints its number alone.
help-guichet-call = Calls the next person, or the one with this number, and prints the number.
help-guichet-recall = Calls once more.
help-guichet-serve = Begins to serve.
help-guichet-hold = Puts aside, while a form is being filled in.
help-guichet-resume = Goes on with a person who was put aside.
help-guichet-close = Ends a ticket. Served, with all that was asked for done, unless said otherwise.
help-guichet-away = The person steps out.
help-guichet-back = The person is back.
help-guichet-requeue = Puts back into the queue.
help-guichet-transfer = Sends to another service or counter; the place in the queue is kept.
help-guichet-note = Adds a note to a ticket.
help-guichet-undo = Takes back the agent’s last act.
help-guichet-list = Lists the open tickets, in calling order.
help-guichet-counts = Counts visits and waits, day by day.
help-guichet-import = Brings in data of another tool.
help-guichet-import-tickets = Brings in the tickets of a CSV file. A row known already changes nothing.
help-guichet-import-requests = Brings in the requests of a CSV file, or the JSON answer of an Open311 server. A row known already changes nothing.
help-guichet-import-requests-file = The CSV or JSON file.
help-arg-mapping = How its columns and values are read (TOML); without it, by the names of guichet or of Open311.
help-guichet-import-undo = Takes a whole import back.
help-guichet-settings = Services, counters, agents and the rules of the queue.
help-guichet-settings-export = Writes the settings to a TOML file, or on the screen.
help-guichet-settings-apply = Applies a settings file, after showing what changes.
help-guichet-verify = Checks that the file is whole and consistent.
help-guichet-backup = Writes a verified backup.
help-guichet-restore = Puts a backup in the place of the file, which is kept aside.
help-guichet-doctor = Says where the files are and how this computer is set up.
help-guichet-erase = Erases what is personal of a visit, a request or a person, backups included.
help-guichet-demo = Simulates a town-hall day, in a file of its own.
help-guichet-completions = Prints the completions of a shell.
help-guichet-help = Shows the help of the whole, or of a command.
help-guichet-man = Shows the manual page of the whole, or of a command.

## Help: the arguments

help-arg-help = Shows this help.
help-arg-version = Shows the version.
help-arg-agent = The agent who acts, by name or account (or GUICHET_AGENT); else that of the system.
help-arg-counter = The number of the counter (or GUICHET_COUNTER).
help-arg-format = table (the default), json or csv; html and xlsx for counts and report.
help-arg-number = The ticket’s number, such as J012.
help-arg-service = A code, a calling letter or a name.
help-arg-priority = The person has priority.
help-arg-language = The person’s language, such as ar or pt-BR.
help-arg-quantity = How many files (1 unless said otherwise).
help-arg-appointment = The hour of today’s appointment.
help-arg-party = How many people came together (1 unless said otherwise).
help-arg-reason = Why this person before the others.
help-arg-note = A note for what follows.
help-arg-text = The text of the note.
help-arg-outcome = served (the default), no-show, left or cancelled.
help-arg-back-at = When the person means to be back.
help-arg-from = The first day, YYYY-MM-DD.
help-arg-to = The last day, YYYY-MM-DD.
help-arg-date = A single day, YYYY-MM-DD.
help-guichet-counts-by = The whole period, broken down by day, week, month, weekday, service, hour, agent, language, outcome (of the ticket) or result (of the line); by channel, the requests; by incident, the incidents by kind and severity.
help-arg-compare = Beside it, the period before and the same weekdays before.
help-arg-public = For people outside: what concerns fewer than five is hidden.
help-guichet-transfer-to = The service: a code, a calling letter or a name.
help-arg-to-counter = The number of the counter that will call.
help-arg-file = The file.
help-guichet-import-tickets-file = The CSV file, with the header external_id,issued_at,called_at,closed_at,service,priority,outcome,agent.
help-guichet-settings-export-file = The TOML file; the screen unless one is named.
help-arg-dry-run = Says what would be done, without changing anything.
help-arg-rejects = Where to write the rejected rows (beside the file unless said otherwise).
help-arg-import = The identifier given at the end of the import.
help-arg-yes = Asks nothing.
help-guichet-backup-to = Where to write the backup.
help-arg-list = Lists the backups.
help-arg-write-config = Writes a documented config.toml, where there is none.
help-arg-terminal = Also asks the terminal what it can show, and offers to set it.
help-guichet-doctor-yes = Writes these settings without asking.
help-arg-visit = The ticket’s number, or the identifier of another tool.
help-guichet-erase-date = The day of the visit, when it is not today.
help-arg-ground = Why, or with whose authorisation.
help-arg-open = Opens the desk on that day.
help-arg-command = The command, for example issue or import tickets; the whole when none is named.
help-guichet-man-to = Writes all the pages into this folder.
help-arg-shell = bash, zsh, fish, elvish or powershell.

## What was typed wrongly

usage-command = “{ $what }” is not a command of guichet. “guichet --help” names them all.
usage-argument = “{ $what }” is not expected here. Add --help to see what is.
usage-missing = { $what } is missing. Add --help to see the whole command.
usage-conflict = { $what } does not go with the rest of the command. Add --help to see what goes together.
usage-value = “{ $value }” does not suit { $what }. Add --help to see what is expected.
usage-no-value = { $what } needs a value. Add --help to see what is expected.
usage-no-command = A command is missing. Add --help to see which ones there are.
usage-other = The command was not understood. Add --help to see how to write it.
usage-range = The period from { $what } to { $value } will not do. Give the first day, then the last, less than a hundred years apart.
usage-not-public = { $what } does not go with { $value }: those figures are not masked and stay in the house.

## What failed

failure-nearest = Did you mean “{ $key }”?
failure-no-terminal = The desk needs a terminal. Open it in a terminal window, or use a command (guichet --help).
failure-desk = The desk has closed: the terminal no longer answered. Nothing that was recorded is lost. Open another terminal window and start guichet again; if it happens once more, show { $log } to your IT service.
failure-output = The answer could not be written. Check where it is sent, and the room that is left there; details are in guichet.log.
failure-no-place = The system names no folder to write to. Name one in GUICHET_HOME.
failure-which-counter = At which counter? Add --counter and its number.
failure-not-confirmed = Nothing was done: nobody can answer here. Add --yes to confirm beforehand.
failure-declined = Nothing was done.
failure-no-file = There is no file { $path }. Check the path.
failure-file-forbidden = This account has no access to { $path }. Ask for access, or choose another file.
failure-is-folder = { $path } is a folder. Give the path of a file.
failure-file-exists = There is a file { $path } already, it stays as it is. Give another name.
failure-file-trouble = { $path } could not be read or written. Check the path and the disk; details are in guichet.log.
failure-empty-file = { $path } is empty; nothing has changed. Check the export.
failure-not-utf8 = { $path }, line { $line }: the text is not UTF-8; nothing has changed. Save the file as UTF-8, then try again.
failure-line-too-long = { $path }, line { $line }: a line is longer than { $limit } KiB; nothing has changed. Check that this is a CSV file and that its quotes are closed.
failure-missing-column = { $path }: the column { $column } is missing from the first line; nothing has changed. Add it, then try again.
failure-not-json = { $path }, line { $line }: this is no list of requests in JSON; nothing has changed. Check the file.
failure-not-toml = { $path }, line { $line }: this is not valid TOML; nothing has changed. Correct the line, then try again; details are in guichet.log.
failure-unknown-key = { $path }: there is no key “{ $key }”; nothing has changed.
failure-wrong-value = { $path }: “{ $value }” does not suit { $key }; nothing has changed. Correct the value, then try again.
failure-not-two-keys = { $path }: “{ $value }” does not suit { $key }: it takes two keys, one after the other, the first of which types nothing, such as “Ctrl-g Ctrl-y”. Correct the value, then try again.
failure-key-twice = { $path }: the key “{ $key }” stands for both { $first } and { $second }. Give one of them another key.
failure-faults = The file has faults ({ $count }); details are in guichet.log. Restore the last backup: guichet backup --list, then guichet restore.
failure-not-a-demo = { $path } is not a demonstration folder; it was not touched. Move it, then try again.
failure-demo-open = The demonstration is open in another window. Close it, then try again.
failure-internal = guichet met an internal error. What was recorded still is; details are in guichet.log.

## Answers

answer-yes = y yes o oui
post-opened = Counter { $counter } was closed: it has just been opened.
call-reason = called by number, on the command line

list-nobody = Nobody is waiting.
list-number = number
list-state = state
list-services = services
list-issued-at = arrival
list-waited-s = wait
list-counter = counter
list-priority = priority
list-language = language
list-yes = yes

counts-date = day
counts-issued = tickets
counts-served = served
counts-left = left
counts-no-show = no-show
counts-cancelled = cancelled
counts-not-closed = not closed
counts-lines = lines
counts-files = files
counts-sent-away = sent away
counts-wait-median-s = wait med.
counts-wait-p90-s = 90 %
counts-wait-max-s = max
counts-serve-median-s = service med.
counts-serve-p90-s = 90 %
counts-within-percent = % in time
counts-still-open = open
counts-no-language = not noted
counts-hidden = n/d
counts-by-period = period
counts-by-day = day
counts-by-week = week of
counts-by-month = month of
counts-by-weekday = weekday
counts-by-service = service
counts-by-hour = hour
counts-by-agent = agent
counts-by-language = language
counts-by-outcome = outcome
counts-by-result = result
counts-by-channel = channel
counts-requests-received = requests
counts-requests-answered = answered
counts-requests-open = open
counts-requests-overdue = overdue
counts-requests-transmitted = passed on
counts-requests-callbacks-promised = callbacks promised
counts-requests-callbacks-kept = callbacks kept
counts-requests-callbacks-missed = callbacks missed

import-done = { $rows } rows: { $created } new, { $merged } added to another, { $unchanged } known already, { $rejected } rejected.
import-dry = Trial, nothing is written. { $rows } rows: { $created } new, { $merged } added to another, { $unchanged } known already, { $rejected } rejected.
import-services = Services created: { $services }
import-rejects = The rejected rows are in { $path }
import-id = To take this import back: guichet import undo { $import }
import-bad-row = Line { $line }: { $reason }
import-more-bad = … and { $count } more rejected rows.
import-undone = { $count } rows taken back.

settings-head =
    Settings of guichet. A value left out stays as it is.
    Services and counters that are not in this file stay; active = false retires them.
settings-site = site
settings-policy = rules of the queue
settings-service = service { $name }
settings-counter = counter { $name }
settings-agent = agent { $name }
settings-new = { $what }: new
settings-same = Nothing changes.
settings-ask = Apply these changes? (y/n)
settings-done = Changes applied: { $count }.

verify-whole = The file is whole: { $events } events, { $tickets } tickets and { $requests } requests checked.
backup-none = There is no backup.
backup-column-path = backup
backup-column-size = bytes
restore-ask = Replace the file by { $path }? (y/n)
restore-done = The backup is in place. The former file is kept: { $path }
erase-ask = Erase for good what is personal of visit { $visit }? (y/n)
erase-done = Erased: { $rows } texts, { $backups } backups rewritten.

doctor-version = version
doctor-file = file
doctor-format = format
doctor-size = size
doctor-kept = { $count ->
    [one] { $count } file, { $bytes } bytes
   *[other] { $count } files, { $bytes } bytes
}
doctor-bytes = { $count } bytes
doctor-mebibytes = { $count } MiB
doctor-permissions = permissions
doctor-backups = backups
doctor-log = log
doctor-config = configuration
doctor-state = machine state
doctor-free = free space
doctor-zone = computer’s time zone
doctor-locale = system language
doctor-machine = computer
doctor-terminal = terminal
doctor-terminal-size = terminal size
doctor-terminal-colours = colours
doctor-terminal-images = images
doctor-terminal-drawing = phrases drawn with
doctor-terminal-background = background
doctor-terminal-background-light = light
doctor-terminal-background-dark = dark
doctor-terminal-background-silent = no answer
doctor-terminal-signs = lines and half blocks
doctor-terminal-signs-one = one column each
doctor-terminal-signs-several = more than one column each
doctor-terminal-signs-silent = no answer
doctor-terminal-none = This is not a terminal: only what the environment says is shown.
doctor-terminal-fits = The configuration suits this terminal.
doctor-terminal-differs = For this terminal it would be better to have, in { $path }: { $settings }
doctor-terminal-ask = Write it into the configuration? (y/n)
doctor-config-written = Configuration written: { $path }
doctor-config-kept = There is a configuration already, it stays as it is: { $path }

man-name = NAME
man-written = { $count } manual pages written to { $path }

demo-mark = Demonstration of guichet: invented people. This folder is made anew by “guichet demo”.
demo-site = DEMONSTRATION · Town hall
demo-done = The demonstration day is ready in { $path }. To open it: guichet demo --open

## Phrases

help-guichet-phrases = The phrases for people who speak no French.
help-guichet-phrases-list = Lists all phrases in a language.
help-guichet-phrases-show = Shows one phrase in a language.
help-guichet-phrases-check = Looks for faults in the phrases: plurals, variables, script, invisible characters.
help-guichet-phrases-coverage = Tells how many phrases each language has, and how many were reviewed.
help-guichet-phrases-list-language = The language, by its tag (ar, zh-Hans…).
help-guichet-phrases-show-language = The language, by its tag (ar, zh-Hans…).
help-guichet-phrases-show-card = The phrase, by its name (welcome…).
help-guichet-phrases-show-large = The phrase in large, drawn for this terminal.
help-guichet-phrases-check-language = One language alone, by its tag.
help-guichet-phrases-check-complete = A missing phrase is a fault, too.
phrases-id = phrase
phrases-french = in French
phrases-text = in the language
phrases-romanised = pronunciation
phrases-reviewed = reviewed
phrases-language = tag
phrases-name = language
phrases-script = script
phrases-cards = phrases
phrases-is-reviewed = reviewed
phrases-not-reviewed = not yet reviewed
phrases-well = No faults.
fault-unreadable = the file cannot be read from line { $line } on
fault-missing = no phrase in this language
fault-unknown = no card has this name
fault-variables = needs { $expected } instead of { $found }
fault-plurals = the plural forms are { $expected } and not { $found }
fault-bare-selector = it selects on a bare number: use PLURAL(…)
fault-script = “{ $letter }” is of another script
fault-invisible = an invisible character: { $code }
fault-not-romanised = no pronunciation in Latin letters (.romanised)
fault-too-long = a sentence of { $words } words is too long to be easy
failure-phrase-faults = { $count } faults in the phrases. Mend them in locales/<language>/phrases.ftl.
failure-no-language = There are no phrases in the language “{ $tag }”. “guichet phrases coverage” shows the languages.
failure-no-card = There is no phrase “{ $id }”. “guichet phrases list” shows all of them.

## Search and use of the phrases

help-guichet-phrases-search = Looks for phrases by words of any language.
help-guichet-phrases-search-words = The words looked for.
help-guichet-phrases-search-language = Only the words of one language, by its code.
help-guichet-phrases-search-limit = At most so many phrases.
help-guichet-phrases-usage = Counts the people understood, by language and means: cards, colleague, telephone, writing.
help-guichet-phrases-usage-from = From this day on (YYYY-MM-DD); without it, today.
help-guichet-phrases-usage-to = Up to this day, which counts; without it, today.
usage-language = language
usage-means = means
usage-count = count
means-cards = cards
means-colleague = colleague
means-telephone = telephone
means-written = writing
phrases-voice = voice
phrases-recordings = recorded
phrases-has-voice = yes
phrases-no-voice = no

## Phrases: print and review

help-guichet-phrases-export = Writes a page of phrases to print, or a sheet to review.
help-guichet-phrases-export-language = The language, by its tag (ar, zh-Hans…).
help-guichet-phrases-export-html = A page to print (A4), which any browser shows.
help-guichet-phrases-export-review = A sheet (csv) for somebody who speaks the language.
help-guichet-phrases-export-topic = The phrases of one topic alone.
help-guichet-phrases-export-to = Where to write; the screen otherwise.
help-guichet-phrases-import = Takes back the sheet that somebody who speaks the language has reviewed.
help-guichet-phrases-import-language = The language, by its tag (ar, zh-Hans…).
help-guichet-phrases-import-reviewer = The name of the person who has reviewed it.
help-guichet-phrases-import-file = The reviewed sheet (csv).
value-review = csv
value-topic = TOPIC
value-reviewer = NAME
phrases-title = Phrases for the front desk: { $language } – { $autonym }
phrases-exported = { $count } phrases written to { $path }
phrases-import-done = { $rows } rows: { $reviewed } reviewed, { $corrected } corrected, { $unchanged } known already, { $skipped } without a verdict, { $rejected } rejected.
phrases-import-dry = Trial, nothing is written. { $rows } rows: { $reviewed } reviewed, { $corrected } corrected, { $unchanged } known already, { $skipped } without a verdict, { $rejected } rejected.
review-no-words = There is no phrase of this name in this language.
review-no-form = This phrase has the forms { $forms }: correct the column form.
review-one-form = This phrase has one form only: empty the column form.
review-no-verdict = “{ $value }” is not a verdict. Write right or wrong into the column verdict.
review-twice = This form stands further up already. Keep one of the two rows.
review-changed = The words have changed since. Export them again to have them reviewed.
review-written-over = The columns text and romanised are not to be changed. Write the correction into the column correction.
review-unreadable = The correction cannot be read. Check the braces.
review-fault = The correction has a fault: { $fault }.
review-unjudged = The verdict only counts with one on the other forms: { $forms }.
review-another = Another row of the same phrase is rejected. Correct that one first.
failure-no-row-taken = No row could be taken ({ $count } rejected); nothing has changed. Correct the rows that are named, then try again.
check-own = {" "}(city)
fault-no-font = no font of this computer has the sign "{ $letter }"
help-guichet-phrases-show-picture = The phrase drawn into a PNG file, for a sign or a page.
help-guichet-phrases-show-size = The size of the picture, in pixels: 1600x900.
value-size = WIDTHxHEIGHT
failure-card-without-words = The phrase "{ $id }" has no words in this language. "guichet phrases coverage" shows what there is.
failure-card-without-font = No font of this computer has the sign "{ $letter }". Install one, or change the phrase.
failure-card-too-large = The phrase does not fit there. Enlarge the window, or the picture with --size.
