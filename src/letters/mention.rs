//! What a letter must say and cannot, because it is not known; and when none is owed.

use crate::domain::request::{LetterKind, Reply};

/// Something that a letter must say. A letter is not made while one is missing: an incomplete
/// acknowledgement binds nobody to a time limit (CRPA L112-6).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Mention {
    /// What silence means: the city has not set the regime yet (CRPA R112-5).
    Regime,
    /// The text that sets the delay, where the regime says that one does (CRPA L231-5, L231-6).
    SpecialText,
    /// The postal address of the service (CRPA R112-5), which is the agent's office address too
    /// (CRPA L111-2).
    OfficeAddress,
    /// The telephone number of the service (CRPA R112-5, R112-11-1).
    OfficePhone,
    /// Who is in charge (CRPA L111-2).
    Agent,
    /// Their first name and name, in full (CRPA L111-2).
    AgentName,
    /// Their capacity (CRPA L111-2).
    AgentCapacity,
    /// Papers are to be asked for, and none is awaited (CRPA L114-5).
    Awaiting,
    /// Which papers, and the text that requires them (CRPA L114-5).
    Papers,
    /// Why it will be late.
    Reason,
    /// By when an answer is to come, a day that is not past.
    NewDate,
    /// It was not sent on (CRPA L114-2).
    Transmission,
    /// The institution it was sent on to is not in the directory (CRPA L114-2).
    Institution,
    /// The postal address of that institution.
    InstitutionAddress,
    /// No information was given as an answer.
    Answer,
    /// No decision was taken.
    Decision,
    /// The words of the answer, which were erased.
    AnswerText,
    /// Who signed, with their capacity (CRPA L212-1).
    Signatory,
    /// The reasons, in law and in fact (CRPA L211-2, L211-5).
    Reasons,
    /// The ways and time limits of appeal (CJA R421-5).
    Appeals,
    /// Where the letter goes by post.
    RequesterAddress,
    /// Where it goes by e-mail (CRPA R112-11-3).
    RequesterEmail,
}

impl Mention {
    /// All of them.
    pub const ALL: [Mention; 22] = [
        Mention::Regime,
        Mention::SpecialText,
        Mention::OfficeAddress,
        Mention::OfficePhone,
        Mention::Agent,
        Mention::AgentName,
        Mention::AgentCapacity,
        Mention::Awaiting,
        Mention::Papers,
        Mention::Reason,
        Mention::NewDate,
        Mention::Transmission,
        Mention::Institution,
        Mention::InstitutionAddress,
        Mention::Answer,
        Mention::Decision,
        Mention::AnswerText,
        Mention::Signatory,
        Mention::Reasons,
        Mention::Appeals,
        Mention::RequesterAddress,
        Mention::RequesterEmail,
    ];

    /// Its stable name, for programs and messages: `office-address`.
    pub fn code(self) -> String {
        let mut code = String::new();
        for c in format!("{self:?}").chars() {
            if c.is_ascii_uppercase() && !code.is_empty() {
                code.push('-');
            }
            code.push(c.to_ascii_lowercase());
        }
        code
    }
}

/// Why no letter of a kind is owed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Needless {
    /// It calls for no answer.
    NotNeeded,
    /// There is nowhere to send it to.
    NoAddress,
    /// What came is no request in law, and no electronic message either (CRPA L112-3, L112-11).
    NoRequest,
    /// A decision in the person's favour arises within 15 days (CRPA R112-4, 1°).
    SoonAccepted,
    /// Only what came by e-mail or a web form is told to be registered (CRPA L112-11).
    NotElectronic,
}

impl Needless {
    /// All of them.
    pub const ALL: [Needless; 5] = [
        Needless::NotNeeded,
        Needless::NoAddress,
        Needless::NoRequest,
        Needless::SoonAccepted,
        Needless::NotElectronic,
    ];

    /// Its stable name, for programs and messages.
    pub fn code(self) -> &'static str {
        match self {
            Needless::NotNeeded => "not-needed",
            Needless::NoAddress => "no-address",
            Needless::NoRequest => "no-request",
            Needless::SoonAccepted => "soon-accepted",
            Needless::NotElectronic => "not-electronic",
        }
    }

    /// That of a reply that is not owed.
    pub(super) fn of_reply(reply: Reply) -> Option<Self> {
        match reply {
            Reply::Owed => None,
            Reply::NotNeeded => Some(Needless::NotNeeded),
            Reply::NoAddress => Some(Needless::NoAddress),
        }
    }
}

/// Why a letter was not made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unwritten {
    /// Mentions that it must carry are missing, all of them named.
    Lacks {
        /// Of which kind the letter was to be.
        kind: LetterKind,
        /// What is missing, in the order in which the letter would say it.
        missing: Vec<Mention>,
    },
    /// None is owed; whoever wants it all the same says so.
    Needless(Needless),
}
