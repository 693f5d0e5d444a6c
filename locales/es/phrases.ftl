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

## documents

doc-which-request = ¿Qué quiere hacer?
doc-first = Es mi primera solicitud.
doc-renewal = Quiero renovar mi documento.
doc-lost = He perdido mi documento.
doc-stolen = Me han robado el documento.
doc-declare-loss = Hay que declarar que el documento se ha perdido. Hacemos la declaración aquí.
doc-declare-theft = Si es un robo, vaya primero a la policía.
doc-pre-request = ¿Ha preparado la solicitud por internet?
doc-pre-request-number = Muéstreme el número de la solicitud, por favor.
doc-bring-old = Traiga su antiguo carné o su antiguo pasaporte.
doc-photo-rules = La foto debe tener menos de seis meses. Se tiene que ver bien la cara.
doc-photo-refused = Esta foto no sirve. Hace falta otra foto.
doc-fingerprints = Voy a tomarle las huellas. Ponga el dedo aquí, por favor.
doc-other-hand = Ahora, la otra mano.
doc-come-in-person = La persona tiene que venir personalmente.
doc-parent-with-child = El padre o la madre tiene que venir con el niño o la niña.
doc-stamp-price = Hay que comprar un timbre fiscal. El precio: { AMOUNT($amount) }.
doc-stamp-where = Compre el timbre fiscal por internet. O en un estanco (tienda de tabaco).
doc-wait-weeks = { PLURAL($weeks) ->
    [one] Hay que esperar { NUMBER($weeks) } semana, más o menos.
    [many] Hay que esperar { NUMBER($weeks) } de semanas, más o menos.
   *[other] Hay que esperar { NUMBER($weeks) } semanas, más o menos.
}
doc-text-message = Recibirá un SMS cuando el documento esté listo.
doc-collect-yourself = Venga usted en persona a recogerlo.
doc-collect-before = { PLURAL($months) ->
    [one] Tiene { NUMBER($months) } mes para venir a recogerlo.
    [many] Tiene { NUMBER($months) } de meses para venir a recogerlo.
   *[other] Tiene { NUMBER($months) } meses para venir a recogerlo.
}
doc-travel-soon = ¿Va a viajar pronto?
doc-show-travel-ticket = Muéstreme el billete del viaje, por favor.
doc-nationality = ¿Tiene la nacionalidad francesa?
doc-residence-permit-elsewhere = Para el permiso de residencia, vaya a la prefectura. No al ayuntamiento.
doc-check-details = Mire el nombre, la fecha y la dirección. ¿Es todo correcto?

## civil

civil-which-record = ¿Qué documento quiere?
civil-birth = Un certificado de nacimiento
civil-marriage = Un certificado de matrimonio
civil-death = Un certificado de defunción
civil-born-here = ¿La persona nació en esta ciudad?
civil-ask-birth-town = Pida el documento en el ayuntamiento de la ciudad de nacimiento.
civil-born-abroad = ¿La persona nació en otro país?
civil-record-is-free = Este documento es gratis. No pague a nadie.
civil-copies = { PLURAL($copies) ->
    [one] Aquí tiene { NUMBER($copies) } copia.
    [many] Aquí tiene { NUMBER($copies) } de copias.
   *[other] Aquí tiene { NUMBER($copies) } copias.
}
civil-declare-birth = ¿Viene a declarar un nacimiento?
civil-birth-days = { PLURAL($days) ->
    [one] Tiene { NUMBER($days) } día para declarar el nacimiento.
    [many] Tiene { NUMBER($days) } de días para declarar el nacimiento.
   *[other] Tiene { NUMBER($days) } días para declarar el nacimiento.
}
civil-birth-certificate = Muéstreme el papel del hospital, por favor.
civil-child-name = Escriba el nombre y los apellidos del niño o de la niña, por favor.
civil-congratulations = Felicidades por el bebé.
civil-recognise-child = ¿Quiere declarar por escrito que usted es el padre o la madre?
civil-family-book = ¿Tiene un libro de familia?
civil-declare-death = ¿Viene a declarar un fallecimiento?
civil-condolences = Mis más sinceras condolencias.
civil-doctor-certificate = Muéstreme el papel del médico, por favor.
civil-want-to-marry = ¿Quiere casarse aquí?
civil-marriage-file = Aquí tiene los papeles para el matrimonio. Hay que rellenarlos.
civil-both-come = Las dos personas tienen que venir juntas.
civil-official-translation = Este documento tiene que estar en francés. Hace falta un traductor oficial.

## school

school-enrol = ¿Quiere inscribir a un niño o a una niña en la escuela?
school-child-birth = Escriba la fecha de nacimiento del niño o de la niña, por favor.
school-been-before = ¿El niño o la niña ya ha ido a la escuela?
school-papers = Hace falta un certificado de nacimiento del niño o de la niña.
school-vaccinations = Traiga la cartilla de salud del niño o de la niña. Vamos a mirar las vacunas.
school-your-school = La escuela de su hijo o de su hija: { $place }, { $address }.
school-meet-head = Vaya a hablar con el director o la directora de la escuela.
school-starts-on = La escuela empieza en esta fecha: { DATE($date) }.
school-canteen = ¿El niño o la niña va a comer en el comedor escolar?
school-which-days = ¿Qué días? Señale en el calendario.
school-allergy = ¿El niño o la niña tiene alguna alergia?
school-with-or-without-meat = ¿Comida con carne? ¿O sin carne?
school-with-meat = Con carne
school-without-meat = Sin carne
school-meal-price = Una comida cuesta { AMOUNT($amount) }.
school-price-by-income = Si gana menos dinero, paga menos.
school-after-hours = ¿Necesita que cuiden al niño o a la niña en la escuela, antes o después de las clases?
school-holiday-centre = ¿Quiere un centro de actividades infantiles para las vacaciones?
school-nursery = ¿Busca una guardería para su bebé?
school-waiting-list = Ahora no hay plazas. Su nombre está en la lista de espera.
school-who-collects = ¿Quién vendrá a recoger al niño o a la niña? Escriba los nombres, por favor.

## housing

housing-have-home = ¿Tiene una vivienda?
housing-where-tonight = ¿Dónde va a dormir esta noche?
housing-at-home = En mi casa
housing-with-friends = En casa de amigos o de familiares
housing-hotel = En un hotel o en un albergue
housing-outside = En la calle
housing-call-115 = Para dormir esta noche, llame al 115. Es gratis.
housing-call-together = ¿Quiere llamar conmigo?
housing-social-request = ¿Quiere solicitar una vivienda social?
housing-request-number = ¿Tiene un número de solicitud de vivienda?
housing-renew-yearly = Hay que renovar la solicitud cada año.
housing-long-wait = La espera puede durar varios años.
housing-how-many-people = ¿Cuántas personas viven con usted? Escriba el número.
housing-rent-difficult = ¿Le resulta difícil pagar el alquiler?
housing-must-leave = ¿Ha recibido una carta que le pide dejar su vivienda?
housing-dangerous = ¿Su vivienda es peligrosa o tiene mucha humedad?
housing-bring-lease = Traiga el contrato de alquiler. O un recibo del alquiler.
housing-postal-address = ¿Necesita una dirección para recibir cartas?

## social

social-see-worker = ¿Quiere hablar con un trabajador social?
social-confidential = El trabajador social no le cuenta nada a nadie.
social-bring-income = Traiga los documentos de su salario o de sus ayudas.
social-working = ¿Tiene trabajo?
social-food = ¿Necesita ayuda para conseguir comida?
social-health-insurance = ¿Tiene seguro de salud?
social-disability = ¿Alguien de la familia tiene una discapacidad?
social-home-help = ¿Busca ayuda en casa para una persona mayor?
social-bills = ¿Le resulta difícil pagar el agua o la luz?
social-caf = Para esta ayuda, vaya a la CAF.
social-transport-card = ¿Quiere una tarjeta de transporte más barata?
social-learn-french = ¿Quiere aprender francés?
social-french-courses = Aquí tiene la lista de cursos de francés.
social-danger-17 = Si está en peligro, llame al 17.
social-violence-3919 = El teléfono 3919 ayuda a las mujeres víctimas de violencia. Es gratis.

## elections

vote-on-list = ¿Está su nombre en la lista para votar?
vote-register = ¿Quiere inscribirse para votar?
vote-who-can = Los ciudadanos franceses votan en todas las elecciones.
vote-europeans = Los ciudadanos de la Unión Europea votan en las elecciones de la ciudad y en las elecciones europeas.
vote-register-before = Inscríbase antes de esta fecha: { DATE($date) }.
vote-polling-place = Usted vota aquí: { $place }, { $address }.
vote-bring-identity = Para votar, traiga un documento de identidad.
vote-proxy = Si usted no puede venir, otra persona puede votar por usted.

## digital

digital-have-smartphone = ¿Tiene un teléfono con internet?
digital-help = ¿Quiere ayuda con el ordenador?
digital-have-account = ¿Ya tiene una cuenta en este sitio de internet?
digital-create-email = ¿Quiere crear conmigo una dirección de correo electrónico?
digital-type-password = Escriba su contraseña. Yo no miro.
digital-keep-password = No dé su contraseña a nadie.
digital-code-by-text = Recibirá un código por SMS. Escríbalo aquí.
digital-paper-also = También puede hacer la solicitud en papel.
digital-adviser = Una persona puede ayudarle con internet. ¿Quiere una cita?
digital-scam = Este mensaje es falso. No pague.

## institutions

inst-tax-office = Para los impuestos, vaya a la oficina de impuestos.
inst-tax-declared = ¿Ha hecho su declaración de impuestos?
inst-tax-notice = Traiga su notificación de impuestos (avis d’impôt), por favor.
inst-prefecture-decides = Decide la prefectura. No el ayuntamiento.
inst-health-insurance = Para el seguro de salud, vaya a la CPAM.
inst-job-centre = Para buscar trabajo, vaya a France Travail.
inst-france-services = France Services le ayuda con los trámites. Es gratis.
inst-metropolis = Para la basura y el agua, diríjase a la Métropole.
inst-asylum = Para pedir asilo, vaya a otra oficina.
inst-free-lawyer = ¿Quiere hablar con un abogado? Es gratis.
inst-explain-letter = Muéstreme la carta. Se la explico.
inst-write-letter = ¿Quiere ayuda para escribir una carta?
inst-we-send-on = Enviamos su solicitud al servicio correcto. Le avisaremos.
