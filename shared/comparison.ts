import type { AttachmentLine } from './attachments.ts'
import { joined } from './bare-content.ts'
import { contentSchema, type Content, type ContentNode } from './content.ts'
import type { PaperSectionKey, PaperVersionSummary } from './papers.ts'
import type { Language } from './values.ts'

/** A node by itself, without what stands in it. */
export type Shell = Readonly<Pick<ContentNode, 'type' | 'attrs'>>

/** The place of a difference among all of the comparison: 1, 2, 3 … in reading order. */
type Stop = Readonly<{ stop?: number }>

/** A node of the two texts laid over each other: on both sides, on one, or on both with differences inside. */
export type Compared =
  | (Stop & Readonly<{ change: 'same' | 'added' | 'removed'; node: ContentNode }>)
  | Moved
  | (Stop & Readonly<{ change: 'within'; older: Shell; newer: Shell; content: readonly Compared[] }>)

/** One of the two ends of a move; both have its number and what was moved, which may have differences inside. */
export type Moved = Stop & Readonly<{ change: 'moved'; end: 'from' | 'to'; move: number; moved: Compared }>

export type ComparedSection = Readonly<{
  key: PaperSectionKey
  /** As it is called in the newer one. */
  name: string
  content: readonly Compared[]
}>
export type ComparedAttachment = Stop & Readonly<{ change: 'same' | 'added' | 'removed'; line: AttachmentLine }>

/** Two versions of one paper laid over each other. */
export type PaperComparison = Readonly<{
  caseId: string
  older: PaperVersionSummary
  /** null when it is the draft as it stands. */
  newer: PaperVersionSummary | null
  languages: Readonly<{ older: Language; newer: Language }>
  sections: readonly ComparedSection[]
  attachments: readonly ComparedAttachment[]
  /** How many differences there are. */
  stops: number
}>

/** What the older side was, by the comparison alone: without ids, with equal neighbours as one piece of text. */
export const olderOf = (compared: readonly Compared[]): Content => sideOf(compared, 'removed')

/** What the newer side is, by the comparison alone. */
export const newerOf = (compared: readonly Compared[]): Content => sideOf(compared, 'added')

type Side = 'removed' | 'added'

const sideOf = (compared: readonly Compared[], side: Side): Content =>
  joined(compared.flatMap((one) => nodesOf(one, side)))

function nodesOf(one: Compared, side: Side): Content {
  if (one.change === 'moved') return (one.end === 'from') === (side === 'removed') ? nodesOf(one.moved, side) : []
  if (one.change !== 'within') return one.change === 'same' || one.change === side ? [one.node] : []
  const shell = side === 'removed' ? one.older : one.newer
  const content = sideOf(one.content, side)
  return [{ ...shell, ...(content.length > 0 ? { content } : {}) }]
}

/** True when the node itself is another: a heading of another level, a list that begins elsewhere. */
export const isRestyled = ({ older, newer }: Readonly<{ older: Shell; newer: Shell }>): boolean =>
  JSON.stringify(older) !== JSON.stringify(newer)

/** The comparison seen from the other side: what was added is removed, and what moved there came from there. */
export const mirrored = (compared: readonly Compared[]): Compared[] => removedFirst(compared.map(mirror))

function mirror(one: Compared): Compared {
  if (one.change === 'moved') return { ...one, end: one.end === 'from' ? 'to' : 'from', moved: mirror(one.moved) }
  if (one.change === 'within') return { ...one, older: one.newer, newer: one.older, content: mirrored(one.content) }
  if (one.change === 'same') return one
  return { ...one, change: one.change === 'added' ? 'removed' : 'added' }
}

const isGone = (one: Compared) => one.change === 'removed' || (one.change === 'moved' && one.end === 'from')
const isOnBoth = ({ change }: Compared) => change === 'same' || change === 'within'

/** Between two things that stand on both sides, what is gone is shown before what is new. */
function removedFirst(compared: readonly Compared[]): Compared[] {
  const result: Compared[] = []
  const fresh: Compared[] = []
  for (const one of compared) {
    if (isOnBoth(one)) result.push(...fresh.splice(0), one)
    else (isGone(one) ? result : fresh).push(one)
  }
  return [...result, ...fresh]
}

/** Gives differences and moves their numbers in reading order, through as many texts as it is asked to. */
export function numbering() {
  let [stops, moves] = [0, 0]
  const next = () => ++stops
  const number = (compared: readonly Compared[]): Compared[] => {
    // Both ends of a move stand among the same neighbours.
    const numbers = new Map<number, number>()
    const moveNumber = (move: number): number => {
      const known = numbers.get(move) ?? ++moves
      numbers.set(move, known)
      return known
    }
    return compared.map((one, at) => {
      if (one.change === 'same') return one
      const numbered = isNewStop(one, compared[at - 1]) ? { ...one, stop: next() } : one
      if (numbered.change === 'within') return { ...numbered, content: number(numbered.content) }
      if (numbered.change !== 'moved') return numbered
      const moved = numbered.end === 'to' ? numberInside(numbered.moved) : numbered.moved
      return { ...numbered, move: moveNumber(numbered.move), moved }
    })
  }
  const numberInside = (one: Compared): Compared =>
    one.change === 'within' ? { ...one, content: number(one.content) } : one
  return { number, next, count: () => stops }
}

/** Neighbours of one kind are one difference, and so are words taken out and the words put in their place. */
function isNewStop(one: Compared, before: Compared | undefined): boolean {
  if (one.change === 'within') return isRestyled(one)
  if (one.change === 'moved' || before === undefined) return true
  if (before.change === one.change) return false
  return !(one.change === 'added' && before.change === 'removed' && isInline(one.node))
}

const isInline = ({ type }: ContentNode): boolean => contentSchema.nodes[type]?.isInline === true
