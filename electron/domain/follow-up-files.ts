import { join } from 'node:path'
import type { z } from 'zod'
import { localDay } from '../../shared/clock.ts'
import { longDate, shortDate } from '../../shared/dates.ts'
import { ensure, found } from '../../shared/errors.ts'
import { safeFileName } from '../../shared/file-names.ts'
import { isOverdue, type FollowUp, type followUpFile, type someFollowUps } from '../../shared/follow-ups.ts'
import { fill } from '../../shared/texts/index.ts'
import { followUps as texts } from '../../shared/texts/follow-ups.ts'
import { writeTable } from '../csv/write-table.ts'
import type { ReadDb } from '../db/database.ts'
import { inOneRead } from '../db/snapshot.ts'
import { writeForUser } from '../files.ts'
import type { Context, TaskContext } from '../operation.ts'
import { changesByFollowUp } from './follow-up-events.sql.ts'
import { listFollowUps } from './follow-ups.sql.ts'

const words = texts.list

type Some = z.output<typeof someFollowUps>
type Order = z.output<typeof followUpFile>

/** Those asked for in the order of the list; all that are not finished when nobody is named. */
function chosen(db: ReadDb, { ids }: Some, { now }: Context): FollowUp[] {
  const all = listFollowUps(db, localDay(now()))
  const wanted = ids && new Set(ids)
  const some = all.filter(({ id, doneOn }) => (wanted ? wanted.has(id) : doneOn === null))
  if (wanted) found(wanted.size === some.length ? some : undefined)
  ensure(some.length > 0, 'noFollowUps')
  return some
}

/** The follow-ups by owner, as lines one can send to somebody. */
export function asText(db: ReadDb, some: Some, context: Context): { text: string; followUps: number } {
  const list = chosen(db, some, context)
  const today = localDay(context.now())
  const byOwner = Map.groupBy(list, ({ responsibleName }) => responsibleName ?? words.nobody)
  const parts = [...byOwner]
    .toSorted(([a], [b]) => Number(a === words.nobody) - Number(b === words.nobody) || a.localeCompare(b, 'nb'))
    .map(([owner, own]) => [owner, ...own.map((followUp) => lineOf(followUp, today))].join('\n'))
  const title = fill(words.title, { date: longDate(today) })
  return { text: `${[title, ...parts].join('\n\n')}\n`, followUps: list.length }
}

/** «– Svar fylkene. Frist 1. april 2026, over fristen. Rådet 12. mars 2026, sak 1/26.» */
function lineOf(followUp: FollowUp, today: string): string {
  const { text, dueOn, source } = followUp
  const due = dueOn === null ? words.noDue : fill(words.dueOn, { date: shortDate(dueOn) })
  const state = isOverdue(followUp, today) ? [words.isOverdue] : []
  const facts = [[due, ...state].join(', '), ...progressWords(followUp), source]
  return `– ${[text.replace(/[.\s]+$/, ''), ...facts].join('. ')}.`
}

function progressWords({ status, doneOn }: FollowUp): string[] {
  if (doneOn !== null) return [fill(words.finished, { status: texts.statuses[status], date: shortDate(doneOn) })]
  return status === 'open' ? [] : [texts.statuses[status]]
}

export function exportTable(
  db: ReadDb,
  order: Order,
  context: TaskContext,
): Promise<{ path: string; followUps: number }> {
  const list = inOneRead(db, () => chosen(db, order, context))
  const bytes = writeTable([Object.values(words.columns), ...list.map(rowOf)])
  return Promise.resolve({ path: writeForUser(pathOf(order, context, 'csv'), bytes), followUps: list.length })
}

/** The cells in the order of `words.columns`. */
const rowOf = ({ text, responsibleName, dueOn, status, doneOn, source }: FollowUp): string[] => [
  text,
  responsibleName ?? '',
  dueOn ?? '',
  texts.statuses[status],
  doneOn ?? '',
  source,
]

/** Writes the to-dos. The library behind is loaded here, by the first of them, and never at start-up. */
export async function exportCalendar(
  db: ReadDb,
  order: Order,
  context: TaskContext,
): Promise<{ path: string; followUps: number }> {
  const toDos = inOneRead(db, () => {
    const revisions = changesByFollowUp(db)
    return chosen(db, order, context).map((followUp) => ({ followUp, revision: revisions.get(followUp.id) ?? 0 }))
  })
  const { toDoText } = await import('../calendar/to-dos.ts')
  const bytes = Buffer.from(toDoText(toDos, context.now()), 'utf8')
  return { path: writeForUser(pathOf(order, context, 'ics'), bytes), followUps: toDos.length }
}

const pathOf = ({ folder }: Order, { now }: Context, ending: string): string =>
  join(folder, `${safeFileName(fill(words.file, { date: localDay(now()) }))}.${ending}`)
