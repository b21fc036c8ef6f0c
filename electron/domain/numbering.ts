import { shortDate } from '../../shared/dates.ts'
import { ensure, UserError } from '../../shared/errors.ts'
import type { MeetingSummary } from '../../shared/meetings.ts'
import { takingOver, type NumberHolder, type NumberingApi } from '../../shared/numbering.ts'
import type { z } from 'zod'
import type { ReadDb, WriteDb } from '../db/database.ts'
import { command, nothing, query, type Context, type Operations } from '../operation.ts'
import { listItems, setPaperVersion, type StoredItem } from './agenda.sql.ts'
import * as sql from './numbering.sql.ts'
import { freezePaper } from './paper-versions.ts'

/** Who gives numbers stands outside undo, as the numbers do. */
const forGood = { canUndo: false } as const

export const numbering = {
  holder: query(nothing, holderSeen),
  release: command(nothing, release, forGood),
  takeOver: command(takingOver, takeOver, forGood),
} satisfies Operations<NumberingApi>

function holderSeen(db: ReadDb, _: unknown, { device }: Context): NumberHolder {
  const holder = sql.getHolder(db)
  return {
    deviceName: holder?.deviceName ?? null,
    sinceAt: holder?.sinceAt ?? null,
    releasedAt: holder?.releasedAt ?? null,
    isThisDevice: holder?.device === device.id,
  }
}

function release(db: WriteDb, _: unknown, context: Context): void {
  const holder = sql.getHolder(db)
  ensure(holder, 'numbersHeldByNobody')
  ensureHeldHere(holder, context)
  sql.setReleased(db, context.now().toISOString())
}

function takeOver(db: WriteDb, { isSure }: z.output<typeof takingOver>, context: Context): void {
  const holder = sql.getHolder(db)
  if (holder && holder.releasedAt === null) {
    if (holder.device === context.device.id) return
    if (!isSure) throw heldElsewhere(holder)
  }
  sql.setHolder(db, context.device, context.now().toISOString())
}

const heldElsewhere = ({ deviceName, sinceAt }: sql.Holder): UserError =>
  new UserError('numbersHeldElsewhere', { device: deviceName, date: shortDate(sinceAt) })

function ensureHeldHere(holder: sql.Holder, { device }: Context): void {
  const { deviceName, releasedAt } = holder
  if (releasedAt !== null) throw new UserError('numbersReleased', { device: deviceName, date: shortDate(releasedAt) })
  if (holder.device !== device.id) throw heldElsewhere(holder)
}

/** Throws unless this machine gives numbers; the first that does so in a workspace becomes the one. */
function claim(db: WriteDb, context: Context): void {
  const holder = sql.getHolder(db)
  if (holder) ensureHeldHere(holder, context)
  else sql.setHolder(db, context.device, context.now().toISOString())
}

/** A number stands when what it was given by is taken back, and then only the paper is lacking. */
const isUnsettled = ({ type, number, paperVersionId }: StoredItem): boolean =>
  type === 'case' && (number === null || paperVersionId === null)

/**
 * Gives every case on the agenda that has none its number, in order, in the series of the year the meeting is held, and
 * freezes its paper: at the notice, at a new version of it, when the meeting begins, and at once for a case added in it.
 * Answers the items. Throws `numbersHeldElsewhere` or `numbersReleased` when another machine gives them.
 */
export function settleCases(db: WriteDb, { id, bodyId, onDate }: MeetingSummary, context: Context): string[] {
  const unsettled = listItems(db, id).filter(isUnsettled)
  if (unsettled.some(({ number }) => number === null)) claim(db, context)
  const series = { bodyId, year: Number(onDate.slice(0, 4)), givenAt: context.now().toISOString() }
  for (const item of unsettled) {
    if (item.number === null) sql.giveNumber(db, { ...series, itemId: item.id })
    sendPaper(db, item, context)
  }
  return unsettled.map((item) => item.id)
}

/** Freezes the paper of the item's case as it stands, as the one the item is treated on. */
export function sendPaper(db: WriteDb, { id, caseId }: StoredItem, context: Context): void {
  if (caseId !== null) setPaperVersion(db, id, freezePaper(db, caseId, 'notice', context))
}
