import type { z } from 'zod'
import {
  advisesKs,
  canBeSentOn,
  isAdvice,
  isManagingDirector,
  ksDecisionInput,
  newTransmission,
  transmissionChange,
  type AdviceAfter,
  type AfterMeeting,
  type AfterMeetingApi,
  type Transmission,
  type UnsentAdvice,
} from '../../shared/after-meeting.ts'
import { isDifName } from '../../shared/case-points.ts'
import { ensure, found } from '../../shared/errors.ts'
import { meetingReference, type MeetingSummary } from '../../shared/meetings.ts'
import { ensureHeld } from '../../shared/room.ts'
import { documents } from '../../shared/texts/documents.ts'
import { byId, withChanges } from '../../shared/values.ts'
import { itemReference } from '../../shared/agenda.ts'
import type { ReadDb, WriteDb } from '../db/database.ts'
import { newId } from '../id.ts'
import { command, query, type Operations } from '../operation.ts'
import * as sql from './after-meeting.sql.ts'
import { getItem, listItems, type StoredItem } from './agenda.sql.ts'
import { getDif } from './case-points.sql.ts'
import { getApplication } from './digifin.sql.ts'
import { listFollowUpsOfMeeting } from './follow-ups.sql.ts'
import { clearKsDecision, decisionInApplication, setKsDecision } from './ks-decisions.ts'
import { getMeeting, meetingOfItem } from './meetings.sql.ts'
import { getPerson } from './members.sql.ts'
import { markSent, unmarkSent } from './planned-receivers.ts'

export const afterMeeting = {
  get: query(meetingReference, (db, { meetingId }) => afterOf(db, found(getMeeting(db, meetingId)))),
  transmit: command(newTransmission, transmit),
  changeTransmission: command(transmissionChange, changeTransmission),
  removeTransmission: command(byId, removeTransmission),
  recordDecision: command(ksDecisionInput, recordDecision),
  clearDecision: command(itemReference, clearDecision),
} satisfies Operations<AfterMeetingApi>

function afterOf(db: ReadDb, meeting: MeetingSummary): AfterMeeting {
  const followUps = listFollowUpsOfMeeting(db, meeting.id)
  const advice = adviceOf(db, meeting, followUps)
  const shown = new Set(advice.map(({ itemId }) => itemId))
  const director = sql.listStanding(db, meeting.id).find(isDirectorOfKs)
  return {
    meetingId: meeting.id,
    advice,
    otherFollowUps: followUps.filter(({ itemId }) => !shown.has(itemId)),
    usualRecipient: { personId: director?.personId ?? null, name: director?.name ?? '' },
  }
}

type Titled = Readonly<{ title: string; organisation: string }>

const isDirectorOfKs = ({ title, organisation }: Titled): boolean =>
  isManagingDirector(title) && !isDifName(organisation)

function adviceOf(db: ReadDb, { id, bodyKind }: MeetingSummary, followUps: AfterMeeting['otherFollowUps']) {
  const sent = Map.groupBy(sql.listTransmissions(db, id), ({ itemId }) => itemId)
  const decided = new Map(sql.listDecisions(db, id).map((decision) => [decision.itemId, decision]))
  return listItems(db, id).flatMap((item): AdviceAfter[] => {
    const transmissions = sent.get(item.id) ?? []
    const application = item.caseId === null ? undefined : getApplication(db, item.caseId)
    if (!canBeSentOn(item)) return []
    const inApplication = application && decisionInApplication(application, item.id)
    const decision = application ? (inApplication ?? null) : (decided.get(item.id) ?? null)
    const hasMore = transmissions.length > 0 || decision !== null || item.advice !== null
    if (!isAdvice(item) && !hasMore) return []
    return [
      {
        itemId: item.id,
        caseId: item.caseId,
        number: item.numberText,
        title: item.title,
        outcome: item.outcome,
        result: documents.shortOutcomes[item.outcome],
        advice: item.advice,
        isDif: item.caseId !== null && getDif(db, item.caseId).isDif,
        isDigifin: application !== undefined,
        transmissions,
        decision,
        followUps: followUps.filter(({ itemId }) => itemId === item.id),
        isWaiting: advisesKs(bodyKind) && isAdvice(item) && transmissions.length === 0,
      },
    ]
  })
}

/** Meetings of councils since the day with advice that has not been sent on, the last one first. */
export function unsentAdviceSince(db: ReadDb, since: string): UnsentAdvice[] {
  const unsent = sql.listNotSentSince(db, since).filter(isAdvice)
  return [...Map.groupBy(unsent, ({ meetingId }) => meetingId).values()].flatMap((items) =>
    items.slice(0, 1).map(({ meetingId, bodyName, onDate }) => ({ meetingId, bodyName, onDate, count: items.length })),
  )
}

function transmit(db: WriteDb, { itemIds, ...letter }: z.output<typeof newTransmission>): { ids: string[] } {
  const ids = [...new Set(itemIds)].map((itemId) => {
    const item = finishedItem(db, itemId)
    const transmission = { ...letter, id: newId(), itemId }
    ensureRecipient(db, item, transmission)
    sql.insertTransmission(db, transmission)
    markSent(db, item, transmission)
    return transmission.id
  })
  return { ids }
}

/** A case that ended in something, in a meeting that goes on or is over. */
function finishedItem(db: ReadDb, itemId: string): StoredItem {
  const item = found(getItem(db, itemId))
  ensureHeld(found(meetingOfItem(db, itemId)))
  ensure(canBeSentOn(item), 'adviceNotFinished', { item: `«${item.title}»` })
  return item
}

type Addressed = Pick<Transmission, 'recipient' | 'personId'>

/** Somebody there is; in a case about DIF somebody in KS, which takes it up with DIF. */
function ensureRecipient(db: ReadDb, { caseId }: StoredItem, { recipient, personId }: Addressed): void {
  const person = personId === null ? undefined : found(getPerson(db, personId))
  const isToDif = [recipient, person?.title, person?.organisation].some((name) => name !== undefined && isDifName(name))
  ensure(!isToDif || caseId === null || !getDif(db, caseId).isDif, 'recipientNotDif')
}

function changeTransmission(db: WriteDb, change: z.output<typeof transmissionChange>): void {
  const before = found(sql.getTransmission(db, change.id))
  // A person belongs to the name they were given with.
  const personId = change.recipient !== undefined && change.personId === undefined ? null : change.personId
  const after = withChanges(before, { ...change, personId })
  const item = found(getItem(db, before.itemId))
  ensureRecipient(db, item, after)
  sql.updateTransmission(db, after)
  unmarkSent(db, item, before)
  markSent(db, item, after)
}

function removeTransmission(db: WriteDb, { id }: { id: string }): void {
  const transmission = found(sql.getTransmission(db, id))
  sql.deleteTransmission(db, id)
  const item = getItem(db, transmission.itemId)
  if (item) unmarkSent(db, item, transmission)
}

function recordDecision(db: WriteDb, decision: z.output<typeof ksDecisionInput>): void {
  const item = finishedItem(db, decision.itemId)
  ensure(decision.outcome !== 'undecided' || decision.decidedOn === null, 'decisionUndecided')
  setKsDecision(db, item, decision)
}

function clearDecision(db: WriteDb, { itemId }: z.output<typeof itemReference>): void {
  clearKsDecision(db, finishedItem(db, itemId))
}
