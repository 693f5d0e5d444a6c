//! What can be done in the settings.

use crate::ui::action::actions;

actions! {
    /// An action in the settings.
    SettingsAction {
        /// Change the selected one.
        Edit = "edit" ["Enter"],
        /// One more of the same kind.
        Add = "add" ["n"],
    }
}
