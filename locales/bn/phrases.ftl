### Bengali : on s’adresse au visiteur avec « আপনি » (vouvoiement) ; la langue n’a pas de genre ; les réponses sont celles du visiteur.

## welcome

welcome = শুভেচ্ছা। আপনাকে স্বাগতম।
    .romanised = Shubhechchha. Apnake shagotom.
which-language = আপনি কোন ভাষায় কথা বলেন?
    .romanised = Apni kon bhashay kotha bolen?
speak-french = আপনি কি ফরাসি (ফ্রেঞ্চ) বলতে পারেন?
    .romanised = Apni ki forashi (French) bolte paren?
show-language = স্ক্রিনে আপনার ভাষাটি দেখিয়ে দিন।
    .romanised = Screen-e apnar bhashati dekhiye din.
use-screen = আমরা এই স্ক্রিনের সাহায্যে কথা বলব। আপনি কি রাজি?
    .romanised = Amra ei screen-er shahajje kotha bolbo. Apni ki raji?
answer-with-keys = উত্তর দিতে উত্তরের নম্বরটি চাপুন। অথবা আঙুল দিয়ে দেখান।
    .romanised = Uttor dite uttorer nomborti chapun. Othoba angul diye dekhan.
sentences-prepared = এই বাক্যগুলো আগে থেকে তৈরি করা। কোনো কথা পরিষ্কার না হলে আমাকে বলুন।
    .romanised = Ei bakkogulo age theke toiri kora. Kono kotha porishkar na hole amake bolun.
call-interpreter = আপনি কি ফোনে একজন দোভাষী চান? এর জন্য কোনো টাকা লাগবে না।
    .romanised = Apni ki phone-e ekjon dobhashi chan? Er jonno kono taka lagbe na.
wait-interpreter = আমি একজন দোভাষীকে ফোন করছি। দয়া করে একটু অপেক্ষা করুন।
    .romanised = Ami ekjon dobhashike phone korchhi. Doya kore ektu opekkha korun.
colleague-speaks = আমার একজন সহকর্মী আপনার ভাষায় কথা বলেন। আমি তাঁকে ডাকছি।
    .romanised = Amar ekjon shohokormi apnar bhashay kotha bolen. Ami take dakchhi.
please-sit = দয়া করে বসুন।
    .romanised = Doya kore boshun.
take-your-time = সময় নিন। কোনো তাড়া নেই।
    .romanised = Shomoy nin. Kono tara nei.

## answers

yes = হ্যাঁ
    .romanised = Hyan
no = না
    .romanised = Na
a-little = একটু
    .romanised = Ektu
dont-know = আমি জানি না।
    .romanised = Ami jani na.
dont-understand = আমি বুঝতে পারিনি।
    .romanised = Ami bujhte parini.
agree = ঠিক আছে
    .romanised = Thik achhe
something-else = অন্য কিছু
    .romanised = Onno kichhu
prefer-not-say = আমি উত্তর দিতে চাই না।
    .romanised = Ami uttor dite chai na.
today = আজ
    .romanised = Aj
tomorrow = আগামীকাল
    .romanised = Agamikal
later = পরে
    .romanised = Pore
morning = সকালে
    .romanised = Shokale
afternoon = দুপুরের পরে
    .romanised = Dupurer pore

## understand

please-repeat = দয়া করে আবার বলুন।
    .romanised = Doya kore abar bolun.
please-write = দয়া করে লিখুন।
    .romanised = Doya kore likhun.
please-write-number = দয়া করে সংখ্যাটি লিখুন।
    .romanised = Doya kore shongkhati likhun.
please-slowly = দয়া করে ধীরে ধীরে কথা বলুন।
    .romanised = Doya kore dhire dhire kotha bolun.
please-show = দয়া করে আমাকে দেখান।
    .romanised = Doya kore amake dekhan.
do-you-understand = আপনি কি বুঝতে পেরেছেন?
    .romanised = Apni ki bujhte perechhen?
is-this-right = এটা কি ঠিক?
    .romanised = Eta ki thik?
can-you-read = আপনি কি আপনার ভাষায় পড়তে পারেন?
    .romanised = Apni ki apnar bhashay porte paren?
read-aloud = আপনি কি বাক্যটি শুনতে চান?
    .romanised = Apni ki bakkoti shunte chan?
i-explain-again = আমি আবার বুঝিয়ে বলছি।
    .romanised = Ami abar bujhiye bolchhi.

## wait

your-number = এই নিন আপনার টিকিট। আপনার নম্বর: { $number }
    .romanised = Ei nin apnar tikit. Apnar nombor: { $number }
please-wait-here = দয়া করে এখানে অপেক্ষা করুন। আমরা আপনাকে ডাকব।
    .romanised = Doya kore ekhane opekkha korun. Amra apnake dakbo.
watch-screen = স্ক্রিনের দিকে খেয়াল রাখুন। সেখানে আপনার নম্বর দেখতে পাবেন।
    .romanised = Screen-er dike kheyal rakhun. Shekhane apnar nombor dekhte paben.
wait-minutes = { PLURAL($minutes) ->
    [one] প্রায় { NUMBER($minutes) } মিনিট অপেক্ষা করতে হবে।
   *[other] প্রায় { NUMBER($minutes) } মিনিট অপেক্ষা করতে হবে।
}
    .romanised = { PLURAL($minutes) ->
        [one] Pray { NUMBER($minutes) } minit opekkha korte hobe.
       *[other] Pray { NUMBER($minutes) } minit opekkha korte hobe.
    }
people-before = { PLURAL($people) ->
    [one] আপনার আগে { NUMBER($people) } জন আছেন।
   *[other] আপনার আগে { NUMBER($people) } জন আছেন।
}
    .romanised = { PLURAL($people) ->
        [one] Apnar age { NUMBER($people) } jon achhen.
       *[other] Apnar age { NUMBER($people) } jon achhen.
    }
your-turn = এখন আপনার পালা।
    .romanised = Ekhon apnar pala.
go-to-counter = দয়া করে এই কাউন্টারে যান: { $counter }
    .romanised = Doya kore ei counter-e jan: { $counter }
missed-turn = আমরা আপনাকে ডেকেছিলাম। আপনি তখন এখানে ছিলেন না। আমরা আপনাকে আবার ডাকব।
    .romanised = Amra apnake dekechhilam. Apni tokhon ekhane chhilen na. Amra apnake abar dakbo.
come-back-at = আপনি বাইরে যেতে পারেন। এই সময়ে ফিরে আসুন: { HOUR($hour) }
    .romanised = Apni baire jete paren. Ei shomoye phire ashun: { HOUR($hour) }
keep-ticket = টিকিটটি আপনার কাছে রাখুন।
    .romanised = Tikitti apnar kachhe rakhun.
priority-people = আপনার কি অগ্রাধিকার কার্ড আছে? আপনি কি গর্ভবতী?
    .romanised = Apnar ki ogradhikar card achhe? Apni ki gorbhoboti?
priority-passes = এই ব্যক্তির অগ্রাধিকার আছে। উনি আগে যাবেন।
    .romanised = Ei bektir ogradhikar achhe. Uni age jaben.
one-moment = দয়া করে একটু অপেক্ষা করুন। আমি এখনই আসছি।
    .romanised = Doya kore ektu opekkha korun. Ami ekhoni ashchhi.

## need

what-need = আপনার কী দরকার?
    .romanised = Apnar ki dorkar?
need-identity = পরিচয়পত্র বা পাসপোর্ট
    .romanised = Porichoypotro ba pasport
need-family = জন্ম, বিয়ে বা মৃত্যু
    .romanised = Jonmo, biye ba mrittu
need-school = স্কুল বা স্কুলের খাবার
    .romanised = Skul ba skuler khabar
need-housing = থাকার বাসা
    .romanised = Thakar basha
need-social = সামাজিক সহায়তা
    .romanised = Shamajik shohayota
need-appointment = অ্যাপয়েন্টমেন্ট নেওয়া
    .romanised = Appointment neoa
first-time = আপনি কি এই কাজে প্রথমবার এসেছেন?
    .romanised = Apni ki ei kaje prothombar eshechhen?
for-whom = এটা কার জন্য?
    .romanised = Eta kar jonno?
for-me = আমার জন্য
    .romanised = Amar jonno
for-child = আমার সন্তানের জন্য
    .romanised = Amar shontaner jonno
for-parent = আমার পরিবারের কারও জন্য
    .romanised = Amar poribarer karo jonno
for-other = অন্য কারও জন্য
    .romanised = Onno karo jonno
received-letter = আপনি কি কোনো চিঠি পেয়েছেন? দয়া করে চিঠিটি দেখান।
    .romanised = Apni ki kono chithi peyechhen? Doya kore chithiti dekhan.

## identity

show-papers = দয়া করে আপনার পরিচয়পত্র বা পাসপোর্ট দেখান।
    .romanised = Doya kore apnar porichoypotro ba pasport dekhan.
which-document = আপনার কাছে পরিচয়ের কোন কাগজ আছে?
    .romanised = Apnar kachhe porichoyer kon kagoj achhe?
identity-card = পরিচয়পত্র
    .romanised = Porichoypotro
passport = পাসপোর্ট
    .romanised = Pasport
residence-permit = ফ্রান্সে থাকার অনুমতিপত্র
    .romanised = France-e thakar onumotipotro
no-document = আমার কাগজপত্র এখন সঙ্গে নেই।
    .romanised = Amar kagojpotro ekhon shonge nei.
bring-document = দয়া করে এই কাগজটি নিয়ে আসুন: { $document }
    .romanised = Doya kore ei kagojti niye ashun: { $document }
missing-documents = { PLURAL($documents) ->
    [one] আরও { NUMBER($documents) }টি কাগজ লাগবে।
   *[other] আরও { NUMBER($documents) }টি কাগজ লাগবে।
}
    .romanised = { PLURAL($documents) ->
        [one] Aro { NUMBER($documents) }-ti kagoj lagbe.
       *[other] Aro { NUMBER($documents) }-ti kagoj lagbe.
    }
original-needed = মূল কাগজটি লাগবে। ফটোকপি হলে চলবে না।
    .romanised = Mul kagojti lagbe. Photocopy hole cholbe na.
copy-is-enough = ফটোকপি হলেই চলবে।
    .romanised = Photocopy holei cholbe.
i-make-copy = আমি একটি ফটোকপি করছি। তারপর কাগজটি আপনাকে ফেরত দেব।
    .romanised = Ami ekti photocopy korchhi. Tarpor kagojti apnake pherot debo.
photo-needed = সম্প্রতি তোলা পাসপোর্ট সাইজের ছবি লাগবে।
    .romanised = Shomproti tola pasport saizer chhobi lagbe.
proof-of-address = আপনার ঠিকানা লেখা আছে, এমন একটি কাগজ লাগবে। যেমন, কোনো বিল।
    .romanised = Apnar thikana lekha achhe, emon ekti kagoj lagbe. Jemon, kono bil.
papers-are-yours = এই নিন আপনার কাগজপত্র। যত্ন করে রাখবেন।
    .romanised = Ei nin apnar kagojpotro. Jotno kore rakhben.

## person

your-name = দয়া করে আপনার পদবি (পারিবারিক নাম) ও নাম লিখুন।
    .romanised = Doya kore apnar podobi (paribarik nam) o nam likhun.
date-of-birth = দয়া করে আপনার জন্মতারিখ লিখুন।
    .romanised = Doya kore apnar jonmotarikh likhun.
place-of-birth = আপনার জন্ম কোন দেশে? আর কোন শহরে?
    .romanised = Apnar jonmo kon deshe? Ar kon shohore?
your-address = আপনার ঠিকানা কী?
    .romanised = Apnar thikana ki?
live-in-city = আপনি কি এই শহরে থাকেন?
    .romanised = Apni ki ei shohore thaken?
your-telephone = দয়া করে আপনার ফোন নম্বর লিখুন।
    .romanised = Doya kore apnar phone nombor likhun.
have-email = আপনার কি ইমেইল ঠিকানা আছে?
    .romanised = Apnar ki email thikana achhe?
married = আপনি কি বিবাহিত?
    .romanised = Apni ki bibahito?
how-many-children = আপনার কয়জন সন্তান আছে? সংখ্যাটি লিখুন।
    .romanised = Apnar koyjon shontan achhe? Shongkhati likhun.
age-of-children = আপনার সন্তানদের বয়স কত?
    .romanised = Apnar shontander boyosh koto?
who-is-with-you = আপনার সঙ্গে কে এসেছেন?
    .romanised = Apnar shonge ke eshechhen?
data-stays-here = এই তথ্য শুধু আপনার আবেদনের কাজে লাগবে।
    .romanised = Ei tottho shudhu apnar abedoner kaje lagbe.

## money

price-is = এর জন্য দিতে হবে: { AMOUNT($amount) }
    .romanised = Er jonno dite hobe: { AMOUNT($amount) }
it-is-free = এর জন্য কোনো টাকা লাগবে না।
    .romanised = Er jonno kono taka lagbe na.
how-pay = আপনি কীভাবে টাকা দিতে চান?
    .romanised = Apni kibhabe taka dite chan?
cash = নগদ টাকায়
    .romanised = Nogod takay
card = ব্যাংক কার্ড দিয়ে
    .romanised = Bank card diye
here-is-receipt = এই নিন রসিদ। এটি রেখে দিন।
    .romanised = Ei nin roshid. Eti rekhe din.
before-date = এই তারিখের আগে কাজটি করতে হবে: { DATE($date) }
    .romanised = Ei tarikher age kajti korte hobe: { DATE($date) }
ready-on = এটি এই তারিখে তৈরি থাকবে: { DATE($date) }
    .romanised = Eti ei tarikhe toiri thakbe: { DATE($date) }

## appointment

need-appointment-first = এর জন্য অ্যাপয়েন্টমেন্ট লাগবে। আমি কি আপনার জন্য নিয়ে দেব?
    .romanised = Er jonno appointment lagbe. Ami ki apnar jonno niye debo?
have-appointment = আপনার কি অ্যাপয়েন্টমেন্ট আছে?
    .romanised = Apnar ki appointment achhe?
which-moment = সকালে, না দুপুরের পরে?
    .romanised = Shokale, na dupurer pore?
appointment-on = আপনার অ্যাপয়েন্টমেন্ট: { DATE($date) }, সময়: { HOUR($hour) }
    .romanised = Apnar appointment: { DATE($date) }, shomoy: { HOUR($hour) }
does-it-suit = এতে কি আপনার সুবিধা হবে?
    .romanised = Ete ki apnar shubidha hobe?
bring-to-appointment = অ্যাপয়েন্টমেন্টের দিন এটি নিয়ে আসুন: { $document }
    .romanised = Appointment-er din eti niye ashun: { $document }
come-early = { PLURAL($minutes) ->
    [one] দয়া করে { NUMBER($minutes) } মিনিট আগে আসুন।
   *[other] দয়া করে { NUMBER($minutes) } মিনিট আগে আসুন।
}
    .romanised = { PLURAL($minutes) ->
        [one] Doya kore { NUMBER($minutes) } minit age ashun.
       *[other] Doya kore { NUMBER($minutes) } minit age ashun.
    }
tell-if-cannot = আসতে না পারলে আমাদের ফোন করুন।
    .romanised = Ashte na parle amader phone korun.

## form

fill-form = এই ফরমটি পূরণ করতে হবে। আপনার কি সাহায্য দরকার?
    .romanised = Ei formti puron korte hobe. Apnar ki shahajjo dorkar?
help-fill-form = আমি আপনার সঙ্গে এটি পূরণ করব।
    .romanised = Ami apnar shonge eti puron korbo.
write-capitals = দয়া করে বড় হাতের অক্ষরে লিখুন: A, B, C
    .romanised = Doya kore boro hater okkhore likhun: A, B, C
sign-here = দয়া করে এখানে সই করুন।
    .romanised = Doya kore ekhane shoi korun.
read-before-sign = সই করার আগে পড়ুন। আমি বুঝিয়ে দিতে পারি।
    .romanised = Shoi korar age porun. Ami bujhiye dite pari.
both-parents-sign = মা ও বাবা দুজনকেই সই করতে হবে।
    .romanised = Ma o baba dujonkei shoi korte hobe.
request-sent = আমরা আপনার আবেদন পেয়েছি। আপনি উত্তর পাবেন।
    .romanised = Amra apnar abedon peyechhi. Apni uttor paben.
file-complete = আপনার ফাইলে সব কাগজ আছে।
    .romanised = Apnar file-e shob kagoj achhe.

## direction

not-here = এটা এখানে নয়। এই জায়গায় যান: { $place }, { $address }
    .romanised = Eta ekhane noy. Ei jaygay jan: { $place }, { $address }
directions-paper = আমি কাগজে ঠিকানাটি লিখে দিচ্ছি।
    .romanised = Ami kagoje thikanati likhe dichchhi.
floor = এটি এই তলায়: { $floor } (নিচতলা = 0)
    .romanised = Eti ei tolay: { $floor } (nichtola = 0)
closed-today = এই অফিস আজ বন্ধ।
    .romanised = Ei ofish aj bondho.
open-at = এই অফিস এই তারিখে খুলবে: { DATE($date) }, সময়: { HOUR($hour) }
    .romanised = Ei ofish ei tarikhe khulbe: { DATE($date) }, shomoy: { HOUR($hour) }
toilets = টয়লেট ওই দিকে।
    .romanised = Toilet oi dike.

## emergency

need-doctor = আপনার কি ডাক্তার দরকার?
    .romanised = Apnar ki daktar dorkar?
where-does-it-hurt = আপনার কোথায় ব্যথা? দেখান।
    .romanised = Apnar kothay betha? Dekhan.
call-emergency = আমি জরুরি সেবায় ফোন করছি।
    .romanised = Ami joruri shebay phone korchhi.
help-is-coming = সাহায্য আসছে। এখানেই থাকুন।
    .romanised = Shahajjo ashchhe. Ekhanei thakun.
are-you-safe = আপনি কি নিজের বাসায় নিরাপদ?
    .romanised = Apni ki nijer bashay nirapod?
afraid-of-someone = আপনি কি কাউকে ভয় পান?
    .romanised = Apni ki kauke bhoy pan?
go-quiet-room = আপনি কি নিরিবিলি জায়গায় কথা বলতে চান?
    .romanised = Apni ki niribili jaygay kotha bolte chan?
child-lost = আমরা আপনার সঙ্গে আপনার সন্তানকে খুঁজছি।
    .romanised = Amra apnar shonge apnar shontanke khujchhi.

## calm

i-am-sorry = আপনাকে অপেক্ষা করতে হয়েছে। আমরা দুঃখিত।
    .romanised = Apnake opekkha korte hoyechhe. Amra dukkhito.
i-want-to-help = আমি আপনাকে সাহায্য করতে চাই।
    .romanised = Ami apnake shahajjo korte chai.
please-calm = আসুন, শান্তভাবে কথা বলি।
    .romanised = Ashun, shantobhabe kotha boli.
i-listen = আমি আপনার কথা শুনছি।
    .romanised = Ami apnar kotha shunchhi.
cannot-do-it = আমি এটা করতে পারব না। কেন পারব না, তা বুঝিয়ে বলছি।
    .romanised = Ami eta korte parbo na. Keno parbo na, ta bujhiye bolchhi.
fetch-supervisor = আমি আমার ঊর্ধ্বতন কর্মকর্তাকে ডাকছি।
    .romanised = Ami amar urdhoton kormokortake dakchhi.
stop-behaviour = এখানে এমন করা যাবে না। দয়া করে থামুন।
    .romanised = Ekhane emon kora jabe na. Doya kore thamun.

## interpreter

child-does-not-translate = কোনো শিশুর এটা অনুবাদ করা ঠিক নয়। আমরা একজন প্রাপ্তবয়স্ক দোভাষীকে ডাকছি।
    .romanised = Kono shishur eta onubad kora thik noy. Amra ekjon praptoboyoshko dobhashike dakchhi.
translate-everything = দয়া করে সব কথা অনুবাদ করুন। নিজে থেকে কিছু যোগ করবেন না।
    .romanised = Doya kore shob kotha onubad korun. Nije theke kichhu jog korben na.
translation-private = এটা ব্যক্তিগত কথা। কাউকে বলবেন না।
    .romanised = Eta bektigoto kotha. Kauke bolben na.
do-you-agree-helper = এই ব্যক্তি আপনার জন্য অনুবাদ করবেন। আপনি কি রাজি?
    .romanised = Ei bekti apnar jonno onubad korben. Apni ki raji?
for-this-adult = এই প্রশ্নের জন্য আমরা একজন দোভাষীকে ডাকছি।
    .romanised = Ei prosner jonno amra ekjon dobhashike dakchhi.

## end

thank-you = অনেক ধন্যবাদ।
    .romanised = Onek dhonnobad.
anything-else = আপনার কি আর কিছু দরকার?
    .romanised = Apnar ki ar kichhu dorkar?
all-done = আজকের কাজ শেষ।
    .romanised = Ajker kaj shesh.
we-will-call = আমরা আপনাকে ফোন করব।
    .romanised = Amra apnake phone korbo.
come-back-with-someone = ফরাসি বলতে পারেন, এমন কাউকে নিয়ে আপনি আবার আসতে পারেন।
    .romanised = Forashi bolte paren, emon kauke niye apni abar ashte paren.
goodbye = ভালো থাকবেন। আপনার দিন শুভ হোক।
    .romanised = Bhalo thakben. Apnar din shubho hok.

## documents

doc-which-request = আপনি কী করতে চান?
    .romanised = Apni ki korte chan?
doc-first = এটা আমার প্রথম আবেদন।
    .romanised = Eta amar prothom abedon.
doc-renewal = আমি আমার কাগজটি নবায়ন করতে চাই।
    .romanised = Ami amar kagojti nobayon korte chai.
doc-lost = আমার কাগজটি হারিয়ে গেছে।
    .romanised = Amar kagojti hariye gechhe.
doc-stolen = আমার কাগজটি চুরি হয়ে গেছে।
    .romanised = Amar kagojti churi hoye gechhe.
doc-declare-loss = কাগজ হারানোর কথা জানাতে হবে। আমরা এখানে তা লিখে নেব।
    .romanised = Kagoj haranor kotha janate hobe. Amra ekhane ta likhe nebo.
doc-declare-theft = কাগজ চুরি হলে আগে পুলিশের কাছে যান।
    .romanised = Kagoj churi hole age pulisher kachhe jan.
doc-pre-request = আপনি কি আগে ইন্টারনেটে আবেদনটি তৈরি করেছেন?
    .romanised = Apni ki age internet-e abedonti toiri korechhen?
doc-pre-request-number = দয়া করে আবেদনের নম্বরটি দেখান।
    .romanised = Doya kore abedoner nomborti dekhan.
doc-bring-old = আপনার পুরোনো পরিচয়পত্র বা পুরোনো পাসপোর্ট নিয়ে আসুন।
    .romanised = Apnar purono porichoypotro ba purono pasport niye ashun.
doc-photo-rules = ছবিটি গত ছয় মাসের মধ্যে তোলা হতে হবে। ছবিতে মুখ যেন পরিষ্কার দেখা যায়।
    .romanised = Chhobiti goto chhoy masher moddhe tola hote hobe. Chhobite mukh jeno porishkar dekha jay.
doc-photo-refused = এই ছবিটি চলবে না। অন্য একটি ছবি লাগবে।
    .romanised = Ei chhobiti cholbe na. Onno ekti chhobi lagbe.
doc-fingerprints = আমি আপনার আঙুলের ছাপ নেব। দয়া করে আঙুল এখানে রাখুন।
    .romanised = Ami apnar anguler chhap nebo. Doya kore angul ekhane rakhun.
doc-other-hand = এবার অন্য হাতটি দিন।
    .romanised = Ebar onno hatti din.
doc-come-in-person = যাঁর কাগজ, তাঁকে নিজে আসতে হবে।
    .romanised = Jar kagoj, take nije ashte hobe.
doc-parent-with-child = শিশুর সঙ্গে মা অথবা বাবাকে আসতে হবে।
    .romanised = Shishur shonge ma othoba babake ashte hobe.
doc-stamp-price = সরকারি ফি-র স্ট্যাম্প (TIMBRE FISCAL) কিনতে হবে। দাম: { AMOUNT($amount) }
    .romanised = Shorkari fee-r stamp (timbre fiscal) kinte hobe. Dam: { AMOUNT($amount) }
doc-stamp-where = স্ট্যাম্পটি ইন্টারনেটে কিনুন। অথবা তামাকের দোকানে (TABAC) কিনুন।
    .romanised = Stampti internet-e kinun. Othoba tamaker dokane (tabac) kinun.
doc-wait-weeks = { PLURAL($weeks) ->
    [one] প্রায় { NUMBER($weeks) } সপ্তাহ অপেক্ষা করতে হবে।
   *[other] প্রায় { NUMBER($weeks) } সপ্তাহ অপেক্ষা করতে হবে।
}
    .romanised = { PLURAL($weeks) ->
        [one] Pray { NUMBER($weeks) } shoptaho opekkha korte hobe.
       *[other] Pray { NUMBER($weeks) } shoptaho opekkha korte hobe.
    }
doc-text-message = কাগজটি তৈরি হলে আপনি SMS পাবেন।
    .romanised = Kagojti toiri hole apni SMS paben.
doc-collect-yourself = দয়া করে নিজে এসে কাগজটি নিয়ে যান।
    .romanised = Doya kore nije eshe kagojti niye jan.
doc-collect-before = { PLURAL($months) ->
    [one] কাগজটি নিতে আসার জন্য আপনার { NUMBER($months) } মাস সময় আছে।
   *[other] কাগজটি নিতে আসার জন্য আপনার { NUMBER($months) } মাস সময় আছে।
}
    .romanised = { PLURAL($months) ->
        [one] Kagojti nite ashar jonno apnar { NUMBER($months) } mash shomoy achhe.
       *[other] Kagojti nite ashar jonno apnar { NUMBER($months) } mash shomoy achhe.
    }
doc-travel-soon = আপনি কি শিগগিরই কোথাও ভ্রমণে যাবেন?
    .romanised = Apni ki shiggiri kothao bhromone jaben?
doc-show-travel-ticket = দয়া করে ভ্রমণের টিকিটটি দেখান।
    .romanised = Doya kore bhromoner tikitti dekhan.
doc-nationality = আপনার কি ফরাসি নাগরিকত্ব আছে?
    .romanised = Apnar ki forashi nagorikotto achhe?
doc-residence-permit-elsewhere = ফ্রান্সে থাকার অনুমতিপত্রের জন্য প্রিফেকচারে (PREFECTURE) যান। পৌরসভায় (MAIRIE) নয়।
    .romanised = France-e thakar onumotipotrer jonno prefecture-e jan. Pouroshobhay (mairie) noy.
doc-check-details = নাম, তারিখ ও ঠিকানা দেখুন। সব কি ঠিক আছে?
    .romanised = Nam, tarikh o thikana dekhun. Shob ki thik achhe?

## civil

civil-which-record = আপনি কোন কাগজটি চান?
    .romanised = Apni kon kagojti chan?
civil-birth = জন্ম সনদ
    .romanised = Jonmo shonod
civil-marriage = বিয়ের সনদ
    .romanised = Biyer shonod
civil-death = মৃত্যু সনদ
    .romanised = Mrittu shonod
civil-born-here = যাঁর কাগজ, তাঁর জন্ম কি এই শহরে?
    .romanised = Jar kagoj, tar jonmo ki ei shohore?
civil-ask-birth-town = যে শহরে জন্ম, সেই শহরের পৌরসভায় (MAIRIE) কাগজটির জন্য আবেদন করুন।
    .romanised = Je shohore jonmo, shei shohorer pouroshobhay (mairie) kagojtir jonno abedon korun.
civil-born-abroad = যাঁর কাগজ, তাঁর জন্ম কি অন্য দেশে?
    .romanised = Jar kagoj, tar jonmo ki onno deshe?
civil-record-is-free = এই কাগজের জন্য কোনো টাকা লাগে না। কাউকে টাকা দেবেন না।
    .romanised = Ei kagojer jonno kono taka lage na. Kauke taka deben na.
civil-copies = { PLURAL($copies) ->
    [one] এই নিন { NUMBER($copies) }টি কপি।
   *[other] এই নিন { NUMBER($copies) }টি কপি।
}
    .romanised = { PLURAL($copies) ->
        [one] Ei nin { NUMBER($copies) }-ti copy.
       *[other] Ei nin { NUMBER($copies) }-ti copy.
    }
civil-declare-birth = আপনি কি শিশুর জন্ম নিবন্ধন করাতে এসেছেন?
    .romanised = Apni ki shishur jonmo nibondhon korate eshechhen?
civil-birth-days = { PLURAL($days) ->
    [one] জন্ম নিবন্ধনের জন্য আপনার { NUMBER($days) } দিন সময় আছে।
   *[other] জন্ম নিবন্ধনের জন্য আপনার { NUMBER($days) } দিন সময় আছে।
}
    .romanised = { PLURAL($days) ->
        [one] Jonmo nibondhoner jonno apnar { NUMBER($days) } din shomoy achhe.
       *[other] Jonmo nibondhoner jonno apnar { NUMBER($days) } din shomoy achhe.
    }
civil-birth-certificate = দয়া করে হাসপাতালের কাগজটি দেখান।
    .romanised = Doya kore hashpataler kagojti dekhan.
civil-child-name = দয়া করে শিশুর পদবি (পারিবারিক নাম) ও নাম লিখুন।
    .romanised = Doya kore shishur podobi (paribarik nam) o nam likhun.
civil-congratulations = নতুন শিশুর জন্য আপনাকে অভিনন্দন।
    .romanised = Notun shishur jonno apnake obhinondon.
civil-recognise-child = আপনি কি লিখিতভাবে জানাতে চান যে আপনি এই শিশুর মা অথবা বাবা?
    .romanised = Apni ki likhitobhabe janate chan je apni ei shishur ma othoba baba?
civil-family-book = আপনার কি পারিবারিক বই (LIVRET DE FAMILLE) আছে?
    .romanised = Apnar ki paribarik boi (livret de famille) achhe?
civil-declare-death = আপনি কি কারও মৃত্যুর কথা জানাতে এসেছেন?
    .romanised = Apni ki karo mrittur kotha janate eshechhen?
civil-condolences = আপনাকে আন্তরিক সমবেদনা জানাই।
    .romanised = Apnake antorik shomobedona janai.
civil-doctor-certificate = দয়া করে ডাক্তারের কাগজটি দেখান।
    .romanised = Doya kore daktarer kagojti dekhan.
civil-want-to-marry = আপনি কি এখানে বিয়ে করতে চান?
    .romanised = Apni ki ekhane biye korte chan?
civil-marriage-file = এই নিন বিয়ের কাগজপত্র। এগুলো পূরণ করতে হবে।
    .romanised = Ei nin biyer kagojpotro. Egulo puron korte hobe.
civil-both-come = দুজনকেই একসঙ্গে আসতে হবে।
    .romanised = Dujonkei ekshonge ashte hobe.
civil-official-translation = এই কাগজটি ফরাসি ভাষায় হতে হবে। এর জন্য সরকারিভাবে অনুমোদিত একজন অনুবাদক লাগবে।
    .romanised = Ei kagojti forashi bhashay hote hobe. Er jonno shorkaribhabe onumodito ekjon onubadok lagbe.

## school

school-enrol = আপনি কি কোনো শিশুকে স্কুলে ভর্তি করাতে চান?
    .romanised = Apni ki kono shishuke skule bhorti korate chan?
school-child-birth = দয়া করে শিশুর জন্মতারিখ লিখুন।
    .romanised = Doya kore shishur jonmotarikh likhun.
school-been-before = শিশুটি কি আগে স্কুলে গেছে?
    .romanised = Shishuti ki age skule gechhe?
school-papers = শিশুর জন্ম সনদ লাগবে।
    .romanised = Shishur jonmo shonod lagbe.
school-vaccinations = শিশুর স্বাস্থ্য বই নিয়ে আসুন। আমরা টিকার তথ্য দেখব।
    .romanised = Shishur shastho boi niye ashun. Amra tikar tottho dekhbo.
school-your-school = আপনার সন্তানের স্কুল: { $place }, { $address }
    .romanised = Apnar shontaner skul: { $place }, { $address }
school-meet-head = স্কুলের প্রধান শিক্ষকের সঙ্গে দেখা করুন।
    .romanised = Skuler prodhan shikkhoker shonge dekha korun.
school-starts-on = স্কুল এই তারিখে শুরু হবে: { DATE($date) }
    .romanised = Skul ei tarikhe shuru hobe: { DATE($date) }
school-canteen = শিশুটি কি স্কুলের খাবার খাবে?
    .romanised = Shishuti ki skuler khabar khabe?
school-which-days = কোন কোন দিন? ক্যালেন্ডারে দেখান।
    .romanised = Kon kon din? Calendar-e dekhan.
school-allergy = শিশুটির কি কোনো খাবারে অ্যালার্জি আছে?
    .romanised = Shishutir ki kono khabare allergy achhe?
school-with-or-without-meat = মাংস দেওয়া খাবার, না মাংস ছাড়া খাবার?
    .romanised = Mangsho deoa khabar, na mangsho chhara khabar?
school-with-meat = মাংস দেওয়া খাবার
    .romanised = Mangsho deoa khabar
school-without-meat = মাংস ছাড়া খাবার
    .romanised = Mangsho chhara khabar
school-meal-price = এক বেলা খাবারের দাম: { AMOUNT($amount) }
    .romanised = Ek bela khabarer dam: { AMOUNT($amount) }
school-price-by-income = আপনার আয় কম হলে আপনি কম টাকা দেবেন।
    .romanised = Apnar ay kom hole apni kom taka deben.
school-after-hours = সকালে ক্লাসের আগে বা বিকেলে ক্লাসের পরে শিশুকে কি স্কুলে রাখতে হবে?
    .romanised = Shokale class-er age ba bikele class-er pore shishuke ki skule rakhte hobe?
school-holiday-centre = ছুটির সময় আপনি কি সন্তানকে শিশুদের বিনোদন কেন্দ্রে পাঠাতে চান?
    .romanised = Chhutir shomoy apni ki shontanke shishuder binodon kendre pathate chan?
school-nursery = আপনি কি আপনার ছোট শিশুর জন্য ডে-কেয়ার (CRECHE) খুঁজছেন?
    .romanised = Apni ki apnar chhoto shishur jonno day-care (crèche) khujchhen?
school-waiting-list = এখন কোনো জায়গা খালি নেই। আপনার নাম অপেক্ষার তালিকায় আছে।
    .romanised = Ekhon kono jayga khali nei. Apnar nam opekkhar talikay achhe.
school-who-collects = শিশুকে কে কে নিতে আসবেন? দয়া করে নামগুলো লিখুন।
    .romanised = Shishuke ke ke nite ashben? Doya kore namgulo likhun.

## housing

housing-have-home = আপনার কি থাকার বাসা আছে?
    .romanised = Apnar ki thakar basha achhe?
housing-where-tonight = আজ রাতে আপনি কোথায় ঘুমাবেন?
    .romanised = Aj rate apni kothay ghumaben?
housing-at-home = নিজের বাসায়
    .romanised = Nijer bashay
housing-with-friends = বন্ধু বা আত্মীয়ের বাসায়
    .romanised = Bondhu ba attiyer bashay
housing-hotel = হোটেলে বা আশ্রয়কেন্দ্রে
    .romanised = Hotel-e ba asroykendre
housing-outside = বাইরে
    .romanised = Baire
housing-call-115 = আজ রাতে ঘুমানোর জায়গার জন্য 115 নম্বরে ফোন করুন। এর জন্য কোনো টাকা লাগবে না।
    .romanised = Aj rate ghumanor jaygar jonno 115 nombore phone korun. Er jonno kono taka lagbe na.
housing-call-together = আমরা কি একসঙ্গে ফোন করব?
    .romanised = Amra ki ekshonge phone korbo?
housing-social-request = আপনি কি কম ভাড়ার সরকারি বাসার (HLM) জন্য আবেদন করতে চান?
    .romanised = Apni ki kom bharar shorkari bashar (HLM) jonno abedon korte chan?
housing-request-number = আপনার কি বাসার আবেদনের নম্বর আছে?
    .romanised = Apnar ki bashar abedoner nombor achhe?
housing-renew-yearly = প্রতি বছর আবেদনটি নবায়ন করতে হবে।
    .romanised = Proti bochhor abedonti nobayon korte hobe.
housing-long-wait = কয়েক বছর অপেক্ষা করতে হতে পারে।
    .romanised = Koyek bochhor opekkha korte hote pare.
housing-how-many-people = আপনার সঙ্গে কয়জন থাকেন? সংখ্যাটি লিখুন।
    .romanised = Apnar shonge koyjon thaken? Shongkhati likhun.
housing-rent-difficult = বাসার ভাড়া দিতে কি আপনার অসুবিধা হচ্ছে?
    .romanised = Bashar bhara dite ki apnar oshubidha hochchhe?
housing-must-leave = আপনাকে কি চিঠি দিয়ে বাসা ছাড়তে বলা হয়েছে?
    .romanised = Apnake ki chithi diye basha chharte bola hoyechhe?
housing-dangerous = আপনার বাসা কি বিপজ্জনক, বা খুব স্যাঁতসেঁতে?
    .romanised = Apnar basha ki bipojjonok, ba khub shetshete?
housing-bring-lease = বাসা ভাড়ার চুক্তিপত্র নিয়ে আসুন। অথবা ভাড়ার রসিদ নিয়ে আসুন।
    .romanised = Basha bharar chuktipotro niye ashun. Othoba bharar roshid niye ashun.
housing-postal-address = চিঠি পাওয়ার জন্য আপনার কি একটি ঠিকানা দরকার?
    .romanised = Chithi paoar jonno apnar ki ekti thikana dorkar?

## social

social-see-worker = আপনি কি একজন সমাজকর্মীর সঙ্গে কথা বলতে চান?
    .romanised = Apni ki ekjon shomajkormir shonge kotha bolte chan?
social-confidential = সমাজকর্মী আপনার কথা কাউকে বলবেন না।
    .romanised = Shomajkormi apnar kotha kauke bolben na.
social-bring-income = আপনার বেতন বা ভাতার কাগজপত্র নিয়ে আসুন।
    .romanised = Apnar beton ba bhatar kagojpotro niye ashun.
social-working = আপনি কি কোনো কাজ করেন?
    .romanised = Apni ki kono kaj koren?
social-food = খাবারের জন্য আপনার কি সাহায্য দরকার?
    .romanised = Khabarer jonno apnar ki shahajjo dorkar?
social-health-insurance = আপনার কি স্বাস্থ্যবিমা আছে?
    .romanised = Apnar ki shasthobima achhe?
social-disability = আপনার পরিবারে কি কোনো প্রতিবন্ধী ব্যক্তি আছেন?
    .romanised = Apnar poribare ki kono protibondhi bekti achhen?
social-home-help = আপনি কি একজন বয়স্ক মানুষের জন্য বাসায় সাহায্য খুঁজছেন?
    .romanised = Apni ki ekjon boyoshko manusher jonno bashay shahajjo khujchhen?
social-bills = পানি বা বিদ্যুতের বিল দিতে কি আপনার অসুবিধা হচ্ছে?
    .romanised = Pani ba bidduter bil dite ki apnar oshubidha hochchhe?
social-caf = এই সহায়তার জন্য CAF অফিসে যান।
    .romanised = Ei shohayotar jonno CAF ofishe jan.
social-transport-card = আপনি কি কম দামের যাতায়াত কার্ড চান?
    .romanised = Apni ki kom damer jatayat card chan?
social-learn-french = আপনি কি ফরাসি ভাষা শিখতে চান?
    .romanised = Apni ki forashi bhasha shikhte chan?
social-french-courses = এই নিন ফরাসি ভাষার ক্লাসের তালিকা।
    .romanised = Ei nin forashi bhashar class-er talika.
social-danger-17 = বিপদে পড়লে 17 নম্বরে ফোন করুন।
    .romanised = Bipode porle 17 nombore phone korun.
social-violence-3919 = 3919 নম্বরে ফোন করলে নির্যাতনের শিকার নারীরা সাহায্য পান। এর জন্য কোনো টাকা লাগে না।
    .romanised = 3919 nombore phone korle nirjatoner shikar narira shahajjo pan. Er jonno kono taka lage na.

## elections

vote-on-list = ভোটার তালিকায় কি আপনার নাম আছে?
    .romanised = Bhotar talikay ki apnar nam achhe?
vote-register = আপনি কি ভোটার তালিকায় নাম লেখাতে চান?
    .romanised = Apni ki bhotar talikay nam lekhate chan?
vote-who-can = ফরাসি নাগরিকেরা সব নির্বাচনে ভোট দিতে পারেন।
    .romanised = Forashi nagorikera shob nirbachone bhot dite paren.
vote-europeans = ইউরোপীয় ইউনিয়নের নাগরিকেরা শহরের নির্বাচনে ও ইউরোপের নির্বাচনে ভোট দিতে পারেন।
    .romanised = Iuropiyo Union-er nagorikera shohorer nirbachone o Iuroper nirbachone bhot dite paren.
vote-register-before = এই তারিখের আগে ভোটার তালিকায় নাম লেখান: { DATE($date) }
    .romanised = Ei tarikher age bhotar talikay nam lekhan: { DATE($date) }
vote-polling-place = আপনি এই জায়গায় ভোট দেবেন: { $place }, { $address }
    .romanised = Apni ei jaygay bhot deben: { $place }, { $address }
vote-bring-identity = ভোট দিতে আসার সময় পরিচয়ের কাগজ নিয়ে আসুন।
    .romanised = Bhot dite ashar shomoy porichoyer kagoj niye ashun.
vote-proxy = ভোটের দিন আপনি না থাকলে অন্য কেউ আপনার হয়ে ভোট দিতে পারেন।
    .romanised = Bhoter din apni na thakle onno keu apnar hoye bhot dite paren.

## digital

digital-have-smartphone = ইন্টারনেট চলে, এমন ফোন কি আপনার আছে?
    .romanised = Internet chole, emon phone ki apnar achhe?
digital-help = কম্পিউটারে কাজ করতে আপনার কি সাহায্য দরকার?
    .romanised = Computer-e kaj korte apnar ki shahajjo dorkar?
digital-have-account = এই ওয়েবসাইটে কি আপনার আগে থেকেই অ্যাকাউন্ট আছে?
    .romanised = Ei website-e ki apnar age thekei account achhe?
digital-create-email = আপনি কি আমার সাহায্যে একটি ইমেইল ঠিকানা খুলতে চান?
    .romanised = Apni ki amar shahajje ekti email thikana khulte chan?
digital-type-password = আপনার পাসওয়ার্ড লিখুন। আমি দেখব না।
    .romanised = Apnar password likhun. Ami dekhbo na.
digital-keep-password = আপনার পাসওয়ার্ড কাউকে দেবেন না।
    .romanised = Apnar password kauke deben na.
digital-code-by-text = আপনি SMS-এ একটি কোড পাবেন। কোডটি এখানে লিখুন।
    .romanised = Apni SMS-e ekti code paben. Codeti ekhane likhun.
digital-paper-also = আপনি কাগজের ফরমেও আবেদন করতে পারেন।
    .romanised = Apni kagojer formeo abedon korte paren.
digital-adviser = ইন্টারনেটের কাজে একজন আপনাকে সাহায্য করতে পারেন। আপনি কি অ্যাপয়েন্টমেন্ট চান?
    .romanised = Internet-er kaje ekjon apnake shahajjo korte paren. Apni ki appointment chan?
digital-scam = এই মেসেজটি ভুয়া। টাকা দেবেন না।
    .romanised = Ei messageti bhua. Taka deben na.

## institutions

inst-tax-office = ট্যাক্সের কাজের জন্য ট্যাক্স অফিসে যান।
    .romanised = Tax-er kajer jonno tax ofishe jan.
inst-tax-declared = আপনি কি ট্যাক্স অফিসে আপনার আয়ের হিসাব দিয়েছেন?
    .romanised = Apni ki tax ofishe apnar ayer hishab diyechhen?
inst-tax-notice = দয়া করে আপনার ট্যাক্সের কাগজ (AVIS D’IMPOT) নিয়ে আসুন।
    .romanised = Doya kore apnar tax-er kagoj (avis d’impôt) niye ashun.
inst-prefecture-decides = এই সিদ্ধান্ত প্রিফেকচার (PREFECTURE) নেয়। পৌরসভা (MAIRIE) নেয় না।
    .romanised = Ei shiddhanto prefecture ney. Pouroshobha (mairie) ney na.
inst-health-insurance = স্বাস্থ্যবিমার জন্য CPAM অফিসে যান।
    .romanised = Shasthobimar jonno CPAM ofishe jan.
inst-job-centre = কাজ খোঁজার জন্য FRANCE TRAVAIL অফিসে যান।
    .romanised = Kaj khojar jonno France Travail ofishe jan.
inst-france-services = FRANCE SERVICES আপনাকে কাগজপত্রের কাজে সাহায্য করে। এর জন্য কোনো টাকা লাগে না।
    .romanised = France Services apnake kagojpotrer kaje shahajjo kore. Er jonno kono taka lage na.
inst-metropolis = ময়লা ও পানির কাজ মেট্রোপোলের (METROPOLE) দায়িত্ব।
    .romanised = Moyla o panir kaj métropole-er dayitto.
inst-asylum = আশ্রয়ের (অ্যাসাইলাম) আবেদন করতে অন্য একটি অফিসে যান।
    .romanised = Asroyer (asylum) abedon korte onno ekti ofishe jan.
inst-free-lawyer = আপনি কি একজন উকিলের সঙ্গে কথা বলতে চান? এর জন্য কোনো টাকা লাগবে না।
    .romanised = Apni ki ekjon ukiler shonge kotha bolte chan? Er jonno kono taka lagbe na.
inst-explain-letter = দয়া করে চিঠিটি দেখান। আমি বুঝিয়ে বলছি।
    .romanised = Doya kore chithiti dekhan. Ami bujhiye bolchhi.
inst-write-letter = চিঠি লিখতে আপনার কি সাহায্য দরকার?
    .romanised = Chithi likhte apnar ki shahajjo dorkar?
inst-we-send-on = আমরা আপনার আবেদন সঠিক অফিসে পাঠাব। আমরা আপনাকে তা জানাব।
    .romanised = Amra apnar abedon shothik ofishe pathabo. Amra apnake ta janabo.
