import { compareModels } from '../../shared/minutes-compare.ts'
import { shortDate } from '../../shared/dates.ts'
import type { MinutesModel, MinutesPlace } from '../../shared/documents.ts'
import { ensure, found } from '../../shared/errors.ts'
import { ensureNotCancelled } from '../../shared/meetings.ts'
import type { MinutesStanding, MinutesState } from '../../shared/minutes-versions.ts'
import { fill } from '../../shared/texts/index.ts'
import { minutesStanding as texts } from '../../shared/texts/minutes-standing.ts'
import type { Language } from '../../shared/values.ts'
import type { ReadDb } from '../db/database.ts'
import { getMeeting } from './meetings.sql.ts'
import * as sql from './minutes-approvals.sql.ts'
import { placeOf } from './minutes-corrections.ts'
import { frozenMinutes } from './minutes-freeze.ts'
import { isMinutesLocked } from './minutes-lock.sql.ts'
import { minutesModel } from './minutes-model.ts'
import { getVersion, listVersions } from './minutes-versions.sql.ts'

/** How far the minutes have come, what was frozen and approved on the way, and where they can be approved. */
export function standingOf(db: ReadDb, meetingId: string): MinutesStanding {
  ensureNotCancelled(found(getMeeting(db, meetingId)))
  const item = sql.listApprovalItems(db, meetingId)[0]
  const where = (itemId: string | null) => placeText(placeOf(db, itemId))
  return {
    meetingId,
    state: stateOf(db, meetingId),
    versions: listVersions(db, meetingId),
    approvals: sql.listApprovals(db, meetingId).map(({ approvers, ...row }) => ({
      ...row,
      approvers: JSON.parse(approvers) as string[],
      where: where(row.itemId),
    })),
    corrections: sql.listCorrections(db, meetingId).map(({ id, itemId, words, openedAt, openedBy, versionId }) => {
      return { id, itemId, where: where(itemId), words, openedAt, openedBy, versionId }
    }),
    approvalItem: item ?? null,
    nextMeeting: sql.nextOpenMeeting(db, meetingId) ?? null,
  }
}

const placeText = (place: MinutesPlace | null): string =>
  place === null ? '' : fill(texts.place, { date: shortDate(place.onDate), position: place.position })

function stateOf(db: ReadDb, meetingId: string): MinutesState {
  if (isMinutesLocked(db, meetingId)) return 'approved'
  if (sql.listCorrections(db, meetingId).some(({ versionId }) => versionId === null)) return 'underCorrection'
  return sql.isInReview(db, meetingId) ? 'inReview' : 'draft'
}

/** The frozen version that holds; null while the minutes are written or put right. */
export const standingVersion = (db: ReadDb, meetingId: string): string | null =>
  isMinutesLocked(db, meetingId) ? (sql.listApprovals(db, meetingId)[0]?.versionId ?? null) : null

/**
 * The minutes as they are printed: approved ones as they were frozen, others as they stand. Approved minutes exist in one
 * written form only, the one that was approved; throws `minutesInOneForm` when the other is asked for.
 */
export function printedMinutes(db: ReadDb, meetingId: string, language?: Language): MinutesModel {
  const versionId = standingVersion(db, meetingId)
  if (versionId === null) return minutesModel(db, meetingId, language)
  const model = frozenMinutes(db, versionId)
  const isAsked = language === undefined || language === model.head.language
  ensure(isAsked, 'minutesInOneForm', { date: shortDate(model.head.onDate), form: texts.forms[model.head.language] })
  return model
}

/** What differs between two frozen versions of the same minutes. */
export function compareVersions(db: ReadDb, fromId: string, toId: string) {
  const [from, to] = [found(getVersion(db, fromId)), found(getVersion(db, toId))]
  ensure(from.meetingId === to.meetingId, 'notFound')
  return compareModels(frozenMinutes(db, fromId), frozenMinutes(db, toId))
}
