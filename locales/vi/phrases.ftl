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
