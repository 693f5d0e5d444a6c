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

## documents

doc-which-request = Что вы хотите сделать?
    .romanised = Chto vy khotite sdelat?
doc-first = Я оформляю документ в первый раз.
    .romanised = Ya oformlyayu dokument v pervy raz.
doc-renewal = Я хочу получить новый документ вместо старого.
    .romanised = Ya khochu poluchit novy dokument vmesto starovo.
doc-lost = У меня потерялся документ.
    .romanised = U menya poteryalsya dokument.
doc-stolen = У меня украли документ.
    .romanised = U menya ukrali dokument.
doc-declare-loss = Нужно заявить, что документ потерян. Мы запишем это здесь.
    .romanised = Nuzhno zayavit, chto dokument poteryan. My zapishem eto zdes.
doc-declare-theft = Если документ украли, сначала обратитесь в полицию.
    .romanised = Yesli dokument ukrali, snachala obratites v politsiyu.
doc-pre-request = Вы подготовили заявление через интернет?
    .romanised = Vy podgotovili zayavleniye cherez internet?
doc-pre-request-number = Покажите номер заявления, пожалуйста.
    .romanised = Pokazhite nomer zayavleniya, pozhaluysta.
doc-bring-old = Принесите своё старое удостоверение личности или старый паспорт.
    .romanised = Prinesite svoyo staroye udostovereniye lichnosti ili stary pasport.
doc-photo-rules = Фотография должна быть сделана меньше шести месяцев назад. Лицо должно быть хорошо видно.
    .romanised = Fotografiya dolzhna byt sdelana menshe shesti mesyatsev nazad. Litso dolzhno byt khorosho vidno.
doc-photo-refused = Эта фотография не подходит. Нужна другая.
    .romanised = Eta fotografiya ne podkhodit. Nuzhna drugaya.
doc-fingerprints = Я возьму у вас отпечатки пальцев. Приложите палец сюда, пожалуйста.
    .romanised = Ya vozmu u vas otpechatki paltsev. Prilozhite palets syuda, pozhaluysta.
doc-other-hand = Теперь другую руку.
    .romanised = Teper druguyu ruku.
doc-come-in-person = Этот человек должен прийти лично.
    .romanised = Etot chelovek dolzhen priyti lichno.
doc-parent-with-child = Вместе с ребёнком должен прийти один из родителей.
    .romanised = Vmeste s rebyonkom dolzhen priyti odin iz roditeley.
doc-stamp-price = Нужно купить гербовую марку. Цена: { AMOUNT($amount) }.
    .romanised = Nuzhno kupit gerbovuyu marku. Tsena: { AMOUNT($amount) }.
doc-stamp-where = Купите марку в интернете. Или в табачном магазине.
    .romanised = Kupite marku v internete. Ili v tabachnom magazine.
doc-wait-weeks = { PLURAL($weeks) ->
    [one] Нужно подождать примерно { NUMBER($weeks) } неделю.
    [few] Нужно подождать примерно { NUMBER($weeks) } недели.
    [many] Нужно подождать примерно { NUMBER($weeks) } недель.
   *[other] Нужно подождать примерно { NUMBER($weeks) } недели.
}
    .romanised = { PLURAL($weeks) ->
        [one] Nuzhno podozhdat primerno { NUMBER($weeks) } nedelyu.
        [few] Nuzhno podozhdat primerno { NUMBER($weeks) } nedeli.
        [many] Nuzhno podozhdat primerno { NUMBER($weeks) } nedel.
       *[other] Nuzhno podozhdat primerno { NUMBER($weeks) } nedeli.
    }
doc-text-message = Вы получите SMS, когда документ будет готов.
    .romanised = Vy poluchite SMS, kogda dokument budet gotov.
doc-collect-yourself = За документом нужно прийти лично.
    .romanised = Za dokumentom nuzhno priyti lichno.
doc-collect-before = { PLURAL($months) ->
    [one] У вас есть { NUMBER($months) } месяц, чтобы забрать документ.
    [few] У вас есть { NUMBER($months) } месяца, чтобы забрать документ.
    [many] У вас есть { NUMBER($months) } месяцев, чтобы забрать документ.
   *[other] У вас есть { NUMBER($months) } месяца, чтобы забрать документ.
}
    .romanised = { PLURAL($months) ->
        [one] U vas yest { NUMBER($months) } mesyats, chtoby zabrat dokument.
        [few] U vas yest { NUMBER($months) } mesyatsa, chtoby zabrat dokument.
        [many] U vas yest { NUMBER($months) } mesyatsev, chtoby zabrat dokument.
       *[other] U vas yest { NUMBER($months) } mesyatsa, chtoby zabrat dokument.
    }
doc-travel-soon = У вас скоро поездка?
    .romanised = U vas skoro poyezdka?
doc-show-travel-ticket = Покажите билет на поездку, пожалуйста.
    .romanised = Pokazhite bilet na poyezdku, pozhaluysta.
doc-nationality = У вас есть французское гражданство?
    .romanised = U vas yest frantsuzskoye grazhdanstvo?
doc-residence-permit-elsewhere = Вид на жительство оформляют в префектуре, а не в мэрии.
    .romanised = Vid na zhitelstvo oformlyayut v prefekture, a ne v merii.
doc-check-details = Проверьте имя, дату и адрес. Всё верно?
    .romanised = Proverte imya, datu i adres. Vsyo verno?

## civil

civil-which-record = Какой документ вам нужен?
    .romanised = Kakoy dokument vam nuzhen?
civil-birth = Свидетельство о рождении
    .romanised = Svidetelstvo o rozhdenii
civil-marriage = Свидетельство о браке
    .romanised = Svidetelstvo o brake
civil-death = Свидетельство о смерти
    .romanised = Svidetelstvo o smerti
civil-born-here = Этот человек родился в этом городе?
    .romanised = Etot chelovek rodilsya v etom gorode?
civil-ask-birth-town = Попросите этот документ в мэрии города, где родился человек.
    .romanised = Poprosite etot dokument v merii goroda, gde rodilsya chelovek.
civil-born-abroad = Этот человек родился в другой стране?
    .romanised = Etot chelovek rodilsya v drugoy strane?
civil-record-is-free = Этот документ бесплатный. Никому за него не платите.
    .romanised = Etot dokument besplatny. Nikomu za nevo ne platite.
civil-copies = { PLURAL($copies) ->
    [one] Вот { NUMBER($copies) } копия.
    [few] Вот { NUMBER($copies) } копии.
    [many] Вот { NUMBER($copies) } копий.
   *[other] Вот { NUMBER($copies) } копии.
}
    .romanised = { PLURAL($copies) ->
        [one] Vot { NUMBER($copies) } kopiya.
        [few] Vot { NUMBER($copies) } kopii.
        [many] Vot { NUMBER($copies) } kopiy.
       *[other] Vot { NUMBER($copies) } kopii.
    }
civil-declare-birth = Вы пришли зарегистрировать рождение ребёнка?
    .romanised = Vy prishli zaregistrirovat rozhdeniye rebyonka?
civil-birth-days = { PLURAL($days) ->
    [one] На регистрацию рождения у вас есть { NUMBER($days) } день.
    [few] На регистрацию рождения у вас есть { NUMBER($days) } дня.
    [many] На регистрацию рождения у вас есть { NUMBER($days) } дней.
   *[other] На регистрацию рождения у вас есть { NUMBER($days) } дня.
}
    .romanised = { PLURAL($days) ->
        [one] Na registratsiyu rozhdeniya u vas yest { NUMBER($days) } den.
        [few] Na registratsiyu rozhdeniya u vas yest { NUMBER($days) } dnya.
        [many] Na registratsiyu rozhdeniya u vas yest { NUMBER($days) } dney.
       *[other] Na registratsiyu rozhdeniya u vas yest { NUMBER($days) } dnya.
    }
civil-birth-certificate = Покажите справку из больницы, пожалуйста.
    .romanised = Pokazhite spravku iz bolnitsy, pozhaluysta.
civil-child-name = Напишите имя и фамилию ребёнка, пожалуйста.
    .romanised = Napishite imya i familiyu rebyonka, pozhaluysta.
civil-congratulations = Поздравляем вас с рождением ребёнка.
    .romanised = Pozdravlyayem vas s rozhdeniyem rebyonka.
civil-recognise-child = Хотите письменно подтвердить, что это ваш ребёнок?
    .romanised = Khotite pismenno podtverdit, chto eto vash rebyonok?
civil-family-book = У вас есть семейная книжка?
    .romanised = U vas yest semeynaya knizhka?
civil-declare-death = Вы пришли сообщить о смерти человека?
    .romanised = Vy prishli soobshchit o smerti cheloveka?
civil-condolences = Примите мои соболезнования.
    .romanised = Primite moi soboleznovaniya.
civil-doctor-certificate = Покажите справку от врача, пожалуйста.
    .romanised = Pokazhite spravku ot vracha, pozhaluysta.
civil-want-to-marry = Хотите заключить брак здесь?
    .romanised = Khotite zaklyuchit brak zdes?
civil-marriage-file = Вот бланки для регистрации брака. Их нужно заполнить.
    .romanised = Vot blanki dlya registratsii braka. Ikh nuzhno zapolnit.
civil-both-come = Нужно прийти вместе, вдвоём.
    .romanised = Nuzhno priyti vmeste, vdvoyom.
civil-official-translation = Этот документ должен быть на французском языке. Нужен официальный переводчик.
    .romanised = Etot dokument dolzhen byt na frantsuzskom yazyke. Nuzhen ofitsialny perevodchik.

## school

school-enrol = Хотите записать ребёнка в школу?
    .romanised = Khotite zapisat rebyonka v shkolu?
school-child-birth = Напишите дату рождения ребёнка, пожалуйста.
    .romanised = Napishite datu rozhdeniya rebyonka, pozhaluysta.
school-been-before = Ребёнок уже ходил в школу?
    .romanised = Rebyonok uzhe khodil v shkolu?
school-papers = Нужно свидетельство о рождении ребёнка.
    .romanised = Nuzhno svidetelstvo o rozhdenii rebyonka.
school-vaccinations = Принесите медицинскую книжку ребёнка. Мы проверим прививки.
    .romanised = Prinesite meditsinskuyu knizhku rebyonka. My proverim privivki.
school-your-school = Школа вашего ребёнка: { $place }, { $address }.
    .romanised = Shkola vashevo rebyonka: { $place }, { $address }.
school-meet-head = Обратитесь к директору школы.
    .romanised = Obratites k direktoru shkoly.
school-starts-on = Занятия в школе начнутся в этот день: { DATE($date) }.
    .romanised = Zanyatiya v shkole nachnutsya v etot den: { DATE($date) }.
school-canteen = Ребёнок будет есть в школьной столовой?
    .romanised = Rebyonok budet yest v shkolnoy stolovoy?
school-which-days = В какие дни? Покажите на календаре.
    .romanised = V kakiye dni? Pokazhite na kalendare.
school-allergy = У ребёнка есть аллергия?
    .romanised = U rebyonka yest allergiya?
school-with-or-without-meat = Обед с мясом? Или без мяса?
    .romanised = Obed s myasom? Ili bez myasa?
school-with-meat = С мясом
    .romanised = S myasom
school-without-meat = Без мяса
    .romanised = Bez myasa
school-meal-price = Один обед стоит { AMOUNT($amount) }.
    .romanised = Odin obed stoit { AMOUNT($amount) }.
school-price-by-income = Цена зависит от вашего дохода. Чем меньше доход, тем ниже цена.
    .romanised = Tsena zavisit ot vashevo dokhoda. Chem menshe dokhod, tem nizhe tsena.
school-after-hours = Ребёнку нужен присмотр в школе утром или вечером?
    .romanised = Rebyonku nuzhen prismotr v shkole utrom ili vecherom?
school-holiday-centre = Хотите записать ребёнка в центр детского досуга на каникулы?
    .romanised = Khotite zapisat rebyonka v tsentr detskovo dosuga na kanikuly?
school-nursery = Вы ищете ясли для своего малыша?
    .romanised = Vy ishchete yasli dlya svoyevo malysha?
school-waiting-list = Сейчас мест нет. Вы в списке ожидания.
    .romanised = Seychas mest net. Vy v spiske ozhidaniya.
school-who-collects = Кто будет забирать ребёнка? Напишите имена, пожалуйста.
    .romanised = Kto budet zabirat rebyonka? Napishite imena, pozhaluysta.

## housing

housing-have-home = У вас есть жильё?
    .romanised = U vas yest zhilyo?
housing-where-tonight = Где вы будете ночевать сегодня?
    .romanised = Gde vy budete nochevat segodnya?
housing-at-home = У себя дома
    .romanised = U sebya doma
housing-with-friends = У друзей или родственников
    .romanised = U druzey ili rodstvennikov
housing-hotel = В гостинице или в общежитии
    .romanised = V gostinitse ili v obshchezhitii
housing-outside = На улице
    .romanised = Na ulitse
housing-call-115 = Вам негде ночевать сегодня? Позвоните по номеру 115. Это бесплатно.
    .romanised = Vam negde nochevat segodnya? Pozvonite po nomeru 115. Eto besplatno.
housing-call-together = Хотите позвонить вместе со мной?
    .romanised = Khotite pozvonit vmeste so mnoy?
housing-social-request = Хотите подать заявление на социальное жильё?
    .romanised = Khotite podat zayavleniye na sotsialnoye zhilyo?
housing-request-number = У вас есть номер заявления на жильё?
    .romanised = U vas yest nomer zayavleniya na zhilyo?
housing-renew-yearly = Заявление нужно подавать заново каждый год.
    .romanised = Zayavleniye nuzhno podavat zanovo kazhdy god.
housing-long-wait = Возможно, придётся ждать несколько лет.
    .romanised = Vozmozhno, pridyotsya zhdat neskolko let.
housing-how-many-people = Сколько человек живёт вместе с вами? Напишите число.
    .romanised = Skolko chelovek zhivyot vmeste s vami? Napishite chislo.
housing-rent-difficult = Вам трудно платить за аренду жилья?
    .romanised = Vam trudno platit za arendu zhilya?
housing-must-leave = Вы получили письмо с требованием выехать из жилья?
    .romanised = Vy poluchili pismo s trebovaniyem vyyekhat iz zhilya?
housing-dangerous = В вашем жилье опасно или очень сыро?
    .romanised = V vashem zhilye opasno ili ochen syro?
housing-bring-lease = Принесите договор аренды жилья. Или квитанцию об оплате аренды.
    .romanised = Prinesite dogovor arendy zhilya. Ili kvitantsiyu ob oplate arendy.
housing-postal-address = Вам нужен адрес, чтобы получать письма?
    .romanised = Vam nuzhen adres, chtoby poluchat pisma?

## social

social-see-worker = Хотите поговорить с социальным работником?
    .romanised = Khotite pogovorit s sotsialnym rabotnikom?
social-confidential = Социальный работник никому ничего не рассказывает.
    .romanised = Sotsialny rabotnik nikomu nichevo ne rasskazyvayet.
social-bring-income = Принесите документы о зарплате или пособиях.
    .romanised = Prinesite dokumenty o zarplate ili posobiyakh.
social-working = У вас есть работа?
    .romanised = U vas yest rabota?
social-food = Вам нужна помощь с продуктами?
    .romanised = Vam nuzhna pomoshch s produktami?
social-health-insurance = У вас есть медицинская страховка?
    .romanised = U vas yest meditsinskaya strakhovka?
social-disability = В вашей семье есть человек с инвалидностью?
    .romanised = V vashey semye yest chelovek s invalidnostyu?
social-home-help = Вам нужна помощь на дому для пожилого человека?
    .romanised = Vam nuzhna pomoshch na domu dlya pozhilovo cheloveka?
social-bills = Вам трудно платить за воду или электричество?
    .romanised = Vam trudno platit za vodu ili elektrichestvo?
social-caf = Чтобы получить эту помощь, обратитесь в CAF.
    .romanised = Chtoby poluchit etu pomoshch, obratites v CAF.
social-transport-card = Хотите проездной билет со скидкой?
    .romanised = Khotite proyezdnoy bilet so skidkoy?
social-learn-french = Хотите учить французский язык?
    .romanised = Khotite uchit frantsuzskiy yazyk?
social-french-courses = Вот список курсов французского языка.
    .romanised = Vot spisok kursov frantsuzskovo yazyka.
social-danger-17 = Если вы в опасности, звоните по номеру 17.
    .romanised = Yesli vy v opasnosti, zvonite po nomeru 17.
social-violence-3919 = По номеру 3919 помогают женщинам, которые страдают от насилия. Это бесплатно.
    .romanised = Po nomeru 3919 pomogayut zhenshchinam, kotoryye stradayut ot nasiliya. Eto besplatno.

## elections

vote-on-list = Вы есть в списке избирателей?
    .romanised = Vy yest v spiske izbirateley?
vote-register = Хотите записаться в список избирателей?
    .romanised = Khotite zapisatsya v spisok izbirateley?
vote-who-can = Граждане Франции голосуют на всех выборах.
    .romanised = Grazhdane Frantsii golosuyut na vsekh vyborakh.
vote-europeans = Граждане Европейского союза голосуют на городских и европейских выборах.
    .romanised = Grazhdane Yevropeyskovo soyuza golosuyut na gorodskikh i yevropeyskikh vyborakh.
vote-register-before = Запишитесь раньше этой даты: { DATE($date) }.
    .romanised = Zapishites ranshe etoy daty: { DATE($date) }.
vote-polling-place = Вы голосуете здесь: { $place }, { $address }.
    .romanised = Vy golosuyete zdes: { $place }, { $address }.
vote-bring-identity = Чтобы проголосовать, возьмите с собой удостоверение личности или паспорт.
    .romanised = Chtoby progolosovat, vozmite s soboy udostovereniye lichnosti ili pasport.
vote-proxy = Вас не будет в день выборов? За вас может проголосовать другой человек.
    .romanised = Vas ne budet v den vyborov? Za vas mozhet progolosovat drugoy chelovek.

## digital

digital-have-smartphone = У вас есть телефон с интернетом?
    .romanised = U vas yest telefon s internetom?
digital-help = Вам помочь с компьютером?
    .romanised = Vam pomoch s kompyuterom?
digital-have-account = У вас уже есть аккаунт на этом сайте?
    .romanised = U vas uzhe yest akkaunt na etom sayte?
digital-create-email = Хотите вместе со мной создать электронную почту?
    .romanised = Khotite vmeste so mnoy sozdat elektronnuyu pochtu?
digital-type-password = Введите свой пароль. Я не смотрю.
    .romanised = Vvedite svoy parol. Ya ne smotryu.
digital-keep-password = Никому не сообщайте свой пароль.
    .romanised = Nikomu ne soobshchayte svoy parol.
digital-code-by-text = Вы получите код по SMS. Введите его здесь.
    .romanised = Vy poluchite kod po SMS. Vvedite yevo zdes.
digital-paper-also = Заявление можно подать и на бумаге.
    .romanised = Zayavleniye mozhno podat i na bumage.
digital-adviser = Специалист может помочь вам с интернетом. Записать вас на приём?
    .romanised = Spetsialist mozhet pomoch vam s internetom. Zapisat vas na priyom?
digital-scam = Это сообщение — обман. Не платите.
    .romanised = Eto soobshcheniye — obman. Ne platite.

## institutions

inst-tax-office = По вопросам налогов обратитесь в налоговую службу.
    .romanised = Po voprosam nalogov obratites v nalogovuyu sluzhbu.
inst-tax-declared = Вы подали налоговую декларацию?
    .romanised = Vy podali nalogovuyu deklaratsiyu?
inst-tax-notice = Принесите налоговое уведомление, пожалуйста.
    .romanised = Prinesite nalogovoye uvedomleniye, pozhaluysta.
inst-prefecture-decides = Решение принимает префектура, а не мэрия.
    .romanised = Resheniye prinimayet prefektura, a ne meriya.
inst-health-insurance = По вопросам медицинской страховки обратитесь в CPAM.
    .romanised = Po voprosam meditsinskoy strakhovki obratites v CPAM.
inst-job-centre = Если вы ищете работу, обратитесь в FRANCE TRAVAIL.
    .romanised = Yesli vy ishchete rabotu, obratites v FRANCE TRAVAIL.
inst-france-services = В FRANCE SERVICES вам помогут с документами. Это бесплатно.
    .romanised = V FRANCE SERVICES vam pomogut s dokumentami. Eto besplatno.
inst-metropolis = За мусор и воду отвечает метрополия. Это объединение городов.
    .romanised = Za musor i vodu otvechayet metropoliya. Eto obyedineniye gorodov.
inst-asylum = Чтобы попросить убежища, обратитесь в другое учреждение.
    .romanised = Chtoby poprosit ubezhishcha, obratites v drugoye uchrezhdeniye.
inst-free-lawyer = Хотите поговорить с адвокатом? Это бесплатно.
    .romanised = Khotite pogovorit s advokatom? Eto besplatno.
inst-explain-letter = Покажите письмо. Я объясню, что в нём написано.
    .romanised = Pokazhite pismo. Ya obyasnyu, chto v nyom napisano.
inst-write-letter = Вам помочь написать письмо?
    .romanised = Vam pomoch napisat pismo?
inst-we-send-on = Мы передадим ваше заявление в нужный отдел. Мы сообщим вам об этом.
    .romanised = My peredadim vashe zayavleniye v nuzhny otdel. My soobshchim vam ob etom.
