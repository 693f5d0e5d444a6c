//! Incidents at the command line: reported, counted, followed up.

use crate::home::Home;

#[test]
fn an_incident_is_reported_listed_and_counted_without_a_name() {
    let home = Home::new();
    let id = home.ok("incident new threat --severity grave --measure police --measure calmed \
        --service etat-civil --facts insultes");
    let listed = home.json("incident list");
    assert_eq!(listed[0]["id"], id.as_str());
    assert_eq!(
        (&listed[0]["kind"], &listed[0]["service"]),
        (&"threat".into(), &"etat-civil".into())
    );
    assert!(listed[0].get("agent").is_none() && !listed.to_string().contains("insultes"));
    home.ok("incident new aggression");
    let counts = home.json("incident counts");
    let of =
        |kind: &str| counts.as_array().unwrap().iter().find(|c| c["kind"] == kind).unwrap().clone();
    assert_eq!((&of("threat")["grave"], &of("threat")["total"]), (&1.into(), &1.into()));
    assert_eq!(of("aggression")["minor"], 1);
    assert_eq!(of("malaise")["total"], 0);
    let csv = home.ok("incident counts --format csv");
    assert!(csv.starts_with("kind,minor,serious,grave,total"), "{csv}");
    assert!(home.ok("incident list").contains("menace"));
}

#[test]
fn a_sheet_is_filled_in_closed_and_erased() {
    let home = Home::new();
    let id = home.ok("incident new malaise");
    home.ok(&format!("incident note {id} --about witnesses deux"));
    home.ok(&format!("incident step {id} safety-register --detail R12"));
    let sheet = home.json(&format!("incident show {id}"));
    assert_eq!(sheet["measures"], serde_json::json!([]));
    assert_eq!(sheet["statements"][0]["text"], "deux");
    assert_eq!(sheet["steps"][0]["step"], "safety_register");
    home.ok(&format!("incident close {id}"));
    assert_eq!(home.fails(&format!("incident note {id} tard"), 1), "incident_closed");
    home.ok(&format!("incident reopen {id} --why suite"));
    assert_eq!(home.fails(&format!("incident reopen {id} --why suite"), 1), "incident_open");
    let said = home.ok(&format!("incident show {id}"));
    assert!(said.contains("registre santé") && said.contains("R12"), "{said}");
    home.ok(&format!("erase --incident {id} --ground demande --yes"));
    assert_eq!(
        home.json(&format!("incident show {id}"))["statements"][0]["text"],
        serde_json::Value::Null
    );
}

#[test]
fn what_is_wrong_is_told_and_changes_nothing() {
    let home = Home::new();
    let id = home.ok("incident new other");
    assert_eq!(home.typed("incident new nonsense").code, 2);
    let nobody = "incident show 0192f000-0000-7000-8000-000000000000";
    assert_eq!(home.fails(nobody, 1), "no_such_incident");
    assert_eq!(
        home.fails(&format!("incident step {id} complaint --on 2001-01-01"), 1),
        "dates_contradict"
    );
    assert_eq!(
        home.fails("incident list --from 2026-02-01 --to 2026-01-01", 1),
        "dates_contradict"
    );
    assert_eq!(home.json(&format!("incident show {id}"))["steps"], serde_json::json!([]));
}
