### large-survey: the large survey, on the screen, on paper, at the command line.

survey-fault-too-many-questions = { $path }: { $count } questions are too many{ $where }. A large survey has { $most } at most.
survey-fault-answer-count = { $path }: { $count } answers will not do{ $where }. It takes 2 to 9, or 2 for a scale: what the lowest and the highest degree mean.
survey-fault-answer-twice = { $path }: the answer “{ $value }” is there twice{ $where }.
survey-fault-answers-differ = { $path }: in “{ $value }” there are not as many answers as in French{ $where }.
survey-fault-no-opening = { $path }: the question is translated into “{ $value }”, but neither the title nor the introduction of the survey{ $where }.
survey-fault-too-long = { $path }: “{ $value }” is too long for the screen{ $where }. { $count } letters at most.
survey-in-french = Survey { $survey }, { $tag }: asked in French, for want of a translation: { $questions }

failure-survey-not-large = “{ $value }” is a flash survey: it has neither page nor sheets.
failure-survey-no-large = No large survey is running. “guichet survey list” shows their dates.
failure-survey-no-words = There is no written answer with the key “{ $value }”, or several. “guichet survey words” shows them.

survey-way-screen = screen
survey-way-paper = paper
survey-way-phone = telephone

survey-question-line = { $number }. { $question }
survey-answers-line = { $n } answers, { $skipped } without an answer
survey-share-line = { $share } ({ $sure }) · { $count }
survey-middle-line = mean { $mean } · median { $median }
survey-all-masked = masked: fewer than 5 answers
survey-group-masked = masked
survey-words-line = { $count } written answers, to be read with “guichet survey words”
survey-large-how = In brackets: the Wilson interval at 95 %. Masked: fewer than 5 answers, or what would tell of them. Where several answers are possible the shares do not add up to 100 %.
survey-column-question = question
survey-column-group = who
survey-column-answer = answer
survey-column-count = answers
survey-column-share = share (at 95 %)
survey-column-key = key
survey-column-language = language
survey-column-text = text
survey-words-none = Nobody has written anything.
survey-words-erased = Written answer erased, from the file and from { $backups } backups.
survey-page-written = Page to print written: { $path }

survey-field-large = large

help-guichet-survey-check-large-sample = Shows a sample of a large survey, to be added to surveys.toml.
help-guichet-survey-page = Writes the page to print of a large survey, with boxes to tick.
help-guichet-survey-page-language = The language of the page, fr where nothing is said.
help-guichet-survey-page-output = The HTML file to write; it must not exist.
help-guichet-survey-words = Shows the written answers to a large survey (supervisors).
help-guichet-survey-erase = Erases a written answer, from the backups too (administrators).
help-guichet-survey-erase-key = Its key, or how it begins, as “guichet survey words” shows it.
value-key = KEY
help-arg-which = The code of the survey.
value-which = SURVEY

page-survey-how-choice = One answer only.
page-survey-how-choices = Several answers are possible.
page-survey-free = Do not write your name: nobody will know who answered what.

screen-sheets = survey sheets
large-which = Which large survey?
large-progress = { $number } / { $count }
large-stopped = Stopped: nothing was kept.
large-agent-again = Esc: back to the desk
large-in-french = no translation: in French
large-written = { $count } / { $most }
action-large-survey = large survey: offer it to the person
short-large-survey = large survey
action-sheets = large survey: enter sheets of paper or the telephone
short-sheets = sheets
action-large-back = the question before
short-large-back = back
action-large-skip = the person skips the question
short-large-skip = skip
action-large-language = the large survey in another language
short-large-language = language
action-sheet-undo = take the last sheet back
short-sheet-undo = take back
action-sheet-way = sheets: paper or telephone
short-sheet-way = paper/phone
action-sheet-language = sheets: in which language
short-sheet-language = language
sheets-head = { $name } · { $way } · { $language } · { $count } sheets counted
sheets-how = One figure a cell · Space: no answer · ← or ↑ correct · Enter: count the sheet
sheets-how-several = Each figure ticks or unticks · → or Enter: next cell
sheets-how-words = The person’s words · Enter: next cell · ↑: cell before
sheets-last = last
sheets-now = sheet
sheets-counted = Sheet counted.
sheets-taken-back = The last sheet is no longer counted: correct it, then Enter.
sheets-nothing-back = There is no sheet to take back.
sheets-begun = First end or empty the sheet that was begun.
sheets-full = The sheet is full: Enter counts it, ↑ corrects it.
sheets-left = The sheet that was begun has not been counted.
