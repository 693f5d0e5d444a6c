### requests: the words of requests, on screen and on the command line.

request-channel-counter = counter
request-channel-phone = telephone
request-channel-post = post
request-channel-email = e-mail
request-channel-web = web form

request-status-open = to do
request-status-in-progress = in progress
request-status-awaiting-requester = awaits the requester
request-status-transmitted = transmitted
request-status-answered = answered
request-status-closed = closed
request-status-withdrawn = withdrawn

request-behalf-self = for oneself
request-behalf-child = for a child
request-behalf-relative = for a relative
request-behalf-guardian = legal guardian
request-behalf-professional = professional

request-interpreter-none = no interpreter
request-interpreter-relative = a relative
request-interpreter-child = a child
request-interpreter-colleague = a colleague
request-interpreter-telephone = by telephone

request-reply-owed = an answer is owed
request-reply-not-needed = calls for no answer
request-reply-no-address = no address to answer to

request-notified-counter = handed over at the counter
request-notified-post = by post
request-notified-registered-post = by registered post
request-notified-email = by e-mail
request-notified-tele-service = by online service

request-reason-answered = answered
request-reason-not-needed = called for no answer
request-reason-no-address = no address to answer to
request-reason-directed = directed elsewhere
request-reason-duplicate = asked before
request-reason-stated = reason stated

request-regime-to-check = regime to check
request-regime-silence-accepts = silence accepts
request-regime-silence-refuses = silence refuses
request-regime-special-text = delay of a special text
request-regime-no-request = no request in law

request-letter-registration = registration receipt
request-letter-acknowledgement = acknowledgement
request-letter-progress = progress letter
request-letter-papers = request for papers
request-letter-transmission = notice of transmission
request-letter-answer = answer
request-letter-decision = decision

request-letter-state-waiting = to be sent
request-letter-state-printed = printed
request-letter-state-sent = sent
request-letter-state-failed = not delivered
request-letter-state-cancelled = cancelled

request-confidentiality-ordinary = ordinary
request-confidentiality-reserved = reserved to the service
request-confidentiality-supervisor = supervisors only

request-follow-up-attestation = attestation of silent acceptance
request-follow-up-reasons = reasons of the silent refusal

request-link-duplicate = repeats
request-link-related = relates to

request-call-answered = answered
request-call-put-through = put through
request-call-message-left = message taken
request-call-request = to be worked on
request-call-directed = directed elsewhere
request-call-callback = call back

request-put-through-reached = reached
request-put-through-busy = busy
request-put-through-no-reply = no reply
request-put-through-came-back = came back

request-second-phone = the telephone number
request-second-email = the e-mail address
request-second-address = the postal address

## Days, in full

month-whole-1 = January
month-whole-2 = February
month-whole-3 = March
month-whole-4 = April
month-whole-5 = May
month-whole-6 = June
month-whole-7 = July
month-whole-8 = August
month-whole-9 = September
month-whole-10 = October
month-whole-11 = November
month-whole-12 = December
whole-day = { $day } { $month } { $year }

## Where a request stands: sentences to read out

standing-arrived = Your request { $reference }, “{ $subject }”, arrived on { $day } { $channel }.
standing-by-counter = at the counter
standing-by-phone = by telephone
standing-by-post = by post
standing-by-email = by e-mail
standing-by-web = by the web form
standing-open = It is registered with { $service }. Nobody works on it yet.
standing-in-progress = { $service } is working on it.
standing-awaiting-requester = { $service } awaits something from you.
standing-transmitted = { $service } has sent it on to the institution that is competent, and follows its answer.
standing-answered = { $service } has answered you.
standing-closed = { $service } has closed it.
standing-withdrawn = It was withdrawn.
standing-registration-given = Your message was registered: the registration receipt left on { $day }.
standing-registration-owed = The registration receipt of your message leaves by { $day }.
standing-registration-late = The registration receipt of your message should have left by { $day }: it is late, and we apologise.
standing-acknowledgement-given = The acknowledgement left on { $day }.
standing-acknowledgement-owed = The acknowledgement leaves by { $day }.
standing-acknowledgement-late = The acknowledgement should have left by { $day }: it is late, and we apologise.
standing-until = You have until { $day } to bring or to send it.
standing-with = It has been with { $institution } since { $day }.
standing-answered-on = The last answer is of { $day }.
standing-target = The city has promised to answer by { $day }.
standing-late = An answer was promised by { $day }: it is late, and we apologise.
standing-silence-to-check = For the time being the law counts until { $day }; the regime of this request is to be checked.
standing-silence-silence-accepts = Without an answer on { $day } your request is accepted.
standing-silence-silence-refuses = Without an answer on { $day } your request counts as refused; you may then appeal.
standing-silence-special-text = A special text sets the date of { $day }.
standing-silence-no-request = No delay of the law applies.

## The command line

request-list-none = No open request.
request-field-reference = reference
request-field-status = status
request-field-channel = channel
request-field-service = service
request-field-received = received
request-field-due = due
request-field-receipt = receipt due
request-field-assigned-to = with
attachment-same = in place
attachment-changed = has changed since it was attached
attachment-missing = missing
search-nothing = Nothing was found. Try fewer words, or --forgiving to forgive typos.
search-kind = kind
search-number = number
search-reference = reference
search-external-id = other id
search-at = when
search-subject = subject
search-kind-visit = visit
search-kind-request = request

value-reference = REFERENCE
value-channel = CHANNEL
value-subject = TEXT
value-description = TEXT
value-name = NAME
value-phone = NUMBER
value-email = ADDRESS
value-address = ADDRESS
value-on-behalf-of = WHOM
value-interpreter = INTERPRETER
value-received = DAY
value-received-first = DAY
value-concerns = NAME
value-confidentiality = LEVEL
value-reply = REPLY
value-regime = REGIME
value-regime-reason = TEXT
value-ticket = NUMBER
value-call-back = HH:MM
value-assign = NAME
value-what = TEXT
value-until = DAY
value-left = DAY
value-on = DAY
value-detail = TEXT
value-decision = SENSE
value-signatory = TEXT
value-reasons = TEXT
value-appeals = TEXT
value-notified = WAY
value-notified-on = DAY
value-kind = KIND
value-words = WORDS
value-limit = N

help-guichet-request = What is asked of the city, from its arrival to its answer.
help-guichet-request-new = Notes a request and prints its reference, alone.
help-guichet-request-show = Says where a request stands, in sentences to read out; in JSON, all its fields.
help-guichet-request-list = Lists the open requests, those due first, first.
help-guichet-request-assign = Gives a request to an agent, or to nobody in particular.
help-guichet-request-start = Begins to work on a request.
help-guichet-request-await = Notes what the person was asked for, and until when.
help-guichet-request-arrived = Notes that all that was asked for is there.
help-guichet-request-transmit = Sends a request on to the institution that is competent; it stays followed.
help-guichet-request-returned = Notes that the institution has answered, or that the request came back.
help-guichet-request-answer = Answers: information, or a decision with --decision.
help-guichet-request-close = Closes a request that is answered, or for a stated reason.
help-guichet-request-withdraw = Notes that the person no longer asks.
help-guichet-request-reopen = Takes up again a request that was answered, closed or withdrawn.
help-guichet-request-change = Sets right what was noted; what is not named stays.
help-guichet-request-link = Links two requests.
help-guichet-request-unlink = Separates two linked requests.
help-guichet-request-attach = Attaches a file, or a folder of scans.
help-guichet-request-files = Says whether the attached files are in place and unchanged.
help-guichet-request-follow-up = Notes what the person asks for after a silent decision, or with --done that it was given.
help-guichet-request-note = Adds a note to a request.
help-guichet-search = Finds visits and requests: words, telephone, reference, “march 2026”, service:… channel:… status:… agent:… language:… late.

help-arg-reference = The reference of the request, such as K4R-7HA-92F-X.
help-arg-channel = counter, phone, post, email or web.
help-arg-subject = What it is about, in a few words.
help-arg-description = The request, in full.
help-arg-name = The person’s name.
help-arg-phone = Their telephone number.
help-arg-email = Their e-mail address.
help-arg-address = Their postal address.
help-arg-on-behalf-of = For whom: self (the usual), child, relative, guardian or professional.
help-arg-mandate-seen = The mandate was seen.
help-arg-interpreter = Who interpreted: none (the usual), relative, child, colleague or telephone.
help-arg-received = The day it arrived at the city (today by default).
help-arg-received-first = The day it arrived at a first administration.
help-arg-concerns = The agent whom the request concerns: it stays invisible to them.
help-arg-confidentiality = ordinary, reserved (to the service) or supervisor.
help-arg-reply = owed (the usual), not_needed or no_address.
help-arg-regime = silence_accepts, silence_refuses, special_text, no_request or to_check.
help-arg-regime-reason = Why this regime is not that of the service.
help-arg-ticket = The ticket during which it was made.
help-arg-call-back = The hour promised for calling back, today.
help-arg-assign = The agent who works on it.
help-arg-late = Only those past their day.
help-arg-receipts = Only those to which a receipt is owed; with --late, those past the receipt’s day.
help-arg-mine = Only those of the agent.
help-guichet-request-assign-to = The agent; without one the request is nobody’s.
help-arg-what = What is asked for, and the text that requires it.
help-arg-until = The last day to send it.
help-arg-left = The day the letter left (today by default).
help-arg-papers = They are papers that a text requires: the legal delay knows of them.
help-arg-on = The day (today by default).
help-guichet-request-transmit-to = The institution, by its code in the directory.
help-guichet-request-transmit-reason = Why it is theirs.
help-arg-answered = The institution has answered; else the request came back.
help-arg-detail = What was said.
help-guichet-request-answer-text = The text of the answer.
help-arg-decision = favourable or unfavourable.
help-arg-signatory = First name, name and capacity of who signed.
help-arg-reasons = The reasons, in law and in fact.
help-arg-appeals = The ways and time limits of appeal.
help-arg-notified = counter, post, registered_post, email or tele_service.
help-arg-notified-on = The day of notification (that of the decision by default).
help-guichet-request-close-ground = answered, not_needed, no_address, directed, duplicate or stated.
help-guichet-request-close-reason = The reason.
help-guichet-request-withdraw-reason = What the person said of it.
help-guichet-request-reopen-reason = Why it is taken up again.
help-guichet-request-change-reason = Why it is set right.
help-guichet-request-link-to = The reference of the other request.
help-guichet-request-unlink-to = The reference of the other request.
help-arg-duplicate = It repeats the other.
help-guichet-request-attach-file = The file or the folder.
help-guichet-request-follow-up-kind = attestation (of a silent acceptance) or reasons (of a silent refusal).
help-arg-done = It was given.
help-arg-words = What is looked for.
help-arg-limit = How many at most (50 by default).
help-arg-forgiving = Forgives one typo in a word.
help-arg-best = What matches best first; else the newest.

help-guichet-export = Writes what is held here, for other tools.
help-guichet-export-requests = Writes the requests: CSV, JSON with --format json, or Open311 GeoReport v2 with --open311. Supervisors only.
help-guichet-export-requests-from = The first day of arrival, YYYY-MM-DD.
help-guichet-export-requests-to-day = The last day of arrival, YYYY-MM-DD.
help-guichet-export-requests-to = A new file; the output when none is named.
help-arg-open311 = As Open311 GeoReport v2, with nothing personal.
value-to-day = DAY
