//! The receipts that an electronic message gets, and how each stands. What was given is told by the
//! letters of the request alone: nothing else is noted of it.

use super::*;

/// A receipt that the law asks for, with its last day (CRPA L112-11).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Due {
    /// Which: of its registration, or its acknowledgement.
    pub kind: LetterKind,
    /// The last day for it.
    pub by: NaiveDate,
    /// The letter that is this receipt or stands for it, and when it left: that date is proof (CRPA
    /// L112-13).
    pub given: Option<(LetterKind, Moment)>,
    /// Somebody still has to give it.
    pub owed: bool,
}

impl Written {
    /// Whether it is on its way to the requester, or with them. What is on paper has left the office's
    /// hands once it is printed; an e-mail goes where the message came from (CRPA R112-11-3), and a
    /// print of it does not.
    pub fn has_left(&self) -> bool {
        match self.state {
            LetterState::Sent => true,
            LetterState::Printed => !self.letter.by.is_electronic(),
            LetterState::Waiting | LetterState::Failed | LetterState::Cancelled => false,
        }
    }
}

impl Request {
    /// The receipts of an electronic message, each apart; none of one that came by another way.
    pub fn receipts(&self) -> Vec<Due> {
        let acknowledged = self.left_first(LetterKind::Acknowledgement);
        // An acknowledgement given at once needs no receipt of registration beside it (L112-11).
        let registered = self.left_first(LetterKind::Registration);
        let registered = [registered, acknowledged].into_iter().flatten();
        let registered = registered.min_by_key(|(_, at)| at.true_time());
        let reached = self.matter.reply != Reply::NoAddress;
        // Whoever is competent acknowledges what was sent on to them (L114-4).
        let ours = self.with().is_none();
        let due = |kind, by: Option<NaiveDate>, given: Option<_>, owed| {
            by.map(|by| Due { kind, by, given, owed: owed && given.is_none() })
        };
        let (one, other) = (LetterKind::Registration, LetterKind::Acknowledgement);
        let dates = self.deadlines;
        [
            due(one, dates.registration, registered, reached),
            due(other, dates.acknowledgement, acknowledged, reached && ours),
        ]
        .into_iter()
        .flatten()
        .collect()
    }

    /// The day by which the next receipt is owed, while one is.
    pub fn receipt_due(&self) -> Option<NaiveDate> {
        let owed = self.receipts().into_iter().filter(|due| due.owed && self.is_open());
        owed.map(|due| due.by).min()
    }

    /// The first letter of a kind that left, and when.
    fn left_first(&self, kind: LetterKind) -> Option<(LetterKind, Moment)> {
        let of_kind = self.letters.iter().filter(|l| l.letter.kind == kind && l.has_left());
        of_kind.map(|letter| (kind, letter.at)).min_by_key(|(_, at)| at.true_time())
    }
}
