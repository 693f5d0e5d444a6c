//! From texts to the words by which they are found, the same for what is written and what is typed.

use crate::domain::request::national_number;

/// Of a longer word the first signs are in the index, which knows every beginning of them by itself;
/// the rest is confirmed by the row's own words.
pub const TOKEN: usize = 12;
/// The same of a code or a number, of which fewer signs tell it from nearly all others.
const CODE: usize = 6;

/// Words of names that are written apart or together: *Le Goff*, *Legoff*.
const PARTICLES: [&str; 24] = [
    "al", "abd", "ben", "da", "de", "del", "della", "den", "der", "des", "di", "du", "el", "la",
    "le", "les", "mac", "mc", "o", "saint", "san", "van", "von", "st",
];

/// The words of one entry: without case and accents, each once, in their order.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Words {
    joined: String,
    /// Where each begins and ends.
    places: Vec<(usize, usize)>,
}

impl Words {
    /// The words of a text.
    pub fn text(&mut self, text: &str) {
        let folded = fold(text);
        parts(&folded).for_each(|word| self.push(word));
    }

    /// A name: its parts, and those that are also written as one.
    pub fn name(&mut self, name: &str) {
        let folded = fold(name);
        let all: Vec<&str> = parts(&folded).collect();
        for pair in all.windows(2) {
            if let [first, second] = pair
                && (PARTICLES.contains(first) || first.len() == 1 || hyphened(&folded, pair))
            {
                self.push(&format!("{first}{second}"));
            }
        }
        all.into_iter().for_each(|part| self.push(part));
    }

    /// A telephone number, whatever its spaces.
    pub fn phone(&mut self, phone: &str) {
        self.push(&national_number(phone));
    }

    /// A reference or another code, as one word.
    pub fn code(&mut self, code: &str) {
        self.push(&split(code).collect::<String>());
        // What other tools give may be typed in parts.
        if code.contains(' ') {
            self.text(code);
        }
    }

    /// A mark by which entries are filtered; it begins with `_`, as no word does.
    pub fn mark(&mut self, kind: char, value: impl std::fmt::Display) {
        self.push(&format!("_{kind}{value}").to_lowercase());
    }

    fn push(&mut self, word: &str) {
        let is_known = |(from, to): &(usize, usize)| self.joined.get(*from..*to) == Some(word);
        if word.is_empty() || self.places.iter().any(is_known) {
            return;
        }
        if !self.joined.is_empty() {
            self.joined.push(' ');
        }
        let from = self.joined.len();
        self.joined.push_str(word);
        self.places.push((from, self.joined.len()));
    }

    /// All of them, as they are kept beside the entry.
    pub fn joined(self) -> String {
        self.joined
    }
}

/// What the index holds of a word: its beginning. Whether that is a code's is told by the signs that
/// are kept of one, so that what is typed of it is cut alike.
pub fn token(word: &str) -> &str {
    let head = word.get(..CODE).unwrap_or(word);
    let is_code = head.bytes().any(|b| b.is_ascii_digit()) && !word.starts_with('_');
    if is_code { head } else { word.get(..TOKEN).unwrap_or(word) }
}

/// What the index holds of joined words: the beginning of each, once.
pub fn tokens(joined: &str) -> String {
    let mut tokens: Vec<&str> = Vec::new();
    for word in joined.split(' ') {
        let token = token(word);
        if !tokens.contains(&token) {
            tokens.push(token);
        }
    }
    tokens.join(" ")
}

/// Whether two parts of a folded name stand with a hyphen or an apostrophe between them.
fn hyphened(folded: &str, pair: &[&str]) -> bool {
    ["-", "'"].iter().any(|sign| folded.contains(&format!("{}{sign}{}", pair[0], pair[1])))
}

/// A text without case and accents.
fn fold(text: &str) -> String {
    match text.is_ascii() {
        true => text.to_ascii_lowercase(),
        false => deunicode::deunicode(text).to_ascii_lowercase(),
    }
}

/// The words of a folded text: runs of letters and digits.
fn parts(folded: &str) -> impl Iterator<Item = &str> {
    folded.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty())
}

/// The words of a text, without case and accents.
pub fn split(text: &str) -> impl Iterator<Item = String> {
    let words: Vec<String> = parts(&fold(text)).map(str::to_owned).collect();
    words.into_iter()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(make: impl Fn(&mut Words)) -> String {
        let mut words = Words::default();
        make(&mut words);
        words.joined()
    }

    #[test]
    fn case_accents_and_signs_make_no_difference() {
        assert_eq!(
            of(|w| w.text("L’École Émile-Zola, œuvre n° 3")),
            "l ecole emile zola oeuvre ndeg 3"
        );
        assert_eq!(of(|w| w.text("de la de la")), "de la");
    }

    #[test]
    fn names_are_found_apart_and_together() {
        assert_eq!(of(|w| w.name("Jean-Pierre Le Goff")), "jeanpierre legoff jean pierre le goff");
        assert_eq!(of(|w| w.name("Aïcha El Amrani")), "elamrani aicha el amrani");
        assert_eq!(of(|w| w.name("D’Artagnan")), "dartagnan d artagnan");
    }

    #[test]
    fn telephone_numbers_have_no_spaces() {
        for typed in ["06 12 34 56 78", "06.12.34.56.78", "+33 6 12 34 56 78", "0033612345678"] {
            assert_eq!(of(|w| w.phone(typed)), "0612345678", "{typed}");
        }
    }

    #[test]
    fn the_index_holds_the_beginnings_of_long_words() {
        assert_eq!(tokens("renouvellement renouvellera _s12"), "renouvelleme renouvellera _s12");
        assert_eq!(tokens("0612345678 k4r7ha92fx"), "061234 k4r7ha");
    }
}
