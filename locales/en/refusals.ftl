### refusals: what was refused or has failed, and what there is to do.

## The words that go into sentences

refusal-stage-waiting = waiting
refusal-stage-away = out for a while
refusal-stage-called = called
refusal-stage-serving = being served
refusal-stage-on-hold = put aside
refusal-stage-closed = closed

refusal-outcome-served = served
refusal-outcome-no-show = did not come
refusal-outcome-left = left
refusal-outcome-cancelled = cancelled
refusal-outcome-not-closed = not closed

refusal-field-service = the name or code of the service
refusal-field-max-wait = the maximum wait
refusal-field-target-answer-days = the time promised for an answer
refusal-field-number = the counter’s number
refusal-field-site = the name of the site
refusal-field-closes-at = the closing time
refusal-field-appointment-early = the time allowed before an appointment
refusal-field-appointment-late = the time allowed after an appointment
refusal-field-late-grace = the time allowed for coming back
refusal-field-late-behind = the number of people ahead of a late return
refusal-field-hold-limit = the time put aside
refusal-field-stop-at = the time of the last ticket

## Tickets

refusal-no-such-ticket = This ticket is no longer there. Choose it in the queue.
refusal-no-such-number = There is no ticket { $number } today. Check the number, or name the day.
refusal-wrong-stage = Ticket { $number } is { $stage }: this cannot be done with it.
refusal-already-called = Ticket { $number } has already been called to counter { $counter }.
refusal-already-served = Ticket { $number } is already being served at counter { $counter }.
refusal-nobody-waits = Nobody is waiting for the services of this counter.
refusal-colleague-gone = { $agent } is not at a counter just now.
refusal-colleague-asked = { $agent } has your request already. Wait for the answer.
refusal-nobody-asks = No colleague is asking for you just now.
refusal-no-lines = A ticket needs at least one service. Choose one.
refusal-wrong-quantity = A quantity is 1 to 999. Correct the number.
refusal-no-such-line = This service is no longer on the ticket. Choose another.
refusal-line-finished = This service has a result already. Add another, or undo the result.
refusal-cannot-split = Ticket { $number } cannot be split like this. Choose services without a result, and leave at least one on the ticket.
refusal-nowhere-to-transfer = Choose the service or the counter to send the person to.
refusal-wrong-outcome = Ticket { $number } is { $stage }: it cannot end as “{ $outcome }”.
refusal-not-today = Ticket { $number } is not of today. Issue a new one.
refusal-reason-needed = A reason is needed. Write it in a few words.
refusal-times-contradict = These times contradict each other. Check the order: arrival, call, start, end.
refusal-unreadable = This visit was recorded by a newer version of the program. Update this computer to work on it.

## Counters and agents

refusal-no-post = No counter is open here in your name. Open the counter first.
refusal-post-paused = Your counter is on a break. Resume, then try again.
refusal-post-closed = This counter is closed. Open it, then try again.
refusal-post-open = This counter is open already.
refusal-post-busy = Ticket { $number } is being served at this counter. Finish it or put it aside first.
refusal-post-has-tickets = This counter still has { $numbers }. Finish, send back to the queue or hand over first.
refusal-counter-taken = Counter { $counter } is held by { $agent }. Take another counter, or ask to be handed this one.
refusal-agent-taken = { $agent } already holds counter { $counter }. Close that counter first.
refusal-no-such-counter = There is no counter { $counter } at this site. Check the number.
refusal-no-such-agent = { $agent } is not an agent who works here. Check the name.

## Queue

refusal-queue-stopped = No more tickets are given for { $service } today. Open the queue again, or note the person as not received.
refusal-queue-not-stopped = The queue is not stopped: there is nothing to open again.

## Undo

refusal-nothing-to-undo = There is nothing to undo.
refusal-acted-on-since = { $agent } has acted on { $number } since: this can no longer be undone. Settle it together.

## Rights and settings

refusal-supervisor-only = This is for the supervisor. Ask them.
refusal-administrator-only = This is for the administrator. Ask them.
refusal-last-administrator = At least one active administrator must stay. Name another first.
refusal-no-such-service = The service “{ $name }” is not offered here. Choose one from the list.
refusal-several-services = “{ $name }” means several services: { $names }. Give the code of the service.
refusal-no-free-letter = All calling letters are taken. Free one in the settings.
refusal-letter-taken = The letter { $letter } already belongs to { $service }. Choose another.
refusal-code-taken = “{ $code }” is used twice. Give another code or number.
refusal-out-of-bounds = { $value } does not suit { $field }. Choose another value.

## Requests

refusal-no-such-request = This request is not here, or it is not open to you. Check the reference.
refusal-no-such-reference =
    { $near ->
        [none] There is no request { $reference }. Check the reference, sign by sign.
       *[other] There is no request { $reference }. Is it { $near }?
    }
refusal-subject-needed = The request does not say what it is about. Write it in a few words.
refusal-wrong-status = Request { $reference } is { $status }: this cannot be done now.
refusal-dates-contradict = These dates do not go together: nothing arrives before it left, nor after today. Check them.
refusal-institution-needed = Choose the institution to which the request is sent on.
refusal-answer-lacks = Missing: { $field }. Complete the answer, then try again.
refusal-answer-owed = An answer is owed to request { $reference }. Answer it, or state why it closes without one.
refusal-silence-runs = The delay has not ended, or the city’s silence does not decide so.
refusal-nothing-to-follow-up = Nothing of the kind was asked for this request.
refusal-no-such-attachment = This file is not in the request. Choose it in the list.
refusal-no-such-letter = This letter is not in the request. Choose it in the list.
refusal-no-such-person = This person is not known here.
refusal-second-item-needed = A name alone does not do: add a telephone number, an e-mail or an address.
refusal-second-item-differs = The second item is not the same on both sides: these cannot be linked.
refusal-field-text = the text of the answer
refusal-field-signatory = who signs, and in which capacity
refusal-field-reasons = the reasons
refusal-field-appeals = the ways and time limits of appeal

## File

error-newer-file = { $path } was written by a newer version of guichet (format { $found }, here { $known }). Update guichet on this computer.
error-not-ours = { $path } is not a file of guichet. Check the path.
error-damaged =
    { $backup ->
        [none] { $path } is damaged, and no backup was found. Leave it as it is and tell your IT service.
       *[other] { $path } is damaged. Restore the latest backup: { $backup }.
    }
error-no-space = The disk is full: { $path } can no longer be written. Make room, then try again.
error-no-room = The import needs about { $needed } MiB, and { $free } are left on the disk of { $path }; nothing has changed. Make room, then try again.
error-no-permission = This account may not read and write { $path }. Ask your IT service for access.
error-busy = The file is busy. Try again in a moment.
error-in-use = The file is in use by { $holders }. Close them, then try again.
error-no-such-import = There is no import { $import }. Check its identifier.
error-import-cut = The import stopped on its way: { $imported } of { $rows } rows are in. { $why } The same command goes on with it; “guichet import undo { $import }” takes it back.
error-import-trouble = The file could no longer be written; check the disk, details are in guichet.log.
error-sqlite = The file could not be read or written; nothing has changed. Try again; details are in guichet.log.
error-io = { $path } could not be read or written. Check the disk and the permissions; details are in guichet.log.
error-writer-stopped = Recording has stopped; nothing new is being written. Start guichet again; details are in guichet.log.

## Rows of an imported file

row-missing = { $field } is empty. Fill in this column.
row-not-a-time = { $field }: “{ $value }” is not a date and time. Write for example 2026-11-23 14:07.
row-not-known = { $field }: “{ $value }” is not a known value. Correct it.
row-ended-early = The end comes before the arrival. Correct one of the two dates.
row-out-of-order = The times are not in order: issue, call, end. Correct them.
row-served-without-call = A served ticket must have a time of call. Add it.
row-other-content = { $external-id } has already been imported with another content. Take the earlier import back first, or change the identifier.
row-field-count = { $found } columns instead of { $expected }. Check the separators of this row.
row-too-long = { $field } is longer than { $limit } characters. Shorten it.

## The city's phrases

cards-broken = The file { $path } has a mistake in line { $line }, column { $column }. The rest of the phrases is there.
cards-unreadable = The file { $path } cannot be read. The rest of the phrases is there.

## The voice

speech-no-speaker = No program on this computer speaks. Install espeak-ng, or set [speech] in config.toml.
speech-no-player = No program on this computer plays recordings. Set [speech] in config.toml.
speech-no-recorder = No program on this computer records. Set [speech] in config.toml.
speech-no-voice = There is no voice for this language: { $language }. A colleague who speaks it can record the phrases (R).
speech-program = The program { $name } could not do it. Check the sound of this computer.
speech-file = The file { $path } cannot be read or written. Check the folder of the phrases.
speech-empty = Nothing was recorded. Check the microphone, then begin again.
speech-too-short = The recording is too short. Begin again: R to begin, R to end.
speech-name = "{ $name }" cannot name a file. Change the name of the card.
