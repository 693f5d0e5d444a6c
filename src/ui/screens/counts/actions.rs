//! What can be done in the counts.

use crate::ui::action::actions;

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
        /// What the figure under the cursor means.
        Define = "counts-define" ["i"],
    }
}
