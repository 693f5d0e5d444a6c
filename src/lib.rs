//! guichet, the front desk of a city: walk-in queue, requests and interpretation.

pub mod calm;
pub mod cli;
pub mod directory;
pub mod domain;
pub mod interpret;
pub mod journal;
pub mod letters;
pub mod report;
pub mod survey;
pub mod text;
pub mod ui;
