#!/usr/bin/env python3
"""Makes a file with years of past tickets and a full waiting room, to measure on.

    python3 benches/million.py FOLDER [--tickets 1000000] [--waiting 500] [--guichet PATH]

FOLDER becomes a GUICHET_HOME. The past is imported through `guichet import tickets`, a working day
at a time back from yesterday; the waiting are issued through `guichet issue`. Always the same
tickets for the same numbers. Only the standard library.
"""

import argparse
import csv
import datetime as dt
import os
import pathlib
import random
import subprocess

SERVICES = ["etat-civil", "titres-depot", "titres-remise", "ecole", "logement", "elections"]
A_DAY = 400


def past(tickets):
    """Rows of past days, the oldest first."""
    chance = random.Random(1)
    day = dt.date.today() - dt.timedelta(days=1)
    days = []
    while len(days) * A_DAY < tickets:
        if day.weekday() < 6:
            days.append(day)
        day -= dt.timedelta(days=1)
    for number in range(tickets):
        nth, place = divmod(number, A_DAY)
        opening = dt.datetime.combine(days[-1 - nth], dt.time(8, 30))
        issued = opening + dt.timedelta(seconds=place * 70 + chance.randrange(60))
        called = issued + dt.timedelta(seconds=chance.randrange(20, 2400))
        closed = called + dt.timedelta(seconds=chance.randrange(60, 1500))
        outcome = chance.choices(["served", "no-show", "left"], [90, 5, 5])[0]
        priority = chance.choices(["normal", "priority"], [95, 5])[0]
        service = chance.choice(SERVICES)
        times = [t.strftime("%Y-%m-%dT%H:%M:%S") for t in (issued, called, closed)]
        yield [f"old-{number:07}", *times, service, priority, outcome, f"Agent {number % 12}"]


def main():
    asked = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    asked.add_argument("folder", type=pathlib.Path)
    asked.add_argument("--tickets", type=int, default=1_000_000)
    asked.add_argument("--waiting", type=int, default=500)
    asked.add_argument("--guichet", default="target/release/guichet")
    asked = asked.parse_args()
    asked.folder.mkdir(parents=True, exist_ok=True)
    sheet = asked.folder / "past.csv"
    with open(sheet, "w", newline="", encoding="utf-8") as file:
        out = csv.writer(file)
        out.writerow("external_id issued_at called_at closed_at service priority outcome agent".split())
        out.writerows(past(asked.tickets))
    run = {"env": {**os.environ, "GUICHET_HOME": str(asked.folder)}, "check": True}
    subprocess.run([asked.guichet, "import", "tickets", sheet], **run)
    sheet.unlink()
    for number in range(asked.waiting):
        service = SERVICES[number % len(SERVICES)]
        subprocess.run([asked.guichet, "issue", service], stdout=subprocess.DEVNULL, **run)


if __name__ == "__main__":
    main()
