### Anglais (britannique) : l’agent s’adresse au visiteur poliment, avec « you » et « please ».

## welcome

welcome = Hello. Welcome.
which-language = What language do you speak?
speak-french = Do you speak French?
show-language = Please point to your language on the screen.
use-screen = We can talk using this screen. Is that OK for you?
answer-with-keys = To answer, press a number. Or point with your finger.
sentences-prepared = These sentences were prepared in advance. Please tell me if something is not clear.
call-interpreter = Would you like an interpreter on the phone? It is free.
wait-interpreter = I am calling an interpreter. Please wait a moment.
colleague-speaks = A colleague speaks your language. I will go and get them.
please-sit = Please sit down.
take-your-time = Take your time.

## answers

yes = Yes
no = No
a-little = A little
dont-know = I do not know.
dont-understand = I do not understand.
agree = OK, I agree
something-else = Something else
prefer-not-say = I do not want to answer.
today = Today
tomorrow = Tomorrow
later = Later
morning = In the morning
afternoon = In the afternoon

## understand

please-repeat = Please say that again.
please-write = Please write it down.
please-write-number = Please write the number.
please-slowly = Please speak slowly.
please-show = Please show me.
do-you-understand = Do you understand?
is-this-right = Is this right?
can-you-read = Can you read in your language?
read-aloud = Would you like to listen to the sentence?
i-explain-again = I will explain again.

## wait

your-number = Here is your ticket. Your number: { $number }.
please-wait-here = Please wait here. We will call you.
watch-screen = Please watch the screen. You will see your number.
wait-minutes = { PLURAL($minutes) ->
    [one] You will wait about { NUMBER($minutes) } minute.
   *[other] You will wait about { NUMBER($minutes) } minutes.
}
people-before = { PLURAL($people) ->
    [one] There is { NUMBER($people) } person before you.
   *[other] There are { NUMBER($people) } people before you.
}
your-turn = It is your turn.
go-to-counter = Please go to counter { $counter }.
missed-turn = We called you. You were not here. We will call you again.
come-back-at = You can go out. Please come back at { HOUR($hour) }.
keep-ticket = Please keep your ticket.
priority-people = Do you have a priority card? Are you pregnant?
priority-passes = This person has priority. They go first.
one-moment = One moment, please. I will be right with you.

## need

what-need = What do you need?
need-identity = An identity card or a passport
need-family = A birth, a marriage or a death
need-school = School or school meals
need-housing = Housing
need-social = Social support
need-appointment = To make an appointment
first-time = Is it your first time here for this?
for-whom = Who is it for?
for-me = For me
for-child = For my child
for-parent = For someone in my family
for-other = For another person
received-letter = Did you get a letter? Please show it to me.

## identity

show-papers = Please show me your identity card or your passport.
which-document = Which identity document do you have?
identity-card = An identity card
passport = A passport
residence-permit = A residence permit
no-document = I have no papers with me.
bring-document = Please bring this document: { $document }.
missing-documents = { PLURAL($documents) ->
    [one] { NUMBER($documents) } document is missing.
   *[other] { NUMBER($documents) } documents are missing.
}
original-needed = We need the original document. A copy is not enough.
copy-is-enough = A copy is enough.
i-make-copy = I will make a copy. Then I will give you the document back.
photo-needed = We need a recent ID photo.
proof-of-address = We need a document with your address. For example, a bill.
papers-are-yours = Here are your documents. Please keep them safe.

## person

your-name = Please write your family name and your first name.
date-of-birth = Please write your date of birth.
place-of-birth = What country were you born in? And what town?
your-address = What is your address?
live-in-city = Do you live in this town?
your-telephone = Please write your phone number.
have-email = Do you have an email address?
married = Are you married?
how-many-children = How many children do you have? Please write the number.
age-of-children = How old are your children?
who-is-with-you = Who is the person with you?
data-stays-here = This information is only for your request.

## money

price-is = It costs { AMOUNT($amount) }.
it-is-free = It is free.
how-pay = How would you like to pay?
cash = In cash
card = By bank card
here-is-receipt = Here is your receipt. Please keep it.
before-date = You must do this before this date: { DATE($date) }.
ready-on = It will be ready on this date: { DATE($date) }.

## appointment

need-appointment-first = You need an appointment. Shall I make one for you?
have-appointment = Do you have an appointment?
which-moment = In the morning or in the afternoon?
appointment-on = Your appointment: { DATE($date) }, at { HOUR($hour) }.
does-it-suit = Is that OK for you?
bring-to-appointment = Please bring to your appointment: { $document }.
come-early = { PLURAL($minutes) ->
    [one] Please come { NUMBER($minutes) } minute early.
   *[other] Please come { NUMBER($minutes) } minutes early.
}
tell-if-cannot = If you cannot come, please call us.

## form

fill-form = You need to fill in this form. Would you like help?
help-fill-form = I will fill it in with you.
write-capitals = Please write in capital letters.
sign-here = Please sign here.
read-before-sign = Please read before you sign. I can explain.
both-parents-sign = Both parents must sign.
request-sent = We have your request. You will get an answer.
file-complete = Your file is complete.

## direction

not-here = It is not here. Please go here: { $place }, { $address }.
directions-paper = I will write the address on a piece of paper.
floor = It is on floor { $floor }.
closed-today = This office is closed today.
open-at = This office opens on this date: { DATE($date) }, at { HOUR($hour) }.
toilets = The toilets are over there.

## emergency

need-doctor = Do you need a doctor?
where-does-it-hurt = Where does it hurt? Please show me.
call-emergency = I am calling the emergency services.
help-is-coming = Help is coming. Please stay here.
are-you-safe = Are you safe at home?
afraid-of-someone = Are you afraid of someone?
go-quiet-room = Would you like to talk in a quiet place?
child-lost = We are looking for your child with you.

## calm

i-am-sorry = Sorry for the wait.
i-want-to-help = I want to help you.
please-calm = Let us talk calmly, please.
i-listen = I am listening to you.
cannot-do-it = I cannot do this. I will explain why.
fetch-supervisor = I will go and get my manager.
stop-behaviour = This is not allowed here. Please stop.

## interpreter

child-does-not-translate = A child must not translate this. We are calling an adult interpreter.
translate-everything = Please translate everything. Do not add anything.
translation-private = This is private. Do not tell anyone.
do-you-agree-helper = This person will translate for you. Do you agree?
for-this-adult = For this question, we are calling an interpreter.

## end

thank-you = Thank you very much.
anything-else = Do you need anything else?
all-done = We have finished for today.
we-will-call = We will phone you.
come-back-with-someone = You can come back with someone who speaks French.
goodbye = Goodbye. Have a nice day.
