-- What the fifth version could leave behind: a meeting that goes on, one whose closing forgot some outcomes, and follow-ups.
INSERT INTO person (id, name, title, organisation, email) VALUES
  ('01990000-0000-7000-8000-0000000000d2', 'Birger Moe', 'direktør', 'Elvedal kommune', '');
INSERT INTO membership (id, person_id, body_id, role, duty, is_optional, from_on, to_on, source) VALUES
  ('01990000-0000-7000-8000-0000000000e2', '01990000-0000-7000-8000-0000000000d2',
   '01990000-0000-7000-8000-0000000000b1', 'member', '', 0, '2024-01-01', '2027-12-31', '');
INSERT INTO agenda_item (id, meeting_id, position, type, case_id, item_kind, title, planned_minutes, outcome) VALUES
  ('01990000-0000-7000-8000-0000000000a5', '01990000-0000-7000-8000-0000000000a1', 2, 'topic', NULL, NULL,
   'Status', 10, NULL),
  ('01990000-0000-7000-8000-0000000000a6', '01990000-0000-7000-8000-0000000000a1', 3, 'anyOther', NULL, NULL,
   'Eventuelt', 10, NULL);
INSERT INTO attendee (id, meeting_id, person_id, name, title, organisation, role, position, apology_at, apology_by) VALUES
  ('01990000-0000-7000-8000-0000000000a7', '01990000-0000-7000-8000-0000000000a1',
   '01990000-0000-7000-8000-0000000000d2', 'Birger Moe', 'direktør', 'Elvedal kommune', 'member', 2,
   '2025-03-09T08:00:00.000Z', 'Kari Nordby');
INSERT INTO meeting (id, body_id, kind, form, on_date, starts_at, ends_at, place, link, language, status, started_at)
VALUES
  ('01990000-0000-7000-8000-0000000000a8', '01990000-0000-7000-8000-0000000000b1', 'ordinary', 'physical',
   '2026-03-10', '10:00', '14:00', 'Storsalen', '', 'nb', 'inProgress', '10:00');
INSERT INTO agenda_item (id, meeting_id, position, type, case_id, item_kind, title, planned_minutes, origin_item_id,
  paper_version_id, outcome, started_at, ended_at) VALUES
  ('01990000-0000-7000-8000-000000000201', '01990000-0000-7000-8000-0000000000a8', 1, 'approveMinutes', NULL, NULL,
   'Godkjenning av referat', 5, NULL, NULL, 'asProposed', '10:00', '10:05'),
  ('01990000-0000-7000-8000-000000000202', '01990000-0000-7000-8000-0000000000a8', 2, 'case',
   '01990000-0000-7000-8000-0000000000f1', 'advice', 'Felles plan', 30, '01990000-0000-7000-8000-0000000000a2',
   '01990000-0000-7000-8000-000000000112', NULL, '10:05', NULL),
  ('01990000-0000-7000-8000-000000000203', '01990000-0000-7000-8000-0000000000a8', 3, 'anyOther', NULL, NULL,
   'Eventuelt', 10, NULL, NULL, NULL, NULL, NULL);
UPDATE meeting SET current_item_id = '01990000-0000-7000-8000-000000000202'
  WHERE id = '01990000-0000-7000-8000-0000000000a8';
INSERT INTO case_number (body_id, year, sequence, agenda_item_id, given_at) VALUES
  ('01990000-0000-7000-8000-0000000000b1', 2026, 1, '01990000-0000-7000-8000-000000000202',
   '2026-03-01T08:00:00.000Z');
INSERT INTO item_text (id, item_id, key, text, updated_at) VALUES
  ('01990000-0000-7000-8000-000000000202/note', '01990000-0000-7000-8000-000000000202', 'note',
   'Spørsmål om drift.', '2026-03-10T09:10:00.000Z');
INSERT INTO attendee (id, meeting_id, person_id, name, title, organisation, role, position) VALUES
  ('01990000-0000-7000-8000-000000000211', '01990000-0000-7000-8000-0000000000a8',
   '01990000-0000-7000-8000-0000000000d1', 'Ada Lunde', 'kommunedirektør', 'Fjordvik kommune', 'chair', 1),
  ('01990000-0000-7000-8000-000000000212', '01990000-0000-7000-8000-0000000000a8',
   '01990000-0000-7000-8000-0000000000d2', 'Birger Moe', 'direktør', 'Elvedal kommune', 'member', 2);
INSERT INTO presence (id, attendee_id, from_item_id, from_time, mode) VALUES
  ('presence-ada', '01990000-0000-7000-8000-000000000211', NULL, NULL, 'physical'),
  ('presence-birger', '01990000-0000-7000-8000-000000000212', '01990000-0000-7000-8000-000000000202', '10:07', 'remote');
INSERT INTO recusal (id, attendee_id, item_id) VALUES
  ('recusal', '01990000-0000-7000-8000-000000000212', '01990000-0000-7000-8000-000000000202');
INSERT INTO follow_up (id, item_id, text, responsible_id, due_on, done_on, created_at) VALUES
  ('01990000-0000-7000-8000-000000000221', '01990000-0000-7000-8000-0000000000a2', 'Kartlegge',
   '01990000-0000-7000-8000-0000000000d1', '2025-05-01', '2025-04-20', '2025-03-10T12:00:00.000Z'),
  ('01990000-0000-7000-8000-000000000222', '01990000-0000-7000-8000-0000000000a2', 'Avklare', NULL, NULL, NULL,
   '2025-03-10T12:00:00.000Z');
INSERT INTO journal (id, operation, actor, at, can_undo) VALUES
  (2, 'followUps.update', 'Kari Nordby', '2025-04-20T08:00:00.000Z', 1);
INSERT INTO journal_change (id, journal_id, table_name, row_id, before, after)
  SELECT 2, 2, 'follow_up', id, json_set(image, '$.done_on', NULL), image FROM (
    SELECT id, json_object('id', id, 'item_id', item_id, 'text', text, 'responsible_id', responsible_id,
      'due_on', due_on, 'done_on', done_on, 'created_at', created_at, 'removed_at', removed_at) AS image
    FROM follow_up WHERE id = '01990000-0000-7000-8000-000000000221');
