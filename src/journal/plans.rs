//! The queries that are asked often, or of a large file, each by its index.

use super::past::Which;
use super::{Clock, Journal, Place, schema};
use crate::domain::id::AgentId;
use crate::domain::request::Status;

/// What is asked, and what SQLite says of how it finds it. None may read a whole table.
const PLANS: [(&str, &[&str]); 15] = [
    (
        "SELECT visit FROM ticket WHERE day = ?1 \
         UNION SELECT visit FROM ticket INDEXED BY ticket_open WHERE outcome IS NULL \
         UNION SELECT visit FROM unticketed WHERE day = ?1",
        &["ticket_day", "ticket_open", "unticketed_day"],
    ),
    (
        "SELECT json_extract(CAST(payload AS TEXT), '$.content') FROM event \
         WHERE kind = 'imported' AND json_extract(CAST(payload AS TEXT), '$.external') = ?1 \
         AND EXISTS (SELECT 1 FROM ticket WHERE visit = entity)",
        &["event_external", "sqlite_autoindex_ticket_1"],
    ),
    ("SELECT n FROM event WHERE entity = ?1 ORDER BY n", &["event_entity"]),
    ("SELECT n FROM event WHERE entity > ?1 ORDER BY entity, n", &["event_entity"]),
    ("SELECT n FROM event WHERE command = ?1 ORDER BY n", &["event_command"]),
    (
        "SELECT payload FROM event WHERE entity_kind >= 10 \
         AND (kind NOT IN ('queue_stopped', 'queue_reopened') OR recorded_at > ?1) ORDER BY n",
        &["event_setting"],
    ),
    ("SELECT payload FROM event WHERE n > ?1 ORDER BY n", &["PRIMARY KEY (rowid>?)"]),
    (
        "SELECT n, entity_kind, entity FROM event \
         WHERE n > (SELECT max(n) FROM event) - ?1 AND recorded_at >= ?2 \
         AND kind NOT IN ('imported', 'request_imported', 'request_supplemented')",
        &["PRIMARY KEY (rowid>?)"],
    ),
    ("SELECT day, letter, lane, last FROM series WHERE day >= ?1", &["PRIMARY KEY (day>?)"]),
    (
        "SELECT service, CAST(avg(serve_ms) AS INTEGER) FROM ticket \
         WHERE day IN (?1, ?2, ?3, ?4) AND serve_ms IS NOT NULL GROUP BY service",
        &["ticket_day"],
    ),
    (super::past::PROMISES, &["event_promise"]),
    ("SELECT max(n) FROM change WHERE n > ?1", &["PRIMARY KEY (rowid>?)"]),
    (
        "SELECT day FROM counted WHERE facts IS NULL AND day < ?1 ORDER BY day LIMIT 1",
        &["counted_loose"],
    ),
    (
        "SELECT day, facts FROM counted WHERE day BETWEEN ?1 AND ?2 ORDER BY day",
        &["PRIMARY KEY (rowid>? AND rowid<?)"],
    ),
    (
        "SELECT outcome, result FROM ticket LEFT JOIN line USING (visit, part) WHERE day = ?1 \
         ORDER BY ticket.n, position",
        &["ticket_day", "USING PRIMARY KEY (visit=? AND part=?)"],
    ),
];

#[test]
fn a_list_of_open_requests_is_read_in_the_order_of_its_index() {
    let folder = tempfile::tempdir().unwrap();
    let place = Place::below(folder.path());
    Journal::open(&place, Clock::System).unwrap();
    let file = schema::open_to_read(&place.file()).unwrap();
    let agent = AgentId(uuid::Uuid::nil());
    let lists = [Which::All, Which::Of(agent), Which::Overdue, Which::Callbacks, Which::Receipts];
    for which in lists.into_iter().chain([Which::Status(Status::Transmitted)]) {
        let mut statement = file.prepare(&format!("EXPLAIN QUERY PLAN {}", which.sql())).unwrap();
        let steps: rusqlite::Result<Vec<String>> =
            statement.raw_query().mapped(|row| row.get(3)).collect();
        let plan = steps.unwrap().join("\n");
        assert!(plan.contains(which.parts()[0]) && !plan.contains("TEMP B-TREE"), "{plan}");
    }
}

#[test]
fn what_is_asked_often_is_found_by_an_index() {
    let folder = tempfile::tempdir().unwrap();
    let place = Place::below(folder.path());
    let journal = Journal::open(&place, Clock::System).unwrap();
    // The names of the indexes are the same once the tables were made anew.
    for _ in 0..2 {
        let file = schema::open_to_read(&place.file()).unwrap();
        for (sql, wanted) in PLANS {
            let mut statement = file.prepare(&format!("EXPLAIN QUERY PLAN {sql}")).unwrap();
            let steps: rusqlite::Result<Vec<String>> =
                statement.raw_query().mapped(|row| row.get(3)).collect();
            let plan = steps.unwrap().join("\n");
            for index in wanted {
                assert!(plan.contains(index), "{sql}\n{plan}");
            }
            for table in ["ticket", "event", "unticketed", "series", "counted", "line", "request"] {
                let scan = plan.lines().find(|l| l.trim() == format!("SCAN {table}"));
                assert_eq!(scan, None, "{sql}\n{plan}");
            }
        }
        drop(file);
        journal.rebuild().unwrap();
    }
}
