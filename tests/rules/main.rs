//! The rules of the front desk, as stories and as properties.

#![allow(clippy::unwrap_used)] // a test stops where it is surprised

mod any_request;
mod bounds;
mod brute;
mod clocks;
mod day_end;
mod deadlines;
mod feedback;
mod folding;
mod forecast;
mod help;
mod incidents;
mod languages;
mod large_survey;
mod masked;
mod measures;
mod numbers;
mod order;
mod persons;
mod posts;
mod queues;
mod receipts;
mod requests;
mod sequences;
mod steps;
mod survey;
mod table;
mod undo;
mod world;
