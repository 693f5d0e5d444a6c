//! What can be typed after `guichet forecast`.

use chrono::NaiveDate;
use clap::Args;

/// `forecast`
#[derive(Debug, Args)]
pub struct Forecast {
    /// Which day; today when none is named.
    #[arg(long)]
    pub date: Option<NaiveDate>,
    /// Only for this service: a code, a calling letter or a name.
    #[arg(long)]
    pub service: Option<String>,
    /// The wait to keep, in minutes; what the services promise when none is named.
    #[arg(long, value_parser = clap::value_parser!(u16).range(0..=1440))]
    pub target: Option<u16>,
    /// The share of visitors to be called within it, in percent.
    #[arg(long, default_value_t = 90, value_parser = clap::value_parser!(u8).range(1..=99))]
    pub share: u8,
    /// Say how wrong it would have been on days that are over.
    #[arg(long, requires = "from", requires = "to", conflicts_with_all = ["date", "share"])]
    pub validate: bool,
    /// The first of these days.
    #[arg(long, requires = "validate")]
    pub from: Option<NaiveDate>,
    /// The last of these days.
    #[arg(long, requires = "validate")]
    pub to: Option<NaiveDate>,
}
