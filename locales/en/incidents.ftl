### Incidents: reported at the desk, followed up on a sheet, counted without a name.

incident-kind-aggression = aggression
incident-kind-threat = threat
incident-kind-malaise = unwell
incident-kind-lost-child = lost child
incident-kind-other = other incident
incident-severity-minor = minor
incident-severity-serious = serious
incident-severity-grave = grave
incident-measure-none = nothing in particular
incident-measure-calmed = the person calmed down while talking
incident-measure-colleague-came = a colleague came
incident-measure-supervisor-came = the supervisor came
incident-measure-stepped-back = the agent stepped back
incident-measure-left = the person left or was asked to leave
incident-measure-police = police called (17)
incident-measure-first-aid = first aid on the spot
incident-measure-ambulance = emergency services called (15, 18 or 112)
incident-measure-child-found = the child and its adult found each other
incident-measure-room-cleared = the room was cleared
incident-section-facts = the facts
incident-section-witnesses = the witnesses
incident-section-offered = what the agent was offered
incident-step-safety-register = entered in the health-and-safety register
incident-step-protection-asked = functional protection asked for (CGFP L134-1)
incident-step-protection-granted = functional protection granted
incident-step-protection-refused = functional protection refused
incident-step-complaint = complaint filed
incident-step-medical = medical examination or workplace doctor
incident-step-work-accident = declared as an accident at work
incident-step-interview = talked over with the agent
incident-step-letter-sent = letter sent to whoever did it

incident-what = Incident: what happened?
incident-how-grave = How grave?
incident-done-at-once = What was done at once? No names here.
incident-and-now = Incident noted. And now?
incident-go-on = go on
incident-recover = close the counter for ten minutes (this is not a break)
incident-write-now = write what happened, for the supervisor
incident-write-what = Write on the sheet: about what?
incident-field-step = step
incident-field-on = on
incident-field-detail = detail
incident-field-kind = kind
incident-field-severity = severity
incident-field-measures = done at once
incident-open = followed up
incident-closed = closed
incident-erased = (erased)
incident-more = Enter: the whole sheet
incidents-title =
    { $count ->
        [one] { $count } incident
       *[other] { $count } incidents
    } in twelve months, { $open } { $open ->
        [one] followed up
       *[other] followed up
    }
incidents-none = No incident in twelve months, or none that is open to you.
screen-incidents = incidents

done-incident-reported = Incident noted
done-incident-changed = Incident set right
done-incident-noted = Written on the sheet of the incident
done-incident-step = Noted on the sheet: { $step }
done-incident-closed = Follow-up of the incident closed
done-incident-reopened = Follow-up of the incident taken up again
done-recovering = Counter closed until { $hour }: this is not a break, take the time
post-recovering = closed after an incident
post-recovering-until = closed until { $hour }, after an incident

action-incident = incident: aggression, threat, unwell, lost child
short-incident = incident
action-incidents = incidents and their follow-up
short-incidents = incidents
action-incident-open = the whole sheet
short-incident-open = sheet
action-incident-new = note an incident
short-incident-new = note
action-incident-write = write on the sheet
short-incident-write = write
action-incident-step = note a step
short-incident-step = step
action-incident-change = set kind and severity right
short-incident-change = set right
action-incident-close = close the follow-up
short-incident-close = close
action-incident-reopen = take the follow-up up again
short-incident-reopen = reopen

refusal-no-such-incident = This incident is not here, or its sheet is not open to you.
refusal-incident-closed = The follow-up of this incident is closed. Take it up again first.
refusal-incident-open = This incident is being followed up already.
refusal-words-needed = Nothing is written. Write a few words.

erase-ask-incident = Erase for good all that is written on the sheet of incident { $visit }? (yes/no)
help-guichet-erase-incident = An incident, by its id (guichet incident list).
value-incident = INCIDENT
help-guichet-incident = Incidents at the counters: note them, count them, follow their sheets.
help-guichet-incident-new = Notes an incident; prints its id.
help-guichet-incident-new-kind = Kind: aggression, threat, malaise, lost_child or other.
help-guichet-incident-new-severity = Severity: minor, serious or grave.
help-guichet-incident-new-measure = What was done at once, as often as needed: calmed, colleague_came, supervisor_came, stepped_back, left, police, first_aid, ambulance, child_found, room_cleared.
help-guichet-incident-new-service = The service that was being given: code, calling letter or name.
help-guichet-incident-new-facts = What happened, for the sheet that only the supervisor reads.
help-guichet-incident-list = Lists incidents, without a name; an agent sees those they noted.
help-guichet-incident-counts = Counts incidents by kind and severity.
help-guichet-incident-show = Shows the sheet, or what you wrote on it.
help-guichet-incident-note = Writes on the sheet.
help-guichet-incident-note-about = About what: facts, witnesses or offered.
help-guichet-incident-note-text = The words.
help-guichet-incident-step = Notes a step of the follow-up.
help-guichet-incident-step-step = Which: safety_register, protection_asked, protection_granted, protection_refused, complaint, medical, work_accident, interview or letter_sent.
help-guichet-incident-step-on = The day; today where nothing is said.
help-guichet-incident-step-detail = More of it.
help-guichet-incident-close = Closes the follow-up.
help-guichet-incident-reopen = Takes the follow-up up again.
help-guichet-incident-reopen-why = Why.
help-arg-incident = The id of the incident (guichet incident list).
value-severity = SEVERITY
value-measure = MEASURE
value-about = SECTION
value-step = STEP
value-why = REASON
incident-column-id = id
incident-column-day = day
incident-column-hour = hour
incident-column-kind = kind
incident-column-severity = severity
incident-column-service = service
incident-column-counter = counter
incident-column-open = follow-up
incident-column-total = total
incident-list-none = No incident on these days, or none that is open to you.

help-called = ! Call for help: { $counter }, { $agent } · { $key } I am coming
help-called-quietly = { $counter } · { $key }
help-no-counter = a desk without a counter
help-coming = { $agent } is coming.
help-unheard = No other desk is open here: nobody would hear a call for help. Name a command in config.toml, [help], or agree on a signal.
help-by-command = No other desk is open here: a call for help would only run the command of config.toml.
help-command-not-started = The call went out, but the command { $program } of config.toml could not be started: { $why }.
help-command-failed = The call went out, but the command { $program } of config.toml failed (code { $code }).
done-help-answered = Your colleague knows that you are coming
done-help-ended = The call for help is over
keys-not-two = [keys] { $name }: "{ $key }" must be two keys, the first of which types nothing, such as "Ctrl-g Ctrl-y".
action-call-for-help = call for help, unnoticed
short-call-for-help = help!
action-come-to-help = answer a call for help: I am coming
short-come-to-help = coming
action-help-over = my call for help is over
short-help-over = call over
refusal-nobody-calls = Nobody is calling for help at the moment.
