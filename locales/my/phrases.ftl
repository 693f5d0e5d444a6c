### Birman : forme polie parlée (-ပါ), la personne est « လူကြီးမင်း » (lugyi min, respectueux, sans genre) ; l’agent ne dit pas « je ».

## welcome

welcome = မင်္ဂလာပါ။ ကြိုဆို​ပါတယ်။
    .romanised = Mingalaba. Kyo hso ba de.
which-language = လူကြီးမင်း​ဘာ​စကား​ပြော​ပါသလဲ။
    .romanised = Lugyi min ba zaga pyaw ba thale?
speak-french = ပြင်သစ်​စကား​ပြော​တတ်​ပါသလား။
    .romanised = Pyinthit zaga pyaw tat pa thala?
show-language = မျက်နှာပြင်​ပေါ်မှာ​လူကြီးမင်း​ရဲ့​ဘာသာစကား​ကို​ပြ​ပေးပါ။
    .romanised = Myet-hna byin baw hma lugyi min ye batha zaga go pya pe ba.
use-screen = ဒီ​မျက်နှာပြင်​နဲ့​စကား​ပြော​ကြ​ပါမယ်။ သဘောတူ​ပါသလား။
    .romanised = Di myet-hna byin ne zaga pyaw gya ba me. Thabaw tu ba thala?
answer-with-keys = ဖြေ​ဖို့​နံပါတ်​တစ်ခု​ကို​နှိပ်​ပါ။ ဒါမှမဟုတ်​လက်ညှိုး​နဲ့​ပြ​ပါ။
    .romanised = Hpye bo nanbat takhu go hneik pa. Da hma mahok let-hnyo ne pya ba.
sentences-prepared = ဒီ​စာကြောင်း​တွေ​ကို​ကြိုတင်​ပြင်ဆင်​ထား​ပါတယ်။ မရှင်း​ရင်​ပြော​ပါ။
    .romanised = Di sa gyaung dwe go kyo tin pyin hsin hta ba de. Mashin yin pyaw ba.
call-interpreter = ဖုန်း​နဲ့​စကားပြန်​ပေး​မယ့်​သူ​လို​ပါသလား။ ပိုက်ဆံ​ပေး​စရာ​မလို​ပါဘူး။
    .romanised = Hpon ne zagabyan pe me thu lo ba thala? Paik-hsan pe zaya malo ba bu.
wait-interpreter = စကားပြန်​ကို​ဖုန်း​ခေါ်​နေ​ပါတယ်။ ခဏ​စောင့်​ပေးပါ။
    .romanised = Zagabyan go hpon khaw ne ba de. Khana saung pe ba.
colleague-speaks = လူကြီးမင်း​ရဲ့​စကား​ပြော​တတ်​တဲ့​ဝန်ထမ်း​တစ်ယောက်​ရှိ​ပါတယ်။ သွား​ခေါ်​ပါမယ်။
    .romanised = Lugyi min ye zaga pyaw tat te wundan tayauk shi ba de. Thwa khaw ba me.
please-sit = ထိုင်​ပါ။
    .romanised = Htaing ba.
take-your-time = ဖြည်းဖြည်း​လုပ်​ပါ။ အလျင်​မလို​ပါဘူး။
    .romanised = Hpye-hpye lok pa. Alyin malo ba bu.

## answers

yes = ဟုတ်ကဲ့
    .romanised = Hok ke
no = မဟုတ်ပါဘူး
    .romanised = Mahok pa bu
a-little = နည်းနည်း
    .romanised = Ne-ne
dont-know = မသိ​ပါဘူး။
    .romanised = Mathi ba bu.
dont-understand = နားမလည်​ပါဘူး။
    .romanised = Na male ba bu.
agree = သဘောတူ​ပါတယ်
    .romanised = Thabaw tu ba de
something-else = တခြား​ကိစ္စ
    .romanised = Tacha keiksa
prefer-not-say = မဖြေ​ချင်​ပါဘူး။
    .romanised = Mahpye gyin ba bu.
today = ဒီနေ့
    .romanised = Di ne
tomorrow = မနက်ဖြန်
    .romanised = Manet-hpyan
later = နောက်မှ
    .romanised = Nauk hma
morning = မနက်ပိုင်း
    .romanised = Manet paing
afternoon = မွန်းလွဲပိုင်း
    .romanised = Mun lwe baing

## understand

please-repeat = တစ်ခါ​ထပ်​ပြော​ပေးပါ။
    .romanised = Takha htat pyaw pe ba.
please-write = ရေး​ပေးပါ။
    .romanised = Ye pe ba.
please-write-number = ဂဏန်း​ရေး​ပေးပါ။
    .romanised = Ganan ye pe ba.
please-slowly = ဖြည်းဖြည်း​ပြော​ပေးပါ။
    .romanised = Hpye-hpye pyaw pe ba.
please-show = ပြ​ပေးပါ။
    .romanised = Pya pe ba.
do-you-understand = နားလည်​ပါသလား။
    .romanised = Na le ba thala?
is-this-right = မှန်​ပါသလား။
    .romanised = Hman ba thala?
can-you-read = မြန်မာစာ​ဖတ်​တတ်​ပါသလား။
    .romanised = Myanma sa hpat tat pa thala?
read-aloud = ဒီ​စာကြောင်း​ကို​နားထောင်​ချင်​ပါသလား။
    .romanised = Di sa gyaung go na htaung gyin ba thala?
i-explain-again = ထပ်​ရှင်းပြ​ပါမယ်။
    .romanised = Htat shin bya ba me.

## wait

your-number = ဒါက​လူကြီးမင်း​ရဲ့​တိုကင်​ပါ။ လူကြီးမင်း​ရဲ့​နံပါတ်: { $number }။
    .romanised = Da ga lugyi min ye to kin ba. Lugyi min ye nanbat: { $number }.
please-wait-here = ဒီမှာ​စောင့်​ပေးပါ။ လူကြီးမင်း​ကို​ခေါ်​ပါမယ်။
    .romanised = Di hma saung pe ba. Lugyi min go khaw ba me.
watch-screen = မျက်နှာပြင်​ကို​ကြည့်​ပါ။ လူကြီးမင်း​ရဲ့​နံပါတ်​ပေါ်​လာ​ပါမယ်။
    .romanised = Myet-hna byin go kyi ba. Lugyi min ye nanbat paw la ba me.
wait-minutes = { NUMBER($minutes) } မိနစ်​လောက်​စောင့်​ရ​ပါမယ်။
    .romanised = { NUMBER($minutes) } minit lauk saung ya ba me.
people-before = ရှေ့မှာ​လူ { NUMBER($people) } ယောက်​ရှိ​ပါတယ်။
    .romanised = She hma lu { NUMBER($people) } yauk shi ba de.
your-turn = လူကြီးမင်း​အလှည့်​ရောက်​ပါပြီ။
    .romanised = Lugyi min ahle yauk pa byi.
go-to-counter = ကောင်တာ { $counter } ကို​သွား​ပေးပါ။
    .romanised = Kaungta { $counter } go thwa pe ba.
missed-turn = ခေါ်​တဲ့​အချိန်မှာ​လူကြီးမင်း​မရှိ​ပါဘူး။ ထပ်​ခေါ်​ပါမယ်။
    .romanised = Khaw de achein hma lugyi min mashi ba bu. Htat khaw ba me.
come-back-at = အပြင်​ထွက်​လို့​ရ​ပါတယ်။ { HOUR($hour) } မှာ​ပြန်​လာ​ပေးပါ။
    .romanised = Apyin htwet lo ya ba de. { HOUR($hour) } hma pyan la pe ba.
keep-ticket = တိုကင်​ကို​သိမ်း​ထား​ပါ။
    .romanised = To kin go thein hta ba.
priority-people = ဦးစားပေး​ကတ်​ရှိ​ပါသလား။ ကိုယ်ဝန်​ရှိ​ပါသလား။
    .romanised = U za pe kat shi ba thala? Ko wun shi ba thala?
priority-passes = ဒီ​ပုဂ္ဂိုလ်​ကို​ဦးစားပေး​ရ​ပါတယ်။ အရင်​ဝင်​ပါမယ်။
    .romanised = Di pokgo go u za pe ya ba de. Ayin win ba me.
one-moment = ခဏ​စောင့်​ပေးပါ။ အခု​လာ​ပါမယ်။
    .romanised = Khana saung pe ba. Akhu la ba me.

## need

what-need = ဘာ​အကူအညီ​လို​ပါသလဲ။
    .romanised = Ba aku anyi lo ba thale?
need-identity = မှတ်ပုံတင်​ကတ်​ဒါမှမဟုတ်​ပတ်စပို့
    .romanised = Hmat-pon-tin kat da hma mahok patsapo
need-family = မွေးဖွားခြင်း၊ လက်ထပ်ခြင်း​ဒါမှမဟုတ်​ကွယ်လွန်ခြင်း
    .romanised = Mwe hpwa gyin, let-htat chin da hma mahok kwe lun gyin
need-school = ကျောင်း​ဒါမှမဟုတ်​ကျောင်း​နေ့လယ်စာ
    .romanised = Kyaung da hma mahok kyaung ne le za
need-housing = နေစရာ​အိမ်
    .romanised = Ne zaya ein
need-social = လူမှုရေး​အထောက်အပံ့
    .romanised = Lu hmu ye ahtauk apan
need-appointment = ရက်ချိန်း​ယူ​ဖို့
    .romanised = Yet chein yu bo
first-time = ဒီ​ကိစ္စ​အတွက်​ပထမဆုံး​အကြိမ်​လာ​တာ​ဟုတ်​ပါသလား။
    .romanised = Di keiksa atwet pahtama zon akyein la da hok pa thala?
for-whom = ဘယ်သူ့​အတွက်​ပါလဲ။
    .romanised = Be thu atwet pa le?
for-me = ကိုယ်တိုင်​အတွက်
    .romanised = Ko daing atwet
for-child = သားသမီး​အတွက်
    .romanised = Tha thami atwet
for-parent = မိသားစုဝင်​အတွက်
    .romanised = Mi tha zu win atwet
for-other = တခြား​သူ​အတွက်
    .romanised = Tacha thu atwet
received-letter = စာ​ရ​ထား​ပါသလား။ စာ​ကို​ပြ​ပေးပါ။
    .romanised = Sa ya hta ba thala? Sa go pya pe ba.

## identity

show-papers = မှတ်ပုံတင်​ကတ်​ဒါမှမဟုတ်​ပတ်စပို့​ပြ​ပေးပါ။
    .romanised = Hmat-pon-tin kat da hma mahok patsapo pya pe ba.
which-document = ဘယ်​သက်သေခံ​အထောက်အထား​ရှိ​ပါသလဲ။
    .romanised = Be thet-the gan ahtauk ahta shi ba thale?
identity-card = မှတ်ပုံတင်​ကတ်
    .romanised = Hmat-pon-tin kat
passport = ပတ်စပို့
    .romanised = Patsapo
residence-permit = နေထိုင်ခွင့်​ကတ်
    .romanised = Ne htaing gwin kat
no-document = စာရွက်စာတမ်း​ပါ​မလာ​ပါဘူး။
    .romanised = Sa ywet sa dan pa mala ba bu.
bring-document = ဒီ​စာရွက်စာတမ်း​ကို​ယူ​လာ​ပေးပါ: { $document }။
    .romanised = Di sa ywet sa dan go yu la pe ba: { $document }.
missing-documents = စာရွက်စာတမ်း { NUMBER($documents) } ခု​လို​ပါသေးတယ်။
    .romanised = Sa ywet sa dan { NUMBER($documents) } khu lo ba the de.
original-needed = မူရင်း​စာရွက်​လို​ပါတယ်။ မိတ္တူ​မရ​ပါဘူး။
    .romanised = Mu yin sa ywet lo ba de. Meiktu maya ba bu.
copy-is-enough = မိတ္တူ​နဲ့​လုံလောက်​ပါတယ်။
    .romanised = Meiktu ne lon lauk pa de.
i-make-copy = မိတ္တူ​ကူး​ပါမယ်။ ပြီးရင်​စာရွက်​ပြန်​ပေး​ပါမယ်။
    .romanised = Meiktu ku ba me. Pi yin sa ywet pyan pe ba me.
photo-needed = မကြာသေးခင်က​ရိုက်​ထား​တဲ့​လိုင်စင်​ဓာတ်ပုံ​လို​ပါတယ်။
    .romanised = Makya the gin ga yaik hta de laisin dat-pon lo ba de.
proof-of-address = လူကြီးမင်း​ရဲ့​လိပ်စာ​ပါ​တဲ့​စာရွက်​လို​ပါတယ်။ ဥပမာ မီတာ​ဘေလ်။
    .romanised = Lugyi min ye leik sa pa de sa ywet lo ba de. Upama, mita be.
papers-are-yours = ဒါက​လူကြီးမင်း​ရဲ့​စာရွက်စာတမ်း​တွေ​ပါ။ သေချာ​သိမ်း​ထား​ပါ။
    .romanised = Da ga lugyi min ye sa ywet sa dan dwe ba. The gya thein hta ba.

## person

your-name = နာမည်​အပြည့်အစုံ​ရေး​ပေးပါ။
    .romanised = Nan me apye azon ye pe ba.
date-of-birth = မွေးသက္ကရာဇ်​ရေး​ပေးပါ။
    .romanised = Mwe thet-gayit ye pe ba.
place-of-birth = ဘယ်​နိုင်ငံ​မှာ​မွေး​ပါသလဲ။ ဘယ်​မြို့​မှာ​မွေး​ပါသလဲ။
    .romanised = Be naing-ngan hma mwe ba thale? Be myo hma mwe ba thale?
your-address = ဘယ်​လိပ်စာ​မှာ​နေ​ပါသလဲ။
    .romanised = Be leik sa hma ne ba thale?
live-in-city = ဒီ​မြို့​မှာ​နေ​ပါသလား။
    .romanised = Di myo hma ne ba thala?
your-telephone = ဖုန်း​နံပါတ်​ရေး​ပေးပါ။
    .romanised = Hpon nanbat ye pe ba.
have-email = အီးမေးလ်​လိပ်စာ​ရှိ​ပါသလား။
    .romanised = I-me leik sa shi ba thala?
married = အိမ်ထောင်​ရှိ​ပါသလား။
    .romanised = Ein daung shi ba thala?
how-many-children = သားသမီး​ဘယ်နှစ်ယောက်​ရှိ​ပါသလဲ။ အရေအတွက်​ရေး​ပေးပါ။
    .romanised = Tha thami be hna yauk shi ba thale? Aye atwet ye pe ba.
age-of-children = သားသမီး​တွေ​အသက်​ဘယ်လောက်​ရှိ​ပါပြီလဲ။
    .romanised = Tha thami dwe athet be lauk shi ba bi le?
who-is-with-you = အတူ​ပါ​လာ​တဲ့​သူ​က​ဘယ်သူ​ပါလဲ။
    .romanised = Atu pa la de thu ga be thu ba le?
data-stays-here = ဒီ​အချက်အလက်​တွေ​ကို​လူကြီးမင်း​ရဲ့​လျှောက်ထားမှု​အတွက်ပဲ​သုံး​ပါတယ်။
    .romanised = Di achet alet twe go lugyi min ye shauk hta hmu atwet pe thon ba de.

## money

price-is = ကျသင့်ငွေ: { AMOUNT($amount) }။
    .romanised = Kya thin ngwe: { AMOUNT($amount) }.
it-is-free = ပိုက်ဆံ​ပေး​စရာ​မလို​ပါဘူး။
    .romanised = Paik-hsan pe zaya malo ba bu.
how-pay = ဘယ်လို​ငွေပေးချေ​ချင်​ပါသလဲ။
    .romanised = Be lo ngwe pe gye gyin ba thale?
cash = ငွေသား
    .romanised = Ngwe tha
card = ဘဏ်​ကတ်
    .romanised = Ban kat
here-is-receipt = ဒါက​ပြေစာ​ပါ။ သိမ်း​ထား​ပါ။
    .romanised = Da ga pye za ba. Thein hta ba.
before-date = ဒီ​ရက်စွဲ​မတိုင်ခင်​လုပ်​ရ​ပါမယ်: { DATE($date) }။
    .romanised = Di yet-swe mataing gin lok ya ba me: { DATE($date) }.
ready-on = ဒီ​ရက်စွဲ​မှာ​အဆင်သင့်​ဖြစ်​ပါမယ်: { DATE($date) }။
    .romanised = Di yet-swe hma ahsin thin hpyit pa me: { DATE($date) }.

## appointment

need-appointment-first = ရက်ချိန်း​ယူ​ဖို့​လို​ပါတယ်။ ရက်ချိန်း​ယူ​ပေး​ရ​မလား။
    .romanised = Yet chein yu bo lo ba de. Yet chein yu pe ya mala?
have-appointment = ရက်ချိန်း​ရှိ​ပါသလား။
    .romanised = Yet chein shi ba thala?
which-moment = မနက်ပိုင်း​လား၊ မွန်းလွဲပိုင်း​လား။
    .romanised = Manet paing la, mun lwe baing la?
appointment-on = လူကြီးမင်း​ရဲ့​ရက်ချိန်း: { DATE($date) }၊ { HOUR($hour) }။
    .romanised = Lugyi min ye yet chein: { DATE($date) }, { HOUR($hour) }.
does-it-suit = အဆင်ပြေ​ပါသလား။
    .romanised = Ahsin pye ba thala?
bring-to-appointment = ရက်ချိန်း​လာ​တဲ့​အခါ​ယူ​လာ​ပေးပါ: { $document }။
    .romanised = Yet chein la de akha yu la pe ba: { $document }.
come-early = ချိန်း​ထား​တဲ့​အချိန်​ထက် { NUMBER($minutes) } မိနစ်​စော​လာ​ပေးပါ။
    .romanised = Chein hta de achein htet { NUMBER($minutes) } minit saw la pe ba.
tell-if-cannot = မလာ​နိုင်​ရင်​ဖုန်း​ဆက်​ပြော​ပေးပါ။
    .romanised = Mala naing yin hpon hset pyaw pe ba.

## form

fill-form = ဒီ​ဖောင်​ကို​ဖြည့်​ရ​ပါမယ်။ အကူအညီ​လို​ပါသလား။
    .romanised = Di hpaung go hpye ya ba me. Aku anyi lo ba thala?
help-fill-form = အတူတူ​ဖြည့်​ပေး​ပါမယ်။
    .romanised = Atu du hpye pe ba me.
write-capitals = စာလုံးကြီး​နဲ့​ရေး​ပေးပါ။
    .romanised = Salon gyi ne ye pe ba.
sign-here = ဒီမှာ​လက်မှတ်​ထိုး​ပေးပါ။
    .romanised = Di hma let-hmat hto pe ba.
read-before-sign = လက်မှတ်​မထိုးခင်​ဖတ်​ပါ။ ရှင်းပြ​ပေး​နိုင်​ပါတယ်။
    .romanised = Let-hmat mahto gin hpat pa. Shin bya pe naing ba de.
both-parents-sign = မိဘ​နှစ်ပါး​စလုံး​လက်မှတ်​ထိုး​ရ​ပါမယ်။
    .romanised = Miba hnapa salon let-hmat hto ya ba me.
request-sent = လူကြီးမင်း​ရဲ့​လျှောက်ထားမှု​ကို​ရ​ပါပြီ။ အကြောင်းပြန်​ပါမယ်။
    .romanised = Lugyi min ye shauk hta hmu go ya ba byi. Akyaung pyan ba me.
file-complete = လူကြီးမင်း​ရဲ့​စာရွက်စာတမ်း​ပြည့်စုံ​ပါပြီ။
    .romanised = Lugyi min ye sa ywet sa dan pye zon ba byi.

## direction

not-here = ဒီမှာ​မဟုတ်​ပါဘူး။ ဒီ​နေရာ​ကို​သွား​ပေးပါ: { $place }၊ { $address }။
    .romanised = Di hma mahok pa bu. Di neya go thwa pe ba: { $place }, { $address }.
directions-paper = လိပ်စာ​ကို​စာရွက်​ပေါ်မှာ​ရေး​ပေး​ပါမယ်။
    .romanised = Leik sa go sa ywet paw hma ye pe ba me.
floor = အထပ် { $floor } မှာ​ရှိ​ပါတယ် (မြေညီထပ်​က​အထပ် 0 ပါ)။
    .romanised = Ahtat { $floor } hma shi ba de (mye nyi dat ka ahtat 0 ba).
closed-today = ဒီ​ဌာန​ဒီနေ့​ပိတ်​ပါတယ်။
    .romanised = Di htana di ne peik pa de.
open-at = ဒီ​ဌာန​ဖွင့်​မယ့်​အချိန်: { DATE($date) }၊ { HOUR($hour) }။
    .romanised = Di htana hpwin me achein: { DATE($date) }, { HOUR($hour) }.
toilets = အိမ်သာ​က​ဟိုဘက်မှာ​ပါ။
    .romanised = Ein tha ga ho bet hma ba.

## emergency

need-doctor = ဆရာဝန်​လို​ပါသလား။
    .romanised = Hsaya wun lo ba thala?
where-does-it-hurt = ဘယ်​နေရာ​နာ​ပါသလဲ။ ပြ​ပေးပါ။
    .romanised = Be neya na ba thale? Pya pe ba.
call-emergency = အရေးပေါ်​အကူအညီ​ခေါ်​ပါမယ်။
    .romanised = Aye baw aku anyi khaw ba me.
help-is-coming = အရေးပေါ်​အကူအညီ​လာ​နေ​ပါပြီ။ ဒီမှာ​နေ​ပေးပါ။
    .romanised = Aye baw aku anyi la ne ba byi. Di hma ne pe ba.
are-you-safe = အိမ်မှာ​လုံခြုံမှု​ရှိ​ပါသလား။
    .romanised = Ein hma lon gyon hmu shi ba thala?
afraid-of-someone = တစ်ယောက်ယောက်​ကို​ကြောက်​နေ​ပါသလား။
    .romanised = Tayauk yauk ko kyauk ne ba thala?
go-quiet-room = တိတ်ဆိတ်​တဲ့​နေရာ​မှာ​စကား​ပြော​ချင်​ပါသလား။
    .romanised = Teik hseik te neya hma zaga pyaw gyin ba thala?
child-lost = လူကြီးမင်း​ရဲ့​ကလေး​ကို​အတူတူ​ရှာ​ပေး​ပါမယ်။
    .romanised = Lugyi min ye khale go atu du sha pe ba me.

## calm

i-am-sorry = စောင့်​ရ​တာ​ကြာ​လို့​တောင်းပန်​ပါတယ်။
    .romanised = Saung ya da kya lo taung ban ba de.
i-want-to-help = လူကြီးမင်း​ကို​ကူညီ​ချင်​ပါတယ်။
    .romanised = Lugyi min go ku nyi gyin ba de.
please-calm = စိတ်​အေးအေး​ထား​ပြီး​ပြော​ကြ​ရအောင်။
    .romanised = Seik e-e hta pi pyaw gya ya aung.
i-listen = နားထောင်​နေ​ပါတယ်။
    .romanised = Na htaung ne ba de.
cannot-do-it = ဒါကို​လုပ်​မပေး​နိုင်​ပါဘူး။ အကြောင်းရင်း​ကို​ရှင်းပြ​ပါမယ်။
    .romanised = Da go lok mape naing ba bu. Akyaung yin go shin bya ba me.
fetch-supervisor = တာဝန်ခံ​ကို​သွား​ခေါ်​ပါမယ်။
    .romanised = Ta wun gan go thwa khaw ba me.
stop-behaviour = ဒီမှာ​ဒီလို​လုပ်​ခွင့်​မရှိ​ပါဘူး။ ရပ်​ပေးပါ။
    .romanised = Di hma di lo lok khwin mashi ba bu. Yat pe ba.

## interpreter

child-does-not-translate = ဒါကို​ကလေး​က​ဘာသာ​မပြန်​ရ​ပါဘူး။ အရွယ်ရောက်​ပြီး​တဲ့​စကားပြန်​ကို​ခေါ်​ပါမယ်။
    .romanised = Da go khale ga batha mapyan ya ba bu. Aywe yauk pi de zagabyan go khaw ba me.
translate-everything = အားလုံး​ကို​ဘာသာပြန်​ပေးပါ။ ဘာမှ​မထည့်​ပါနဲ့။
    .romanised = Alon go batha pyan pe ba. Ba hma mahte ba ne.
translation-private = ဒါက​ကိုယ်ရေး​ကိစ္စ​ပါ။ ဘယ်သူ့ကိုမှ​မပြော​ပါနဲ့။
    .romanised = Da ga ko ye keiksa ba. Be thu go hma mapyaw ba ne.
do-you-agree-helper = ဒီ​ပုဂ္ဂိုလ်​က​လူကြီးမင်း​အတွက်​ဘာသာပြန်​ပေး​ပါမယ်။ သဘောတူ​ပါသလား။
    .romanised = Di pokgo ga lugyi min atwet batha pyan pe ba me. Thabaw tu ba thala?
for-this-adult = ဒီ​မေးခွန်း​အတွက်​စကားပြန်​ကို​ခေါ်​ပါမယ်။
    .romanised = Di me gun atwet zagabyan go khaw ba me.

## end

thank-you = ကျေးဇူး​အများကြီး​တင်​ပါတယ်။
    .romanised = Kyezu amya gyi tin ba de.
anything-else = တခြား​လို​တာ​ရှိ​ပါသေးသလား။
    .romanised = Tacha lo da shi ba the thala?
all-done = ဒီနေ့​အတွက်​ပြီး​ပါပြီ။
    .romanised = Di ne atwet pi ba byi.
we-will-call = လူကြီးမင်း​ကို​ဖုန်း​ဆက်​ပါမယ်။
    .romanised = Lugyi min go hpon hset pa me.
come-back-with-someone = ပြင်သစ်​စကား​ပြော​တတ်​တဲ့​သူ​တစ်ယောက်​နဲ့​ပြန်​လာ​နိုင်​ပါတယ်။
    .romanised = Pyinthit zaga pyaw tat te thu tayauk ne pyan la naing ba de.
goodbye = နှုတ်ဆက်​ပါတယ်။ ကောင်းသော​နေ့​ဖြစ်​ပါစေ။
    .romanised = Hnok hset pa de. Kaung thaw ne hpyit pa ze.
