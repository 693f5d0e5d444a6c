//! Visits and requests are found by what is known of them, and only by those who may see them.

use crate::Desk;
use guichet::domain::command::Command;
use guichet::domain::deadline::Received;
use guichet::domain::defaults::service_id;
use guichet::domain::event::Outcome;
use guichet::domain::id::*;
use guichet::domain::import::RequestRow;
use guichet::domain::query::Query;
use guichet::domain::request::{RequestCommand as R, *};
use guichet::domain::settings::{Agent, Role, Setting};
use guichet::domain::time::{Timestamp, Zone};
use guichet::domain::visit::TicketCommand as T;
use guichet::journal::{fresh, verify};
use std::collections::BTreeSet;

fn request(desk: &Desk, subject: &str, change: impl FnOnce(&mut NewRequest)) -> RequestId {
    let key = (fresh::request(), fresh::reference());
    let mut new = NewRequest::simple(key, Channel::Phone, service_id("logement"), subject);
    change(&mut new);
    let id = new.id;
    desk.journal().run(desk.at(1), Command::Receive(Box::new(new))).unwrap();
    id
}

fn named(name: &str, phone: &str) -> impl FnOnce(&mut NewRequest) {
    let (name, phone) = (Some(name.to_owned()), Some(phone.to_owned()));
    move |new| new.requester = Requester { name, phone, ..Requester::default() }
}

fn agent(desk: &Desk, role: Role, services: Vec<ServiceId>) -> AgentId {
    let id = fresh::agent();
    let name = Some(format!("Agent {id}"));
    let agent = Agent { role, active: true, services, name, ..Agent::default() };
    let setting = vec![Setting::Agent(id, agent)];
    desk.journal().run(desk.at(1), Command::Set(setting)).unwrap();
    id
}

#[test]
fn words_names_numbers_and_telephones_find_a_request() {
    let desk = Desk::new();
    desk.sit();
    let it = request(
        &desk,
        "Fuite d’eau, École Émile-Zola",
        named("Jean-Pierre LE GOFF", "06 12 34 56 78"),
    );
    request(&desk, "Clé perdue", named("Anne Roy", "07 00 00 00 00"));
    for typed in [
        "fuite",
        "FUIT eau",
        "ecole",
        "zola emile",
        "le goff jean",
        "legoff",
        "pierre legof",
        "jeanpierre",
        "goff le fuite",
        "06 12 34 56 78",
        "061234",
        "+33 6 12 34",
        "06.12.34.56.78",
        "aujourd'hui fuite",
        "lundi fuite",
        "canal:téléphone goff",
        "service:logement statut:traiter fuite",
    ] {
        let found = desk.found(typed);
        assert!(found.starts_with(&[it.0]), "{typed}: {found:?}");
    }
    for typed in [
        "fuitte",
        "goff anne",
        "0613",
        "hier fuite",
        "canal:courrier goff",
        "langue:arabe",
        "fuite mars 2020",
    ] {
        assert!(desk.found(typed).is_empty(), "{typed}");
    }
    let written = desk.request(it).reference().to_string();
    let shorter = written[..7].to_owned();
    for typed in [written.clone(), written.to_lowercase(), written.replace('-', " "), shorter] {
        assert_eq!(desk.found(&typed), [it.0], "{typed}");
    }
}

#[test]
fn what_was_said_and_answered_is_found_and_what_was_set_right_no_longer() {
    let desk = Desk::new();
    desk.sit();
    let it = request(&desk, "Poubelle", named("Dupont", "0611111111"));
    let act = |command| desk.journal().run(desk.at(1), Command::Request(it, command)).unwrap();
    act(R::Note { text: "voir le gardien".into() });
    act(R::Answer(Box::new(NewAnswer {
        on: desk.journal().hall().day,
        text: "Un bac neuf sera livré".into(),
        decision: None,
        reasons: None,
        signatory: None,
        appeals: None,
    })));
    assert_eq!(desk.found("gardien neuf dupont"), [it.0]);
    assert_eq!(desk.found("statut:répondue"), [it.0]);
    assert!(desk.found("statut:traiter").is_empty());
    let mut change = Change::of(&desk.request(it));
    change.requester.name = Some("Durand".into());
    act(R::Change(Box::new(change)));
    assert!(desk.found("dupont").is_empty());
    assert_eq!(desk.found("durand"), [it.0]);
    let undo = Command::Undo { command: None };
    desk.journal().run(desk.at(1), undo).unwrap();
    assert_eq!(desk.found("dupont"), [it.0]);
}

#[test]
fn the_newest_come_first_whatever_was_written_first() {
    let desk = Desk::new();
    desk.sit();
    let on = |text: &str| {
        let day = text.parse().unwrap();
        move |new: &mut NewRequest| new.received = Some(Received { first: day, competent: day })
    };
    let middle = request(&desk, "Arbre", on("2026-06-01"));
    let newest = request(&desk, "Arbre", |_| {});
    let oldest = request(&desk, "Arbre", on("2020-01-15"));
    // More of one minute than it has room for.
    let same: Vec<RequestId> = (0..30).map(|_| request(&desk, "Banc", on("2026-06-01"))).collect();
    assert_eq!(desk.found("arbre"), [newest.0, middle.0, oldest.0]);
    let found: BTreeSet<_> = desk.found("banc 1 juin 2026").into_iter().collect();
    assert_eq!(found, same.iter().map(|id| id.0).collect());
    assert_eq!(desk.found("arbre juin 2026"), [middle.0]);
}

#[test]
fn what_is_reserved_or_concerns_somebody_never_shows() {
    let desk = Desk::new();
    desk.sit();
    let social = |new: &mut NewRequest| new.service = service_id("action-sociale");
    let reserved = request(&desk, "Aide alimentaire", social);
    let plain = agent(&desk, Role::Agent, vec![]);
    let theirs = agent(&desk, Role::Agent, vec![service_id("action-sociale")]);
    let boss = agent(&desk, Role::Supervisor, vec![]);
    let about = request(&desk, "Réclamation alimentaire", |new| new.concerns = Some(boss));
    let found = |agent| desk.found_by(Some(agent), "alimentaire");
    assert_eq!(found(plain), [about.0]);
    assert_eq!(found(theirs), [about.0, reserved.0]);
    assert_eq!(found(boss), [reserved.0]);
    let owed = |agent| desk.asking(Some(agent), |past, asking| past.owed(asking).unwrap().open);
    assert_eq!((owed(plain), owed(theirs), owed(boss)), (1, 2, 1));
    let by_reference = |agent, id: RequestId| {
        let reference = desk.request(id).reference();
        let found = desk.asking(Some(agent), |p, a| p.by_reference(a, reference).unwrap());
        found.is_some()
    };
    assert!(
        !by_reference(plain, reserved) && !by_reference(boss, about) && by_reference(plain, about)
    );
}

#[test]
fn typos_are_forgiven_when_asked_for() {
    let desk = Desk::new();
    desk.sit();
    let it = request(&desk, "Renouvellement de passeport", |_| {});
    for typed in ["renouvelement", "renuovellement", "passepart", "paseport", "passseport"] {
        let forgiving = Query { forgiving: true, ..desk.query(typed) };
        assert!(desk.found(typed).is_empty(), "{typed}");
        let hits = desk.asking(None, |past, a| past.search(a, &forgiving, 50).unwrap());
        assert_eq!(hits.iter().map(|h| h.entity).collect::<Vec<_>>(), [it.0], "{typed}");
    }
}

#[test]
fn visits_are_found_once_they_are_over() {
    let desk = Desk::new();
    desk.sit();
    let ticket = desk.issue("etat-civil");
    desk.do_to(ticket, T::Note { text: "poussette bleue".into() }).unwrap();
    desk.journal().keep_history().unwrap();
    assert!(desk.found("poussette").is_empty());
    desk.do_to(ticket, T::Close { outcome: Outcome::Left }).unwrap();
    desk.journal().keep_history().unwrap();
    for typed in ["poussette", "C001", "c01", "service:etat-civil bleue", "aujourd’hui"] {
        assert_eq!(desk.found(typed), [ticket.visit.0], "{typed}");
    }
    desk.do_to(ticket, T::Note { text: "parapluie".into() }).unwrap();
    desk.journal().keep_history().unwrap();
    assert_eq!(desk.found("parapluie bleue"), [ticket.visit.0]);
}

#[test]
fn duplicates_are_told_by_a_second_item_never_by_the_name() {
    let desk = Desk::new();
    desk.sit();
    let it = request(&desk, "Fuite", named("Marie Martin", "06 12 34 56 78"));
    request(&desk, "Fuite", named("Marie Martin", "06 99 99 99 99"));
    let contact = |name: &str, phone: Option<&str>| Requester {
        name: Some(name.into()),
        phone: phone.map(str::to_owned),
        ..Requester::default()
    };
    let told = |contact: Requester| {
        let found = desk.asking(None, |past, a| past.duplicates(a, &contact, None).unwrap());
        found.into_iter().map(|(id, _)| id).collect::<Vec<_>>()
    };
    assert_eq!(told(contact("M. Martin", Some("+33612345678"))), [it]);
    assert_eq!(told(contact("Marie Martin", None)), []);
    assert_eq!(told(contact("Marie Martin", Some("061234"))), [], "the beginning is not the same");
}

/// What is found with an index does not depend on which words the index is asked for: every query
/// finds what a walk over all entries finds.
#[test]
fn a_search_finds_what_a_walk_over_everything_finds() {
    // Brought in row by row, and with an index of its own.
    for announced in [1, 1_000_000] {
        compare_with_a_walk(announced);
    }
}

fn compare_with_a_walk(announced: usize) {
    let desk = Desk::new();
    desk.sit();
    // None of their beginnings can begin a reference, which has no B, P, T, N, S, O or I.
    let words = [
        "son",
        "port",
        "carton",
        "ecole",
        "cantine",
        "pot",
        "nos",
        "tas",
        "renouvellement",
        "renouveler",
    ];
    let mut state = 7u64;
    let mut draw = |n: usize| {
        state =
            state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as usize % n
    };
    let day = desk.journal().hall().day;
    let rows: Vec<RequestRow> = (0..1_500)
        .map(|n| {
            // Some words stand nearly everywhere, some in a handful.
            let text: Vec<&str> = (0..1 + draw(6)).map(|_| words[draw(10).min(draw(10))]).collect();
            RequestRow {
                external_id: format!("x{n}"),
                received: Timestamp(crate::MONDAY.0 - 60_000 * 400 * draw(5_000) as i64),
                day,
                channel: Channel::ALL[draw(5)],
                service: "logement".into(),
                subject: text.join(" "),
                description: None,
                requester: Requester::default(),
                status: Status::Closed,
                closed: None,
                promised: None,
                agent: String::new(),
                language: None,
                supplement: vec![],
            }
        })
        .collect();
    let announced = desk.announce(&rows, announced);
    let mut import = desk.journal().begin_requests(desk.at(1), announced, false).unwrap();
    import.rows(&desk.sealed(&rows)).unwrap();
    import.finish().unwrap();
    assert_eq!(import.done.created, rows.len());
    for typed in [
        "son",
        "s",
        "pot nos",
        "nos tas pot",
        "renouv",
        "renouvellem",
        "renouveler nos",
        "ecole cantine",
        "pot bb",
        "so ecol pot",
        "canal:web port",
    ] {
        let query = desk.query(typed);
        let hits = desk.asking(None, |past, a| past.search(a, &query, usize::MAX).unwrap());
        let wanted = rows.iter().filter(|row| {
            let web = !typed.contains("canal:") || row.channel == Channel::Web;
            let mut words = typed.split(' ').filter(|w| !w.contains(':'));
            web && words.all(|w| row.subject.split(' ').any(|s| s.starts_with(w)))
        });
        assert_eq!(hits.len(), wanted.count(), "{typed}");
        assert!(hits.is_sorted_by(|a, b| a.row > b.row), "{typed}");
        let first = desk.asking(None, |past, a| past.search(a, &query, 50).unwrap());
        assert_eq!(first, hits[..hits.len().min(50)], "{typed}");
        // Letter by letter, each looked for among what was found before.
        desk.asking(None, |past, a| {
            for end in 1..=typed.len() {
                let query = desk.query(&typed[..end]);
                let here = past.search(a, &query, 50).unwrap();
                let anew = desk.journal().past().unwrap().search(a, &query, 50).unwrap();
                assert_eq!(here, anew, "{}", &typed[..end]);
            }
        });
    }
}

#[test]
fn what_is_written_between_two_keys_is_found_by_the_next() {
    let desk = Desk::new();
    desk.sit();
    let first = request(&desk, "Parapluie bleu", named("Marie Martin", "06 12 34 56 78"));
    desk.asking(None, |past, a| {
        let found = |typed: &str| -> Vec<_> {
            let hits = past.search(a, &desk.query(typed), 50).unwrap();
            hits.into_iter().map(|hit| hit.entity).collect()
        };
        assert_eq!(found("para"), [first.0]);
        let second = request(&desk, "Parapluie rouge", named("Jean Martin", "06 12 34 56 79"));
        assert_eq!(found("parap"), [second.0, first.0]);
    });
}

#[test]
fn an_import_of_requests_is_taken_back_whole_and_its_ids_are_free_again() {
    let desk = Desk::new();
    desk.sit();
    let day = desk.journal().zone().local(crate::MONDAY).day;
    let row = |id: &str, subject: &str, channel: &str| RequestRow {
        external_id: id.into(),
        received: crate::MONDAY,
        day,
        channel: Channel::Web,
        service: "voirie".into(),
        subject: subject.into(),
        description: None,
        requester: Requester::default(),
        status: Status::Open,
        closed: None,
        promised: None,
        agent: "Équipe Nord".into(),
        language: None,
        supplement: vec![("CALLER".into(), channel.into())],
    };
    let rows = [
        row("1", "Trou", "web"),
        row("1", "Trou", "web"),
        row("1", "Trou", "phone"),
        row("1", "Bosse", "web"),
        row("2", "Trou", "web"),
    ];
    let run = |dry| {
        let announced = desk.announce(&rows, 0);
        let mut import = desk.journal().begin_requests(desk.at(1), announced, dry).unwrap();
        import.rows(&desk.sealed(&rows)).unwrap();
        import.finish().unwrap();
        let done = &import.done;
        ((done.created, done.merged, done.unchanged, done.rejected.len()), import.id())
    };
    assert_eq!(run(true).0, (2, 1, 1, 1));
    assert!(desk.found("trou").is_empty());
    let (done, id) = run(false);
    assert_eq!(done, (2, 1, 1, 1));
    assert_eq!(run(false).0, (0, 0, 4, 1), "again changes nothing");
    assert_eq!(desk.found("trou").len(), 2);
    assert_eq!(desk.found("phone").len(), 1, "what a further row says is found");
    desk.journal().undo_import(desk.at(1), id).unwrap();
    assert!(desk.found("trou").is_empty());
    let report = verify::verify_file(&desk.place().file(), &mut |_, _| {}).unwrap();
    assert_eq!(report.faults, Vec::<String>::new());
}

impl Desk {
    fn request(&self, id: RequestId) -> Request {
        self.asking(None, |past, asking| past.request(asking, id).unwrap().unwrap())
    }
}
