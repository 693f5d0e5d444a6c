### Ukrainien : l’agent vouvoie la personne (« ви »), sans marque de genre.

## welcome

welcome = Добрий день. Ласкаво просимо.
    .romanised = Dobryi den. Laskavo prosymo.
which-language = Якою мовою ви розмовляєте?
    .romanised = Yakoiu movoiu vy rozmovliaiete?
speak-french = Ви розмовляєте французькою?
    .romanised = Vy rozmovliaiete frantsuzkoiu?
show-language = Покажіть на екрані свою мову.
    .romanised = Pokazhit na ekrani svoiu movu.
use-screen = Ми будемо спілкуватися за допомогою цього екрана. Ви згодні?
    .romanised = My budemo spilkuvatysia za dopomohoiu tsoho ekrana. Vy zghodni?
answer-with-keys = Щоб відповісти, натисніть на цифру. Або покажіть пальцем.
    .romanised = Shchob vidpovisty, natysnit na tsyfru. Abo pokazhit paltsem.
sentences-prepared = Ці фрази підготовлено заздалегідь. Якщо щось незрозуміло, скажіть мені.
    .romanised = Tsi frazy pidhotovleno zazdalehid. Yakshcho shchos nezrozumilo, skazhit meni.
call-interpreter = Хочете поговорити з перекладачем по телефону? Це безкоштовно.
    .romanised = Khochete pohovoryty z perekladachem po telefonu? Tse bezkoshtovno.
wait-interpreter = Я телефоную перекладачеві. Зачекайте трохи, будь ласка.
    .romanised = Ya telefonuiu perekladachevi. Zachekaite trokhy, bud laska.
colleague-speaks = Наш працівник розмовляє вашою мовою. Зараз я його покличу.
    .romanised = Nash pratsivnyk rozmovliaie vashoiu movoiu. Zaraz ya yoho poklychu.
please-sit = Сідайте, будь ласка.
    .romanised = Sidaite, bud laska.
take-your-time = Не поспішайте.
    .romanised = Ne pospishaite.

## answers

yes = Так
    .romanised = Tak
no = Ні
    .romanised = Ni
a-little = Трохи
    .romanised = Trokhy
dont-know = Я не знаю.
    .romanised = Ya ne znaiu.
dont-understand = Я не розумію.
    .romanised = Ya ne rozumiiu.
agree = Добре
    .romanised = Dobre
something-else = Інше
    .romanised = Inshe
prefer-not-say = Я не хочу відповідати.
    .romanised = Ya ne khochu vidpovidaty.
today = Сьогодні
    .romanised = Sohodni
tomorrow = Завтра
    .romanised = Zavtra
later = Пізніше
    .romanised = Piznishe
morning = Вранці
    .romanised = Vrantsi
afternoon = Після обіду
    .romanised = Pislia obidu

## understand

please-repeat = Повторіть, будь ласка.
    .romanised = Povtorit, bud laska.
please-write = Напишіть, будь ласка.
    .romanised = Napyshit, bud laska.
please-write-number = Напишіть число цифрами, будь ласка.
    .romanised = Napyshit chyslo tsyframy, bud laska.
please-slowly = Говоріть повільніше, будь ласка.
    .romanised = Hovorit povilnishe, bud laska.
please-show = Покажіть мені, будь ласка.
    .romanised = Pokazhit meni, bud laska.
do-you-understand = Вам зрозуміло?
    .romanised = Vam zrozumilo?
is-this-right = Це правильно?
    .romanised = Tse pravylno?
can-you-read = Ви вмієте читати своєю мовою?
    .romanised = Vy vmiiete chytaty svoieiu movoiu?
read-aloud = Хочете прослухати цю фразу?
    .romanised = Khochete proslukhaty tsiu frazu?
i-explain-again = Я поясню ще раз.
    .romanised = Ya poiasniu shche raz.

## wait

your-number = Ось ваш талон. Ваш номер: { $number }.
    .romanised = Os vash talon. Vash nomer: { $number }.
please-wait-here = Зачекайте тут, будь ласка. Ми вас покличемо.
    .romanised = Zachekaite tut, bud laska. My vas poklychemo.
watch-screen = Дивіться на екран. Там з’явиться ваш номер.
    .romanised = Dyvitsia na ekran. Tam zyavytsia vash nomer.
wait-minutes = { PLURAL($minutes) ->
    [one] Потрібно зачекати приблизно { NUMBER($minutes) } хвилину.
    [few] Потрібно зачекати приблизно { NUMBER($minutes) } хвилини.
    [many] Потрібно зачекати приблизно { NUMBER($minutes) } хвилин.
   *[other] Потрібно зачекати приблизно { NUMBER($minutes) } хвилини.
}
    .romanised = { PLURAL($minutes) ->
        [one] Potribno zachekaty pryblyzno { NUMBER($minutes) } khvylynu.
        [few] Potribno zachekaty pryblyzno { NUMBER($minutes) } khvylyny.
        [many] Potribno zachekaty pryblyzno { NUMBER($minutes) } khvylyn.
       *[other] Potribno zachekaty pryblyzno { NUMBER($minutes) } khvylyny.
    }
people-before = { PLURAL($people) ->
    [one] Перед вами { NUMBER($people) } особа.
    [few] Перед вами { NUMBER($people) } особи.
    [many] Перед вами { NUMBER($people) } осіб.
   *[other] Перед вами { NUMBER($people) } особи.
}
    .romanised = { PLURAL($people) ->
        [one] Pered vamy { NUMBER($people) } osoba.
        [few] Pered vamy { NUMBER($people) } osoby.
        [many] Pered vamy { NUMBER($people) } osib.
       *[other] Pered vamy { NUMBER($people) } osoby.
    }
your-turn = Ваша черга.
    .romanised = Vasha cherha.
go-to-counter = Підійдіть, будь ласка, до віконця номер { $counter }.
    .romanised = Pidiidit, bud laska, do vikontsia nomer { $counter }.
missed-turn = Ми вас викликали. Вас не було. Ми викличемо вас ще раз.
    .romanised = My vas vyklykaly. Vas ne bulo. My vyklychemo vas shche raz.
come-back-at = Ви можете вийти. Поверніться на { HOUR($hour) }.
    .romanised = Vy mozhete vyity. Povernitsia na { HOUR($hour) }.
keep-ticket = Збережіть свій талон.
    .romanised = Zberezhit svii talon.
priority-people = У вас є картка з правом проходу без черги? Ви вагітні?
    .romanised = U vas ye kartka z pravom prokhodu bez cherhy? Vy vahitni?
priority-passes = Ця особа має право пройти без черги. Вона пройде першою.
    .romanised = Tsia osoba maie pravo proity bez cherhy. Vona proide pershoiu.
one-moment = Одну хвилинку, будь ласка. Я зараз підійду.
    .romanised = Odnu khvylynku, bud laska. Ya zaraz pidiidu.

## need

what-need = З якого питання ви прийшли?
    .romanised = Z yakoho pytannia vy pryishly?
need-identity = Посвідчення особи або паспорт
    .romanised = Posvidchennia osoby abo pasport
need-family = Народження, шлюб або смерть
    .romanised = Narodzhennia, shliub abo smert
need-school = Школа або шкільна їдальня
    .romanised = Shkola abo shkilna yidalnia
need-housing = Житло
    .romanised = Zhytlo
need-social = Соціальна допомога
    .romanised = Sotsialna dopomoha
need-appointment = Записатися на прийом
    .romanised = Zapysatysia na pryiom
first-time = Ви прийшли вперше?
    .romanised = Vy pryishly vpershe?
for-whom = Для кого це?
    .romanised = Dlia koho tse?
for-me = Для мене
    .romanised = Dlia mene
for-child = Для моєї дитини
    .romanised = Dlia moiei dytyny
for-parent = Для члена моєї родини
    .romanised = Dlia chlena moiei rodyny
for-other = Для іншої людини
    .romanised = Dlia inshoi liudyny
received-letter = Ви отримали листа? Покажіть його, будь ласка.
    .romanised = Vy otrymaly lysta? Pokazhit yoho, bud laska.

## identity

show-papers = Покажіть, будь ласка, посвідчення особи або паспорт.
    .romanised = Pokazhit, bud laska, posvidchennia osoby abo pasport.
which-document = Який документ, що посвідчує особу, ви маєте?
    .romanised = Yakyi dokument, shcho posvidchuie osobu, vy maiete?
identity-card = Посвідчення особи
    .romanised = Posvidchennia osoby
passport = Паспорт
    .romanised = Pasport
residence-permit = Посвідка на проживання
    .romanised = Posvidka na prozhyvannia
no-document = У мене немає із собою документів.
    .romanised = U mene nemaie iz soboiu dokumentiv.
bring-document = Принесіть цей документ: { $document }.
    .romanised = Prynesit tsei dokument: { $document }.
missing-documents = { PLURAL($documents) ->
    [one] Бракує { NUMBER($documents) } документа.
    [few] Бракує { NUMBER($documents) } документів.
    [many] Бракує { NUMBER($documents) } документів.
   *[other] Бракує { NUMBER($documents) } документа.
}
    .romanised = { PLURAL($documents) ->
        [one] Brakuie { NUMBER($documents) } dokumenta.
        [few] Brakuie { NUMBER($documents) } dokumentiv.
        [many] Brakuie { NUMBER($documents) } dokumentiv.
       *[other] Brakuie { NUMBER($documents) } dokumenta.
    }
original-needed = Потрібен оригінал документа. Копія не підходить.
    .romanised = Potriben oryhinal dokumenta. Kopiia ne pidkhodyt.
copy-is-enough = Достатньо копії.
    .romanised = Dostatno kopii.
i-make-copy = Я зроблю копію. Потім поверну вам документ.
    .romanised = Ya zrobliu kopiiu. Potim povernu vam dokument.
photo-needed = Потрібна нещодавня фотографія для документів.
    .romanised = Potribna neshchodavnia fotohrafiia dlia dokumentiv.
proof-of-address = Потрібен документ із вашою адресою. Наприклад, рахунок за електроенергію.
    .romanised = Potriben dokument iz vashoiu adresoiu. Napryklad, rakhunok za elektroenerhiiu.
papers-are-yours = Ось ваші документи. Бережіть їх.
    .romanised = Os vashi dokumenty. Berezhit yikh.

## person

your-name = Напишіть своє прізвище та ім’я, будь ласка.
    .romanised = Napyshit svoie prizvyshche ta imya, bud laska.
date-of-birth = Напишіть свою дату народження, будь ласка.
    .romanised = Napyshit svoiu datu narodzhennia, bud laska.
place-of-birth = У якій країні ви народилися? І в якому місті?
    .romanised = U yakii kraini vy narodylysia? I v yakomu misti?
your-address = Яка ваша адреса?
    .romanised = Yaka vasha adresa?
live-in-city = Ви живете в цьому місті?
    .romanised = Vy zhyvete v tsomu misti?
your-telephone = Напишіть свій номер телефону, будь ласка.
    .romanised = Napyshit svii nomer telefonu, bud laska.
have-email = У вас є електронна пошта?
    .romanised = U vas ye elektronna poshta?
married = Ви перебуваєте у шлюбі?
    .romanised = Vy perebuvaiete u shliubi?
how-many-children = Скільки у вас дітей? Напишіть число.
    .romanised = Skilky u vas ditei? Napyshit chyslo.
age-of-children = Скільки років вашим дітям?
    .romanised = Skilky rokiv vashym ditiam?
who-is-with-you = Хто прийшов із вами?
    .romanised = Khto pryishov iz vamy?
data-stays-here = Ці дані потрібні лише для вашої заяви.
    .romanised = Tsi dani potribni lyshe dlia vashoi zaiavy.

## money

price-is = Це коштує { AMOUNT($amount) }.
    .romanised = Tse koshtuie { AMOUNT($amount) }.
it-is-free = Це безкоштовно.
    .romanised = Tse bezkoshtovno.
how-pay = Як ви хочете заплатити?
    .romanised = Yak vy khochete zaplatyty?
cash = Готівкою
    .romanised = Hotivkoiu
card = Банківською карткою
    .romanised = Bankivskoiu kartkoiu
here-is-receipt = Ось квитанція. Збережіть її.
    .romanised = Os kvytantsiia. Zberezhit yii.
before-date = Це потрібно зробити раніше цієї дати: { DATE($date) }.
    .romanised = Tse potribno zrobyty ranishe tsiiei daty: { DATE($date) }.
ready-on = Це буде готово цього дня: { DATE($date) }.
    .romanised = Tse bude hotovo tsoho dnia: { DATE($date) }.

## appointment

need-appointment-first = Потрібно записатися на прийом. Записати вас?
    .romanised = Potribno zapysatysia na pryiom. Zapysaty vas?
have-appointment = Ви записані на прийом?
    .romanised = Vy zapysani na pryiom?
which-moment = Вам зручніше вранці чи після обіду?
    .romanised = Vam zruchnishe vrantsi chy pislia obidu?
appointment-on = Ви записані на прийом: { DATE($date) }, час: { HOUR($hour) }.
    .romanised = Vy zapysani na pryiom: { DATE($date) }, chas: { HOUR($hour) }.
does-it-suit = Вам це підходить?
    .romanised = Vam tse pidkhodyt?
bring-to-appointment = Принесіть на прийом: { $document }.
    .romanised = Prynesit na pryiom: { $document }.
come-early = { PLURAL($minutes) ->
    [one] Прийдіть на { NUMBER($minutes) } хвилину раніше, будь ласка.
    [few] Прийдіть на { NUMBER($minutes) } хвилини раніше, будь ласка.
    [many] Прийдіть на { NUMBER($minutes) } хвилин раніше, будь ласка.
   *[other] Прийдіть на { NUMBER($minutes) } хвилини раніше, будь ласка.
}
    .romanised = { PLURAL($minutes) ->
        [one] Pryidit na { NUMBER($minutes) } khvylynu ranishe, bud laska.
        [few] Pryidit na { NUMBER($minutes) } khvylyny ranishe, bud laska.
        [many] Pryidit na { NUMBER($minutes) } khvylyn ranishe, bud laska.
       *[other] Pryidit na { NUMBER($minutes) } khvylyny ranishe, bud laska.
    }
tell-if-cannot = Якщо ви не зможете прийти, зателефонуйте нам.
    .romanised = Yakshcho vy ne zmozhete pryity, zatelefonuite nam.

## form

fill-form = Потрібно заповнити цей бланк. Вам допомогти?
    .romanised = Potribno zapovnyty tsei blank. Vam dopomohty?
help-fill-form = Я заповню бланк разом із вами.
    .romanised = Ya zapovniu blank razom iz vamy.
write-capitals = Пишіть, будь ласка, великими друкованими літерами.
    .romanised = Pyshit, bud laska, velykymy drukovanymy literamy.
sign-here = Поставте підпис тут, будь ласка.
    .romanised = Postavte pidpys tut, bud laska.
read-before-sign = Спочатку прочитайте, потім підпишіть. Я можу пояснити.
    .romanised = Spochatku prochytaite, potim pidpyshit. Ya mozhu poiasnyty.
both-parents-sign = Мають підписати обоє батьків.
    .romanised = Maiut pidpysaty oboie batkiv.
request-sent = Вашу заяву прийнято. Ви отримаєте відповідь.
    .romanised = Vashu zaiavu pryiniato. Vy otrymaiete vidpovid.
file-complete = Усі потрібні документи є.
    .romanised = Usi potribni dokumenty ye.

## direction

not-here = Це не тут. Вам потрібно сюди: { $place }, { $address }.
    .romanised = Tse ne tut. Vam potribno siudy: { $place }, { $address }.
directions-paper = Я напишу адресу на папері.
    .romanised = Ya napyshu adresu na paperi.
floor = Це на поверсі номер { $floor }. Нижній поверх — номер 0.
    .romanised = Tse na poversi nomer { $floor }. Nyzhnii poverkh — nomer 0.
closed-today = Цей відділ сьогодні зачинено.
    .romanised = Tsei viddil sohodni zachyneno.
open-at = Цей відділ відчиниться: { DATE($date) }, час: { HOUR($hour) }.
    .romanised = Tsei viddil vidchynytsia: { DATE($date) }, chas: { HOUR($hour) }.
toilets = Туалет там.
    .romanised = Tualet tam.

## emergency

need-doctor = Вам потрібен лікар?
    .romanised = Vam potriben likar?
where-does-it-hurt = Де у вас болить? Покажіть.
    .romanised = De u vas bolyt? Pokazhit.
call-emergency = Я викликаю екстрену допомогу.
    .romanised = Ya vyklykaiu ekstrenu dopomohu.
help-is-coming = Допомога вже їде. Залишайтеся тут.
    .romanised = Dopomoha vzhe yide. Zalyshaitesia tut.
are-you-safe = Ви в безпеці у себе вдома?
    .romanised = Vy v bezpetsi u sebe vdoma?
afraid-of-someone = Ви когось боїтеся?
    .romanised = Vy kohos boitesia?
go-quiet-room = Хочете поговорити в спокійному місці?
    .romanised = Khochete pohovoryty v spokiinomu mistsi?
child-lost = Ми разом із вами шукаємо вашу дитину.
    .romanised = My razom iz vamy shukaiemo vashu dytynu.

## calm

i-am-sorry = Вибачте, що вам довелося чекати.
    .romanised = Vybachte, shcho vam dovelosia chekaty.
i-want-to-help = Я хочу вам допомогти.
    .romanised = Ya khochu vam dopomohty.
please-calm = Будь ласка, поговорімо спокійно.
    .romanised = Bud laska, pohovorimo spokiino.
i-listen = Я вас слухаю.
    .romanised = Ya vas slukhaiu.
cannot-do-it = Я не можу цього зробити. Поясню чому.
    .romanised = Ya ne mozhu tsoho zrobyty. Poiasniu chomu.
fetch-supervisor = Я покличу керівника.
    .romanised = Ya poklychu kerivnyka.
stop-behaviour = Тут так не можна. Припиніть, будь ласка.
    .romanised = Tut tak ne mozhna. Prypynit, bud laska.

## interpreter

child-does-not-translate = Дитина не повинна це перекладати. Ми покличемо дорослого перекладача.
    .romanised = Dytyna ne povynna tse perekladaty. My poklychemo dorosloho perekladacha.
translate-everything = Перекладайте все, будь ласка. Нічого не додавайте.
    .romanised = Perekladaite vse, bud laska. Nichoho ne dodavaite.
translation-private = Це приватна розмова. Нікому про неї не розповідайте.
    .romanised = Tse pryvatna rozmova. Nikomu pro nei ne rozpovidaite.
do-you-agree-helper = Ця людина перекладатиме для вас. Ви згодні?
    .romanised = Tsia liudyna perekladatyme dlia vas. Vy zghodni?
for-this-adult = Для цього питання ми покличемо перекладача.
    .romanised = Dlia tsoho pytannia my poklychemo perekladacha.

## end

thank-you = Дуже дякую.
    .romanised = Duzhe diakuiu.
anything-else = Вам потрібно ще щось?
    .romanised = Vam potribno shche shchos?
all-done = На сьогодні все.
    .romanised = Na sohodni vse.
we-will-call = Ми вам зателефонуємо.
    .romanised = My vam zatelefonuiemo.
come-back-with-someone = Ви можете прийти ще раз із людиною, яка розмовляє французькою.
    .romanised = Vy mozhete pryity shche raz iz liudynoiu, yaka rozmovliaie frantsuzkoiu.
goodbye = До побачення. Гарного дня.
    .romanised = Do pobachennia. Harnoho dnia.
