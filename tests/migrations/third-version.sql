-- What the third version could add to the first one's workspace: an attached file in two pieces, and a paper handed over twice.
INSERT INTO blob (id, hash, size, is_kept) VALUES (1, '687f26db8fa396e3f342182113cf288441a532243f838ab75e815f10cc66a04c', 15, 1);
INSERT INTO blob_piece (blob_id, position, bytes) VALUES (1, 0, X'255044462d312e34'), (1, 1, X'207072c3b87665');
INSERT INTO attachment (id, case_id, position, title, access_level) VALUES
  ('01990000-0000-7000-8000-000000000101', '01990000-0000-7000-8000-0000000000f1', 1, 'Bakgrunn', 'open');
INSERT INTO attachment_version (id, attachment_id, sequence, hash, file_name, added_at, added_by) VALUES
  ('01990000-0000-7000-8000-000000000102', '01990000-0000-7000-8000-000000000101', 1,
   '687f26db8fa396e3f342182113cf288441a532243f838ab75e815f10cc66a04c', 'bakgrunn.pdf',
   '2025-01-03T08:00:00.000Z', 'Kari Nordby');
INSERT INTO paper_section (id, case_id, key, has_words, updated_at, content) VALUES
  ('01990000-0000-7000-8000-0000000000f1/summary', '01990000-0000-7000-8000-0000000000f1', 'summary', 1,
   '2025-01-03T08:00:00.000Z',
   '[{"type":"paragraph","content":[{"type":"text","text":"Kort – med «tegn» og 𝄞."}]}]');
-- The hashes are those the program of then gave.
INSERT INTO paper_version (id, case_id, sequence, schema_version, language, sections, hash, reason, created_at,
  created_by, attachments) VALUES
  ('01990000-0000-7000-8000-000000000111', '01990000-0000-7000-8000-0000000000f1', 1, 1, 'nb',
   '[{"key":"proposal","content":[{"type":"paragraph","content":[{"type":"text","text":"Rådet anbefaler utkastet."}]}]},{"key":"summary","content":[{"type":"paragraph","content":[{"type":"text","text":"Kort."}]}]},{"key":"background","content":[{"type":"paragraph"}]},{"key":"assessment","content":[{"type":"paragraph"}]},{"key":"process","content":[{"type":"paragraph"}]}]',
   '43be2cd0a6cadc267e01a980526cf0f44f82381bf7ec28e2bb69ab4aa6bc0e79', 'handedOver', '2025-01-02T08:00:00.000Z',
   'Ada Lunde', '[]'),
  ('01990000-0000-7000-8000-000000000112', '01990000-0000-7000-8000-0000000000f1', 2, 1, 'nb',
   '[{"key":"proposal","content":[{"type":"paragraph","content":[{"type":"text","text":"Rådet anbefaler planen."}]}]},{"key":"summary","content":[{"type":"paragraph","content":[{"type":"text","text":"Kort – med «tegn» og 𝄞."}]}]},{"key":"background","content":[{"type":"paragraph"}]},{"key":"assessment","content":[{"type":"paragraph"}]},{"key":"process","content":[{"type":"paragraph"}]}]',
   '12ed8edda54cfae0145fee9c548367d5e4f2bff7ba571f4e598fc1e390f3bf67', 'notice', '2025-01-04T08:00:00.000Z',
   'Kari Nordby',
   '[{"number":1,"title":"Bakgrunn","accessLevel":"open","fileName":"bakgrunn.pdf","size":15,"hash":"687f26db8fa396e3f342182113cf288441a532243f838ab75e815f10cc66a04c"}]');
INSERT INTO paper_version_parent (version_id, parent_id) VALUES
  ('01990000-0000-7000-8000-000000000112', '01990000-0000-7000-8000-000000000111');
