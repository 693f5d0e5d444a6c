//! What can be typed after `guichet report` and `guichet channels`.

use chrono::NaiveDate;
use clap::Args;
use std::path::PathBuf;

/// `report`
#[derive(Debug, Args)]
pub struct Report {
    /// The week of a day; the last whole one where none is named.
    #[arg(long, num_args = 0..=1, conflicts_with = "month")]
    #[allow(clippy::option_option)] // not asked for, asked for without a day, with one
    pub week: Option<Option<NaiveDate>>,
    /// The month of a day; the last whole one where none is named.
    #[arg(long, num_args = 0..=1)]
    #[allow(clippy::option_option)]
    pub month: Option<Option<NaiveDate>>,
    /// A new file, for documents.
    #[arg(long)]
    pub output: Option<PathBuf>,
}

/// `channels`
#[derive(Debug, Args)]
pub struct Channels {
    /// The first day of arrival.
    #[arg(long)]
    pub from: Option<NaiveDate>,
    /// The last day of arrival.
    #[arg(long)]
    pub to: Option<NaiveDate>,
}
