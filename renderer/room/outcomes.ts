import type { Outcome } from '../../shared/agenda.ts'
import { isEmptyContent } from '../../shared/content.ts'
import type { RoomItem } from '../../shared/room.ts'
import { room } from '../../shared/texts/room.ts'

/** One of the outcomes an item can get, with its words and perhaps its key. */
export type OutcomeChoice = Readonly<{ outcome: Outcome; text: string; keys?: string }>

const keys: Partial<Record<Outcome, string>> = { asProposed: 'F6', amended: 'F7' }

const order = [
  'asProposed',
  'amended',
  'noted',
  'discussed',
  'postponed',
  'returned',
  'withdrawn',
  'notRecommended',
] as const
const approvals = ['asProposed', 'amended', 'notRecommended', 'postponed', 'withdrawn'] as const
const withoutProposal = ['noted', 'discussed', 'postponed', 'returned', 'withdrawn'] as const

type Item = Pick<RoomItem, 'type' | 'proposal' | 'outcome'>

export const isApproval = ({ type }: Pick<Item, 'type'>): boolean =>
  type === 'approveNotice' || type === 'approveMinutes'

/** True when there is something to agree to. */
export const hasProposal = ({ proposal }: Item): boolean => proposal !== null && !isEmptyContent(proposal)

/** The outcomes an item can get, always in the same order, so that hands learn where they are. */
export function outcomeChoices(item: Item): OutcomeChoice[] {
  if (isApproval(item)) return approvals.map((outcome) => choice(outcome, room.approvalOutcomes[outcome]))
  if (item.type === 'case') {
    const possible = order.filter(
      (outcome) => outcome !== 'asProposed' || hasProposal(item) || item.outcome === outcome,
    )
    return possible.map((outcome) => choice(outcome, room.outcomes[outcome]))
  }
  // A proposal made in the meeting may have been agreed to all the same.
  const possible = order.filter((outcome) => outcome === item.outcome || withoutProposal.some((one) => one === outcome))
  return possible.map((outcome) => choice(outcome, room.outcomes[outcome]))
}

function choice(outcome: Outcome, text: string): OutcomeChoice {
  const key = keys[outcome]
  return key === undefined ? { outcome, text } : { outcome, text, keys: key }
}
