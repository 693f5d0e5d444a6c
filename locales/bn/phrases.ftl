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
