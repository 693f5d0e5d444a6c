//! `guichet erase`: removes what is personal of a visit, everywhere, backups included.

use super::args::Erase;
use super::failure::Result;
use super::out;
use super::session::Session;
use crate::domain::id::VisitId;
use crate::domain::number::Number;
use crate::domain::refusal::Refusal;
use crate::journal::Journal;
use chrono::NaiveDate;

/// Erases, after asking.
pub fn run(session: &Session, args: Erase) -> Result {
    let journal = session.open()?;
    let visit = find(&journal, &args.visit, args.date)?;
    let shown = out::printable(&args.visit);
    session.confirm(args.yes, &session.words.with("erase-ask", &[("visit", shown.into())]))?;
    let erased = journal.erase_visit(session.actor(&journal)?, visit, args.ground)?;
    let (rows, backups) = (erased.rows.to_string(), erased.backups.to_string());
    out::line(
        &session.words.with("erase-done", &[("rows", rows.into()), ("backups", backups.into())]),
    )
}

/// The visit with a number, or with the id of another tool, today or on the day named.
fn find(journal: &Journal, text: &str, day: Option<NaiveDate>) -> Result<VisitId> {
    let hall = journal.hall();
    let number = text.parse::<Number>().ok();
    if let (None, Some(id)) = (day, number.and_then(|n| hall.find_number(n))) {
        return Ok(id.visit);
    }
    let tickets = journal.past()?.tickets(day.unwrap_or(hall.day))?;
    let found = tickets
        .into_iter()
        .find(|t| t.external_id.as_deref() == Some(text) || number.is_some() && t.number == number);
    let missing = || Refusal::NoSuchNumber { number: out::printable(text) };
    Ok(found.map(|t| t.id.visit).ok_or_else(missing)?)
}
