### Romani vlax : seulement les mots dont nous sommes sûrs.

## answers

yes = Va
no = Na
dont-know = Či žanav.

## end

thank-you = Nais tumenge.
