//! What the enumerations of the domain, services and languages are called on screen.

use super::desk::Desk;
use super::picker::Item;
use super::times;
use crate::domain::estimate::Estimate;
use crate::domain::event::{Elsewhere, LineResult, Obstacle, Outcome, Paper, TurnedAway};
use crate::domain::id::{ServiceId, TicketId};
use crate::domain::refusal::spoken;
use crate::domain::settings::{Language, Stopped};
use crate::domain::visit::Line;
use crate::interpret::{Language as Spoken, bidi, phrases};
use crate::text::Words;
use serde::Serialize;

/// The languages met most often at French town halls, in their order.
const FREQUENT: [&str; 19] = [
    "ar", "en", "es", "pt", "ro", "ru", "uk", "tr", "fa", "prs", "ps", "sq", "ka", "so", "ti",
    "zh-Hans", "bn", "it", "hy",
];

/// The languages offered for a ticket, those met most often first.
pub fn offered_languages() -> Vec<&'static Spoken> {
    let frequent = FREQUENT.iter().filter_map(|tag| Spoken::by_tag(tag));
    let others = Spoken::foreign().filter(|l| !FREQUENT.contains(&l.tag.as_str()));
    frequent.chain(others).collect()
}

/// The message id of an enumeration's value: its stable name after a prefix.
pub fn id_of(prefix: &str, value: &impl Serialize) -> String {
    let name = match serde_json::to_value(value) {
        Ok(serde_json::Value::String(name)) => name,
        Ok(serde_json::Value::Object(map)) => map.keys().next().cloned().unwrap_or_default(),
        _ => String::new(),
    };
    format!("{prefix}-{}", name.replace('_', "-"))
}

/// How a ticket ended.
pub fn outcome(words: &Words, outcome: Outcome) -> String {
    words.get(&id_of("outcome", &outcome))
}

/// A missing paper.
pub fn paper(words: &Words, paper: Paper) -> String {
    words.get(&id_of("paper", &paper))
}

/// Where a person was directed.
pub fn elsewhere(words: &Words, elsewhere: Elsewhere) -> String {
    words.get(&id_of("elsewhere", &elsewhere))
}

/// Why a line could not be done.
pub fn obstacle(words: &Words, obstacle: Obstacle) -> String {
    words.get(&id_of("obstacle", &obstacle))
}

/// Why somebody was not helped.
pub fn turned_away(words: &Words, why: TurnedAway) -> String {
    words.get(&id_of("away", &why))
}

/// What came of a line, with its papers, place or obstacle.
pub fn result(words: &Words, result: &LineResult) -> String {
    let name = words.get(&id_of("result", result));
    let more = match result {
        LineResult::Incomplete(papers) => {
            papers.iter().map(|p| paper(words, *p)).collect::<Vec<_>>().join(", ")
        }
        LineResult::Directed(to) => elsewhere(words, *to),
        LineResult::NotPossible(why) => obstacle(words, *why),
        _ => return name,
    };
    if more.is_empty() { name } else { format!("{name} ({more})") }
}

impl Desk {
    /// A service's name.
    pub fn service_name(&self, id: ServiceId) -> String {
        self.hall.settings.services.get(&id).map_or_else(|| "—".to_owned(), |s| s.name.clone())
    }

    /// Services to choose from, with their letters.
    pub fn service_items(&self, services: &[ServiceId]) -> Vec<Item> {
        let letter = |id| self.hall.settings.services.get(id).and_then(|s| s.letter);
        services
            .iter()
            .map(|id| Item::new(self.service_name(*id)).letter(letter(id).map(char::from)))
            .collect()
    }

    /// A line: its service, and how many files where there are several.
    pub fn line_name(&self, line: &Line) -> String {
        let name = self.service_name(line.service);
        match line.quantity {
            1 => name,
            several => format!("{name} {}{several}", if self.theme.ascii { "x" } else { "×" }),
        }
    }

    /// A language's name; its tag where the desk has none.
    pub fn language_name(&self, language: &Language) -> String {
        let spoken = Spoken::meant_by(language);
        spoken.map_or_else(|| language.to_string(), |known| self.spoken_name(known))
    }

    /// A language of the cards by its name.
    pub fn spoken_name(&self, language: &Spoken) -> String {
        self.words.get(&format!("language-{}", language.tag))
    }

    /// Text of another language as the terminal must be given it to be read aright.
    pub fn read_aright(&self, text: &str) -> String {
        if self.bidi { bidi::visual(text) } else { phrases::plain(text) }
    }

    /// A topic of the cards; a city's own by the name that it gave.
    pub fn topic_name(&self, topic: &str) -> String {
        self.named("topic", topic)
    }

    /// What is put into a card; what a city's own card asks for by the name that it gave.
    pub fn variable_name(&self, variable: &str) -> String {
        self.named("variable", variable)
    }

    fn named(&self, family: &str, name: &str) -> String {
        let id = format!("{family}-{name}");
        if self.words.has(&id) { self.words.get(&id) } else { name.to_owned() }
    }

    /// The languages to choose from, none first.
    pub fn languages(&self) -> Vec<String> {
        let names = offered_languages().into_iter().map(|language| self.spoken_name(language));
        std::iter::once(self.words.get("language-none")).chain(names).collect()
    }

    /// An estimated wait: `15 à 25 min`.
    pub fn estimate(&self, estimate: Estimate) -> String {
        let (low, high) = (estimate.low.0 / 60_000, times::minutes(estimate.high));
        match high {
            0 => self.words.get("estimate-none"),
            _ => self.words.with("estimate-range", &[("low", low.into()), ("high", high.into())]),
        }
    }

    /// The title of a dialog about one ticket.
    pub fn title(&self, id: &str, ticket: TicketId) -> String {
        let number = self.hall.ticket(ticket).and_then(|t| t.number);
        self.words.with(id, &[("number", spoken(number).into())])
    }

    /// Where tickets are stopped today.
    pub fn stopped(&self) -> Stopped {
        let stopped = self.hall.settings.stopped.get(&self.hall.site);
        stopped.filter(|s| s.day == Some(self.hall.day)).cloned().unwrap_or_default()
    }
}
