### Vietnamien : l’agent s’adresse à la personne avec « quý vị » (respectueux, sans genre) et dit « tôi ».

## welcome

welcome = Xin chào. Chào mừng quý vị.
which-language = Quý vị nói tiếng gì?
speak-french = Quý vị có nói được tiếng Pháp không?
show-language = Xin chỉ ngôn ngữ của quý vị trên màn hình.
use-screen = Chúng ta nói chuyện qua màn hình này. Quý vị có đồng ý không?
answer-with-keys = Để trả lời, xin bấm một số. Hoặc chỉ bằng ngón tay.
sentences-prepared = Các câu này đã được soạn sẵn. Nếu không rõ, xin cho tôi biết.
call-interpreter = Quý vị có cần thông dịch viên qua điện thoại không? Việc này miễn phí.
wait-interpreter = Tôi đang gọi thông dịch viên. Xin chờ một chút.
colleague-speaks = Có một đồng nghiệp nói được tiếng của quý vị. Tôi đi gọi ngay.
please-sit = Mời quý vị ngồi.
take-your-time = Quý vị cứ từ từ.

## answers

yes = Có
no = Không
a-little = Một chút
dont-know = Tôi không biết.
dont-understand = Tôi không hiểu.
agree = Đồng ý
something-else = Việc khác
prefer-not-say = Tôi không muốn trả lời.
today = Hôm nay
tomorrow = Ngày mai
later = Để sau
morning = Buổi sáng
afternoon = Buổi chiều

## understand

please-repeat = Xin quý vị nói lại một lần nữa.
please-write = Xin quý vị viết ra.
please-write-number = Xin quý vị viết con số ra.
please-slowly = Xin quý vị nói chậm lại.
please-show = Xin quý vị chỉ cho tôi xem.
do-you-understand = Quý vị có hiểu không?
is-this-right = Như vậy có đúng không?
can-you-read = Quý vị có đọc được tiếng Việt không?
read-aloud = Quý vị có muốn nghe câu này không?
i-explain-again = Tôi xin giải thích lại.

## wait

your-number = Đây là phiếu của quý vị. Số của quý vị: { $number }.
please-wait-here = Xin chờ ở đây. Chúng tôi sẽ gọi quý vị.
watch-screen = Xin nhìn màn hình. Số của quý vị sẽ hiện ra ở đó.
wait-minutes = Phải chờ khoảng { NUMBER($minutes) } phút.
people-before = Còn { NUMBER($people) } người trước quý vị.
your-turn = Đến lượt quý vị.
go-to-counter = Mời quý vị đến quầy { $counter }.
missed-turn = Chúng tôi đã gọi nhưng quý vị không có mặt. Chúng tôi sẽ gọi lại.
come-back-at = Quý vị có thể ra ngoài. Xin quay lại lúc { HOUR($hour) }.
keep-ticket = Xin giữ phiếu của quý vị.
priority-people = Quý vị có thẻ ưu tiên không? Quý vị có đang mang thai không?
priority-passes = Người này được ưu tiên, nên được vào trước.
one-moment = Xin chờ một chút. Tôi đến ngay.

## need

what-need = Quý vị cần giúp việc gì?
need-identity = Thẻ căn cước hoặc hộ chiếu
need-family = Khai sinh, kết hôn hoặc khai tử
need-school = Trường học hoặc bữa ăn ở trường
need-housing = Nhà ở
need-social = Trợ cấp xã hội
need-appointment = Đặt lịch hẹn
first-time = Đây có phải là lần đầu quý vị đến vì việc này không?
for-whom = Việc này là cho ai?
for-me = Cho tôi
for-child = Cho con tôi
for-parent = Cho người nhà tôi
for-other = Cho người khác
received-letter = Quý vị có nhận được thư không? Xin cho tôi xem.

## identity

show-papers = Xin cho tôi xem thẻ căn cước hoặc hộ chiếu của quý vị.
which-document = Quý vị có giấy tờ tùy thân nào?
identity-card = Thẻ căn cước
passport = Hộ chiếu
residence-permit = Thẻ cư trú
no-document = Tôi không mang theo giấy tờ.
bring-document = Xin mang giấy tờ này đến: { $document }.
missing-documents = Còn thiếu { NUMBER($documents) } giấy tờ.
original-needed = Cần bản gốc. Không nhận bản sao.
copy-is-enough = Chỉ cần bản sao là đủ.
i-make-copy = Tôi sao một bản. Sau đó tôi trả lại giấy tờ cho quý vị.
photo-needed = Cần một tấm ảnh thẻ mới chụp.
proof-of-address = Cần một giấy tờ có ghi địa chỉ của quý vị. Ví dụ: một hóa đơn.
papers-are-yours = Đây là giấy tờ của quý vị. Xin giữ cẩn thận.

## person

your-name = Xin viết họ và tên của quý vị.
date-of-birth = Xin viết ngày, tháng, năm sinh của quý vị.
place-of-birth = Quý vị sinh ở nước nào? Ở thành phố nào?
your-address = Địa chỉ của quý vị là gì?
live-in-city = Quý vị có sống ở thành phố này không?
your-telephone = Xin viết số điện thoại của quý vị.
have-email = Quý vị có địa chỉ email không?
married = Quý vị đã kết hôn chưa?
how-many-children = Quý vị có mấy người con? Xin viết con số ra.
age-of-children = Các con của quý vị bao nhiêu tuổi?
who-is-with-you = Người đi cùng quý vị là ai?
data-stays-here = Thông tin này chỉ dùng cho yêu cầu của quý vị.

## money

price-is = Số tiền phải trả: { AMOUNT($amount) }.
it-is-free = Việc này miễn phí.
how-pay = Quý vị muốn trả tiền bằng cách nào?
cash = Tiền mặt
card = Thẻ ngân hàng
here-is-receipt = Đây là biên lai. Xin giữ lại.
before-date = Phải làm việc này trước ngày: { DATE($date) }.
ready-on = Ngày sẽ xong: { DATE($date) }.

## appointment

need-appointment-first = Cần có lịch hẹn. Quý vị có muốn tôi đặt hẹn giúp không?
have-appointment = Quý vị có lịch hẹn không?
which-moment = Buổi sáng hay buổi chiều?
appointment-on = Lịch hẹn của quý vị: { DATE($date) }, lúc { HOUR($hour) }.
does-it-suit = Như vậy có tiện cho quý vị không?
bring-to-appointment = Khi đến hẹn, xin mang theo: { $document }.
come-early = Xin đến trước giờ hẹn { NUMBER($minutes) } phút.
tell-if-cannot = Nếu không đến được, xin gọi điện cho chúng tôi.

## form

fill-form = Cần điền tờ đơn này. Quý vị có cần giúp không?
help-fill-form = Tôi sẽ điền cùng với quý vị.
write-capitals = Xin viết bằng chữ in hoa.
sign-here = Xin ký tên ở đây.
read-before-sign = Xin đọc trước khi ký. Tôi có thể giải thích.
both-parents-sign = Cả cha và mẹ đều phải ký tên.
request-sent = Chúng tôi đã nhận yêu cầu của quý vị. Quý vị sẽ được trả lời.
file-complete = Hồ sơ của quý vị đã đầy đủ.

## direction

not-here = Không phải ở đây. Xin đến: { $place }, { $address }.
directions-paper = Tôi viết địa chỉ ra giấy cho quý vị.
floor = Ở tầng { $floor } (tầng trệt là tầng 0).
closed-today = Bộ phận này hôm nay đóng cửa.
open-at = Bộ phận này mở cửa vào: { DATE($date) }, lúc { HOUR($hour) }.
toilets = Nhà vệ sinh ở đằng kia.

## emergency

need-doctor = Quý vị có cần bác sĩ không?
where-does-it-hurt = Quý vị đau ở đâu? Xin chỉ cho tôi.
call-emergency = Tôi gọi cấp cứu.
help-is-coming = Đội cấp cứu đang đến. Xin ở lại đây.
are-you-safe = Ở nhà, quý vị có được an toàn không?
afraid-of-someone = Quý vị có sợ ai không?
go-quiet-room = Quý vị có muốn nói chuyện ở một nơi yên tĩnh không?
child-lost = Chúng tôi đang cùng quý vị tìm cháu bé.

## calm

i-am-sorry = Xin lỗi đã để quý vị phải chờ.
i-want-to-help = Tôi muốn giúp quý vị.
please-calm = Xin hãy bình tĩnh nói chuyện.
i-listen = Xin quý vị cứ nói, tôi đang nghe.
cannot-do-it = Tôi không làm được việc này. Tôi xin giải thích lý do.
fetch-supervisor = Tôi đi gọi người phụ trách.
stop-behaviour = Ở đây không được làm như vậy. Xin dừng lại.

## interpreter

child-does-not-translate = Không được để trẻ em dịch việc này. Chúng tôi sẽ gọi một thông dịch viên là người lớn.
translate-everything = Xin dịch hết mọi lời. Xin đừng thêm gì.
translation-private = Đây là chuyện riêng tư. Xin đừng kể với ai.
do-you-agree-helper = Người này sẽ dịch cho quý vị. Quý vị có đồng ý không?
for-this-adult = Với câu hỏi này, chúng tôi sẽ gọi thông dịch viên.

## end

thank-you = Cảm ơn quý vị rất nhiều.
anything-else = Quý vị có cần gì nữa không?
all-done = Hôm nay đến đây là xong.
we-will-call = Chúng tôi sẽ gọi điện cho quý vị.
come-back-with-someone = Quý vị có thể quay lại cùng một người nói được tiếng Pháp.
goodbye = Tạm biệt. Chúc quý vị một ngày tốt lành.

## documents

doc-which-request = Quý vị muốn làm việc gì?
doc-first = Tôi xin cấp giấy tờ lần đầu.
doc-renewal = Tôi muốn đổi giấy tờ cũ lấy giấy tờ mới.
doc-lost = Tôi đã làm mất giấy tờ.
doc-stolen = Tôi bị lấy cắp giấy tờ.
doc-declare-loss = Cần khai báo mất giấy tờ. Chúng tôi viết tờ khai ở đây.
doc-declare-theft = Nếu bị lấy cắp, xin đến cảnh sát trước.
doc-pre-request = Quý vị có điền đơn trước trên internet không?
doc-pre-request-number = Xin cho tôi xem mã số của đơn trên internet.
doc-bring-old = Xin mang thẻ căn cước cũ hoặc hộ chiếu cũ đến.
doc-photo-rules = Ảnh phải chụp chưa quá sáu tháng. Phải nhìn rõ mặt.
doc-photo-refused = Ảnh này không dùng được. Cần một tấm ảnh khác.
doc-fingerprints = Tôi lấy dấu vân tay của quý vị. Xin đặt ngón tay vào đây.
doc-other-hand = Bây giờ đến tay kia.
doc-come-in-person = Chính người đó phải đến.
doc-parent-with-child = Cha hoặc mẹ phải đến cùng với con.
doc-stamp-price = Cần mua tem lệ phí (timbre fiscal). Giá: { AMOUNT($amount) }.
doc-stamp-where = Xin mua tem trên internet. Hoặc ở tiệm bán thuốc lá (tabac).
doc-wait-weeks = Phải chờ khoảng { NUMBER($weeks) } tuần.
doc-text-message = Khi giấy tờ làm xong, quý vị sẽ nhận được tin nhắn SMS.
doc-collect-yourself = Xin quý vị tự mình đến nhận giấy tờ.
doc-collect-before = Quý vị có { NUMBER($months) } tháng để đến nhận giấy tờ.
doc-travel-soon = Sắp tới quý vị có đi xa không?
doc-show-travel-ticket = Xin cho tôi xem vé của chuyến đi.
doc-nationality = Quý vị có quốc tịch Pháp không?
doc-residence-permit-elsewhere = Để xin thẻ cư trú, xin đến tòa tỉnh trưởng (préfecture). Không phải tòa thị chính (mairie).
doc-check-details = Xin xem lại tên, ngày tháng và địa chỉ. Tất cả có đúng không?

## civil

civil-which-record = Quý vị cần giấy tờ nào?
civil-birth = Giấy khai sinh
civil-marriage = Giấy chứng nhận kết hôn
civil-death = Giấy khai tử
civil-born-here = Người đó có sinh ở thành phố này không?
civil-ask-birth-town = Giấy này phải xin ở tòa thị chính (mairie) của nơi sinh.
civil-born-abroad = Người đó có sinh ở nước khác không?
civil-record-is-free = Giấy này miễn phí. Xin đừng trả tiền cho ai.
civil-copies = Đây là { NUMBER($copies) } bản sao.
civil-declare-birth = Có phải quý vị đến để khai sinh cho em bé không?
civil-birth-days = Quý vị có { NUMBER($days) } ngày để khai sinh cho em bé.
civil-birth-certificate = Xin cho tôi xem giấy của bệnh viện.
civil-child-name = Xin viết họ và tên của cháu bé.
civil-congratulations = Xin chúc mừng gia đình có em bé.
civil-recognise-child = Quý vị có muốn khai bằng giấy tờ rằng mình là cha hoặc mẹ của cháu bé không?
civil-family-book = Quý vị có sổ gia đình (livret de famille) không?
civil-declare-death = Có phải quý vị đến để khai tử không?
civil-condolences = Tôi xin chia buồn cùng quý vị.
civil-doctor-certificate = Xin cho tôi xem giấy của bác sĩ.
civil-want-to-marry = Quý vị có muốn đăng ký kết hôn ở đây không?
civil-marriage-file = Đây là giấy tờ để kết hôn. Cần điền các giấy tờ này.
civil-both-come = Cả hai người phải cùng đến.
civil-official-translation = Giấy này phải bằng tiếng Pháp. Cần nhờ người dịch được nhà nước công nhận.

## school

school-enrol = Quý vị có muốn ghi danh cho cháu đi học không?
school-child-birth = Xin viết ngày, tháng, năm sinh của cháu.
school-been-before = Trước đây cháu có đi học không?
school-papers = Cần có giấy khai sinh của cháu.
school-vaccinations = Xin mang sổ sức khỏe của cháu (carnet de santé) đến. Chúng tôi sẽ xem các mũi tiêm chủng.
school-your-school = Trường của cháu: { $place }, { $address }.
school-meet-head = Xin đến gặp hiệu trưởng của trường.
school-starts-on = Ngày bắt đầu đi học: { DATE($date) }.
school-canteen = Cháu có ăn trưa ở trường không?
school-which-days = Những ngày nào? Xin chỉ trên lịch.
school-allergy = Cháu có bị dị ứng không?
school-with-or-without-meat = Bữa ăn có thịt hay không có thịt?
school-with-meat = Có thịt
school-without-meat = Không có thịt
school-meal-price = Giá một bữa ăn: { AMOUNT($amount) }.
school-price-by-income = Nếu thu nhập thấp, quý vị sẽ trả ít tiền hơn.
school-after-hours = Quý vị có cần trường trông cháu trước hoặc sau giờ học không?
school-holiday-centre = Vào kỳ nghỉ, quý vị có muốn cho cháu đến trung tâm vui chơi (centre de loisirs) không?
school-nursery = Quý vị có tìm nhà trẻ cho em bé không?
school-waiting-list = Hiện giờ không còn chỗ. Tên của quý vị đã có trong danh sách chờ.
school-who-collects = Ai đến đón cháu? Xin viết tên những người đó.

## housing

housing-have-home = Quý vị có chỗ ở không?
housing-where-tonight = Tối nay quý vị ngủ ở đâu?
housing-at-home = Ở nhà tôi
housing-with-friends = Ở nhà bạn bè hoặc người thân
housing-hotel = Ở khách sạn hoặc nhà tạm trú (foyer)
housing-outside = Ở ngoài đường
housing-call-115 = Để có chỗ ngủ tối nay, xin gọi số 115. Cuộc gọi miễn phí.
housing-call-together = Quý vị có muốn cùng gọi điện với tôi không?
housing-social-request = Quý vị có muốn xin nhà ở xã hội không?
housing-request-number = Quý vị có mã số đơn xin nhà không?
housing-renew-yearly = Mỗi năm phải làm lại đơn.
housing-long-wait = Có thể phải chờ nhiều năm.
housing-how-many-people = Có mấy người sống cùng quý vị? Xin viết con số ra.
housing-rent-difficult = Quý vị có gặp khó khăn khi trả tiền thuê nhà không?
housing-must-leave = Quý vị có nhận được thư yêu cầu dọn ra khỏi nhà không?
housing-dangerous = Chỗ ở của quý vị có nguy hiểm hoặc rất ẩm thấp không?
housing-bring-lease = Xin mang hợp đồng thuê nhà đến. Hoặc biên lai tiền thuê nhà.
housing-postal-address = Quý vị có cần một địa chỉ để nhận thư không?

## social

social-see-worker = Quý vị có muốn nói chuyện với nhân viên xã hội không?
social-confidential = Nhân viên xã hội không kể chuyện của quý vị với ai.
social-bring-income = Xin mang đến giấy tờ về tiền lương hoặc tiền trợ cấp của quý vị.
social-working = Quý vị có việc làm không?
social-food = Quý vị có cần giúp đỡ về thức ăn không?
social-health-insurance = Quý vị có bảo hiểm y tế không?
social-disability = Trong gia đình có ai bị khuyết tật không?
social-home-help = Quý vị có cần người đến nhà giúp đỡ người cao tuổi không?
social-bills = Quý vị có gặp khó khăn khi trả tiền nước hoặc tiền điện không?
social-caf = Để xin trợ cấp này, xin đến văn phòng CAF.
social-transport-card = Quý vị có muốn làm thẻ đi xe công cộng giá rẻ hơn không?
social-learn-french = Quý vị có muốn học tiếng Pháp không?
social-french-courses = Đây là danh sách các lớp học tiếng Pháp.
social-danger-17 = Nếu gặp nguy hiểm, xin gọi số 17.
social-violence-3919 = Số 3919 giúp đỡ phụ nữ bị bạo hành. Cuộc gọi miễn phí.

## elections

vote-on-list = Quý vị có tên trong danh sách cử tri không?
vote-register = Quý vị có muốn ghi danh để đi bầu cử không?
vote-who-can = Người có quốc tịch Pháp được đi bầu trong mọi cuộc bầu cử.
vote-europeans = Công dân Liên minh châu Âu được đi bầu trong bầu cử thành phố và bầu cử châu Âu.
vote-register-before = Xin ghi danh trước ngày: { DATE($date) }.
vote-polling-place = Nơi quý vị đi bầu: { $place }, { $address }.
vote-bring-identity = Khi đi bầu, xin mang theo giấy tờ tùy thân.
vote-proxy = Nếu quý vị không đến được, người khác có thể bỏ phiếu thay cho quý vị.

## digital

digital-have-smartphone = Quý vị có điện thoại vào được internet không?
digital-help = Quý vị có cần giúp dùng máy tính không?
digital-have-account = Quý vị có tài khoản trên trang web này không?
digital-create-email = Quý vị có muốn cùng tôi lập một địa chỉ email không?
digital-type-password = Xin gõ mật khẩu của quý vị. Tôi không nhìn.
digital-keep-password = Xin đừng cho ai biết mật khẩu của quý vị.
digital-code-by-text = Quý vị sẽ nhận được một mã số qua tin nhắn SMS. Xin gõ mã số đó vào đây.
digital-paper-also = Quý vị cũng có thể làm đơn trên giấy.
digital-adviser = Có người giúp được quý vị dùng internet. Quý vị có muốn đặt lịch hẹn không?
digital-scam = Tin nhắn này là lừa đảo. Xin đừng trả tiền.

## institutions

inst-tax-office = Về việc thuế, xin đến sở thuế.
inst-tax-declared = Quý vị có nộp tờ khai thuế không?
inst-tax-notice = Xin mang giấy báo thuế (avis d’impôt) đến.
inst-prefecture-decides = Tòa tỉnh trưởng (préfecture) quyết định. Không phải tòa thị chính (mairie).
inst-health-insurance = Về bảo hiểm y tế, xin đến văn phòng CPAM.
inst-job-centre = Để tìm việc làm, xin đến văn phòng France Travail.
inst-france-services = France Services giúp quý vị lo thủ tục giấy tờ. Việc này miễn phí.
inst-metropolis = Việc rác và nước do cơ quan vùng đô thị (métropole) phụ trách.
inst-asylum = Để xin tị nạn, xin đến một văn phòng khác.
inst-free-lawyer = Quý vị có muốn nói chuyện với luật sư không? Việc này miễn phí.
inst-explain-letter = Xin cho tôi xem lá thư. Tôi sẽ giải thích cho quý vị.
inst-write-letter = Quý vị có cần giúp viết thư không?
inst-we-send-on = Chúng tôi chuyển yêu cầu của quý vị đến đúng bộ phận. Chúng tôi sẽ báo cho quý vị biết.
