-- What an item is about when it is no case: a follow-up that comes back, or the minutes of an earlier meeting.
ALTER TABLE agenda_item ADD COLUMN follow_up_id TEXT REFERENCES follow_up (id);
ALTER TABLE agenda_item ADD COLUMN minutes_of_id TEXT REFERENCES meeting (id);
-- When it came on the agenda: `draft` before the notice, `supplement` after it, `meeting` on the spot.
ALTER TABLE agenda_item ADD COLUMN added_in TEXT NOT NULL DEFAULT 'draft';
CREATE INDEX agenda_item_by_minutes ON agenda_item (minutes_of_id) WHERE minutes_of_id IS NOT NULL;
CREATE INDEX agenda_item_by_follow_up ON agenda_item (follow_up_id) WHERE follow_up_id IS NOT NULL;

-- A number stands also when the item it was given to was added in the meeting and taken back again; doing that again
-- finds it. So it no longer refers to a row that must exist.
CREATE TABLE number_given (
  body_id TEXT NOT NULL REFERENCES body (id),
  year INTEGER NOT NULL,
  sequence INTEGER NOT NULL,
  agenda_item_id TEXT NOT NULL UNIQUE,
  given_at TEXT NOT NULL,
  PRIMARY KEY (body_id, year, sequence)
) STRICT, WITHOUT ROWID;
INSERT INTO number_given SELECT body_id, year, sequence, agenda_item_id, given_at FROM case_number;
DROP TABLE case_number;
ALTER TABLE number_given RENAME TO case_number;

-- The machine that gives case numbers. One row at most; it stands outside undo, as the numbers do.
CREATE TABLE number_holder (
  id TEXT PRIMARY KEY CHECK (id = 'workspace'),
  device TEXT NOT NULL,
  device_name TEXT NOT NULL,
  since_at TEXT NOT NULL,
  -- Set when this machine has let go, so that the next one may take over.
  released_at TEXT
) STRICT;

-- How someone says they will attend; null for the meeting's own form.
ALTER TABLE attendee ADD COLUMN expected_mode TEXT;
-- The member a deputy attends for; only where the mandate has deputies.
ALTER TABLE attendee ADD COLUMN substitute_for_id TEXT REFERENCES attendee (id);
-- Members the deputy has attended for earlier in the same meeting, as JSON.
ALTER TABLE attendee ADD COLUMN stood_in_for_ids TEXT NOT NULL DEFAULT '[]';

-- Why someone is recused, and whether it was declared by the person or decided by the body.
ALTER TABLE recusal ADD COLUMN grounds TEXT NOT NULL DEFAULT '';
ALTER TABLE recusal ADD COLUMN settled_by TEXT NOT NULL DEFAULT 'person';

CREATE TABLE meeting_break (
  id TEXT PRIMARY KEY,
  meeting_id TEXT NOT NULL REFERENCES meeting (id),
  -- The item under way when it began; null before the first.
  item_id TEXT REFERENCES agenda_item (id),
  from_time TEXT NOT NULL,
  -- Null while it lasts.
  to_time TEXT
) STRICT;
CREATE INDEX meeting_break_by_meeting ON meeting_break (meeting_id);

-- What someone proposes besides the proposal in the paper. Its words stand in item_text under `proposal/<id>`.
CREATE TABLE proposal (
  id TEXT PRIMARY KEY,
  item_id TEXT NOT NULL REFERENCES agenda_item (id),
  position INTEGER NOT NULL,
  kind TEXT NOT NULL,
  attendee_id TEXT REFERENCES attendee (id),
  -- What became of it when there was no vote: adopted, rejected or withdrawn; empty until then.
  outcome TEXT NOT NULL
) STRICT;
CREATE INDEX proposal_by_item ON proposal (item_id, position);

-- One vote. Null proposals mean the one in the paper. Against null is a vote for or against; otherwise two are set up against each other.
CREATE TABLE vote (
  id TEXT PRIMARY KEY,
  item_id TEXT NOT NULL REFERENCES agenda_item (id),
  position INTEGER NOT NULL,
  proposal_id TEXT REFERENCES proposal (id),
  is_alternative INTEGER NOT NULL,
  against_id TEXT REFERENCES proposal (id),
  method TEXT NOT NULL,
  for_count INTEGER NOT NULL,
  against_count INTEGER NOT NULL,
  abstained_count INTEGER NOT NULL,
  -- What the leader's casting vote went to when the votes were equal: for or against; null when none was given.
  casting TEXT
) STRICT;
CREATE INDEX vote_by_item ON vote (item_id, position);

-- Who voted what in a vote by name.
CREATE TABLE ballot (
  id TEXT PRIMARY KEY,
  vote_id TEXT NOT NULL REFERENCES vote (id),
  attendee_id TEXT NOT NULL REFERENCES attendee (id),
  choice TEXT NOT NULL,
  UNIQUE (vote_id, attendee_id)
) STRICT;

-- A statement for the minutes or a dissent. Its words stand in item_text under `statement/<id>`.
CREATE TABLE item_statement (
  id TEXT PRIMARY KEY,
  item_id TEXT NOT NULL REFERENCES agenda_item (id),
  position INTEGER NOT NULL,
  kind TEXT NOT NULL,
  attendee_id TEXT NOT NULL REFERENCES attendee (id)
) STRICT;
CREATE INDEX item_statement_by_item ON item_statement (item_id, position);

-- Sentences a secretary writes again and again, in both written forms, and the few letters they grow out of.
CREATE TABLE phrase (
  id TEXT PRIMARY KEY,
  slot TEXT NOT NULL,
  position INTEGER NOT NULL,
  text_nb TEXT NOT NULL,
  text_nn TEXT NOT NULL,
  short_form TEXT NOT NULL,
  removed_at TEXT
) STRICT;

-- Those the program comes with; they may be changed, moved and taken out like any other.
INSERT INTO phrase (id, slot, position, text_nb, text_nn, short_form, removed_at) VALUES
  ('01990000-0000-7000-8000-000000006001', 'advice', 1, '{organ} anbefaler at ', '{organ} tilrår at ', 'anb', NULL),
  ('01990000-0000-7000-8000-000000006002', 'advice', 2, '{organ} slutter seg til forslaget.', '{organ} sluttar seg til framlegget.', 'sst', NULL),
  ('01990000-0000-7000-8000-000000006003', 'advice', 3, '{organ} anbefaler at KS ', '{organ} tilrår at KS ', 'anks', NULL),
  ('01990000-0000-7000-8000-000000006004', 'advice', 4, '{organ} anbefaler at prosjektet får støtte fra DigiFin med inntil kr … på disse vilkårene: ', '{organ} tilrår at prosjektet får støtte frå DigiFin med inntil kr … på desse vilkåra: ', 'dfs', NULL),
  ('01990000-0000-7000-8000-000000006005', 'advice', 5, '{organ} anbefaler ikke forslaget.', '{organ} tilrår ikkje framlegget.', 'aik', NULL),
  ('01990000-0000-7000-8000-000000006006', 'advice', 6, '{organ} gir følgende innspill: ', '{organ} gir desse innspela: ', 'gfi', NULL),
  ('01990000-0000-7000-8000-000000006007', 'information', 7, 'tar saken til orientering', 'tek saka til orientering', 'tto', NULL),
  ('01990000-0000-7000-8000-000000006008', 'information', 8, '{organ} tar saken til orientering.', '{organ} tek saka til orientering.', 'rto', NULL),
  ('01990000-0000-7000-8000-000000006009', 'return', 9, 'Saken sendes tilbake til administrasjonen for ', 'Saka blir send tilbake til administrasjonen for ', 'stb', NULL),
  ('01990000-0000-7000-8000-000000006010', 'postpone', 10, 'Saken utsettes til neste møte.', 'Saka blir utsett til neste møte.', 'uts', NULL),
  ('01990000-0000-7000-8000-000000006011', 'postpone', 11, 'Saken trekkes fra sakslisten.', 'Saka blir trekt frå sakslista.', 'tfs', NULL),
  ('01990000-0000-7000-8000-000000006012', 'proposal', 12, 'Det foreslås følgende endring: ', 'Det blir foreslått denne endringa: ', 'dfe', NULL),
  ('01990000-0000-7000-8000-000000006013', 'proposal', 13, 'Omforent forslag: ', 'Sams framlegg: ', 'omf', NULL),
  ('01990000-0000-7000-8000-000000006014', 'note', 14, '{organ} drøftet saken.', '{organ} drøfta saka.', 'drs', NULL),
  ('01990000-0000-7000-8000-000000006015', 'note', 15, 'Det ble orientert om saken.', 'Det vart orientert om saka.', 'doo', NULL),
  ('01990000-0000-7000-8000-000000006016', 'note', 16, 'Det vises til {sak}.', 'Det blir vist til {sak}.', 'dvt', NULL),
  ('01990000-0000-7000-8000-000000006017', 'note', 17, 'Det var ingen merknader.', 'Det var ingen merknader.', 'dvi', NULL),
  ('01990000-0000-7000-8000-000000006018', 'minutes', 18, 'Innkalling og saksliste ble godkjent uten merknader.', 'Innkalling og saksliste vart godkjende utan merknader.', 'igk', NULL),
  ('01990000-0000-7000-8000-000000006019', 'minutes', 19, 'Referatet fra forrige møte ble godkjent uten merknader.', 'Referatet frå førre møte vart godkjent utan merknader.', 'rgk', NULL);

-- A sentence of the minutes in the secretary's own words. `registered` is what the program said when they were written.
-- The id is `<meeting id>/<key>`.
CREATE TABLE minutes_wording (
  id TEXT PRIMARY KEY,
  meeting_id TEXT NOT NULL REFERENCES meeting (id),
  item_id TEXT REFERENCES agenda_item (id),
  key TEXT NOT NULL,
  registered TEXT NOT NULL,
  words TEXT NOT NULL,
  updated_at TEXT NOT NULL
) STRICT;
CREATE INDEX minutes_wording_by_meeting ON minutes_wording (meeting_id);

-- The sentences as the secretary last looked through them, as JSON by key; the id is the meeting's.
CREATE TABLE minutes_seen (
  id TEXT PRIMARY KEY REFERENCES meeting (id),
  sentences TEXT NOT NULL
) STRICT;

-- Frozen minutes: inserted, never updated or deleted.
CREATE TABLE minutes_version (
  id TEXT PRIMARY KEY,
  meeting_id TEXT NOT NULL REFERENCES meeting (id),
  sequence INTEGER NOT NULL,
  reason TEXT NOT NULL,
  model TEXT NOT NULL,
  hash TEXT NOT NULL,
  created_at TEXT NOT NULL,
  created_by TEXT NOT NULL,
  UNIQUE (meeting_id, sequence)
) STRICT;

-- Who approved which version when; the newest row of a meeting that is not reopened by a later correction holds.
CREATE TABLE minutes_approval (
  id TEXT PRIMARY KEY,
  meeting_id TEXT NOT NULL REFERENCES meeting (id),
  version_id TEXT NOT NULL REFERENCES minutes_version (id),
  approved_on TEXT NOT NULL,
  -- Names as JSON: the body as a whole is an empty list with the item it was approved under.
  approvers TEXT NOT NULL,
  item_id TEXT REFERENCES agenda_item (id),
  recorded_at TEXT NOT NULL,
  recorded_by TEXT NOT NULL
) STRICT;
CREATE INDEX minutes_approval_by_meeting ON minutes_approval (meeting_id, recorded_at);

-- What is to be put right in minutes that were presented or approved, and the entry that says so.
CREATE TABLE minutes_correction (
  id TEXT PRIMARY KEY,
  meeting_id TEXT NOT NULL REFERENCES meeting (id),
  item_id TEXT REFERENCES agenda_item (id),
  words TEXT NOT NULL,
  opened_at TEXT NOT NULL,
  opened_by TEXT NOT NULL,
  -- The version it is to put right; null where none had been frozen.
  corrects_id TEXT REFERENCES minutes_version (id),
  -- The version it ended in; null while it is open.
  version_id TEXT REFERENCES minutes_version (id)
) STRICT;
CREATE INDEX minutes_correction_by_meeting ON minutes_correction (meeting_id);

-- Minutes sent to someone to look through, and what came back.
CREATE TABLE minutes_review (
  id TEXT PRIMARY KEY,
  meeting_id TEXT NOT NULL REFERENCES meeting (id),
  version_id TEXT NOT NULL REFERENCES minutes_version (id),
  person_id TEXT REFERENCES person (id),
  name TEXT NOT NULL,
  sent_at TEXT NOT NULL,
  received_at TEXT
) STRICT;
CREATE INDEX minutes_review_by_meeting ON minutes_review (meeting_id);

-- One remark that came back: a comment, or words that were changed. Item null is the minutes as a whole.
CREATE TABLE minutes_remark (
  id TEXT PRIMARY KEY,
  review_id TEXT NOT NULL REFERENCES minutes_review (id),
  position INTEGER NOT NULL,
  kind TEXT NOT NULL,
  item_id TEXT REFERENCES agenda_item (id),
  key TEXT NOT NULL,
  quote TEXT NOT NULL,
  words TEXT NOT NULL,
  made_by TEXT NOT NULL,
  settled_at TEXT
) STRICT;
CREATE INDEX minutes_remark_by_review ON minutes_remark (review_id, position);

-- An advice sent on, to the managing director as a rule.
CREATE TABLE transmission (
  id TEXT PRIMARY KEY,
  item_id TEXT NOT NULL REFERENCES agenda_item (id),
  person_id TEXT REFERENCES person (id),
  recipient TEXT NOT NULL,
  sent_on TEXT NOT NULL,
  document TEXT NOT NULL,
  note TEXT NOT NULL
) STRICT;
CREATE INDEX transmission_by_item ON transmission (item_id);

-- What KS itself decided after the advice; the id is the item's.
CREATE TABLE ks_decision (
  id TEXT PRIMARY KEY REFERENCES agenda_item (id),
  outcome TEXT NOT NULL,
  decided_on TEXT,
  words TEXT NOT NULL
) STRICT;

-- Who has been sent which notice or minutes when.
CREATE TABLE distribution (
  id TEXT PRIMARY KEY,
  meeting_id TEXT NOT NULL REFERENCES meeting (id),
  kind TEXT NOT NULL,
  -- The version of the notice; for minutes the sequence of their version, 0 for a draft.
  version INTEGER NOT NULL,
  person_id TEXT REFERENCES person (id),
  name TEXT NOT NULL,
  address TEXT NOT NULL,
  sent_on TEXT NOT NULL,
  channel TEXT NOT NULL
) STRICT;
CREATE INDEX distribution_by_meeting ON distribution (meeting_id, kind, version);

ALTER TABLE follow_up ADD COLUMN status TEXT NOT NULL DEFAULT 'open';
UPDATE follow_up SET status = 'done' WHERE done_on IS NOT NULL;
-- The same in what undo puts back.
UPDATE journal_change SET
  before = json_set(before, '$.status', CASE WHEN before ->> 'done_on' IS NULL THEN 'open' ELSE 'done' END),
  after = json_set(after, '$.status', CASE WHEN after ->> 'done_on' IS NULL THEN 'open' ELSE 'done' END)
WHERE table_name = 'follow_up';
CREATE INDEX follow_up_by_item ON follow_up (item_id);

-- What happened to a follow-up, oldest first.
CREATE TABLE follow_up_event (
  id TEXT PRIMARY KEY,
  follow_up_id TEXT NOT NULL REFERENCES follow_up (id),
  at TEXT NOT NULL,
  actor TEXT NOT NULL,
  kind TEXT NOT NULL,
  before TEXT NOT NULL,
  after TEXT NOT NULL,
  note TEXT NOT NULL
) STRICT;
CREATE INDEX follow_up_event_by_follow_up ON follow_up_event (follow_up_id, at);
