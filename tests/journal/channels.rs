//! The figures of requests, and the channels compared, beside a count made of each request by itself.

use crate::{Desk, monday};
use guichet::domain::channels::Measure;
use guichet::domain::command::Command;
use guichet::domain::counts::{Days, RequestFigure, RequestSlice};
use guichet::domain::defaults::service_id;
use guichet::domain::id::RequestId;
use guichet::domain::request::{
    Channel, NewAnswer, NewRequest, Request, RequestCommand as R, Status,
};
use guichet::domain::survey::{Answer, QUESTION, Tally};
use guichet::domain::time::Zone;
use guichet::journal::fresh;
use proptest::prelude::*;

const SERVICES: [&str; 3] = ["logement", "etat-civil", "ecole-cantine"];
const HOUR: i64 = 3_600_000;

/// A request that comes some hours after the one before, and what becomes of it some hours later.
type Asked = (usize, usize, i64, usize, i64);

/// The day on the wall: a hall learns of it with the next command.
fn today(desk: &Desk) -> chrono::NaiveDate {
    desk.journal().zone().local(desk.clock.now()).day
}

fn answer(desk: &Desk) -> R {
    R::Answer(Box::new(NewAnswer {
        on: today(desk),
        text: "C’est fait.".into(),
        decision: None,
        reasons: None,
        signatory: None,
        appeals: None,
    }))
}

/// Notes them, and does with each what it says.
fn lived(asked: &[Asked]) -> (Desk, Vec<RequestId>) {
    let desk = Desk::new();
    desk.sit();
    let mut all = vec![];
    for (channel, service, before, then, after) in asked {
        desk.clock.advance(before * HOUR);
        let key = (fresh::request(), fresh::reference());
        let (channel, service) = (Channel::ALL[*channel], service_id(SERVICES[*service]));
        let new = NewRequest::simple(key, channel, service, "bail");
        desk.run(Command::Receive(Box::new(new))).unwrap();
        desk.clock.advance(after * HOUR);
        let on = today(&desk);
        let act = match then {
            0 => Some(answer(&desk)),
            1 => Some(R::Transmit { to: "caf".into(), on, why: None }),
            2 => Some(R::Withdraw { why: None }),
            _ => None,
        };
        if let Some(act) = act {
            desk.run(Command::Request(key.0, act)).unwrap();
        }
        all.push(key.0);
    }
    (desk, all)
}

fn counts(figure: RequestFigure, request: &Request, today: chrono::NaiveDate) -> bool {
    let open = !matches!(request.status, Status::Answered | Status::Closed | Status::Withdrawn);
    match figure {
        RequestFigure::Received => true,
        RequestFigure::Answered => !request.answers.is_empty(),
        RequestFigure::Open => open,
        RequestFigure::Overdue => open && request.due().is_some_and(|due| due < today),
        RequestFigure::Transmitted => request.status == Status::Transmitted,
        // None of these was promised a call; those that were are held to their figures elsewhere.
        RequestFigure::Promised | RequestFigure::CalledInTime | RequestFigure::NotCalledInTime => {
            false
        }
    }
}

/// The smallest that so many percent do not exceed.
fn quantile(mut values: Vec<u64>, percent: usize) -> Option<u64> {
    values.sort_unstable();
    let enough = |n: &usize| (n + 1) * 100 >= percent * values.len();
    (0..values.len()).find(enough).map(|n| values[n] / 1000)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn requests_are_counted_as_one_by_one(
        asked in proptest::collection::vec((0..5usize, 0..3usize, 0..40i64, 0..4usize, 0..90i64), 1..14),
        skipped in 0..4i64,
        length in 0..30i64,
    ) {
        let (mut desk, ids) = lived(&asked);
        desk.open();
        let from = monday() + chrono::TimeDelta::days(skipped);
        let days = Days::new(from, from + chrono::TimeDelta::days(length)).unwrap();
        let (zone, now) = (desk.journal().zone(), desk.journal().now());
        let (report, compared, all) = desk.asking(None, |past, asking| {
            let each = ids.iter().map(|id| past.request(asking, *id).unwrap().unwrap());
            let within = |request: &Request| {
                let day = zone.local(request.at).day;
                days.from() <= day && day <= days.to()
            };
            let all: Vec<Request> = each.filter(within).collect();
            let report = past.requests_report((asking, now), &RequestSlice::of(days)).unwrap();
            (report, past.channels(asking, days).unwrap(), all)
        });
        let today = today(&desk);
        for figure in RequestFigure::ALL {
            let n = |has: &dyn Fn(&Request) -> bool| {
                all.iter().filter(|r| has(r) && counts(figure, r, today)).count() as u64
            };
            prop_assert_eq!(report.all.of(figure), n(&|_| true), "{:?}", figure);
            for channel in Channel::ALL {
                let told = report.by_channel.get(&channel).map_or(0, |of| of.of(figure));
                prop_assert_eq!(told, n(&|r| r.channel == channel), "{:?}", figure);
            }
            for service in SERVICES.map(service_id) {
                let told = report.by_service.get(&service).map_or(0, |of| of.of(figure));
                prop_assert_eq!(told, n(&|r| r.matter.service == service), "{:?}", figure);
            }
        }
        for channel in Channel::ALL {
            let mine = all.iter().filter(|r| r.channel == channel && !r.answers.is_empty());
            let delays: Vec<u64> = mine
                .filter_map(|r| r.answered.map(|at| at.true_time().since(r.at).0))
                .collect();
            let told = compared.all.get(&channel).map(|group| group.answer).unwrap_or_default();
            prop_assert_eq!(told.n, delays.len() as u64);
            prop_assert_eq!(told.median_s, quantile(delays.clone(), 50));
            prop_assert_eq!(told.p90_s, quantile(delays, 90));
        }
    }
}

#[test]
fn answers_to_surveys_stand_beside_the_requests_of_their_channel() {
    let desk = Desk::new();
    desk.sit();
    let answers = [(Channel::Counter, [5, 5, 4, 5, 3]), (Channel::Phone, [1, 2, 4, 1, 2])];
    for (channel, faces) in answers {
        for face in faces {
            let answer = Answer::of_number(face).unwrap();
            let (survey, language) = ("accueil".to_owned(), "fr".to_owned());
            let service = service_id("logement");
            let tally = Tally { survey, question: QUESTION, service, channel, language, answer };
            desk.journal().answer_survey(&tally).unwrap();
        }
    }
    let compared =
        desk.asking(None, |past, asking| past.channels(asking, Days::one(monday())).unwrap());
    let gap = compared.widest(Measure::Satisfaction).unwrap();
    assert_eq!(gap.service, Some(service_id("logement")));
    assert_eq!((gap.better, gap.worse), ((Channel::Counter, 80, 5), (Channel::Phone, 20, 5)));
}
