import type { Block } from './blocks.ts'
import { isBody, isShortTitle, type Sequence } from './sequences.ts'
import { endsSentence, startsUpper } from './words.ts'

// The editor knows no deeper level.
const deepestLevel = 3

type Kind = Readonly<{ style: string; depth?: number }>

/** Which blocks are headings, and at which level, 1 being the highest. */
export function headingLevels(blocks: readonly Block[], sequences: ReadonlyMap<number, Sequence>): Map<number, number> {
  const texts = Map.groupBy(blocks, (block) => block.text)
  const isUnique = (block: Block) => texts.get(block.text)?.length === 1
  const kinds = new Map<number, Kind>()
  // Backwards, because a title may stand above a heading that is only known by what follows it.
  for (let index = blocks.length - 1; index >= 0; index -= 1) {
    const kind = kindOf(blocks, index, sequences.get(index), kinds.has(index + 1), isUnique)
    if (kind) kinds.set(index, kind)
  }
  return levelled([...kinds].toReversed())
}

const part = /^(vedlegg|bilag|tillegg|appendiks|kapittel|del)(\s+(\d{1,2}|[A-Z]|[IVX]{1,4}))?\s*([:.–-]\s*\S.*)?$/iu
const hashes = /^(#{1,6})\s+(\S.*)$/u

function kindOf(
  blocks: readonly Block[],
  index: number,
  sequence: Sequence | undefined,
  leadsHeading: boolean,
  isUnique: (block: Block) => boolean,
): Kind | undefined {
  const block = blocks[index] as Block
  const drawn = drawnDepth(block)
  if (drawn) return { style: `drawn ${drawn}`, depth: drawn }
  if (sequence) return sequence.isHeadings ? { style: sequence.style } : undefined
  const follower = blocks[index + 1]
  if (block.marker || !follower) return undefined
  if (isPart(block.text) && !isPart(follower.text)) return { style: 'part' }
  const leads = leadsHeading || isBody(follower) || (follower.marker !== undefined && block.isApart && follower.isApart)
  return leads && isPlainTitle(block, leadsHeading) && isUnique(block) ? { style: 'plain' } : undefined
}

function drawnDepth(block: Block): number | undefined {
  if (block.underline) return block.underline === '=' ? 1 : 2
  return hashes.exec(block.text)?.[1]?.length
}

const isPart = (text: string): boolean => text.length <= 110 && !/[.:]$/.test(text) && part.test(text)

/** The words of a heading, without signs that only drew it. */
export const headingText = (block: Block): string => {
  const words = hashes.exec(block.text)?.[2] ?? block.text
  return block.marker ? `${block.marker.label} ${words}` : words
}

/** Looks like a title though nothing numbers it: a short line by itself that is no sentence, label, address or date. */
function isPlainTitle({ text, from, to }: Block, leadsHeading: boolean): boolean {
  if (to - from > (leadsHeading ? 3 : 1) || !isShortTitle(text) || !startsUpper(text)) return false
  if (endsSentence(text) && !/\p{L}\?$/u.test(text)) return false
  return text.length <= (leadsHeading ? 110 : 80) && !/^[^\s:]+:|[.!?] \p{Lu}|\d{4}$|,.*,.*,/u.test(text)
}

type Open = { style: string; level: number }

/** Levels from the order in which kinds of numbering are met: a new kind is below the one it starts under. */
function levelled(headings: readonly (readonly [number, Kind])[]): Map<number, number> {
  const levels = new Map<number, number>()
  let open: Open[] = []
  let previous = -2
  for (const [index, kind] of headings) {
    const isTitled = previous === index - 1
    open = [...outer(open, kind, isTitled)]
    const level = kind.depth ?? (open.at(-1)?.level ?? 0) + 1
    open.push({ style: kind.style, level })
    levels.set(index, Math.min(level, deepestLevel))
    previous = index
  }
  return levels
}

/** The headings that stay open above this one. */
function outer(open: readonly Open[], { style, depth }: Kind, isTitled: boolean): readonly Open[] {
  if (style === 'part') return []
  if (depth !== undefined) return open.filter(({ level }) => level < depth)
  if (pathDepth(style) > 0) return open.slice(0, open.findLastIndex((heading) => isAbovePath(heading.style, style)) + 1)
  const same = open.findIndex((heading) => heading.style === style)
  const top = open.at(-1)
  if (same >= 0 && !(isTitled && top?.style === style && style === 'plain')) return open.slice(0, same)
  // A numbered chapter is no part of an unnumbered one before it, unless that is a title with nothing else below it.
  return top?.style === 'plain' && !isTitled ? open.slice(0, -1) : open
}

/** How many numbers a heading such as 2.1.3 has; 0 for those that are not written so. */
const pathDepth = (style: string): number => (style.startsWith('path ') ? style.split('.').length + 1 : 0)

/** 2 is above 2.1, which is above 2.1.3; the title of an annex is above them all. */
function isAbovePath(style: string, path: string): boolean {
  if (/^(part|number|bare)/.test(style)) return true
  return pathDepth(style) > 0 && pathDepth(style) < pathDepth(path)
}
