//! `guichet verify`: proves that the file is whole.

use super::failure::{Failure, Result};
use super::format::Format;
use super::out;
use super::session::Session;
use crate::journal::verify;

/// Reads the whole file and says what it found.
pub fn run(session: &Session) -> Result {
    let bar = out::bar(0);
    let report = verify::verify(&session.place, &mut |done, total| {
        bar.set_length(total);
        bar.set_position(done);
    })?;
    bar.finish_and_clear();
    for fault in &report.faults {
        tracing::error!(fault, "verify");
    }
    match session.format {
        Format::Json => out::json(&serde_json::json!({
            "events": report.events,
            "tickets": report.tickets,
            "requests": report.requests,
            "faults": report.faults,
        }))?,
        _ if report.faults.is_empty() => {
            let counts = [
                ("events", report.events),
                ("tickets", report.tickets),
                ("requests", report.requests),
            ];
            let args = counts.map(|(name, n)| (name, n.to_string().into()));
            out::line(&session.words.with("verify-whole", &args))?;
        }
        _ => {}
    }
    match report.faults.len() {
        0 => Ok(()),
        count => Err(Failure::Faults { count }),
    }
}
