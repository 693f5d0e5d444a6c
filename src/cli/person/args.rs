//! What can be typed after `guichet person`.

use crate::cli::args::some_text;
use crate::cli::request::args::{Contact, word};
use crate::domain::request::SecondItem;
use chrono::NaiveDate;
use clap::{Args, Subcommand};
use std::path::PathBuf;
use uuid::Uuid;

/// The subcommands.
#[derive(Debug, Subcommand)]
pub enum Verb {
    /// Somebody new.
    Add(Contact),
    /// Who is called so, or has this number or address.
    Find(Find),
    /// What is known of somebody.
    Show(One),
    /// What is known is set right.
    Change(Change),
    /// A request or a visit is theirs.
    Link(Link),
    /// It is not.
    Unlink(Unlink),
    /// All that is held on somebody, for them.
    Export(Export),
}

/// A person.
#[derive(Debug, Args)]
pub struct One {
    /// Which.
    pub person: Uuid,
}

/// `person find`
#[derive(Debug, Args)]
pub struct Find {
    /// What is looked for.
    #[arg(required = true)]
    pub words: Vec<String>,
    /// How many at most.
    #[arg(long, default_value_t = 20)]
    pub limit: usize,
}

/// `person change`
#[derive(Debug, Args)]
pub struct Change {
    /// Which.
    pub person: Uuid,
    /// What is set right; an empty text takes what stands there away.
    #[command(flatten)]
    pub contact: Contact,
}

/// `person link`
#[derive(Debug, Args)]
pub struct Link {
    /// The request by its reference, or the visit by its number.
    pub reference: String,
    /// Whose it is.
    #[arg(long)]
    pub to: Uuid,
    /// What the agent compared beside the name.
    #[arg(long, value_parser = word::<SecondItem>)]
    pub by: SecondItem,
    /// Of a visit, which holds no contact: what the person says, to be compared and not kept.
    #[arg(long, value_parser = some_text)]
    pub given: Option<String>,
    /// The day of the visit, when it is not today.
    #[arg(long)]
    pub date: Option<NaiveDate>,
}

/// `person unlink`
#[derive(Debug, Args)]
pub struct Unlink {
    /// The request by its reference, or the visit by its number.
    pub reference: String,
    /// The day of the visit, when it is not today.
    #[arg(long)]
    pub date: Option<NaiveDate>,
}

/// `person export`
#[derive(Debug, Args)]
pub struct Export {
    /// Which.
    pub person: Uuid,
    /// A folder for both forms, or a file that ends in .json or .html.
    #[arg(long)]
    pub to: PathBuf,
}
