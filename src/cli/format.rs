//! How what a command tells is written: on the output, or as a document.

use clap::ValueEnum;

/// What can be typed after `--format`.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
#[allow(missing_docs)] // as in [`Format`] and [`Document`]
pub enum Written {
    #[default]
    Table,
    Json,
    Csv,
    Xlsx,
    Html,
}

impl Written {
    /// How lists, results and errors are written; beside a document, for people.
    pub fn format(self) -> Format {
        match self {
            Written::Table | Written::Xlsx | Written::Html => Format::Table,
            Written::Json => Format::Json,
            Written::Csv => Format::Csv,
        }
    }

    /// The document asked for.
    pub fn document(self) -> Option<Document> {
        match self {
            Written::Xlsx => Some(Document::Xlsx),
            Written::Html => Some(Document::Html),
            Written::Table | Written::Json | Written::Csv => None,
        }
    }
}

/// How lists, results and errors are written.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Format {
    /// For people.
    #[default]
    Table,
    /// For programs.
    Json,
    /// For spreadsheets.
    Csv,
}

/// A file of its own, where a command makes one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Document {
    /// A workbook.
    Xlsx,
    /// A page.
    Html,
}
