import type { z } from 'zod'
import { ensureAgendaOpen, type AgendaFollowUp, type pickedFollowUps } from '../../shared/agenda.ts'
import { localDay } from '../../shared/clock.ts'
import { ensure, found } from '../../shared/errors.ts'
import { isOverdue, type FollowUpEntry } from '../../shared/follow-ups.ts'
import type { Meeting } from '../../shared/meetings.ts'
import { followUpTitle } from '../../shared/texts/agenda.ts'
import type { Language } from '../../shared/values.ts'
import type { ReadDb, WriteDb } from '../db/database.ts'
import type { Context } from '../operation.ts'
import { insertBeforeClosing } from './agenda-order.ts'
import { plainItem, type NewItem } from './agenda.sql.ts'
import { listFollowUps } from './follow-ups.sql.ts'
import { getMeeting } from './meetings.sql.ts'

/** Minutes set aside for taking up a follow-up. */
const minutesOfFollowUp = 5

/**
 * What the body should take up in the meeting: follow-ups from its own meetings that are not finished, on no open agenda,
 * and due by the day of the meeting. Those whose day has passed come first.
 */
export function followUpsFor(db: ReadDb, meetingId: string, context: Context): AgendaFollowUp[] {
  const { bodyId, onDate, id } = found(getMeeting(db, meetingId))
  const today = localDay(context.now())
  const isFor = (entry: FollowUpEntry): boolean =>
    isOpen(entry) && entry.bodyId === bodyId && entry.meetingId !== id && entry.dueOn !== null && entry.dueOn <= onDate
  const due = listFollowUps(db, today).filter(isFor)
  return due.map((entry) => ({ ...entry, isOverdue: isOverdue(entry, today) })).toSorted(soonest)
}

const soonest = (a: AgendaFollowUp, b: AgendaFollowUp): number => (a.dueOn ?? '').localeCompare(b.dueOn ?? '')

const isOpen = ({ onAgenda, doneOn }: FollowUpEntry): boolean => onAgenda === null && doneOn === null

type Picked = z.output<typeof pickedFollowUps>

/** Makes a topic of each, named with where it comes from; the one responsible presents it. */
export function addFollowUp(db: WriteDb, { meetingId, followUpIds }: Picked, context: Context): { itemIds: string[] } {
  const meeting = found(getMeeting(db, meetingId))
  ensureAgendaOpen(meeting)
  const all = new Map(listFollowUps(db, localDay(context.now())).map((entry) => [entry.id, entry]))
  const picked = [...new Set(followUpIds)].map((id) => found(all.get(id)))
  for (const entry of picked) ensureFits(entry, meeting)
  const items = picked.map((entry) => topicOf(entry, meeting.language))
  return { itemIds: insertBeforeClosing(db, meeting, items) }
}

function ensureFits(entry: FollowUpEntry, { bodyId }: Meeting): void {
  ensure(isOpen(entry), 'followUpNotOpen', { text: entry.text })
  ensure(entry.bodyId === bodyId, 'followUpElsewhere', { body: entry.bodyName })
}

const topicOf = ({ id, text, source, responsibleId }: FollowUpEntry, language: Language): NewItem => ({
  ...plainItem('topic', followUpTitle(language, text, source), minutesOfFollowUp),
  presenterId: responsibleId,
  followUpId: id,
})
