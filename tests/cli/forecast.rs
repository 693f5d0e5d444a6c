//! The forecast from the command line, over weeks made by hand.

use crate::home::Home;
use serde_json::{Value, json};
use std::fmt::Write;

/// Mondays of February and March 2026; the last is the one forecast.
const MONDAYS: [&str; 6] =
    ["2026-02-02", "2026-02-09", "2026-02-16", "2026-02-23", "2026-03-02", "2026-03-09"];

/// On each day somebody comes every five minutes from 9:00 to 10:55, waits a minute and is served for
/// nine, by A and B in turn. Every third leaves after four minutes instead.
fn week(days: &[&str]) -> String {
    let mut file =
        String::from("external_id,issued_at,called_at,closed_at,service,priority,outcome,agent\n");
    for day in days {
        for n in 0..24 {
            let at = |minutes: u32| {
                let all = 9 * 60 + n * 5 + minutes;
                format!("{day}T{:02}:{:02}:00", all / 60, all % 60)
            };
            let (called, closed, outcome) = match n % 3 {
                0 => (String::new(), at(4), "left"),
                _ => (at(1), at(10), "served"),
            };
            let agent = ["A", "B"][n as usize % 2];
            let times = format!("{},{called},{closed}", at(0));
            let row = format!("{day}-{n},{times},etat-civil,normal,{outcome},{agent}");
            writeln!(file, "{row}").unwrap();
        }
    }
    file
}

fn home(days: &[&str]) -> Home {
    let home = Home::new();
    let file = home.file("weeks.csv", week(days));
    home.ok(&format!("import tickets {file}"));
    home
}

fn half<'a>(forecast: &'a Value, begins: &str) -> &'a Value {
    let halves = forecast["half_hours"].as_array().unwrap();
    halves.iter().find(|h| h["half_hour"] == begins).unwrap()
}

#[test]
fn a_day_is_forecast_from_the_same_weekday_and_told_beside_what_happened() {
    let home = home(&MONDAYS);
    let day = home.json("forecast --date 2026-03-09 --target 2");
    assert_eq!(day["basis"], "same_weekday");
    assert_eq!(day["days"].as_array().unwrap().len(), 5);
    assert_eq!(
        (&day["thin"], &day["closed"], &day["target_s"]),
        (&json!(false), &json!(false), &json!(120))
    );
    assert_eq!((&day["expected"], &day["arrivals"]), (&json!(24.0), &json!(24)));
    // Two of three were called, all of them within two minutes.
    assert_eq!(day["within"], json!(0.6667));
    // Ninety-six minutes waited by forty who left in five days, of the day itself too few: with the
    // minutes of those called, (40 × 4 + 80 × 1) / 40 = 6 minutes.
    assert_eq!((&day["service_s"], &day["patience_s"]), (&json!(540.0), &json!(360.0)));
    let nine = half(&day, "09:00");
    assert_eq!((&nine["expected"], &nine["arrivals"]), (&json!(6.0), &json!(6)));
    assert!(nine["low"].as_f64().unwrap() < 6.0 && nine["high"].as_f64().unwrap() > 6.0);
    // B was seen to serve from 9:06 on, A from 9:11: 43 minutes in 30.
    assert_eq!(nine["counters"], json!(1.4));
    assert!(nine["needed"].as_u64().unwrap() >= 2);
    assert_eq!(day["half_hours"].as_array().unwrap().len(), 4);
}

#[test]
fn more_is_asked_for_a_stricter_promise() {
    let home = home(&MONDAYS);
    let needed = |more: &str| {
        let day = home.json(&format!("forecast --date 2026-03-09 {more}"));
        half(&day, "10:00")["needed"].as_u64().unwrap()
    };
    assert!(needed("--target 1 --share 99") > needed("--target 15 --share 50"));
}

#[test]
fn what_is_not_known_is_said() {
    let home = home(&MONDAYS[..1]);
    let day = home.json("forecast --date 2026-02-02");
    assert_eq!((&day["basis"], &day["thin"]), (&Value::Null, &json!(true)));
    assert!(home.ok("forecast --date 2026-02-02").contains("aucun jour d’avant n’est connu"));
    let tuesday = home.json("forecast --date 2026-02-03");
    assert_eq!((&tuesday["basis"], &tuesday["thin"]), (&json!("other_days"), &json!(true)));
    assert!(home.ok("forecast --date 2026-02-03").contains("avec prudence"));
    assert!(home.ok("forecast --date 2026-02-09").contains("moins de quatre semaines"));
    // Easter Monday.
    let easter = home.json("forecast --date 2026-04-06");
    assert_eq!((&easter["closed"], &easter["basis"]), (&json!(true), &Value::Null));
    assert!(home.ok("forecast --date 2026-04-06").contains("férié"));
    assert!(home.ok("forecast --date 9999-12-31").contains("aucun jour"));
    assert_eq!(home.json("forecast --date 2026-02-09 --service logement")["basis"], Value::Null);
}

#[test]
fn a_forecast_is_held_against_what_happened() {
    let home = home(&MONDAYS);
    let all = home.json("forecast --validate --from 2026-02-01 --to 2026-03-31 --target 2");
    let days = all["days"].as_array().unwrap();
    assert_eq!(days.len(), 6);
    assert_eq!((&days[0]["basis"], &days[0]["expected"]), (&Value::Null, &Value::Null));
    let last = &days[5];
    assert_eq!((&last["basis"], &last["days"]), (&json!("same_weekday"), &json!(5)));
    for (field, figure) in [
        ("expected", 24.0),
        ("arrivals", 24.0),
        ("mean_absolute_error", 0.0),
        ("weighted_percentage_error", 0.0),
        ("bias", 0.0),
        ("coverage", 1.0),
        ("within", 0.6667),
    ] {
        assert_eq!(last[field], json!(figure), "{field}");
    }
    assert_eq!(all["all"]["arrivals"], json!(120.0));
    let table = home.ok("forecast --validate --from 2026-02-01 --to 2026-03-31");
    assert!(table.contains("même jour (5)") && table.contains("ensemble"), "{table}");
    let none = home.ok("forecast --validate --from 2025-01-01 --to 2025-02-01");
    assert!(none.contains("Aucun jour"), "{none}");
}

#[test]
fn the_columns_come_in_the_order_that_scripts_know() {
    let home = home(&MONDAYS);
    let csv = home.ok("forecast --date 2026-03-09 --format csv");
    assert_eq!(
        csv.lines().next(),
        Some("half_hour,expected,low,high,needed,arrivals,counters,within")
    );
    assert_eq!(csv.lines().count(), 5);
    let csv = home.ok("forecast --validate --from 2026-03-09 --to 2026-03-09 --format csv");
    let header = "date,basis,days,expected,arrivals,mean_absolute_error,weighted_percentage_error,\
        bias,coverage,within,within_foretold,within_modelled";
    assert_eq!(csv.lines().next(), Some(header));
}

#[test]
fn today_is_forecast_and_told_as_far_as_it_is() {
    let home = Home::new();
    home.ok("issue C");
    home.ok("issue L");
    home.ok("serve C001 --counter 1");
    let day = home.json("forecast");
    assert_eq!((&day["basis"], &day["arrivals"]), (&Value::Null, &json!(2)));
    // Whose wait is not over is neither in time nor late.
    assert_eq!(day["within"], Value::Null);
    assert_eq!(home.json("forecast --service L")["arrivals"], json!(1));
}

#[test]
fn what_does_not_go_together_is_refused() {
    let home = Home::new();
    for line in [
        "forecast --validate",
        "forecast --validate --from 2026-01-01",
        "forecast --from 2026-01-01 --to 2026-01-02",
        "forecast --validate --from 2026-01-02 --to 2026-01-01",
        "forecast --validate --date 2026-01-01 --from 2026-01-01 --to 2026-01-02",
        "forecast --share 100",
        "forecast --share 0",
        "forecast --target -1",
        "forecast --target 1441",
        "forecast --date demain",
    ] {
        assert_eq!(home.fails(line, 2), "usage", "{line}");
    }
    assert_eq!(home.fails("forecast --service nulle-part", 1), "no_such_service");
}
