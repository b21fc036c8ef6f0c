import * as z from 'zod'
import { optionalLine } from './values.ts'

/** What a new version of a notice can have changed. */
export const noticeChangeKinds = [
  'added',
  'withdrawn',
  'moved',
  'retitled',
  'presenter',
  'paper',
  'attachments',
  'onDate',
  'time',
  'place',
  'form',
  'called',
  'notCalled',
] as const
export type NoticeChangeKind = (typeof noticeChangeKinds)[number]

/** One change since the version sent before, and why; `before` and `after` are words to print, empty where they say nothing. */
export type NoticeChange = Readonly<{
  /** The same for the same change as long as it stands: `<kind>` or `<kind>/<item id or person>`. */
  key: string
  kind: NoticeChangeKind
  itemId: string | null
  number: string | null
  title: string
  before: string
  after: string
  reason: string
}>

export const changeReason = z.strictObject({ key: z.string().min(1).max(200), reason: optionalLine(500) })
