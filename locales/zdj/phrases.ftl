### Comorien : seulement les mots dont nous sommes sûrs.

## welcome

welcome = Karibu.

## end

thank-you = Marahaba.
goodbye = Kwaheri.
