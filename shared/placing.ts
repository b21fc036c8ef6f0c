import * as z from 'zod'
import { isFixed, poolKinds, type CaseNumber, type ItemType, type PoolKind } from './agenda.ts'
import { itemKinds, type ItemKind } from './cases.ts'
import { id } from './values.ts'

/** What the items of an agenda can be put in order by; rules are chained, the first one weighs most. */
export const placingRules = ['kind', 'origin', 'number', 'title', 'minutes'] as const
export type PlacingRule = (typeof placingRules)[number]

export const arrangement = z.strictObject({
  meetingId: id,
  rules: z
    .array(z.enum(placingRules))
    .min(1)
    .max(placingRules.length)
    .refine((rules) => new Set(rules).size === rules.length, 'placingTwice'),
})

/** Where an item comes from, in the order of the pool. */
export type ItemOrigin = Readonly<{ kind: PoolKind; name: string }>

/** What the rules look at; an item without a case has no kind, origin or number. */
export type PlacedItem = Readonly<{
  id: string
  type: ItemType
  itemKind: ItemKind | null
  origin: ItemOrigin | null
  number: CaseNumber | null
  archiveReference: string
  title: string
  plannedMinutes: number
}>

// «sak 9» comes before «sak 10», and å last.
const words = new Intl.Collator('nb', { numeric: true })

const rank = <T>(all: readonly T[], one: T | null): number => (one === null ? all.length : all.indexOf(one))

type Compare = (a: PlacedItem, b: PlacedItem) => number

const byNumber: Compare = (a, b) =>
  Number(a.number === null) - Number(b.number === null) ||
  (a.number?.year ?? 0) - (b.number?.year ?? 0) ||
  (a.number?.sequence ?? 0) - (b.number?.sequence ?? 0) ||
  Number(a.archiveReference === '') - Number(b.archiveReference === '') ||
  words.compare(a.archiveReference, b.archiveReference)

const compareBy: Readonly<Record<PlacingRule, Compare>> = {
  kind: (a, b) => rank(itemKinds, a.itemKind) - rank(itemKinds, b.itemKind),
  origin: (a, b) =>
    rank(poolKinds, a.origin?.kind ?? null) - rank(poolKinds, b.origin?.kind ?? null) ||
    words.compare(a.origin?.name ?? '', b.origin?.name ?? ''),
  number: byNumber,
  title: (a, b) => words.compare(a.title, b.title),
  minutes: (a, b) => a.plannedMinutes - b.plannedMinutes,
}

/** True for what no rule moves: the fixed points, and the headings that part the agenda in groups. */
const standsStill = (item: Pick<PlacedItem, 'type'>): boolean => isFixed(item) || item.type === 'heading'

/**
 * The ids in the order the rules give. Items change places within their group only; those that are alike by every rule
 * keep the order they had.
 */
export function placed(items: readonly PlacedItem[], rules: readonly PlacingRule[]): string[] {
  const compare: Compare = (a, b) => rules.reduce((difference, rule) => difference || compareBy[rule](a, b), 0)
  return groups(items).flatMap((group) => group.toSorted(compare).map(({ id: itemId }) => itemId))
}

/** Items between those that stand still, each of which is a group alone. */
function groups(items: readonly PlacedItem[]): PlacedItem[][] {
  const all: PlacedItem[][] = []
  let isOpen = false
  for (const item of items) {
    const last = all.at(-1)
    if (standsStill(item) || !isOpen || last === undefined) all.push([item])
    else last.push(item)
    isOpen = !standsStill(item)
  }
  return all
}
