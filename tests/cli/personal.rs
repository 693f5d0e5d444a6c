//! People's data: linked by more than a name, told to them, erased.

use crate::home::Home;
use serde_json::Value;

const ZOE: [&str; 4] = ["--name", "Zoé Carpentier", "--phone", "06 12 34 56 78"];

/// Notes a request of Zoé's and gives its reference.
fn ask(home: &Home, subject: &str) -> String {
    let new = ["request", "new", "--channel", "post", "--service", "logement", "--subject"];
    let ran = home.run(&[&new[..], &[subject], &ZOE[..]].concat());
    assert_eq!(ran.code, 0, "{ran:?}");
    ran.out.trim().to_owned()
}

fn add(home: &Home) -> String {
    let ran = home.run(&[&["person", "add"][..], &ZOE[..]].concat());
    assert_eq!(ran.code, 0, "{ran:?}");
    ran.out.trim().to_owned()
}

/// The logement requests are kept for two years and then destroyed; those of etat-civil sorted.
fn keep(home: &Home) {
    let text = "[[service]]\ncode = \"logement\"\nname = \"Logement\"\nkeep_years = 2\n\
        keep_then = \"destroy\"\n[[service]]\ncode = \"etat-civil\"\nname = \"État civil\"\n\
        keep_years = 2\nkeep_then = \"sort\"\n";
    let file = home.file("keep.toml", text);
    home.ok(&format!("settings apply {file} --yes"));
}

/// Makes as if all had happened long ago, and all the machine's clocks had said so.
fn years_ago(home: &Home, years: i64) {
    let raw = rusqlite::Connection::open(home.path("guichet.db")).unwrap();
    let back = years * 366 * 86_400_000;
    raw.execute(
        "UPDATE event SET happened_at = recorded_at - ?1 WHERE entity_kind IN (0, 2, 3, 5)",
        [back],
    )
    .unwrap();
}

#[test]
fn a_person_is_linked_by_more_than_a_name() {
    let home = Home::new();
    let request = ask(&home, "Un logement");
    assert_eq!(home.fails("person add --name Zoé", 1), "second_item_needed");
    let person = add(&home);
    let found = home.json("person find carpentier");
    assert_eq!(found[0]["person"], person.as_str());
    assert_eq!(home.json("person find 0612345678")[0]["name"], "Zoé Carpentier");
    assert_eq!(home.json("person find 06 12 34 56 78")[0]["name"], "Zoé Carpentier");
    let by = |item: &str| format!("person link {request} --to {person} --by {item}");
    assert_eq!(home.fails(&by("email"), 1), "second_item_differs");
    home.ok(&by("phone"));
    assert_eq!(home.json(&format!("person show {person}"))["requests"][0], request.as_str());
    home.ok(&format!("person unlink {request}"));
    assert!(home.json(&format!("person show {person}"))["requests"].as_array().unwrap().is_empty());
    home.ok(&format!("person change {person} --phone 0144556677"));
    assert_eq!(home.json(&format!("person show {person}"))["phone"], "0144556677");
    assert_eq!(home.fails(&by("phone"), 1), "second_item_differs");
    let nobody = "00000000-0000-7000-8000-000000000000";
    assert_eq!(home.fails(&format!("person show {nobody}"), 1), "no_such_person");
}

#[test]
fn all_that_is_held_is_told_and_others_are_masked() {
    let home = Home::new();
    let file = home.file("agents.toml", "[[agent]]\nname = \"Amel Benali\"\nrole = \"agent\"\n");
    home.ok(&format!("settings apply {file} --yes"));
    let new = ["request", "new", "--channel", "phone", "--service", "logement", "--subject"];
    home.run(&[&new[..], &["Autre", "--name", "Paul Durand"]].concat());
    let (request, person) = (ask(&home, "Un logement <b>plus grand</b>"), add(&home));
    home.ok(&format!("person link {request} --to {person} --by phone"));
    let note = "Selon Paul Durand et M. Legrand (04 99 88 77 66), vu avec Amel Benali";
    home.run(&["request", "note", &request, note, "--agent", "Amel Benali"]);
    home.run(&["request", "change", &request, "--subject", "Un logement accessible"]);
    let account = "person export";
    let to = home.path("pour-zoe");
    let to = to.to_str().unwrap();
    let ran = home.run(&[
        "person",
        "export",
        &person,
        "--to",
        to,
        "--agent",
        "Amel Benali",
        "--format",
        "json",
    ]);
    assert!(ran.code == 1 && ran.err.contains("supervisor_only"), "{account}: {ran:?}");
    home.ok(&format!("person export {person} --to {to}"));
    let json = std::fs::read_to_string(home.path(&format!("pour-zoe/{person}.json"))).unwrap();
    let html = std::fs::read_to_string(home.path(&format!("pour-zoe/{person}.html"))).unwrap();
    let held: Value = serde_json::from_str(&json).unwrap();
    assert_eq!(held["person"]["name"], "Zoé Carpentier");
    assert_eq!(held["requests"][0]["reference"], request.as_str());
    let history = held["requests"][0]["history"].as_array().unwrap();
    let subjects: Vec<&str> =
        history.iter().filter_map(|told| told["texts"]["subject"].as_str()).collect();
    assert_eq!(subjects, ["Un logement <b>plus grand</b>", "Un logement accessible"]);
    assert_eq!(held["history"].as_array().unwrap().last().unwrap()["what"], "person_exported");
    for shown in ["Carpentier", "06 12 34 56 78", "logement accessible", "administrateur", "Selon"]
    {
        assert!(json.contains(shown) && html.contains(shown), "{shown}");
    }
    for hidden in ["Durand", "Legrand", "99 88", "Benali", "<b>plus"] {
        assert!(!html.contains(hidden), "{hidden}: {html}");
        assert!(hidden.starts_with('<') || !json.contains(hidden), "{hidden}: {json}");
    }
    assert!(!html.contains("export-") && html.contains("RGPD, article 15"), "{html}");
    assert_eq!(home.fails(&format!("person export {person} --to {to}"), 1), "file_exists");
}

#[test]
fn a_request_and_a_person_are_erased() {
    let home = Home::new();
    let (request, person) = (ask(&home, "Émérillonnage"), add(&home));
    home.ok(&format!("person link {request} --to {person} --by phone"));
    let erase = format!("erase --request {request} --ground demande");
    assert_eq!(home.fails(&erase, 1), "not_confirmed");
    home.ok(&format!("{erase} --yes"));
    assert!(home.json("search émérillonnage").as_array().unwrap().is_empty());
    assert_eq!(home.json(&format!("request show {request}"))["subject"], Value::Null);
    home.ok(&format!("erase --person {person} --ground demande --yes"));
    assert!(home.json("person find carpentier").as_array().unwrap().is_empty());
    assert_eq!(home.fails("erase --ground demande --yes", 2), "usage");
    assert_eq!(
        home.fails(&format!("erase --request {request} --person {person} --ground x"), 2),
        "usage"
    );
    assert_eq!(home.json("verify")["faults"].as_array().unwrap().len(), 0);
}

#[test]
fn what_was_kept_long_enough_is_listed_then_destroyed_with_an_authorisation() {
    let home = Home::new();
    keep(&home);
    let closed = ask(&home, "Émérillonnage");
    home.ok(&format!("request close {closed} --reason traité"));
    let open = ask(&home, "Encore ouverte");
    let new = ["request", "new", "--channel", "post", "--service", "etat-civil", "--subject"];
    let sorted = home.run(&[&new[..], &["À trier"]].concat()).out.trim().to_owned();
    home.ok(&format!("request close {sorted} --reason traité"));
    let ticket = home.run(&["issue", "logement"]).out.trim().to_owned();
    home.ok(&format!("note {ticket} Quatrebarbes"));
    home.ok(&format!("close {ticket} --outcome left"));
    let waits = home.run(&["issue", "logement"]).out.trim().to_owned();
    home.ok(&format!("note {waits} Patiente"));
    assert!(home.json("erase --due")["groups"].as_array().unwrap().is_empty());
    years_ago(&home, 3);
    let page = home.path("liste.html");
    let csv = home.path("liste.csv");
    let (page, csv) = (page.to_str().unwrap(), csv.to_str().unwrap());
    let list = home.json(&format!("erase --due --list {csv} --page {page}"));
    let groups = list["groups"].as_array().unwrap();
    let mut kinds: Vec<&str> = groups.iter().filter_map(|g| g["kind"].as_str()).collect();
    kinds.sort_unstable();
    assert_eq!(kinds, ["request", "request", "visit"], "{list}");
    assert!(groups.iter().all(|g| g["count"] == 1 && g["kept_years"] == 2), "{list}");
    let digest = list["list_digest"].as_str().unwrap();
    for file in [page, csv] {
        let text = std::fs::read_to_string(file).unwrap();
        assert!(text.contains(digest) && text.contains("Logement"), "{text}");
        assert!(!text.contains("Carpentier") && !text.contains("due-"), "{text}");
    }
    assert_eq!(home.json(&format!("request show {closed}"))["subject"], "Émérillonnage");

    let authorised = "erase --due --authorised-on 2026-01-05 --authorisation AD-17";
    assert_eq!(home.fails(&format!("{authorised} --yes"), 1), "authorisation_needed");
    let other = format!("{authorised} --list-digest 0000-0000-0000-0000 --yes");
    assert_eq!(home.fails(&other, 1), "list_differs");
    let right = format!("{authorised} --list-digest {digest}");
    assert_eq!(home.fails(&right, 1), "not_confirmed");
    let done = home.json(&format!("{right} --yes"));
    assert_eq!(done["destroyed"], 2, "{done}");
    assert!(home.json("search quatrebarbes").as_array().unwrap().is_empty());
    assert_eq!(home.json(&format!("request show {closed}"))["subject"], Value::Null);
    assert_eq!(home.json(&format!("request show {open}"))["subject"], "Encore ouverte");
    assert_eq!(home.json(&format!("request show {sorted}"))["subject"], "À trier");
    // One that was cut off may be asked for once more; a new list names it no longer.
    assert_eq!(home.json(&format!("{right} --yes"))["destroyed"], 0);
    assert_eq!(home.json("erase --due")["groups"].as_array().unwrap().len(), 1);
    let raw = rusqlite::Connection::open(home.path("guichet.db")).unwrap();
    let told: String =
        raw.query_row("SELECT value FROM personal WHERE field = 23", [], |r| r.get(0)).unwrap();
    assert_eq!(told, "2026-01-05 AD-17");
}

#[test]
fn a_person_goes_with_the_last_that_is_kept_of_them() {
    let home = Home::new();
    keep(&home);
    let person = add(&home);
    let alone = add(&home);
    let (first, last) = (ask(&home, "Émérillonnage"), ask(&home, "Encore ouverte"));
    for request in [&first, &last] {
        home.ok(&format!("person link {request} --to {person} --by phone"));
    }
    home.ok(&format!("request close {first} --reason traité"));
    years_ago(&home, 3);
    let due = || {
        let list = home.json("erase --due");
        let groups = list["groups"].as_array().unwrap();
        let mut kinds: Vec<_> = groups
            .iter()
            .map(|g| (g["kind"].as_str().unwrap().to_owned(), g["count"].as_u64()))
            .collect();
        kinds.sort();
        (kinds, list["list_digest"].as_str().unwrap().to_owned())
    };
    let group = |kind: &str, count| (kind.to_owned(), Some(count));
    assert_eq!(due().0, [group("person", 1), group("request", 1)], "who has nothing else");
    home.ok(&format!("request close {last} --reason traité"));
    let destroy = |by: &str| {
        let authorised = format!("erase --due --authorised-on 2026-01-05 --authorisation {by}");
        home.ok(&format!("{authorised} --yes --list-digest {}", due().1));
    };
    destroy("AD-17");
    let name = |id: &str| home.json(&format!("person show {id}"))["name"].clone();
    assert_eq!((name(&alone), name(&person)), (Value::Null, "Zoé Carpentier".into()));
    assert_eq!(due().0, [], "the last was closed today");
    years_ago(&home, 3);
    assert_eq!(due().0, [group("person", 1), group("request", 1)]);
    destroy("AD-18");
    assert_eq!(name(&person), Value::Null);
    assert!(home.json("person find carpentier").as_array().unwrap().is_empty());
}

#[test]
fn what_was_said_of_a_service_is_kept_as_long_as_it_says_once_it_is_settled() {
    let home = Home::new();
    keep(&home);
    let add = "feedback add complaint attente --name Zwingli";
    let told = home.ok(&format!("{add} --service logement"));
    home.ok(&format!("feedback settle {told} --done --did deux-guichets"));
    home.ok(&format!("feedback tell {told} --channel phone"));
    let owed = home.ok(&format!("{add} --service logement"));
    home.ok(&format!("feedback settle {owed} --done --did deux-guichets"));
    years_ago(&home, 3);
    let list = home.json("erase --due");
    assert_eq!(
        (&list["groups"][0]["kind"], &list["groups"][0]["count"]),
        (&"feedback".into(), &1.into())
    );
    assert_eq!(list["groups"].as_array().unwrap().len(), 1);
    let digest = list["list_digest"].as_str().unwrap();
    let by = "--authorised-on 2026-01-05 --authorisation AD-17 --yes";
    home.ok(&format!("erase --due {by} --list-digest {digest}"));
    let words = |id: &str| home.json(&format!("feedback show {id}"))["text"].clone();
    assert_eq!((words(&told), words(&owed)), (Value::Null, "attente".into()));
}

#[test]
fn only_administrators_see_what_is_to_be_destroyed() {
    let home = Home::new();
    let file = home.file("agents.toml", "[[agent]]\nname = \"Amel\"\nrole = \"supervisor\"\n");
    home.ok(&format!("settings apply {file} --yes"));
    assert_eq!(home.fails("erase --due --agent Amel", 1), "administrator_only");
    assert_eq!(home.fails("erase --due --as-of 2999-01-01", 1), "dates_contradict");
}

#[test]
fn a_visit_is_linked_to_a_person_told_to_them_and_forgotten_with_them() {
    let home = Home::new();
    let person = add(&home);
    let number = home.ok("issue etat-civil").trim().to_owned();
    let link = format!("person link {number} --to {person} --by phone");
    assert_eq!(home.fails(&link, 2), "usage");
    assert_eq!(home.fails(&format!("{link} --given 0699999999"), 1), "second_item_differs");
    assert_eq!(home.fails("person unlink C999", 1), "no_such_number");
    home.ok(&format!("{link} --given 0612345678"));
    let show = format!("person show {person}");
    let visits = home.json(&show)["visits"].clone();
    assert!(visits[0].as_str().unwrap().ends_with(&number), "{visits}");
    assert!(home.ok(&show).contains(&format!("visites : {}", visits[0].as_str().unwrap())));
    home.ok(&format!("person export {person} --to {}", home.path("zoe.json").display()));
    let held: Value =
        serde_json::from_str(&std::fs::read_to_string(home.path("zoe.json")).unwrap()).unwrap();
    assert_eq!(held["visits"][0]["numbers"][0], number.as_str());
    home.ok(&format!("person unlink {number}"));
    assert_eq!(home.json(&show)["visits"], serde_json::json!([]));
    assert_eq!(home.fails(&format!("person unlink {number}"), 1), "no_such_person");
    // Over since, and named by its day.
    home.ok(&format!("close {number} --outcome left"));
    let day = visits[0].as_str().unwrap().split(' ').next().unwrap().to_owned();
    home.ok(&format!("{link} --given 0612345678 --date {day}"));
    assert_eq!(home.json(&show)["visits"], visits);
    home.ok(&format!("erase --person {person} --ground demande --yes"));
    let raw = rusqlite::Connection::open(home.path("guichet.db")).unwrap();
    let left: u32 = raw
        .query_row("SELECT count(*) FROM personal WHERE value LIKE ?1", [&person], |r| r.get(0))
        .unwrap();
    let found: u32 = raw
        .query_row(
            "SELECT count(*) FROM history WHERE words LIKE ?1",
            [format!("%{}%", person.replace('-', ""))],
            |r| r.get(0),
        )
        .unwrap();
    assert_eq!((left, found), (0, 0), "nothing tells whose visit it was");
    assert_eq!(home.json("verify")["faults"].as_array().unwrap().len(), 0);
}
