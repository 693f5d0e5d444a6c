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
