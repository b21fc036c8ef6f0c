import { createHash } from 'node:crypto'
import * as z from 'zod'
import { canonicalJson } from '../../shared/canonical.ts'
import type { MinutesModel, MinutesStatus } from '../../shared/documents.ts'
import { ensure, found, UserError } from '../../shared/errors.ts'
import type { MinutesSentence } from '../../shared/minutes-blocks.ts'
import type { MinutesFreezeReason } from '../../shared/minutes-versions.ts'
import type { ReadDb, WriteDb } from '../db/database.ts'
import type { Context } from '../operation.ts'
import { minutesModel } from './minutes-model.ts'
import * as sql from './minutes-versions.sql.ts'

/** The shape frozen minutes are written in. Raised when an older program could not read what a newer one freezes. */
const frozenShape = 1

/** SHA-256 of frozen minutes as they are stored, in hexadecimal. */
export const minutesHash = (text: string): string => createHash('sha256').update(text).digest('hex')

/** Keeps the minutes as they stand as a version that never changes; the id of the latest when nothing has changed since. */
export const freezeMinutes = (db: WriteDb, meetingId: string, reason: MinutesFreezeReason, context: Context): string =>
  freezeModel(db, meetingId, reason, {}, context)

/** The same with what is decided as they are frozen. Approved minutes are always a version of their own. */
export function freezeModel(
  db: WriteDb,
  meetingId: string,
  reason: MinutesFreezeReason,
  decided: Partial<MinutesStatus>,
  context: Context,
): string {
  const sequence = sql.nextSequence(db, meetingId)
  const latest = sql.listVersions(db, meetingId)[0]
  const asOf = (number: number) => stored(minutesModel(db, meetingId), { ...decided, sequence: number })
  if (reason !== 'approved' && latest && minutesHash(asOf(latest.sequence)) === latest.hash) return latest.id
  const model = asOf(sequence)
  const made = { at: context.now().toISOString(), by: context.actor }
  return sql.insertVersion(db, { ...made, meetingId, sequence, reason, model, hash: minutesHash(model) })
}

/** What was looked through before they were frozen is of no concern afterwards. */
function stored(model: MinutesModel, status: Partial<MinutesStatus>): string {
  const plain = (sentence: MinutesSentence): MinutesSentence => ({ ...sentence, seen: null })
  const items = model.items.map((item) => ({ ...item, sentences: item.sentences.map(plain) }))
  const sentences = model.sentences.map(plain)
  const frozen: MinutesModel = { ...model, items, sentences, status: { ...model.status, ...status } }
  return canonicalJson({ shape: frozenShape, model: frozen })
}

const sentence = z.looseObject({ key: z.string(), part: z.string(), words: z.string() })
const item = z.looseObject({
  itemId: z.string(),
  title: z.string(),
  type: z.string(),
  priorTreatments: z.array(z.unknown()),
  followUps: z.array(z.unknown()),
  sentences: z.array(sentence),
})
/** As much of the shape as whoever prints it leans on. */
const frozenModel = z.looseObject({
  shape: z.literal(frozenShape),
  model: z.looseObject({
    kind: z.literal('minutes'),
    head: z.looseObject({ language: z.enum(['nb', 'nn']), onDate: z.iso.date() }),
    attendance: z.looseObject({
      itemIds: z.array(z.string()),
      attendees: z.array(z.unknown()),
      presences: z.array(z.unknown()),
      recusals: z.array(z.unknown()),
    }),
    items: z.array(item),
    gaps: z.array(z.unknown()),
    sentences: z.array(sentence),
    status: z.looseObject({ sequence: z.number(), corrections: z.array(z.unknown()) }),
  }),
})

/** The minutes as they were frozen; throws when they are not as they were, or were frozen by a newer program. */
export function frozenMinutes(db: ReadDb, versionId: string): MinutesModel {
  const { sequence, model, hash } = found(sql.getVersion(db, versionId))
  ensure(minutesHash(model) === hash, 'minutesVersionChanged', { version: sequence })
  return readFrozen(model, sequence)
}

function readFrozen(text: string, version: number): MinutesModel {
  const value = parsed(text)
  const shape = z.looseObject({ shape: z.number() }).safeParse(value).data?.shape
  ensure(shape === undefined || shape <= frozenShape, 'minutesVersionNewer', { version })
  const read = frozenModel.safeParse(value)
  ensure(read.success, 'minutesVersionChanged', { version })
  return (value as { model: MinutesModel }).model
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new UserError('minutesVersionChanged', { version: '' })
  }
}
