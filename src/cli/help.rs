//! The help that people read, in their language: every command and argument of [`super::args`]
//! finds its words by its name, as does every text that clap would write in English.

use super::args::Cli;
use crate::text::Words;
use clap::{Arg, ArgAction, Command, CommandFactory};

/// The command with its help in the language of `words`.
pub fn command(words: &Words) -> Command {
    let version = Arg::new("version").short('V').long("version").action(ArgAction::Version);
    let root = Cli::command().disable_version_flag(true).arg(version);
    translate(root, words, &[])
}

fn translate(command: Command, words: &Words, above: &[String]) -> Command {
    let mut path = above.to_vec();
    path.push(command.get_name().to_owned());
    let id = format!("help-{}", path.join("-"));
    let about = words.get(&id);
    let help = Arg::new("help").short('h').long("help").action(ArgAction::Help);
    let command = command
        .disable_help_flag(true)
        .disable_help_subcommand(true)
        .arg(help)
        .about(about.clone())
        .long_about(about)
        .mut_args(|arg| argument(arg, words, &id))
        .mut_subcommands(|sub| translate(sub, words, &path))
        .subcommand_help_heading(words.get("help-heading-commands"))
        .subcommand_value_name(words.get("value-command"));
    let usage = usage(&command, words, &path);
    let template = format!(
        "{{about-with-newline}}\n{} {{usage}}\n\n{{all-args}}",
        words.get("help-heading-usage")
    );
    command.override_usage(usage).help_template(template)
}

/// The words of an argument: those of its command where it has its own, else the common ones.
fn argument(arg: Arg, words: &Words, command: &str) -> Arg {
    let name = arg.get_id().as_str().replace('_', "-");
    let own = format!("{command}-{name}");
    let common = format!("help-arg-{name}");
    let help = words.get(if words.has(&own) { &own } else { &common });
    let value = format!("value-{name}");
    let heading = match arg.is_positional() {
        true => "help-heading-arguments",
        false => "help-heading-options",
    };
    let arg = arg.help(help.clone()).long_help(help).help_heading(words.get(heading));
    if !arg.get_action().takes_values() {
        return arg;
    }
    let arg = arg.hide_possible_values(true).hide_default_value(true).hide_env(true);
    if words.has(&value) { arg.value_name(words.get(&value)) } else { arg }
}

/// `guichet close <NUMÉRO> [OPTIONS]`, which clap can only say in English.
fn usage(command: &Command, words: &Words, path: &[String]) -> String {
    let mut usage = path.join(" ");
    let value = |arg: &Arg| {
        let names = arg.get_value_names().unwrap_or_default();
        names.first().map_or_else(|| arg.get_id().as_str().to_uppercase(), |n| n.to_string())
    };
    for arg in command.get_positionals() {
        match arg.is_required_set() {
            true => usage += &format!(" <{}>", value(arg)),
            false => usage += &format!(" [{}]", value(arg)),
        }
    }
    for arg in command.get_opts().filter(|a| a.is_required_set()) {
        usage += &format!(" --{} <{}>", arg.get_long().unwrap_or_default(), value(arg));
    }
    usage += &format!(" [{}]", words.get("value-options"));
    if command.has_subcommands() {
        let name = words.get("value-command");
        match path.len() {
            1 => usage += &format!(" [{name}]"),
            _ => usage += &format!(" <{name}>"),
        }
    }
    usage
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::DeskLanguage;

    fn check(command: &Command) {
        let shown = |text: Option<&clap::builder::StyledStr>| {
            let text = text.map(ToString::to_string).unwrap_or_default();
            assert!(!text.is_empty() && !text.contains("help-"), "{}: {text}", command.get_name());
        };
        shown(command.get_about());
        for arg in command.get_arguments() {
            shown(arg.get_help());
        }
        command.get_subcommands().for_each(check);
    }

    #[test]
    fn every_command_and_argument_has_words_in_both_languages() {
        for language in [DeskLanguage::French, DeskLanguage::English] {
            check(&command(&Words::new(language)));
        }
        command(&Words::new(DeskLanguage::French)).debug_assert();
    }

    #[test]
    fn help_is_french_throughout() {
        let mut command = command(&Words::new(DeskLanguage::French));
        command.build();
        for path in [&["close"][..], &["import", "tickets"], &["counts"]] {
            let mut sub = &mut command;
            for name in path {
                sub = sub.find_subcommand_mut(name).unwrap();
            }
            let help = sub.render_long_help().to_string();
            for english in ["Usage:", "Options:", "Print", "Arguments:", "[default", "possible"] {
                assert!(!help.contains(english), "{english} in:\n{help}");
            }
            assert!(help.contains("Utilisation :"), "{help}");
        }
    }
}
