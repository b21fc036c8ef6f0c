-- What a body was called before. The name in use stands in body; each row here held up to and including until_on.
CREATE TABLE former_body_name (
  id TEXT PRIMARY KEY,
  body_id TEXT NOT NULL REFERENCES body (id),
  name TEXT NOT NULL,
  short_name TEXT NOT NULL,
  until_on TEXT NOT NULL,
  UNIQUE (body_id, until_on)
) STRICT;

-- What a body's mandate says; the id is the body's. Null where the mandate is silent and the default holds.
CREATE TABLE mandate (
  id TEXT PRIMARY KEY REFERENCES body (id),
  source TEXT NOT NULL,
  term_years INTEGER,
  replacement_part INTEGER,
  replacement_of INTEGER,
  replacement_basis TEXT,
  has_deputies INTEGER,
  overlap_body_id TEXT REFERENCES body (id),
  overlap_minimum INTEGER,
  meetings_least INTEGER,
  meetings_most INTEGER,
  quorum_part INTEGER,
  quorum_of INTEGER,
  quorum_note TEXT NOT NULL,
  notice_days INTEGER,
  hand_in_days INTEGER,
  freeze_days INTEGER,
  absence_limit INTEGER,
  absence_months INTEGER
) STRICT;

-- What candidates are weighed by.
CREATE TABLE criterion (
  id TEXT PRIMARY KEY,
  body_id TEXT NOT NULL REFERENCES body (id),
  text TEXT NOT NULL,
  position INTEGER NOT NULL,
  removed_at TEXT
) STRICT;
CREATE INDEX criterion_by_body ON criterion (body_id);

ALTER TABLE person ADD COLUMN gender TEXT NOT NULL DEFAULT '';

-- Where a person worked before. The position in use stands in person; each row here held up to and including until_on.
CREATE TABLE former_position (
  id TEXT PRIMARY KEY,
  person_id TEXT NOT NULL REFERENCES person (id),
  title TEXT NOT NULL,
  organisation TEXT NOT NULL,
  until_on TEXT NOT NULL,
  UNIQUE (person_id, until_on)
) STRICT;

-- The group of a member who holds no seat of it; a seat knows its own.
ALTER TABLE membership ADD COLUMN quota_group TEXT NOT NULL DEFAULT '';
ALTER TABLE membership ADD COLUMN appointed_by TEXT NOT NULL DEFAULT '';
ALTER TABLE membership ADD COLUMN appointed_on TEXT;
-- Why the term is shorter or longer than the mandate's.
ALTER TABLE membership ADD COLUMN term_reason TEXT NOT NULL DEFAULT '';
-- The day someone last considered whether a change of employer should matter.
ALTER TABLE membership ADD COLUMN reviewed_on TEXT;

CREATE TABLE nomination (
  id TEXT PRIMARY KEY,
  body_id TEXT NOT NULL REFERENCES body (id),
  seat_id TEXT NOT NULL REFERENCES seat (id),
  proposer TEXT NOT NULL,
  opened_on TEXT NOT NULL,
  due_on TEXT,
  assessment TEXT NOT NULL,
  chosen_id TEXT REFERENCES candidate (id),
  decided_on TEXT,
  removed_at TEXT
) STRICT;
CREATE INDEX nomination_by_body ON nomination (body_id);

CREATE TABLE candidate (
  id TEXT PRIMARY KEY,
  nomination_id TEXT NOT NULL REFERENCES nomination (id),
  -- Known from elsewhere in the workspace; otherwise null until chosen.
  person_id TEXT REFERENCES person (id),
  name TEXT NOT NULL,
  title TEXT NOT NULL,
  organisation TEXT NOT NULL,
  email TEXT NOT NULL,
  gender TEXT NOT NULL,
  note TEXT NOT NULL,
  -- Ids of the criteria met, as JSON.
  criteria TEXT NOT NULL,
  position INTEGER NOT NULL,
  removed_at TEXT
) STRICT;
CREATE INDEX candidate_by_nomination ON candidate (nomination_id);

-- The one item an officer is called for; null for those called to the whole meeting.
ALTER TABLE attendee ADD COLUMN item_id TEXT REFERENCES agenda_item (id);

-- How often a meeting's time and place have changed is read from here, for calendars outside.
CREATE INDEX journal_change_by_row ON journal_change (table_name, row_id);
