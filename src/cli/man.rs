//! `guichet man`: the manual pages, one for the whole and one for each command, for
//! `guichet man issue | man -l -` or a folder of them.

use super::args::Man;
use super::failure::{Failure, Result};
use super::session::Session;
use super::{help, out, shape};
use crate::text::Words;
use clap::Command;
use std::fs;
use std::path::Path;

/// Prints the page of a command, or writes all of them.
pub fn run(session: &Session, args: &Man) -> Result {
    let mut root = help::command(&session.words);
    // Names of commands below commands, and the options that all have, come with this.
    root.build();
    match &args.to {
        Some(folder) => write_all(session, &root, folder),
        None => out::write(&page(&session.words, find(&root, &args.command)?)?),
    }
}

fn find<'c>(root: &'c Command, path: &[String]) -> Result<&'c Command> {
    let mut command = root;
    for name in path {
        command = command.find_subcommand(name).ok_or_else(|| Failure::Usage {
            id: "usage-command",
            what: path.join(" "),
            value: String::new(),
            nearest: shape::nearest(name, command.get_subcommands().map(Command::get_name))
                .map(str::to_owned),
        })?;
    }
    Ok(command)
}

fn maker(command: &Command) -> clap_mangen::Man {
    let source = concat!("guichet ", env!("CARGO_PKG_VERSION"));
    clap_mangen::Man::new(command.clone()).source(source)
}

fn page(words: &Words, command: &Command) -> Result<String> {
    let mut page = Vec::new();
    maker(command).render(&mut page).map_err(|_| Failure::Internal)?;
    // The maker of the pages writes its headings in English, ours as help has them.
    let heading = |line: &str| match line.strip_prefix(".SH ") {
        Some("NAME") => format!(".SH {}\n", words.get("man-name")),
        Some(heading) => format!(".SH {}\n", heading.trim().to_uppercase()),
        None => format!("{line}\n"),
    };
    Ok(String::from_utf8_lossy(&page).lines().map(heading).collect())
}

fn write_all(session: &Session, root: &Command, folder: &Path) -> Result {
    fs::create_dir_all(folder).map_err(|e| Failure::of_file(folder, e))?;
    let (mut left, mut count) = (vec![root], 0_usize);
    while let Some(command) = left.pop() {
        let path = folder.join(maker(command).get_filename());
        let text = page(&session.words, command)?;
        fs::write(&path, text).map_err(|e| Failure::of_file(&path, e))?;
        count += 1;
        left.extend(command.get_subcommands());
    }
    let path = out::printable(&folder.display().to_string());
    let said = [("count", count.to_string().into()), ("path", path.into())];
    out::line(&session.words.with("man-written", &said))
}
