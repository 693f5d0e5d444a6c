//! What an answer letter carries so that the answer can be counted: `accueil/etat-civil/P7`.
//!
//! It names the survey, the service and the way it came, in words that whoever gets the letter can
//! read, and nothing else: the same code stands on every letter of that service. The last sign checks
//! the others, so that a slip of the pen is refused and not counted elsewhere.

use crate::domain::request::Channel;
use std::fmt;
use std::str::FromStr;

/// A survey, a service and a way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Code {
    /// The code of the survey.
    pub survey: String,
    /// The code of the service.
    pub service: String,
    /// By which way the answer comes.
    pub channel: Channel,
}

impl Code {
    /// What stands on the letters of a service; `None` where the service's code has signs that could
    /// not be read back, as those that an import made may have.
    pub fn of(survey: &str, service: &str, channel: Channel) -> Option<Self> {
        let code = Code { survey: survey.to_owned(), service: service.to_owned(), channel };
        (code.to_string().parse() == Ok(code.clone())).then_some(code)
    }
}

/// A text that is no code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotACode {
    /// It has not three parts, or the last is no way.
    #[error("a code is SURVEY/SERVICE/SIGNS")]
    Shape,
    /// A sign is wrong, or two have changed places.
    #[error("the check sign is wrong")]
    Check,
}

/// The signs of the check, in the order of their values.
const SIGNS: &[u8; 36] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/// The sign of a way.
fn sign(channel: Channel) -> char {
    match channel {
        Channel::Counter => 'G',
        Channel::Phone => 'T',
        Channel::Post => 'P',
        Channel::Email => 'E',
        Channel::Web => 'W',
    }
}

/// The check sign of a text by ISO/IEC 7064, MOD 37,36: it shows any one wrong sign and nearly all
/// pairs that have changed places. What is neither letter nor digit does not count.
fn check(text: &str) -> char {
    let values = text.chars().filter_map(|c| c.to_digit(36));
    let product = values.fold(36, |product, value| {
        let sum = (product + value) % 36;
        (if sum == 0 { 36 } else { sum }) * 2 % 37
    });
    // The sign that makes the sum 1 modulo 36.
    let value = (36 + 1 - product % 36) % 36;
    char::from(SIGNS[value as usize])
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = format!("{}/{}/{}", self.survey, self.service, sign(self.channel));
        write!(f, "{text}{}", check(&text))
    }
}

impl FromStr for Code {
    type Err = NotACode;

    fn from_str(text: &str) -> Result<Self, NotACode> {
        let text: String = text.split_whitespace().collect();
        let parts: Vec<&str> = text.split('/').collect();
        let [survey, service, signs] = parts[..] else { return Err(NotACode::Shape) };
        let mut signs = signs.chars().flat_map(char::to_uppercase);
        let (Some(way), Some(_), None) = (signs.next(), signs.next(), signs.next()) else {
            return Err(NotACode::Shape);
        };
        let channel = Channel::ALL.into_iter().find(|channel| sign(*channel) == way);
        let channel = channel.filter(|_| !survey.is_empty() && !service.is_empty());
        let (survey, service) = (survey.to_lowercase(), service.to_lowercase());
        let code = Code { survey, service, channel: channel.ok_or(NotACode::Shape)? };
        match code.to_string().eq_ignore_ascii_case(&text) {
            true => Ok(code),
            false => Err(NotACode::Check),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(channel: Channel) -> Code {
        Code { survey: "accueil".into(), service: "etat-civil".into(), channel }
    }

    #[test]
    fn the_check_sign_is_that_of_the_standard() {
        // The example of ISO/IEC 7064 as the global release identifier standard gives it: A12425GABC1234002 and M.
        assert_eq!(check("A12425GABC1234002"), 'M');
    }

    #[test]
    fn a_code_is_read_as_it_is_typed() {
        for channel in Channel::ALL {
            let text = code(channel).to_string();
            assert_eq!(text.parse(), Ok(code(channel)));
            assert_eq!(format!(" {} ", text.to_uppercase()).parse(), Ok(code(channel)));
        }
        for strange in ["", "accueil", "a/b", "a/b/P", "a/b/X1", "/b/P1", "a/b/P12", "a/b/c/P1"] {
            assert_eq!(strange.parse::<Code>(), Err(NotACode::Shape), "{strange}");
        }
    }

    #[test]
    fn a_service_whose_code_cannot_be_read_back_has_none() {
        assert_eq!(Code::of("accueil", "etat-civil", Channel::Post), Some(code(Channel::Post)));
        for strange in ["", "a/b", "État Civil", "MAJUSCULES"] {
            assert_eq!(Code::of("accueil", strange, Channel::Post), None, "{strange}");
        }
    }

    #[test]
    fn one_wrong_sign_is_seen_wherever_it_is() {
        let right = code(Channel::Post).to_string();
        for (at, was) in right.char_indices() {
            for wrong in SIGNS.iter().map(|s| char::from(s.to_ascii_lowercase())) {
                if was == '/' || was == '-' || was.to_ascii_lowercase() == wrong {
                    continue;
                }
                let typed = format!("{}{wrong}{}", &right[..at], &right[at + 1..]);
                assert!(typed.parse::<Code>().is_err(), "{typed}");
            }
        }
    }
}
