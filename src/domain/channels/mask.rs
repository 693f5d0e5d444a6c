//! What of a comparison may leave the building.

use super::{Beside, Compared, Group};
use crate::domain::counts::TwoWay;
use crate::domain::survey::results::LEAST;

/// Hides groups of few requests and groups of few answers, and as many more as it takes that none
/// follows from the sums over services and over channels. A delay is told with its group.
pub fn mask(compared: &Compared) -> Compared {
    let received = |group: &Group| group.received.unwrap_or_default();
    let requests =
        hidden(compared, &received, &|group| crate::domain::counts::is_few(received(group)));
    hide(&mask_answers(compared), &requests, |group| {
        *group = Group { satisfaction: group.satisfaction, ..Group::default() };
    })
}

/// Hides groups of few answers alone, and as many more as [`mask`] does: they could point at a person
/// inside the building as well.
pub fn mask_answers(compared: &Compared) -> Compared {
    let answers = |group: &Group| group.satisfaction.map_or(0, |of| of.n() + of.refused);
    let few = |group: &Group| {
        let of = group.satisfaction.unwrap_or_default();
        answers(group) > 0 && of.n() < LEAST
    };
    hide(compared, &hidden(compared, &answers, &few), |group| group.satisfaction = None)
}

/// The same without what is hidden of each group; where nothing is left of one, without it.
fn hide(compared: &Compared, hidden: &[Vec<bool>], without: impl Fn(&mut Group)) -> Compared {
    let mut masked = compared.clone();
    let rows = std::iter::once(&mut masked.all).chain(masked.by_service.values_mut());
    for (row, beside) in rows.enumerate() {
        // The last row and column are the totals.
        let row = row.checked_sub(1).unwrap_or(compared.by_service.len());
        for (column, channel) in compared.all.keys().enumerate() {
            if let Some(group) = beside.get_mut(channel).filter(|_| hidden[row][column]) {
                without(group);
            }
        }
        beside.retain(|_, group| !group.is_empty());
    }
    masked
}

/// Which groups are hidden: a row for each service and one for all, a column for each channel.
fn hidden(
    compared: &Compared,
    size: &dyn Fn(&Group) -> u64,
    few: &dyn Fn(&Group) -> bool,
) -> Vec<Vec<bool>> {
    let of = |beside: &Beside, ask: &mut dyn FnMut(Option<&Group>)| {
        compared.all.keys().for_each(|channel| ask(beside.get(channel)));
    };
    let (mut values, mut small) = (vec![], vec![]);
    for beside in compared.by_service.values() {
        let (mut sizes, mut smalls) = (vec![], vec![]);
        of(beside, &mut |group| {
            sizes.push(group.map_or(0, size));
            smalls.push(group.is_some_and(few));
        });
        values.push(sizes);
        small.push(smalls);
    }
    TwoWay::new(values, small).hidden()
}
