### Somali : l’agent s’adresse à la personne au singulier (« adiga »), forme des avis publics, adoucie par « fadlan ».

## welcome

welcome = Salaan. Soo dhawow.
which-language = Luqaddee ayaad ku hadashaa?
speak-french = Ma ku hadashaa Af-Faransiis?
show-language = Fadlan iga tus luqaddaada shaashadda.
use-screen = Waxaan ku wada hadli doonnaa shaashaddan. Ma oggoshahay?
answer-with-keys = Si aad u jawaabto, riix nambarka jawaabta. Ama farta ku tilmaan.
sentences-prepared = Jumladahan hore ayaa loo diyaariyey. Haddii aad wax fahmi weydo, ii sheeg.
call-interpreter = Ma rabtaa in aan telefoonka kuugu wacno turjubaan? Waa bilaash.
wait-interpreter = Waxaan wacayaa turjubaan. Fadlan wax yar sug.
colleague-speaks = Qof nala shaqeeya ayaa ku hadla luqaddaada. Waan u yeerayaa.
please-sit = Fadlan fariiso.
take-your-time = Ha degdegin.

## answers

yes = Haa
no = Maya
a-little = Wax yar
dont-know = Ma garanayo.
dont-understand = Ma fahmin.
agree = Waa hagaag
something-else = Wax kale
prefer-not-say = Ma rabo inaan ka jawaabo.
today = Maanta
tomorrow = Berri
later = Goor dambe
morning = Subaxda
afternoon = Galabta

## understand

please-repeat = Fadlan ku celi.
please-write = Fadlan qor.
please-write-number = Fadlan qor nambarka.
please-slowly = Fadlan si tartiib ah u hadal.
please-show = Fadlan i tus.
do-you-understand = Ma fahantay?
is-this-right = Tani ma sax baa?
can-you-read = Luqaddaada ma akhrin kartaa?
read-aloud = Ma rabtaa inaad dhegaysato jumladda?
i-explain-again = Mar kale ayaan kuu sharxayaa.

## wait

your-number = Kani waa tikidhkaaga. Nambarkaagu waa: { $number }.
please-wait-here = Fadlan halkan ku sug. Waan kuu yeeri doonnaa.
watch-screen = Shaashadda fiiri. Waxaad ka arki doontaa nambarkaaga.
wait-minutes = { PLURAL($minutes) ->
    [one] Waa inaad sugtaa qiyaastii { NUMBER($minutes) } daqiiqo.
   *[other] Waa inaad sugtaa qiyaastii { NUMBER($minutes) } daqiiqo.
}
people-before = { PLURAL($people) ->
    [one] { NUMBER($people) } qof ayaa kaa horreeya.
   *[other] { NUMBER($people) } qof ayaa kaa horreeya.
}
your-turn = Hadda waa markaagii.
go-to-counter = Fadlan tag miiska { $counter }.
missed-turn = Waan kuu yeernay. Ma aadan joogin. Mar kale ayaan kuu yeeri doonnaa.
come-back-at = Waad bixi kartaa. Soo noqo saacaddan: { HOUR($hour) }.
keep-ticket = Tikidhkaaga hayso.
priority-people = Ma haysataa kaarka mudnaanta? Uur ma leedahay?
priority-passes = Qofkan mudnaan ayuu leeyahay. Marka hore ayaa loo adeegayaa.
one-moment = Fadlan wax yar sug. Hadda ayaan imanayaa.

## need

what-need = Maxaad u baahan tahay?
need-identity = Kaarka aqoonsiga ama baasaboor
need-family = Dhalashada ilmo, guur ama dhimasho
need-school = Iskuulka ama cuntada iskuulka
need-housing = Hoy ama guri
need-social = Kaalmada bulshada
need-appointment = Ballan qabsasho
first-time = Ma tani baa markii ugu horreysay ee aad arrintan u timaaddo?
for-whom = Codsigan yaa loo samaynayaa?
for-me = Aniga
for-child = Ilmahayga
for-parent = Qof qoyskayga ah
for-other = Qof kale
received-letter = Warqad ma heshay? Fadlan i tus.

## identity

show-papers = Fadlan i tus kaarkaaga aqoonsiga ama baasaboorkaaga.
which-document = Warqaddee aqoonsi ayaad haysataa?
identity-card = Kaarka aqoonsiga
passport = Baasaboor
residence-permit = Sharciga deggenaanshaha
no-document = Hadda ma wato warqadahayga.
bring-document = Keen warqaddan: { $document }.
missing-documents = { PLURAL($documents) ->
    [one] { NUMBER($documents) } warqad ayaa dhiman.
   *[other] { NUMBER($documents) } warqadood ayaa dhiman.
}
original-needed = Waxaa loo baahan yahay warqadda asalka ah. Koobi lama aqbalo.
copy-is-enough = Koobi ayaa ku filan.
i-make-copy = Koobi ayaan ka samaynayaa. Ka dib warqadda waan kuu soo celinayaa.
photo-needed = Waxaa loo baahan yahay sawirka baasaboorka oo dhawaan la qaaday.
proof-of-address = Waxaa loo baahan yahay warqad uu ku qoran yahay cinwaankaagu. Tusaale ahaan, biil.
papers-are-yours = Kuwani waa warqadahaaga. Si fiican u hayso.

## person

your-name = Fadlan qor magacaaga iyo magaca qoyskaaga.
date-of-birth = Fadlan qor taariikhda dhalashadaada.
place-of-birth = Waddankee ayaad ku dhalatay? Magaaladee ayaad ku dhalatay?
your-address = Cinwaankaagu waa maxay?
live-in-city = Ma waxaad deggan tahay magaaladan?
your-telephone = Fadlan qor nambarka telefoonkaaga.
have-email = Iimayl ma leedahay?
married = Ma guursatay?
how-many-children = Imisa carruur ah ayaad leedahay? Tirada qor.
age-of-children = Carruurtaadu waa imisa jir?
who-is-with-you = Yaa kula socda?
data-stays-here = Macluumaadkan waxaa loo isticmaalayaa codsigaaga oo keliya.

## money

price-is = Lacagta la bixinayo: { AMOUNT($amount) }.
it-is-free = Waa bilaash.
how-pay = Sidee ayaad rabtaa inaad lacagta u bixiso?
cash = Lacag caddaan ah
card = Kaarka bangiga
here-is-receipt = Kani waa rasiidhka. Hayso.
before-date = Waa in la sameeyaa taariikhdan ka hor: { DATE($date) }.
ready-on = Waxay diyaar noqon doontaa taariikhdan: { DATE($date) }.

## appointment

need-appointment-first = Waxaa loo baahan yahay ballan. Ma rabtaa inaan kuu qabto ballan?
have-appointment = Ballan ma leedahay?
which-moment = Subaxda mise galabta?
appointment-on = Ballantaadu waa: { DATE($date) }, { HOUR($hour) }.
does-it-suit = Ma kuu fiican tahay?
bring-to-appointment = Marka aad ballanta u timaaddo, keen: { $document }.
come-early = { PLURAL($minutes) ->
    [one] Fadlan imow { NUMBER($minutes) } daqiiqo ka hor waqtiga.
   *[other] Fadlan imow { NUMBER($minutes) } daqiiqo ka hor waqtiga.
}
tell-if-cannot = Haddii aadan iman karin, na soo wac.

## form

fill-form = Foomkan waa in la buuxiyaa. Ma u baahan tahay caawimaad?
help-fill-form = Waan kula buuxinayaa.
write-capitals = Fadlan ku qor xarfo waaweyn.
sign-here = Fadlan halkan saxiix.
read-before-sign = Akhri ka hor intaadan saxiixin. Waan kuu sharxi karaa.
both-parents-sign = Labada waalid waa inay saxiixaan.
request-sent = Codsigaaga waan helnay. Jawaab ayaad heli doontaa.
file-complete = Warqadahaagu waa dhammaystiran yihiin.

## direction

not-here = Halkan ma aha. Tag meeshan: { $place }, { $address }.
directions-paper = Cinwaanka waxaan kuugu qorayaa warqad.
floor = Waxay ku taallaa dabaqa: { $floor }.
closed-today = Xafiiskan maanta waa xiran yahay.
open-at = Xafiiskan wuxuu furmayaa: { DATE($date) }, { HOUR($hour) }.
toilets = Musqushu waa halkaas.

## emergency

need-doctor = Dhakhtar ma u baahan tahay?
where-does-it-hurt = Meeshee ayaa ku xanuunaysa? I tus.
call-emergency = Waxaan wacayaa gargaarka degdegga ah.
help-is-coming = Gargaarku waa soo socdaa. Halkan joog.
are-you-safe = Ammaan ma ku tahay gurigaaga?
afraid-of-someone = Qof ma ka baqaysaa?
go-quiet-room = Ma rabtaa inaan meel deggan ku wada hadalno?
child-lost = Ilmahaaga waan kula raadinaynaa.

## calm

i-am-sorry = Waan ka xunnahay inaad sugtay.
i-want-to-help = Waxaan rabaa inaan ku caawiyo.
please-calm = Fadlan, aan si deggan u wada hadalno.
i-listen = Waan ku dhegaysanayaa.
cannot-do-it = Taas ma samayn karo. Sababta waan kuu sharxayaa.
fetch-supervisor = Waxaan u yeerayaa maamulahayga.
stop-behaviour = Taas halkan lagama oggola. Fadlan jooji.

## interpreter

child-does-not-translate = Ilmuhu waa inuusan arrintan turjumin. Waxaan wacaynaa turjubaan qof weyn ah.
translate-everything = Fadlan wax walba turjum. Waxba ha ku darin.
translation-private = Waa sir. Cidna ha u sheegin.
do-you-agree-helper = Qofkan ayaa kuu turjumaya. Ma oggoshahay?
for-this-adult = Su’aashan waxaan u wacaynaa turjubaan.

## end

thank-you = Aad ayaad u mahadsan tahay.
anything-else = Wax kale ma rabtaa?
all-done = Hawshii maanta waa dhammaatay.
we-will-call = Waan ku soo wici doonnaa.
come-back-with-someone = Waad la soo noqon kartaa qof ku hadla Af-Faransiis.
goodbye = Nabad gelyo. Maalin wanaagsan.
