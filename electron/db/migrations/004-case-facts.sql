-- The paragraph that lets a paper be kept from others, for papers from bodies the act applies to; empty for none.
ALTER TABLE cases ADD COLUMN statutory_basis TEXT NOT NULL DEFAULT '';
-- The member who raised the case.
ALTER TABLE cases ADD COLUMN origin_person_id TEXT REFERENCES person (id);

-- Who must do what in a case by when.
CREATE TABLE case_deadline (
  id TEXT PRIMARY KEY,
  case_id TEXT NOT NULL REFERENCES cases (id),
  text TEXT NOT NULL,
  responsible_id TEXT REFERENCES person (id),
  due_on TEXT NOT NULL,
  done_on TEXT
) STRICT;
CREATE INDEX case_deadline_by_case ON case_deadline (case_id);

-- How one case stands to another: it requires it, is made easier by it, or refers to it.
CREATE TABLE case_link (
  id TEXT PRIMARY KEY,
  from_id TEXT NOT NULL REFERENCES cases (id),
  to_id TEXT NOT NULL REFERENCES cases (id),
  kind TEXT NOT NULL,
  UNIQUE (from_id, to_id, kind),
  CHECK (from_id <> to_id)
) STRICT;
CREATE INDEX case_link_by_target ON case_link (to_id);

-- Raised by every change of what cases require, so that such changes can only be taken back latest first:
-- otherwise an undo could close a circle.
CREATE TABLE requirement_revision (
  id TEXT PRIMARY KEY,
  revision INTEGER NOT NULL
) STRICT;
INSERT INTO requirement_revision (id, revision) VALUES ('cases', 0);

-- The places a case is planned to go, in order: a body, or a receiver outside such as Hovedstyret.
CREATE TABLE case_station (
  id TEXT PRIMARY KEY,
  case_id TEXT NOT NULL REFERENCES cases (id),
  position INTEGER NOT NULL,
  body_id TEXT REFERENCES body (id),
  receiver TEXT NOT NULL,
  planned_on TEXT,
  -- Known of a receiver only; what a body does stands in its meetings.
  sent_on TEXT,
  reference TEXT NOT NULL,
  answer TEXT NOT NULL,
  CHECK ((body_id IS NULL) <> (receiver = ''))
) STRICT;
CREATE INDEX case_station_by_case ON case_station (case_id, position);

-- Why this treatment ended otherwise than the one before it.
ALTER TABLE agenda_item ADD COLUMN difference_reason TEXT NOT NULL DEFAULT '';

-- Whether KS Digitale fellestjenester is to act on the case, and the day its owner body takes it up.
ALTER TABLE cases ADD COLUMN is_dif INTEGER NOT NULL DEFAULT 0;
ALTER TABLE cases ADD COLUMN dif_owner_on TEXT;

-- What a case carries point by point: recommendations, clarifications, alternatives, consultations and anchoring.
-- Each kind uses the columns it has words for. Rows are marked removed, so that a letter is never given twice.
CREATE TABLE case_point (
  id TEXT PRIMARY KEY,
  case_id TEXT NOT NULL REFERENCES cases (id),
  kind TEXT NOT NULL,
  sequence INTEGER NOT NULL,
  text TEXT NOT NULL,
  party TEXT NOT NULL,
  method TEXT NOT NULL,
  on_date TEXT,
  input TEXT NOT NULL,
  pros TEXT NOT NULL,
  cons TEXT NOT NULL,
  outcome TEXT NOT NULL,
  status TEXT NOT NULL,
  removed_at TEXT
) STRICT;
CREATE INDEX case_point_by_case ON case_point (case_id, kind, sequence);

-- What a clarification concerns: recommendations and other clarifications of the same case.
CREATE TABLE case_point_link (
  id TEXT PRIMARY KEY,
  from_id TEXT NOT NULL REFERENCES case_point (id),
  to_id TEXT NOT NULL REFERENCES case_point (id),
  UNIQUE (from_id, to_id),
  CHECK (from_id <> to_id)
) STRICT;

-- Lists read these of every case, and must not walk past the texts that stand in the same rows.
CREATE INDEX paper_section_facts ON paper_section (case_id, key, has_words, updated_at);
CREATE INDEX paper_version_facts ON paper_version (case_id, reason, created_at);
-- A case that asks DigiFin for money; the id is the case's. Amounts are whole kroner.
CREATE TABLE digifin_application (
  id TEXT PRIMARY KEY REFERENCES cases (id),
  applicant TEXT NOT NULL,
  project TEXT NOT NULL,
  amount_asked INTEGER,
  recommendation TEXT NOT NULL,
  recommended_amount INTEGER,
  conditions TEXT NOT NULL,
  priority INTEGER,
  decision TEXT NOT NULL,
  decided_amount INTEGER,
  decided_on TEXT,
  decision_text TEXT NOT NULL
) STRICT;
