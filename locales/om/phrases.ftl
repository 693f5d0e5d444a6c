### Oromo (latin, qubee) : l’agent vouvoie la personne (« isin »).

## welcome

welcome = Akkam jirtu? Baga nagaan dhuftan.
which-language = Afaan kam dubbattu?
speak-french = Afaan Faransaayii ni dubbattuu?
show-language = Maaloo, afaan keessan iskiriinii irratti agarsiisaa.
use-screen = Iskiriinii kanaan haasofna. Kanatti walii galtuu?
answer-with-keys = Deebii kennuuf, lakkoofsa deebii cuqaasaa. Yookiin qubaan agarsiisaa.
sentences-prepared = Himoonni kun dursanii kan qophaa’anidha. Yoo isiniif galuu baate, natti himaa.
call-interpreter = Turjumaana bilbilaan isin gargaaru ni barbaadduu? Kaffaltii hin qabu.
wait-interpreter = Turjumaana bilbilaan waamaan jira. Maaloo, xiqqoo eegaa.
colleague-speaks = Hojjetaan tokko afaan keessan dubbata. Nan waama.
please-sit = Maaloo, taa’aa.
take-your-time = Hin ariifatinaa.

## answers

yes = Eeyyee
no = Lakki
a-little = Xiqqoo
dont-know = Hin beeku.
dont-understand = Naaf hin galle.
agree = Tole
something-else = Waan biraa
prefer-not-say = Deebisuu hin barbaadu.
today = Har’a
tomorrow = Boru
later = Booda
morning = Ganama
afternoon = Waaree booda

## understand

please-repeat = Maaloo, irra deebi’aatii naaf himaa.
please-write = Maaloo, barreessaa.
please-write-number = Maaloo, lakkoofsa barreessaa.
please-slowly = Maaloo, suuta dubbadhaa.
please-show = Maaloo, na agarsiisaa.
do-you-understand = Isiniif galeeraa?
is-this-right = Kun sirriidhaa?
can-you-read = Afaan keessan dubbisuu ni dandeessuu?
read-aloud = Hima kana dhaggeeffachuu ni barbaadduu?
i-explain-again = Irra deebi’ee isiniif ibsa.

## wait

your-number = Kun tikkeetii keessan. Lakkoofsi keessan: { $number }.
please-wait-here = Maaloo, asitti eegaa. Isin waamna.
watch-screen = Iskiriinii ilaalaa. Lakkoofsa keessan irratti argitu.
wait-minutes = { PLURAL($minutes) ->
    [one] Gara daqiiqaa { NUMBER($minutes) } eeguu qabdu.
   *[other] Gara daqiiqaa { NUMBER($minutes) } eeguu qabdu.
}
people-before = { PLURAL($people) ->
    [one] Isin dura nama { NUMBER($people) } tu jira.
   *[other] Isin dura nama { NUMBER($people) } tu jira.
}
your-turn = Amma dabareen kan keessani.
go-to-counter = Maaloo, gara foddaa { $counter } deemaa.
missed-turn = Isin waamnee turre. Isin as hin turre. Ammas isin waamna.
come-back-at = Bahuu ni dandeessu. Sa’aatii kanatti deebi’aa: { HOUR($hour) }.
keep-ticket = Tikkeetii keessan qabadhaa.
priority-people = Kaardii dursaa qabduu? Ulfa qabduu?
priority-passes = Namni kun dursa qaba. Dura darba.
one-moment = Maaloo, xiqqoo eegaa. Ammuma nan dhufa.

## need

what-need = Maal barbaaddu?
need-identity = Waraqaa eenyummaa yookiin paaspoortii
need-family = Dhaloota, gaa’ela yookiin du’a
need-school = Mana barumsaa yookiin nyaata mana barumsaa
need-housing = Mana jireenyaa
need-social = Gargaarsa hawaasummaa
need-appointment = Beellama qabachuu
first-time = Dhimma kanaaf yeroo jalqabaatiif dhuftanii?
for-whom = Kun eenyuuf?
for-me = Anaaf
for-child = Mucaa kootiif
for-parent = Nama maatii kootiif
for-other = Nama biraatiif
received-letter = Xalayaa argattanii? Maaloo, na agarsiisaa.

## identity

show-papers = Maaloo, waraqaa eenyummaa yookiin paaspoortii keessan na agarsiisaa.
which-document = Ragaa eenyummaa kam qabdu?
identity-card = Waraqaa eenyummaa
passport = Paaspoortii
residence-permit = Hayyama jireenyaa
no-document = Amma waraqaa koo of biraa hin qabu.
bring-document = Waraqaa kana fidaa: { $document }.
missing-documents = { PLURAL($documents) ->
    [one] Waraqaa { NUMBER($documents) } tu hir’ata.
   *[other] Waraqaa { NUMBER($documents) } tu hir’ata.
}
original-needed = Orijinaalli barbaachisa. Koppiin hin ta’u.
copy-is-enough = Koppiin gahaadha.
i-make-copy = Koppii nan godha. Sana booda waraqaa keessan isiniif deebisa.
photo-needed = Suuraan paaspoortii haaraan barbaachisa.
proof-of-address = Waraqaan teessoo keessan qabu barbaachisa. Fakkeenyaaf, biilii.
papers-are-yours = Waraqaaleen keessan kunoo. Sirriitti qabadhaa.

## person

your-name = Maaloo, maqaa keessanii fi maqaa maatii keessanii barreessaa.
date-of-birth = Maaloo, guyyaa dhalootaa keessan barreessaa.
place-of-birth = Biyya kam keessatti dhalattan? Magaalaa kam keessatti dhalattan?
your-address = Teessoon keessan eessa?
live-in-city = Magaalaa kana keessa jiraattuu?
your-telephone = Maaloo, lakkoofsa bilbila keessanii barreessaa.
have-email = Teessoo imeelii qabduu?
married = Gaa’ela qabduu?
how-many-children = Ijoollee meeqa qabdu? Lakkoofsa barreessaa.
age-of-children = Umuriin ijoollee keessanii meeqa?
who-is-with-you = Kan isin waliin jiru eenyu?
data-stays-here = Odeeffannoon kun iyyata keessan qofaaf fayyada.

## money

price-is = Kaffaltiin isaa: { AMOUNT($amount) }.
it-is-free = Kaffaltii hin qabu.
how-pay = Akkamitti kaffaluu barbaaddu?
cash = Maallaqa callaan
card = Kaardii baankiitiin
here-is-receipt = Nagaheen kunoo. Qabadhaa.
before-date = Kun guyyaa kanaan dura hojjetamuu qaba: { DATE($date) }.
ready-on = Guyyaa kanatti ni qophaa’a: { DATE($date) }.

## appointment

need-appointment-first = Beellamni barbaachisa. Akkan isiniif beellama qabu barbaadduu?
have-appointment = Beellama qabduu?
which-moment = Ganama moo waaree booda?
appointment-on = Beellamni keessan: { DATE($date) }, { HOUR($hour) }.
does-it-suit = Kun isiniif ni ta’aa?
bring-to-appointment = Gaafa beellamaa kana fidaa: { $document }.
come-early = { PLURAL($minutes) ->
    [one] Maaloo, daqiiqaa { NUMBER($minutes) } dursitanii kottaa.
   *[other] Maaloo, daqiiqaa { NUMBER($minutes) } dursitanii kottaa.
}
tell-if-cannot = Yoo dhufuu dadhabdan, nuuf bilbilaa.

## form

fill-form = Unka kana guutuu qabdu. Gargaarsa barbaadduu?
help-fill-form = Isin waliin nan guuta.
write-capitals = Maaloo, qubee gurguddaan barreessaa.
sign-here = Maaloo, as irratti mallatteessaa.
read-before-sign = Osoo hin mallatteessin dura dubbisaa. Isiniif ibsuu nan danda’a.
both-parents-sign = Haatii fi abbaan lamaanuu mallatteessuu qabu.
request-sent = Iyyanni keessan nu gaheera. Deebii ni argattu.
file-complete = Waraqaaleen keessan guutuudha.

## direction

not-here = As miti. Gara bakka kanaa deemaa: { $place }, { $address }.
directions-paper = Teessoo isaa waraqaa irratti isiniif barreessa.
floor = Darbii kana irratti argama: { $floor }.
closed-today = Waajjirri kun har’a cufaadha.
open-at = Waajjirri kun yeroo kanatti banama: { DATE($date) }, { HOUR($hour) }.
toilets = Manni fincaanii achi jira.

## emergency

need-doctor = Doktora barbaadduu?
where-does-it-hurt = Eessatu isin dhukkuba? Na agarsiisaa.
call-emergency = Gargaarsa hatattamaaf bilbilaan jira.
help-is-coming = Gargaarsi dhufaa jira. As turaa.
are-you-safe = Mana keessanitti nageenya qabduu?
afraid-of-someone = Nama sodaattan qabduu?
go-quiet-room = Bakka callisaatti haasa’uu barbaadduu?
child-lost = Isin waliin mucaa keessan barbaadaa jirra.

## calm

i-am-sorry = Waan isin eegsifneef dhiifama.
i-want-to-help = Isin gargaaruun barbaada.
please-calm = Maaloo, tasgabbiidhaan haa haasofnu.
i-listen = Isin dhaggeeffachaan jira.
cannot-do-it = Kana gochuu hin danda’u. Sababa isaa isiniif ibsa.
fetch-supervisor = Itti gaafatamaa koo nan waama.
stop-behaviour = Kun as keessatti hin hayyamamu. Maaloo, dhaabaa.

## interpreter

child-does-not-translate = Mucaan kana turjumuu hin qabu. Turjumaana nama guddaa waamna.
translate-everything = Maaloo, hunda turjumaa. Homaa itti hin dabalinaa.
translation-private = Kun iccitiidha. Nama tokkottillee hin himinaa.
do-you-agree-helper = Namni kun isiniif turjuma. Kanatti walii galtuu?
for-this-adult = Gaaffii kanaaf turjumaana waamna.

## end

thank-you = Baay’ee galatoomaa.
anything-else = Waan biraa barbaadduu?
all-done = Har’aaf xumurameera.
we-will-call = Isiniif bilbilla.
come-back-with-someone = Nama Afaan Faransaayii dubbatu waliin deebitanii dhufuu ni dandeessu.
goodbye = Nagaatti. Guyyaa gaarii.
