//! What can be done while a phrase is shown.

use crate::ui::action::actions;

actions! {
    /// An action on the phrase shown.
    PhraseAction {
        /// The same phrase, and those after it, in another language.
        Language = "phrase-language" ["l"],
        /// The romanised words under the phrase, to be read aloud, or not.
        Pronunciation = "pronunciation" ["p"],
    }
}
