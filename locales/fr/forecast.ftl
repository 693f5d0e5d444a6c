### forecast : la prévision des arrivées et des guichets.

help-guichet-forecast = Prévoit les arrivées d’un jour, demi-heure par demi-heure, et les guichets qu’il y faut.
help-guichet-forecast-date = Le jour, AAAA-MM-JJ ; aujourd’hui si rien n’est dit.
help-guichet-forecast-service = Pour un seul service, comme si ses guichets ne prenaient que lui : un code, une lettre d’appel ou un nom.
help-guichet-forecast-target = L’attente à tenir, en minutes ; sinon celle que promettent les services.
help-guichet-forecast-share = La part des personnes à appeler dans ce temps, en pour cent (90 par défaut).
help-guichet-forecast-validate = Dit de combien la prévision se serait trompée, de --from à --to, chaque jour d’après les seuls jours d’avant.
value-target = MINUTES
value-share = POURCENT

forecast-half-hour = heure
forecast-expected = attendus
forecast-range = entre
forecast-needed = guichets
forecast-arrivals = venus
forecast-counters = ouverts
forecast-within = à temps %

forecast-same-weekday = Prévision du { $day }, d’après { $count ->
    [one] le seul même jour de la semaine connu
   *[other] les { $count } mêmes jours de la semaine
 }.
forecast-other-days = Prévision du { $day } à prendre avec prudence : ce jour de la semaine n’est pas encore connu. Elle imite { $count ->
    [one] un autre jour
   *[other] { $count } autres jours
 }.
forecast-thin = C’est peu : moins de quatre semaines.
forecast-left-out = Laissés de côté, parce que différents des autres : { $days }
forecast-level = Il est venu ces six derniers jours { $level } % de ce qui est habituel ; la prévision en tient compte.
forecast-goal = Guichets pour que { $share } % des personnes soient appelées en { $target } min au plus, avec un service de { $service } en moyenne (min:s).
forecast-patience = Une partie des personnes s’en va : leur patience moyenne est de { $patience } (Erlang A).
forecast-nobody-leaves = Trop peu de personnes sont parties pour connaître leur patience : le calcul fait comme si toutes restaient (Erlang C).
forecast-closed = Le { $day } est férié ou fermé : personne n’est attendu.
forecast-nothing = Rien n’est prévu pour le { $day } : aucun jour d’avant n’est connu.
forecast-whole = En tout { $expected } personnes attendues, entre { $low } et { $high } neuf fois sur dix.
forecast-happened = Il en est venu { $arrivals }, dont { $within } % appelées à temps.

forecast-validation = Chaque jour prévu d’après les seuls jours d’avant, puis comparé à ce qui s’est passé. À temps : appelé en { $target } min au plus.
forecast-no-days = Aucun jour passé et ouvert dans cette période.
forecast-all = ensemble
forecast-basis-same_weekday = même jour
forecast-basis-other_days = autres jours
forecast-basis-nothing = rien
forecast-wrong-date = jour
forecast-wrong-basis = d’après
forecast-wrong-expected = attendus
forecast-wrong-arrivals = venus
forecast-wrong-mean-absolute-error = écart/30 min
forecast-wrong-weighted-percentage-error = écart %
forecast-wrong-bias = biais %
forecast-wrong-coverage = dans la fourchette %
forecast-wrong-within = à temps %
forecast-wrong-within-foretold = prévu %
forecast-wrong-within-modelled = calculé %
