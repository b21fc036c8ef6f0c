import type { Block } from './blocks.ts'
import { endsSentence, startsUpper, wordCount } from './words.ts'

/** Numbered blocks that count on from each other. */
export type Sequence = { style: string; start: number; last: number; members: number[]; isHeadings: boolean }

const shortTitle = { words: 14, characters: 110 }

/** Short enough for a heading, and begun like one. */
export const isShortTitle = (text: string): boolean =>
  startsUpper(text) && text.length <= shortTitle.characters && wordCount(text) <= shortTitle.words && !/[:;,]$/.test(text)

/** Finds the counts that run through the blocks and decides which of them number headings; the rest number items of lists. */
export function sequencesOf(blocks: readonly Block[]): Map<number, Sequence> {
  const open: Sequence[] = []
  const all: Sequence[] = []
  for (const [index, block] of blocks.entries()) {
    if (!block.marker || block.marker.kind === 'bullet') continue
    const sequence = continued(blocks, open, index) ?? begun(blocks, index)
    if (!sequence) continue
    const place = open.indexOf(sequence)
    // Whatever was counted inside this one is over when it counts on.
    if (place >= 0) open.length = place + 1
    else open.push(sequence)
    if (place < 0) all.push(sequence)
    sequence.members.push(index)
  }
  markHeadings(blocks, all)
  return new Map(all.filter((sequence) => isKept(blocks, sequence)).flatMap((sequence) => sequence.members.map((member) => [member, sequence])))
}

type Match = Readonly<{ sequence: Sequence; score: number }>

/** The open count that this block carries on; what looks most like its own kind wins when there are several. */
function continued(blocks: readonly Block[], open: readonly Sequence[], index: number): Sequence | undefined {
  const readings = blocks[index]?.marker?.readings ?? []
  const matches = open.flatMap((sequence): Match[] => {
    const fits = readings.some(({ style, value }) => style === sequence.style && value === sequence.last + 1)
    return fits ? [{ sequence, score: likeness(blocks, sequence, index) }] : []
  })
  const best = matches.reduce<Match | undefined>((found, match) => (found && found.score > match.score ? found : match), undefined)
  if (best) best.sequence.last += 1
  return best?.sequence
}

function likeness(blocks: readonly Block[], sequence: Sequence, index: number): number {
  const last = sequence.members.at(-1) ?? index
  const isUnbroken = blocks.slice(Math.max(last + 1, index - 20), index).every((block) => block.marker)
  const [before, now] = [blocks[last] as Block, blocks[index] as Block]
  const isAlike = isShortTitle(before.text) === isShortTitle(now.text)
  return (isUnbroken ? 1 : 0) + (isAlike ? 2 : 0) + (before.indent === now.indent ? 2 : 0)
}

function begun(blocks: readonly Block[], index: number): Sequence | undefined {
  const readings = blocks[index]?.marker?.readings ?? []
  const first = readings.find(({ value }) => value === 1) ?? readings.find((reading) => hasSuccessor(blocks, index, reading))
  return first && { style: first.style, start: first.value, last: first.value, members: [], isHeadings: false }
}

function hasSuccessor(blocks: readonly Block[], index: number, { style, value }: { style: string; value: number }): boolean {
  const next = blocks.slice(index + 1, index + 40).find((block) => block.marker && block.marker.kind !== 'bullet')
  return next?.marker?.readings.some((reading) => reading.style === style && reading.value === value + 1) ?? false
}

function markHeadings(blocks: readonly Block[], sequences: readonly Sequence[]): void {
  // Twice, because a heading may be followed at once by a heading of a lower level.
  for (let round = 0; round < 2; round += 1) {
    const headings = new Set(sequences.filter(({ isHeadings }) => isHeadings).flatMap(({ members }) => members))
    for (const sequence of sequences) sequence.isHeadings ||= numbersHeadings(blocks, sequence, headings)
  }
}

/** Headings are short and have text of their own below them; items of a list follow each other or are sentences. */
function numbersHeadings(blocks: readonly Block[], { members }: Sequence, headings: ReadonlySet<number>): boolean {
  const titles = members.map((member) => blocks[member] as Block)
  if (!titles.every((title) => isShortTitle(title.text))) return false
  const led = members.filter((member) => headings.has(member + 1) || isBody(blocks[member + 1]))
  const hasSentences = titles.filter((title) => endsSentence(title.text) && wordCount(title.text) > 4).length > titles.length / 2
  return led.length >= members.length * (hasSentences ? 1 : 0.6)
}

/** Text that can stand below a heading. */
export const isBody = (block: Block | undefined): boolean =>
  block !== undefined && !block.marker && (endsSentence(block.text) || block.to - block.from > 1 || block.text.length > shortTitle.characters)

/** One number alone is no list, and numbers such as 2.1 only lead headings. */
function isKept(blocks: readonly Block[], { members, isHeadings }: Sequence): boolean {
  if (isHeadings) return true
  return members.length > 1 && members.every((member) => blocks[member]?.marker?.kind === 'ordered')
}
