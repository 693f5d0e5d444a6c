### Turc. On vouvoie la personne (siz) ; le turc n’a pas de genre.

## welcome

welcome = Merhaba. Hoş geldiniz.
which-language = Hangi dili konuşuyorsunuz?
speak-french = Fransızca biliyor musunuz?
show-language = Ekranda dilinizi gösterin.
use-screen = Bu ekranın yardımıyla konuşacağız. Kabul ediyor musunuz?
answer-with-keys = Cevap vermek için bir rakama basın. Veya parmağınızla gösterin.
sentences-prepared = Bu cümleler önceden hazırlandı. Anlaşılmıyorsa bana söyleyin.
call-interpreter = Telefonla bir tercüman ister misiniz? Ücretsizdir.
wait-interpreter = Bir tercümana telefon ediyorum. Lütfen biraz bekleyin.
colleague-speaks = Bir iş arkadaşım sizin dilinizi konuşuyor. Onu çağırıyorum.
please-sit = Lütfen oturun.
take-your-time = Acele etmenize gerek yok.

## answers

yes = Evet
no = Hayır
a-little = Biraz
dont-know = Bilmiyorum.
dont-understand = Anlamıyorum.
agree = Tamam
something-else = Başka bir şey
prefer-not-say = Cevap vermek istemiyorum.
today = Bugün
tomorrow = Yarın
later = Daha sonra
morning = Sabah
afternoon = Öğleden sonra

## understand

please-repeat = Lütfen tekrar edin.
please-write = Lütfen yazın.
please-write-number = Lütfen sayıyı yazın.
please-slowly = Lütfen yavaş konuşun.
please-show = Lütfen bana gösterin.
do-you-understand = Anladınız mı?
is-this-right = Bu doğru mu?
can-you-read = Kendi dilinizde okuyabiliyor musunuz?
read-aloud = Cümleyi dinlemek ister misiniz?
i-explain-again = Bir daha anlatıyorum.

## wait

your-number = Bu sizin sıra fişiniz. Numaranız: { $number }.
please-wait-here = Lütfen burada bekleyin. Sizi çağıracağız.
watch-screen = Ekrana bakın. Numaranızı orada göreceksiniz.
wait-minutes = { PLURAL($minutes) ->
    [one] Yaklaşık { NUMBER($minutes) } dakika beklemeniz gerekiyor.
   *[other] Yaklaşık { NUMBER($minutes) } dakika beklemeniz gerekiyor.
}
people-before = { PLURAL($people) ->
    [one] Sizden önce { NUMBER($people) } kişi var.
   *[other] Sizden önce { NUMBER($people) } kişi var.
}
your-turn = Sıra sizde.
go-to-counter = Lütfen şu gişeye gidin: { $counter }.
missed-turn = Sizi çağırdık. Burada değildiniz. Sizi tekrar çağıracağız.
come-back-at = Dışarı çıkabilirsiniz. Şu saatte geri gelin: { HOUR($hour) }.
keep-ticket = Sıra fişinizi saklayın.
priority-people = Öncelik kartınız var mı? Hamile misiniz?
priority-passes = Bu kişinin önceliği var. Önce o geçecek.
one-moment = Bir dakika lütfen. Hemen geliyorum.

## need

what-need = Neye ihtiyacınız var?
need-identity = Kimlik kartı veya pasaport
need-family = Doğum, evlilik veya ölüm
need-school = Okul veya okul yemekhanesi
need-housing = Ev (konut)
need-social = Sosyal yardım
need-appointment = Randevu almak
first-time = Bunun için ilk kez mi geliyorsunuz?
for-whom = Bu kimin için?
for-me = Benim için
for-child = Çocuğum için
for-parent = Ailemden biri için
for-other = Başka biri için
received-letter = Size mektup geldi mi? Lütfen gösterin.

## identity

show-papers = Lütfen kimlik kartınızı veya pasaportunuzu gösterin.
which-document = Hangi kimlik belgeniz var?
identity-card = Kimlik kartı
passport = Pasaport
residence-permit = Oturma izni
no-document = Belgelerim yanımda değil.
bring-document = Bu belgeyi getirin: { $document }.
missing-documents = { PLURAL($documents) ->
    [one] { NUMBER($documents) } belge eksik.
   *[other] { NUMBER($documents) } belge eksik.
}
original-needed = Belgenin aslı gerekiyor. Fotokopi olmaz.
copy-is-enough = Fotokopi yeterli.
i-make-copy = Fotokopi çekiyorum. Sonra belgenizi geri vereceğim.
photo-needed = Yeni çekilmiş bir vesikalık fotoğraf gerekiyor.
proof-of-address = Adresinizi gösteren bir belge gerekiyor. Örneğin bir fatura.
papers-are-yours = Buyurun, belgeleriniz. Onları iyi saklayın.

## person

your-name = Lütfen soyadınızı ve adınızı yazın.
date-of-birth = Lütfen doğum tarihinizi yazın.
place-of-birth = Hangi ülkede doğdunuz? Hangi şehirde doğdunuz?
your-address = Adresiniz nedir?
live-in-city = Bu şehirde mi oturuyorsunuz?
your-telephone = Lütfen telefon numaranızı yazın.
have-email = E-posta adresiniz var mı?
married = Evli misiniz?
how-many-children = Kaç çocuğunuz var? Sayıyı yazın.
age-of-children = Çocuklarınız kaç yaşında?
who-is-with-you = Yanınızdaki kişi kim?
data-stays-here = Bu bilgiler sadece sizin başvurunuz için kullanılır.

## money

price-is = Ücret: { AMOUNT($amount) }.
it-is-free = Ücretsizdir.
how-pay = Nasıl ödemek istiyorsunuz?
cash = Nakit
card = Banka kartıyla
here-is-receipt = Buyurun, makbuzunuz. Onu saklayın.
before-date = Bunu şu tarihten önce yapmak gerekiyor: { DATE($date) }.
ready-on = Şu tarihte hazır olacak: { DATE($date) }.

## appointment

need-appointment-first = Randevu gerekiyor. Sizin için randevu alayım mı?
have-appointment = Randevunuz var mı?
which-moment = Sabah mı, öğleden sonra mı?
appointment-on = Randevunuz: { DATE($date) }, saat { HOUR($hour) }.
does-it-suit = Size uygun mu?
bring-to-appointment = Randevuya gelirken şunu getirin: { $document }.
come-early = { PLURAL($minutes) ->
    [one] Lütfen randevudan { NUMBER($minutes) } dakika önce gelin.
   *[other] Lütfen randevudan { NUMBER($minutes) } dakika önce gelin.
}
tell-if-cannot = Gelemezseniz bize telefon edin.

## form

fill-form = Bu formu doldurmak gerekiyor. Yardım ister misiniz?
help-fill-form = Formu sizinle birlikte dolduracağım.
write-capitals = Lütfen büyük harflerle yazın.
sign-here = Lütfen burayı imzalayın.
read-before-sign = İmzalamadan önce okuyun. Size açıklayabilirim.
both-parents-sign = Anne de baba da imzalamalı.
request-sent = Başvurunuzu aldık. Size cevap verilecek.
file-complete = Dosyanız tamam.

## direction

not-here = Burası değil. Şuraya gidin: { $place }, { $address }.
directions-paper = Adresi bir kâğıda yazıyorum.
floor = Kat: { $floor }.
closed-today = Bu büro bugün kapalı.
open-at = Bu büro şu tarihte açılacak: { DATE($date) }, saat { HOUR($hour) }.
toilets = Tuvaletler orada.

## emergency

need-doctor = Doktora ihtiyacınız var mı?
where-does-it-hurt = Nereniz ağrıyor? Gösterin.
call-emergency = Acil yardım çağırıyorum.
help-is-coming = Yardım geliyor. Burada kalın.
are-you-safe = Evinizde güvende misiniz?
afraid-of-someone = Birinden korkuyor musunuz?
go-quiet-room = Sakin bir yerde konuşmak ister misiniz?
child-lost = Çocuğunuzu sizinle birlikte arıyoruz.

## calm

i-am-sorry = Beklettiğimiz için özür dileriz.
i-want-to-help = Size yardım etmek istiyorum.
please-calm = Lütfen sakin konuşalım.
i-listen = Sizi dinliyorum.
cannot-do-it = Bunu yapamam. Nedenini açıklayayım.
fetch-supervisor = Sorumlu kişiyi çağırıyorum.
stop-behaviour = Burada buna izin verilmiyor. Lütfen yapmayın.

## interpreter

child-does-not-translate = Bunu bir çocuk çevirmemeli. Yetişkin bir tercüman çağırıyoruz.
translate-everything = Lütfen her şeyi çevirin. Hiçbir şey eklemeyin.
translation-private = Bunlar gizlidir. Kimseye anlatmayın.
do-you-agree-helper = Bu kişi sizin için çeviri yapacak. Kabul ediyor musunuz?
for-this-adult = Bu konu için bir tercüman çağırıyoruz.

## end

thank-you = Çok teşekkür ederim.
anything-else = Başka bir isteğiniz var mı?
all-done = Bugünlük işimiz bitti.
we-will-call = Size telefon edeceğiz.
come-back-with-someone = Fransızca bilen biriyle tekrar gelebilirsiniz.
goodbye = Hoşça kalın. İyi günler.

## documents

doc-which-request = Ne yapmak istiyorsunuz?
doc-first = Bu benim ilk başvurum.
doc-renewal = Belgemi yenilemek istiyorum.
doc-lost = Belgemi kaybettim.
doc-stolen = Belgem çalındı.
doc-declare-loss = Belgenin kaybolduğunu bildirmek gerekiyor. Bildirimi burada yazıyoruz.
doc-declare-theft = Belgeniz çalındıysa önce polise gidin.
doc-pre-request = Başvurunuzu internette önceden hazırladınız mı?
doc-pre-request-number = Lütfen internetteki başvurunun numarasını gösterin.
doc-bring-old = Eski kimlik kartınızı veya eski pasaportunuzu getirin.
doc-photo-rules = Fotoğraf altı aydan eski olmamalı. Yüz iyi görünmeli.
doc-photo-refused = Bu fotoğraf uygun değil. Başka bir fotoğraf gerekiyor.
doc-fingerprints = Parmak izinizi alıyorum. Lütfen parmağınızı buraya koyun.
doc-other-hand = Şimdi diğer eliniz.
doc-come-in-person = Kişinin kendisi gelmeli.
doc-parent-with-child = Anne veya baba çocukla birlikte gelmeli.
doc-stamp-price = Bir harç pulu (timbre fiscal) satın almanız gerekiyor. Fiyatı: { AMOUNT($amount) }.
doc-stamp-where = Pulu internetten satın alabilirsiniz. Sigara satan dükkânlardan (tabac) da alabilirsiniz.
doc-wait-weeks = { PLURAL($weeks) ->
    [one] Yaklaşık { NUMBER($weeks) } hafta beklemeniz gerekiyor.
   *[other] Yaklaşık { NUMBER($weeks) } hafta beklemeniz gerekiyor.
}
doc-text-message = Belgeniz hazır olunca size SMS gelecek.
doc-collect-yourself = Belgenizi almaya kendiniz gelin.
doc-collect-before = { PLURAL($months) ->
    [one] Belgenizi almak için { NUMBER($months) } ay süreniz var.
   *[other] Belgenizi almak için { NUMBER($months) } ay süreniz var.
}
doc-travel-soon = Yakında seyahate çıkacak mısınız?
doc-show-travel-ticket = Lütfen seyahat biletinizi gösterin.
doc-nationality = Fransız vatandaşı mısınız?
doc-residence-permit-elsewhere = Oturma izni için valiliğe (préfecture) gidin. Bu iş belediyede yapılmıyor.
doc-check-details = İsme, tarihe ve adrese bakın. Hepsi doğru mu?

## civil

civil-which-record = Hangi belgeyi istiyorsunuz?
civil-birth = Doğum belgesi
civil-marriage = Evlilik belgesi
civil-death = Ölüm belgesi
civil-born-here = Bu kişi bu şehirde mi doğdu?
civil-ask-birth-town = Belgeyi, bu kişinin doğduğu şehrin belediyesinden isteyin.
civil-born-abroad = Bu kişi başka bir ülkede mi doğdu?
civil-record-is-free = Bu belge ücretsizdir. Kimseye para vermeyin.
civil-copies = { PLURAL($copies) ->
    [one] Buyurun, { NUMBER($copies) } kopya.
   *[other] Buyurun, { NUMBER($copies) } kopya.
}
civil-declare-birth = Bir doğumu bildirmek için mi geldiniz?
civil-birth-days = { PLURAL($days) ->
    [one] Doğumu bildirmek için { NUMBER($days) } gün süreniz var.
   *[other] Doğumu bildirmek için { NUMBER($days) } gün süreniz var.
}
civil-birth-certificate = Lütfen hastanenin verdiği belgeyi gösterin.
civil-child-name = Lütfen çocuğun adını ve soyadını yazın.
civil-congratulations = Gözünüz aydın. Bebek için tebrik ederiz.
civil-recognise-child = Bu çocuğun annesi veya babası olduğunuzu yazılı olarak bildirmek istiyor musunuz?
civil-family-book = Aile cüzdanınız (livret de famille) var mı?
civil-declare-death = Bir ölümü bildirmek için mi geldiniz?
civil-condolences = Başınız sağ olsun.
civil-doctor-certificate = Lütfen doktorun verdiği belgeyi gösterin.
civil-want-to-marry = Burada evlenmek istiyor musunuz?
civil-marriage-file = Buyurun, evlilik formları. Bunları doldurmanız gerekiyor.
civil-both-come = İki kişinin birlikte gelmesi gerekiyor.
civil-official-translation = Bu belge Fransızca olmalı. Belgeyi yeminli bir tercüman çevirmeli.

## school

school-enrol = Bir çocuğu okula kaydettirmek istiyor musunuz?
school-child-birth = Lütfen çocuğun doğum tarihini yazın.
school-been-before = Çocuk daha önce okula gitti mi?
school-papers = Çocuğun doğum belgesi gerekiyor.
school-vaccinations = Çocuğun sağlık karnesini (carnet de santé) getirin. Aşılarına bakacağız.
school-your-school = Çocuğunuzun okulu: { $place }, { $address }.
school-meet-head = Okul müdürüyle görüşmeye gidin.
school-starts-on = Okul şu tarihte başlıyor: { DATE($date) }.
school-canteen = Çocuk okul yemekhanesinde yemek yiyecek mi?
school-which-days = Hangi günler? Takvimde gösterin.
school-allergy = Çocuğun alerjisi var mı?
school-with-or-without-meat = Etli yemek mi, etsiz yemek mi?
school-with-meat = Etli
school-without-meat = Etsiz
school-meal-price = Bir öğün yemeğin ücreti: { AMOUNT($amount) }.
school-price-by-income = Geliriniz azsa daha az ödersiniz.
school-after-hours = Çocuğun dersten önce veya dersten sonra okulda kalması gerekiyor mu?
school-holiday-centre = Okul tatilinde çocuğu etkinlik merkezine (centre de loisirs) yazdırmak ister misiniz?
school-nursery = Bebeğiniz için kreş arıyor musunuz?
school-waiting-list = Şu anda yer yok. Adınız bekleme listesinde.
school-who-collects = Çocuğu almaya kim gelecek? Lütfen isimleri yazın.

## housing

housing-have-home = Kalacak bir eviniz var mı?
housing-where-tonight = Bu gece nerede kalacaksınız?
housing-at-home = Kendi evimde
housing-with-friends = Arkadaşlarımın veya akrabalarımın yanında
housing-hotel = Otelde veya barınma merkezinde (foyer)
housing-outside = Dışarıda, sokakta
housing-call-115 = Bu gece yatacak bir yer için 115 numarasını arayın. Ücretsizdir.
housing-call-together = Birlikte telefon edelim mi?
housing-social-request = Sosyal konut için başvurmak istiyor musunuz?
housing-request-number = Konut başvuru numaranız var mı?
housing-renew-yearly = Başvuruyu her yıl yenilemek gerekiyor.
housing-long-wait = Birkaç yıl beklemeniz gerekebilir.
housing-how-many-people = Sizinle birlikte kaç kişi yaşıyor? Sayıyı yazın.
housing-rent-difficult = Kirayı ödemekte zorlanıyor musunuz?
housing-must-leave = Evden çıkmanızı isteyen bir mektup aldınız mı?
housing-dangerous = Eviniz tehlikeli veya çok rutubetli mi?
housing-bring-lease = Kira sözleşmenizi getirin. Veya bir kira makbuzu getirin.
housing-postal-address = Size mektup gelmesi için bir adrese ihtiyacınız var mı?

## social

social-see-worker = Bir sosyal hizmet görevlisiyle konuşmak ister misiniz?
social-confidential = Sosyal hizmet görevlisi söylediklerinizi kimseye anlatmaz.
social-bring-income = Maaşınızı veya aldığınız yardımları gösteren belgeleri getirin.
social-working = Bir işiniz var mı?
social-food = Yiyecek yardımına ihtiyacınız var mı?
social-health-insurance = Sağlık sigortanız var mı?
social-disability = Ailenizde engelli biri var mı?
social-home-help = Yaşlı bir kişiye evde yardım edecek birini arıyor musunuz?
social-bills = Su veya elektrik faturasını ödemekte zorlanıyor musunuz?
social-caf = Bu yardım için CAF bürosuna gidin.
social-transport-card = Daha ucuz bir ulaşım kartı ister misiniz?
social-learn-french = Fransızca öğrenmek ister misiniz?
social-french-courses = Buyurun, Fransızca kurslarının listesi.
social-danger-17 = Tehlikedeyseniz 17 numarasını arayın.
social-violence-3919 = 3919 numaralı telefon, şiddet gören kadınlara yardım eder. Ücretsizdir.

## elections

vote-on-list = Adınız seçmen listesinde var mı?
vote-register = Oy kullanmak için kaydolmak ister misiniz?
vote-who-can = Fransız vatandaşları bütün seçimlerde oy kullanır.
vote-europeans = Avrupa Birliği vatandaşları belediye seçimlerinde ve Avrupa seçimlerinde oy kullanır.
vote-register-before = Şu tarihten önce kaydolun: { DATE($date) }.
vote-polling-place = Oy kullanacağınız yer: { $place }, { $address }.
vote-bring-identity = Oy kullanmaya gelirken bir kimlik belgesi getirin.
vote-proxy = O gün burada değil misiniz? Sizin yerinize başka biri oy kullanabilir.

## digital

digital-have-smartphone = İnternetli bir telefonunuz var mı?
digital-help = Bilgisayar için yardım ister misiniz?
digital-have-account = Bu sitede hesabınız var mı?
digital-create-email = Benimle birlikte bir e-posta adresi açmak ister misiniz?
digital-type-password = Şifrenizi yazın. Ben bakmıyorum.
digital-keep-password = Şifrenizi kimseye vermeyin.
digital-code-by-text = Size SMS ile bir kod gelecek. Kodu buraya yazın.
digital-paper-also = Başvuruyu kâğıt üzerinde de yapabilirsiniz.
digital-adviser = Bir görevli size internet konusunda yardım edebilir. Randevu ister misiniz?
digital-scam = Bu mesaj sahte. Para ödemeyin.

## institutions

inst-tax-office = Vergi işleri için vergi dairesine gidin.
inst-tax-declared = Vergi beyannamenizi verdiniz mi?
inst-tax-notice = Lütfen vergi dairesinden gelen bildirim yazısını (avis d’impôt) getirin.
inst-prefecture-decides = Kararı valilik (préfecture) verir. Belediye vermez.
inst-health-insurance = Sağlık sigortası için CPAM bürosuna gidin.
inst-job-centre = İş aramak için France Travail bürosuna gidin.
inst-france-services = France Services size evrak işlerinizde yardım eder. Ücretsizdir.
inst-metropolis = Çöp ve su işlerine büyükşehir yönetimi (métropole) bakar.
inst-asylum = İltica başvurusu için başka bir büroya gidin.
inst-free-lawyer = Bir avukatla konuşmak ister misiniz? Ücretsizdir.
inst-explain-letter = Mektubu gösterin. Size açıklayacağım.
inst-write-letter = Mektup yazmak için yardım ister misiniz?
inst-we-send-on = Başvurunuzu ilgili birime gönderiyoruz. Size haber vereceğiz.
