### Chinois (mandarin, caractères simplifiés) : l’agent vouvoie la personne avec « 您 » (nín).

## welcome

welcome = 您好，欢迎您。
    .romanised = Nín hǎo, huānyíng nín.
which-language = 请问您说什么语言？
    .romanised = Qǐngwèn nín shuō shénme yǔyán?
speak-french = 您会说法语吗？
    .romanised = Nín huì shuō Fǎyǔ ma?
show-language = 请在屏幕上指出您的语言。
    .romanised = Qǐng zài píngmù shàng zhǐchū nín de yǔyán.
use-screen = 我们用这个屏幕交流，可以吗？
    .romanised = Wǒmen yòng zhège píngmù jiāoliú, kěyǐ ma?
answer-with-keys = 回答时请按数字，也可以用手指出答案。
    .romanised = Huídá shí qǐng àn shùzì, yě kěyǐ yòng shǒu zhǐchū dá’àn.
sentences-prepared = 这些句子是事先准备好的。如果不清楚，请告诉我。
    .romanised = Zhèxiē jùzi shì shìxiān zhǔnbèi hǎo de. Rúguǒ bù qīngchu, qǐng gàosu wǒ.
call-interpreter = 您需要电话翻译吗？这是免费的。
    .romanised = Nín xūyào diànhuà fānyì ma? Zhè shì miǎnfèi de.
wait-interpreter = 我给翻译打电话。请稍等。
    .romanised = Wǒ gěi fānyì dǎ diànhuà. Qǐng shāo děng.
colleague-speaks = 有一位同事会说您的语言。我去请这位同事过来。
    .romanised = Yǒu yí wèi tóngshì huì shuō nín de yǔyán. Wǒ qù qǐng zhè wèi tóngshì guòlái.
please-sit = 请坐。
    .romanised = Qǐng zuò.
take-your-time = 您慢慢来，不着急。
    .romanised = Nín mànmàn lái, bù zháojí.

## answers

yes = 是
    .romanised = Shì
no = 否
    .romanised = Fǒu
a-little = 一点点
    .romanised = Yìdiǎndiǎn
dont-know = 我不知道。
    .romanised = Wǒ bù zhīdào.
dont-understand = 我不明白。
    .romanised = Wǒ bù míngbai.
agree = 好的
    .romanised = Hǎo de
something-else = 其他事情
    .romanised = Qítā shìqing
prefer-not-say = 我不想回答。
    .romanised = Wǒ bù xiǎng huídá.
today = 今天
    .romanised = Jīntiān
tomorrow = 明天
    .romanised = Míngtiān
later = 以后
    .romanised = Yǐhòu
morning = 上午
    .romanised = Shàngwǔ
afternoon = 下午
    .romanised = Xiàwǔ

## understand

please-repeat = 请您再说一遍。
    .romanised = Qǐng nín zài shuō yí biàn.
please-write = 请您写下来。
    .romanised = Qǐng nín xiě xiàlái.
please-write-number = 请您把数字写下来。
    .romanised = Qǐng nín bǎ shùzì xiě xiàlái.
please-slowly = 请您说慢一点。
    .romanised = Qǐng nín shuō màn yìdiǎn.
please-show = 请您给我看看。
    .romanised = Qǐng nín gěi wǒ kànkan.
do-you-understand = 您明白了吗？
    .romanised = Nín míngbai le ma?
is-this-right = 这样对吗？
    .romanised = Zhèyàng duì ma?
can-you-read = 您看得懂中文字吗？
    .romanised = Nín kàn de dǒng Zhōngwén zì ma?
read-aloud = 您想听这句话吗？
    .romanised = Nín xiǎng tīng zhè jù huà ma?
i-explain-again = 我再解释一遍。
    .romanised = Wǒ zài jiěshì yí biàn.

## wait

your-number = 这是您的号码单。您的号码：{ $number }。
    .romanised = Zhè shì nín de hàomǎdān. Nín de hàomǎ: { $number }.
please-wait-here = 请在这里等。我们会叫您。
    .romanised = Qǐng zài zhèlǐ děng. Wǒmen huì jiào nín.
watch-screen = 请看屏幕，上面会显示您的号码。
    .romanised = Qǐng kàn píngmù, shàngmiàn huì xiǎnshì nín de hàomǎ.
wait-minutes = 大约要等 { NUMBER($minutes) } 分钟。
    .romanised = Dàyuē yào děng { NUMBER($minutes) } fēnzhōng.
people-before = 您前面还有 { NUMBER($people) } 个人。
    .romanised = Nín qiánmiàn hái yǒu { NUMBER($people) } gè rén.
your-turn = 轮到您了。
    .romanised = Lún dào nín le.
go-to-counter = 请到这个窗口：{ $counter }。
    .romanised = Qǐng dào zhège chuāngkǒu: { $counter }.
missed-turn = 刚才叫到您，您不在。我们会再叫您。
    .romanised = Gāngcái jiào dào nín, nín bú zài. Wǒmen huì zài jiào nín.
come-back-at = 您可以先出去。请在 { HOUR($hour) } 回来。
    .romanised = Nín kěyǐ xiān chūqù. Qǐng zài { HOUR($hour) } huílái.
keep-ticket = 请保管好您的号码单。
    .romanised = Qǐng bǎoguǎn hǎo nín de hàomǎdān.
priority-people = 您有优先卡吗？您怀孕了吗？
    .romanised = Nín yǒu yōuxiānkǎ ma? Nín huáiyùn le ma?
priority-passes = 这位有优先权，可以先办。
    .romanised = Zhè wèi yǒu yōuxiānquán, kěyǐ xiān bàn.
one-moment = 请稍等，我马上来。
    .romanised = Qǐng shāo děng, wǒ mǎshàng lái.

## need

what-need = 请问您要办什么事？
    .romanised = Qǐngwèn nín yào bàn shénme shì?
need-identity = 身份证或护照
    .romanised = Shēnfènzhèng huò hùzhào
need-family = 出生、结婚或去世
    .romanised = Chūshēng, jiéhūn huò qùshì
need-school = 上学或学校食堂
    .romanised = Shàngxué huò xuéxiào shítáng
need-housing = 住房
    .romanised = Zhùfáng
need-social = 社会补助
    .romanised = Shèhuì bǔzhù
need-appointment = 预约
    .romanised = Yùyuē
first-time = 您是第一次来办这件事吗？
    .romanised = Nín shì dì-yī cì lái bàn zhè jiàn shì ma?
for-whom = 是给谁办的？
    .romanised = Shì gěi shéi bàn de?
for-me = 给我自己
    .romanised = Gěi wǒ zìjǐ
for-child = 给我的孩子
    .romanised = Gěi wǒ de háizi
for-parent = 给我的家人
    .romanised = Gěi wǒ de jiārén
for-other = 给别人
    .romanised = Gěi biérén
received-letter = 您收到信了吗？请给我看看。
    .romanised = Nín shōudào xìn le ma? Qǐng gěi wǒ kànkan.

## identity

show-papers = 请给我看您的身份证或护照。
    .romanised = Qǐng gěi wǒ kàn nín de shēnfènzhèng huò hùzhào.
which-document = 您有哪种身份证件？
    .romanised = Nín yǒu nǎ zhǒng shēnfèn zhèngjiàn?
identity-card = 身份证
    .romanised = Shēnfènzhèng
passport = 护照
    .romanised = Hùzhào
residence-permit = 居留证
    .romanised = Jūliúzhèng
no-document = 我没带证件。
    .romanised = Wǒ méi dài zhèngjiàn.
bring-document = 请带这份文件来：{ $document }。
    .romanised = Qǐng dài zhè fèn wénjiàn lái: { $document }.
missing-documents = 还缺 { NUMBER($documents) } 份文件。
    .romanised = Hái quē { NUMBER($documents) } fèn wénjiàn.
original-needed = 需要原件，复印件不行。
    .romanised = Xūyào yuánjiàn, fùyìnjiàn bù xíng.
copy-is-enough = 复印件就可以。
    .romanised = Fùyìnjiàn jiù kěyǐ.
i-make-copy = 我去复印，然后把文件还给您。
    .romanised = Wǒ qù fùyìn, ránhòu bǎ wénjiàn huán gěi nín.
photo-needed = 需要一张近期的证件照。
    .romanised = Xūyào yì zhāng jìnqī de zhèngjiànzhào.
proof-of-address = 需要一份写有您住址的文件，比如账单。
    .romanised = Xūyào yí fèn xiě yǒu nín zhùzhǐ de wénjiàn, bǐrú zhàngdān.
papers-are-yours = 这是您的文件，请保管好。
    .romanised = Zhè shì nín de wénjiàn, qǐng bǎoguǎn hǎo.

## person

your-name = 请写下您的姓和名。
    .romanised = Qǐng xiěxià nín de xìng hé míng.
date-of-birth = 请写下您的出生日期。
    .romanised = Qǐng xiěxià nín de chūshēng rìqī.
place-of-birth = 您在哪个国家出生？在哪个城市出生？
    .romanised = Nín zài nǎge guójiā chūshēng? Zài nǎge chéngshì chūshēng?
your-address = 您的住址是什么？
    .romanised = Nín de zhùzhǐ shì shénme?
live-in-city = 您住在这个城市吗？
    .romanised = Nín zhù zài zhège chéngshì ma?
your-telephone = 请写下您的电话号码。
    .romanised = Qǐng xiěxià nín de diànhuà hàomǎ.
have-email = 您有电子邮箱吗？
    .romanised = Nín yǒu diànzǐ yóuxiāng ma?
married = 您结婚了吗？
    .romanised = Nín jiéhūn le ma?
how-many-children = 您有几个孩子？请写下数字。
    .romanised = Nín yǒu jǐ gè háizi? Qǐng xiěxià shùzì.
age-of-children = 您的孩子多大了？
    .romanised = Nín de háizi duō dà le?
who-is-with-you = 和您一起来的这位是谁？
    .romanised = Hé nín yìqǐ lái de zhè wèi shì shéi?
data-stays-here = 这些信息只用来办理您的申请。
    .romanised = Zhèxiē xìnxī zhǐ yònglái bànlǐ nín de shēnqǐng.

## money

price-is = 费用：{ AMOUNT($amount) }。
    .romanised = Fèiyòng: { AMOUNT($amount) }.
it-is-free = 这是免费的。
    .romanised = Zhè shì miǎnfèi de.
how-pay = 您想怎么付款？
    .romanised = Nín xiǎng zěnme fùkuǎn?
cash = 现金
    .romanised = Xiànjīn
card = 银行卡
    .romanised = Yínhángkǎ
here-is-receipt = 这是收据，请保管好。
    .romanised = Zhè shì shōujù, qǐng bǎoguǎn hǎo.
before-date = 必须在这个日期之前办好：{ DATE($date) }。
    .romanised = Bìxū zài zhège rìqī zhīqián bàn hǎo: { DATE($date) }.
ready-on = 办好的日期：{ DATE($date) }。
    .romanised = Bàn hǎo de rìqī: { DATE($date) }.

## appointment

need-appointment-first = 需要预约。我帮您预约，好吗？
    .romanised = Xūyào yùyuē. Wǒ bāng nín yùyuē, hǎo ma?
have-appointment = 您有预约吗？
    .romanised = Nín yǒu yùyuē ma?
which-moment = 上午还是下午？
    .romanised = Shàngwǔ háishi xiàwǔ?
appointment-on = 您的预约时间：{ DATE($date) }，{ HOUR($hour) }。
    .romanised = Nín de yùyuē shíjiān: { DATE($date) }, { HOUR($hour) }.
does-it-suit = 这样可以吗？
    .romanised = Zhèyàng kěyǐ ma?
bring-to-appointment = 预约那天请带来：{ $document }。
    .romanised = Yùyuē nà tiān qǐng dàilái: { $document }.
come-early = 请提前 { NUMBER($minutes) } 分钟到。
    .romanised = Qǐng tíqián { NUMBER($minutes) } fēnzhōng dào.
tell-if-cannot = 如果您不能来，请打电话告诉我们。
    .romanised = Rúguǒ nín bù néng lái, qǐng dǎ diànhuà gàosu wǒmen.

## form

fill-form = 需要填写这张表。您需要帮忙吗？
    .romanised = Xūyào tiánxiě zhè zhāng biǎo. Nín xūyào bāngmáng ma?
help-fill-form = 我和您一起填。
    .romanised = Wǒ hé nín yìqǐ tián.
write-capitals = 请用大写字母写。
    .romanised = Qǐng yòng dàxiě zìmǔ xiě.
sign-here = 请在这里签名。
    .romanised = Qǐng zài zhèlǐ qiānmíng.
read-before-sign = 请看清楚再签名。我可以给您解释。
    .romanised = Qǐng kàn qīngchu zài qiānmíng. Wǒ kěyǐ gěi nín jiěshì.
both-parents-sign = 父母双方都要签名。
    .romanised = Fùmǔ shuāngfāng dōu yào qiānmíng.
request-sent = 我们收到了您的申请。您会收到答复。
    .romanised = Wǒmen shōudào le nín de shēnqǐng. Nín huì shōudào dáfù.
file-complete = 您的材料齐全了。
    .romanised = Nín de cáiliào qíquán le.

## direction

not-here = 不是在这里办。请去：{ $place }，{ $address }。
    .romanised = Bú shì zài zhèlǐ bàn. Qǐng qù: { $place }, { $address }.
directions-paper = 我把地址写在纸上给您。
    .romanised = Wǒ bǎ dìzhǐ xiě zài zhǐ shàng gěi nín.
floor = 楼层：{ $floor }（底楼是 0）。
    .romanised = Lóucéng: { $floor } (dǐlóu shì 0).
closed-today = 这个部门今天不开门。
    .romanised = Zhège bùmén jīntiān bù kāimén.
open-at = 这个部门开门的时间：{ DATE($date) }，{ HOUR($hour) }。
    .romanised = Zhège bùmén kāimén de shíjiān: { DATE($date) }, { HOUR($hour) }.
toilets = 洗手间在那边。
    .romanised = Xǐshǒujiān zài nàbiān.

## emergency

need-doctor = 您需要医生吗？
    .romanised = Nín xūyào yīshēng ma?
where-does-it-hurt = 您哪里疼？请指给我看。
    .romanised = Nín nǎlǐ téng? Qǐng zhǐ gěi wǒ kàn.
call-emergency = 我打急救电话。
    .romanised = Wǒ dǎ jíjiù diànhuà.
help-is-coming = 急救人员正在赶来。请留在这里。
    .romanised = Jíjiù rényuán zhèngzài gǎnlái. Qǐng liú zài zhèlǐ.
are-you-safe = 您在家里安全吗？
    .romanised = Nín zài jiālǐ ānquán ma?
afraid-of-someone = 您是不是害怕某个人？
    .romanised = Nín shì bu shì hàipà mǒu gè rén?
go-quiet-room = 您想换个安静的地方谈吗？
    .romanised = Nín xiǎng huàn gè ānjìng de dìfang tán ma?
child-lost = 我们和您一起找孩子。
    .romanised = Wǒmen hé nín yìqǐ zhǎo háizi.

## calm

i-am-sorry = 抱歉让您久等了。
    .romanised = Bàoqiàn ràng nín jiǔ děng le.
i-want-to-help = 我想帮助您。
    .romanised = Wǒ xiǎng bāngzhù nín.
please-calm = 我们心平气和地说，好吗？
    .romanised = Wǒmen xīnpíng-qìhé de shuō, hǎo ma?
i-listen = 您请说，我在听。
    .romanised = Nín qǐng shuō, wǒ zài tīng.
cannot-do-it = 这件事我办不了。我给您解释原因。
    .romanised = Zhè jiàn shì wǒ bàn bu liǎo. Wǒ gěi nín jiěshì yuányīn.
fetch-supervisor = 我去请我的主管过来。
    .romanised = Wǒ qù qǐng wǒ de zhǔguǎn guòlái.
stop-behaviour = 这里不允许这样做。请停下来。
    .romanised = Zhèlǐ bù yǔnxǔ zhèyàng zuò. Qǐng tíng xiàlái.

## interpreter

child-does-not-translate = 这件事不能让孩子翻译。我们请一位成年的翻译。
    .romanised = Zhè jiàn shì bù néng ràng háizi fānyì. Wǒmen qǐng yí wèi chéngnián de fānyì.
translate-everything = 请全部翻译出来。不要添加内容。
    .romanised = Qǐng quánbù fānyì chūlái. Bú yào tiānjiā nèiróng.
translation-private = 这是隐私。请不要告诉任何人。
    .romanised = Zhè shì yǐnsī. Qǐng bú yào gàosu rènhé rén.
do-you-agree-helper = 这位给您翻译。您同意吗？
    .romanised = Zhè wèi gěi nín fānyì. Nín tóngyì ma?
for-this-adult = 这个问题，我们请翻译来帮忙。
    .romanised = Zhège wèntí, wǒmen qǐng fānyì lái bāngmáng.

## end

thank-you = 非常感谢。
    .romanised = Fēicháng gǎnxiè.
anything-else = 您还需要别的吗？
    .romanised = Nín hái xūyào biéde ma?
all-done = 今天就办到这里。
    .romanised = Jīntiān jiù bàn dào zhèlǐ.
we-will-call = 我们会给您打电话。
    .romanised = Wǒmen huì gěi nín dǎ diànhuà.
come-back-with-someone = 您可以和一位会说法语的人一起再来。
    .romanised = Nín kěyǐ hé yí wèi huì shuō Fǎyǔ de rén yìqǐ zài lái.
goodbye = 再见，祝您一天愉快。
    .romanised = Zàijiàn, zhù nín yì tiān yúkuài.

## documents

doc-which-request = 您想办理什么？
    .romanised = Nín xiǎng bànlǐ shénme?
doc-first = 我是第一次申请。
    .romanised = Wǒ shì dì-yī cì shēnqǐng.
doc-renewal = 我想换新的证件。
    .romanised = Wǒ xiǎng huàn xīn de zhèngjiàn.
doc-lost = 我的证件丢了。
    .romanised = Wǒ de zhèngjiàn diū le.
doc-stolen = 我的证件被偷了。
    .romanised = Wǒ de zhèngjiàn bèi tōu le.
doc-declare-loss = 证件丢了，需要申报。我们在这里填申报表。
    .romanised = Zhèngjiàn diū le, xūyào shēnbào. Wǒmen zài zhèlǐ tián shēnbàobiǎo.
doc-declare-theft = 证件被偷了，请先去警察局报案。
    .romanised = Zhèngjiàn bèi tōu le, qǐng xiān qù jǐngchájú bào’àn.
doc-pre-request = 您在网上填好预申请了吗？
    .romanised = Nín zài wǎng shàng tián hǎo yùshēnqǐng le ma?
doc-pre-request-number = 请给我看预申请的号码。
    .romanised = Qǐng gěi wǒ kàn yùshēnqǐng de hàomǎ.
doc-bring-old = 请带来您的旧身份证或旧护照。
    .romanised = Qǐng dàilái nín de jiù shēnfènzhèng huò jiù hùzhào.
doc-photo-rules = 照片必须是最近六个月内拍的。脸要看得清楚。
    .romanised = Zhàopiàn bìxū shì zuìjìn liù gè yuè nèi pāi de. Liǎn yào kàn de qīngchu.
doc-photo-refused = 这张照片不合格。需要另一张照片。
    .romanised = Zhè zhāng zhàopiàn bù hégé. Xūyào lìng yì zhāng zhàopiàn.
doc-fingerprints = 我要采集您的指纹。请把手指放在这里。
    .romanised = Wǒ yào cǎijí nín de zhǐwén. Qǐng bǎ shǒuzhǐ fàng zài zhèlǐ.
doc-other-hand = 现在请换另一只手。
    .romanised = Xiànzài qǐng huàn lìng yì zhī shǒu.
doc-come-in-person = 必须本人亲自来。
    .romanised = Bìxū běnrén qīnzì lái.
doc-parent-with-child = 必须由父亲或母亲陪孩子来。
    .romanised = Bìxū yóu fùqīn huò mǔqīn péi háizi lái.
doc-stamp-price = 需要买印花税票（TIMBRE FISCAL）。价格：{ AMOUNT($amount) }。
    .romanised = Xūyào mǎi yìnhuā shuìpiào (timbre fiscal). Jiàgé: { AMOUNT($amount) }.
doc-stamp-where = 税票可以在网上买，也可以在烟草店（TABAC）买。
    .romanised = Shuìpiào kěyǐ zài wǎng shàng mǎi, yě kěyǐ zài yāncǎodiàn (tabac) mǎi.
doc-wait-weeks = 大约要等 { NUMBER($weeks) } 个星期。
    .romanised = Dàyuē yào děng { NUMBER($weeks) } gè xīngqī.
doc-text-message = 证件办好后，您会收到短信。
    .romanised = Zhèngjiàn bàn hǎo hòu, nín huì shōudào duǎnxìn.
doc-collect-yourself = 请您本人来领取。
    .romanised = Qǐng nín běnrén lái lǐngqǔ.
doc-collect-before = 请在 { NUMBER($months) } 个月内来领取。
    .romanised = Qǐng zài { NUMBER($months) } gè yuè nèi lái lǐngqǔ.
doc-travel-soon = 您近期要去旅行吗？
    .romanised = Nín jìnqī yào qù lǚxíng ma?
doc-show-travel-ticket = 请给我看您的车票或机票。
    .romanised = Qǐng gěi wǒ kàn nín de chēpiào huò jīpiào.
doc-nationality = 您有法国国籍吗？
    .romanised = Nín yǒu Fǎguó guójí ma?
doc-residence-permit-elsewhere = 居留证在省政府（PREFECTURE）办，不在市政厅办。
    .romanised = Jūliúzhèng zài shěngzhèngfǔ (préfecture) bàn, bú zài shìzhèngtīng bàn.
doc-check-details = 请看一下姓名、日期和地址。都对吗？
    .romanised = Qǐng kàn yíxià xìngmíng, rìqī hé dìzhǐ. Dōu duì ma?

## civil

civil-which-record = 您需要哪种证明？
    .romanised = Nín xūyào nǎ zhǒng zhèngmíng?
civil-birth = 出生证明
    .romanised = Chūshēng zhèngmíng
civil-marriage = 结婚证明
    .romanised = Jiéhūn zhèngmíng
civil-death = 死亡证明
    .romanised = Sǐwáng zhèngmíng
civil-born-here = 这个人是在这个城市出生的吗？
    .romanised = Zhège rén shì zài zhège chéngshì chūshēng de ma?
civil-ask-birth-town = 请向出生地的市政厅申请这份证明。
    .romanised = Qǐng xiàng chūshēngdì de shìzhèngtīng shēnqǐng zhè fèn zhèngmíng.
civil-born-abroad = 这个人是在别的国家出生的吗？
    .romanised = Zhège rén shì zài biéde guójiā chūshēng de ma?
civil-record-is-free = 这份证明是免费的。请不要付钱给任何人。
    .romanised = Zhè fèn zhèngmíng shì miǎnfèi de. Qǐng bú yào fù qián gěi rènhé rén.
civil-copies = 这是 { NUMBER($copies) } 份副本。
    .romanised = Zhè shì { NUMBER($copies) } fèn fùběn.
civil-declare-birth = 您是来申报孩子出生的吗？
    .romanised = Nín shì lái shēnbào háizi chūshēng de ma?
civil-birth-days = 申报出生的期限是 { NUMBER($days) } 天。
    .romanised = Shēnbào chūshēng de qīxiàn shì { NUMBER($days) } tiān.
civil-birth-certificate = 请给我看医院开的证明。
    .romanised = Qǐng gěi wǒ kàn yīyuàn kāi de zhèngmíng.
civil-child-name = 请写下孩子的姓和名。
    .romanised = Qǐng xiěxià háizi de xìng hé míng.
civil-congratulations = 恭喜您家添了宝宝。
    .romanised = Gōngxǐ nín jiā tiān le bǎobao.
civil-recognise-child = 您想书面声明自己是孩子的父亲或母亲吗？
    .romanised = Nín xiǎng shūmiàn shēngmíng zìjǐ shì háizi de fùqīn huò mǔqīn ma?
civil-family-book = 您有家庭手册（LIVRET DE FAMILLE）吗？
    .romanised = Nín yǒu jiātíng shǒucè (livret de famille) ma?
civil-declare-death = 您是来办理去世申报的吗？
    .romanised = Nín shì lái bànlǐ qùshì shēnbào de ma?
civil-condolences = 请您节哀。
    .romanised = Qǐng nín jié’āi.
civil-doctor-certificate = 请给我看医生开的证明。
    .romanised = Qǐng gěi wǒ kàn yīshēng kāi de zhèngmíng.
civil-want-to-marry = 您想在这里登记结婚吗？
    .romanised = Nín xiǎng zài zhèlǐ dēngjì jiéhūn ma?
civil-marriage-file = 这些是结婚登记的表格，需要填写。
    .romanised = Zhèxiē shì jiéhūn dēngjì de biǎogé, xūyào tiánxiě.
civil-both-come = 两个人必须一起来。
    .romanised = Liǎng gè rén bìxū yìqǐ lái.
civil-official-translation = 这份文件必须翻译成法语。要请官方认可的翻译来做。
    .romanised = Zhè fèn wénjiàn bìxū fānyì chéng Fǎyǔ. Yào qǐng guānfāng rènkě de fānyì lái zuò.

## school

school-enrol = 您要给孩子报名上学吗？
    .romanised = Nín yào gěi háizi bàomíng shàngxué ma?
school-child-birth = 请写下孩子的出生日期。
    .romanised = Qǐng xiěxià háizi de chūshēng rìqī.
school-been-before = 孩子以前上过学吗？
    .romanised = Háizi yǐqián shàng guo xué ma?
school-papers = 需要孩子的出生证明。
    .romanised = Xūyào háizi de chūshēng zhèngmíng.
school-vaccinations = 请带来孩子的健康手册。我们要看疫苗记录。
    .romanised = Qǐng dàilái háizi de jiànkāng shǒucè. Wǒmen yào kàn yìmiáo jìlù.
school-your-school = 您孩子的学校：{ $place }，{ $address }。
    .romanised = Nín háizi de xuéxiào: { $place }, { $address }.
school-meet-head = 请去见学校的校长。
    .romanised = Qǐng qù jiàn xuéxiào de xiàozhǎng.
school-starts-on = 开学日期：{ DATE($date) }。
    .romanised = Kāixué rìqī: { DATE($date) }.
school-canteen = 孩子要在学校食堂吃饭吗？
    .romanised = Háizi yào zài xuéxiào shítáng chīfàn ma?
school-which-days = 哪几天？请在日历上指出来。
    .romanised = Nǎ jǐ tiān? Qǐng zài rìlì shàng zhǐ chūlái.
school-allergy = 孩子对某些食物过敏吗？
    .romanised = Háizi duì mǒuxiē shíwù guòmǐn ma?
school-with-or-without-meat = 饭菜要有肉的，还是没有肉的？
    .romanised = Fàncài yào yǒu ròu de, háishi méiyǒu ròu de?
school-with-meat = 有肉的
    .romanised = Yǒu ròu de
school-without-meat = 没有肉的
    .romanised = Méiyǒu ròu de
school-meal-price = 一餐的价格：{ AMOUNT($amount) }。
    .romanised = Yì cān de jiàgé: { AMOUNT($amount) }.
school-price-by-income = 收入越低，付的钱越少。
    .romanised = Shōurù yuè dī, fù de qián yuè shǎo.
school-after-hours = 早上上课前或下午放学后，需要学校照看孩子吗？
    .romanised = Zǎoshang shàngkè qián huò xiàwǔ fàngxué hòu, xūyào xuéxiào zhàokàn háizi ma?
school-holiday-centre = 放假时，您想送孩子去儿童活动中心吗？
    .romanised = Fàngjià shí, nín xiǎng sòng háizi qù értóng huódòng zhōngxīn ma?
school-nursery = 您要给宝宝找托儿所吗？
    .romanised = Nín yào gěi bǎobao zhǎo tuō’érsuǒ ma?
school-waiting-list = 现在没有名额。您的名字在等候名单上。
    .romanised = Xiànzài méiyǒu míng’é. Nín de míngzi zài děnghòu míngdān shàng.
school-who-collects = 谁来接孩子？请写下姓名。
    .romanised = Shéi lái jiē háizi? Qǐng xiěxià xìngmíng.

## housing

housing-have-home = 您有住处吗？
    .romanised = Nín yǒu zhùchù ma?
housing-where-tonight = 您今晚在哪里过夜？
    .romanised = Nín jīnwǎn zài nǎlǐ guòyè?
housing-at-home = 在自己家
    .romanised = Zài zìjǐ jiā
housing-with-friends = 在朋友家或亲戚家
    .romanised = Zài péngyou jiā huò qīnqi jiā
housing-hotel = 在旅馆或收容所
    .romanised = Zài lǚguǎn huò shōuróngsuǒ
housing-outside = 在外面
    .romanised = Zài wàimiàn
housing-call-115 = 如果今晚需要过夜的地方，请拨打 115。这是免费的。
    .romanised = Rúguǒ jīnwǎn xūyào guòyè de dìfang, qǐng bōdǎ 115. Zhè shì miǎnfèi de.
housing-call-together = 您想和我一起打电话吗？
    .romanised = Nín xiǎng hé wǒ yìqǐ dǎ diànhuà ma?
housing-social-request = 您想申请社会住房（HLM）吗？
    .romanised = Nín xiǎng shēnqǐng shèhuì zhùfáng (HLM) ma?
housing-request-number = 您有住房申请的号码吗？
    .romanised = Nín yǒu zhùfáng shēnqǐng de hàomǎ ma?
housing-renew-yearly = 这个申请每年都要重新办理。
    .romanised = Zhège shēnqǐng měi nián dōu yào chóngxīn bànlǐ.
housing-long-wait = 可能要等好几年。
    .romanised = Kěnéng yào děng hǎo jǐ nián.
housing-how-many-people = 有几个人和您一起住？请写下数字。
    .romanised = Yǒu jǐ gè rén hé nín yìqǐ zhù? Qǐng xiěxià shùzì.
housing-rent-difficult = 您付房租有困难吗？
    .romanised = Nín fù fángzū yǒu kùnnan ma?
housing-must-leave = 您收到要求您搬走的信了吗？
    .romanised = Nín shōudào yāoqiú nín bānzǒu de xìn le ma?
housing-dangerous = 您的住处有危险，或者非常潮湿吗？
    .romanised = Nín de zhùchù yǒu wēixiǎn, huòzhě fēicháng cháoshī ma?
housing-bring-lease = 请带来租房合同，或者房租收据。
    .romanised = Qǐng dàilái zūfáng hétong, huòzhě fángzū shōujù.
housing-postal-address = 您需要一个收信的地址吗？
    .romanised = Nín xūyào yí gè shōu xìn de dìzhǐ ma?

## social

social-see-worker = 您想和社工谈谈吗？
    .romanised = Nín xiǎng hé shègōng tántan ma?
social-confidential = 社工会保密，不会告诉别人。
    .romanised = Shègōng huì bǎomì, bú huì gàosu biérén.
social-bring-income = 请带来您的工资单或补助证明。
    .romanised = Qǐng dàilái nín de gōngzīdān huò bǔzhù zhèngmíng.
social-working = 您有工作吗？
    .romanised = Nín yǒu gōngzuò ma?
social-food = 您需要食物方面的帮助吗？
    .romanised = Nín xūyào shíwù fāngmiàn de bāngzhù ma?
social-health-insurance = 您有医疗保险吗？
    .romanised = Nín yǒu yīliáo bǎoxiǎn ma?
social-disability = 您家里有残障人士吗？
    .romanised = Nín jiālǐ yǒu cánzhàng rénshì ma?
social-home-help = 您要给老人找人上门帮忙吗？
    .romanised = Nín yào gěi lǎorén zhǎo rén shàngmén bāngmáng ma?
social-bills = 您付水费或电费有困难吗？
    .romanised = Nín fù shuǐfèi huò diànfèi yǒu kùnnan ma?
social-caf = 这项补助请去 CAF（家庭补助局）办理。
    .romanised = Zhè xiàng bǔzhù qǐng qù CAF (jiātíng bǔzhùjú) bànlǐ.
social-transport-card = 您想办优惠的交通卡吗？
    .romanised = Nín xiǎng bàn yōuhuì de jiāotōngkǎ ma?
social-learn-french = 您想学法语吗？
    .romanised = Nín xiǎng xué Fǎyǔ ma?
social-french-courses = 这是法语课程的清单。
    .romanised = Zhè shì Fǎyǔ kèchéng de qīngdān.
social-danger-17 = 如果您有危险，请拨打 17。
    .romanised = Rúguǒ nín yǒu wēixiǎn, qǐng bōdǎ 17.
social-violence-3919 = 3919 电话帮助遭受暴力的妇女。这是免费的。
    .romanised = 3919 diànhuà bāngzhù zāoshòu bàolì de fùnǚ. Zhè shì miǎnfèi de.

## elections

vote-on-list = 您的名字在选民名单上吗？
    .romanised = Nín de míngzi zài xuǎnmín míngdān shàng ma?
vote-register = 您想办理选民登记吗？
    .romanised = Nín xiǎng bànlǐ xuǎnmín dēngjì ma?
vote-who-can = 有法国国籍的人可以在所有选举中投票。
    .romanised = Yǒu Fǎguó guójí de rén kěyǐ zài suǒyǒu xuǎnjǔ zhōng tóupiào.
vote-europeans = 欧盟国家的公民可以在市镇选举和欧洲选举中投票。
    .romanised = Ōuméng guójiā de gōngmín kěyǐ zài shìzhèn xuǎnjǔ hé Ōuzhōu xuǎnjǔ zhōng tóupiào.
vote-register-before = 请在这个日期之前登记：{ DATE($date) }。
    .romanised = Qǐng zài zhège rìqī zhīqián dēngjì: { DATE($date) }.
vote-polling-place = 您的投票地点：{ $place }，{ $address }。
    .romanised = Nín de tóupiào dìdiǎn: { $place }, { $address }.
vote-bring-identity = 投票时请带身份证件。
    .romanised = Tóupiào shí qǐng dài shēnfèn zhèngjiàn.
vote-proxy = 如果您那天不在，可以请别人代您投票。
    .romanised = Rúguǒ nín nà tiān bú zài, kěyǐ qǐng biérén dài nín tóupiào.

## digital

digital-have-smartphone = 您有能上网的手机吗？
    .romanised = Nín yǒu néng shàngwǎng de shǒujī ma?
digital-help = 您用电脑需要帮忙吗？
    .romanised = Nín yòng diànnǎo xūyào bāngmáng ma?
digital-have-account = 您在这个网站已经有账号了吗？
    .romanised = Nín zài zhège wǎngzhàn yǐjīng yǒu zhànghào le ma?
digital-create-email = 您想和我一起注册一个电子邮箱吗？
    .romanised = Nín xiǎng hé wǒ yìqǐ zhùcè yí gè diànzǐ yóuxiāng ma?
digital-type-password = 请输入您的密码。我不看。
    .romanised = Qǐng shūrù nín de mìmǎ. Wǒ bú kàn.
digital-keep-password = 请不要把您的密码告诉任何人。
    .romanised = Qǐng bú yào bǎ nín de mìmǎ gàosu rènhé rén.
digital-code-by-text = 您会收到短信验证码。请在这里输入。
    .romanised = Nín huì shōudào duǎnxìn yànzhèngmǎ. Qǐng zài zhèlǐ shūrù.
digital-paper-also = 您也可以用纸质表格申请。
    .romanised = Nín yě kěyǐ yòng zhǐzhì biǎogé shēnqǐng.
digital-adviser = 有人可以帮您上网办事。您想预约吗？
    .romanised = Yǒu rén kěyǐ bāng nín shàngwǎng bànshì. Nín xiǎng yùyuē ma?
digital-scam = 这条信息是骗人的。请不要付钱。
    .romanised = Zhè tiáo xìnxī shì piàn rén de. Qǐng bú yào fù qián.

## institutions

inst-tax-office = 税务方面的事，请去税务局。
    .romanised = Shuìwù fāngmiàn de shì, qǐng qù shuìwùjú.
inst-tax-declared = 您报税了吗？
    .romanised = Nín bàoshuì le ma?
inst-tax-notice = 请带来您的税单（AVIS D’IMPOT）。
    .romanised = Qǐng dàilái nín de shuìdān (avis d’impôt).
inst-prefecture-decides = 这件事由省政府（PREFECTURE）决定，不由市政厅决定。
    .romanised = Zhè jiàn shì yóu shěngzhèngfǔ (préfecture) juédìng, bù yóu shìzhèngtīng juédìng.
inst-health-insurance = 医疗保险方面的事，请去 CPAM（医疗保险局）。
    .romanised = Yīliáo bǎoxiǎn fāngmiàn de shì, qǐng qù CPAM (yīliáo bǎoxiǎnjú).
inst-job-centre = 找工作，请去 FRANCE TRAVAIL（就业服务处）。
    .romanised = Zhǎo gōngzuò, qǐng qù France Travail (jiùyè fúwùchù).
inst-france-services = FRANCE SERVICES 帮您办理各种手续。这是免费的。
    .romanised = France Services bāng nín bànlǐ gè zhǒng shǒuxù. Zhè shì miǎnfèi de.
inst-metropolis = 垃圾和自来水的事，由大都会（METROPOLE）负责。
    .romanised = Lājī hé zìláishuǐ de shì, yóu dàdūhuì (métropole) fùzé.
inst-asylum = 申请庇护，请去另一个办公室。
    .romanised = Shēnqǐng bìhù, qǐng qù lìng yí gè bàngōngshì.
inst-free-lawyer = 您想和律师谈谈吗？这是免费的。
    .romanised = Nín xiǎng hé lǜshī tántan ma? Zhè shì miǎnfèi de.
inst-explain-letter = 请给我看这封信。我给您解释。
    .romanised = Qǐng gěi wǒ kàn zhè fēng xìn. Wǒ gěi nín jiěshì.
inst-write-letter = 您需要人帮您写信吗？
    .romanised = Nín xūyào rén bāng nín xiě xìn ma?
inst-we-send-on = 我们把您的申请转给负责的部门。我们会通知您。
    .romanised = Wǒmen bǎ nín de shēnqǐng zhuǎn gěi fùzé de bùmén. Wǒmen huì tōngzhī nín.
