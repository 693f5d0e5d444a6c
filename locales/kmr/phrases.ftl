### Kurde kurmandji (alphabet latin). On vouvoie la personne (hûn) ; masculin courant là où la langue n’a pas de neutre.

## welcome

welcome = Rojbaş. Hûn bi xêr hatin.
which-language = Hûn bi kîjan zimanî diaxivin?
speak-french = Hûn bi fransî dizanin?
show-language = Zimanê xwe li ser ekranê nîşan bidin.
use-screen = Em ê bi alîkariya vê ekranê biaxivin. Hûn qebûl dikin?
answer-with-keys = Ji bo bersivê, pêl hejmarekê bikin. An jî bi tiliya xwe nîşan bidin.
sentences-prepared = Ev hevok ji berê ve amade ne. Ger ne zelal be, ji min re bêjin.
call-interpreter = Hûn bi telefonê wergêrekî (tercuman) dixwazin? Bêpere ye.
wait-interpreter = Ez telefonî wergêrekî dikim. Ji kerema xwe hinekî li bendê bin.
colleague-speaks = Hevkarek bi zimanê we diaxive. Ez niha bang dikim.
please-sit = Ji kerema xwe rûnin.
take-your-time = Lez nekin.

## answers

yes = Erê
no = Na
a-little = Hinekî
dont-know = Ez nizanim.
dont-understand = Ez fêm nakim.
agree = Baş e
something-else = Tiştekî din
prefer-not-say = Ez naxwazim bersivê bidim.
today = Îro
tomorrow = Sibê
later = Paşê
morning = Serê sibehê
afternoon = Piştî nîvro

## understand

please-repeat = Ji kerema xwe dubare bikin.
please-write = Ji kerema xwe binivîsin.
please-write-number = Ji kerema xwe hejmarê binivîsin.
please-slowly = Ji kerema xwe hêdî biaxivin.
please-show = Ji kerema xwe nîşanî min bidin.
do-you-understand = We fêm kir?
is-this-right = Ev rast e?
can-you-read = Hûn dikarin bi zimanê xwe bixwînin?
read-aloud = Hûn dixwazin li hevokê guhdarî bikin?
i-explain-again = Ez ê careke din rave bikim.

## wait

your-number = Ev bilêta we ye. Hejmara we: { $number }.
please-wait-here = Ji kerema xwe li vir bisekinin. Em ê gazî we bikin.
watch-screen = Li ekranê binêrin. Hûn ê hejmara xwe bibînin.
wait-minutes = { PLURAL($minutes) ->
    [one] Divê hûn bi qasî { NUMBER($minutes) } deqîqeyê li bendê bin.
   *[other] Divê hûn bi qasî { NUMBER($minutes) } deqîqeyan li bendê bin.
}
people-before = { PLURAL($people) ->
    [one] Li pêşiya we { NUMBER($people) } kes heye.
   *[other] Li pêşiya we { NUMBER($people) } kes hene.
}
your-turn = Dora we hat.
go-to-counter = Ji kerema xwe herin vê gîşeyê: { $counter }.
missed-turn = Me gazî we kir. Hûn ne li vir bûn. Em ê dîsa gazî we bikin.
come-back-at = Hûn dikarin derkevin. Di vê saetê de vegerin: { HOUR($hour) }.
keep-ticket = Bilêta xwe winda nekin.
priority-people = Karta we ya pêşîniyê heye? Hûn ducanî ne?
priority-passes = Pêşîniya vî kesî heye. Ew ê pêşî derbas bibe.
one-moment = Ji kerema xwe, deqîqeyekê. Ez niha têm.

## need

what-need = Çi ji we re lazim e?
need-identity = Nasname an pasaport
need-family = Jidayikbûn, zewac an mirin
need-school = Dibistan an xwarinxaneya dibistanê
need-housing = Mal (xanî)
need-social = Alîkariya civakî
need-appointment = Randevû girtin
first-time = Ev cara yekem e ku hûn ji bo vê tên?
for-whom = Ev ji bo kê ye?
for-me = Ji bo min
for-child = Ji bo zarokê min
for-parent = Ji bo kesekî ji malbata min
for-other = Ji bo kesekî din
received-letter = Ji we re name hatiye? Ji kerema xwe nîşan bidin.

## identity

show-papers = Ji kerema xwe nasname an pasaporta xwe nîşan bidin.
which-document = Kîjan belgeya nasnameyê li cem we heye?
identity-card = Nasname
passport = Pasaport
residence-permit = Destûra rûniştinê (îqame)
no-document = Belgeyên min ne li cem min in.
bring-document = Vê belgeyê bînin: { $document }.
missing-documents = { PLURAL($documents) ->
    [one] { NUMBER($documents) } belge kêm e.
   *[other] { NUMBER($documents) } belge kêm in.
}
original-needed = Belgeya eslî lazim e. Kopî nabe.
copy-is-enough = Kopiyek bes e.
i-make-copy = Ez ê kopiyekê çêkim. Paşê ez ê belgeyê bidim we.
photo-needed = Wêneyekî we yê nû ji bo nasnameyê lazim e.
proof-of-address = Belgeyek lazim e ku navnîşana we li ser be. Wek mînak, fatûreyek.
papers-are-yours = Ev belgeyên we ne. Wan winda nekin.

## person

your-name = Ji kerema xwe paşnav û navê xwe binivîsin.
date-of-birth = Ji kerema xwe dîroka jidayikbûna xwe binivîsin.
place-of-birth = Hûn li kîjan welatî ji dayik bûne? Li kîjan bajarî?
your-address = Navnîşana (adresa) we çi ye?
live-in-city = Hûn li vî bajarî dijîn?
your-telephone = Ji kerema xwe hejmara telefona xwe binivîsin.
have-email = E-maila we heye?
married = Hûn zewicî ne?
how-many-children = Çend zarokên we hene? Hejmarê binivîsin.
age-of-children = Zarokên we çend salî ne?
who-is-with-you = Kesê bi we re kî ye?
data-stays-here = Ev agahî tenê ji bo daxwaza we ne.

## money

price-is = Biha: { AMOUNT($amount) }.
it-is-free = Bêpere ye.
how-pay = Hûn dixwazin çawa pere bidin?
cash = Bi pereyê nexd
card = Bi karta bankê
here-is-receipt = Ev meqbûza we ye. Winda nekin.
before-date = Divê ev berî vê dîrokê bê kirin: { DATE($date) }.
ready-on = Ew ê di vê dîrokê de amade be: { DATE($date) }.

## appointment

need-appointment-first = Randevû lazim e. Ez ji bo we randevûyê bigirim?
have-appointment = Randevûya we heye?
which-moment = Serê sibehê an piştî nîvro?
appointment-on = Randevûya we: { DATE($date) }, saet { HOUR($hour) }.
does-it-suit = Ev ji bo we baş e?
bring-to-appointment = Vê bi xwe re bînin randevûyê: { $document }.
come-early = { PLURAL($minutes) ->
    [one] Ji kerema xwe { NUMBER($minutes) } deqîqeyê berî randevûyê werin.
   *[other] Ji kerema xwe { NUMBER($minutes) } deqîqeyan berî randevûyê werin.
}
tell-if-cannot = Ger hûn nikaribin werin, telefonî me bikin.

## form

fill-form = Divê ev form bê tijîkirin. Hûn alîkariyê dixwazin?
help-fill-form = Ez ê formê bi we re tijî bikim.
write-capitals = Ji kerema xwe bi tîpên mezin binivîsin.
sign-here = Ji kerema xwe li vir îmze bikin.
read-before-sign = Berî îmzekirinê bixwînin. Ez dikarim rave bikim.
both-parents-sign = Divê dê û bav her du jî îmze bikin.
request-sent = Daxwaza we gihîşt me. Hûn ê bersivekê bistînin.
file-complete = Dosyaya we temam e.

## direction

not-here = Ne li vir e. Herin vê derê: { $place }, { $address }.
directions-paper = Ez navnîşanê li ser kaxezekê dinivîsim.
floor = Qat: { $floor }.
closed-today = Ev beş îro girtî ye.
open-at = Ev beş di vê dîrokê de vedibe: { DATE($date) }, saet { HOUR($hour) }.
toilets = Tuwalet li wir e.

## emergency

need-doctor = Doktor ji we re lazim e?
where-does-it-hurt = Kîjan dera we diêşe? Nîşan bidin.
call-emergency = Ez gazî alîkariya lezgîn dikim.
help-is-coming = Alîkarî tê. Li vir bimînin.
are-you-safe = Hûn li mala xwe di ewlehiyê de ne?
afraid-of-someone = Hûn ji kesekî ditirsin?
go-quiet-room = Hûn dixwazin li cihekî aram biaxivin?
child-lost = Em bi we re li zarokê we digerin.

## calm

i-am-sorry = Biborin, me hûn li bendê hiştin.
i-want-to-help = Ez dixwazim alîkariya we bikim.
please-calm = Ji kerema xwe, em bi aramî biaxivin.
i-listen = Ez li we guhdarî dikim.
cannot-do-it = Ez nikarim vê bikim. Ez ê ji we re bêjim çima.
fetch-supervisor = Ez gazî berpirsê xwe dikim.
stop-behaviour = Ev li vir qedexe ye. Ji kerema xwe, nekin.

## interpreter

child-does-not-translate = Divê zarok vê wernegerîne. Em ê gazî wergêrekî mezin bikin.
translate-everything = Ji kerema xwe her tiştî wergerînin. Tiştekî lê zêde nekin.
translation-private = Ev di navbera me de ye. Ji kesî re nebêjin.
do-you-agree-helper = Ev kes ji bo we werdigerîne. Hûn qebûl dikin?
for-this-adult = Ji bo vê pirsê, em ê gazî wergêrekî bikin.

## end

thank-you = Gelek spas.
anything-else = Hûn tiştekî din dixwazin?
all-done = Ji bo îro qediya.
we-will-call = Em ê telefonî we bikin.
come-back-with-someone = Hûn dikarin bi kesekî re vegerin ku bi fransî dizane.
goodbye = Bi xatirê we. Roja we xweş be.
