import { deepestHeading, type ContentNode } from '../../../shared/content.ts'
import { quoted } from './findings.ts'
import { sectionBy } from './guide.ts'
import { wordsOf, type Leaf } from './leaves.ts'
import type { Reading } from './reading.ts'

/** The leaf as it stands in a text whose own headings begin below `above`; a mark says exactly which level it had. */
export function headed(leaf: Leaf, above: number): Leaf {
  const marked = Number(leaf.place?.leaf)
  if (marked > 0) return { ...leaf, node: { ...leaf.node, type: 'heading', attrs: { level: marked } } }
  if (leaf.level === null) return leaf
  const level = Math.min(Math.max(leaf.level - above, 1), deepestHeading)
  return { ...leaf, node: { ...leaf.node, attrs: { level } } }
}

/** What stands in a heading is bold because it is a heading. */
export function withoutBold(node: ContentNode): ContentNode {
  const marks = (node.marks ?? []).filter(({ type }) => type !== 'bold')
  const { marks: _, ...rest } = node
  return {
    ...rest,
    ...(marks.length > 0 ? { marks } : {}),
    ...(node.content ? { content: node.content.map(withoutBold) } : {}),
  }
}

const longestHeading = 90

/** A short line all in bold, or one that names a section, though its style says it is ordinary text. */
function looksLikeHeading(reading: Reading, leaf: Leaf, next: Leaf | undefined): boolean {
  const text = wordsOf(leaf)
  const isText = leaf.node.type === 'paragraph' && leaf.level === null && leaf.frame === null && leaf.list === null
  if (!isText || !next || text.length > longestHeading || !/\p{L}/u.test(text)) return false
  if (sectionBy(reading, text) !== null) return true
  return leaf.isAllBold && !/[.,;!]$/.test(text) && !(leaf.node.content ?? []).some(({ type }) => type === 'hardBreak')
}

/** The leaves with faked headings made real when the writer wants that; either way they are named. */
export function withFakedHeadings(reading: Reading, leaves: readonly Leaf[]): Leaf[] {
  const levels = leaves.flatMap(({ level }) => (level === null || level === 0 ? [] : [level]))
  const deepest = levels.length > 0 ? Math.min(...levels) : 0
  return leaves.map((leaf, index) => {
    if (!looksLikeHeading(reading, leaf, leaves[index + 1])) return leaf
    reading.findings.fakedHeadings.push(quoted(leaf.text))
    if (!reading.choices.headings) return leaf
    const level = sectionBy(reading, leaf.text) === null ? deepest + 1 : Math.max(deepest, 1)
    return { ...leaf, level, node: { ...withoutBold(leaf.node), type: 'heading' } }
  })
}
