### Tchétchène : seulement les mots dont nous sommes sûrs.

## welcome

welcome = Марша догӀийла!
    .romanised = marcha dogh'iyla!

## answers

yes = ХӀаъ
    .romanised = h'a'
no = ХӀан-хӀа
    .romanised = h'an-h'a

## end

thank-you = Баркалла.
    .romanised = barkalla.
