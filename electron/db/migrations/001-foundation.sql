-- One workspace. Ids are UUID v7 text, dates YYYY-MM-DD, clock times HH:MM, …_at ISO UTC, rich text JSON.
CREATE TABLE workspace (
  id TEXT PRIMARY KEY,
  created_at TEXT NOT NULL
) STRICT;

CREATE TABLE setting (
  id TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT;

-- Who did what when. Row images make a change readable and possible to take back.
CREATE TABLE journal (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  operation TEXT NOT NULL,
  actor TEXT NOT NULL,
  at TEXT NOT NULL,
  can_undo INTEGER NOT NULL,
  undone_by INTEGER REFERENCES journal (id)
) STRICT;

CREATE TABLE journal_change (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  journal_id INTEGER NOT NULL REFERENCES journal (id),
  table_name TEXT NOT NULL,
  row_id TEXT NOT NULL,
  before TEXT,
  after TEXT
) STRICT;
CREATE INDEX journal_change_by_journal ON journal_change (journal_id);

CREATE TABLE body (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  short_name TEXT NOT NULL,
  kind TEXT NOT NULL,
  number_format TEXT NOT NULL,
  removed_at TEXT
) STRICT;

CREATE TABLE body_relation (
  id TEXT PRIMARY KEY,
  from_id TEXT NOT NULL REFERENCES body (id),
  to_id TEXT NOT NULL REFERENCES body (id),
  kind TEXT NOT NULL,
  UNIQUE (from_id, to_id, kind),
  CHECK (from_id <> to_id)
) STRICT;

CREATE TABLE seat (
  id TEXT PRIMARY KEY,
  body_id TEXT NOT NULL REFERENCES body (id),
  quota_group TEXT NOT NULL,
  position INTEGER NOT NULL,
  removed_at TEXT
) STRICT;
CREATE INDEX seat_by_body ON seat (body_id);

CREATE TABLE work_area (
  id TEXT PRIMARY KEY,
  body_id TEXT NOT NULL REFERENCES body (id),
  group_name TEXT NOT NULL,
  name TEXT NOT NULL,
  position INTEGER NOT NULL,
  removed_at TEXT
) STRICT;

CREATE TABLE person (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  title TEXT NOT NULL,
  organisation TEXT NOT NULL,
  email TEXT NOT NULL
) STRICT;

CREATE TABLE membership (
  id TEXT PRIMARY KEY,
  person_id TEXT NOT NULL REFERENCES person (id),
  body_id TEXT NOT NULL REFERENCES body (id),
  seat_id TEXT REFERENCES seat (id),
  role TEXT NOT NULL,
  duty TEXT NOT NULL,
  is_optional INTEGER NOT NULL,
  from_on TEXT NOT NULL,
  to_on TEXT,
  source TEXT NOT NULL,
  CHECK (to_on IS NULL OR from_on <= to_on)
) STRICT;
CREATE INDEX membership_by_body ON membership (body_id, from_on);
CREATE INDEX membership_by_person ON membership (person_id);

CREATE TABLE cases (
  id TEXT PRIMARY KEY,
  title TEXT NOT NULL,
  item_kind TEXT NOT NULL,
  owner_id TEXT REFERENCES person (id),
  officer_id TEXT REFERENCES person (id),
  origin TEXT NOT NULL,
  origin_body_id TEXT REFERENCES body (id),
  access_level TEXT NOT NULL,
  access_grounds TEXT NOT NULL,
  archive_reference TEXT NOT NULL,
  language TEXT NOT NULL,
  created_at TEXT NOT NULL,
  removed_at TEXT
) STRICT;

CREATE TABLE case_work_area (
  id TEXT PRIMARY KEY,
  case_id TEXT NOT NULL REFERENCES cases (id),
  work_area_id TEXT NOT NULL REFERENCES work_area (id),
  UNIQUE (case_id, work_area_id)
) STRICT;

-- The working draft, one row a section; written many times a minute while someone types.
-- The id is `<case id>/<key>`.
CREATE TABLE paper_section (
  id TEXT PRIMARY KEY,
  case_id TEXT NOT NULL REFERENCES cases (id),
  key TEXT NOT NULL,
  -- Kept beside the text, and stored before it, so that lists can say what is missing without reading every paper.
  has_words INTEGER NOT NULL,
  updated_at TEXT NOT NULL,
  content TEXT NOT NULL,
  UNIQUE (case_id, key)
) STRICT;

-- Frozen text: inserted, never updated or deleted.
CREATE TABLE paper_version (
  id TEXT PRIMARY KEY,
  case_id TEXT NOT NULL REFERENCES cases (id),
  sequence INTEGER NOT NULL,
  schema_version INTEGER NOT NULL,
  language TEXT NOT NULL,
  sections TEXT NOT NULL,
  hash TEXT NOT NULL,
  reason TEXT NOT NULL,
  created_at TEXT NOT NULL,
  created_by TEXT NOT NULL,
  UNIQUE (case_id, sequence)
) STRICT;

CREATE TABLE paper_version_parent (
  version_id TEXT NOT NULL REFERENCES paper_version (id),
  parent_id TEXT NOT NULL REFERENCES paper_version (id),
  PRIMARY KEY (version_id, parent_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE meeting (
  id TEXT PRIMARY KEY,
  body_id TEXT NOT NULL REFERENCES body (id),
  kind TEXT NOT NULL,
  form TEXT NOT NULL,
  on_date TEXT NOT NULL,
  starts_at TEXT NOT NULL,
  ends_at TEXT NOT NULL,
  place TEXT NOT NULL,
  link TEXT NOT NULL,
  language TEXT NOT NULL,
  status TEXT NOT NULL,
  current_item_id TEXT REFERENCES agenda_item (id),
  started_at TEXT,
  ended_at TEXT,
  cancelled_at TEXT,
  -- Raised by every change of the agenda's order, so that such changes can only be taken back latest first.
  agenda_revision INTEGER NOT NULL DEFAULT 0,
  CHECK (starts_at < ends_at)
) STRICT;
CREATE INDEX meeting_by_body ON meeting (body_id, on_date);

-- A case's treatment in one meeting, or a point without a case.
CREATE TABLE agenda_item (
  id TEXT PRIMARY KEY,
  meeting_id TEXT NOT NULL REFERENCES meeting (id),
  position INTEGER NOT NULL,
  type TEXT NOT NULL,
  case_id TEXT REFERENCES cases (id),
  item_kind TEXT,
  title TEXT NOT NULL,
  presenter_id TEXT REFERENCES person (id),
  planned_minutes INTEGER NOT NULL,
  origin_item_id TEXT REFERENCES agenda_item (id),
  paper_version_id TEXT REFERENCES paper_version (id),
  outcome TEXT,
  started_at TEXT,
  ended_at TEXT,
  removed_at TEXT
) STRICT;
CREATE INDEX agenda_item_by_meeting ON agenda_item (meeting_id, position);
CREATE INDEX agenda_item_by_case ON agenda_item (case_id);

-- Every number ever given. Rows are never updated or deleted, so a number is never used twice.
CREATE TABLE case_number (
  body_id TEXT NOT NULL REFERENCES body (id),
  year INTEGER NOT NULL,
  sequence INTEGER NOT NULL,
  agenda_item_id TEXT NOT NULL UNIQUE REFERENCES agenda_item (id),
  given_at TEXT NOT NULL,
  PRIMARY KEY (body_id, year, sequence)
) STRICT, WITHOUT ROWID;

-- Text written in the meeting and after it: note (plain), advice and treatment (rich). Saved while someone types.
-- The id is `<item id>/<key>`.
CREATE TABLE item_text (
  id TEXT PRIMARY KEY,
  item_id TEXT NOT NULL REFERENCES agenda_item (id),
  key TEXT NOT NULL,
  text TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  UNIQUE (item_id, key)
) STRICT;

CREATE TABLE notice (
  id TEXT PRIMARY KEY,
  meeting_id TEXT NOT NULL REFERENCES meeting (id),
  version INTEGER NOT NULL,
  issued_at TEXT NOT NULL,
  issued_by TEXT NOT NULL,
  model TEXT NOT NULL,
  papers TEXT NOT NULL,
  UNIQUE (meeting_id, version)
) STRICT;

CREATE TABLE attendee (
  id TEXT PRIMARY KEY,
  meeting_id TEXT NOT NULL REFERENCES meeting (id),
  person_id TEXT NOT NULL REFERENCES person (id),
  name TEXT NOT NULL,
  title TEXT NOT NULL,
  organisation TEXT NOT NULL,
  role TEXT NOT NULL,
  position INTEGER NOT NULL,
  apology_at TEXT,
  apology_by TEXT,
  -- Raised by every change of the person's presence, so that such changes can only be taken back latest first.
  presence_revision INTEGER NOT NULL DEFAULT 0,
  UNIQUE (meeting_id, person_id)
) STRICT;

CREATE TABLE presence (
  id TEXT PRIMARY KEY,
  attendee_id TEXT NOT NULL REFERENCES attendee (id),
  from_item_id TEXT REFERENCES agenda_item (id),
  from_time TEXT,
  to_item_id TEXT REFERENCES agenda_item (id),
  to_time TEXT,
  mode TEXT NOT NULL
) STRICT;
CREATE INDEX presence_by_attendee ON presence (attendee_id);

CREATE TABLE recusal (
  id TEXT PRIMARY KEY,
  attendee_id TEXT NOT NULL REFERENCES attendee (id),
  item_id TEXT NOT NULL REFERENCES agenda_item (id),
  UNIQUE (attendee_id, item_id)
) STRICT;

CREATE TABLE follow_up (
  id TEXT PRIMARY KEY,
  item_id TEXT NOT NULL REFERENCES agenda_item (id),
  text TEXT NOT NULL,
  responsible_id TEXT REFERENCES person (id),
  due_on TEXT,
  done_on TEXT,
  created_at TEXT NOT NULL,
  removed_at TEXT
) STRICT;
