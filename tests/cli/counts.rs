//! Counts against a count made by hand.

use crate::home::Home;
use serde_json::json;

/// Ten people on the morning of 29 March 2026 in Paris, when the clock skips from 2 to 3, and one
/// the day after. Waits of those served: 0, 60, 90.5 (in seconds); services: 600, 300, 60.
const DAY: &str = "external_id,issued_at,called_at,closed_at,service,priority,outcome,agent
k1,2026-03-29T01:59:00,2026-03-29T01:59:00,2026-03-29T03:09:00,logement,normal,served,A
k2,2026-03-29T09:00:00,2026-03-29T09:01:00,2026-03-29T09:06:00,logement,normal,served,A
k3,2026-03-29T09:30:00,2026-03-29T09:31:30.500,2026-03-29T09:32:30.500,etat-civil,priority,served,B
k4,2026-03-29T10:00:00,,2026-03-29T10:20:00,etat-civil,normal,left,
k5,2026-03-29T10:01:00,2026-03-29T10:05:00,2026-03-29T10:06:00,etat-civil,normal,no-show,B
k6,2026-03-29T23:59:59,,2026-03-30T00:10:00,logement,normal,cancelled,
k7,2026-03-30T00:00:00,,2026-03-30T00:10:00,logement,normal,left,
";

#[test]
fn a_day_is_counted_as_by_hand() {
    let home = Home::new();
    let file = home.file("day.csv", DAY);
    home.ok(&format!("import tickets {file}"));
    let days = home.json("counts --from 2026-03-28 --to 2026-03-30");
    let dates: Vec<_> = days.as_array().unwrap().iter().map(|d| d["date"].clone()).collect();
    assert_eq!(dates, ["2026-03-28", "2026-03-29", "2026-03-30"]);
    let mut day = days[1].clone();
    let by_hour = day["by_hour"].take();
    let by_service = day["by_service"].take();
    assert_eq!(
        day,
        json!({
            "date": "2026-03-29", "issued": 6, "served": 3, "left": 1, "no_show": 1,
            "cancelled": 1, "not_closed": 0, "lines": 6, "files": 6, "sent_away": 0,
            "wait_median_s": 60, "wait_p90_s": 90, "wait_max_s": 90,
            "serve_median_s": 300, "serve_p90_s": 600, "by_service": null, "by_hour": null,
        })
    );
    let hours: Vec<_> = by_hour.as_object().unwrap().keys().cloned().collect();
    assert_eq!(hours, ["01", "09", "10", "23"]);
    assert_eq!(by_hour["09"]["wait_median_s"], 60);
    assert!(by_hour["10"]["wait_median_s"].is_null());
    let services: Vec<_> = by_service.as_object().unwrap().keys().cloned().collect();
    assert_eq!(services, ["etat-civil", "logement"]);
    assert_eq!(by_service["logement"]["serve_median_s"], 300);
    assert_eq!(days[0]["issued"], 0);
    assert_eq!(days[0]["by_hour"], json!({}));
    assert_eq!(days[2]["left"], 1);
}

#[test]
fn the_fields_come_in_the_order_that_scripts_know() {
    let home = Home::new();
    let header = "date,issued,served,left,no_show,cancelled,not_closed,lines,files,sent_away,\
        wait_median_s,wait_p90_s,wait_max_s,serve_median_s,serve_p90_s";
    let csv = home.ok("counts --date 2026-03-02 --format csv");
    assert_eq!(csv.lines().next(), Some(header));
    assert_eq!(csv.lines().count(), 2);
    let json = home.ok("counts --date 2026-03-02 --format json");
    let all = header.split(',').chain(["by_service", "by_hour"]);
    let places: Vec<_> = all.map(|f| json.find(&format!("\"{f}\":"))).collect();
    assert!(places.is_sorted() && places.iter().all(Option::is_some), "{json}");
}

#[test]
fn today_counts_what_the_counter_did() {
    let home = Home::new();
    home.ok("issue C --quantity 3");
    home.ok("issue L");
    home.ok("serve C001 --counter 1");
    home.ok("close C001 --counter 1");
    home.ok("close L001 --outcome left");
    let day = &home.json("counts")[0];
    for (field, figure) in
        [("issued", 2), ("served", 1), ("left", 1), ("lines", 2), ("files", 4), ("sent_away", 0)]
    {
        assert_eq!(day[field], figure, "{field}");
    }
    assert_eq!(day["by_service"]["etat-civil"]["files"], 3);
}

#[test]
fn a_range_is_broken_down_and_compared() {
    let home = Home::new();
    let file = home.file("day.csv", DAY);
    home.ok(&format!("import tickets {file}"));
    let all = home.json("counts --date 2026-03-30 --by service --compare");
    assert_eq!((&all["from"], &all["to"]), (&json!("2026-03-30"), &json!("2026-03-30")));
    assert_eq!((&all["all"]["issued"], &all["all"]["visits"]), (&json!(1), &json!(1)));
    assert_eq!(all["groups"][0]["service"], "logement");
    let before = &all["before"];
    assert_eq!((&before["from"], &before["all"]["issued"]), (&json!("2026-03-29"), &json!(6)));
    assert_eq!(before["all"]["lines_done"], 3);
    assert_eq!(before["all"]["within_target_percent"], 100);
    assert_eq!(before["all"]["target_met"], true);
    assert_eq!(before["groups"].as_array().unwrap().len(), 2);
    assert_eq!(all["same_weekdays_before"]["from"], "2026-03-23");
    let json = home.ok("counts --date 2026-03-30 --compare --format json");
    let places = ["from", "to", "all", "visits", "wait_max_s", "groups", "before"];
    let places = places.map(|field| json.find(&format!("\"{field}\":")));
    assert!(places.is_sorted() && places.iter().all(Option::is_some), "{json}");
    let csv = home.ok("counts --from 2026-03-29 --to 2026-03-30 --by outcome --format csv");
    assert!(csv.starts_with("period,from,to,outcome,visits,issued,served,"), "{csv}");
    assert!(csv.contains("\nnow,2026-03-29,2026-03-30,left,2,2,0,"), "{csv}");
    let table = home.ok("counts --from 2026-03-29 --to 2026-03-30 --by weekday");
    assert!(table.contains("dim.") && table.contains("01:30"), "{table}");
    for by in ["day", "week", "month", "hour", "agent", "language", "result", "channel"] {
        for format in ["table", "csv", "json"] {
            home.ok(&format!("counts --date 2026-03-29 --compare --by {by} --format {format}"));
        }
    }
}

#[test]
fn what_leaves_the_building_hides_the_few() {
    let home = Home::new();
    let file = home.file("day.csv", DAY);
    home.ok(&format!("import tickets {file}"));
    let all = home.json("counts --from 2026-03-29 --to 2026-03-30 --public");
    assert_eq!(all["all"]["issued"], 7);
    assert!(all["all"]["served"].is_null() && all["all"]["wait_max_s"].is_null());
    let days = all["groups"].as_array().unwrap();
    assert!(days.iter().all(|day| day["issued"].is_null()), "one of two tells the other");
    let table = home.ok("counts --from 2026-03-29 --to 2026-03-30 --public");
    assert!(table.contains("n. c."), "{table}");
    assert_eq!(home.fails("counts --by agent --public", 2), "usage");
}

#[test]
fn requests_are_counted_by_the_way_they_came() {
    let home = Home::new();
    for channel in ["phone", "phone", "email"] {
        home.ok(&format!("request new --channel {channel} --service logement --subject bail"));
    }
    let all = home.json("counts --by channel");
    assert_eq!((&all["all"]["received"], &all["all"]["open"]), (&json!(3), &json!(3)));
    assert_eq!(
        all["groups"][0],
        json!({
            "channel": "phone", "received": 2, "answered": 0, "open": 2, "overdue": 0,
            "transmitted": 0,
            "callbacks_promised": 0,
            "callbacks_kept": 0,
            "callbacks_missed": 0,
        })
    );
    let table = home.ok("counts --by channel");
    assert!(table.contains("téléphone") && table.contains("en retard"), "{table}");
}

#[test]
fn incidents_are_counted_inside_the_house_alone() {
    let home = Home::new();
    home.ok("incident new threat --severity serious");
    home.ok("incident new threat --severity minor");
    home.ok("incident new malaise --severity minor");
    let all = home.json("counts --by incident --compare");
    assert_eq!(all["all"], json!({"minor": 2, "serious": 1, "grave": 0, "total": 3}));
    assert_eq!(
        all["groups"][1],
        json!({"incident": "threat", "minor": 1, "serious": 1, "grave": 0, "total": 2})
    );
    assert_eq!(all["before"]["all"]["total"], 0);
    let csv = home.ok("counts --by incident --format csv");
    assert!(csv.starts_with("period,from,to,incident,minor,serious,grave,total\n"), "{csv}");
    assert!(csv.contains(",malaise,1,0,0,1"), "{csv}");
    let table = home.ok("counts --by incident");
    assert!(table.contains("menace") && table.contains("sérieuse"), "{table}");
    // What leaves the building tells of none of them, not even that there were some.
    assert_eq!(home.fails("counts --by incident --public", 2), "usage");
    let page = home.path("page.html");
    home.ok(&format!("counts --format html --output {}", page.display()));
    let public = home.ok("counts --public --format csv");
    let page = std::fs::read_to_string(page).unwrap();
    for told in [page, public] {
        assert!(!told.contains("menace") && !told.contains("ncident") && !told.contains("threat"));
    }
}
