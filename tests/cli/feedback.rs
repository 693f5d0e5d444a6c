//! What people say of the service, at the command line: noted, settled, told, published.

use crate::home::Home;
use serde_json::Value;

#[test]
fn the_list_of_the_year_holds_what_was_worded_for_it_and_nobodys_name() {
    let home = Home::new();
    let id = home.ok(
        "feedback add complaint Zwingli-attend-trop --theme wait --name Zwingli --phone 0612345678",
    );
    let open = home.ok("feedback add thanks merci");
    assert_eq!(home.fails(&format!("feedback tell {id} --channel phone"), 1), "feedback_open");
    assert_eq!(home.json("feedback export"), serde_json::json!([]));
    home.ok(&format!("feedback settle {id} --done --did deux-guichets --said trop-long"));
    let state = |id: &str| {
        let listed = home.json("feedback list");
        let all = listed.as_array().unwrap();
        all.iter().find(|f| f["id"] == id).unwrap()["state"].as_str().unwrap().to_owned()
    };
    assert_eq!((state(&id).as_str(), state(&open).as_str()), ("to_tell", "open"));
    home.ok(&format!("feedback tell {id} --channel phone"));
    assert_eq!(state(&id), "settled");
    let year = home.json("feedback export");
    assert_eq!(year[0]["you_said"], "trop-long");
    assert_eq!(
        (&year[0]["we_did"], &year[0]["outcome"]),
        (&"deux-guichets".into(), &"done".into())
    );
    home.ok(&format!("feedback export --page {}", home.path("liste.html").display()));
    let page = std::fs::read_to_string(home.path("liste.html")).unwrap();
    assert!(page.contains("deux-guichets") && page.contains("trop-long"), "{page}");
    assert!(!format!("{page}{year}").contains("Zwingli") && !page.contains("<script"));
    assert!(home.ok("feedback export --format csv").starts_with("day,kind,theme,you_said"));
    assert_eq!(home.json("feedback export --year 2001"), serde_json::json!([]));
}

#[test]
fn a_complaint_that_awaits_an_answer_is_a_request_too() {
    let home = Home::new();
    let id = home.ok("feedback add complaint dossier-perdu --name Zwingli --email z@example.org");
    assert_eq!(home.fails(&format!("feedback request {id}"), 1), "no_such_service");
    let reference = home.ok(&format!("feedback request {id} --service etat-civil"));
    let request = home.json(&format!("request show {reference}"));
    assert_eq!(request["subject"], "dossier-perdu");
    assert!(!home.json(&format!("feedback show {id}"))["request"].is_null());
    assert_eq!(
        home.fails(&format!("feedback request {id} --service etat-civil"), 1),
        "request_made"
    );
    home.ok("verify");
    // One command of the two entities is taken back in both.
    home.ok("undo");
    assert!(home.json(&format!("feedback show {id}"))["request"].is_null());
    home.fails(&format!("request show {reference}"), 1);
    home.ok("verify");
}

#[test]
fn what_was_said_is_erased_and_still_counted_and_wrong_input_changes_nothing() {
    let home = Home::new();
    let id = home.ok("feedback add remark panneau-illisible --email z@example.org");
    assert_eq!(
        home.typed(&format!("feedback settle {id} --did rien")).code,
        2,
        "an outcome is needed"
    );
    let past = format!("feedback settle {id} --planned 2001-01-01 --did bientôt");
    assert_eq!(home.fails(&past, 1), "dates_contradict");
    home.ok(&format!("erase --feedback {id} --ground demande --yes"));
    let shown = home.json(&format!("feedback show {id}"));
    assert_eq!((&shown["text"], &shown["email"]), (&Value::Null, &Value::Null));
    assert_eq!(home.json("feedback list").as_array().unwrap().len(), 1);
    assert_eq!(
        home.fails("feedback show 0192f000-0000-7000-8000-000000000000", 1),
        "no_such_feedback"
    );
    home.ok("verify");
}
