//! `guichet doctor`: how this machine is set up, for whoever is asked for help.

mod terminal;

use super::args::Doctor;
use super::failure::{Failure, Result};
use super::format::Format;
use super::out;
use super::session::Session;
use super::{config, config_edit};
use crate::journal::{SiteZone, backup};
use std::fs::{self, OpenOptions};
use std::io::{Read, Write};
use std::path::Path;

/// Says it; or writes the sample of the configuration.
pub fn run(session: &Session, args: &Doctor) -> Result {
    if args.write_config {
        return write_config(session);
    }
    let mut facts = places(session);
    facts.extend(machine());
    facts.push(("terminal", terminal::named()));
    let mut answers = terminal::Answers::default();
    if args.terminal {
        facts.extend(terminal::draws());
        if terminal::is_there() {
            answers = terminal::ask();
            facts.extend(answers.facts());
        } else {
            out::tell(&session.words.get("doctor-terminal-none"));
        }
    }
    show(session, facts)?;
    // A wrong configuration is worth the exit code, after everything else was said.
    let config = config::load(&session.place)?;
    if answers.any() { offer(session, args, answers.differ_from(&config.desk)) } else { Ok(()) }
}

fn show(session: &Session, facts: Facts) -> Result {
    let rows: Vec<Vec<String>> = facts
        .iter()
        .map(|(name, value)| vec![session.words.get(&format!("doctor-{name}")), value.clone()])
        .collect();
    match session.format {
        Format::Json => {
            let all = facts.into_iter().map(|(k, v)| (k.replace('-', "_"), v.into()));
            out::json(&serde_json::Value::Object(all.collect()))
        }
        Format::Csv => out::csv(&["name", "value"], &rows),
        Format::Table => facts.iter().zip(rows).try_for_each(|((name, value), row)| {
            // Answers are words; paths and figures are shown as they are.
            let word = format!("doctor-{name}-{value}");
            let value = if session.words.has(&word) { &session.words.get(&word) } else { value };
            out::line(&format!("{:<24}{}", row[0], out::printable(value)))
        }),
    }
}

/// Offers to write the settings that the terminal answered otherwise than they are. Programs,
/// which read another format, are asked nothing.
fn offer(session: &Session, args: &Doctor, changes: Vec<(&str, &str)>) -> Result {
    let words = &session.words;
    if changes.is_empty() {
        out::tell(&words.get("doctor-terminal-fits"));
        return Ok(());
    }
    let path = out::printable(&session.place.config_file().display().to_string());
    let lines: Vec<_> = changes.iter().map(|(key, value)| format!("{key} = \"{value}\"")).collect();
    let said = [("path", path.clone().into()), ("settings", lines.join(", ").into())];
    out::tell(&words.with("doctor-terminal-differs", &said));
    let ask = || match session.format {
        Format::Table => out::ask(&words.get("doctor-terminal-ask"), &words.get("answer-yes")),
        Format::Json | Format::Csv => None,
    };
    match if args.yes { Some(true) } else { ask() } {
        Some(true) => {
            config_edit::set(&session.place, words, &changes)?;
            out::tell(&words.with("doctor-config-written", &[("path", path.into())]));
        }
        Some(false) => out::tell(&words.get("failure-declined")),
        None => {}
    }
    Ok(())
}

type Facts = Vec<(&'static str, String)>;

fn places(session: &Session) -> Facts {
    let place = &session.place;
    let file = place.file();
    let format = format_of(&file).map_or_else(|| "—".to_owned(), |n| n.to_string());
    vec![
        ("version", env!("CARGO_PKG_VERSION").to_owned()),
        ("file", file.display().to_string()),
        ("format", format),
        ("size", size(session, &file)),
        ("permissions", permissions(&file)),
        ("backups", backups(session)),
        ("log", place.log().display().to_string()),
        ("config", place.config_file().display().to_string()),
        ("state", place.state.display().to_string()),
        ("free", free(session, &place.data)),
    ]
}

fn backups(session: &Session) -> String {
    let all = backup::list(&session.place);
    let bytes: u64 = all.iter().map(|b| b.size).sum();
    let names = [("count", all.len().into()), ("bytes", bytes.into())];
    let kept = session.words.with("doctor-kept", &names);
    format!("{} ({kept})", session.place.backups().display())
}

fn machine() -> Facts {
    let set = |name: &str| std::env::var(name).ok().filter(|v| !v.is_empty());
    let locale = ["GUICHET_LANG", "LC_ALL", "LC_MESSAGES", "LANG"].into_iter();
    let locale = locale.filter_map(|name| set(name).map(|v| format!("{name}={v}")));
    let zone = iana_time_zone::get_timezone().unwrap_or_else(|_| "—".to_owned());
    let known = SiteZone::named(&zone).0.name().to_owned();
    vec![
        ("zone", if known == zone { zone } else { format!("{zone} → {known}") }),
        ("locale", locale.collect::<Vec<_>>().join(" ")),
        ("machine", gethostname::gethostname().to_string_lossy().into_owned()),
    ]
}

/// `user_version` of an SQLite file, which lies at a fixed place of its header: read without
/// opening the file, which may be of a newer program.
fn format_of(file: &Path) -> Option<u32> {
    let mut header = [0; 64];
    fs::File::open(file).ok()?.read_exact(&mut header).ok()?;
    let [.., a, b, c, d] = header;
    Some(u32::from_be_bytes([a, b, c, d]))
}

fn size(session: &Session, file: &Path) -> String {
    let said = |bytes: u64| session.words.with("doctor-bytes", &[("count", bytes.into())]);
    fs::metadata(file).map_or_else(|_| "—".to_owned(), |m| said(m.len()))
}

#[cfg(unix)]
fn permissions(file: &Path) -> String {
    use std::os::unix::fs::PermissionsExt;
    let mode = fs::metadata(file).map(|m| m.permissions().mode() & 0o777);
    mode.map_or_else(|_| "—".to_owned(), |m| format!("{m:o}"))
}

#[cfg(not(unix))]
fn permissions(file: &Path) -> String {
    let read_only = fs::metadata(file).map(|m| m.permissions().readonly());
    read_only.map_or_else(|_| "—".to_owned(), |r| if r { "r" } else { "rw" }.to_owned())
}

fn free(session: &Session, folder: &Path) -> String {
    let there = folder.ancestors().find(|f| f.exists()).unwrap_or(folder);
    let said =
        |bytes: u64| session.words.with("doctor-mebibytes", &[("count", (bytes >> 20).into())]);
    fs4::available_space(there).map_or_else(|_| "—".to_owned(), said)
}

fn write_config(session: &Session) -> Result {
    let path = session.place.config_file();
    let trouble = |error| Failure::of_file(&path, error);
    fs::create_dir_all(&session.place.config).map_err(trouble)?;
    let shown = || out::printable(&path.display().to_string());
    let new = OpenOptions::new().write(true).create_new(true).open(&path);
    match new.and_then(|mut file| file.write_all(config::sample(&session.words).as_bytes())) {
        Ok(()) => {
            out::line(&session.words.with("doctor-config-written", &[("path", shown().into())]))
        }
        Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => {
            out::line(&session.words.with("doctor-config-kept", &[("path", shown().into())]))
        }
        Err(error) => Err(trouble(error)),
    }
}
