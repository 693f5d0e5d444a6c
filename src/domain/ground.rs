//! The small vocabulary of what happens at a queue.

use serde::{Deserialize, Serialize};

/// Why a ticket was the one called.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Ground {
    /// Its appointment is due.
    Appointment,
    /// It has priority.
    Priority,
    /// It has waited past its service's maximum.
    Overdue,
    /// It came first.
    Arrival,
    /// An agent chose it, with a reason.
    Chosen,
}

/// Why an incarnation began.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Rebirth {
    /// The file is new.
    First,
    /// It was restored from a backup.
    Restored,
    /// It is behind what this machine remembers of it.
    Behind,
    /// It woke up on another machine.
    Moved,
    /// The clock was set back.
    ClockStep,
}

/// How somebody with whom no language is shared was understood.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Means {
    /// With the phrase cards.
    Cards,
    /// By a colleague who speaks the language.
    Colleague,
    /// By an interpreter on the telephone.
    Telephone,
    /// In writing, back and forth.
    Written,
}
