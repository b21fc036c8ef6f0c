import * as z from 'zod'
import { id, isoDate, line } from './values.ts'

/** Something someone is to do after a meeting, with its source. */
export type FollowUp = Readonly<{
  id: string
  itemId: string
  meetingId: string
  caseId: string | null
  /** Where it came from: body, date and number or title of the item. */
  source: string
  text: string
  responsibleId: string | null
  responsibleName: string | null
  dueOn: string | null
  doneOn: string | null
}>

export const newFollowUp = z.strictObject({
  itemId: id,
  text: line(500),
  responsibleId: id.nullable().default(null),
  dueOn: isoDate.nullable().default(null),
})
export const followUpChange = z.strictObject({
  id,
  text: line(500).optional(),
  responsibleId: id.nullable().optional(),
  dueOn: isoDate.nullable().optional(),
  doneOn: isoDate.nullable().optional(),
})

export type FollowUpsApi = {
  /** Open ones first, then by due date. */
  list(): FollowUp[]
  add(input: z.input<typeof newFollowUp>): { id: string }
  update(input: z.input<typeof followUpChange>): void
  remove(input: { id: string }): void
}

/** True when it is not done and its day has passed. */
export const isOverdue = (followUp: Pick<FollowUp, 'dueOn' | 'doneOn'>, today: string): boolean =>
  followUp.doneOn === null && followUp.dueOn !== null && followUp.dueOn < today
