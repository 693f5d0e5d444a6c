//! What can be done in the directory. Letters are typed, so its keys are others.

use crate::ui::action::actions;

actions! {
    /// An action of the directory.
    DirectoryAction {
        /// All that is known of the one chosen, on the whole screen.
        Open = "directory-open" ["Enter"],
        /// Read the city's file again.
        Reread = "directory-reread" ["F5"],
    }
}
