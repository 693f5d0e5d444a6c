### history: the history of visits and requests.

screen-history = history
action-history = search the history
short-history = history
action-history-open = read all that happened
short-history-open = read
action-history-complete = complete the filter that was begun
short-history-complete = complete
action-history-related = visits and requests of the same person
short-history-related = related
action-history-act = open the request, to deal with it
short-history-act = deal with
action-history-order = newest first, or what matches best
short-history-order = order
action-history-forgive = forgive one typing error a word, or not
short-history-forgive = typos

history-search = Search:
history-hint = name, phone, reference, “March 2026”, service:… status:… late
history-searching = searching…
history-found =
    { $count ->
        [0] nothing
       *[other] { $count } found
    }
history-first = the first { $count }
history-newest = newest first
history-best = best match first
history-forgiving = typing errors forgiven
history-related = { $count } related to { $id }
history-of-person = { $count } of the same person
history-completions = Tab: { $filters }
history-nothing = Nothing was found. Try fewer words.
history-nothing-exactly = Nothing was found. { $key }: forgive one typing error; or try fewer words.
history-nothing-related = Nothing else is related to this one.
history-found-in = found in: { $places }
history-more = more: Enter, then ↓
history-more-below = more: ↓
history-with = with { $agent }
history-due = answer due by { $day }
history-late = ! answer was due by { $day }: late
history-erased = erased
history-by-itself = by the desk itself

## What is said with an event

told-note = note
told-reason = reason
told-detail = detail
told-external-id = other id
told-subject = subject
told-description = text
told-name = name
told-phone = phone
told-email = e-mail
told-address = address
told-answer = answer
told-grounds = grounds
told-signatory = signed by
told-appeals = appeals
told-file-name = file
told-file-place = kept in
told-letter = letter
told-authorisation = authorisation

## What happened to a visit

event-issued = ticket { $number } for { $services }
event-imported = taken from another tool: { $service }, { $outcome }
event-informed = informed at once
event-sent-away = could not be received: { $why }
event-away = steps out
event-away-until = steps out, back at { $hour }
event-back = back, in the same place
event-back-late = back after the time, placed further down
event-called = called: { $ground }
event-ground-appointment = the appointment is due
event-ground-priority = priority
event-ground-overdue = past the maximum wait
event-ground-arrival = next in turn
event-ground-chosen = chosen by the agent
event-recalled = called again
event-served = served from now on
event-held = put aside
event-resumed = taken up again
event-requeued = back in the queue
event-closed = ended: { $outcome }
event-reopened = reopened
event-taken-over = taken over by { $agent }, { $counter }
event-corrected = times corrected
event-corrected-arrival = arrival { $hour }
event-corrected-called = call { $hour }
event-corrected-served = start { $hour }
event-corrected-closed = end { $hour }
event-noted = note added
event-means-cards = understood with the phrases
event-means-colleague = understood with a colleague
event-means-telephone = understood with an interpreter by telephone
event-means-written = understood in writing
event-line-added = service added: { $service }
event-line-changed = service changed: { $service }
event-split = split: ticket { $number }
event-transferred = sent on: { $where }
event-transferred-on = sent on
event-marked = priority, language, party reviewed

## What happened to a request

event-received = received ({ $by }) for { $service }
event-taken-in = taken from another tool ({ $by }) for { $service }
event-supplemented = completed by another tool
event-changed = corrected
event-assigned = assigned to { $agent }
event-unassigned = no longer assigned
event-started = work begins
event-awaited = awaits the requester: written on { $left }, until { $until }
event-papers-awaited = papers required: written on { $left }, until { $until }
event-papers-arrived = all of it arrived on { $day }
event-transmitted = sent on to { $to } on { $day }
event-institution-answered = the institution answered on { $day }
event-returned = came back from the institution on { $day }
event-answered = information given on { $day }
event-decided-favourably = favourable decision of { $day }, notified { $how } on { $on }
event-decided-unfavourably = unfavourable decision of { $day }, notified { $how } on { $on }
event-silence-accepts = accepted by silence on { $day }
event-silence-refuses = refused by silence on { $day }
event-follow-up-asked = asked for afterwards: { $what }, by { $day }
event-follow-up-done = given: { $what }, on { $day }
event-request-closed = closed: { $reason }
event-withdrawn = withdrawn by the person
event-request-reopened = reopened
event-call = call: { $how }
event-linked = linked with another: { $how } it
event-unlinked = separated from another
event-visit-linked = linked with a visit
event-attached = file attached
event-detached = file removed
event-letter-written = letter written: { $kind } ({ $by })
event-letter-moved = letter: { $state }
event-reference-added = other reference: { $reference }
event-person-linked = linked with a known person, checked: { $item }
event-person-unlinked = no longer linked with the person
history-act-only-requests = Only a request opens to be dealt with; a visit of today is in the queue.
