import { brokenStretches } from '../shared/attendance-moments.ts'
import { imageHashesIn, isContent, isDraftContent, type Content } from '../shared/content.ts'
import { isWhole, type Blob } from './db/blobs.ts'
import type { ReadDb } from './db/database.ts'
import { attendanceFacts } from './domain/attendance-facts.ts'
import { minutesHash } from './domain/minutes-freeze.ts'
import { paperHash, type FrozenText } from './domain/paper-versions.ts'

/** One thing that is wrong in a workspace: which check, and what it found. */
export type Problem = Readonly<{
  check:
    | 'pages'
    | 'references'
    | 'text'
    | 'versions'
    | 'minutes'
    | 'order'
    | 'numbers'
    | 'presence'
    | 'votes'
    | 'files'
    | 'attachments'
    | 'images'
  detail: string
}>

type Row = Record<string, string | number | null>

/** Goes through pages, references, rich text, frozen versions and minutes, agenda order, numbers, presences, votes, attached files and pictures; an empty list means all is well. */
export function verify(db: ReadDb): Problem[] {
  const ofMeetings = [...order(db), ...numbers(db), ...presences(db), ...votes(db)]
  return [
    ...pages(db),
    ...references(db),
    ...text(db),
    ...versions(db),
    ...minutes(db),
    ...ofMeetings,
    ...files(db),
    ...attachments(db),
    ...images(db),
  ]
}

const rows = (db: ReadDb, sql: string): Row[] => db.prepare<[], Row>(sql).all()

function pages(db: ReadDb): Problem[] {
  const messages = rows(db, 'PRAGMA integrity_check').map((row) => String(row['integrity_check']))
  return messages.filter((message) => message !== 'ok').map((detail) => ({ check: 'pages', detail }))
}

const references = (db: ReadDb): Problem[] =>
  rows(db, 'PRAGMA foreign_key_check').map((row) => ({
    check: 'references',
    detail: `${row['table']} ${row['rowid']} -> ${row['parent']}`,
  }))

function text(db: ReadDb): Problem[] {
  const rich = rows(
    db,
    `SELECT id, content, 1 AS isDraft FROM paper_section
     UNION ALL SELECT id, text, 0 FROM item_text
     WHERE key IN ('advice', 'treatment') OR key LIKE 'proposal/%' OR key LIKE 'statement/%'`,
  )
  return rich
    .filter((row) => !(row['isDraft'] ? isDraftContent : isContent)(parsed(row['content'])))
    .map((row) => ({ check: 'text', detail: String(row['id']) }))
}

function parsed(json: unknown): unknown {
  try {
    return JSON.parse(String(json))
  } catch {
    return undefined
  }
}

function versions(db: ReadDb): Problem[] {
  const all = rows(
    db,
    'SELECT id, language, schema_version AS schemaVersion, sections, section_names AS sectionNames, attachments, hash FROM paper_version',
  )
  return all.filter((row) => !isAsFrozen(row)).map((row) => ({ check: 'versions', detail: String(row['id']) }))
}

const isRecord = (value: unknown): value is FrozenText['sectionNames'] => typeof value === 'object' && value !== null

function isAsFrozen(row: Row): boolean {
  const sections = parsed(row['sections']) as FrozenText['sections'] | undefined
  const sectionNames = parsed(row['sectionNames'])
  const attached = parsed(row['attachments'])
  if (sections === undefined || !isRecord(sectionNames) || !Array.isArray(attached)) return false
  const frozen = {
    language: row['language'] as FrozenText['language'],
    sections,
    sectionNames,
    attachments: attached as FrozenText['attachments'],
    schemaVersion: Number(row['schemaVersion']),
  }
  return paperHash(frozen) === row['hash']
}

/** Frozen minutes are what they were when they were frozen, and every approval is of one of its own meeting's. */
function minutes(db: ReadDb): Problem[] {
  const all = rows(db, 'SELECT id, model, hash FROM minutes_version ORDER BY id')
  const spoilt = all.filter((row) => minutesHash(String(row['model'])) !== row['hash'])
  const elsewhere = rows(
    db,
    `SELECT approval.id FROM minutes_approval approval JOIN minutes_version version ON version.id = approval.version_id
     WHERE version.meeting_id <> approval.meeting_id`,
  )
  return [...spoilt, ...elsewhere].map((row) => ({ check: 'minutes', detail: String(row['id']) }))
}

function order(db: ReadDb): Problem[] {
  const broken = rows(
    db,
    `SELECT meeting_id FROM agenda_item WHERE removed_at IS NULL GROUP BY meeting_id
     HAVING MIN(position) <> 1 OR MAX(position) <> COUNT(*) OR COUNT(DISTINCT position) <> COUNT(*)`,
  )
  return broken.map((row) => ({ check: 'order', detail: String(row['meeting_id']) }))
}

function numbers(db: ReadDb): Problem[] {
  const missing = rows(
    db,
    `SELECT agenda_item.id FROM agenda_item JOIN meeting ON meeting.id = meeting_id
     WHERE type = 'case' AND status <> 'draft' AND removed_at IS NULL
       -- A case put on the agenda after the notice has no number before it is sent.
       AND (added_in <> 'supplement' OR paper_version_id IS NOT NULL)
       AND NOT EXISTS (SELECT 1 FROM case_number WHERE agenda_item_id = agenda_item.id)`,
  )
  return missing.map((row) => ({ check: 'numbers', detail: String(row['id']) }))
}

function presences(db: ReadDb): Problem[] {
  const doubled = rows(
    db,
    `SELECT attendee_id FROM presence WHERE to_item_id IS NULL AND to_time IS NULL GROUP BY attendee_id HAVING COUNT(*) > 1`,
  )
  const ofMeetings = rows(
    db,
    `SELECT DISTINCT meeting_id FROM attendee JOIN presence ON presence.attendee_id = attendee.id ORDER BY meeting_id`,
  )
  const broken = ofMeetings.flatMap((row) => brokenStretches(attendanceFacts(db, String(row['meeting_id']))))
  const ids = [...doubled.map((row) => String(row['attendee_id'])), ...broken.map(({ attendeeId }) => attendeeId)]
  return [...new Set(ids)].map((detail) => ({ check: 'presence', detail }))
}

/** A vote by name has the sums of its names, everyone who did something was of that meeting, and what was voted on belongs to the item. */
function votes(db: ReadDb): Problem[] {
  const wrong = rows(
    db,
    `SELECT vote.id FROM vote WHERE method = 'names' AND (
       for_count <> (SELECT count(*) FROM ballot WHERE vote_id = vote.id AND choice = 'for')
       OR against_count <> (SELECT count(*) FROM ballot WHERE vote_id = vote.id AND choice = 'against')
       OR abstained_count <> (SELECT count(*) FROM ballot WHERE vote_id = vote.id AND choice = 'abstained'))
     UNION SELECT vote.id FROM vote JOIN proposal ON proposal.id IN (vote.proposal_id, vote.against_id)
       WHERE proposal.item_id <> vote.item_id
     UNION SELECT done.id FROM (
       SELECT vote.id, vote.item_id, ballot.attendee_id FROM ballot JOIN vote ON vote.id = ballot.vote_id
       UNION ALL SELECT id, item_id, attendee_id FROM proposal
       UNION ALL SELECT id, item_id, attendee_id FROM item_statement
       UNION ALL SELECT id, item_id, attendee_id FROM recusal) done
     JOIN agenda_item item ON item.id = done.item_id JOIN attendee ON attendee.id = done.attendee_id
     WHERE item.meeting_id <> attendee.meeting_id`,
  )
  return wrong.map((row) => ({ check: 'votes', detail: String(row['id']) }))
}

/** Every kept file is the bytes its hash says. */
function files(db: ReadDb): Problem[] {
  const all = db.prepare<[], Blob>('SELECT id, hash, size FROM blob WHERE hash IS NOT NULL ORDER BY id').all()
  return all.filter((blob) => !isWhole(db, blob)).map(({ hash }) => ({ check: 'files', detail: hash }))
}

/** Every attachment has a file, and every file named by one or by a frozen paper or notice is kept. */
function attachments(db: ReadDb): Problem[] {
  const kept = 'SELECT hash FROM blob WHERE is_kept = 1'
  const lost = rows(
    db,
    `SELECT id FROM attachment_version WHERE hash NOT IN (${kept})
     UNION ALL SELECT id FROM attachment
     WHERE NOT EXISTS (SELECT 1 FROM attachment_version WHERE attachment_id = attachment.id)
     UNION ALL SELECT p.id FROM paper_version p, json_each(iif(json_valid(p.attachments), p.attachments, '[]')) line
     WHERE line.value ->> 'hash' NOT IN (${kept})
     UNION ALL SELECT n.id FROM notice n, json_each(iif(json_valid(n.papers), n.papers, '[]')) paper,
       json_each(paper.value, '$.attachments') line
     WHERE line.value ->> 'hash' NOT IN (${kept})`,
  )
  return lost.map((row) => ({ check: 'attachments', detail: String(row['id']) }))
}

/** Every picture in a text as it stands or as it was frozen is kept; that it is whole is seen with the other files. */
function images(db: ReadDb): Problem[] {
  const kept = db.prepare<[string], number>('SELECT 1 FROM blob WHERE hash = ? AND is_kept = 1').pluck()
  const withPictures = rows(
    db,
    `SELECT id, content FROM paper_section WHERE content LIKE '%"image"%'
     UNION ALL SELECT id, text FROM item_text WHERE text LIKE '%"image"%'
       AND (key IN ('advice', 'treatment') OR key LIKE 'proposal/%' OR key LIKE 'statement/%')
     UNION ALL SELECT id, sections FROM paper_version WHERE sections LIKE '%"image"%'`,
  )
  const lost = withPictures.filter(({ content }) => picturesIn(parsed(content)).some((hash) => !kept.get(hash)))
  return lost.map(({ id }) => ({ check: 'images', detail: String(id) }))
}

/** Text that cannot be read names none; that is found by the checks of text and versions. */
function picturesIn(nodes: unknown): string[] {
  try {
    return imageHashesIn(nodes as Content)
  } catch {
    return []
  }
}
