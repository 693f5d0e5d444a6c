//! The rules of the front desk, as stories and as properties.

// mod clocks;
// mod day_end;
// mod folding;
// mod order;
// mod posts;
mod sequences;
mod steps;
// mod table;
mod undo;
mod world;
