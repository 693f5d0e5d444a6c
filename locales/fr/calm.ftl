### Cards for the agent in a tense moment.

calm-choose = Que se passe-t-il ?
calm-fault = { $path }, ligne { $line } : { $what }. Vos fiches ne sont pas là, celles du programme si.
action-calm-cards = fiches : garder son calme, se mettre en retrait, qui appeler
short-calm-cards = calme

calm-tension = Le ton monte
calm-tension-lines =
    Laissez la personne finir. Parlez plus bas et plus lentement qu’elle.
    Dites : « Je vois que c’est difficile. Je vais chercher avec vous. »
    Dites ce que vous pouvez faire, avant ce que vous ne pouvez pas.
    Proposez un choix : « Préférez-vous un rendez-vous ou un rappel ? »
    Ne dites pas « calmez-vous » ni « c’est le règlement ».
    Gardez le comptoir entre vous, les mains visibles, la sortie libre.
    Cela ne baisse pas : proposez que votre responsable vienne.
calm-insults = Des insultes
calm-insults-lines =
    Ne répondez pas à l’insulte, ne souriez pas, ne touchez pas la personne.
    Dites une fois : « Je veux vous aider, mais pas sous les insultes. »
    Cela continue : « Je m’arrête là. Mon responsable va vous recevoir. »
    Levez-vous et mettez-vous en retrait. Vous en avez le droit.
    Appelez un collègue : Ctrl-g puis Ctrl-y.
    Notez ensuite les mots exacts : outrage à agent, code pénal 433-5.
calm-threat = Une menace
calm-threat-lines =
    Prenez-la au sérieux, même dite en passant.
    Ne discutez pas, ne défiez pas, ne tournez pas le dos.
    Mettez-vous en retrait, derrière une porte si possible.
    Appelez à l’aide : Ctrl-g puis Ctrl-y. Un danger : le 17, ou le 112.
    Ne restez pas seul jusqu’à la fin du service, ni pour partir.
    Notez les mots, l’heure, les témoins : X au guichet.
calm-violence = Des coups, un objet, une arme
calm-violence-lines =
    Partez. Rien au guichet ne vaut une blessure.
    Mettez-vous à l’abri, éloignez le public, fermez derrière vous.
    Appelez le 17 ou le 112 ; par SMS le 114 si vous ne pouvez pas parler.
    Ne retenez personne, ne bloquez pas la sortie.
    Ne revenez pas avant que la police ou votre responsable le dise.
calm-malaise = Une personne se sent mal
calm-malaise-lines =
    Approchez-vous, parlez-lui, faites-la asseoir ou allonger.
    Elle ne répond pas, respire mal, a mal à la poitrine : le 15 ou le 112.
    Bouche de travers, bras sans force, parole confuse : le 15, tout de suite.
    Appelez le collègue secouriste et le défibrillateur.
    Faites de la place. Ne donnez ni à boire, ni à manger, ni médicament.
    Restez avec elle jusqu’aux secours ; envoyez quelqu’un les guider.
calm-child = Un enfant seul
calm-child-lines =
    Mettez-vous à sa hauteur. Dites votre prénom, demandez le sien.
    Restez à deux avec lui, à la vue de tous, là où il a été trouvé.
    Faites surveiller les sorties, prévenez les collègues.
    N’annoncez pas son nom à voix haute.
    Qui vient le chercher dit son nom, son âge, ses habits : vérifiez.
    Personne après dix minutes, ou un doute : le 17.
calm-after = Après
calm-after-lines =
    Fermez le guichet dix minutes : touche k. Ce n’est pas une pause.
    Buvez un verre d’eau, marchez, parlez à un collègue.
    Notez l’incident : touche X. Écrivez les faits tant qu’ils sont frais.
    Trembler, pleurer, ne plus savoir : c’est une réaction normale.
    Vous pouvez demander la protection fonctionnelle (CGFP, art. L134-1).
    Voyez le médecin du travail, même si cela semble aller.
    Le registre santé et sécurité est à votre disposition.
