//! Documents, reports and open data, against a count by the test itself.

use crate::home::Home;
use calamine::{Data, Reader, Xlsx, open_workbook};
use serde_json::Value;
use std::collections::BTreeMap;

/// One visit of the made-up week: day of February 1999, hour, service, wait and service in seconds;
/// whoever left has no service time.
#[derive(Clone, Copy)]
struct Visit {
    day: u32,
    hour: u32,
    service: &'static str,
    wait: u64,
    serve: Option<u64>,
}

/// A week without a rule that one sees: 5 days, 3 services, one of them rare.
fn week() -> Vec<Visit> {
    let mut all = vec![];
    for day in 1..=5u32 {
        for n in 0..(40 + 7 * day) {
            let seed = u64::from(day * 131 + n * 37);
            let service = match n % 19 {
                0 if day % 2 == 1 => "rare",
                1..=6 => "logement",
                _ => "etat-civil",
            };
            let serve = (n % 9 != 4).then_some(60 + seed * 13 % 900);
            all.push(Visit { day, hour: 8 + n % 9, service, wait: seed * 71 % 1500, serve });
        }
    }
    all
}

fn csv(visits: &[Visit]) -> String {
    let mut file = crate::imports::HEADER.to_owned();
    for (n, v) in visits.iter().enumerate() {
        let second = n as u64 % 3000;
        let at = |seconds: u64| {
            let whole = u64::from(v.hour) * 3600 + seconds;
            format!(
                "1999-02-{:02}T{:02}:{:02}:{:02}",
                v.day,
                whole / 3600,
                whole / 60 % 60,
                whole % 60
            )
        };
        let called = at(second + v.wait);
        file += &match v.serve {
            Some(serve) => format!(
                "w{n},{},{called},{},{},normal,served,A\n",
                at(second),
                at(second + v.wait + serve),
                v.service
            ),
            None => format!("w{n},{},,{called},{},normal,left,\n", at(second), v.service),
        };
    }
    file
}

fn home() -> Home {
    let home = Home::new();
    let file = home.file("week.csv", csv(&week()));
    home.ok(&format!("import tickets {file}"));
    home
}

/// The smallest value that so many percent do not exceed.
fn quantile(mut values: Vec<u64>, percent: usize) -> u64 {
    values.sort_unstable();
    let enough = |n: &usize| (n + 1) * 100 >= percent * values.len();
    values[(0..values.len()).find(enough).unwrap()]
}

fn waits<'a>(visits: impl Iterator<Item = &'a Visit>) -> Vec<u64> {
    visits.filter(|v| v.serve.is_some()).map(|v| v.wait).collect()
}

/// The text between tags.
fn text(html: &str) -> String {
    let (mut out, mut inside) = (String::new(), false);
    for c in html.chars() {
        match c {
            '<' => inside = true,
            '>' => inside = false,
            c if !inside => out.push(c),
            _ => {}
        }
    }
    out
}

/// The rows of the table under a heading, header first.
fn table(html: &str, heading: &str) -> Vec<Vec<String>> {
    let after = html.split_once(&format!("<h2>{heading}</h2>")).expect(heading).1;
    let table = after.split_once("<table>").unwrap().1.split_once("</table>").unwrap().0;
    let cells = |row: &str| -> Vec<String> {
        let cells = row.split("</th>").flat_map(|part| part.split("</td>"));
        let cells: Vec<String> = cells.map(text).collect();
        cells[..cells.len() - 1].to_vec()
    };
    table
        .split("</tr>")
        .filter(|row| row.contains("<tr"))
        .map(|row| cells(row.rsplit_once("<tr").unwrap().1.split_once('>').unwrap().1))
        .collect()
}

fn minutes(seconds: u64) -> String {
    format!("{}:{:02}", seconds / 60, seconds % 60)
}

#[test]
fn a_page_says_of_each_day_what_its_visits_come_to() {
    let home = home();
    let page = home.path("week.html");
    home.ok(&format!(
        "counts --from 1999-02-01 --to 1999-02-05 --format html --output {}",
        page.display()
    ));
    let html = std::fs::read_to_string(&page).unwrap();
    assert!(html.starts_with("<!DOCTYPE html><html lang=\"fr\">"), "{html}");
    for outside in ["<script", "http", "src=", "@import", "url("] {
        assert!(!html.contains(outside), "{outside}");
    }
    assert_eq!(html.matches("<h1>").count(), 1);
    let charts = html.matches("<svg role=\"img\" aria-labelledby=").count();
    assert_eq!((charts, html.matches("<desc ").count()), (5, 5));
    let tables = html.matches("<table>").count();
    assert_eq!((tables, html.matches("<caption>").count()), (3, 3));
    let rows = table(&html, "Jour par jour");
    assert_eq!(rows[0][..4], ["jour", "tickets", "servis", "partis"]);
    assert_eq!(rows.len(), 7, "{rows:?}");
    let visits = week();
    for day in 1..=5 {
        let mine: Vec<&Visit> = visits.iter().filter(|v| v.day == day).collect();
        let waits = waits(mine.iter().copied());
        let row = &rows[day as usize];
        assert_eq!(row[1], mine.len().to_string(), "{row:?}");
        assert_eq!(row[2], waits.len().to_string(), "{row:?}");
        assert_eq!(row[5], minutes(quantile(waits.clone(), 50)), "{row:?}");
        assert_eq!(row[6], minutes(quantile(waits, 90)), "{row:?}");
    }
    let rare = visits.iter().filter(|v| v.service == "rare").count();
    assert!(rare > 5, "{rare} in the week, few on each day");
    let services = table(&html, "Service par service");
    assert!(services.iter().any(|row| row[0] == "rare" && row[1] == rare.to_string()));
}

#[test]
fn a_workbook_counts_in_numbers_dates_and_lengths_of_time() {
    let home = home();
    let file = home.path("week.xlsx");
    let line = format!(
        "counts --from 1999-02-01 --to 1999-02-05 --format xlsx --output {}",
        file.display()
    );
    home.ok(&line);
    let mut book: Xlsx<_> = open_workbook(&file).unwrap();
    assert_eq!(
        book.sheet_names(),
        ["Résumé", "Par jour", "Par heure", "Par service", "Définitions"]
    );
    let summary = book.worksheet_range("Résumé").unwrap();
    let said: Vec<String> = summary.rows().map(|row| row[0].to_string()).collect();
    assert!(said[0].contains("Hôtel de Ville") && said[1].contains("février 1999"), "{said:?}");
    assert!(said[2].contains("moins de cinq"), "{said:?}");
    let days = book.worksheet_range("Par jour").unwrap();
    let visits = week();
    for (day, row) in (1..=5).zip(days.rows().skip(1)) {
        let mine: Vec<&Visit> = visits.iter().filter(|v| v.day == day).collect();
        let Data::DateTime(date) = row[0] else { panic!("a date: {row:?}") };
        // 1 February 1999 is day 36192 of the calendar of workbooks.
        assert_eq!(date.as_f64(), 36_191.0 + f64::from(day));
        assert_eq!(row[1], Data::Float(mine.len() as f64));
        let Data::DateTime(wait) = row[5] else { panic!("a length of time: {row:?}") };
        let seconds = wait.as_f64() * 86_400.0;
        let median = quantile(waits(mine.into_iter()), 50) as f64;
        assert!((seconds - median).abs() < 1e-6, "{seconds} {median}");
    }
    // A document never takes the place of another.
    let before = std::fs::read(&file).unwrap();
    assert_eq!(home.typed(&line).code, 1);
    assert_eq!(std::fs::read(&file).unwrap(), before);
}

#[test]
fn a_document_needs_a_file_and_only_some_commands_make_one() {
    let home = Home::new();
    for (line, code) in [
        ("counts --format html", 2),
        ("report --format xlsx", 2),
        ("list --format html", 2),
        ("counts --output x.html", 2),
        ("report --week 1999-02-03 --month 1999-02-03", 2),
        ("channels --from 2026-02-01 --to 2026-01-01", 2),
        ("export open-data od --to 2999-01-01", 2),
    ] {
        let ran = home.typed(line);
        assert_eq!((ran.code, ran.out.as_str()), (code, ""), "{line}: {ran:?}");
        assert!(ran.err.contains(' ') && !ran.err.contains("usage-"), "{line}: {ran:?}");
    }
    assert!(!home.path("od").exists());
}

#[test]
fn a_report_says_it_in_sentences() {
    let home = home();
    let said = home.ok("report --week 1999-02-04");
    let visits = week();
    let served = waits(visits.iter());
    for part in [
        "du 1er février 1999 au 7 février 1999".to_owned(),
        format!("{} tickets ont été remis", visits.len()),
        format!("{} personnes ont été servies", served.len()),
        "Rien n’est connu de la période d’avant".to_owned(),
    ] {
        assert!(said.contains(&part), "{part} in:\n{said}");
    }
    // The shipped promises: 20 minutes for housing, 15 for the others.
    let promise = |v: &&Visit| v.wait <= if v.service == "logement" { 1200 } else { 900 };
    let within = waits(visits.iter().filter(promise)).len() * 100 / served.len();
    assert!(said.contains(&format!("{within} % ont été appelées")), "{said}");
    assert!(said.contains("l’objectif de 90 % n’est pas atteint"), "{said}");
    let later = home.ok("report --week 1999-02-08");
    assert!(later.contains("Aucun ticket n’a été remis"), "{later}");
    let month = home.json("report --month 1999-02-15");
    assert_eq!((&month["from"], &month["to"]), (&"1999-02-01".into(), &"1999-02-28".into()));
    let english = Home::english();
    assert!(english.ok("report").contains("No ticket was given"));
}

/// Whether a cell is what its field says, by the rules of Table Schema.
fn conforms(field: &Value, cell: &str, missing: &[&str]) -> Result<(), String> {
    let limits = &field["constraints"];
    if missing.contains(&cell) {
        return match limits["required"] == true {
            true => Err("required".into()),
            false => Ok(()),
        };
    }
    match field["type"].as_str().unwrap() {
        "string" => Ok(()),
        "boolean" => match ["true", "false"].contains(&cell) {
            true => Ok(()),
            false => Err(format!("no boolean: {cell}")),
        },
        "date" => match cell.len() == 10 && cell.parse::<chrono::NaiveDate>().is_ok() {
            true => Ok(()),
            false => Err(format!("no date: {cell}")),
        },
        "integer" => {
            let n: i64 = cell.parse().map_err(|e| format!("{cell}: {e}"))?;
            let low = limits["minimum"].as_i64().is_none_or(|least| n >= least);
            let high = limits["maximum"].as_i64().is_none_or(|most| n <= most);
            if low && high { Ok(()) } else { Err(format!("out of bounds: {n}")) }
        }
        other => Err(format!("unknown type {other}")),
    }
}

#[test]
fn open_data_are_as_their_schema_says_and_point_at_nobody() {
    let home = home();
    let folder = home.path("od");
    home.ok(&format!(
        "export open-data {} --from 1999-02-01 --to 1999-02-07 --homepage https://ville.example/donnees/",
        folder.display()
    ));
    let schema: Value =
        serde_json::from_slice(&std::fs::read(folder.join("schema.json")).unwrap()).unwrap();
    for key in ["name", "title", "description", "homepage", "path", "version", "fields"] {
        assert!(!schema[key].is_null(), "{key}");
    }
    assert_eq!(schema["path"], "https://ville.example/donnees/schema.json");
    let missing: Vec<&str> =
        schema["missingValues"].as_array().unwrap().iter().filter_map(Value::as_str).collect();
    let fields = schema["fields"].as_array().unwrap();
    let bytes = std::fs::read(folder.join("accueil-frequentation.csv")).unwrap();
    let mut reader = csv::Reader::from_reader(&bytes[..]);
    let names: Vec<&str> = fields.iter().map(|f| f["name"].as_str().unwrap()).collect();
    assert_eq!(reader.headers().unwrap().iter().collect::<Vec<_>>(), names);
    for field in fields {
        conforms(field, field["example"].as_str().unwrap(), &missing).unwrap();
        assert!(field["title"].as_str().unwrap() != field["description"], "{field}");
    }
    let mut shown: BTreeMap<(String, String), Option<usize>> = BTreeMap::new();
    for row in reader.records() {
        let row = row.unwrap();
        for (field, cell) in fields.iter().zip(&row) {
            conforms(field, cell, &missing).unwrap_or_else(|e| panic!("{}: {e}", field["name"]));
        }
        assert_eq!(&row[8] == "true", row[4].is_empty());
        let key = (row[0].to_owned(), row[2].to_owned());
        assert!(shown.insert(key, row[4].parse().ok()).is_none(), "one row for each key");
    }
    assert_eq!(shown.len(), 7 * 3);
    let visits = week();
    let came = |day: u32, service: &str| {
        visits.iter().filter(|v| v.day == day && v.service == service).count()
    };
    let mut hidden = 0;
    for day in 1..=7 {
        let of = |service: &str| shown[&(format!("1999-02-{day:02}"), service.to_owned())];
        let services = ["rare", "logement", "etat-civil"];
        for service in services {
            let few = (1..5).contains(&came(day, service));
            assert!(of(service).is_none_or(|n| n == came(day, service) && !few), "{day} {service}");
        }
        let masked = services.iter().filter(|service| of(service).is_none()).count();
        assert!(masked != 1, "the total of day {day} would give it");
        hidden += masked;
    }
    assert!(hidden > 0, "there is something to hide in this week");
    assert_eq!(
        home.typed(&format!("export open-data {} --to 1999-02-07", folder.display())).code,
        1
    );
}

#[test]
fn channels_are_laid_side_by_side_and_the_widest_gap_is_named() {
    let home = Home::new();
    let mut file = "external_id,received_at,closed_at,channel,service,subject,status\n".to_owned();
    for n in 0..6 {
        file +=
            &format!("t{n},2024-03-02T09:00:00,2024-03-03T09:00:0{n},phone,logement,bail,closed\n");
        file +=
            &format!("m{n},2024-03-02T09:00:00,2024-03-12T10:00:0{n},email,logement,bail,closed\n");
    }
    // Of four one says nothing, however late they were.
    for n in 0..4 {
        file +=
            &format!("p{n},2024-03-02T09:00:00,2024-06-02T09:00:00,post,logement,bail,closed\n");
    }
    let file = home.file("requests.csv", file);
    home.ok(&format!("import requests {file}"));
    let rows = home.json("channels --from 2024-03-01 --to 2024-03-31");
    let of = |service: Value, channel: &str| -> Value {
        let mut all = rows.as_array().unwrap().iter();
        let found = all.find(|row| row["service"] == service && row["channel"] == channel);
        found.unwrap_or_else(|| panic!("{channel} in {rows}")).clone()
    };
    let phone = of("logement".into(), "phone");
    assert_eq!((&phone["received"], &phone["answer_n"]), (&6.into(), &6.into()));
    // The third and the sixth of six.
    assert_eq!(
        (&phone["answer_median_s"], &phone["answer_p90_s"]),
        (&86_402.into(), &86_405.into())
    );
    assert_eq!(phone["contact_median_s"], 0);
    let email = of("logement".into(), "email");
    assert_eq!(email["answer_median_s"], 10 * 86_400 + 3_602);
    assert_eq!(email["contact_median_s"], email["answer_median_s"]);
    assert_eq!(of(Value::Null, "post")["received"], 4);
    let said = home.ok("channels --from 2024-03-01 --to 2024-03-31");
    let gap = said.lines().find(|line| line.contains("pour une réponse")).expect("a sentence");
    assert!(gap.contains("1 j (téléphone, n = 6) contre 10 j 1 h (courriel, n = 6)"), "{gap}");
    // Sentences are wrapped by the terminal; a table that is wrapped cannot be read.
    let table = said.lines().filter(|line| !line.contains("écart"));
    for line in table {
        assert!(line.chars().count() <= 80, "{line}");
    }
    let csv = home.ok("channels --from 2024-03-01 --to 2024-03-31 --format csv");
    assert_eq!(csv.lines().count(), 1 + 2 * 3, "{csv}");
    // What leaves the building does not tell of the four, nor of the six that would give them.
    let report = home.ok("report --month 2024-03-01");
    let post = report.lines().filter(|line| line.contains("courrier"));
    let told: Vec<&str> = post.collect();
    assert!(!told.is_empty() && told.iter().all(|line| line.contains("n. c.")), "{report}");
}
