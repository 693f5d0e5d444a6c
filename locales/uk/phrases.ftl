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

## documents

doc-which-request = Що ви хочете зробити?
    .romanised = Shcho vy khochete zrobyty?
doc-first = Я оформлюю документ уперше.
    .romanised = Ya oformliuiu dokument upershe.
doc-renewal = Я хочу отримати новий документ замість старого.
    .romanised = Ya khochu otrymaty novyi dokument zamist staroho.
doc-lost = У мене загубився документ.
    .romanised = U mene zahubyvsia dokument.
doc-stolen = У мене вкрали документ.
    .romanised = U mene vkraly dokument.
doc-declare-loss = Потрібно заявити, що документ загублено. Ми запишемо це тут.
    .romanised = Potribno zaiavyty, shcho dokument zahubleno. My zapyshemo tse tut.
doc-declare-theft = Якщо документ украли, спочатку зверніться до поліції.
    .romanised = Yakshcho dokument ukraly, spochatku zvernitsia do politsii.
doc-pre-request = Ви підготували заяву через інтернет?
    .romanised = Vy pidhotuvaly zaiavu cherez internet?
doc-pre-request-number = Покажіть номер заяви, будь ласка.
    .romanised = Pokazhit nomer zaiavy, bud laska.
doc-bring-old = Принесіть своє старе посвідчення особи або старий паспорт.
    .romanised = Prynesit svoie stare posvidchennia osoby abo staryi pasport.
doc-photo-rules = Потрібна фотографія, зроблена за останні шість місяців. Обличчя має бути добре видно.
    .romanised = Potribna fotohrafiia, zroblena za ostanni shist misiatsiv. Oblychchia maie buty dobre vydno.
doc-photo-refused = Ця фотографія не підходить. Потрібна інша.
    .romanised = Tsia fotohrafiia ne pidkhodyt. Potribna insha.
doc-fingerprints = Я візьму у вас відбитки пальців. Прикладіть палець сюди, будь ласка.
    .romanised = Ya vizmu u vas vidbytky paltsiv. Prykladit palets siudy, bud laska.
doc-other-hand = Тепер іншу руку.
    .romanised = Teper inshu ruku.
doc-come-in-person = Ця людина має прийти особисто.
    .romanised = Tsia liudyna maie pryity osobysto.
doc-parent-with-child = Разом із дитиною має прийти хтось із батьків.
    .romanised = Razom iz dytynoiu maie pryity khtos iz batkiv.
doc-stamp-price = Потрібно купити гербову марку. Ціна: { AMOUNT($amount) }.
    .romanised = Potribno kupyty herbovu marku. Tsina: { AMOUNT($amount) }.
doc-stamp-where = Купіть марку в інтернеті. Або в тютюновому магазині.
    .romanised = Kupit marku v interneti. Abo v tiutiunovomu mahazyni.
doc-wait-weeks = { PLURAL($weeks) ->
    [one] Потрібно зачекати приблизно { NUMBER($weeks) } тиждень.
    [few] Потрібно зачекати приблизно { NUMBER($weeks) } тижні.
    [many] Потрібно зачекати приблизно { NUMBER($weeks) } тижнів.
   *[other] Потрібно зачекати приблизно { NUMBER($weeks) } тижня.
}
    .romanised = { PLURAL($weeks) ->
        [one] Potribno zachekaty pryblyzno { NUMBER($weeks) } tyzhden.
        [few] Potribno zachekaty pryblyzno { NUMBER($weeks) } tyzhni.
        [many] Potribno zachekaty pryblyzno { NUMBER($weeks) } tyzhniv.
       *[other] Potribno zachekaty pryblyzno { NUMBER($weeks) } tyzhnia.
    }
doc-text-message = Ви отримаєте SMS, коли документ буде готовий.
    .romanised = Vy otrymaiete SMS, koly dokument bude hotovyi.
doc-collect-yourself = По документ потрібно прийти особисто.
    .romanised = Po dokument potribno pryity osobysto.
doc-collect-before = { PLURAL($months) ->
    [one] У вас є { NUMBER($months) } місяць, щоб забрати документ.
    [few] У вас є { NUMBER($months) } місяці, щоб забрати документ.
    [many] У вас є { NUMBER($months) } місяців, щоб забрати документ.
   *[other] У вас є { NUMBER($months) } місяця, щоб забрати документ.
}
    .romanised = { PLURAL($months) ->
        [one] U vas ye { NUMBER($months) } misiats, shchob zabraty dokument.
        [few] U vas ye { NUMBER($months) } misiatsi, shchob zabraty dokument.
        [many] U vas ye { NUMBER($months) } misiatsiv, shchob zabraty dokument.
       *[other] U vas ye { NUMBER($months) } misiatsia, shchob zabraty dokument.
    }
doc-travel-soon = У вас скоро поїздка?
    .romanised = U vas skoro poizdka?
doc-show-travel-ticket = Покажіть квиток на поїздку, будь ласка.
    .romanised = Pokazhit kvytok na poizdku, bud laska.
doc-nationality = Ви маєте французьке громадянство?
    .romanised = Vy maiete frantsuzke hromadianstvo?
doc-residence-permit-elsewhere = Посвідку на проживання оформлюють у префектурі, а не в мерії.
    .romanised = Posvidku na prozhyvannia oformliuiut u prefekturi, a ne v merii.
doc-check-details = Перевірте ім’я, дату та адресу. Усе правильно?
    .romanised = Perevirte imya, datu ta adresu. Use pravylno?

## civil

civil-which-record = Який документ вам потрібен?
    .romanised = Yakyi dokument vam potriben?
civil-birth = Свідоцтво про народження
    .romanised = Svidotstvo pro narodzhennia
civil-marriage = Свідоцтво про шлюб
    .romanised = Svidotstvo pro shliub
civil-death = Свідоцтво про смерть
    .romanised = Svidotstvo pro smert
civil-born-here = Ця людина народилася в цьому місті?
    .romanised = Tsia liudyna narodylasia v tsomu misti?
civil-ask-birth-town = Попросіть цей документ у мерії міста, де народилася людина.
    .romanised = Poprosit tsei dokument u merii mista, de narodylasia liudyna.
civil-born-abroad = Ця людина народилася в іншій країні?
    .romanised = Tsia liudyna narodylasia v inshii kraini?
civil-record-is-free = Цей документ безкоштовний. Нікому за нього не платіть.
    .romanised = Tsei dokument bezkoshtovnyi. Nikomu za noho ne platit.
civil-copies = { PLURAL($copies) ->
    [one] Ось { NUMBER($copies) } копія.
    [few] Ось { NUMBER($copies) } копії.
    [many] Ось { NUMBER($copies) } копій.
   *[other] Ось { NUMBER($copies) } копії.
}
    .romanised = { PLURAL($copies) ->
        [one] Os { NUMBER($copies) } kopiia.
        [few] Os { NUMBER($copies) } kopii.
        [many] Os { NUMBER($copies) } kopii.
       *[other] Os { NUMBER($copies) } kopii.
    }
civil-declare-birth = Ви прийшли зареєструвати народження дитини?
    .romanised = Vy pryishly zareiestruvaty narodzhennia dytyny?
civil-birth-days = { PLURAL($days) ->
    [one] На реєстрацію народження у вас є { NUMBER($days) } день.
    [few] На реєстрацію народження у вас є { NUMBER($days) } дні.
    [many] На реєстрацію народження у вас є { NUMBER($days) } днів.
   *[other] На реєстрацію народження у вас є { NUMBER($days) } дня.
}
    .romanised = { PLURAL($days) ->
        [one] Na reiestratsiiu narodzhennia u vas ye { NUMBER($days) } den.
        [few] Na reiestratsiiu narodzhennia u vas ye { NUMBER($days) } dni.
        [many] Na reiestratsiiu narodzhennia u vas ye { NUMBER($days) } dniv.
       *[other] Na reiestratsiiu narodzhennia u vas ye { NUMBER($days) } dnia.
    }
civil-birth-certificate = Покажіть довідку з лікарні, будь ласка.
    .romanised = Pokazhit dovidku z likarni, bud laska.
civil-child-name = Напишіть ім’я та прізвище дитини, будь ласка.
    .romanised = Napyshit imya ta prizvyshche dytyny, bud laska.
civil-congratulations = Вітаємо вас із народженням дитини.
    .romanised = Vitaiemo vas iz narodzhenniam dytyny.
civil-recognise-child = Хочете письмово підтвердити, що це ваша дитина?
    .romanised = Khochete pysmovo pidtverdyty, shcho tse vasha dytyna?
civil-family-book = У вас є сімейна книжка?
    .romanised = U vas ye simeina knyzhka?
civil-declare-death = Ви прийшли повідомити про смерть людини?
    .romanised = Vy pryishly povidomyty pro smert liudyny?
civil-condolences = Прийміть мої співчуття.
    .romanised = Pryimit moi spivchuttia.
civil-doctor-certificate = Покажіть довідку від лікаря, будь ласка.
    .romanised = Pokazhit dovidku vid likaria, bud laska.
civil-want-to-marry = Хочете укласти шлюб тут?
    .romanised = Khochete uklasty shliub tut?
civil-marriage-file = Ось бланки для реєстрації шлюбу. Їх потрібно заповнити.
    .romanised = Os blanky dlia reiestratsii shliubu. Yikh potribno zapovnyty.
civil-both-come = Потрібно прийти разом, удвох.
    .romanised = Potribno pryity razom, udvokh.
civil-official-translation = Цей документ має бути французькою мовою. Потрібен офіційний перекладач.
    .romanised = Tsei dokument maie buty frantsuzkoiu movoiu. Potriben ofitsiinyi perekladach.

## school

school-enrol = Хочете записати дитину до школи?
    .romanised = Khochete zapysaty dytynu do shkoly?
school-child-birth = Напишіть дату народження дитини, будь ласка.
    .romanised = Napyshit datu narodzhennia dytyny, bud laska.
school-been-before = Дитина вже ходила до школи?
    .romanised = Dytyna vzhe khodyla do shkoly?
school-papers = Потрібне свідоцтво про народження дитини.
    .romanised = Potribne svidotstvo pro narodzhennia dytyny.
school-vaccinations = Принесіть медичну книжку дитини. Ми перевіримо щеплення.
    .romanised = Prynesit medychnu knyzhku dytyny. My perevirymo shcheplennia.
school-your-school = Школа вашої дитини: { $place }, { $address }.
    .romanised = Shkola vashoi dytyny: { $place }, { $address }.
school-meet-head = Зверніться до керівництва школи.
    .romanised = Zvernitsia do kerivnytstva shkoly.
school-starts-on = Заняття в школі почнуться цього дня: { DATE($date) }.
    .romanised = Zaniattia v shkoli pochnutsia tsoho dnia: { DATE($date) }.
school-canteen = Дитина їстиме в шкільній їдальні?
    .romanised = Dytyna yistyme v shkilnii yidalni?
school-which-days = У які дні? Покажіть на календарі.
    .romanised = U yaki dni? Pokazhit na kalendari.
school-allergy = У дитини є алергія?
    .romanised = U dytyny ye alerhiia?
school-with-or-without-meat = Обід із м’ясом? Чи без м’яса?
    .romanised = Obid iz myasom? Chy bez myasa?
school-with-meat = З м’ясом
    .romanised = Z myasom
school-without-meat = Без м’яса
    .romanised = Bez myasa
school-meal-price = Один обід коштує { AMOUNT($amount) }.
    .romanised = Odyn obid koshtuie { AMOUNT($amount) }.
school-price-by-income = Ціна залежить від вашого доходу. Що менший дохід, то нижча ціна.
    .romanised = Tsina zalezhyt vid vashoho dokhodu. Shcho menshyi dokhid, to nyzhcha tsina.
school-after-hours = Дитині потрібен нагляд у школі вранці або ввечері?
    .romanised = Dytyni potriben nahliad u shkoli vrantsi abo vvecheri?
school-holiday-centre = Хочете записати дитину до центру дитячого дозвілля на канікули?
    .romanised = Khochete zapysaty dytynu do tsentru dytiachoho dozvillia na kanikuly?
school-nursery = Ви шукаєте ясла для свого малюка?
    .romanised = Vy shukaiete yasla dlia svoho maliuka?
school-waiting-list = Зараз місць немає. Ви в списку очікування.
    .romanised = Zaraz mists nemaie. Vy v spysku ochikuvannia.
school-who-collects = Хто забиратиме дитину? Напишіть імена, будь ласка.
    .romanised = Khto zabyratyme dytynu? Napyshit imena, bud laska.

## housing

housing-have-home = У вас є житло?
    .romanised = U vas ye zhytlo?
housing-where-tonight = Де ви ночуватимете сьогодні?
    .romanised = De vy nochuvatymete sohodni?
housing-at-home = У себе вдома
    .romanised = U sebe vdoma
housing-with-friends = У друзів або родичів
    .romanised = U druziv abo rodychiv
housing-hotel = У готелі або в гуртожитку
    .romanised = U hoteli abo v hurtozhytku
housing-outside = На вулиці
    .romanised = Na vulytsi
housing-call-115 = Вам ніде ночувати сьогодні? Зателефонуйте на номер 115. Це безкоштовно.
    .romanised = Vam nide nochuvaty sohodni? Zatelefonuite na nomer 115. Tse bezkoshtovno.
housing-call-together = Хочете зателефонувати разом зі мною?
    .romanised = Khochete zatelefonuvaty razom zi mnoiu?
housing-social-request = Хочете подати заяву на соціальне житло?
    .romanised = Khochete podaty zaiavu na sotsialne zhytlo?
housing-request-number = У вас є номер заяви на житло?
    .romanised = U vas ye nomer zaiavy na zhytlo?
housing-renew-yearly = Заяву потрібно подавати знову щороку.
    .romanised = Zaiavu potribno podavaty znovu shchoroku.
housing-long-wait = Можливо, доведеться чекати кілька років.
    .romanised = Mozhlyvo, dovedetsia chekaty kilka rokiv.
housing-how-many-people = Скільки людей живе разом із вами? Напишіть число.
    .romanised = Skilky liudei zhyve razom iz vamy? Napyshit chyslo.
housing-rent-difficult = Вам важко платити за оренду житла?
    .romanised = Vam vazhko platyty za orendu zhytla?
housing-must-leave = Ви отримали листа з вимогою виїхати з житла?
    .romanised = Vy otrymaly lysta z vymohoiu vyikhaty z zhytla?
housing-dangerous = У вашому житлі небезпечно або дуже сиро?
    .romanised = U vashomu zhytli nebezpechno abo duzhe syro?
housing-bring-lease = Принесіть договір оренди житла. Або квитанцію про оплату оренди.
    .romanised = Prynesit dohovir orendy zhytla. Abo kvytantsiiu pro oplatu orendy.
housing-postal-address = Вам потрібна адреса, щоб отримувати листи?
    .romanised = Vam potribna adresa, shchob otrymuvaty lysty?

## social

social-see-worker = Хочете поговорити із соціальним працівником?
    .romanised = Khochete pohovoryty iz sotsialnym pratsivnykom?
social-confidential = Соціальний працівник нікому нічого не розповідає.
    .romanised = Sotsialnyi pratsivnyk nikomu nichoho ne rozpovidaie.
social-bring-income = Принесіть документи про зарплату або соціальні виплати.
    .romanised = Prynesit dokumenty pro zarplatu abo sotsialni vyplaty.
social-working = У вас є робота?
    .romanised = U vas ye robota?
social-food = Вам потрібна допомога з продуктами?
    .romanised = Vam potribna dopomoha z produktamy?
social-health-insurance = Ви маєте медичне страхування?
    .romanised = Vy maiete medychne strakhuvannia?
social-disability = У вашій родині є людина з інвалідністю?
    .romanised = U vashii rodyni ye liudyna z invalidnistiu?
social-home-help = Вам потрібна допомога вдома для літньої людини?
    .romanised = Vam potribna dopomoha vdoma dlia litnoi liudyny?
social-bills = Вам важко платити за воду або електроенергію?
    .romanised = Vam vazhko platyty za vodu abo elektroenerhiiu?
social-caf = Щоб отримати цю допомогу, зверніться до CAF.
    .romanised = Shchob otrymaty tsiu dopomohu, zvernitsia do CAF.
social-transport-card = Хочете проїзний квиток зі знижкою?
    .romanised = Khochete proiznyi kvytok zi znyzhkoiu?
social-learn-french = Хочете вивчати французьку мову?
    .romanised = Khochete vyvchaty frantsuzku movu?
social-french-courses = Ось список курсів французької мови.
    .romanised = Os spysok kursiv frantsuzkoi movy.
social-danger-17 = Якщо ви в небезпеці, телефонуйте на номер 17.
    .romanised = Yakshcho vy v nebezpetsi, telefonuite na nomer 17.
social-violence-3919 = За номером 3919 допомагають жінкам, які потерпають від насильства. Це безкоштовно.
    .romanised = Za nomerom 3919 dopomahaiut zhinkam, yaki poterpaiut vid nasylstva. Tse bezkoshtovno.

## elections

vote-on-list = Ви є в списку виборців?
    .romanised = Vy ye v spysku vybortsiv?
vote-register = Хочете записатися до списку виборців?
    .romanised = Khochete zapysatysia do spysku vybortsiv?
vote-who-can = Громадяни Франції голосують на всіх виборах.
    .romanised = Hromadiany Frantsii holosuiut na vsikh vyborakh.
vote-europeans = Громадяни Європейського Союзу голосують на міських та європейських виборах.
    .romanised = Hromadiany Yevropeiskoho Soiuzu holosuiut na miskykh ta yevropeiskykh vyborakh.
vote-register-before = Запишіться раніше цієї дати: { DATE($date) }.
    .romanised = Zapyshitsia ranishe tsiiei daty: { DATE($date) }.
vote-polling-place = Ви голосуєте тут: { $place }, { $address }.
    .romanised = Vy holosuiete tut: { $place }, { $address }.
vote-bring-identity = Щоб проголосувати, візьміть із собою посвідчення особи або паспорт.
    .romanised = Shchob proholosuvaty, vizmit iz soboiu posvidchennia osoby abo pasport.
vote-proxy = Вас не буде в день виборів? За вас може проголосувати інша людина.
    .romanised = Vas ne bude v den vyboriv? Za vas mozhe proholosuvaty insha liudyna.

## digital

digital-have-smartphone = У вас є телефон з інтернетом?
    .romanised = U vas ye telefon z internetom?
digital-help = Вам допомогти з комп’ютером?
    .romanised = Vam dopomohty z kompyuterom?
digital-have-account = У вас уже є акаунт на цьому сайті?
    .romanised = U vas uzhe ye akaunt na tsomu saiti?
digital-create-email = Хочете разом зі мною створити електронну пошту?
    .romanised = Khochete razom zi mnoiu stvoryty elektronnu poshtu?
digital-type-password = Введіть свій пароль. Я не дивлюся.
    .romanised = Vvedit svii parol. Ya ne dyvliusia.
digital-keep-password = Нікому не повідомляйте свій пароль.
    .romanised = Nikomu ne povidomliaite svii parol.
digital-code-by-text = Ви отримаєте код у SMS. Введіть його тут.
    .romanised = Vy otrymaiete kod u SMS. Vvedit yoho tut.
digital-paper-also = Заяву можна подати й на папері.
    .romanised = Zaiavu mozhna podaty y na paperi.
digital-adviser = Фахівець може допомогти вам з інтернетом. Записати вас на прийом?
    .romanised = Fakhivets mozhe dopomohty vam z internetom. Zapysaty vas na pryiom?
digital-scam = Це повідомлення — обман. Не платіть.
    .romanised = Tse povidomlennia — obman. Ne platit.

## institutions

inst-tax-office = З питань податків зверніться до податкової служби.
    .romanised = Z pytan podatkiv zvernitsia do podatkovoi sluzhby.
inst-tax-declared = Ви подали податкову декларацію?
    .romanised = Vy podaly podatkovu deklaratsiiu?
inst-tax-notice = Принесіть податкове повідомлення, будь ласка.
    .romanised = Prynesit podatkove povidomlennia, bud laska.
inst-prefecture-decides = Рішення ухвалює префектура, а не мерія.
    .romanised = Rishennia ukhvaliuie prefektura, a ne meriia.
inst-health-insurance = З питань медичного страхування зверніться до CPAM.
    .romanised = Z pytan medychnoho strakhuvannia zvernitsia do CPAM.
inst-job-centre = Якщо ви шукаєте роботу, зверніться до FRANCE TRAVAIL.
    .romanised = Yakshcho vy shukaiete robotu, zvernitsia do FRANCE TRAVAIL.
inst-france-services = У FRANCE SERVICES вам допоможуть із документами. Це безкоштовно.
    .romanised = U FRANCE SERVICES vam dopomozhut iz dokumentamy. Tse bezkoshtovno.
inst-metropolis = За сміття та воду відповідає метрополія. Це об’єднання міст.
    .romanised = Za smittia ta vodu vidpovidaie metropoliia. Tse obyednannia mist.
inst-asylum = Щоб попросити притулку, зверніться до іншої установи.
    .romanised = Shchob poprosyty prytulku, zvernitsia do inshoi ustanovy.
inst-free-lawyer = Хочете поговорити з адвокатом? Це безкоштовно.
    .romanised = Khochete pohovoryty z advokatom? Tse bezkoshtovno.
inst-explain-letter = Покажіть листа. Я поясню, що в ньому написано.
    .romanised = Pokazhit lysta. Ya poiasniu, shcho v nomu napysano.
inst-write-letter = Вам допомогти написати листа?
    .romanised = Vam dopomohty napysaty lysta?
inst-we-send-on = Ми передамо вашу заяву до потрібного відділу. Ми повідомимо вам про це.
    .romanised = My peredamo vashu zaiavu do potribnoho viddilu. My povidomymo vam pro tse.
