### Polonais. On s’adresse à la personne par Pan/Pani ou par « proszę » avec l’infinitif.

## welcome

welcome = Dzień dobry. Witamy.
which-language = W jakim języku Pan/Pani mówi?
speak-french = Czy mówi Pan/Pani po francusku?
show-language = Proszę wskazać swój język na ekranie.
use-screen = Rozmawiamy za pomocą tego ekranu. Czy Pan/Pani się zgadza?
answer-with-keys = Aby odpowiedzieć, proszę nacisnąć cyfrę. Albo wskazać palcem.
sentences-prepared = Te zdania są przygotowane wcześniej. Jeśli coś jest niejasne, proszę mi powiedzieć.
call-interpreter = Czy potrzebny jest tłumacz przez telefon? To jest bezpłatne.
wait-interpreter = Dzwonię do tłumacza. Proszę chwilę poczekać.
colleague-speaks = Ktoś z pracowników mówi w Pana/Pani języku. Już wołam tę osobę.
please-sit = Proszę usiąść.
take-your-time = Proszę się nie spieszyć.

## answers

yes = Tak
no = Nie
a-little = Trochę
dont-know = Nie wiem.
dont-understand = Nie rozumiem.
agree = Zgadzam się
something-else = Coś innego
prefer-not-say = Nie chcę odpowiadać.
today = Dzisiaj
tomorrow = Jutro
later = Później
morning = Rano
afternoon = Po południu

## understand

please-repeat = Proszę powtórzyć.
please-write = Proszę to napisać.
please-write-number = Proszę napisać liczbę.
please-slowly = Proszę mówić powoli.
please-show = Proszę mi pokazać.
do-you-understand = Czy to jest zrozumiałe?
is-this-right = Czy to się zgadza?
can-you-read = Czy umie Pan/Pani czytać w swoim języku?
read-aloud = Czy chce Pan/Pani posłuchać tego zdania?
i-explain-again = Wyjaśnię jeszcze raz.

## wait

your-number = Oto bilet. Pana/Pani numer: { $number }.
please-wait-here = Proszę tu poczekać. Zawołamy Pana/Panią.
watch-screen = Proszę patrzeć na ekran. Pojawi się tam Pana/Pani numer.
wait-minutes = { PLURAL($minutes) ->
    [one] Trzeba poczekać około { NUMBER($minutes) } minuty.
    [few] Trzeba poczekać około { NUMBER($minutes) } minut.
    [many] Trzeba poczekać około { NUMBER($minutes) } minut.
   *[other] Trzeba poczekać około { NUMBER($minutes) } minuty.
}
people-before = { PLURAL($people) ->
    [one] Przed Panem/Panią jest { NUMBER($people) } osoba.
    [few] Przed Panem/Panią są { NUMBER($people) } osoby.
    [many] Przed Panem/Panią jest { NUMBER($people) } osób.
   *[other] Przed Panem/Panią jest { NUMBER($people) } osoby.
}
your-turn = Teraz Pana/Pani kolej.
go-to-counter = Proszę podejść do okienka { $counter }.
missed-turn = Wołaliśmy Pana/Panią. Nie było tu Pana/Pani. Zawołamy jeszcze raz.
come-back-at = Może Pan/Pani wyjść. Proszę wrócić o tej godzinie: { HOUR($hour) }.
keep-ticket = Proszę zachować bilet.
priority-people = Czy ma Pan/Pani kartę pierwszeństwa? Czy jest Pani w ciąży?
priority-passes = Ta osoba ma pierwszeństwo. Wchodzi przed innymi.
one-moment = Chwileczkę, proszę. Już idę.

## need

what-need = Czego Pan/Pani potrzebuje?
need-identity = Dowód osobisty lub paszport
need-family = Urodzenie, ślub lub zgon
need-school = Szkoła lub stołówka
need-housing = Mieszkanie
need-social = Pomoc społeczna
need-appointment = Umówienie wizyty
first-time = Czy przychodzi Pan/Pani w tej sprawie pierwszy raz?
for-whom = Dla kogo to jest?
for-me = Dla mnie
for-child = Dla mojego dziecka
for-parent = Dla kogoś z mojej rodziny
for-other = Dla innej osoby
received-letter = Czy przyszedł do Pana/Pani list? Proszę go pokazać.

## identity

show-papers = Proszę pokazać dowód osobisty lub paszport.
which-document = Jaki dokument tożsamości Pan/Pani ma?
identity-card = Dowód osobisty
passport = Paszport
residence-permit = Karta pobytu
no-document = Nie mam przy sobie dokumentów.
bring-document = Proszę przynieść ten dokument: { $document }.
missing-documents = { PLURAL($documents) ->
    [one] Brakuje { NUMBER($documents) } dokumentu.
    [few] Brakuje { NUMBER($documents) } dokumentów.
    [many] Brakuje { NUMBER($documents) } dokumentów.
   *[other] Brakuje { NUMBER($documents) } dokumentu.
}
original-needed = Potrzebny jest oryginał dokumentu. Kopia nie wystarczy.
copy-is-enough = Kopia wystarczy.
i-make-copy = Zrobię kopię. Potem oddam dokument.
photo-needed = Potrzebne jest aktualne zdjęcie do dokumentów.
proof-of-address = Potrzebny jest dokument z Pana/Pani adresem. Na przykład rachunek.
papers-are-yours = Oto Pana/Pani dokumenty. Proszę je dobrze schować.

## person

your-name = Proszę napisać swoje nazwisko i imię.
date-of-birth = Proszę napisać swoją datę urodzenia.
place-of-birth = Jaki jest Pana/Pani kraj urodzenia? A miasto urodzenia?
your-address = Jaki jest Pana/Pani adres?
live-in-city = Czy mieszka Pan/Pani w tym mieście?
your-telephone = Proszę napisać swój numer telefonu.
have-email = Czy ma Pan/Pani adres e-mail?
married = Czy jest Pan/Pani w związku małżeńskim?
how-many-children = Ile ma Pan/Pani dzieci? Proszę napisać liczbę.
age-of-children = Ile lat mają Pana/Pani dzieci?
who-is-with-you = Kto jest z Panem/Panią?
data-stays-here = Te dane są potrzebne tylko do Pana/Pani wniosku.

## money

price-is = To kosztuje { AMOUNT($amount) }.
it-is-free = To jest bezpłatne.
how-pay = Jak chce Pan/Pani zapłacić?
cash = Gotówką
card = Kartą płatniczą
here-is-receipt = Oto pokwitowanie. Proszę je zachować.
before-date = Trzeba to zrobić przed tym dniem: { DATE($date) }.
ready-on = To będzie gotowe w tym dniu: { DATE($date) }.

## appointment

need-appointment-first = Trzeba umówić się na wizytę. Czy mam Pana/Panią umówić?
have-appointment = Czy ma Pan/Pani umówioną wizytę?
which-moment = Rano czy po południu?
appointment-on = Pana/Pani wizyta: { DATE($date) }, godzina { HOUR($hour) }.
does-it-suit = Czy to Panu/Pani odpowiada?
bring-to-appointment = Na wizytę proszę przynieść: { $document }.
come-early = { PLURAL($minutes) ->
    [one] Proszę przyjść { NUMBER($minutes) } minutę wcześniej.
    [few] Proszę przyjść { NUMBER($minutes) } minuty wcześniej.
    [many] Proszę przyjść { NUMBER($minutes) } minut wcześniej.
   *[other] Proszę przyjść { NUMBER($minutes) } minuty wcześniej.
}
tell-if-cannot = Jeśli nie może Pan/Pani przyjść, proszę do nas zadzwonić.

## form

fill-form = Trzeba wypełnić ten formularz. Czy potrzebna jest pomoc?
help-fill-form = Wypełnię go razem z Panem/Panią.
write-capitals = Proszę pisać dużymi literami.
sign-here = Proszę się tu podpisać.
read-before-sign = Proszę przeczytać przed podpisaniem. Mogę wyjaśnić.
both-parents-sign = Muszą się podpisać oboje rodzice.
request-sent = Mamy Pana/Pani wniosek. Dostanie Pan/Pani odpowiedź.
file-complete = Pana/Pani dokumenty są kompletne.

## direction

not-here = To nie tutaj. Proszę pójść pod ten adres: { $place }, { $address }.
directions-paper = Zapiszę adres na kartce.
floor = Piętro: { $floor }.
closed-today = To biuro jest dzisiaj zamknięte.
open-at = To biuro będzie otwarte: { DATE($date) }, od godziny { HOUR($hour) }.
toilets = Toaleta jest tam.

## emergency

need-doctor = Czy potrzebuje Pan/Pani lekarza?
where-does-it-hurt = Gdzie Pana/Panią boli? Proszę pokazać.
call-emergency = Wzywam pomoc.
help-is-coming = Pomoc już jedzie. Proszę tu zostać.
are-you-safe = Czy w domu czuje się Pan/Pani bezpiecznie?
afraid-of-someone = Czy boi się Pan/Pani kogoś?
go-quiet-room = Czy chce Pan/Pani porozmawiać w spokojnym miejscu?
child-lost = Szukamy dziecka razem z Panem/Panią.

## calm

i-am-sorry = Przepraszamy, że trzeba było czekać.
i-want-to-help = Chcę Panu/Pani pomóc.
please-calm = Proszę, rozmawiajmy spokojnie.
i-listen = Słucham Pana/Pani.
cannot-do-it = Nie mogę tego zrobić. Wyjaśnię dlaczego.
fetch-supervisor = Idę po kierownika.
stop-behaviour = Tak tu nie wolno. Proszę przestać.

## interpreter

child-does-not-translate = Dziecko nie powinno tego tłumaczyć. Wzywamy dorosłego tłumacza.
translate-everything = Proszę tłumaczyć wszystko. Proszę nic nie dodawać.
translation-private = To sprawa prywatna. Proszę nikomu o tym nie mówić.
do-you-agree-helper = Ta osoba będzie tłumaczyć dla Pana/Pani. Czy Pan/Pani się zgadza?
for-this-adult = W tej sprawie wzywamy tłumacza.

## end

thank-you = Dziękuję bardzo.
anything-else = Czy potrzebuje Pan/Pani czegoś jeszcze?
all-done = To wszystko na dzisiaj.
we-will-call = Zadzwonimy do Pana/Pani.
come-back-with-someone = Może Pan/Pani wrócić z osobą, która mówi po francusku.
goodbye = Do widzenia. Miłego dnia.
