import * as z from 'zod'
import type { AgendaItem } from './agenda.ts'
import type { CasePaperModel, NoticeModel } from './documents.ts'
import { ensure } from './errors.ts'
import { id, optionalLine } from './values.ts'

/** A notice as it was sent; never changed afterwards. */
export type Notice = Readonly<{
  id: string
  meetingId: string
  version: number
  issuedAt: string
  issuedBy: string
  model: NoticeModel
  papers: readonly CasePaperModel[]
}>

export const issueInput = z.strictObject({ meetingId: id, signedBy: optionalLine(200).default('') })

export type NoticesApi = {
  /** Newest version first. */
  list(input: { meetingId: string }): Notice[]
  /** The latest notice as it was sent, or what it would say if it were sent now. */
  preview(input: { meetingId: string }): NoticeModel
  /** Gives every case its number, freezes the papers, and closes the draft. Cannot be undone: numbers are never reused. */
  issue(input: z.input<typeof issueInput>): { version: number }
}

/** Throws when there is nothing to call a meeting about: only the points that come by themselves. */
export function ensureSomethingToTreat(items: readonly Pick<AgendaItem, 'type'>[]): void {
  ensure(
    items.some((item) => item.type === 'case' || item.type === 'topic'),
    'agendaEmpty',
  )
}
