### Pendjabi (gourmoukhi) : l’agent vouvoie la personne (« ਤੁਸੀਂ ») et dit « nous » (ਅਸੀਂ), pour ne pas marquer son genre.

## welcome

welcome = ਸਤਿ ਸ੍ਰੀ ਅਕਾਲ। ਜੀ ਆਇਆਂ ਨੂੰ।
    .romanised = Sati sri akaal. Ji aaiaan nun.
which-language = ਤੁਸੀਂ ਕਿਹੜੀ ਭਾਸ਼ਾ ਬੋਲਦੇ ਹੋ?
    .romanised = Tusin kehri bhaasha bolde ho?
speak-french = ਕੀ ਤੁਸੀਂ ਫਰਾਂਸੀਸੀ ਬੋਲਦੇ ਹੋ?
    .romanised = Ki tusin fraansisi bolde ho?
show-language = ਕਿਰਪਾ ਕਰਕੇ ਸਕਰੀਨ ’ਤੇ ਆਪਣੀ ਭਾਸ਼ਾ ਦਿਖਾਓ।
    .romanised = Kirpa karke skrin te aapni bhaasha dikhaao.
use-screen = ਅਸੀਂ ਇਸ ਸਕਰੀਨ ਰਾਹੀਂ ਗੱਲ ਕਰਾਂਗੇ। ਕੀ ਇਹ ਤੁਹਾਡੇ ਲਈ ਠੀਕ ਹੈ?
    .romanised = Asin is skrin raahin gall karaange. Ki eh tuhaade lai thik hai?
answer-with-keys = ਜਵਾਬ ਦੇਣ ਲਈ ਜਵਾਬ ਦਾ ਨੰਬਰ ਦਬਾਓ। ਜਾਂ ਉਂਗਲ ਨਾਲ ਦਿਖਾਓ।
    .romanised = Javaab den lai javaab da nambar dabaao. Jaan ungal naal dikhaao.
sentences-prepared = ਇਹ ਵਾਕ ਪਹਿਲਾਂ ਤੋਂ ਤਿਆਰ ਕੀਤੇ ਹੋਏ ਹਨ। ਜੇ ਸਮਝ ਨਾ ਆਵੇ, ਤਾਂ ਸਾਨੂੰ ਦੱਸੋ।
    .romanised = Eh vaak pehlaan ton tiaar kite hoe han. Je samajh naa aave, taan saanun dasso.
call-interpreter = ਕੀ ਤੁਹਾਨੂੰ ਫ਼ੋਨ ’ਤੇ ਦੁਭਾਸ਼ੀਆ ਚਾਹੀਦਾ ਹੈ? ਇਹ ਮੁਫ਼ਤ ਹੈ।
    .romanised = Ki tuhaanun fon te dubhaashia chaahida hai? Eh muft hai.
wait-interpreter = ਅਸੀਂ ਦੁਭਾਸ਼ੀਏ ਨੂੰ ਫ਼ੋਨ ਕਰ ਰਹੇ ਹਾਂ। ਕਿਰਪਾ ਕਰਕੇ ਥੋੜ੍ਹੀ ਦੇਰ ਉਡੀਕ ਕਰੋ।
    .romanised = Asin dubhaashie nun fon kar rahe haan. Kirpa karke thorhi der udik karo.
colleague-speaks = ਸਾਡੇ ਇੱਕ ਸਾਥੀ ਨੂੰ ਤੁਹਾਡੀ ਭਾਸ਼ਾ ਆਉਂਦੀ ਹੈ। ਅਸੀਂ ਉਨ੍ਹਾਂ ਨੂੰ ਬੁਲਾਉਂਦੇ ਹਾਂ।
    .romanised = Saade ik saathi nun tuhaadi bhaasha aaundi hai. Asin unhaan nun bulaaunde haan.
please-sit = ਕਿਰਪਾ ਕਰਕੇ ਬੈਠ ਜਾਓ।
    .romanised = Kirpa karke baith jaao.
take-your-time = ਕੋਈ ਜਲਦੀ ਨਹੀਂ। ਆਰਾਮ ਨਾਲ ਕਰੋ।
    .romanised = Koi jaldi nahin. Aaraam naal karo.

## answers

yes = ਹਾਂ ਜੀ
    .romanised = Haan ji
no = ਨਹੀਂ ਜੀ
    .romanised = Nahin ji
a-little = ਥੋੜ੍ਹਾ ਜਿਹਾ
    .romanised = Thorha jeha
dont-know = ਮੈਨੂੰ ਨਹੀਂ ਪਤਾ।
    .romanised = Mainun nahin pata.
dont-understand = ਮੈਨੂੰ ਸਮਝ ਨਹੀਂ ਆਈ।
    .romanised = Mainun samajh nahin aai.
agree = ਠੀਕ ਹੈ
    .romanised = Thik hai
something-else = ਕੁਝ ਹੋਰ
    .romanised = Kujh hor
prefer-not-say = ਮੈਂ ਜਵਾਬ ਨਹੀਂ ਦੇਣਾ।
    .romanised = Main javaab nahin dena.
today = ਅੱਜ
    .romanised = Ajj
tomorrow = ਭਲਕੇ
    .romanised = Bhalke
later = ਬਾਅਦ ਵਿੱਚ
    .romanised = Baad vich
morning = ਸਵੇਰੇ
    .romanised = Savere
afternoon = ਦੁਪਹਿਰ ਤੋਂ ਬਾਅਦ
    .romanised = Dupehar ton baad

## understand

please-repeat = ਕਿਰਪਾ ਕਰਕੇ ਦੁਬਾਰਾ ਬੋਲੋ।
    .romanised = Kirpa karke dubaara bolo.
please-write = ਕਿਰਪਾ ਕਰਕੇ ਲਿਖੋ।
    .romanised = Kirpa karke likho.
please-write-number = ਕਿਰਪਾ ਕਰਕੇ ਨੰਬਰ ਲਿਖੋ।
    .romanised = Kirpa karke nambar likho.
please-slowly = ਕਿਰਪਾ ਕਰਕੇ ਹੌਲੀ-ਹੌਲੀ ਬੋਲੋ।
    .romanised = Kirpa karke hauli-hauli bolo.
please-show = ਕਿਰਪਾ ਕਰਕੇ ਮੈਨੂੰ ਦਿਖਾਓ।
    .romanised = Kirpa karke mainun dikhaao.
do-you-understand = ਕੀ ਤੁਹਾਨੂੰ ਸਮਝ ਆ ਗਈ?
    .romanised = Ki tuhaanun samajh aa gai?
is-this-right = ਕੀ ਇਹ ਸਹੀ ਹੈ?
    .romanised = Ki eh sahi hai?
can-you-read = ਕੀ ਤੁਸੀਂ ਆਪਣੀ ਭਾਸ਼ਾ ਪੜ੍ਹ ਸਕਦੇ ਹੋ?
    .romanised = Ki tusin aapni bhaasha parh sakde ho?
read-aloud = ਕੀ ਤੁਸੀਂ ਇਹ ਵਾਕ ਸੁਣਨਾ ਚਾਹੁੰਦੇ ਹੋ?
    .romanised = Ki tusin eh vaak sunna chaahunde ho?
i-explain-again = ਅਸੀਂ ਦੁਬਾਰਾ ਸਮਝਾਉਂਦੇ ਹਾਂ।
    .romanised = Asin dubaara samjhaaunde haan.

## wait

your-number = ਇਹ ਤੁਹਾਡੀ ਪਰਚੀ ਹੈ। ਤੁਹਾਡਾ ਨੰਬਰ: { $number }
    .romanised = Eh tuhaadi parchi hai. Tuhaada nambar: { $number }
please-wait-here = ਕਿਰਪਾ ਕਰਕੇ ਇੱਥੇ ਉਡੀਕ ਕਰੋ। ਅਸੀਂ ਤੁਹਾਨੂੰ ਬੁਲਾਵਾਂਗੇ।
    .romanised = Kirpa karke itthe udik karo. Asin tuhaanun bulaavaange.
watch-screen = ਸਕਰੀਨ ਵੱਲ ਦੇਖੋ। ਉੱਥੇ ਤੁਹਾਡਾ ਨੰਬਰ ਆਵੇਗਾ।
    .romanised = Skrin vall dekho. Utthe tuhaada nambar aavega.
wait-minutes = { PLURAL($minutes) ->
    [one] ਲਗਭਗ { NUMBER($minutes) } ਮਿੰਟ ਉਡੀਕ ਕਰਨੀ ਪਵੇਗੀ।
   *[other] ਲਗਭਗ { NUMBER($minutes) } ਮਿੰਟ ਉਡੀਕ ਕਰਨੀ ਪਵੇਗੀ।
}
    .romanised = { PLURAL($minutes) ->
        [one] Lagbhag { NUMBER($minutes) } mint udik karni pavegi.
       *[other] Lagbhag { NUMBER($minutes) } mint udik karni pavegi.
    }
people-before = { PLURAL($people) ->
    [one] ਤੁਹਾਡੇ ਤੋਂ ਪਹਿਲਾਂ { NUMBER($people) } ਵਿਅਕਤੀ ਹੈ।
   *[other] ਤੁਹਾਡੇ ਤੋਂ ਪਹਿਲਾਂ { NUMBER($people) } ਵਿਅਕਤੀ ਹਨ।
}
    .romanised = { PLURAL($people) ->
        [one] Tuhaade ton pehlaan { NUMBER($people) } viakti hai.
       *[other] Tuhaade ton pehlaan { NUMBER($people) } viakti han.
    }
your-turn = ਹੁਣ ਤੁਹਾਡੀ ਵਾਰੀ ਹੈ।
    .romanised = Hun tuhaadi vaari hai.
go-to-counter = ਕਿਰਪਾ ਕਰਕੇ ਕਾਊਂਟਰ { $counter } ’ਤੇ ਜਾਓ।
    .romanised = Kirpa karke kaauntar { $counter } te jaao.
missed-turn = ਅਸੀਂ ਤੁਹਾਨੂੰ ਬੁਲਾਇਆ ਸੀ। ਤੁਸੀਂ ਇੱਥੇ ਨਹੀਂ ਸੀ। ਅਸੀਂ ਤੁਹਾਨੂੰ ਫਿਰ ਬੁਲਾਵਾਂਗੇ।
    .romanised = Asin tuhaanun bulaaia si. Tusin itthe nahin si. Asin tuhaanun phir bulaavaange.
come-back-at = ਤੁਸੀਂ ਬਾਹਰ ਜਾ ਸਕਦੇ ਹੋ। ਇਸ ਸਮੇਂ ਵਾਪਸ ਆਓ: { HOUR($hour) }
    .romanised = Tusin baahar jaa sakde ho. Is samen vaapas aao: { HOUR($hour) }
keep-ticket = ਆਪਣੀ ਪਰਚੀ ਸੰਭਾਲ ਕੇ ਰੱਖੋ।
    .romanised = Aapni parchi sambhaal ke rakkho.
priority-people = ਕੀ ਤੁਹਾਡੇ ਕੋਲ ਪਹਿਲ ਵਾਲਾ ਕਾਰਡ ਹੈ? ਕੀ ਤੁਸੀਂ ਗਰਭਵਤੀ ਹੋ?
    .romanised = Ki tuhaade kol pehal vaala kaard hai? Ki tusin garbhavti ho?
priority-passes = ਇਸ ਵਿਅਕਤੀ ਨੂੰ ਪਹਿਲ ਦਿੱਤੀ ਜਾਂਦੀ ਹੈ। ਇਨ੍ਹਾਂ ਦੀ ਵਾਰੀ ਪਹਿਲਾਂ ਹੈ।
    .romanised = Is viakti nun pehal ditti jaandi hai. Inhaan di vaari pehlaan hai.
one-moment = ਕਿਰਪਾ ਕਰਕੇ ਥੋੜ੍ਹਾ ਰੁਕੋ। ਅਸੀਂ ਹੁਣੇ ਆਉਂਦੇ ਹਾਂ।
    .romanised = Kirpa karke thorha ruko. Asin hune aaunde haan.

## need

what-need = ਤੁਹਾਨੂੰ ਕਿਸ ਚੀਜ਼ ਦੀ ਲੋੜ ਹੈ?
    .romanised = Tuhaanun kis chiz di lor hai?
need-identity = ਪਛਾਣ ਪੱਤਰ ਜਾਂ ਪਾਸਪੋਰਟ
    .romanised = Pachhaan pattar jaan paasport
need-family = ਜਨਮ, ਵਿਆਹ ਜਾਂ ਮੌਤ
    .romanised = Janam, viaah jaan maut
need-school = ਸਕੂਲ ਜਾਂ ਸਕੂਲ ਦਾ ਖਾਣਾ
    .romanised = Skul jaan skul da khaana
need-housing = ਰਹਿਣ ਲਈ ਘਰ
    .romanised = Rehan lai ghar
need-social = ਸਮਾਜਿਕ ਸਹਾਇਤਾ
    .romanised = Samaajik sahaaita
need-appointment = ਮੁਲਾਕਾਤ ਦਾ ਸਮਾਂ ਲੈਣਾ
    .romanised = Mulaakaat da samaan laina
first-time = ਕੀ ਤੁਸੀਂ ਇਸ ਕੰਮ ਲਈ ਪਹਿਲੀ ਵਾਰ ਆਏ ਹੋ?
    .romanised = Ki tusin is kamm lai pehli vaar aae ho?
for-whom = ਇਹ ਕਿਸ ਲਈ ਹੈ?
    .romanised = Eh kis lai hai?
for-me = ਮੇਰੇ ਲਈ
    .romanised = Mere lai
for-child = ਮੇਰੇ ਬੱਚੇ ਲਈ
    .romanised = Mere bacche lai
for-parent = ਮੇਰੇ ਪਰਿਵਾਰ ਵਿੱਚੋਂ ਕਿਸੇ ਲਈ
    .romanised = Mere parivaar vichon kise lai
for-other = ਕਿਸੇ ਹੋਰ ਵਿਅਕਤੀ ਲਈ
    .romanised = Kise hor viakti lai
received-letter = ਕੀ ਤੁਹਾਨੂੰ ਕੋਈ ਚਿੱਠੀ ਮਿਲੀ ਹੈ? ਕਿਰਪਾ ਕਰਕੇ ਉਹ ਦਿਖਾਓ।
    .romanised = Ki tuhaanun koi chitthi mili hai? Kirpa karke oh dikhaao.

## identity

show-papers = ਕਿਰਪਾ ਕਰਕੇ ਆਪਣਾ ਪਛਾਣ ਪੱਤਰ ਜਾਂ ਪਾਸਪੋਰਟ ਦਿਖਾਓ।
    .romanised = Kirpa karke aapna pachhaan pattar jaan paasport dikhaao.
which-document = ਤੁਹਾਡੇ ਕੋਲ ਪਛਾਣ ਦਾ ਕਿਹੜਾ ਕਾਗਜ਼ ਹੈ?
    .romanised = Tuhaade kol pachhaan da kehra kaagaz hai?
identity-card = ਪਛਾਣ ਪੱਤਰ
    .romanised = Pachhaan pattar
passport = ਪਾਸਪੋਰਟ
    .romanised = Paasport
residence-permit = ਰਿਹਾਇਸ਼ੀ ਪਰਮਿਟ
    .romanised = Rihaaishi parmit
no-document = ਮੇਰੇ ਕਾਗਜ਼ ਇਸ ਵੇਲੇ ਮੇਰੇ ਕੋਲ ਨਹੀਂ ਹਨ।
    .romanised = Mere kaagaz is vele mere kol nahin han.
bring-document = ਇਹ ਕਾਗਜ਼ ਲੈ ਕੇ ਆਓ: { $document }
    .romanised = Eh kaagaz lai ke aao: { $document }
missing-documents = { PLURAL($documents) ->
    [one] { NUMBER($documents) } ਕਾਗਜ਼ ਘੱਟ ਹੈ।
   *[other] { NUMBER($documents) } ਕਾਗਜ਼ ਘੱਟ ਹਨ।
}
    .romanised = { PLURAL($documents) ->
        [one] { NUMBER($documents) } kaagaz ghatt hai.
       *[other] { NUMBER($documents) } kaagaz ghatt han.
    }
original-needed = ਅਸਲੀ ਕਾਗਜ਼ ਚਾਹੀਦਾ ਹੈ। ਫੋਟੋਕਾਪੀ ਨਹੀਂ।
    .romanised = Asli kaagaz chaahida hai. Fotokaapi nahin.
copy-is-enough = ਫੋਟੋਕਾਪੀ ਹੀ ਕਾਫ਼ੀ ਹੈ।
    .romanised = Fotokaapi hi kaafi hai.
i-make-copy = ਅਸੀਂ ਫੋਟੋਕਾਪੀ ਕਰਾਂਗੇ। ਫਿਰ ਕਾਗਜ਼ ਤੁਹਾਨੂੰ ਵਾਪਸ ਦੇ ਦਿਆਂਗੇ।
    .romanised = Asin fotokaapi karaange. Phir kaagaz tuhaanun vaapas de diaange.
photo-needed = ਪਾਸਪੋਰਟ ਸਾਈਜ਼ ਦੀ ਨਵੀਂ ਫੋਟੋ ਚਾਹੀਦੀ ਹੈ।
    .romanised = Paasport saaiz di navin foto chaahidi hai.
proof-of-address = ਇੱਕ ਕਾਗਜ਼ ਚਾਹੀਦਾ ਹੈ ਜਿਸ ’ਤੇ ਤੁਹਾਡਾ ਪਤਾ ਲਿਖਿਆ ਹੋਵੇ। ਜਿਵੇਂ ਕਿ ਕੋਈ ਬਿੱਲ।
    .romanised = Ik kaagaz chaahida hai jis te tuhaada pata likhia hove. Jiven ki koi bill.
papers-are-yours = ਇਹ ਤੁਹਾਡੇ ਕਾਗਜ਼ ਹਨ। ਇਨ੍ਹਾਂ ਨੂੰ ਸੰਭਾਲ ਕੇ ਰੱਖੋ।
    .romanised = Eh tuhaade kaagaz han. Inhaan nun sambhaal ke rakkho.

## person

your-name = ਕਿਰਪਾ ਕਰਕੇ ਆਪਣਾ ਪਰਿਵਾਰਕ ਨਾਂ ਅਤੇ ਪਹਿਲਾ ਨਾਂ ਲਿਖੋ।
    .romanised = Kirpa karke aapna parivaarak naan ate pehla naan likho.
date-of-birth = ਕਿਰਪਾ ਕਰਕੇ ਆਪਣੀ ਜਨਮ ਤਰੀਕ ਲਿਖੋ।
    .romanised = Kirpa karke aapni janam tarik likho.
place-of-birth = ਤੁਹਾਡਾ ਜਨਮ ਕਿਸ ਦੇਸ਼ ਵਿੱਚ ਹੋਇਆ ਸੀ? ਅਤੇ ਕਿਸ ਸ਼ਹਿਰ ਜਾਂ ਪਿੰਡ ਵਿੱਚ?
    .romanised = Tuhaada janam kis desh vich hoia si? Ate kis shehar jaan pind vich?
your-address = ਤੁਹਾਡਾ ਪਤਾ ਕੀ ਹੈ?
    .romanised = Tuhaada pata ki hai?
live-in-city = ਕੀ ਤੁਸੀਂ ਇਸ ਸ਼ਹਿਰ ਵਿੱਚ ਰਹਿੰਦੇ ਹੋ?
    .romanised = Ki tusin is shehar vich rehnde ho?
your-telephone = ਕਿਰਪਾ ਕਰਕੇ ਆਪਣਾ ਫ਼ੋਨ ਨੰਬਰ ਲਿਖੋ।
    .romanised = Kirpa karke aapna fon nambar likho.
have-email = ਕੀ ਤੁਹਾਡਾ ਕੋਈ ਈਮੇਲ ਪਤਾ ਹੈ?
    .romanised = Ki tuhaada koi imel pata hai?
married = ਕੀ ਤੁਸੀਂ ਵਿਆਹੇ ਹੋਏ ਹੋ?
    .romanised = Ki tusin viaahe hoe ho?
how-many-children = ਤੁਹਾਡੇ ਕਿੰਨੇ ਬੱਚੇ ਹਨ? ਗਿਣਤੀ ਲਿਖੋ।
    .romanised = Tuhaade kinne bacche han? Ginti likho.
age-of-children = ਤੁਹਾਡੇ ਬੱਚਿਆਂ ਦੀ ਉਮਰ ਕਿੰਨੀ ਹੈ?
    .romanised = Tuhaade bacchiaan di umar kinni hai?
who-is-with-you = ਤੁਹਾਡੇ ਨਾਲ ਕੌਣ ਹੈ?
    .romanised = Tuhaade naal kaun hai?
data-stays-here = ਇਹ ਜਾਣਕਾਰੀ ਸਿਰਫ਼ ਤੁਹਾਡੀ ਅਰਜ਼ੀ ਲਈ ਵਰਤੀ ਜਾਵੇਗੀ।
    .romanised = Eh jaankaari sirf tuhaadi arzi lai varti jaavegi.

## money

price-is = ਇਸ ਦੀ ਕੀਮਤ: { AMOUNT($amount) }
    .romanised = Is di kimat: { AMOUNT($amount) }
it-is-free = ਇਹ ਮੁਫ਼ਤ ਹੈ।
    .romanised = Eh muft hai.
how-pay = ਤੁਸੀਂ ਪੈਸੇ ਕਿਵੇਂ ਦਿਓਗੇ?
    .romanised = Tusin paise kiven dioge?
cash = ਨਕਦ
    .romanised = Nakad
card = ਬੈਂਕ ਕਾਰਡ ਨਾਲ
    .romanised = Baink kaard naal
here-is-receipt = ਇਹ ਰਸੀਦ ਹੈ। ਇਸ ਨੂੰ ਸੰਭਾਲ ਕੇ ਰੱਖੋ।
    .romanised = Eh rasid hai. Is nun sambhaal ke rakkho.
before-date = ਇਹ ਕੰਮ ਇਸ ਤਰੀਕ ਤੋਂ ਪਹਿਲਾਂ ਕਰਨਾ ਜ਼ਰੂਰੀ ਹੈ: { DATE($date) }
    .romanised = Eh kamm is tarik ton pehlaan karna zaruri hai: { DATE($date) }
ready-on = ਇਹ ਇਸ ਤਰੀਕ ਨੂੰ ਤਿਆਰ ਹੋਵੇਗਾ: { DATE($date) }
    .romanised = Eh is tarik nun tiaar hovega: { DATE($date) }

## appointment

need-appointment-first = ਮੁਲਾਕਾਤ ਦਾ ਸਮਾਂ ਲੈਣਾ ਜ਼ਰੂਰੀ ਹੈ। ਕੀ ਮੈਂ ਤੁਹਾਡੇ ਲਈ ਸਮਾਂ ਲੈ ਲਵਾਂ?
    .romanised = Mulaakaat da samaan laina zaruri hai. Ki main tuhaade lai samaan lai lavaan?
have-appointment = ਕੀ ਤੁਸੀਂ ਪਹਿਲਾਂ ਮੁਲਾਕਾਤ ਦਾ ਸਮਾਂ ਲਿਆ ਹੈ?
    .romanised = Ki tusin pehlaan mulaakaat da samaan lia hai?
which-moment = ਸਵੇਰੇ ਜਾਂ ਦੁਪਹਿਰ ਤੋਂ ਬਾਅਦ?
    .romanised = Savere jaan dupehar ton baad?
appointment-on = ਤੁਹਾਡੀ ਮੁਲਾਕਾਤ ਦਾ ਸਮਾਂ: { DATE($date) }, { HOUR($hour) }
    .romanised = Tuhaadi mulaakaat da samaan: { DATE($date) }, { HOUR($hour) }
does-it-suit = ਕੀ ਇਹ ਤੁਹਾਡੇ ਲਈ ਠੀਕ ਹੈ?
    .romanised = Ki eh tuhaade lai thik hai?
bring-to-appointment = ਮੁਲਾਕਾਤ ਵੇਲੇ ਇਹ ਲੈ ਕੇ ਆਓ: { $document }
    .romanised = Mulaakaat vele eh lai ke aao: { $document }
come-early = { PLURAL($minutes) ->
    [one] ਕਿਰਪਾ ਕਰਕੇ ਸਮੇਂ ਤੋਂ { NUMBER($minutes) } ਮਿੰਟ ਪਹਿਲਾਂ ਆਓ।
   *[other] ਕਿਰਪਾ ਕਰਕੇ ਸਮੇਂ ਤੋਂ { NUMBER($minutes) } ਮਿੰਟ ਪਹਿਲਾਂ ਆਓ।
}
    .romanised = { PLURAL($minutes) ->
        [one] Kirpa karke samen ton { NUMBER($minutes) } mint pehlaan aao.
       *[other] Kirpa karke samen ton { NUMBER($minutes) } mint pehlaan aao.
    }
tell-if-cannot = ਜੇ ਤੁਸੀਂ ਨਹੀਂ ਆ ਸਕਦੇ, ਤਾਂ ਸਾਨੂੰ ਫ਼ੋਨ ਕਰੋ।
    .romanised = Je tusin nahin aa sakde, taan saanun fon karo.

## form

fill-form = ਇਹ ਫਾਰਮ ਭਰਨਾ ਹੈ। ਕੀ ਤੁਹਾਨੂੰ ਮਦਦ ਚਾਹੀਦੀ ਹੈ?
    .romanised = Eh faarm bharna hai. Ki tuhaanun madad chaahidi hai?
help-fill-form = ਅਸੀਂ ਇਸ ਨੂੰ ਤੁਹਾਡੇ ਨਾਲ ਮਿਲ ਕੇ ਭਰਾਂਗੇ।
    .romanised = Asin is nun tuhaade naal mil ke bharaange.
write-capitals = ਕਿਰਪਾ ਕਰਕੇ ਵੱਡੇ ਅੱਖਰਾਂ ਵਿੱਚ ਲਿਖੋ (A, B, C)।
    .romanised = Kirpa karke vadde akkhraan vich likho (A, B, C).
sign-here = ਕਿਰਪਾ ਕਰਕੇ ਇੱਥੇ ਦਸਤਖ਼ਤ ਕਰੋ।
    .romanised = Kirpa karke itthe dastkhat karo.
read-before-sign = ਦਸਤਖ਼ਤ ਕਰਨ ਤੋਂ ਪਹਿਲਾਂ ਪੜ੍ਹੋ। ਅਸੀਂ ਸਮਝਾ ਸਕਦੇ ਹਾਂ।
    .romanised = Dastkhat karan ton pehlaan parho. Asin samjha sakde haan.
both-parents-sign = ਮਾਤਾ-ਪਿਤਾ ਦੋਵਾਂ ਦੇ ਦਸਤਖ਼ਤ ਜ਼ਰੂਰੀ ਹਨ।
    .romanised = Maata-pita dovaan de dastkhat zaruri han.
request-sent = ਤੁਹਾਡੀ ਅਰਜ਼ੀ ਦਰਜ ਹੋ ਗਈ ਹੈ। ਤੁਹਾਨੂੰ ਜਵਾਬ ਮਿਲੇਗਾ।
    .romanised = Tuhaadi arzi darj ho gai hai. Tuhaanun javaab milega.
file-complete = ਤੁਹਾਡੇ ਸਾਰੇ ਕਾਗਜ਼ ਪੂਰੇ ਹਨ।
    .romanised = Tuhaade saare kaagaz pure han.

## direction

not-here = ਇਹ ਕੰਮ ਇੱਥੇ ਨਹੀਂ ਹੁੰਦਾ। ਇਸ ਥਾਂ ’ਤੇ ਜਾਓ: { $place }, { $address }
    .romanised = Eh kamm itthe nahin hunda. Is thaan te jaao: { $place }, { $address }
directions-paper = ਅਸੀਂ ਪਤਾ ਕਾਗਜ਼ ’ਤੇ ਲਿਖ ਦਿੰਦੇ ਹਾਂ।
    .romanised = Asin pata kaagaz te likh dinde haan.
floor = ਇਹ ਇਸ ਮੰਜ਼ਿਲ ’ਤੇ ਹੈ: { $floor }
    .romanised = Eh is manzil te hai: { $floor }
closed-today = ਇਹ ਦਫ਼ਤਰ ਅੱਜ ਬੰਦ ਹੈ।
    .romanised = Eh daftar ajj band hai.
open-at = ਇਹ ਦਫ਼ਤਰ ਇਸ ਸਮੇਂ ਖੁੱਲ੍ਹੇਗਾ: { DATE($date) }, { HOUR($hour) }
    .romanised = Eh daftar is samen khullhega: { DATE($date) }, { HOUR($hour) }
toilets = ਟਾਇਲਟ ਉੱਧਰ ਹੈ।
    .romanised = Taailat uddhar hai.

## emergency

need-doctor = ਕੀ ਤੁਹਾਨੂੰ ਡਾਕਟਰ ਦੀ ਲੋੜ ਹੈ?
    .romanised = Ki tuhaanun daaktar di lor hai?
where-does-it-hurt = ਤੁਹਾਨੂੰ ਦਰਦ ਕਿੱਥੇ ਹੈ? ਦਿਖਾਓ।
    .romanised = Tuhaanun dard kitthe hai? Dikhaao.
call-emergency = ਅਸੀਂ ਐਮਰਜੈਂਸੀ ਸੇਵਾ ਨੂੰ ਫ਼ੋਨ ਕਰ ਰਹੇ ਹਾਂ।
    .romanised = Asin emarjensi seva nun fon kar rahe haan.
help-is-coming = ਮਦਦ ਆ ਰਹੀ ਹੈ। ਇੱਥੇ ਹੀ ਰਹੋ।
    .romanised = Madad aa rahi hai. Itthe hi raho.
are-you-safe = ਕੀ ਤੁਸੀਂ ਆਪਣੇ ਘਰ ਵਿੱਚ ਸੁਰੱਖਿਅਤ ਹੋ?
    .romanised = Ki tusin aapne ghar vich surakkhiat ho?
afraid-of-someone = ਕੀ ਤੁਹਾਨੂੰ ਕਿਸੇ ਤੋਂ ਡਰ ਲੱਗਦਾ ਹੈ?
    .romanised = Ki tuhaanun kise ton dar lagda hai?
go-quiet-room = ਕੀ ਤੁਸੀਂ ਕਿਸੇ ਸ਼ਾਂਤ ਥਾਂ ’ਤੇ ਗੱਲ ਕਰਨਾ ਚਾਹੁੰਦੇ ਹੋ?
    .romanised = Ki tusin kise shaant thaan te gall karna chaahunde ho?
child-lost = ਅਸੀਂ ਤੁਹਾਡੇ ਨਾਲ ਮਿਲ ਕੇ ਤੁਹਾਡੇ ਬੱਚੇ ਨੂੰ ਲੱਭ ਰਹੇ ਹਾਂ।
    .romanised = Asin tuhaade naal mil ke tuhaade bacche nun labbh rahe haan.

## calm

i-am-sorry = ਉਡੀਕ ਕਰਵਾਉਣ ਲਈ ਮਾਫ਼ ਕਰਨਾ।
    .romanised = Udik karvaaun lai maaf karna.
i-want-to-help = ਅਸੀਂ ਤੁਹਾਡੀ ਮਦਦ ਕਰਨਾ ਚਾਹੁੰਦੇ ਹਾਂ।
    .romanised = Asin tuhaadi madad karna chaahunde haan.
please-calm = ਆਓ, ਆਰਾਮ ਨਾਲ ਗੱਲ ਕਰੀਏ।
    .romanised = Aao, aaraam naal gall karie.
i-listen = ਅਸੀਂ ਤੁਹਾਡੀ ਗੱਲ ਸੁਣ ਰਹੇ ਹਾਂ।
    .romanised = Asin tuhaadi gall sun rahe haan.
cannot-do-it = ਅਸੀਂ ਇਹ ਨਹੀਂ ਕਰ ਸਕਦੇ। ਅਸੀਂ ਦੱਸਦੇ ਹਾਂ ਕਿ ਕਿਉਂ।
    .romanised = Asin eh nahin kar sakde. Asin dasde haan ki kiun.
fetch-supervisor = ਅਸੀਂ ਆਪਣੇ ਇੰਚਾਰਜ ਨੂੰ ਬੁਲਾਉਂਦੇ ਹਾਂ।
    .romanised = Asin aapne inchaarj nun bulaaunde haan.
stop-behaviour = ਇੱਥੇ ਇਸ ਦੀ ਇਜਾਜ਼ਤ ਨਹੀਂ ਹੈ। ਕਿਰਪਾ ਕਰਕੇ ਰੁਕ ਜਾਓ।
    .romanised = Itthe is di ijaazat nahin hai. Kirpa karke ruk jaao.

## interpreter

child-does-not-translate = ਇਸ ਗੱਲ ਦਾ ਅਨੁਵਾਦ ਬੱਚੇ ਨੂੰ ਨਹੀਂ ਕਰਨਾ ਚਾਹੀਦਾ। ਅਸੀਂ ਬਾਲਗ ਦੁਭਾਸ਼ੀਏ ਨੂੰ ਬੁਲਾਵਾਂਗੇ।
    .romanised = Is gall da anuvaad bacche nun nahin karna chaahida. Asin baalag dubhaashie nun bulaavaange.
translate-everything = ਕਿਰਪਾ ਕਰਕੇ ਸਭ ਕੁਝ ਅਨੁਵਾਦ ਕਰੋ। ਆਪਣੇ ਵੱਲੋਂ ਕੁਝ ਨਾ ਜੋੜੋ।
    .romanised = Kirpa karke sabh kujh anuvaad karo. Aapne vallon kujh naa joro.
translation-private = ਇਹ ਨਿੱਜੀ ਗੱਲ ਹੈ। ਕਿਸੇ ਨੂੰ ਨਾ ਦੱਸਣਾ।
    .romanised = Eh nijji gall hai. Kise nun naa dassna.
do-you-agree-helper = ਇਹ ਵਿਅਕਤੀ ਤੁਹਾਡੇ ਲਈ ਅਨੁਵਾਦ ਕਰਨਗੇ। ਕੀ ਤੁਸੀਂ ਸਹਿਮਤ ਹੋ?
    .romanised = Eh viakti tuhaade lai anuvaad karange. Ki tusin sehmat ho?
for-this-adult = ਇਸ ਸਵਾਲ ਲਈ ਅਸੀਂ ਦੁਭਾਸ਼ੀਏ ਨੂੰ ਬੁਲਾਵਾਂਗੇ।
    .romanised = Is savaal lai asin dubhaashie nun bulaavaange.

## end

thank-you = ਤੁਹਾਡਾ ਬਹੁਤ ਧੰਨਵਾਦ।
    .romanised = Tuhaada bahut dhannvaad.
anything-else = ਕੀ ਤੁਹਾਨੂੰ ਕੁਝ ਹੋਰ ਚਾਹੀਦਾ ਹੈ?
    .romanised = Ki tuhaanun kujh hor chaahida hai?
all-done = ਅੱਜ ਦਾ ਕੰਮ ਪੂਰਾ ਹੋ ਗਿਆ ਹੈ।
    .romanised = Ajj da kamm pura ho gia hai.
we-will-call = ਅਸੀਂ ਤੁਹਾਨੂੰ ਫ਼ੋਨ ਕਰਾਂਗੇ।
    .romanised = Asin tuhaanun fon karaange.
come-back-with-someone = ਤੁਸੀਂ ਕਿਸੇ ਅਜਿਹੇ ਵਿਅਕਤੀ ਨਾਲ ਦੁਬਾਰਾ ਆ ਸਕਦੇ ਹੋ ਜਿਸ ਨੂੰ ਫਰਾਂਸੀਸੀ ਆਉਂਦੀ ਹੋਵੇ।
    .romanised = Tusin kise ajehe viakti naal dubaara aa sakde ho jis nun fraansisi aaundi hove.
goodbye = ਫਿਰ ਮਿਲਾਂਗੇ। ਤੁਹਾਡਾ ਦਿਨ ਚੰਗਾ ਰਹੇ।
    .romanised = Phir milaange. Tuhaada din changa rahe.
