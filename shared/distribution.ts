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
  /** The newest version there is: of the notice, 0 when none is issued; of the minutes, 0 while they are a draft. */
  version: number
  /** False while there is nothing that could be sent. */
  isSendable: boolean
  recipients: readonly Recipient[]
  /** Items with restricted access in what is sent, by number or title. */
  restricted: readonly string[]
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

type Addressee = Readonly<{ personId: string | null; name: string; address: string }>

const isSame = (one: Addressee, other: Addressee): boolean =>
  one.personId === null || other.personId === null
    ? one.personId === other.personId && one.name === other.name && one.address === other.address
    : one.personId === other.personId

/** Those who are called and others who have been sent something, each once, with what they were sent and whether they lack the newest version. */
export function recipientsOf(
  called: readonly Addressee[],
  sendings: readonly Sending[],
  version: number,
  isSendable: boolean,
): Recipient[] {
  const all = [...called, ...sendings].reduce<Addressee[]>(
    (known, one) => (known.some((other) => isSame(one, other)) ? known : [...known, one]),
    [],
  )
  return all.map(({ personId, name, address }) => {
    const own = sendings.filter((sending) => isSame(sending, { personId, name, address }))
    const lacksNewest = isSendable && !own.some((sending) => sending.version === version)
    return { personId, name, address, sendings: own, lacksNewest }
  })
}
