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
