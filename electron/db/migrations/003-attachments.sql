-- Bytes of attached files, in pieces, so that a large file never stands in memory whole. The hash is SHA-256 in
-- hexadecimal, null while the file is still being read. Kept bytes are inserted and never changed or deleted;
-- what was never kept is taken away when the workspace is opened.
CREATE TABLE blob (
  id INTEGER PRIMARY KEY,
  hash TEXT UNIQUE,
  size INTEGER NOT NULL,
  is_kept INTEGER NOT NULL,
  CHECK (is_kept = 0 OR hash IS NOT NULL)
) STRICT;
CREATE INDEX blob_not_kept ON blob (id) WHERE is_kept = 0;

CREATE TABLE blob_piece (
  blob_id INTEGER NOT NULL REFERENCES blob (id),
  position INTEGER NOT NULL,
  bytes BLOB NOT NULL,
  PRIMARY KEY (blob_id, position)
) STRICT;

-- The number is the place among those of the case that are not removed; positions may have gaps.
CREATE TABLE attachment (
  id TEXT PRIMARY KEY,
  case_id TEXT NOT NULL REFERENCES cases (id),
  position INTEGER NOT NULL,
  title TEXT NOT NULL,
  access_level TEXT NOT NULL,
  removed_at TEXT
) STRICT;
CREATE INDEX attachment_by_case ON attachment (case_id, position);

-- A newer file for the same attachment keeps the older.
CREATE TABLE attachment_version (
  id TEXT PRIMARY KEY,
  attachment_id TEXT NOT NULL REFERENCES attachment (id),
  sequence INTEGER NOT NULL,
  hash TEXT NOT NULL REFERENCES blob (hash),
  file_name TEXT NOT NULL,
  added_at TEXT NOT NULL,
  added_by TEXT NOT NULL,
  UNIQUE (attachment_id, sequence)
) STRICT;
CREATE INDEX attachment_version_by_hash ON attachment_version (hash);

-- What was attached when the version was frozen: number, title, access level, file name, size and hash of each, as JSON.
ALTER TABLE paper_version ADD COLUMN attachments TEXT NOT NULL DEFAULT '[]';
