//! What a letter says, sentence by sentence; the words are those of a [`Voice`].

use super::facts::{Facts, InCharge, filled};
use super::templates::{Voice, day, text};
use crate::domain::deadline::{Silence, Term};
use crate::domain::request::{Channel, LetterKind};
use crate::domain::survey::code::Code;
use crate::interpret::Language;
use crate::interpret::phrases::Value;

/// A part of a letter, in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// Which.
    pub language: &'static Language,
    /// Somebody who speaks it has read the words of the letters.
    pub reviewed: bool,
    /// Which text counts, said before all else.
    pub notice: Option<String>,
    /// What it is about.
    pub subject: String,
    /// What kind of letter it is.
    pub title: String,
    /// Its text.
    pub blocks: Vec<Block>,
}

/// A piece of a letter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// A paragraph in the language of its part.
    Text(String),
    /// What an agent wrote, which is French whatever the part.
    Words(String),
    /// Lines that stay apart: how the office is reached.
    Lines(Vec<String>),
}

/// Who writes to whom, and when; in French, as the envelope is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Head {
    /// The house and the service with their address.
    pub sender: Vec<String>,
    /// The requester.
    pub recipient: Vec<String>,
    /// The day.
    pub day: String,
}

/// The head of a letter.
pub(super) fn head(facts: &Facts<'_>, french: &Voice<'_>) -> Head {
    let site = facts.settings.sites.get(&facts.site).map(|site| site.name.as_str());
    let service = facts.service().map(|service| service.name.as_str());
    let address = facts.office(|office| &office.address);
    let mut sender: Vec<String> =
        [site, service].into_iter().filter_map(filled).map(str::to_owned).collect();
    sender.extend(lines(address));
    let requester = &facts.request.requester;
    let mut recipient = lines(requester.name.as_deref());
    recipient.extend(lines(requester.address.as_deref()));
    Head { sender, recipient, day: french.say("dated", &[("day", day(facts.today))]) }
}

fn lines(text: Option<&str>) -> Vec<String> {
    let lines = text.unwrap_or_default().lines().map(str::trim);
    lines.filter(|line| !line.is_empty()).map(str::to_owned).collect()
}

/// One part of a letter; `other` is the language beside French.
pub(super) fn part(
    kind: LetterKind,
    facts: &Facts<'_>,
    in_charge: &InCharge<'_>,
    voice: &Voice<'_>,
    other: Option<&Language>,
) -> Part {
    let mut pen = Pen { facts, voice, blocks: vec![] };
    pen.say("greeting", &[]);
    match kind {
        LetterKind::Registration => pen.registration(),
        LetterKind::Acknowledgement => pen.acknowledgement(),
        LetterKind::Progress => pen.progress(),
        LetterKind::Papers => pen.papers_letter(),
        LetterKind::Transmission => pen.transmission(),
        LetterKind::Answer => pen.answer(),
        LetterKind::Decision => pen.decision(),
    }
    if matches!(kind, LetterKind::Answer | LetterKind::Decision) {
        pen.survey();
    }
    pen.close(in_charge);
    let reference = facts.request.reference().to_string();
    let subject = facts.request.subject.as_deref().unwrap_or("—");
    let about = [("reference", text(&reference)), ("subject", text(subject))];
    let named = other.map_or("", |language| language.french.as_str());
    Part {
        language: voice.language,
        reviewed: voice.is_reviewed(),
        notice: other.map(|_| voice.say("only-french", &[("language", text(named))])),
        subject: voice.say("subject", &about),
        title: voice.say(&format!("{}-title", name(kind)), &[]),
        blocks: pen.blocks,
    }
}

fn name(kind: LetterKind) -> &'static str {
    match kind {
        LetterKind::Registration => "registration",
        LetterKind::Acknowledgement => "acknowledgement",
        LetterKind::Progress => "progress",
        LetterKind::Papers => "papers",
        LetterKind::Transmission => "transmission",
        LetterKind::Answer => "answer",
        LetterKind::Decision => "decision",
    }
}

/// Writes one part.
struct Pen<'a> {
    facts: &'a Facts<'a>,
    voice: &'a Voice<'a>,
    blocks: Vec<Block>,
}

impl Pen<'_> {
    fn say(&mut self, id: &str, values: &[(&str, Value)]) {
        self.blocks.push(Block::Text(self.voice.say(id, values)));
    }

    /// The words of an agent.
    fn words(&mut self, said: Option<&str>) {
        self.blocks.extend(filled(said).map(|said| Block::Words(said.to_owned())));
    }

    /// That the message was registered, on which day, and by when the acknowledgement follows (CRPA
    /// L112-11, R112-11-2). Its date is proof (L112-13). The city's lawyer confirms that this is enough.
    fn registration(&mut self) {
        self.received();
        self.say("registration-proof", &[]);
        if let Some(by) = self.facts.request.deadlines.acknowledgement {
            self.say("registration-next", &[("day", day(by))]);
        }
    }

    /// What an acknowledgement says (CRPA R112-5; R112-11-1 where it is electronic).
    fn acknowledgement(&mut self) {
        let request = self.facts.request;
        self.received();
        if request.waiting().is_some() {
            self.papers();
        }
        self.silence();
    }

    /// Both days of receipt where they differ: silence that refuses runs from the first (CRPA
    /// L114-3).
    fn received(&mut self) {
        let received = self.facts.request.received;
        self.say("received", &[("day", day(received.competent))]);
        if received.first != received.competent {
            self.say("received-first", &[("day", day(received.first))]);
        }
    }

    /// When silence decides, in which sense, and what the person may do then.
    fn silence(&mut self) {
        let request = self.facts.request;
        let Some(silence) = self.facts.silence() else { return };
        match (silence, request.deadlines.silence) {
            (Silence::Accepts, Some(on)) => self.say("silence-accepts", &[("day", day(on))]),
            (Silence::Refuses, Some(on)) => self.say("silence-refuses", &[("day", day(on))]),
            (Silence::Accepts, None) if request.waiting().is_some() => {
                let term = self.term();
                self.say("silence-later", &[("term", text(&term))]);
            }
            // No answer is owed: silence decides nothing.
            (_, None) => return,
        }
        if let Some(special) = self.facts.special().filter(|_| self.voice.is_french()) {
            self.say("special-text", &[("article", text(&special.article))]);
        }
        if request.channel.is_electronic() && request.deadlines.silence.is_some() {
            self.say("if-complete", &[]);
        }
        match silence {
            Silence::Accepts => self.say("attestation", &[]),
            Silence::Refuses => {
                let court = self.court();
                self.say("appeals", &[("court", text(&court))]);
            }
        }
    }

    /// The delay that silence takes, in French alone; others say that there is one.
    fn term(&self) -> String {
        if !self.voice.is_french() {
            return String::new();
        }
        let (id, count) = match self.facts.special().map_or(Term::USUAL, |text| text.term) {
            Term::Months(months) => ("term-months", u64::from(months)),
            Term::Days(days) => ("term-days", u64::from(days)),
        };
        self.voice.say(id, &[("count", Value::Count(count))])
    }

    /// The administrative court with its address, where the directory has it.
    fn court(&self) -> String {
        match self.facts.court {
            Some(court) => {
                let mut all = vec![court.name.as_str()];
                all.extend(court.address_lines());
                all.join(", ")
            }
            None => self.voice.say("usual-court", &[]),
        }
    }

    /// What is missing, until when it can come, and what becomes of the file meanwhile (CRPA L114-5,
    /// L114-5-1).
    fn papers(&mut self) {
        let Some(waiting) = self.facts.request.waiting() else { return };
        self.say("papers-missing", &[]);
        self.words(self.facts.asked);
        self.say("papers-until", &[("day", day(waiting.asked.until))]);
        self.say("papers-work", &[]);
        let refuses = self.facts.silence() == Some(Silence::Refuses);
        if waiting.asked.papers && refuses && self.facts.request.deadlines.silence.is_some() {
            self.say("papers-suspended", &[]);
        }
    }

    /// Where a text requires them, with the day on which silence decides then (CRPA R112-11-4).
    fn papers_letter(&mut self) {
        self.received();
        self.papers();
        if self.facts.request.waiting().is_some_and(|waiting| waiting.asked.papers) {
            self.silence();
        }
    }

    fn progress(&mut self) {
        self.received();
        self.say("progress-late", &[]);
        self.words(self.facts.reason);
        if let Some(until) = self.facts.until {
            self.say("progress-until", &[("day", day(until))]);
        }
        self.say("progress-rights", &[]);
    }

    /// To whom, where they are, and that they acknowledge it (CRPA L114-2, L114-4).
    fn transmission(&mut self) {
        self.received();
        let (Some(sent), Some(to)) = (self.facts.transmission(), self.facts.institution) else {
            return;
        };
        self.say("transmission-sent", &[("day", day(sent.on))]);
        let mut lines = vec![to.name.clone()];
        lines.extend(to.address_lines().into_iter().map(str::to_owned));
        let contact = [&to.phone, &to.email].into_iter().flatten();
        lines.extend(contact.cloned());
        self.blocks.push(Block::Lines(lines));
        self.say("transmission-next", &[]);
    }

    fn answer(&mut self) {
        self.received();
        let Some(answer) = self.facts.answer(LetterKind::Answer) else { return };
        self.say("answer-frame", &[("day", day(answer.answered.on))]);
        if self.voice.is_french() {
            self.words(answer.text.as_deref());
        }
    }

    /// The decision with its reasons and the ways of appeal, as they were noted; who signed (CRPA
    /// L212-1).
    fn decision(&mut self) {
        self.received();
        let Some(answer) = self.facts.answer(LetterKind::Decision) else { return };
        let favourable = answer.answered.decision.is_some_and(|decision| decision.favourable);
        self.say("decision-frame", &[("day", day(answer.answered.on))]);
        self.say(if favourable { "decision-favourable" } else { "decision-unfavourable" }, &[]);
        let french = self.voice.is_french();
        if french {
            self.words(answer.text.as_deref());
        }
        for (id, said) in
            [("decision-reasons", &answer.reasons), ("decision-appeals", &answer.appeals)]
        {
            let Some(said) = filled(said.as_deref()) else { continue };
            self.say(id, &[]);
            if french {
                self.words(Some(said));
            }
        }
        let signatory = answer.signatory.as_deref().unwrap_or_default();
        self.say("decision-signed", &[("signatory", text(signatory))]);
    }

    /// How the person may say what they think of it while the city asks: the question, and a code
    /// that is the same on every letter of the service.
    fn survey(&mut self) {
        let (Some(survey), Some(service)) = (self.facts.survey, self.facts.service()) else {
            return;
        };
        let by = super::way(self.facts.request, None).unwrap_or(Channel::Post);
        let words = [self.voice.language.tag.as_str(), "fr"];
        let words = words.into_iter().find_map(|tag| survey.words.get(tag));
        let (Some(code), Some(words)) = (Code::of(&survey.code, &service.code, by), words) else {
            return;
        };
        let [worst, .., best] = &words.faces;
        self.say(
            "survey-asks",
            &[
                ("question", text(&words.question)),
                ("worst", text(worst)),
                ("best", text(best)),
                ("code", text(&code.to_string())),
            ],
        );
    }

    /// Who is in charge and how the office is reached (CRPA L111-2, R112-5).
    fn close(&mut self, in_charge: &InCharge<'_>) {
        self.say("closing", &[]);
        let agent = match in_charge {
            InCharge::NotYet => None,
            InCharge::Anonymous(sign) => Some((*sign).to_owned()),
            InCharge::Named(name, capacity) => Some(format!("{name}, {capacity}")),
        };
        let service = self.facts.service().map_or("—", |service| service.name.as_str());
        let one_line = |all: Vec<String>| all.join(", ");
        let said = [
            ("contact-agent", agent),
            ("contact-service", Some(service.to_owned())),
            ("contact-address", Some(one_line(lines(self.facts.office(|o| &o.address))))),
            ("contact-phone", self.facts.office(|o| &o.phone).map(str::to_owned)),
            ("contact-email", self.facts.office(|o| &o.email).map(str::to_owned)),
        ];
        let said = said.into_iter().filter_map(|(id, value)| {
            value.map(|value| self.voice.say(id, &[("value", text(&value))]))
        });
        self.blocks.push(Block::Lines(said.collect()));
    }
}
