//! The clocks of a request, on dates worked out by hand on a calendar.

use chrono::NaiveDate;
use guichet::domain::calendar::{Calendar, REGIONS};
use guichet::domain::deadline::{
    Papers, Received, Silence, Term, WorkingDays, receipts, silence_decides, target,
};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn at(first: &str, competent: &str) -> Received {
    Received { first: day(first), competent: day(competent) }
}

fn here(text: &str) -> Received {
    at(text, text)
}

#[test]
fn months_run_from_date_to_date() {
    for (from, months, end) in [
        ("2026-07-10", 2, "2026-09-10"),
        ("2026-12-31", 2, "2027-02-28"),
        ("2027-12-31", 2, "2028-02-29"),
        ("2026-08-31", 1, "2026-09-30"),
        ("2028-02-29", 2, "2028-04-29"),
        ("2028-02-29", 12, "2029-02-28"),
        // It ends on a Saturday, and on a holiday: that moves no silent decision.
        ("2026-09-14", 2, "2026-11-14"),
        ("2026-09-11", 2, "2026-11-11"),
    ] {
        assert_eq!(Term::Months(months).end(day(from)), day(end), "{from} + {months}");
    }
    assert_eq!(Term::Days(15).end(day("2026-02-20")), day("2026-03-07"));
}

#[test]
fn silence_that_refuses_runs_from_the_first_administration() {
    let decides = |received, papers: &[Papers]| {
        silence_decides(Silence::Refuses, Term::USUAL, received, papers, day("2026-12-15")).unwrap()
    };
    assert_eq!(decides(here("2026-09-01"), &[]), day("2026-11-01"));
    assert_eq!(decides(at("2026-09-01", "2026-09-15"), &[]), day("2026-11-01"));
    // A Saturday counts like any other day.
    assert_eq!(decides(here("2026-11-21"), &[]), day("2027-01-21"));
}

#[test]
fn it_is_suspended_while_papers_are_awaited() {
    let papers = |received: Option<&str>| Papers {
        asked: day("2026-09-10"),
        until: day("2026-10-10"),
        received: received.map(day),
    };
    let decides = |papers: &[Papers], today: &str| {
        let received = here("2026-09-01");
        silence_decides(Silence::Refuses, Term::USUAL, received, papers, day(today)).unwrap()
    };
    // Ten days from the letter to the papers.
    assert_eq!(decides(&[papers(Some("2026-09-20"))], "2026-10-20"), day("2026-11-11"));
    // Too late or never: the thirty days of the limit, and no more.
    assert_eq!(decides(&[papers(Some("2026-10-25"))], "2026-10-30"), day("2026-12-01"));
    assert_eq!(decides(&[papers(None)], "2026-11-15"), day("2026-12-01"));
    // Still awaited: five days so far.
    assert_eq!(decides(&[papers(None)], "2026-09-15"), day("2026-11-06"));
    // Asked twice.
    let again = Papers {
        asked: day("2026-10-01"),
        until: day("2026-10-15"),
        received: Some(day("2026-10-04")),
    };
    assert_eq!(decides(&[papers(Some("2026-09-20")), again], "2026-10-20"), day("2026-11-14"));
}

#[test]
fn silence_that_accepts_begins_anew_when_the_file_is_complete() {
    let decides = |received, papers: &[Papers]| {
        silence_decides(Silence::Accepts, Term::USUAL, received, papers, day("2026-09-25"))
    };
    let papers = |received: Option<&str>| Papers {
        asked: day("2026-09-10"),
        until: day("2026-10-10"),
        received: received.map(day),
    };
    assert_eq!(decides(at("2026-09-01", "2026-09-15"), &[]), Some(day("2026-11-15")));
    assert_eq!(decides(here("2026-09-05"), &[papers(None)]), None, "it does not run");
    let complete = decides(here("2026-09-05"), &[papers(Some("2026-09-20"))]);
    assert_eq!(complete, Some(day("2026-11-20")));
    // Papers that the first administration had before the competent one got the request.
    let before = decides(at("2026-09-01", "2026-09-24"), &[papers(Some("2026-09-20"))]);
    assert_eq!(before, Some(day("2026-11-24")));
}

#[test]
fn another_regime_is_another_day_on_the_same_facts() {
    let received = at("2026-09-01", "2026-09-15");
    let asked = Papers {
        asked: day("2026-09-20"),
        until: day("2026-10-20"),
        received: Some(day("2026-09-30")),
    };
    let decides = |silence, term| {
        silence_decides(silence, term, received, &[asked], day("2026-10-01")).unwrap()
    };
    assert_eq!(decides(Silence::Refuses, Term::USUAL), day("2026-11-11"));
    assert_eq!(decides(Silence::Accepts, Term::USUAL), day("2026-11-30"));
    assert_eq!(decides(Silence::Accepts, Term::Months(3)), day("2026-12-30"));
}

#[test]
fn the_target_counts_working_days() {
    let calendar = Calendar::default();
    let due = |received: &str, days, awaited: &[(&str, Option<&str>)]| {
        let awaited: Vec<_> = awaited.iter().map(|(f, t)| (day(f), t.map(day))).collect();
        target(&calendar, days, here(received), &awaited, day("2026-12-20"))
    };
    assert_eq!(due("2026-11-21", 5, &[]), day("2026-11-27"), "received on a Saturday");
    assert_eq!(due("2026-11-10", 1, &[]), day("2026-11-12"), "over 11 November");
    // Awaited on the 5th and the 6th; the 11th is a holiday.
    let awaited = [("2026-11-04", Some("2026-11-06"))];
    assert_eq!(due("2026-11-02", 5, &awaited), day("2026-11-12"));
    assert_eq!(due("2026-11-02", 0, &[]), day("2026-11-02"), "the same day");
}

#[test]
fn electronic_messages_have_their_receipts_in_working_days() {
    let calendar = Calendar::default();
    // Friday night: registered on Monday; ten working days later.
    let friday = receipts(&calendar, here("2026-11-20"));
    assert_eq!(friday.registration, day("2026-11-23"));
    assert_eq!(friday.acknowledgement, day("2026-12-04"));
    // Christmas Eve: over Christmas, two weekends and New Year.
    let eve = receipts(&calendar, here("2026-12-24"));
    assert_eq!((eve.registration, eve.acknowledgement), (day("2026-12-28"), day("2027-01-11")));
    // Sent to the wrong office first: the acknowledgement counts from the right one.
    let passed_on = receipts(&calendar, at("2026-11-20", "2026-11-30"));
    assert_eq!(passed_on.registration, day("2026-11-23"));
    assert_eq!(passed_on.acknowledgement, day("2026-12-14"));
}

/// By the calendars of the ministry for 2026 and 2027.
#[test]
fn public_holidays_are_those_of_the_law_and_the_region() {
    let france = Calendar::default();
    let of_year = |calendar: &Calendar, year: i32| -> Vec<String> {
        let first = NaiveDate::from_ymd_opt(year, 1, 1).unwrap();
        let days = first.iter_days().take_while(|d| d.format("%Y").to_string() == year.to_string());
        days.filter(|d| calendar.is_holiday(*d)).map(|d| d.format("%m-%d").to_string()).collect()
    };
    assert_eq!(
        of_year(&france, 2026),
        [
            "01-01", "04-06", "05-01", "05-08", "05-14", "05-25", "07-14", "08-15", "11-01",
            "11-11", "12-25"
        ]
    );
    assert_eq!(
        of_year(&france, 2027),
        [
            "01-01", "03-29", "05-01", "05-06", "05-08", "05-17", "07-14", "08-15", "11-01",
            "11-11", "12-25"
        ]
    );
    let region = |name: &str| Calendar::of_region(name).unwrap();
    assert!(region("alsace-moselle").is_holiday(day("2026-12-26")));
    assert!(!region("alsace-moselle").is_holiday(day("2026-04-03")));
    assert!(region("alsace-moselle-protestant").is_holiday(day("2026-04-03")), "Good Friday");
    assert!(region("reunion").is_holiday(day("2026-12-20")));
    assert!(!france.is_holiday(day("2026-12-26")));
    assert_eq!(Calendar::of_region("atlantis"), None);
    assert!(REGIONS.iter().all(|(name, _)| Calendar::of_region(name).is_some()));
}

#[test]
fn a_city_has_closing_days_of_its_own() {
    let closed = [day("2026-12-28"), day("2026-12-29")].into();
    let calendar = Calendar { closed, ..Calendar::default() };
    assert!(!calendar.is_working(day("2026-12-28")));
    assert_eq!(calendar.after(day("2026-12-24"), 1), day("2026-12-30"));
}
