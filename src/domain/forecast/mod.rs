//! The forecast: who will come, half hour by half hour, and how many counters it takes.
//!
//! [`arrivals`] says how many people to expect and how sure that is; [`plan`] how many counters keep
//! them within the promised wait, by the queues of [`erlang`] followed through the day in [`chain`];
//! [`traffic`] is what happened, [`measure`] how wrong a forecast was, and [`outlook`] puts a day together.

pub mod arrivals;
pub mod chain;
pub mod erlang;
pub mod half;
pub mod measure;
pub mod outlook;
pub mod plan;
pub mod spread;
pub mod traffic;
