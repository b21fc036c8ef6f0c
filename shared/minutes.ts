import { z } from 'zod'
import type { MinutesModel } from './documents.ts'
import { content } from './content.ts'
import { id } from './values.ts'

/** Something the minutes cannot say because nobody registered it. */
export const gapKinds = ['noChair', 'noAttendance', 'noStart', 'noEnd', 'noOutcome', 'noAdvice'] as const
export type GapKind = (typeof gapKinds)[number]
export type Gap = Readonly<{ kind: GapKind; itemId: string | null; itemTitle: string | null }>

export type Minutes = Readonly<{ model: MinutesModel; gaps: readonly Gap[] }>

export const savedTreatment = z.strictObject({ itemId: id, content })

export type MinutesApi = {
  /** The draft as it would be printed now, made only of what was registered. */
  get(input: { meetingId: string }): Minutes
  /** Keeps the secretary's own wording of how an item was treated; the notes stay as they were taken. */
  saveTreatment(input: z.input<typeof savedTreatment>): { savedAt: string }
}
