import * as z from 'zod'
import type { AgendaItem } from './agenda.ts'
import type { CasePaperModel, NoticeModel } from './documents.ts'
import { ensure } from './errors.ts'
import { changeReason, type NoticeChange } from './notice-changes.ts'
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

export const issueInput = z.strictObject({
  meetingId: id,
  signedBy: optionalLine(200).default(''),
  /** Why, for each change by its key; `reason` holds for those that have none of their own. */
  reasons: z.array(changeReason).max(1000).default([]),
  reason: optionalLine(500).default(''),
  /** Items whose papers have changed since they were sent, and are to be sent again. */
  resend: z.array(id).max(500).default([]),
})

/** What nobody has been told yet of a meeting whose notice is sent; empty before that, and from when the meeting begins. */
export type PendingChanges = Readonly<{
  meetingId: string
  /** The version sent last; 0 when none is. */
  version: number
  changes: readonly NoticeChange[]
  /** Papers whose words or attachments are otherwise than they were sent; they are sent again only when chosen. */
  papers: readonly NoticeChange[]
  /** The whole notice as it would be sent now; null when there is nothing to send. */
  model: NoticeModel | null
}>

export type NoticesApi = {
  /** Newest version first. */
  list(input: { meetingId: string }): Notice[]
  /** The latest notice as it was sent, or what it would say if it were sent now. */
  preview(input: { meetingId: string }): NoticeModel
  /** What has changed since the latest version was sent. */
  pending(input: { meetingId: string }): PendingChanges
  /**
   * Gives every case that has none its number and freezes its paper. The first version closes the draft; a later one
   * tells what has changed since, and is refused when nothing has. Cannot be undone: numbers are never reused.
   */
  issue(input: z.input<typeof issueInput>): { version: number }
}

/** Throws when there is nothing to call a meeting about: only the points that come by themselves. */
export function ensureSomethingToTreat(items: readonly Pick<AgendaItem, 'type'>[]): void {
  ensure(
    items.some((item) => item.type === 'case' || item.type === 'topic'),
    'agendaEmpty',
  )
}
