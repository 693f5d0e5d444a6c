//! Small things that every screen draws with: texts cut to a width, rows, and the guard against
//! what data could do to a terminal.

use ratatui::Frame;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::text::Line;
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// `text` cut to `width` columns, with `…` where something is missing.
pub fn fit(text: &str, width: usize) -> String {
    if text.width() <= width {
        return text.to_owned();
    }
    let mut cut = String::new();
    let mut columns = 0;
    for c in text.chars() {
        columns += c.width().unwrap_or(0);
        if columns + 1 > width {
            break;
        }
        cut.push(c);
    }
    if width > 0 {
        cut.push('…');
    }
    cut
}

/// The end of `text` in at most `width` columns, behind `…` where something is missing: of ids
/// that count up, the end tells one from another.
pub fn fit_end(text: &str, width: usize) -> String {
    if text.width() <= width {
        return text.to_owned();
    }
    let mut kept = Vec::new();
    let mut columns = 1;
    for c in text.chars().rev() {
        columns += c.width().unwrap_or(0);
        if columns > width {
            break;
        }
        kept.push(c);
    }
    if width > 0 {
        kept.push('…');
    }
    kept.into_iter().rev().collect()
}

/// `text` in exactly `width` columns, at the left.
pub fn pad(text: &str, width: usize) -> String {
    let cut = fit(text, width);
    let space = width.saturating_sub(cut.width());
    cut + &" ".repeat(space)
}

/// `text` in exactly `width` columns, at the right.
pub fn pad_left(text: &str, width: usize) -> String {
    let cut = fit(text, width);
    " ".repeat(width.saturating_sub(cut.width())) + &cut
}

/// `left` and `right` at the two ends of `width` columns; the right one stays whole.
pub fn ends(left: &str, right: &str, width: usize) -> String {
    let space = width.saturating_sub(right.width());
    pad(left, space) + right
}

/// Joins `texts` in at most `width` columns, the longest shortened first, none below `least`;
/// `None` where that is not enough.
pub fn join(texts: &[String], separator: &str, width: usize, least: usize) -> Option<String> {
    let longest = texts.iter().map(|t| t.width()).max().unwrap_or(0);
    (least.min(longest)..=longest).rev().find_map(|most| {
        let cut: Vec<String> = texts.iter().map(|t| fit(t, most)).collect();
        Some(cut.join(separator)).filter(|joined| joined.width() <= width)
    })
}

/// Breaks `text` at spaces into lines of at most `width` columns; a word longer than a line is
/// broken where the line ends, so that nothing is lost.
pub fn wrap(text: &str, width: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in words(text, width) {
        match lines.last_mut() {
            Some(line) if line.width() + 1 + word.width() <= width => {
                line.push(' ');
                line.push_str(&word);
            }
            _ => lines.extend(chunks(&word, width)),
        }
    }
    lines
}

/// The words of `text`, with what is never torn from them: French puts a space before `:`, `?` or
/// `»` and behind `«`, and a number stays with what it counts.
fn words(text: &str, width: usize) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        let follows = word.starts_with([':', ';', '!', '?', '»', '%']);
        match words.last_mut() {
            Some(last) if last.width() + 1 + word.width() <= width && (follows || leads(last)) => {
                last.push(' ');
                last.push_str(word);
            }
            _ => words.push(word.to_owned()),
        }
    }
    words
}

/// Whether the word after this one stays on its line.
fn leads(word: &str) -> bool {
    word.ends_with('«') || word.chars().all(|c| c.is_ascii_digit())
}

/// A word in pieces of at most `width` columns.
fn chunks(word: &str, width: usize) -> Vec<String> {
    let mut pieces = vec![String::new()];
    for c in word.chars() {
        let columns = c.width().unwrap_or(0);
        match pieces.last_mut() {
            Some(piece) if piece.is_empty() || piece.width() + columns <= width => piece.push(c),
            _ => pieces.push(c.to_string()),
        }
    }
    pieces
}

/// Draws one line per row, from the top.
pub fn rows<'a>(frame: &mut Frame<'_>, area: Rect, lines: impl IntoIterator<Item = Line<'a>>) {
    for (line, row) in lines.into_iter().zip(area.rows()) {
        frame.render_widget(line, row);
    }
}

/// Whether a character could do something to a terminal, or turn the direction of a line.
fn is_harmful(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// A text without what could do something to a terminal.
pub fn clean(text: &str) -> String {
    text.chars().map(|c| if is_harmful(c) { ' ' } else { c }).collect()
}

/// Joins `texts` into lines of at most `width` columns, never breaking one of them that fits.
pub fn wrap_all(texts: &[String], separator: &str, width: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for text in texts {
        match lines.last_mut() {
            Some(line) if line.width() + separator.width() + text.width() <= width => {
                line.push_str(separator);
                line.push_str(text);
            }
            _ => lines.extend(wrap(text, width)),
        }
    }
    lines
}

/// The same for a whole screen, after it was drawn: nothing that data holds gets past it.
pub fn clean_screen(buffer: &mut Buffer) {
    for cell in &mut buffer.content {
        if cell.symbol().chars().any(is_harmful) {
            // A mark without width shares the cell of a letter, which stays.
            let kept: String = cell.symbol().chars().filter(|c| !is_harmful(*c)).collect();
            cell.set_symbol(if kept.is_empty() { " " } else { &kept });
        }
    }
}

/// Where a terminal may have plain characters only, the mark of what is cut is one of them.
pub fn plain_screen(buffer: &mut Buffer) {
    for cell in buffer.content.iter_mut().filter(|cell| cell.symbol() == "…") {
        cell.set_symbol("~");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_cut_and_filled_by_columns() {
        assert_eq!(fit("École, cantine", 8), "École, …");
        assert_eq!(pad("né", 4), "né  ");
        assert_eq!(pad_left("né", 4), "  né");
        assert_eq!(ends("left side", "14:07", 12), "left s…14:07");
        assert_eq!(wrap("un deux trois", 8), ["un deux", "trois"]);
        assert_eq!(wrap("un anticonstitutionnel", 8), ["un", "anticons", "titution", "nel"]);
        assert_eq!(wrap("un « deux » : trois", 8), ["un", "« deux »", ": trois"]);
        assert_eq!(wrap("attente : 45 min ?", 10), ["attente :", "45 min ?"]);
        assert_eq!(join(&["un deux".into(), "3".into()], " · ", 8, 4).unwrap(), "un … · 3");
        assert_eq!(fit_end("1999-02-01-00123", 8), "…1-00123");
        assert_eq!(fit_end("00123", 5), "00123");
        assert_eq!(fit_end("00123", 0), "");
        assert_eq!(fit("日本語", 4), "日…");
    }

    #[test]
    fn escapes_never_reach_the_terminal() {
        assert_eq!(clean("a\u{1b}[2Jb\u{202e}c"), "a [2Jb c");
    }
}
