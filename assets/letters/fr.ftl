### Les lettres, en français : ce texte seul fait foi. Chaque message peut être remplacé par la ville
### dans <données>/letters/fr.ftl ; le juriste de la ville a le dernier mot.

## Toutes les lettres

# $language : la langue de la traduction, en français.
only-french = Une traduction de cette lettre ({ $language }) figure à la suite. Seul le texte français fait foi.
dated = Le { DATE($day) }
subject = Objet : votre demande { $reference } – { $subject }
greeting = Madame, Monsieur,
closing = Nous vous prions d’agréer, Madame, Monsieur, l’expression de nos salutations distinguées.
contact-agent = Votre demande est suivie par : { $value }
contact-service = Service : { $value }
contact-address = Adresse : { $value }
contact-phone = Téléphone : { $value }
contact-email = Courriel : { $value }
received = La mairie a reçu votre demande le { DATE($day) }.
received-first = Une autre administration l’avait reçue le { DATE($day) }.

## Accusé d’enregistrement d’un envoi électronique (CRPA, articles L. 112-11 et R. 112-11-2)

registration-title = Accusé d’enregistrement
registration-proof = Votre message est enregistré. Gardez cette lettre : elle prouve la date à laquelle il nous est parvenu.
registration-next = L’accusé de réception, qui vous dira la suite, vous sera envoyé au plus tard le { DATE($day) }.

## Accusé de réception (CRPA, articles L. 112-3, R. 112-5 et R. 112-11-1)

acknowledgement-title = Accusé de réception
silence-accepts = Si vous ne recevez pas de réponse au plus tard le { DATE($day) }, votre demande sera considérée comme acceptée à cette date.
silence-refuses = Si vous ne recevez pas de réponse au plus tard le { DATE($day) }, votre demande sera considérée comme refusée à cette date.
# $term : « 2 mois » ou « 30 jours ».
silence-later = Votre dossier est incomplet. Le délai de { $term } au terme duquel votre demande sera considérée comme acceptée, si vous ne recevez pas de réponse, commencera le jour où toutes les pièces seront arrivées (article L. 114-5 du code des relations entre le public et l’administration).
special-text = Ce délai est fixé par un texte particulier : { $article }.
term-months = { NUMBER($count) } mois
term-days = { NUMBER($count) } jours
if-complete = Cette date vaut si votre dossier est complet.
attestation = En cas d’acceptation par le silence, vous pourrez nous demander une attestation (article L. 232-3 du code des relations entre le public et l’administration).
# Contre un refus né du silence. $court : le tribunal administratif et son adresse.
appeals = En cas de refus, vous pourrez, dans les deux mois qui suivent cette date : nous demander par écrit de revoir notre position (recours gracieux), ce qui prolonge le délai pour saisir le juge si votre courrier nous parvient dans ces deux mois ; ou saisir { $court }, par courrier ou sur www.telerecours.fr (recours contentieux). Vous pourrez aussi nous demander les motifs du refus (article L. 232-4 du code des relations entre le public et l’administration).
usual-court = le tribunal administratif dont dépend la commune

## Lettre d’attente

progress-title = Votre demande prend plus de temps que prévu
progress-late = Votre demande n’est pas oubliée, mais la réponse prendra plus de temps que prévu. Nous vous prions de nous en excuser. La raison en est la suivante :
progress-until = Nous pensons vous répondre au plus tard le { DATE($day) }.
progress-rights = Cette lettre ne change rien aux délais prévus par la loi ni à vos droits.

## Demande de pièces (article L. 114-5)

papers-title = Il manque des éléments à votre demande
papers-missing = Pour traiter votre demande, il nous manque :
papers-until = Vous avez jusqu’au { DATE($day) } pour nous l’envoyer ou l’apporter à l’accueil.
papers-work = Nous continuons d’étudier votre dossier en attendant.
papers-suspended = Le délai légal de réponse est suspendu jusqu’à la réception de ces pièces, et au plus tard jusqu’à la date ci-dessus. La date qui suit en tient compte ; elle sera plus proche si les pièces arrivent plus tôt.

## Transmission (articles L. 114-2 et L. 114-4)

transmission-title = Votre demande a été transmise
transmission-sent = Cette demande ne relève pas de la mairie. Nous l’avons transmise, le { DATE($day) }, à l’administration compétente :
transmission-next = C’est elle qui vous enverra un accusé de réception et vous répondra. Vous n’avez rien à renvoyer.

## Réponse et décision : les mots sont ceux de l’agent

answer-title = Réponse à votre demande
answer-frame = Voici notre réponse, du { DATE($day) } :
decision-title = Décision sur votre demande
decision-frame = Une décision a été prise le { DATE($day) }.
decision-favourable = Votre demande est acceptée.
decision-unfavourable = Votre demande n’est pas acceptée.
decision-reasons = Motifs de la décision :
decision-appeals = Voies et délais de recours :
decision-signed = Signé : { $signatory }

## Réponse et décision, quand une enquête éclair est en cours pour ce service

# $question, $worst et $best : ceux de l’enquête ; $code : ce qu’il faut citer.
survey-asks = Votre avis nous aide : { $question } Répondez par un chiffre, de 1 ({ $worst }) à 5 ({ $best }), par téléphone, courriel ou courrier, en citant le code { $code }. Ce code figure sur toutes les lettres de ce service : il ne dit pas qui vous êtes.
