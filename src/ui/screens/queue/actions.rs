//! What can be done at the queue, with the keys it has by default.

use crate::ui::action::actions;

actions! {
    /// An action of the queue.
    QueueAction {
        /// A new ticket.
        New = "new" ["n"],
        /// Call whoever is next; once called, call again.
        CallNext = "call-next" ["Space"],
        /// Serve who was called, or who is selected.
        Serve = "serve" ["s"],
        /// All is done: the next service or the end.
        Finish = "finish" ["t"],
        /// Put aside.
        Hold = "hold" ["m"],
        /// Go on with who was put aside.
        Resume = "resume" ["r"],
        /// Steps out.
        Away = "away" ["a"],
        /// Is back.
        ComeBack = "come-back" ["b"],
        /// Call the selected one.
        CallThis = "call-this" ["c"],
        /// No-show, left, cancelled.
        Close = "close" ["x"],
        /// Services, quantities, results.
        Lines = "lines" ["l"],
        /// Two tickets of one.
        Split = "split" ["d"],
        /// To another service or counter.
        Transfer = "transfer" ["v"],
        /// Back into the queue.
        Requeue = "requeue" ["w"],
        /// Take up again who has gone.
        Reopen = "reopen" ["o"],
        /// Priority, language, party.
        Mark = "mark" ["p"],
        /// Write a note.
        Note = "note" ["e"],
        /// Helped at once, without a ticket.
        Inform = "inform" ["i"],
        /// Not helped.
        SendAway = "send-away" ["y"],
        /// Take back the last act.
        Undo = "undo" ["u"],
        /// Break, back office, and back.
        Pause = "pause" ["k"],
        /// A colleague takes over.
        HandOver = "hand-over" ["h"],
        /// The services taken here.
        Services = "services" ["g"],
        /// Sit at another counter.
        Seat = "seat" ["G"],
        /// Stop giving tickets, or give them again.
        Stop = "stop" ["S"],
        /// The day's end.
        EndDay = "end-day" ["F"],
        /// A colleague asks for help with a language: I come.
        Come = "come" ["j"],
        /// I cannot come.
        CannotCome = "cannot-come" ["J"],
        /// Set times right.
        Correct = "correct" ["T"],
        /// Who it is: a person whom the city knows.
        Person = "person" ["I"],
        /// Note a request of the person here.
        NoteRequest = "note-request" ["N"],
        /// What is asked of the city.
        Requests = "requests" ["R"],
        /// Search the list.
        Filter = "filter" ["/"],
    }
}
