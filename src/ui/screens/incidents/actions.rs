//! What can be done on the incidents screen, with the keys it has by default.

use crate::ui::action::actions;

actions! {
    /// An action on the incident under the cursor.
    IncidentAction {
        /// Its whole sheet.
        Open = "incident-open" ["Enter"],
        /// Report another one.
        New = "incident-new" ["n"],
        /// Write on its sheet.
        Write = "incident-write" ["e"],
        /// A step was taken.
        Step = "incident-step" ["s"],
        /// Set right what is counted of it.
        Change = "incident-change" ["c"],
        /// The follow-up has ended.
        Close = "incident-close" ["x"],
        /// Take the follow-up up again.
        Reopen = "incident-reopen" ["o"],
    }
}
