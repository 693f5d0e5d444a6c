### Portugais du Portugal : l’agent s’adresse au visiteur à la troisième personne de politesse, sans « você ».

## welcome

welcome = Olá. Damos-lhe as boas-vindas.
which-language = Que língua fala?
speak-french = Fala francês?
show-language = Mostre a sua língua no ecrã, por favor.
use-screen = Podemos falar com a ajuda deste ecrã. Está de acordo?
answer-with-keys = Para responder, carregue num número. Ou aponte com o dedo.
sentences-prepared = As frases já estão preparadas. Diga-me se alguma coisa não for clara.
call-interpreter = Quer um intérprete ao telefone? É gratuito.
wait-interpreter = Vou chamar um intérprete. Espere um momento, por favor.
colleague-speaks = Alguém da nossa equipa fala a sua língua. Vou chamar essa pessoa.
please-sit = Sente-se, por favor.
take-your-time = Não tenha pressa.

## answers

yes = Sim
no = Não
a-little = Um pouco
dont-know = Não sei.
dont-understand = Não compreendo.
agree = De acordo
something-else = Outra coisa
prefer-not-say = Não quero responder.
today = Hoje
tomorrow = Amanhã
later = Mais tarde
morning = De manhã
afternoon = À tarde

## understand

please-repeat = Repita, por favor.
please-write = Escreva, por favor.
please-write-number = Escreva o número, por favor.
please-slowly = Fale devagar, por favor.
please-show = Mostre-me, por favor.
do-you-understand = Compreendeu?
is-this-right = Está certo?
can-you-read = Sabe ler na sua língua?
read-aloud = Quer ouvir a frase?
i-explain-again = Vou explicar outra vez.

## wait

your-number = Aqui está a sua senha. O seu número: { $number }.
please-wait-here = Espere aqui, por favor. Vamos chamar o seu número.
watch-screen = Olhe para o ecrã. Vai ver o seu número.
wait-minutes = { PLURAL($minutes) ->
    [one] Tem de esperar cerca de { NUMBER($minutes) } minuto.
    [many] Tem de esperar cerca de { NUMBER($minutes) } de minutos.
   *[other] Tem de esperar cerca de { NUMBER($minutes) } minutos.
}
people-before = { PLURAL($people) ->
    [one] Há { NUMBER($people) } pessoa à sua frente.
    [many] Há { NUMBER($people) } de pessoas à sua frente.
   *[other] Há { NUMBER($people) } pessoas à sua frente.
}
your-turn = É a sua vez.
go-to-counter = Vá ao balcão { $counter }, por favor.
missed-turn = Chamámos o seu número. Não estava aqui. Vamos chamar outra vez.
come-back-at = Pode sair. Volte às { HOUR($hour) }.
keep-ticket = Guarde a sua senha.
priority-people = Tem um cartão de prioridade? Está grávida?
priority-passes = Esta pessoa tem prioridade. Passa à frente.
one-moment = Um momento, por favor. Já vou.

## need

what-need = De que precisa?
need-identity = Um bilhete de identidade ou um passaporte
need-family = Um nascimento, um casamento ou um óbito
need-school = A escola ou a cantina
need-housing = A habitação
need-social = Um apoio social
need-appointment = Fazer uma marcação
first-time = É a primeira vez que vem cá para isto?
for-whom = Para quem é?
for-me = Para mim
for-child = Para o meu filho ou a minha filha
for-parent = Para alguém da minha família
for-other = Para outra pessoa
received-letter = Recebeu uma carta? Mostre-me a carta, por favor.

## identity

show-papers = Mostre o seu bilhete de identidade ou o seu passaporte, por favor.
which-document = Que documento de identidade tem?
identity-card = Um bilhete de identidade
passport = Um passaporte
residence-permit = Um título de residência
no-document = Não tenho documentos comigo.
bring-document = Traga este documento: { $document }.
missing-documents = { PLURAL($documents) ->
    [one] Falta { NUMBER($documents) } documento.
    [many] Faltam { NUMBER($documents) } de documentos.
   *[other] Faltam { NUMBER($documents) } documentos.
}
original-needed = É preciso o documento original. Uma cópia não serve.
copy-is-enough = Basta uma cópia.
i-make-copy = Faço uma cópia. Depois devolvo-lhe o documento.
photo-needed = É preciso uma fotografia tipo passe recente.
proof-of-address = É preciso um documento com a sua morada. Por exemplo, uma fatura.
papers-are-yours = Aqui estão os seus documentos. Guarde-os bem.

## person

your-name = Escreva o seu apelido e o seu nome próprio, por favor.
date-of-birth = Escreva a sua data de nascimento, por favor.
place-of-birth = Em que país nasceu? E em que cidade?
your-address = Qual é a sua morada?
live-in-city = Vive nesta cidade?
your-telephone = Escreva o seu número de telefone, por favor.
have-email = Tem um endereço de e-mail?
married = É casado ou casada?
how-many-children = Quantos filhos tem? Escreva o número.
age-of-children = Que idade têm os seus filhos?
who-is-with-you = Quem é a pessoa que está consigo?
data-stays-here = Estas informações são só para o seu pedido.

## money

price-is = Custa { AMOUNT($amount) }.
it-is-free = É gratuito.
how-pay = Como quer pagar?
cash = Em dinheiro
card = Com cartão bancário
here-is-receipt = Aqui está o recibo. Guarde-o.
before-date = É preciso fazer isto antes desta data: { DATE($date) }.
ready-on = Estará pronto nesta data: { DATE($date) }.

## appointment

need-appointment-first = É preciso fazer uma marcação. Quer que eu a faça por si?
have-appointment = Tem marcação?
which-moment = De manhã ou à tarde?
appointment-on = A sua marcação: { DATE($date) }, às { HOUR($hour) }.
does-it-suit = Está bem para si?
bring-to-appointment = No dia da marcação, traga: { $document }.
come-early = { PLURAL($minutes) ->
    [one] Venha { NUMBER($minutes) } minuto antes, por favor.
    [many] Venha { NUMBER($minutes) } de minutos antes, por favor.
   *[other] Venha { NUMBER($minutes) } minutos antes, por favor.
}
tell-if-cannot = Se não puder vir, telefone-nos.

## form

fill-form = É preciso preencher este formulário. Quer ajuda?
help-fill-form = Eu preencho-o consigo.
write-capitals = Escreva em letras maiúsculas, por favor.
sign-here = Assine aqui, por favor.
read-before-sign = Leia antes de assinar. Eu posso explicar.
both-parents-sign = Ambos os pais têm de assinar.
request-sent = Temos o seu pedido. Vai receber uma resposta.
file-complete = O seu processo está completo.

## direction

not-here = Não é aqui. Vá a este lugar: { $place }, { $address }.
directions-paper = Escrevo a morada num papel.
floor = É no piso { $floor }.
closed-today = Este serviço está fechado hoje.
open-at = Este serviço abre nesta data: { DATE($date) }, às { HOUR($hour) }.
toilets = As casas de banho são ali.

## emergency

need-doctor = Precisa de um médico?
where-does-it-hurt = Onde lhe dói? Mostre-me.
call-emergency = Vou chamar os serviços de emergência.
help-is-coming = A ajuda vem a caminho. Fique aqui.
are-you-safe = Está em segurança na sua casa?
afraid-of-someone = Tem medo de alguém?
go-quiet-room = Quer falar num lugar calmo?
child-lost = Vamos procurar consigo o seu filho ou a sua filha.

## calm

i-am-sorry = Desculpe a espera.
i-want-to-help = Quero ajudar.
please-calm = Vamos falar com calma, por favor.
i-listen = Pode falar. Estou a ouvir.
cannot-do-it = Não posso fazer isso. Vou explicar porquê.
fetch-supervisor = Vou chamar a minha chefia.
stop-behaviour = Isso não é permitido aqui. Pare, por favor.

## interpreter

child-does-not-translate = Uma criança não deve traduzir isto. Vamos chamar um intérprete adulto.
translate-everything = Traduza tudo, por favor. Não acrescente nada.
translation-private = Isto é privado. Não conte a ninguém.
do-you-agree-helper = Esta pessoa vai traduzir para si. Está de acordo?
for-this-adult = Para esta pergunta, vamos chamar um intérprete.

## end

thank-you = Muito obrigado.
anything-else = Precisa de mais alguma coisa?
all-done = Por hoje, terminámos.
we-will-call = Vamos telefonar-lhe.
come-back-with-someone = Pode voltar com uma pessoa que fale francês.
goodbye = Adeus. Tenha um bom dia.

## documents

doc-which-request = O que quer fazer?
doc-first = É o meu primeiro pedido.
doc-renewal = Quero renovar o meu documento.
doc-lost = Perdi o meu documento.
doc-stolen = Roubaram-me o documento.
doc-declare-loss = É preciso declarar que o documento está perdido. Fazemos a declaração aqui.
doc-declare-theft = Em caso de roubo, vá primeiro à polícia.
doc-pre-request = Já preparou o pedido na internet?
doc-pre-request-number = Mostre-me o número do pedido, por favor.
doc-bring-old = Traga o seu bilhete de identidade antigo ou o seu passaporte antigo.
doc-photo-rules = A fotografia deve ter menos de seis meses. A cara tem de se ver bem.
doc-photo-refused = Esta fotografia não serve. É preciso outra fotografia.
doc-fingerprints = Vou tirar as suas impressões digitais. Ponha o dedo aqui, por favor.
doc-other-hand = Agora, a outra mão.
doc-come-in-person = A própria pessoa tem de vir cá.
doc-parent-with-child = O pai ou a mãe tem de vir com a criança.
doc-stamp-price = É preciso comprar um selo fiscal. O preço: { AMOUNT($amount) }.
doc-stamp-where = Compre o selo fiscal na internet. Ou numa tabacaria.
doc-wait-weeks = { PLURAL($weeks) ->
    [one] Tem de esperar cerca de { NUMBER($weeks) } semana.
    [many] Tem de esperar cerca de { NUMBER($weeks) } de semanas.
   *[other] Tem de esperar cerca de { NUMBER($weeks) } semanas.
}
doc-text-message = Vai receber um SMS quando o documento estiver pronto.
doc-collect-yourself = Venha buscá-lo pessoalmente.
doc-collect-before = { PLURAL($months) ->
    [one] Tem { NUMBER($months) } mês para o vir buscar.
    [many] Tem { NUMBER($months) } de meses para o vir buscar.
   *[other] Tem { NUMBER($months) } meses para o vir buscar.
}
doc-travel-soon = Vai viajar em breve?
doc-show-travel-ticket = Mostre-me o bilhete da viagem, por favor.
doc-nationality = Tem nacionalidade francesa?
doc-residence-permit-elsewhere = Para o título de residência, vá à Préfecture. Não à câmara municipal.
doc-check-details = Veja o nome, a data e a morada. Está tudo certo?

## civil

civil-which-record = Que documento quer?
civil-birth = Uma certidão de nascimento
civil-marriage = Uma certidão de casamento
civil-death = Uma certidão de óbito
civil-born-here = A pessoa nasceu nesta cidade?
civil-ask-birth-town = Peça o documento na câmara municipal da cidade de nascimento.
civil-born-abroad = A pessoa nasceu noutro país?
civil-record-is-free = Este documento é gratuito. Não pague a ninguém.
civil-copies = { PLURAL($copies) ->
    [one] Aqui está { NUMBER($copies) } cópia.
    [many] Aqui estão { NUMBER($copies) } de cópias.
   *[other] Aqui estão { NUMBER($copies) } cópias.
}
civil-declare-birth = Vem declarar um nascimento?
civil-birth-days = { PLURAL($days) ->
    [one] Tem { NUMBER($days) } dia para declarar o nascimento.
    [many] Tem { NUMBER($days) } de dias para declarar o nascimento.
   *[other] Tem { NUMBER($days) } dias para declarar o nascimento.
}
civil-birth-certificate = Mostre-me o papel do hospital, por favor.
civil-child-name = Escreva o nome próprio e o apelido da criança, por favor.
civil-congratulations = Parabéns pelo bebé.
civil-recognise-child = Quer declarar por escrito que é o pai ou a mãe da criança?
civil-family-book = Tem um livro de família (livret de famille)?
civil-declare-death = Vem declarar um óbito?
civil-condolences = Os meus sentidos pêsames.
civil-doctor-certificate = Mostre-me o papel do médico, por favor.
civil-want-to-marry = Quer casar-se aqui?
civil-marriage-file = Aqui estão os papéis para o casamento. É preciso preenchê-los.
civil-both-come = As duas pessoas têm de vir juntas.
civil-official-translation = Este documento tem de estar em francês. É preciso um tradutor oficial.

## school

school-enrol = Quer inscrever uma criança na escola?
school-child-birth = Escreva a data de nascimento da criança, por favor.
school-been-before = A criança já andou na escola?
school-papers = É preciso uma certidão de nascimento da criança.
school-vaccinations = Traga o boletim de saúde da criança. Vamos ver as vacinas.
school-your-school = A escola da criança: { $place }, { $address }.
school-meet-head = Vá falar com o diretor ou a diretora da escola.
school-starts-on = A escola começa nesta data: { DATE($date) }.
school-canteen = A criança vai comer na cantina?
school-which-days = Em que dias? Mostre no calendário.
school-allergy = A criança tem alguma alergia?
school-with-or-without-meat = Refeições com carne? Ou sem carne?
school-with-meat = Com carne
school-without-meat = Sem carne
school-meal-price = Uma refeição custa { AMOUNT($amount) }.
school-price-by-income = Se ganhar menos dinheiro, paga menos.
school-after-hours = Precisa que a criança fique na escola antes ou depois das aulas?
school-holiday-centre = Quer um centro de tempos livres para a criança, durante as férias?
school-nursery = Procura uma creche para o seu bebé?
school-waiting-list = Agora não há vagas. O seu nome está na lista de espera.
school-who-collects = Quem vem buscar a criança? Escreva os nomes, por favor.

## housing

housing-have-home = Tem um lugar para morar?
housing-where-tonight = Onde vai dormir esta noite?
housing-at-home = Na minha casa
housing-with-friends = Em casa de amigos ou de familiares
housing-hotel = Num hotel ou num albergue
housing-outside = Na rua
housing-call-115 = Para dormir esta noite, ligue para o 115. É gratuito.
housing-call-together = Quer telefonar comigo?
housing-social-request = Quer pedir uma habitação social?
housing-request-number = Tem um número de pedido de habitação?
housing-renew-yearly = É preciso renovar o pedido todos os anos.
housing-long-wait = A espera pode durar vários anos.
housing-how-many-people = Quantas pessoas vivem consigo? Escreva o número.
housing-rent-difficult = Tem dificuldade em pagar a renda?
housing-must-leave = Recebeu uma carta a pedir para sair da sua casa?
housing-dangerous = A sua casa é perigosa ou muito húmida?
housing-bring-lease = Traga o contrato de arrendamento. Ou um recibo da renda.
housing-postal-address = Precisa de uma morada para receber cartas?

## social

social-see-worker = Quer falar com um assistente social?
social-confidential = O assistente social não conta nada a ninguém.
social-bring-income = Traga os documentos do seu salário ou dos seus apoios sociais.
social-working = Tem trabalho?
social-food = Precisa de ajuda para ter comida?
social-health-insurance = Tem seguro de doença?
social-disability = Alguém da família tem uma deficiência?
social-home-help = Procura ajuda em casa para uma pessoa idosa?
social-bills = Tem dificuldade em pagar a água ou a luz?
social-caf = Para este apoio, vá à CAF.
social-transport-card = Quer um passe de transportes mais barato?
social-learn-french = Quer aprender francês?
social-french-courses = Aqui está a lista dos cursos de francês.
social-danger-17 = Se estiver em perigo, ligue para o 17.
social-violence-3919 = O número 3919 ajuda as mulheres vítimas de violência. É gratuito.

## elections

vote-on-list = O seu nome está na lista para votar?
vote-register = Quer inscrever-se para votar?
vote-who-can = Os cidadãos franceses votam em todas as eleições.
vote-europeans = Os cidadãos da União Europeia votam nas eleições da cidade e nas eleições europeias.
vote-register-before = Inscreva-se antes desta data: { DATE($date) }.
vote-polling-place = O seu local de voto: { $place }, { $address }.
vote-bring-identity = Para votar, traga um documento de identidade.
vote-proxy = Se não puder vir, outra pessoa pode votar por si.

## digital

digital-have-smartphone = Tem um telefone com internet?
digital-help = Quer ajuda com o computador?
digital-have-account = Já tem uma conta neste site?
digital-create-email = Quer criar um endereço de e-mail comigo?
digital-type-password = Escreva a sua palavra-passe. Eu não olho.
digital-keep-password = Não dê a sua palavra-passe a ninguém.
digital-code-by-text = Vai receber um código por SMS. Escreva-o aqui.
digital-paper-also = Também pode fazer o pedido em papel.
digital-adviser = Há uma pessoa que pode ajudar com a internet. Quer fazer uma marcação?
digital-scam = Esta mensagem é falsa. Não pague.

## institutions

inst-tax-office = Para os impostos, vá ao serviço de finanças.
inst-tax-declared = Fez a sua declaração de impostos?
inst-tax-notice = Traga o seu aviso de imposto (avis d’impôt), por favor.
inst-prefecture-decides = Quem decide é a Préfecture. Não é a câmara municipal.
inst-health-insurance = Para o seguro de doença, vá à CPAM.
inst-job-centre = Para procurar trabalho, vá à France Travail.
inst-france-services = A France Services ajuda a tratar dos papéis. É gratuito.
inst-metropolis = Para o lixo e a água, dirija-se à Métropole.
inst-asylum = Para pedir asilo, vá a outro serviço.
inst-free-lawyer = Quer falar com um advogado? É gratuito.
inst-explain-letter = Mostre-me a carta. Eu explico.
inst-write-letter = Quer ajuda para escrever uma carta?
inst-we-send-on = Enviamos o seu pedido para o serviço certo. Depois avisamos.
