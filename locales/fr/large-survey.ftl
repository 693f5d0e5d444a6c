### large-survey: the large survey, on the screen, on paper, at the command line.

survey-fault-too-many-questions = { $path } : { $count } questions, c’est trop{ $where }. Une grande enquête en a { $most } au plus.
survey-fault-answer-count = { $path } : { $count } réponses ne conviennent pas{ $where }. Il en faut 2 à 9, ou 2 pour une échelle : le sens du plus bas et du plus haut degré.
survey-fault-answer-twice = { $path } : la réponse « { $value } » figure deux fois{ $where }.
survey-fault-answers-differ = { $path } : en « { $value } », il n’y a pas autant de réponses qu’en français{ $where }.
survey-fault-no-opening = { $path } : la question est traduite en « { $value } », mais pas le titre ni l’introduction de l’enquête{ $where }.
survey-fault-too-long = { $path } : « { $value } » est trop long pour l’écran{ $where }. { $count } lettres au plus.
survey-in-french = Enquête { $survey }, { $tag } : posées en français, faute de traduction : { $questions }

failure-survey-not-large = « { $value } » est une enquête éclair : elle n’a ni page ni feuilles.
failure-survey-no-large = Aucune grande enquête n’est en cours. « guichet survey list » montre leurs dates.
failure-survey-no-words = Il n’y a pas de réponse écrite de clé « { $value } », ou plusieurs. « guichet survey words » les montre.

survey-way-screen = écran
survey-way-paper = papier
survey-way-phone = téléphone

survey-question-line = { $number }. { $question }
survey-answers-line = { $n } réponses, { $skipped } sans réponse
survey-share-line = { $share } ({ $sure }) · { $count }
survey-middle-line = moyenne { $mean } · médiane { $median }
survey-all-masked = masqué : moins de 5 réponses
survey-group-masked = masqué
survey-words-line = { $count } réponses écrites, à lire avec « guichet survey words »
survey-large-how = Entre parenthèses : l’intervalle de Wilson à 95 %. Masqué : moins de 5 réponses, ou ce qui permettrait de les déduire. Plusieurs réponses possibles : les parts ne font pas 100 %.
survey-column-question = question
survey-column-group = qui
survey-column-answer = réponse
survey-column-count = réponses
survey-column-share = part (à 95 %)
survey-column-key = clé
survey-column-language = langue
survey-column-text = texte
survey-words-none = Personne n’a rien écrit.
survey-words-erased = Réponse écrite effacée, dans le fichier et dans { $backups } sauvegardes.
survey-page-written = Page à imprimer écrite : { $path }

survey-field-large = grande

help-guichet-survey-check-large-sample = Montre une grande enquête d’exemple, à ajouter à surveys.toml.
help-guichet-survey-page = Écrit la page à imprimer d’une grande enquête, avec des cases à cocher.
help-guichet-survey-page-language = La langue de la page, fr si rien n’est dit.
help-guichet-survey-page-output = Le fichier HTML à écrire ; il ne doit pas exister.
help-guichet-survey-words = Montre les réponses écrites d’une grande enquête (responsables).
help-guichet-survey-erase = Efface une réponse écrite, des sauvegardes aussi (administrateurs).
help-guichet-survey-erase-key = Sa clé, ou le début, comme « guichet survey words » la montre.
value-key = CLÉ
help-arg-which = Le code de l’enquête.
value-which = ENQUÊTE

page-survey-how-choice = Une seule réponse.
page-survey-how-choices = Plusieurs réponses possibles.
page-survey-free = Ne mettez pas votre nom : personne ne saura qui a répondu quoi.

screen-sheets = feuilles d’enquête
large-which = Quelle grande enquête ?
large-progress = { $number } / { $count }
large-stopped = Arrêté : rien n’a été gardé.
large-agent-again = Échap : revenir au poste
large-in-french = traduction absente : en français
large-written = { $count } / { $most }
action-large-survey = grande enquête : la proposer à la personne
short-large-survey = grande enquête
action-sheets = grande enquête : saisir des feuilles papier ou le téléphone
short-sheets = feuilles
action-large-back = question précédente
short-large-back = précédente
action-large-skip = la personne passe la question
short-large-skip = passer
action-large-language = la grande enquête dans une autre langue
short-large-language = langue
action-sheet-undo = reprendre la dernière feuille
short-sheet-undo = reprendre
action-sheet-way = feuilles : papier ou téléphone
short-sheet-way = papier/tél.
action-sheet-language = feuilles : dans quelle langue
short-sheet-language = langue
sheets-head = { $name } · { $way } · { $language } · { $count } feuilles comptées
sheets-how = Un chiffre par case · Espace : sans réponse · ← ou ↑ corriger · Entrée : compter la feuille
sheets-how-several = Chaque chiffre coche ou décoche · → ou Entrée : case suivante
sheets-how-words = Les mots de la personne · Entrée : case suivante · ↑ : case précédente
sheets-last = dernière
sheets-now = feuille
sheets-counted = Feuille comptée.
sheets-taken-back = La dernière feuille n’est plus comptée : corrigez-la, puis Entrée.
sheets-nothing-back = Il n’y a pas de feuille à reprendre.
sheets-begun = Finissez ou videz d’abord la feuille commencée.
sheets-full = La feuille est remplie : Entrée la compte, ↑ la corrige.
sheets-left = La feuille commencée n’a pas été comptée.
