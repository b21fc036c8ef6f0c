import type { z } from 'zod'
import { found } from '../../shared/errors.ts'
import { ensureHeld } from '../../shared/room.ts'
import type { savedWording, settledWording, wordingReference } from '../../shared/minutes.ts'
import type { RegisteredSentence } from '../../shared/minutes-blocks.ts'
import type { WriteDb } from '../db/database.ts'
import type { Context } from '../operation.ts'
import { getMeeting } from './meetings.sql.ts'
import { ensureMinutesOpen } from './minutes-lock.ts'
import { registeredIn } from './minutes-model.ts'
import * as sql from './minutes-wordings.sql.ts'

function ensureWritable(db: WriteDb, meetingId: string): void {
  ensureHeld(found(getMeeting(db, meetingId)))
  ensureMinutesOpen(db, meetingId)
}

const sentenceOf = (db: WriteDb, meetingId: string, key: string): RegisteredSentence | undefined =>
  registeredIn(db, meetingId).find((sentence) => sentence.key === key)

/** The first words keep what the program says now; later ones leave it, so that a change of the facts is noticed. */
export function saveWording(
  db: WriteDb,
  { meetingId, key, words }: z.output<typeof savedWording>,
  context: Context,
): { savedAt: string } {
  ensureWritable(db, meetingId)
  const at = context.now().toISOString()
  const before = sql.getWording(db, meetingId, key)
  const sentence = sentenceOf(db, meetingId, key)
  if (words === sentence?.text) sql.deleteWording(db, meetingId, key)
  else if (before) sql.saveWording(db, meetingId, { ...before, words }, at)
  else sql.saveWording(db, meetingId, firstWording(found(sentence), words), at)
  return { savedAt: at }
}

const firstWording = ({ key, itemId, text }: RegisteredSentence, words: string) => ({
  key,
  itemId,
  registered: text,
  words,
})

export function resetWording(db: WriteDb, { meetingId, key }: z.output<typeof wordingReference>): void {
  ensureWritable(db, meetingId)
  found(sql.getWording(db, meetingId, key))
  sql.deleteWording(db, meetingId, key)
}

/** One's own words now stand against what is registered today, which is nothing when the fact is gone. */
export function settle(db: WriteDb, { meetingId, key, keep }: z.output<typeof settledWording>, context: Context): void {
  ensureWritable(db, meetingId)
  const wording = found(sql.getWording(db, meetingId, key))
  if (keep === 'registered') return sql.deleteWording(db, meetingId, key)
  const registered = sentenceOf(db, meetingId, key)?.text ?? ''
  sql.saveWording(db, meetingId, { ...wording, registered }, context.now().toISOString())
}

export function markSeen(db: WriteDb, meetingId: string): void {
  found(getMeeting(db, meetingId))
  sql.saveSeen(db, meetingId, Object.fromEntries(registeredIn(db, meetingId).map(({ key, text }) => [key, text])))
}
