### Bulgare : l’agent vouvoie la personne (« Вие »), sans marque de genre.

## welcome

welcome = Добър ден. Добре дошли.
    .romanised = Dobar den. Dobre doshli.
which-language = На какъв език говорите?
    .romanised = Na kakav ezik govorite?
speak-french = Говорите ли френски?
    .romanised = Govorite li frenski?
show-language = Посочете Вашия език на екрана.
    .romanised = Posochete Vashiya ezik na ekrana.
use-screen = Ще разговаряме с помощта на този екран. Приемате ли?
    .romanised = Shte razgovaryame s pomoshta na tozi ekran. Priemate li?
answer-with-keys = За да отговорите, натиснете цифра. Или посочете с пръст.
    .romanised = Za da otgovorite, natisnete tsifra. Ili posochete s prast.
sentences-prepared = Тези изречения са подготвени предварително. Кажете ми, ако нещо не е ясно.
    .romanised = Tezi izrecheniya sa podgotveni predvaritelno. Kazhete mi, ako neshto ne e yasno.
call-interpreter = Искате ли преводач по телефона? Безплатно е.
    .romanised = Iskate li prevodach po telefona? Bezplatno e.
wait-interpreter = Обаждам се на преводач. Изчакайте малко, моля.
    .romanised = Obazhdam se na prevodach. Izchakayte malko, molya.
colleague-speaks = Имаме служител, който говори Вашия език. Ще го повикам.
    .romanised = Imame sluzhitel, koyto govori Vashiya ezik. Shte go povikam.
please-sit = Седнете, моля.
    .romanised = Sednete, molya.
take-your-time = Не бързайте.
    .romanised = Ne barzayte.

## answers

yes = Да
    .romanised = Da
no = Не
    .romanised = Ne
a-little = Малко
    .romanised = Malko
dont-know = Не знам.
    .romanised = Ne znam.
dont-understand = Не разбирам.
    .romanised = Ne razbiram.
agree = Добре
    .romanised = Dobre
something-else = Друго
    .romanised = Drugo
prefer-not-say = Не искам да отговарям.
    .romanised = Ne iskam da otgovaryam.
today = Днес
    .romanised = Dnes
tomorrow = Утре
    .romanised = Utre
later = По-късно
    .romanised = Po-kasno
morning = Сутрин
    .romanised = Sutrin
afternoon = Следобед
    .romanised = Sledobed

## understand

please-repeat = Повторете, моля.
    .romanised = Povtorete, molya.
please-write = Напишете, моля.
    .romanised = Napishete, molya.
please-write-number = Напишете числото, моля.
    .romanised = Napishete chisloto, molya.
please-slowly = Говорете по-бавно, моля.
    .romanised = Govorete po-bavno, molya.
please-show = Покажете ми, моля.
    .romanised = Pokazhete mi, molya.
do-you-understand = Разбрахте ли?
    .romanised = Razbrahte li?
is-this-right = Правилно ли е това?
    .romanised = Pravilno li e tova?
can-you-read = Можете ли да четете на Вашия език?
    .romanised = Mozhete li da chetete na Vashiya ezik?
read-aloud = Искате ли да чуете изречението?
    .romanised = Iskate li da chuete izrechenieto?
i-explain-again = Ще обясня отново.
    .romanised = Shte obyasnya otnovo.

## wait

your-number = Ето Вашия талон. Вашият номер: { $number }.
    .romanised = Eto Vashiya talon. Vashiyat nomer: { $number }.
please-wait-here = Изчакайте тук, моля. Ще Ви извикаме.
    .romanised = Izchakayte tuk, molya. Shte Vi izvikame.
watch-screen = Гледайте екрана. Там ще видите Вашия номер.
    .romanised = Gledayte ekrana. Tam shte vidite Vashiya nomer.
wait-minutes = { PLURAL($minutes) ->
    [one] Трябва да почакате около { NUMBER($minutes) } минута.
   *[other] Трябва да почакате около { NUMBER($minutes) } минути.
}
    .romanised = { PLURAL($minutes) ->
        [one] Tryabva da pochakate okolo { NUMBER($minutes) } minuta.
       *[other] Tryabva da pochakate okolo { NUMBER($minutes) } minuti.
    }
people-before = { PLURAL($people) ->
    [one] Преди Вас има { NUMBER($people) } човек.
   *[other] Преди Вас има { NUMBER($people) } души.
}
    .romanised = { PLURAL($people) ->
        [one] Predi Vas ima { NUMBER($people) } chovek.
       *[other] Predi Vas ima { NUMBER($people) } dushi.
    }
your-turn = Ваш ред е.
    .romanised = Vash red e.
go-to-counter = Отидете на гише { $counter }, моля.
    .romanised = Otidete na gishe { $counter }, molya.
missed-turn = Извикахме Ви. Нямаше Ви. Ще Ви извикаме отново.
    .romanised = Izvikahme Vi. Nyamashe Vi. Shte Vi izvikame otnovo.
come-back-at = Можете да излезете. Върнете се в { HOUR($hour) }.
    .romanised = Mozhete da izlezete. Varnete se v { HOUR($hour) }.
keep-ticket = Пазете талона си.
    .romanised = Pazete talona si.
priority-people = Имате ли карта за предимство? Бременна ли сте?
    .romanised = Imate li karta za predimstvo? Bremenna li ste?
priority-passes = Този човек има предимство. Той минава преди другите.
    .romanised = Tozi chovek ima predimstvo. Toy minava predi drugite.
one-moment = Един момент, моля. Идвам веднага.
    .romanised = Edin moment, molya. Idvam vednaga.

## need

what-need = От какво имате нужда?
    .romanised = Ot kakvo imate nuzhda?
need-identity = Лична карта или паспорт
    .romanised = Lichna karta ili pasport
need-family = Раждане, брак или смърт
    .romanised = Razhdane, brak ili smart
need-school = Училище или училищен стол
    .romanised = Uchilishte ili uchilishten stol
need-housing = Жилище
    .romanised = Zhilishte
need-social = Социална помощ
    .romanised = Sotsialna pomosht
need-appointment = Записване на час
    .romanised = Zapisvane na chas
first-time = За първи път ли идвате?
    .romanised = Za parvi pat li idvate?
for-whom = За кого е?
    .romanised = Za kogo e?
for-me = За мен
    .romanised = Za men
for-child = За моето дете
    .romanised = Za moeto dete
for-parent = За член на семейството ми
    .romanised = Za chlen na semeystvoto mi
for-other = За друг човек
    .romanised = Za drug chovek
received-letter = Получихте ли писмо? Покажете го, моля.
    .romanised = Poluchihte li pismo? Pokazhete go, molya.

## identity

show-papers = Покажете лична карта или паспорт, моля.
    .romanised = Pokazhete lichna karta ili pasport, molya.
which-document = Какъв документ за самоличност имате?
    .romanised = Kakav dokument za samolichnost imate?
identity-card = Лична карта
    .romanised = Lichna karta
passport = Паспорт
    .romanised = Pasport
residence-permit = Разрешение за пребиваване
    .romanised = Razreshenie za prebivavane
no-document = Нямам документи у себе си.
    .romanised = Nyamam dokumenti u sebe si.
bring-document = Донесете този документ: { $document }.
    .romanised = Donesete tozi dokument: { $document }.
missing-documents = { PLURAL($documents) ->
    [one] Липсва { NUMBER($documents) } документ.
   *[other] Липсват { NUMBER($documents) } документа.
}
    .romanised = { PLURAL($documents) ->
        [one] Lipsva { NUMBER($documents) } dokument.
       *[other] Lipsvat { NUMBER($documents) } dokumenta.
    }
original-needed = Нужен е оригиналният документ. Копие не се приема.
    .romanised = Nuzhen e originalniyat dokument. Kopie ne se priema.
copy-is-enough = Достатъчно е копие.
    .romanised = Dostatachno e kopie.
i-make-copy = Ще направя копие. След това ще Ви върна документа.
    .romanised = Shte napravya kopie. Sled tova shte Vi varna dokumenta.
photo-needed = Нужна е скорошна снимка за документи.
    .romanised = Nuzhna e skoroshna snimka za dokumenti.
proof-of-address = Нужен е документ с Вашия адрес. Например сметка за ток.
    .romanised = Nuzhen e dokument s Vashiya adres. Naprimer smetka za tok.
papers-are-yours = Ето Вашите документи. Пазете ги.
    .romanised = Eto Vashite dokumenti. Pazete gi.

## person

your-name = Напишете фамилията и името си, моля.
    .romanised = Napishete familiyata i imeto si, molya.
date-of-birth = Напишете Вашата дата на раждане, моля.
    .romanised = Napishete Vashata data na razhdane, molya.
place-of-birth = Коя е държавата Ви на раждане? А градът на раждане?
    .romanised = Koya e darzhavata Vi na razhdane? A gradat na razhdane?
your-address = Какъв е Вашият адрес?
    .romanised = Kakav e Vashiyat adres?
live-in-city = Живеете ли в този град?
    .romanised = Zhiveete li v tozi grad?
your-telephone = Напишете телефонния си номер, моля.
    .romanised = Napishete telefonniya si nomer, molya.
have-email = Имате ли имейл адрес?
    .romanised = Imate li imeyl adres?
married = Имате ли сключен брак?
    .romanised = Imate li sklyuchen brak?
how-many-children = Колко деца имате? Напишете броя.
    .romanised = Kolko detsa imate? Napishete broya.
age-of-children = На колко години са децата Ви?
    .romanised = Na kolko godini sa detsata Vi?
who-is-with-you = Кой е с Вас?
    .romanised = Koy e s Vas?
data-stays-here = Тези данни са нужни само за Вашето заявление.
    .romanised = Tezi danni sa nuzhni samo za Vasheto zayavlenie.

## money

price-is = Това струва { AMOUNT($amount) }.
    .romanised = Tova struva { AMOUNT($amount) }.
it-is-free = Безплатно е.
    .romanised = Bezplatno e.
how-pay = Как искате да платите?
    .romanised = Kak iskate da platite?
cash = В брой
    .romanised = V broy
card = С банкова карта
    .romanised = S bankova karta
here-is-receipt = Ето квитанцията. Пазете я.
    .romanised = Eto kvitantsiyata. Pazete ya.
before-date = Това трябва да се направи преди тази дата: { DATE($date) }.
    .romanised = Tova tryabva da se napravi predi tazi data: { DATE($date) }.
ready-on = Ще бъде готово на тази дата: { DATE($date) }.
    .romanised = Shte bade gotovo na tazi data: { DATE($date) }.

## appointment

need-appointment-first = Трябва да имате записан час. Да Ви запиша ли?
    .romanised = Tryabva da imate zapisan chas. Da Vi zapisha li?
have-appointment = Имате ли записан час?
    .romanised = Imate li zapisan chas?
which-moment = Кога предпочитате: сутрин или следобед?
    .romanised = Koga predpochitate: sutrin ili sledobed?
appointment-on = Вашият час е: { DATE($date) }, в { HOUR($hour) }.
    .romanised = Vashiyat chas e: { DATE($date) }, v { HOUR($hour) }.
does-it-suit = Удобно ли Ви е?
    .romanised = Udobno li Vi e?
bring-to-appointment = Когато дойдете, донесете: { $document }.
    .romanised = Kogato doydete, donesete: { $document }.
come-early = { PLURAL($minutes) ->
    [one] Елате { NUMBER($minutes) } минута по-рано, моля.
   *[other] Елате { NUMBER($minutes) } минути по-рано, моля.
}
    .romanised = { PLURAL($minutes) ->
        [one] Elate { NUMBER($minutes) } minuta po-rano, molya.
       *[other] Elate { NUMBER($minutes) } minuti po-rano, molya.
    }
tell-if-cannot = Ако не можете да дойдете, обадете ни се.
    .romanised = Ako ne mozhete da doydete, obadete ni se.

## form

fill-form = Трябва да се попълни този формуляр. Искате ли помощ?
    .romanised = Tryabva da se popalni tozi formulyar. Iskate li pomosht?
help-fill-form = Ще попълня формуляра заедно с Вас.
    .romanised = Shte popalnya formulyara zaedno s Vas.
write-capitals = Пишете с главни печатни букви, моля.
    .romanised = Pishete s glavni pechatni bukvi, molya.
sign-here = Подпишете се тук, моля.
    .romanised = Podpishete se tuk, molya.
read-before-sign = Прочетете, преди да подпишете. Мога да Ви обясня.
    .romanised = Prochetete, predi da podpishete. Moga da Vi obyasnya.
both-parents-sign = И двамата родители трябва да подпишат.
    .romanised = I dvamata roditeli tryabva da podpishat.
request-sent = Приехме заявлението Ви. Ще получите отговор.
    .romanised = Priehme zayavlenieto Vi. Shte poluchite otgovor.
file-complete = Имаме всички нужни документи.
    .romanised = Imame vsichki nuzhni dokumenti.

## direction

not-here = Не е тук. Отидете на това място: { $place }, { $address }.
    .romanised = Ne e tuk. Otidete na tova myasto: { $place }, { $address }.
directions-paper = Ще напиша адреса на лист.
    .romanised = Shte napisha adresa na list.
floor = Това е на етаж { $floor }. Партерът е етаж 0.
    .romanised = Tova e na etazh { $floor }. Parterat e etazh 0.
closed-today = Днес този отдел не работи.
    .romanised = Dnes tozi otdel ne raboti.
open-at = Този отдел отваря на тази дата: { DATE($date) }, в { HOUR($hour) }.
    .romanised = Tozi otdel otvarya na tazi data: { DATE($date) }, v { HOUR($hour) }.
toilets = Тоалетната е там.
    .romanised = Toaletnata e tam.

## emergency

need-doctor = Нужен ли Ви е лекар?
    .romanised = Nuzhen li Vi e lekar?
where-does-it-hurt = Къде Ви боли? Покажете.
    .romanised = Kade Vi boli? Pokazhete.
call-emergency = Обаждам се за спешна помощ.
    .romanised = Obazhdam se za speshna pomosht.
help-is-coming = Помощта идва. Останете тук.
    .romanised = Pomoshta idva. Ostanete tuk.
are-you-safe = В безопасност ли сте у дома?
    .romanised = V bezopasnost li ste u doma?
afraid-of-someone = Страхувате ли се от някого?
    .romanised = Strahuvate li se ot nyakogo?
go-quiet-room = Искате ли да поговорим на спокойно място?
    .romanised = Iskate li da pogovorim na spokoyno myasto?
child-lost = Търсим детето Ви заедно с Вас.
    .romanised = Tarsim deteto Vi zaedno s Vas.

## calm

i-am-sorry = Извинете за чакането.
    .romanised = Izvinete za chakaneto.
i-want-to-help = Искам да Ви помогна.
    .romanised = Iskam da Vi pomogna.
please-calm = Нека говорим спокойно, моля.
    .romanised = Neka govorim spokoyno, molya.
i-listen = Слушам Ви.
    .romanised = Slusham Vi.
cannot-do-it = Не мога да направя това. Ще Ви обясня защо.
    .romanised = Ne moga da napravya tova. Shte Vi obyasnya zashto.
fetch-supervisor = Ще повикам ръководителя си.
    .romanised = Shte povikam rakovoditelya si.
stop-behaviour = Това не е позволено тук. Спрете, моля.
    .romanised = Tova ne e pozvoleno tuk. Sprete, molya.

## interpreter

child-does-not-translate = Дете не бива да превежда това. Ще повикаме пълнолетен преводач.
    .romanised = Dete ne biva da prevezhda tova. Shte povikame palnoleten prevodach.
translate-everything = Превеждайте всичко, моля. Не добавяйте нищо.
    .romanised = Prevezhdayte vsichko, molya. Ne dobavyayte nishto.
translation-private = Това е поверително. Не го разказвайте на никого.
    .romanised = Tova e poveritelno. Ne go razkazvayte na nikogo.
do-you-agree-helper = Този човек ще превежда за Вас. Приемате ли?
    .romanised = Tozi chovek shte prevezhda za Vas. Priemate li?
for-this-adult = За този въпрос ще повикаме преводач.
    .romanised = Za tozi vapros shte povikame prevodach.

## end

thank-you = Много Ви благодаря.
    .romanised = Mnogo Vi blagodarya.
anything-else = Искате ли нещо друго?
    .romanised = Iskate li neshto drugo?
all-done = За днес приключихме.
    .romanised = Za dnes priklyuchihme.
we-will-call = Ще Ви се обадим по телефона.
    .romanised = Shte Vi se obadim po telefona.
come-back-with-someone = Можете да дойдете отново с човек, който говори френски.
    .romanised = Mozhete da doydete otnovo s chovek, koyto govori frenski.
goodbye = Довиждане. Приятен ден.
    .romanised = Dovizhdane. Priyaten den.

## documents

doc-which-request = Какво искате да направите?
    .romanised = Kakvo iskate da napravite?
doc-first = Подавам заявление за първи път.
    .romanised = Podavam zayavlenie za parvi pat.
doc-renewal = Искам да подновя документа си.
    .romanised = Iskam da podnovya dokumenta si.
doc-lost = Изгубих документа си.
    .romanised = Izgubih dokumenta si.
doc-stolen = Откраднаха документа ми.
    .romanised = Otkradnaha dokumenta mi.
doc-declare-loss = Трябва да се заяви, че документът е изгубен. Ще го запишем тук.
    .romanised = Tryabva da se zayavi, che dokumentat e izguben. Shte go zapishem tuk.
doc-declare-theft = Ако документът е откраднат, първо отидете в полицията.
    .romanised = Ako dokumentat e otkradnat, parvo otidete v politsiyata.
doc-pre-request = Подготвихте ли заявлението по интернет?
    .romanised = Podgotvihte li zayavlenieto po internet?
doc-pre-request-number = Покажете номера на заявлението, моля.
    .romanised = Pokazhete nomera na zayavlenieto, molya.
doc-bring-old = Донесете старата си лична карта или стария си паспорт.
    .romanised = Donesete starata si lichna karta ili stariya si pasport.
doc-photo-rules = Снимката трябва да е направена преди по-малко от шест месеца. Лицето трябва да се вижда добре.
    .romanised = Snimkata tryabva da e napravena predi po-malko ot shest mesetsa. Litseto tryabva da se vizhda dobre.
doc-photo-refused = Тази снимка не е подходяща. Нужна е друга снимка.
    .romanised = Tazi snimka ne e podhodyashta. Nuzhna e druga snimka.
doc-fingerprints = Ще взема пръстовите Ви отпечатъци. Поставете пръста си тук, моля.
    .romanised = Shte vzema prastovite Vi otpechatatsi. Postavete prasta si tuk, molya.
doc-other-hand = Сега другата ръка.
    .romanised = Sega drugata raka.
doc-come-in-person = Човекът трябва да дойде лично.
    .romanised = Chovekat tryabva da doyde lichno.
doc-parent-with-child = С детето трябва да дойде родител.
    .romanised = S deteto tryabva da doyde roditel.
doc-stamp-price = Трябва да купите гербова марка. Цената е: { AMOUNT($amount) }.
    .romanised = Tryabva da kupite gerbova marka. Tsenata e: { AMOUNT($amount) }.
doc-stamp-where = Купете марката по интернет. Или от магазин за цигари.
    .romanised = Kupete markata po internet. Ili ot magazin za tsigari.
doc-wait-weeks = { PLURAL($weeks) ->
    [one] Трябва да почакате около { NUMBER($weeks) } седмица.
   *[other] Трябва да почакате около { NUMBER($weeks) } седмици.
}
    .romanised = { PLURAL($weeks) ->
        [one] Tryabva da pochakate okolo { NUMBER($weeks) } sedmitsa.
       *[other] Tryabva da pochakate okolo { NUMBER($weeks) } sedmitsi.
    }
doc-text-message = Ще получите SMS, когато документът е готов.
    .romanised = Shte poluchite SMS, kogato dokumentat e gotov.
doc-collect-yourself = Елате лично да вземете документа.
    .romanised = Elate lichno da vzemete dokumenta.
doc-collect-before = { PLURAL($months) ->
    [one] Имате { NUMBER($months) } месец, за да вземете документа.
   *[other] Имате { NUMBER($months) } месеца, за да вземете документа.
}
    .romanised = { PLURAL($months) ->
        [one] Imate { NUMBER($months) } mesets, za da vzemete dokumenta.
       *[other] Imate { NUMBER($months) } mesetsa, za da vzemete dokumenta.
    }
doc-travel-soon = Скоро ли ще пътувате?
    .romanised = Skoro li shte patuvate?
doc-show-travel-ticket = Покажете билета за пътуването, моля.
    .romanised = Pokazhete bileta za patuvaneto, molya.
doc-nationality = Имате ли френско гражданство?
    .romanised = Imate li frensko grazhdanstvo?
doc-residence-permit-elsewhere = За разрешение за пребиваване отидете в префектурата. Не в кметството.
    .romanised = Za razreshenie za prebivavane otidete v prefekturata. Ne v kmetstvoto.
doc-check-details = Проверете името, датата и адреса. Всичко ли е вярно?
    .romanised = Proverete imeto, datata i adresa. Vsichko li e vyarno?

## civil

civil-which-record = Какъв документ искате?
    .romanised = Kakav dokument iskate?
civil-birth = Акт за раждане
    .romanised = Akt za razhdane
civil-marriage = Акт за брак
    .romanised = Akt za brak
civil-death = Акт за смърт
    .romanised = Akt za smart
civil-born-here = В този град ли е роден човекът?
    .romanised = V tozi grad li e roden chovekat?
civil-ask-birth-town = Поискайте документа от кметството на града на раждане.
    .romanised = Poiskayte dokumenta ot kmetstvoto na grada na razhdane.
civil-born-abroad = В друга държава ли е роден човекът?
    .romanised = V druga darzhava li e roden chovekat?
civil-record-is-free = Този документ е безплатен. Не плащайте на никого.
    .romanised = Tozi dokument e bezplaten. Ne plashtayte na nikogo.
civil-copies = { PLURAL($copies) ->
    [one] Ето { NUMBER($copies) } копие.
   *[other] Ето { NUMBER($copies) } копия.
}
    .romanised = { PLURAL($copies) ->
        [one] Eto { NUMBER($copies) } kopie.
       *[other] Eto { NUMBER($copies) } kopiya.
    }
civil-declare-birth = Идвате ли, за да регистрирате раждане?
    .romanised = Idvate li, za da registrirate razhdane?
civil-birth-days = { PLURAL($days) ->
    [one] Имате { NUMBER($days) } ден, за да регистрирате раждането.
   *[other] Имате { NUMBER($days) } дни, за да регистрирате раждането.
}
    .romanised = { PLURAL($days) ->
        [one] Imate { NUMBER($days) } den, za da registrirate razhdaneto.
       *[other] Imate { NUMBER($days) } dni, za da registrirate razhdaneto.
    }
civil-birth-certificate = Покажете документа от болницата, моля.
    .romanised = Pokazhete dokumenta ot bolnitsata, molya.
civil-child-name = Напишете името и фамилията на детето, моля.
    .romanised = Napishete imeto i familiyata na deteto, molya.
civil-congratulations = Честито бебе.
    .romanised = Chestito bebe.
civil-recognise-child = Искате ли да заявите писмено, че това е Вашето дете?
    .romanised = Iskate li da zayavite pismeno, che tova e Vasheto dete?
civil-family-book = Имате ли семейна книжка?
    .romanised = Imate li semeyna knizhka?
civil-declare-death = Идвате ли, за да съобщите за починал човек?
    .romanised = Idvate li, za da saobshtite za pochinal chovek?
civil-condolences = Приемете моите съболезнования.
    .romanised = Priemete moite saboleznovaniya.
civil-doctor-certificate = Покажете документа от лекаря, моля.
    .romanised = Pokazhete dokumenta ot lekarya, molya.
civil-want-to-marry = Искате ли да сключите брак тук?
    .romanised = Iskate li da sklyuchite brak tuk?
civil-marriage-file = Ето документите за брака. Трябва да се попълнят.
    .romanised = Eto dokumentite za braka. Tryabva da se popalnyat.
civil-both-come = Двамата трябва да дойдете заедно.
    .romanised = Dvamata tryabva da doydete zaedno.
civil-official-translation = Този документ трябва да е на френски език. Нужен е официален преводач.
    .romanised = Tozi dokument tryabva da e na frenski ezik. Nuzhen e ofitsialen prevodach.

## school

school-enrol = Искате ли да запишете дете на училище?
    .romanised = Iskate li da zapishete dete na uchilishte?
school-child-birth = Напишете датата на раждане на детето, моля.
    .romanised = Napishete datata na razhdane na deteto, molya.
school-been-before = Ходило ли е детето вече на училище?
    .romanised = Hodilo li e deteto veche na uchilishte?
school-papers = Нужен е актът за раждане на детето.
    .romanised = Nuzhen e aktat za razhdane na deteto.
school-vaccinations = Донесете здравната книжка на детето. Ще проверим ваксините.
    .romanised = Donesete zdravnata knizhka na deteto. Shte proverim vaksinite.
school-your-school = Училището на Вашето дете: { $place }, { $address }.
    .romanised = Uchilishteto na Vasheto dete: { $place }, { $address }.
school-meet-head = Отидете при директора на училището.
    .romanised = Otidete pri direktora na uchilishteto.
school-starts-on = Училището започва на тази дата: { DATE($date) }.
    .romanised = Uchilishteto zapochva na tazi data: { DATE($date) }.
school-canteen = Ще се храни ли детето в училищния стол?
    .romanised = Shte se hrani li deteto v uchilishtniya stol?
school-which-days = Кои дни? Посочете ги на календара.
    .romanised = Koi dni? Posochete gi na kalendara.
school-allergy = Има ли детето алергия?
    .romanised = Ima li deteto alergiya?
school-with-or-without-meat = Храна с месо? Или без месо?
    .romanised = Hrana s meso? Ili bez meso?
school-with-meat = С месо
    .romanised = S meso
school-without-meat = Без месо
    .romanised = Bez meso
school-meal-price = Един обяд струва { AMOUNT($amount) }.
    .romanised = Edin obyad struva { AMOUNT($amount) }.
school-price-by-income = Цената зависи от доходите Ви. При по-ниски доходи плащате по-малко.
    .romanised = Tsenata zavisi ot dohodite Vi. Pri po-niski dohodi plashtate po-malko.
school-after-hours = Трябва ли някой да гледа детето в училище сутрин или вечер?
    .romanised = Tryabva li nyakoy da gleda deteto v uchilishte sutrin ili vecher?
school-holiday-centre = Искате ли да запишете детето на занимания през ваканцията?
    .romanised = Iskate li da zapishete deteto na zanimaniya prez vakantsiyata?
school-nursery = Търсите ли детска ясла за бебето си?
    .romanised = Tarsite li detska yasla za bebeto si?
school-waiting-list = В момента няма място. Името Ви е в списъка на чакащите.
    .romanised = V momenta nyama myasto. Imeto Vi e v spisaka na chakashtite.
school-who-collects = Кой ще взима детето? Напишете имената, моля.
    .romanised = Koy shte vzima deteto? Napishete imenata, molya.

## housing

housing-have-home = Имате ли жилище?
    .romanised = Imate li zhilishte?
housing-where-tonight = Къде ще спите тази нощ?
    .romanised = Kade shte spite tazi nosht?
housing-at-home = У дома
    .romanised = U doma
housing-with-friends = При приятели или роднини
    .romanised = Pri priyateli ili rodnini
housing-hotel = В хотел или в общежитие
    .romanised = V hotel ili v obshtezhitie
housing-outside = Навън
    .romanised = Navan
housing-call-115 = Нямате къде да спите тази нощ? Обадете се на 115. Безплатно е.
    .romanised = Nyamate kade da spite tazi nosht? Obadete se na 115. Bezplatno e.
housing-call-together = Искате ли да се обадим заедно?
    .romanised = Iskate li da se obadim zaedno?
housing-social-request = Искате ли да подадете заявление за социално жилище?
    .romanised = Iskate li da podadete zayavlenie za sotsialno zhilishte?
housing-request-number = Имате ли номер на заявление за жилище?
    .romanised = Imate li nomer na zayavlenie za zhilishte?
housing-renew-yearly = Заявлението трябва да се подава отново всяка година.
    .romanised = Zayavlenieto tryabva da se podava otnovo vsyaka godina.
housing-long-wait = Може да се наложи да чакате няколко години.
    .romanised = Mozhe da se nalozhi da chakate nyakolko godini.
housing-how-many-people = Колко души живеят с Вас? Напишете броя.
    .romanised = Kolko dushi zhiveyat s Vas? Napishete broya.
housing-rent-difficult = Трудно ли Ви е да плащате наема?
    .romanised = Trudno li Vi e da plashtate naema?
housing-must-leave = Получихте ли писмо, че трябва да напуснете жилището си?
    .romanised = Poluchihte li pismo, che tryabva da napusnete zhilishteto si?
housing-dangerous = Опасно ли е жилището Ви? Или е много влажно?
    .romanised = Opasno li e zhilishteto Vi? Ili e mnogo vlazhno?
housing-bring-lease = Донесете договора за наем. Или квитанция за платен наем.
    .romanised = Donesete dogovora za naem. Ili kvitantsiya za platen naem.
housing-postal-address = Нужен ли Ви е адрес за получаване на писма?
    .romanised = Nuzhen li Vi e adres za poluchavane na pisma?

## social

social-see-worker = Искате ли да говорите със социален работник?
    .romanised = Iskate li da govorite sas sotsialen rabotnik?
social-confidential = Социалният работник не разказва нищо на никого.
    .romanised = Sotsialniyat rabotnik ne razkazva nishto na nikogo.
social-bring-income = Донесете документи за заплатата си или за помощите, които получавате.
    .romanised = Donesete dokumenti za zaplatata si ili za pomoshtite, koito poluchavate.
social-working = Имате ли работа?
    .romanised = Imate li rabota?
social-food = Имате ли нужда от помощ с храна?
    .romanised = Imate li nuzhda ot pomosht s hrana?
social-health-insurance = Имате ли здравно осигуряване?
    .romanised = Imate li zdravno osiguryavane?
social-disability = Има ли човек с увреждане в семейството Ви?
    .romanised = Ima li chovek s uvrezhdane v semeystvoto Vi?
social-home-help = Търсите ли помощ у дома за възрастен човек?
    .romanised = Tarsite li pomosht u doma za vazrasten chovek?
social-bills = Трудно ли Ви е да плащате водата или тока?
    .romanised = Trudno li Vi e da plashtate vodata ili toka?
social-caf = За тази помощ отидете в CAF.
    .romanised = Za tazi pomosht otidete v CAF.
social-transport-card = Искате ли по-евтина карта за транспорт?
    .romanised = Iskate li po-evtina karta za transport?
social-learn-french = Искате ли да учите френски?
    .romanised = Iskate li da uchite frenski?
social-french-courses = Ето списъка с курсове по френски.
    .romanised = Eto spisaka s kursove po frenski.
social-danger-17 = Ако сте в опасност, обадете се на 17.
    .romanised = Ako ste v opasnost, obadete se na 17.
social-violence-3919 = На телефон 3919 помагат на жени, които са жертви на насилие. Безплатно е.
    .romanised = Na telefon 3919 pomagat na zheni, koito sa zhertvi na nasilie. Bezplatno e.

## elections

vote-on-list = Записано ли е името Ви в избирателния списък?
    .romanised = Zapisano li e imeto Vi v izbiratelniya spisak?
vote-register = Искате ли да се запишете, за да гласувате?
    .romanised = Iskate li da se zapishete, za da glasuvate?
vote-who-can = Френските граждани гласуват на всички избори.
    .romanised = Frenskite grazhdani glasuvat na vsichki izbori.
vote-europeans = Гражданите на Европейския съюз гласуват на местните и на европейските избори.
    .romanised = Grazhdanite na Evropeyskiya sayuz glasuvat na mestnite i na evropeyskite izbori.
vote-register-before = Запишете се преди тази дата: { DATE($date) }.
    .romanised = Zapishete se predi tazi data: { DATE($date) }.
vote-polling-place = Вие гласувате тук: { $place }, { $address }.
    .romanised = Vie glasuvate tuk: { $place }, { $address }.
vote-bring-identity = За да гласувате, носете лична карта или паспорт.
    .romanised = Za da glasuvate, nosete lichna karta ili pasport.
vote-proxy = Няма да сте тук в деня на изборите? Друг човек може да гласува вместо Вас.
    .romanised = Nyama da ste tuk v denya na izborite? Drug chovek mozhe da glasuva vmesto Vas.

## digital

digital-have-smartphone = Имате ли телефон с интернет?
    .romanised = Imate li telefon s internet?
digital-help = Искате ли помощ с компютъра?
    .romanised = Iskate li pomosht s kompyutara?
digital-have-account = Имате ли вече профил в този сайт?
    .romanised = Imate li veche profil v tozi sayt?
digital-create-email = Искате ли да създадем заедно имейл адрес?
    .romanised = Iskate li da sazdadem zaedno imeyl adres?
digital-type-password = Въведете паролата си. Няма да гледам.
    .romanised = Vavedete parolata si. Nyama da gledam.
digital-keep-password = Не давайте паролата си на никого.
    .romanised = Ne davayte parolata si na nikogo.
digital-code-by-text = Ще получите код със SMS. Въведете го тук.
    .romanised = Shte poluchite kod sas SMS. Vavedete go tuk.
digital-paper-also = Можете да подадете заявлението и на хартия.
    .romanised = Mozhete da podadete zayavlenieto i na hartiya.
digital-adviser = Има служител, който може да Ви помогне с интернет. Да Ви запиша ли час?
    .romanised = Ima sluzhitel, koyto mozhe da Vi pomogne s internet. Da Vi zapisha li chas?
digital-scam = Това съобщение е измама. Не плащайте.
    .romanised = Tova saobshtenie e izmama. Ne plashtayte.

## institutions

inst-tax-office = За данъците отидете в данъчната служба.
    .romanised = Za danatsite otidete v danachnata sluzhba.
inst-tax-declared = Подадохте ли данъчна декларация?
    .romanised = Podadohte li danachna deklaratsiya?
inst-tax-notice = Донесете известието за данъка си, моля.
    .romanised = Donesete izvestieto za danaka si, molya.
inst-prefecture-decides = Решението взема префектурата, а не кметството.
    .romanised = Reshenieto vzema prefekturata, a ne kmetstvoto.
inst-health-insurance = За здравното осигуряване отидете в CPAM.
    .romanised = Za zdravnoto osiguryavane otidete v CPAM.
inst-job-centre = Ако търсите работа, отидете във FRANCE TRAVAIL.
    .romanised = Ako tarsite rabota, otidete vav FRANCE TRAVAIL.
inst-france-services = Във FRANCE SERVICES ще Ви помогнат с документите. Безплатно е.
    .romanised = Vav FRANCE SERVICES shte Vi pomognat s dokumentite. Bezplatno e.
inst-metropolis = За боклука и водата отговаря метрополията. Това е обединение на общини.
    .romanised = Za bokluka i vodata otgovarya metropoliyata. Tova e obedinenie na obshtini.
inst-asylum = За да поискате убежище, отидете в друга служба.
    .romanised = Za da poiskate ubezhishte, otidete v druga sluzhba.
inst-free-lawyer = Искате ли да говорите с адвокат? Безплатно е.
    .romanised = Iskate li da govorite s advokat? Bezplatno e.
inst-explain-letter = Покажете писмото. Ще Ви го обясня.
    .romanised = Pokazhete pismoto. Shte Vi go obyasnya.
inst-write-letter = Искате ли помощ, за да напишете писмо?
    .romanised = Iskate li pomosht, za da napishete pismo?
inst-we-send-on = Ще изпратим заявлението Ви в правилния отдел. Ще Ви съобщим за това.
    .romanised = Shte izpratim zayavlenieto Vi v pravilniya otdel. Shte Vi saobshtim za tova.
