//! What can be done while sheets of a large survey are typed in.

use crate::ui::action::actions;

actions! {
    /// An action on the grid.
    SheetAction {
        /// Take the last sheet back, to correct it.
        Undo = "sheet-undo" ["u"],
        /// Sheets of paper, or a call.
        Way = "sheet-way" ["c"],
        /// The language that the sheets are in.
        Language = "sheet-language" ["l"],
    }
}
