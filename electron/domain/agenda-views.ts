import {
  itemShortcomings,
  plannedSum,
  startTimes,
  type Agenda,
  type AgendaItemView,
  type Elsewhere,
} from '../../shared/agenda.ts'
import { minutesBetween, type MeetingSummary } from '../../shared/meetings.ts'
import type { ReadDb } from '../db/database.ts'
import * as sql from './agenda.sql.ts'
import { shortcomingsByCase } from './case-standing.ts'

/** The agenda in order, with planned clock times, earlier treatments and what each item lacks. */
export function agendaOf(db: ReadDb, meeting: MeetingSummary): Agenda {
  const items = agendaViews(db, meeting).map(withoutPaper)
  const availableMinutes = minutesBetween(meeting.startsAt, meeting.endsAt)
  return { meetingId: meeting.id, items, plannedMinutes: plannedSum(items), availableMinutes }
}

/** The item as it goes out of the program; which version of the paper it has is told by the paper itself. */
function withoutPaper(item: ItemView): AgendaItemView {
  const { paperVersionId: _, ...view } = item
  return view
}

/** An item of `agendaOf` with the version its paper was sent out in. */
export type ItemView = AgendaItemView & sql.StoredItem

/** The items of `agendaOf` alone. */
export function agendaViews(db: ReadDb, meeting: MeetingSummary): ItemView[] {
  const items = sql.listItems(db, meeting.id)
  const times = startTimes(
    meeting.startsAt,
    items.map((item) => item.plannedMinutes),
  )
  const earlier = sql.listPriorTreatments(db, meeting.id)
  const others = sql.listElsewhere(db, meeting.id)
  const lacks = shortcomingsByCase(
    db,
    items.flatMap(({ caseId }) => caseId ?? []),
  )
  return items.map((item, index) => ({
    ...item,
    startsAt: times[index] ?? meeting.startsAt,
    priorTreatments: earlier.get(item.id) ?? [],
    shortcomings: itemShortcomings(item, lacks.get(item.caseId ?? '') ?? []),
    ...elsewhere(others.get(item.id)),
  }))
}

const elsewhere = (known: Elsewhere | undefined) => (known === undefined ? {} : { elsewhere: known })
