### forecast: who is expected, and how many counters it takes.

help-guichet-forecast = Forecasts the arrivals of a day, half hour by half hour, and the counters they take.
help-guichet-forecast-date = The day, YYYY-MM-DD; today when none is named.
help-guichet-forecast-service = For one service only, as if its counters took no other: a code, a calling letter or a name.
help-guichet-forecast-target = The wait to keep, in minutes; otherwise what the services promise.
help-guichet-forecast-share = The share of people to be called within it, in percent (90 by default).
help-guichet-forecast-validate = Says how wrong the forecast would have been, --from to --to, each day from the days before it alone.
value-target = MINUTES
value-share = PERCENT

forecast-half-hour = time
forecast-expected = expected
forecast-range = between
forecast-needed = counters
forecast-arrivals = came
forecast-counters = open
forecast-within = in time %

forecast-same-weekday = Forecast of { $day }, from { $count ->
    [one] the only same weekday that is known
   *[other] the { $count } same weekdays before
 }.
forecast-other-days = Forecast of { $day }, to be taken with care: this weekday is not known yet. It imitates { $count ->
    [one] another day
   *[other] { $count } other days
 }.
forecast-thin = That is little: less than four weeks.
forecast-left-out = Left out, because unlike the others: { $days }
forecast-level = Over the last six days { $level } % of the usual number came; the forecast takes that into account.
forecast-goal = Counters for { $share } % of people to be called within { $target } min, with a mean service of { $service } (min:s).
forecast-patience = Some people leave: their mean patience is { $patience } (Erlang A).
forecast-nobody-leaves = Too few people left to know their patience: it is reckoned as if everybody stayed (Erlang C).
forecast-closed = { $day } is a holiday or a closing day: nobody is expected.
forecast-nothing = Nothing is forecast for { $day }: no day before it is known.
forecast-whole = { $expected } people expected in all, nine times in ten between { $low } and { $high }.
forecast-happened = { $arrivals } came, { $within } % of them called in time.

forecast-validation = Each day forecast from the days before it alone, then compared with what happened. In time: called within { $target } min.
forecast-no-days = No past open day in this period.
forecast-all = together
forecast-basis-same_weekday = same weekday
forecast-basis-other_days = other days
forecast-basis-nothing = nothing
forecast-wrong-date = day
forecast-wrong-basis = from
forecast-wrong-expected = expected
forecast-wrong-arrivals = came
forecast-wrong-mean-absolute-error = off/30 min
forecast-wrong-weighted-percentage-error = off %
forecast-wrong-bias = bias %
forecast-wrong-coverage = in the interval %
forecast-wrong-within = in time %
forecast-wrong-within-foretold = foretold %
forecast-wrong-within-modelled = reckoned %
