//! What can be typed after `guichet import` and `guichet export`.

use chrono::NaiveDate;
use clap::{Args, Subcommand};
use std::path::PathBuf;

/// `export`
#[derive(Debug, Subcommand)]
pub enum Export {
    /// Requests.
    Requests(ExportRequests),
    /// How many came each day, for everybody.
    OpenData(ExportOpenData),
}

/// `export open-data`
#[derive(Debug, Args)]
pub struct ExportOpenData {
    /// The folder for the table and its schema.
    pub folder: PathBuf,
    /// The first day.
    #[arg(long)]
    pub from: Option<NaiveDate>,
    /// The last day.
    #[arg(long)]
    pub to: Option<NaiveDate>,
    /// Where the files will be published.
    #[arg(long)]
    pub homepage: Option<String>,
}

/// `export requests`
#[derive(Debug, Args)]
pub struct ExportRequests {
    /// The first day of arrival.
    #[arg(long)]
    pub from: Option<NaiveDate>,
    /// The last day of arrival.
    #[arg(long = "until")]
    pub to_day: Option<NaiveDate>,
    /// A new file; the output when none is named.
    #[arg(long)]
    pub to: Option<PathBuf>,
    /// As Open311 GeoReport v2.
    #[arg(long)]
    pub open311: bool,
}

/// `import`
#[derive(Debug, Subcommand)]
pub enum Import {
    /// Tickets.
    Tickets(ImportTickets),
    /// Requests.
    Requests(ImportRequests),
    /// Take an import back.
    Undo(ImportUndo),
}

/// `import tickets`
#[derive(Debug, Args)]
pub struct ImportTickets {
    /// The CSV file.
    pub file: PathBuf,
    /// Only say what would be done.
    #[arg(long)]
    pub dry_run: bool,
    /// Where bad rows go.
    #[arg(long)]
    pub rejects: Option<PathBuf>,
}

/// `import requests`
#[derive(Debug, Args)]
pub struct ImportRequests {
    /// A CSV file, or the JSON of an Open311 server.
    pub file: PathBuf,
    /// How its columns and values are read.
    #[arg(long)]
    pub mapping: Option<PathBuf>,
    /// Only say what would be done.
    #[arg(long)]
    pub dry_run: bool,
    /// Where bad rows go.
    #[arg(long)]
    pub rejects: Option<PathBuf>,
}

/// `import undo`
#[derive(Debug, Args)]
pub struct ImportUndo {
    /// The import, as it was named when it was done.
    pub import: uuid::Uuid,
}
