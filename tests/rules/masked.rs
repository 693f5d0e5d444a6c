//! What may leave the building: no number of a few can be worked out of what is shown.

use guichet::domain::counts::{
    FEW, MaskedMeasures, MaskedRequests, Promise, RequestFacts, RequestFigure, RequestMeasures,
    RequestReport, TwoWay,
};
use guichet::domain::id::ServiceId;
use guichet::domain::request::{Channel, Status};
use proptest::prelude::*;
use std::collections::BTreeMap;
use uuid::Uuid;

fn few(n: u64) -> bool {
    n > 0 && n < FEW
}

/// Which unknowns have one value alone in a system of equations, each the unknowns that are added
/// with their signs: those whose column is alone in a row of the reduced echelon form.
fn determined(unknowns: usize, mut rows: Vec<Vec<f64>>) -> Vec<usize> {
    let mut done = 0;
    for column in 0..unknowns {
        let pivot = (done..rows.len()).find(|r| rows[*r][column].abs() > 1e-9);
        let Some(pivot) = pivot else { continue };
        rows.swap(done, pivot);
        let by = rows[done][column];
        rows[done].iter_mut().for_each(|x| *x /= by);
        let own = rows[done].clone();
        for (r, row) in rows.iter_mut().enumerate() {
            let factor = row[column];
            if r != done && factor.abs() > 1e-9 {
                row.iter_mut().zip(&own).for_each(|(x, y)| *x -= factor * y);
            }
        }
        done += 1;
    }
    let filled =
        |row: &Vec<f64>| -> Vec<usize> { (0..unknowns).filter(|c| row[*c].abs() > 1e-9).collect() };
    rows.iter().map(filled).filter(|f| f.len() == 1).map(|f| f[0]).collect()
}

#[test]
fn what_is_determined_is_found() {
    // x + y = a, y + z = b, z = c: everything; without the last: nothing.
    let rows = vec![vec![1.0, 1.0, 0.0], vec![0.0, 1.0, 1.0], vec![0.0, 0.0, 1.0]];
    assert_eq!(determined(3, rows.clone()).len(), 3);
    assert_eq!(determined(3, rows[..2].to_vec()), [0; 0]);
}

/// A number of people: mostly few or none, where it matters.
fn people() -> impl Strategy<Value = u64> {
    prop_oneof![3 => 0..8u64, 2 => Just(0), 2 => 5..40u64]
}

fn tables() -> impl Strategy<Value = Vec<Vec<u64>>> {
    (1..7usize, 1..6usize).prop_flat_map(|(rows, columns)| {
        proptest::collection::vec(proptest::collection::vec(people(), columns), rows)
    })
}

fn requests() -> impl Strategy<Value = Vec<RequestFacts>> {
    use Promise::{Ahead, Broken, Kept};
    let promise = proptest::sample::select(vec![None, Some(Kept), Some(Ahead), Some(Broken)]);
    let one = (0..5usize, 0..4u128, 0..Status::ALL.len(), any::<bool>(), 0..3i64, promise);
    let one = one.prop_map(|(channel, service, status, answered, due, promise)| RequestFacts {
        channel: Channel::ALL[channel],
        service: ServiceId(Uuid::from_u128(service)),
        status: Status::ALL[status],
        due: chrono::NaiveDate::from_ymd_opt(2026, 11, 22)
            .and_then(|day| day.checked_add_signed(chrono::TimeDelta::days(due))),
        answered,
        promise,
    });
    proptest::collection::vec(one, 0..60)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, ..ProptestConfig::default() })]

    #[test]
    fn no_hidden_cell_follows_from_the_sums_of_a_two_way_table(inner in tables()) {
        let hidden = TwoWay::new(inner.clone(), vec![]).hidden();
        let mut whole = inner;
        whole.iter_mut().for_each(|row| row.push(row.iter().sum()));
        let columns = whole[0].len();
        whole.push((0..columns).map(|c| whole.iter().map(|row| row[c]).sum()).collect());
        // Every line is an equation: its total is the sum of the others.
        let places: Vec<(usize, usize)> = (0..whole.len())
            .flat_map(|r| (0..columns).map(move |c| (r, c)))
            .filter(|(r, c)| hidden[*r][*c])
            .collect();
        let line = |of: &dyn Fn(&(usize, usize)) -> Option<bool>| -> Vec<f64> {
            let sign = |place| of(place).map_or(0.0, |total| if total { -1.0 } else { 1.0 });
            places.iter().map(sign).collect()
        };
        let last = (whole.len() - 1, columns - 1);
        let mut lines: Vec<_> = (0..whole.len())
            .map(|row| line(&|(r, c)| (*r == row).then_some(*c == last.1)))
            .collect();
        lines.extend((0..columns).map(|col| line(&|(r, c)| (*c == col).then_some(*r == last.0))));
        let given = determined(places.len(), lines);
        prop_assert!(given.is_empty(), "{:?} of {:?}", given.iter().map(|n| places[*n]).collect::<Vec<_>>(), whole);
        for (row, hidden) in whole.iter().zip(&hidden) {
            prop_assert!(row.iter().zip(hidden).all(|(n, hidden)| *hidden || !few(*n)));
        }
    }

    #[test]
    fn the_figures_of_requests_tell_nothing_of_a_few(facts in requests()) {
        let today = chrono::NaiveDate::from_ymd_opt(2026, 11, 23).unwrap();
        let mut report = RequestReport::default();
        facts.iter().for_each(|one| report.add(one, today));
        let masked = MaskedRequests::of(&report);
        for figure in RequestFigure::ALL {
            let mut lines = vec![];
            let mut unknown = 0;
            let whole = masked.all.of(figure);
            prop_assert!(whole.is_none_or(|n| n == report.all.of(figure) && !few(n)));
            unknown += usize::from(whole.is_none());
            groups(figure, &report.by_channel, &masked.by_channel, &mut unknown, &mut lines)?;
            groups(figure, &report.by_service, &masked.by_service, &mut unknown, &mut lines)?;
            let equation = |line: &Vec<usize>| -> Vec<f64> {
                let mut row = vec![0.0; unknown];
                line.iter().for_each(|n| row[*n] = 1.0);
                if whole.is_none() {
                    row[0] = -1.0;
                }
                row
            };
            let given = determined(unknown, lines.iter().map(equation).collect());
            prop_assert!(given.is_empty(), "{figure:?} {report:?}");
        }
    }
}

/// Checks the groups of a breakdown, and notes which of the unknowns its sum has.
fn groups<K: Ord>(
    figure: RequestFigure,
    report: &BTreeMap<K, RequestMeasures>,
    masked: &BTreeMap<K, MaskedMeasures>,
    unknown: &mut usize,
    lines: &mut Vec<Vec<usize>>,
) -> Result<(), TestCaseError> {
    let mut line = vec![];
    for (key, of) in report {
        let told = masked[key].of(figure);
        prop_assert!(told.is_none_or(|n| n == of.of(figure) && !few(n)));
        if told.is_none() {
            line.push(*unknown);
            *unknown += 1;
        }
    }
    lines.push(line);
    Ok(())
}
