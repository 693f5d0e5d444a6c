//! The forecast: how many counters it takes to keep people within the promised wait.
//!
//! [`plan`] says it half hour by half hour, by the queues of [`erlang`] followed through the day in
//! [`chain`].

pub mod chain;
pub mod erlang;
pub mod half;
pub mod plan;
