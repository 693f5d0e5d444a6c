### Espagnol : l’agent vouvoie le visiteur (usted).

## welcome

welcome = Hola. Le damos la bienvenida.
which-language = ¿Qué idioma habla?
speak-french = ¿Habla francés?
show-language = Señale su idioma en la pantalla, por favor.
use-screen = Podemos hablar con esta pantalla. ¿Está de acuerdo?
answer-with-keys = Para responder, pulse un número. O señale con el dedo.
sentences-prepared = Las frases ya están preparadas. Dígame si algo no está claro.
call-interpreter = ¿Quiere un intérprete por teléfono? Es gratis.
wait-interpreter = Voy a llamar a un intérprete. Espere un momento, por favor.
colleague-speaks = Alguien de nuestro equipo habla su idioma. Voy a avisarle.
please-sit = Siéntese, por favor.
take-your-time = Tómese su tiempo.

## answers

yes = Sí
no = No
a-little = Un poco
dont-know = No lo sé.
dont-understand = No entiendo.
agree = De acuerdo
something-else = Otra cosa
prefer-not-say = No quiero responder.
today = Hoy
tomorrow = Mañana
later = Más tarde
morning = Por la mañana
afternoon = Por la tarde

## understand

please-repeat = Repita, por favor.
please-write = Escríbalo, por favor.
please-write-number = Escriba el número, por favor.
please-slowly = Hable despacio, por favor.
please-show = Muéstreme, por favor.
do-you-understand = ¿Ha entendido?
is-this-right = ¿Es correcto?
can-you-read = ¿Sabe leer en su idioma?
read-aloud = ¿Quiere escuchar la frase?
i-explain-again = Se lo explico otra vez.

## wait

your-number = Aquí tiene su ticket. Su número: { $number }.
please-wait-here = Espere aquí, por favor. Le llamaremos.
watch-screen = Mire la pantalla. Verá su número.
wait-minutes = { PLURAL($minutes) ->
    [one] Hay que esperar { NUMBER($minutes) } minuto, más o menos.
    [many] Hay que esperar { NUMBER($minutes) } de minutos, más o menos.
   *[other] Hay que esperar { NUMBER($minutes) } minutos, más o menos.
}
people-before = { PLURAL($people) ->
    [one] Hay { NUMBER($people) } persona antes de usted.
    [many] Hay { NUMBER($people) } de personas antes de usted.
   *[other] Hay { NUMBER($people) } personas antes de usted.
}
your-turn = Es su turno.
go-to-counter = Vaya a la ventanilla { $counter }, por favor.
missed-turn = Le hemos llamado. Usted no estaba. Le llamaremos otra vez.
come-back-at = Puede salir. Vuelva a las { HOUR($hour) }.
keep-ticket = Guarde su ticket.
priority-people = ¿Tiene una tarjeta de prioridad? ¿Está embarazada?
priority-passes = Esta persona tiene prioridad. Pasa antes.
one-moment = Un momento, por favor. Ahora le atiendo.

## need

what-need = ¿Qué necesita?
need-identity = Un carné de identidad o un pasaporte
need-family = Un nacimiento, un matrimonio o un fallecimiento
need-school = La escuela o el comedor escolar
need-housing = La vivienda
need-social = Una ayuda social
need-appointment = Pedir una cita
first-time = ¿Es la primera vez que viene para esto?
for-whom = ¿Para quién es?
for-me = Para mí
for-child = Para mi hijo o mi hija
for-parent = Para alguien de mi familia
for-other = Para otra persona
received-letter = ¿Ha recibido una carta? Muéstremela, por favor.

## identity

show-papers = Muéstreme su carné de identidad o su pasaporte, por favor.
which-document = ¿Qué documento de identidad tiene?
identity-card = Un carné de identidad
passport = Un pasaporte
residence-permit = Un permiso de residencia
no-document = No tengo documentos conmigo.
bring-document = Traiga este documento: { $document }.
missing-documents = { PLURAL($documents) ->
    [one] Falta { NUMBER($documents) } documento.
    [many] Faltan { NUMBER($documents) } de documentos.
   *[other] Faltan { NUMBER($documents) } documentos.
}
original-needed = Hace falta el documento original. Una copia no sirve.
copy-is-enough = Basta con una copia.
i-make-copy = Hago una copia. Después le devuelvo el documento.
photo-needed = Hace falta una foto de identidad reciente.
proof-of-address = Hace falta un documento con su dirección. Por ejemplo, una factura.
papers-are-yours = Aquí tiene sus documentos. Guárdelos bien.

## person

your-name = Escriba sus apellidos y su nombre, por favor.
date-of-birth = Escriba su fecha de nacimiento, por favor.
place-of-birth = ¿En qué país nació? ¿Y en qué ciudad?
your-address = ¿Cuál es su dirección?
live-in-city = ¿Vive en esta ciudad?
your-telephone = Escriba su número de teléfono, por favor.
have-email = ¿Tiene correo electrónico?
married = ¿Está casado o casada?
how-many-children = ¿Cuántos hijos tiene? Escriba el número.
age-of-children = ¿Qué edad tienen sus hijos?
who-is-with-you = ¿Quién es la persona que está con usted?
data-stays-here = Esta información es solo para su solicitud.

## money

price-is = Cuesta { AMOUNT($amount) }.
it-is-free = Es gratis.
how-pay = ¿Cómo quiere pagar?
cash = En efectivo
card = Con tarjeta bancaria
here-is-receipt = Aquí tiene el recibo. Guárdelo.
before-date = Hay que hacerlo antes de esta fecha: { DATE($date) }.
ready-on = Estará listo en esta fecha: { DATE($date) }.

## appointment

need-appointment-first = Hace falta una cita. ¿Quiere que la pida yo por usted?
have-appointment = ¿Tiene cita?
which-moment = ¿Por la mañana o por la tarde?
appointment-on = Su cita: { DATE($date) }, a las { HOUR($hour) }.
does-it-suit = ¿Le viene bien?
bring-to-appointment = Traiga a la cita: { $document }.
come-early = { PLURAL($minutes) ->
    [one] Venga { NUMBER($minutes) } minuto antes, por favor.
    [many] Venga { NUMBER($minutes) } de minutos antes, por favor.
   *[other] Venga { NUMBER($minutes) } minutos antes, por favor.
}
tell-if-cannot = Si no puede venir, llámenos.

## form

fill-form = Hay que rellenar este formulario. ¿Quiere ayuda?
help-fill-form = Lo relleno con usted.
write-capitals = Escriba en letras mayúsculas, por favor.
sign-here = Firme aquí, por favor.
read-before-sign = Lea antes de firmar. Se lo puedo explicar.
both-parents-sign = Los dos padres tienen que firmar.
request-sent = Tenemos su solicitud. Recibirá una respuesta.
file-complete = Su expediente está completo.

## direction

not-here = No es aquí. Vaya a este lugar: { $place }, { $address }.
directions-paper = Le escribo la dirección en un papel.
floor = Está en la planta { $floor }.
closed-today = Este servicio está cerrado hoy.
open-at = Este servicio abre en esta fecha: { DATE($date) }, a las { HOUR($hour) }.
toilets = Los baños están allí.

## emergency

need-doctor = ¿Necesita un médico?
where-does-it-hurt = ¿Dónde le duele? Muéstreme.
call-emergency = Voy a llamar a emergencias.
help-is-coming = La ayuda está en camino. Quédese aquí.
are-you-safe = ¿Está a salvo en su casa?
afraid-of-someone = ¿Tiene miedo de alguien?
go-quiet-room = ¿Quiere hablar en un lugar tranquilo?
child-lost = Vamos a buscar con usted a su hijo o a su hija.

## calm

i-am-sorry = Perdone por la espera.
i-want-to-help = Quiero ayudarle.
please-calm = Hablemos con calma, por favor.
i-listen = Le escucho.
cannot-do-it = No puedo hacerlo. Le explico por qué.
fetch-supervisor = Voy a llamar a mi responsable.
stop-behaviour = Eso no está permitido aquí. Pare, por favor.

## interpreter

child-does-not-translate = Los niños no deben traducir esto. Vamos a llamar a un intérprete adulto.
translate-everything = Traduzca todo, por favor. No añada nada.
translation-private = Esto es privado. No se lo cuente a nadie.
do-you-agree-helper = Esta persona va a traducir para usted. ¿Está de acuerdo?
for-this-adult = Para esta pregunta, vamos a llamar a un intérprete.

## end

thank-you = Muchas gracias.
anything-else = ¿Necesita algo más?
all-done = Hemos terminado por hoy.
we-will-call = Le llamaremos por teléfono.
come-back-with-someone = Puede volver con una persona que hable francés.
goodbye = Adiós. Que tenga un buen día.
