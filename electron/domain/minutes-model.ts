import { presencesOf, type AttendanceFacts } from '../../shared/attendance.ts'
import { contentFromText, type Content } from '../../shared/content.ts'
import type { MinutesItem, MinutesModel, MinutesStatus } from '../../shared/documents.ts'
import { found } from '../../shared/errors.ts'
import type { MeetingSummary } from '../../shared/meetings.ts'
import { minutesGaps } from '../../shared/minutes.ts'
import {
  asksForChoice,
  inPrintedOrder,
  withWordings,
  type MinutesSentence,
  type RegisteredSentence,
  type Seen,
} from '../../shared/minutes-blocks.ts'
import { registeredSentences, type ToldFacts } from '../../shared/minutes-sentences.ts'
import { minutesFacts } from '../../shared/minutes-text.ts'
import type { Language } from '../../shared/values.ts'
import type { ReadDb } from '../db/database.ts'
import { agendaViews, type ItemView } from './agenda-views.ts'
import { attendanceFacts } from './attendance-facts.ts'
import { differencesOf } from './case-differences.ts'
import { deliberationsOf } from './deliberation.ts'
import { agendaLine, headOf, translated } from './describe.ts'
import { listFollowUpsOfMeeting } from './follow-ups.sql.ts'
import { differenceOf, priorsOf } from './gather.ts'
import { paperOf, proposalIn } from './item-papers.ts'
import { contentOf, itemTexts } from './item-texts.sql.ts'
import { getMeeting } from './meetings.sql.ts'
import { correctionsOf } from './minutes-corrections.ts'
import { listWordings, seenOf } from './minutes-wordings.sql.ts'

/** The minutes as they are being written. */
export type MinutesDraft = Readonly<{
  model: MinutesModel
  /** What the program says, before anyone's own words. */
  registered: readonly RegisteredSentence[]
  /** Where the secretary has to choose. */
  questions: readonly MinutesSentence[]
  /** What the program said when the secretary last looked through it. */
  seen: Seen
}>

/** The minutes as they would be printed now, made only of what was registered and the secretary's own words. */
export const minutesModel = (db: ReadDb, meetingId: string, language?: Language): MinutesModel =>
  minutesDraft(db, meetingId, language).model

/** The same with what the secretary has to choose between. */
export function minutesDraft(db: ReadDb, meetingId: string, language?: Language): MinutesDraft {
  const meeting = found(getMeeting(db, meetingId))
  return draftFrom(db, meeting, bareModel(db, meeting, language ?? meeting.language))
}

/**
 * The minutes as they would be written now had nothing happened to the body since the earlier ones were frozen: what has
 * been put right about its name, its seats and its members is no change of the meeting.
 */
export function draftInBodyOf(db: ReadDb, meetingId: string, then: MinutesModel): MinutesDraft {
  const meeting = found(getMeeting(db, meetingId))
  return draftFrom(db, meeting, inBodyOf(bareModel(db, meeting, meeting.language), then))
}

function draftFrom(db: ReadDb, meeting: MeetingSummary, bare: BareModel): MinutesDraft {
  const meetingId = meeting.id
  const told = toldFacts(db, meeting)
  const registered = sentencesIn(bare, told)
  const seen = seenOf(db, meetingId)
  const otherwise = sentencesIn(inOtherForm(bare), told)
  const sentences = withWordings(registered, { wordings: listWordings(db, meetingId), seen, otherwise })
  const status: MinutesStatus = { sequence: 0, approval: null, corrections: correctionsOf(db, meetingId) }
  const model = { ...spoken(bare, sentences), status }
  return {
    model: { ...model, gaps: minutesGaps(model) },
    registered,
    questions: sentences.filter(asksForChoice),
    seen,
  }
}

/** What the program says of the meeting, in its own written form. */
export function registeredIn(db: ReadDb, meetingId: string): RegisteredSentence[] {
  const meeting = found(getMeeting(db, meetingId))
  return sentencesIn(bareModel(db, meeting, meeting.language), toldFacts(db, meeting))
}

type BareItem = Omit<MinutesItem, 'sentences'>
type BareModel = Omit<MinutesModel, 'items' | 'sentences' | 'gaps' | 'status'> &
  Readonly<{ items: readonly BareItem[] }>

function bareModel(db: ReadDb, meeting: MeetingSummary, language: Language): BareModel {
  const head = headOf(db, meeting, language)
  const attendance = attendanceFacts(db, meeting.id)
  const items = minutesItems(db, meeting).map((item) => translated(item, head.language))
  return { kind: 'minutes', head, attendance, items, secretary: presentSecretary(attendance) }
}

function inBodyOf(now: BareModel, { head, attendance }: MinutesModel): BareModel {
  const { bodyName, bodyShortName, bodyKind } = head
  const { seats, filledSeats, quorum, hasDeputies = false } = attendance
  return {
    ...now,
    head: { ...now.head, bodyName, bodyShortName, bodyKind },
    attendance: { ...now.attendance, seats, filledSeats, quorum, hasDeputies },
  }
}

function inOtherForm({ head, items, ...rest }: BareModel): BareModel {
  const language = head.language === 'nb' ? 'nn' : 'nb'
  return { ...rest, head: { ...head, language }, items: items.map((item) => translated(item, language)) }
}

const toldFacts = (db: ReadDb, { id, noticeVersion }: MeetingSummary): ToldFacts => ({
  noticeVersion,
  deliberations: deliberationsOf(db, id),
})

const sentencesIn = (model: BareModel, told: ToldFacts): RegisteredSentence[] =>
  registeredSentences(minutesFacts(model), model.items, told)

/** Each sentence in its place; those of an item that is no longer on the agenda stand before the items. */
function spoken(model: BareModel, sentences: readonly MinutesSentence[]) {
  const printed = sentences.filter(({ state }) => state !== 'gone')
  const itemIds = new Set(model.items.map(({ itemId }) => itemId))
  const items = model.items.map((item) => ({
    ...item,
    sentences: inPrintedOrder(printed.filter(({ itemId }) => itemId === item.itemId)),
  }))
  const ofMeeting = printed
    .filter(({ itemId }) => itemId === null || !itemIds.has(itemId))
    .map((sentence): MinutesSentence => ({ ...sentence, part: 'meeting' }))
  return { ...model, items, sentences: ofMeeting }
}

function presentSecretary(facts: AttendanceFacts): string {
  const isPresent = (attendeeId: string) => presencesOf(facts, attendeeId).length > 0
  return facts.attendees.find(({ id, role }) => role === 'secretary' && isPresent(id))?.name ?? ''
}

function minutesItems(db: ReadDb, meeting: MeetingSummary): BareItem[] {
  const treatmentOf = treatments(db, meeting.id)
  const followUps = listFollowUpsOfMeeting(db, meeting.id)
  return agendaViews(db, meeting).map((item) => ({
    ...agendaLine(db, item),
    caseId: item.caseId,
    outcome: item.outcome,
    advice: item.advice,
    treatment: treatmentOf(item.id),
    proposal: proposalIn(paperOf(db, item)),
    ...opinionsOf(db, item),
    followUps: followUps
      .filter(({ itemId }) => itemId === item.id)
      .map(({ text, responsibleName, dueOn }) => ({ text, responsible: responsibleName, dueOn })),
    actualStart: item.startedAt,
    actualEnd: item.endedAt,
  }))
}

/** What earlier bodies came to, and where this one came to something else. */
function opinionsOf(db: ReadDb, { id, caseId, priorTreatments }: ItemView) {
  if (caseId === null) return { priorTreatments: [] }
  return { priorTreatments: priorsOf(db, caseId, priorTreatments), ...differenceOf(differencesOf(db, caseId), id) }
}

/** The secretary's own wording where there is one, otherwise the notes as they were taken. */
function treatments(db: ReadDb, meetingId: string): (itemId: string) => Content | null {
  const worded = itemTexts(db, meetingId, 'treatment')
  const notes = itemTexts(db, meetingId, 'note')
  return (itemId) => (worded.has(itemId) ? contentOf(worded.get(itemId)) : contentOfNote(notes.get(itemId) ?? ''))
}

const contentOfNote = (note: string): Content | null => (note.trim() === '' ? null : contentFromText(note))
