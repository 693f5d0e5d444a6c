//! What is owed to people, as the queue shows it: only where there is something to say.

use crate::domain::time::Zone;
use crate::ui::desk::Desk;
use crate::ui::times;

/// People to call back, requests past their day, receipts due, requests due today: each where there are any.
pub fn said(desk: &Desk) -> Vec<String> {
    let owed = desk.requests.owed;
    let told =
        |id: &str, count: u64| (count > 0).then(|| desk.words.with(id, &[("count", count.into())]));
    let calls = told("owed-callbacks", owed.callbacks).map(|said| match call_at(desk) {
        Some(hour) => format!("{said} ({hour})"),
        None => said,
    });
    let receipts = told("owed-receipts", owed.receipts);
    let (overdue, today) = (told("owed-overdue", owed.overdue), told("owed-today", owed.today));
    let all = [calls, overdue, receipts, today];
    all.into_iter().flatten().collect()
}

/// The hour of the first promise, with its day where that is another.
fn call_at(desk: &Desk) -> Option<String> {
    let at = desk.requests.owed.call_at?;
    let (day, hour) = (desk.zone.local(at).day, times::wall(desk.zone, at));
    Some(match day == desk.hall.day {
        true => hour,
        false => format!("{} {hour}", day.format("%d/%m")),
    })
}
