### Swahili. On s’adresse poliment à une seule personne (wewe, avec « tafadhali ») ; le swahili n’a pas de genre. L’heure est donnée « à l’heure de France » (l’heure swahilie est décalée de six heures).

## welcome

welcome = Habari. Karibu.
which-language = Unazungumza lugha gani?
speak-french = Unazungumza Kifaransa?
show-language = Onyesha lugha yako kwenye skrini, tafadhali.
use-screen = Tunazungumza kwa kutumia skrini hii. Unakubali?
answer-with-keys = Ili kujibu, bonyeza namba. Au onyesha kwa kidole.
sentences-prepared = Sentensi hizi zimeandaliwa mapema. Niambie kama hazieleweki vizuri.
call-interpreter = Unataka mkalimani kwa simu? Ni bure.
wait-interpreter = Ninampigia simu mkalimani. Subiri kidogo, tafadhali.
colleague-speaks = Mwenzangu mmoja anazungumza lugha yako. Ninamwita.
please-sit = Karibu ukae.
take-your-time = Usiwe na haraka.

## answers

yes = Ndiyo
no = Hapana
a-little = Kidogo
dont-know = Sijui.
dont-understand = Sielewi.
agree = Sawa
something-else = Jambo lingine
prefer-not-say = Sitaki kujibu.
today = Leo
tomorrow = Kesho
later = Baadaye
morning = Asubuhi
afternoon = Mchana

## understand

please-repeat = Rudia, tafadhali.
please-write = Andika, tafadhali.
please-write-number = Andika namba, tafadhali.
please-slowly = Zungumza polepole, tafadhali.
please-show = Nionyeshe, tafadhali.
do-you-understand = Umeelewa?
is-this-right = Ni sahihi?
can-you-read = Unaweza kusoma lugha yako?
read-aloud = Unataka kusikiliza sentensi?
i-explain-again = Ninaeleza tena.

## wait

your-number = Hii ni tiketi yako. Namba yako: { $number }.
please-wait-here = Subiri hapa, tafadhali. Tutakuita.
watch-screen = Tazama skrini. Utaona namba yako.
wait-minutes = { PLURAL($minutes) ->
    [one] Utasubiri kama dakika { NUMBER($minutes) }.
   *[other] Utasubiri kama dakika { NUMBER($minutes) }.
}
people-before = { PLURAL($people) ->
    [one] Kuna mtu { NUMBER($people) } mbele yako.
   *[other] Kuna watu { NUMBER($people) } mbele yako.
}
your-turn = Ni zamu yako.
go-to-counter = Nenda kwenye dirisha { $counter }, tafadhali.
missed-turn = Tulikuita. Hukuwepo. Tutakuita tena.
come-back-at = Unaweza kutoka. Rudi saa hii: { HOUR($hour) } (saa ya Ufaransa).
keep-ticket = Tunza tiketi yako.
priority-people = Una kadi ya kipaumbele? Je, wewe ni mjamzito?
priority-passes = Mtu huyu ana kipaumbele. Anapita kwanza.
one-moment = Subiri kidogo, tafadhali. Ninakuja.

## need

what-need = Unahitaji nini?
need-identity = Kitambulisho au pasipoti
need-family = Kuzaliwa, ndoa au kifo
need-school = Shule au chakula cha shuleni
need-housing = Nyumba ya kuishi
need-social = Msaada wa kijamii
need-appointment = Kupanga miadi
first-time = Ni mara yako ya kwanza kuja kwa jambo hili?
for-whom = Ni kwa ajili ya nani?
for-me = Kwa ajili yangu
for-child = Kwa ajili ya mtoto wangu
for-parent = Kwa ajili ya mtu wa familia yangu
for-other = Kwa ajili ya mtu mwingine
received-letter = Umepokea barua? Ionyeshe, tafadhali.

## identity

show-papers = Onyesha kitambulisho chako au pasipoti yako, tafadhali.
which-document = Una hati gani ya utambulisho?
identity-card = Kitambulisho
passport = Pasipoti
residence-permit = Kibali cha kuishi
no-document = Sina hati hapa.
bring-document = Lete hati hii: { $document }.
missing-documents = { PLURAL($documents) ->
    [one] Inakosekana hati { NUMBER($documents) }.
   *[other] Zinakosekana hati { NUMBER($documents) }.
}
original-needed = Inahitajika hati halisi. Si nakala.
copy-is-enough = Nakala inatosha.
i-make-copy = Ninatoa nakala. Kisha nitakurudishia hati yako.
photo-needed = Inahitajika picha ya pasipoti ya hivi karibuni.
proof-of-address = Inahitajika karatasi yenye anwani yako. Kwa mfano bili.
papers-are-yours = Hizi ni hati zako. Zitunze vizuri.

## person

your-name = Andika jina la ukoo na jina lako, tafadhali.
date-of-birth = Andika tarehe yako ya kuzaliwa, tafadhali.
place-of-birth = Ulizaliwa nchi gani? Na mji gani?
your-address = Anwani yako ni ipi?
live-in-city = Unaishi katika mji huu?
your-telephone = Andika namba yako ya simu, tafadhali.
have-email = Una anwani ya barua pepe?
married = Umeoa au umeolewa?
how-many-children = Una watoto wangapi? Andika idadi.
age-of-children = Watoto wako wana umri gani?
who-is-with-you = Uko pamoja na nani?
data-stays-here = Taarifa hizi zinatumika kwa ombi lako tu.

## money

price-is = Bei ni { AMOUNT($amount) }.
it-is-free = Ni bure.
how-pay = Unataka kulipa vipi?
cash = Kwa pesa taslimu
card = Kwa kadi ya benki
here-is-receipt = Hii ni risiti. Itunze.
before-date = Inabidi kufanya hivyo kabla ya tarehe hii: { DATE($date) }.
ready-on = Itakuwa tayari tarehe hii: { DATE($date) }.

## appointment

need-appointment-first = Inahitajika miadi. Nikupangie?
have-appointment = Una miadi?
which-moment = Asubuhi au mchana?
appointment-on = Miadi yako: { DATE($date) }, saa { HOUR($hour) } (saa ya Ufaransa).
does-it-suit = Inakufaa?
bring-to-appointment = Ukija kwenye miadi, lete: { $document }.
come-early = { PLURAL($minutes) ->
    [one] Njoo dakika { NUMBER($minutes) } kabla, tafadhali.
   *[other] Njoo dakika { NUMBER($minutes) } kabla, tafadhali.
}
tell-if-cannot = Kama huwezi kuja, tupigie simu.

## form

fill-form = Inabidi kujaza fomu hii. Unataka msaada?
help-fill-form = Ninaijaza pamoja nawe.
write-capitals = Andika kwa herufi kubwa, tafadhali.
sign-here = Weka sahihi hapa, tafadhali.
read-before-sign = Soma kabla ya kuweka sahihi. Ninaweza kukueleza.
both-parents-sign = Wazazi wote wawili lazima waweke sahihi.
request-sent = Tumepokea ombi lako. Utapata jibu.
file-complete = Faili lako limekamilika.

## direction

not-here = Si hapa. Nenda mahali hapa: { $place }, { $address }.
directions-paper = Ninaandika anwani kwenye karatasi.
floor = Ni kwenye ghorofa ya { $floor }.
closed-today = Ofisi hii imefungwa leo.
open-at = Ofisi hii itafunguliwa tarehe hii: { DATE($date) }, saa { HOUR($hour) } (saa ya Ufaransa).
toilets = Vyoo viko pale.

## emergency

need-doctor = Unahitaji daktari?
where-does-it-hurt = Unaumwa wapi? Onyesha.
call-emergency = Ninapiga simu ya dharura.
help-is-coming = Msaada unakuja. Baki hapa.
are-you-safe = Uko salama nyumbani kwako?
afraid-of-someone = Kuna mtu unayemwogopa?
go-quiet-room = Unataka tuzungumze mahali penye utulivu?
child-lost = Tunamtafuta mtoto wako pamoja nawe.

## calm

i-am-sorry = Samahani kwa kukusubirisha.
i-want-to-help = Ninataka kukusaidia.
please-calm = Tuzungumze kwa utulivu, tafadhali.
i-listen = Ninakusikiliza.
cannot-do-it = Siwezi kufanya hivyo. Ninakueleza sababu.
fetch-supervisor = Ninamwita msimamizi wangu.
stop-behaviour = Hilo haliruhusiwi hapa. Acha, tafadhali.

## interpreter

child-does-not-translate = Mtoto hapaswi kutafsiri jambo hili. Tunamwita mkalimani mtu mzima.
translate-everything = Tafsiri kila kitu, tafadhali. Usiongeze chochote.
translation-private = Ni siri. Usimwambie mtu yeyote.
do-you-agree-helper = Mtu huyu anakutafsiria. Unakubali?
for-this-adult = Kwa swali hili, tunamwita mkalimani.

## end

thank-you = Asante sana.
anything-else = Unahitaji kitu kingine?
all-done = Tumemaliza kwa leo.
we-will-call = Tutakupigia simu.
come-back-with-someone = Unaweza kurudi na mtu anayezungumza Kifaransa.
goodbye = Kwaheri. Siku njema.
