### Géorgien : l’agent vouvoie la personne (« თქვენ »).

## welcome

welcome = გამარჯობა. კეთილი იყოს თქვენი მობრძანება.
    .romanised = Gamarjoba. K'etili iq'os tkveni mobrdzaneba.
which-language = რომელ ენაზე ლაპარაკობთ?
    .romanised = Romel enaze lap'arak'obt?
speak-french = ლაპარაკობთ ფრანგულად?
    .romanised = Lap'arak'obt prangulad?
show-language = მაჩვენეთ ეკრანზე თქვენი ენა.
    .romanised = Machvenet ek'ranze tkveni ena.
use-screen = ჩვენ ამ ეკრანის დახმარებით ვისაუბრებთ. თანახმა ხართ?
    .romanised = Chven am ek'ranis dakhmarebit visaubrebt. Tanakhma khart?
answer-with-keys = პასუხის გასაცემად დააჭირეთ ციფრს. ან თითით მაჩვენეთ.
    .romanised = P'asukhis gasatsemad daach'iret tsiprs. An titit machvenet.
sentences-prepared = ეს ფრაზები წინასწარ არის მომზადებული. მითხარით, თუ რამე გაუგებარია.
    .romanised = Es prazebi ts'inasts'ar aris momzadebuli. Mitkharit, tu rame gaugebaria.
call-interpreter = გსურთ თარჯიმანთან ტელეფონით საუბარი? ეს უფასოა.
    .romanised = Gsurt tarjimantan t'eleponit saubari? Es upasoa.
wait-interpreter = თარჯიმანს ვურეკავ. გთხოვთ, ცოტა ხანს დაელოდოთ.
    .romanised = Tarjimans vurek'av. Gtkhovt, tsot'a khans daelodot.
colleague-speaks = ჩვენი თანამშრომელი თქვენს ენაზე ლაპარაკობს. ახლავე დავუძახებ.
    .romanised = Chveni tanamshromeli tkvens enaze lap'arak'obs. Akhlave davudzakheb.
please-sit = გთხოვთ, დაბრძანდეთ.
    .romanised = Gtkhovt, dabrdzandet.
take-your-time = ნუ იჩქარებთ.
    .romanised = Nu ichkarebt.

## answers

yes = დიახ
    .romanised = Diakh
no = არა
    .romanised = Ara
a-little = ცოტა
    .romanised = Tsot'a
dont-know = არ ვიცი.
    .romanised = Ar vitsi.
dont-understand = არ მესმის.
    .romanised = Ar mesmis.
agree = თანახმა ვარ
    .romanised = Tanakhma var
something-else = სხვა რამ
    .romanised = Skhva ram
prefer-not-say = არ მინდა პასუხის გაცემა.
    .romanised = Ar minda p'asukhis gatsema.
today = დღეს
    .romanised = Dghes
tomorrow = ხვალ
    .romanised = Khval
later = მოგვიანებით
    .romanised = Mogvianebit
morning = დილით
    .romanised = Dilit
afternoon = შუადღის შემდეგ
    .romanised = Shuadghis shemdeg

## understand

please-repeat = გთხოვთ, გაიმეოროთ.
    .romanised = Gtkhovt, gaimeorot.
please-write = გთხოვთ, დაწეროთ.
    .romanised = Gtkhovt, dats'erot.
please-write-number = გთხოვთ, დაწეროთ რიცხვი.
    .romanised = Gtkhovt, dats'erot ritskhvi.
please-slowly = გთხოვთ, ნელა ილაპარაკოთ.
    .romanised = Gtkhovt, nela ilap'arak'ot.
please-show = გთხოვთ, მაჩვენოთ.
    .romanised = Gtkhovt, machvenot.
do-you-understand = გაიგეთ?
    .romanised = Gaiget?
is-this-right = სწორია?
    .romanised = Sts'oria?
can-you-read = შეგიძლიათ თქვენს ენაზე კითხვა?
    .romanised = Shegidzliat tkvens enaze k'itkhva?
read-aloud = გსურთ ფრაზის მოსმენა?
    .romanised = Gsurt prazis mosmena?
i-explain-again = კიდევ ერთხელ აგიხსნით.
    .romanised = K'idev ertkhel agikhsnit.

## wait

your-number = ეს თქვენი რიგის ბილეთია. თქვენი ნომერი: { $number }.
    .romanised = Es tkveni rigis biletia. Tkveni nomeri: { $number }.
please-wait-here = გთხოვთ, აქ დაელოდოთ. ჩვენ დაგიძახებთ.
    .romanised = Gtkhovt, ak daelodot. Chven dagidzakhebt.
watch-screen = უყურეთ ეკრანს. იქ თქვენს ნომერს ნახავთ.
    .romanised = Uq'uret ek'rans. Ik tkvens nomers nakhavt.
wait-minutes = { PLURAL($minutes) ->
    [one] დაახლოებით { NUMBER($minutes) } წუთი უნდა დაელოდოთ.
   *[other] დაახლოებით { NUMBER($minutes) } წუთი უნდა დაელოდოთ.
}
    .romanised = { PLURAL($minutes) ->
        [one] Daakhloebit { NUMBER($minutes) } ts'uti unda daelodot.
       *[other] Daakhloebit { NUMBER($minutes) } ts'uti unda daelodot.
    }
people-before = { PLURAL($people) ->
    [one] თქვენ წინ { NUMBER($people) } ადამიანია.
   *[other] თქვენ წინ { NUMBER($people) } ადამიანია.
}
    .romanised = { PLURAL($people) ->
        [one] Tkven ts'in { NUMBER($people) } adamiania.
       *[other] Tkven ts'in { NUMBER($people) } adamiania.
    }
your-turn = თქვენი რიგია.
    .romanised = Tkveni rigia.
go-to-counter = გთხოვთ, მიბრძანდეთ ამ სარკმელთან: { $counter }.
    .romanised = Gtkhovt, mibrdzandet am sark'meltan: { $counter }.
missed-turn = ჩვენ დაგიძახეთ. თქვენ აქ არ იყავით. კიდევ ერთხელ დაგიძახებთ.
    .romanised = Chven dagidzakhet. Tkven ak ar iq'avit. K'idev ertkhel dagidzakhebt.
come-back-at = შეგიძლიათ გახვიდეთ. დაბრუნდით ამ დროს: { HOUR($hour) }.
    .romanised = Shegidzliat gakhvidet. Dabrundit am dros: { HOUR($hour) }.
keep-ticket = შეინახეთ ბილეთი.
    .romanised = Sheinakhet bileti.
priority-people = გაქვთ რიგგარეშე მომსახურების ბარათი? ორსულად ხართ?
    .romanised = Gakvt riggareshe momsakhurebis barati? Orsulad khart?
priority-passes = ამ ადამიანს უპირატესობა აქვს. ის რიგგარეშე გაივლის.
    .romanised = Am adamians up'irat'esoba akvs. Is riggareshe gaivlis.
one-moment = ერთი წუთით, გთხოვთ. ახლავე მოვალ.
    .romanised = Erti ts'utit, gtkhovt. Akhlave moval.

## need

what-need = რა გჭირდებათ?
    .romanised = Ra gch'irdebat?
need-identity = პირადობის მოწმობა ან პასპორტი
    .romanised = P'iradobis mots'moba an p'asp'ort'i
need-family = დაბადება, ქორწინება ან გარდაცვალება
    .romanised = Dabadeba, korts'ineba an gardatsvaleba
need-school = სკოლა ან სკოლის სასადილო
    .romanised = Sk'ola an sk'olis sasadilo
need-housing = საცხოვრებელი
    .romanised = Satskhovrebeli
need-social = სოციალური დახმარება
    .romanised = Sotsialuri dakhmareba
need-appointment = ვიზიტზე ჩაწერა
    .romanised = Vizit'ze chats'era
first-time = პირველად მოხვედით?
    .romanised = P'irvelad mokhvedit?
for-whom = ვისთვის არის ეს?
    .romanised = Vistvis aris es?
for-me = ჩემთვის
    .romanised = Chemtvis
for-child = ჩემი შვილისთვის
    .romanised = Chemi shvilistvis
for-parent = ჩემი ოჯახის წევრისთვის
    .romanised = Chemi ojakhis ts'evristvis
for-other = სხვა ადამიანისთვის
    .romanised = Skhva adamianistvis
received-letter = წერილი მიიღეთ? გთხოვთ, მაჩვენოთ.
    .romanised = Ts'erili miighet? Gtkhovt, machvenot.

## identity

show-papers = გთხოვთ, მაჩვენოთ პირადობის მოწმობა ან პასპორტი.
    .romanised = Gtkhovt, machvenot p'iradobis mots'moba an p'asp'ort'i.
which-document = პირადობის დამადასტურებელი რომელი საბუთი გაქვთ?
    .romanised = P'iradobis damadast'urebeli romeli sabuti gakvt?
identity-card = პირადობის მოწმობა
    .romanised = P'iradobis mots'moba
passport = პასპორტი
    .romanised = P'asp'ort'i
residence-permit = ბინადრობის ნებართვა
    .romanised = Binadrobis nebartva
no-document = საბუთები თან არ მაქვს.
    .romanised = Sabutebi tan ar makvs.
bring-document = გთხოვთ, მოიტანოთ ეს საბუთი: { $document }.
    .romanised = Gtkhovt, moit'anot es sabuti: { $document }.
missing-documents = { PLURAL($documents) ->
    [one] აკლია { NUMBER($documents) } საბუთი.
   *[other] აკლია { NUMBER($documents) } საბუთი.
}
    .romanised = { PLURAL($documents) ->
        [one] Ak'lia { NUMBER($documents) } sabuti.
       *[other] Ak'lia { NUMBER($documents) } sabuti.
    }
original-needed = საჭიროა საბუთის დედანი. ასლი არ გამოდგება.
    .romanised = Sach'iroa sabutis dedani. Asli ar gamodgeba.
copy-is-enough = ასლი საკმარისია.
    .romanised = Asli sak'marisia.
i-make-copy = ასლს გადავიღებ. მერე საბუთს დაგიბრუნებთ.
    .romanised = Asls gadavigheb. Mere sabuts dagibrunebt.
photo-needed = საჭიროა ბოლო დროს გადაღებული ფოტო საბუთებისთვის.
    .romanised = Sach'iroa bolo dros gadaghebuli pot'o sabutebistvis.
proof-of-address = საჭიროა საბუთი, რომელზეც თქვენი მისამართი წერია. მაგალითად, ელექტროენერგიის ქვითარი.
    .romanised = Sach'iroa sabuti, romelzets tkveni misamarti ts'eria. Magalitad, elekt'roenergiis kvitari.
papers-are-yours = აი, თქვენი საბუთები. კარგად შეინახეთ.
    .romanised = Ai, tkveni sabutebi. K'argad sheinakhet.

## person

your-name = გთხოვთ, დაწეროთ თქვენი გვარი და სახელი.
    .romanised = Gtkhovt, dats'erot tkveni gvari da sakheli.
date-of-birth = გთხოვთ, დაწეროთ თქვენი დაბადების თარიღი.
    .romanised = Gtkhovt, dats'erot tkveni dabadebis tarighi.
place-of-birth = რომელ ქვეყანაში დაიბადეთ? და რომელ ქალაქში?
    .romanised = Romel kveq'anashi daibadet? Da romel kalakshi?
your-address = რა მისამართზე ცხოვრობთ?
    .romanised = Ra misamartze tskhovrobt?
live-in-city = ამ ქალაქში ცხოვრობთ?
    .romanised = Am kalakshi tskhovrobt?
your-telephone = გთხოვთ, დაწეროთ თქვენი ტელეფონის ნომერი.
    .romanised = Gtkhovt, dats'erot tkveni t'eleponis nomeri.
have-email = გაქვთ ელფოსტა?
    .romanised = Gakvt elpost'a?
married = ქორწინებაში ხართ?
    .romanised = Korts'inebashi khart?
how-many-children = რამდენი შვილი გყავთ? გთხოვთ, დაწეროთ რიცხვი.
    .romanised = Ramdeni shvili gq'avt? Gtkhovt, dats'erot ritskhvi.
age-of-children = რამდენი წლის არიან თქვენი შვილები?
    .romanised = Ramdeni ts'lis arian tkveni shvilebi?
who-is-with-you = ვინ არის თქვენთან ერთად?
    .romanised = Vin aris tkventan ertad?
data-stays-here = ეს ინფორმაცია მხოლოდ თქვენი განაცხადისთვის გვჭირდება.
    .romanised = Es inpormatsia mkholod tkveni ganatskhadistvis gvch'irdeba.

## money

price-is = ფასი: { AMOUNT($amount) }.
    .romanised = Pasi: { AMOUNT($amount) }.
it-is-free = ეს უფასოა.
    .romanised = Es upasoa.
how-pay = როგორ გსურთ გადახდა?
    .romanised = Rogor gsurt gadakhda?
cash = ნაღდი ფულით
    .romanised = Naghdi pulit
card = საბანკო ბარათით
    .romanised = Sabank'o baratit
here-is-receipt = აი, ქვითარი. შეინახეთ.
    .romanised = Ai, kvitari. Sheinakhet.
before-date = ეს ამ თარიღამდე უნდა გაკეთდეს: { DATE($date) }.
    .romanised = Es am tarighamde unda gak'etdes: { DATE($date) }.
ready-on = მზად იქნება ამ დღეს: { DATE($date) }.
    .romanised = Mzad ikneba am dghes: { DATE($date) }.

## appointment

need-appointment-first = საჭიროა ვიზიტზე ჩაწერა. გსურთ, ჩაგწეროთ?
    .romanised = Sach'iroa vizit'ze chats'era. Gsurt, chagts'erot?
have-appointment = ვიზიტზე ჩაწერილი ხართ?
    .romanised = Vizit'ze chats'erili khart?
which-moment = დილით გირჩევნიათ თუ შუადღის შემდეგ?
    .romanised = Dilit girchevniat tu shuadghis shemdeg?
appointment-on = თქვენი ვიზიტი: { DATE($date) }, { HOUR($hour) }.
    .romanised = Tkveni vizit'i: { DATE($date) }, { HOUR($hour) }.
does-it-suit = ეს გაწყობთ?
    .romanised = Es gats'q'obt?
bring-to-appointment = გთხოვთ, ვიზიტზე მოიტანოთ: { $document }.
    .romanised = Gtkhovt, vizit'ze moit'anot: { $document }.
come-early = { PLURAL($minutes) ->
    [one] გთხოვთ, { NUMBER($minutes) } წუთით ადრე მოხვიდეთ.
   *[other] გთხოვთ, { NUMBER($minutes) } წუთით ადრე მოხვიდეთ.
}
    .romanised = { PLURAL($minutes) ->
        [one] Gtkhovt, { NUMBER($minutes) } ts'utit adre mokhvidet.
       *[other] Gtkhovt, { NUMBER($minutes) } ts'utit adre mokhvidet.
    }
tell-if-cannot = თუ ვერ მოხვალთ, დაგვირეკეთ.
    .romanised = Tu ver mokhvalt, dagvirek'et.

## form

fill-form = ეს ფორმა უნდა შეივსოს. გჭირდებათ დახმარება?
    .romanised = Es porma unda sheivsos. Gch'irdebat dakhmareba?
help-fill-form = ფორმას თქვენთან ერთად შევავსებ.
    .romanised = Pormas tkventan ertad shevavseb.
write-capitals = გთხოვთ, დაწეროთ დიდი ლათინური ასოებით.
    .romanised = Gtkhovt, dats'erot didi latinuri asoebit.
sign-here = გთხოვთ, აქ მოაწეროთ ხელი.
    .romanised = Gtkhovt, ak moats'erot kheli.
read-before-sign = ჯერ წაიკითხეთ, მერე მოაწერეთ ხელი. შემიძლია აგიხსნათ.
    .romanised = Jer ts'aik'itkhet, mere moats'eret kheli. Shemidzlia agikhsnat.
both-parents-sign = ორივე მშობელმა უნდა მოაწეროს ხელი.
    .romanised = Orive mshobelma unda moats'eros kheli.
request-sent = თქვენი განაცხადი მიღებულია. პასუხს მიიღებთ.
    .romanised = Tkveni ganatskhadi mighebulia. P'asukhs miighebt.
file-complete = ყველა საჭირო საბუთი გვაქვს.
    .romanised = Q'vela sach'iro sabuti gvakvs.

## direction

not-here = ეს აქ არ არის. მიბრძანდით ამ მისამართზე: { $place }, { $address }.
    .romanised = Es ak ar aris. Mibrdzandit am misamartze: { $place }, { $address }.
directions-paper = მისამართს ფურცელზე დაგიწერთ.
    .romanised = Misamarts purtselze dagits'ert.
floor = სართულის ნომერი: { $floor }. ქვედა სართულის ნომერია 0.
    .romanised = Sartulis nomeri: { $floor }. Kveda sartulis nomeria 0.
closed-today = ეს განყოფილება დღეს არ მუშაობს.
    .romanised = Es ganq'opileba dghes ar mushaobs.
open-at = ეს განყოფილება გაიხსნება: { DATE($date) }, { HOUR($hour) }.
    .romanised = Es ganq'opileba gaikhsneba: { DATE($date) }, { HOUR($hour) }.
toilets = ტუალეტი იქ არის.
    .romanised = T'ualet'i ik aris.

## emergency

need-doctor = გჭირდებათ ექიმი?
    .romanised = Gch'irdebat ekimi?
where-does-it-hurt = სად გტკივათ? მაჩვენეთ.
    .romanised = Sad gt'k'ivat? Machvenet.
call-emergency = გადაუდებელ დახმარებას ვიძახებ.
    .romanised = Gadaudebel dakhmarebas vidzakheb.
help-is-coming = დახმარება მოდის. აქ დარჩით.
    .romanised = Dakhmareba modis. Ak darchit.
are-you-safe = სახლში უსაფრთხოდ ხართ?
    .romanised = Sakhlshi usaprtkhod khart?
afraid-of-someone = ვინმესი გეშინიათ?
    .romanised = Vinmesi geshiniat?
go-quiet-room = გსურთ წყნარ ადგილას საუბარი?
    .romanised = Gsurt ts'q'nar adgilas saubari?
child-lost = თქვენთან ერთად ვეძებთ თქვენს შვილს.
    .romanised = Tkventan ertad vedzebt tkvens shvils.

## calm

i-am-sorry = ბოდიშს გიხდით, რომ გალოდინეთ.
    .romanised = Bodishs gikhdit, rom galodinet.
i-want-to-help = მინდა დაგეხმაროთ.
    .romanised = Minda dagekhmarot.
please-calm = გთხოვთ, მშვიდად ვისაუბროთ.
    .romanised = Gtkhovt, mshvidad visaubrot.
i-listen = გისმენთ.
    .romanised = Gisment.
cannot-do-it = ამას ვერ გავაკეთებ. აგიხსნით, რატომ.
    .romanised = Amas ver gavak'eteb. Agikhsnit, rat'om.
fetch-supervisor = ჩემს უფროსს დავუძახებ.
    .romanised = Chems upross davudzakheb.
stop-behaviour = აქ ასე არ შეიძლება. გთხოვთ, შეწყვიტოთ.
    .romanised = Ak ase ar sheidzleba. Gtkhovt, shets'q'vit'ot.

## interpreter

child-does-not-translate = ეს ბავშვმა არ უნდა თარგმნოს. ზრდასრულ თარჯიმანს დავუძახებთ.
    .romanised = Es bavshvma ar unda targmnos. Zrdasrul tarjimans davudzakhebt.
translate-everything = გთხოვთ, ყველაფერი თარგმნოთ. არაფერი დაამატოთ.
    .romanised = Gtkhovt, q'velaperi targmnot. Araperi daamat'ot.
translation-private = ეს პირადი საუბარია. არავის უამბოთ.
    .romanised = Es p'iradi saubaria. Aravis uambot.
do-you-agree-helper = ეს ადამიანი გითარგმნით. თანახმა ხართ?
    .romanised = Es adamiani gitargmnit. Tanakhma khart?
for-this-adult = ამ საკითხზე თარჯიმანს დავუძახებთ.
    .romanised = Am sak'itkhze tarjimans davudzakhebt.

## end

thank-you = დიდი მადლობა.
    .romanised = Didi madloba.
anything-else = კიდევ გჭირდებათ რამე?
    .romanised = K'idev gch'irdebat rame?
all-done = დღეისთვის დავასრულეთ.
    .romanised = Dgheistvis davasrulet.
we-will-call = ჩვენ დაგირეკავთ.
    .romanised = Chven dagirek'avt.
come-back-with-someone = შეგიძლიათ დაბრუნდეთ ადამიანთან ერთად, რომელიც ფრანგულად ლაპარაკობს.
    .romanised = Shegidzliat dabrundet adamiantan ertad, romelits prangulad lap'arak'obs.
goodbye = ნახვამდის. კარგ დღეს გისურვებთ.
    .romanised = Nakhvamdis. K'arg dghes gisurvebt.

## documents

doc-which-request = რისი გაკეთება გსურთ?
    .romanised = Risi gak'eteba gsurt?
doc-first = ამ საბუთს პირველად ვითხოვ.
    .romanised = Am sabuts p'irvelad vitkhov.
doc-renewal = საბუთის განახლება მინდა.
    .romanised = Sabutis ganakhleba minda.
doc-lost = საბუთი დავკარგე.
    .romanised = Sabuti davk'arge.
doc-stolen = საბუთი მომპარეს.
    .romanised = Sabuti momp'ares.
doc-declare-loss = უნდა განაცხადოთ, რომ საბუთი დაიკარგა. ამას აქ დავწერთ.
    .romanised = Unda ganatskhadot, rom sabuti daik'arga. Amas ak davts'ert.
doc-declare-theft = თუ საბუთი მოგპარეს, ჯერ პოლიციაში მიბრძანდით.
    .romanised = Tu sabuti mogp'ares, jer p'olitsiashi mibrdzandit.
doc-pre-request = განაცხადი წინასწარ შეავსეთ ინტერნეტში?
    .romanised = Ganatskhadi ts'inasts'ar sheavset int'ernet'shi?
doc-pre-request-number = გთხოვთ, მაჩვენოთ განაცხადის ნომერი.
    .romanised = Gtkhovt, machvenot ganatskhadis nomeri.
doc-bring-old = გთხოვთ, მოიტანოთ თქვენი ძველი პირადობის მოწმობა ან ძველი პასპორტი.
    .romanised = Gtkhovt, moit'anot tkveni dzveli p'iradobis mots'moba an dzveli p'asp'ort'i.
doc-photo-rules = ფოტო ბოლო ექვს თვეში უნდა იყოს გადაღებული. სახე კარგად უნდა ჩანდეს.
    .romanised = Pot'o bolo ekvs tveshi unda iq'os gadaghebuli. Sakhe k'argad unda chandes.
doc-photo-refused = ეს ფოტო არ გამოდგება. საჭიროა სხვა ფოტო.
    .romanised = Es pot'o ar gamodgeba. Sach'iroa skhva pot'o.
doc-fingerprints = თითის ანაბეჭდებს აგიღებთ. გთხოვთ, თითი აქ დადოთ.
    .romanised = Titis anabech'debs agighebt. Gtkhovt, titi ak dadot.
doc-other-hand = ახლა მეორე ხელი.
    .romanised = Akhla meore kheli.
doc-come-in-person = ეს ადამიანი თვითონ უნდა მოვიდეს.
    .romanised = Es adamiani tviton unda movides.
doc-parent-with-child = ბავშვთან ერთად ერთ-ერთი მშობელი უნდა მოვიდეს.
    .romanised = Bavshvtan ertad ert-erti mshobeli unda movides.
doc-stamp-price = უნდა იყიდოთ საგადასახადო მარკა. ფასი: { AMOUNT($amount) }.
    .romanised = Unda iq'idot sagadasakhado mark'a. Pasi: { AMOUNT($amount) }.
doc-stamp-where = მარკის ყიდვა შეგიძლიათ ინტერნეტში. ან თამბაქოს მაღაზიაში.
    .romanised = Mark'is q'idva shegidzliat int'ernet'shi. An tambakos maghaziashi.
doc-wait-weeks = { PLURAL($weeks) ->
    [one] დაახლოებით { NUMBER($weeks) } კვირა უნდა დაელოდოთ.
   *[other] დაახლოებით { NUMBER($weeks) } კვირა უნდა დაელოდოთ.
}
    .romanised = { PLURAL($weeks) ->
        [one] Daakhloebit { NUMBER($weeks) } k'vira unda daelodot.
       *[other] Daakhloebit { NUMBER($weeks) } k'vira unda daelodot.
    }
doc-text-message = როცა საბუთი მზად იქნება, მოგივათ SMS.
    .romanised = Rotsa sabuti mzad ikneba, mogivat SMS.
doc-collect-yourself = გთხოვთ, საბუთის წასაღებად თვითონ მოხვიდეთ.
    .romanised = Gtkhovt, sabutis ts'asaghebad tviton mokhvidet.
doc-collect-before = { PLURAL($months) ->
    [one] საბუთის წასაღებად { NUMBER($months) } თვე გაქვთ.
   *[other] საბუთის წასაღებად { NUMBER($months) } თვე გაქვთ.
}
    .romanised = { PLURAL($months) ->
        [one] Sabutis ts'asaghebad { NUMBER($months) } tve gakvt.
       *[other] Sabutis ts'asaghebad { NUMBER($months) } tve gakvt.
    }
doc-travel-soon = მალე მიემგზავრებით?
    .romanised = Male miemgzavrebit?
doc-show-travel-ticket = გთხოვთ, მაჩვენოთ მგზავრობის ბილეთი.
    .romanised = Gtkhovt, machvenot mgzavrobis bileti.
doc-nationality = საფრანგეთის მოქალაქე ხართ?
    .romanised = Saprangetis mokalake khart?
doc-residence-permit-elsewhere = ბინადრობის ნებართვისთვის პრეფექტურაში მიბრძანდით. მერია ამ საბუთს არ გასცემს.
    .romanised = Binadrobis nebartvistvis p'repekt'urashi mibrdzandit. Meria am sabuts ar gastsems.
doc-check-details = გთხოვთ, შეამოწმოთ გვარი, სახელი, თარიღი და მისამართი. ყველაფერი სწორია?
    .romanised = Gtkhovt, sheamots'mot gvari, sakheli, tarighi da misamarti. Q'velaperi sts'oria?

## civil

civil-which-record = რომელი საბუთი გჭირდებათ?
    .romanised = Romeli sabuti gch'irdebat?
civil-birth = დაბადების მოწმობა
    .romanised = Dabadebis mots'moba
civil-marriage = ქორწინების მოწმობა
    .romanised = Korts'inebis mots'moba
civil-death = გარდაცვალების მოწმობა
    .romanised = Gardatsvalebis mots'moba
civil-born-here = ეს ადამიანი ამ ქალაქში დაიბადა?
    .romanised = Es adamiani am kalakshi daibada?
civil-ask-birth-town = საბუთი იმ ქალაქის მერიაში მოითხოვეთ, სადაც ეს ადამიანი დაიბადა.
    .romanised = Sabuti im kalakis meriashi moitkhovet, sadats es adamiani daibada.
civil-born-abroad = ეს ადამიანი სხვა ქვეყანაში დაიბადა?
    .romanised = Es adamiani skhva kveq'anashi daibada?
civil-record-is-free = ეს საბუთი უფასოა. ფული არავის გადაუხადოთ.
    .romanised = Es sabuti upasoa. Puli aravis gadaukhadot.
civil-copies = { PLURAL($copies) ->
    [one] აი, { NUMBER($copies) } ასლი.
   *[other] აი, { NUMBER($copies) } ასლი.
}
    .romanised = { PLURAL($copies) ->
        [one] Ai, { NUMBER($copies) } asli.
       *[other] Ai, { NUMBER($copies) } asli.
    }
civil-declare-birth = ბავშვის დაბადების რეგისტრაციისთვის მოხვედით?
    .romanised = Bavshvis dabadebis regist'ratsiistvis mokhvedit?
civil-birth-days = { PLURAL($days) ->
    [one] ბავშვის დაბადების რეგისტრაციისთვის { NUMBER($days) } დღე გაქვთ.
   *[other] ბავშვის დაბადების რეგისტრაციისთვის { NUMBER($days) } დღე გაქვთ.
}
    .romanised = { PLURAL($days) ->
        [one] Bavshvis dabadebis regist'ratsiistvis { NUMBER($days) } dghe gakvt.
       *[other] Bavshvis dabadebis regist'ratsiistvis { NUMBER($days) } dghe gakvt.
    }
civil-birth-certificate = გთხოვთ, მაჩვენოთ სამშობიაროს ცნობა.
    .romanised = Gtkhovt, machvenot samshobiaros tsnoba.
civil-child-name = გთხოვთ, დაწეროთ ბავშვის სახელი და გვარი.
    .romanised = Gtkhovt, dats'erot bavshvis sakheli da gvari.
civil-congratulations = გილოცავთ ბავშვის დაბადებას.
    .romanised = Gilotsavt bavshvis dabadebas.
civil-recognise-child = გსურთ, წერილობით დაადასტუროთ, რომ ამ ბავშვის მშობელი ხართ?
    .romanised = Gsurt, ts'erilobit daadast'urot, rom am bavshvis mshobeli khart?
civil-family-book = გაქვთ ოჯახის წიგნაკი?
    .romanised = Gakvt ojakhis ts'ignak'i?
civil-declare-death = ადამიანის გარდაცვალების რეგისტრაციისთვის მოხვედით?
    .romanised = Adamianis gardatsvalebis regist'ratsiistvis mokhvedit?
civil-condolences = გულწრფელად გისამძიმრებთ.
    .romanised = Gults'rpelad gisamdzimrebt.
civil-doctor-certificate = გთხოვთ, მაჩვენოთ ექიმის ცნობა.
    .romanised = Gtkhovt, machvenot ekimis tsnoba.
civil-want-to-marry = გსურთ აქ დაქორწინება?
    .romanised = Gsurt ak dakorts'ineba?
civil-marriage-file = აი, საბუთები ქორწინებისთვის. ეს საბუთები უნდა შეავსოთ.
    .romanised = Ai, sabutebi korts'inebistvis. Es sabutebi unda sheavsot.
civil-both-come = ორივე ადამიანი ერთად უნდა მოვიდეს.
    .romanised = Orive adamiani ertad unda movides.
civil-official-translation = ეს საბუთი ფრანგულად უნდა იყოს. საჭიროა ოფიციალური მთარგმნელი.
    .romanised = Es sabuti prangulad unda iq'os. Sach'iroa opitsialuri mtargmneli.

## school

school-enrol = გსურთ ბავშვის სკოლაში ჩაწერა?
    .romanised = Gsurt bavshvis sk'olashi chats'era?
school-child-birth = გთხოვთ, დაწეროთ ბავშვის დაბადების თარიღი.
    .romanised = Gtkhovt, dats'erot bavshvis dabadebis tarighi.
school-been-before = ბავშვი უკვე დადიოდა სკოლაში?
    .romanised = Bavshvi uk've dadioda sk'olashi?
school-papers = საჭიროა ბავშვის დაბადების მოწმობა.
    .romanised = Sach'iroa bavshvis dabadebis mots'moba.
school-vaccinations = გთხოვთ, მოიტანოთ ბავშვის ჯანმრთელობის წიგნაკი. აცრებს შევამოწმებთ.
    .romanised = Gtkhovt, moit'anot bavshvis janmrtelobis ts'ignak'i. Atsrebs shevamots'mebt.
school-your-school = თქვენი შვილის სკოლა: { $place }, { $address }.
    .romanised = Tkveni shvilis sk'ola: { $place }, { $address }.
school-meet-head = გთხოვთ, მიხვიდეთ სკოლის დირექტორთან.
    .romanised = Gtkhovt, mikhvidet sk'olis direkt'ortan.
school-starts-on = სწავლა ამ დღეს იწყება: { DATE($date) }.
    .romanised = Sts'avla am dghes its'q'eba: { DATE($date) }.
school-canteen = ბავშვი სკოლის სასადილოში ისადილებს?
    .romanised = Bavshvi sk'olis sasadiloshi isadilebs?
school-which-days = რომელ დღეებში? გთხოვთ, კალენდარზე მაჩვენოთ.
    .romanised = Romel dgheebshi? Gtkhovt, k'alendarze machvenot.
school-allergy = ბავშვს ალერგია აქვს?
    .romanised = Bavshvs alergia akvs?
school-with-or-without-meat = საჭმელი ხორცით თუ ხორცის გარეშე?
    .romanised = Sach'meli khortsit tu khortsis gareshe?
school-with-meat = ხორცით
    .romanised = Khortsit
school-without-meat = ხორცის გარეშე
    .romanised = Khortsis gareshe
school-meal-price = ერთი სადილის ფასი: { AMOUNT($amount) }.
    .romanised = Erti sadilis pasi: { AMOUNT($amount) }.
school-price-by-income = თუ ნაკლები შემოსავალი გაქვთ, ნაკლებს იხდით.
    .romanised = Tu nak'lebi shemosavali gakvt, nak'lebs ikhdit.
school-after-hours = გჭირდებათ, რომ სკოლაში ბავშვს დილით ან საღამოს მიხედონ?
    .romanised = Gch'irdebat, rom sk'olashi bavshvs dilit an saghamos mikhedon?
school-holiday-centre = გსურთ ბავშვის ჩაწერა საბავშვო ცენტრში არდადეგების დროს?
    .romanised = Gsurt bavshvis chats'era sabavshvo tsent'rshi ardadegebis dros?
school-nursery = ეძებთ ბაგას თქვენი ჩვილისთვის?
    .romanised = Edzebt bagas tkveni chvilistvis?
school-waiting-list = ახლა ადგილი არ არის. თქვენი სახელი და გვარი მომლოდინეთა სიაშია.
    .romanised = Akhla adgili ar aris. Tkveni sakheli da gvari momlodineta siashia.
school-who-collects = ვინ წაიყვანს ბავშვს სკოლიდან? გთხოვთ, დაწეროთ სახელები და გვარები.
    .romanised = Vin ts'aiq'vans bavshvs sk'olidan? Gtkhovt, dats'erot sakhelebi da gvarebi.

## housing

housing-have-home = გაქვთ საცხოვრებელი?
    .romanised = Gakvt satskhovrebeli?
housing-where-tonight = ამაღამ სად დაიძინებთ?
    .romanised = Amagham sad daidzinebt?
housing-at-home = ჩემს სახლში
    .romanised = Chems sakhlshi
housing-with-friends = მეგობრებთან ან ნათესავებთან
    .romanised = Megobrebtan an natesavebtan
housing-hotel = სასტუმროში ან თავშესაფარში
    .romanised = Sast'umroshi an tavshesaparshi
housing-outside = ქუჩაში
    .romanised = Kuchashi
housing-call-115 = თუ ამაღამ დასაძინებელი ადგილი გჭირდებათ, დარეკეთ ნომერზე 115. ეს უფასოა.
    .romanised = Tu amagham dasadzinebeli adgili gch'irdebat, darek'et nomerze 115. Es upasoa.
housing-call-together = გსურთ, ერთად დავრეკოთ?
    .romanised = Gsurt, ertad davrek'ot?
housing-social-request = გსურთ სოციალური საცხოვრებლის მოთხოვნა?
    .romanised = Gsurt sotsialuri satskhovreblis motkhovna?
housing-request-number = გაქვთ საცხოვრებლის განაცხადის ნომერი?
    .romanised = Gakvt satskhovreblis ganatskhadis nomeri?
housing-renew-yearly = განაცხადი ყოველ წელს უნდა განაახლოთ.
    .romanised = Ganatskhadi q'ovel ts'els unda ganaakhlot.
housing-long-wait = ლოდინი შეიძლება რამდენიმე წელი გაგრძელდეს.
    .romanised = Lodini sheidzleba ramdenime ts'eli gagrdzeldes.
housing-how-many-people = რამდენი ადამიანი ცხოვრობს თქვენთან ერთად? გთხოვთ, დაწეროთ რიცხვი.
    .romanised = Ramdeni adamiani tskhovrobs tkventan ertad? Gtkhovt, dats'erot ritskhvi.
housing-rent-difficult = გიჭირთ ბინის ქირის გადახდა?
    .romanised = Gich'irt binis kiris gadakhda?
housing-must-leave = მიიღეთ წერილი, რომ საცხოვრებელი უნდა დატოვოთ?
    .romanised = Miighet ts'erili, rom satskhovrebeli unda dat'ovot?
housing-dangerous = თქვენი საცხოვრებელი საშიშია ან ძალიან ნესტიანია?
    .romanised = Tkveni satskhovrebeli sashishia an dzalian nest'iania?
housing-bring-lease = გთხოვთ, მოიტანოთ ბინის ქირავნობის ხელშეკრულება. ან ქირის გადახდის ქვითარი.
    .romanised = Gtkhovt, moit'anot binis kiravnobis khelshek'ruleba. An kiris gadakhdis kvitari.
housing-postal-address = გჭირდებათ მისამართი წერილების მისაღებად?
    .romanised = Gch'irdebat misamarti ts'erilebis misaghebad?

## social

social-see-worker = გსურთ სოციალურ მუშაკთან საუბარი?
    .romanised = Gsurt sotsialur mushak'tan saubari?
social-confidential = სოციალური მუშაკი თქვენს ნათქვამს არავის ეტყვის.
    .romanised = Sotsialuri mushak'i tkvens natkvams aravis et'q'vis.
social-bring-income = გთხოვთ, მოიტანოთ საბუთები თქვენი ხელფასის ან დახმარების შესახებ.
    .romanised = Gtkhovt, moit'anot sabutebi tkveni khelpasis an dakhmarebis shesakheb.
social-working = გაქვთ სამსახური?
    .romanised = Gakvt samsakhuri?
social-food = გჭირდებათ საკვებით დახმარება?
    .romanised = Gch'irdebat sak'vebit dakhmareba?
social-health-insurance = გაქვთ ჯანმრთელობის დაზღვევა?
    .romanised = Gakvt janmrtelobis dazghveva?
social-disability = თქვენს ოჯახში არის შეზღუდული შესაძლებლობის მქონე ადამიანი?
    .romanised = Tkvens ojakhshi aris shezghuduli shesadzleblobis mkone adamiani?
social-home-help = ეძებთ სახლში დამხმარეს ხანდაზმული ადამიანისთვის?
    .romanised = Edzebt sakhlshi damkhmares khandazmuli adamianistvis?
social-bills = გიჭირთ წყლის ან ელექტროენერგიის ფულის გადახდა?
    .romanised = Gich'irt ts'q'lis an elekt'roenergiis pulis gadakhda?
social-caf = ამ დახმარებისთვის მიბრძანდით CAF-ში.
    .romanised = Am dakhmarebistvis mibrdzandit CAF-shi.
social-transport-card = გსურთ უფრო იაფი სამგზავრო ბარათი?
    .romanised = Gsurt upro iapi samgzavro barati?
social-learn-french = გსურთ ფრანგულის სწავლა?
    .romanised = Gsurt prangulis sts'avla?
social-french-courses = აი, ფრანგული ენის კურსების სია.
    .romanised = Ai, pranguli enis k'ursebis sia.
social-danger-17 = თუ საფრთხეში ხართ, დარეკეთ ნომერზე 17.
    .romanised = Tu saprtkheshi khart, darek'et nomerze 17.
social-violence-3919 = ნომერზე 3919 ძალადობის მსხვერპლ ქალებს ეხმარებიან. ზარი უფასოა.
    .romanised = Nomerze 3919 dzaladobis mskhverp'l kalebs ekhmarebian. Zari upasoa.

## elections

vote-on-list = ამომრჩეველთა სიაში ხართ?
    .romanised = Amomrchevelta siashi khart?
vote-register = გსურთ ამომრჩეველთა სიაში ჩაწერა?
    .romanised = Gsurt amomrchevelta siashi chats'era?
vote-who-can = საფრანგეთის მოქალაქეებს ყველა არჩევნებში შეუძლიათ ხმის მიცემა.
    .romanised = Saprangetis mokalakeebs q'vela archevnebshi sheudzliat khmis mitsema.
vote-europeans = ევროკავშირის მოქალაქეებს ქალაქისა და ევროპის არჩევნებში შეუძლიათ ხმის მიცემა.
    .romanised = Evrok'avshiris mokalakeebs kalakisa da evrop'is archevnebshi sheudzliat khmis mitsema.
vote-register-before = გთხოვთ, ამომრჩეველთა სიაში ჩაეწეროთ ამ თარიღამდე: { DATE($date) }.
    .romanised = Gtkhovt, amomrchevelta siashi chaets'erot am tarighamde: { DATE($date) }.
vote-polling-place = თქვენი საარჩევნო უბანი: { $place }, { $address }.
    .romanised = Tkveni saarchevno ubani: { $place }, { $address }.
vote-bring-identity = ხმის მისაცემად თან იქონიეთ პირადობის დამადასტურებელი საბუთი.
    .romanised = Khmis misatsemad tan ikoniet p'iradobis damadast'urebeli sabuti.
vote-proxy = თუ არჩევნების დღეს აქ არ იქნებით, თქვენ მაგივრად სხვა ადამიანს შეუძლია ხმის მიცემა.
    .romanised = Tu archevnebis dghes ak ar iknebit, tkven magivrad skhva adamians sheudzlia khmis mitsema.

## digital

digital-have-smartphone = გაქვთ ტელეფონი ინტერნეტით?
    .romanised = Gakvt t'eleponi int'ernet'it?
digital-help = გსურთ, კომპიუტერის გამოყენებაში დაგეხმაროთ?
    .romanised = Gsurt, k'omp'iut'eris gamoq'enebashi dagekhmarot?
digital-have-account = ამ საიტზე ანგარიში უკვე გაქვთ?
    .romanised = Am sait'ze angarishi uk've gakvt?
digital-create-email = გსურთ, ერთად შევქმნათ თქვენი ელფოსტა?
    .romanised = Gsurt, ertad shevkmnat tkveni elpost'a?
digital-type-password = გთხოვთ, აკრიფოთ თქვენი პაროლი. მე არ ვიყურები.
    .romanised = Gtkhovt, ak'ripot tkveni p'aroli. Me ar viq'urebi.
digital-keep-password = თქვენი პაროლი არავის უთხრათ.
    .romanised = Tkveni p'aroli aravis utkhrat.
digital-code-by-text = SMS-ით კოდი მოგივათ. გთხოვთ, აქ აკრიფოთ.
    .romanised = SMS-it k'odi mogivat. Gtkhovt, ak ak'ripot.
digital-paper-also = განაცხადის შევსება ქაღალდზეც შეგიძლიათ.
    .romanised = Ganatskhadis shevseba kaghaldzets shegidzliat.
digital-adviser = არის ადამიანი, რომელიც ინტერნეტის გამოყენებაში დაგეხმარებათ. გსურთ ვიზიტზე ჩაწერა?
    .romanised = Aris adamiani, romelits int'ernet'is gamoq'enebashi dagekhmarebat. Gsurt vizit'ze chats'era?
digital-scam = ეს შეტყობინება ყალბია. ფული არ გადაიხადოთ.
    .romanised = Es shet'q'obineba q'albia. Puli ar gadaikhadot.

## institutions

inst-tax-office = გადასახადების საკითხზე მიბრძანდით საგადასახადო სამსახურში.
    .romanised = Gadasakhadebis sak'itkhze mibrdzandit sagadasakhado samsakhurshi.
inst-tax-declared = საგადასახადო დეკლარაცია ჩააბარეთ?
    .romanised = Sagadasakhado dek'laratsia chaabaret?
inst-tax-notice = გთხოვთ, მოიტანოთ საგადასახადო სამსახურის შეტყობინება.
    .romanised = Gtkhovt, moit'anot sagadasakhado samsakhuris shet'q'obineba.
inst-prefecture-decides = ამას პრეფექტურა წყვეტს. მერია არ წყვეტს.
    .romanised = Amas p'repekt'ura ts'q'vet's. Meria ar ts'q'vet's.
inst-health-insurance = ჯანმრთელობის დაზღვევისთვის მიბრძანდით CPAM-ში.
    .romanised = Janmrtelobis dazghvevistvis mibrdzandit CPAM-shi.
inst-job-centre = სამუშაოს საძებნელად მიბრძანდით FRANCE TRAVAIL-ში.
    .romanised = Samushaos sadzebnelad mibrdzandit FRANCE TRAVAIL-shi.
inst-france-services = FRANCE SERVICES საბუთების მოგვარებაში დაგეხმარებათ. ეს უფასოა.
    .romanised = FRANCE SERVICES sabutebis mogvarebashi dagekhmarebat. Es upasoa.
inst-metropolis = ნაგვისა და წყლის საკითხებს სხვა დაწესებულება აგვარებს: METROPOLE.
    .romanised = Nagvisa da ts'q'lis sak'itkhebs skhva dats'esebuleba agvarebs: METROPOLE.
inst-asylum = თავშესაფრის მოსათხოვნად სხვა დაწესებულებაში მიბრძანდით.
    .romanised = Tavshesapris mosatkhovnad skhva dats'esebulebashi mibrdzandit.
inst-free-lawyer = გსურთ ადვოკატთან საუბარი? ეს უფასოა.
    .romanised = Gsurt advok'at'tan saubari? Es upasoa.
inst-explain-letter = გთხოვთ, მაჩვენოთ წერილი. მე აგიხსნით.
    .romanised = Gtkhovt, machvenot ts'erili. Me agikhsnit.
inst-write-letter = გსურთ, წერილის დაწერაში დაგეხმაროთ?
    .romanised = Gsurt, ts'erilis dats'erashi dagekhmarot?
inst-we-send-on = თქვენს განაცხადს საჭირო განყოფილებაში გადავგზავნით. ამის შესახებ შეგატყობინებთ.
    .romanised = Tkvens ganatskhads sach'iro ganq'opilebashi gadavgzavnit. Amis shesakheb shegat'q'obinebt.
