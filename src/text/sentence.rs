//! One table from each refusal and error to the sentence that a user reads.

use super::Words;
use crate::domain::import::RowReject;
use crate::domain::refusal::Refusal;
use crate::journal::JournalError;

/// The sentence for a refusal.
pub fn refusal(_words: &Words, refusal: &Refusal) -> String {
    refusal.to_string()
}

/// The sentence for an error of the journal.
pub fn journal_error(_words: &Words, error: &JournalError) -> String {
    error.to_string()
}

/// The sentence for a rejected row.
pub fn row_reject(_words: &Words, reject: &RowReject) -> String {
    reject.to_string()
}
