//! What can be typed after `guichet counts`.

use chrono::NaiveDate;
use clap::{Args, ValueEnum};
use std::path::PathBuf;

/// `counts`
#[derive(Debug, Args)]
pub struct Counts {
    /// The first day.
    #[arg(long)]
    pub from: Option<NaiveDate>,
    /// The last day.
    #[arg(long)]
    pub to: Option<NaiveDate>,
    /// One day.
    #[arg(long, conflicts_with_all = ["from", "to"])]
    pub date: Option<NaiveDate>,
    /// The range as a whole, broken down.
    #[arg(long)]
    pub by: Option<CountBy>,
    /// Beside the period before and the same weekdays before.
    #[arg(long)]
    pub compare: bool,
    /// For people outside: what concerns fewer than five is hidden.
    #[arg(long)]
    pub public: bool,
    /// A new file, for documents.
    #[arg(long)]
    pub output: Option<PathBuf>,
}

/// By what counts are broken down.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
#[allow(missing_docs)] // each name says it
pub enum CountBy {
    Day,
    Week,
    Month,
    Weekday,
    Service,
    Hour,
    Agent,
    Language,
    Outcome,
    Result,
    /// Requests, by the way they came.
    Channel,
    /// Incidents, by what they were.
    Incident,
}
