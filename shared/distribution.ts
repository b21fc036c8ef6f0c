import * as z from 'zod'
import { id, isoDate, line, optionalLine } from './values.ts'

export const distributedKinds = ['notice', 'minutes'] as const
export type DistributedKind = (typeof distributedKinds)[number]

/** Someone who has been sent a version, and when. */
export type Sending = Readonly<{
  id: string
  kind: DistributedKind
  version: number
  personId: string | null
  name: string
  address: string
  sentOn: string
  /** How: e-mail, paper, Teams …, as the secretary writes it. */
  channel: string
}>

/** One who should have it: everyone called, and others once they have been sent something. */
export type Recipient = Readonly<{
  personId: string | null
  name: string
  address: string
  /** Newest first. */
  sendings: readonly Sending[]
  /** True when the newest version has not been sent to this one. */
  lacksNewest: boolean
}>

export type Distribution = Readonly<{
  meetingId: string
  kind: DistributedKind
  /** The newest version there is; 0 when nothing has been issued. */
  version: number
  recipients: readonly Recipient[]
}>

export const distributionInput = z.strictObject({ meetingId: id, kind: z.enum(distributedKinds) })
const recipient = z.strictObject({
  personId: id.nullable().default(null),
  name: line(200),
  address: optionalLine(200).default(''),
})
export const newSendings = z.strictObject({
  ...distributionInput.shape,
  recipients: z.array(recipient).min(1).max(500),
  sentOn: isoDate,
  channel: optionalLine(100).default(''),
})

export type DistributionApi = {
  get(input: z.input<typeof distributionInput>): Distribution
  /** Records that the newest version was sent to these. */
  record(input: z.input<typeof newSendings>): { ids: string[] }
  remove(input: { id: string }): void
}
