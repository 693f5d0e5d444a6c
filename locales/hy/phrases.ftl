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

## documents

doc-which-request = Ի՞նչ եք ուզում անել։
    .romanised = Intch ék ouzoum anél ?
doc-first = Առաջին անգամ եմ դիմում այս փաստաթղթի համար։
    .romanised = Aradjin angam ém dimoum ays pastatëghti hamar.
doc-renewal = Ուզում եմ նորացնել փաստաթուղթս։
    .romanised = Ouzoum ém noratsnél pastatoughtës.
doc-lost = Կորցրել եմ փաստաթուղթս։
    .romanised = Kortsrél ém pastatoughtës.
doc-stolen = Փաստաթուղթս գողացել են։
    .romanised = Pastatoughtës goghatsél én.
doc-declare-loss = Պետք է հայտարարել, որ փաստաթուղթը կորել է։ Մենք դա կգրենք այստեղ։
    .romanised = Pétk é haytararél, vor pastatoughtë korél é. Ménk da këgrénk aystégh.
doc-declare-theft = Եթե փաստաթուղթը գողացել են, նախ գնացեք ոստիկանություն։
    .romanised = Yété pastatoughtë goghatsél én, nakh guënatsék vostikanoutyoun.
doc-pre-request = Դիմումը նախապես լրացրե՞լ եք ինտերնետով։
    .romanised = Dimoumë nakhapés lëratsrél ék intérnétov ?
doc-pre-request-number = Ցույց տվեք դիմումի համարը, խնդրում եմ։
    .romanised = Tsouyts tëvék dimoumi hamarë, khëndroum ém.
doc-bring-old = Բերեք Ձեր հին նույնականացման քարտը կամ հին անձնագիրը։
    .romanised = Bérék dzér hin nouynakanatsman kartë kam hin andznaguirë.
doc-photo-rules = Լուսանկարը պետք է արված լինի վերջին վեց ամսվա ընթացքում։ Դեմքը պետք է լավ երևա։
    .romanised = Loussankarë pétk é arvats lini vérdjin véts amsva ëntatskoum. Démkë pétk é lav yéréva.
doc-photo-refused = Այս լուսանկարը հարմար չէ։ Պետք է ուրիշ լուսանկար։
    .romanised = Ays loussankarë harmar tché. Pétk é ourich loussankar.
doc-fingerprints = Ես կվերցնեմ Ձեր մատնահետքերը։ Մատը դրեք այստեղ, խնդրում եմ։
    .romanised = Yés këvértsném dzér matnahétkérë. Matë dërék aystégh, khëndroum ém.
doc-other-hand = Հիմա մյուս ձեռքը։
    .romanised = Hima myous dzérkë.
doc-come-in-person = Այդ մարդն ինքը պետք է գա։
    .romanised = Ayd mardën inkë pétk é ga.
doc-parent-with-child = Երեխայի հետ պետք է գա ծնողներից մեկը։
    .romanised = Yérékhayi hét pétk é ga tsënoghnérits mékë.
doc-stamp-price = Պետք է գնել պետական տուրքի դրոշմանիշ։ Գինը՝ { AMOUNT($amount) }։
    .romanised = Pétk é guënél pétakan tourki dërochmanich. Guinë : { AMOUNT($amount) }.
doc-stamp-where = Դրոշմանիշը գնեք ինտերնետով։ Կամ ծխախոտի խանութում։
    .romanised = Dërochmanichë guënék intérnétov. Kam tsëkhakhoti khanoutoum.
doc-wait-weeks = { PLURAL($weeks) ->
    [one] Պետք է սպասել մոտ { NUMBER($weeks) } շաբաթ։
   *[other] Պետք է սպասել մոտ { NUMBER($weeks) } շաբաթ։
}
    .romanised = { PLURAL($weeks) ->
        [one] Pétk é spassél mot { NUMBER($weeks) } chabat.
       *[other] Pétk é spassél mot { NUMBER($weeks) } chabat.
    }
doc-text-message = Երբ փաստաթուղթը պատրաստ լինի, SMS կստանաք։
    .romanised = Yérb pastatoughtë patrast lini, SMS këstanak.
doc-collect-yourself = Փաստաթուղթը վերցնելու համար անձամբ եկեք, խնդրում եմ։
    .romanised = Pastatoughtë vértsnélou hamar andzamb yékék, khëndroum ém.
doc-collect-before = { PLURAL($months) ->
    [one] Փաստաթուղթը վերցնելու համար ունեք { NUMBER($months) } ամիս։
   *[other] Փաստաթուղթը վերցնելու համար ունեք { NUMBER($months) } ամիս։
}
    .romanised = { PLURAL($months) ->
        [one] Pastatoughtë vértsnélou hamar ounék { NUMBER($months) } amis.
       *[other] Pastatoughtë vértsnélou hamar ounék { NUMBER($months) } amis.
    }
doc-travel-soon = Շուտով ճանապարհորդելո՞ւ եք։
    .romanised = Choutov tchanaparhordélou ék ?
doc-show-travel-ticket = Ցույց տվեք ճանապարհորդության տոմսը, խնդրում եմ։
    .romanised = Tsouyts tëvék tchanaparhordoutyan tomsë, khëndroum ém.
doc-nationality = Ֆրանսիայի քաղաքացի՞ եք։
    .romanised = Fransiayi kaghakatsi ék ?
doc-residence-permit-elsewhere = Կացության քարտի համար գնացեք պրեֆեկտուրա։ Ոչ թե քաղաքապետարան։
    .romanised = Katsoutyan karti hamar guënatsék préféktoura. Votch té kaghakapétaran.
doc-check-details = Ստուգեք ազգանունը, անունը, ամսաթիվը և հասցեն։ Ամեն ինչ ճի՞շտ է։
    .romanised = Stouguék azganounë, anounë, amsativë yév hastsén. Amén intch tchicht é ?

## civil

civil-which-record = Ո՞ր փաստաթուղթն է Ձեզ պետք։
    .romanised = Vor pastatoughtën é dzéz pétk ?
civil-birth = Ծննդյան վկայական
    .romanised = Tsënëndyan vëkayakan
civil-marriage = Ամուսնության վկայական
    .romanised = Amousnoutyan vëkayakan
civil-death = Մահվան վկայական
    .romanised = Mahvan vëkayakan
civil-born-here = Այդ մարդն այս քաղաքո՞ւմ է ծնվել։
    .romanised = Ayd mardën ays kaghakoum é tsënvél ?
civil-ask-birth-town = Փաստաթուղթը խնդրեք այն քաղաքի քաղաքապետարանից, որտեղ մարդը ծնվել է։
    .romanised = Pastatoughtë khëndrék ayn kaghaki kaghakapétaranits, vortégh mardë tsënvél é.
civil-born-abroad = Այդ մարդն ուրիշ երկրո՞ւմ է ծնվել։
    .romanised = Ayd mardën ourich yérkroum é tsënvél ?
civil-record-is-free = Այս փաստաթուղթն անվճար է։ Ոչ ոքի մի՛ վճարեք։
    .romanised = Ays pastatoughtën anvtchar é. Votch voki mi vëtcharék.
civil-copies = { PLURAL($copies) ->
    [one] Ահա { NUMBER($copies) } պատճեն։
   *[other] Ահա { NUMBER($copies) } պատճեն։
}
    .romanised = { PLURAL($copies) ->
        [one] Aha { NUMBER($copies) } patchén.
       *[other] Aha { NUMBER($copies) } patchén.
    }
civil-declare-birth = Երեխայի ծնունդը գրանցելո՞ւ համար եք եկել։
    .romanised = Yérékhayi tsënoundë guërantsélou hamar ék yékél ?
civil-birth-days = { PLURAL($days) ->
    [one] Երեխայի ծնունդը գրանցելու համար ունեք { NUMBER($days) } օր։
   *[other] Երեխայի ծնունդը գրանցելու համար ունեք { NUMBER($days) } օր։
}
    .romanised = { PLURAL($days) ->
        [one] Yérékhayi tsënoundë guërantsélou hamar ounék { NUMBER($days) } or.
       *[other] Yérékhayi tsënoundë guërantsélou hamar ounék { NUMBER($days) } or.
    }
civil-birth-certificate = Ցույց տվեք ծննդատան տված թուղթը, խնդրում եմ։
    .romanised = Tsouyts tëvék tsënëndatan tëvats toughtë, khëndroum ém.
civil-child-name = Գրեք երեխայի անունը և ազգանունը, խնդրում եմ։
    .romanised = Guërék yérékhayi anounë yév azganounë, khëndroum ém.
civil-congratulations = Շնորհավորում եմ երեխայի ծնունդը։
    .romanised = Chënorhavoroum ém yérékhayi tsënoundë.
civil-recognise-child = Ուզո՞ւմ եք գրավոր հաստատել, որ այս երեխայի ծնողն եք։
    .romanised = Ouzoum ék guëravor hastatél, vor ays yérékhayi tsënoghën ék ?
civil-family-book = Ընտանեկան գրքույկ ունե՞ք։
    .romanised = Ëntanékan guërkouyk ounék ?
civil-declare-death = Մահվան դեպք գրանցելո՞ւ համար եք եկել։
    .romanised = Mahvan dépk guërantsélou hamar ék yékél ?
civil-condolences = Ընդունեք իմ ցավակցությունը։
    .romanised = Ëndounék im tsavaktsoutyounë.
civil-doctor-certificate = Ցույց տվեք բժշկի տված թուղթը, խնդրում եմ։
    .romanised = Tsouyts tëvék bëjchki tëvats toughtë, khëndroum ém.
civil-want-to-marry = Ուզո՞ւմ եք այստեղ ամուսնանալ։
    .romanised = Ouzoum ék aystégh amousnanal ?
civil-marriage-file = Ահա ամուսնության թղթերը։ Պետք է լրացնել դրանք։
    .romanised = Aha amousnoutyan tëghtérë. Pétk é lëratsnél dërank.
civil-both-come = Ապագա ամուսինները պետք է միասին գան։
    .romanised = Apaga amoussinnérë pétk é miassin gan.
civil-official-translation = Այս փաստաթուղթը պետք է լինի ֆրանսերեն։ Պետք է պաշտոնական թարգմանիչ։
    .romanised = Ays pastatoughtë pétk é lini fransérén. Pétk é pachtonakan targmanitch.

## school

school-enrol = Ուզո՞ւմ եք երեխային գրանցել դպրոցում։
    .romanised = Ouzoum ék yérékhayin guërantsél dëprotsoum ?
school-child-birth = Գրեք երեխայի ծննդյան ամսաթիվը, խնդրում եմ։
    .romanised = Guërék yérékhayi tsënëndyan amsativë, khëndroum ém.
school-been-before = Երեխան արդեն դպրոց գնացե՞լ է։
    .romanised = Yérékhan ardén dëprots guënatsél é ?
school-papers = Պետք է երեխայի ծննդյան վկայականը։
    .romanised = Pétk é yérékhayi tsënëndyan vëkayakanë.
school-vaccinations = Բերեք երեխայի առողջության գրքույկը։ Մենք կնայենք պատվաստումները։
    .romanised = Bérék yérékhayi aroghdjoutyan guërkouykë. Ménk kënayénk patvastoumnérë.
school-your-school = Ձեր երեխայի դպրոցը՝ { $place }, { $address }։
    .romanised = Dzér yérékhayi dëprotsë : { $place }, { $address }.
school-meet-head = Հանդիպեք դպրոցի տնօրենին, խնդրում եմ։
    .romanised = Handipék dëprotsi tënorénin, khëndroum ém.
school-starts-on = Դասերը կսկսվեն այս օրը՝ { DATE($date) }։
    .romanised = Dassérë këskësvén ays orë : { DATE($date) }.
school-canteen = Երեխան ճաշելո՞ւ է դպրոցական ճաշարանում։
    .romanised = Yérékhan tchachélou é dëprotsakan tchacharanoum ?
school-which-days = Ո՞ր օրերին։ Ցույց տվեք օրացույցի վրա։
    .romanised = Vor orérin ? Tsouyts tëvék oratsouytsi vëra.
school-allergy = Երեխան ալերգիա ունի՞։
    .romanised = Yérékhan alérguia ouni ?
school-with-or-without-meat = Ճաշը մսո՞վ, թե՞ առանց մսի։
    .romanised = Tchachë mëssov, té arants mëssi ?
school-with-meat = Մսով
    .romanised = Mëssov
school-without-meat = Առանց մսի
    .romanised = Arants mëssi
school-meal-price = Մեկ ճաշի գինը՝ { AMOUNT($amount) }։
    .romanised = Mék tchachi guinë : { AMOUNT($amount) }.
school-price-by-income = Եթե Ձեր եկամուտը քիչ է, ավելի քիչ կվճարեք։
    .romanised = Yété dzér yékamoutë kitch é, avéli kitch këvtcharék.
school-after-hours = Պե՞տք է, որ երեխան մնա դպրոցում դասերից առաջ կամ հետո։
    .romanised = Pétk é, vor yérékhan mëna dëprotsoum dassérits aradj kam héto ?
school-holiday-centre = Ուզո՞ւմ եք, որ երեխան արձակուրդներին գնա մանկական ժամանցի կենտրոն։
    .romanised = Ouzoum ék, vor yérékhan ardzakourdnérin guëna mankakan jamantsi kéntron ?
school-nursery = Մսուր փնտրո՞ւմ եք Ձեր փոքրիկի համար։
    .romanised = Mëssour pëntroum ék dzér pokriki hamar ?
school-waiting-list = Հիմա տեղ չկա։ Ձեր անունը սպասողների ցուցակում է։
    .romanised = Hima tégh tchëka. Dzér anounë spassoghnéri tsoutsakoum é.
school-who-collects = Ո՞վ է գալու երեխայի հետևից։ Գրեք անունները, խնդրում եմ։
    .romanised = Ov é galou yérékhayi hétévits ? Guërék anounnérë, khëndroum ém.

## housing

housing-have-home = Բնակարան ունե՞ք։
    .romanised = Bënakaran ounék ?
housing-where-tonight = Որտե՞ղ եք քնելու այս գիշեր։
    .romanised = Vortégh ék kënélou ays guichér ?
housing-at-home = Իմ տանը
    .romanised = Im tanë
housing-with-friends = Ընկերների կամ հարազատների մոտ
    .romanised = Ënkérnéri kam harazatnéri mot
housing-hotel = Հյուրանոցում կամ կացարանում
    .romanised = Hyouranotsoum kam katsaranoum
housing-outside = Դրսում
    .romanised = Dërsoum
housing-call-115 = Եթե այս գիշեր քնելու տեղ չունեք, զանգահարեք 115 համարով։ Անվճար է։
    .romanised = Yété ays guichér kënélou tégh tchounék, zangaharék 115 hamarov. Anvtchar é.
housing-call-together = Ուզո՞ւմ եք, որ միասին զանգահարենք։
    .romanised = Ouzoum ék, vor miassin zangaharénk ?
housing-social-request = Ուզո՞ւմ եք դիմել սոցիալական բնակարանի համար։
    .romanised = Ouzoum ék dimél sotsialakan bënakarani hamar ?
housing-request-number = Բնակարանի դիմումի համարն ունե՞ք։
    .romanised = Bënakarani dimoumi hamarën ounék ?
housing-renew-yearly = Դիմումը պետք է նորացնել ամեն տարի։
    .romanised = Dimoumë pétk é noratsnél amén tari.
housing-long-wait = Սպասելը կարող է տևել մի քանի տարի։
    .romanised = Spassélë karogh é tévél mi kani tari.
housing-how-many-people = Քանի՞ մարդ է ապրում Ձեզ հետ։ Գրեք թիվը, խնդրում եմ։
    .romanised = Kani mard é aproum dzéz hét ? Guërék tivë, khëndroum ém.
housing-rent-difficult = Դժվա՞ր է Ձեզ համար բնակարանի վարձը վճարել։
    .romanised = Dëjvar é dzéz hamar bënakarani vardzë vëtcharél ?
housing-must-leave = Նամա՞կ եք ստացել, որ պետք է դուրս գաք Ձեր բնակարանից։
    .romanised = Namak ék statsél, vor pétk é dours gak dzér bënakaranits ?
housing-dangerous = Ձեր բնակարանը վտանգավո՞ր է կամ շատ խոնավ։
    .romanised = Dzér bënakaranë vëtangavor é kam chat khonav ?
housing-bring-lease = Բերեք բնակարանի վարձակալության պայմանագիրը։ Կամ վարձի անդորրագիրը։
    .romanised = Bérék bënakarani vardzakaloutyan paymanaguirë. Kam vardzi andorraguirë.
housing-postal-address = Ձեզ հասցե պե՞տք է նամակներ ստանալու համար։
    .romanised = Dzéz hastsé pétk é namaknér stanalou hamar ?

## social

social-see-worker = Ուզո՞ւմ եք խոսել սոցիալական աշխատողի հետ։
    .romanised = Ouzoum ék khossél sotsialakan achkhatoghi hét ?
social-confidential = Սոցիալական աշխատողը ոչ ոքի ոչինչ չի պատմում։
    .romanised = Sotsialakan achkhatoghë votch voki votchintch tchi patmoum.
social-bring-income = Բերեք Ձեր աշխատավարձի կամ նպաստների թղթերը։
    .romanised = Bérék dzér achkhatavardzi kam nëpastnéri tëghtérë.
social-working = Աշխատանք ունե՞ք։
    .romanised = Achkhatank ounék ?
social-food = Ձեզ սննդի օգնություն պե՞տք է։
    .romanised = Dzéz sënëndi ognoutyoun pétk é ?
social-health-insurance = Առողջության ապահովագրություն ունե՞ք։
    .romanised = Aroghdjoutyan apahovagroutyoun ounék ?
social-disability = Ձեր ընտանիքում հաշմանդամություն ունեցող մարդ կա՞։
    .romanised = Dzér ëntanikoum hachmandamoutyoun ounétsogh mard ka ?
social-home-help = Տարեց մարդու համար տնային օգնություն փնտրո՞ւմ եք։
    .romanised = Taréts mardou hamar tënayin ognoutyoun pëntroum ék ?
social-bills = Դժվա՞ր է Ձեզ համար ջրի կամ հոսանքի վարձը վճարել։
    .romanised = Dëjvar é dzéz hamar djëri kam hossanki vardzë vëtcharél ?
social-caf = Այս օգնության համար գնացեք CAF գրասենյակ։
    .romanised = Ays ognoutyan hamar guënatsék CAF guërassényak.
social-transport-card = Ուզո՞ւմ եք տրանսպորտի ավելի էժան քարտ։
    .romanised = Ouzoum ék transporti avéli éjan kart ?
social-learn-french = Ուզո՞ւմ եք ֆրանսերեն սովորել։
    .romanised = Ouzoum ék fransérén sovorél ?
social-french-courses = Ահա ֆրանսերենի դասընթացների ցուցակը։
    .romanised = Aha franséréni dassëntatsnéri tsoutsakë.
social-danger-17 = Եթե վտանգի մեջ եք, զանգահարեք 17 համարով։
    .romanised = Yété vëtangui médj ék, zangaharék 17 hamarov.
social-violence-3919 = 3919 համարով օգնում են բռնության ենթարկված կանանց։ Զանգն անվճար է։
    .romanised = 3919 hamarov ognoum én bërnoutyan yéntarkvats kanants. Zangën anvtchar é.

## elections

vote-on-list = Ձեր անունն ընտրողների ցուցակում կա՞։
    .romanised = Dzér anounn ëntroghnéri tsoutsakoum ka ?
vote-register = Ուզո՞ւմ եք գրանցվել ընտրողների ցուցակում։
    .romanised = Ouzoum ék guërantsvél ëntroghnéri tsoutsakoum ?
vote-who-can = Ֆրանսիայի քաղաքացիները կարող են քվեարկել բոլոր ընտրություններին։
    .romanised = Fransiayi kaghakatsinérë karogh én kvéarkél bolor ëntroutyounnérin.
vote-europeans = Եվրամիության քաղաքացիները կարող են քվեարկել քաղաքի և Եվրոպայի ընտրություններին։
    .romanised = Yévramioutyan kaghakatsinérë karogh én kvéarkél kaghaki yév Yévropayi ëntroutyounnérin.
vote-register-before = Գրանցվեք այս օրվանից առաջ՝ { DATE($date) }։
    .romanised = Guërantsvék ays orvanits aradj : { DATE($date) }.
vote-polling-place = Դուք քվեարկում եք այստեղ՝ { $place }, { $address }։
    .romanised = Douk kvéarkoum ék aystégh : { $place }, { $address }.
vote-bring-identity = Քվեարկելու համար Ձեզ հետ վերցրեք անձը հաստատող փաստաթուղթ։
    .romanised = Kvéarkélou hamar dzéz hét vértsrék andzë hastatogh pastatought.
vote-proxy = Եթե ընտրությունների օրն այստեղ չլինեք, ուրիշ մարդ կարող է քվեարկել Ձեր փոխարեն։
    .romanised = Yété ëntroutyounnéri orn aystégh tchëlinék, ourich mard karogh é kvéarkél dzér pokharén.

## digital

digital-have-smartphone = Ինտերնետով հեռախոս ունե՞ք։
    .romanised = Intérnétov hérakhos ounék ?
digital-help = Համակարգչից օգտվելու համար օգնություն ուզո՞ւմ եք։
    .romanised = Hamakargtchits ogtvélou hamar ognoutyoun ouzoum ék ?
digital-have-account = Այս կայքում արդեն հաշիվ ունե՞ք։
    .romanised = Ays kaykoum ardén hachiv ounék ?
digital-create-email = Ուզո՞ւմ եք, որ միասին էլեկտրոնային փոստի հասցե բացենք։
    .romanised = Ouzoum ék, vor miassin éléktronayin posti hastsé batsénk ?
digital-type-password = Հավաքեք Ձեր գաղտնաբառը։ Ես չեմ նայում։
    .romanised = Havakék dzér gaghtnabarë. Yés tchém nayoum.
digital-keep-password = Ձեր գաղտնաբառը ոչ ոքի մի՛ ասեք։
    .romanised = Dzér gaghtnabarë votch voki mi assék.
digital-code-by-text = SMS-ով կոդ կստանաք։ Հավաքեք այն այստեղ։
    .romanised = SMS-ov kod këstanak. Havakék ayn aystégh.
digital-paper-also = Դիմումը կարող եք լրացնել նաև թղթի վրա։
    .romanised = Dimoumë karogh ék lëratsnél naév tëghti vëra.
digital-adviser = Կա մասնագետ, որը կարող է օգնել Ձեզ ինտերնետի հարցում։ Ուզո՞ւմ եք հանդիպում նշանակել։
    .romanised = Ka masnaguét, vorë karogh é ognél dzéz intérnéti hartsoum. Ouzoum ék handipoum nëchanakél ?
digital-scam = Այս հաղորդագրությունը կեղծ է։ Մի՛ վճարեք։
    .romanised = Ays haghordagroutyounë kéghts é. Mi vëtcharék.

## institutions

inst-tax-office = Հարկերի հարցով գնացեք հարկային գրասենյակ։
    .romanised = Harkéri hartsov guënatsék harkayin guërassényak.
inst-tax-declared = Հարկային հայտարարագիր ներկայացրե՞լ եք։
    .romanised = Harkayin haytararaguir nérkayatsrél ék ?
inst-tax-notice = Բերեք Ձեր հարկային ծանուցումը, խնդրում եմ։
    .romanised = Bérék dzér harkayin tsanoutsoumë, khëndroum ém.
inst-prefecture-decides = Պրեֆեկտուրան է որոշում։ Ոչ թե քաղաքապետարանը։
    .romanised = Préféktouran é vorochoum. Votch té kaghakapétaranë.
inst-health-insurance = Առողջության ապահովագրության համար գնացեք CPAM գրասենյակ։
    .romanised = Aroghdjoutyan apahovagroutyan hamar guënatsék CPAM guërassényak.
inst-job-centre = Աշխատանք փնտրելու համար գնացեք FRANCE TRAVAIL գրասենյակ։
    .romanised = Achkhatank pëntrélou hamar guënatsék FRANCE TRAVAIL guërassényak.
inst-france-services = FRANCE SERVICES գրասենյակը կօգնի Ձեզ թղթերի հարցում։ Անվճար է։
    .romanised = FRANCE SERVICES guërassényakë kogni dzéz tëghtéri hartsoum. Anvtchar é.
inst-metropolis = Աղբի և ջրի հարցերով զբաղվում է ուրիշ հիմնարկ՝ METROPOLE։
    .romanised = Aghbi yév djëri hartsérov zëbaghvoum é ourich himnark : METROPOLE.
inst-asylum = Ապաստան խնդրելու համար գնացեք ուրիշ գրասենյակ։
    .romanised = Apastan khëndrélou hamar guënatsék ourich guërassényak.
inst-free-lawyer = Ուզո՞ւմ եք խոսել փաստաբանի հետ։ Անվճար է։
    .romanised = Ouzoum ék khossél pastabani hét ? Anvtchar é.
inst-explain-letter = Ցույց տվեք նամակը, խնդրում եմ։ Ես կբացատրեմ Ձեզ։
    .romanised = Tsouyts tëvék namakë, khëndroum ém. Yés këbatsatrém dzéz.
inst-write-letter = Նամակ գրելու համար օգնություն ուզո՞ւմ եք։
    .romanised = Namak guërélou hamar ognoutyoun ouzoum ék ?
inst-we-send-on = Մենք Ձեր դիմումը կուղարկենք համապատասխան բաժին։ Այդ մասին Ձեզ կհայտնենք։
    .romanised = Ménk dzér dimoumë kougharkénk hamapataskhan bajin. Ayd massin dzéz këhaytnénk.
