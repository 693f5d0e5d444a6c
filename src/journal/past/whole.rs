//! Requests from all over the file: for exports, for letters that go out, for measuring.

use super::Past;
use crate::domain::id::*;
use crate::domain::request::Request;
use crate::journal::error::Result;
use crate::journal::load;
use crate::journal::schema::explain;
use uuid::Uuid;

impl Past {
    /// Requests after one, in the order in which they were noted: a file of any length is read in
    /// batches.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn requests_after(&self, after: Option<i64>, limit: usize) -> Result<Vec<(i64, Request)>> {
        let read = || -> rusqlite::Result<Vec<(i64, RequestId)>> {
            let mut statement = self.connection.prepare_cached(
                "SELECT request.row, entity FROM request JOIN history USING (row) \
                 WHERE request.row > ?1 ORDER BY request.row LIMIT ?2",
            )?;
            let range = (after.unwrap_or(i64::MIN), i64::try_from(limit).unwrap_or(i64::MAX));
            let rows = statement
                .query_map(range, |r| Ok((r.get(0)?, RequestId(Uuid::from_bytes(r.get(1)?)))))?;
            rows.collect()
        };
        let mut all = Vec::new();
        for (row, id) in read().map_err(|e| explain(&self.path, e))? {
            let mut ids = self.ids.borrow_mut();
            let request = load::request(&self.connection, &mut ids, id)
                .map_err(|e| explain(&self.path, e))?;
            drop(ids);
            all.extend(request.map(|request| (row, request)));
        }
        Ok(all)
    }

    /// Letters that are to go out, oldest first.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn letters_waiting(&self) -> Result<Vec<(EventId, RequestId)>> {
        let read = || -> rusqlite::Result<Vec<(EventId, RequestId)>> {
            let mut statement = self
                .connection
                .prepare_cached("SELECT event, request FROM letter WHERE state = 0 ORDER BY at")?;
            let rows = statement.query_map([], |r| {
                let id = |bytes: [u8; 16]| Uuid::from_bytes(bytes);
                Ok((EventId(id(r.get(0)?)), RequestId(id(r.get(1)?))))
            })?;
            rows.collect()
        };
        read().map_err(|e| explain(&self.path, e))
    }

    /// How many entries the history has.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn entries(&self) -> Result<i64> {
        self.connection
            .query_row("SELECT count(*) FROM history", [], |r| r.get(0))
            .map_err(|e| explain(&self.path, e))
    }

    /// Some requests from all over the file, whoever may see them: for measuring.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn sample(&self, count: usize) -> Result<Vec<RequestId>> {
        let read = || -> rusqlite::Result<Vec<RequestId>> {
            let (first, last): (i64, i64) = self.connection.query_row(
                "SELECT coalesce(min(row), 0), coalesce(max(row), 0) FROM request",
                [],
                |r| Ok((r.get(0)?, r.get(1)?)),
            )?;
            let mut near = self.connection.prepare_cached(
                "SELECT entity FROM request JOIN history USING (row) WHERE request.row >= ?1 LIMIT 1",
            )?;
            let step = (last - first) / i64::try_from(count.max(1)).unwrap_or(1);
            let wanted = (0..count).map(|n| first + step * i64::try_from(n).unwrap_or(0));
            wanted
                .map(|row| near.query_row([row], |r| Ok(RequestId(Uuid::from_bytes(r.get(0)?)))))
                .collect()
        };
        read().map_err(|e| explain(&self.path, e))
    }
}
