### personal: people's data: to know them, to tell them, to erase them.

request-fate-destroy = to be destroyed
request-fate-sort = to be sorted
request-fate-archive = to go to the archives

person-field-person = id
person-field-name = name
person-field-phone = telephone
person-field-email = e-mail
person-field-address = address
person-field-requests = requests
person-field-visits = visits
person-none = Nobody of this name, number or address is known here.
person-other = [another person]
person-by-system = the program
person-export-withheld =
    { $count ->
        [one] One request is not shown to you and is missing from this export: give it to another supervisor.
       *[other] { $count } requests are not shown to you and are missing from this export: give it to another supervisor.
    }

erase-ask-request = Erase for good what is personal of request { $visit }? (y/n)
erase-ask-person = Erase for good what is known of person { $visit }, and their links to their requests and visits? (y/n)
erase-due-none = Nothing has been kept long enough.
erase-due-digest = Digest of the list as of { $day }: { $digest }
erase-due-ask = Destroy { $count } files (requests, visits, feedback and persons) for good, by authorisation { $authorisation }? (y/n)
erase-due-done = Destroyed: { $count } files, { $rows } texts, { $backups } backups rewritten.

failure-authorisation-needed = The day and the reference of the authorisation are needed, and the digest of the list that was authorised: --authorised-on, --authorisation and --list-digest. Without them, “erase --due” only writes the list.
failure-list-differs = What would be destroyed is no longer what the list says (its digest is { $digest } now). Nothing was erased. Check --as-of, the day of the list; or write a new list and have it authorised.

due-title = List of what is to be destroyed
due-head = { $site }. Requests, visits, feedback and persons whose retention is over on { $day }.
due-service = service
due-kind = kind
request-due-request = requests
request-due-visit = visits
request-due-person = persons
request-due-feedback = feedback
due-kept-years = years kept
due-then = fate
due-first = first end
due-last = last end
due-count = count
due-total = Files to be destroyed: { $count }.
due-digest = Digest of the list: { $digest }
due-note = Only files to be destroyed will be; those to be sorted or to go to the archives never are by this list. Nothing is destroyed without the agreement of the archives (code du patrimoine, article L212-2).
due-signature =
    The archives (date, reference, signature):

    The mayor (date, signature):

export-title = Data held on you
export-head = { $site }. Prepared on { $day } by: { $by }.
export-rights = You receive this by your right of access (GDPR, article 15). You may ask that these data be set right or erased (articles 16 and 17). What concerns other people is masked.
export-person = What is known of you
export-what = item
export-value = content
export-nothing-more = No request and no visit is linked to you.
export-request = Request { $reference }
export-visit = Visit { $number } of { $at }
export-column-at = date
export-column-what = what happened
export-column-by = by
export-column-texts = texts
export-field-note = note
export-field-reason = reason
export-field-priority_ground = ground of the priority
export-field-detail = detail
export-field-agent_name = agent
export-field-agent_account = account
export-field-agent_pin = PIN
export-field-external_id = another tool’s id
export-field-subject = subject
export-field-description = request
export-field-name = name
export-field-phone = telephone
export-field-email = e-mail
export-field-address = address
export-field-answer = answer
export-field-grounds = reasons of the decision
export-field-signatory = signed by
export-field-appeals = ways of appeal
export-field-file_name = file
export-field-letter = letter
export-field-person = person linked
export-field-authorisation = authorisation
export-kind-person-set = data noted or set right
export-kind-person-exported = data given out
export-kind-request-received = request received
export-kind-request-imported = request taken over from another tool
export-kind-request-supplemented = request completed by another tool
export-kind-request-changed = request set right
export-kind-request-assigned = request given to an agent
export-kind-request-started = work begun
export-kind-requester-awaited = papers or details asked for
export-kind-papers-arrived = papers or details received
export-kind-request-transmitted = sent on to another institution
export-kind-transmission-ended = back from the other institution
export-kind-request-answered = answer
export-kind-silence-decided = decision by silence
export-kind-follow-up-asked = follow-up asked for
export-kind-follow-up-done = follow-up given
export-kind-request-closed = request closed
export-kind-request-withdrawn = request withdrawn
export-kind-request-reopened = request taken up again
export-kind-request-linked = linked to another request
export-kind-request-unlinked = separated from another request
export-kind-visit-linked = linked to a visit
export-kind-attachment-added = file attached
export-kind-attachment-removed = file removed
export-kind-letter-written = letter written
export-kind-letter-moved = letter: a step of its way
export-kind-reference-added = second reference
export-kind-person-linked = linked to you
export-kind-person-unlinked = no longer linked to you
export-kind-call-ended = end of the call
export-kind-request-noted = note
export-kind-issued = ticket given
export-kind-imported = visit taken over from another tool
export-kind-called = called
export-kind-served = at the counter
export-kind-noted = note
export-kind-closed = end of the visit
export-kind-undone = an act taken back
export-kind-erased = texts erased
export-kind-other = a step of the visit

value-person = PERSON
value-list = FILE
value-page = FILE
value-as-of = DAY
value-request = REFERENCE
value-authorised-on = DAY
value-authorisation = REFERENCE
value-list-digest = DIGEST

help-guichet-person = People known here: find them, link their requests, tell them what is held on them.
help-guichet-person-add = Notes a person and prints their id alone; a name alone does not do.
help-guichet-person-find = Finds a person by name, telephone, e-mail or address.
help-guichet-person-show = Says what is known of a person, their requests and their visits.
help-guichet-person-change = Sets right what is known of a person; what is not named stays.
help-guichet-person-link = Links a request or a visit to a person; a second item beside the name must be the same.
help-guichet-person-link-reference = The reference of the request, or the number of the visit (J012).
help-guichet-person-link-given = Of a visit: what the person says (their telephone…), compared and not kept.
help-guichet-person-link-date = The day of the visit, YYYY-MM-DD, when it is not today.
help-guichet-person-unlink-reference = The reference of the request, or the number of the visit (J012).
help-guichet-person-unlink-date = The day of the visit, YYYY-MM-DD, when it is not today.
help-guichet-person-unlink = Takes that link away.
help-guichet-person-export = Writes out all that is held on a person, for them (GDPR, article 15). Supervisors and administrators.
help-arg-person = The person’s id.
help-arg-by = What was compared: phone, email or address.
help-guichet-person-link-to = The person’s id.
help-guichet-person-export-to = A folder, where a .json file and an .html page are written; or one of them, by its name.
help-guichet-person-find-words = Name, telephone, e-mail or address.
help-guichet-erase-request = The reference of the request.
help-guichet-erase-due = Lists what has been kept long enough; with an authorisation, destroys it.
help-guichet-erase-list = Writes the list into a CSV file.
help-guichet-erase-page = Writes the list as an HTML page to print and sign.
help-arg-as-of = The day on which the list is drawn up (today by default).
help-arg-authorised-on = The day the destruction was authorised.
help-arg-authorisation = The reference of the authorisation.
help-arg-list-digest = The digest printed on the list that was authorised.
