### Mongol (cyrillique) : l’agent vouvoie la personne (« та »).

## welcome

welcome = Сайн байна уу. Тавтай морилно уу.
    .romanised = Sain baina uu. Tavtai morilno uu.
which-language = Та ямар хэлээр ярьдаг вэ?
    .romanised = Ta yamar kheleer yaridag ve?
speak-french = Та францаар ярьдаг уу?
    .romanised = Ta frantsaar yaridag uu?
show-language = Дэлгэц дээрээс өөрийн хэлээ заана уу.
    .romanised = Delgets deerees ööriin khelee zaana uu.
use-screen = Бид энэ дэлгэцийн тусламжтайгаар ярилцана. Та зөвшөөрөх үү?
    .romanised = Bid ene delgetsiin tuslamjtaigaar yariltsana. Ta zövshöörökh üü?
answer-with-keys = Хариулахын тулд тоон дээр дарна уу. Эсвэл хуруугаараа заана уу.
    .romanised = Khariulakhyn tuld toon deer darna uu. Esvel khuruugaaraa zaana uu.
sentences-prepared = Эдгээр өгүүлбэрийг урьдчилан бэлтгэсэн. Ойлгомжгүй бол надад хэлээрэй.
    .romanised = Edgeer ögüülberiig uridchilan beltgesen. Oilgomjgüi bol nadad kheleerei.
call-interpreter = Та орчуулагчтай утсаар ярих уу? Энэ үнэгүй.
    .romanised = Ta orchuulagchtai utsaar yarikh uu? Ene ünegüi.
wait-interpreter = Би орчуулагч руу утасдаж байна. Түр хүлээнэ үү.
    .romanised = Bi orchuulagch ruu utasdaj baina. Tür khüleene üü.
colleague-speaks = Манай нэг ажилтан таны хэлээр ярьдаг. Би түүнийг дуудъя.
    .romanised = Manai neg ajiltan tany kheleer yaridag. Bi tüüniig duudya.
please-sit = Та сууна уу.
    .romanised = Ta suuna uu.
take-your-time = Та яарах хэрэггүй.
    .romanised = Ta yaarakh khereggüi.

## answers

yes = Тийм
    .romanised = Tiim
no = Үгүй
    .romanised = Ügüi
a-little = Бага зэрэг
    .romanised = Baga zereg
dont-know = Би мэдэхгүй.
    .romanised = Bi medekhgüi.
dont-understand = Би ойлгохгүй байна.
    .romanised = Bi oilgokhgüi baina.
agree = Зөвшөөрч байна
    .romanised = Zövshöörch baina
something-else = Өөр зүйл
    .romanised = Öör züil
prefer-not-say = Би хариулахыг хүсэхгүй байна.
    .romanised = Bi khariulakhyg khüsekhgüi baina.
today = Өнөөдөр
    .romanised = Önöödör
tomorrow = Маргааш
    .romanised = Margaash
later = Дараа
    .romanised = Daraa
morning = Өглөө
    .romanised = Öglöö
afternoon = Үдээс хойш
    .romanised = Üdees khoish

## understand

please-repeat = Дахин хэлж өгнө үү.
    .romanised = Dakhin khelj ögnö üü.
please-write = Бичиж өгнө үү.
    .romanised = Bichij ögnö üü.
please-write-number = Тоог нь бичиж өгнө үү.
    .romanised = Toog ni bichij ögnö üü.
please-slowly = Удаан ярьж өгнө үү.
    .romanised = Udaan yarij ögnö üü.
please-show = Надад үзүүлнэ үү.
    .romanised = Nadad üzüülne üü.
do-you-understand = Та ойлгосон уу?
    .romanised = Ta oilgoson uu?
is-this-right = Энэ зөв үү?
    .romanised = Ene zöv üü?
can-you-read = Та өөрийн хэлээр уншиж чадах уу?
    .romanised = Ta ööriin kheleer unshij chadakh uu?
read-aloud = Та өгүүлбэрийг сонсох уу?
    .romanised = Ta ögüülberiig sonsokh uu?
i-explain-again = Би дахин тайлбарлая.
    .romanised = Bi dakhin tailbarlaya.

## wait

your-number = Энэ таны тасалбар. Таны дугаар: { $number }.
    .romanised = Ene tany tasalbar. Tany dugaar: { $number }.
please-wait-here = Энд хүлээнэ үү. Бид таныг дуудна.
    .romanised = End khüleene üü. Bid tanyg duudna.
watch-screen = Дэлгэцийг хараарай. Тэнд таны дугаар гарна.
    .romanised = Delgetsiig kharaarai. Tend tany dugaar garna.
wait-minutes = { PLURAL($minutes) ->
    [one] Та ойролцоогоор { NUMBER($minutes) } минут хүлээнэ.
   *[other] Та ойролцоогоор { NUMBER($minutes) } минут хүлээнэ.
}
    .romanised = { PLURAL($minutes) ->
        [one] Ta oiroltsoogoor { NUMBER($minutes) } minut khüleene.
       *[other] Ta oiroltsoogoor { NUMBER($minutes) } minut khüleene.
    }
people-before = { PLURAL($people) ->
    [one] Таны өмнө { NUMBER($people) } хүн байна.
   *[other] Таны өмнө { NUMBER($people) } хүн байна.
}
    .romanised = { PLURAL($people) ->
        [one] Tany ömnö { NUMBER($people) } khün baina.
       *[other] Tany ömnö { NUMBER($people) } khün baina.
    }
your-turn = Таны ээлж боллоо.
    .romanised = Tany eelj bolloo.
go-to-counter = Энэ дугаартай цонхонд очно уу: { $counter }.
    .romanised = Ene dugaartai tsonkhond ochno uu: { $counter }.
missed-turn = Бид таныг дуудсан. Та байгаагүй. Бид таныг дахин дуудна.
    .romanised = Bid tanyg duudsan. Ta baigaagüi. Bid tanyg dakhin duudna.
come-back-at = Та гарч болно. Энэ цагт эргэж ирээрэй: { HOUR($hour) }.
    .romanised = Ta garch bolno. Ene tsagt ergej ireerei: { HOUR($hour) }.
keep-ticket = Тасалбараа хадгалаарай.
    .romanised = Tasalbaraa khadgalaarai.
priority-people = Танд дараалалгүй үйлчлүүлэх карт бий юу? Та жирэмсэн үү?
    .romanised = Tand daraalalgüi üilchlüülekh kart bii yuu? Ta jiremsen üü?
priority-passes = Энэ хүн дараалалгүй үйлчлүүлэх эрхтэй. Энэ хүн түрүүлж орно.
    .romanised = Ene khün daraalalgüi üilchlüülekh erkhtei. Ene khün türüülj orno.
one-moment = Түр хүлээнэ үү. Би одоохон ирнэ.
    .romanised = Tür khüleene üü. Bi odookhon irne.

## need

what-need = Танд юу хэрэгтэй вэ?
    .romanised = Tand yuu kheregtei ve?
need-identity = Иргэний үнэмлэх эсвэл паспорт
    .romanised = Irgenii ünemlekh esvel pasport
need-family = Төрөлт, гэрлэлт эсвэл нас баралт
    .romanised = Törölt, gerlelt esvel nas baralt
need-school = Сургууль эсвэл сургуулийн хоол
    .romanised = Surguuli esvel surguuliin khool
need-housing = Орон сууц
    .romanised = Oron suuts
need-social = Нийгмийн халамж
    .romanised = Niigmiin khalamj
need-appointment = Цаг авах
    .romanised = Tsag avakh
first-time = Та анх удаа ирж байна уу?
    .romanised = Ta ankh udaa irj baina uu?
for-whom = Энэ хэнд хэрэгтэй вэ?
    .romanised = Ene khend kheregtei ve?
for-me = Надад
    .romanised = Nadad
for-child = Миний хүүхдэд
    .romanised = Minii khüükhded
for-parent = Манай гэр бүлийн хүнд
    .romanised = Manai ger büliin khünd
for-other = Өөр хүнд
    .romanised = Öör khünd
received-letter = Танд захидал ирсэн үү? Захидлаа үзүүлнэ үү.
    .romanised = Tand zakhidal irsen üü? Zakhidlaa üzüülne üü.

## identity

show-papers = Иргэний үнэмлэх эсвэл паспортаа үзүүлнэ үү.
    .romanised = Irgenii ünemlekh esvel pasportaa üzüülne üü.
which-document = Танд ямар хувийн бичиг баримт байна вэ?
    .romanised = Tand yamar khuviin bichig barimt baina ve?
identity-card = Иргэний үнэмлэх
    .romanised = Irgenii ünemlekh
passport = Паспорт
    .romanised = Pasport
residence-permit = Оршин суух зөвшөөрөл
    .romanised = Orshin suukh zövshööröl
no-document = Надад одоо бичиг баримт алга.
    .romanised = Nadad odoo bichig barimt alga.
bring-document = Энэ бичиг баримтыг авчирна уу: { $document }.
    .romanised = Ene bichig barimtyg avchirna uu: { $document }.
missing-documents = { PLURAL($documents) ->
    [one] { NUMBER($documents) } бичиг баримт дутуу байна.
   *[other] { NUMBER($documents) } бичиг баримт дутуу байна.
}
    .romanised = { PLURAL($documents) ->
        [one] { NUMBER($documents) } bichig barimt dutuu baina.
       *[other] { NUMBER($documents) } bichig barimt dutuu baina.
    }
original-needed = Бичиг баримтын эх хувь хэрэгтэй. Хуулбар болохгүй.
    .romanised = Bichig barimtyn ekh khuvi kheregtei. Khuulbar bolokhgüi.
copy-is-enough = Хуулбар хангалттай.
    .romanised = Khuulbar khangalttai.
i-make-copy = Би хуулбар хийнэ. Дараа нь бичиг баримтыг тань буцааж өгнө.
    .romanised = Bi khuulbar khiine. Daraa ni bichig barimtyg tani butsaaj ögnö.
photo-needed = Саяхан авхуулсан цээж зураг хэрэгтэй.
    .romanised = Sayakhan avkhuulsan tseej zurag kheregtei.
proof-of-address = Таны хаягтай бичиг баримт хэрэгтэй. Жишээ нь, цахилгааны төлбөрийн баримт.
    .romanised = Tany khayagtai bichig barimt kheregtei. Jishee ni, tsakhilgaany tölböriin barimt.
papers-are-yours = Бичиг баримтаа авна уу. Сайн хадгалаарай.
    .romanised = Bichig barimtaa avna uu. Sain khadgalaarai.

## person

your-name = Овог, нэрээ бичнэ үү.
    .romanised = Ovog, neree bichne üü.
date-of-birth = Төрсөн он, сар, өдрөө бичнэ үү.
    .romanised = Törsön on, sar, ödröö bichne üü.
place-of-birth = Та аль улсад төрсөн бэ? Аль хотод төрсөн бэ?
    .romanised = Ta ali ulsad törsön be? Ali khotod törsön be?
your-address = Таны гэрийн хаяг хаана вэ?
    .romanised = Tany geriin khayag khaana ve?
live-in-city = Та энэ хотод амьдардаг уу?
    .romanised = Ta ene khotod amidardag uu?
your-telephone = Утасны дугаараа бичнэ үү.
    .romanised = Utasny dugaaraa bichne üü.
have-email = Танд и-мэйл хаяг бий юу?
    .romanised = Tand i-meil khayag bii yuu?
married = Та гэрлэсэн үү?
    .romanised = Ta gerlesen üü?
how-many-children = Та хэдэн хүүхэдтэй вэ? Тоог нь бичнэ үү.
    .romanised = Ta kheden khüükhedtei ve? Toog ni bichne üü.
age-of-children = Таны хүүхдүүд хэдэн настай вэ?
    .romanised = Tany khüükhdüüd kheden nastai ve?
who-is-with-you = Тантай хамт хэн ирсэн бэ?
    .romanised = Tantai khamt khen irsen be?
data-stays-here = Энэ мэдээллийг зөвхөн таны хүсэлтэд ашиглана.
    .romanised = Ene medeelliig zövkhön tany khüselted ashiglana.

## money

price-is = Төлбөр нь: { AMOUNT($amount) }.
    .romanised = Tölbör ni: { AMOUNT($amount) }.
it-is-free = Энэ үнэгүй.
    .romanised = Ene ünegüi.
how-pay = Та яаж төлөх вэ?
    .romanised = Ta yaaj tölökh ve?
cash = Бэлнээр
    .romanised = Belneer
card = Банкны картаар
    .romanised = Bankny kartaar
here-is-receipt = Энэ төлбөрийн баримт. Хадгалаарай.
    .romanised = Ene tölböriin barimt. Khadgalaarai.
before-date = Үүнийг энэ өдрөөс өмнө хийх ёстой: { DATE($date) }.
    .romanised = Üüniig ene ödröös ömnö khiikh yostoi: { DATE($date) }.
ready-on = Энэ өдөр бэлэн болно: { DATE($date) }.
    .romanised = Ene ödör belen bolno: { DATE($date) }.

## appointment

need-appointment-first = Урьдчилж цаг авах хэрэгтэй. Би танд цаг авч өгөх үү?
    .romanised = Uridchilj tsag avakh kheregtei. Bi tand tsag avch ögökh üü?
have-appointment = Та цаг авсан уу?
    .romanised = Ta tsag avsan uu?
which-moment = Та өглөө ирэх үү, үдээс хойш ирэх үү?
    .romanised = Ta öglöö irekh üü, üdees khoish irekh üü?
appointment-on = Таны авсан цаг: { DATE($date) }, { HOUR($hour) }.
    .romanised = Tany avsan tsag: { DATE($date) }, { HOUR($hour) }.
does-it-suit = Танд тохирох уу?
    .romanised = Tand tokhirokh uu?
bring-to-appointment = Товлосон цагтаа ирэхдээ үүнийг авчирна уу: { $document }.
    .romanised = Tovloson tsagtaa irekhdee üüniig avchirna uu: { $document }.
come-early = { PLURAL($minutes) ->
    [one] Товлосон цагаас { NUMBER($minutes) } минутын өмнө ирнэ үү.
   *[other] Товлосон цагаас { NUMBER($minutes) } минутын өмнө ирнэ үү.
}
    .romanised = { PLURAL($minutes) ->
        [one] Tovloson tsagaas { NUMBER($minutes) } minutyn ömnö irne üü.
       *[other] Tovloson tsagaas { NUMBER($minutes) } minutyn ömnö irne üü.
    }
tell-if-cannot = Ирж чадахгүй бол бидэн рүү утасдаарай.
    .romanised = Irj chadakhgüi bol biden rüü utasdaarai.

## form

fill-form = Энэ маягтыг бөглөх хэрэгтэй. Танд туслах уу?
    .romanised = Ene mayagtyg böglökh kheregtei. Tand tuslakh uu?
help-fill-form = Би маягтыг тантай хамт бөглөнө.
    .romanised = Bi mayagtyg tantai khamt böglönö.
write-capitals = Том үсгээр бичнэ үү.
    .romanised = Tom üsgeer bichne üü.
sign-here = Энд гарын үсгээ зурна уу.
    .romanised = End garyn üsgee zurna uu.
read-before-sign = Гарын үсэг зурахаасаа өмнө уншаарай. Би тайлбарлаж өгч чадна.
    .romanised = Garyn üseg zurakhaasaa ömnö unshaarai. Bi tailbarlaj ögch chadna.
both-parents-sign = Эцэг эх хоёулаа гарын үсэг зурах ёстой.
    .romanised = Etseg ekh khoyoulaa garyn üseg zurakh yostoi.
request-sent = Таны хүсэлтийг хүлээн авлаа. Танд хариу ирнэ.
    .romanised = Tany khüseltiig khüleen avlaa. Tand khariu irne.
file-complete = Таны бичиг баримт бүрэн байна.
    .romanised = Tany bichig barimt büren baina.

## direction

not-here = Энд биш. Ийшээ очно уу: { $place }, { $address }.
    .romanised = End bish. Iishee ochno uu: { $place }, { $address }.
directions-paper = Би хаягийг цаасан дээр бичиж өгье.
    .romanised = Bi khayagiig tsaasan deer bichij ögye.
floor = Давхрын дугаар: { $floor }. Хамгийн доод давхар нь 0.
    .romanised = Davkhryn dugaar: { $floor }. Khamgiin dood davkhar ni 0.
closed-today = Энэ алба өнөөдөр ажиллахгүй.
    .romanised = Ene alba önöödör ajillakhgüi.
open-at = Энэ алба нээгдэх өдөр, цаг: { DATE($date) }, { HOUR($hour) }.
    .romanised = Ene alba neegdekh ödör, tsag: { DATE($date) }, { HOUR($hour) }.
toilets = Ариун цэврийн өрөө тэнд байна.
    .romanised = Ariun tsevriin öröö tend baina.

## emergency

need-doctor = Танд эмч хэрэгтэй юу?
    .romanised = Tand emch kheregtei yuu?
where-does-it-hurt = Таны хаана өвдөж байна вэ? Заана уу.
    .romanised = Tany khaana övdöj baina ve? Zaana uu.
call-emergency = Би яаралтай тусламж дуудаж байна.
    .romanised = Bi yaaraltai tuslamj duudaj baina.
help-is-coming = Тусламж ирж явна. Энд байж байгаарай.
    .romanised = Tuslamj irj yavna. End baij baigaarai.
are-you-safe = Та гэртээ аюулгүй байдаг уу?
    .romanised = Ta gertee ayuulgüi baidag uu?
afraid-of-someone = Та хэн нэгнээс айж байна уу?
    .romanised = Ta khen negnees aij baina uu?
go-quiet-room = Та тайван газар ярилцах уу?
    .romanised = Ta taivan gazar yariltsakh uu?
child-lost = Бид таны хүүхдийг тантай хамт хайж байна.
    .romanised = Bid tany khüükhdiig tantai khamt khaij baina.

## calm

i-am-sorry = Хүлээлгэсэнд уучлаарай.
    .romanised = Khüleelgesend uuchlaarai.
i-want-to-help = Би танд туслахыг хүсэж байна.
    .romanised = Bi tand tuslakhyg khüsej baina.
please-calm = Тайван ярилцъя.
    .romanised = Taivan yariltsya.
i-listen = Би таныг сонсож байна.
    .romanised = Bi tanyg sonsoj baina.
cannot-do-it = Би үүнийг хийж чадахгүй. Яагаад гэдгийг тайлбарлая.
    .romanised = Bi üüniig khiij chadakhgüi. Yaagaad gedgiig tailbarlaya.
fetch-supervisor = Би даргаа дуудъя.
    .romanised = Bi dargaa duudya.
stop-behaviour = Энд ингэж болохгүй. Ингэхээ болино уу.
    .romanised = End ingej bolokhgüi. Ingekhee bolino uu.

## interpreter

child-does-not-translate = Үүнийг хүүхдээр орчуулуулж болохгүй. Бид насанд хүрсэн орчуулагч дуудна.
    .romanised = Üüniig khüükhdeer orchuuluulj bolokhgüi. Bid nasand khürsen orchuulagch duudna.
translate-everything = Бүгдийг орчуулна уу. Юу ч битгий нэмээрэй.
    .romanised = Bügdiig orchuulna uu. Yuu ch bitgii nemeerei.
translation-private = Энэ бол хувийн яриа. Хэнд ч битгий яриарай.
    .romanised = Ene bol khuviin yaria. Khend ch bitgii yariarai.
do-you-agree-helper = Энэ хүн танд орчуулж өгнө. Та зөвшөөрөх үү?
    .romanised = Ene khün tand orchuulj ögnö. Ta zövshöörökh üü?
for-this-adult = Энэ асуудлаар бид орчуулагч дуудна.
    .romanised = Ene asuudlaar bid orchuulagch duudna.

## end

thank-you = Маш их баярлалаа.
    .romanised = Mash ikh bayarlalaa.
anything-else = Танд өөр юм хэрэгтэй юу?
    .romanised = Tand öör yum kheregtei yuu?
all-done = Өнөөдөртөө дууслаа.
    .romanised = Önöödörtöö duuslaa.
we-will-call = Бид тан руу утасдана.
    .romanised = Bid tan ruu utasdana.
come-back-with-someone = Та францаар ярьдаг хүнтэй хамт дахин ирж болно.
    .romanised = Ta frantsaar yaridag khüntei khamt dakhin irj bolno.
goodbye = Баяртай. Өдрийг сайхан өнгөрүүлээрэй.
    .romanised = Bayartai. Ödriig saikhan öngörüüleerei.
