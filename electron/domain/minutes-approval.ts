import type { z } from 'zod'
import { afterOpening, ensureAgendaOpen } from '../../shared/agenda.ts'
import { plainText } from '../../shared/content.ts'
import type { MinutesModel } from '../../shared/documents.ts'
import { ensure, found, UserError } from '../../shared/errors.ts'
import type { MeetingSummary } from '../../shared/meetings.ts'
import { compareModels } from '../../shared/minutes-compare.ts'
import { gapText, minutesFacts, outcomeSentence } from '../../shared/minutes-text.ts'
import type { approvalInput, correctionInput } from '../../shared/minutes-versions.ts'
import type { ReadDb, WriteDb } from '../db/database.ts'
import type { Context } from '../operation.ts'
import { insertItems } from './agenda-order.ts'
import { getItem, listItems, type StoredItem } from './agenda.sql.ts'
import { approvalItem } from './approvals.ts'
import { contentOf, itemTexts } from './item-texts.sql.ts'
import { getMeeting } from './meetings.sql.ts'
import * as sql from './minutes-approvals.sql.ts'
import { placeOf } from './minutes-corrections.ts'
import { freezeMinutes, freezeModel, frozenMinutes } from './minutes-freeze.ts'
import { isMinutesLocked } from './minutes-lock.sql.ts'
import { draftInBodyOf, minutesDraft, type MinutesDraft } from './minutes-model.ts'
import { listVersions } from './minutes-versions.sql.ts'
import { markSeen } from './minutes-wordings.ts'

function heldMeeting(db: ReadDb, meetingId: string): MeetingSummary {
  const meeting = found(getMeeting(db, meetingId))
  ensure(meeting.status === 'closed' && meeting.cancelledAt === null, 'minutesBeforeEnd')
  return meeting
}

/** What stands in the way of approving: what nobody has registered, and where the secretary has to choose. */
function hindrancesOf({ model, questions }: MinutesDraft): string[] {
  const facts = minutesFacts(model)
  const missing = model.gaps.map((gap) => gapText(facts, gap).replaceAll(/^\[|\]$/g, ''))
  return [...missing, ...questions.map(({ words, wordedOver }) => `«${words || (wordedOver ?? '')}»`)]
}

/** Freezes and locks; an open correction ends in the version. */
export function approve(
  db: WriteDb,
  { meetingId, approvedOn, approvers, itemId }: z.output<typeof approvalInput>,
  context: Context,
): { versionId: string } {
  const meeting = heldMeeting(db, meetingId)
  ensure(!isMinutesLocked(db, meetingId), 'minutesAlreadyApproved')
  ensure(approvedOn >= meeting.onDate, 'approvedBeforeMeeting')
  if (itemId === null) ensure(approvers.length > 0, 'approversMissing')
  else ensureApprovalItem(db, itemId, meetingId)
  const hindrances = hindrancesOf(minutesDraft(db, meetingId))
  ensure(hindrances.length === 0, 'minutesNotReady', { what: hindrances.join('; ') })
  ensureCorrected(db, meetingId)
  const versionId = freezeModel(
    db,
    meetingId,
    'approved',
    { approval: { approvedOn, approvers, inMeeting: placeOf(db, itemId) } },
    context,
  )
  const made = { at: context.now().toISOString(), by: context.actor }
  sql.insertApproval(db, { meetingId, versionId, approvedOn, approvers, itemId, ...made })
  for (const { id } of openCorrections(db, meetingId)) sql.setCorrected(db, id, versionId)
  return { versionId }
}

/** Nothing is called put right before something is said otherwise than in the version that was to be. */
function ensureCorrected(db: ReadDb, meetingId: string): void {
  for (const { correctsId } of openCorrections(db, meetingId)) {
    if (correctsId === null) continue
    const then = frozenMinutes(db, correctsId)
    ensure(compareModels(then, draftInBodyOf(db, meetingId, then).model).length > 0, 'correctionNotMade')
  }
}

const openCorrections = (db: ReadDb, meetingId: string): sql.CorrectionRow[] =>
  sql.listCorrections(db, meetingId).filter((correction) => correction.versionId === null)

/** The item must be where these minutes were taken up. */
function ensureApprovalItem(db: ReadDb, itemId: string, meetingId: string): void {
  ensure(getItem(db, itemId)?.minutesOfId === meetingId, 'notApprovalItem')
}

/** Opens locked minutes, or presented ones, for what an entry says. */
export function openCorrection(
  db: WriteDb,
  { meetingId, itemId, words }: z.output<typeof correctionInput>,
  context: Context,
): { id: string } {
  heldMeeting(db, meetingId)
  if (itemId !== null) found(getItem(db, itemId))
  ensure(openCorrections(db, meetingId).length === 0, 'correctionOpen')
  ensure(itemId !== null || isMinutesLocked(db, meetingId), 'minutesNotApproved')
  const made = { at: context.now().toISOString(), by: context.actor }
  // What changes from now on is what the correction has changed.
  if (isMinutesLocked(db, meetingId)) markSeen(db, meetingId)
  const correctsId = listVersions(db, meetingId)[0]?.id ?? null
  return { id: sql.insertCorrection(db, { meetingId, itemId, words: words.trim(), correctsId, ...made }) }
}

/** Takes a correction back while the minutes still say what was approved. */
export function dropCorrection(db: WriteDb, id: string): void {
  const { meetingId, versionId } = found(sql.getCorrection(db, id))
  ensure(versionId === null, 'correctionMade')
  ensure(saysWhatWasApproved(db, meetingId), 'correctionMade')
  sql.deleteCorrection(db, id)
}

/** True unless the minutes were approved and say something else now. */
function saysWhatWasApproved(db: ReadDb, meetingId: string): boolean {
  const approved = sql.listApprovals(db, meetingId)[0]
  if (approved === undefined) return true
  const then = frozenMinutes(db, approved.versionId)
  const { model, questions } = draftInBodyOf(db, meetingId, then)
  return questions.length === 0 && compareModels(withoutFollowUps(then), withoutFollowUps(model)).length === 0
}

/** Follow-ups live on after the minutes: what has become of them since is no change of what was approved. */
const withoutFollowUps = (model: MinutesModel): MinutesModel => ({
  ...model,
  items: model.items.map((item) => ({ ...item, followUps: [] })),
})

/** Throws when taking something back has locked minutes that no longer say what was approved. */
export function ensureLockedAsApproved(db: ReadDb, entryId: number): void {
  for (const meetingId of sql.listMeetingsWithOtherStanding(db, entryId)) {
    ensure(!isMinutesLocked(db, meetingId) || saysWhatWasApproved(db, meetingId), 'undoConflict')
  }
}

/** Puts the approval on the agenda of the body's next meeting, or of the one named; the item it has there when it is on already. */
export function putForApproval(
  db: WriteDb,
  { meetingId, toMeetingId }: Readonly<{ meetingId: string; toMeetingId?: string | undefined }>,
  context: Context,
): { itemId: string } {
  const held = heldMeeting(db, meetingId)
  ensure(!isMinutesLocked(db, meetingId), 'minutesAlreadyApproved')
  const target = toMeetingId ?? sql.nextOpenMeeting(db, meetingId)?.meetingId
  if (target === undefined) throw new UserError('noNextMeeting')
  const meeting = found(getMeeting(db, target))
  ensureAgendaOpen(meeting)
  ensure(meeting.bodyId === held.bodyId && meeting.onDate >= held.onDate && meeting.id !== held.id, 'notLaterMeeting')
  freezeMinutes(db, meetingId, 'presented', context)
  const there = listItems(db, target).find(({ minutesOfId }) => minutesOfId === meetingId)
  if (there) return { itemId: there.id }
  const [itemId] = insertItems(db, meeting, [approvalItem(db, meeting.language, held)], afterOpening)
  return { itemId: found(itemId) }
}

/**
 * What a meeting that is being closed did with earlier minutes: approved ones are locked when nothing is missing in them;
 * for those approved with changes, a correction is opened with what the item says.
 */
export function recordApprovals(db: WriteDb, meeting: MeetingSummary, context: Context): void {
  for (const item of listItems(db, meeting.id)) recordApproval(db, meeting, item, context)
}

function recordApproval(
  db: WriteDb,
  { onDate, language, bodyShortName }: MeetingSummary,
  item: StoredItem,
  context: Context,
): void {
  const { id: itemId, type, minutesOfId, outcome } = item
  if (type !== 'approveMinutes' || minutesOfId === null) return
  if (getMeeting(db, minutesOfId)?.status !== 'closed') return
  if (outcome === 'asProposed' && !isMinutesLocked(db, minutesOfId) && isReady(db, minutesOfId)) {
    approve(db, { meetingId: minutesOfId, approvedOn: onDate, approvers: [], itemId }, context)
  }
  if (outcome === 'amended' && openCorrections(db, minutesOfId).length === 0) {
    const said = outcomeSentence({ language, bodyName: bodyShortName }, type, outcome)
    openCorrection(db, { meetingId: minutesOfId, itemId, words: itemWords(db, item) || said }, context)
  }
}

const isReady = (db: ReadDb, meetingId: string): boolean => hindrancesOf(minutesDraft(db, meetingId)).length === 0

/** What was written under the item where the minutes were approved with changes: the words agreed on, or how it was treated. */
function itemWords(db: ReadDb, { id, meetingId, advice }: StoredItem): string {
  const treatment = contentOf(itemTexts(db, meetingId, 'treatment').get(id))
  const written = [advice, treatment].find((content) => content !== null)
  return written ? plainText(written) : (itemTexts(db, meetingId, 'note').get(id) ?? '').trim()
}
