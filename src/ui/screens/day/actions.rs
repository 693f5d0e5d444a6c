//! What can be done on a day of the past.

use crate::ui::action::actions;

actions! {
    /// An action on a day of the past.
    DayAction {
        /// The day before with a ticket.
        Previous = "previous-day" ["Left"],
        /// The day after with a ticket.
        Next = "next-day" ["Right"],
        /// Type a day.
        Type = "type-day" ["d"],
    }
}
