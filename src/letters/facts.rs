//! What a letter is made of, and whether it is enough.

use super::mention::{Mention, Needless};
use crate::directory::Institution;
use crate::domain::deadline::{Silence, SpecialText};
use crate::domain::event::{Body, Event, Field};
use crate::domain::id::SiteId;
use crate::domain::request::{Answer, LetterKind, Request, Transmission};
use crate::domain::settings::{Agent, Office, Regime, Service, Settings};
use crate::domain::survey::Survey;
use chrono::NaiveDate;

/// All that a letter is made of; nothing else is looked at.
#[derive(Debug, Clone, Copy)]
pub struct Facts<'a> {
    /// What it is about.
    pub request: &'a Request,
    /// Services, agents and offices.
    pub settings: &'a Settings,
    /// Which house writes.
    pub site: SiteId,
    /// The day of the letter.
    pub today: NaiveDate,
    /// What the requester was asked for last, in words ([`asked`]).
    pub asked: Option<&'a str>,
    /// The institution it was sent on to, as the directory has it.
    pub institution: Option<&'a Institution>,
    /// The administrative court, as the directory has it.
    pub court: Option<&'a Institution>,
    /// The flash survey that asks people of this service today, if one does.
    pub survey: Option<&'a Survey>,
    /// Why it will be late.
    pub reason: Option<&'a str>,
    /// By when it is to be answered then.
    pub until: Option<NaiveDate>,
}

/// The words of what the requester was asked for last, from the events of a request that stand.
pub fn asked(events: &[Event]) -> Option<String> {
    let awaited = |event: &&Event| matches!(event.body, Body::RequesterAwaited(_));
    events.iter().rev().find(awaited)?.text(Field::Detail).map(str::to_owned)
}

/// Who is in charge, as letters say it (CRPA L111-2).
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum InCharge<'a> {
    /// Nobody yet.
    NotYet,
    /// What stands for the name, where anonymity is granted.
    Anonymous(&'a str),
    /// First name, name and capacity.
    Named(&'a str, &'a str),
}

impl<'a> Facts<'a> {
    pub(super) fn service(&self) -> Option<&'a Service> {
        self.settings.services.get(&self.request.matter.service)
    }

    /// One line of the service's office; the house's where the service has none of its own.
    pub(super) fn office(&self, of: fn(&Office) -> &Option<String>) -> Option<&'a str> {
        let house = self.settings.sites.get(&self.site).map(|site| &site.office);
        let offices = [self.service().map(|service| &service.office), house];
        offices.into_iter().flatten().find_map(|office| filled(of(office).as_deref()))
    }

    /// The agent in charge: who has the request, else who gave its last answer.
    fn agent(&self, kind: LetterKind) -> Option<&'a Agent> {
        let answered = match kind {
            LetterKind::Answer | LetterKind::Decision => self.answer(kind).and_then(|a| a.agent),
            _ => None,
        };
        let id = self.request.assigned.or(answered)?;
        self.settings.agents.get(&id).filter(|agent| agent.active)
    }

    pub(super) fn in_charge(&self, kind: LetterKind) -> Result<InCharge<'a>, Vec<Mention>> {
        if let Some(sign) = self.office(|office| &office.signs_as) {
            return Ok(InCharge::Anonymous(sign));
        }
        // A registration is told at once, before somebody has the request; the acknowledgement that
        // follows names them.
        let nobody = kind == LetterKind::Registration && self.agent(kind).is_none();
        if nobody {
            return Ok(InCharge::NotYet);
        }
        let agent = self.agent(kind).ok_or_else(|| vec![Mention::Agent])?;
        let name = agent.name.as_deref().filter(|name| is_whole_name(name));
        match (name, filled(agent.capacity.as_deref())) {
            (Some(name), Some(capacity)) => Ok(InCharge::Named(name, capacity)),
            (name, capacity) => {
                let lacks = [
                    (Mention::AgentName, name.is_none()),
                    (Mention::AgentCapacity, capacity.is_none()),
                ];
                Err(lacks.into_iter().filter(|(_, is)| *is).map(|(mention, _)| mention).collect())
            }
        }
    }

    /// The last answer that informs, or the last that decides.
    pub(super) fn answer(&self, kind: LetterKind) -> Option<&'a Answer> {
        let decides = kind == LetterKind::Decision;
        let fits = |answer: &&Answer| answer.answered.decision.is_some() == decides;
        self.request.answers.iter().rev().find(fits)
    }

    pub(super) fn transmission(&self) -> Option<&'a Transmission> {
        self.request.transmissions.last()
    }

    /// The text that sets the delay, where one does.
    pub(super) fn special(&self) -> Option<&'a SpecialText> {
        let special = self.request.matter.special.as_ref();
        special.filter(|_| self.request.matter.regime == Regime::SpecialText)
    }

    /// What silence means; `None` where it means nothing, or is not known.
    pub(super) fn silence(&self) -> Option<Silence> {
        match self.request.matter.regime {
            Regime::ToCheck | Regime::NoRequest => None,
            Regime::SilenceAccepts => Some(Silence::Accepts),
            Regime::SilenceRefuses => Some(Silence::Refuses),
            Regime::SpecialText => self.special().map(|text| text.silence),
        }
    }

    /// The mentions that a letter of `kind` must carry and cannot, in its order.
    pub fn missing(&self, kind: LetterKind) -> Vec<Mention> {
        let mut all = match kind {
            LetterKind::Registration => vec![],
            LetterKind::Acknowledgement => self.missing_silence(),
            LetterKind::Progress => self.missing_progress(),
            LetterKind::Papers => self.missing_papers(),
            LetterKind::Transmission => self.missing_transmission(),
            LetterKind::Answer => self.missing_answer(),
            LetterKind::Decision => self.missing_decision(),
        };
        if kind == LetterKind::Acknowledgement && self.request.waiting().is_some() {
            all.extend(filled(self.asked).is_none().then_some(Mention::Papers));
        }
        let address = self.office(|office| &office.address);
        all.extend(address.is_none().then_some(Mention::OfficeAddress));
        if kind == LetterKind::Acknowledgement {
            let phone = self.office(|office| &office.phone);
            all.extend(phone.is_none().then_some(Mention::OfficePhone));
        }
        all.extend(self.in_charge(kind).err().into_iter().flatten());
        all
    }

    fn missing_silence(&self) -> Vec<Mention> {
        match self.request.matter.regime {
            Regime::ToCheck => vec![Mention::Regime],
            Regime::SpecialText if self.special().is_none() => vec![Mention::SpecialText],
            _ => vec![],
        }
    }

    fn missing_progress(&self) -> Vec<Mention> {
        let date = self.until.filter(|until| *until > self.today);
        let lacks =
            [(Mention::Reason, filled(self.reason).is_none()), (Mention::NewDate, date.is_none())];
        lacks.into_iter().filter(|(_, is)| *is).map(|(mention, _)| mention).collect()
    }

    /// Where a text requires the papers, the letter says what becomes of the legal clock (CRPA
    /// L114-5, R112-11-4).
    fn missing_papers(&self) -> Vec<Mention> {
        let Some(waiting) = self.request.waiting() else { return vec![Mention::Awaiting] };
        let mut all: Vec<_> =
            filled(self.asked).is_none().then_some(Mention::Papers).into_iter().collect();
        if waiting.asked.papers {
            all.extend(self.missing_silence());
        }
        all
    }

    fn missing_transmission(&self) -> Vec<Mention> {
        if self.transmission().is_none() {
            return vec![Mention::Transmission];
        }
        match self.institution {
            None => vec![Mention::Institution],
            Some(to) if to.address_lines().is_empty() => vec![Mention::InstitutionAddress],
            Some(_) => vec![],
        }
    }

    fn missing_answer(&self) -> Vec<Mention> {
        match self.answer(LetterKind::Answer) {
            None => vec![Mention::Answer],
            Some(answer) if filled(answer.text.as_deref()).is_none() => vec![Mention::AnswerText],
            Some(_) => vec![],
        }
    }

    fn missing_decision(&self) -> Vec<Mention> {
        let Some(answer) = self.answer(LetterKind::Decision) else {
            return vec![Mention::Decision];
        };
        let refuses = answer.answered.decision.is_some_and(|decision| !decision.favourable);
        let empty = |text: &Option<String>| filled(text.as_deref()).is_none();
        let lacks = [
            (Mention::AnswerText, empty(&answer.text)),
            (Mention::Reasons, refuses && empty(&answer.reasons)),
            (Mention::Appeals, refuses && empty(&answer.appeals)),
            (Mention::Signatory, empty(&answer.signatory)),
        ];
        lacks.into_iter().filter(|(_, is)| *is).map(|(mention, _)| mention).collect()
    }

    /// Why no letter of `kind` is owed, where none is.
    pub fn needless(&self, kind: LetterKind) -> Option<Needless> {
        let matter = &self.request.matter;
        let electronic = self.request.channel.is_electronic();
        if kind == LetterKind::Registration && !electronic {
            return Some(Needless::NotElectronic);
        }
        if !matches!(kind, LetterKind::Acknowledgement | LetterKind::Registration) {
            return Needless::of_reply(matter.reply).filter(|_| kind == LetterKind::Progress);
        }
        // Every electronic message is acknowledged, request or not (CRPA L112-11).
        if electronic {
            return Needless::of_reply(matter.reply).filter(|why| *why == Needless::NoAddress);
        }
        let no_request = (matter.regime == Regime::NoRequest).then_some(Needless::NoRequest);
        let soon = self.is_soon_accepted().then_some(Needless::SoonAccepted);
        Needless::of_reply(matter.reply).or(no_request).or(soon)
    }

    /// Whether silence accepts within 15 days of its receipt, or a decision in the person's favour
    /// was taken by then (CRPA R112-4, 1°). Its 2°, a mere check of legal conditions, no data tells.
    fn is_soon_accepted(&self) -> bool {
        let received = self.request.received.competent;
        let soon = |day: NaiveDate| (day - received).num_days() <= 15;
        let silent =
            self.request.deadlines.silence.filter(|_| self.silence() == Some(Silence::Accepts));
        let express = self.answer(LetterKind::Decision).and_then(|answer| {
            answer.answered.decision.filter(|d| d.favourable).map(|_| answer.answered.on)
        });
        silent.is_some_and(soon) || express.is_some_and(soon)
    }
}

/// What stands before a name and is no part of it.
const TITLES: [&str; 9] =
    ["m", "m.", "mr", "mme", "mlle", "monsieur", "madame", "mademoiselle", "dr"];

/// Whether a name has a first name written out: `L. Martin`, `Mme Martin` and `martin` do not say
/// who it is.
fn is_whole_name(name: &str) -> bool {
    let title = |word: &&str| TITLES.contains(&word.to_lowercase().as_str());
    let words: Vec<&str> = name.split_whitespace().skip_while(title).collect();
    let whole = |word: &&str| word.chars().filter(|c| c.is_alphabetic()).count() >= 2;
    let written_out = words.iter().all(|word| !word.ends_with('.'));
    words.len() >= 2 && written_out && words.first().is_some_and(whole)
}

pub(super) fn filled(text: Option<&str>) -> Option<&str> {
    text.map(str::trim).filter(|text| !text.is_empty())
}
