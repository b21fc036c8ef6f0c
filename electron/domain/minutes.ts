import { meetingReference } from '../../shared/meetings.ts'
import {
  savedTreatment,
  savedWording,
  settledWording,
  wordingReference,
  type Minutes,
  type MinutesApi,
} from '../../shared/minutes.ts'
import {
  approvalInput,
  approvalTarget,
  correctionInput,
  correctionReference,
  versionPair,
  versionReference,
  type MinutesVersionsApi,
} from '../../shared/minutes-versions.ts'
import type { ReadDb } from '../db/database.ts'
import { command, query, type Operations } from '../operation.ts'
import { approve, dropCorrection, openCorrection, putForApproval } from './minutes-approval.ts'
import { frozenMinutes } from './minutes-freeze.ts'
import { minutesDraft, type MinutesDraft } from './minutes-model.ts'
import { compareVersions, standingOf, standingVersion } from './minutes-standing.ts'
import { markSeen, resetWording, saveWording, settle } from './minutes-wordings.ts'
import { saveHeldText } from './room.ts'

/** Text written many times a minute: what it was stands in the text itself, not in the journal. */
const autosaved = { isJournaled: false, canUndo: false } as const

export const minutes = {
  get: query(meetingReference, (db, { meetingId }) => minutesOf(db, meetingId)),
  saveTreatment: command(
    savedTreatment,
    (db, { itemId, content }, context) => saveHeldText(db, itemId, 'treatment', content, context),
    autosaved,
  ),
  saveWording: command(savedWording, saveWording, autosaved),
  resetWording: command(wordingReference, resetWording),
  settle: command(settledWording, settle),
  markSeen: command(meetingReference, (db, { meetingId }) => markSeen(db, meetingId), autosaved),
  standing: query(meetingReference, (db, { meetingId }) => standingOf(db, meetingId)),
  version: query(versionReference, (db, { versionId }) => frozenMinutes(db, versionId)),
  compareVersions: query(versionPair, (db, { fromId, toId }) => compareVersions(db, fromId, toId)),
  approve: command(approvalInput, approve),
  openCorrection: command(correctionInput, openCorrection),
  dropCorrection: command(correctionReference, (db, { id }) => dropCorrection(db, id)),
  putForApproval: command(approvalTarget, putForApproval),
} satisfies Operations<MinutesApi & MinutesVersionsApi>

function minutesOf(db: ReadDb, meetingId: string): Minutes {
  const versionId = standingVersion(db, meetingId)
  if (versionId !== null) {
    const model = frozenMinutes(db, versionId)
    return { model, gaps: model.gaps, questions: [], disappeared: [], versionId }
  }
  const draft = minutesDraft(db, meetingId)
  const { model, questions } = draft
  return { model, gaps: model.gaps, questions, disappeared: disappearedFrom(draft), versionId }
}

/** What stood when the secretary last looked through, and is neither registered nor worded now. */
function disappearedFrom({ seen, registered, questions, model }: MinutesDraft): Minutes['disappeared'] {
  const all = [...registered, ...questions, ...model.sentences, ...model.items.flatMap(({ sentences }) => sentences)]
  const known = new Set(all.map(({ key }) => key))
  const itemIds = new Set(model.items.map(({ itemId }) => itemId))
  return Object.entries(seen ?? {})
    .filter(([key]) => !known.has(key))
    .map(([key, before]) => ({ key, itemId: itemIdIn(key, itemIds), before }))
}

function itemIdIn(key: string, itemIds: ReadonlySet<string>): string | null {
  const [first = ''] = key.split('/')
  return itemIds.has(first) ? first : null
}
