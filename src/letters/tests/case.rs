//! A request with all that any letter may need.

use crate::directory::Institution;
use crate::domain::deadline::Received;
use crate::domain::id::*;
use crate::domain::reference::Reference;
use crate::domain::request::*;
use crate::domain::settings::{Agent, Confidentiality, Office, Regime, Settings, Site};
use crate::domain::survey::Survey;
use crate::domain::time::{Moment, Timestamp};
use crate::letters::{Facts, Letter, Templates, Unwritten, write};
use chrono::NaiveDate;
use uuid::Uuid;

pub fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

pub fn id(n: u128) -> Uuid {
    Uuid::from_u128(n)
}

/// A request with all that any letter may need, and what else letters are made of.
pub struct Case {
    pub request: Request,
    pub settings: Settings,
    pub institution: Option<Institution>,
    pub asked: Option<String>,
    pub survey: Option<Survey>,
    pub reason: Option<String>,
    pub until: Option<NaiveDate>,
}

pub fn case() -> Case {
    let moment = Moment::typed(Timestamp(0));
    let received = Received { first: day("2026-11-23"), competent: day("2026-11-23") };
    let matter = Matter {
        service: ServiceId(id(1)),
        confidentiality: Confidentiality::Ordinary,
        concerns: None,
        behalf: Behalf::Oneself,
        mandate_seen: false,
        interpreter: Interpreter::None,
        language: None,
        reply: Reply::Owed,
        regime: Regime::SilenceRefuses,
        special: None,
        regime_set: false,
    };
    let text = |text: &str| Some(text.to_owned());
    let answer = |n, decision, text: &str| Answer {
        id: EventId(id(n)),
        answered: Answered { on: day("2026-12-01"), decision },
        text: Some(text.to_owned()),
        reasons: Some("Le quotient familial dépasse le plafond.".into()),
        signatory: Some("Fatou Diallo, adjointe au maire".into()),
        appeals: Some("Deux mois devant le tribunal administratif.".into()),
        agent: None,
    };
    let refuses =
        Decision { favourable: false, notified: Notified::Post, notified_on: day("2026-12-02") };
    let asked = Awaited {
        left: day("2026-11-25"),
        until: day("2026-12-15"),
        papers: true,
        deadlines: Deadlines::default(),
    };
    let request = Request {
        references: vec![Reference::of_number(7)],
        channel: Channel::Post,
        at: Timestamp(0),
        received,
        matter,
        deadlines: Deadlines { silence: Some(day("2027-01-23")), ..Deadlines::default() },
        status: Status::Open,
        since: moment,
        assigned: Some(AgentId(id(2))),
        visits: vec![],
        links: vec![],
        waits: vec![Waiting { asked, arrived: None }],
        transmissions: vec![Transmission { to: "caf".into(), on: day("2026-11-24"), ended: None }],
        answers: vec![
            answer(10, None, "La crèche ouvre à 7 h 30."),
            answer(11, Some(refuses), "La place est refusée."),
        ],
        silence: None,
        tasks: vec![],
        attachments: vec![],
        letters: vec![],
        call: None,
        closed: None,
        answered: None,
        feedback: None,
        person: None,
        subject: text("Place en crèche"),
        description: None,
        requester: Requester {
            name: text("Mme Olena Koval"),
            address: text("12 rue des Lilas\n99999 Exempleville"),
            ..Requester::default()
        },
        external: None,
        said: vec![],
    };
    Case {
        request,
        settings: settings(),
        institution: Some(Institution {
            code: "caf".into(),
            name: "Caisse d’allocations familiales".into(),
            address: text("1 place Exemple\n99999 Exempleville"),
            ..Institution::default()
        }),
        asked: text("Le dernier avis d’imposition (article 3 du règlement)"),
        survey: None,
        reason: text("la commission se réunit en janvier"),
        until: Some(day("2027-01-15")),
    }
}

fn settings() -> Settings {
    let text = |text: &str| Some(text.to_owned());
    let mut settings = Settings::default();
    let office = Office {
        address: text("Place de la Mairie\n99999 Exempleville"),
        phone: text("01 99 00 00 00"),
        email: None,
        signs_as: None,
    };
    let site = Site { name: "Mairie d’Exempleville".into(), office, ..Site::default() };
    settings.sites.insert(SiteId(id(3)), site);
    let service = crate::domain::defaults::service("creches", "Petite enfance", None);
    settings.services.insert(ServiceId(id(1)), service);
    let agent = Agent {
        name: text("Lucie Martin"),
        capacity: text("responsable de la petite enfance"),
        active: true,
        ..Agent::default()
    };
    settings.agents.insert(AgentId(id(2)), agent);
    settings
}

impl Case {
    pub fn facts(&self) -> Facts<'_> {
        Facts {
            request: &self.request,
            settings: &self.settings,
            site: SiteId(id(3)),
            today: day("2026-11-26"),
            asked: self.asked.as_deref(),
            institution: self.institution.as_ref(),
            court: None,
            survey: self.survey.as_ref(),
            reason: self.reason.as_deref(),
            until: self.until,
        }
    }

    pub fn write(&self, kind: LetterKind) -> Result<Letter, Unwritten> {
        write(kind, &self.facts(), &Templates::shipped())
    }

    /// The letter as one line of French.
    pub fn says(&self, kind: LetterKind) -> String {
        self.write(kind).unwrap().plain().split_whitespace().collect::<Vec<_>>().join(" ")
    }

    pub fn speaks(mut self, tag: &str) -> Self {
        self.request.matter.language = Some(tag.parse().unwrap());
        self
    }

    pub fn site(&mut self) -> &mut Office {
        &mut self.settings.sites.get_mut(&SiteId(id(3))).unwrap().office
    }

    pub fn agent(&mut self) -> &mut Agent {
        self.settings.agents.get_mut(&AgentId(id(2))).unwrap()
    }

    pub fn decision(&mut self) -> &mut Answer {
        self.request.answers.last_mut().unwrap()
    }
}
