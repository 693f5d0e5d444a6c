//! `guichet export`: what is held, for other tools.

mod open311;
mod requests;

pub use requests::run;
