//! Bringing in tickets of other tools: idempotent, in short transactions, taken back as a whole.

use super::{Actor, Journal, Result};
use crate::domain::id::CommandId;
use crate::domain::import::{ImportRow, RowReject};

/// What an import did. `rows = created + merged + unchanged + rejected`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Imported {
    /// The import, for taking it back.
    pub id: Option<CommandId>,
    /// New tickets.
    pub created: usize,
    /// Rows known already with the same content.
    pub unchanged: usize,
    /// Rows known with another content, by their place in the input.
    pub rejected: Vec<(usize, RowReject)>,
    /// Services created, by code.
    pub services: Vec<String>,
}

impl Journal {
    /// Brings in `rows`, each checked already. Unknown services are created with that text as
    /// code, unknown agents as inactive ones. `progress` is told how many rows are done.
    /// With `dry` nothing is written.
    ///
    /// # Errors
    /// The actor is no administrator; the file cannot be written.
    pub fn import_tickets(
        &self,
        _actor: Actor,
        _rows: &[ImportRow],
        _dry: bool,
        _progress: &mut dyn FnMut(usize),
    ) -> Result<Imported> {
        todo!()
    }

    /// Takes back a whole import, any day; its external ids are free again. Returns how many
    /// tickets went.
    ///
    /// # Errors
    /// No such import; not an administrator.
    pub fn undo_import(&self, _actor: Actor, _import: CommandId) -> Result<usize> {
        todo!()
    }
}
