//! What can be done while a person takes a large survey.

use crate::ui::action::actions;

actions! {
    /// An action on the question shown.
    LargeAction {
        /// The question before.
        Back = "large-back" ["Backspace", "Left"],
        /// The person would rather not say.
        Skip = "large-skip" ["Space", "0"],
        /// The survey in another language.
        Language = "large-language" ["l"],
    }
}
