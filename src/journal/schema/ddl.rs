//! The tables, and what brings an older file to them.

use super::FORMAT;

/// The beginning of an external id's digest, as the index has it.
pub const EXTERNAL_KEY: &str = "substr(json_extract(CAST(payload AS TEXT), '$.external'), 1, 16)";

/// What never changes once written.
pub const EVENTS: &str = "
CREATE TABLE meta (key TEXT PRIMARY KEY, value ANY) STRICT, WITHOUT ROWID;

-- Full ids once, small integers elsewhere.
CREATE TABLE identity (n INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE) STRICT;

-- One chain each. `previous` is the hash that its first event follows.
CREATE TABLE incarnation (
  n INTEGER PRIMARY KEY,      -- its identity
  workstation INTEGER NOT NULL,
  previous BLOB NOT NULL
) STRICT;

CREATE TABLE event (
  n INTEGER PRIMARY KEY,
  id BLOB NOT NULL,
  command BLOB,               -- NULL: its own id
  site INTEGER NOT NULL,
  incarnation INTEGER NOT NULL,
  sequence INTEGER NOT NULL,
  agent INTEGER,
  counter INTEGER,
  entity_kind INTEGER NOT NULL,
  entity BLOB NOT NULL,
  kind TEXT NOT NULL,
  version INTEGER NOT NULL,
  recorded_at INTEGER NOT NULL,
  happened_at INTEGER,        -- NULL: as recorded
  clock_offset_ms INTEGER,
  epoch INTEGER,
  position INTEGER,
  payload BLOB NOT NULL,
  digests BLOB,               -- of the personal fields: (code, SHA-256) each
  hash BLOB NOT NULL
) STRICT;
CREATE UNIQUE INDEX event_id ON event (id);
CREATE UNIQUE INDEX event_place ON event (incarnation, sequence);
CREATE INDEX event_entity ON event (entity, n);
CREATE INDEX event_command ON event (command) WHERE command IS NOT NULL;
CREATE INDEX event_setting ON event (n) WHERE entity_kind >= 10;
CREATE INDEX event_interpreted ON event (recorded_at) WHERE kind = 'interpreted';
CREATE INDEX event_promise ON event (recorded_at) WHERE kind IN ('request_received', 'call_ended')
  AND json_extract(CAST(payload AS TEXT), '$.call.callback') NOTNULL;
CREATE INDEX event_help ON event (recorded_at) WHERE entity_kind = 7;
-- In the order of the events: in that of their digests each new one would change a page of its own.
CREATE INDEX event_asked ON event
  (n, substr(json_extract(CAST(payload AS TEXT), '$.external'), 1, 16))
  WHERE kind = 'request_imported';
CREATE INDEX event_external ON event (json_extract(CAST(payload AS TEXT), '$.external'))
  WHERE kind = 'imported';

CREATE TABLE personal (
  event INTEGER NOT NULL,
  field INTEGER NOT NULL,
  person BLOB,
  salt BLOB NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (event, field)
) STRICT, WITHOUT ROWID;

CREATE INDEX personal_person ON personal (person) WHERE person IS NOT NULL;

-- What other processes follow beside the events: erasures, tables made anew.
CREATE TABLE change (n INTEGER PRIMARY KEY, kind INTEGER NOT NULL, row INTEGER NOT NULL) STRICT;

-- What was changed in the history's index while another is being made; empty else.
CREATE TABLE index_change (
  n INTEGER PRIMARY KEY,
  row INTEGER NOT NULL,
  was TEXT,                   -- the words it had, and those it has now
  words TEXT,
  fed INTEGER NOT NULL        -- 1: the new index had the row from an import, not from the file
) STRICT;
CREATE INDEX index_change_row ON index_change (row);
";

/// What is counted beside the events: answers to surveys, which no event may tell of.
pub const SURVEY_TABLES: &str = "
-- Answers to surveys: one row counts all that agree in everything that is kept of them. Their order is
-- that of their keys, so that it tells nothing of the order in which people answered. Ids are whole,
-- not small: rows of another file of this workstation are laid over these after a restore.
CREATE TABLE survey_answer (
  survey TEXT NOT NULL,
  question INTEGER NOT NULL,
  day INTEGER NOT NULL,
  half INTEGER NOT NULL,      -- 0 before noon, 1 after
  service BLOB NOT NULL,
  channel INTEGER NOT NULL,
  language TEXT NOT NULL,
  answer INTEGER NOT NULL,    -- 1 to 5, 0 a refusal; of a large survey (service all zeros) as its Said
  workstation BLOB NOT NULL,
  incarnation BLOB NOT NULL,
  count INTEGER NOT NULL,
  PRIMARY KEY (survey, question, day, half, service, channel, language, answer, workstation,
    incarnation)
) STRICT, WITHOUT ROWID;
-- How many visitors were served here since a survey began: every n-th is asked.
CREATE TABLE survey_visitors (survey TEXT PRIMARY KEY, count INTEGER NOT NULL) STRICT, WITHOUT ROWID;
";

/// What was written to large surveys.
pub const SURVEY_WORDS: &str = "
-- Each by itself, under a random key: their order tells nothing, and no half-day or way stands there.
-- NULL: it was erased, or taken back; the key stays, so that no older copy brings it back.
CREATE TABLE survey_words (
  key BLOB PRIMARY KEY,
  survey TEXT NOT NULL,
  question INTEGER NOT NULL,
  language TEXT NOT NULL,
  text TEXT
) STRICT, WITHOUT ROWID;
";

/// What is folded from the events and can be made anew. `{}` stands for the suffix of a table
/// that is being made beside the one in use.
pub const READ_TABLES: &str = "
CREATE TABLE ticket{} (
  n INTEGER PRIMARY KEY,
  visit BLOB NOT NULL,
  part INTEGER NOT NULL,
  day INTEGER NOT NULL,
  hour INTEGER NOT NULL,
  number TEXT,
  outcome INTEGER,              -- NULL: open, and its times are in the events
  service INTEGER NOT NULL,
  issued_at INTEGER NOT NULL,
  closed_at INTEGER,
  wait_ms INTEGER,
  serve_ms INTEGER,
  within_target INTEGER NOT NULL,
  priority INTEGER NOT NULL,
  agent INTEGER,
  counter INTEGER,
  language TEXT,
  UNIQUE (visit, part)
) STRICT;
CREATE INDEX ticket{}_day ON ticket{} (day);
CREATE INDEX ticket{}_open ON ticket{} (day) WHERE outcome IS NULL;
CREATE TABLE line{} (
  visit BLOB NOT NULL,
  part INTEGER NOT NULL,
  position INTEGER NOT NULL,
  service INTEGER NOT NULL,
  quantity INTEGER NOT NULL,
  result TEXT,
  particulars INTEGER NOT NULL DEFAULT 0, -- papers missing, where directed or why not: a bit each
  PRIMARY KEY (visit, part, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE unticketed{} (
  visit BLOB PRIMARY KEY,
  day INTEGER NOT NULL,
  hour INTEGER NOT NULL,
  why TEXT,
  service INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX unticketed{}_day ON unticketed{} (day);
CREATE TABLE post{} (post BLOB PRIMARY KEY, day INTEGER NOT NULL, live INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE INDEX post{}_live ON post{} (day) WHERE live;
CREATE TABLE series{} (
  day INTEGER NOT NULL,
  letter TEXT NOT NULL,
  lane TEXT NOT NULL,
  last INTEGER NOT NULL,
  PRIMARY KEY (day, letter, lane)
) STRICT, WITHOUT ROWID;
-- Every day on which somebody came. `facts`: all that is counted of it, in one piece; NULL while it
-- goes on, or was changed since, and is to be read from the tables above.
CREATE TABLE counted{} (day INTEGER PRIMARY KEY, facts BLOB) STRICT;
CREATE INDEX counted{}_loose ON counted{} (day) WHERE facts IS NULL;
-- What is counted of incidents, and no word of them.
CREATE TABLE incident{} (
  incident BLOB PRIMARY KEY,
  day INTEGER NOT NULL,
  hour INTEGER NOT NULL,
  kind INTEGER NOT NULL,
  severity INTEGER NOT NULL,
  service INTEGER,
  counter INTEGER,
  agent INTEGER,
  open INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX incident{}_day ON incident{} (day);
-- What was said of the service, and no word of it.
CREATE TABLE feedback{} (
  feedback BLOB PRIMARY KEY, day INTEGER NOT NULL, kind INTEGER NOT NULL,
  theme INTEGER NOT NULL, channel INTEGER NOT NULL, service INTEGER, state INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX feedback{}_day ON feedback{} (day);
CREATE TABLE superseded{} (event INTEGER PRIMARY KEY, told INTEGER NOT NULL DEFAULT 0) STRICT;
";

/// The same for what is found in the history.
pub const HISTORY_TABLES: &str = "
-- Visits, requests and persons, newest last: the row is made from the time. `words` is what the
-- index was given, without which nothing could be taken out of it again.
CREATE TABLE history{} (
  row INTEGER PRIMARY KEY,
  kind INTEGER NOT NULL,
  entity BLOB NOT NULL,
  words TEXT NOT NULL,
  build INTEGER               -- the index that is to hold it, where it was left to one in the making
) STRICT;
CREATE UNIQUE INDEX history{}_entity ON history{} (entity);
CREATE TABLE request{} (
  row INTEGER PRIMARY KEY,      -- its row in history
  reference INTEGER NOT NULL,
  status INTEGER NOT NULL,
  channel INTEGER NOT NULL,
  service INTEGER NOT NULL,
  assigned INTEGER,
  at INTEGER NOT NULL,
  due INTEGER,                  -- the day by which an answer is due, while it is
  target INTEGER,               -- the city's own promise
  answered_at INTEGER,          -- NULL too where it ended without an answer
  hidden INTEGER NOT NULL,
  concerns INTEGER,
  callback INTEGER,
  reply INTEGER NOT NULL,
  receipt INTEGER               -- the day by which a receipt is owed, while one is
) STRICT;
-- One for all lists and counts of open requests, in the order of their days: what comes in together is
-- due within some weeks, and changes few of its pages.
CREATE INDEX request{}_open ON request{}
  (due, service, hidden, concerns, status, assigned, callback, receipt) WHERE status < 4;
CREATE INDEX request{}_callback ON request{} (callback) WHERE callback NOTNULL;
CREATE INDEX request{}_receipt ON request{} (receipt) WHERE receipt NOTNULL;
CREATE TABLE letter{} (
  event BLOB PRIMARY KEY,
  request BLOB NOT NULL,
  kind INTEGER NOT NULL,
  state INTEGER NOT NULL,
  by INTEGER NOT NULL,
  at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX letter{}_request ON letter{} (request);
CREATE INDEX letter{}_waiting ON letter{} (at) WHERE state = 0;
";

/// What brings the history of a file of format 4 to that of 5.
pub const HISTORY_FROM_4: &str = "ALTER TABLE history ADD COLUMN build INTEGER;";

/// What brings the history of a file of format 4 to 6 to that of 7.
pub const HISTORY_FROM_6: &str = "ALTER TABLE request ADD COLUMN receipt INTEGER;
     CREATE INDEX request_callback ON request (callback) WHERE callback NOTNULL;
     CREATE INDEX request_receipt ON request (receipt) WHERE receipt NOTNULL;";

/// What brings the history of a file of format 4 to 7 to that of 8: one index in the order of days.
pub const HISTORY_FROM_7: &str = "DROP INDEX IF EXISTS request_open;
     DROP INDEX IF EXISTS request_owed;
     DROP INDEX IF EXISTS request_assigned; DROP INDEX IF EXISTS request_elsewhere;
     CREATE INDEX request_open ON request
       (due, service, hidden, concerns, status, assigned, callback, receipt) WHERE status < 4;";

/// What brings a file from one format to the next: the first entry from 1 to 2.
// A new kind of event is a new format too: an older program would pass over what it says.
pub const MIGRATIONS: [&str; (FORMAT - 1) as usize] = [
    // Of an open ticket the table holds only that it is open. External ids are found by an index
    // over the events: a table of theirs, in the order of their digests, took long to make anew.
    "DROP INDEX ticket_open;
     ALTER TABLE ticket DROP COLUMN stage;
     UPDATE ticket SET wait_ms = NULL, serve_ms = NULL, within_target = 0, agent = NULL,
       counter = NULL WHERE outcome IS NULL;
     CREATE INDEX ticket_open ON ticket (day) WHERE outcome IS NULL;
     DROP TABLE external;
     CREATE INDEX event_external ON event (json_extract(CAST(payload AS TEXT), '$.external'))
       WHERE kind = 'imported';
     DELETE FROM change WHERE kind = 1 AND n < (SELECT max(n) FROM change);",
    // How people were understood is counted from its events.
    "CREATE INDEX event_interpreted ON event (recorded_at) WHERE kind = 'interpreted';",
    // Requests, and the history in which they are found.
    "CREATE INDEX event_asked ON event (json_extract(CAST(payload AS TEXT), '$.external'))
       WHERE kind = 'request_imported';
     CREATE INDEX personal_person ON personal (person) WHERE person IS NOT NULL;",
    // What was brought in is known in the order of the events. An index made beside the one in use;
    // letters and links that older programs cannot read. What is counted of a day; languages and papers
    // come with the new fold of the tables.
    "DROP INDEX event_asked;
     CREATE INDEX event_asked ON event
       (n, substr(json_extract(CAST(payload AS TEXT), '$.external'), 1, 16))
       WHERE kind = 'request_imported';
     CREATE TABLE index_change (n INTEGER PRIMARY KEY, row INTEGER NOT NULL, was TEXT, words TEXT,
       fed INTEGER NOT NULL) STRICT;
     CREATE INDEX index_change_row ON index_change (row);
     ALTER TABLE ticket ADD COLUMN language TEXT;
     ALTER TABLE line ADD COLUMN papers INTEGER NOT NULL DEFAULT 0;
     CREATE TABLE counted (day INTEGER PRIMARY KEY, facts BLOB) STRICT;
     CREATE INDEX counted_loose ON counted (day) WHERE facts IS NULL;
     INSERT INTO counted (day) SELECT DISTINCT day FROM ticket
       UNION SELECT DISTINCT day FROM unticketed;",
    // Promises to call back are found by their events; where people were directed and why something was
    // not possible come with the new fold of the tables. Incidents, calls for help and what is said of
    // the service, of which older programs know nothing.
    "CREATE INDEX event_promise ON event (recorded_at)
       WHERE kind IN ('request_received', 'call_ended')
       AND json_extract(CAST(payload AS TEXT), '$.call.callback') NOTNULL;
     ALTER TABLE line RENAME COLUMN papers TO particulars;
     CREATE TABLE feedback (feedback BLOB PRIMARY KEY, day INTEGER NOT NULL, kind INTEGER NOT NULL,
       theme INTEGER NOT NULL, channel INTEGER NOT NULL, service INTEGER, state INTEGER NOT NULL) STRICT,
       WITHOUT ROWID;
     CREATE INDEX feedback_day ON feedback (day);
     CREATE INDEX event_help ON event (recorded_at) WHERE entity_kind = 7;
     CREATE TABLE incident (incident BLOB PRIMARY KEY, day INTEGER NOT NULL, hour INTEGER NOT NULL,
       kind INTEGER NOT NULL, severity INTEGER NOT NULL, service INTEGER, counter INTEGER,
       agent INTEGER, open INTEGER NOT NULL) STRICT, WITHOUT ROWID;
     CREATE INDEX incident_day ON incident (day);",
    // Receipts that are owed: [`HISTORY_FROM_6`], and the keeper says the history anew.
    "",
    // Open requests in the order of their days: [`HISTORY_FROM_7`].
    "",
];

/// The read tables, for those who make them anew.
pub const READ_TABLE_NAMES: [&str; 9] = [
    "ticket",
    "line",
    "unticketed",
    "post",
    "series",
    "counted",
    "incident",
    "feedback",
    "superseded",
];
