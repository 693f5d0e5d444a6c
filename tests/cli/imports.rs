//! Tickets of other tools.

use crate::home::Home;
use serde_json::Value;

pub const HEADER: &str =
    "external_id,issued_at,called_at,closed_at,service,priority,outcome,agent\n";
pub const GOOD: &str = "a1,2026-03-02T09:00:00,2026-03-02T09:05:00,2026-03-02T09:15:00,etat-civil,normal,served,Ana\n\
    a2,2026-03-02T09:01:00,,2026-03-02T09:11:00,mairie-annexe,priority,abandoned,\n\
    a3,2026-03-02T10:00:00+01:00,2026-03-02T10:01:00+01:00,2026-03-02T10:02:00+01:00,logement,,no-show,Ana\n";

pub fn adds_up(summary: &Value) -> [u64; 4] {
    let figure = |name: &str| summary[name].as_u64().unwrap();
    let parts = ["created", "merged", "unchanged", "rejected"].map(figure);
    assert_eq!(figure("rows"), parts.iter().sum::<u64>(), "{summary}");
    parts
}

#[test]
fn an_import_is_done_once_however_often_it_is_asked() {
    let home = Home::new();
    let file = home.file("week.csv", format!("\u{feff}{HEADER}{GOOD}"));
    let tried = home.json(&format!("import tickets {file} --dry-run"));
    assert_eq!(adds_up(&tried), [3, 0, 0, 0]);
    assert_eq!(home.json("counts --date 2026-03-02")[0]["issued"], 0);
    let done = home.json(&format!("import tickets {file}"));
    assert_eq!(adds_up(&done), [3, 0, 0, 0]);
    assert!(done["rejects"].is_null());
    let again = home.json(&format!("import tickets {file}"));
    assert_eq!(adds_up(&again), [0, 0, 3, 0]);
    let day = &home.json("counts --date 2026-03-02")[0];
    assert_eq!((&day["issued"], &day["served"]), (&3.into(), &1.into()));
    assert_eq!((&day["left"], &day["no_show"]), (&1.into(), &1.into()));
    assert_eq!(day["by_service"]["mairie-annexe"]["left"], 1);

    let id = done["import"].as_str().unwrap();
    assert_eq!(home.json(&format!("import undo {id}"))["removed"], 3);
    assert_eq!(home.json("counts --date 2026-03-02")[0]["issued"], 0);
    let anew = home.json(&format!("import tickets {file}"));
    assert_eq!(adds_up(&anew), [3, 0, 0, 0]);
}

#[test]
fn bad_rows_go_aside_with_line_and_reason_and_good_ones_come_in() {
    let home = Home::new();
    let bad = "b1,yesterday,,2026-03-02T09:11:00,logement,normal,left,\n\
        b2,2026-03-02T09:10:00,2026-03-02T09:05:00,2026-03-02T09:15:00,logement,normal,served,\n\
        b3,2026-03-02T09:10:00,2026-03-02T09:15:00,2026-03-02T09:12:00,logement,normal,served,\n\
        b4,2026-03-02T09:10:00,,2026-03-02T09:12:00,logement,normal,served,\n\
        b5,2026-03-02T09:10:00,,2026-03-02T09:12:00,logement,urgent,left,\n\
        b6,2026-03-02T09:10:00,,2026-03-02T09:12:00,logement,normal,vanished,\n\
        b7,2026-03-02T09:10:00,,2026-03-02T09:12:00,logement,normal\n\
        ,2026-03-02T09:10:00,,2026-03-02T09:12:00,logement,normal,left,\n\
        a1,2026-03-02T09:00:00,2026-03-02T09:05:00,2026-03-02T09:16:00,etat-civil,normal,served,Ana\n\
        a2,2026-03-02T09:01:00,,2026-03-02T09:11:00,mairie-annexe,priority,left,\n";
    let file = home.file("mixed.csv", format!("{HEADER}{GOOD}\r\n{bad}"));
    let done = home.json(&format!("import tickets {file}"));
    assert_eq!(adds_up(&done), [3, 0, 1, 9]);
    let rejects = std::fs::read_to_string(done["rejects"].as_str().unwrap()).unwrap();
    let mut lines = rejects.lines();
    assert!(lines.next().unwrap().ends_with("agent,line,reason"), "{rejects}");
    let first = lines.next().unwrap();
    assert!(first.starts_with("b1,yesterday") && first.contains(",6,"), "{rejects}");
    assert!(lines.last().unwrap().starts_with("a1,"), "{rejects}");
    assert_eq!(home.json("counts --date 2026-03-02")[0]["issued"], 3);
}

#[test]
fn rejects_can_be_corrected_and_brought_in() {
    let home = Home::new();
    let row = "c1,2026-03-02T09:10:00,,2026-03-02T09:12:00,logement,normal,vanished,\n";
    let file = home.file("one.csv", format!("{HEADER}{row}"));
    let to = home.path("aside.csv");
    let to = to.to_str().unwrap();
    let done = home.json(&format!("import tickets {file} --rejects {to}"));
    assert_eq!(done["rejects"], to);
    let fixed = std::fs::read_to_string(to).unwrap().replacen("vanished", "left", 1);
    let fixed = home.file("fixed.csv", fixed);
    assert_eq!(adds_up(&home.json(&format!("import tickets {fixed}"))), [1, 0, 0, 0]);
}

#[test]
fn only_administrators_import() {
    let home = Home::new();
    let agent = home.file("s.toml", "[[agent]]\nname = \"Zoé\"\nrole = \"agent\"\n");
    home.ok(&format!("settings apply {agent} --yes"));
    let file = home.file("week.csv", format!("{HEADER}{GOOD}"));
    let refused = home.fails(&format!("import tickets {file} --agent zoe"), 1);
    assert_eq!(refused, "administrator_only");
    assert_eq!(home.fails("counts --agent Zoé", 1), "supervisor_only");
}
