### Macédonien : l’agent vouvoie la personne (« Вие »), sans marque de genre.

## welcome

welcome = Добар ден. Добре дојдовте.
    .romanised = Dobar den. Dobre doydovte.
which-language = Кој јазик го зборувате?
    .romanised = Koy yazik go zboruvate?
speak-french = Дали зборувате француски?
    .romanised = Dali zboruvate frantsuski?
show-language = Покажете го Вашиот јазик на екранот.
    .romanised = Pokazhete go Vashiot yazik na ekranot.
use-screen = Ќе разговараме со помош на овој екран. Дали се согласувате?
    .romanised = Kye razgovarame so pomosh na ovoy ekran. Dali se soglasuvate?
answer-with-keys = За да одговорите, притиснете на бројка. Или покажете со прст.
    .romanised = Za da odgovorite, pritisnete na broyka. Ili pokazhete so prst.
sentences-prepared = Овие реченици се однапред подготвени. Кажете ми ако нешто не е јасно.
    .romanised = Ovie rechenitsi se odnapred podgotveni. Kazhete mi ako neshto ne e yasno.
call-interpreter = Дали сакате преведувач по телефон? Бесплатно е.
    .romanised = Dali sakate preveduvach po telefon? Besplatno e.
wait-interpreter = Се јавувам на преведувач. Почекајте малку, Ве молам.
    .romanised = Se yavuvam na preveduvach. Pochekayte malku, Ve molam.
colleague-speaks = Наш вработен го зборува Вашиот јазик. Ќе го повикам.
    .romanised = Nash vraboten go zboruva Vashiot yazik. Kye go povikam.
please-sit = Седнете, Ве молам.
    .romanised = Sednete, Ve molam.
take-your-time = Не брзајте.
    .romanised = Ne brzayte.

## answers

yes = Да
    .romanised = Da
no = Не
    .romanised = Ne
a-little = Малку
    .romanised = Malku
dont-know = Не знам.
    .romanised = Ne znam.
dont-understand = Не разбирам.
    .romanised = Ne razbiram.
agree = Во ред
    .romanised = Vo red
something-else = Друго
    .romanised = Drugo
prefer-not-say = Не сакам да одговорам.
    .romanised = Ne sakam da odgovoram.
today = Денес
    .romanised = Denes
tomorrow = Утре
    .romanised = Utre
later = Подоцна
    .romanised = Podotsna
morning = Претпладне
    .romanised = Pretpladne
afternoon = Попладне
    .romanised = Popladne

## understand

please-repeat = Повторете, Ве молам.
    .romanised = Povtorete, Ve molam.
please-write = Напишете, Ве молам.
    .romanised = Napishete, Ve molam.
please-write-number = Напишете го бројот, Ве молам.
    .romanised = Napishete go broyot, Ve molam.
please-slowly = Зборувајте побавно, Ве молам.
    .romanised = Zboruvayte pobavno, Ve molam.
please-show = Покажете ми, Ве молам.
    .romanised = Pokazhete mi, Ve molam.
do-you-understand = Дали разбравте?
    .romanised = Dali razbravte?
is-this-right = Дали е точно?
    .romanised = Dali e tochno?
can-you-read = Дали знаете да читате на Вашиот јазик?
    .romanised = Dali znaete da chitate na Vashiot yazik?
read-aloud = Дали сакате да ја слушнете реченицата?
    .romanised = Dali sakate da ya slushnete rechenitsata?
i-explain-again = Ќе објаснам повторно.
    .romanised = Kye obyasnam povtorno.

## wait

your-number = Еве го Вашето ливче. Вашиот број: { $number }.
    .romanised = Eve go Vasheto livche. Vashiot broy: { $number }.
please-wait-here = Почекајте тука, Ве молам. Ќе Ве повикаме.
    .romanised = Pochekayte tuka, Ve molam. Kye Ve povikame.
watch-screen = Гледајте на екранот. Таму ќе го видите Вашиот број.
    .romanised = Gledayte na ekranot. Tamu kye go vidite Vashiot broy.
wait-minutes = { PLURAL($minutes) ->
    [one] Треба да почекате околу { NUMBER($minutes) } минута.
   *[other] Треба да почекате околу { NUMBER($minutes) } минути.
}
    .romanised = { PLURAL($minutes) ->
        [one] Treba da pochekate okolu { NUMBER($minutes) } minuta.
       *[other] Treba da pochekate okolu { NUMBER($minutes) } minuti.
    }
people-before = { PLURAL($people) ->
    [one] Пред Вас има { NUMBER($people) } човек.
   *[other] Пред Вас има { NUMBER($people) } луѓе.
}
    .romanised = { PLURAL($people) ->
        [one] Pred Vas ima { NUMBER($people) } chovek.
       *[other] Pred Vas ima { NUMBER($people) } lugye.
    }
your-turn = Вие сте на ред.
    .romanised = Vie ste na red.
go-to-counter = Одете на шалтер { $counter }, Ве молам.
    .romanised = Odete na shalter { $counter }, Ve molam.
missed-turn = Ве повикавме. Ве немаше. Ќе Ве повикаме повторно.
    .romanised = Ve povikavme. Ve nemashe. Kye Ve povikame povtorno.
come-back-at = Можете да излезете. Вратете се во { HOUR($hour) }.
    .romanised = Mozhete da izlezete. Vratete se vo { HOUR($hour) }.
keep-ticket = Чувајте го ливчето.
    .romanised = Chuvayte go livcheto.
priority-people = Дали имате картичка за предност? Дали сте бремена?
    .romanised = Dali imate kartichka za prednost? Dali ste bremena?
priority-passes = Ова лице има предност. Тоа оди пред другите.
    .romanised = Ova litse ima prednost. Toa odi pred drugite.
one-moment = Еден момент, Ве молам. Веднаш доаѓам.
    .romanised = Eden moment, Ve molam. Vednash doagyam.

## need

what-need = Што Ви треба?
    .romanised = Shto Vi treba?
need-identity = Лична карта или пасош
    .romanised = Lichna karta ili pasosh
need-family = Раѓање, брак или смрт
    .romanised = Ragyanye, brak ili smrt
need-school = Училиште или оброци во училиштето
    .romanised = Uchilishte ili obrotsi vo uchilishteto
need-housing = Домување
    .romanised = Domuvanye
need-social = Социјална помош
    .romanised = Sotsiyalna pomosh
need-appointment = Закажување термин
    .romanised = Zakazhuvanye termin
first-time = Дали првпат доаѓате?
    .romanised = Dali prvpat doagyate?
for-whom = За кого е?
    .romanised = Za kogo e?
for-me = За мене
    .romanised = Za mene
for-child = За моето дете
    .romanised = Za moeto dete
for-parent = За член на моето семејство
    .romanised = Za chlen na moeto semeystvo
for-other = За друго лице
    .romanised = Za drugo litse
received-letter = Дали добивте писмо? Покажете го, Ве молам.
    .romanised = Dali dobivte pismo? Pokazhete go, Ve molam.

## identity

show-papers = Покажете лична карта или пасош, Ве молам.
    .romanised = Pokazhete lichna karta ili pasosh, Ve molam.
which-document = Каков личен документ имате?
    .romanised = Kakov lichen dokument imate?
identity-card = Лична карта
    .romanised = Lichna karta
passport = Пасош
    .romanised = Pasosh
residence-permit = Дозвола за престој
    .romanised = Dozvola za prestoy
no-document = Немам документи со себе.
    .romanised = Nemam dokumenti so sebe.
bring-document = Донесете го овој документ: { $document }.
    .romanised = Donesete go ovoy dokument: { $document }.
missing-documents = { PLURAL($documents) ->
    [one] Недостасува { NUMBER($documents) } документ.
   *[other] Недостасуваат { NUMBER($documents) } документи.
}
    .romanised = { PLURAL($documents) ->
        [one] Nedostasuva { NUMBER($documents) } dokument.
       *[other] Nedostasuvaat { NUMBER($documents) } dokumenti.
    }
original-needed = Потребен е оригиналниот документ. Копија не се прифаќа.
    .romanised = Potreben e originalniot dokument. Kopiya ne se prifakya.
copy-is-enough = Доволна е копија.
    .romanised = Dovolna e kopiya.
i-make-copy = Ќе направам копија. Потоа ќе Ви го вратам документот.
    .romanised = Kye napravam kopiya. Potoa kye Vi go vratam dokumentot.
photo-needed = Потребна е неодамнешна фотографија за документи.
    .romanised = Potrebna e neodamneshna fotografiya za dokumenti.
proof-of-address = Потребен е документ со Вашата адреса. На пример, сметка за струја.
    .romanised = Potreben e dokument so Vashata adresa. Na primer, smetka za struya.
papers-are-yours = Еве ги Вашите документи. Чувајте ги.
    .romanised = Eve gi Vashite dokumenti. Chuvayte gi.

## person

your-name = Напишете го Вашето презиме и име, Ве молам.
    .romanised = Napishete go Vasheto prezime i ime, Ve molam.
date-of-birth = Напишете го Вашиот датум на раѓање, Ве молам.
    .romanised = Napishete go Vashiot datum na ragyanye, Ve molam.
place-of-birth = Која е Вашата држава на раѓање? А градот на раѓање?
    .romanised = Koya e Vashata drzhava na ragyanye? A gradot na ragyanye?
your-address = Која е Вашата адреса?
    .romanised = Koya e Vashata adresa?
live-in-city = Дали живеете во овој град?
    .romanised = Dali zhiveete vo ovoy grad?
your-telephone = Напишете го Вашиот телефонски број, Ве молам.
    .romanised = Napishete go Vashiot telefonski broy, Ve molam.
have-email = Дали имате е-пошта?
    .romanised = Dali imate e-poshta?
married = Дали сте во брак?
    .romanised = Dali ste vo brak?
how-many-children = Колку деца имате? Напишете го бројот.
    .romanised = Kolku detsa imate? Napishete go broyot.
age-of-children = Колку години имаат Вашите деца?
    .romanised = Kolku godini imaat Vashite detsa?
who-is-with-you = Кој е со Вас?
    .romanised = Koy e so Vas?
data-stays-here = Овие податоци се потребни само за Вашето барање.
    .romanised = Ovie podatotsi se potrebni samo za Vasheto baranye.

## money

price-is = Тоа чини { AMOUNT($amount) }.
    .romanised = Toa chini { AMOUNT($amount) }.
it-is-free = Бесплатно е.
    .romanised = Besplatno e.
how-pay = Како сакате да платите?
    .romanised = Kako sakate da platite?
cash = Во готово
    .romanised = Vo gotovo
card = Со платежна картичка
    .romanised = So platezhna kartichka
here-is-receipt = Еве ја потврдата за плаќање. Чувајте ја.
    .romanised = Eve ya potvrdata za plakyanye. Chuvayte ya.
before-date = Тоа треба да се направи пред овој датум: { DATE($date) }.
    .romanised = Toa treba da se napravi pred ovoy datum: { DATE($date) }.
ready-on = Ќе биде готово на овој датум: { DATE($date) }.
    .romanised = Kye bide gotovo na ovoy datum: { DATE($date) }.

## appointment

need-appointment-first = Треба да закажете термин. Дали сакате јас да Ви закажам?
    .romanised = Treba da zakazhete termin. Dali sakate yas da Vi zakazham?
have-appointment = Дали имате закажан термин?
    .romanised = Dali imate zakazhan termin?
which-moment = Кога Ви одговара: претпладне или попладне?
    .romanised = Koga Vi odgovara: pretpladne ili popladne?
appointment-on = Вашиот термин е: { DATE($date) }, во { HOUR($hour) }.
    .romanised = Vashiot termin e: { DATE($date) }, vo { HOUR($hour) }.
does-it-suit = Дали Ви одговара?
    .romanised = Dali Vi odgovara?
bring-to-appointment = На терминот донесете: { $document }.
    .romanised = Na terminot donesete: { $document }.
come-early = { PLURAL($minutes) ->
    [one] Дојдете { NUMBER($minutes) } минута порано, Ве молам.
   *[other] Дојдете { NUMBER($minutes) } минути порано, Ве молам.
}
    .romanised = { PLURAL($minutes) ->
        [one] Doydete { NUMBER($minutes) } minuta porano, Ve molam.
       *[other] Doydete { NUMBER($minutes) } minuti porano, Ve molam.
    }
tell-if-cannot = Ако не можете да дојдете, јавете ни се.
    .romanised = Ako ne mozhete da doydete, yavete ni se.

## form

fill-form = Треба да се пополни овој формулар. Дали Ви треба помош?
    .romanised = Treba da se popolni ovoy formular. Dali Vi treba pomosh?
help-fill-form = Ќе го пополнам формуларот заедно со Вас.
    .romanised = Kye go popolnam formularot zaedno so Vas.
write-capitals = Пишувајте со големи печатни букви, Ве молам.
    .romanised = Pishuvayte so golemi pechatni bukvi, Ve molam.
sign-here = Потпишете се тука, Ве молам.
    .romanised = Potpishete se tuka, Ve molam.
read-before-sign = Прочитајте пред да потпишете. Можам да Ви објаснам.
    .romanised = Prochitayte pred da potpishete. Mozham da Vi obyasnam.
both-parents-sign = И двајцата родители мора да потпишат.
    .romanised = I dvaytsata roditeli mora da potpishat.
request-sent = Вашето барање е примено. Ќе добиете одговор.
    .romanised = Vasheto baranye e primeno. Kye dobiete odgovor.
file-complete = Ги имаме сите потребни документи.
    .romanised = Gi imame site potrebni dokumenti.

## direction

not-here = Не е тука. Одете на ова место: { $place }, { $address }.
    .romanised = Ne e tuka. Odete na ova mesto: { $place }, { $address }.
directions-paper = Ќе ја напишам адресата на лист.
    .romanised = Kye ya napisham adresata na list.
floor = Тоа е на кат { $floor }.
    .romanised = Toa e na kat { $floor }.
closed-today = Оваа служба денес не работи.
    .romanised = Ovaa sluzhba denes ne raboti.
open-at = Оваа служба се отвора на овој датум: { DATE($date) }, во { HOUR($hour) }.
    .romanised = Ovaa sluzhba se otvora na ovoy datum: { DATE($date) }, vo { HOUR($hour) }.
toilets = Тоалетот е таму.
    .romanised = Toaletot e tamu.

## emergency

need-doctor = Дали Ви треба лекар?
    .romanised = Dali Vi treba lekar?
where-does-it-hurt = Каде Ве боли? Покажете.
    .romanised = Kade Ve boli? Pokazhete.
call-emergency = Повикувам итна помош.
    .romanised = Povikuvam itna pomosh.
help-is-coming = Помошта доаѓа. Останете тука.
    .romanised = Pomoshta doagya. Ostanete tuka.
are-you-safe = Дали сте безбедни дома?
    .romanised = Dali ste bezbedni doma?
afraid-of-someone = Дали се плашите од некого?
    .romanised = Dali se plashite od nekogo?
go-quiet-room = Дали сакате да зборуваме на мирно место?
    .romanised = Dali sakate da zboruvame na mirno mesto?
child-lost = Го бараме Вашето дете заедно со Вас.
    .romanised = Go barame Vasheto dete zaedno so Vas.

## calm

i-am-sorry = Извинете за чекањето.
    .romanised = Izvinete za chekanyeto.
i-want-to-help = Сакам да Ви помогнам.
    .romanised = Sakam da Vi pomognam.
please-calm = Ајде да разговараме мирно, Ве молам.
    .romanised = Ayde da razgovarame mirno, Ve molam.
i-listen = Ве слушам.
    .romanised = Ve slusham.
cannot-do-it = Не можам да го направам тоа. Ќе Ви објаснам зошто.
    .romanised = Ne mozham da go napravam toa. Kye Vi obyasnam zoshto.
fetch-supervisor = Ќе го повикам раководителот.
    .romanised = Kye go povikam rakovoditelot.
stop-behaviour = Тоа не е дозволено тука. Престанете, Ве молам.
    .romanised = Toa ne e dozvoleno tuka. Prestanete, Ve molam.

## interpreter

child-does-not-translate = Дете не смее да го преведува ова. Ќе повикаме возрасен преведувач.
    .romanised = Dete ne smee da go preveduva ova. Kye povikame vozrasen preveduvach.
translate-everything = Преведувајте сѐ, Ве молам. Не додавајте ништо.
    .romanised = Preveduvayte se, Ve molam. Ne dodavayte nishto.
translation-private = Ова е доверливо. Не кажувајте никому.
    .romanised = Ova e doverlivo. Ne kazhuvayte nikomu.
do-you-agree-helper = Ова лице ќе преведува за Вас. Дали се согласувате?
    .romanised = Ova litse kye preveduva za Vas. Dali se soglasuvate?
for-this-adult = За ова прашање ќе повикаме преведувач.
    .romanised = Za ova prashanye kye povikame preveduvach.

## end

thank-you = Многу Ви благодарам.
    .romanised = Mnogu Vi blagodaram.
anything-else = Дали Ви треба уште нешто?
    .romanised = Dali Vi treba ushte neshto?
all-done = За денес завршивме.
    .romanised = Za denes zavrshivme.
we-will-call = Ќе Ви се јавиме по телефон.
    .romanised = Kye Vi se yavime po telefon.
come-back-with-someone = Можете да дојдете повторно со лице што зборува француски.
    .romanised = Mozhete da doydete povtorno so litse shto zboruva frantsuski.
goodbye = Пријатно. Ви посакувам убав ден.
    .romanised = Priyatno. Vi posakuvam ubav den.
