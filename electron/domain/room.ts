import type { z } from 'zod'
import type { Content } from '../../shared/content.ts'
import { found } from '../../shared/errors.ts'
import { meetingReference, type MeetingSummary } from '../../shared/meetings.ts'
import {
  atItem,
  atTime,
  ensureHeld,
  ensureInProgress,
  ensureReadyToStart,
  recordedOutcome,
  savedAdvice,
  savedNote,
  takesProposal,
  type Room,
  type RoomApi,
  type RoomItem,
} from '../../shared/room.ts'
import { localTime } from '../../shared/clock.ts'
import { sectionName } from '../../shared/section-names.ts'
import type { ReadDb, WriteDb } from '../db/database.ts'
import { command, query, type Context, type Operations } from '../operation.ts'
import { agendaViews, withoutPaper } from './agenda.ts'
import * as agenda from './agenda.sql.ts'
import { attendanceOf } from './attendance-facts.ts'
import { listFollowUpsOfMeeting } from './follow-ups.sql.ts'
import { keepImages } from './images.ts'
import { paperOf, proposalIn, type ItemPaper } from './item-papers.ts'
import { itemTexts, saveItemText, type ItemTextKey } from './item-texts.sql.ts'
import * as meetings from './meetings.sql.ts'

/** Text written many times a minute: what it was stands in the text itself, not in the journal. */
const autosaved = { isJournaled: false, canUndo: false } as const

export const room = {
  get: query(meetingReference, (db, { meetingId }) => getRoom(db, found(meetings.getMeeting(db, meetingId)))),
  start: command(atTime, start),
  goTo: command(atItem, goTo),
  saveNote: command(
    savedNote,
    (db, { itemId, text }, context) => saveHeld(db, itemId, 'note', text, context),
    autosaved,
  ),
  saveAdvice: command(
    savedAdvice,
    (db, { itemId, content }, context) => saveHeldText(db, itemId, 'advice', content, context),
    autosaved,
  ),
  recordOutcome: command(recordedOutcome, recordOutcome),
  close: command(atTime, close),
} satisfies Operations<RoomApi>

function getRoom(db: ReadDb, meeting: MeetingSummary): Room {
  const notes = itemTexts(db, meeting.id, 'note')
  return {
    meeting,
    items: agendaViews(db, meeting).map((item): RoomItem => {
      const paper = paperOf(db, item)
      return {
        ...withoutPaper(item),
        note: notes.get(item.id) ?? '',
        proposal: proposalIn(paper),
        paper: paper ? named(paper) : [],
      }
    }),
    attendance: attendanceOf(db, meeting.id),
    followUps: listFollowUpsOfMeeting(db, meeting.id),
  }
}

const named = ({ sections, language, sectionNames }: ItemPaper): RoomItem['paper'] =>
  sections.map(({ key, content }) => ({ key, name: sectionName(key, language, sectionNames), content }))

function start(db: WriteDb, { meetingId, time }: z.output<typeof atTime>, context: Context): void {
  ensureReadyToStart(found(meetings.getMeeting(db, meetingId)))
  const startedAt = time ?? localTime(context.now())
  meetings.setStarted(db, meetingId, startedAt)
  const first = agenda.listItems(db, meetingId)[0]
  if (first) takeUp(db, meetingId, first.id, startedAt)
}

function takeUp(db: WriteDb, meetingId: string, itemId: string, time: string): void {
  agenda.setItemStarted(db, itemId, time)
  meetings.setCurrentItem(db, meetingId, itemId)
}

function goTo(db: WriteDb, { itemId, time }: z.output<typeof atItem>, context: Context): void {
  const meeting = found(meetings.meetingOfItem(db, itemId))
  ensureInProgress(meeting)
  if (meeting.currentItemId === itemId) return
  const at = time ?? localTime(context.now())
  if (meeting.currentItemId !== null) agenda.setItemEnded(db, meeting.currentItemId, at)
  takeUp(db, meeting.id, itemId, at)
}

/** Saves text to an item of a meeting that goes on or has been held. */
export function saveHeld(
  db: WriteDb,
  itemId: string,
  key: ItemTextKey,
  text: string,
  context: Context,
): { savedAt: string } {
  ensureHeld(found(meetings.meetingOfItem(db, itemId)))
  const savedAt = context.now().toISOString()
  saveItemText(db, itemId, key, text, savedAt)
  return { savedAt }
}

/** The same for rich text, whose pictures are kept. */
export function saveHeldText(
  db: WriteDb,
  itemId: string,
  key: Exclude<ItemTextKey, 'note'>,
  content: Content,
  context: Context,
): { savedAt: string } {
  keepImages(db, content)
  return saveHeld(db, itemId, key, JSON.stringify(content), context)
}

function recordOutcome(db: WriteDb, { itemId, outcome }: z.output<typeof recordedOutcome>, context: Context): void {
  const item = found(agenda.getItem(db, itemId))
  ensureHeld(found(meetings.meetingOfItem(db, itemId)))
  agenda.setOutcome(db, itemId, outcome)
  const proposal = proposalIn(paperOf(db, item))
  if (takesProposal({ ...item, proposal }, outcome)) {
    saveItemText(db, itemId, 'advice', JSON.stringify(proposal), context.now().toISOString())
  }
}

function close(db: WriteDb, { meetingId, time }: z.output<typeof atTime>, context: Context): void {
  const meeting = found(meetings.getMeeting(db, meetingId))
  ensureInProgress(meeting)
  const endedAt = time ?? localTime(context.now())
  if (meeting.currentItemId !== null) agenda.setItemEnded(db, meeting.currentItemId, endedAt)
  meetings.setClosed(db, meetingId, endedAt)
}
