import type { MinutesFreezeReason, MinutesVersionSummary } from '../../shared/minutes-versions.ts'
import type { ReadDb, WriteDb } from '../db/database.ts'
import { newId } from '../id.ts'

const VERSION = `
  SELECT id, sequence, reason, created_at AS createdAt, created_by AS createdBy, hash FROM minutes_version`

/** Newest first. */
export const listVersions = (db: ReadDb, meetingId: string): MinutesVersionSummary[] =>
  db.prepare<[string], MinutesVersionSummary>(`${VERSION} WHERE meeting_id = ? ORDER BY sequence DESC`).all(meetingId)

export type StoredVersion = MinutesVersionSummary & Readonly<{ meetingId: string; model: string }>

export const getVersion = (db: ReadDb, id: string): StoredVersion | undefined =>
  db
    .prepare<[string], StoredVersion>(
      `SELECT id, meeting_id AS meetingId, sequence, reason, model, created_at AS createdAt, created_by AS createdBy, hash
       FROM minutes_version WHERE id = ?`,
    )
    .get(id)

export type NewVersion = Readonly<{
  meetingId: string
  sequence: number
  reason: MinutesFreezeReason
  model: string
  hash: string
  at: string
  by: string
}>

export function insertVersion(db: WriteDb, version: NewVersion): string {
  const id = newId()
  db.prepare(
    `INSERT INTO minutes_version (id, meeting_id, sequence, reason, model, hash, created_at, created_by)
     VALUES (@id, @meetingId, @sequence, @reason, @model, @hash, @at, @by)`,
  ).run({ ...version, id })
  return id
}

/** The sequence the next version of the meeting's minutes gets. */
export const nextSequence = (db: ReadDb, meetingId: string): number =>
  db
    .prepare<[string], number>('SELECT coalesce(max(sequence), 0) + 1 FROM minutes_version WHERE meeting_id = ?')
    .pluck()
    .get(meetingId) ?? 1
