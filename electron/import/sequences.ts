import type { Block } from './blocks.ts'
import type { Reading } from './markers.ts'
import { endsSentence, startsUpper, wordCount } from './words.ts'

/** Numbered blocks that count on from each other. */
export type Sequence = { style: string; start: number; members: number[]; depth: number; isHeadings: boolean }

const shortTitle = { words: 14, characters: 110 }

/** Short enough for a heading, and begun like one. */
export const isShortTitle = (text: string): boolean =>
  startsUpper(text) &&
  text.length <= shortTitle.characters &&
  wordCount(text) <= shortTitle.words &&
  !/[:;,]$/.test(text)

/** Finds the counts that run through the blocks and decides which of them number headings; the rest number items of lists. */
export function sequencesOf(blocks: readonly Block[]): Map<number, Sequence> {
  const counts = openCounts()
  const all: Sequence[] = []
  for (const [index, block] of blocks.entries()) {
    if (!block.marker || block.marker.kind === 'bullet') continue
    const going = best(blocks, counts.awaiting(block.marker.readings), index)
    const sequence = going ?? begun(blocks, index)
    if (!sequence) continue
    if (!going) all.push(sequence)
    sequence.members.push(index)
    counts.carryOn(sequence)
  }
  markHeadings(blocks, all)
  return new Map(
    all
      .filter((sequence) => isKept(blocks, sequence))
      .flatMap((sequence) => sequence.members.map((member) => [member, sequence])),
  )
}

type Counts = Readonly<{
  awaiting: (readings: readonly Reading[]) => Sequence[]
  carryOn: (sequence: Sequence) => void
}>

/** The counts that may still go on. When one goes on, whatever was counted inside it is over. */
function openCounts(): Counts {
  const open: Sequence[] = []
  const byNext = new Map<string, Sequence[]>()
  const isOpen = (sequence: Sequence) => open[sequence.depth] === sequence
  return {
    awaiting: (readings) =>
      readings.flatMap(({ style, value }) =>
        (byNext.get(`${style} ${value}`) ?? [])
          .slice(-4)
          .filter((sequence) => isOpen(sequence) && nextNumber(sequence) === value),
      ),
    carryOn: (sequence) => {
      open.length = isOpen(sequence) ? sequence.depth : open.length
      sequence.depth = open.push(sequence) - 1
      const key = `${sequence.style} ${nextNumber(sequence)}`
      byNext.set(key, [...(byNext.get(key) ?? []).filter(isOpen).slice(-3), sequence])
    },
  }
}

const nextNumber = (sequence: Sequence): number => sequence.start + sequence.members.length

/** What looks most like its own kind wins when several counts could go on here. */
function best(blocks: readonly Block[], candidates: readonly Sequence[], index: number): Sequence | undefined {
  const scores = candidates.map((sequence) => likeness(blocks, sequence, index))
  return candidates[scores.lastIndexOf(Math.max(...scores))]
}

function likeness(blocks: readonly Block[], sequence: Sequence, index: number): number {
  const last = sequence.members.at(-1) ?? index
  const isUnbroken = blocks.slice(Math.max(last + 1, index - 20), index).every((block) => block.marker)
  const [before, now] = [blocks[last] as Block, blocks[index] as Block]
  const isAlike = isTitle(before.text) === isTitle(now.text)
  return (isUnbroken ? 1 : 0) + (isAlike ? 2 : 0) + (before.indent === now.indent ? 2 : 0)
}

const isTitle = (text: string): boolean => isShortTitle(text) && !endsSentence(text)

function begun(blocks: readonly Block[], index: number): Sequence | undefined {
  const readings = blocks[index]?.marker?.readings ?? []
  const first =
    readings.find(({ value }) => value === 1) ?? readings.find((reading) => hasSuccessor(blocks, index, reading))
  return first && { style: first.style, start: first.value, members: [], depth: 0, isHeadings: false }
}

function hasSuccessor(blocks: readonly Block[], index: number, { style, value }: Reading): boolean {
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
  const led = members.filter(
    (member) => headings.has(member + 1) || isBody(blocks[member + 1]) || leadsList(blocks, member),
  )
  const hasSentences =
    titles.filter((title) => endsSentence(title.text) && wordCount(title.text) > 4).length > titles.length / 2
  return led.length >= members.length * (hasSentences ? 1 : 0.6)
}

/** A title set apart from the list below it, which is no part of the same count and no further in. */
function leadsList(blocks: readonly Block[], index: number): boolean {
  const [title, next] = [blocks[index], blocks[index + 1]]
  if (!title || next?.marker?.kind !== 'bullet') return false
  return title.marker?.kind !== 'ordered' || (next.isApart && next.indent <= title.indent)
}

/** Text that can stand below a heading. */
export const isBody = (block: Block | undefined): boolean =>
  block !== undefined &&
  !block.marker &&
  (endsSentence(block.text) || block.to - block.from > 1 || block.text.length > shortTitle.characters)

/** One number alone is no list, and numbers such as 2.1 only lead headings. */
function isKept(blocks: readonly Block[], { members, isHeadings }: Sequence): boolean {
  if (isHeadings) return true
  return members.length > 1 && members.every((member) => blocks[member]?.marker?.kind === 'ordered')
}
