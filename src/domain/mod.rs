//! The rules of the front desk, pure: no clock, no file, no terminal, no network.
//!
//! [`command::decide`] turns a command into events or refuses it; [`visit::apply`] and
//! [`post::apply`] say what an event does; [`fold::fold`] puts an entity together from its
//! events; a [`hall::Hall`] is all that a desk needs to know now.

mod body;
pub mod calendar;
pub mod channels;
pub mod command;
pub mod conflict;
pub mod counts;
pub mod deadline;
pub mod defaults;
pub mod estimate;
pub mod event;
pub mod feedback;
pub mod fold;
pub mod forecast;
mod ground;
pub mod hall;
pub mod help;
pub mod id;
pub mod import;
pub mod incident;
pub mod next;
pub mod number;
mod office;
mod payload;
pub mod post;
pub mod query;
pub mod reference;
pub mod refusal;
pub mod request;
mod result;
pub mod settings;
pub mod survey;
pub mod time;
pub mod visit;
