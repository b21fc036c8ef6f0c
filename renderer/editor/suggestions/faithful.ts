import type { Node } from '@tiptap/pm/model'
import { EditorState } from '@tiptap/pm/state'
import { fixTables } from '@tiptap/pm/tables'
import { suggestionIdsOn } from '../../../shared/suggestions.ts'
import { blocksOf, resolved, signature, stretchesIn } from './stretch.ts'

/**
 * True when `marked` is `before` with everything suggested rejected, and `changed` with everything accepted.
 * Looks only at the blocks that differ between the three.
 */
export function isFaithful(before: Node, changed: Node, marked: Node): boolean {
  try {
    if (!hasWholeTables(before, marked)) return false
    return stretchesIn([before, changed, marked]).every((stretch) => {
      marked.child(stretch.index).check()
      const is = (doc: Node, verdict: 'accept' | 'reject') => signature(resolved(doc, stretch, verdict))
      return is(marked, 'reject') === is(before, 'reject') && is(marked, 'accept') === is(changed, 'accept')
    })
  } catch {
    return false
  }
}

/** True when what differs ends the same whichever of its suggestions is decided first. */
export const isDecidable = (before: Node, marked: Node): boolean =>
  stretchesIn([before, marked]).every((stretch) =>
    (['accept', 'reject'] as const).every((verdict) => {
      const end = signature(resolved(marked, stretch, verdict))
      const ids = new Set(blocksOf(marked, stretch).flatMap(suggestionIdsOn))
      return [...ids].every((id) => signature(resolved(marked, stretch, verdict, id)) === end)
    }),
  )

/** A table with rows of different lengths is filled up by the editor behind the back of whoever suggests. */
const hasWholeTables = (before: Node, after: Node): boolean =>
  !fixTables(EditorState.create({ doc: after }), EditorState.create({ doc: before }))?.docChanged
