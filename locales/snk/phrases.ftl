### Soninké : seulement les mots dont nous sommes sûrs.

## answers

yes = Ayo
no = Ayi

## end

thank-you = Nuwaari.
