### Khmer : l’agent s’adresse à la personne avec « លោកអ្នក » (lok neak, respectueux, sans genre) et dit « ខ្ញុំ » (khnhom).

## welcome

welcome = ជម្រាបសួរ។ សូម​ស្វាគមន៍។
    .romanised = Chumreap suor. Som svakum.
which-language = តើ​លោកអ្នក​និយាយ​ភាសា​អ្វី?
    .romanised = Taeu lok neak niyeay pheasa avey?
speak-french = តើ​លោកអ្នក​ចេះ​និយាយ​ភាសា​បារាំង​ទេ?
    .romanised = Taeu lok neak cheh niyeay pheasa barang te?
show-language = សូម​ចង្អុល​ភាសា​របស់​លោកអ្នក​លើ​អេក្រង់។
    .romanised = Som chang-ol pheasa robos lok neak leu ekrang.
use-screen = យើង​និយាយ​គ្នា​តាម​អេក្រង់​នេះ។ តើ​លោកអ្នក​យល់ព្រម​ទេ?
    .romanised = Yeung niyeay knea tam ekrang nih. Taeu lok neak yol prom te?
answer-with-keys = ដើម្បី​ឆ្លើយ សូម​ចុច​លេខ​មួយ។ ឬ​ចង្អុល​ដោយ​ម្រាមដៃ។
    .romanised = Daembey chhlaey, som choch lek muoy. Reu chang-ol daoy mream dai.
sentences-prepared = ប្រយោគ​ទាំងនេះ​បាន​រៀបចំ​ទុក​ជា​មុន។ បើ​មិន​ច្បាស់ សូម​ប្រាប់​ខ្ញុំ។
    .romanised = Prayok teang nih ban riep cham touk chea mun. Bae min chbas, som prap khnhom.
call-interpreter = តើ​លោកអ្នក​ត្រូវការ​អ្នក​បកប្រែ​តាម​ទូរស័ព្ទ​ទេ? មិន​គិត​ថ្លៃ​ទេ។
    .romanised = Taeu lok neak trov ka neak bak prae tam toursap te? Min kit thlai te.
wait-interpreter = ខ្ញុំ​កំពុង​ទូរស័ព្ទ​ទៅ​អ្នក​បកប្រែ។ សូម​រង់ចាំ​បន្តិច។
    .romanised = Khnhom kampung toursap tov neak bak prae. Som rong cham bontech.
colleague-speaks = មិត្ត​រួម​ការងារ​ម្នាក់​ចេះ​ភាសា​របស់​លោកអ្នក។ ខ្ញុំ​ទៅ​ហៅ​គាត់។
    .romanised = Mit ruom ka-ngea mneak cheh pheasa robos lok neak. Khnhom tov hav koat.
please-sit = សូម​អញ្ជើញ​អង្គុយ។
    .romanised = Som anhcheunh angkuy.
take-your-time = មិន​បាច់​ប្រញាប់​ទេ។
    .romanised = Min bach pranhap te.

## answers

yes = បាទ / ចាស
    .romanised = Bat / Chas
no = ទេ
    .romanised = Te
a-little = បន្តិច
    .romanised = Bontech
dont-know = ខ្ញុំ​មិន​ដឹង​ទេ។
    .romanised = Khnhom min doeng te.
dont-understand = ខ្ញុំ​មិន​យល់​ទេ។
    .romanised = Khnhom min yol te.
agree = យល់ព្រម
    .romanised = Yol prom
something-else = រឿង​ផ្សេង
    .romanised = Reung phseng
prefer-not-say = ខ្ញុំ​មិន​ចង់​ឆ្លើយ​ទេ។
    .romanised = Khnhom min chang chhlaey te.
today = ថ្ងៃនេះ
    .romanised = Thngai nih
tomorrow = ថ្ងៃស្អែក
    .romanised = Thngai s-aek
later = ពេល​ក្រោយ
    .romanised = Pel kraoy
morning = ពេល​ព្រឹក
    .romanised = Pel proek
afternoon = ពេល​រសៀល
    .romanised = Pel rosiel

## understand

please-repeat = សូម​និយាយ​ម្ដង​ទៀត។
    .romanised = Som niyeay mdong tiet.
please-write = សូម​សរសេរ។
    .romanised = Som sorser.
please-write-number = សូម​សរសេរ​លេខ។
    .romanised = Som sorser lek.
please-slowly = សូម​និយាយ​យឺតៗ។
    .romanised = Som niyeay yeut-yeut.
please-show = សូម​បង្ហាញ​ខ្ញុំ។
    .romanised = Som banghanh khnhom.
do-you-understand = តើ​លោកអ្នក​យល់​ទេ?
    .romanised = Taeu lok neak yol te?
is-this-right = តើ​ត្រឹមត្រូវ​ទេ?
    .romanised = Taeu troem trov te?
can-you-read = តើ​លោកអ្នក​ចេះ​អាន​អក្សរ​ខ្មែរ​ទេ?
    .romanised = Taeu lok neak cheh an aksor khmae te?
read-aloud = តើ​លោកអ្នក​ចង់​ស្ដាប់​ប្រយោគ​នេះ​ទេ?
    .romanised = Taeu lok neak chang sdap prayok nih te?
i-explain-again = ខ្ញុំ​ពន្យល់​ម្ដង​ទៀត។
    .romanised = Khnhom ponyol mdong tiet.

## wait

your-number = នេះ​ជា​សំបុត្រ​លេខ​របស់​លោកអ្នក។ លេខ​របស់​លោកអ្នក៖ { $number }។
    .romanised = Nih chea sambot lek robos lok neak. Lek robos lok neak: { $number }.
please-wait-here = សូម​រង់ចាំ​នៅ​ទីនេះ។ យើង​នឹង​ហៅ​លោកអ្នក។
    .romanised = Som rong cham nov ti nih. Yeung noeng hav lok neak.
watch-screen = សូម​មើល​អេក្រង់។ លេខ​របស់​លោកអ្នក​នឹង​បង្ហាញ​នៅ​ទីនោះ។
    .romanised = Som meul ekrang. Lek robos lok neak noeng banghanh nov ti nuh.
wait-minutes = ត្រូវ​រង់ចាំ​ប្រហែល { NUMBER($minutes) } នាទី។
    .romanised = Trov rong cham prahael { NUMBER($minutes) } neati.
people-before = មាន​មនុស្ស { NUMBER($people) } នាក់​មុន​លោកអ្នក។
    .romanised = Mean monus { NUMBER($people) } neak mun lok neak.
your-turn = ដល់​វេន​លោកអ្នក​ហើយ។
    .romanised = Dal ven lok neak haey.
go-to-counter = សូម​អញ្ជើញ​ទៅ​បញ្ជរ { $counter }។
    .romanised = Som anhcheunh tov banhchor { $counter }.
missed-turn = យើង​បាន​ហៅ​លោកអ្នក ប៉ុន្តែ​លោកអ្នក​មិន​នៅ​ទេ។ យើង​នឹង​ហៅ​ម្ដង​ទៀត។
    .romanised = Yeung ban hav lok neak, pontae lok neak min nov te. Yeung noeng hav mdong tiet.
come-back-at = លោកអ្នក​អាច​ចេញ​ទៅ​ក្រៅ​បាន។ សូម​ត្រឡប់​មក​វិញ​នៅ​ម៉ោង { HOUR($hour) }។
    .romanised = Lok neak ach chenh tov krav ban. Som tralop mok vinh nov maong { HOUR($hour) }.
keep-ticket = សូម​រក្សា​ទុក​សំបុត្រ​លេខ​របស់​លោកអ្នក។
    .romanised = Som reaksa touk sambot lek robos lok neak.
priority-people = តើ​លោកអ្នក​មាន​ប័ណ្ណ​អាទិភាព​ទេ? តើ​លោកអ្នក​មាន​ផ្ទៃពោះ​ទេ?
    .romanised = Taeu lok neak mean ban atipheap te? Taeu lok neak mean phtey puoh te?
priority-passes = អ្នក​នេះ​មាន​អាទិភាព។ គាត់​ទៅ​មុន។
    .romanised = Neak nih mean atipheap. Koat tov mun.
one-moment = សូម​រង់ចាំ​បន្តិច។ ខ្ញុំ​មក​ឥឡូវ​នេះ។
    .romanised = Som rong cham bontech. Khnhom mok eylov nih.

## need

what-need = តើ​លោកអ្នក​ត្រូវការ​អ្វី?
    .romanised = Taeu lok neak trov ka avey?
need-identity = អត្តសញ្ញាណប័ណ្ណ ឬ​លិខិត​ឆ្លងដែន
    .romanised = Attasanhnhean ban, reu likhet chhlang daen
need-family = កំណើត អាពាហ៍ពិពាហ៍ ឬ​មរណភាព
    .romanised = Kamnaet, apea pipea, reu moranak pheap
need-school = សាលារៀន ឬ​អាហារ​នៅ​សាលា
    .romanised = Sala rien, reu ahar nov sala
need-housing = កន្លែង​ស្នាក់នៅ
    .romanised = Konlaeng snak nov
need-social = ជំនួយ​សង្គម
    .romanised = Chumnuoy sangkum
need-appointment = សុំ​ណាត់​ជួប
    .romanised = Som nat chuop
first-time = តើ​លោកអ្នក​មក​រឿង​នេះ​ជា​លើក​ដំបូង​មែន​ទេ?
    .romanised = Taeu lok neak mok reung nih chea leuk dambong men te?
for-whom = តើ​សម្រាប់​អ្នក​ណា?
    .romanised = Taeu samrap neak na?
for-me = សម្រាប់​ខ្ញុំ
    .romanised = Samrap khnhom
for-child = សម្រាប់​កូន​ខ្ញុំ
    .romanised = Samrap kon khnhom
for-parent = សម្រាប់​សមាជិក​គ្រួសារ​ខ្ញុំ
    .romanised = Samrap samachik kruosar khnhom
for-other = សម្រាប់​អ្នក​ផ្សេង
    .romanised = Samrap neak phseng
received-letter = តើ​លោកអ្នក​បាន​ទទួល​សំបុត្រ​ទេ? សូម​បង្ហាញ​ខ្ញុំ។
    .romanised = Taeu lok neak ban totuol sambot te? Som banghanh khnhom.

## identity

show-papers = សូម​បង្ហាញ​អត្តសញ្ញាណប័ណ្ណ ឬ​លិខិត​ឆ្លងដែន​របស់​លោកអ្នក។
    .romanised = Som banghanh attasanhnhean ban, reu likhet chhlang daen robos lok neak.
which-document = តើ​លោកអ្នក​មាន​ឯកសារ​អត្តសញ្ញាណ​អ្វី?
    .romanised = Taeu lok neak mean eksar attasanhnhean avey?
identity-card = អត្តសញ្ញាណប័ណ្ណ
    .romanised = Attasanhnhean ban
passport = លិខិត​ឆ្លងដែន
    .romanised = Likhet chhlang daen
residence-permit = ប័ណ្ណ​ស្នាក់នៅ
    .romanised = Ban snak nov
no-document = ខ្ញុំ​មិន​មាន​ឯកសារ​តាម​ខ្លួន​ទេ។
    .romanised = Khnhom min mean eksar tam khluon te.
bring-document = សូម​យក​ឯកសារ​នេះ​មក៖ { $document }។
    .romanised = Som yok eksar nih mok: { $document }.
missing-documents = នៅ​ខ្វះ​ឯកសារ​ចំនួន { NUMBER($documents) }។
    .romanised = Nov khvah eksar chamnuon { NUMBER($documents) }.
original-needed = ត្រូវការ​ឯកសារ​ច្បាប់​ដើម។ ច្បាប់​ថតចម្លង​មិន​បាន​ទេ។
    .romanised = Trov ka eksar chbap daem. Chbap that chamlong min ban te.
copy-is-enough = ច្បាប់​ថតចម្លង​ក៏​បាន។
    .romanised = Chbap that chamlong ka ban.
i-make-copy = ខ្ញុំ​ថតចម្លង។ បន្ទាប់​មក ខ្ញុំ​ប្រគល់​ឯកសារ​ជូន​លោកអ្នក​វិញ។
    .romanised = Khnhom that chamlong. Bontoap mok, khnhom prakol eksar choun lok neak vinh.
photo-needed = ត្រូវការ​រូបថត​អត្តសញ្ញាណ​ដែល​ទើប​ថត​ថ្មីៗ។
    .romanised = Trov ka roup that attasanhnhean dael teup that thmey-thmey.
proof-of-address = ត្រូវការ​ឯកសារ​ដែល​មាន​អាសយដ្ឋាន​របស់​លោកអ្នក។ ឧទាហរណ៍ វិក្កយបត្រ​មួយ។
    .romanised = Trov ka eksar dael mean asayathan robos lok neak. Outeahor, vikkayabat muoy.
papers-are-yours = នេះ​ជា​ឯកសារ​របស់​លោកអ្នក។ សូម​រក្សា​ទុក​ឲ្យ​បាន​ល្អ។
    .romanised = Nih chea eksar robos lok neak. Som reaksa touk oy ban l-o.

## person

your-name = សូម​សរសេរ​នាមត្រកូល​និង​នាមខ្លួន​របស់​លោកអ្នក។
    .romanised = Som sorser neam trakol noeng neam khluon robos lok neak.
date-of-birth = សូម​សរសេរ​ថ្ងៃ​ខែ​ឆ្នាំ​កំណើត​របស់​លោកអ្នក។
    .romanised = Som sorser thngai khae chhnam kamnaet robos lok neak.
place-of-birth = តើ​លោកអ្នក​កើត​នៅ​ប្រទេស​ណា? នៅ​ទីក្រុង​ណា?
    .romanised = Taeu lok neak kaet nov protes na? Nov ti krong na?
your-address = តើ​អាសយដ្ឋាន​របស់​លោកអ្នក​នៅ​ឯណា?
    .romanised = Taeu asayathan robos lok neak nov ae na?
live-in-city = តើ​លោកអ្នក​រស់នៅ​ក្នុង​ទីក្រុង​នេះ​ទេ?
    .romanised = Taeu lok neak ros nov knong ti krong nih te?
your-telephone = សូម​សរសេរ​លេខ​ទូរស័ព្ទ​របស់​លោកអ្នក។
    .romanised = Som sorser lek toursap robos lok neak.
have-email = តើ​លោកអ្នក​មាន​អ៊ីមែល​ទេ?
    .romanised = Taeu lok neak mean i-mel te?
married = តើ​លោកអ្នក​បាន​រៀបការ​ហើយ​មែន​ទេ?
    .romanised = Taeu lok neak ban riep ka haey men te?
how-many-children = តើ​លោកអ្នក​មាន​កូន​ប៉ុន្មាន​នាក់? សូម​សរសេរ​ចំនួន។
    .romanised = Taeu lok neak mean kon ponman neak? Som sorser chamnuon.
age-of-children = តើ​កូន​របស់​លោកអ្នក​អាយុ​ប៉ុន្មាន?
    .romanised = Taeu kon robos lok neak ayou ponman?
who-is-with-you = តើ​អ្នក​ដែល​មក​ជាមួយ​លោកអ្នក​ជា​នរណា?
    .romanised = Taeu neak dael mok chea muoy lok neak chea norna?
data-stays-here = ព័ត៌មាន​នេះ​ប្រើ​សម្រាប់​តែ​សំណើ​របស់​លោកអ្នក​ប៉ុណ្ណោះ។
    .romanised = Pordamean nih prae samrap tae samnae robos lok neak ponnoh.

## money

price-is = តម្លៃ៖ { AMOUNT($amount) }។
    .romanised = Damlai: { AMOUNT($amount) }.
it-is-free = មិន​គិត​ថ្លៃ​ទេ។
    .romanised = Min kit thlai te.
how-pay = តើ​លោកអ្នក​ចង់​បង់​ប្រាក់​តាម​វិធី​ណា?
    .romanised = Taeu lok neak chang bang prak tam vithi na?
cash = សាច់ប្រាក់
    .romanised = Sach prak
card = កាត​ធនាគារ
    .romanised = Kat thoneakea
here-is-receipt = នេះ​ជា​បង្កាន់ដៃ។ សូម​រក្សា​ទុក។
    .romanised = Nih chea bangkan dai. Som reaksa touk.
before-date = ត្រូវ​ធ្វើ​ឲ្យ​រួច​មុន៖ { DATE($date) }។
    .romanised = Trov thveu oy ruoch mun: { DATE($date) }.
ready-on = ថ្ងៃ​ដែល​នឹង​រួចរាល់៖ { DATE($date) }។
    .romanised = Thngai dael noeng ruoch roal: { DATE($date) }.

## appointment

need-appointment-first = ត្រូវ​ណាត់​ជួប​ជា​មុន។ តើ​លោកអ្នក​ចង់​ឲ្យ​ខ្ញុំ​ណាត់​ជូន​ទេ?
    .romanised = Trov nat chuop chea mun. Taeu lok neak chang oy khnhom nat choun te?
have-appointment = តើ​លោកអ្នក​មាន​ការ​ណាត់​ជួប​ទេ?
    .romanised = Taeu lok neak mean ka nat chuop te?
which-moment = ពេល​ព្រឹក ឬ​ពេល​រសៀល?
    .romanised = Pel proek, reu pel rosiel?
appointment-on = ការ​ណាត់​ជួប​របស់​លោកអ្នក៖ { DATE($date) } ម៉ោង { HOUR($hour) }។
    .romanised = Ka nat chuop robos lok neak: { DATE($date) }, maong { HOUR($hour) }.
does-it-suit = តើ​បែប​នេះ​បាន​ទេ?
    .romanised = Taeu baep nih ban te?
bring-to-appointment = នៅ​ថ្ងៃ​ណាត់​ជួប សូម​យក​មក៖ { $document }។
    .romanised = Nov thngai nat chuop, som yok mok: { $document }.
come-early = សូម​មក​មុន​ម៉ោង​ណាត់ { NUMBER($minutes) } នាទី។
    .romanised = Som mok mun maong nat { NUMBER($minutes) } neati.
tell-if-cannot = បើ​លោកអ្នក​មក​មិន​បាន សូម​ទូរស័ព្ទ​ប្រាប់​យើង។
    .romanised = Bae lok neak mok min ban, som toursap prap yeung.

## form

fill-form = ត្រូវ​បំពេញ​ក្រដាស​នេះ។ តើ​លោកអ្នក​ត្រូវការ​ជំនួយ​ទេ?
    .romanised = Trov bampenh kradas nih. Taeu lok neak trov ka chumnuoy te?
help-fill-form = ខ្ញុំ​បំពេញ​ជាមួយ​លោកអ្នក។
    .romanised = Khnhom bampenh chea muoy lok neak.
write-capitals = សូម​សរសេរ​ជា​អក្សរ​ពុម្ព​ធំ។
    .romanised = Som sorser chea aksor poum thom.
sign-here = សូម​ចុះ​ហត្ថលេខា​នៅ​ទីនេះ។
    .romanised = Som choh hattha lekha nov ti nih.
read-before-sign = សូម​អាន​មុន​ចុះ​ហត្ថលេខា។ ខ្ញុំ​អាច​ពន្យល់​បាន។
    .romanised = Som an mun choh hattha lekha. Khnhom ach ponyol ban.
both-parents-sign = ឪពុក​និង​ម្ដាយ​ត្រូវ​ចុះ​ហត្ថលេខា​ទាំង​ពីរ​នាក់។
    .romanised = Ovpuk noeng mday trov choh hattha lekha teang pi neak.
request-sent = យើង​បាន​ទទួល​សំណើ​របស់​លោកអ្នក​ហើយ។ លោកអ្នក​នឹង​ទទួល​បាន​ចម្លើយ។
    .romanised = Yeung ban totuol samnae robos lok neak haey. Lok neak noeng totuol ban chamlaey.
file-complete = ឯកសារ​របស់​លោកអ្នក​គ្រប់​ហើយ។
    .romanised = Eksar robos lok neak krop haey.

## direction

not-here = មិន​មែន​នៅ​ទីនេះ​ទេ។ សូម​ទៅ៖ { $place }, { $address }។
    .romanised = Min men nov ti nih te. Som tov: { $place }, { $address }.
directions-paper = ខ្ញុំ​សរសេរ​អាសយដ្ឋាន​លើ​ក្រដាស​ជូន​លោកអ្នក។
    .romanised = Khnhom sorser asayathan leu kradas choun lok neak.
floor = នៅ​ជាន់ { $floor } (ជាន់​ផ្ទាល់ដី​គឺ​ជាន់ 0)។
    .romanised = Nov choan { $floor } (choan phtoal dey keu choan 0).
closed-today = ផ្នែក​នេះ​បិទ​ថ្ងៃនេះ។
    .romanised = Phnaek nih bet thngai nih.
open-at = ផ្នែក​នេះ​បើក​នៅ៖ { DATE($date) } ម៉ោង { HOUR($hour) }។
    .romanised = Phnaek nih baek nov: { DATE($date) }, maong { HOUR($hour) }.
toilets = បន្ទប់ទឹក​នៅ​ខាង​នោះ។
    .romanised = Bontop toek nov khang nuh.

## emergency

need-doctor = តើ​លោកអ្នក​ត្រូវការ​គ្រូពេទ្យ​ទេ?
    .romanised = Taeu lok neak trov ka krou pet te?
where-does-it-hurt = តើ​លោកអ្នក​ឈឺ​នៅ​កន្លែង​ណា? សូម​ចង្អុល​បង្ហាញ។
    .romanised = Taeu lok neak chheu nov konlaeng na? Som chang-ol banghanh.
call-emergency = ខ្ញុំ​ហៅ​អ្នក​សង្គ្រោះ​បន្ទាន់។
    .romanised = Khnhom hav neak sangkruoh bontoan.
help-is-coming = អ្នក​សង្គ្រោះ​កំពុង​មក។ សូម​នៅ​ទីនេះ។
    .romanised = Neak sangkruoh kampung mok. Som nov ti nih.
are-you-safe = តើ​លោកអ្នក​មាន​សុវត្ថិភាព​នៅ​ផ្ទះ​ទេ?
    .romanised = Taeu lok neak mean sovatthipheap nov phteah te?
afraid-of-someone = តើ​លោកអ្នក​ខ្លាច​នរណា​ម្នាក់​ទេ?
    .romanised = Taeu lok neak khlach norna mneak te?
go-quiet-room = តើ​លោកអ្នក​ចង់​និយាយ​នៅ​កន្លែង​ស្ងាត់​ទេ?
    .romanised = Taeu lok neak chang niyeay nov konlaeng sngat te?
child-lost = យើង​ជួយ​លោកអ្នក​រក​កូន។
    .romanised = Yeung chuoy lok neak rok kon.

## calm

i-am-sorry = សូម​អភ័យទោស​ដែល​ឲ្យ​លោកអ្នក​រង់ចាំ​យូរ។
    .romanised = Som aphey tos dael oy lok neak rong cham you.
i-want-to-help = ខ្ញុំ​ចង់​ជួយ​លោកអ្នក។
    .romanised = Khnhom chang chuoy lok neak.
please-calm = សូម​និយាយ​គ្នា​ដោយ​ស្ងប់​អារម្មណ៍។
    .romanised = Som niyeay knea daoy sngop aram.
i-listen = ខ្ញុំ​កំពុង​ស្ដាប់​លោកអ្នក។
    .romanised = Khnhom kampung sdap lok neak.
cannot-do-it = ខ្ញុំ​ធ្វើ​រឿង​នេះ​មិន​បាន​ទេ។ ខ្ញុំ​ពន្យល់​មូលហេតុ​ជូន​លោកអ្នក។
    .romanised = Khnhom thveu reung nih min ban te. Khnhom ponyol moul het choun lok neak.
fetch-supervisor = ខ្ញុំ​ទៅ​ហៅ​ប្រធាន​របស់​ខ្ញុំ។
    .romanised = Khnhom tov hav prathean robos khnhom.
stop-behaviour = នៅ​ទីនេះ​មិន​អនុញ្ញាត​ឲ្យ​ធ្វើ​បែប​នេះ​ទេ។ សូម​ឈប់។
    .romanised = Nov ti nih min anunhnhat oy thveu baep nih te. Som chhop.

## interpreter

child-does-not-translate = ក្មេង​មិន​ត្រូវ​បកប្រែ​រឿង​នេះ​ទេ។ យើង​ហៅ​អ្នក​បកប្រែ​ដែល​ជា​មនុស្ស​ពេញវ័យ។
    .romanised = Kmeng min trov bak prae reung nih te. Yeung hav neak bak prae dael chea monus penh vey.
translate-everything = សូម​បកប្រែ​ទាំងអស់។ សូម​កុំ​បន្ថែម​អ្វី។
    .romanised = Som bak prae teang os. Som kom bonthaem avey.
translation-private = នេះ​ជា​រឿង​ផ្ទាល់ខ្លួន។ សូម​កុំ​ប្រាប់​អ្នក​ណា។
    .romanised = Nih chea reung phtoal khluon. Som kom prap neak na.
do-you-agree-helper = អ្នក​នេះ​បកប្រែ​ជូន​លោកអ្នក។ តើ​លោកអ្នក​យល់ព្រម​ទេ?
    .romanised = Neak nih bak prae choun lok neak. Taeu lok neak yol prom te?
for-this-adult = សម្រាប់​សំណួរ​នេះ យើង​ហៅ​អ្នក​បកប្រែ។
    .romanised = Samrap samnuor nih, yeung hav neak bak prae.

## end

thank-you = សូម​អរគុណ​ច្រើន។
    .romanised = Som orkoun chraen.
anything-else = តើ​លោកអ្នក​ត្រូវការ​អ្វី​ទៀត​ទេ?
    .romanised = Taeu lok neak trov ka avey tiet te?
all-done = ថ្ងៃនេះ​ចប់​ហើយ។
    .romanised = Thngai nih chop haey.
we-will-call = យើង​នឹង​ទូរស័ព្ទ​ទៅ​លោកអ្នក។
    .romanised = Yeung noeng toursap tov lok neak.
come-back-with-someone = លោកអ្នក​អាច​ត្រឡប់​មក​វិញ​ជាមួយ​អ្នក​ដែល​ចេះ​និយាយ​ភាសា​បារាំង។
    .romanised = Lok neak ach tralop mok vinh chea muoy neak dael cheh niyeay pheasa barang.
goodbye = ជម្រាបលា។ សូម​ជូនពរ​ឲ្យ​លោកអ្នក​មាន​ថ្ងៃ​ល្អ។
    .romanised = Chumreap lea. Som choun por oy lok neak mean thngai l-o.
