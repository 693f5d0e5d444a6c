### Amharique : l’agent s’adresse au visiteur par la forme de respect (« እርስዎ »), valable pour une femme ou un homme.

## welcome

welcome = ጤና ይስጥልኝ። እንኳን ደህና መጡ።
    .romanised = Téna yistilgn. Inkwan dehna metou.
which-language = የትኛውን ቋንቋ ይናገራሉ?
    .romanised = Yetignawin qwanqwa yinagueralou ?
speak-french = ፈረንሳይኛ ይናገራሉ?
    .romanised = Ferensaygna yinagueralou ?
show-language = እባክዎ ቋንቋዎን በስክሪኑ ላይ ያሳዩ።
    .romanised = Ibakwo qwanqwawon beskrinou lay yassayou.
use-screen = በዚህ ስክሪን እንነጋገራለን። ይስማማሉ?
    .romanised = Bezih skrin innegagueralen. Yismamalou ?
answer-with-keys = ለመመለስ ቁጥር ይጫኑ። ወይም በጣትዎ ያሳዩ።
    .romanised = Lememeles qoutir yitchanou. Weyim betatwo yassayou.
sentences-prepared = ዓረፍተ ነገሮቹ አስቀድመው የተዘጋጁ ናቸው። ግልጽ ካልሆነ ይንገሩኝ።
    .romanised = Areftè neguerotchou asqedimew yetezegadjou natchèw. Guilts kalhonè yinguerougn.
call-interpreter = በስልክ አስተርጓሚ ይፈልጋሉ? ነፃ ነው።
    .romanised = Besilk astergwami yifeligalou ? Netsa nèw.
wait-interpreter = ለአስተርጓሚ እየደወልኩ ነው። እባክዎ ትንሽ ይጠብቁ።
    .romanised = Leastergwami iyedewelkou nèw. Ibakwo tinch yitebiqou.
colleague-speaks = ቋንቋዎን የሚናገር ባልደረባ አለን። አሁን እጠራለሁ።
    .romanised = Qwanqwawon yeminaguer baldereba alen. Ahoun iteralehou.
please-sit = እባክዎ ይቀመጡ።
    .romanised = Ibakwo yiqemetou.
take-your-time = አይቸኩሉ።
    .romanised = Aytchekoulou.

## answers

yes = አዎ
    .romanised = Awo
no = አይ
    .romanised = Ay
a-little = ትንሽ
    .romanised = Tinch
dont-know = አላውቅም።
    .romanised = Alawqim.
dont-understand = አልገባኝም።
    .romanised = Alguebagnim.
agree = እሺ
    .romanised = Ichi
something-else = ሌላ ነገር
    .romanised = Léla neguer
prefer-not-say = መመለስ አልፈልግም።
    .romanised = Memeles alfeligim.
today = ዛሬ
    .romanised = Zaré
tomorrow = ነገ
    .romanised = Neguè
later = በኋላ
    .romanised = Behwala
morning = ጠዋት
    .romanised = Tewat
afternoon = ከሰዓት በኋላ
    .romanised = Keseat behwala

## understand

please-repeat = እባክዎ ይድገሙት።
    .romanised = Ibakwo yidguemout.
please-write = እባክዎ ይጻፉት።
    .romanised = Ibakwo yitsafout.
please-write-number = እባክዎ ቁጥሩን ይጻፉ።
    .romanised = Ibakwo qoutroun yitsafou.
please-slowly = እባክዎ ቀስ ብለው ይናገሩ።
    .romanised = Ibakwo qes bilèw yinaguerou.
please-show = እባክዎ ያሳዩኝ።
    .romanised = Ibakwo yassayougn.
do-you-understand = ገባዎት?
    .romanised = Guebawot ?
is-this-right = ትክክል ነው?
    .romanised = Tikikil nèw ?
can-you-read = በቋንቋዎ ማንበብ ይችላሉ?
    .romanised = Beqwanqwawo manbeb yitchilalou ?
read-aloud = ዓረፍተ ነገሩን ማዳመጥ ይፈልጋሉ?
    .romanised = Areftè negueroun madamet yifeligalou ?
i-explain-again = እንደገና አስረዳዎታለሁ።
    .romanised = Indeguena asredawotalehou.

## wait

your-number = ይህ ትኬትዎ ነው። ቁጥርዎ፦ { $number }።
    .romanised = Yih tikétwo nèw. Qoutirwo : { $number }.
please-wait-here = እባክዎ እዚህ ይጠብቁ። እንጠራዎታለን።
    .romanised = Ibakwo izih yitebiqou. Interawotalen.
watch-screen = ስክሪኑን ይመልከቱ። ቁጥርዎን ያያሉ።
    .romanised = Skrinoun yimelketou. Qoutirwon yayalou.
wait-minutes = { PLURAL($minutes) ->
    [one] { NUMBER($minutes) } ደቂቃ ያህል መጠበቅ ያስፈልጋል።
   *[other] { NUMBER($minutes) } ደቂቃ ያህል መጠበቅ ያስፈልጋል።
}
    .romanised = { PLURAL($minutes) ->
        [one] { NUMBER($minutes) } deqiqa yahil metebeq yasfeligal.
       *[other] { NUMBER($minutes) } deqiqa yahil metebeq yasfeligal.
    }
people-before = { PLURAL($people) ->
    [one] ከእርስዎ በፊት { NUMBER($people) } ሰው አለ።
   *[other] ከእርስዎ በፊት { NUMBER($people) } ሰዎች አሉ።
}
    .romanised = { PLURAL($people) ->
        [one] Keriswo befit { NUMBER($people) } sèw alè.
       *[other] Keriswo befit { NUMBER($people) } sewotch alou.
    }
your-turn = የእርስዎ ተራ ነው።
    .romanised = Yeriswo tera nèw.
go-to-counter = እባክዎ ወደ መስኮት { $counter } ይሂዱ።
    .romanised = Ibakwo wedè meskot { $counter } yihidou.
missed-turn = ጠርተንዎት ነበር። እዚህ አልነበሩም። እንደገና እንጠራዎታለን።
    .romanised = Tertenwot neber. Izih alneberoum. Indeguena interawotalen.
come-back-at = መውጣት ይችላሉ። በዚህ ሰዓት ይመለሱ፦ { HOUR($hour) } (በአውሮፓ ሰዓት አቆጣጠር)።
    .romanised = Mewtat yitchilalou. Bezih seat yimelessou : { HOUR($hour) } (beawropa seat aqotater).
keep-ticket = ትኬትዎን በደንብ ይያዙ።
    .romanised = Tikétwon bedenb yiyazou.
priority-people = የቅድሚያ ካርድ አለዎት? ነፍሰ ጡር ነዎት?
    .romanised = Yeqidmiya kard alewot ? Nefsè tour newot ?
priority-passes = እኚህ ሰው ቅድሚያ አላቸው። ቀድመው ይገባሉ።
    .romanised = Ignih sèw qidmiya alatchèw. Qedmèw yiguebalou.
one-moment = እባክዎ ትንሽ ይጠብቁ። አሁን እመጣለሁ።
    .romanised = Ibakwo tinch yitebiqou. Ahoun imetalehou.

## need

what-need = ምን ያስፈልግዎታል?
    .romanised = Min yasfeligwotal ?
need-identity = መታወቂያ ወይም ፓስፖርት
    .romanised = Metaweqiya weyim pasport
need-family = ልደት፣ ጋብቻ ወይም ሞት
    .romanised = Lidet, gabitcha weyim mot
need-school = ትምህርት ቤት ወይም የትምህርት ቤት ምግብ
    .romanised = Timhirt bét weyim yetimhirt bét miguib
need-housing = መኖሪያ ቤት
    .romanised = Menoriya bét
need-social = ማኅበራዊ ድጋፍ
    .romanised = Mahberawi digaf
need-appointment = ቀጠሮ መያዝ
    .romanised = Qetero meyaz
first-time = ለዚህ ጉዳይ ሲመጡ የመጀመሪያ ጊዜዎ ነው?
    .romanised = Lezih gouday simetou yemedjemeriya guizéwo nèw ?
for-whom = ለማን ነው?
    .romanised = Leman nèw ?
for-me = ለእኔ
    .romanised = Lené
for-child = ለልጄ
    .romanised = Lelidjé
for-parent = ለቤተሰቤ አባል
    .romanised = Lebétessebé abal
for-other = ለሌላ ሰው
    .romanised = Leléla sèw
received-letter = ደብዳቤ ደርሶዎታል? እባክዎ ያሳዩኝ።
    .romanised = Debdabé dersowotal ? Ibakwo yassayougn.

## identity

show-papers = እባክዎ መታወቂያዎን ወይም ፓስፖርትዎን ያሳዩ።
    .romanised = Ibakwo metaweqiyawon weyim pasportwon yassayou.
which-document = ምን ዓይነት የመታወቂያ ሰነድ አለዎት?
    .romanised = Min aynet yemetaweqiya sened alewot ?
identity-card = መታወቂያ
    .romanised = Metaweqiya
passport = ፓስፖርት
    .romanised = Pasport
residence-permit = የመኖሪያ ፈቃድ
    .romanised = Yemenoriya feqad
no-document = ሰነዶቼን አልያዝኩም።
    .romanised = Senedotchén alyazkoum.
bring-document = ይህን ሰነድ ያምጡ፦ { $document }።
    .romanised = Yihin sened yamtou : { $document }.
missing-documents = { PLURAL($documents) ->
    [one] { NUMBER($documents) } ሰነድ ይጎድላል።
   *[other] { NUMBER($documents) } ሰነዶች ይጎድላሉ።
}
    .romanised = { PLURAL($documents) ->
        [one] { NUMBER($documents) } sened yigodlal.
       *[other] { NUMBER($documents) } senedotch yigodlalou.
    }
original-needed = ዋናው ሰነድ ያስፈልጋል። ኮፒ አይሆንም።
    .romanised = Wanaw sened yasfeligal. Kopi ayhonim.
copy-is-enough = ኮፒ ይበቃል።
    .romanised = Kopi yibeqal.
i-make-copy = ኮፒ አደርጋለሁ። ከዚያ ሰነዱን እመልስልዎታለሁ።
    .romanised = Kopi adergalehou. Keziya senedoun imelisilwotalehou.
photo-needed = በቅርቡ የተነሱት ጉርድ ፎቶግራፍ ያስፈልጋል።
    .romanised = Beqirbou yetenessout gourd fotograf yasfeligal.
proof-of-address = አድራሻዎ የተጻፈበት ወረቀት ያስፈልጋል። ለምሳሌ የመብራት ቢል።
    .romanised = Adrachawo yetetsafebet wereqet yasfeligal. Lemissalé yemebrat bil.
papers-are-yours = እነሆ ሰነዶችዎ። በደንብ ያስቀምጧቸው።
    .romanised = Ineho senedotchwo. Bedenb yasqemitwatchew.

## person

your-name = እባክዎ ስምዎን እና የአባት ስምዎን ይጻፉ።
    .romanised = Ibakwo simwon ina yeabat simwon yitsafou.
date-of-birth = እባክዎ የትውልድ ቀንዎን ይጻፉ።
    .romanised = Ibakwo yetiwlid qenwon yitsafou.
place-of-birth = የተወለዱት በየትኛው አገር ነው? በየትኛውስ ከተማ?
    .romanised = Yeteweledout beyetignaw aguer nèw ? Beyetignawis ketema ?
your-address = አድራሻዎ ምንድን ነው?
    .romanised = Adrachawo mindin nèw ?
live-in-city = የሚኖሩት በዚህ ከተማ ነው?
    .romanised = Yeminorout bezih ketema nèw ?
your-telephone = እባክዎ የስልክ ቁጥርዎን ይጻፉ።
    .romanised = Ibakwo yesilk qoutirwon yitsafou.
have-email = የኢሜይል አድራሻ አለዎት?
    .romanised = Yeiméyl adracha alewot ?
married = አግብተዋል?
    .romanised = Agbitewal ?
how-many-children = ስንት ልጆች አሉዎት? ቁጥሩን ይጻፉ።
    .romanised = Sint lidjotch alouwot ? Qoutroun yitsafou.
age-of-children = የልጆችዎ ዕድሜ ስንት ነው?
    .romanised = Yelidjotchwo idmé sint nèw ?
who-is-with-you = ከእርስዎ ጋር ያለው ማን ነው?
    .romanised = Keriswo gar yalèw man nèw ?
data-stays-here = ይህ መረጃ የሚያገለግለው ለማመልከቻዎ ብቻ ነው።
    .romanised = Yih meredja yemiyagueleglèw lemamelketchawo bitcha nèw.

## money

price-is = ዋጋው { AMOUNT($amount) } ነው።
    .romanised = Wagaw { AMOUNT($amount) } nèw.
it-is-free = ነፃ ነው።
    .romanised = Netsa nèw.
how-pay = እንዴት መክፈል ይፈልጋሉ?
    .romanised = Indét mekfel yifeligalou ?
cash = በጥሬ ገንዘብ
    .romanised = Betré guenzeb
card = በባንክ ካርድ
    .romanised = Bebank kard
here-is-receipt = ደረሰኙ ይኸውና። ያስቀምጡት።
    .romanised = Deressegnou yihewna. Yasqemitout.
before-date = ከዚህ ቀን በፊት መደረግ አለበት፦ { DATE($date) }።
    .romanised = Kezih qen befit medereg alebet : { DATE($date) }.
ready-on = በዚህ ቀን ዝግጁ ይሆናል፦ { DATE($date) }።
    .romanised = Bezih qen zigdjou yihonal : { DATE($date) }.

## appointment

need-appointment-first = ቀጠሮ ያስፈልጋል። ቀጠሮ ልያዝልዎት?
    .romanised = Qetero yasfeligal. Qetero liyazliwot ?
have-appointment = ቀጠሮ አለዎት?
    .romanised = Qetero alewot ?
which-moment = ጠዋት ወይስ ከሰዓት በኋላ?
    .romanised = Tewat weyis keseat behwala ?
appointment-on = ቀጠሮዎ፦ { DATE($date) }፣ ሰዓት፦ { HOUR($hour) } (በአውሮፓ ሰዓት አቆጣጠር)።
    .romanised = Qeterowo : { DATE($date) }, seat : { HOUR($hour) } (beawropa seat aqotater).
does-it-suit = ይመችዎታል?
    .romanised = Yimetchiwotal ?
bring-to-appointment = ወደ ቀጠሮው ሲመጡ ይህን ያምጡ፦ { $document }።
    .romanised = Wedè qeterow simetou yihin yamtou : { $document }.
come-early = { PLURAL($minutes) ->
    [one] እባክዎ { NUMBER($minutes) } ደቂቃ ቀድመው ይምጡ።
   *[other] እባክዎ { NUMBER($minutes) } ደቂቃ ቀድመው ይምጡ።
}
    .romanised = { PLURAL($minutes) ->
        [one] Ibakwo { NUMBER($minutes) } deqiqa qedmèw yimtou.
       *[other] Ibakwo { NUMBER($minutes) } deqiqa qedmèw yimtou.
    }
tell-if-cannot = መምጣት ካልቻሉ ይደውሉልን።
    .romanised = Memtat kaltchalou yidewloulin.

## form

fill-form = ይህ ወረቀት መሞላት አለበት። እርዳታ ይፈልጋሉ?
    .romanised = Yih wereqet memolat alebet. Irdata yifeligalou ?
help-fill-form = አብረን እንሞላዋለን።
    .romanised = Abren inmolawalen.
write-capitals = እባክዎ በትላልቅ ፊደላት ይጻፉ፦ ABC።
    .romanised = Ibakwo betilalq fidelat yitsafou : ABC.
sign-here = እባክዎ እዚህ ይፈርሙ።
    .romanised = Ibakwo izih yiferimou.
read-before-sign = ከመፈረምዎ በፊት ያንብቡ። ማስረዳት እችላለሁ።
    .romanised = Kemeferemwo befit yanbibou. Masredat itchilalehou.
both-parents-sign = ሁለቱም ወላጆች መፈረም አለባቸው።
    .romanised = Houletoum weladjotch meferem alebatchèw.
request-sent = ማመልከቻዎ ደርሶናል። መልስ ያገኛሉ።
    .romanised = Mamelketchawo dersonal. Mels yaguegnalou.
file-complete = ሰነዶችዎ ሁሉ ተሟልተዋል።
    .romanised = Senedotchwo houlou temwaltewal.

## direction

not-here = እዚህ አይደለም። ወደዚህ ቦታ ይሂዱ፦ { $place }፣ { $address }።
    .romanised = Izih aydelem. Wedezih bota yihidou : { $place }, { $address }.
directions-paper = አድራሻውን በወረቀት ላይ እጽፍልዎታለሁ።
    .romanised = Adrachawin bewereqet lay itsifilwotalehou.
floor = ፎቅ { $floor } ላይ ነው።
    .romanised = Foq { $floor } lay nèw.
closed-today = ይህ ቢሮ ዛሬ ዝግ ነው።
    .romanised = Yih biro zaré zig nèw.
open-at = ይህ ቢሮ የሚከፈትበት ቀን፦ { DATE($date) }፣ ሰዓት፦ { HOUR($hour) } (በአውሮፓ ሰዓት አቆጣጠር)።
    .romanised = Yih biro yemikefetibet qen : { DATE($date) }, seat : { HOUR($hour) } (beawropa seat aqotater).
toilets = መጸዳጃ ቤቱ እዚያ ነው።
    .romanised = Metsedadja bétou iziya nèw.

## emergency

need-doctor = ሐኪም ይፈልጋሉ?
    .romanised = Hakim yifeligalou ?
where-does-it-hurt = የት ላይ ነው የሚያምዎት? ያሳዩኝ።
    .romanised = Yet lay nèw yemiyamwot ? Yassayougn.
call-emergency = የድንገተኛ እርዳታ እየጠራሁ ነው።
    .romanised = Yedinguetegna irdata iyeterahou nèw.
help-is-coming = እርዳታ እየመጣ ነው። እዚህ ይቆዩ።
    .romanised = Irdata iyemeta nèw. Izih yiqoyou.
are-you-safe = ቤትዎ ውስጥ ደህንነትዎ የተጠበቀ ነው?
    .romanised = Bétwo wist dehninetwo yetetebeqè nèw ?
afraid-of-someone = የሚፈሩት ሰው አለ?
    .romanised = Yemiferout sèw alè ?
go-quiet-room = ጸጥ ባለ ቦታ መነጋገር ይፈልጋሉ?
    .romanised = Tset balè bota menegaguer yifeligalou ?
child-lost = ልጅዎን አብረን እየፈለግን ነው።
    .romanised = Lidjwon abren iyefeleguin nèw.

## calm

i-am-sorry = ስላስጠበቅንዎት ይቅርታ።
    .romanised = Silastebeqinwot yiqirta.
i-want-to-help = ልረዳዎት እፈልጋለሁ።
    .romanised = Liredawot ifeligalehou.
please-calm = እባክዎ በእርጋታ እንነጋገር።
    .romanised = Ibakwo be-irgata innegaguer.
i-listen = እያዳመጥኩዎት ነው።
    .romanised = Iyadametkouwot nèw.
cannot-do-it = ይህን ማድረግ አልችልም። ምክንያቱን አስረዳዎታለሁ።
    .romanised = Yihin madreg altchilim. Mikniyatoun asredawotalehou.
fetch-supervisor = ኃላፊዬን እጠራለሁ።
    .romanised = Halafiyén iteralehou.
stop-behaviour = ይህ እዚህ አይፈቀድም። እባክዎ ያቁሙ።
    .romanised = Yih izih ayfeqedim. Ibakwo yaqoumou.

## interpreter

child-does-not-translate = ልጆች ይህን መተርጎም የለባቸውም። አዋቂ አስተርጓሚ እንጠራለን።
    .romanised = Lidjotch yihin metergom yelebatchewim. Awaqi astergwami interalen.
translate-everything = እባክዎ ሁሉንም ይተርጉሙ። ምንም አይጨምሩ።
    .romanised = Ibakwo houlounim yitergoumou. Minim aytchemirou.
translation-private = ይህ ሚስጥር ነው። ለማንም አይንገሩ።
    .romanised = Yih mistir nèw. Lemanim aynguerou.
do-you-agree-helper = እኚህ ሰው ይተረጉሙልዎታል። ይስማማሉ?
    .romanised = Ignih sèw yiteregoumoulwotal. Yismamalou ?
for-this-adult = ለዚህ ጥያቄ አስተርጓሚ እንጠራለን።
    .romanised = Lezih tiyaqé astergwami interalen.

## end

thank-you = በጣም አመሰግናለሁ።
    .romanised = Betam amesseguinalehou.
anything-else = ሌላ የሚፈልጉት ነገር አለ?
    .romanised = Léla yemifeligout neguer alè ?
all-done = ለዛሬ ጨርሰናል።
    .romanised = Lezaré tcherisenal.
we-will-call = እንደውልልዎታለን።
    .romanised = Indewililwotalen.
come-back-with-someone = ፈረንሳይኛ ከሚናገር ሰው ጋር ተመልሰው መምጣት ይችላሉ።
    .romanised = Ferensaygna keminaguer sèw gar temelisew memtat yitchilalou.
goodbye = ደህና ይሁኑ። መልካም ቀን።
    .romanised = Dehna yihounou. Melkam qen.
