//! What was erased of a request, of a visit or of a person is in no byte: neither in the file, its
//! search index and its log, nor in a backup, nor in what a restore brings back.

use crate::house::holds;
use crate::{Desk, monday};
use guichet::domain::command::Command;
use guichet::domain::defaults::service_id;
use guichet::domain::event::{Entity, Outcome};
use guichet::domain::id::*;
use guichet::domain::request::*;
use guichet::domain::visit::TicketCommand as T;
use guichet::journal::erase::{Authorisation, Erased, Ground};
use guichet::journal::history::words;
use guichet::journal::past::Asking;
use guichet::journal::{backup, fresh};
use std::path::{Path, PathBuf};

/// What the request tells; each says something that nothing else in the file does.
const TOLD: [&str; 13] = [
    "Zyqobjet Émérillonnage",
    "Wvzdescription longuementdétaillée",
    "Xéquatrebarbes Zénobiette",
    "0699887766",
    "zqcourriel@exemplarité.fr",
    "7 impasse Kwzadresse",
    "Jzqnote strictementréservée",
    "Vxzréponse circonstanciée",
    "qzwfichier-numérisé.pdf",
    "Yqzsecondobjet rectifiable",
    "Wxyremarque supplémentaire",
    "Zwqlettre d’attente",
    "Kzqsignataire adjointissime",
];

/// The words that a text brings into the index, whole and as the index has them.
fn forms(text: &str) -> Vec<String> {
    let mut forms = vec![text.to_owned(), text.to_lowercase()];
    // Short words and those of every day say nothing.
    for word in words::split(text).filter(|w| w.len() > 8) {
        forms.push(word[..word.len().min(words::TOKEN)].to_owned());
        forms.push(word);
    }
    forms
}

/// Everything below a folder that still tells of it, in whatever form.
fn left(folder: &Path) -> Vec<String> {
    let needles = TOLD.iter().flat_map(|text| forms(text));
    needles.flat_map(|n| holds(folder, &n).into_iter().map(move |f| format!("{n}: {f}"))).collect()
}

/// A desk with many requests of which one tells much, and a copy of it on a stick.
struct Story {
    desk: Desk,
    request: RequestId,
    person: PersonId,
    stick: tempfile::TempDir,
}

impl Story {
    fn new(others: usize) -> Self {
        let (desk, stick) = (Desk::new(), tempfile::tempdir().unwrap());
        desk.sit();
        let story = Self { desk, request: fresh::request(), person: fresh::person(), stick };
        story.others(others / 2);
        story.tell();
        story.others(others - others / 2);
        story
    }

    /// Words that lie around those of the request in the index.
    fn others(&self, count: usize) {
        const BEGINNINGS: [&str; 6] = ["Zyqob", "Wvzdes", "Xequat", "Yqzsec", "Vxzre", "Zebre"];
        for n in 0..count {
            let beginning = BEGINNINGS[n % BEGINNINGS.len()];
            let subject = format!("{beginning}{n:x} demande numéro {n}");
            let new = NewRequest {
                requester: Requester {
                    name: Some(format!("Voisin{n} Durand")),
                    phone: Some(format!("06{n:08}")),
                    ..Requester::default()
                },
                ..plain(fresh::request(), &subject)
            };
            self.desk.run(Command::Receive(Box::new(new))).unwrap();
        }
    }

    fn tell(&self) {
        let contact = Requester {
            name: Some(TOLD[2].into()),
            phone: Some(TOLD[3].into()),
            email: Some(TOLD[4].into()),
            address: Some(TOLD[5].into()),
        };
        let new = NewRequest {
            description: Some(TOLD[1].into()),
            requester: contact.clone(),
            note: Some(TOLD[6].into()),
            ..plain(self.request, TOLD[0])
        };
        self.desk.run(Command::Receive(Box::new(new))).unwrap();
        let person = self.person;
        self.desk.run(Command::SetPerson { person, contact }).unwrap();
        self.act(RequestCommand::LinkPerson { person, item: SecondItem::Phone });
        let attachment = Attachment { size: 4, digest: "00".into(), files: None };
        let place = format!("/numerisations/{}", TOLD[8]);
        self.act(RequestCommand::Attach { attachment, name: TOLD[8].into(), place });
        let letter = Letter { kind: LetterKind::Progress, language: None, by: Channel::Post };
        self.act(RequestCommand::Write { letter, text: TOLD[11].into() });
        self.act(RequestCommand::Note { text: TOLD[10].into() });
        let request = self.request().unwrap();
        let mut change = Change::of(&request);
        change.subject = Some(TOLD[9].into());
        self.act(RequestCommand::Change(Box::new(change)));
        self.act(RequestCommand::Answer(Box::new(NewAnswer {
            on: monday(),
            text: TOLD[7].into(),
            decision: None,
            reasons: None,
            signatory: Some(TOLD[12].into()),
            appeals: None,
        })));
        self.act(RequestCommand::Close { reason: CloseReason::Answered, why: None });
    }

    fn act(&self, command: RequestCommand) {
        self.desk.run(Command::Request(self.request, command)).unwrap();
    }

    fn asking<T>(&self, ask: impl FnOnce(&guichet::journal::past::Past, &Asking<'_>) -> T) -> T {
        let hall = self.desk.journal().hall();
        let (settings, zone) = (&hall.settings, self.desk.journal().zone());
        let asking = Asking { agent: None, settings, zone, today: hall.day };
        ask(&self.desk.journal().past().unwrap(), &asking)
    }

    fn request(&self) -> Option<Request> {
        self.asking(|past, asking| past.request(asking, self.request)).unwrap()
    }

    fn settle(&self) {
        self.desk.journal().settle_history().unwrap();
    }

    fn copy(&self) -> PathBuf {
        self.stick.path().join("copy.db")
    }

    fn erase(&self, entity: Entity) -> Erased {
        let (journal, actor) = (self.desk.journal(), self.desk.at(1));
        journal.erase(actor, entity, Ground::why("à sa demande")).unwrap()
    }

    fn is_gone(&self) {
        assert_eq!(left(self.desk.folder.path()), Vec::<String>::new());
    }

    /// Nothing finds it, and the file is whole.
    fn is_not_found(&self) {
        for text in TOLD {
            assert!(self.desk.found(text).is_empty(), "{text}");
        }
        let linked = self.asking(|past, asking| past.of_person(asking, self.person)).unwrap();
        assert!(linked.is_empty());
        self.desk.verify();
        index_is_whole(&self.desk.place().file());
    }
}

fn plain(id: RequestId, subject: &str) -> NewRequest {
    let key = (id, fresh::reference());
    NewRequest::simple(key, Channel::Post, service_id("logement"), subject)
}

/// SQLite's own check of the index.
fn index_is_whole(file: &Path) {
    let raw = rusqlite::Connection::open(file).unwrap();
    raw.execute("INSERT INTO search (search) VALUES ('integrity-check')", []).unwrap();
    let count = |sql: &str| raw.query_row(sql, [], |r| r.get::<_, i64>(0)).unwrap();
    let known = count("SELECT count(*) FROM search WHERE search MATCH '_k1'");
    assert_eq!(known, count("SELECT count(*) FROM history WHERE kind = 1"));
}

#[test]
fn what_was_erased_of_a_request_is_in_no_byte() {
    let mut story = Story::new(400);
    story.settle();
    let kept = story.desk.journal().backup(None).unwrap();
    story.desk.journal().backup(Some(&story.copy())).unwrap();
    assert!(left(story.desk.folder.path()).len() > 2 * TOLD.len());
    for text in [TOLD[9], TOLD[2], TOLD[3], TOLD[7]] {
        assert_eq!(story.desk.found(text).first(), Some(&story.request.0), "{text}");
    }
    let erased = story.erase(Entity::Request(story.request));
    assert_eq!(erased.backups, 1);
    assert!(story.desk.found(TOLD[9]).is_empty());
    // The person's own data stay until they are erased.
    let gone = story.erase(Entity::Person(story.person));
    assert_eq!((gone.rows, gone.backups), (4, 1));
    story.is_gone();
    story.is_not_found();
    let request = story.request().unwrap();
    assert_eq!((request.status, request.subject, request.person), (Status::Closed, None, None));
    index_is_whole(&kept.path);
    assert_eq!(story.erase(Entity::Request(story.request)), Erased::default());
    // Every copy that takes the file's place is clean before it does.
    for from in [story.copy(), kept.path] {
        story.desk.journal = None;
        story.desk.clock.advance(60_000);
        backup::restore(&story.desk.place(), &from, story.desk.clock.now()).unwrap();
        story.is_gone();
        story.desk.open();
        story.is_not_found();
    }
}

#[test]
fn words_that_the_index_was_given_a_moment_ago_go_too() {
    let story = Story::new(40);
    story.erase(Entity::Request(story.request));
    story.erase(Entity::Person(story.person));
    story.is_gone();
    story.is_not_found();
    story.settle();
    story.is_gone();
    story.is_not_found();
}

#[test]
fn a_person_erased_makes_their_requests_nobodys() {
    let story = Story::new(3);
    let kept = story.desk.journal().backup(None).unwrap().path;
    let before = std::fs::read(&kept).unwrap();
    let erased = story.erase(Entity::Person(story.person));
    assert_eq!((erased.rows, erased.backups), (5, 1), "four items and one link");
    let request = story.request().unwrap();
    assert_eq!(request.person, None);
    assert!(request.subject.is_some(), "the request is erased by itself");
    let id = story.person.to_string();
    assert!(holds(&story.desk.place().data, &story.person.0.simple().to_string()).is_empty());
    // As if the machine had stopped before the backup was rewritten.
    std::fs::write(&kept, before).unwrap();
    assert!(!holds(&story.desk.place().backups(), &id).is_empty());
    assert_eq!(story.erase(Entity::Person(story.person)), Erased { rows: 0, backups: 1 });
    assert!(holds(&story.desk.place().backups(), &id).is_empty());
}

#[test]
fn a_visit_that_the_history_has_taken_in_goes_from_it_too() {
    let mut desk = Desk::new();
    desk.sit();
    let ticket = desk.issue("etat-civil");
    desk.do_to(ticket, T::Note { text: "Zénobie Quatrebarbes".into() }).unwrap();
    desk.do_to(ticket, T::Close { outcome: Outcome::Left }).unwrap();
    desk.journal().settle_history().unwrap();
    assert_eq!(desk.found("quatrebarbes"), [ticket.visit.0]);
    let copy = desk.journal().backup(None).unwrap().path;
    let entity = Entity::Visit(ticket.visit);
    let erased = desk.journal().erase(desk.at(1), entity, Ground::why("grondante")).unwrap();
    assert_eq!((erased.rows, erased.backups), (1, 1));
    let gone = |desk: &Desk| {
        for form in ["Quatrebarbes", "quatrebarb", "zenobie"] {
            assert_eq!(holds(desk.folder.path(), form), Vec::<String>::new());
        }
    };
    gone(&desk);
    assert!(desk.found("quatrebarbes").is_empty());
    assert!(desk.found("grondante").is_empty(), "the ground is no word of the visit's");
    assert_eq!(desk.found("C001"), [ticket.visit.0]);
    desk.journal = None;
    backup::restore(&desk.place(), &copy, desk.clock.now()).unwrap();
    gone(&desk);
    desk.open();
    desk.journal().keep_history().unwrap();
    gone(&desk);
    assert_eq!(desk.found("C001"), [ticket.visit.0]);
    desk.verify();
}

#[test]
fn the_authorisation_stays_with_the_erasure() {
    let story = Story::new(0);
    let authorisation = Authorisation { on: monday(), reference: "AD-2026-17".into() };
    let ground = Ground { why: None, authorisation: Some(authorisation) };
    let (journal, actor) = (story.desk.journal(), story.desk.at(1));
    journal.erase(actor, Entity::Request(story.request), ground).unwrap();
    let raw = rusqlite::Connection::open(story.desk.place().file()).unwrap();
    let told: String = raw
        .query_row(
            "SELECT value FROM personal JOIN event ON event.n = event WHERE kind = 'erased'",
            [],
            |r| r.get(0),
        )
        .unwrap();
    assert_eq!(told, "2026-11-23 AD-2026-17");
    let nothing = journal.erase(actor, Entity::Request(story.request), Ground::default());
    assert!(nothing.is_err(), "nothing is erased without a ground");
}

#[test]
fn what_is_erased_while_an_import_makes_its_index_is_gone_once_it_is_made() {
    let story = Story::new(40);
    let import = story.desk.begin_large_import(&[]);
    let kept = story.desk.journal().backup(None).unwrap().path;
    // On the list of what has changed, its words stay until the index is made.
    story.act(RequestCommand::Note { text: "Encore".into() });
    story.erase(Entity::Request(story.request));
    story.erase(Entity::Person(story.person));
    let mut import = import;
    import.finish().unwrap();
    drop(import);
    story.is_gone();
    story.is_not_found();
    index_is_whole(&kept);
}

#[test]
fn a_backup_of_the_format_before_is_rewritten_not_deleted() {
    let story = Story::new(3);
    let kept = story.desk.journal().backup(None).unwrap().path;
    let raw = rusqlite::Connection::open(&kept).unwrap();
    raw.execute_batch(crate::formats::TO_FORMAT_5).unwrap();
    raw.execute_batch(crate::formats::TO_FORMAT_4).unwrap();
    drop(raw);
    assert_eq!(story.erase(Entity::Request(story.request)).backups, 1);
    assert_eq!(story.erase(Entity::Person(story.person)).backups, 1);
    assert!(kept.exists());
    story.is_gone();
    index_is_whole(&kept);
}
