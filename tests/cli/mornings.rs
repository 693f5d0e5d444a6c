//! Mornings at the counter.

use crate::home::Home;
use serde_json::json;

#[test]
fn somebody_comes_is_called_served_and_goes_home() {
    let home = Home::new();
    assert_eq!(home.ok("issue etat-civil"), "C001");
    assert_eq!(home.ok("issue C --language ar --party 3"), "C002");
    assert_eq!(home.ok("issue logement --priority"), "L001");

    let called = home.typed("call --counter 2");
    assert_eq!((called.code, called.out.as_str()), (0, "L001\n"));
    assert!(called.err.contains("guichet 2"), "{called:?}");
    let again = home.typed("serve l01 --counter 2");
    assert_eq!((again.code, again.err.as_str()), (0, ""));
    home.ok("close L001 --counter 2");
    assert_eq!(home.ok("call --counter 2"), "C001");

    let list = home.json("list");
    let states: Vec<_> = list
        .as_array()
        .unwrap()
        .iter()
        .map(|t| (t["number"].clone(), t["state"].clone()))
        .collect();
    assert_eq!(states, [(json!("C002"), json!("waiting")), (json!("C001"), json!("called"))]);
    let waiting = list[0].as_object().unwrap();
    let names: Vec<_> = waiting.keys().map(String::as_str).collect();
    let mut expected =
        ["number", "state", "services", "issued_at", "waited_s", "counter", "priority", "language"];
    expected.sort_unstable();
    assert_eq!(names, expected);
    assert_eq!(waiting["services"], json!(["etat-civil"]));
    assert_eq!(waiting["language"], "ar");
    assert_eq!(waiting["priority"], false);
    assert!(waiting["counter"].is_null());
    assert_eq!(list[1]["counter"], 2);
    let issued = waiting["issued_at"].as_str().unwrap();
    assert_eq!(issued.len(), "2026-11-23T14:07:00+01:00".len(), "{issued}");
}

#[test]
fn fields_of_a_list_keep_their_order() {
    let home = Home::new();
    home.ok("issue C");
    let csv = home.ok("list --format csv");
    let header = "number,state,services,issued_at,waited_s,counter,priority,language";
    assert_eq!(csv.lines().next(), Some(header));
    let json = home.ok("list --format json");
    let places: Vec<_> = header.split(',').map(|f| json.find(&format!("\"{f}\":"))).collect();
    assert!(places.is_sorted() && places.iter().all(Option::is_some), "{json}");
}

#[test]
fn a_ticket_steps_aside_and_comes_back() {
    let home = Home::new();
    home.ok("issue C");
    home.ok("away C001 --back-at 23:59");
    assert_eq!(home.json("list")[0]["state"], "away");
    assert_eq!(home.fails("call --counter 1", 1), "nobody_waits");
    home.ok("back C001");
    home.ok("call C001 --counter 1");
    home.ok("recall C001");
    home.ok("serve C001");
    home.ok("hold C001");
    assert_eq!(home.json("list --counter 1")[0]["state"], "on_hold");
    home.ok("resume C001 --counter 1");
    home.ok("transfer C001 --to L");
    let list = home.json("list");
    assert_eq!(list[0]["state"], "waiting");
    assert_eq!(list[0]["services"], json!(["logement"]));
    home.ok("call --counter 1");
    home.ok("requeue C001");
    let noted = home.run(&["note", "C001", "revient avec sa mère"]);
    assert_eq!(noted.code, 0, "{noted:?}");
    home.ok("close C001 --outcome cancelled");
    assert_eq!(home.ok("list --format json"), "[]");
}

#[test]
fn a_counter_that_takes_little_can_still_close_all() {
    let home = Home::new();
    let file = home.file("s.toml", "[[counter]]\nnumber = 1\nservices = [\"logement\"]\n");
    home.ok(&format!("settings apply {file} --yes"));
    home.ok("issue L");
    home.ok("issue C");
    assert_eq!(home.json("list --counter 1").as_array().unwrap().len(), 1);
    home.ok("serve L001 --counter 1");
    home.ok("close L001 --counter 1");
    home.ok("serve C001 --counter 2");
    home.ok("close C001 --counter 1");
    assert_eq!(home.ok("list --format json"), "[]");
}

#[test]
fn an_act_is_taken_back() {
    let home = Home::new();
    home.ok("issue C");
    home.ok("serve C001 --counter 1");
    home.ok("close C001 --counter 1");
    home.ok("undo --counter 1");
    assert_eq!(home.json("list")[0]["state"], "serving");
}

#[test]
fn refusals_have_a_code_and_exit_1() {
    let home = Home::new();
    assert_eq!(home.fails("call --counter 1", 1), "nobody_waits");
    assert_eq!(home.fails("issue nothing", 1), "no_such_service");
    assert_eq!(home.fails("close J001 --counter 1", 1), "no_such_number");
    assert_eq!(home.fails("call --counter 99", 1), "no_such_counter");
    assert_eq!(home.fails("issue C --agent nobody", 1), "no_such_agent");
    home.ok("issue C");
    assert_eq!(home.fails("close C001 --counter 1", 1), "wrong_outcome");
    assert_eq!(home.fails("close C001 --outcome no-show --counter 1", 1), "wrong_outcome");
    assert_eq!(home.fails("resume C001 --counter 1", 1), "wrong_stage");
    assert_eq!(home.fails("issue C --quantity 0", 1), "wrong_quantity");
    let said = home.typed("call --counter 3");
    assert_eq!(said.code, 0, "{said:?}");
    let said = home.typed("call --counter 3");
    assert_eq!((said.code, said.out.as_str()), (1, ""));
    assert_eq!(said.err.lines().count(), 1, "{said:?}");
}

#[test]
fn wrong_usage_exits_2_in_words_of_ours() {
    let home = Home::new();
    for line in [
        "isue C",
        "close",
        "close nonsense",
        "issue C --prio",
        "list --format xml",
        "transfer C001",
        "counts --from 2026-13-01",
        "counts --from 2026-02-02 --to 2026-02-01",
        "settings",
        "call --counter",
    ] {
        assert_eq!(home.fails(line, 2), "usage", "{line}");
        let ran = home.typed(line);
        assert_eq!(ran.err.lines().count(), 1, "{line}: {}", ran.err);
        assert!(!ran.err.starts_with("error"), "{line}: {}", ran.err);
    }
    assert_eq!(home.fails("call", 2), "which_counter");
    assert!(home.typed("isue C").err.contains("issue"));
    assert!(Home::english().typed("isue C").err.contains("Did you mean"));
}
