//! A report as a workbook: numbers, dates and lengths of time as such, so that one can go on counting.

use super::tables::{Cell, Table};
use super::wording::{period, plain};
use super::{Brief, definitions, headlines, tables};
use crate::domain::settings::Settings;
use crate::text::Words;
use rust_xlsxwriter::{Format, Workbook, Worksheet, XlsxError};

/// Why a workbook could not be made: a limit of the format, which no report reaches.
#[derive(Debug, thiserror::Error)]
#[error("the workbook could not be made")]
pub struct Unwritten(#[from] XlsxError);

/// Seconds of a day: a workbook counts time in days.
const DAY: f64 = 86_400.0;

struct Formats {
    bold: Format,
    wrapped: Format,
    day: Format,
    percent: Format,
    wait: Format,
    delay: Format,
}

impl Formats {
    fn new() -> Self {
        Self {
            bold: Format::new().set_bold().set_text_wrap(),
            wrapped: Format::new().set_text_wrap(),
            day: Format::new().set_num_format("yyyy-mm-dd"),
            percent: Format::new().set_num_format("0%"),
            wait: Format::new().set_num_format("[mm]:ss"),
            delay: Format::new().set_num_format("[h]:mm"),
        }
    }
}

/// The workbook: the summary, a sheet for each table, the definitions.
///
/// # Errors
/// A limit of the format.
pub fn workbook(words: &Words, settings: &Settings, brief: &Brief) -> Result<Vec<u8>, Unwritten> {
    let formats = Formats::new();
    let mut book = Workbook::new();
    let named = |name: &str| words.get(&format!("report-sheet-{name}"));
    let title = words.with("report-title", &[("site", brief.site.as_str().into())]);
    let mut lines = vec![(title, &formats.bold)];
    lines.push((period(words, brief.days), &formats.bold));
    lines.push((words.get("report-masked"), &formats.wrapped));
    lines.extend(headlines(words, settings, brief).into_iter().map(|s| (s, &formats.wrapped)));
    let sheet = book.add_worksheet().set_name(named("summary"))?;
    sheet.set_column_width(0, 100)?;
    for (row, (line, format)) in (0..).zip(&lines) {
        sheet.write_string_with_format(row, 0, line, format)?;
    }
    for table in tables(words, settings, brief) {
        let sheet = book.add_worksheet().set_name(named(table.name))?;
        write(words, sheet, &table, &formats)?;
    }
    let sheet = book.add_worksheet().set_name(named("definitions"))?;
    sheet.set_column_width(0, 26)?.set_column_width(1, 90)?;
    for (row, (term, meaning)) in (0..).zip(definitions(words)) {
        sheet.write_string_with_format(row, 0, term, &formats.bold)?;
        sheet.write_string_with_format(row, 1, meaning, &formats.wrapped)?;
    }
    Ok(book.save_to_buffer()?)
}

/// A table from the first cell on, so that it can be filtered; its header stays in sight.
fn write(
    words: &Words,
    sheet: &mut Worksheet,
    table: &Table,
    formats: &Formats,
) -> Result<(), XlsxError> {
    sheet.set_freeze_panes(1, 1)?.set_column_width(0, 26)?;
    for (column, name) in (0..).zip(&table.header) {
        sheet.write_string_with_format(0, column, name, &formats.bold)?;
        if column > 0 {
            sheet.set_column_width(column, 13)?;
        }
    }
    for (row, cells) in (1..).zip(&table.rows) {
        for (column, cell) in (0..).zip(cells) {
            let (value, format) = match cell {
                Cell::Text(_) | Cell::Hidden => {
                    sheet.write_string(row, column, plain(words, cell))?;
                    continue;
                }
                Cell::Nothing => continue,
                Cell::Day(day) => {
                    sheet.write_date_with_format(row, column, day, &formats.day)?;
                    continue;
                }
                Cell::Count(n) => {
                    sheet.write_number(row, column, *n as f64)?;
                    continue;
                }
                Cell::Percent(n) => (*n as f64 / 100.0, &formats.percent),
                Cell::Wait(seconds) => (*seconds as f64 / DAY, &formats.wait),
                Cell::Delay(seconds) => (*seconds as f64 / DAY, &formats.delay),
            };
            sheet.write_number_with_format(row, column, value, format)?;
        }
    }
    Ok(())
}
