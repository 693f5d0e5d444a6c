//! What was typed wrongly, as one sentence in the user's language.

use super::failure::Failure;
use super::out::printable;
use clap::Error;
use clap::error::{ContextKind, ContextValue, ErrorKind};

/// The failure meant by an error of clap.
pub fn failure(error: &Error) -> Failure {
    let said = |kind| error.get(kind).and_then(text).map(|t| printable(&t));
    let (id, what) = match error.kind() {
        ErrorKind::InvalidSubcommand => ("usage-command", ContextKind::InvalidSubcommand),
        ErrorKind::UnknownArgument => ("usage-argument", ContextKind::InvalidArg),
        ErrorKind::MissingRequiredArgument => ("usage-missing", ContextKind::InvalidArg),
        ErrorKind::ArgumentConflict => ("usage-conflict", ContextKind::InvalidArg),
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            match said(ContextKind::InvalidValue) {
                Some(value) if !value.is_empty() => ("usage-value", ContextKind::InvalidArg),
                _ => ("usage-no-value", ContextKind::InvalidArg),
            }
        }
        ErrorKind::MissingSubcommand | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            ("usage-no-command", ContextKind::InvalidSubcommand)
        }
        ErrorKind::TooManyValues | ErrorKind::WrongNumberOfValues | ErrorKind::TooFewValues => {
            ("usage-no-value", ContextKind::InvalidArg)
        }
        _ => ("usage-other", ContextKind::InvalidArg),
    };
    let nearest = [
        ContextKind::SuggestedSubcommand,
        ContextKind::SuggestedArg,
        ContextKind::SuggestedValue,
        ContextKind::ValidValue,
    ];
    Failure::Usage {
        id,
        what: said(what).unwrap_or_default(),
        value: said(ContextKind::InvalidValue).unwrap_or_default(),
        nearest: nearest.into_iter().find_map(said).filter(|n| !n.is_empty()),
    }
}

fn text(value: &ContextValue) -> Option<String> {
    match value {
        ContextValue::String(text) => Some(text.clone()),
        ContextValue::Strings(all) => Some(all.join(", ")),
        ContextValue::StyledStr(text) => Some(text.to_string()),
        _ => None,
    }
}
