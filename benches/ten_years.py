#!/usr/bin/env python3
"""Makes ten years of tickets for `guichet import tickets`, to measure counting on.

    python3 benches/ten_years.py FILE.csv [--tickets 3000000] [--years 10] [--seed 1]
    GUICHET_HOME=FOLDER guichet import tickets FILE.csv
    GUICHET_HOME=FOLDER cargo bench --bench counts

Working days up to yesterday, busier at their middle and on Mondays; ten services, thirty agents.
Always the same tickets for the same numbers and the same day. Only the standard library.
"""

import argparse
import csv
import datetime as dt
import random

SERVICES = ["etat-civil", "titres-depot", "titres-remise", "ecole", "logement", "elections",
            "urbanisme", "action-sociale", "cimetieres", "petite-enfance"]
HEADER = ["external_id", "issued_at", "called_at", "closed_at", "service", "priority", "outcome",
          "agent"]


def working_days(years):
    """The last so many years without week-ends, the oldest first."""
    last = dt.date.today() - dt.timedelta(days=1)
    days = [last - dt.timedelta(days=n) for n in range(round(years * 365.25))]
    return [day for day in reversed(days) if day.weekday() < 5]


def tickets(count, years, seed):
    chance = random.Random(seed)
    days = working_days(years)
    for nth, day in enumerate(days):
        first, last = count * nth // len(days), count * (nth + 1) // len(days)
        opening = dt.datetime.combine(day, dt.time(8, 30))
        arrivals = sorted(int(chance.triangular(0, 31_000, 9_000)) for _ in range(first, last))
        for number, after in zip(range(first, last), arrivals):
            issued = opening + dt.timedelta(seconds=after)
            called = issued + dt.timedelta(seconds=int(chance.expovariate(1 / 700)) + 20)
            closed = called + dt.timedelta(seconds=int(chance.expovariate(1 / 500)) + 60)
            outcome = chance.choices(["served", "no-show", "left", "cancelled"], [90, 4, 5, 1])[0]
            priority = "priority" if chance.random() < 0.05 else "normal"
            times = [t.isoformat() for t in (issued, called, closed)]
            agent = f"Agent {chance.randrange(30)}"
            yield [f"t{number:08}", *times, chance.choice(SERVICES), priority, outcome, agent]


def main():
    asked = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    asked.add_argument("file")
    asked.add_argument("--tickets", type=int, default=3_000_000)
    asked.add_argument("--years", type=float, default=10)
    asked.add_argument("--seed", type=int, default=1)
    asked = asked.parse_args()
    with open(asked.file, "w", newline="", encoding="utf-8") as file:
        out = csv.writer(file)
        out.writerow(HEADER)
        out.writerows(tickets(asked.tickets, asked.years, asked.seed))


if __name__ == "__main__":
    main()
