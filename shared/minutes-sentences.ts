import { isTreated, type ItemType, type Outcome } from './agenda.ts'
import { attendanceSentences } from './attendance-text.ts'
import type { Deliberation } from './deliberation.ts'
import { deliberationSentences } from './deliberation-text.ts'
import type { RegisteredSentence } from './minutes-blocks.ts'
import { outcomeSentence, type MinutesFacts } from './minutes-text.ts'
import { documentTexts } from './texts/documents.ts'
import { fill } from './texts/index.ts'

/** What the sentences of one item are made of besides the attendance. */
export type ItemFacts = Readonly<{
  itemId: string
  type: ItemType
  outcome: Outcome | null
  actualStart: string | null
}>

/** Facts of the meeting that nothing else in the minutes tells. */
export type ToldFacts = Readonly<{
  /** The version of the notice the meeting was held by; 0 for none. */
  noticeVersion: number
  /** What was proposed, voted and stated, by the id of the item. */
  deliberations: ReadonlyMap<string, Deliberation>
}>

/** Every sentence the registered facts make, in the order they are printed; nothing else may be claimed. */
export function registeredSentences(
  facts: MinutesFacts,
  items: readonly ItemFacts[],
  told: ToldFacts,
): RegisteredSentence[] {
  const treated = items.filter(isTreated)
  const attendance = attendanceSentences(facts, treated)
  const ofItems = treated.flatMap((item) => [
    ...attendance.filter(({ itemId }) => itemId === item.itemId),
    ...deliberated(facts, item, told),
    ...outcomeSentences(facts, item, told),
  ])
  return [...attendance.filter(({ itemId }) => itemId === null), ...ofItems]
}

function deliberated(facts: MinutesFacts, item: ItemFacts, { deliberations }: ToldFacts): RegisteredSentence[] {
  const deliberation = deliberations.get(item.itemId)
  return deliberation === undefined ? [] : deliberationSentences(facts, item, deliberation)
}

function outcomeSentences(facts: MinutesFacts, item: ItemFacts, { noticeVersion }: ToldFacts): RegisteredSentence[] {
  const { itemId, type, outcome } = item
  if (outcome === null) return []
  const isOfChanged = type === 'approveNotice' && outcome === 'asProposed' && noticeVersion > 1
  const text = isOfChanged
    ? fill(documentTexts(facts.language).minutes.changedNotice, { version: noticeVersion })
    : outcomeSentence(facts, type, outcome)
  return [{ key: `${itemId}/outcome`, itemId, part: 'outcome', text, content: null }]
}
