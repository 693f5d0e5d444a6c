//! What can be done in the history. Letters are typed, so its keys are others.

use crate::ui::action::actions;

actions! {
    /// An action of the history.
    HistoryAction {
        /// All that happened to the one chosen.
        Open = "history-open" ["Enter"],
        /// Completes a filter that is being typed.
        Complete = "history-complete" ["Tab"],
        /// The visits and requests that belong to the one chosen.
        Related = "history-related" ["Ctrl-r", "F4"],
        /// The request chosen, on its own screen, to be dealt with.
        Act = "history-act" ["Ctrl-o", "F5"],
        /// What matches best first, or what is newest.
        Order = "history-order" ["Ctrl-t", "F2"],
        /// One wrong letter in a word is forgiven, or not.
        Forgive = "history-forgive" ["Ctrl-f", "F3"],
    }
}
