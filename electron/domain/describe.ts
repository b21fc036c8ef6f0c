import type { AgendaItemView, PriorTreatment } from '../../shared/agenda.ts'
import type { Attendee } from '../../shared/attendance.ts'
import type { AgendaLine, MeetingHead, PersonLine, PriorAdvice } from '../../shared/documents.ts'
import { found } from '../../shared/errors.ts'
import type { MeetingSummary } from '../../shared/meetings.ts'
import { isFixedPoint, translatedTitle } from '../../shared/texts/agenda.ts'
import type { Language } from '../../shared/values.ts'
import type { ReadDb } from '../db/database.ts'
import { agendaViews } from './agenda-views.ts'
import { getBody } from './bodies.sql.ts'
import { getCase } from './cases.sql.ts'
import { getPerson } from './members.sql.ts'

/** The head all documents of the meeting share, in the language asked for or the meeting's own. */
export function headOf(db: ReadDb, meeting: MeetingSummary, language: Language = meeting.language): MeetingHead {
  const { bodyName, bodyShortName, kind, form, onDate, startsAt, endsAt, place, link, startedAt, endedAt } = meeting
  const { kind: bodyKind } = found(getBody(db, meeting.bodyId))
  return {
    bodyName,
    bodyShortName,
    bodyKind,
    kind,
    form,
    onDate,
    startsAt,
    endsAt,
    place,
    link,
    startedAt,
    endedAt,
    language,
  }
}

/** An item as one line of an agenda. */
export const agendaLine = (db: ReadDb, item: AgendaItemView): AgendaLine => ({
  itemId: item.id,
  type: item.type,
  itemKind: item.itemKind,
  number: item.numberText,
  title: item.title,
  presenter: item.presenterName,
  startsAt: item.startsAt,
  plannedMinutes: item.plannedMinutes,
  accessLevel: item.caseId === null ? null : found(getCase(db, item.caseId)).accessLevel,
  ...(item.addedIn === 'draft' ? {} : { addedIn: item.addedIn }),
})

export const agendaLines = (db: ReadDb, meeting: MeetingSummary): AgendaLine[] =>
  agendaViews(db, meeting).map((item) => agendaLine(db, item))

/** The line with the title of a fixed point in another language; all other titles stand as they were written. */
export const translated = <T extends AgendaLine>(line: T, language: Language): T =>
  isFixedPoint(line.type) ? { ...line, title: translatedTitle(line.title, line.type, language) } : line

/** Someone called; how they mean to attend is told where it is otherwise than the meeting's own form. */
export const attendeeLine =
  ({ form }: Pick<MeetingSummary, 'form'>) =>
  ({ personId, name, title, organisation, role, itemId, expectedMode }: Attendee): PersonLine => ({
    personId,
    name,
    title,
    organisation,
    isChair: role === 'chair',
    ...(itemId === null ? {} : { itemId }),
    ...(expectedMode === null || expectedMode === form ? {} : { expectedMode }),
  })

/** The person as of now; null when nobody is named. */
export function personLine(db: ReadDb, personId: string | null): PersonLine | null {
  if (personId === null) return null
  const { name, title, organisation } = found(getPerson(db, personId))
  return { name, title, organisation, isChair: false }
}

export const priorAdvice = ({ bodyName, onDate, number, outcome, advice }: PriorTreatment): PriorAdvice => ({
  bodyName,
  onDate,
  number,
  outcome,
  advice,
})
