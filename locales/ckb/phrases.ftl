### Kurde central (sorani) ; on vouvoie (ئێوە), sans genre. Prononciation écrite à la française : ou, tch, gu.

## welcome

welcome = سڵاو. بەخێر بێن.
    .romanised = Slaw. Bekhêr bên.
which-language = بە چ زمانێک قسە دەکەن؟
    .romanised = Be tch zmanêk qsse deken?
speak-french = فەڕەنسی دەزانن؟
    .romanised = Ferensi dezanin?
show-language = تکایە زمانەکەتان لەسەر شاشەکە پیشان بدەن.
    .romanised = Tkaye zmaneketan lesser shasheke pishan bden.
use-screen = بە یارمەتیی ئەم شاشەیە قسە دەکەین. ڕازین؟
    .romanised = Be yarmeti-i em shasheye qsse dekeyn. Razin?
answer-with-keys = بۆ وەڵامدانەوە، ژمارەیەک دابگرن. یان بە پەنجە پیشانی بدەن.
    .romanised = Bo welamdanewe, jmareyek dabguirin. Yan be pendje pishani bden.
sentences-prepared = ئەم ڕستانە پێشتر ئامادە کراون. ئەگەر شتێک ڕوون نەبوو، پێم بڵێن.
    .romanised = Em rstane pêshtir amade krawn. Eguer shtêk roun nebou, pêm blên.
call-interpreter = وەرگێڕی تەلەفۆنیتان دەوێت؟ بەخۆڕاییە.
    .romanised = Werguêri telefonitan dewêt? Bekhorayiye.
wait-interpreter = تەلەفۆن بۆ وەرگێڕێک دەکەم. تکایە کەمێک چاوەڕێ بکەن.
    .romanised = Telefon bo werguêrêk dekem. Tkaye kemêk tchawerê bken.
colleague-speaks = هاوکارێکم بە زمانی ئێوە قسە دەکات. بانگی دەکەم.
    .romanised = Hawkarêkim be zmani êwe qsse dekat. Bangui dekem.
please-sit = تکایە دابنیشن.
    .romanised = Tkaye dabnishin.
take-your-time = پەلە مەکەن.
    .romanised = Pele meken.

## answers

yes = بەڵێ
    .romanised = Belê
no = نەخێر
    .romanised = Nekhêr
a-little = کەمێک
    .romanised = Kemêk
dont-know = نازانم.
    .romanised = Nazanim.
dont-understand = تێناگەم.
    .romanised = Tênaguem.
agree = باشە
    .romanised = Bashe
something-else = شتێکی تر
    .romanised = Shtêki tir
prefer-not-say = نامەوێت وەڵام بدەمەوە.
    .romanised = Namewêt welam bdemewe.
today = ئەمڕۆ
    .romanised = Emro
tomorrow = سبەینێ
    .romanised = Sbeynê
later = دواتر
    .romanised = Dwatir
morning = پێش نیوەڕۆ
    .romanised = Pêsh niwero
afternoon = دوای نیوەڕۆ
    .romanised = Dway niwero

## understand

please-repeat = تکایە دووبارەی بکەنەوە.
    .romanised = Tkaye doubarey bkenewe.
please-write = تکایە بینووسن.
    .romanised = Tkaye binoussin.
please-write-number = تکایە ژمارەکە بنووسن.
    .romanised = Tkaye jmareke bnoussin.
please-slowly = تکایە بە هێواشی قسە بکەن.
    .romanised = Tkaye be hêwashi qsse bken.
please-show = تکایە پیشانم بدەن.
    .romanised = Tkaye pishanim bden.
do-you-understand = ئایا تێگەیشتن؟
    .romanised = Aya têgueyshtin?
is-this-right = ئەمە ڕاستە؟
    .romanised = Eme raste?
can-you-read = دەتوانن بە زمانی خۆتان بخوێننەوە؟
    .romanised = Detwanin be zmani khotan bkhwêninewe?
read-aloud = دەتانەوێت گوێ لە ڕستەکە بگرن؟
    .romanised = Detanewêt gwê le rsteke bguirin?
i-explain-again = دووبارە ڕوونی دەکەمەوە.
    .romanised = Doubare rouni dekemewe.

## wait

your-number = ئەمە پسووڵەی نۆرەکەتانە. ژمارەکەتان: { $number }.
    .romanised = Eme psouley noreketane. Jmareketan: { $number }.
please-wait-here = تکایە لێرە چاوەڕێ بکەن. بانگتان دەکەین.
    .romanised = Tkaye lêre tchawerê bken. Bangtan dekeyn.
watch-screen = سەیری شاشەکە بکەن. ژمارەکەتان دەبینن.
    .romanised = Seyri shasheke bken. Jmareketan debinin.
wait-minutes = { PLURAL($minutes) ->
    [one] دەبێت نزیکەی { NUMBER($minutes) } خولەک چاوەڕێ بکەن.
   *[other] دەبێت نزیکەی { NUMBER($minutes) } خولەک چاوەڕێ بکەن.
    }
    .romanised = { PLURAL($minutes) ->
        [one] Debêt nzikey { NUMBER($minutes) } khoulek tchawerê bken.
       *[other] Debêt nzikey { NUMBER($minutes) } khoulek tchawerê bken.
    }
people-before = { PLURAL($people) ->
    [one] { NUMBER($people) } کەس لەپێش ئێوەیە.
   *[other] { NUMBER($people) } کەس لەپێش ئێوەن.
    }
    .romanised = { PLURAL($people) ->
        [one] { NUMBER($people) } kes lepêsh êweye.
       *[other] { NUMBER($people) } kes lepêsh êwen.
    }
your-turn = نۆرەی ئێوەیە.
    .romanised = Norey êweye.
go-to-counter = تکایە بڕۆن بۆ پەنجەرەی { $counter }.
    .romanised = Tkaye bron bo pendjerey { $counter }.
missed-turn = ئێوەمان بانگ کرد. لێرە نەبوون. دووبارە بانگتان دەکەین.
    .romanised = Êweman bang krd. Lêre neboun. Doubare bangtan dekeyn.
come-back-at = دەتوانن بچنە دەرەوە. کاتژمێر { HOUR($hour) } بگەڕێنەوە.
    .romanised = Detwanin btchne derewe. Katjmêr { HOUR($hour) } bguerênewe.
keep-ticket = پسووڵەی نۆرەکەتان هەڵبگرن.
    .romanised = Psouley noreketan helbguirin.
priority-people = کارتی لەپێشینەتان هەیە؟ دووگیانن؟
    .romanised = Karti lepêshinetan heye? Douguiyanin?
priority-passes = ئەم کەسە لەپێشینەی هەیە. ئەو پێشتر دەڕوات.
    .romanised = Em kesse lepêshiney heye. Ew pêshtir derwat.
one-moment = تکایە کەمێک چاوەڕێ بکەن. ئێستا دێم.
    .romanised = Tkaye kemêk tchawerê bken. Êsta dêm.

## need

what-need = پێویستتان بە چییە؟
    .romanised = Pêwisttan be tchiye?
need-identity = کارتی ناسنامە یان پاسپۆرت
    .romanised = Karti nasname yan pasport
need-family = لەدایکبوون، هاوسەرگیری یان مردن
    .romanised = Ledaykboun, hawserguiri yan mrdin
need-school = قوتابخانە یان نانی نیوەڕۆی قوتابخانە
    .romanised = Qoutabkhane yan nani niweroy qoutabkhane
need-housing = خانوو (شوێنی نیشتەجێبوون)
    .romanised = Khanou (shwêni nishtedjêboun)
need-social = یارمەتیی کۆمەڵایەتی
    .romanised = Yarmeti-i komelayeti
need-appointment = وەرگرتنی کاتی چاوپێکەوتن
    .romanised = Werguirtini kati tchawpêkewtin
first-time = یەکەم جارە کە دێن؟
    .romanised = Yekem djare ke dên?
for-whom = ئەمە بۆ کێیە؟
    .romanised = Eme bo kêye?
for-me = بۆ خۆم
    .romanised = Bo khom
for-child = بۆ منداڵەکەم
    .romanised = Bo mindalekem
for-parent = بۆ کەسێکی خێزانەکەم
    .romanised = Bo kessêki khêzanekem
for-other = بۆ کەسێکی تر
    .romanised = Bo kessêki tir
received-letter = نامەتان بۆ هاتووە؟ تکایە پیشانی بدەن.
    .romanised = Nametan bo hatouwe? Tkaye pishani bden.

## identity

show-papers = تکایە کارتی ناسنامە یان پاسپۆرتەکەتان پیشان بدەن.
    .romanised = Tkaye karti nasname yan pasporteketan pishan bden.
which-document = چ بەڵگەنامەیەکی ناسنامەتان هەیە؟
    .romanised = Tch belguenameyeki nasnametan heye?
identity-card = کارتی ناسنامە
    .romanised = Karti nasname
passport = پاسپۆرت
    .romanised = Pasport
residence-permit = مۆڵەتی مانەوە (ئیقامە)
    .romanised = Moleti manewe (iqame)
no-document = هیچ بەڵگەنامەیەکم پێ نییە.
    .romanised = Hitch belguenameyekim pê niye.
bring-document = تکایە ئەم بەڵگەنامەیە بهێنن: { $document }.
    .romanised = Tkaye em belguenameye bhênin: { $document }.
missing-documents = { PLURAL($documents) ->
    [one] { NUMBER($documents) } بەڵگەنامە کەمە.
   *[other] { NUMBER($documents) } بەڵگەنامە کەمن.
    }
    .romanised = { PLURAL($documents) ->
        [one] { NUMBER($documents) } belguename keme.
       *[other] { NUMBER($documents) } belguename kemin.
    }
original-needed = ئەسڵی بەڵگەنامەکە پێویستە. کۆپی نابێت.
    .romanised = Esli belguenameke pêwiste. Kopi nabêt.
copy-is-enough = کۆپی بەسە.
    .romanised = Kopi besse.
i-make-copy = کۆپییەک دەکەم. دواتر بەڵگەنامەکەتان دەدەمەوە.
    .romanised = Kopiyek dekem. Dwatir belguenameketan dedemewe.
photo-needed = وێنەیەکی نوێ بۆ ناسنامە پێویستە.
    .romanised = Wêneyeki nwê bo nasname pêwiste.
proof-of-address = بەڵگەنامەیەک پێویستە کە ناونیشانی ئێوەی لەسەر بێت. بۆ نموونە پسووڵەی کارەبا.
    .romanised = Belguenameyek pêwiste ke nawnishani êwey lesser bêt. Bo nmoune psouley kareba.
papers-are-yours = ئەمانە بەڵگەنامەکانی ئێوەن. باش هەڵیانبگرن.
    .romanised = Emane belguenamekani êwen. Bash helyanbguirin.

## person

your-name = تکایە نازناو (ناوی خێزان) و ناوی خۆتان بنووسن.
    .romanised = Tkaye naznaw (nawi khêzan) ou nawi khotan bnoussin.
date-of-birth = تکایە بەرواری لەدایکبوونتان بنووسن.
    .romanised = Tkaye berwari ledaykbountan bnoussin.
place-of-birth = لە چ وڵاتێک لەدایک بوون؟ لە چ شارێک؟
    .romanised = Le tch wlatêk ledayk boun? Le tch sharêk?
your-address = ناونیشانتان چییە؟
    .romanised = Nawnishantan tchiye?
live-in-city = لەم شارەدا دەژین؟
    .romanised = Lem shareda dejin?
your-telephone = تکایە ژمارەی تەلەفۆنتان بنووسن.
    .romanised = Tkaye jmarey telefontan bnoussin.
have-email = ئیمەیڵتان هەیە؟
    .romanised = Imeyltan heye?
married = خێزاندارن؟
    .romanised = Khêzandarin?
how-many-children = چەند منداڵتان هەیە؟ ژمارەکە بنووسن.
    .romanised = Tchend mindaltan heye? Jmareke bnoussin.
age-of-children = تەمەنی منداڵەکانتان چەندە؟
    .romanised = Temeni mindalekantan tchende?
who-is-with-you = کێ لەگەڵتانە؟
    .romanised = Kê legueltane?
data-stays-here = ئەم زانیارییانە تەنها بۆ داواکارییەکەتانن.
    .romanised = Em zaniyariyane tenha bo dawakariyeketanin.

## money

price-is = نرخەکەی: { AMOUNT($amount) }.
    .romanised = Nrkhekey: { AMOUNT($amount) }.
it-is-free = بەخۆڕاییە.
    .romanised = Bekhorayiye.
how-pay = دەتانەوێت چۆن پارە بدەن؟
    .romanised = Detanewêt tchon pare bden?
cash = بە پارەی نەقد
    .romanised = Be parey neqd
card = بە کارتی بانک
    .romanised = Be karti bank
here-is-receipt = ئەمە پسووڵەی پارەدانەکەیە. هەڵیبگرن.
    .romanised = Eme psouley paredanekeye. Helibguirin.
before-date = دەبێت پێش ئەم بەروارە بکرێت: { DATE($date) }.
    .romanised = Debêt pêsh em berware bkrêt: { DATE($date) }.
ready-on = لەم بەروارەدا ئامادە دەبێت: { DATE($date) }.
    .romanised = Lem berwareda amade debêt: { DATE($date) }.

## appointment

need-appointment-first = پێویستە کاتی چاوپێکەوتن وەربگرن. بۆتان وەربگرم؟
    .romanised = Pêwiste kati tchawpêkewtin werbguirin. Botan werbguirim?
have-appointment = کاتی چاوپێکەوتنتان هەیە؟
    .romanised = Kati tchawpêkewtintan heye?
which-moment = پێش نیوەڕۆ یان دوای نیوەڕۆ؟
    .romanised = Pêsh niwero yan dway niwero?
appointment-on = کاتی چاوپێکەوتنتان: { DATE($date) }، کاتژمێر { HOUR($hour) }.
    .romanised = Kati tchawpêkewtintan: { DATE($date) }, katjmêr { HOUR($hour) }.
does-it-suit = بۆ ئێوە گونجاوە؟
    .romanised = Bo êwe goundjawe?
bring-to-appointment = بۆ چاوپێکەوتنەکە ئەمە لەگەڵ خۆتان بهێنن: { $document }.
    .romanised = Bo tchawpêkewtineke eme leguel khotan bhênin: { $document }.
come-early = { PLURAL($minutes) ->
    [one] تکایە { NUMBER($minutes) } خولەک زووتر وەرن.
   *[other] تکایە { NUMBER($minutes) } خولەک زووتر وەرن.
    }
    .romanised = { PLURAL($minutes) ->
        [one] Tkaye { NUMBER($minutes) } khoulek zoutir werin.
       *[other] Tkaye { NUMBER($minutes) } khoulek zoutir werin.
    }
tell-if-cannot = ئەگەر ناتوانن بێن، تەلەفۆنمان بۆ بکەن.
    .romanised = Eguer natwanin bên, telefonman bo bken.

## form

fill-form = دەبێت ئەم فۆرمە پڕ بکەنەوە. یارمەتیتان دەوێت؟
    .romanised = Debêt em forme pir bkenewe. Yarmetitan dewêt?
help-fill-form = لەگەڵتان پڕی دەکەمەوە.
    .romanised = Legueltan piri dekemewe.
write-capitals = تکایە بە پیتی گەورەی لاتینی (ABC) بنووسن.
    .romanised = Tkaye be piti gawrey latini (ABC) bnoussin.
sign-here = تکایە لێرە واژۆ بکەن.
    .romanised = Tkaye lêre wajo bken.
read-before-sign = پێش واژۆکردن بیخوێننەوە. دەتوانم ڕوونی بکەمەوە.
    .romanised = Pêsh wajokrdin bikhwêninewe. Detwanim rouni bkemewe.
both-parents-sign = دەبێت دایک و باوک هەردووکیان واژۆ بکەن.
    .romanised = Debêt dayk ou bawk herdoukyan wajo bken.
request-sent = داواکارییەکەتان تۆمار کرا. وەڵامتان دەدەینەوە.
    .romanised = Dawakariyeketan tomar kra. Welamtan dedeynewe.
file-complete = دۆسیەکەتان تەواوە.
    .romanised = Dosyeketan tewawe.

## direction

not-here = لێرە نییە. بڕۆن بۆ ئەم شوێنە: { $place }، { $address }.
    .romanised = Lêre niye. Bron bo em shwêne: { $place }, { $address }.
directions-paper = ناونیشانەکە لەسەر کاغەز دەنووسم.
    .romanised = Nawnishaneke lesser kaghez denoussim.
floor = لە نهۆمی { $floor } دایە.
    .romanised = Le nhomi { $floor } daye.
closed-today = ئەم بەشە ئەمڕۆ داخراوە.
    .romanised = Em beshe emro dakhrawe.
open-at = ئەم بەشە لەم بەروارەدا دەکرێتەوە: { DATE($date) }، کاتژمێر { HOUR($hour) }.
    .romanised = Em beshe lem berwareda dekrêtewe: { DATE($date) }, katjmêr { HOUR($hour) }.
toilets = تەوالێت لەوێیە.
    .romanised = Tewalêt lewêye.

## emergency

need-doctor = دکتۆرتان دەوێت؟
    .romanised = Diktortan dewêt?
where-does-it-hurt = کوێتان دێشێت؟ پیشانی بدەن.
    .romanised = Kwêtan dêshêt? Pishani bden.
call-emergency = تەلەفۆن بۆ فریاکەوتن دەکەم.
    .romanised = Telefon bo friyakewtin dekem.
help-is-coming = یارمەتی لە ڕێگەیە. لێرە بمێننەوە.
    .romanised = Yarmeti le rêgueye. Lêre bmêninewe.
are-you-safe = لە ماڵەوە هەست بە سەلامەتی دەکەن؟
    .romanised = Le malewe hest be selameti deken?
afraid-of-someone = لە کەسێک دەترسن؟
    .romanised = Le kessêk detirsin?
go-quiet-room = دەتانەوێت لە شوێنێکی هێمن قسە بکەین؟
    .romanised = Detanewêt le shwênêki hêmin qsse bkeyn?
child-lost = لەگەڵ ئێوە بەدوای منداڵەکەتاندا دەگەڕێین.
    .romanised = Leguel êwe bedway mindaleketanda deguerêyn.

## calm

i-am-sorry = ببوورن کە چاوەڕێتان کرد.
    .romanised = Bbourin ke tchawerêtan krd.
i-want-to-help = دەمەوێت یارمەتیتان بدەم.
    .romanised = Demewêt yarmetitan bdem.
please-calm = تکایە با بە هێمنی قسە بکەین.
    .romanised = Tkaye ba be hêmni qsse bkeyn.
i-listen = گوێتان لێ دەگرم.
    .romanised = Gwêtan lê deguirim.
cannot-do-it = ناتوانم ئەمە بکەم. هۆکارەکەی ڕوون دەکەمەوە.
    .romanised = Natwanim eme bkem. Hokarekey roun dekemewe.
fetch-supervisor = بەرپرسەکەم بانگ دەکەم.
    .romanised = Berpirsekem bang dekem.
stop-behaviour = ئەم کارە لێرە ڕێگەپێدراو نییە. تکایە بیوەستێنن.
    .romanised = Em kare lêre rêguepêdraw niye. Tkaye biwestênin.

## interpreter

child-does-not-translate = نابێت منداڵ ئەمە وەربگێڕێت. تەلەفۆن بۆ وەرگێڕێکی گەورە دەکەین.
    .romanised = Nabêt mindal eme werbguêrêt. Telefon bo werguêrêki gawre dekeyn.
translate-everything = تکایە هەموو شتێک وەربگێڕن. هیچی لێ زیاد مەکەن.
    .romanised = Tkaye hemou shtêk werbguêrin. Hitchi lê ziyad meken.
translation-private = ئەمە نهێنییە. بۆ کەس مەیگێڕنەوە.
    .romanised = Eme nhêniye. Bo kes meyguêrinewe.
do-you-agree-helper = ئەم کەسە بۆ ئێوە وەردەگێڕێت. ڕازین؟
    .romanised = Em kesse bo êwe werdeguêrêt. Razin?
for-this-adult = بۆ ئەم پرسیارە تەلەفۆن بۆ وەرگێڕێک دەکەین.
    .romanised = Bo em pirsyare telefon bo werguêrêk dekeyn.

## end

thank-you = زۆر سوپاس.
    .romanised = Zor soupas.
anything-else = شتێکی ترتان دەوێت؟
    .romanised = Shtêki tirtan dewêt?
all-done = بۆ ئەمڕۆ تەواو بوو.
    .romanised = Bo emro tewaw bou.
we-will-call = تەلەفۆنتان بۆ دەکەین.
    .romanised = Telefontan bo dekeyn.
come-back-with-someone = دەتوانن لەگەڵ کەسێک بێنەوە کە فەڕەنسی دەزانێت.
    .romanised = Detwanin leguel kessêk bênewe ke ferensi dezanêt.
goodbye = خواتان لەگەڵ. ڕۆژتان خۆش.
    .romanised = Khwatan leguel. Rojtan khosh.
