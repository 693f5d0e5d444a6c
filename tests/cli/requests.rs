//! Requests on the command line: noted, shown, answered, brought in and written out.

use crate::home::Home;
use crate::imports::adds_up;
use serde_json::Value;

/// Runs a command whose arguments have spaces.
fn say(home: &Home, args: &[&str]) -> String {
    let ran = home.run(args);
    assert_eq!(ran.code, 0, "{args:?}: {ran:?}");
    ran.out.trim_end().to_owned()
}

fn new(home: &Home, channel: &str, service: &str, subject: &str, more: &[&str]) -> String {
    let mut args = vec!["request", "new", "--channel", channel, "--service", service];
    args.extend(["--subject", subject]);
    args.extend(more);
    say(home, &args)
}

#[test]
fn a_request_is_noted_shown_answered_and_closed() {
    let home = Home::new();
    let reference = new(
        &home,
        "phone",
        "etat-civil",
        "Copie d’acte de naissance",
        &["--name", "Marie Le Goff", "--on-behalf-of", "child", "--received", "2026-11-02"],
    );
    assert_eq!(reference.len(), 13);
    let shown = home.json(&format!("request show {reference}"));
    for (field, value) in [
        ("reference", reference.as_str()),
        ("channel", "phone"),
        ("service", "etat-civil"),
        ("subject", "Copie d’acte de naissance"),
        ("on_behalf_of", "child"),
        ("interpreter", "none"),
        ("status", "open"),
        ("regime", "to_check"),
        ("confidentiality", "ordinary"),
    ] {
        assert_eq!(shown[field], value, "{field}");
    }
    assert_eq!(shown["received_at"]["first"], "2026-11-02");
    // Ten working days after the 2nd, of which the 11th is none.
    assert_eq!(shown["deadlines"]["target"], "2026-11-17");
    assert_eq!(shown["requester"]["name"], "Marie Le Goff");
    for field in ["description", "language", "assigned_to", "external_id", "closed"] {
        assert!(shown[field].is_null(), "{field}");
    }
    for field in ["linked_visits", "attachments", "answers"] {
        assert_eq!(shown[field], Value::Array(vec![]), "{field}");
    }
    let told = home.ok(&format!("request show {}", reference.to_lowercase()));
    assert!(
        told.contains("2 novembre 2026 par téléphone") && told.contains("État civil"),
        "{told}"
    );
    assert_eq!(home.fails(&format!("request close {reference}"), 1), "answer_owed");
    say(&home, &["request", "answer", &reference, "--text", "Il faut la demander en ligne"]);
    home.ok(&format!("request close {reference}"));
    assert_eq!(home.json(&format!("request show {reference}"))["status"], "closed");
    assert_eq!(home.json("request list"), Value::Array(vec![]));
}

#[test]
fn a_wrong_reference_names_the_right_one() {
    let home = Home::new();
    let reference = new(&home, "post", "logement", "Fuite", &[]);
    let mut signs: Vec<char> = reference.chars().collect();
    signs[4] = if signs[4] == 'K' { 'H' } else { 'K' };
    let wrong: String = signs.iter().collect();
    let ran = home.typed(&format!("request show {wrong}"));
    assert!(ran.code == 1 && ran.err.contains(&format!("S’agit-il de {reference}")), "{ran:?}");
    let ran = home.typed("request show AAA-AAA-AAA-A");
    assert!(ran.code == 1 && ran.err.contains("signe par signe"), "{ran:?}");
}

#[test]
fn what_is_noted_is_found_at_once() {
    let home = Home::new();
    let older = new(&home, "email", "logement", "Fuite d’eau", &["--received", "2026-01-05"]);
    let newer = new(&home, "counter", "logement", "Fuite de gaz", &["--phone", "06 12 34 56 78"]);
    let found = |words: &[&str]| -> Vec<String> {
        let out = say(&home, &[&["search"], words, &["--format", "json"]].concat());
        let rows: Vec<Value> = serde_json::from_str(&out).unwrap();
        rows.iter().map(|row| row["reference"].as_str().unwrap_or_default().to_owned()).collect()
    };
    let (both, last, first) =
        (vec![newer.clone(), older.clone()], vec![newer], vec![older.clone()]);
    assert_eq!(found(&["fuite"]), both);
    assert_eq!(found(&["fuite", "--limit", "1"]), last);
    assert_eq!(found(&["0612345678"]), last);
    assert_eq!(found(&["janvier 2026"]), first);
    assert_eq!(found(&[&older]), first);
    assert!(found(&["fuitte"]).is_empty());
    assert_eq!(found(&["fuitte", "--forgiving"]), both);
    let number = home.ok("issue etat-civil");
    home.ok("call --counter 1");
    home.ok(&format!("close {number} --outcome no-show --counter 1"));
    let rows = home.json(&format!("search {number}"));
    assert_eq!((&rows[0]["kind"], &rows[0]["number"]), (&"visit".into(), &number.into()));
}

#[test]
fn an_attached_file_that_changes_or_goes_is_noticed() {
    let home = Home::new();
    let reference = new(&home, "post", "urbanisme", "Permis", &[]);
    let scan = home.file("scan.pdf", "abc");
    home.ok(&format!("request attach {reference} {scan}"));
    assert!(home.ok(&format!("request files {reference}")).contains("en place"));
    home.file("scan.pdf", "abd");
    let ran = home.typed(&format!("request files {reference}"));
    assert!(ran.code == 1 && ran.out.contains("a changé"), "{ran:?}");
    std::fs::remove_file(&scan).unwrap();
    let ran = home.typed(&format!("request files {reference}"));
    assert!(ran.code == 1 && ran.out.contains("introuvable"), "{ran:?}");
    assert_eq!(home.fails(&format!("request attach {reference} {scan}"), 1), "no_file");
}

const MAPPING: &str = r#"
zone = "America/Chicago"
dates = ["%Y-%m-%d %H:%M:%S%.f", "%m/%d/%Y"]
[columns]
id = "ID"
received = "INIT"
closed = "DONE"
channel = "BY"
service = "GROUP"
subject = ["NAME", "CODE"]
status = "STATUS"
supplement = ["BY", "CITY"]
[channel]
"" = "phone"
WEB = "web"
[status]
CLOSED = "closed"
CANCEL = "withdrawn"
"#;

#[test]
fn a_file_of_another_tool_comes_in_once_and_adds_up() {
    let home = Home::new();
    let mapping = home.file("map.toml", MAPPING);
    // A field in Latin-1 between others in UTF-8.
    let mut rows = b"ID,INIT,DONE,BY,GROUP,NAME,CODE,STATUS,CITY\n\
        1,2010-01-05 13:21:23.0,2013-05-06 09:14:42.0,WEB,Trees,Inspect tr\xc3\xa9e,x,CLOSED,St. Louis\n\
        1,2010-01-05 13:21:23.0,2013-05-06 09:14:42.0,,Trees,Inspect tr\xc3\xa9e,x,CLOSED,\n\
        1,2010-01-05 13:21:23.0,2013-05-06 09:14:42.0,WEB,Trees,Another,x,CLOSED,St. Louis\n\
        2,01/07/2010,,,Lights,,Street l\xe9ght,,\n\
        2,01/07/2010,,,Lights,,Street l\xe9ght,,\n"
        .to_vec();
    rows.extend(
        b"3,2010-02-30 00:00:00.0,,WEB,Trees,a,b,,\n\
        4,2010-01-06 16:03:21.0,2010-01-06 16:03:19.0,WEB,Trees,a,b,CLOSED,\n\
        5,2010-01-06 16:03:21.0,,PIGEON,Trees,a,b,,\n\
        6,2010-01-06 16:03:21.0,,WEB,Trees,a,b,LOST,\n\
        ,2010-01-06 16:03:21.0,,WEB,Trees,a,b,,\n\
        7,2010-01-06 16:03:21.0,,WEB,Trees,a\n",
    );
    let file = home.file("311.csv", rows);
    let run = |more: &str| home.json(&format!("import requests {file} --mapping {mapping}{more}"));
    assert_eq!(adds_up(&run(" --dry-run")), [2, 1, 1, 7]);
    assert_eq!(home.json("search tree"), Value::Array(vec![]), "a trial writes nothing");
    let done = run("");
    assert_eq!(adds_up(&done), [2, 1, 1, 7]);
    let rejects = std::fs::read_to_string(done["rejects"].as_str().unwrap()).unwrap();
    let lines: Vec<&str> = rejects.lines().skip(1).map(|l| l.split(',').next().unwrap()).collect();
    assert_eq!(lines, ["1", "3", "4", "5", "6", "", "7"]);
    assert_eq!(adds_up(&run("")), [0, 0, 4, 7], "again changes nothing");
    let tree = home.json("search tree");
    assert_eq!(tree[0]["external_id"], "1");
    assert_eq!(tree[0]["at"], "2010-01-05T20:21:23+01:00", "a quarter past one in Chicago");
    assert_eq!(home.json("search leght")[0]["subject"], "Street léght");
    let shown = home.json(&format!("request show {}", tree[0]["reference"].as_str().unwrap()));
    assert_eq!((&shown["status"], &shown["channel"]), (&"closed".into(), &"web".into()));
    home.ok(&format!("import undo {}", done["import"].as_str().unwrap()));
    assert_eq!(home.json("search tree"), Value::Array(vec![]));
    assert_eq!(adds_up(&run("")), [2, 1, 1, 7], "the ids are free again");
}

#[test]
fn rows_in_any_order_of_time_come_in_as_if_the_file_were_sorted_and_the_first_of_an_id_counts() {
    let home = Home::new();
    let mapping = home.file("map.toml", MAPPING);
    let row = |id: u32, day: u32, name: &str| {
        format!("{id},2010-03-{day:02} 08:00:00,,WEB,Trees,{name},x,,\n")
    };
    // The newest first; in line 3 of the input an id of line 2 with another content, and earlier.
    let mut rows = row(30, 30, "elm") + &row(29, 29, "first oak") + &row(29, 2, "second oak");
    rows.extend((3..29).rev().map(|n| row(n, n, "ash")));
    let header = "ID,INIT,DONE,BY,GROUP,NAME,CODE,STATUS,CITY\n";
    let file = home.file("311.csv", format!("{header}{rows}"));
    let run = |more: &str| home.json(&format!("import requests {file} --mapping {mapping}{more}"));
    assert_eq!(adds_up(&run(" --dry-run")), [28, 0, 0, 1]);
    let done = run("");
    assert_eq!(adds_up(&done), [28, 0, 0, 1]);
    let rejects = std::fs::read_to_string(done["rejects"].as_str().unwrap()).unwrap();
    assert!(rejects.contains("second oak") && !rejects.contains("first oak"), "{rejects}");
    let found = home.json("search ash");
    let ids: Vec<&str> =
        found.as_array().unwrap().iter().map(|r| r["external_id"].as_str().unwrap()).collect();
    let newest_first: Vec<String> = (3..29).rev().map(|n| n.to_string()).collect();
    assert_eq!(ids, newest_first);
    assert_eq!(home.json("search oak")[0]["external_id"], "29");
    assert_eq!(adds_up(&run("")), [0, 0, 28, 1], "again changes nothing");
}

#[test]
fn a_mapping_that_is_wrong_says_where_and_changes_nothing() {
    let home = Home::new();
    let file = home.file("a.csv", "ID,INIT\n1,2010-01-05 13:21:23.0\n");
    for (mapping, code) in [
        ("[colums]\nid = \"ID\"", "unknown_key"),
        ("[columns]\nidd = \"ID\"", "unknown_key"),
        ("zone = \"Mars/Olympus\"\n[columns]\nid = \"ID\"\nreceived = \"INIT\"", "wrong_value"),
        ("[columns]\nid = \"ID\"\nreceived = \"INIT\"\n[status]\nX = \"gone\"", "wrong_value"),
        ("[columns]\nid = \"ID\"", "wrong_value"),
        ("[columns]\nid = \"NUMBER\"\nreceived = \"INIT\"", "missing_column"),
        ("not toml", "not_toml"),
    ] {
        let path = home.file("m.toml", mapping);
        let failed = home.fails(&format!("import requests {file} --mapping {path}"), 1);
        assert_eq!(failed, code, "{mapping}");
    }
    assert_eq!(home.fails(&format!("import requests {file}.none"), 1), "no_file");
}

#[test]
fn an_open311_answer_comes_in_with_the_mistakes_of_real_ones() {
    let home = Home::new();
    let mut json = br#"{"service_requests": [
        {"service_request_id": 638344, "status": "closed", "service_name": "Graffiti", "service_code": "006",
         "description": "Tag sur la fa"#
        .to_vec();
    json.extend(b"\xe7ade, \xc3\xa9cole");
    json.extend(
        br#"", "requested_datetime": "2010-04-14T06:37:38-08:00", "updated_datetime": "2010-04-15T06:37:38-08:00"},
        {"service_request_id": "638345", "status": "open", "service_name": "Graffiti",
         "requested_datetime": "04/14/2010 06:37:38 AM", "updated_datetime": "2010-04-20"},
        {"service_request_id": "638346", "status": "closed", "service_name": "Graffiti",
         "requested_datetime": "2010-04-14T06:37:38-08:00", "updated_datetime": "2010-04-13T06:37:38-08:00"},
        {"service_request_id": "638345", "status": "open", "service_name": "Trees",
         "requested_datetime": "04/14/2010 06:37:38 AM"},
        {"service_request_id": "638347", "status": "open", "service_name": "Graffiti"},
        "not an object"
    ]}"#,
    );
    let file = home.file("answer.json", json);
    let done = home.json(&format!("import requests {file}"));
    assert_eq!(adds_up(&done), [2, 0, 0, 4]);
    let rejects = std::fs::read_to_string(done["rejects"].as_str().unwrap()).unwrap();
    let rejects: Vec<Value> = serde_json::from_str(&rejects).unwrap();
    let places: Vec<u64> = rejects.iter().map(|r| r["line"].as_u64().unwrap()).collect();
    assert_eq!(places, [3, 4, 5, 6]);
    assert_eq!(adds_up(&home.json(&format!("import requests {file}"))), [0, 0, 2, 4]);
    assert_eq!(home.json("search facade ecole")[0]["external_id"], "638344");
    let out = home.json("export requests --open311");
    // A quarter to seven in Paris, where no zone is named, is before that in California.
    let ids = [&out[0]["service_request_id"], &out[1]["service_request_id"]];
    assert_eq!(ids, ["638345", "638344"]);
    assert_eq!((&out[0]["status"], &out[1]["status"]), (&"open".into(), &"closed".into()));
    assert_eq!(out[1]["requested_datetime"], "2010-04-14T16:37:38+02:00");
    assert!(out[1]["address"].is_null(), "nothing personal");
    assert_eq!(
        home.fails(&format!("import requests {}", home.file("b.json", "[1,")), 1),
        "not_json"
    );
}

#[test]
fn what_is_written_out_comes_in_again_elsewhere() {
    let home = Home::new();
    let name = ["--name", "Jean \"Jo\" Ney, dit l’Ours", "--description", "deux\nlignes"];
    new(&home, "web", "logement", "Fuite; urgente", &name);
    let csv = home.ok("export requests --format csv");
    let elsewhere = Home::new();
    let file = elsewhere.file("all.csv", &csv);
    assert_eq!(adds_up(&elsewhere.json(&format!("import requests {file}"))), [1, 0, 0, 0]);
    let found = elsewhere.json("search ours fuite");
    let shown =
        elsewhere.json(&format!("request show {}", found[0]["reference"].as_str().unwrap()));
    assert_eq!(shown["requester"]["name"], name[1]);
    assert_eq!(shown["description"], name[3]);
    let whole = home.json("export requests");
    assert_eq!(whole[0]["requester"]["name"], name[1]);
    let to = home.path("out.csv");
    let to = to.to_str().unwrap();
    home.ok(&format!("export requests --to {to}"));
    assert_eq!(home.fails(&format!("export requests --to {to}"), 1), "file_exists");
}
