import type { Editor } from '@tiptap/core'

const size = { rows: 3, cols: 3, withHeaderRow: true }

/** Puts a table where the cursor is, with a paragraph after it when it would be the last thing in its section. */
export function insertTable(editor: Editor): void {
  editor
    .chain()
    .focus()
    .insertTable(size)
    .command(({ tr, state }) => {
      const { $from } = tr.selection
      const depth = depthOf($from.depth, (level) => $from.node(level).type.name === 'table')
      const paragraph = state.schema.nodes['paragraph']
      const isLast = depth > 0 && $from.index(depth - 1) === $from.node(depth - 1).childCount - 1
      if (isLast && paragraph) tr.insert($from.after(depth), paragraph.create())
      return true
    })
    .run()
}

function depthOf(deepest: number, isIt: (depth: number) => boolean): number {
  for (let depth = deepest; depth > 0; depth--) if (isIt(depth)) return depth
  return 0
}
