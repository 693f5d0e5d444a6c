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
