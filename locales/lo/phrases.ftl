### Lao : l’agent s’adresse à la personne avec « ທ່ານ » (than, respectueux, sans genre) et dit « ຂ້ອຍ » (khoy).

## welcome

welcome = ສະບາຍດີ. ຍິນດີ​ຕ້ອນຮັບ.
    .romanised = Sabaydi. Nyindi tonhap.
which-language = ທ່ານ​ເວົ້າ​ພາສາ​ຫຍັງ?
    .romanised = Than vao phasa nyang?
speak-french = ທ່ານ​ເວົ້າ​ພາສາ​ຝຣັ່ງ​ໄດ້​ບໍ?
    .romanised = Than vao phasa falang dai bo?
show-language = ກະລຸນາ​ຊີ້​ພາສາ​ຂອງ​ທ່ານ​ຢູ່​ໜ້າຈໍ.
    .romanised = Kalouna si phasa khong than you na cho.
use-screen = ພວກເຮົາ​ເວົ້າ​ກັນ​ຜ່ານ​ໜ້າຈໍ​ນີ້. ທ່ານ​ຕົກລົງ​ບໍ?
    .romanised = Phouak hao vao kan phan na cho ni. Than tok long bo?
answer-with-keys = ເພື່ອ​ຕອບ, ກະລຸນາ​ກົດ​ຕົວເລກ. ຫຼື​ໃຊ້​ນິ້ວມື​ຊີ້.
    .romanised = Pheua top, kalouna kot toua lek. Leu sai niou meu si.
sentences-prepared = ປະໂຫຍກ​ເຫຼົ່ານີ້​ໄດ້​ກຽມ​ໄວ້​ກ່ອນ​ແລ້ວ. ຖ້າ​ບໍ່​ເຂົ້າໃຈ, ກະລຸນາ​ບອກ​ຂ້ອຍ.
    .romanised = Payok lao ni dai kiam vai kon lèo. Tha bo khao chai, kalouna bok khoy.
call-interpreter = ທ່ານ​ຕ້ອງການ​ຜູ້​ແປ​ພາສາ​ທາງ​ໂທລະສັບ​ບໍ? ບໍ່​ຕ້ອງ​ຈ່າຍ​ເງິນ.
    .romanised = Than tongkan phou pè phasa thang tholasap bo? Bo tong chay ngeun.
wait-interpreter = ຂ້ອຍ​ກຳລັງ​ໂທ​ຫາ​ຜູ້​ແປ​ພາສາ. ກະລຸນາ​ລໍຖ້າ​ຈັກໜ້ອຍ.
    .romanised = Khoy kamlang tho ha phou pè phasa. Kalouna lo tha chak noy.
colleague-speaks = ມີ​ພະນັກງານ​ຜູ້​ໜຶ່ງ​ເວົ້າ​ພາສາ​ຂອງ​ທ່ານ​ໄດ້. ຂ້ອຍ​ຈະ​ໄປ​ເອີ້ນ​ມາ.
    .romanised = Mi phanak ngan phou neung vao phasa khong than dai. Khoy cha pai eun ma.
please-sit = ເຊີນ​ນັ່ງ.
    .romanised = Seun nang.
take-your-time = ບໍ່​ຕ້ອງ​ຟ້າວ.
    .romanised = Bo tong fao.

## answers

yes = ແມ່ນ
    .romanised = Mèn
no = ບໍ່
    .romanised = Bo
a-little = ໜ້ອຍ​ໜຶ່ງ
    .romanised = Noy neung
dont-know = ຂ້ອຍ​ບໍ່​ຮູ້.
    .romanised = Khoy bo hou.
dont-understand = ຂ້ອຍ​ບໍ່​ເຂົ້າໃຈ.
    .romanised = Khoy bo khao chai.
agree = ຕົກລົງ
    .romanised = Tok long
something-else = ເລື່ອງ​ອື່ນ
    .romanised = Leuang eun
prefer-not-say = ຂ້ອຍ​ບໍ່​ຢາກ​ຕອບ.
    .romanised = Khoy bo yak top.
today = ມື້ນີ້
    .romanised = Meu ni
tomorrow = ມື້ອື່ນ
    .romanised = Meu eun
later = ພາຍຫຼັງ
    .romanised = Phay lang
morning = ຕອນ​ເຊົ້າ
    .romanised = Ton sao
afternoon = ຕອນ​ບ່າຍ
    .romanised = Ton bay

## understand

please-repeat = ກະລຸນາ​ເວົ້າ​ອີກ​ເທື່ອ​ໜຶ່ງ.
    .romanised = Kalouna vao ik theua neung.
please-write = ກະລຸນາ​ຂຽນ​ໃຫ້​ແດ່.
    .romanised = Kalouna khian hai dè.
please-write-number = ກະລຸນາ​ຂຽນ​ຕົວເລກ.
    .romanised = Kalouna khian toua lek.
please-slowly = ກະລຸນາ​ເວົ້າ​ຊ້າໆ.
    .romanised = Kalouna vao sa-sa.
please-show = ກະລຸນາ​ໃຫ້​ຂ້ອຍ​ເບິ່ງ.
    .romanised = Kalouna hai khoy beung.
do-you-understand = ທ່ານ​ເຂົ້າໃຈ​ບໍ?
    .romanised = Than khao chai bo?
is-this-right = ຖືກຕ້ອງ​ບໍ?
    .romanised = Theuk tong bo?
can-you-read = ທ່ານ​ອ່ານ​ພາສາ​ລາວ​ໄດ້​ບໍ?
    .romanised = Than an phasa lao dai bo?
read-aloud = ທ່ານ​ຢາກ​ຟັງ​ປະໂຫຍກ​ນີ້​ບໍ?
    .romanised = Than yak fang payok ni bo?
i-explain-again = ຂ້ອຍ​ຈະ​ອະທິບາຍ​ອີກ​ເທື່ອ​ໜຶ່ງ.
    .romanised = Khoy cha athibay ik theua neung.

## wait

your-number = ນີ້​ແມ່ນ​ບັດ​ຄິວ​ຂອງ​ທ່ານ. ເລກ​ຂອງ​ທ່ານ: { $number }.
    .romanised = Ni mèn bat khiou khong than. Lek khong than: { $number }.
please-wait-here = ກະລຸນາ​ລໍຖ້າ​ຢູ່​ນີ້. ພວກເຮົາ​ຈະ​ເອີ້ນ​ທ່ານ.
    .romanised = Kalouna lo tha you ni. Phouak hao cha eun than.
watch-screen = ກະລຸນາ​ເບິ່ງ​ໜ້າຈໍ. ເລກ​ຂອງ​ທ່ານ​ຈະ​ຂຶ້ນ​ຢູ່​ໜ້າຈໍ.
    .romanised = Kalouna beung na cho. Lek khong than cha kheun you na cho.
wait-minutes = ຕ້ອງ​ລໍຖ້າ​ປະມານ { NUMBER($minutes) } ນາທີ.
    .romanised = Tong lo tha paman { NUMBER($minutes) } nathi.
people-before = ມີ { NUMBER($people) } ຄົນ​ກ່ອນ​ທ່ານ.
    .romanised = Mi { NUMBER($people) } khon kon than.
your-turn = ຮອດ​ຄິວ​ຂອງ​ທ່ານ​ແລ້ວ.
    .romanised = Hot khiou khong than lèo.
go-to-counter = ເຊີນ​ໄປ​ປ່ອງ​ບໍລິການ { $counter }.
    .romanised = Seun pai pong bolikan { $counter }.
missed-turn = ພວກເຮົາ​ໄດ້​ເອີ້ນ​ທ່ານ​ແລ້ວ, ແຕ່​ທ່ານ​ບໍ່​ຢູ່. ພວກເຮົາ​ຈະ​ເອີ້ນ​ອີກ.
    .romanised = Phouak hao dai eun than lèo, tè than bo you. Phouak hao cha eun ik.
come-back-at = ທ່ານ​ອອກ​ໄປ​ຂ້າງນອກ​ໄດ້. ກະລຸນາ​ກັບ​ມາ​ເວລາ { HOUR($hour) }.
    .romanised = Than ok pai khang nok dai. Kalouna kap ma vela { HOUR($hour) }.
keep-ticket = ກະລຸນາ​ເກັບ​ບັດ​ຄິວ​ໄວ້.
    .romanised = Kalouna kep bat khiou vai.
priority-people = ທ່ານ​ມີ​ບັດ​ບຸລິມະສິດ​ບໍ? ທ່ານ​ຖືພາ​ບໍ?
    .romanised = Than mi bat boulimasit bo? Than theu pha bo?
priority-passes = ຜູ້​ນີ້​ມີ​ບຸລິມະສິດ, ຈຶ່ງ​ໄດ້​ໄປ​ກ່ອນ.
    .romanised = Phou ni mi boulimasit, cheung dai pai kon.
one-moment = ກະລຸນາ​ລໍຖ້າ​ຈັກໜ້ອຍ. ຂ້ອຍ​ມາ​ດຽວນີ້.
    .romanised = Kalouna lo tha chak noy. Khoy ma diao ni.

## need

what-need = ທ່ານ​ຕ້ອງການ​ຫຍັງ?
    .romanised = Than tongkan nyang?
need-identity = ບັດ​ປະຈຳຕົວ​ຫຼື​ໜັງສືຜ່ານແດນ
    .romanised = Bat pacham toua leu nangseu phan dèn
need-family = ການ​ເກີດ, ການ​ແຕ່ງງານ​ຫຼື​ການ​ເສຍຊີວິດ
    .romanised = Kan keut, kan tèng ngan leu kan sia sivit
need-school = ໂຮງຮຽນ​ຫຼື​ອາຫານ​ທ່ຽງ​ຢູ່​ໂຮງຮຽນ
    .romanised = Hong hian leu ahan thiang you hong hian
need-housing = ທີ່ຢູ່ອາໄສ
    .romanised = Thi you asai
need-social = ການ​ຊ່ວຍເຫຼືອ​ທາງ​ສັງຄົມ
    .romanised = Kan souay leua thang sangkhom
need-appointment = ນັດໝາຍ
    .romanised = Nat may
first-time = ທ່ານ​ມາ​ເລື່ອງ​ນີ້​ເປັນ​ເທື່ອ​ທຳອິດ​ແມ່ນ​ບໍ?
    .romanised = Than ma leuang ni pen theua tham it mèn bo?
for-whom = ເລື່ອງ​ນີ້​ສຳລັບ​ໃຜ?
    .romanised = Leuang ni samlap phai?
for-me = ສຳລັບ​ຂ້ອຍ
    .romanised = Samlap khoy
for-child = ສຳລັບ​ລູກ​ຂອງ​ຂ້ອຍ
    .romanised = Samlap louk khong khoy
for-parent = ສຳລັບ​ຄົນ​ໃນ​ຄອບຄົວ​ຂອງ​ຂ້ອຍ
    .romanised = Samlap khon nai khop khoua khong khoy
for-other = ສຳລັບ​ຄົນ​ອື່ນ
    .romanised = Samlap khon eun
received-letter = ທ່ານ​ໄດ້​ຮັບ​ຈົດໝາຍ​ບໍ? ກະລຸນາ​ໃຫ້​ຂ້ອຍ​ເບິ່ງ.
    .romanised = Than dai hap chot may bo? Kalouna hai khoy beung.

## identity

show-papers = ກະລຸນາ​ໃຫ້​ຂ້ອຍ​ເບິ່ງ​ບັດ​ປະຈຳຕົວ​ຫຼື​ໜັງສືຜ່ານແດນ​ຂອງ​ທ່ານ.
    .romanised = Kalouna hai khoy beung bat pacham toua leu nangseu phan dèn khong than.
which-document = ທ່ານ​ມີ​ເອກະສານ​ປະຈຳຕົວ​ຫຍັງ?
    .romanised = Than mi ekasan pacham toua nyang?
identity-card = ບັດ​ປະຈຳຕົວ
    .romanised = Bat pacham toua
passport = ໜັງສືຜ່ານແດນ
    .romanised = Nangseu phan dèn
residence-permit = ໃບ​ອະນຸຍາດ​ຢູ່ອາໄສ
    .romanised = Bai anounyat you asai
no-document = ຂ້ອຍ​ບໍ່​ມີ​ເອກະສານ​ຕິດຕົວ.
    .romanised = Khoy bo mi ekasan tit toua.
bring-document = ກະລຸນາ​ເອົາ​ເອກະສານ​ນີ້​ມາ: { $document }.
    .romanised = Kalouna ao ekasan ni ma: { $document }.
missing-documents = ຍັງ​ຂາດ​ເອກະສານ { NUMBER($documents) } ສະບັບ.
    .romanised = Nyang khat ekasan { NUMBER($documents) } sabap.
original-needed = ຕ້ອງ​ໃຊ້​ເອກະສານ​ຕົ້ນສະບັບ. ໃຊ້​ສຳເນົາ​ບໍ່​ໄດ້.
    .romanised = Tong sai ekasan ton sabap. Sai samnao bo dai.
copy-is-enough = ໃຊ້​ສຳເນົາ​ກໍ​ພໍ.
    .romanised = Sai samnao ko pho.
i-make-copy = ຂ້ອຍ​ຈະ​ເຮັດ​ສຳເນົາ, ແລ້ວ​ຄືນ​ເອກະສານ​ໃຫ້​ທ່ານ.
    .romanised = Khoy cha het samnao, lèo kheun ekasan hai than.
photo-needed = ຕ້ອງ​ໃຊ້​ຮູບ​ຕິດ​ບັດ​ທີ່​ຖ່າຍ​ໃໝ່.
    .romanised = Tong sai houp tit bat thi thay mai.
proof-of-address = ຕ້ອງ​ໃຊ້​ເອກະສານ​ທີ່​ມີ​ທີ່ຢູ່​ຂອງ​ທ່ານ. ຕົວຢ່າງ: ໃບ​ບິນ​ຄ່າ​ນ້ຳ​ຫຼື​ຄ່າ​ໄຟ.
    .romanised = Tong sai ekasan thi mi thi you khong than. Toua yang: bai bin kha nam leu kha fai.
papers-are-yours = ນີ້​ແມ່ນ​ເອກະສານ​ຂອງ​ທ່ານ. ກະລຸນາ​ເກັບ​ໄວ້​ໃຫ້​ດີ.
    .romanised = Ni mèn ekasan khong than. Kalouna kep vai hai di.

## person

your-name = ກະລຸນາ​ຂຽນ​ຊື່​ແລະ​ນາມສະກຸນ​ຂອງ​ທ່ານ.
    .romanised = Kalouna khian seu lè namsakoun khong than.
date-of-birth = ກະລຸນາ​ຂຽນ​ວັນ​ເດືອນ​ປີ​ເກີດ​ຂອງ​ທ່ານ.
    .romanised = Kalouna khian van deuan pi keut khong than.
place-of-birth = ທ່ານ​ເກີດ​ຢູ່​ປະເທດ​ໃດ? ຢູ່​ເມືອງ​ໃດ?
    .romanised = Than keut you pathet dai? You meuang dai?
your-address = ທີ່ຢູ່​ຂອງ​ທ່ານ​ແມ່ນ​ຢູ່​ໃສ?
    .romanised = Thi you khong than mèn you sai?
live-in-city = ທ່ານ​ອາໄສ​ຢູ່​ເມືອງ​ນີ້​ບໍ?
    .romanised = Than asai you meuang ni bo?
your-telephone = ກະລຸນາ​ຂຽນ​ເບີ​ໂທລະສັບ​ຂອງ​ທ່ານ.
    .romanised = Kalouna khian beu tholasap khong than.
have-email = ທ່ານ​ມີ​ອີເມວ​ບໍ?
    .romanised = Than mi i-mèo bo?
married = ທ່ານ​ແຕ່ງງານ​ແລ້ວ​ບໍ?
    .romanised = Than tèng ngan lèo bo?
how-many-children = ທ່ານ​ມີ​ລູກ​ຈັກ​ຄົນ? ກະລຸນາ​ຂຽນ​ຈຳນວນ.
    .romanised = Than mi louk chak khon? Kalouna khian chamnouan.
age-of-children = ລູກ​ຂອງ​ທ່ານ​ອາຍຸ​ຈັກ​ປີ?
    .romanised = Louk khong than ayou chak pi?
who-is-with-you = ຄົນ​ທີ່​ມາ​ກັບ​ທ່ານ​ແມ່ນ​ໃຜ?
    .romanised = Khon thi ma kap than mèn phai?
data-stays-here = ຂໍ້ມູນ​ນີ້​ໃຊ້​ສຳລັບ​ຄຳຂໍ​ຂອງ​ທ່ານ​ເທົ່ານັ້ນ.
    .romanised = Kho moun ni sai samlap kham kho khong than thao nan.

## money

price-is = ຕ້ອງ​ຈ່າຍ { AMOUNT($amount) }.
    .romanised = Tong chay { AMOUNT($amount) }.
it-is-free = ບໍ່​ຕ້ອງ​ຈ່າຍ​ເງິນ.
    .romanised = Bo tong chay ngeun.
how-pay = ທ່ານ​ຢາກ​ຈ່າຍ​ແບບ​ໃດ?
    .romanised = Than yak chay bèp dai?
cash = ເງິນສົດ
    .romanised = Ngeun sot
card = ບັດ​ທະນາຄານ
    .romanised = Bat thanakhan
here-is-receipt = ນີ້​ແມ່ນ​ໃບ​ຮັບ​ເງິນ. ກະລຸນາ​ເກັບ​ໄວ້.
    .romanised = Ni mèn bai hap ngeun. Kalouna kep vai.
before-date = ຕ້ອງ​ເຮັດ​ໃຫ້​ແລ້ວ​ກ່ອນ: { DATE($date) }.
    .romanised = Tong het hai lèo kon: { DATE($date) }.
ready-on = ວັນ​ທີ່​ຈະ​ສຳເລັດ: { DATE($date) }.
    .romanised = Van thi cha samlet: { DATE($date) }.

## appointment

need-appointment-first = ຕ້ອງ​ນັດໝາຍ​ກ່ອນ. ໃຫ້​ຂ້ອຍ​ນັດ​ໃຫ້​ທ່ານ​ບໍ?
    .romanised = Tong nat may kon. Hai khoy nat hai than bo?
have-appointment = ທ່ານ​ມີ​ນັດ​ບໍ?
    .romanised = Than mi nat bo?
which-moment = ຕອນ​ເຊົ້າ​ຫຼື​ຕອນ​ບ່າຍ?
    .romanised = Ton sao leu ton bay?
appointment-on = ນັດ​ຂອງ​ທ່ານ: { DATE($date) }, ເວລາ { HOUR($hour) }.
    .romanised = Nat khong than: { DATE($date) }, vela { HOUR($hour) }.
does-it-suit = ທ່ານ​ສະດວກ​ບໍ?
    .romanised = Than sadouak bo?
bring-to-appointment = ໃນ​ວັນ​ນັດ, ກະລຸນາ​ເອົາ​ມາ​ນຳ: { $document }.
    .romanised = Nai van nat, kalouna ao ma nam: { $document }.
come-early = ກະລຸນາ​ມາ​ກ່ອນ​ເວລາ { NUMBER($minutes) } ນາທີ.
    .romanised = Kalouna ma kon vela { NUMBER($minutes) } nathi.
tell-if-cannot = ຖ້າ​ທ່ານ​ມາ​ບໍ່​ໄດ້, ກະລຸນາ​ໂທ​ບອກ​ພວກເຮົາ.
    .romanised = Tha than ma bo dai, kalouna tho bok phouak hao.

## form

fill-form = ຕ້ອງ​ຕື່ມ​ແບບຟອມ​ນີ້. ທ່ານ​ຕ້ອງການ​ໃຫ້​ຊ່ວຍ​ບໍ?
    .romanised = Tong teum bèp fom ni. Than tongkan hai souay bo?
help-fill-form = ຂ້ອຍ​ຈະ​ຊ່ວຍ​ທ່ານ​ຕື່ມ.
    .romanised = Khoy cha souay than teum.
write-capitals = ກະລຸນາ​ຂຽນ​ເປັນ​ຕົວ​ພິມໃຫຍ່.
    .romanised = Kalouna khian pen toua phim nyai.
sign-here = ກະລຸນາ​ເຊັນ​ຊື່​ຢູ່​ນີ້.
    .romanised = Kalouna sen seu you ni.
read-before-sign = ກະລຸນາ​ອ່ານ​ກ່ອນ​ເຊັນ​ຊື່. ຂ້ອຍ​ອະທິບາຍ​ໃຫ້​ໄດ້.
    .romanised = Kalouna an kon sen seu. Khoy athibay hai dai.
both-parents-sign = ພໍ່​ແລະ​ແມ່​ຕ້ອງ​ເຊັນ​ຊື່​ທັງ​ສອງ​ຄົນ.
    .romanised = Pho lè mè tong sen seu thang song khon.
request-sent = ພວກເຮົາ​ໄດ້​ຮັບ​ຄຳຂໍ​ຂອງ​ທ່ານ​ແລ້ວ. ທ່ານ​ຈະ​ໄດ້​ຮັບ​ຄຳຕອບ.
    .romanised = Phouak hao dai hap kham kho khong than lèo. Than cha dai hap kham top.
file-complete = ເອກະສານ​ຂອງ​ທ່ານ​ຄົບ​ແລ້ວ.
    .romanised = Ekasan khong than khop lèo.

## direction

not-here = ບໍ່​ແມ່ນ​ຢູ່​ນີ້. ກະລຸນາ​ໄປ​ທີ່: { $place }, { $address }.
    .romanised = Bo mèn you ni. Kalouna pai thi: { $place }, { $address }.
directions-paper = ຂ້ອຍ​ຈະ​ຂຽນ​ທີ່ຢູ່​ໃສ່​ເຈ້ຍ​ໃຫ້.
    .romanised = Khoy cha khian thi you sai chia hai.
floor = ຢູ່​ຊັ້ນ { $floor } (ຊັ້ນ​ລຸ່ມ​ແມ່ນ​ຊັ້ນ 0).
    .romanised = You san { $floor } (san loum mèn san 0).
closed-today = ມື້ນີ້​ພະແນກ​ນີ້​ປິດ.
    .romanised = Meu ni phanèk ni pit.
open-at = ພະແນກ​ນີ້​ຈະ​ເປີດ: { DATE($date) }, ເວລາ { HOUR($hour) }.
    .romanised = Phanèk ni cha peut: { DATE($date) }, vela { HOUR($hour) }.
toilets = ຫ້ອງນ້ຳ​ຢູ່​ທາງ​ພຸ້ນ.
    .romanised = Hong nam you thang phoun.

## emergency

need-doctor = ທ່ານ​ຕ້ອງການ​ພົບ​ທ່ານໝໍ​ບໍ?
    .romanised = Than tongkan phop than mo bo?
where-does-it-hurt = ທ່ານ​ເຈັບ​ຢູ່​ບ່ອນ​ໃດ? ກະລຸນາ​ຊີ້​ໃຫ້​ເບິ່ງ.
    .romanised = Than chep you bon dai? Kalouna si hai beung.
call-emergency = ຂ້ອຍ​ຈະ​ໂທ​ເອີ້ນ​ໜ່ວຍ​ກູ້ໄພ.
    .romanised = Khoy cha tho eun nouay kou phai.
help-is-coming = ໜ່ວຍ​ກູ້ໄພ​ກຳລັງ​ມາ. ກະລຸນາ​ລໍຖ້າ​ຢູ່​ນີ້.
    .romanised = Nouay kou phai kamlang ma. Kalouna lo tha you ni.
are-you-safe = ຢູ່​ເຮືອນ​ທ່ານ​ປອດໄພ​ບໍ?
    .romanised = You heuan than pot phai bo?
afraid-of-someone = ທ່ານ​ຢ້ານ​ໃຜ​ບໍ?
    .romanised = Than yan phai bo?
go-quiet-room = ທ່ານ​ຢາກ​ໄປ​ລົມ​ກັນ​ຢູ່​ບ່ອນ​ງຽບໆ​ບໍ?
    .romanised = Than yak pai lom kan you bon ngiap-ngiap bo?
child-lost = ພວກເຮົາ​ຈະ​ຊ່ວຍ​ທ່ານ​ຊອກຫາ​ລູກ.
    .romanised = Phouak hao cha souay than sok ha louk.

## calm

i-am-sorry = ຂໍໂທດ​ທີ່​ໃຫ້​ທ່ານ​ລໍຖ້າ​ດົນ.
    .romanised = Kho thot thi hai than lo tha don.
i-want-to-help = ຂ້ອຍ​ຢາກ​ຊ່ວຍ​ທ່ານ.
    .romanised = Khoy yak souay than.
please-calm = ກະລຸນາ​ເວົ້າ​ກັນ​ດ້ວຍ​ໃຈເຢັນໆ.
    .romanised = Kalouna vao kan douay chai yen-yen.
i-listen = ຂ້ອຍ​ກຳລັງ​ຟັງ​ທ່ານ.
    .romanised = Khoy kamlang fang than.
cannot-do-it = ເລື່ອງ​ນີ້​ຂ້ອຍ​ເຮັດ​ບໍ່​ໄດ້. ຂ້ອຍ​ຈະ​ອະທິບາຍ​ເຫດຜົນ.
    .romanised = Leuang ni khoy het bo dai. Khoy cha athibay het phon.
fetch-supervisor = ຂ້ອຍ​ຈະ​ໄປ​ເອີ້ນ​ຫົວໜ້າ​ມາ.
    .romanised = Khoy cha pai eun houa na ma.
stop-behaviour = ຢູ່​ນີ້​ບໍ່​ອະນຸຍາດ​ໃຫ້​ເຮັດ​ແບບ​ນີ້. ກະລຸນາ​ຢຸດ.
    .romanised = You ni bo anounyat hai het bèp ni. Kalouna yout.

## interpreter

child-does-not-translate = ເລື່ອງ​ນີ້​ໃຫ້​ເດັກ​ແປ​ບໍ່​ໄດ້. ພວກເຮົາ​ຈະ​ເອີ້ນ​ຜູ້​ແປ​ພາສາ​ທີ່​ເປັນ​ຜູ້ໃຫຍ່.
    .romanised = Leuang ni hai dek pè bo dai. Phouak hao cha eun phou pè phasa thi pen phou nyai.
translate-everything = ກະລຸນາ​ແປ​ທັງໝົດ. ກະລຸນາ​ຢ່າ​ເພີ່ມ​ຫຍັງ.
    .romanised = Kalouna pè thang mot. Kalouna ya pheum nyang.
translation-private = ນີ້​ແມ່ນ​ເລື່ອງ​ສ່ວນຕົວ. ກະລຸນາ​ຢ່າ​ບອກ​ໃຜ.
    .romanised = Ni mèn leuang souan toua. Kalouna ya bok phai.
do-you-agree-helper = ຄົນ​ນີ້​ຈະ​ແປ​ໃຫ້​ທ່ານ. ທ່ານ​ຕົກລົງ​ບໍ?
    .romanised = Khon ni cha pè hai than. Than tok long bo?
for-this-adult = ສຳລັບ​ຄຳຖາມ​ນີ້, ພວກເຮົາ​ຈະ​ເອີ້ນ​ຜູ້​ແປ​ພາສາ.
    .romanised = Samlap kham tham ni, phouak hao cha eun phou pè phasa.

## end

thank-you = ຂອບໃຈ​ຫຼາຍໆ.
    .romanised = Khop chai lay-lay.
anything-else = ທ່ານ​ຕ້ອງການ​ຫຍັງ​ອີກ​ບໍ?
    .romanised = Than tongkan nyang ik bo?
all-done = ມື້ນີ້​ສຳເລັດ​ແລ້ວ.
    .romanised = Meu ni samlet lèo.
we-will-call = ພວກເຮົາ​ຈະ​ໂທ​ຫາ​ທ່ານ.
    .romanised = Phouak hao cha tho ha than.
come-back-with-someone = ທ່ານ​ສາມາດ​ກັບ​ມາ​ກັບ​ຄົນ​ທີ່​ເວົ້າ​ພາສາ​ຝຣັ່ງ​ໄດ້.
    .romanised = Than samat kap ma kap khon thi vao phasa falang dai.
goodbye = ລາກ່ອນ. ຂໍ​ໃຫ້​ໂຊກດີ.
    .romanised = La kon. Kho hai sok di.
