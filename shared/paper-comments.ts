import * as z from 'zod'
import { plainText, type ContentNode } from './content.ts'
import { id, lines } from './values.ts'

/** What someone says of a block of a draft. */
export type PaperComment = Readonly<{
  id: string
  caseId: string
  /** The comment it answers; null for one that begins a thread. */
  answerTo: string | null
  blockId: string
  /** The block's first words when the comment was made. */
  quote: string
  words: string
  madeBy: string
  madeAt: string
  changedAt: string | null
  /** When and by whom the thread was said to be dealt with; answers have none of their own. */
  settledAt: string | null
  settledBy: string | null
}>

const words = lines(4000).refine((text) => text.trim() !== '', 'required')
/** Characters kept of the block a comment stands at. */
const longestQuote = 160

export const newComment = z.strictObject({ caseId: id, blockId: z.uuid(), words })
export const newAnswer = z.strictObject({ id, words })
export const commentChange = z.strictObject({ id, words })
export const commentSettling = z.strictObject({ id, isSettled: z.boolean() })

/** Comments that came with a file, to be kept at the blocks they stood at. */
export const importedComment = z.strictObject({ blockId: z.uuid(), words, madeBy: z.string().max(200) })
export type ImportedComment = z.output<typeof importedComment>

export type PaperCommentsApi = {
  /** Threads in the order their blocks stand in the draft, those whose block is gone last; answers follow what they answer, oldest first. */
  list(input: { caseId: string }): PaperComment[]
  /** The block must stand in the draft as stored. */
  add(input: z.input<typeof newComment>): { id: string }
  /** Answers the thread a comment belongs to. */
  answer(input: z.input<typeof newAnswer>): { id: string }
  update(input: z.input<typeof commentChange>): void
  /** Says that a thread is dealt with, or opens it again. */
  settle(input: z.input<typeof commentSettling>): void
  /** Takes a comment away; the first one of a thread takes its answers with it. */
  remove(input: { id: string }): void
}

/** Every block that has an identity, with it, in the order they are read; those inside lists, tables and quotes too. */
export const blocksOf = (nodes: readonly ContentNode[]): [id: string, block: ContentNode][] =>
  nodes.flatMap((node) => {
    const own = node.attrs?.['id']
    const inner = blocksOf(node.content ?? [])
    return typeof own === 'string' ? [[own, node] as [string, ContentNode], ...inner] : inner
  })

const isInserted = ({ marks = [] }: ContentNode): boolean => marks.some(({ type }) => type === 'insertion')

const withoutInserted = (node: ContentNode): ContentNode =>
  node.content ? { ...node, content: node.content.filter((inner) => !isInserted(inner)).map(withoutInserted) } : node

// The sign without width stands where a boundary between blocks is suggested.
const oneLine = (text: string): string => text.replaceAll(/[\s\u200B]+/g, ' ').trim()

/** The block's first words on one line, whole words as far as there is room; what is only suggested when nothing else stands there. */
export function quoteOf(block: ContentNode): string {
  const text = oneLine(plainText([withoutInserted(block)])) || oneLine(plainText([block]))
  if (text.length <= longestQuote) return text
  const part = text.slice(0, longestQuote)
  const end = part.lastIndexOf(' ')
  return `${(end > 0 ? part.slice(0, end) : part).trimEnd()} …`
}

/** Threads in the order of the blocks, those whose block is gone last; of one block, and as answers, in the order given. */
export function inOrderOfBlocks(comments: readonly PaperComment[], blockIds: readonly string[]): PaperComment[] {
  const places = new Map(blockIds.map((blockId, place) => [blockId, place]))
  const placeOf = ({ blockId }: PaperComment): number => places.get(blockId) ?? blockIds.length
  const answers = Map.groupBy(comments, ({ answerTo }) => answerTo)
  const threads = (answers.get(null) ?? []).toSorted((a, b) => placeOf(a) - placeOf(b))
  return threads.flatMap((thread) => [thread, ...(answers.get(thread.id) ?? [])])
}
