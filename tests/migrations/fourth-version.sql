-- What the fourth version could add: deadlines, links, a plan, points and an application.
INSERT INTO cases (id, title, item_kind, origin, access_level, access_grounds, archive_reference, language, created_at)
  VALUES ('01990000-0000-7000-8000-0000000000f2', 'Åpne data', 'information', 'secretariat', 'internal', '', '', 'nn',
   '2025-01-05T08:00:00.000Z');
INSERT INTO case_deadline (id, case_id, text, due_on) VALUES
  ('deadline', '01990000-0000-7000-8000-0000000000f1', 'Svar', '2025-02-01');
INSERT INTO case_link (id, from_id, to_id, kind) VALUES
  ('link', '01990000-0000-7000-8000-0000000000f2', '01990000-0000-7000-8000-0000000000f1', 'requires');
INSERT INTO case_station (id, case_id, position, body_id, receiver, reference, answer) VALUES
  ('station', '01990000-0000-7000-8000-0000000000f1', 1, '01990000-0000-7000-8000-0000000000b1', '', '', '');
INSERT INTO case_point (id, case_id, kind, sequence, text, party, method, input, pros, cons, outcome, status) VALUES
  ('01990000-0000-7000-8000-000000000121', '01990000-0000-7000-8000-0000000000f1', 'recommendation', 1,
   'Gå videre', 'KS', '', '', '', '', '', 'open'),
  ('01990000-0000-7000-8000-000000000122', '01990000-0000-7000-8000-0000000000f1', 'clarification', 1,
   'Hva koster det?', '', '', '', '', '', '', 'open');
INSERT INTO case_point_link (id, from_id, to_id) VALUES
  ('point-link', '01990000-0000-7000-8000-000000000122', '01990000-0000-7000-8000-000000000121');
INSERT INTO digifin_application (id, applicant, project, amount_asked, recommendation, conditions, decision, decision_text)
  VALUES ('01990000-0000-7000-8000-0000000000f1', 'Fjordvik kommune', 'Plan', 250000, '', '', '', '');
