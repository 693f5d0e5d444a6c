#!/usr/bin/env python3
"""Holds the page, the workbook and the open data of a range to a count of their import CSV.

    guichet counts --from D --to D --format html --output page.html
    guichet counts --from D --to D --format xlsx --output book.xlsx
    guichet export open-data FOLDER --from D --to D
    python3 benches/check_exports.py FILE.csv --from D --to D page.html book.xlsx FOLDER/*.csv

Only the standard library; counted as in check_counts.py, with no code of guichet. A range of at most
31 days, in French. What is hidden is passed over, and counted. Exits 1 where anything differs.
"""

import argparse
import csv
import datetime as dt
import html.parser
import re
import sys
import xml.etree.ElementTree as xml
import zipfile
import zoneinfo

from check_counts import measures, tickets

COLUMNS = ["issued", "served", "left", "no_show", "wait_median_s", "wait_p90_s", None, "serve_median_s"]
HIDDEN = "n. c."


class Tables(html.parser.HTMLParser):
    """The tables of a page: the heading before each, and its rows."""

    def __init__(self):
        super().__init__()
        self.found, self.heading, self.text = {}, "", None

    def handle_starttag(self, tag, attrs):
        if tag == "table":
            self.found[self.heading] = []
        elif tag == "tr":
            self.found[self.heading].append([])
        elif tag in ("h2", "th", "td"):
            self.text = ""

    def handle_data(self, data):
        if self.text is not None:
            self.text += data

    def handle_endtag(self, tag):
        if tag == "h2":
            self.heading = self.text
        elif tag in ("th", "td"):
            self.found[self.heading][-1].append(self.text)
        if tag in ("h2", "th", "td"):
            self.text = None


def of_page(path):
    """Rows of figures by heading; waits in seconds."""

    def figure(cell):
        cell = cell.replace("\u202f", "")
        if ":" in cell:
            minutes, seconds = cell.split(":")
            return int(minutes) * 60 + int(seconds)
        return {HIDDEN: HIDDEN, "—": None}.get(cell) if not cell.isdigit() else int(cell)

    page = Tables()
    with open(path, encoding="utf-8") as file:
        page.feed(file.read())
    names = {"Jour par jour": "day", "Heure par heure": "hour", "Service par service": "service"}
    for heading, kind in names.items():
        for row in page.found[heading][1:]:
            yield kind, row[0], [figure(cell) for cell in row[1:]]


def of_book(path):
    """The same of a workbook, whose lengths of time are parts of a day."""
    space = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
    book = zipfile.ZipFile(path)
    shared = [
        "".join(text.text or "" for text in item.iter(space + "t"))
        for item in xml.fromstring(book.read("xl/sharedStrings.xml"))
    ]
    sheets = xml.fromstring(book.read("xl/workbook.xml")).find(space + "sheets")
    names = {"Par jour": "day", "Par heure": "hour", "Par service": "service"}
    for number, sheet in enumerate(sheets, 1):
        kind = names.get(sheet.get("name"))
        if not kind:
            continue
        root = xml.fromstring(book.read(f"xl/worksheets/sheet{number}.xml"))
        if root.find(f".//{space}pane") is None:
            yield kind, "(no frozen header)", []
        for row in list(root.iter(space + "row"))[1:]:
            cells = {}
            for cell in row:
                column = ord(re.match("[A-Z]", cell.get("r")).group()) - ord("A")
                value = cell.find(space + "v").text
                cells[column] = shared[int(value)] if cell.get("t") == "s" else float(value)
            name = cells[0]
            if isinstance(name, float):
                name = (dt.date(1899, 12, 30) + dt.timedelta(int(name))).isoformat()
            figures = [cells.get(n) for n in range(1, 9)]
            for n in (4, 5, 7):
                if isinstance(figures[n], float):
                    figures[n] = round(figures[n] * 86400, 3)
            yield kind, name, figures


def key(kind, row):
    return {"day": row[0].isoformat(), "hour": f"{int(row[1])} h", "service": row[2]}[kind]


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("file")
    parser.add_argument("exports", nargs="+")
    parser.add_argument("--from", dest="first", type=dt.date.fromisoformat, required=True)
    parser.add_argument("--to", dest="last", type=dt.date.fromisoformat, required=True)
    parser.add_argument("--zone", default="Europe/Paris", type=zoneinfo.ZoneInfo)
    args = parser.parse_args()
    rows = [row for row in tickets(args.file, args.zone) if args.first <= row[0] <= args.last]
    days = sorted({row[0].isoformat() for row in rows})
    checked = hidden = 0
    wrong = []

    def compare(where, told, counted):
        nonlocal checked, hidden
        if told in (HIDDEN, ""):
            hidden += 1
            return
        checked += 1
        if told != counted:
            wrong.append(f"{where}: {told}, counted here {counted}")

    for path in args.exports:
        if path.endswith(".csv"):
            with open(path, encoding="utf-8", newline="") as file:
                for row in csv.DictReader(file):
                    mine = [r for r in rows if (r[0].isoformat(), r[2]) == (row["date"], row["service_code"])]
                    counted = measures(mine)
                    for name, field in [("tickets", "issued"), ("attente_mediane_s", "wait_median_s"), ("attente_p90_s", "wait_p90_s")]:
                        told = int(row[name]) if row[name] else ""
                        compare(f"{path} {row['date']} {row['service_code']} {name}", told, counted[field])
            continue
        seen = {"day": [], "hour": [], "service": []}
        for kind, name, told in of_book(path) if path.endswith(".xlsx") else of_page(path):
            if name == "ensemble":
                mine = rows
            else:
                place = len(seen[kind])
                seen[kind].append(name)
                # The page has its days in words: they come in order.
                name = days[place] if kind == "day" and path.endswith(".html") else name
                mine = [row for row in rows if key(kind, row) == name]
            counted = measures(mine)
            for column, figure in zip(COLUMNS, told):
                if column:
                    compare(f"{path} {kind} {name} {column}", figure, counted[column])
        for kind, names in seen.items():
            if len(names) != len({key(kind, row) for row in rows}):
                wrong.append(f"{path}: {len(names)} rows by {kind}")
    print("\n".join(wrong))
    print(f"{checked} figures checked, {hidden} hidden, {len(wrong)} differences", file=sys.stderr)
    return 1 if wrong or not checked else 0


if __name__ == "__main__":
    sys.exit(main())
