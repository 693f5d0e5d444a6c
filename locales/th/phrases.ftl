### Thaï : l’agent s’adresse à la personne avec « คุณ » (khun) et « กรุณา » (s’il vous plaît), sans particule de genre.

## welcome

welcome = สวัสดี ยินดี​ต้อนรับ
    .romanised = Sawatdi. Yindi tonrap.
which-language = คุณ​พูด​ภาษา​อะไร
    .romanised = Khun phut phasa arai?
speak-french = คุณ​พูด​ภาษา​ฝรั่งเศส​ได้​ไหม
    .romanised = Khun phut phasa farangset dai mai?
show-language = กรุณา​ชี้​ภาษา​ของ​คุณ​บน​หน้าจอ
    .romanised = Karuna chi phasa khong khun bon na cho.
use-screen = เรา​จะ​คุย​กัน​ผ่าน​หน้าจอ​นี้ คุณ​ตกลง​ไหม
    .romanised = Rao cha khui kan phan na cho ni. Khun toklong mai?
answer-with-keys = กรุณา​ตอบ​โดย​กด​ตัวเลข หรือ​ใช้​นิ้ว​ชี้​คำตอบ
    .romanised = Karuna top doi kot tua lek, rue chai nio chi kham top.
sentences-prepared = ประโยค​เหล่านี้​เตรียม​ไว้​แล้ว ถ้า​ไม่​เข้าใจ กรุณา​บอก​เรา
    .romanised = Prayok lao ni triam wai laeo. Tha mai khao chai, karuna bok rao.
call-interpreter = คุณ​ต้องการ​ล่าม​ทาง​โทรศัพท์​ไหม ไม่​ต้อง​จ่าย​เงิน
    .romanised = Khun tongkan lam thang thorasap mai? Mai tong chai ngoen.
wait-interpreter = เรา​กำลัง​โทร​หา​ล่าม กรุณา​รอ​สักครู่
    .romanised = Rao kamlang tho ha lam. Karuna ro sak khru.
colleague-speaks = มี​เจ้าหน้าที่​ที่​พูด​ภาษา​ของ​คุณ​ได้ เรา​จะ​ไป​ตาม​มา​ให้
    .romanised = Mi chaonathi thi phut phasa khong khun dai. Rao cha pai tam ma hai.
please-sit = เชิญ​นั่ง
    .romanised = Choen nang.
take-your-time = ไม่​ต้อง​รีบ
    .romanised = Mai tong rip.

## answers

yes = ใช่
    .romanised = Chai
no = ไม่
    .romanised = Mai
a-little = นิดหน่อย
    .romanised = Nit noi
dont-know = ไม่​ทราบ
    .romanised = Mai sap.
dont-understand = ไม่​เข้าใจ
    .romanised = Mai khao chai.
agree = ตกลง
    .romanised = Toklong
something-else = เรื่อง​อื่น
    .romanised = Rueang uen
prefer-not-say = ไม่​อยาก​ตอบ
    .romanised = Mai yak top.
today = วันนี้
    .romanised = Wan ni
tomorrow = พรุ่งนี้
    .romanised = Phrung ni
later = ภายหลัง
    .romanised = Phai lang
morning = ตอน​เช้า
    .romanised = Ton chao
afternoon = ตอน​บ่าย
    .romanised = Ton bai

## understand

please-repeat = กรุณา​พูด​อีก​ครั้ง
    .romanised = Karuna phut ik khrang.
please-write = กรุณา​เขียน​ให้​ดู
    .romanised = Karuna khian hai du.
please-write-number = กรุณา​เขียน​ตัวเลข
    .romanised = Karuna khian tua lek.
please-slowly = กรุณา​พูด​ช้าๆ
    .romanised = Karuna phut cha-cha.
please-show = กรุณา​ชี้​หรือ​เอา​มา​ให้​ดู
    .romanised = Karuna chi rue ao ma hai du.
do-you-understand = คุณ​เข้าใจ​ไหม
    .romanised = Khun khao chai mai?
is-this-right = ถูกต้อง​ไหม
    .romanised = Thuk tong mai?
can-you-read = คุณ​อ่าน​ภาษา​ไทย​ได้​ไหม
    .romanised = Khun an phasa thai dai mai?
read-aloud = คุณ​อยาก​ฟัง​เสียง​อ่าน​ประโยค​นี้​ไหม
    .romanised = Khun yak fang siang an prayok ni mai?
i-explain-again = เรา​จะ​อธิบาย​อีก​ครั้ง
    .romanised = Rao cha athibai ik khrang.

## wait

your-number = นี่​คือ​บัตร​คิว​ของ​คุณ หมายเลข​ของ​คุณ: { $number }
    .romanised = Ni khue bat khio khong khun. Mai lek khong khun: { $number }.
please-wait-here = กรุณา​รอ​ที่นี่ เรา​จะ​เรียก​คุณ
    .romanised = Karuna ro thi ni. Rao cha riak khun.
watch-screen = กรุณา​ดู​หน้าจอ หมายเลข​ของ​คุณ​จะ​ขึ้น​บน​หน้าจอ
    .romanised = Karuna du na cho. Mai lek khong khun cha khuen bon na cho.
wait-minutes = ต้อง​รอ​ประมาณ { NUMBER($minutes) } นาที
    .romanised = Tong ro praman { NUMBER($minutes) } nathi.
people-before = มี​คน​รอ​ก่อน​คุณ { NUMBER($people) } คน
    .romanised = Mi khon ro kon khun { NUMBER($people) } khon.
your-turn = ถึง​คิว​ของ​คุณ​แล้ว
    .romanised = Thueng khio khong khun laeo.
go-to-counter = เชิญ​ที่​ช่อง​บริการ { $counter }
    .romanised = Choen thi chong borikan { $counter }.
missed-turn = เรา​เรียก​คุณ​แล้ว แต่​คุณ​ไม่​อยู่ เรา​จะ​เรียก​อีก​ครั้ง
    .romanised = Rao riak khun laeo, tae khun mai yu. Rao cha riak ik khrang.
come-back-at = คุณ​ออก​ไป​ข้างนอก​ได้ กรุณา​กลับ​มา​เวลา { HOUR($hour) }
    .romanised = Khun ok pai khang nok dai. Karuna klap ma wela { HOUR($hour) }.
keep-ticket = กรุณา​เก็บ​บัตร​คิว​ไว้
    .romanised = Karuna kep bat khio wai.
priority-people = คุณ​มี​บัตร​ที่​ให้​สิทธิ์​รับ​บริการ​ก่อน​ไหม คุณ​ตั้งครรภ์​อยู่​ไหม
    .romanised = Khun mi bat thi hai sit rap borikan kon mai? Khun tang khan yu mai?
priority-passes = ท่าน​นี้​มี​สิทธิ์​ได้​รับ​บริการ​ก่อน
    .romanised = Than ni mi sit dai rap borikan kon.
one-moment = กรุณา​รอ​สักครู่ เรา​จะ​รีบ​มา
    .romanised = Karuna ro sak khru. Rao cha rip ma.

## need

what-need = คุณ​ต้องการ​ติดต่อ​เรื่อง​อะไร
    .romanised = Khun tongkan tit to rueang arai?
need-identity = บัตร​ประจำตัว​หรือ​หนังสือเดินทาง
    .romanised = Bat pracham tua rue nangsue doen thang
need-family = การ​เกิด การ​แต่งงาน​หรือ​การ​เสียชีวิต
    .romanised = Kan koet, kan taeng ngan rue kan sia chiwit
need-school = โรงเรียน​หรือ​อาหาร​กลางวัน​ที่​โรงเรียน
    .romanised = Rongrian rue ahan klang wan thi rongrian
need-housing = ที่อยู่อาศัย
    .romanised = Thi yu asai
need-social = สวัสดิการ​สังคม
    .romanised = Sawatdikan sangkhom
need-appointment = นัดหมาย
    .romanised = Nat mai
first-time = คุณ​มา​เรื่อง​นี้​เป็น​ครั้ง​แรก​ใช่​ไหม
    .romanised = Khun ma rueang ni pen khrang raek chai mai?
for-whom = เรื่อง​นี้​สำหรับ​ใคร
    .romanised = Rueang ni samrap khrai?
for-me = สำหรับ​ตัวเอง
    .romanised = Samrap tua eng
for-child = สำหรับ​ลูก
    .romanised = Samrap luk
for-parent = สำหรับ​คน​ใน​ครอบครัว
    .romanised = Samrap khon nai khrop khrua
for-other = สำหรับ​คน​อื่น
    .romanised = Samrap khon uen
received-letter = คุณ​ได้​รับ​จดหมาย​ไหม กรุณา​ให้​เรา​ดู​จดหมาย
    .romanised = Khun dai rap chotmai mai? Karuna hai rao du chotmai.

## identity

show-papers = กรุณา​แสดง​บัตร​ประจำตัว​หรือ​หนังสือเดินทาง
    .romanised = Karuna sadaeng bat pracham tua rue nangsue doen thang.
which-document = คุณ​มี​เอกสาร​ประจำตัว​อะไร
    .romanised = Khun mi ekkasan pracham tua arai?
identity-card = บัตร​ประจำตัว
    .romanised = Bat pracham tua
passport = หนังสือเดินทาง
    .romanised = Nangsue doen thang
residence-permit = ใบ​อนุญาต​พำนัก
    .romanised = Bai anuyat phamnak
no-document = ไม่​มี​เอกสาร​ติดตัว
    .romanised = Mai mi ekkasan tit tua.
bring-document = กรุณา​นำ​เอกสาร​นี้​มา: { $document }
    .romanised = Karuna nam ekkasan ni ma: { $document }.
missing-documents = ยัง​ขาด​เอกสาร { NUMBER($documents) } ฉบับ
    .romanised = Yang khat ekkasan { NUMBER($documents) } chabap.
original-needed = ต้อง​ใช้​เอกสาร​ตัวจริง ใช้​สำเนา​ไม่​ได้
    .romanised = Tong chai ekkasan tua ching. Chai samnao mai dai.
copy-is-enough = ใช้​สำเนา​ก็​พอ
    .romanised = Chai samnao ko pho.
i-make-copy = เรา​จะ​ถ่าย​สำเนา แล้ว​คืน​เอกสาร​ให้​คุณ
    .romanised = Rao cha thai samnao, laeo khuen ekkasan hai khun.
photo-needed = ต้อง​ใช้​รูปถ่าย​ติด​บัตร​ที่​ถ่าย​เมื่อ​ไม่​นาน​มา​นี้
    .romanised = Tong chai rup thai tit bat thi thai muea mai nan ma ni.
proof-of-address = ต้อง​ใช้​เอกสาร​ที่​มี​ที่อยู่​ของ​คุณ เช่น ใบแจ้ง​ค่า​น้ำ​หรือ​ค่า​ไฟ
    .romanised = Tong chai ekkasan thi mi thi yu khong khun. Chen bai chaeng kha nam rue kha fai.
papers-are-yours = นี่​คือ​เอกสาร​ของ​คุณ กรุณา​เก็บ​ไว้​ให้​ดี
    .romanised = Ni khue ekkasan khong khun. Karuna kep wai hai di.

## person

your-name = กรุณา​เขียน​ชื่อ​และ​นามสกุล​ของ​คุณ
    .romanised = Karuna khian chue lae namsakun khong khun.
date-of-birth = กรุณา​เขียน​วัน​เดือน​ปี​เกิด​ของ​คุณ
    .romanised = Karuna khian wan duean pi koet khong khun.
place-of-birth = คุณ​เกิด​ที่​ประเทศ​อะไร เมือง​อะไร
    .romanised = Khun koet thi prathet arai? Mueang arai?
your-address = ที่อยู่​ของ​คุณ​คือ​ที่ไหน
    .romanised = Thi yu khong khun khue thi nai?
live-in-city = คุณ​อาศัย​อยู่​ใน​เมือง​นี้​ไหม
    .romanised = Khun asai yu nai mueang ni mai?
your-telephone = กรุณา​เขียน​เบอร์​โทรศัพท์​ของ​คุณ
    .romanised = Karuna khian boe thorasap khong khun.
have-email = คุณ​มี​อีเมล​ไหม
    .romanised = Khun mi i-mel mai?
married = คุณ​แต่งงาน​แล้ว​ใช่​ไหม
    .romanised = Khun taeng ngan laeo chai mai?
how-many-children = คุณ​มี​ลูก​กี่​คน กรุณา​เขียน​จำนวน
    .romanised = Khun mi luk ki khon? Karuna khian chamnuan.
age-of-children = ลูก​ของ​คุณ​อายุ​เท่าไร
    .romanised = Luk khong khun ayu thao rai?
who-is-with-you = คน​ที่​มา​กับ​คุณ​คือ​ใคร
    .romanised = Khon thi ma kap khun khue khrai?
data-stays-here = ข้อมูล​เหล่านี้​ใช้​สำหรับ​คำขอ​ของ​คุณ​เท่านั้น
    .romanised = Kho mun lao ni chai samrap kham kho khong khun thao nan.

## money

price-is = ต้อง​จ่าย { AMOUNT($amount) }
    .romanised = Tong chai { AMOUNT($amount) }.
it-is-free = ไม่​ต้อง​จ่าย​เงิน
    .romanised = Mai tong chai ngoen.
how-pay = คุณ​ต้องการ​จ่าย​แบบ​ไหน
    .romanised = Khun tongkan chai baep nai?
cash = เงินสด
    .romanised = Ngoen sot
card = บัตร​ธนาคาร
    .romanised = Bat thanakhan
here-is-receipt = นี่​คือ​ใบเสร็จ กรุณา​เก็บ​ไว้
    .romanised = Ni khue bai set. Karuna kep wai.
before-date = ต้อง​ทำ​ให้​เสร็จ​ก่อน: { DATE($date) }
    .romanised = Tong tham hai set kon: { DATE($date) }.
ready-on = วัน​ที่​จะ​เสร็จ: { DATE($date) }
    .romanised = Wan thi cha set: { DATE($date) }.

## appointment

need-appointment-first = ต้อง​นัดหมาย​ก่อน ให้​เรา​นัด​ให้​คุณ​ไหม
    .romanised = Tong nat mai kon. Hai rao nat hai khun mai?
have-appointment = คุณ​มี​นัด​ไหม
    .romanised = Khun mi nat mai?
which-moment = ตอน​เช้า​หรือ​ตอน​บ่าย
    .romanised = Ton chao rue ton bai?
appointment-on = นัด​ของ​คุณ: { DATE($date) } เวลา { HOUR($hour) }
    .romanised = Nat khong khun: { DATE($date) }, wela { HOUR($hour) }.
does-it-suit = คุณ​สะดวก​ไหม
    .romanised = Khun saduak mai?
bring-to-appointment = ใน​วัน​นัด กรุณา​นำ​มา​ด้วย: { $document }
    .romanised = Nai wan nat, karuna nam ma duai: { $document }.
come-early = กรุณา​มา​ก่อน​เวลา { NUMBER($minutes) } นาที
    .romanised = Karuna ma kon wela { NUMBER($minutes) } nathi.
tell-if-cannot = ถ้า​คุณ​มา​ไม่​ได้ กรุณา​โทร​บอก​เรา
    .romanised = Tha khun ma mai dai, karuna tho bok rao.

## form

fill-form = ต้อง​กรอก​แบบฟอร์ม​นี้ คุณ​ต้องการ​ให้​ช่วย​ไหม
    .romanised = Tong krok baep fom ni. Khun tongkan hai chuai mai?
help-fill-form = เรา​จะ​ช่วย​คุณ​กรอก
    .romanised = Rao cha chuai khun krok.
write-capitals = กรุณา​เขียน​ด้วย​ตัว​พิมพ์ใหญ่
    .romanised = Karuna khian duai tua phim yai.
sign-here = กรุณา​เซ็น​ชื่อ​ตรง​นี้
    .romanised = Karuna sen chue trong ni.
read-before-sign = กรุณา​อ่าน​ก่อน​เซ็น​ชื่อ เรา​อธิบาย​ให้​ได้
    .romanised = Karuna an kon sen chue. Rao athibai hai dai.
both-parents-sign = พ่อ​และ​แม่​ต้อง​เซ็น​ชื่อ​ทั้ง​สอง​คน
    .romanised = Pho lae mae tong sen chue thang song khon.
request-sent = เรา​ได้​รับ​คำขอ​ของ​คุณ​แล้ว คุณ​จะ​ได้​รับ​คำตอบ
    .romanised = Rao dai rap kham kho khong khun laeo. Khun cha dai rap kham top.
file-complete = เอกสาร​ของ​คุณ​ครบ​แล้ว
    .romanised = Ekkasan khong khun khrop laeo.

## direction

not-here = ไม่​ใช่​ที่นี่ กรุณา​ไป​ที่: { $place }, { $address }
    .romanised = Mai chai thi ni. Karuna pai thi: { $place }, { $address }.
directions-paper = เรา​จะ​เขียน​ที่อยู่​บน​กระดาษ​ให้
    .romanised = Rao cha khian thi yu bon kradat hai.
floor = อยู่​ที่​ชั้น { $floor } (ชั้น​ล่าง​คือ​ชั้น 0)
    .romanised = Yu thi chan { $floor } (chan lang khue chan 0).
closed-today = วันนี้​แผนก​นี้​ปิด
    .romanised = Wan ni phanaek ni pit.
open-at = แผนก​นี้​จะ​เปิด: { DATE($date) } เวลา { HOUR($hour) }
    .romanised = Phanaek ni cha poet: { DATE($date) }, wela { HOUR($hour) }.
toilets = ห้องน้ำ​อยู่​ทาง​นั้น
    .romanised = Hong nam yu thang nan.

## emergency

need-doctor = คุณ​ต้องการ​พบ​หมอ​ไหม
    .romanised = Khun tongkan phop mo mai?
where-does-it-hurt = คุณ​เจ็บ​ตรง​ไหน กรุณา​ชี้​ให้​ดู
    .romanised = Khun chep trong nai? Karuna chi hai du.
call-emergency = เรา​จะ​โทร​เรียก​หน่วย​ฉุกเฉิน
    .romanised = Rao cha tho riak nuai chuk choen.
help-is-coming = หน่วย​ฉุกเฉิน​กำลัง​มา กรุณา​อยู่​ที่นี่
    .romanised = Nuai chuk choen kamlang ma. Karuna yu thi ni.
are-you-safe = คุณ​อยู่​ที่​บ้าน​ปลอดภัย​ไหม
    .romanised = Khun yu thi ban plot phai mai?
afraid-of-someone = คุณ​กลัว​ใคร​อยู่​ไหม
    .romanised = Khun klua khrai yu mai?
go-quiet-room = คุณ​อยาก​ไป​คุย​ใน​ที่​เงียบๆ​ไหม
    .romanised = Khun yak pai khui nai thi ngiap-ngiap mai?
child-lost = เรา​จะ​ช่วย​คุณ​ตาม​หา​ลูก
    .romanised = Rao cha chuai khun tam ha luk.

## calm

i-am-sorry = ขออภัย​ที่​ให้​คุณ​รอ​นาน
    .romanised = Kho aphai thi hai khun ro nan.
i-want-to-help = เรา​อยาก​ช่วย​คุณ
    .romanised = Rao yak chuai khun.
please-calm = ขอ​ให้​เรา​คุย​กัน​อย่าง​ใจเย็น
    .romanised = Kho hai rao khui kan yang chai yen.
i-listen = เรา​กำลัง​ฟัง​คุณ​อยู่
    .romanised = Rao kamlang fang khun yu.
cannot-do-it = เรื่อง​นี้​เรา​ทำ​ให้​ไม่​ได้ เรา​จะ​อธิบาย​เหตุผล​ให้​ฟัง
    .romanised = Rueang ni rao tham hai mai dai. Rao cha athibai hetphon hai fang.
fetch-supervisor = เรา​จะ​ไป​ตาม​หัวหน้า​มา
    .romanised = Rao cha pai tam hua na ma.
stop-behaviour = ที่นี่​ไม่​อนุญาต​ให้​ทำ​แบบ​นี้ กรุณา​หยุด
    .romanised = Thi ni mai anuyat hai tham baep ni. Karuna yut.

## interpreter

child-does-not-translate = เรื่อง​นี้​ให้​เด็ก​แปล​ไม่​ได้ เรา​จะ​เรียก​ล่าม​ที่​เป็น​ผู้ใหญ่
    .romanised = Rueang ni hai dek plae mai dai. Rao cha riak lam thi pen phu yai.
translate-everything = กรุณา​แปล​ทั้งหมด กรุณา​อย่า​เพิ่ม​อะไร
    .romanised = Karuna plae thang mot. Karuna ya phoem arai.
translation-private = นี่​เป็น​เรื่อง​ส่วนตัว กรุณา​อย่า​เล่า​ให้​ใคร​ฟัง
    .romanised = Ni pen rueang suan tua. Karuna ya lao hai khrai fang.
do-you-agree-helper = คน​นี้​จะ​แปล​ให้​คุณ คุณ​ตกลง​ไหม
    .romanised = Khon ni cha plae hai khun. Khun toklong mai?
for-this-adult = สำหรับ​คำถาม​นี้ เรา​จะ​เรียก​ล่าม
    .romanised = Samrap kham tham ni, rao cha riak lam.

## end

thank-you = ขอบคุณ​มาก
    .romanised = Khop khun mak.
anything-else = คุณ​ต้องการ​อะไร​อีก​ไหม
    .romanised = Khun tongkan arai ik mai?
all-done = วันนี้​เสร็จ​เรียบร้อย​แล้ว
    .romanised = Wan ni set riap roi laeo.
we-will-call = เรา​จะ​โทร​หา​คุณ
    .romanised = Rao cha tho ha khun.
come-back-with-someone = คุณ​สามารถ​กลับ​มา​พร้อม​กับ​คน​ที่​พูด​ภาษา​ฝรั่งเศส​ได้
    .romanised = Khun samat klap ma phrom kap khon thi phut phasa farangset dai.
goodbye = ลาก่อน ขอ​ให้​โชคดี
    .romanised = La kon. Kho hai chok di.
