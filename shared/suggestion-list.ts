import type { Mark, Node } from '@tiptap/pm/model'
import * as z from 'zod'
import { hasSuggestions, sectionNode } from './content.ts'
import type { PaperSection, PaperSectionKey } from './papers.ts'
import { idOf, suggestionsOn, withoutAnchors } from './suggestions.ts'
import { id } from './values.ts'

/** What a suggestion would do: with words, with the blocks they stand in, or with how something looks. */
export type SuggestedChange = Readonly<{
  /** Words it adds and removes; blocks are parted by a space. */
  added: string
  removed: string
  /** Kinds of blocks without words that it adds and removes. */
  addedBlocks: readonly string[]
  removedBlocks: readonly string[]
  /** It divides a block in two, makes one of two, or changes what a block looks like. */
  splits: boolean
  joins: boolean
  modifies: boolean
}>

/** A suggestion that nobody has decided yet. */
export type Suggestion = SuggestedChange &
  Readonly<{
    id: string
    section: PaperSectionKey
    /** The block it begins in; null where the block has no identity. */
    blockId: string | null
    /** Null for one that has not been stored yet. */
    madeBy: string | null
    madeAt: string | null
  }>

export const decision = z.strictObject({ caseId: id, id: z.string().max(64).optional(), isAccepted: z.boolean() })

export type SuggestionsApi = {
  /** What is suggested in the draft and not decided, in reading order. */
  list(input: { caseId: string }): Suggestion[]
  /** Accepts or rejects one suggestion, or all of them when none is named. */
  decide(input: z.input<typeof decision>): { decided: number }
}

/** Where a suggestion stands among the blocks, and what it would do. */
export type FoundSuggestion = SuggestedChange & Readonly<{ id: string; blockId: string | null }>

type Found = {
  id: string
  blockId: string | null
  added: string[]
  removed: string[]
  addedBlocks: string[]
  removedBlocks: string[]
  modifies: boolean
}

/** Every suggestion in the node, once, in reading order; works on a section of a text being written as well. */
export function suggestionsIn(root: Node): FoundSuggestion[] {
  const found = new Map<string, Found>()
  const blocks: { id: string | null; end: number }[] = []
  root.descendants((node, position) => {
    while (blocks.length > 0 && position >= (blocks.at(-1)?.end ?? 0)) blocks.pop()
    const own: unknown = node.attrs['id']
    if (typeof own === 'string') blocks.push({ id: own, end: position + node.nodeSize })
    const marks = suggestionsOn(node)
    for (const mark of marks) put(note(found, mark, blocks.at(-1)?.id ?? null), mark, node)
    return marks.every((mark) => mark.type.name === 'modification')
  })
  return [...found.values()].map(finished)
}

function note(found: Map<string, Found>, mark: Mark, blockId: string | null): Found {
  const known = found.get(idOf(mark))
  if (known) return known
  const begun = { id: idOf(mark), blockId, added: [], removed: [], addedBlocks: [], removedBlocks: [], modifies: false }
  found.set(begun.id, begun)
  return begun
}

function put(found: Found, { type }: Mark, node: Node): void {
  if (type.name === 'modification') {
    found.modifies = true
    return
  }
  const [words, blocks] =
    type.name === 'insertion' ? [found.added, found.addedBlocks] : [found.removed, found.removedBlocks]
  const text = node.isText ? (node.text ?? '') : wordsOf(node)
  if (node.isInline) words.push(text)
  else if (withoutAnchors(text).trim() === '') blocks.push(node.type.name)
  else words.push(` ${text} `)
}

const wordsOf = (node: Node): string =>
  node.type.name === 'image'
    ? String(node.attrs['alt'])
    : node.isLeaf
      ? ' '
      : node.textBetween(0, node.content.size, ' ', ' ')

const joined = (words: readonly string[]): string => withoutAnchors(words.join('')).replaceAll(/\s+/g, ' ').trim()

function finished({ id: own, blockId, added, removed, addedBlocks, removedBlocks, modifies }: Found): FoundSuggestion {
  const [more, less] = [joined(added), joined(removed)]
  return {
    id: own,
    blockId,
    added: more,
    removed: less,
    addedBlocks,
    removedBlocks,
    splits: more === '' && added.length > 0,
    joins: less === '' && removed.length > 0,
    modifies,
  }
}

/** The suggestions of a paper's sections, in reading order. */
export const suggestionsOfPaper = (
  sections: readonly PaperSection[],
): (FoundSuggestion & { section: PaperSectionKey })[] =>
  sections.flatMap(({ key, content }) =>
    hasSuggestions(content)
      ? suggestionsIn(sectionNode(key, content)).map((found) => ({ ...found, section: key }))
      : [],
  )
