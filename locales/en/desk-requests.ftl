### desk-requests: the requests screen.

screen-requests = requests

## What the city owes, beside the queue

owed-callbacks = to call back { $count }
owed-overdue = requests overdue { $count }
owed-receipts = receipts to send { $count }
owed-today = to answer today { $count }

## The keys

action-note-request = note a request
short-note-request = request
action-person = say who it is: a known person
short-person = person
action-requests = requests: what is asked of the city
short-requests = requests
action-request-open = open the request
short-request-open = open
action-request-new = new request
short-request-new = new
action-request-start = begin work
short-request-start = begin
action-request-assign = assign to an agent
short-request-assign = assign
action-request-note = add a note
short-request-note = note
action-request-ask = ask the person for something
short-request-ask = ask
action-request-arrived = what was asked for is here
short-request-arrived = arrived
action-request-transmit = send on to another institution
short-request-transmit = send on
action-request-returned = the other institution has answered, or it came back
short-request-returned = back
action-request-answer = answer
short-request-answer = answer
action-request-called = the person was called back
short-request-called = called
action-request-close = close
short-request-close = close
action-request-withdraw = the person no longer asks
short-request-withdraw = withdrawn
action-request-reopen = take up an answered, closed or withdrawn request
short-request-reopen = take up
action-request-change = set right what was noted
short-request-change = set right
action-request-link = link to another request
short-request-link = link
action-request-unlink = unlink from another request
short-request-unlink = unlink
action-request-attach = attach a file or a folder
short-request-attach = attach
action-request-undo = undo the last action
short-request-undo = undo
action-request-find = open by reference
short-request-find = reference
action-requests-all = all open requests
short-requests-all = all
action-requests-mine = those assigned to me
short-requests-mine = mine
action-requests-overdue = those overdue
short-requests-overdue = overdue
action-requests-callbacks = people to call back
short-requests-callbacks = call back
action-requests-transmitted = those sent on, to follow
short-requests-transmitted = sent on
action-requests-awaiting = those that wait for the requester
short-requests-awaiting = waiting
action-requests-receipts = those to whom a receipt is owed
short-requests-receipts = receipts
action-request-detach = take a file off
short-request-detach = take off
action-request-follow-up = attestation or reasons, after a silent decision
short-request-follow-up = after silence
action-request-letter = write a letter
short-request-letter = letter
action-request-letter-late = progress letter
action-request-letter-read = read a letter again
short-request-letter-read = read
action-request-letter-mark = note what became of a letter
short-request-letter-mark = mark
action-requests-outbox = letters to be sent
short-requests-outbox = letters
action-request-person = say who asks: a known person
short-request-person = person
action-request-not-person = it was not that person
short-request-not-person = unlink
action-request-of-person = the visits and requests of that person
short-request-of-person = their requests

## The list

requests-list-all = all
requests-list-mine = mine
requests-list-overdue = overdue
requests-list-callbacks = to call back
requests-list-transmitted = sent on
requests-list-awaiting = waiting
requests-list-receipts = receipts
requests-title = requests, { $list }: { $count }
requests-none = No request is open. n notes one.
requests-none-here = No request in this list. 1 shows them all.
requests-more = The first { $shown } of { $count }.
requests-choose-first = Choose a request first.
requests-scroll = ↓ more
column-reference = reference
column-due = due
column-subject = subject
column-service = service
column-channel = way
column-status = status
column-agent = agent
column-requester = requester
due-late = overdue { $day }
due-today = today
due-call = call { $when }
row-until = awaited until { $day }
due-call-late = ! call { $when }

## Noting a request

request-by-which-way = By which way does it come?
request-new-by = New request · { $channel }
request-no-service = to be chosen
request-no-agent = nobody
form-needs-choice = Choose from the list with ←/→ or by the first letter.
field-subject = subject
field-description = description
field-phone = phone
field-email = e-mail
field-address = address
field-service = service
field-call-back = call back at
field-received = received on
field-received-first = received elsewhere first on
field-behalf = asked
field-mandate = mandate seen
field-interpreter = interpreter
field-concerns = concerns the agent
field-reply = answer
field-channel = way
field-regime-why = reason for this regime
same-named = Already noted: { $reference } · { $subject }
same-more = … and { $count } more
same-which = Same contact as a known request: does it repeat it?
same-another = no, this is another request
same-related = Tab: belongs with it

## What is done with a request

request-to-nobody = nobody in particular
request-close-owed = an answer is owed: closing needs a reason
request-file-missing = There is no such file. Check the path.
request-file-forbidden = This account may not read that file.
request-file-unreadable = That file could not be read. The log file says why.
field-asked = what is asked for, text
field-until = until
field-legal-papers = papers that a text requires
field-left-on = letter left on
field-arrived-on = arrived on
field-institution = institution
field-sent-on = sent on
field-returned = what happened
returned-answered = the institution answered
returned-back = the request came back
field-returned-on = on
field-call-end = the person
field-answer = words of the answer
field-answer-kind = kind
answer-information = information
answer-favourable = favourable decision
answer-unfavourable = unfavourable decision
field-answer-on = answered on
field-signatory = signatory and capacity
field-reasons = reasons
field-appeals = ways and time limits of appeal
field-notified = notified
field-notified-on = notified on
field-reference = reference
field-link = link
field-file = path of the file

request-no-files = No file is attached to this request.
attachment-looking = being checked
follow-up-asked = the person asks for: { $what }
follow-up-given = was given: { $what }
field-asked-on = asked on
field-given-on = given on

request-has-person = This request is linked to a person already: unlink it first.
request-no-person = This request is linked to no known person.
request-no-second-item = A name alone is not enough: note the person’s telephone, e-mail or address first.
persons-none-fits =
    { $count ->
        [0] Nobody fits these words.
        [one] One person fits, but nothing beside the name is the same: they are not offered.
       *[other] { $count } persons fit, but nothing beside the name is the same: they are not offered.
    }
persons-search = look for other words
persons-new = note a new person
persons-confirm = { $name }: what did you compare?
field-person = name, phone, e-mail, address
request-same-phone = same telephone
request-same-email = same e-mail
request-same-address = same address
detail-person = known person

## An open request

named = { $name }: { $value }
detail-received = received on { $day } ({ $channel })
detail-assigned = assigned to { $agent }
detail-unassigned = assigned to nobody
detail-other-references = other reference
detail-visits = tickets
detail-requester = requester
detail-nobody = requester not noted
detail-mandate-seen = mandate seen
detail-mandate-not = mandate not seen
heading-clocks = due dates
heading-call = call
heading-waits = asked of the person
heading-transmissions = sent on
heading-answers = answers
heading-follow-ups = after the silent decision
detail-follow-up = asked on { $day }
detail-follow-up-due = owed on { $day }
detail-follow-up-given = given on { $day }
heading-attachments = attachments
heading-links = linked requests
heading-timeline = history
clock-target = the city’s target
clock-to-check = regime to check, two months meanwhile
clock-silence = silence ({ $regime })
clock-receipt = { $receipt } due on
clock-receipt-no-address = { $receipt }: no address to send it to
clock-receipt-theirs = { $receipt }: for the other institution to give
clock-receipt-given = { $receipt } given on { $day }
clock-receipt-given-late = { $receipt } given on { $day }, due on { $due }
clock-receipt-stands = { $receipt }: the { $given } of { $day } stands for it
clock-left =
    { $days ->
        [one] tomorrow
       *[other] in { $days } days
    }
clock-late =
    { $days ->
        [one] overdue by one day
       *[other] overdue by { $days } days
    }
clock-past =
    { $days ->
        [one] passed yesterday
       *[other] passed { $days } days ago
    }
detail-wait = asked on { $left }, until { $until }
detail-wait-legal = papers that a text requires: the legal delay knows of it
detail-wait-target = only the city’s target waits
detail-wait-arrived = arrived on { $day }
detail-wait-open = awaited
detail-wait-past = past the time limit
detail-sent = { $to }, on { $day }
detail-sent-open = answer awaited
detail-sent-ended = ended on { $day }
detail-size = { $kilobytes } kB
call-by = to call back { $when }
call-ended = call: { $how }

## Letters

requests-list-outbox = letters
letter-not-written-title = { $letter }: not written
letter-not-written = The letter is not written: it lacks mentions that it must carry.
letter-missing = – { $what }
letter-all-the-same = Enter write it all the same
letter-keep = Enter keep to be sent
letter-to-file = Tab write a file
letter-by-which-way = By which way does it go?
letter-which-file = Write the letter into a file
field-letter-file = .html or .txt file
form-wrong-letter-file = The name ends in .html (a page to print) or .txt (text).
letter-saved = Letter written: { $path }
letter-file-exists = That file is there already. Choose another name.
letter-no-folder = There is no such folder. Check the path.
letter-file-forbidden = This account may not write into that folder.
letter-file-trouble = The file could not be written. The log file says why.
letter-erased = The words of this letter were erased.
request-no-letters = No letter was written for this request.
field-late-reason = why the answer is late
field-new-date = answer before
detail-letter-since = { $state } since { $day }
heading-letters = letters
outbox-title = letters to be sent: { $count }
outbox-since = since
outbox-kind = letter
outbox-by = by
outbox-reference = request
outbox-to = for
outbox-whole = to be sent since { $day }

letter-missing-regime = what silence means: to be set with the city’s lawyer, in the request (set right) or in the settings of the service (R112-5)
letter-missing-special-text = the text that sets the delay: in the settings of the service (L231-5, L231-6)
letter-missing-office-address = the postal address of the service: in the settings of the service or the site (R112-5, L111-2)
letter-missing-office-phone = the telephone of the service: in the settings of the service or the site (R112-5)
letter-missing-agent = the agent in charge: assign the request to somebody (L111-2)
letter-missing-agent-name = the first name and name in full of the agent in charge: in the settings (L111-2)
letter-missing-agent-capacity = the capacity of the agent in charge: in the settings (L111-2)
letter-missing-awaiting = what the person is asked for, and until when: note it first (L114-5)
letter-missing-papers = the papers asked for: their words were erased (L114-5)
letter-missing-reason = why it is late
letter-missing-new-date = the new date: a day after today
letter-missing-transmission = the transmission: note it first (L114-2)
letter-missing-institution = the institution: it is not in the directory (L114-2)
letter-missing-institution-address = the address of the institution: in the directory (L114-2)
letter-missing-answer = an answer: note it first, as information
letter-missing-decision = a decision: note it first, as an answer that decides
letter-missing-answer-text = the words of the answer: they were erased
letter-missing-signatory = who signs, and their capacity: with the decision (L212-1)
letter-missing-reasons = the reasons: with the decision (L211-2, L211-5)
letter-missing-appeals = the ways and time limits of appeal: with the decision (CJA R421-5)
letter-missing-requester-address = the person’s postal address: to be set right in the request
letter-missing-requester-email = the person’s e-mail address: to be set right in the request

## The history of a request

done-request = { $reference }: { $what }
quoted = “{ $text }”
timeline-system = the system
timeline-received = request received ({ $channel })
timeline-supplemented = completed by another tool
timeline-changed = set right
timeline-assigned = assigned to { $agent }
timeline-to-nobody = assigned to nobody in particular
timeline-started = work begun
timeline-asked = asked of the person, until { $day }
timeline-arrived = all arrived on { $day }
timeline-transmitted = sent on to { $to }
timeline-other-answered = the institution answered
timeline-came-back = came back from the institution
timeline-informed = information given
timeline-favourable = favourable decision
timeline-unfavourable = unfavourable decision
timeline-silence-accepts = silence accepts
timeline-silence-refuses = silence refuses
timeline-follow-up = to be given: { $what }
timeline-followed-up = given: { $what }
timeline-closed = closed: { $reason }
timeline-withdrawn = withdrawn by the person
timeline-reopened = taken up again
timeline-noted = note
timeline-linked = linked to another request
timeline-unlinked = unlinked from another request
timeline-visit = linked to a visit
timeline-attached = attachment
timeline-detached = attachment taken away
timeline-letter = { $letter }: letter written
timeline-letter-moved = letter { $state }
timeline-reference = second reference, { $reference }
timeline-person = linked to a known person
timeline-no-person = unlinked from the person
timeline-erased = personal data erased

# Who the person at the counter is.
field-second-item = telephone, e-mail, address
person-of = { $number } · who is it?
mark-person = known person
visitor-unknown = Nobody is known with that. A request (N) is where a person is noted.
done-person = { $number }: person recognised
done-no-person = { $number }: no longer linked to that person
