//! What can be done on the feedback screen, with the keys it has by default.

use crate::ui::action::actions;

actions! {
    /// An action on what was said, the one under the cursor.
    FeedbackAction {
        /// All of it, with its words.
        Open = "feedback-open" ["Enter"],
        /// Note something that was said.
        New = "feedback-new" ["n"],
        /// What becomes of it.
        Settle = "feedback-settle" ["s"],
        /// Whoever said it was told.
        Tell = "feedback-tell" ["t"],
        /// The request that was made of it, or that is made now.
        Request = "feedback-request" ["r"],
    }
}
