//! What came of a line, of a ticket, of a person who was not helped.

use serde::{Deserialize, Serialize};

/// A paper that can be missing from a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // each name says it; the words are in the locales
pub enum Paper {
    Photo,
    ProofOfAddress,
    FormerDocument,
    BirthCertificate,
    Form,
    TaxStamp,
    FamilyBook,
    Custody,
    ResidencePermit,
    Income,
    LossDeclaration,
    Other,
}

impl Paper {
    /// All of them, in the order they are offered.
    pub const ALL: [Paper; 12] = [
        Paper::Photo,
        Paper::ProofOfAddress,
        Paper::FormerDocument,
        Paper::BirthCertificate,
        Paper::Form,
        Paper::TaxStamp,
        Paper::FamilyBook,
        Paper::Custody,
        Paper::ResidencePermit,
        Paper::Income,
        Paper::LossDeclaration,
        Paper::Other,
    ];
}

/// Where a person can be directed outside this queue.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // each name says it; the words are in the locales
pub enum Elsewhere {
    OtherService,
    OtherTownHall,
    Metropolis,
    Department,
    Prefecture,
    Caf,
    Cpam,
    FranceServices,
    FranceTravail,
    TaxOffice,
    Court,
    Other,
}

impl Elsewhere {
    /// All of them, in the order they are offered.
    pub const ALL: [Elsewhere; 12] = [
        Elsewhere::OtherService,
        Elsewhere::OtherTownHall,
        Elsewhere::Metropolis,
        Elsewhere::Department,
        Elsewhere::Prefecture,
        Elsewhere::Caf,
        Elsewhere::Cpam,
        Elsewhere::FranceServices,
        Elsewhere::FranceTravail,
        Elsewhere::TaxOffice,
        Elsewhere::Court,
        Elsewhere::Other,
    ];
}

/// Why a line could not be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // each name says it; the words are in the locales
pub enum Obstacle {
    MustComeInPerson,
    NotEntitled,
    NoAppointmentLeft,
    Breakdown,
    Other,
}

impl Obstacle {
    /// All of them, in the order they are offered.
    pub const ALL: [Obstacle; 5] = [
        Obstacle::MustComeInPerson,
        Obstacle::NotEntitled,
        Obstacle::NoAppointmentLeft,
        Obstacle::Breakdown,
        Obstacle::Other,
    ];
}

/// What came of a line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LineResult {
    /// Done.
    Done,
    /// The file is incomplete; which papers are missing.
    Incomplete(Vec<Paper>),
    /// The person was informed.
    Informed,
    /// An appointment was given.
    AppointmentGiven,
    /// Directed elsewhere: told where to go.
    Directed(Elsewhere),
    /// Not possible.
    NotPossible(Obstacle),
}

/// How a ticket ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// Served, every line with a result.
    Served,
    /// Called and did not come.
    NoShow,
    /// Left before the end.
    Left,
    /// Taken back, by the person or the desk.
    Cancelled,
    /// Still open when the day ended.
    NotClosed,
}

impl Outcome {
    /// All of them.
    pub const ALL: [Outcome; 5] =
        [Outcome::Served, Outcome::NoShow, Outcome::Left, Outcome::Cancelled, Outcome::NotClosed];
}

/// Why somebody was not helped at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TurnedAway {
    /// Came too late.
    TooLate,
    /// Too many people wait.
    Full,
    /// No appointment is left.
    NoSlot,
    /// The service is closed.
    Closed,
}

impl TurnedAway {
    /// All of them, in the order they are offered.
    pub const ALL: [TurnedAway; 4] =
        [TurnedAway::TooLate, TurnedAway::Full, TurnedAway::NoSlot, TurnedAway::Closed];
}
