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

## documents

doc-which-request = څه کول غواړئ؟
    .romanised = Tsa kawel ghwârey?
doc-first = دا زما لومړۍ غوښتنه ده.
    .romanised = Dâ zmâ loumrey ghokhtena da.
doc-renewal = غواړم خپل سند نوی کړم.
    .romanised = Ghwâram khpel sanad neway krem.
doc-lost = زما سند ورک شوی دی.
    .romanised = Zmâ sanad wrek sheway day.
doc-stolen = زما سند غلا شوی دی.
    .romanised = Zmâ sanad ghlâ sheway day.
doc-declare-loss = باید ووایئ چې سند ورک شوی دی. موږ دا دلته لیکو.
    .romanised = Bâyad wewâyey tché sanad wrek sheway day. Moung dâ delta likou.
doc-declare-theft = که سند غلا شوی وي، لومړی پولیسو ته لاړ شئ.
    .romanised = Ka sanad ghlâ sheway wi, loumray poliso ta lâr shey.
doc-pre-request = غوښتنه مو په انټرنېټ کې چمتو کړې ده؟
    .romanised = Ghokhtena mo pa internét ké tchamtou karé da?
doc-pre-request-number = مهرباني وکړئ، د غوښتنې نمبر وښایئ.
    .romanised = Mehrabâni wekrey, da ghokhtené nambar wekhâyey.
doc-bring-old = مهرباني وکړئ، خپل زوړ کارت یا زوړ پاسپورټ راوړئ.
    .romanised = Mehrabâni wekrey, khpel zor kârt yâ zor pâsport râwrey.
doc-photo-rules = عکس باید د تېرو شپږو میاشتو وي. مخ باید ښه ښکاره وي.
    .romanised = Aks bâyad da téro shpago myâshto wi. Makh bâyad kha khkâra wi.
doc-photo-refused = دا عکس سم نه دی. بل عکس پکار دی.
    .romanised = Dâ aks sam na day. Bel aks pakâr day.
doc-fingerprints = ستاسو د ګوتو نښې اخلم. مهرباني وکړئ، ګوته دلته کېږدئ.
    .romanised = Stâso da gouto nakhé akhlem. Mehrabâni wekrey, gouta delta kégdey.
doc-other-hand = اوس بل لاس.
    .romanised = Os bel lâs.
doc-come-in-person = هغه کس باید پخپله راشي.
    .romanised = Hagha kas bâyad pakhpela râshi.
doc-parent-with-child = مور یا پلار باید له ماشوم سره راشي.
    .romanised = Mor yâ plâr bâyad la mâshoum sara râshi.
doc-stamp-price = باید د مالیې ټکټ (TIMBRE FISCAL) واخلئ. بیه یې: { AMOUNT($amount) }.
    .romanised = Bâyad da mâliyé tiket (TIMBRE FISCAL) wâkhley. Baya yé: { AMOUNT($amount) }.
doc-stamp-where = د مالیې ټکټ په انټرنېټ کې واخلئ. یا یې د سګرټو له دوکان (TABAC) څخه واخلئ.
    .romanised = Da mâliyé tiket pa internét ké wâkhley. Yâ yé da sigreto la doukân (TABAC) tsekha wâkhley.
doc-wait-weeks = { PLURAL($weeks) ->
    [one] باید شاوخوا { NUMBER($weeks) } اونۍ انتظار وکړئ.
   *[other] باید شاوخوا { NUMBER($weeks) } اونۍ انتظار وکړئ.
    }
    .romanised = { PLURAL($weeks) ->
        [one] Bâyad shâwkhwâ { NUMBER($weeks) } owney entezâr wekrey.
       *[other] Bâyad shâwkhwâ { NUMBER($weeks) } owney entezâr wekrey.
    }
doc-text-message = کله چې سند چمتو شي، یو پیغام (SMS) درته راځي.
    .romanised = Kala tché sanad tchamtou shi, yaw payghâm (SMS) darta râdzi.
doc-collect-yourself = د سند اخیستلو لپاره پخپله راشئ.
    .romanised = Da sanad akhistelo lepâra pakhpela râshey.
doc-collect-before = { PLURAL($months) ->
    [one] د سند اخیستلو لپاره { NUMBER($months) } میاشت وخت لرئ.
   *[other] د سند اخیستلو لپاره { NUMBER($months) } میاشتې وخت لرئ.
    }
    .romanised = { PLURAL($months) ->
        [one] Da sanad akhistelo lepâra { NUMBER($months) } myâsht wakht larey.
       *[other] Da sanad akhistelo lepâra { NUMBER($months) } myâshté wakht larey.
    }
doc-travel-soon = په نږدې وخت کې سفر کوئ؟
    .romanised = Pa negdé wakht ké safar kawey?
doc-show-travel-ticket = مهرباني وکړئ، د سفر ټکټ وښایئ.
    .romanised = Mehrabâni wekrey, da safar tiket wekhâyey.
doc-nationality = د فرانسې تابعیت لرئ؟
    .romanised = Da farânsé tâbe'iyat larey?
doc-residence-permit-elsewhere = د اقامت د کارت لپاره پرفکتور (PREFECTURE) ته لاړ شئ. ښاروالي دا کار نه کوي.
    .romanised = Da eqâmat da kârt lepâra préfektour (PREFECTURE) ta lâr shey. Khârwâli dâ kâr na kawi.
doc-check-details = نوم، نېټه او ادرس وګورئ. هر څه سم دي؟
    .romanised = Noum, néta aw adras wegorey. Har tsa sam di?

## civil

civil-which-record = کوم سند غواړئ؟
    .romanised = Koum sanad ghwârey?
civil-birth = د زېږېدنې سند
    .romanised = Da zégédené sanad
civil-marriage = د واده سند
    .romanised = Da wâdé sanad
civil-death = د مړینې سند
    .romanised = Da mriné sanad
civil-born-here = دا کس په دې ښار کې زېږېدلی دی؟
    .romanised = Dâ kas pa dé khâr ké zégédelay day?
civil-ask-birth-town = سند د زېږېدنې د ښار له ښاروالۍ څخه وغواړئ.
    .romanised = Sanad da zégédené da khâr la khârwâley tsekha weghwârey.
civil-born-abroad = دا کس په بل هېواد کې زېږېدلی دی؟
    .romanised = Dâ kas pa bel héwâd ké zégédelay day?
civil-record-is-free = دا سند وړیا دی. هېچا ته پیسې مه ورکوئ.
    .romanised = Dâ sanad weryâ day. Hétchâ ta paysé ma warkawey.
civil-copies = { PLURAL($copies) ->
    [one] دا { NUMBER($copies) } کاپي ده.
   *[other] دا { NUMBER($copies) } کاپۍ دي.
    }
    .romanised = { PLURAL($copies) ->
        [one] Dâ { NUMBER($copies) } kâpi da.
       *[other] Dâ { NUMBER($copies) } kâpey di.
    }
civil-declare-birth = د زېږېدنې د ثبتولو لپاره راغلي یاست؟
    .romanised = Da zégédené da sabtawelo lepâra râgheli yâst?
civil-birth-days = { PLURAL($days) ->
    [one] د زېږېدنې د ثبتولو لپاره { NUMBER($days) } ورځ وخت لرئ.
   *[other] د زېږېدنې د ثبتولو لپاره { NUMBER($days) } ورځې وخت لرئ.
    }
    .romanised = { PLURAL($days) ->
        [one] Da zégédené da sabtawelo lepâra { NUMBER($days) } wradz wakht larey.
       *[other] Da zégédené da sabtawelo lepâra { NUMBER($days) } wradzé wakht larey.
    }
civil-birth-certificate = مهرباني وکړئ، د روغتون کاغذ وښایئ.
    .romanised = Mehrabâni wekrey, da roghtoun kâghaz wekhâyey.
civil-child-name = مهرباني وکړئ، د ماشوم نوم او د کورنۍ نوم (تخلص) یې ولیکئ.
    .romanised = Mehrabâni wekrey, da mâshoum noum aw da korney noum (takhallos) yé welikey.
civil-congratulations = ماشوم مو مبارک شه.
    .romanised = Mâshoum mo mobârak sha.
civil-recognise-child = غواړئ په لیکلي ډول ووایئ چې تاسو د دې ماشوم مور یا پلار یاست؟
    .romanised = Ghwârey pa likeli dawl wewâyey tché tâso da dé mâshoum mor yâ plâr yâst?
civil-family-book = د کورنۍ کتابچه (LIVRET DE FAMILLE) لرئ؟
    .romanised = Da korney ketâbtcha (LIVRET DE FAMILLE) larey?
civil-declare-death = د مړینې د ثبتولو لپاره راغلي یاست؟
    .romanised = Da mriné da sabtawelo lepâra râgheli yâst?
civil-condolences = تاسو ته تسلیت وایم.
    .romanised = Tâso ta tasliyat wâyem.
civil-doctor-certificate = مهرباني وکړئ، د ډاکټر کاغذ وښایئ.
    .romanised = Mehrabâni wekrey, da dâktar kâghaz wekhâyey.
civil-want-to-marry = غواړئ دلته واده وکړئ؟
    .romanised = Ghwârey delta wâdé wekrey?
civil-marriage-file = دا د واده کاغذونه دي. باید ډک یې کړئ.
    .romanised = Dâ da wâdé kâghazouna di. Bâyad dak yé krey.
civil-both-come = دواړه کسان باید یو ځای راشي.
    .romanised = Dwâra kasân bâyad yaw dzây râshi.
civil-official-translation = دا سند باید په فرانسوي ژبه وي. رسمي ترجمان باید ترجمه یې کړي.
    .romanised = Dâ sanad bâyad pa farânsawi jeba wi. Rasmi tardjoumân bâyad tardjouma yé kri.

## school

school-enrol = غواړئ ماشوم په ښوونځي کې شامل کړئ؟
    .romanised = Ghwârey mâshoum pa khowendzi ké shâmel krey?
school-child-birth = مهرباني وکړئ، د ماشوم د زېږون نېټه ولیکئ.
    .romanised = Mehrabâni wekrey, da mâshoum da zégoun néta welikey.
school-been-before = ماشوم مخکې ښوونځي ته تللی دی؟
    .romanised = Mâshoum makhké khowendzi ta tlelay day?
school-papers = د ماشوم د زېږېدنې سند پکار دی.
    .romanised = Da mâshoum da zégédené sanad pakâr day.
school-vaccinations = مهرباني وکړئ، د ماشوم د روغتیا کتابچه راوړئ. موږ واکسینونه ګورو.
    .romanised = Mehrabâni wekrey, da mâshoum da roghtyâ ketâbtcha râwrey. Moung wâksinouna gorou.
school-your-school = ستاسو د ماشوم ښوونځی: { $place }، { $address }.
    .romanised = Stâso da mâshoum khowendzay: { $place }, { $address }.
school-meet-head = مهرباني وکړئ، د ښوونځي مدیر ته ورشئ.
    .romanised = Mehrabâni wekrey, da khowendzi modir ta warshey.
school-starts-on = ښوونځی په دې نېټه پیلېږي: { DATE($date) }.
    .romanised = Khowendzay pa dé néta pilégui: { DATE($date) }.
school-canteen = ماشوم به د غرمې ډوډۍ په ښوونځي کې خوري؟
    .romanised = Mâshoum ba da gharmé dodey pa khowendzi ké khori?
school-which-days = کومې ورځې؟ په تقویم کې یې وښایئ.
    .romanised = Koumé wradzé? Pa taqwim ké yé wekhâyey.
school-allergy = ماشوم د خوړو حساسیت (الرژي) لري؟
    .romanised = Mâshoum da khwaro hassâssiyat (alarji) lari?
school-with-or-without-meat = ډوډۍ له غوښې سره که بې غوښې؟
    .romanised = Dodey la ghwakhé sara ka bé ghwakhé?
school-with-meat = له غوښې سره
    .romanised = La ghwakhé sara
school-without-meat = بې غوښې
    .romanised = Bé ghwakhé
school-meal-price = د یو وخت ډوډۍ بیه { AMOUNT($amount) } ده.
    .romanised = Da yaw wakht dodey baya { AMOUNT($amount) } da.
school-price-by-income = که عاید مو کم وي، لږې پیسې ورکوئ.
    .romanised = Ka âyed mo kam wi, legé paysé warkawey.
school-after-hours = اړتیا شته چې ماشوم سهار له درس مخکې یا مازدیګر له درس وروسته په ښوونځي کې پاتې شي؟
    .romanised = Artyâ shta tché mâshoum sahâr la dars makhké yâ mâzdigar la dars wrousta pa khowendzi ké pâté shi?
school-holiday-centre = غواړئ ماشوم په رخصتیو کې د ماشومانو تفریحي مرکز ته ولېږئ؟
    .romanised = Ghwârey mâshoum pa rokhsatyo ké da mâshoumâno tafrihi markaz ta weléguey?
school-nursery = د خپل کوچني ماشوم لپاره وړکتون غواړئ؟
    .romanised = Da khpel koutchni mâshoum lepâra werektoun ghwârey?
school-waiting-list = اوس ځای نشته. ستاسو نوم د انتظار په لېست کې دی.
    .romanised = Os dzây neshta. Stâso noum da entezâr pa lést ké day.
school-who-collects = څوک په ماشوم پسې راځي؟ مهرباني وکړئ، نومونه یې ولیکئ.
    .romanised = Tsok pa mâshoum pasé râdzi? Mehrabâni wekrey, noumouna yé welikey.

## housing

housing-have-home = د اوسېدو ځای لرئ؟
    .romanised = Da osédo dzây larey?
housing-where-tonight = نن شپه چېرته ویده کېږئ؟
    .romanised = Nen shpa tchérta wida kéguey?
housing-at-home = په خپل کور کې
    .romanised = Pa khpel kor ké
housing-with-friends = له ملګرو یا کورنۍ سره
    .romanised = La malgro yâ korney sara
housing-hotel = په هوټل یا لیلیه کې
    .romanised = Pa hotal yâ layliya ké
housing-outside = بهر، پر سړک
    .romanised = Bahar, par sarak
housing-call-115 = د نن شپې د خوب د ځای لپاره 115 ته زنګ ووهئ. وړیا دی.
    .romanised = Da nen shpé da khob da dzây lepâra 115 ta zang wewahey. Weryâ day.
housing-call-together = غواړئ چې یو ځای زنګ ووهو؟
    .romanised = Ghwârey tché yaw dzây zang wewahou?
housing-social-request = غواړئ د ټولنیز کور (HLM) غوښتنه وکړئ؟
    .romanised = Ghwârey da toleniz kor (HLM) ghokhtena wekrey?
housing-request-number = د کور د غوښتنې نمبر لرئ؟
    .romanised = Da kor da ghokhtené nambar larey?
housing-renew-yearly = هر کال باید بیا غوښتنه وکړئ.
    .romanised = Har kâl bâyad byâ ghokhtena wekrey.
housing-long-wait = کېدای شي څو کاله انتظار وکړئ.
    .romanised = Kédây shi tso kâla entezâr wekrey.
housing-how-many-people = له تاسو سره څو کسان اوسېږي؟ شمېره یې ولیکئ.
    .romanised = La tâso sara tso kasân oségui? Shméra yé welikey.
housing-rent-difficult = د کور د کرایې ورکول درته سخت دي؟
    .romanised = Da kor da kerâyé warkawel darta sakht di?
housing-must-leave = داسې لیک درته راغلی دی چې باید کور پرېږدئ؟
    .romanised = Dâssé lik darta râghelay day tché bâyad kor prégdey?
housing-dangerous = ستاسو کور خطرناک دی یا ډېر نم لري؟
    .romanised = Stâso kor khatarnâk day yâ dér nam lari?
housing-bring-lease = مهرباني وکړئ، د کور د کرایې قرارداد راوړئ. یا د کرایې رسید راوړئ.
    .romanised = Mehrabâni wekrey, da kor da kerâyé qarârdâd râwrey. Yâ da kerâyé rasid râwrey.
housing-postal-address = د لیکونو د اخیستلو لپاره ادرس ته اړتیا لرئ؟
    .romanised = Da likouno da akhistelo lepâra adras ta artyâ larey?

## social

social-see-worker = غواړئ له ټولنیز کارکوونکي سره خبرې وکړئ؟
    .romanised = Ghwârey la toleniz kârkawounki sara khabaré wekrey?
social-confidential = ټولنیز کارکوونکی ستاسو خبرې چا ته نه کوي.
    .romanised = Toleniz kârkawounkay stâso khabaré tchâ ta na kawi.
social-bring-income = مهرباني وکړئ، د خپل معاش یا مالي مرستو سندونه راوړئ.
    .romanised = Mehrabâni wekrey, da khpel ma'âsh yâ mâli mrasto sanadouna râwrey.
social-working = کار یا دنده لرئ؟
    .romanised = Kâr yâ danda larey?
social-food = د خوړو لپاره مرستې ته اړتیا لرئ؟
    .romanised = Da khwaro lepâra mrasté ta artyâ larey?
social-health-insurance = روغتیایي بیمه لرئ؟
    .romanised = Roghtyâyi bima larey?
social-disability = په کورنۍ کې څوک معلولیت لري؟
    .romanised = Pa korney ké tsok ma'louliyat lari?
social-home-help = د یوه عمر خوړلي کس لپاره په کور کې مرسته غواړئ؟
    .romanised = Da yawe omar khwareli kas lepâra pa kor ké mrasta ghwârey?
social-bills = د اوبو یا د برېښنا د پیسو ورکول درته سخت دي؟
    .romanised = Da obo yâ da brékhnâ da payso warkawel darta sakht di?
social-caf = د دې مرستې لپاره د CAF دفتر ته لاړ شئ.
    .romanised = Da dé mrasté lepâra da CAF daftar ta lâr shey.
social-transport-card = د ټرانسپورټ ارزان کارت غواړئ؟
    .romanised = Da trânsport arzân kârt ghwârey?
social-learn-french = غواړئ فرانسوي ژبه زده کړئ؟
    .romanised = Ghwârey farânsawi jeba zda krey?
social-french-courses = دا د فرانسوي ژبې د کورسونو لېست دی.
    .romanised = Dâ da farânsawi jebé da korsouno lést day.
social-danger-17 = که په خطر کې یاست، 17 ته زنګ ووهئ.
    .romanised = Ka pa khatar ké yâst, 17 ta zang wewahey.
social-violence-3919 = د 3919 نمبر له هغو ښځو سره مرسته کوي چې تاوتریخوالی ورسره شوی وي. وړیا دی.
    .romanised = Da 3919 nambar la hagho khedzo sara mrasta kawi tché tâwtrikhwâlay warsara sheway wi. Weryâ day.

## elections

vote-on-list = ستاسو نوم د رایې ورکوونکو په لېست کې شته؟
    .romanised = Stâso noum da râyé warkawounko pa lést ké shta?
vote-register = غواړئ د رایې ورکولو لپاره خپل نوم ثبت کړئ؟
    .romanised = Ghwârey da râyé warkawelo lepâra khpel noum sabt krey?
vote-who-can = د فرانسې اتباع په ټولو ټاکنو کې رایه ورکولای شي.
    .romanised = Da farânsé atbâ' pa tolo tâkeno ké râya warkawelây shi.
vote-europeans = د اروپایي اتحادیې اتباع د ښار په ټاکنو او د اروپا په ټاکنو کې رایه ورکولای شي.
    .romanised = Da oroupâyi ettehâdiyé atbâ' da khâr pa tâkeno aw da oroupâ pa tâkeno ké râya warkawelây shi.
vote-register-before = تر دې نېټې مخکې خپل نوم ثبت کړئ: { DATE($date) }.
    .romanised = Tar dé nété makhké khpel noum sabt krey: { DATE($date) }.
vote-polling-place = تاسو په دې ځای کې رایه ورکوئ: { $place }، { $address }.
    .romanised = Tâso pa dé dzây ké râya warkawey: { $place }, { $address }.
vote-bring-identity = د رایې ورکولو لپاره د هویت سند راوړئ.
    .romanised = Da râyé warkawelo lepâra da howiyat sanad râwrey.
vote-proxy = که تاسو پخپله نه شئ راتلای، بل کس ستاسو پر ځای رایه ورکولای شي.
    .romanised = Ka tâso pakhpela na shey râtlây, bel kas stâso par dzây râya warkawelây shi.

## digital

digital-have-smartphone = داسې ټیلیفون لرئ چې انټرنېټ ولري؟
    .romanised = Dâssé télifoun larey tché internét welari?
digital-help = د کمپیوټر په کار کې مرسته غواړئ؟
    .romanised = Da kampyoutar pa kâr ké mrasta ghwârey?
digital-have-account = له مخکې په دې وېبپاڼه کې حساب لرئ؟
    .romanised = La makhké pa dé wébpâna ké hesâb larey?
digital-create-email = غواړئ یو ځای یو ایمېل ادرس جوړ کړو؟
    .romanised = Ghwârey yaw dzây yaw imél adras djor krou?
digital-type-password = خپل پاسورډ ولیکئ. زه نه ګورم.
    .romanised = Khpel pâsward welikey. Ze na gorem.
digital-keep-password = خپل پاسورډ هېچا ته مه ورکوئ.
    .romanised = Khpel pâsward hétchâ ta ma warkawey.
digital-code-by-text = په پیغام (SMS) کې یو کوډ درته راځي. دلته یې ولیکئ.
    .romanised = Pa payghâm (SMS) ké yaw kod darta râdzi. Delta yé welikey.
digital-paper-also = غوښتنه پر کاغذ هم کولای شئ.
    .romanised = Ghokhtena par kâghaz ham kawelây shey.
digital-adviser = یو کس درسره د انټرنېټ په کار کې مرسته کولای شي. د ملاقات وخت غواړئ؟
    .romanised = Yaw kas darsara da internét pa kâr ké mrasta kawelây shi. Da molâqât wakht ghwârey?
digital-scam = دا پیغام جعلي دی. پیسې مه ورکوئ.
    .romanised = Dâ payghâm dja'li day. Paysé ma warkawey.

## institutions

inst-tax-office = د مالیې لپاره د مالیې دفتر ته لاړ شئ.
    .romanised = Da mâliyé lepâra da mâliyé daftar ta lâr shey.
inst-tax-declared = د مالیې اظهارنامه مو ورکړې ده؟
    .romanised = Da mâliyé ezhârnâma mo warkaré da?
inst-tax-notice = مهرباني وکړئ، خپل د مالیې کاغذ راوړئ.
    .romanised = Mehrabâni wekrey, khpel da mâliyé kâghaz râwrey.
inst-prefecture-decides = پرفکتور (PREFECTURE) پرېکړه کوي. ښاروالي پرېکړه نه کوي.
    .romanised = Préfektour (PREFECTURE) prékra kawi. Khârwâli prékra na kawi.
inst-health-insurance = د روغتیایي بیمې لپاره د CPAM دفتر ته لاړ شئ.
    .romanised = Da roghtyâyi bimé lepâra da CPAM daftar ta lâr shey.
inst-job-centre = د کار پیدا کولو لپاره د FRANCE TRAVAIL دفتر ته لاړ شئ.
    .romanised = Da kâr paydâ kawelo lepâra da FRANCE TRAVAIL daftar ta lâr shey.
inst-france-services = د FRANCE SERVICES دفتر له تاسو سره په اداري کارونو کې مرسته کوي. وړیا دی.
    .romanised = Da FRANCE SERVICES daftar la tâso sara pa edâri kârouno ké mrasta kawi. Weryâ day.
inst-metropolis = د کثافاتو ټولول او د اوبو کار متروپول (METROPOLE) کوي.
    .romanised = Da kassâfâto tolawel aw da obo kâr métropol (METROPOLE) kawi.
inst-asylum = د پناه غوښتنې لپاره بل دفتر ته لاړ شئ.
    .romanised = Da panâh ghokhtené lepâra bel daftar ta lâr shey.
inst-free-lawyer = غواړئ له مدافع وکیل سره خبرې وکړئ؟ وړیا دی.
    .romanised = Ghwârey la wakil sara khabaré wekrey? Weryâ day.
inst-explain-letter = مهرباني وکړئ، لیک وښایئ. زه یې درته تشریح کوم.
    .romanised = Mehrabâni wekrey, lik wekhâyey. Ze yé darta tashrih kawem.
inst-write-letter = د لیک لیکلو لپاره مرسته غواړئ؟
    .romanised = Da lik likelo lepâra mrasta ghwârey?
inst-we-send-on = ستاسو غوښتنه اړوند دفتر ته لېږو. خبر به درکړو.
    .romanised = Stâso ghokhtena arwand daftar ta légou. Khabar ba darkrou.
