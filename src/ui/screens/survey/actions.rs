//! What can be done while a survey is shown.

use crate::ui::action::actions;

actions! {
    /// An action on the question shown.
    SurveyAction {
        /// The unhappiest face.
        VeryBad = "survey-very-bad" ["1"],
        /// The second.
        Bad = "survey-bad" ["2"],
        /// The one in the middle.
        Middling = "survey-middling" ["3"],
        /// The fourth.
        Good = "survey-good" ["4"],
        /// The happiest face.
        VeryGood = "survey-very-good" ["5"],
        /// The person would rather not answer.
        Refuse = "survey-refuse" ["0"],
        /// The same question in another language.
        Language = "survey-language" ["l"],
    }
}
