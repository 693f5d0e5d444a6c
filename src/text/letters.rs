//! The sentences for letters that cannot be made, and for a directory that cannot be read.

use super::Words;
use crate::directory::{Fault, What};
use crate::letters::{Broken, Needless, Trouble, Unwritten};
use std::path::Path;

/// Why a letter was not made, and where to set what is missing.
pub fn unwritten(words: &Words, unwritten: &Unwritten) -> String {
    match unwritten {
        Unwritten::Lacks { missing, .. } => {
            let said =
                missing.iter().map(|mention| words.get(&format!("mention-{}", mention.code())));
            let all: Vec<String> = said.collect();
            words.with("letter-lacks", &[("mentions", all.join(" · ").into())])
        }
        Unwritten::Needless(needless) => {
            format!("{} {}", self::needless(words, *needless), words.get("letter-anyway"))
        }
    }
}

/// Why none is owed.
pub fn needless(words: &Words, needless: Needless) -> String {
    words.get(&format!("letter-needless-{}", needless.code()))
}

/// What is wrong with a file of the city's letters.
pub fn broken(words: &Words, broken: &Broken) -> String {
    let (id, message) = match &broken.trouble {
        Trouble::Unreadable => ("letter-broken-unreadable", ""),
        Trouble::Syntax => ("letter-broken-syntax", ""),
        Trouble::Unknown(id) => ("letter-broken-unknown", id.as_str()),
        Trouble::Unfillable(id) => ("letter-broken-unfillable", id.as_str()),
        Trouble::Lacks(id) => ("letter-broken-lacks", id.as_str()),
    };
    let where_ = place(words, broken.at);
    let args = [
        ("path", path(&broken.file).into()),
        ("where", where_.into()),
        ("id", message.to_owned().into()),
    ];
    words.with(id, &args)
}

/// What is wrong with a directory; the nearest right key is said apart.
pub fn fault(words: &Words, fault: &Fault) -> String {
    let (id, value) = match &fault.what {
        What::Unreadable => ("directory-fault-unreadable", ""),
        What::NotToml => ("directory-fault-not-toml", ""),
        What::UnknownKey { key, .. } => ("directory-fault-unknown-key", key.as_str()),
        What::WrongValue(value) => ("directory-fault-wrong-value", value.as_str()),
        What::Nameless => ("directory-fault-nameless", ""),
        What::CodeTwice(code) => ("directory-fault-code-twice", code.as_str()),
    };
    let args = [
        ("path", path(&fault.file).into()),
        ("where", place(words, fault.at).into()),
        ("value", value.to_owned().into()),
    ];
    words.with(id, &args)
}

fn place(words: &Words, at: Option<(usize, usize)>) -> String {
    let Some((line, column)) = at else { return String::new() };
    words.with("letter-where", &[("line", line.into()), ("column", column.into())])
}

fn path(path: &Path) -> String {
    path.display().to_string()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::request::LetterKind;
    use crate::letters::Mention;
    use crate::text::DeskLanguage;

    #[test]
    fn every_trouble_has_its_sentence_in_both_languages() {
        let file = || std::path::PathBuf::from("/ville/x");
        let id = || "greeting".to_owned();
        for words in [DeskLanguage::French, DeskLanguage::English].map(Words::new) {
            let well = |said: String, what: &dyn std::fmt::Debug| {
                let bad = ["{", "mention-", "letter-", "directory-f", "needless"];
                assert!(
                    !bad.iter().any(|b| said.contains(b)) && said.contains(' '),
                    "{what:?}: {said}"
                );
            };
            for mention in Mention::ALL {
                let lacks = Unwritten::Lacks { kind: LetterKind::Progress, missing: vec![mention] };
                well(unwritten(&words, &lacks), &mention);
            }
            for why in Needless::ALL {
                well(unwritten(&words, &Unwritten::Needless(why)), &why);
            }
            let troubles = [
                Trouble::Unreadable,
                Trouble::Syntax,
                Trouble::Unknown(id()),
                Trouble::Unfillable(id()),
                Trouble::Lacks(id()),
            ];
            for trouble in troubles {
                let wrong = Broken { file: file(), at: Some((3, 7)), trouble };
                well(broken(&words, &wrong), &wrong);
            }
            let faults = [
                What::Unreadable,
                What::NotToml,
                What::UnknownKey { key: "adress".into(), nearest: None },
                What::WrongValue("12".into()),
                What::Nameless,
                What::CodeTwice("caf".into()),
            ];
            for what in faults {
                let wrong = Fault { file: file(), at: Some((3, 7)), what };
                let said = fault(&words, &wrong);
                assert!(said.contains('3') && said.contains('7'), "{said}");
                well(said, &wrong);
            }
        }
    }
}
