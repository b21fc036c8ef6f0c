import { z } from 'zod'
import type { CasePaperModel, NoticeModel } from './documents.ts'
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
  /** Gives every case its number, freezes the papers, and closes the draft. Cannot be undone: numbers are never reused. */
  issue(input: z.input<typeof issueInput>): { version: number }
}
