//! Persons who may be the one who asks.

use super::Past;
use crate::domain::id::PersonId;
use crate::domain::request::{Person, Requester, SecondItem, agreeing, comparable};
use crate::journal::error::Result;
use crate::journal::history::words;

impl Past {
    /// Persons with the same telephone, e-mail or address; a name alone says nothing.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn persons_like(&self, contact: &Requester) -> Result<Vec<(PersonId, Person)>> {
        let mut all: Vec<(PersonId, Person)> = Vec::new();
        for item in SecondItem::ALL {
            let Some(ours) = comparable(contact, item) else { continue };
            let mut typed = words::Words::default();
            match item {
                SecondItem::Phone => typed.phone(&ours),
                SecondItem::Email => typed.text(&ours),
                SecondItem::Address => typed.text(contact.address.as_deref().unwrap_or_default()),
            }
            for (id, person) in self.persons(&typed.joined(), 20)? {
                let is_new = all.iter().all(|(known, _)| *known != id);
                if is_new && !agreeing(contact, &person.contact).is_empty() {
                    all.push((id, person));
                }
            }
        }
        Ok(all)
    }
}
