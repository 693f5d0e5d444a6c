### letters: letters and the directory, on the screen and on the command line. The words of the
### letters themselves are in assets/letters.

letter-lacks = The letter is not written: mentions that it must carry are missing: { $mentions }.
letter-needless-not-needed = This request calls for no answer: no letter is owed.
letter-needless-no-address = There is no address to answer to: no letter is owed.
letter-needless-no-request = This is no request in law (CRPA L112-3): no acknowledgement is owed.
letter-needless-soon-accepted = It is accepted within fifteen days (CRPA R112-4): no acknowledgement is owed.
letter-needless-not-electronic = It came neither by e-mail nor by the web form (CRPA L112-11): no registration receipt is owed.
letter-anyway = To write it all the same: --anyway.
letter-french-only = There are no letters in { $language }: this one is in French only.
letter-not-reviewed = The translation ({ $language }) has not been read yet by somebody who speaks the language.
letter-broken-unreadable = The file { $path } cannot be read{ $where }. The original letters are used.
letter-broken-syntax = The file { $path } has an error{ $where }. The original letters are used.
letter-broken-unknown = The file { $path } names a message “{ $id }” that no letter has{ $where }. The others are used.
letter-broken-unfillable = In the file { $path } the message “{ $id }” asks for what the letter does not give{ $where }. The original one is used.
letter-broken-lacks = The file { $path } lacks the message “{ $id }”: no letter is written in that language.
letter-where = {" "}(line { $line }, column { $column })

mention-regime = what silence means, to be set with the city's lawyer (setting regime of the service, or request change --regime; R112-5)
mention-special-text = the text that sets the delay (setting special_article of the service, then request change --regime; L231-5, L231-6)
mention-office-address = the postal address of the service (setting office_address of the service or the site; R112-5, L111-2)
mention-office-phone = the telephone of the service (setting office_phone of the service or the site; R112-5)
mention-agent = the agent in charge (request assign --to; L111-2)
mention-agent-name = the first name and name, in full, of the agent in charge (setting name of the agent; L111-2)
mention-agent-capacity = the capacity of the agent in charge (setting capacity of the agent; L111-2)
mention-awaiting = what the person is asked for, and until when (request await; L114-5)
mention-papers = the papers asked for (request await --what; L114-5)
mention-reason = why it is late (--reason)
mention-new-date = the new date, after today (--until)
mention-transmission = the transmission (request transmit; L114-2)
mention-institution = the institution in the directory (directory.toml; L114-2)
mention-institution-address = the address of the institution (address in directory.toml; L114-2)
mention-answer = an answer (request answer)
mention-decision = a decision (request answer --decision)
mention-answer-text = the words of the answer (request answer --text)
mention-signatory = who signed, with their capacity (request answer --signatory; L212-1)
mention-reasons = the reasons (request answer --reasons; L211-2, L211-5)
mention-appeals = ways and time limits of appeal (request answer --appeals; CJA R421-5)
mention-requester-address = the person's postal address (request change --address)
mention-requester-email = the person's e-mail address (request change --email)

outbox-none = No letter is to be sent.
outbox-field-reference = reference
outbox-field-kind = letter
outbox-field-by = by
outbox-field-language = language
outbox-field-written = written
outbox-field-to = to

directory-none = The directory is empty. To begin: guichet directory --write-sample
directory-nothing = Nothing in the directory is like that.
directory-well = Nothing is missing.
directory-written = Directory written, to be completed: { $path }
directory-kept = There is a directory already, it stays as it is: { $path }
directory-field-code = code
directory-field-name = name
directory-field-what-for = for
directory-field-address = address
directory-field-hours = hours
directory-field-phone = telephone
directory-field-email = e-mail
directory-field-languages = languages
directory-field-lack = what is missing
directory-lack-address = the postal address
directory-lack-contact = telephone or e-mail
directory-lack-what-for = the words people use (what_for)
directory-lack-email = the e-mail address is none
directory-lack-language = there is no such language
directory-fault-unreadable = The file { $path } cannot be read{ $where }.
directory-fault-not-toml = { $path }: this is not valid TOML{ $where }. Correct the line and try again.
directory-fault-unknown-key = { $path }: there is no key “{ $value }”{ $where }.
directory-fault-wrong-value = { $path }: “{ $value }” does not fit{ $where }. Correct the value and try again.
directory-fault-nameless = { $path }: each institution needs a code and a name (code, name){ $where }.
directory-fault-code-twice = { $path }: the code “{ $value }” is there twice{ $where }.
failure-no-letters = There are no letters in “{ $tag }”. There are in: { $tags }.
failure-no-institution = The directory has no institution “{ $code }”. “guichet directory list” shows all of them.
failure-directory-lacks = { $count } things are missing in the directory. Complete directory.toml in the data folder.

screen-directory = directory
action-directory = directory: where to direct somebody
short-directory = directory
action-directory-open = read all of the institution chosen
short-directory-open = read
action-directory-reread = read the directory's file again
short-directory-reread = read again
directory-search = where to direct:
directory-hint = vehicle papers, allowances, a name, a town…
directory-found =
    { $count ->
        [one] 1 institution
       *[other] { $count } institutions
    }
directory-absent =
    The city has no directory yet. To begin one, in a terminal:
    guichet directory --write-sample
    Then complete { $path }.
directory-holds-nothing = The city’s directory holds no institution. Complete directory.toml in the data folder.
directory-not-noted = not noted
directory-no-address = no address
directory-type-the-name = No directory (guichet directory --write-sample): type the name.

help-guichet-request-letter = Writes a letter, in French and in the person's language: registration receipt, acknowledgement, progress, papers, transmission, answer or decision.
help-guichet-request-letter-kind = registration, acknowledgement, progress, papers, transmission, answer or decision.
help-guichet-request-letter-reason = Why the answer is late (progress).
help-guichet-request-letter-until = The new date of the answer (progress).
help-guichet-request-letter-html = Writes a page to print (A4) into this file, instead of the text.
help-guichet-request-letter-outbox = Keeps the letter among those to be sent, instead of showing it.
help-guichet-request-letter-by = How it goes out: post or email; otherwise as the request came.
help-guichet-request-letter-anyway = Writes it even where none is owed.
help-guichet-request-outbox = Lists the letters to be sent, oldest first.
help-guichet-request-mark = Notes what became of a letter.
help-guichet-request-mark-kind = The letter, the last of its kind: registration, acknowledgement, progress, papers, transmission, answer or decision.
help-guichet-request-mark-state = printed, sent, failed, cancelled or waiting.
help-guichet-request-templates = Shows the words of letters, for the city to change in letters/<language>.ftl in the data folder.
help-guichet-request-templates-language = The language, by its tag (fr, ar, uk…).
help-guichet-directory = The directory of services and institutions to direct people to.
help-guichet-directory-list = Lists the whole directory.
help-guichet-directory-search = Searches the directory by the words people use; accents and typos are forgiven.
help-guichet-directory-show = Shows an institution in full.
help-guichet-directory-check = Says what is missing in the directory.
help-arg-write-sample = Writes a sample directory, to be completed, where there is none.
help-arg-code = The code or the name of the institution.
value-html = FILE
value-state = STATE
value-code = CODE
