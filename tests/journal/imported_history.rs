//! A large import makes its index beside the one in use; nothing that happens meanwhile is lost.

use crate::Desk;
use guichet::domain::command::Command;
use guichet::domain::defaults::service_id;
use guichet::domain::event::Outcome;
use guichet::domain::id::*;
use guichet::domain::import::RequestRow;
use guichet::domain::request::{RequestCommand as R, *};
use guichet::domain::time::Timestamp;
use guichet::domain::visit::TicketCommand as T;
use guichet::journal::{fresh, verify};

fn row(n: usize, subject: &str) -> RequestRow {
    let received = Timestamp(crate::MONDAY.0 - 60_000 * n as i64);
    RequestRow {
        external_id: format!("x{n}"),
        received,
        day: chrono::NaiveDate::from_ymd_opt(2026, 3, 2).unwrap(),
        channel: Channel::Web,
        service: "logement".into(),
        subject: subject.into(),
        description: None,
        requester: Requester::default(),
        status: Status::Open,
        closed: None,
        promised: None,
        agent: String::new(),
        language: None,
        supplement: vec![],
    }
}

fn note(desk: &Desk, subject: &str) -> RequestId {
    let key = (fresh::request(), fresh::reference());
    let new = NewRequest::simple(key, Channel::Phone, service_id("logement"), subject);
    let id = new.id;
    desk.journal().run(desk.at(1), Command::Receive(Box::new(new))).unwrap();
    id
}

fn say(desk: &Desk, id: RequestId, text: &str) {
    let command = Command::Request(id, R::Note { text: text.into() });
    desk.journal().run(desk.at(1), command).unwrap();
}

#[test]
fn what_desks_do_during_a_large_import_is_found_then_and_after() {
    let desk = Desk::new();
    desk.sit();
    let before = note(&desk, "poubelle cassée");
    let first = [row(1, "lampadaire éteint"), row(2, "trottoir défoncé")];
    // A second row of one that came in, and a new one.
    let mut more = [row(1, "lampadaire éteint"), row(3, "nid de guêpes")];
    more[0].supplement = vec![("appel".into(), "encore éteint hier soir".into())];
    let mut import = desk.begin_large_import(&[&first[..], &more[..]].concat());
    import.rows(&desk.sealed(&first)).unwrap();
    let during = note(&desk, "bruit de chantier");
    say(&desk, before, "sirène");
    assert_eq!(desk.found("chantier"), [during.0], "at once");
    assert_eq!(desk.found("poubelle sirene"), [before.0], "at once");
    let left = desk.issue("etat-civil");
    desk.do_to(left, T::Note { text: "parapluie".into() }).unwrap();
    desk.do_to(left, T::Close { outcome: Outcome::Left }).unwrap();
    import.rows(&desk.sealed(&more)).unwrap();
    import.finish().unwrap();
    assert_eq!((import.done.created, import.done.merged), (3, 1));
    assert_eq!(desk.found("lampadaire").len(), 1);
    assert_eq!(desk.found("lampadaire soir"), desk.found("lampadaire"));
    assert_eq!(desk.found("logement guepes").len(), 0, "words of the service are no words of it");
    assert_eq!(desk.found("guepes").len(), 1);
    assert_eq!(desk.found("chantier"), [during.0]);
    assert_eq!(desk.found("poubelle sirene"), [before.0]);
    assert_eq!(desk.found("parapluie"), [left.visit.0]);
    // The index in use is the new one: what is changed from now on is changed in it.
    let trottoir = RequestId(desk.found("trottoir")[0]);
    say(&desk, trottoir, "réparé par la métropole");
    assert_eq!(desk.found("trottoir metropole"), [trottoir.0]);
    let report = verify::verify_file(&desk.place().file(), &mut |_, _| {}).unwrap();
    assert_eq!(report.faults, Vec::<String>::new());
}

#[test]
fn what_a_cut_off_import_brought_in_is_found_once_the_history_is_kept_up() {
    let desk = Desk::new();
    desk.sit();
    let before = note(&desk, "poubelle cassée");
    let first = [row(1, "lampadaire éteint"), row(2, "trottoir défoncé")];
    let mut import = desk.begin_large_import(&first);
    import.rows(&desk.sealed(&first)).unwrap();
    say(&desk, before, "sirène");
    drop(import);
    desk.journal().keep_history().unwrap();
    assert_eq!(desk.found("lampadaire").len(), 1);
    assert_eq!(desk.found("poubelle sirene"), [before.0]);
    let more = [row(1, "lampadaire éteint"), row(4, "arbre tombé")];
    let mut again = desk.begin_large_import(&more);
    again.rows(&desk.sealed(&more)).unwrap();
    again.finish().unwrap();
    assert_eq!((again.done.created, again.done.unchanged), (1, 1));
    assert_eq!(desk.found("arbre").len(), 1);
    assert_eq!(desk.found("lampadaire").len(), 1);
}
