### Azerbaïdjanais (alphabet latin). On vouvoie la personne (siz) ; la langue n’a pas de genre.

## welcome

welcome = Salam. Xoş gəlmisiniz.
which-language = Hansı dildə danışırsınız?
speak-french = Fransızca bilirsiniz?
show-language = Ekranda öz dilinizi göstərin.
use-screen = Bu ekranın köməyi ilə danışacağıq. Razısınız?
answer-with-keys = Cavab vermək üçün rəqəmə basın. Ya da barmaqla göstərin.
sentences-prepared = Bu cümlələr əvvəlcədən hazırlanıb. Aydın olmasa, mənə deyin.
call-interpreter = Telefonla tərcüməçi istəyirsiniz? Pulsuzdur.
wait-interpreter = Tərcüməçiyə zəng edirəm. Zəhmət olmasa, bir az gözləyin.
colleague-speaks = Bir həmkarım sizin dilinizdə danışır. Onu çağırıram.
please-sit = Zəhmət olmasa, əyləşin.
take-your-time = Tələsməyin.

## answers

yes = Bəli
no = Xeyr
a-little = Bir az
dont-know = Bilmirəm.
dont-understand = Başa düşmürəm.
agree = Razıyam
something-else = Başqa bir şey
prefer-not-say = Cavab vermək istəmirəm.
today = Bu gün
tomorrow = Sabah
later = Daha sonra
morning = Səhər
afternoon = Günortadan sonra

## understand

please-repeat = Zəhmət olmasa, təkrar edin.
please-write = Zəhmət olmasa, yazın.
please-write-number = Zəhmət olmasa, rəqəmi yazın.
please-slowly = Zəhmət olmasa, yavaş danışın.
please-show = Zəhmət olmasa, mənə göstərin.
do-you-understand = Başa düşdünüz?
is-this-right = Bu düzdür?
can-you-read = Öz dilinizdə oxuya bilirsiniz?
read-aloud = Cümləni dinləmək istəyirsiniz?
i-explain-again = Bir daha izah edirəm.

## wait

your-number = Bu sizin növbə biletinizdir. Nömrəniz: { $number }.
please-wait-here = Zəhmət olmasa, burada gözləyin. Sizi çağıracağıq.
watch-screen = Ekrana baxın. Nömrənizi orada görəcəksiniz.
wait-minutes = { PLURAL($minutes) ->
    [one] Təxminən { NUMBER($minutes) } dəqiqə gözləmək lazımdır.
   *[other] Təxminən { NUMBER($minutes) } dəqiqə gözləmək lazımdır.
}
people-before = { PLURAL($people) ->
    [one] Sizdən əvvəl { NUMBER($people) } nəfər var.
   *[other] Sizdən əvvəl { NUMBER($people) } nəfər var.
}
your-turn = Sizin növbənizdir.
go-to-counter = Zəhmət olmasa, bu pəncərəyə yaxınlaşın: { $counter }.
missed-turn = Sizi çağırdıq. Siz burada deyildiniz. Sizi yenə çağıracağıq.
come-back-at = Çıxa bilərsiniz. Bu saatda qayıdın: { HOUR($hour) }.
keep-ticket = Biletinizi saxlayın.
priority-people = Növbəsiz xidmət kartınız var? Hamiləsiniz?
priority-passes = Bu şəxsin üstünlüyü var. O, əvvəl keçir.
one-moment = Bir dəqiqə, zəhmət olmasa. İndi gəlirəm.

## need

what-need = Sizə nə lazımdır?
need-identity = Şəxsiyyət vəsiqəsi və ya pasport
need-family = Doğum, nikah və ya ölüm
need-school = Məktəb və ya məktəb yeməkxanası
need-housing = Ev (mənzil)
need-social = Sosial yardım
need-appointment = Qəbula yazılmaq
first-time = Bunun üçün birinci dəfə gəlirsiniz?
for-whom = Bu kimin üçündür?
for-me = Özüm üçün
for-child = Uşağım üçün
for-parent = Ailəmdən biri üçün
for-other = Başqa adam üçün
received-letter = Sizə məktub gəlib? Zəhmət olmasa, göstərin.

## identity

show-papers = Zəhmət olmasa, şəxsiyyət vəsiqənizi və ya pasportunuzu göstərin.
which-document = Hansı şəxsiyyət sənədiniz var?
identity-card = Şəxsiyyət vəsiqəsi
passport = Pasport
residence-permit = Yaşayış icazəsi
no-document = Sənədlərim yanımda deyil.
bring-document = Bu sənədi gətirin: { $document }.
missing-documents = { PLURAL($documents) ->
    [one] { NUMBER($documents) } sənəd çatışmır.
   *[other] { NUMBER($documents) } sənəd çatışmır.
}
original-needed = Sənədin əsli lazımdır. Surəti olmaz.
copy-is-enough = Surəti kifayətdir.
i-make-copy = Surətini çıxarıram. Sonra sənədi sizə qaytaracağam.
photo-needed = Sənəd üçün yeni çəkilmiş fotoşəkil lazımdır.
proof-of-address = Ünvanınız yazılmış bir sənəd lazımdır. Məsələn, kommunal ödəniş qəbzi.
papers-are-yours = Buyurun, sənədləriniz. Onları yaxşı saxlayın.

## person

your-name = Zəhmət olmasa, soyadınızı və adınızı yazın.
date-of-birth = Zəhmət olmasa, doğum tarixinizi yazın.
place-of-birth = Hansı ölkədə doğulmusunuz? Hansı şəhərdə?
your-address = Ünvanınız nədir?
live-in-city = Bu şəhərdə yaşayırsınız?
your-telephone = Zəhmət olmasa, telefon nömrənizi yazın.
have-email = Elektron poçt ünvanınız var?
married = Ailəlisiniz?
how-many-children = Neçə uşağınız var? Sayını yazın.
age-of-children = Uşaqlarınızın neçə yaşı var?
who-is-with-you = Yanınızdakı kimdir?
data-stays-here = Bu məlumatlar yalnız sizin müraciətiniz üçündür.

## money

price-is = Qiyməti: { AMOUNT($amount) }.
it-is-free = Pulsuzdur.
how-pay = Necə ödəmək istəyirsiniz?
cash = Nağd pulla
card = Bank kartı ilə
here-is-receipt = Buyurun, qəbziniz. Onu saxlayın.
before-date = Bunu göstərilən tarixdən əvvəl etmək lazımdır: { DATE($date) }.
ready-on = Bu tarixdə hazır olacaq: { DATE($date) }.

## appointment

need-appointment-first = Qəbula yazılmaq lazımdır. Sizi yazım?
have-appointment = Qəbula yazılmısınız?
which-moment = Səhər, yoxsa günortadan sonra?
appointment-on = Qəbul vaxtınız: { DATE($date) }, saat { HOUR($hour) }.
does-it-suit = Sizə uyğundur?
bring-to-appointment = Qəbula gələndə bunu gətirin: { $document }.
come-early = { PLURAL($minutes) ->
    [one] Zəhmət olmasa, qəbuldan { NUMBER($minutes) } dəqiqə əvvəl gəlin.
   *[other] Zəhmət olmasa, qəbuldan { NUMBER($minutes) } dəqiqə əvvəl gəlin.
}
tell-if-cannot = Gələ bilməsəniz, bizə zəng edin.

## form

fill-form = Bu formanı doldurmaq lazımdır. Kömək istəyirsiniz?
help-fill-form = Onu sizinlə birlikdə dolduracağam.
write-capitals = Zəhmət olmasa, böyük hərflərlə yazın.
sign-here = Zəhmət olmasa, bura imza atın.
read-before-sign = İmza atmazdan əvvəl oxuyun. İzah edə bilərəm.
both-parents-sign = Ata da, ana da imza atmalıdır.
request-sent = Müraciətinizi qəbul etdik. Sizə cavab veriləcək.
file-complete = Sənədləriniz tamdır.

## direction

not-here = Bura deyil. Bu yerə gedin: { $place }, { $address }.
directions-paper = Ünvanı kağıza yazıram.
floor = Mərtəbə: { $floor }.
closed-today = Bu şöbə bu gün bağlıdır.
open-at = Bu şöbə göstərilən vaxtda açılacaq: { DATE($date) }, saat { HOUR($hour) }.
toilets = Tualet oradadır.

## emergency

need-doctor = Sizə həkim lazımdır?
where-does-it-hurt = Haranız ağrıyır? Göstərin.
call-emergency = Təcili yardım çağırıram.
help-is-coming = Kömək gəlir. Burada qalın.
are-you-safe = Evinizdə təhlükəsizlikdəsiniz?
afraid-of-someone = Kimdənsə qorxursunuz?
go-quiet-room = Sakit bir yerdə danışmaq istəyirsiniz?
child-lost = Uşağınızı sizinlə birlikdə axtarırıq.

## calm

i-am-sorry = Gözlətdiyimiz üçün üzr istəyirik.
i-want-to-help = Sizə kömək etmək istəyirəm.
please-calm = Xahiş edirəm, sakit danışaq.
i-listen = Sizi dinləyirəm.
cannot-do-it = Bunu edə bilmərəm. Səbəbini izah edim.
fetch-supervisor = Rəhbərimi çağırıram.
stop-behaviour = Burada buna icazə yoxdur. Xahiş edirəm, etməyin.

## interpreter

child-does-not-translate = Bunu uşaq tərcümə etməməlidir. Yetkin yaşlı tərcüməçi çağırırıq.
translate-everything = Zəhmət olmasa, hər şeyi tərcümə edin. Heç nə əlavə etməyin.
translation-private = Bu, məxfidir. Heç kimə danışmayın.
do-you-agree-helper = Bu şəxs sizin üçün tərcümə edir. Razısınız?
for-this-adult = Bu məsələ üçün tərcüməçi çağırırıq.

## end

thank-you = Çox sağ olun.
anything-else = Sizə başqa bir şey lazımdır?
all-done = Bu günlük işimiz bitdi.
we-will-call = Sizə zəng edəcəyik.
come-back-with-someone = Fransızca bilən bir adamla yenidən gələ bilərsiniz.
goodbye = Sağ olun. Gününüz xoş keçsin.
