### Arménien oriental : l’agent vouvoie le visiteur (« Դուք »), sans marque de genre.

## welcome

welcome = Բարև Ձեզ։ Բարի գալուստ։
    .romanised = Barév dzéz. Bari galoust.
which-language = Ի՞նչ լեզվով եք խոսում։
    .romanised = Intch lézvov ék khossoum ?
speak-french = Խոսո՞ւմ եք ֆրանսերեն։
    .romanised = Khossoum ék fransérén ?
show-language = Էկրանի վրա ցույց տվեք Ձեր լեզուն։
    .romanised = Ékrani vëra tsouyts tëvék dzér lézoun.
use-screen = Մենք կխոսենք այս էկրանի օգնությամբ։ Համաձա՞յն եք։
    .romanised = Ménk këkhossénk ays ékrani ognoutyamb. Hamadzayn ék ?
answer-with-keys = Պատասխանելու համար սեղմեք թիվը։ Կամ ցույց տվեք մատով։
    .romanised = Pataskhanélou hamar séghmék tivë. Kam tsouyts tëvék matov.
sentences-prepared = Այս նախադասությունները նախապես պատրաստված են։ Եթե պարզ չէ, ասեք ինձ։
    .romanised = Ays nakhadassoutyounnérë nakhapés patrastvats én. Yété parz tché, assék indz.
call-interpreter = Ուզո՞ւմ եք թարգմանչի հետ խոսել հեռախոսով։ Դա անվճար է։
    .romanised = Ouzoum ék targmantchi hét khossél hérakhossov ? Da anvtchar é.
wait-interpreter = Ես զանգում եմ թարգմանչին։ Խնդրում եմ, մի քիչ սպասեք։
    .romanised = Yés zangoum ém targmantchin. Khëndroum ém, mi kitch spassék.
colleague-speaks = Իմ գործընկերը խոսում է Ձեր լեզվով։ Ես կկանչեմ նրան։
    .romanised = Im gortsënkérë khossoum é dzér lézvov. Yés këkantchém nëran.
please-sit = Նստեք, խնդրում եմ։
    .romanised = Nsték, khëndroum ém.
take-your-time = Մի՛ շտապեք։
    .romanised = Mi chtapék.

## answers

yes = Այո
    .romanised = Ayo
no = Ոչ
    .romanised = Votch
a-little = Մի քիչ
    .romanised = Mi kitch
dont-know = Չգիտեմ։
    .romanised = Tchëguitém.
dont-understand = Չեմ հասկանում։
    .romanised = Tchém haskanoum.
agree = Համաձայն եմ
    .romanised = Hamadzayn ém
something-else = Ուրիշ բան
    .romanised = Ourich ban
prefer-not-say = Չեմ ուզում պատասխանել։
    .romanised = Tchém ouzoum pataskhanél.
today = Այսօր
    .romanised = Ayssor
tomorrow = Վաղը
    .romanised = Vaghë
later = Ավելի ուշ
    .romanised = Avéli ouch
morning = Առավոտյան
    .romanised = Aravotyan
afternoon = Կեսօրից հետո
    .romanised = Késsorits héto

## understand

please-repeat = Կրկնեք, խնդրում եմ։
    .romanised = Kërknék, khëndroum ém.
please-write = Գրեք, խնդրում եմ։
    .romanised = Guërék, khëndroum ém.
please-write-number = Գրեք թիվը, խնդրում եմ։
    .romanised = Guërék tivë, khëndroum ém.
please-slowly = Դանդաղ խոսեք, խնդրում եմ։
    .romanised = Dandagh khossék, khëndroum ém.
please-show = Ցույց տվեք ինձ, խնդրում եմ։
    .romanised = Tsouyts tëvék indz, khëndroum ém.
do-you-understand = Հասկացա՞ք։
    .romanised = Haskatsak ?
is-this-right = Ճի՞շտ է։
    .romanised = Tchicht é ?
can-you-read = Կարդո՞ւմ եք Ձեր լեզվով։
    .romanised = Kardoum ék dzér lézvov ?
read-aloud = Ուզո՞ւմ եք լսել նախադասությունը։
    .romanised = Ouzoum ék lëssél nakhadassoutyounë ?
i-explain-again = Ես նորից կբացատրեմ։
    .romanised = Yés norits këbatsatrém.

## wait

your-number = Սա Ձեր կտրոնն է։ Ձեր համարը՝ { $number }։
    .romanised = Sa dzér këtronn é. Dzér hamarë : { $number }.
please-wait-here = Սպասեք այստեղ, խնդրում եմ։ Մենք Ձեզ կկանչենք։
    .romanised = Spassék aystégh, khëndroum ém. Ménk dzéz këkantchénk.
watch-screen = Նայեք էկրանին։ Այնտեղ կտեսնեք Ձեր համարը։
    .romanised = Nayék ékranin. Ayntégh këtésnék dzér hamarë.
wait-minutes = { PLURAL($minutes) ->
    [one] Պետք է սպասել մոտ { NUMBER($minutes) } րոպե։
   *[other] Պետք է սպասել մոտ { NUMBER($minutes) } րոպե։
}
    .romanised = { PLURAL($minutes) ->
        [one] Pétk é spassél mot { NUMBER($minutes) } ropé.
       *[other] Pétk é spassél mot { NUMBER($minutes) } ropé.
    }
people-before = { PLURAL($people) ->
    [one] Ձեզնից առաջ { NUMBER($people) } մարդ կա։
   *[other] Ձեզնից առաջ { NUMBER($people) } մարդ կա։
}
    .romanised = { PLURAL($people) ->
        [one] Dzéznits aradj { NUMBER($people) } mard ka.
       *[other] Dzéznits aradj { NUMBER($people) } mard ka.
    }
your-turn = Ձեր հերթն է։
    .romanised = Dzér hértën é.
go-to-counter = Խնդրում եմ, մոտեցեք այս պատուհանին՝ { $counter }։
    .romanised = Khëndroum ém, motétsék ays patouhanin : { $counter }.
missed-turn = Մենք Ձեզ կանչեցինք։ Դուք այստեղ չէիք։ Նորից կկանչենք Ձեզ։
    .romanised = Ménk dzéz kantchétsink. Douk aystégh tchéik. Norits këkantchénk dzéz.
come-back-at = Կարող եք դուրս գալ։ Վերադարձեք այս ժամին՝ { HOUR($hour) }։
    .romanised = Karogh ék dours gal. Véradardzék ays jamin : { HOUR($hour) }.
keep-ticket = Պահեք Ձեր կտրոնը։
    .romanised = Pahék dzér këtronë.
priority-people = Առաջնահերթության քարտ ունե՞ք։ Հղի՞ եք։
    .romanised = Aradjnahértoutyan kart ounék ? Hëghi ék ?
priority-passes = Այս մարդն առանց հերթի անցնելու իրավունք ունի։ Նա առաջ կանցնի։
    .romanised = Ays mardën arants hérti antsnélou iravounk ouni. Na aradj kantsni.
one-moment = Մեկ րոպե, խնդրում եմ։ Հիմա կգամ։
    .romanised = Mék ropé, khëndroum ém. Hima këgam.

## need

what-need = Ի՞նչ է Ձեզ պետք։
    .romanised = Intch é dzéz pétk ?
need-identity = Նույնականացման քարտ կամ անձնագիր
    .romanised = Nouynakanatsman kart kam andznaguir
need-family = Ծնունդ, ամուսնություն կամ մահ
    .romanised = Tsënound, amousnoutyoun kam mah
need-school = Դպրոց կամ դպրոցական ճաշարան
    .romanised = Dëprots kam dëprotsakan tchacharan
need-housing = Բնակարան
    .romanised = Bënakaran
need-social = Սոցիալական օգնություն
    .romanised = Sotsialakan ognoutyoun
need-appointment = Հանդիպում նշանակել
    .romanised = Handipoum nëchanakél
first-time = Առաջի՞ն անգամ եք գալիս այս հարցով։
    .romanised = Aradjin angam ék galis ays hartsov ?
for-whom = Ո՞ւմ համար է։
    .romanised = Oum hamar é ?
for-me = Ինձ համար
    .romanised = Indz hamar
for-child = Իմ երեխայի համար
    .romanised = Im yérékhayi hamar
for-parent = Իմ ընտանիքի անդամի համար
    .romanised = Im ëntaniki andami hamar
for-other = Ուրիշ մարդու համար
    .romanised = Ourich mardou hamar
received-letter = Նամա՞կ եք ստացել։ Ցույց տվեք, խնդրում եմ։
    .romanised = Namak ék statsél ? Tsouyts tëvék, khëndroum ém.

## identity

show-papers = Ցույց տվեք Ձեր նույնականացման քարտը կամ անձնագիրը, խնդրում եմ։
    .romanised = Tsouyts tëvék dzér nouynakanatsman kartë kam andznaguirë, khëndroum ém.
which-document = Անձը հաստատող ի՞նչ փաստաթուղթ ունեք։
    .romanised = Andzë hastatogh intch pastatought ounék ?
identity-card = Նույնականացման քարտ
    .romanised = Nouynakanatsman kart
passport = Անձնագիր
    .romanised = Andznaguir
residence-permit = Կացության քարտ
    .romanised = Katsoutyan kart
no-document = Փաստաթղթերս մոտս չեն։
    .romanised = Pastatëghtérës motës tchén.
bring-document = Բերեք այս փաստաթուղթը՝ { $document }։
    .romanised = Bérék ays pastatoughtë : { $document }.
missing-documents = { PLURAL($documents) ->
    [one] Պակասում է { NUMBER($documents) } փաստաթուղթ։
   *[other] Պակասում է { NUMBER($documents) } փաստաթուղթ։
}
    .romanised = { PLURAL($documents) ->
        [one] Pakassoum é { NUMBER($documents) } pastatought.
       *[other] Pakassoum é { NUMBER($documents) } pastatought.
    }
original-needed = Պետք է փաստաթղթի բնօրինակը։ Ոչ թե պատճենը։
    .romanised = Pétk é pastatëghti bënorinakë. Votch té patchénë.
copy-is-enough = Պատճենը բավական է։
    .romanised = Patchénë bavakan é.
i-make-copy = Ես պատճեն կհանեմ։ Հետո փաստաթուղթը կվերադարձնեմ Ձեզ։
    .romanised = Yés patchén këhaném. Héto pastatoughtë këvéradardzném dzéz.
photo-needed = Պետք է լուսանկար փաստաթղթի համար։ Լուսանկարը պետք է նոր լինի։
    .romanised = Pétk é loussankar pastatëghti hamar. Loussankarë pétk é nor lini.
proof-of-address = Պետք է թուղթ, որտեղ գրված է Ձեր հասցեն։ Օրինակ՝ վճարման հաշիվ։
    .romanised = Pétk é tought, vortégh guërvats é dzér hastsén. Orinak : vëtcharman hachiv.
papers-are-yours = Ահա Ձեր փաստաթղթերը։ Լավ պահեք դրանք։
    .romanised = Aha dzér pastatëghtérë. Lav pahék dërank.

## person

your-name = Գրեք Ձեր ազգանունը և անունը, խնդրում եմ։
    .romanised = Guërék dzér azganounë yév anounë, khëndroum ém.
date-of-birth = Գրեք Ձեր ծննդյան ամսաթիվը, խնդրում եմ։
    .romanised = Guërék dzér tsënëndyan amsativë, khëndroum ém.
place-of-birth = Ո՞ր երկրում եք ծնվել։ Իսկ ո՞ր քաղաքում։
    .romanised = Vor yérkroum ék tsënvél ? Isk vor kaghakoum ?
your-address = Ո՞րն է Ձեր հասցեն։
    .romanised = Vorn é dzér hastsén ?
live-in-city = Այս քաղաքո՞ւմ եք ապրում։
    .romanised = Ays kaghakoum ék aproum ?
your-telephone = Գրեք Ձեր հեռախոսահամարը, խնդրում եմ։
    .romanised = Guërék dzér hérakhossahamarë, khëndroum ém.
have-email = Էլեկտրոնային փոստի հասցե ունե՞ք։
    .romanised = Éléktronayin posti hastsé ounék ?
married = Ամուսնացա՞ծ եք։
    .romanised = Amousnatsats ék ?
how-many-children = Քանի՞ երեխա ունեք։ Գրեք թիվը։
    .romanised = Kani yérékha ounék ? Guërék tivë.
age-of-children = Քանի՞ տարեկան են Ձեր երեխաները։
    .romanised = Kani tarékan én dzér yérékhanérë ?
who-is-with-you = Ո՞վ է Ձեզ հետ։
    .romanised = Ov é dzéz hét ?
data-stays-here = Այս տեղեկությունները միայն Ձեր դիմումի համար են։
    .romanised = Ays téghékoutyounnérë miayn dzér dimoumi hamar én.

## money

price-is = Գինը՝ { AMOUNT($amount) }։
    .romanised = Guinë : { AMOUNT($amount) }.
it-is-free = Անվճար է։
    .romanised = Anvtchar é.
how-pay = Ինչպե՞ս եք ուզում վճարել։
    .romanised = Intchpés ék ouzoum vëtcharél ?
cash = Կանխիկ
    .romanised = Kankhik
card = Բանկային քարտով
    .romanised = Bankayin kartov
here-is-receipt = Ահա անդորրագիրը։ Պահեք այն։
    .romanised = Aha andorraguirë. Pahék ayn.
before-date = Սա պետք է անել այս օրվանից առաջ՝ { DATE($date) }։
    .romanised = Sa pétk é anél ays orvanits aradj : { DATE($date) }.
ready-on = Պատրաստ կլինի այս օրը՝ { DATE($date) }։
    .romanised = Patrast këlini ays orë : { DATE($date) }.

## appointment

need-appointment-first = Պետք է հանդիպում նշանակել։ Ուզո՞ւմ եք, որ ես նշանակեմ։
    .romanised = Pétk é handipoum nëchanakél. Ouzoum ék, vor yés nëchanakém ?
have-appointment = Նշանակված հանդիպում ունե՞ք։
    .romanised = Nëchanakvats handipoum ounék ?
which-moment = Առավոտյա՞ն, թե՞ կեսօրից հետո։
    .romanised = Aravotyan, té késsorits héto ?
appointment-on = Ձեր հանդիպումը՝ { DATE($date) }, ժամը՝ { HOUR($hour) }։
    .romanised = Dzér handipoumë : { DATE($date) }, jamë : { HOUR($hour) }.
does-it-suit = Ձեզ հարմա՞ր է։
    .romanised = Dzéz harmar é ?
bring-to-appointment = Հանդիպմանը բերեք՝ { $document }։
    .romanised = Handipmanë bérék : { $document }.
come-early = { PLURAL($minutes) ->
    [one] Եկեք { NUMBER($minutes) } րոպե շուտ, խնդրում եմ։
   *[other] Եկեք { NUMBER($minutes) } րոպե շուտ, խնդրում եմ։
}
    .romanised = { PLURAL($minutes) ->
        [one] Yékék { NUMBER($minutes) } ropé chout, khëndroum ém.
       *[other] Yékék { NUMBER($minutes) } ropé chout, khëndroum ém.
    }
tell-if-cannot = Եթե չկարողանաք գալ, զանգահարեք մեզ։
    .romanised = Yété tchëkaroghanak gal, zangaharék méz.

## form

fill-form = Պետք է լրացնել այս թուղթը։ Օգնություն ուզո՞ւմ եք։
    .romanised = Pétk é lëratsnél ays toughtë. Ognoutyoun ouzoum ék ?
help-fill-form = Ես կլրացնեմ Ձեզ հետ։
    .romanised = Yés këlratsném dzéz hét.
write-capitals = Գրեք մեծատառերով, խնդրում եմ։
    .romanised = Guërék métsatarérov, khëndroum ém.
sign-here = Ստորագրեք այստեղ, խնդրում եմ։
    .romanised = Storagrék aystégh, khëndroum ém.
read-before-sign = Կարդացեք, հետո ստորագրեք։ Ես կարող եմ բացատրել։
    .romanised = Kardatsék, héto storagrék. Yés karogh ém batsatrél.
both-parents-sign = Երկու ծնողներն էլ պետք է ստորագրեն։
    .romanised = Yérkou tsënoghnérn él pétk é storagrén.
request-sent = Մենք ստացել ենք Ձեր դիմումը։ Պատասխան կստանաք։
    .romanised = Ménk statsél énk dzér dimoumë. Pataskhan këstanak.
file-complete = Ձեր բոլոր փաստաթղթերը կան։
    .romanised = Dzér bolor pastatëghtérë kan.

## direction

not-here = Այստեղ չէ։ Գնացեք այս հասցեով՝ { $place }, { $address }։
    .romanised = Aystégh tché. Guënatsék ays hastséov : { $place }, { $address }.
directions-paper = Ես հասցեն կգրեմ թղթի վրա։
    .romanised = Yés hastsén këgrém tëghti vëra.
floor = Այս հարկում է՝ { $floor }։
    .romanised = Ays harkoum é : { $floor }.
closed-today = Այս բաժինն այսօր փակ է։
    .romanised = Ays bajinn ayssor pak é.
open-at = Այս բաժինը կբացվի այս օրը՝ { DATE($date) }, ժամը՝ { HOUR($hour) }։
    .romanised = Ays bajinë këbatsvi ays orë : { DATE($date) }, jamë : { HOUR($hour) }.
toilets = Զուգարանն այնտեղ է։
    .romanised = Zougarann ayntégh é.

## emergency

need-doctor = Ձեզ բժիշկ պե՞տք է։
    .romanised = Dzéz bëjichk pétk é ?
where-does-it-hurt = Որտե՞ղ է ցավում։ Ցույց տվեք։
    .romanised = Vortégh é tsavoum ? Tsouyts tëvék.
call-emergency = Ես շտապ օգնություն եմ կանչում։
    .romanised = Yés chtap ognoutyoun ém kantchoum.
help-is-coming = Օգնությունը գալիս է։ Մնացեք այստեղ։
    .romanised = Ognoutyounë galis é. Mënatsék aystégh.
are-you-safe = Ձեր տանն ապահո՞վ եք։
    .romanised = Dzér tann apahov ék ?
afraid-of-someone = Որևէ մեկից վախենո՞ւմ եք։
    .romanised = Vorévé mékits vakhénoum ék ?
go-quiet-room = Ուզո՞ւմ եք խոսել հանգիստ տեղում։
    .romanised = Ouzoum ék khossél hanguist téghoum ?
child-lost = Մենք Ձեզ հետ փնտրում ենք Ձեր երեխային։
    .romanised = Ménk dzéz hét pëntroum énk dzér yérékhayin.

## calm

i-am-sorry = Ներեցեք, որ սպասեցիք։
    .romanised = Nérétsék, vor spassétsik.
i-want-to-help = Ես ուզում եմ օգնել Ձեզ։
    .romanised = Yés ouzoum ém ognél dzéz.
please-calm = Եկեք հանգիստ խոսենք, խնդրում եմ։
    .romanised = Yékék hanguist khossénk, khëndroum ém.
i-listen = Ես լսում եմ Ձեզ։
    .romanised = Yés lëssoum ém dzéz.
cannot-do-it = Ես չեմ կարող դա անել։ Կբացատրեմ, թե ինչու։
    .romanised = Yés tchém karogh da anél. Këbatsatrém, té intchou.
fetch-supervisor = Ես կկանչեմ իմ ղեկավարին։
    .romanised = Yés këkantchém im ghékavarin.
stop-behaviour = Այստեղ այդպես չի կարելի։ Դադարեցրեք, խնդրում եմ։
    .romanised = Aystégh aydpés tchi karéli. Dadarétsrék, khëndroum ém.

## interpreter

child-does-not-translate = Երեխան սա չպետք է թարգմանի։ Մենք չափահաս թարգմանիչ կկանչենք։
    .romanised = Yérékhan sa tchëpétk é targmani. Ménk tchapahas targmanitch këkantchénk.
translate-everything = Ամեն ինչ թարգմանեք, խնդրում եմ։ Ոչինչ մի՛ ավելացրեք։
    .romanised = Amén intch targmanék, khëndroum ém. Votchintch mi avélatsrék.
translation-private = Սա գաղտնի է։ Ոչ ոքի մի՛ պատմեք։
    .romanised = Sa gaghtni é. Votch voki mi patmék.
do-you-agree-helper = Այս մարդը կթարգմանի Ձեզ համար։ Համաձա՞յն եք։
    .romanised = Ays mardë këtargmani dzéz hamar. Hamadzayn ék ?
for-this-adult = Այս հարցի համար մենք թարգմանիչ կկանչենք։
    .romanised = Ays hartsi hamar ménk targmanitch këkantchénk.

## end

thank-you = Շատ շնորհակալ եմ։
    .romanised = Chat chënorhakal ém.
anything-else = Ուրիշ բան պե՞տք է։
    .romanised = Ourich ban pétk é ?
all-done = Այսօրվա համար վերջացրինք։
    .romanised = Ayssorva hamar vérdjatsrink.
we-will-call = Մենք Ձեզ կզանգահարենք։
    .romanised = Ménk dzéz këzangaharénk.
come-back-with-someone = Կարող եք գալ ֆրանսերեն խոսող մեկի հետ։
    .romanised = Karogh ék gal fransérén khossogh méki hét.
goodbye = Ցտեսություն։ Բարի օր։
    .romanised = Tsëtéssoutyoun. Bari or.
