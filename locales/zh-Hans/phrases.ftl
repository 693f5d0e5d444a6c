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
