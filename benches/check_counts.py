#!/usr/bin/env python3
"""Counts the tickets of an import CSV independently of guichet, and compares.

    guichet counts --from D --to D --format json | python3 benches/check_counts.py FILE.csv
    python3 benches/check_counts.py FILE.csv --counts counts.json --zone Europe/Paris

Only the standard library, and no code of guichet: what both agree on was written twice.
Exits 1 where they differ, and prints each difference. Services are compared by the text of the
file, so FILE must name them by code.
"""

import argparse
import csv
import datetime as dt
import json
import sys
import zoneinfo

UTC = dt.timezone.utc
OUTCOMES = {
    "served": "served",
    "no-show": "no_show",
    "no_show": "no_show",
    "left": "left",
    "abandoned": "left",
    "cancelled": "cancelled",
}
QUANTILES = ["wait_median_s", "wait_p90_s", "wait_max_s", "serve_median_s", "serve_p90_s"]


def readings(text, zone):
    """What a time can mean, the likeliest first, as UTC."""
    at = dt.datetime.fromisoformat(text.strip())
    if at.tzinfo is not None:
        return [at.astimezone(UTC)]
    # fold 0 reads a repeated time as its first coming and a skipped one with the offset before
    # the gap; fold 1 is the other reading of either.
    both = [at.replace(tzinfo=zone, fold=fold).astimezone(UTC) for fold in (0, 1)]
    return both[:1] if both[0] == both[1] else both


def in_order(columns):
    """The first reading of each column that keeps them in order."""
    if not columns:
        return []
    for at in columns[0]:
        rest = in_order([[t for t in c if t >= at] for c in columns[1:]])
        if rest is not None:
            return [at, *rest]
    return None


def tickets(path, zone):
    """The good rows of the file: local day and hour, service, outcome, wait and service in ms."""
    seen = set()
    with open(path, encoding="utf-8-sig", newline="") as file:
        for row in csv.DictReader(file):
            if row["external_id"] in seen or row["outcome"] not in OUTCOMES:
                continue
            outcome = OUTCOMES[row["outcome"]]
            names = ["issued_at", "called_at", "closed_at"]
            names = [n for n in names if n != "called_at" or row[n]]
            try:
                times = in_order([readings(row[n], zone) for n in names])
            except ValueError:
                continue
            if times is None or (outcome == "served" and not row["called_at"]):
                continue
            seen.add(row["external_id"])
            local = times[0].astimezone(zone)
            wait = serve = None
            if len(times) == 3:
                wait = milliseconds(times[1] - times[0])
                serve = milliseconds(times[2] - times[1])
            yield local.date(), f"{local.hour:02}", row["service"], outcome, wait, serve


def milliseconds(span):
    return span // dt.timedelta(milliseconds=1)


def nearest_rank(values, percent):
    """Floored to seconds; None of nothing."""
    if not values:
        return None
    rank = max(1, -(-len(values) * percent // 100))
    return sorted(values)[rank - 1] // 1000


def measures(rows):
    """The fields of one day, service or hour."""
    counted = {"issued": len(rows)}
    for name in ["served", "left", "no_show", "cancelled", "not_closed"]:
        counted[name] = sum(1 for row in rows if row[3] == name)
    # An imported ticket has one line of one file.
    counted |= {"lines": len(rows), "files": len(rows), "sent_away": 0}
    served = [row for row in rows if row[3] == "served"]
    waits = [row[4] for row in served]
    serves = [row[5] for row in served]
    values = [(waits, 50), (waits, 90), (waits, 100), (serves, 50), (serves, 90)]
    return counted | {n: nearest_rank(*v) for n, v in zip(QUANTILES, values)}


def broken_down(rows, column):
    keys = sorted({row[column] for row in rows})
    return {key: measures([row for row in rows if row[column] == key]) for key in keys}


def expected(days, rows):
    """What guichet should have said of these days, in the order of its fields."""
    by_day = {}
    for row in rows:
        by_day.setdefault(row[0].isoformat(), []).append(row)
    for day in days:
        mine = by_day.get(day, [])
        yield {"date": day} | measures(mine) | {
            "by_service": broken_down(mine, 2),
            "by_hour": broken_down(mine, 1),
        }


def differences(where, ours, theirs):
    """Each field that differs, by its path."""
    if isinstance(ours, dict) and isinstance(theirs, dict):
        if set(ours) == set(theirs) and list(ours) != list(theirs):
            yield f"{where}: the fields come in another order: {', '.join(theirs)}"
        for key in list(ours) + [k for k in theirs if k not in ours]:
            missing = "(missing)"
            yield from differences(f"{where}.{key}", ours.get(key, missing), theirs.get(key, missing))
    elif ours != theirs:
        yield f"{where}: counted here {ours}, by guichet {theirs}"


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("file", help="the CSV that was imported")
    parser.add_argument("--counts", help="the JSON of `guichet counts`; standard input without it")
    parser.add_argument("--zone", default="Europe/Paris", type=zoneinfo.ZoneInfo)
    args = parser.parse_args()
    if args.counts:
        with open(args.counts, encoding="utf-8") as file:
            theirs = json.load(file)
    else:
        theirs = json.load(sys.stdin)
    days = [day["date"] for day in theirs]
    rows = list(tickets(args.file, args.zone))
    found = []
    if days:
        first, last = (dt.date.fromisoformat(day) for day in (days[0], days[-1]))
        every = [(first + dt.timedelta(n)).isoformat() for n in range((last - first).days + 1)]
        if days != every:
            found.append("the days are not all there, once and in order")
    for ours, day in zip(expected(days, rows), theirs):
        found += differences(day["date"], ours, day)
    for line in found:
        print(line)
    counted = sum(day["issued"] for day in theirs)
    print(f"{len(days)} days, {counted} tickets, {len(found)} differences", file=sys.stderr)
    return 1 if found or not days else 0


if __name__ == "__main__":
    sys.exit(main())
