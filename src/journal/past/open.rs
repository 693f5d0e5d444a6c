//! The lists of open requests: the first of each and how many there are. A city may have a million that
//! are open; what is shown is read in the order of an index, and counted without being read.

use super::requests::LISTED;
use super::{Asking, Listed, Owed, Past};
use crate::domain::id::{AgentId, RequestId, ServiceId};
use crate::domain::request::Status;
use crate::domain::time::Zone;
use crate::journal::error::Result;
use crate::journal::schema::explain;
use crate::journal::tables::day_number;
use std::collections::HashSet;

/// Which of the open requests are listed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Which {
    /// All.
    All,
    /// Those of an agent.
    Of(AgentId),
    /// Those past their day.
    Overdue,
    /// People to call back.
    Callbacks,
    /// Those with another institution, or those that wait for the requester.
    Status(Status),
    /// Those to which a receipt is owed.
    Receipts,
}

impl Which {
    /// The index in whose order it is read, what is let through, and the order.
    pub(in crate::journal) fn parts(self) -> [&'static str; 3] {
        match self {
            Which::All => ["request_open", "status < 4", "due NULLS LAST"],
            Which::Of(_) => ["request_open", "status < 4 AND assigned = ?1", "due NULLS LAST"],
            Which::Overdue => ["request_open", "status < 4 AND due < ?1", "due"],
            Which::Callbacks => ["request_callback", "callback NOTNULL", "callback"],
            Which::Status(_) => ["request_open", "status < 4 AND status = ?1", "due NULLS LAST"],
            Which::Receipts => ["request_receipt", "receipt NOTNULL", "receipt"],
        }
    }

    /// The query for its requests, in order.
    pub(in crate::journal) fn sql(self) -> String {
        let [index, has, order] = self.parts();
        let listed = LISTED.replace("FROM request", &format!("FROM request INDEXED BY {index}"));
        format!("{listed} WHERE {has} ORDER BY {order}")
    }
}

impl Past {
    /// The first `limit` of a list. A promise to call back is due on its day, as an answer is.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn open_list(
        &self,
        asking: &Asking<'_>,
        which: Which,
        limit: usize,
    ) -> Result<Vec<Listed>> {
        let bound = match which {
            Which::Of(agent) => self.number(agent)?,
            Which::Overdue => Some(day_number(asking.today).into()),
            Which::Status(status) => Some(status as i64),
            Which::All | Which::Callbacks | Which::Receipts => None,
        };
        let unknown = matches!(which, Which::Of(_)) && bound.is_none();
        if unknown {
            return Ok(vec![]);
        }
        let bound = rusqlite::params_from_iter(bound);
        let mut listed = self.listed_some(asking, &which.sql(), bound, limit)?;
        if which == Which::All {
            let sql = Which::Callbacks.sql();
            let known: HashSet<RequestId> = listed.iter().map(|listed| listed.id).collect();
            let calls = self.listed_some(asking, &sql, [], limit)?;
            listed.extend(calls.into_iter().filter(|call| !known.contains(&call.id)));
        }
        if !matches!(which, Which::Callbacks | Which::Receipts) {
            let first = |listed: &Listed| {
                let call = listed.callback.map(|at| asking.zone.local(at).day);
                listed.due.into_iter().chain(call).min()
            };
            listed.sort_by_key(|listed| (first(listed).is_none(), first(listed)));
            listed.truncate(limit);
        }
        Ok(listed)
    }

    /// How many are on a list, where `owed` tells what there is in all.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn open_count(&self, asking: &Asking<'_>, which: Which, owed: &Owed) -> Result<u64> {
        Ok(match which {
            Which::All => owed.open,
            Which::Overdue => owed.overdue,
            Which::Callbacks => owed.callbacks,
            Which::Status(Status::Transmitted) => owed.transmitted,
            Which::Status(_) => owed.awaiting,
            Which::Receipts => owed.receipts_in_all,
            Which::Of(agent) => self.count_of(asking, agent)?,
        })
    }

    fn count_of(&self, asking: &Asking<'_>, agent: AgentId) -> Result<u64> {
        let Some(agent) = self.number(agent)? else { return Ok(0) };
        let read = || -> rusqlite::Result<u64> {
            let mut statement = self.connection.prepare_cached(
                "SELECT service, hidden, concerns, count(*) FROM request INDEXED BY request_open \
                 WHERE status < 4 AND assigned = ?1 GROUP BY 1, 2, 3",
            )?;
            let mut rows = statement.query([agent])?;
            let mut count = 0;
            while let Some(row) = rows.next()? {
                let service = ServiceId(self.id(row.get(0)?)?);
                let concerns = row.get::<_, Option<i64>>(2)?.map(|n| self.id(n)).transpose()?;
                if asking.sees(service, row.get(1)?, concerns.map(AgentId)) {
                    count += row.get::<_, i64>(3)?.unsigned_abs();
                }
            }
            Ok(count)
        };
        read().map_err(|e| explain(&self.path, e))
    }

    /// The small number of an agent, where the file knows them.
    fn number(&self, agent: AgentId) -> Result<Option<i64>> {
        let known = self.ids.borrow_mut().known(&self.connection, agent.0);
        known.map_err(|e| explain(&self.path, e))
    }
}
