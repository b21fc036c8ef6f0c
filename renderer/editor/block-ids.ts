import { Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { Plugin } from '@tiptap/pm/state'

type Block = Readonly<{ node: Node; position: number }>

/** Blocks without an identity, or with one that another block has; of two the one with words keeps it, else the first. */
function blocksInNeed(section: Node, start: number): number[] {
  const keepers = new Map<string, Block>()
  const inNeed: number[] = []
  section.descendants((node, offset) => {
    const id: unknown = node.attrs['id']
    const block = { node, position: start + offset }
    if (id === null) inNeed.push(block.position)
    if (typeof id !== 'string') return
    const keeper = keepers.get(id)
    const loser = keeper && (keeper.node.content.size === 0 ? keeper : block)
    if (loser) inNeed.push(loser.position)
    if (loser !== block) keepers.set(id, block)
  })
  return inNeed
}

/**
 * Gives every block a UUID of its own in the sections that changed, in the same step of the undo history.
 * A split gives the second half a new one; a text that is only read keeps what it was stored with.
 */
export const blockIdPlugin = (): Plugin =>
  new Plugin({
    appendTransaction(transactions, before, after) {
      // A block that is being composed (dead keys, input methods) must not be redrawn.
      if (!transactions.some((tr) => tr.docChanged) || transactions.some((tr) => tr.getMeta('composition'))) return null
      const tr = after.tr
      after.doc.forEach((section, offset, index) => {
        if (before.doc.maybeChild(index) === section) return
        for (const position of blocksInNeed(section, offset + 1))
          tr.setNodeAttribute(position, 'id', crypto.randomUUID())
      })
      return tr.docChanged ? tr.setStoredMarks(after.storedMarks) : null
    },
  })

export const BlockIds = Extension.create({ name: 'blockIds', addProseMirrorPlugins: () => [blockIdPlugin()] })
