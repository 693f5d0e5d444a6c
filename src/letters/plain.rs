//! A letter as plain text, for e-mail and for the screen.

use super::{Block, Letter, Part};
use unicode_width::UnicodeWidthStr;

/// The longest line, as e-mail has it.
const WIDTH: usize = 78;

/// Where the requester's block begins.
const INDENT: usize = 40;

/// The letter in lines of at most [`WIDTH`] columns; a longer word stays whole.
pub(super) fn text(letter: &Letter) -> String {
    let head = &letter.head;
    let mut lines: Vec<String> = head.sender.iter().flat_map(|line| wrap(line, WIDTH)).collect();
    if !head.recipient.is_empty() {
        lines.push(String::new());
        let recipient = head.recipient.iter().flat_map(|line| wrap(line, WIDTH - INDENT));
        lines.extend(recipient.map(|line| format!("{}{line}", " ".repeat(INDENT))));
    }
    lines.push(String::new());
    lines.push(head.day.clone());
    lines.push(String::new());
    let parts = [Some(&letter.french), letter.translated.as_ref()];
    for notice in parts.into_iter().flatten().filter_map(|part| part.notice.as_ref()) {
        lines.extend(wrap(notice, WIDTH));
        lines.push(String::new());
    }
    part(&mut lines, &letter.french);
    if let Some(translated) = &letter.translated {
        lines.push(String::new());
        lines.push("—".repeat(WIDTH / 2));
        lines.push(String::new());
        part(&mut lines, translated);
    }
    lines.join("\n") + "\n"
}

fn part(lines: &mut Vec<String>, part: &Part) {
    lines.extend(wrap(&part.subject, WIDTH));
    lines.push(String::new());
    lines.extend(wrap(&part.title, WIDTH));
    for block in &part.blocks {
        lines.push(String::new());
        match block {
            Block::Text(text) => lines.extend(paragraphs(text)),
            Block::Words(words) => lines.extend(paragraphs(words)),
            Block::Lines(all) => lines.extend(all.iter().flat_map(|line| wrap(line, WIDTH))),
        }
    }
}

/// The lines of a text, whose own line breaks stay.
fn paragraphs(text: &str) -> Vec<String> {
    text.lines().flat_map(|line| wrap(line, WIDTH)).collect()
}

fn wrap(text: &str, width: usize) -> Vec<String> {
    let mut lines = vec![String::new()];
    // A space that does not break keeps its words together.
    for word in text.split([' ', '\t']).filter(|word| !word.is_empty()) {
        match lines.last_mut() {
            Some(line) if line.is_empty() => line.push_str(word),
            Some(line) if line.width() + 1 + word.width() <= width => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}
