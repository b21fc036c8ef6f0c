import { canonicalJson } from './canonical.ts'
import { contentSchema, type Content, type ContentNode } from './content.ts'

/** The text as a reader sees it: no ids, no column widths, nothing that says what is so anyway, equal neighbours joined. */
export const bareContent = (nodes: Content): Content => joined(nodes.map(bare))

function bare({ type, attrs, content, marks, text }: ContentNode): ContentNode {
  const kept = bareAttrs(contentSchema.nodes[type]?.spec.attrs, attrs)
  return {
    type,
    ...(kept ? { attrs: kept } : {}),
    ...(content && content.length > 0 ? { content: bareContent(content) } : {}),
    ...(marks && marks.length > 0 ? { marks: bareMarks(marks) } : {}),
    ...(text === undefined ? {} : { text }),
  }
}

type Attrs = Readonly<Record<string, unknown>>
type Defaults = Readonly<Record<string, { default?: unknown }>> | null | undefined

const unseen = ['id', 'colwidth']

function bareAttrs(defaults: Defaults, attrs: Attrs = {}): Record<string, unknown> | null {
  const said = Object.entries(attrs).filter(
    ([name, value]) => !unseen.includes(name) && value !== undefined && value !== (defaults?.[name]?.default ?? null),
  )
  return said.length > 0 ? Object.fromEntries(said) : null
}

function bareMarks(marks: NonNullable<ContentNode['marks']>): NonNullable<ContentNode['marks']> {
  const each = marks.map(({ type, attrs }) => {
    const kept = bareAttrs(contentSchema.marks[type]?.spec.attrs, attrs)
    return kept ? { type, attrs: kept } : { type }
  })
  return each.toSorted((a, b) => (canonicalJson(a) < canonicalJson(b) ? -1 : 1))
}

/** Pieces of text beside each other with the same marks, as one piece. */
export function joined(nodes: readonly ContentNode[]): Content {
  const result: Content = []
  for (const node of nodes) {
    const last = result.at(-1)
    if (last?.type === 'text' && node.type === 'text' && sameMarks(last, node)) {
      result[result.length - 1] = { ...last, text: `${last.text ?? ''}${node.text ?? ''}` }
    } else result.push(node)
  }
  return result
}

const sameMarks = (a: ContentNode, b: ContentNode): boolean =>
  a.marks === b.marks || JSON.stringify(a.marks ?? []) === JSON.stringify(b.marks ?? [])
