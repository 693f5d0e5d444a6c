### Pachto ; on vouvoie (تاسو), sans genre autant que possible. Prononciation écrite à la française : ou, tch, gu ; ښ = kh, ږ = g (à l’est).

## welcome

welcome = سلام. ښه راغلاست.
    .romanised = Salâm. Kha râghlâst.
which-language = تاسو په کومه ژبه خبرې کوئ؟
    .romanised = Tâso pa kouma jeba khabaré kawey?
speak-french = په فرانسوي ژبه خبرې کولای شئ؟
    .romanised = Pa farânsawi jeba khabaré kawelây shey?
show-language = مهرباني وکړئ، خپله ژبه پر سکرین وښایئ.
    .romanised = Mehrabâni wekrey, khpela jeba par eskrin wekhâyey.
use-screen = موږ د دې سکرین په مرسته خبرې کوو. موافق یاست؟
    .romanised = Moung da dé eskrin pa mrasta khabaré kawou. Mowâfeq yâst?
answer-with-keys = د ځواب لپاره یو نمبر کېکاږئ. یا یې په ګوته وښایئ.
    .romanised = Da dzawâb lepâra yaw nambar kékâgey. Yâ yé pa gouta wekhâyey.
sentences-prepared = دا جملې له مخکې چمتو شوې دي. که روښانه نه وي، ما ته ووایئ.
    .romanised = Dâ djoumlé la makhké tchamtou shewé di. Ka rokhâna na wi, mâ ta wewâyey.
call-interpreter = په ټیلیفون کې ترجمان غواړئ؟ وړیا دی.
    .romanised = Pa télifoun ké tardjoumân ghwârey? Weryâ day.
wait-interpreter = ترجمان ته زنګ وهم. مهرباني وکړئ، لږ صبر وکړئ.
    .romanised = Tardjoumân ta zang waham. Mehrabâni wekrey, leg sabr wekrey.
colleague-speaks = زما یو همکار ستاسو په ژبه خبرې کوي. هغه رابولم.
    .romanised = Zmâ yaw hamkâr stâso pa jeba khabaré kawi. Hagha râbolam.
please-sit = مهرباني وکړئ، کېنئ.
    .romanised = Mehrabâni wekrey, kéney.
take-your-time = بیړه مه کوئ.
    .romanised = Bira ma kawey.

## answers

yes = هو
    .romanised = Ho
no = نه
    .romanised = Na
a-little = لږ
    .romanised = Leg
dont-know = خبر نه یم.
    .romanised = Khabar na yam.
dont-understand = پوه نه شوم.
    .romanised = Poh na shwam.
agree = سمه ده
    .romanised = Sama da
something-else = بل څه
    .romanised = Bel tsa
prefer-not-say = نه غواړم ځواب ورکړم.
    .romanised = Na ghwâram dzawâb warkram.
today = نن
    .romanised = Nen
tomorrow = سبا
    .romanised = Sabâ
later = وروسته
    .romanised = Wrousta
morning = سهار
    .romanised = Sahâr
afternoon = له غرمې وروسته
    .romanised = La gharmé wrousta

## understand

please-repeat = مهرباني وکړئ، بیا یې ووایئ.
    .romanised = Mehrabâni wekrey, byâ yé wewâyey.
please-write = مهرباني وکړئ، ویې لیکئ.
    .romanised = Mehrabâni wekrey, weyé likey.
please-write-number = مهرباني وکړئ، شمېره ولیکئ.
    .romanised = Mehrabâni wekrey, shméra welikey.
please-slowly = مهرباني وکړئ، ورو خبرې وکړئ.
    .romanised = Mehrabâni wekrey, wro khabaré wekrey.
please-show = مهرباني وکړئ، ما ته یې وښایئ.
    .romanised = Mehrabâni wekrey, mâ ta yé wekhâyey.
do-you-understand = پوه شوئ؟
    .romanised = Poh shwey?
is-this-right = دا سمه ده؟
    .romanised = Dâ sama da?
can-you-read = په خپله ژبه لوستل کولای شئ؟
    .romanised = Pa khpela jeba lwastel kawelây shey?
read-aloud = غواړئ جمله واورئ؟
    .romanised = Ghwârey djoumla wâwrey?
i-explain-again = بیا یې درته تشریح کوم.
    .romanised = Byâ yé darta tashrih kawem.

## wait

your-number = دا ستاسو ټکټ دی. ستاسو نمبر: { $number }.
    .romanised = Dâ stâso tiket day. Stâso nambar: { $number }.
please-wait-here = مهرباني وکړئ، دلته انتظار وکړئ. موږ به تاسو راوبولو.
    .romanised = Mehrabâni wekrey, delta entezâr wekrey. Moung ba tâso râwebolou.
watch-screen = سکرین ته وګورئ. خپل نمبر به ووینئ.
    .romanised = Eskrin ta wegorey. Khpel nambar ba wewiney.
wait-minutes = { PLURAL($minutes) ->
    [one] باید شاوخوا { NUMBER($minutes) } دقیقه انتظار وکړئ.
   *[other] باید شاوخوا { NUMBER($minutes) } دقیقې انتظار وکړئ.
    }
    .romanised = { PLURAL($minutes) ->
        [one] Bâyad shâwkhwâ { NUMBER($minutes) } daqiqa entezâr wekrey.
       *[other] Bâyad shâwkhwâ { NUMBER($minutes) } daqiqé entezâr wekrey.
    }
people-before = { PLURAL($people) ->
    [one] له تاسو مخکې { NUMBER($people) } کس دی.
   *[other] له تاسو مخکې { NUMBER($people) } کسان دي.
    }
    .romanised = { PLURAL($people) ->
        [one] La tâso makhké { NUMBER($people) } kas day.
       *[other] La tâso makhké { NUMBER($people) } kasân di.
    }
your-turn = اوس ستاسو نوبت دی.
    .romanised = Os stâso nobat day.
go-to-counter = مهرباني وکړئ، دې غرفې ته لاړ شئ: { $counter }.
    .romanised = Mehrabâni wekrey, dé ghourfé ta lâr shey: { $counter }.
missed-turn = موږ تاسو راوبللئ. تاسو دلته نه وئ. بیا به مو راوبولو.
    .romanised = Moung tâso râweballey. Tâso delta na wey. Byâ ba mo râwebolou.
come-back-at = بهر تللای شئ. په { HOUR($hour) } بجو بېرته راشئ.
    .romanised = Bahar tlelây shey. Pa { HOUR($hour) } badjo bérta râshey.
keep-ticket = خپل ټکټ وساتئ.
    .romanised = Khpel tiket wesâtey.
priority-people = د لومړیتوب کارت لرئ؟ امیندواره یاست؟
    .romanised = Da loumritob kârt larey? Omindwâra yâst?
priority-passes = دا کس لومړیتوب لري. هغه مخکې ځي.
    .romanised = Dâ kas loumritob lari. Hagha makhké dzi.
one-moment = مهرباني وکړئ، یوه شېبه صبر وکړئ. اوس راځم.
    .romanised = Mehrabâni wekrey, yawa shéba sabr wekrey. Os râdzam.

## need

what-need = څه ته اړتیا لرئ؟
    .romanised = Tsa ta artyâ larey?
need-identity = د هویت کارت (تذکره) یا پاسپورټ
    .romanised = Da howiyat kârt (tazkera) yâ pâsport
need-family = زېږېدنه، واده یا مړینه
    .romanised = Zégédena, wâdé yâ mrina
need-school = ښوونځی یا د ښوونځي ډوډۍ
    .romanised = Khowendzay yâ da khowendzi dodey
need-housing = د اوسېدو ځای (کور)
    .romanised = Da osédo dzây (kor)
need-social = ټولنیزه مرسته
    .romanised = Toleniza mrasta
need-appointment = د ملاقات وخت اخیستل
    .romanised = Da molâqât wakht akhistel
first-time = لومړی ځل دی چې راځئ؟
    .romanised = Loumray dzel day tché râdzey?
for-whom = دا د چا لپاره دی؟
    .romanised = Dâ da tchâ lepâra day?
for-me = زما لپاره
    .romanised = Zmâ lepâra
for-child = زما د اولاد لپاره
    .romanised = Zmâ da awlâd lepâra
for-parent = زما د کورنۍ د یو کس لپاره
    .romanised = Zmâ da korney da yaw kas lepâra
for-other = د بل چا لپاره
    .romanised = Da bel tchâ lepâra
received-letter = لیک درته راغلی دی؟ مهرباني وکړئ، ویې ښایئ.
    .romanised = Lik darta râghelay day? Mehrabâni wekrey, weyé khâyey.

## identity

show-papers = مهرباني وکړئ، خپل د هویت کارت یا پاسپورټ وښایئ.
    .romanised = Mehrabâni wekrey, khpel da howiyat kârt yâ pâsport wekhâyey.
which-document = د هویت کوم سند لرئ؟
    .romanised = Da howiyat koum sanad larey?
identity-card = د هویت کارت (تذکره)
    .romanised = Da howiyat kârt (tazkera)
passport = پاسپورټ
    .romanised = Pâsport
residence-permit = د اقامت کارت
    .romanised = Da eqâmat kârt
no-document = سندونه راسره نشته.
    .romanised = Sanadouna râsara neshta.
bring-document = مهرباني وکړئ، دا سند راوړئ: { $document }.
    .romanised = Mehrabâni wekrey, dâ sanad râwrey: { $document }.
missing-documents = { PLURAL($documents) ->
    [one] { NUMBER($documents) } سند کم دی.
   *[other] { NUMBER($documents) } سندونه کم دي.
    }
    .romanised = { PLURAL($documents) ->
        [one] { NUMBER($documents) } sanad kam day.
       *[other] { NUMBER($documents) } sanadouna kam di.
    }
original-needed = اصلي سند پکار دی. کاپي نه منل کېږي.
    .romanised = Asli sanad pakâr day. Kâpi na manel kégui.
copy-is-enough = کاپي بس ده.
    .romanised = Kâpi bas da.
i-make-copy = زه یې کاپي کوم. بیا به سند بېرته درکړم.
    .romanised = Ze yé kâpi kawem. Byâ ba sanad bérta darkrem.
photo-needed = د هویت کارت لپاره یو نوی عکس پکار دی.
    .romanised = Da howiyat kârt lepâra yaw neway aks pakâr day.
proof-of-address = داسې سند پکار دی چې ستاسو ادرس پکې لیکل شوی وي. لکه د برېښنا بل.
    .romanised = Dâssé sanad pakâr day tché stâso adras paké likel sheway wi. Laka da brékhnâ bel.
papers-are-yours = دا ستاسو سندونه دي. ښه یې وساتئ.
    .romanised = Dâ stâso sanadouna di. Kha yé wesâtey.

## person

your-name = مهرباني وکړئ، د کورنۍ نوم (تخلص) او خپل نوم ولیکئ.
    .romanised = Mehrabâni wekrey, da korney noum (takhallos) aw khpel noum welikey.
date-of-birth = مهرباني وکړئ، د خپل زېږون نېټه ولیکئ.
    .romanised = Mehrabâni wekrey, da khpel zégoun néta welikey.
place-of-birth = په کوم هېواد کې زېږېدلي یاست؟ په کوم ښار کې؟
    .romanised = Pa koum héwâd ké zégédeli yâst? Pa koum khâr ké?
your-address = ستاسو ادرس څه دی؟
    .romanised = Stâso adras tsa day?
live-in-city = په دې ښار کې اوسېږئ؟
    .romanised = Pa dé khâr ké oséguey?
your-telephone = مهرباني وکړئ، د خپل ټیلیفون نمبر ولیکئ.
    .romanised = Mehrabâni wekrey, da khpel télifoun nambar welikey.
have-email = ایمېل ادرس لرئ؟
    .romanised = Imél adras larey?
married = واده مو کړی دی؟
    .romanised = Wâdé mo karay day?
how-many-children = څو اولادونه لرئ؟ شمېره یې ولیکئ.
    .romanised = Tso awlâdouna larey? Shméra yé welikey.
age-of-children = ستاسو اولادونه څو کلن دي؟
    .romanised = Stâso awlâdouna tso kalan di?
who-is-with-you = څوک درسره دي؟
    .romanised = Tsok darsara di?
data-stays-here = دا معلومات یوازې ستاسو د غوښتنې لپاره دي.
    .romanised = Dâ ma'loumât yawâzé stâso da ghokhtené lepâra di.

## money

price-is = بیه یې { AMOUNT($amount) } ده.
    .romanised = Baya yé { AMOUNT($amount) } da.
it-is-free = وړیا دی.
    .romanised = Weryâ day.
how-pay = غواړئ پیسې څنګه ورکړئ؟
    .romanised = Ghwârey paysé tsenga warkrey?
cash = په نغدو پیسو
    .romanised = Pa naghdo payso
card = په بانکي کارت
    .romanised = Pa bânki kârt
here-is-receipt = دا رسید دی. ویې ساتئ.
    .romanised = Dâ rasid day. Weyé sâtey.
before-date = دا کار باید تر دې نېټې مخکې وشي: { DATE($date) }.
    .romanised = Dâ kâr bâyad tar dé nété makhké weshi: { DATE($date) }.
ready-on = په دې نېټه به چمتو شي: { DATE($date) }.
    .romanised = Pa dé néta ba tchamtou shi: { DATE($date) }.

## appointment

need-appointment-first = د ملاقات وخت پکار دی. زه یې درته واخلم؟
    .romanised = Da molâqât wakht pakâr day. Ze yé darta wâkhlem?
have-appointment = د ملاقات وخت لرئ؟
    .romanised = Da molâqât wakht larey?
which-moment = سهار که له غرمې وروسته؟
    .romanised = Sahâr ka la gharmé wrousta?
appointment-on = ستاسو د ملاقات وخت: { DATE($date) }، په { HOUR($hour) } بجو.
    .romanised = Stâso da molâqât wakht: { DATE($date) }, pa { HOUR($hour) } badjo.
does-it-suit = دا وخت ستاسو لپاره مناسب دی؟
    .romanised = Dâ wakht stâso lepâra monâsseb day?
bring-to-appointment = ملاقات ته دا راوړئ: { $document }.
    .romanised = Molâqât ta dâ râwrey: { $document }.
come-early = { PLURAL($minutes) ->
    [one] مهرباني وکړئ، { NUMBER($minutes) } دقیقه مخکې راشئ.
   *[other] مهرباني وکړئ، { NUMBER($minutes) } دقیقې مخکې راشئ.
    }
    .romanised = { PLURAL($minutes) ->
        [one] Mehrabâni wekrey, { NUMBER($minutes) } daqiqa makhké râshey.
       *[other] Mehrabâni wekrey, { NUMBER($minutes) } daqiqé makhké râshey.
    }
tell-if-cannot = که نه شئ راتلای، موږ ته زنګ ووهئ.
    .romanised = Ka na shey râtlây, moung ta zang wewahey.

## form

fill-form = دا فورمه باید ډکه کړئ. مرسته غواړئ؟
    .romanised = Dâ forma bâyad daka krey. Mrasta ghwârey?
help-fill-form = له تاسو سره یې ډکوم.
    .romanised = La tâso sara yé dakawem.
write-capitals = مهرباني وکړئ، په لویو لاتیني تورو (ABC) ولیکئ.
    .romanised = Mehrabâni wekrey, pa loyo lâtini toro (ABC) welikey.
sign-here = مهرباني وکړئ، دلته لاسلیک وکړئ.
    .romanised = Mehrabâni wekrey, delta lâslik wekrey.
read-before-sign = له لاسلیک مخکې یې ولولئ. زه یې تشریح کولای شم.
    .romanised = La lâslik makhké yé weloley. Ze yé tashrih kawelây sham.
both-parents-sign = مور او پلار دواړه باید لاسلیک وکړي.
    .romanised = Mor aw plâr dwâra bâyad lâslik wekri.
request-sent = ستاسو غوښتنه ثبت شوه. ځواب به درکړو.
    .romanised = Stâso ghokhtena sabt shwa. Dzawâb ba darkrou.
file-complete = ستاسو دوسیه بشپړه ده.
    .romanised = Stâso dossya bashpera da.

## direction

not-here = دلته نه دی. دې ځای ته لاړ شئ: { $place }، { $address }.
    .romanised = Delta na day. Dé dzây ta lâr shey: { $place }, { $address }.
directions-paper = ادرس پر کاغذ لیکم.
    .romanised = Adras par kâghaz likem.
floor = په دې پوړ کې دی: { $floor }.
    .romanised = Pa dé por ké day: { $floor }.
closed-today = دا دفتر نن بند دی.
    .romanised = Dâ daftar nen band day.
open-at = دا دفتر په دې نېټه خلاصېږي: { DATE($date) }، په { HOUR($hour) } بجو.
    .romanised = Dâ daftar pa dé néta khlâsségui: { DATE($date) }, pa { HOUR($hour) } badjo.
toilets = تشناب هلته دی.
    .romanised = Tashnâb halta day.

## emergency

need-doctor = ډاکټر ته اړتیا لرئ؟
    .romanised = Dâktar ta artyâ larey?
where-does-it-hurt = کوم ځای مو درد کوي؟ وښایئ.
    .romanised = Koum dzây mo dard kawi? Wekhâyey.
call-emergency = بېړنۍ مرستې ته زنګ وهم.
    .romanised = Bérney mrasté ta zang waham.
help-is-coming = مرسته را روانه ده. همدلته پاتې شئ.
    .romanised = Mrasta râ rawâna da. Hamdelta pâté shey.
are-you-safe = په خپل کور کې خوندي یاست؟
    .romanised = Pa khpel kor ké khwandi yâst?
afraid-of-someone = له چا وېرېږئ؟
    .romanised = La tchâ wéréguey?
go-quiet-room = غواړئ په یوه ارام ځای کې خبرې وکړو؟
    .romanised = Ghwârey pa yawe ârâm dzây ké khabaré wekrou?
child-lost = موږ له تاسو سره ستاسو ماشوم لټوو.
    .romanised = Moung la tâso sara stâso mâshoum latawou.

## calm

i-am-sorry = بخښنه غواړم چې انتظار مو وکړ.
    .romanised = Bakhena ghwâram tché entezâr mo wekr.
i-want-to-help = غواړم له تاسو سره مرسته وکړم.
    .romanised = Ghwâram la tâso sara mrasta wekrem.
please-calm = مهرباني وکړئ، راځئ په ارامه خبرې وکړو.
    .romanised = Mehrabâni wekrey, râdzey pa ârâma khabaré wekrou.
i-listen = زه ستاسو خبرې اورم.
    .romanised = Ze stâso khabaré awrem.
cannot-do-it = زه دا کار نه شم کولای. دلیل یې درته وایم.
    .romanised = Ze dâ kâr na sham kawelây. Dalil yé darta wâyem.
fetch-supervisor = خپل مسئول رابولم.
    .romanised = Khpel mas'oul râbolam.
stop-behaviour = دا کار دلته اجازه نه لري. مهرباني وکړئ، بس یې کړئ.
    .romanised = Dâ kâr delta edjâza na lari. Mehrabâni wekrey, bas yé krey.

## interpreter

child-does-not-translate = ماشوم باید دا ترجمه نه کړي. موږ یو بالغ ترجمان ته زنګ وهو.
    .romanised = Mâshoum bâyad dâ tardjouma na kri. Moung yaw bâlegh tardjoumân ta zang wahou.
translate-everything = مهرباني وکړئ، هر څه ترجمه کړئ. له خپله ځانه څه مه زیاتوئ.
    .romanised = Mehrabâni wekrey, har tsa tardjouma krey. La khpela dzâna tsa ma zyâtawey.
translation-private = دا خبرې محرمې دي. چا ته یې مه وایئ.
    .romanised = Dâ khabaré mahramé di. Tchâ ta yé ma wâyey.
do-you-agree-helper = دا کس ستاسو لپاره ترجمه کوي. موافق یاست؟
    .romanised = Dâ kas stâso lepâra tardjouma kawi. Mowâfeq yâst?
for-this-adult = د دې پوښتنې لپاره یو ترجمان ته زنګ وهو.
    .romanised = Da dé pokhtené lepâra yaw tardjoumân ta zang wahou.

## end

thank-you = ډېره مننه.
    .romanised = Déra manena.
anything-else = بل څه ته اړتیا لرئ؟
    .romanised = Bel tsa ta artyâ larey?
all-done = د نن ورځې کار خلاص شو.
    .romanised = Da nen wradzé kâr khlâs sho.
we-will-call = موږ به تاسو ته زنګ ووهو.
    .romanised = Moung ba tâso ta zang wewahou.
come-back-with-someone = له داسې چا سره بېرته راتللای شئ چې په فرانسوي ژبه خبرې کوي.
    .romanised = La dâssé tchâ sara bérta râtlelây shey tché pa farânsawi jeba khabaré kawi.
goodbye = د خدای په امان. ورځ مو په خیر.
    .romanised = Da khodây pa amân. Wradz mo pa khayr.
