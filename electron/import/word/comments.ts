import { randomUUID } from 'node:crypto'
import type { ContentNode } from '../../../shared/content.ts'
import type { ImportedComment } from '../../../shared/paper-comments.ts'
import type { ReadSection } from '../../../shared/word-import.ts'
import { documentTexts } from '../../../shared/texts/documents.ts'
import { cleanText } from '../../../shared/values.ts'
import type { Leaf } from './leaves.ts'
import type { Reading } from './reading.ts'

/** The leaf with the comments that stand at it, and those of what stood before it and is not in the paper. */
export function commented(reading: Reading, leaf: Leaf): Leaf {
  const comments = [...reading.waiting.splice(0), ...leaf.comments]
  if (reading.choices.comments === 'drop' || comments.length === 0) return leaf
  const blockId = randomUUID()
  reading.placed.push(...comments.map((comment) => ({ blockId, comment })))
  return { ...leaf, node: { ...leaf.node, attrs: { ...leaf.node.attrs, id: blockId } } }
}

/** Characters a comment of a paper has room for. */
const longestComment = 4000
const longestName = 200

/** The comments as a paper keeps them; those at something that is not in it after all stand at its first block. */
export function commentsOf(
  { placed, waiting, choices }: Reading,
  sections: readonly ReadSection[],
): { comments: ImportedComment[]; sections: ReadSection[] } {
  const known = new Set(sections.flatMap(({ content }) => content.flatMap(idsIn)))
  const homeless = choices.comments === 'keep' ? waiting : []
  const [first, ...rest] = sections
  const [block, ...others] = first?.content ?? []
  const isNeeded = homeless.length > 0 || placed.some(({ blockId }) => !known.has(blockId))
  if (!isNeeded || !first || !block)
    return { comments: placed.flatMap(importable(choices.language)), sections: [...sections] }
  const homeId = typeof block.attrs?.['id'] === 'string' ? block.attrs['id'] : randomUUID()
  const home: ReadSection = { ...first, content: [{ ...block, attrs: { ...block.attrs, id: homeId } }, ...others] }
  const all = [...placed, ...homeless.map((comment) => ({ blockId: homeId, comment }))]
  const housed = all.map((one) => (known.has(one.blockId) ? one : { ...one, blockId: homeId }))
  return { comments: housed.flatMap(importable(choices.language)), sections: [home, ...rest] }
}

const idsIn = ({ attrs, content = [] }: ContentNode): string[] => [
  ...(typeof attrs?.['id'] === 'string' ? [attrs['id']] : []),
  ...content.flatMap(idsIn),
]

/** A comment as long as a letter becomes several. */
const importable =
  (language: Reading['choices']['language']) =>
  ({ blockId, comment }: Reading['placed'][number]): ImportedComment[] => {
    const words = cleanText(comment.text).trim()
    const madeBy = cleanText(comment.author).trim().slice(0, longestName) || documentTexts(language).unknownAuthor
    const count = Math.ceil(words.length / longestComment)
    return Array.from({ length: count }, (_, index) => ({
      blockId,
      madeBy,
      words: words.slice(index * longestComment, (index + 1) * longestComment),
    }))
  }
