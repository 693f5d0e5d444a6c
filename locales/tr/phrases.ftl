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
