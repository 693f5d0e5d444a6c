//! Text of the right-to-left scripts for places that are typed, not drawn: lists, tables, lines.
//! A terminal that does not order it by itself is given it in the order in which it is read.

use unicode_bidi::BidiInfo;

/// `text` in the order in which its letters stand on the line, from the left, without the marks
/// that told it; as it is where nothing in it runs from the right.
pub fn visual(text: &str) -> String {
    let info = BidiInfo::new(text, None);
    let plain = || super::phrases::plain(text);
    if !info.has_rtl() {
        return plain();
    }
    let lines = info.paragraphs.iter().map(|paragraph| {
        let line = info.reorder_line(paragraph, paragraph.range.clone());
        super::phrases::plain(&line)
    });
    lines.collect()
}

/// Whether a terminal with these variables of the environment orders text by itself: then it must
/// be given as it is, or it would be turned twice.
pub fn is_ordered_by_terminal(variable: impl Fn(&str) -> Option<String>) -> bool {
    // Inside these the outer terminal only sees cells.
    if variable("TMUX").is_some() || variable("STY").is_some() {
        return false;
    }
    // VTE does since 0.58 (GNOME Terminal, Tilix, …), Konsole, mlterm and Apple's by default.
    let vte = variable("VTE_VERSION").and_then(|v| v.parse::<u32>().ok()).unwrap_or(0);
    let program = variable("TERM_PROGRAM").unwrap_or_default();
    let terminal = variable("TERM").unwrap_or_default();
    vte >= 5800
        || variable("KONSOLE_VERSION").is_some()
        || variable("MLTERM").is_some()
        || terminal.starts_with("mlterm")
        || program == "Apple_Terminal"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_runs_from_the_right_is_given_in_the_order_in_which_it_stands() {
        assert_eq!(visual("Bonjour"), "Bonjour");
        assert_eq!(visual("سلام"), "مالس");
        // A number inside stays readable, and marks are gone.
        assert_eq!(visual("رقمك: \u{2068}J012\u{2069}."), ".J012 :كمقر");
        // In a line that begins in Latin letters only the Arabic part is turned.
        assert_eq!(visual("arabe (سلام)"), "arabe (مالس)");
    }

    #[test]
    fn a_terminal_that_orders_by_itself_is_left_to_it() {
        let with = |pairs: &'static [(&str, &str)]| {
            move |name: &str| {
                let pair = pairs.iter().find(|(n, _)| *n == name);
                pair.map(|(_, value)| (*value).to_owned())
            }
        };
        assert!(is_ordered_by_terminal(with(&[("VTE_VERSION", "7203")])));
        assert!(!is_ordered_by_terminal(with(&[("VTE_VERSION", "5202")])));
        assert!(is_ordered_by_terminal(with(&[("TERM_PROGRAM", "Apple_Terminal")])));
        assert!(!is_ordered_by_terminal(with(&[("TERM", "xterm-256color")])));
        assert!(!is_ordered_by_terminal(with(&[("VTE_VERSION", "7203"), ("TMUX", "x")])));
    }
}
