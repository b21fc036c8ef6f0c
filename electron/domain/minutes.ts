import { meetingReference } from '../../shared/meetings.ts'
import { savedTreatment, type Minutes, type MinutesApi } from '../../shared/minutes.ts'
import type { ReadDb } from '../db/database.ts'
import { command, query, type Operations } from '../operation.ts'
import { minutesModel } from './gather.ts'
import { saveHeldText } from './room.ts'

export const minutes = {
  get: query(meetingReference, (db, { meetingId }) => draftOf(db, meetingId)),
  saveTreatment: command(
    savedTreatment,
    (db, { itemId, content }, context) => saveHeldText(db, itemId, 'treatment', content, context),
    { isJournaled: false, canUndo: false },
  ),
} satisfies Operations<MinutesApi>

function draftOf(db: ReadDb, meetingId: string): Minutes {
  const model = minutesModel(db, meetingId)
  return { model, gaps: model.gaps }
}
