//! The small vocabulary of incidents, the same in files, in the journal and on the command line.

use serde::{Deserialize, Serialize};

/// What happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// Insults, blows, things broken.
    Aggression,
    /// A threat, spoken, written or shown.
    Threat,
    /// Somebody feels unwell.
    Malaise,
    /// A child without the adult who came with it.
    LostChild,
    /// Anything else that stops the work.
    Other,
}

impl Kind {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Kind; 5] =
        [Kind::Aggression, Kind::Threat, Kind::Malaise, Kind::LostChild, Kind::Other];
}

/// How grave it was.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// Dealt with at the counter.
    Minor,
    /// The work was interrupted, or a colleague had to come.
    Serious,
    /// Somebody was or could have been hurt.
    Grave,
}

impl Severity {
    /// All of them, the least first.
    pub const ALL: [Severity; 3] = [Severity::Minor, Severity::Serious, Severity::Grave];
}

/// What was done at once.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Measure {
    /// The person calmed down while spoken with.
    Calmed,
    /// A colleague came.
    ColleagueCame,
    /// The supervisor came.
    SupervisorCame,
    /// The agent stepped back from the counter.
    SteppedBack,
    /// The person was asked to leave, or left.
    Left,
    /// The police were called.
    Police,
    /// First aid was given on the spot.
    FirstAid,
    /// The emergency services were called (15, 18 or 112).
    Ambulance,
    /// The child and its adult found each other.
    ChildFound,
    /// The room was cleared.
    RoomCleared,
}

impl Measure {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Measure; 10] = [
        Measure::Calmed,
        Measure::ColleagueCame,
        Measure::SupervisorCame,
        Measure::SteppedBack,
        Measure::Left,
        Measure::Police,
        Measure::FirstAid,
        Measure::Ambulance,
        Measure::ChildFound,
        Measure::RoomCleared,
    ];
}

/// What something written on the sheet is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Section {
    /// What happened.
    Facts,
    /// Who saw or heard it.
    Witnesses,
    /// What the agent was offered.
    Offered,
}

impl Section {
    /// All of them, in the order of the sheet.
    pub const ALL: [Section; 3] = [Section::Facts, Section::Witnesses, Section::Offered];
}

/// A step of the follow-up. The city's lawyer confirms the articles.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Step {
    /// Entered in the health-and-safety register (*registre santé et sécurité au travail*).
    SafetyRegister,
    /// Functional protection asked for (*protection fonctionnelle*, CGFP L134-1 and following).
    ProtectionAsked,
    /// Functional protection granted.
    ProtectionGranted,
    /// Functional protection refused.
    ProtectionRefused,
    /// A complaint to the police or the public prosecutor.
    Complaint,
    /// A medical examination, or a doctor of the workplace.
    Medical,
    /// Declared as an accident at work.
    WorkAccident,
    /// Talked over with the agent.
    Interview,
    /// A letter to the person who caused it.
    LetterSent,
}

impl Step {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Step; 9] = [
        Step::SafetyRegister,
        Step::ProtectionAsked,
        Step::ProtectionGranted,
        Step::ProtectionRefused,
        Step::Complaint,
        Step::Medical,
        Step::WorkAccident,
        Step::Interview,
        Step::LetterSent,
    ];
}
