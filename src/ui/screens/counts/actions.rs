//! What can be done in the counts.

use super::supervises;
use crate::ui::action::actions;
use crate::ui::desk::Desk;

actions! {
    /// An action of the counts.
    CountsAction {
        /// What is behind the figure or the group under the cursor.
        Open = "counts-open" ["Enter"],
        /// The period before.
        Previous = "counts-previous" ["Left"],
        /// The period after.
        Next = "counts-next" ["Right"],
        /// A longer period: day, week, month, year, day.
        Unit = "counts-unit" ["u"],
        /// Type a period.
        Type = "counts-type" ["d"],
        /// Today again.
        Today = "counts-today" ["r"],
        /// All measures, compared.
        Table = "counts-table" ["t"],
        /// Broken down by something.
        Break = "counts-break" ["v"],
        /// Who waits now.
        Now = "counts-now" ["m"],
        /// Hour by hour.
        Hours = "counts-hours" ["h"],
        /// How long people waited.
        Waits = "counts-waits" ["a"],
        /// Week by week.
        Weeks = "counts-weeks" ["s"],
        /// The days of a year.
        Calendar = "counts-calendar" ["c"],
        /// The forecast of the day.
        Forecast = "counts-forecast" ["p"],
        /// The channels, side by side.
        Channels = "counts-channels" ["x"],
        /// What the figure under the cursor means.
        Define = "counts-define" ["i"],
    }
}

/// The actions that matter most.
pub fn footer(desk: &Desk) -> &'static [CountsAction] {
    use CountsAction as C;
    match supervises(desk) {
        true => &[C::Open, C::Table, C::Break, C::Hours, C::Unit, C::Type, C::Define, C::Calendar],
        false => &[C::Open, C::Table, C::Break, C::Now, C::Hours, C::Waits, C::Define],
    }
}
