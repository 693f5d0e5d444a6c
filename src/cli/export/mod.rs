//! `guichet export`: what is held, for other tools.

mod open311;
mod open_data;
mod requests;

pub use open_data::run as open_data;
pub use requests::run;
