-- How the organisation wants its case papers: sections in order. The five the program comes with are known by their
-- keys; an empty name or help text means the program's own words in that written form. Removed ones keep their texts.
CREATE TABLE template_section (
  id TEXT PRIMARY KEY,
  position INTEGER NOT NULL,
  name_nb TEXT NOT NULL,
  name_nn TEXT NOT NULL,
  help_nb TEXT NOT NULL,
  help_nn TEXT NOT NULL,
  is_required INTEGER NOT NULL,
  advised_lines INTEGER,
  removed_at TEXT
) STRICT;
INSERT INTO template_section (id, position, name_nb, name_nn, help_nb, help_nn, is_required, advised_lines) VALUES
  ('proposal', 1, '', '', '', '', 1, NULL),
  ('summary', 2, '', '', '', '', 1, 5),
  ('background', 3, '', '', '', '', 1, NULL),
  ('assessment', 4, '', '', '', '', 1, NULL),
  ('process', 5, '', '', '', '', 0, NULL);

-- Names the sections had when the version was frozen, by key, as JSON; the program's own names are left out.
ALTER TABLE paper_version ADD COLUMN section_names TEXT NOT NULL DEFAULT '{}';

-- Whether something in the draft is only suggested. Lists read it from the index, past the text.
ALTER TABLE paper_section ADD COLUMN has_suggestions INTEGER NOT NULL DEFAULT 0;
CREATE INDEX paper_section_with_suggestions ON paper_section (case_id) WHERE has_suggestions = 1;

-- Who made a suggestion and when: written when it is first seen in a draft. The id is the one its marks have.
CREATE TABLE suggestion (
  id TEXT PRIMARY KEY,
  case_id TEXT NOT NULL REFERENCES cases (id),
  made_by TEXT NOT NULL,
  made_at TEXT NOT NULL
) STRICT;
CREATE INDEX suggestion_by_case ON suggestion (case_id);

-- What someone says of a block of a draft; an answer stands under another. `quote` is the block's first words as they
-- were, for when the block is gone.
CREATE TABLE paper_comment (
  id TEXT PRIMARY KEY,
  case_id TEXT NOT NULL REFERENCES cases (id),
  answer_to TEXT REFERENCES paper_comment (id),
  block_id TEXT NOT NULL,
  quote TEXT NOT NULL,
  words TEXT NOT NULL,
  made_by TEXT NOT NULL,
  made_at TEXT NOT NULL,
  changed_at TEXT,
  settled_at TEXT,
  settled_by TEXT,
  removed_at TEXT
) STRICT;
CREATE INDEX paper_comment_by_case ON paper_comment (case_id);

-- The secretary has found the paper formally in order as it was in a version; lapsed when it changes after that,
-- withdrawn when the secretary takes it back. At most one of a case is neither.
CREATE TABLE formal_check (
  id TEXT PRIMARY KEY,
  case_id TEXT NOT NULL REFERENCES cases (id),
  version_id TEXT NOT NULL REFERENCES paper_version (id),
  checked_at TEXT NOT NULL,
  checked_by TEXT NOT NULL,
  lapsed_at TEXT,
  withdrawn_at TEXT
) STRICT;
CREATE INDEX formal_check_by_case ON formal_check (case_id, checked_at);
CREATE UNIQUE INDEX formal_check_in_force ON formal_check (case_id) WHERE lapsed_at IS NULL AND withdrawn_at IS NULL;

-- What the writer of a draft can still undo, step by step, as the editor knows it; of use only while the draft stands
-- as it did after the last one.
CREATE TABLE paper_undo (
  case_id TEXT NOT NULL REFERENCES cases (id),
  sequence INTEGER NOT NULL,
  step TEXT NOT NULL,
  PRIMARY KEY (case_id, sequence)
) STRICT, WITHOUT ROWID;
