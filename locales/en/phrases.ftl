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

## documents

doc-which-request = What would you like to do?
doc-first = This is my first request.
doc-renewal = I want to renew my document.
doc-lost = I have lost my document.
doc-stolen = My document was stolen.
doc-declare-loss = You need to report that the document is lost. We can write the report here.
doc-declare-theft = For a theft, please go to the police first.
doc-pre-request = Have you prepared your request on the internet?
doc-pre-request-number = Please show me the number of your request.
doc-bring-old = Please bring your old card or your old passport.
doc-photo-rules = The photo must be less than six months old. The face must be easy to see.
doc-photo-refused = This photo is not suitable. We need another photo.
doc-fingerprints = I will take your fingerprints. Please put your finger here.
doc-other-hand = Now the other hand, please.
doc-come-in-person = The person must come themselves.
doc-parent-with-child = A parent must come with the child.
doc-stamp-price = You need to buy a tax stamp. The price: { AMOUNT($amount) }.
doc-stamp-where = You can buy the stamp on the internet. Or in a tobacco shop.
doc-wait-weeks = { PLURAL($weeks) ->
    [one] You will need to wait about { NUMBER($weeks) } week.
   *[other] You will need to wait about { NUMBER($weeks) } weeks.
}
doc-text-message = You will get a text message when the document is ready.
doc-collect-yourself = Please come and collect it yourself.
doc-collect-before = { PLURAL($months) ->
    [one] You have { NUMBER($months) } month to come and collect it.
   *[other] You have { NUMBER($months) } months to come and collect it.
}
doc-travel-soon = Are you travelling soon?
doc-show-travel-ticket = Please show me your travel ticket.
doc-nationality = Do you have French nationality?
doc-residence-permit-elsewhere = For a residence permit, go to the prefecture. Not to the town hall.
doc-check-details = Please look at the name, the date and the address. Is everything right?

## civil

civil-which-record = Which document would you like?
civil-birth = A birth certificate
civil-marriage = A marriage certificate
civil-death = A death certificate
civil-born-here = Was the person born in this town?
civil-ask-birth-town = Please ask for the document at the town hall of the town of birth.
civil-born-abroad = Was the person born in another country?
civil-record-is-free = This document is free. Do not pay anyone.
civil-copies = { PLURAL($copies) ->
    [one] Here is { NUMBER($copies) } copy.
   *[other] Here are { NUMBER($copies) } copies.
}
civil-declare-birth = Have you come to register a birth?
civil-birth-days = { PLURAL($days) ->
    [one] You have { NUMBER($days) } day to register the birth.
   *[other] You have { NUMBER($days) } days to register the birth.
}
civil-birth-certificate = Please show me the paper from the hospital.
civil-child-name = Please write the child’s first name and family name.
civil-congratulations = Congratulations on the new baby.
civil-recognise-child = Do you want to declare in writing that you are the child’s parent?
civil-family-book = Do you have a family record book (livret de famille)?
civil-declare-death = Have you come to register a death?
civil-condolences = I am very sorry for your loss.
civil-doctor-certificate = Please show me the paper from the doctor.
civil-want-to-marry = Do you want to get married here?
civil-marriage-file = Here are the papers for the marriage. You need to fill them in.
civil-both-come = The two people must come together.
civil-official-translation = This document must be in French. You need an official translator.

## school

school-enrol = Would you like to enrol a child at school?
school-child-birth = Please write the child’s date of birth.
school-been-before = Has the child been to school before?
school-papers = We need the child’s birth certificate.
school-vaccinations = Please bring the child’s health record book. We will check the vaccinations.
school-your-school = Your child’s school: { $place }, { $address }.
school-meet-head = Please go and see the head teacher of the school.
school-starts-on = School starts on this date: { DATE($date) }.
school-canteen = Will the child have school meals?
school-which-days = Which days? Please point on the calendar.
school-allergy = Does the child have an allergy?
school-with-or-without-meat = Meals with meat? Or without meat?
school-with-meat = With meat
school-without-meat = Without meat
school-meal-price = One meal costs { AMOUNT($amount) }.
school-price-by-income = If you earn less money, you pay less.
school-after-hours = Do you need childcare at school, before or after lessons?
school-holiday-centre = Would you like a holiday club for the child, during the school holidays?
school-nursery = Are you looking for a nursery for your baby?
school-waiting-list = There is no place now. Your name is on the waiting list.
school-who-collects = Who will collect the child? Please write the names.

## housing

housing-have-home = Do you have a place to live?
housing-where-tonight = Where will you sleep tonight?
housing-at-home = At home
housing-with-friends = With friends or family
housing-hotel = In a hotel or a hostel
housing-outside = Outside
housing-call-115 = For a place to sleep tonight, call 115. It is free.
housing-call-together = Would you like us to call together?
housing-social-request = Would you like to request social housing?
housing-request-number = Do you have a housing request number?
housing-renew-yearly = You need to renew the request every year.
housing-long-wait = The wait can be several years.
housing-how-many-people = How many people live with you? Please write the number.
housing-rent-difficult = Is it difficult for you to pay the rent?
housing-must-leave = Did you get a letter telling you to leave your home?
housing-dangerous = Is your home dangerous or very damp?
housing-bring-lease = Please bring your rental contract. Or a rent receipt.
housing-postal-address = Do you need an address to receive letters?

## social

social-see-worker = Would you like to talk to a social worker?
social-confidential = The social worker will not tell anyone.
social-bring-income = Please bring the papers that show your wages or your benefits.
social-working = Do you have a job?
social-food = Do you need help to get food?
social-health-insurance = Do you have health insurance?
social-disability = Does someone in the family have a disability?
social-home-help = Are you looking for help at home for an older person?
social-bills = Is it difficult for you to pay for water or electricity?
social-caf = For this benefit, please go to the CAF office.
social-transport-card = Would you like a cheaper travel card?
social-learn-french = Would you like to learn French?
social-french-courses = Here is the list of French courses.
social-danger-17 = If you are in danger, call 17.
social-violence-3919 = The 3919 phone line helps women who are victims of violence. It is free.

## elections

vote-on-list = Is your name on the list of voters?
vote-register = Would you like to register to vote?
vote-who-can = French citizens vote in all elections.
vote-europeans = European Union citizens vote in town elections and in European elections.
vote-register-before = Please register before this date: { DATE($date) }.
vote-polling-place = You vote here: { $place }, { $address }.
vote-bring-identity = To vote, please bring an identity document.
vote-proxy = If you are away, another person can vote for you.

## digital

digital-have-smartphone = Do you have a phone with internet?
digital-help = Would you like help with the computer?
digital-have-account = Do you already have an account on this website?
digital-create-email = Would you like to create an email address with me?
digital-type-password = Please type your password. I am not looking.
digital-keep-password = Do not give your password to anyone.
digital-code-by-text = You will get a code by text message. Please type it here.
digital-paper-also = You can also make the request on paper.
digital-adviser = Someone can help you with the internet. Would you like an appointment?
digital-scam = This message is fake. Do not pay.

## institutions

inst-tax-office = For taxes, please go to the tax office.
inst-tax-declared = Have you done your tax return?
inst-tax-notice = Please bring your tax notice (avis d’impôt).
inst-prefecture-decides = The prefecture decides. Not the town hall.
inst-health-insurance = For health insurance, please go to the CPAM office.
inst-job-centre = To look for work, please go to France Travail.
inst-france-services = France Services can help you with paperwork. It is free.
inst-metropolis = For bins and water, please contact the Métropole.
inst-asylum = To ask for asylum, please go to another office.
inst-free-lawyer = Would you like to talk to a lawyer? It is free.
inst-explain-letter = Please show me the letter. I will explain it to you.
inst-write-letter = Would you like help to write a letter?
inst-we-send-on = We will send your request to the right office. We will let you know.
