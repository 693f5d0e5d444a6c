//! What can be done on the requests screen, with the keys it has by default. Where the queue has the
//! same act, it has the same key.

use crate::domain::request::Status;
use crate::ui::action::actions;
use crate::ui::desk::Desk;

actions! {
    /// An action on requests: on the one that is open, else on the one under the cursor.
    RequestAction {
        /// All that is known of it.
        Open = "request-open" ["Enter"],
        /// Note a new one, by any channel.
        New = "request-new" ["n"],
        /// Work begins.
        Start = "request-start" ["s"],
        /// Who works on it.
        Assign = "request-assign" ["a"],
        /// Something to know.
        Note = "request-note" ["e"],
        /// Ask the requester for something.
        Ask = "request-ask" ["d"],
        /// What was asked for is there.
        Arrived = "request-arrived" ["b"],
        /// Send it on.
        Transmit = "request-transmit" ["v"],
        /// The other institution has answered, or it came back.
        Returned = "request-returned" ["z"],
        /// Answer it.
        Answer = "request-answer" ["r"],
        /// The person was called back.
        Called = "request-called" ["t"],
        /// It is done with.
        Close = "request-close" ["x"],
        /// The requester no longer asks.
        Withdraw = "request-withdraw" ["w"],
        /// Take it up again.
        Reopen = "request-reopen" ["o"],
        /// Set right what was noted.
        Change = "request-change" ["c"],
        /// It belongs together with another.
        Link = "request-link" ["l"],
        /// It does not.
        Unlink = "request-unlink" ["k"],
        /// A file belongs to it.
        Attach = "request-attach" ["p"],
        /// A file does not.
        Detach = "request-detach" ["J"],
        /// What is asked for after a silent decision, and that it was given.
        FollowUp = "request-follow-up" ["S"],
        /// A letter for it.
        Letter = "request-letter" ["E"],
        /// The words of one that was written.
        ReadLetter = "request-letter-read" ["M"],
        /// What became of one.
        MarkLetter = "request-letter-mark" ["m"],
        /// Who asks is a person whom the city knows.
        Person = "request-person" ["i"],
        /// It is not.
        NotPerson = "request-not-person" ["I"],
        /// All visits and requests of that person.
        OfPerson = "request-of-person" ["h"],
        /// The question of the survey, answered on the telephone.
        Survey = "request-survey" ["Q"],
        /// Take back the last act.
        Undo = "request-undo" ["u"],
        /// Open one by its reference, closed ones too.
        Find = "request-find" ["/"],
        /// All that are open.
        All = "requests-all" ["1", "&"],
        /// Those of this agent.
        Mine = "requests-mine" ["2", "é"],
        /// Those past their day.
        Overdue = "requests-overdue" ["3", "\""],
        /// People to call back.
        Callbacks = "requests-callbacks" ["4", "'"],
        /// Those with another institution.
        Transmitted = "requests-transmitted" ["5", "("],
        /// Those that wait for the requester.
        Awaiting = "requests-awaiting" ["6", "-"],
        /// Letters that are to be sent.
        Outbox = "requests-outbox" ["7", "è"],
        /// Those to which a receipt is owed.
        Receipts = "requests-receipts" ["8", "_"],
    }
}

/// The actions that matter now, the likeliest first.
pub fn footer(desk: &Desk) -> &'static [RequestAction] {
    use RequestAction as R;
    let Some(opened) = &desk.requests.opened else {
        if desk.requests.outbox.is_some() {
            return &[R::MarkLetter, R::ReadLetter, R::Open, R::All];
        }
        return &[R::Open, R::New, R::Start, R::Answer, R::Called, R::Assign, R::Find];
    };
    match opened.request.status {
        _ if opened.request.callback().is_some() => &[R::Called, R::Answer, R::Note, R::Close],
        Status::Open => &[R::Start, R::Assign, R::Answer, R::Ask, R::Transmit, R::Note, R::Undo],
        Status::InProgress => &[R::Answer, R::Ask, R::Transmit, R::Note, R::Close, R::Undo],
        Status::AwaitingRequester => &[R::Arrived, R::Answer, R::Note, R::Close, R::Undo],
        Status::Transmitted => &[R::Returned, R::Note, R::Close, R::Undo],
        Status::Answered => &[R::Letter, R::Close, R::Reopen, R::Note, R::Undo],
        Status::Closed | Status::Withdrawn => &[R::Reopen, R::Note, R::Link, R::Undo],
    }
}
