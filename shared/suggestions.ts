import type { Mark, Node, ResolvedPos } from '@tiptap/pm/model'
import { Transform } from '@tiptap/pm/transform'
import { hasSuggestions, sectionNode, suggestionMarks, type Content } from './content.ts'

/** What becomes of a suggestion; null leaves it standing. */
export type Verdict = 'accept' | 'reject' | null
export type VerdictOf = (id: string) => Verdict

/** What the tracking of changes puts where a boundary between blocks is suggested and there is nothing else to mark. */
export const anchor = '\u200B'
const anchors = new RegExp(anchor, 'g')

/** The text as it stands: nothing that is only suggested is in it. */
export const settled = (content: Content): Content => decided(content, () => 'reject')

/** The text as it would be if everything suggested were accepted. */
export const accepted = (content: Content): Content => decided(content, () => 'accept')

/** The content after the verdicts; whatever gets none stays a suggestion. */
export function decided(content: Content, verdictOf: VerdictOf): Content {
  if (!hasSuggestions(content)) return content
  return decide(new Transform(sectionNode('', content)), verdictOf).doc.content.toJSON() as Content
}

const isSuggestion = (mark: Mark): boolean => suggestionMarks.some((name) => name === mark.type.name)

export const idOf = (mark: Mark): string => String(mark.attrs['id'])

/** The marks of suggestions that stand on the node itself. */
export const suggestionsOn = (node: Node): readonly Mark[] => node.marks.filter(isSuggestion)

/** The suggestions in the content, each once, in reading order. */
export const suggestionIdsIn = (content: Content): string[] =>
  hasSuggestions(content) ? suggestionIdsOf(sectionNode('', content)) : []

function suggestionIdsOf(node: Node): string[] {
  const ids = new Set<string>()
  node.descendants((child) => suggestionsOn(child).forEach((mark) => ids.add(idOf(mark))))
  return [...ids]
}

/** Those on the node itself and in it. */
export const suggestionIdsOn = (node: Node): string[] => [...suggestionsOn(node).map(idOf), ...suggestionIdsOf(node)]

/** Words without the anchors of suggested boundaries. */
export const withoutAnchors = (words: string): string => words.replaceAll(anchors, '')

/** A stretch that goes away, the suggestion that takes it, and the cell it stands in; `isBlock` for whole blocks. */
type Drop = { from: number; to: number; key: string; isBlock: boolean; cell: number }

/**
 * Carries out the verdicts in the transform's document: what is rejected of the inserted and accepted of the deleted goes
 * away, with the boundaries between blocks that the same suggestion goes across; marks of what was decided go too.
 */
export function decide<T extends Transform>(tr: T, verdictOf: VerdictOf): T {
  const drops = dropsIn(tr.doc, verdictOf)
  settleMarks(tr, verdictOf)
  for (const drop of drops.toReversed()) {
    if (drop.isBlock) dropBlock(tr, drop.from)
    else if (isAcross(tr.doc, drop)) dropAcross(tr, drop)
    else tr.delete(drop.from, drop.to)
  }
  return tr
}

const isAcross = (doc: Node, { from, to }: Drop): boolean => !doc.resolve(from).sameParent(doc.resolve(to))

/** What a mark does to the node it stands on, once there is a verdict. */
function isDropped(mark: Mark, verdictOf: VerdictOf): boolean {
  const verdict = verdictOf(idOf(mark))
  return mark.type.name === (verdict === 'accept' ? 'deletion' : verdict === 'reject' ? 'insertion' : '')
}

const outside = -1

/** Where the cell begins that the place is in: words in different cells never become one block. */
function cellOf($place: ResolvedPos): number {
  for (let depth = $place.depth; depth > 0; depth--)
    if ($place.node(depth).type.spec['tableRole']?.endsWith('cell')) return $place.before(depth)
  return outside
}

/** In the order of the text, none inside another. */
function dropsIn(doc: Node, verdictOf: VerdictOf): Drop[] {
  const drops: Drop[] = []
  /** The stretch that a later one of the same suggestion may join: it went to the end of its block. */
  let open: Drop | null = null
  const join = (drop: Drop, isAtStart: boolean): Drop => {
    if (!open || open.key !== drop.key || open.cell !== drop.cell || !isAtStart)
      return drops[drops.push(drop) - 1] ?? drop
    // What stands between goes with them.
    while (drops.at(-1) !== open) drops.pop()
    open.to = drop.to
    return open
  }
  doc.descendants((node, position, parent) => {
    const mark = node.marks.find((one) => isDropped(one, verdictOf))
    const key = mark ? `${mark.type.name} ${idOf(mark)}` : ''
    if (node.isInline) {
      inline(node, position, key, parent)
      return false
    }
    if (mark) {
      drops.push({ from: position, to: position + node.nodeSize, key, isBlock: true, cell: outside })
      if (open && open.key !== key) open = null
      return false
    }
    // A picture that is not marked ends what goes across it, unless it is taken away with the words around it.
    if (node.isLeaf && open && !open.key.startsWith('deletion')) open = null
    return true
  })
  return drops

  function inline(node: Node, position: number, key: string, parent: Node | null): void {
    const $position = doc.resolve(position)
    const end = position + node.nodeSize
    const isLast = end === $position.end()
    const text = node.text ?? ''
    if (key !== '') {
      const last = drops.at(-1)
      const grows = last && !last.isBlock && last.to === position && last.key === key && $position.parentOffset > 0
      if (grows) last.to = end
      const drop = grows
        ? last
        : join({ from: position, to: end, key, isBlock: false, cell: cellOf($position) }, $position.parentOffset === 0)
      open = isLast ? drop : null
      return
    }
    open = null
    const isDecided = parent !== null && node.marks.some((one) => isSuggestion(one) && verdictOf(idOf(one)) !== null)
    if (!isDecided) return
    for (const { index } of text.matchAll(anchors))
      drops.push({ from: position + index, to: position + index + 1, key: anchor, isBlock: false, cell: outside })
  }
}

/** Takes away the marks of what stays, and puts back what a rejected modification changed; no place in the text moves. */
function settleMarks(tr: Transform, verdictOf: VerdictOf): void {
  const { doc } = tr
  doc.descendants((node, position) => {
    const marks = suggestionsOn(node).filter((mark) => verdictOf(idOf(mark)) !== null)
    if (node.isInline) for (const mark of marks) tr.removeMark(position, position + node.nodeSize, mark)
    else if (marks.length > 0) settleBlock(tr, position, node, marks, verdictOf)
  })
}

/** In one step: a node can have several marks of one kind, which the steps for marks do not tell apart. */
function settleBlock(tr: Transform, position: number, node: Node, marks: readonly Mark[], verdictOf: VerdictOf): void {
  const kept = node.marks.filter((mark) => !marks.includes(mark))
  const changes = marks.filter((mark) => mark.type.name === 'modification' && verdictOf(idOf(mark)) === 'reject')
  const before = changes.find((mark) => mark.attrs['type'] === 'nodeType')
  const type = before ? node.type.schema.nodes[String(before.attrs['previousValue'])] : undefined
  const attrs = { ...node.attrs }
  for (const { attrs: change } of changes)
    if (change['type'] === 'attr') attrs[String(change['attrName'])] = change['previousValue']
  if (node.isLeaf) tr.replaceWith(position, position + 1, (type ?? node.type).create(attrs, null, kept))
  else tr.setNodeMarkup(position, type ?? node.type, attrs, kept)
}

/** Takes away a block; what holds nothing but it goes too, and a place that must have a block gets an empty one. */
function dropBlock(tr: Transform, position: number): void {
  const { schema } = tr.doc.type
  let $position = tr.doc.resolve(position)
  while ($position.parent.childCount === 1 && mayVanish($position.parent))
    $position = tr.doc.resolve($position.before())
  const size = $position.nodeAfter?.nodeSize ?? 0
  const from = $position.pos
  if ($position.parent.childCount > 1) tr.delete(from, from + size)
  else tr.replaceWith(from, from + size, schema.node('paragraph'))
}

const standing = new Set(['doc', 'section', 'tableCell', 'tableHeader'])
const mayVanish = (node: Node): boolean => !standing.has(node.type.name)

/** Takes away a stretch with the boundaries in it; what is left on the two sides becomes one block. */
function dropAcross(tr: Transform, { from, to, key }: Drop): void {
  if (key.startsWith('deletion')) tr.deleteRange(from, to)
  else tr.delete(from, to)
}
