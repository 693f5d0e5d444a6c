### Tigrigna : l’agent s’adresse au visiteur par la forme de respect (« ንስኹም »), celle des avis publics.

## welcome

welcome = ሰላም። እንቋዕ ብደሓን መጻእኩም።
    .romanised = Selam. Inqwa' bidehan metsa'koum.
which-language = እንታይ ቋንቋ ትዛረቡ?
    .romanised = Intay qwanqwa tizarebou ?
speak-french = ፈረንሳይኛ ትዛረቡ ዶ?
    .romanised = Ferensaygna tizarebou do ?
show-language = በጃኹም ቋንቋኹም ኣብቲ ስክሪን ኣርእዩኒ።
    .romanised = Bedjakhoum qwanqwakhoum abti skrin ar'iyouni.
use-screen = በዚ ስክሪን ክንዘራረብ ኢና። ትሰማምዑ ዶ?
    .romanised = Bezi skrin kinzerareb ina. Tissemam'ou do ?
answer-with-keys = ንምምላስ ቁጽሪ ጠውቑ። ወይ ብኣጻብዕትኹም ኣርእዩ።
    .romanised = Nimmilas qoutsri tewqou. Wey bi'atsab'itkhoum ar'iyou.
sentences-prepared = እቶም ሓረጋት ኣቐዲሞም ዝተዳለዉ እዮም። ግልጺ እንተዘይኮይኑ ንገሩኒ።
    .romanised = Itom haregat aqedimom zitedalewou iyom. Guiltsi intezeykoynou niguerouni.
call-interpreter = ብተሌፎን ተርጓሚ ትደልዩ ዶ? ብነጻ እዩ።
    .romanised = Biteléfon tergwami tidelyou do ? Binetsa iyou.
wait-interpreter = ናብ ተርጓሚ እድውል ኣለኹ። በጃኹም ቁሩብ ተጸበዩ።
    .romanised = Nab tergwami idwil alekhou. Bedjakhoum qouroub tetsebeyou.
colleague-speaks = ቋንቋኹም ዝዛረብ መሳርሕተይ ኣሎ። ክጽውዖ እየ።
    .romanised = Qwanqwakhoum zizareb messarhitey alo. Kitsiw'o iyè.
please-sit = በጃኹም ኮፍ በሉ።
    .romanised = Bedjakhoum kof belou.
take-your-time = ኣይትተሃወኹ።
    .romanised = Aytitehawekhou.

## answers

yes = እወ
    .romanised = Iwè
no = ኣይፋልን
    .romanised = Ayfalin
a-little = ቁሩብ
    .romanised = Qouroub
dont-know = ኣይፈልጥን እየ።
    .romanised = Ayfeltin iyè.
dont-understand = ኣይተረድኣንን።
    .romanised = Aytered'anin.
agree = ሕራይ
    .romanised = Hiray
something-else = ካልእ ነገር
    .romanised = Kali' neguer
prefer-not-say = ክምልስ ኣይደልን እየ።
    .romanised = Kimlis aydelin iyè.
today = ሎሚ
    .romanised = Lomi
tomorrow = ጽባሕ
    .romanised = Tsibah
later = ደሓር
    .romanised = Dehar
morning = ንግሆ
    .romanised = Nigho
afternoon = ድሕሪ ቀትሪ
    .romanised = Dihri qetri

## understand

please-repeat = በጃኹም ደጊምኩም ንገሩኒ።
    .romanised = Bedjakhoum deguimkoum niguerouni.
please-write = በጃኹም ጽሓፉ።
    .romanised = Bedjakhoum tsihafou.
please-write-number = በጃኹም ቁጽሪ ጽሓፉ።
    .romanised = Bedjakhoum qoutsri tsihafou.
please-slowly = በጃኹም ቀስ ኢልኩም ተዛረቡ።
    .romanised = Bedjakhoum qes ilkoum tezarebou.
please-show = በጃኹም ኣርእዩኒ።
    .romanised = Bedjakhoum ar'iyouni.
do-you-understand = ተረዲኡኩም ዶ?
    .romanised = Teredi'oukoum do ?
is-this-right = ልክዕ ድዩ?
    .romanised = Liki' diyou ?
can-you-read = ብቋንቋኹም ምንባብ ትኽእሉ ዶ?
    .romanised = Biqwanqwakhoum minbab tikh'ilou do ?
read-aloud = ነቲ ሓረግ ክትሰምዑ ትደልዩ ዶ?
    .romanised = Neti hareg kitsem'ou tidelyou do ?
i-explain-again = እንደገና ክገልጸልኩም እየ።
    .romanised = Indeguena kigueltselkoum iyè.

## wait

your-number = እዚ ቲኬትኩም እዩ። ቁጽርኹም፦ { $number }።
    .romanised = Izi tikétkoum iyou. Qoutsrikhoum : { $number }.
please-wait-here = በጃኹም ኣብዚ ተጸበዩ። ክንጽውዓኩም ኢና።
    .romanised = Bedjakhoum abzi tetsebeyou. Kintsiw'akoum ina.
watch-screen = ናብቲ ስክሪን ጠምቱ። ቁጽርኹም ክትርእዩ ኢኹም።
    .romanised = Nabti skrin temtou. Qoutsrikhoum kitri'you ikhoum.
wait-minutes = { PLURAL($minutes) ->
    [one] ኣስታት { NUMBER($minutes) } ደቒቕ ምጽባይ የድሊ።
   *[other] ኣስታት { NUMBER($minutes) } ደቓይቕ ምጽባይ የድሊ።
}
    .romanised = { PLURAL($minutes) ->
        [one] Astat { NUMBER($minutes) } deqiq mitsbay yedli.
       *[other] Astat { NUMBER($minutes) } deqayiq mitsbay yedli.
    }
people-before = { PLURAL($people) ->
    [one] ቅድሜኹም { NUMBER($people) } ሰብ ኣሎ።
   *[other] ቅድሜኹም { NUMBER($people) } ሰባት ኣለዉ።
}
    .romanised = { PLURAL($people) ->
        [one] Qidmékhoum { NUMBER($people) } seb alo.
       *[other] Qidmékhoum { NUMBER($people) } sebat alewou.
    }
your-turn = ተራኹም እዩ።
    .romanised = Terakhoum iyou.
go-to-counter = በጃኹም ናብ መስኮት { $counter } ኪዱ።
    .romanised = Bedjakhoum nab meskot { $counter } kidou.
missed-turn = ጸዊዕናኩም ነይርና። ኣብዚ ኣይነበርኩምን። እንደገና ክንጽውዓኩም ኢና።
    .romanised = Tsewi'nakoum neyrna. Abzi ayneberkoumin. Indeguena kintsiw'akoum ina.
come-back-at = ክትወጹ ትኽእሉ ኢኹም። በዚ ሰዓት ተመለሱ፦ { HOUR($hour) } (ብኣቆጻጽራ ኣውሮጳ)።
    .romanised = Kitwetsou tikh'ilou ikhoum. Bezi se'at temelessou : { HOUR($hour) } (bi'aqotsatsra awropa).
keep-ticket = ቲኬትኩም ኣይተጥፍኡ።
    .romanised = Tikétkoum aytetfi'ou.
priority-people = ናይ ቀዳምነት ካርድ ኣለኩም ዶ? ነፍሰ ጾር ዲኽን?
    .romanised = Nay qedamnet kard alekoum do ? Nefsè tsor dikhin ?
priority-passes = እዚ ሰብ ቀዳምነት ኣለዎ። ንሱ ይቕድም።
    .romanised = Izi seb qedamnet alewo. Nissou yiqdim.
one-moment = በጃኹም ቁሩብ ተጸበዩ። ሕጂ ክመጽእ እየ።
    .romanised = Bedjakhoum qouroub tetsebeyou. Hidji kimetsi' iyè.

## need

what-need = እንታይ የድልየኩም?
    .romanised = Intay yedliyekoum ?
need-identity = ወረቐት መንነት ወይ ፓስፖርት
    .romanised = Wereqet menninet wey pasport
need-family = ልደት፣ መርዓ ወይ ሞት
    .romanised = Lidet, mer'a wey mot
need-school = ቤት ትምህርቲ ወይ መግቢ ቤት ትምህርቲ
    .romanised = Bét timhirti wey megbi bét timhirti
need-housing = መንበሪ ገዛ
    .romanised = Menberi gueza
need-social = ማሕበራዊ ሓገዝ
    .romanised = Mahberawi haguez
need-appointment = ቆጸራ ምሓዝ
    .romanised = Qotsera mihaz
first-time = ንዚ ጉዳይ ክትመጹ ናይ መጀመርታ ግዜኹም ድዩ?
    .romanised = Nizi gouday kitmetsou nay medjemerta guizékhoum diyou ?
for-whom = ንመን እዩ?
    .romanised = Nimen iyou ?
for-me = ንዓይ
    .romanised = Ni'ay
for-child = ንውላደይ
    .romanised = Niwladey
for-parent = ንኣባል ስድራቤተይ
    .romanised = Ni'abal sidrabétey
for-other = ንኻልእ ሰብ
    .romanised = Nikhali' seb
received-letter = ደብዳበ መጺኡኩም ዶ? በጃኹም ኣርእዩኒ።
    .romanised = Debdabè metsi'oukoum do ? Bedjakhoum ar'iyouni.

## identity

show-papers = በጃኹም ወረቐት መንነትኩም ወይ ፓስፖርትኩም ኣርእዩኒ።
    .romanised = Bedjakhoum wereqet menninetkoum wey pasportkoum ar'iyouni.
which-document = እንታይ ዓይነት ናይ መንነት ሰነድ ኣለኩም?
    .romanised = Intay 'aynet nay menninet sened alekoum ?
identity-card = ወረቐት መንነት
    .romanised = Wereqet menninet
passport = ፓስፖርት
    .romanised = Pasport
residence-permit = መንበሪ ፍቓድ
    .romanised = Menberi fiqad
no-document = ሰነዳተይ ሒዘ ኣይመጻእኩን።
    .romanised = Senedatey hizè aymetsa'koun.
bring-document = እዚ ሰነድ ኣምጽኡ፦ { $document }።
    .romanised = Izi sened amtsi'ou : { $document }.
missing-documents = { PLURAL($documents) ->
    [one] { NUMBER($documents) } ሰነድ ይጎድል።
   *[other] { NUMBER($documents) } ሰነዳት ይጎድሉ።
}
    .romanised = { PLURAL($documents) ->
        [one] { NUMBER($documents) } sened yigodil.
       *[other] { NUMBER($documents) } senedat yigodilou.
    }
original-needed = እቲ ኦርጅናል ሰነድ የድሊ። ኮፒ ኣይኮነን።
    .romanised = Iti ordjinal sened yedli. Kopi aykonen.
copy-is-enough = ኮፒ ይኣክል እዩ።
    .romanised = Kopi yi'akil iyou.
i-make-copy = ኮፒ ክገብር እየ። ድሕሪኡ ነቲ ሰነድ ክመልሰልኩም እየ።
    .romanised = Kopi kiguebir iyè. Dihri'ou neti sened kimelselkoum iyè.
photo-needed = ኣብ ቀረባ ግዜ ዝተሳእልኩምዎ ናይ መንነት ፎቶ የድሊ።
    .romanised = Ab qereba guizé zitessa'likoumwo nay menninet foto yedli.
proof-of-address = ኣድራሻኹም ዝተጻሕፈሉ ወረቐት የድሊ። ንኣብነት ናይ መብራህቲ ቢል።
    .romanised = Adrachakhoum zitetsahfelou wereqet yedli. Ni'abnet nay mebrahti bil.
papers-are-yours = እንሆ ሰነዳትኩም። ብጥንቃቐ ሓዝዎም።
    .romanised = Inho senedatkoum. Bitniqaqè hazwom.

## person

your-name = በጃኹም ስምኩምን ስም ኣቦኹምን ጽሓፉ።
    .romanised = Bedjakhoum simkoumin sim abokhoumin tsihafou.
date-of-birth = በጃኹም ዕለት ልደትኩም ጽሓፉ።
    .romanised = Bedjakhoum 'ilet lidetkoum tsihafou.
place-of-birth = ኣብ ኣየናይ ሃገር ተወሊድኩም? ኣብ ኣየናይ ከተማኸ?
    .romanised = Ab ayenay haguer tewelidkoum ? Ab ayenay ketemakhè ?
your-address = ኣድራሻኹም እንታይ እዩ?
    .romanised = Adrachakhoum intay iyou ?
live-in-city = ኣብዚ ከተማ ዲኹም ትነብሩ?
    .romanised = Abzi ketema dikhoum tinebrou ?
your-telephone = በጃኹም ቁጽሪ ተሌፎንኩም ጽሓፉ።
    .romanised = Bedjakhoum qoutsri teléfonkoum tsihafou.
have-email = ናይ ኢመይል ኣድራሻ ኣለኩም ዶ?
    .romanised = Nay imeyil adracha alekoum do ?
married = ሓዳር ኣለኩም ዶ?
    .romanised = Hadar alekoum do ?
how-many-children = ክንደይ ቆልዑ ኣለዉኹም? ቁጽሪ ጽሓፉ።
    .romanised = Kindey qol'ou alewoukhoum ? Qoutsri tsihafou.
age-of-children = ዕድመ ደቅኹም ክንደይ እዩ?
    .romanised = 'idmè deqikhoum kindey iyou ?
who-is-with-you = ምሳኹም ዘሎ መን እዩ?
    .romanised = Missakhoum zelo men iyou ?
data-stays-here = እዚ ሓበሬታ ንሕቶኹም ጥራይ እዩ ዘገልግል።
    .romanised = Izi haberéta nihitokhoum tiray iyou zeguelguil.

## money

price-is = ዋግኡ { AMOUNT($amount) } እዩ።
    .romanised = Wag'ou { AMOUNT($amount) } iyou.
it-is-free = ብነጻ እዩ።
    .romanised = Binetsa iyou.
how-pay = ብኸመይ ክትከፍሉ ትደልዩ?
    .romanised = Bikhemey kitkeflou tidelyou ?
cash = ብጥረ ገንዘብ
    .romanised = Bitrè guenzeb
card = ብባንክ ካርድ
    .romanised = Bibank kard
here-is-receipt = እንሆ ቅብሊት። ሓዝዎ።
    .romanised = Inho qiblit. Hazwo.
before-date = ቅድሚ እዚ ዕለት ክግበር ኣለዎ፦ { DATE($date) }።
    .romanised = Qidmi izi 'ilet kigber alewo : { DATE($date) }.
ready-on = በዚ ዕለት ድሉው ክኸውን እዩ፦ { DATE($date) }።
    .romanised = Bezi 'ilet dilouw kikhewin iyou : { DATE($date) }.

## appointment

need-appointment-first = ቆጸራ የድሊ። ቆጸራ ክሕዘልኩም ዶ?
    .romanised = Qotsera yedli. Qotsera kihzelkoum do ?
have-appointment = ቆጸራ ኣለኩም ዶ?
    .romanised = Qotsera alekoum do ?
which-moment = ንግሆ ወይስ ድሕሪ ቀትሪ?
    .romanised = Nigho weyis dihri qetri ?
appointment-on = ቆጸራኹም፦ { DATE($date) }፣ ሰዓት፦ { HOUR($hour) } (ብኣቆጻጽራ ኣውሮጳ)።
    .romanised = Qotserakhoum : { DATE($date) }, se'at : { HOUR($hour) } (bi'aqotsatsra awropa).
does-it-suit = ይሰማምዓኩም ዶ?
    .romanised = Yissemam'akoum do ?
bring-to-appointment = ናብቲ ቆጸራ ክትመጹ ከለኹም እዚ ኣምጽኡ፦ { $document }።
    .romanised = Nabti qotsera kitmetsou kelekhoum izi amtsi'ou : { $document }.
come-early = { PLURAL($minutes) ->
    [one] በጃኹም { NUMBER($minutes) } ደቒቕ ቀዲምኩም ንዑ።
   *[other] በጃኹም { NUMBER($minutes) } ደቓይቕ ቀዲምኩም ንዑ።
}
    .romanised = { PLURAL($minutes) ->
        [one] Bedjakhoum { NUMBER($minutes) } deqiq qedimkoum ni'ou.
       *[other] Bedjakhoum { NUMBER($minutes) } deqayiq qedimkoum ni'ou.
    }
tell-if-cannot = ክትመጹ እንተዘይክኢልኩም ደውሉልና።
    .romanised = Kitmetsou intezeyki'ilkoum dewiloulna.

## form

fill-form = እዚ ወረቐት ክምላእ ኣለዎ። ሓገዝ ትደልዩ ዶ?
    .romanised = Izi wereqet kimla' alewo. Haguez tidelyou do ?
help-fill-form = ምሳኹም ክመልኦ እየ።
    .romanised = Missakhoum kimel'o iyè.
write-capitals = በጃኹም ብዓበይቲ ፊደላት ጽሓፉ፦ ABC።
    .romanised = Bedjakhoum bi'abeyti fidelat tsihafou : ABC.
sign-here = በጃኹም ኣብዚ ፈርሙ።
    .romanised = Bedjakhoum abzi fermou.
read-before-sign = ቅድሚ ምፍራምኩም ኣንብቡ። ክገልጸልኩም እኽእል እየ።
    .romanised = Qidmi miframkoum anbibou. Kigueltselkoum ikh'il iyè.
both-parents-sign = ክልቲኦም ወለዲ ክፍርሙ ኣለዎም።
    .romanised = Kilti'om weledi kifrimou alewom.
request-sent = ሕቶኹም ተቐቢልና ኣለና። መልሲ ክትረኽቡ ኢኹም።
    .romanised = Hitokhoum teqebilna alena. Melsi kitrekhbou ikhoum.
file-complete = ኩሉ ሰነዳትኩም ተማሊኡ እዩ።
    .romanised = Koulou senedatkoum temali'ou iyou.

## direction

not-here = ኣብዚ ኣይኮነን። ናብዚ ቦታ ኪዱ፦ { $place }፣ { $address }።
    .romanised = Abzi aykonen. Nabzi bota kidou : { $place }, { $address }.
directions-paper = ነቲ ኣድራሻ ኣብ ወረቐት ክጽሕፈልኩም እየ።
    .romanised = Neti adracha ab wereqet kitshifelkoum iyè.
floor = ኣብ ደርቢ { $floor } እዩ።
    .romanised = Ab derbi { $floor } iyou.
closed-today = እዚ ቤት ጽሕፈት ሎሚ ዕጹው እዩ።
    .romanised = Izi bét tsihfet lomi 'itsouw iyou.
open-at = እዚ ቤት ጽሕፈት ዝኽፈተሉ ዕለት፦ { DATE($date) }፣ ሰዓት፦ { HOUR($hour) } (ብኣቆጻጽራ ኣውሮጳ)።
    .romanised = Izi bét tsihfet zikhfetelou 'ilet : { DATE($date) }, se'at : { HOUR($hour) } (bi'aqotsatsra awropa).
toilets = ሽቓቕ ኣብኡ እዩ።
    .romanised = Chiqaq ab'ou iyou.

## emergency

need-doctor = ሓኪም ትደልዩ ዶ?
    .romanised = Hakim tidelyou do ?
where-does-it-hurt = ኣበይ የሕምመኩም? ኣርእዩኒ።
    .romanised = Abey yehmimekoum ? Ar'iyouni.
call-emergency = ህጹጽ ሓገዝ እጽውዕ ኣለኹ።
    .romanised = Hitsouts haguez itsiwi' alekhou.
help-is-coming = ሓገዝ ይመጽእ ኣሎ። ኣብዚ ጽንሑ።
    .romanised = Haguez yimetsi' alo. Abzi tsinhou.
are-you-safe = ኣብ ገዛኹም ድሕንነትኩም ውሑስ ድዩ?
    .romanised = Ab guezakhoum dihninetkoum wihous diyou ?
afraid-of-someone = ትፈርሕዎ ሰብ ኣሎ ዶ?
    .romanised = Tiferhiwo seb alo do ?
go-quiet-room = ኣብ ህዱእ ቦታ ክንዘራረብ ትደልዩ ዶ?
    .romanised = Ab hidou' bota kinzerareb tidelyou do ?
child-lost = ውላድኩም ምሳኹም ኮይንና ንደሊ ኣለና።
    .romanised = Wiladkoum missakhoum koynina nideli alena.

## calm

i-am-sorry = ስለ ዘጸበናኩም ይቕሬታ።
    .romanised = Silè zetsebenakoum yiqréta.
i-want-to-help = ክሕግዘኩም እደሊ እየ።
    .romanised = Kihguizekoum ideli iyè.
please-calm = በጃኹም ብህድኣት ንዘራረብ።
    .romanised = Bedjakhoum bihdi'at nizerareb.
i-listen = እሰምዓኩም ኣለኹ።
    .romanised = Issem'akoum alekhou.
cannot-do-it = እዚ ክገብር ኣይክእልን እየ። ምኽንያቱ ክገልጸልኩም እየ።
    .romanised = Izi kiguebir ayki'lin iyè. Mikhniyatou kigueltselkoum iyè.
fetch-supervisor = ንሓላፊየይ ክጽውዕ እየ።
    .romanised = Nihalafiyey kitsiwi' iyè.
stop-behaviour = እዚ ኣብዚ ኣይፍቀድን እዩ። በጃኹም ኣቋርጹ።
    .romanised = Izi abzi ayfiqedin iyou. Bedjakhoum aqwartsou.

## interpreter

child-does-not-translate = ቆልዓ ነዚ ክትርጉም የብሉን። ዓቢ ሰብ ዝኾነ ተርጓሚ ክንጽውዕ ኢና።
    .romanised = Qol'a nezi kitrigoum yebloun. 'abi seb zikhonè tergwami kintsiwi' ina.
translate-everything = በጃኹም ንኹሉ ተርጉሙ። ዋላ ሓንቲ ኣይትወስኹ።
    .romanised = Bedjakhoum nikhoulou tergoumou. Wala hanti aytwessikhou.
translation-private = እዚ ምስጢር እዩ። ንማንም ኣይትንገሩ።
    .romanised = Izi mistir iyou. Nimanim aytinguerou.
do-you-agree-helper = እዚ ሰብ ክትርጉመልኩም እዩ። ትሰማምዑ ዶ?
    .romanised = Izi seb kitrigoumelkoum iyou. Tissemam'ou do ?
for-this-adult = ንዚ ሕቶ ተርጓሚ ክንጽውዕ ኢና።
    .romanised = Nizi hito tergwami kintsiwi' ina.

## end

thank-you = ብጣዕሚ የቐንየለይ።
    .romanised = Bita'mi yeqenyeley.
anything-else = ካልእ ትደልይዎ ነገር ኣሎ ዶ?
    .romanised = Kali' tideliywo neguer alo do ?
all-done = ንሎሚ ወዲእና።
    .romanised = Nilomi wedi'na.
we-will-call = ክንድውለልኩም ኢና።
    .romanised = Kindiwilelkoum ina.
come-back-with-someone = ፈረንሳይኛ ምስ ዝዛረብ ሰብ ክትምለሱ ትኽእሉ ኢኹም።
    .romanised = Ferensaygna mis zizareb seb kitmilessou tikh'ilou ikhoum.
goodbye = ደሓን ኩኑ። ጽቡቕ መዓልቲ።
    .romanised = Dehan kounou. Tsibouq me'alti.
