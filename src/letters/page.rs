//! A letter as one page of HTML to print on A4: it needs no other file and no network, and brings
//! the font of the requester's writing along.

use super::{Block, Letter, Part};
use crate::interpret::Language;
use crate::interpret::language::Direction;
use crate::interpret::page::face;
use maud::{DOCTYPE, Markup, PreEscaped, html};

/// The requester's block stands where the window of a French envelope is.
const STYLE: &str = "\
@page { size: A4; margin: 15mm 20mm }
* { box-sizing: border-box }
body { max-width: 170mm; margin: 0 auto; color: #000; background: #fff;
  font: 10.5pt/1.35 sans-serif, guichet }
p { margin: 0 0 2.5mm; white-space: pre-line; overflow-wrap: break-word }
h1 { font-size: 13pt; margin: 4mm 0 3mm }
.to { margin: 8mm 0 5mm 90mm; min-height: 20mm }
.notice { font-size: 9.5pt; border: .5pt solid #000; padding: 2mm 3mm }
.about { font-weight: bold }
.words { margin: 0 4mm 3mm; border-inline-start: 1.5pt solid #000; padding-inline-start: 3mm }
.lines { break-inside: avoid; page-break-inside: avoid }
.lines p { margin: 0 }
.there { font-family: guichet, sans-serif; break-before: page; page-break-before: always }
.there .words, .there .fr { font-family: sans-serif, guichet }
@media screen { body { padding: 8mm } }
";

/// The letter as a page.
pub(super) fn html(letter: &Letter) -> String {
    let translated = letter.translated.as_ref();
    let font = translated.map(|part| face(part.language)).unwrap_or_default();
    let head = &letter.head;
    let parts = [Some(&letter.french), translated];
    let page = html! {
        (DOCTYPE)
        html lang="fr" dir="ltr" {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width";
                title { (letter.french.title) }
                // The font is letters, figures and three signs; nothing to escape.
                style { (PreEscaped(font)) (PreEscaped(STYLE)) }
            }
            body {
                header {
                    div.lines { @for line in &head.sender { p { (line) } } }
                    div.lines.to { @for line in &head.recipient { p { (line) } } }
                    p { (head.day) }
                    @for part in parts.into_iter().flatten() {
                        @if let Some(notice) = &part.notice {
                            p.notice lang=(part.language.tag) dir=(direction(part.language)) {
                                (notice)
                            }
                        }
                    }
                }
                (section(&letter.french, "here"))
                @if let Some(part) = translated { (section(part, "there")) }
            }
        }
    };
    page.into_string()
}

fn section(part: &Part, class: &str) -> Markup {
    html! {
        section class=(class) lang=(part.language.tag) dir=(direction(part.language)) {
            p.about { (part.subject) }
            h1 { (part.title) }
            @for block in &part.blocks {
                @match block {
                    Block::Text(text) => p { (text) },
                    // What an agent wrote is French in every part.
                    Block::Words(words) => p.words lang="fr" dir="ltr" { (words) },
                    Block::Lines(all) => div.lines { @for line in all { p dir="auto" { (line) } } },
                }
            }
        }
    }
}

fn direction(language: &Language) -> &'static str {
    match language.direction() {
        Direction::LeftToRight => "ltr",
        Direction::RightToLeft => "rtl",
    }
}
