//! Whatever two desks on one file do, and whenever they are opened again: what each holds in
//! memory, what a third reads from the file, and what the tables say is the same.

use crate::house::row;
use crate::{Desk, MONDAY, measured};
use guichet::domain::command::{Command, Issue};
use guichet::domain::defaults::service_id;
use guichet::domain::event::{NewLine, Outcome, TurnedAway};
use guichet::domain::hall::Hall;
use guichet::domain::id::*;
use guichet::domain::settings::{Agent, Role, Setting};
use guichet::domain::visit::{CorrectedTimes, TicketCommand as T};
use guichet::journal::{Actor, fresh};
use proptest::prelude::*;
use std::time::{Duration, Instant};

const HOUR: i64 = 3_600_000;

/// What is tried next.
#[derive(Debug, Clone, Copy)]
enum Do {
    Issue,
    IssueTwo,
    CallNext,
    /// Something done to a ticket, also of another day.
    Ticket(u8),
    Undo,
    Sit,
    Leave,
    HandOver,
    Pause,
    Stop,
    Again,
    Inform,
    SendAway,
    EndDay,
    Import,
    UndoImport,
    Erase,
    Rebuild,
    Open,
    /// The clock goes by this many hours, also back.
    Clock(i8),
    /// The other desk looks at the file.
    Look,
}

/// One attempt: on which desk, by whom, on what.
#[derive(Debug, Clone, Copy)]
struct Step {
    right: bool,
    relief: bool,
    pick: u8,
    what: Do,
}

fn step() -> impl Strategy<Value = Step> {
    let what = prop_oneof![
        8 => Just(Do::Issue),
        3 => Just(Do::IssueTwo),
        6 => Just(Do::CallNext),
        24 => (0u8..20).prop_map(Do::Ticket),
        8 => Just(Do::Undo),
        4 => Just(Do::Sit),
        2 => prop_oneof![Just(Do::Leave), Just(Do::HandOver), Just(Do::Pause)],
        2 => prop_oneof![Just(Do::Stop), Just(Do::Again)],
        2 => prop_oneof![Just(Do::Inform), Just(Do::SendAway)],
        1 => Just(Do::EndDay),
        2 => Just(Do::Import),
        1 => Just(Do::UndoImport),
        2 => Just(Do::Erase),
        1 => Just(Do::Rebuild),
        2 => Just(Do::Open),
        1 => prop_oneof![Just(1), Just(9), Just(24), Just(72), Just(-1), Just(-24)]
            .prop_map(Do::Clock),
        6 => Just(Do::Look),
    ];
    let relief = prop::bool::weighted(0.2);
    (any::<bool>(), relief, any::<u8>(), what).prop_map(|(right, relief, pick, what)| Step {
        right,
        relief,
        pick,
        what,
    })
}

/// Two desks on one file.
struct Two {
    desks: [Desk; 2],
    agents: [AgentId; 2],
    tickets: Vec<TicketId>,
    imports: Vec<CommandId>,
}

impl Two {
    fn new() -> Self {
        let left = Desk::new();
        let relief = fresh::agent();
        let (name, languages) = (Some("A. Roy".to_owned()), vec![]);
        let agent =
            Agent { role: Role::Administrator, languages, active: true, name, ..Agent::default() };
        let own = left.journal().system_agent().unwrap();
        left.run(Command::Set(vec![Setting::Agent(relief, agent)])).unwrap();
        let right = left.beside();
        left.sit();
        Self { desks: [left, right], agents: [own, relief], tickets: vec![], imports: vec![] }
    }

    fn actor(&self, step: Step) -> Actor {
        let counter = self.desks[0].at(1 + u16::from(step.relief)).counter;
        Actor { agent: Some(self.agents[usize::from(step.relief)]), counter }
    }

    fn take(&mut self, step: Step) {
        let actor = self.actor(step);
        let at = usize::from(step.right);
        let Some(ticket) = self.pick(step.pick) else { return self.first(actor, at, step) };
        self.desks[at].clock.advance(1_000);
        let journal = self.desks[at].journal();
        match step.what {
            Do::Ticket(n) => {
                let hall = journal.hall();
                let command = on_ticket(n, step.pick, &hall, ticket);
                _ = journal.run(actor, Command::Ticket(ticket, command));
            }
            Do::Erase => _ = journal.erase_visit(actor, ticket.visit, "demande".into()),
            _ => self.first(actor, at, step),
        }
    }

    fn pick(&self, pick: u8) -> Option<TicketId> {
        // Mostly one of the last.
        let all = self.tickets.len();
        let back = if pick < 200 { usize::from(pick) % 4 } else { usize::from(pick) % 40 };
        self.tickets.get(all.checked_sub(1 + back.min(all.saturating_sub(1)))?).copied()
    }

    /// What needs no ticket.
    fn first(&mut self, actor: Actor, at: usize, step: Step) {
        self.desks[at].clock.advance(1_000);
        let journal = self.desks[at].journal();
        match step.what {
            Do::Import => {
                let first = i64::from(step.pick % 8);
                let rows: Vec<_> = (first..first + 3).map(|n| row(&n.to_string(), n)).collect();
                let done = journal.import_tickets(actor, &rows, false, &mut |_| {}).unwrap();
                self.imports.extend(done.id);
            }
            Do::UndoImport => {
                let import = self.imports.get(usize::from(step.pick) % self.imports.len().max(1));
                _ = import.map(|import| journal.undo_import(actor, *import));
            }
            Do::Rebuild => _ = journal.rebuild().unwrap(),
            Do::Open => self.desks[at].open(),
            Do::Clock(hours) => {
                self.desks[at].clock.advance(i64::from(hours) * HOUR);
                self.settle();
            }
            Do::Look => look(&self.desks[at]),
            _ => {
                let Some(command) = self.of_the_hall(actor, at, step) else { return };
                if let Command::Issue(new) = &command {
                    self.tickets.push(TicketId { visit: new.visit, part: Part::FIRST });
                }
                _ = self.desks[at].journal().run(actor, command);
            }
        }
    }

    fn of_the_hall(&self, actor: Actor, at: usize, step: Step) -> Option<Command> {
        let hall = self.desks[at].journal().hall();
        let service =
            |n: u8| service_id(["etat-civil", "titres-depot", "logement"][usize::from(n % 3)]);
        let line = || NewLine { id: fresh::line(), service: service(step.pick / 3), quantity: 2 };
        let simple = || Issue::simple(fresh::visit(), fresh::line(), service(step.pick));
        Some(match step.what {
            Do::Issue => Command::Issue(Issue { note: Some("dit".into()), ..simple() }),
            Do::IssueTwo => {
                let new = simple();
                let lines = new.lines.iter().cloned().chain([line()]).collect();
                Command::Issue(Issue { lines, ..new })
            }
            Do::CallNext => Command::CallNext,
            Do::Undo => Command::Undo { command: None },
            Do::Sit => Command::OpenPost { post: fresh::post() },
            Do::Leave => Command::ClosePost,
            Do::HandOver => {
                let to = *self.agents.iter().find(|a| Some(**a) != actor.agent)?;
                Command::HandOver { to, post: fresh::post() }
            }
            Do::Pause if step.pick.is_multiple_of(2) => Command::Pause { back_office: false },
            Do::Pause => Command::Resume,
            Do::Stop => Command::StopQueue { service: Some(service(step.pick)) },
            Do::Again => Command::ReopenQueue { service: None },
            Do::Inform => Command::Inform { visit: fresh::visit(), theme: None },
            Do::SendAway => {
                let visit = fresh::visit();
                Command::SendAway { visit, why: TurnedAway::Full, service: None }
            }
            Do::EndDay => {
                let open = hall.open_tickets().take(3);
                let settle = open.map(|(id, _)| (id, Outcome::NotClosed)).collect();
                Command::EndDay { settle, reason: "fermeture".into() }
            }
            _ => return None,
        })
    }

    /// Both have seen what the other did, and the turn of the day.
    fn settle(&self) {
        let end = Instant::now() + Duration::from_secs(5);
        for desk in &self.desks {
            let day = || {
                let now = desk.clock.now();
                guichet::domain::time::Zone::local(&desk.journal().zone(), now).day
            };
            while desk.journal().hall().day != day() {
                assert!(Instant::now() < end, "the day is not turned");
                std::thread::sleep(Duration::from_millis(5));
            }
        }
        self.desks.iter().for_each(look);
        self.desks.iter().for_each(look);
    }
}

/// A command that is refused: what others wrote is taken in first.
fn look(desk: &Desk) {
    let refused = desk.journal().run(Actor::default(), Command::Resume);
    assert!(refused.is_err());
}

fn on_ticket(n: u8, pick: u8, hall: &Hall, id: TicketId) -> T {
    let ticket = hall.ticket(id);
    let lines = ticket.map(|t| t.lines.clone()).unwrap_or_default();
    let service = service_id("logement");
    let fresh = fresh::line();
    match n {
        0 | 1 => T::Serve,
        2 | 3 => T::Finish,
        4 => T::Hold { note: Some("remplit un formulaire".into()) },
        5 => T::Resume,
        6 => T::Call { reason: Some("à la demande".into()) },
        7 => T::Recall,
        8 => T::StepAway { back_at: None },
        9 => T::ComeBack,
        10 => T::Requeue,
        11 => T::Transfer { service: Some(service), counter: None, fresh, note: None },
        12 => T::Split { lines: lines.first().map(|l| l.id).into_iter().collect() },
        13 => T::AddLine { line: NewLine { id: fresh, service, quantity: 1 } },
        14 => T::Close { outcome: Outcome::ALL[usize::from(pick) % 4] },
        15 => T::Reopen { serve: pick.is_multiple_of(2) },
        16 | 17 => {
            let arrival = ticket.map_or(MONDAY, |t| t.arrival.true_time()).plus(-1_000);
            let times = CorrectedTimes { arrival: Some(arrival), ..CorrectedTimes::default() };
            T::Correct { times, reason: "oubli".into() }
        }
        18 => {
            let priority = pick.is_multiple_of(2);
            T::Mark { priority, ground: Some("enceinte".into()), language: None, party: 2 }
        }
        _ => T::Note { text: "parle arabe".into() },
    }
}

/// All that a hall holds, to be compared part by part. What is usual is read once a day.
fn told(hall: &Hall) -> Vec<(&'static str, String)> {
    let mut settings = hall.settings.as_ref().clone();
    // What was stopped on another day says nothing today.
    settings.stopped.retain(|_, stopped| stopped.day == Some(hall.day));
    settings.stopped.retain(|_, stopped| stopped.site || !stopped.services.is_empty());
    vec![
        ("day", format!("{:?}", hall.day)),
        ("settings", format!("{settings:#?}")),
        ("visits", format!("{:#?}", hall.visits)),
        ("posts", format!("{:#?}", hall.posts)),
        ("acts", format!("{:#?}", hall.acts)),
        ("numbers", format!("{:#?}", hall.numbers)),
        ("unreadable", format!("{:?}", hall.unreadable)),
    ]
}

fn agree(name: &str, one: &Hall, other: &Hall) {
    for ((what, a), (_, b)) in told(one).into_iter().zip(told(other)) {
        if a != b {
            let lines: Vec<_> = a.lines().zip(b.lines()).filter(|(a, b)| a != b).take(8).collect();
            panic!(
                "{name}: {what} differ ({} and {} lines): {lines:#?}",
                a.lines().count(),
                b.lines().count()
            );
        }
    }
}

/// The rows of the read tables.
fn tables(desk: &Desk) -> Vec<(&'static str, Vec<String>)> {
    let file = rusqlite::Connection::open(desk.place().file()).unwrap();
    let rows = |columns: &str, table: &str| -> Vec<String> {
        let mut statement = file.prepare(&format!("SELECT {columns} FROM {table}")).unwrap();
        let count = statement.column_count();
        let read = |row: &rusqlite::Row<'_>| {
            let cells = (0..count).map(|n| row.get::<_, rusqlite::types::Value>(n));
            cells.collect::<rusqlite::Result<Vec<_>>>()
        };
        let mut all: Vec<_> =
            statement.query_map([], read).unwrap().map(|r| format!("{:?}", r.unwrap())).collect();
        all.sort();
        all
    };
    let ticket = "visit, part, day, hour, number, outcome, service, issued_at, closed_at, \
                  wait_ms, serve_ms, within_target, priority, agent, counter, language";
    vec![
        ("ticket", rows(ticket, "ticket")),
        ("line", rows("*", "line")),
        ("unticketed", rows("*", "unticketed")),
        ("live posts", rows("*", "post WHERE live")),
        ("series", rows("*", "series")),
        ("superseded", rows("*", "superseded")),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 60, max_shrink_iters: 200, ..ProptestConfig::default()
    })]

    #[test]
    fn memory_file_and_tables_are_one(steps in prop::collection::vec(step(), 1..70)) {
        let mut two = Two::new();
        for step in steps {
            two.take(step);
        }
        two.settle();
        let third = two.desks[0].beside();
        let [left, right, fresh] =
            [&two.desks[0], &two.desks[1], &third].map(|d| d.journal().hall());
        agree("left and fresh", &left, &fresh);
        agree("right and fresh", &right, &fresh);
        third.verify();
        let before = tables(&third);
        third.journal().rebuild().unwrap();
        prop_assert_eq!(before, tables(&third));
        measured::agrees(&third)?;
        third.verify();
    }
}
