//! What is counted of the past, from pieces and from tables, against what its visits come to.

use crate::house::row;
use crate::{Desk, MONDAY, brute, monday};
use guichet::domain::command::Command;
use guichet::domain::counts::{Days, Figure, RequestFigure, RequestSlice, Slice};
use guichet::domain::defaults::service_id;
use guichet::domain::event::{Elsewhere, LineResult, Obstacle, Outcome, Paper};
use guichet::domain::id::*;
use guichet::domain::import::ImportRow;
use guichet::domain::request::{CallEnd, Channel, NewRequest, RequestCommand};
use guichet::domain::time::Timestamp;
use guichet::domain::visit::{TicketCommand as T, Visit};
use guichet::journal::fresh;
use proptest::prelude::*;
use rusqlite::Connection;

fn raw(desk: &Desk) -> Connection {
    Connection::open(desk.place().file()).unwrap()
}

/// Every visit, folded from its events.
fn visits(desk: &Desk) -> Vec<(VisitId, Visit)> {
    let file = raw(desk);
    let mut ids = file.prepare("SELECT DISTINCT entity FROM event WHERE entity_kind = 0").unwrap();
    let ids = ids.query_map([], |r| r.get(0).map(uuid::Uuid::from_bytes)).unwrap();
    let past = desk.journal().past().unwrap();
    let fold = |id| past.visit(id).unwrap().map(|(visit, _)| (id, visit));
    ids.map(|id| VisitId(id.unwrap())).filter_map(fold).collect()
}

fn pieces(desk: &Desk) -> i64 {
    let sql = "SELECT count(facts) FROM counted";
    raw(desk).query_row(sql, [], |r| r.get(0)).unwrap()
}

/// Whether what is counted of the file is what its visits come to: as it lies there, wholly from
/// the tables, and wholly from pieces as far as days are over.
pub fn agrees(desk: &Desk) -> Result<(), TestCaseError> {
    let visits = visits(desk);
    let days = || visits.iter().map(|(_, visit)| visit.day());
    let Some((first, last)) = days().min().zip(days().max()) else { return Ok(()) };
    let days = Days::new(first, last).unwrap();
    let slice = Slice::of(days);
    let past = desk.journal().past().unwrap();
    let report = || past.report(&slice, &brute::EVERY).unwrap();
    let first = report();
    brute::agrees(&visits, &slice, &first)?;
    raw(desk).execute("UPDATE counted SET facts = NULL", []).unwrap();
    prop_assert_eq!(&first, &report(), "from the tables");
    desk.journal().keep_counted().unwrap();
    prop_assert_eq!(&first, &report(), "from pieces");
    let groups = first.by.iter().flat_map(|(_, groups)| groups);
    let slices = groups.map(|(group, _)| slice.clone().only(group.clone()));
    for slice in slices.chain([slice.clone()]) {
        for figure in Figure::all() {
            let behind = past.behind(&slice, figure).unwrap();
            let mut found: Vec<brute::Entry> =
                behind.iter().map(|b| (b.visit, b.part, b.line, b.adds)).collect();
            found.sort();
            prop_assert_eq!(found, brute::behind(&visits, &slice, figure), "{:?}", figure);
        }
    }
    Ok(())
}

#[test]
fn a_change_of_a_day_that_is_over_makes_its_piece_void() {
    let mut desk = Desk::new();
    desk.sit();
    let left = desk.issue("etat-civil");
    desk.do_to(left, T::Close { outcome: Outcome::Left }).unwrap();
    desk.clock.advance(24 * 3_600_000);
    desk.open();
    desk.journal().keep_counted().unwrap();
    assert_eq!(pieces(&desk), 1);
    let today = desk.issue("etat-civil");
    assert_eq!(pieces(&desk), 1, "today is another day");
    let rows = [row("a", 24 * 60)];
    let done = desk.journal().import_tickets(desk.at(1), &rows, false, &mut |_| {}).unwrap();
    agrees(&desk).unwrap();
    desk.journal().undo_import(desk.at(1), done.id.unwrap()).unwrap();
    assert_eq!(pieces(&desk), 0);
    agrees(&desk).unwrap();
    desk.do_to(today, T::Close { outcome: Outcome::Left }).unwrap();
    agrees(&desk).unwrap();
    desk.verify();
    raw(&desk).execute("UPDATE counted SET facts = x'0100' WHERE facts NOTNULL", []).unwrap();
    let report = guichet::journal::verify::verify(&desk.place(), &mut |_, _| {}).unwrap();
    assert_eq!(report.faults.len(), 1, "{:?}", report.faults);
}

#[test]
fn what_a_line_lacked_and_whoever_spoke_is_still_known_the_day_after() {
    let mut desk = Desk::new();
    desk.sit();
    let id = desk.issue("etat-civil");
    let language = "prs-Arab".parse().ok();
    let mark = T::Mark { priority: false, ground: None, language, party: 1 };
    desk.do_to(id, mark).unwrap();
    desk.do_to(id, T::Serve).unwrap();
    let line = desk.ticket(id).lines[0].id;
    let result = LineResult::Incomplete(vec![Paper::LossDeclaration, Paper::Photo]);
    desk.do_to(id, T::FinishLine { line, result, detail: None }).unwrap();
    desk.do_to(id, T::Finish).unwrap();
    desk.clock.advance(24 * 3_600_000);
    desk.open();
    agrees(&desk).unwrap();
    desk.journal().rebuild().unwrap();
    assert_eq!(pieces(&desk), 1);
    agrees(&desk).unwrap();
    let slice = Slice::of(Days::one(monday()));
    let all = desk.journal().past().unwrap().report(&slice, &[]).unwrap().all;
    assert_eq!(all.of(Figure::Paper(Paper::LossDeclaration)), 1);
    assert_eq!(all.of(Figure::Paper(Paper::Form)), 0);
}

/// Tickets around the night in which the clocks of Paris go back, 25 October 2026, some of them
/// longer than a day.
fn rows() -> impl Strategy<Value = Vec<ImportRow>> {
    let midnight = Timestamp(MONDAY.0 - 50_820_000 - 29 * 86_400_000);
    let outcome = prop::sample::select(vec![Outcome::Served, Outcome::Left, Outcome::NoShow]);
    let service = prop::sample::select(vec!["etat-civil", "neuf", "logement"]);
    let agent = prop::sample::select(vec!["", "Michal", "A. Roy"]);
    let one = (0..200_000u32, 0..100_000_000u32, 0..9_000_000u32, outcome, service, agent);
    prop::collection::vec(one, 1..40).prop_map(move |rows| {
        let rows = rows.into_iter().enumerate();
        rows.map(|(n, (after, wait, serve, outcome, service, agent))| {
            let issued = midnight.plus(i64::from(after) * 1_000);
            let called = issued.plus(i64::from(wait));
            ImportRow {
                external_id: n.to_string(),
                issued,
                called: Some(called),
                closed: called.plus(i64::from(serve)),
                service: service.into(),
                priority: false,
                outcome,
                agent: agent.into(),
            }
        })
        .collect()
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, ..ProptestConfig::default() })]

    #[test]
    fn imported_tickets_count_where_they_were_issued(rows in rows()) {
        let desk = Desk::new();
        desk.journal().import_tickets(desk.at(1), &rows, false, &mut |_| {}).unwrap();
        agrees(&desk)?;
        desk.verify();
    }
}

/// The figures of the requests of these days, as many as are behind each.
fn requests(desk: &Desk, slice: RequestSlice) -> [u64; 8] {
    let now = desk.journal().now();
    desk.asking(None, |past, asking| {
        let report = past.requests_report((asking, now), &slice).unwrap();
        RequestFigure::ALL.map(|figure| {
            let behind = past.requests_behind((asking, now), &slice, figure).unwrap();
            assert_eq!(behind.len() as u64, report.all.of(figure), "{figure:?}");
            let by_channel = report.by_channel.values().map(|m| m.of(figure)).sum();
            let by_service: u64 = report.by_service.values().map(|m| m.of(figure)).sum();
            assert_eq!((report.all.of(figure), by_service), (by_channel, by_channel));
            report.all.of(figure)
        })
    })
}

#[test]
fn a_figure_of_requests_is_as_many_as_are_behind_it() {
    let mut desk = Desk::new();
    desk.sit();
    let receive = |desk: &Desk, channel, code: &str| {
        let key = (fresh::request(), fresh::reference());
        let new = NewRequest::simple(key, channel, service_id(code), "bail");
        desk.run(Command::Receive(Box::new(new))).unwrap();
    };
    receive(&desk, Channel::Phone, "logement");
    receive(&desk, Channel::Phone, "etat-civil");
    receive(&desk, Channel::Email, "logement");
    desk.clock.advance(200 * 24 * 3_600_000);
    desk.open();
    receive(&desk, Channel::Web, "logement");
    let first = RequestSlice::of(Days::one(monday()));
    assert_eq!(requests(&desk, first), [3, 0, 3, 3, 0, 0, 0, 0]);
    let phone = RequestSlice { channel: Some(Channel::Phone), ..first };
    assert_eq!(requests(&desk, phone), [2, 0, 2, 2, 0, 0, 0, 0]);
    let service = Some(service_id("logement"));
    let all = Days::new(monday(), desk.journal().hall().day).unwrap();
    let housing = RequestSlice { service, ..RequestSlice::of(all) };
    assert_eq!(requests(&desk, housing), [3, 0, 3, 2, 0, 0, 0, 0]);
}

#[test]
fn a_call_promised_is_kept_in_time_or_not() {
    const HOUR: i64 = 3_600_000;
    let mut desk = Desk::new();
    desk.sit();
    let now = |desk: &Desk| desk.journal().now();
    let promise = |desk: &Desk, after: i64| {
        let id = fresh::request();
        let key = (id, fresh::reference());
        let mut new = NewRequest::simple(key, Channel::Phone, service_id("logement"), "bail");
        new.call = Some(CallEnd::Callback { by: now(desk).plus(after) });
        desk.run(Command::Receive(Box::new(new))).unwrap();
        id
    };
    let call = |desk: &Desk, id, call| {
        desk.run(Command::Request(id, RequestCommand::EndCall { call })).unwrap();
    };
    let figures = |desk: &Desk| requests(desk, RequestSlice::of(Days::one(monday())))[5..].to_vec();
    let [kept, late, _never] = [HOUR, HOUR, HOUR].map(|after| promise(&desk, after));
    let again = promise(&desk, 2 * HOUR);
    promise(&desk, 20 * HOUR);
    assert_eq!(figures(&desk), [5, 0, 0]);
    call(&desk, kept, CallEnd::MessageLeft);
    assert_eq!(figures(&desk), [5, 1, 0]);
    desk.clock.advance(HOUR + 60_000);
    desk.open();
    assert_eq!(figures(&desk), [5, 1, 2]);
    call(&desk, late, CallEnd::Answered);
    assert_eq!(figures(&desk), [5, 1, 2], "too late is not in time");
    // Called in time, and promised once more.
    call(&desk, again, CallEnd::Callback { by: now(&desk).plus(HOUR) });
    assert_eq!(figures(&desk), [5, 1, 2]);
    desk.clock.advance(2 * HOUR);
    desk.open();
    assert_eq!(figures(&desk), [5, 1, 3]);
}

#[test]
fn where_people_were_directed_and_why_not_is_still_known_the_day_after() {
    let mut desk = Desk::new();
    desk.sit();
    let results = [
        LineResult::Directed(Elsewhere::Court),
        LineResult::NotPossible(Obstacle::NotEntitled),
        LineResult::NotPossible(Obstacle::Breakdown),
    ];
    for result in results {
        let id = desk.issue("etat-civil");
        desk.do_to(id, T::Serve).unwrap();
        let line = desk.ticket(id).lines[0].id;
        desk.do_to(id, T::FinishLine { line, result, detail: None }).unwrap();
        desk.do_to(id, T::Finish).unwrap();
    }
    desk.clock.advance(24 * 3_600_000);
    desk.open();
    agrees(&desk).unwrap();
    let slice = Slice::of(Days::one(monday()));
    let all = desk.journal().past().unwrap().report(&slice, &[]).unwrap().all;
    let told = [
        Figure::Directed(Elsewhere::Court),
        Figure::Directed(Elsewhere::Caf),
        Figure::Obstacle(Obstacle::NotEntitled),
        Figure::Obstacle(Obstacle::Breakdown),
        Figure::Paper(Paper::Photo),
    ];
    assert_eq!(told.map(|figure| all.of(figure)), [1, 0, 1, 1, 0]);
}
