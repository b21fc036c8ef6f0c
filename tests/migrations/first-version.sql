-- A small workspace as the first version wrote it: a closed meeting with one case, and what belongs to it.
INSERT INTO workspace VALUES ('01990000-0000-7000-8000-000000000001', '2025-01-01T08:00:00.000Z');
INSERT INTO setting (id, value) VALUES ('userName', '"Kari Nordby"');
INSERT INTO body (id, name, short_name, kind, number_format) VALUES
  ('01990000-0000-7000-8000-0000000000b1', 'Rådet', 'Rådet', 'council', '{sequence}/{yy}'),
  ('01990000-0000-7000-8000-0000000000b2', 'Utvalget', 'AU', 'committee', '{sequence}/{yy}');
INSERT INTO body_relation (id, from_id, to_id, kind) VALUES
  ('relation', '01990000-0000-7000-8000-0000000000b2', '01990000-0000-7000-8000-0000000000b1', 'worksFor');
INSERT INTO seat (id, body_id, quota_group, position) VALUES
  ('01990000-0000-7000-8000-0000000000c1', '01990000-0000-7000-8000-0000000000b1', 'Kommunene', 1);
INSERT INTO work_area (id, body_id, group_name, name, position) VALUES
  ('area', '01990000-0000-7000-8000-0000000000b1', '', 'Strategi', 1);
INSERT INTO person (id, name, title, organisation, email) VALUES
  ('01990000-0000-7000-8000-0000000000d1', 'Ada Lunde', 'kommunedirektør', 'Fjordvik kommune', '');
INSERT INTO membership (id, person_id, body_id, seat_id, role, duty, is_optional, from_on, to_on, source) VALUES
  ('01990000-0000-7000-8000-0000000000e1', '01990000-0000-7000-8000-0000000000d1',
   '01990000-0000-7000-8000-0000000000b1', '01990000-0000-7000-8000-0000000000c1',
   'chair', '', 0, '2024-01-01', '2027-12-31', 'Brev');
INSERT INTO cases (id, title, item_kind, owner_id, origin, origin_body_id, access_level, access_grounds,
  archive_reference, language, created_at) VALUES
  ('01990000-0000-7000-8000-0000000000f1', 'Felles plan', 'advice', '01990000-0000-7000-8000-0000000000d1',
   'body', '01990000-0000-7000-8000-0000000000b2', 'open', '', '25/1', 'nb', '2025-01-01T08:00:00.000Z');
INSERT INTO case_work_area (id, case_id, work_area_id) VALUES
  ('case-area', '01990000-0000-7000-8000-0000000000f1', 'area');
INSERT INTO paper_section (id, case_id, key, has_words, updated_at, content) VALUES
  ('01990000-0000-7000-8000-0000000000f1/proposal', '01990000-0000-7000-8000-0000000000f1', 'proposal', 1,
   '2025-01-01T08:00:00.000Z',
   '[{"type":"paragraph","content":[{"type":"text","text":"Rådet anbefaler planen."}]}]');
INSERT INTO meeting (id, body_id, kind, form, on_date, starts_at, ends_at, place, link, language, status,
  started_at, ended_at) VALUES
  ('01990000-0000-7000-8000-0000000000a1', '01990000-0000-7000-8000-0000000000b1', 'ordinary', 'physical',
   '2025-03-10', '10:00', '14:00', 'Storsalen', '', 'nb', 'closed', '10:00', '12:00');
INSERT INTO agenda_item (id, meeting_id, position, type, case_id, item_kind, title, planned_minutes, outcome) VALUES
  ('01990000-0000-7000-8000-0000000000a2', '01990000-0000-7000-8000-0000000000a1', 1, 'case',
   '01990000-0000-7000-8000-0000000000f1', 'advice', 'Felles plan', 30, 'asProposed');
INSERT INTO case_number (body_id, year, sequence, agenda_item_id, given_at) VALUES
  ('01990000-0000-7000-8000-0000000000b1', 2025, 1, '01990000-0000-7000-8000-0000000000a2',
   '2025-03-01T08:00:00.000Z');
INSERT INTO item_text (id, item_id, key, text, updated_at) VALUES
  ('01990000-0000-7000-8000-0000000000a2/advice', '01990000-0000-7000-8000-0000000000a2', 'advice',
   '[{"type":"paragraph","content":[{"type":"text","text":"Rådet anbefaler planen."}]}]', '2025-03-10T10:30:00.000Z');
INSERT INTO attendee (id, meeting_id, person_id, name, title, organisation, role, position) VALUES
  ('01990000-0000-7000-8000-0000000000a3', '01990000-0000-7000-8000-0000000000a1',
   '01990000-0000-7000-8000-0000000000d1', 'Ada Lunde', 'rådmann', 'Fjordvik kommune', 'chair', 1);
INSERT INTO presence (id, attendee_id, mode) VALUES
  ('presence', '01990000-0000-7000-8000-0000000000a3', 'physical');
INSERT INTO follow_up (id, item_id, text, created_at) VALUES
  ('follow-up', '01990000-0000-7000-8000-0000000000a2', 'Sendes', '2025-03-10T12:00:00.000Z');
INSERT INTO journal (id, operation, actor, at, can_undo) VALUES
  (1, 'members.updatePerson', 'Kari Nordby', '2025-01-02T08:00:00.000Z', 1);
INSERT INTO journal_change (id, journal_id, table_name, row_id, before, after) VALUES
  (1, 1, 'person', '01990000-0000-7000-8000-0000000000d1',
   '{"id":"01990000-0000-7000-8000-0000000000d1","name":"Ada Lunde","title":"rådmann","organisation":"Fjordvik kommune","email":""}',
   '{"id":"01990000-0000-7000-8000-0000000000d1","name":"Ada Lunde","title":"kommunedirektør","organisation":"Fjordvik kommune","email":""}');
