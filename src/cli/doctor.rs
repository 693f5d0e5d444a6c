//! `guichet doctor`: how this machine is set up, for whoever is asked for help.

use super::args::{Doctor, Format};
use super::config;
use super::failure::{Failure, Result};
use super::out;
use super::session::Session;
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
    facts.push(("terminal", terminal()));
    if args.terminal {
        facts.extend(draws());
    }
    let rows: Vec<Vec<String>> = facts
        .iter()
        .map(|(name, value)| vec![session.words.get(&format!("doctor-{name}")), value.clone()])
        .collect();
    match session.format {
        Format::Json => {
            let all = facts.into_iter().map(|(k, v)| (k.replace('-', "_"), v.into()));
            out::json(&serde_json::Value::Object(all.collect()))?;
        }
        Format::Csv => out::csv(&["name", "value"], &rows)?,
        Format::Table => {
            for row in rows {
                out::line(&format!("{:<24}{}", row[0], out::printable(&row[1])))?;
            }
        }
    }
    // A wrong configuration is worth the exit code, after everything else was said.
    config::load(&session.place).map(drop)
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
        ("size", size(&file)),
        ("permissions", permissions(&file)),
        ("backups", backups(session)),
        ("log", place.log().display().to_string()),
        ("config", place.config_file().display().to_string()),
        ("state", place.state.display().to_string()),
        ("free", free(&place.data)),
    ]
}

fn backups(session: &Session) -> String {
    let all = backup::list(&session.place);
    let bytes: u64 = all.iter().map(|b| b.size).sum();
    format!("{} ({} × , {bytes} B)", session.place.backups().display(), all.len())
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

fn size(file: &Path) -> String {
    fs::metadata(file).map_or_else(|_| "—".to_owned(), |m| format!("{} B", m.len()))
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

fn free(folder: &Path) -> String {
    let there = folder.ancestors().find(|f| f.exists()).unwrap_or(folder);
    fs4::available_space(there).map_or_else(|_| "—".to_owned(), |b| format!("{} MiB", b >> 20))
}

/// What the environment says of the terminal.
fn terminal() -> String {
    let names = ["TERM", "TERM_PROGRAM", "COLORTERM", "KITTY_WINDOW_ID", "WT_SESSION"];
    let said = names.into_iter().filter_map(|name| {
        std::env::var(name).ok().filter(|v| !v.is_empty()).map(|v| format!("{name}={v}"))
    });
    let said: Vec<_> = said.collect();
    if said.is_empty() { "—".to_owned() } else { said.join(" ") }
}

/// What it can draw with, as far as the environment tells.
fn draws() -> Facts {
    let is = |name: &str| std::env::var(name).is_ok_and(|v| !v.is_empty());
    let term = std::env::var("TERM").unwrap_or_default();
    let image = match () {
        () if is("KITTY_WINDOW_ID") || term.contains("kitty") => "kitty",
        () if term.contains("foot") || term.contains("mlterm") => "sixel",
        () => "—",
    };
    let colours = std::env::var("COLORTERM").unwrap_or_default();
    let colours = match colours.as_str() {
        "truecolor" | "24bit" => "16777216",
        _ if is("WT_SESSION") => "16777216",
        _ if term.contains("256") => "256",
        _ => "16",
    };
    let size = crossterm::terminal::size();
    let size = size.map_or_else(|_| "—".to_owned(), |(w, h)| format!("{w}x{h}"));
    vec![
        ("terminal-size", size),
        ("terminal-colours", colours.to_owned()),
        ("terminal-images", image.to_owned()),
    ]
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
