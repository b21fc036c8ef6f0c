import { ensure, found } from '../../shared/errors.ts'
import { isTreated, itemMove, itemReference } from '../../shared/agenda.ts'
import type { Content } from '../../shared/content.ts'
import { ensureNotCancelled, meetingReference } from '../../shared/meetings.ts'
import {
  atItem,
  atTime,
  itemOnTheSpot,
  itemTimes,
  meetingTimes,
  recordedOutcome,
  savedAdvice,
  savedNote,
  takesProposal,
  type RoomApi,
} from '../../shared/room.ts'
import type { z } from 'zod'
import type { ReadDb, WriteDb } from '../db/database.ts'
import { command, query, type Context, type Operations } from '../operation.ts'
import * as agenda from './agenda.sql.ts'
import { breaks } from './breaks.ts'
import { keepImages } from './images.ts'
import { paperOf, proposalIn } from './item-papers.ts'
import { itemText, saveItemText, type ItemTextKey } from './item-texts.sql.ts'
import * as meetings from './meetings.sql.ts'
import { close, correctMeeting, correctTimes, goTo, heldMeetingOf, postponeRest, start } from './room-course.ts'
import { addItem, moveItem } from './room-items.ts'
import { paperInRoom, projectionOf, roomOf } from './room-view.ts'

/** Text written many times a minute: what it was stands in the text itself, not in the journal. */
const autosaved = { isJournaled: false, canUndo: false } as const

export const room = {
  ...breaks,
  get: query(meetingReference, (db, { meetingId }) => roomOf(db, found(meetings.getMeeting(db, meetingId)))),
  paper: query(itemReference, (db, { itemId }) => paperInRoom(db, itemId)),
  projector: query(meetingReference, (db, { meetingId }) =>
    projectionOf(db, found(meetings.getMeeting(db, meetingId))),
  ),
  start: command(atTime, start),
  goTo: command(atItem, goTo),
  saveNote: command(
    savedNote,
    (db, { itemId, text }, context) => saveHeld(db, itemId, 'note', text, context),
    autosaved,
  ),
  privateNote: query(itemReference, (db, { itemId }) => privateNote(db, itemId)),
  savePrivateNote: command(savedNote, savePrivateNote, autosaved),
  saveAdvice: command(
    savedAdvice,
    (db, { itemId, content }, context) => saveHeldText(db, itemId, 'advice', content, context),
    autosaved,
  ),
  recordOutcome: command(recordedOutcome, recordOutcome),
  addItem: command(itemOnTheSpot, addItem),
  moveItem: command(itemMove, moveItem),
  correctTimes: command(itemTimes, correctTimes),
  correctMeeting: command(meetingTimes, correctMeeting),
  postponeRest: command(meetingReference, (db, { meetingId }) => postponeRest(db, meetingId)),
  close: command(atTime, close),
} satisfies Operations<RoomApi>

/** Saves text to an item of a meeting that goes on or has been held. */
export function saveHeld(
  db: WriteDb,
  itemId: string,
  key: ItemTextKey,
  text: string,
  context: Context,
): { savedAt: string } {
  heldMeetingOf(db, itemId)
  const savedAt = context.now().toISOString()
  saveItemText(db, itemId, key, text, savedAt)
  return { savedAt }
}

/** The same for rich text, whose pictures are kept. */
export function saveHeldText(
  db: WriteDb,
  itemId: string,
  key: Exclude<ItemTextKey, 'note' | 'private'>,
  content: Content,
  context: Context,
): { savedAt: string } {
  keepImages(db, content)
  return saveHeld(db, itemId, key, JSON.stringify(content), context)
}

function recordOutcome(db: WriteDb, { itemId, outcome }: z.output<typeof recordedOutcome>, context: Context): void {
  const item = found(agenda.getItem(db, itemId))
  heldMeetingOf(db, itemId)
  ensure(isTreated(item), 'headingNotTreated')
  agenda.setOutcome(db, itemId, outcome)
  const proposal = proposalIn(paperOf(db, item))
  if (takesProposal({ ...item, proposal }, outcome)) {
    saveItemText(db, itemId, 'advice', JSON.stringify(proposal), context.now().toISOString())
  }
}

function privateNote(db: ReadDb, itemId: string): { text: string } {
  found(agenda.getItem(db, itemId))
  return { text: itemText(db, itemId, 'private') ?? '' }
}

/** May be written before the meeting, during it and after it: nothing anyone else reads is changed by it. */
function savePrivateNote(
  db: WriteDb,
  { itemId, text }: z.output<typeof savedNote>,
  context: Context,
): { savedAt: string } {
  ensureNotCancelled(found(meetings.meetingOfItem(db, itemId)))
  const savedAt = context.now().toISOString()
  saveItemText(db, itemId, 'private', text, savedAt)
  return { savedAt }
}
