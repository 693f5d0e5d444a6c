### Russe : l’agent vouvoie la personne (« вы »), sans marque de genre.

## welcome

welcome = Здравствуйте. Добро пожаловать.
    .romanised = Zdrastvuyte. Dobro pozhalovat.
which-language = На каком языке вы говорите?
    .romanised = Na kakom yazyke vy govorite?
speak-french = Вы говорите по-французски?
    .romanised = Vy govorite po-frantsuzski?
show-language = Покажите на экране свой язык.
    .romanised = Pokazhite na ekrane svoy yazyk.
use-screen = Мы будем общаться с помощью этого экрана. Вы согласны?
    .romanised = My budem obshchatsya s pomoshchyu etovo ekrana. Vy soglasny?
answer-with-keys = Чтобы ответить, нажмите на цифру. Или покажите пальцем.
    .romanised = Chtoby otvetit, nazhmite na tsifru. Ili pokazhite paltsem.
sentences-prepared = Эти фразы подготовлены заранее. Если что-то непонятно, скажите мне.
    .romanised = Eti frazy podgotovleny zaraneye. Yesli chto-to neponyatno, skazhite mne.
call-interpreter = Хотите поговорить с переводчиком по телефону? Это бесплатно.
    .romanised = Khotite pogovorit s perevodchikom po telefonu? Eto besplatno.
wait-interpreter = Я звоню переводчику. Подождите немного, пожалуйста.
    .romanised = Ya zvonyu perevodchiku. Podozhdite nemnovo, pozhaluysta.
colleague-speaks = Наш сотрудник говорит на вашем языке. Сейчас я его позову.
    .romanised = Nash sotrudnik govorit na vashem yazyke. Seychas ya yevo pozovu.
please-sit = Садитесь, пожалуйста.
    .romanised = Sadites, pozhaluysta.
take-your-time = Не торопитесь.
    .romanised = Ne toropites.

## answers

yes = Да
    .romanised = Da
no = Нет
    .romanised = Net
a-little = Немного
    .romanised = Nemnovo
dont-know = Я не знаю.
    .romanised = Ya ne znayu.
dont-understand = Я не понимаю.
    .romanised = Ya ne ponimayu.
agree = Хорошо
    .romanised = Khorosho
something-else = Другое
    .romanised = Drugoye
prefer-not-say = Я не хочу отвечать.
    .romanised = Ya ne khochu otvechat.
today = Сегодня
    .romanised = Segodnya
tomorrow = Завтра
    .romanised = Zavtra
later = Позже
    .romanised = Pozzhe
morning = Утром
    .romanised = Utrom
afternoon = После обеда
    .romanised = Posle obeda

## understand

please-repeat = Повторите, пожалуйста.
    .romanised = Povtorite, pozhaluysta.
please-write = Напишите, пожалуйста.
    .romanised = Napishite, pozhaluysta.
please-write-number = Напишите число цифрами, пожалуйста.
    .romanised = Napishite chislo tsiframi, pozhaluysta.
please-slowly = Говорите медленнее, пожалуйста.
    .romanised = Govorite medlenneye, pozhaluysta.
please-show = Покажите мне, пожалуйста.
    .romanised = Pokazhite mne, pozhaluysta.
do-you-understand = Вам понятно?
    .romanised = Vam ponyatno?
is-this-right = Это правильно?
    .romanised = Eto pravilno?
can-you-read = Вы умеете читать на своём языке?
    .romanised = Vy umeyete chitat na svoyom yazyke?
read-aloud = Хотите прослушать эту фразу?
    .romanised = Khotite proslushat etu frazu?
i-explain-again = Я объясню ещё раз.
    .romanised = Ya obyasnyu yeshcho raz.

## wait

your-number = Вот ваш талон. Ваш номер: { $number }.
    .romanised = Vot vash talon. Vash nomer: { $number }.
please-wait-here = Подождите здесь, пожалуйста. Мы вас позовём.
    .romanised = Podozhdite zdes, pozhaluysta. My vas pozovyom.
watch-screen = Смотрите на экран. Там появится ваш номер.
    .romanised = Smotrite na ekran. Tam poyavitsya vash nomer.
wait-minutes = { PLURAL($minutes) ->
    [one] Нужно подождать примерно { NUMBER($minutes) } минуту.
    [few] Нужно подождать примерно { NUMBER($minutes) } минуты.
    [many] Нужно подождать примерно { NUMBER($minutes) } минут.
   *[other] Нужно подождать примерно { NUMBER($minutes) } минуты.
}
    .romanised = { PLURAL($minutes) ->
        [one] Nuzhno podozhdat primerno { NUMBER($minutes) } minutu.
        [few] Nuzhno podozhdat primerno { NUMBER($minutes) } minuty.
        [many] Nuzhno podozhdat primerno { NUMBER($minutes) } minut.
       *[other] Nuzhno podozhdat primerno { NUMBER($minutes) } minuty.
    }
people-before = { PLURAL($people) ->
    [one] Перед вами { NUMBER($people) } человек.
    [few] Перед вами { NUMBER($people) } человека.
    [many] Перед вами { NUMBER($people) } человек.
   *[other] Перед вами { NUMBER($people) } человека.
}
    .romanised = { PLURAL($people) ->
        [one] Pered vami { NUMBER($people) } chelovek.
        [few] Pered vami { NUMBER($people) } cheloveka.
        [many] Pered vami { NUMBER($people) } chelovek.
       *[other] Pered vami { NUMBER($people) } cheloveka.
    }
your-turn = Ваша очередь.
    .romanised = Vasha ochered.
go-to-counter = Подойдите, пожалуйста, к окну номер { $counter }.
    .romanised = Podoydite, pozhaluysta, k oknu nomer { $counter }.
missed-turn = Мы вас вызывали. Вас не было. Мы вызовем вас ещё раз.
    .romanised = My vas vyzyvali. Vas ne bylo. My vyzovem vas yeshcho raz.
come-back-at = Вы можете выйти. Вернитесь в { HOUR($hour) }.
    .romanised = Vy mozhete vyyti. Vernites v { HOUR($hour) }.
keep-ticket = Сохраните свой талон.
    .romanised = Sokhranite svoy talon.
priority-people = У вас есть карта с правом прохода без очереди? Вы беременны?
    .romanised = U vas yest karta s pravom prokhoda bez ocheredi? Vy beremenny?
priority-passes = Этот человек имеет право пройти без очереди. Он пройдёт первым.
    .romanised = Etot chelovek imeyet pravo proyti bez ocheredi. On proydyot pervym.
one-moment = Одну минуту, пожалуйста. Я сейчас подойду.
    .romanised = Odnu minutu, pozhaluysta. Ya seychas podoydu.

## need

what-need = По какому вопросу вы пришли?
    .romanised = Po kakomu voprosu vy prishli?
need-identity = Удостоверение личности или паспорт
    .romanised = Udostovereniye lichnosti ili pasport
need-family = Рождение, брак или смерть
    .romanised = Rozhdeniye, brak ili smert
need-school = Школа или школьная столовая
    .romanised = Shkola ili shkolnaya stolovaya
need-housing = Жильё
    .romanised = Zhilyo
need-social = Социальная помощь
    .romanised = Sotsialnaya pomoshch
need-appointment = Записаться на приём
    .romanised = Zapisatsya na priyom
first-time = Вы пришли в первый раз?
    .romanised = Vy prishli v pervy raz?
for-whom = Для кого это?
    .romanised = Dlya kovo eto?
for-me = Для меня
    .romanised = Dlya menya
for-child = Для моего ребёнка
    .romanised = Dlya moyevo rebyonka
for-parent = Для члена моей семьи
    .romanised = Dlya chlena moyey semyi
for-other = Для другого человека
    .romanised = Dlya drugovo cheloveka
received-letter = Вы получили письмо? Покажите его, пожалуйста.
    .romanised = Vy poluchili pismo? Pokazhite yevo, pozhaluysta.

## identity

show-papers = Покажите, пожалуйста, удостоверение личности или паспорт.
    .romanised = Pokazhite, pozhaluysta, udostovereniye lichnosti ili pasport.
which-document = Какой у вас документ, удостоверяющий личность?
    .romanised = Kakoy u vas dokument, udostoveryayushchiy lichnost?
identity-card = Удостоверение личности
    .romanised = Udostovereniye lichnosti
passport = Паспорт
    .romanised = Pasport
residence-permit = Вид на жительство
    .romanised = Vid na zhitelstvo
no-document = У меня с собой нет документов.
    .romanised = U menya s soboy net dokumentov.
bring-document = Принесите этот документ: { $document }.
    .romanised = Prinesite etot dokument: { $document }.
missing-documents = { PLURAL($documents) ->
    [one] Не хватает { NUMBER($documents) } документа.
    [few] Не хватает { NUMBER($documents) } документов.
    [many] Не хватает { NUMBER($documents) } документов.
   *[other] Не хватает { NUMBER($documents) } документа.
}
    .romanised = { PLURAL($documents) ->
        [one] Ne khvatayet { NUMBER($documents) } dokumenta.
        [few] Ne khvatayet { NUMBER($documents) } dokumentov.
        [many] Ne khvatayet { NUMBER($documents) } dokumentov.
       *[other] Ne khvatayet { NUMBER($documents) } dokumenta.
    }
original-needed = Нужен оригинал документа. Копия не подходит.
    .romanised = Nuzhen original dokumenta. Kopiya ne podkhodit.
copy-is-enough = Достаточно копии.
    .romanised = Dostatochno kopii.
i-make-copy = Я сделаю копию. Потом верну вам документ.
    .romanised = Ya sdelayu kopiyu. Potom vernu vam dokument.
photo-needed = Нужна недавняя фотография для документов.
    .romanised = Nuzhna nedavnyaya fotografiya dlya dokumentov.
proof-of-address = Нужен документ с вашим адресом. Например, счёт за электричество.
    .romanised = Nuzhen dokument s vashim adresom. Naprimer, shchot za elektrichestvo.
papers-are-yours = Вот ваши документы. Берегите их.
    .romanised = Vot vashi dokumenty. Beregite ikh.

## person

your-name = Напишите свою фамилию и имя, пожалуйста.
    .romanised = Napishite svoyu familiyu i imya, pozhaluysta.
date-of-birth = Напишите свою дату рождения, пожалуйста.
    .romanised = Napishite svoyu datu rozhdeniya, pozhaluysta.
place-of-birth = В какой стране вы родились? И в каком городе?
    .romanised = V kakoy strane vy rodilis? I v kakom gorode?
your-address = Какой у вас адрес?
    .romanised = Kakoy u vas adres?
live-in-city = Вы живёте в этом городе?
    .romanised = Vy zhivyote v etom gorode?
your-telephone = Напишите свой номер телефона, пожалуйста.
    .romanised = Napishite svoy nomer telefona, pozhaluysta.
have-email = У вас есть электронная почта?
    .romanised = U vas yest elektronnaya pochta?
married = Вы состоите в браке?
    .romanised = Vy sostoite v brake?
how-many-children = Сколько у вас детей? Напишите число.
    .romanised = Skolko u vas detey? Napishite chislo.
age-of-children = Сколько лет вашим детям?
    .romanised = Skolko let vashim detyam?
who-is-with-you = Кто пришёл с вами?
    .romanised = Kto prishol s vami?
data-stays-here = Эти данные нужны только для вашего заявления.
    .romanised = Eti dannyye nuzhny tolko dlya vashevo zayavleniya.

## money

price-is = Это стоит { AMOUNT($amount) }.
    .romanised = Eto stoit { AMOUNT($amount) }.
it-is-free = Это бесплатно.
    .romanised = Eto besplatno.
how-pay = Как вы хотите заплатить?
    .romanised = Kak vy khotite zaplatit?
cash = Наличными
    .romanised = Nalichnymi
card = Банковской картой
    .romanised = Bankovskoy kartoy
here-is-receipt = Вот квитанция. Сохраните её.
    .romanised = Vot kvitantsiya. Sokhranite yeyo.
before-date = Это нужно сделать раньше этой даты: { DATE($date) }.
    .romanised = Eto nuzhno sdelat ranshe etoy daty: { DATE($date) }.
ready-on = Это будет готово в этот день: { DATE($date) }.
    .romanised = Eto budet gotovo v etot den: { DATE($date) }.

## appointment

need-appointment-first = Нужно записаться на приём. Записать вас?
    .romanised = Nuzhno zapisatsya na priyom. Zapisat vas?
have-appointment = Вы записаны на приём?
    .romanised = Vy zapisany na priyom?
which-moment = Вам удобнее утром или после обеда?
    .romanised = Vam udobneye utrom ili posle obeda?
appointment-on = Вы записаны на приём: { DATE($date) }, в { HOUR($hour) }.
    .romanised = Vy zapisany na priyom: { DATE($date) }, v { HOUR($hour) }.
does-it-suit = Вам это подходит?
    .romanised = Vam eto podkhodit?
bring-to-appointment = Принесите на приём: { $document }.
    .romanised = Prinesite na priyom: { $document }.
come-early = { PLURAL($minutes) ->
    [one] Придите на { NUMBER($minutes) } минуту раньше, пожалуйста.
    [few] Придите на { NUMBER($minutes) } минуты раньше, пожалуйста.
    [many] Придите на { NUMBER($minutes) } минут раньше, пожалуйста.
   *[other] Придите на { NUMBER($minutes) } минуты раньше, пожалуйста.
}
    .romanised = { PLURAL($minutes) ->
        [one] Pridite na { NUMBER($minutes) } minutu ranshe, pozhaluysta.
        [few] Pridite na { NUMBER($minutes) } minuty ranshe, pozhaluysta.
        [many] Pridite na { NUMBER($minutes) } minut ranshe, pozhaluysta.
       *[other] Pridite na { NUMBER($minutes) } minuty ranshe, pozhaluysta.
    }
tell-if-cannot = Если вы не сможете прийти, позвоните нам.
    .romanised = Yesli vy ne smozhete priyti, pozvonite nam.

## form

fill-form = Нужно заполнить этот бланк. Вам помочь?
    .romanised = Nuzhno zapolnit etot blank. Vam pomoch?
help-fill-form = Я заполню бланк вместе с вами.
    .romanised = Ya zapolnyu blank vmeste s vami.
write-capitals = Пишите, пожалуйста, большими печатными буквами.
    .romanised = Pishite, pozhaluysta, bolshimi pechatnymi bukvami.
sign-here = Поставьте подпись здесь, пожалуйста.
    .romanised = Postavte podpis zdes, pozhaluysta.
read-before-sign = Сначала прочитайте, потом подпишите. Я могу объяснить.
    .romanised = Snachala prochitayte, potom podpishite. Ya mogu obyasnit.
both-parents-sign = Должны подписать оба родителя.
    .romanised = Dolzhny podpisat oba roditelya.
request-sent = Ваше заявление принято. Вы получите ответ.
    .romanised = Vashe zayavleniye prinyato. Vy poluchite otvet.
file-complete = Все нужные документы есть.
    .romanised = Vse nuzhnyye dokumenty yest.

## direction

not-here = Это не здесь. Вам нужно сюда: { $place }, { $address }.
    .romanised = Eto ne zdes. Vam nuzhno syuda: { $place }, { $address }.
directions-paper = Я напишу адрес на бумаге.
    .romanised = Ya napishu adres na bumage.
floor = Это на этаже номер { $floor }. Нижний этаж — номер 0.
    .romanised = Eto na etazhe nomer { $floor }. Nizhniy etazh — nomer 0.
closed-today = Этот отдел сегодня закрыт.
    .romanised = Etot otdel segodnya zakryt.
open-at = Этот отдел откроется: { DATE($date) }, в { HOUR($hour) }.
    .romanised = Etot otdel otkroyetsya: { DATE($date) }, v { HOUR($hour) }.
toilets = Туалет там.
    .romanised = Tualet tam.

## emergency

need-doctor = Вам нужен врач?
    .romanised = Vam nuzhen vrach?
where-does-it-hurt = Где у вас болит? Покажите.
    .romanised = Gde u vas bolit? Pokazhite.
call-emergency = Я вызываю экстренную помощь.
    .romanised = Ya vyzyvayu ekstrennuyu pomoshch.
help-is-coming = Помощь уже едет. Оставайтесь здесь.
    .romanised = Pomoshch uzhe yedet. Ostavaytes zdes.
are-you-safe = Вы в безопасности у себя дома?
    .romanised = Vy v bezopasnosti u sebya doma?
afraid-of-someone = Вы кого-то боитесь?
    .romanised = Vy kovo-to boites?
go-quiet-room = Хотите поговорить в спокойном месте?
    .romanised = Khotite pogovorit v spokoynom meste?
child-lost = Мы вместе с вами ищем вашего ребёнка.
    .romanised = My vmeste s vami ishchem vashevo rebyonka.

## calm

i-am-sorry = Извините, что вам пришлось ждать.
    .romanised = Izvinite, chto vam prishlos zhdat.
i-want-to-help = Я хочу вам помочь.
    .romanised = Ya khochu vam pomoch.
please-calm = Пожалуйста, давайте поговорим спокойно.
    .romanised = Pozhaluysta, davayte pogovorim spokoyno.
i-listen = Я вас слушаю.
    .romanised = Ya vas slushayu.
cannot-do-it = Я не могу этого сделать. Объясню почему.
    .romanised = Ya ne mogu etovo sdelat. Obyasnyu pochemu.
fetch-supervisor = Я позову руководителя.
    .romanised = Ya pozovu rukovoditelya.
stop-behaviour = Здесь так нельзя. Прекратите, пожалуйста.
    .romanised = Zdes tak nelzya. Prekratite, pozhaluysta.

## interpreter

child-does-not-translate = Ребёнок не должен это переводить. Мы позовём взрослого переводчика.
    .romanised = Rebyonok ne dolzhen eto perevodit. My pozovyom vzroslovo perevodchika.
translate-everything = Переводите всё, пожалуйста. Ничего не добавляйте.
    .romanised = Perevodite vsyo, pozhaluysta. Nichevo ne dobavlyayte.
translation-private = Это частный разговор. Никому о нём не рассказывайте.
    .romanised = Eto chastny razgovor. Nikomu o nyom ne rasskazyvayte.
do-you-agree-helper = Этот человек будет переводить для вас. Вы согласны?
    .romanised = Etot chelovek budet perevodit dlya vas. Vy soglasny?
for-this-adult = По этому вопросу мы позовём переводчика.
    .romanised = Po etomu voprosu my pozovyom perevodchika.

## end

thank-you = Большое спасибо.
    .romanised = Bolshoye spasibo.
anything-else = Вам нужно что-нибудь ещё?
    .romanised = Vam nuzhno chto-nibud yeshcho?
all-done = На сегодня всё.
    .romanised = Na segodnya vsyo.
we-will-call = Мы вам позвоним.
    .romanised = My vam pozvonim.
come-back-with-someone = Вы можете прийти ещё раз с человеком, который говорит по-французски.
    .romanised = Vy mozhete priyti yeshcho raz s chelovekom, kotory govorit po-frantsuzski.
goodbye = До свидания. Хорошего дня.
    .romanised = Do svidaniya. Khoroshevo dnya.
