import type { Node } from '@tiptap/pm/model'
import type { EditorState } from '@tiptap/pm/state'
import { TableMap } from '@tiptap/pm/tables'
import { counted, fill } from '../../../shared/texts/index.ts'
import { paperBlocks } from '../../../shared/texts/paper-blocks.ts'

const texts = paperBlocks.said

const kinds = ['bulletList', 'orderedList', 'blockquote', 'decision', 'table'] as const
type Kind = (typeof kinds)[number]

/** Something with an edge that the cursor stands in; `level` is 2 for a list in a list. */
export type Surrounding = Readonly<{ kind: Kind; node: Node; position: number; level: number }>

/** What the cursor stands in, outermost first. */
export function surroundingsOf({ selection: { $head } }: EditorState): Surrounding[] {
  const found: Surrounding[] = []
  for (let depth = 1; depth <= $head.depth; depth++) {
    const node = $head.node(depth)
    const kind = kinds.find((name) => name === node.type.name)
    if (kind === undefined) continue
    const level = 1 + (isList(kind) ? found.filter((one) => isList(one.kind)).length : 0)
    found.push({ kind, node, position: $head.before(depth), level })
  }
  return found
}

export const isList = (kind: Kind): boolean => kind === 'bulletList' || kind === 'orderedList'

/** «3 rader», «4 kolonner». */
function sizeOf(table: Node): { rows: string; columns: string } {
  const { height, width } = TableMap.get(table)
  return { rows: counted(texts.rows, height), columns: counted(texts.columns, width) }
}

const entering = {
  bulletList: texts.inBulletList,
  orderedList: texts.inOrderedList,
  blockquote: texts.inBlockquote,
  decision: texts.inDecision,
  table: texts.inTable,
} as const

/** Said when the cursor comes into it. */
export function enteringWords({ kind, node, level }: Surrounding): string {
  if (level > 1) return fill(texts.level, { level })
  const size = kind === 'table' ? sizeOf(node) : {}
  return fill(entering[kind], { items: counted(texts.items, node.childCount), ...size })
}

/** Said when a command made it. */
export function madeWords({ kind, node, level }: Surrounding): string {
  if (level > 1) return fill(texts.level, { level })
  return kind === 'table' ? fill(texts.table, sizeOf(node)) : texts[kind]
}

const leaving = {
  bulletList: texts.outOfList,
  orderedList: texts.outOfList,
  blockquote: texts.outOfBlockquote,
  decision: texts.outOfDecision,
  table: texts.outOfTable,
} as const

export const leavingWords = ({ kind, level }: Surrounding): string =>
  level > 1 ? fill(texts.level, { level: level - 1 }) : leaving[kind]
