//! What can be done while a phrase is shown.

use crate::ui::action::actions;

actions! {
    /// An action on the phrase shown.
    PhraseAction {
        /// The same phrase, and those after it, in another language.
        Language = "phrase-language" ["l"],
        /// All languages by their own names: the other person points.
        Board = "language-board" ["m"],
        /// The phrase that usually follows.
        Follow = "phrase-follow" ["Space"],
        /// The romanised words under the phrase, to be read aloud, or not.
        Pronunciation = "pronunciation" ["p"],
        /// For somebody who does not read: the sign large, spoken at once, answers as fingers.
        Pictures = "phrase-pictures" ["i"],
        /// Say the phrase aloud, or stop.
        Speak = "phrase-speak" ["s"],
        /// Say it slowly.
        SpeakSlowly = "phrase-speak-slowly" ["S"],
        /// Write back and forth.
        Write = "phrase-write" ["e"],
        /// Ask a colleague over who speaks the language.
        Colleague = "phrase-colleague" ["c"],
        /// Interpreters by telephone.
        Telephone = "phrase-telephone" ["t"],
        /// What was said so far, to be kept with the ticket.
        Dialogue = "phrase-dialogue" ["d"],
        /// At hand for this service, or no longer.
        Favourite = "phrase-favourite" ["*"],
        /// Record the phrase, in the voice of who speaks the language.
        Record = "phrase-record" ["R"],
    }
}
