//! A report as one HTML page: it needs no script, no font and no other file, prints on two pages of
//! A4, and can be read aloud from top to bottom.
//!
//! RGAA 4.1 asks for what is here: a language (8.3), a title (8.5), one heading below the other (9.1),
//! tables with a caption and headers that say of what (5.4, 5.6, 5.7), images with a name (1.1), and
//! nothing that is said by colour alone (3.1).

use super::chart::{Bar, Chart};
use super::tables::{Cell, Table};
use super::wording::{period, plain};
use super::{Brief, definitions, headlines, tables};
use crate::domain::settings::Settings;
use crate::text::Words;
use maud::{DOCTYPE, Markup, PreEscaped, html};

const STYLE: &str = "\
@page { size: A4; margin: 11mm }
* { box-sizing: border-box }
body { max-width: 190mm; margin: 0 auto; padding: 6mm; color: #000; background: #fff;
  font: 10.5pt/1.35 sans-serif }
h1 { font-size: 17pt; margin: 0 0 1mm }
h2 { font-size: 12.5pt; margin: 5mm 0 1.5mm; border-bottom: 1.5pt solid #1b3a6b; break-after: avoid }
ul { margin: 0; padding-left: 5mm }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums }
caption { text-align: left; font-style: italic; padding-bottom: 1mm }
th, td { padding: .25em .4em; border-bottom: .5pt solid #666; text-align: right;
  vertical-align: bottom }
th:first-child, td.text { text-align: left }
thead th { border-bottom: 1pt solid #000; font-size: 90% }
tbody th { font-weight: normal; white-space: nowrap }
tbody tr.all > * { font-weight: bold; border-top: 1pt solid #000 }
svg { display: block; width: 100%; height: auto }
figure { margin: 0 0 2mm } figcaption { font-style: italic }
svg rect { fill: #1b3a6b } svg line { stroke: #000 }
svg text { font: 11px sans-serif; fill: #000 }
.drawn { display: grid; grid-template-columns: 1fr 62mm; gap: 0 4mm; align-items: start }
@media screen and (max-width: 50em) { .drawn { display: block } .charts { max-width: 62mm } }
dl { margin: 0; font-size: 90% } dt { font-weight: bold; float: left; margin-right: 1.5mm }
dt::after { content: ' :' } dd { margin: 0 }
@media print { body { padding: 0; max-width: none; font-size: 8pt; line-height: 1.2 }
  h2 { margin-top: 2.5mm; font-size: 10.5pt } th, td { padding: .08em .4em }
  tr, figure, .whole { break-inside: avoid } }
";

/// The page.
pub fn html(words: &Words, settings: &Settings, brief: &Brief) -> String {
    let title = words.with("report-title", &[("site", brief.site.as_str().into())]);
    let when = period(words, brief.days);
    let page = html! {
        (DOCTYPE)
        html lang=(words.language().tag()) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width";
                title { (title) ", " (when) }
                // Our own text; nothing to escape.
                style { (PreEscaped(STYLE)) }
            }
            body {
                header { h1 { (title) } p { (capital(&when)) } }
                main {
                    section {
                        h2 { (words.get("report-heading-short")) }
                        ul {
                            @for sentence in headlines(words, settings, brief) {
                                li { (sentence) }
                            }
                        }
                    }
                    @for table in tables(words, settings, brief) { (section(words, &table)) }
                    section {
                        h2 { (words.get("report-heading-definitions")) }
                        dl {
                            @for (term, meaning) in definitions(words) {
                                dt { (term) } dd { (meaning) }
                            }
                        }
                    }
                }
            }
        }
    };
    page.into_string()
}

fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect()
}

/// Which columns of a table are drawn beside it: tickets, and what nine in ten wait where the table is
/// so short that both drawings find room.
fn drawn(table: &Table) -> &'static [usize] {
    const SHORT: usize = 9;
    match table.name {
        "day" | "week" | "month" | "hour" | "service" if table.rows.len() > SHORT => &[1],
        "day" | "week" | "month" | "hour" | "service" => &[1, 6],
        _ => &[],
    }
}

fn section(words: &Words, table: &Table) -> Markup {
    let drawn = drawn(table);
    html! {
        section class=[drawn.is_empty().then_some("whole")] {
            h2 { (words.get(&format!("report-heading-{}", table.name))) }
            @if drawn.is_empty() { (self::table(words, table)) } @else {
                div class="drawn" {
                    (self::table(words, table))
                    div class="charts" {
                        @for column in drawn { (chart(words, table, *column).figure()) }
                    }
                }
            }
        }
    }
}

fn table(words: &Words, table: &Table) -> Markup {
    let total = words.get("report-all");
    let is_total = |row: &[Cell]| row.first() == Some(&Cell::Text(total.clone()));
    html! {
        table {
            caption { (table.caption) }
            thead { tr { @for name in &table.header { th scope="col" { (name) } } } }
            tbody {
                @for row in &table.rows {
                    tr class=[is_total(row).then_some("all")] {
                        @for (n, cell) in row.iter().enumerate() {
                            @if n == 0 { th scope="row" { (plain(words, cell)) } }
                            @else if matches!(cell, Cell::Text(_)) {
                                td class="text" { (plain(words, cell)) }
                            } @else { td { (plain(words, cell)) } }
                        }
                    }
                }
            }
        }
    }
}

/// A column as bars, the row of the whole left out.
fn chart(words: &Words, table: &Table, column: usize) -> Chart {
    let total = Cell::Text(words.get("report-all"));
    let rows = table.rows.iter().filter(|row| row.first() != Some(&total));
    let bar = |row: &Vec<Cell>| {
        let cell = row.get(column).unwrap_or(&Cell::Nothing);
        let value = match cell {
            Cell::Count(n) | Cell::Percent(n) | Cell::Wait(n) | Cell::Delay(n) => Some(*n),
            Cell::Text(_) | Cell::Day(_) | Cell::Hidden | Cell::Nothing => None,
        };
        let label = row.first().map(|name| plain(words, name)).unwrap_or_default();
        Bar { label, value, said: plain(words, cell) }
    };
    let bars: Vec<Bar> = rows.map(bar).collect();
    let name = table.header.get(column).map(String::as_str).unwrap_or_default();
    let first = table.header.first().map(String::as_str).unwrap_or_default();
    let title = words.with("report-chart", &[("what", name.into()), ("by", first.into())]);
    let most = bars.iter().filter(|bar| bar.value.is_some()).max_by_key(|bar| bar.value);
    let description = match most {
        Some(bar) => words.with(
            "report-chart-most",
            &[("label", bar.label.as_str().into()), ("value", bar.said.as_str().into())],
        ),
        None => words.get("report-chart-hidden"),
    };
    Chart { id: format!("{}-{column}", table.name), title, description, bars }
}
