//! What the command line writes: tables for people, JSON and CSV for programs.

use super::failure::{Failure, Result};
use indicatif::{ProgressBar, ProgressStyle};
use serde::Serialize;
use std::io::{ErrorKind, IsTerminal, Write};
use unicode_width::UnicodeWidthStr;

/// A text without what could move a cursor or change a terminal: data is shown, never obeyed.
/// Covers the C0 and C1 controls and the marks that reorder a line.
pub fn printable(text: &str) -> String {
    text.chars().map(|c| if commands(c) { '\u{fffd}' } else { c }).collect()
}

fn commands(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
        || matches!(c, '\u{2028}' | '\u{2029}' | '\u{feff}')
}

/// Writes to the standard output; a reader that has gone ends the command quietly.
pub fn write(text: &str) -> Result {
    let mut out = std::io::stdout().lock();
    let written = out.write_all(text.as_bytes()).and_then(|()| out.flush());
    written.map_err(|source| match source.kind() {
        ErrorKind::BrokenPipe => Failure::BrokenPipe,
        _ => Failure::Output { source },
    })
}

/// Writes one line.
pub fn line(text: &str) -> Result {
    write(&format!("{text}\n"))
}

/// Tells the person something beside the output.
pub fn tell(text: &str) {
    // Nobody is left to be told when standard error is closed.
    _ = writeln!(std::io::stderr(), "{text}");
}

/// Writes a text that programs read: to the letter into a file or a pipe, and printable line by
/// line on a terminal.
pub fn data(text: &str) -> Result {
    if !std::io::stdout().is_terminal() {
        return write(text);
    }
    write(&text.lines().map(|line| printable(line) + "\n").collect::<String>())
}

/// Writes a value as JSON, in which whatever could command a terminal is escaped.
pub fn json(value: &impl Serialize) -> Result {
    let text = serde_json::to_string_pretty(value).map_err(|_| Failure::Internal)?;
    line(&escaped(&text))
}

/// serde_json escapes the C0 controls; the others, and the marks that reorder a line, can only
/// stand inside of strings too.
pub fn escaped(json: &str) -> String {
    let escape = |c: char| match c {
        '\n' => c.to_string(),
        c if commands(c) => format!("\\u{:04x}", u32::from(c)),
        c => c.to_string(),
    };
    json.chars().map(escape).collect()
}

/// Writes rows as CSV, the header first.
pub fn csv<R: AsRef<[String]>>(header: &[&str], rows: &[R]) -> Result {
    data(&csv_text(header, rows)?)
}

/// Rows as CSV, the header first.
pub fn csv_text<R: AsRef<[String]>>(header: &[&str], rows: &[R]) -> Result<String> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    let written = writer
        .write_record(header)
        .and_then(|()| rows.iter().try_for_each(|row| writer.write_record(row.as_ref())));
    written.map_err(|_| Failure::Internal)?;
    let bytes = writer.into_inner().map_err(|_| Failure::Internal)?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

/// Writes rows in columns; those that hold only figures stand to the right.
pub fn table<R: AsRef<[String]>>(header: &[String], rows: &[R]) -> Result {
    write(&columns(header, rows))
}

fn columns<R: AsRef<[String]>>(header: &[String], rows: &[R]) -> String {
    let cell = |row: &R, i: usize| row.as_ref().get(i).map_or(String::new(), |c| printable(c));
    let figures = |text: &str| text.chars().all(|c| c.is_ascii_digit() || "-:—%,.".contains(c));
    let mut shape = Vec::with_capacity(header.len());
    for (i, title) in header.iter().enumerate() {
        let widest = rows.iter().map(|r| cell(r, i).width()).max().unwrap_or(0);
        let right = !rows.is_empty() && rows.iter().all(|r| figures(&cell(r, i)));
        shape.push((widest.max(title.width()), right));
    }
    let draw = |cells: Vec<String>| {
        let padded = cells.iter().zip(&shape).map(|(text, (width, right))| {
            let space = " ".repeat(width.saturating_sub(text.width()));
            if *right { format!("{space}{text}") } else { format!("{text}{space}") }
        });
        padded.collect::<Vec<_>>().join("  ").trim_end().to_owned() + "\n"
    };
    let body = rows.iter().map(|row| draw((0..header.len()).map(|i| cell(row, i)).collect()));
    draw(header.to_vec()) + &body.collect::<String>()
}

/// Asks yes or no; `None` where nobody can answer.
pub fn ask(question: &str, yes: &str) -> Option<bool> {
    if !std::io::stdin().is_terminal() || !std::io::stderr().is_terminal() {
        return None;
    }
    _ = write!(std::io::stderr(), "{question} ");
    let mut answer = String::new();
    std::io::stdin().read_line(&mut answer).ok()?;
    let answer = answer.trim().to_lowercase();
    Some(!answer.is_empty() && yes.split(' ').any(|y| y == answer))
}

/// A progress bar on standard error, hidden where that is no terminal.
pub fn bar(length: u64) -> ProgressBar {
    let style = ProgressStyle::with_template("{wide_bar} {percent} %  {pos}/{len}");
    ProgressBar::new(length).with_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escape_sequences_are_shown_not_obeyed() {
        assert_eq!(
            printable("a\u{1b}[2Jb\u{9b}1m\u{202e}é\n"),
            "a\u{fffd}[2Jb\u{fffd}1m\u{fffd}é\u{fffd}"
        );
    }

    #[test]
    fn json_escapes_what_it_leaves_as_it_is_by_itself() {
        let text = "a\u{1b}[2J\u{9b}1m\u{202e}é";
        let json = escaped(&serde_json::to_string_pretty(&[text]).unwrap());
        assert!(!json.chars().any(|c| c != '\n' && commands(c)) && json.contains('é'), "{json}");
        assert_eq!(serde_json::from_str::<[String; 1]>(&json).unwrap(), [text]);
    }

    #[test]
    fn columns_stand_under_their_titles() {
        let header = ["numéro".to_owned(), "attente".to_owned()];
        let rows = [vec!["J012".to_owned(), "02:10".to_owned()]];
        assert_eq!(columns(&header, &rows), "numéro  attente\nJ012      02:10\n");
    }
}
