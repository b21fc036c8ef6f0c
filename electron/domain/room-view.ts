import { isTreated, startTimes } from '../../shared/agenda.ts'
import { found } from '../../shared/errors.ts'
import type { MeetingSummary } from '../../shared/meetings.ts'
import type { Projection, Room, RoomItem, RoomPaperSection } from '../../shared/room.ts'
import { sectionName } from '../../shared/section-names.ts'
import type { ReadDb } from '../db/database.ts'
import * as agenda from './agenda.sql.ts'
import { attendanceOf } from './attendance-facts.ts'
import { listBreaks, openBreak } from './breaks.sql.ts'
import { listProposals } from './deliberation.sql.ts'
import { listFollowUpsOfMeeting } from './follow-ups.sql.ts'
import { paperOf, proposalIn } from './item-papers.ts'
import { itemTexts } from './item-texts.sql.ts'
import { listSentProposals } from './room.sql.ts'

/** The whole meeting in one reading, without the papers and without what is for the secretary alone. */
export const roomOf = (db: ReadDb, meeting: MeetingSummary): Room => ({
  meeting,
  items: roomItems(db, meeting),
  attendance: attendanceOf(db, meeting.id),
  followUps: listFollowUpsOfMeeting(db, meeting.id),
  breaks: listBreaks(db, meeting.id),
})

function roomItems(db: ReadDb, { id, startsAt }: MeetingSummary): RoomItem[] {
  const items = agenda.listItems(db, id)
  const times = startTimes(
    startsAt,
    items.map((item) => item.plannedMinutes),
  )
  const earlier = agenda.listPriorTreatments(db, id)
  const notes = itemTexts(db, id, 'note')
  const proposals = listSentProposals(db, id)
  return items.map(({ paperVersionId, ...item }, index) => ({
    ...item,
    startsAt: times[index] ?? startsAt,
    point: items.slice(0, index + 1).filter(isTreated).length,
    priorTreatments: earlier.get(item.id) ?? [],
    note: notes.get(item.id) ?? '',
    proposal:
      proposals.get(item.id) ?? (paperVersionId === null ? proposalIn(paperOf(db, { ...item, paperVersionId })) : null),
  }))
}

/** The written sections of the paper an item is treated on. */
export function paperInRoom(db: ReadDb, itemId: string): RoomPaperSection[] {
  const paper = paperOf(db, found(agenda.getItem(db, itemId)))
  if (paper === null) return []
  const { sections, language, sectionNames } = paper
  return sections.map(({ key, content }) => ({ key, name: sectionName(key, language, sectionNames), content }))
}

/** What the second window shows: the item being treated, read field by field so that nothing else can come along. */
export function projectionOf(db: ReadDb, meeting: MeetingSummary): Projection {
  const { bodyName, bodyKind, onDate, status, currentItemId } = meeting
  const item = currentItemId === null ? undefined : agenda.getItem(db, currentItemId)
  const breakSince = openBreak(db, meeting.id)?.fromTime ?? null
  return { bodyName, bodyKind, onDate, status, breakSince, item: item ? projected(db, item) : null }
}

function projected(db: ReadDb, item: agenda.StoredItem): Projection['item'] {
  const { id, numberText, title, advice } = item
  const all = listProposals(db, item.meetingId).filter(
    ({ itemId, outcome }) => itemId === id && outcome !== 'withdrawn',
  )
  const proposals = all.flatMap(({ id: proposalId, position, words }) =>
    words === null ? [] : [{ id: proposalId, position, words }],
  )
  return { id, numberText, title, advice, proposal: proposalIn(paperOf(db, item)), proposals }
}
