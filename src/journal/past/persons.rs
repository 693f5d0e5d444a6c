//! Questions about persons, and about what belongs to one or to a visit.

use super::{Asking, Past};
use crate::domain::id::*;
use crate::domain::query::{Filter, Query};
use crate::domain::request::{
    Person, Requester, SecondItem, agreeing, comparable, national_number,
};
use crate::domain::visit::Visit;
use crate::journal::error::Result;
use crate::journal::history::{Kind, words};
use crate::journal::load;
use crate::journal::schema::explain;
use uuid::Uuid;

/// The words by which whoever has the same telephone, e-mail or address is found; `None` where it is
/// not known.
pub(super) fn words_of(contact: &Requester, item: SecondItem) -> Option<String> {
    let ours = comparable(contact, item)?;
    let mut words = words::Words::default();
    match item {
        SecondItem::Phone => words.phone(&ours),
        SecondItem::Email => words.text(&ours),
        SecondItem::Address => words.text(contact.address.as_deref().unwrap_or_default()),
    }
    Some(words.joined())
}

impl Past {
    /// A person.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn person(&self, id: PersonId) -> Result<Option<Person>> {
        let mut ids = self.ids.borrow_mut();
        load::person(&self.connection, &mut ids, id).map_err(|e| explain(&self.path, e))
    }

    /// The persons whose words are `typed`.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn persons(&self, typed: &str, limit: usize) -> Result<Vec<(PersonId, Person)>> {
        // A telephone number is one word, whatever its spaces.
        let is_number = typed.chars().filter(char::is_ascii_digit).count() >= 6
            && !typed.chars().any(char::is_alphabetic);
        let wanted: Vec<String> = match is_number {
            true => vec![national_number(typed)],
            false => words::split(typed).collect(),
        };
        let ids = self.entities_with(&wanted, Kind::Person, limit)?;
        let mut all = Vec::new();
        for id in ids {
            let id = PersonId(id);
            all.extend(self.person(id)?.map(|person| (id, person)));
        }
        Ok(all)
    }

    /// Persons with the same telephone, e-mail or address; a name alone says nothing.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn persons_like(&self, contact: &Requester) -> Result<Vec<(PersonId, Person)>> {
        let mut all: Vec<(PersonId, Person)> = Vec::new();
        for item in SecondItem::ALL {
            let Some(typed) = words_of(contact, item) else { continue };
            for (id, person) in self.persons(&typed, 20)? {
                let is_new = all.iter().all(|(known, _)| *known != id);
                if is_new && !agreeing(contact, &person.contact).is_empty() {
                    all.push((id, person));
                }
            }
        }
        Ok(all)
    }

    /// All visits linked to a person, those of people who are still here included, newest first.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn visits_of(&self, person: PersonId) -> Result<Vec<(VisitId, Visit)>> {
        let ask = || -> rusqlite::Result<Vec<VisitId>> {
            let mut statement = self.connection.prepare_cached(
                "SELECT DISTINCT entity FROM personal JOIN event ON event.n = personal.event \
                 WHERE person = ?1 AND entity_kind = 0",
            )?;
            let id = |row: &rusqlite::Row<'_>| Ok(VisitId(Uuid::from_bytes(row.get(0)?)));
            statement.query_map([person.0.as_bytes()], id)?.collect()
        };
        let mut all = Vec::new();
        for id in ask().map_err(|e| explain(&self.path, e))? {
            // The link may have been taken back, or another put in its place.
            let visit = self.visit(id)?.map(|(visit, _)| visit);
            all.extend(visit.filter(|v| v.person() == Some(person)).map(|visit| (id, visit)));
        }
        let came = |visit: &Visit| visit.tickets().first().map(|t| t.arrival.true_time());
        all.sort_by_key(|(_, visit)| std::cmp::Reverse(came(visit)));
        Ok(all)
    }

    /// The requests made during a visit or linked to it on another day, newest first.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn of_visit(&self, asking: &Asking<'_>, visit: VisitId) -> Result<Vec<RequestId>> {
        let query = Query { filters: vec![Filter::Visit(visit)], ..Query::default() };
        let hits = self.search(asking, &query, usize::MAX)?;
        Ok(hits.into_iter().map(|hit| RequestId(hit.entity)).collect())
    }

    /// All requests linked to a person, newest first.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn of_person(&self, asking: &Asking<'_>, person: PersonId) -> Result<Vec<RequestId>> {
        let query = Query { filters: vec![Filter::Person(person)], ..Query::default() };
        let hits = self.search(asking, &query, usize::MAX)?;
        Ok(hits
            .into_iter()
            .filter(|hit| hit.kind == Kind::Request as u8)
            .map(|hit| RequestId(hit.entity))
            .collect())
    }
}
