import { Extension, type Editor } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'

const isWithin = (editor: Editor, name: string): boolean => {
  const { $from } = editor.state.selection
  for (let depth = $from.depth; depth > 0; depth--) if ($from.node(depth).type.name === name) return true
  return false
}

/** In a list, and not merely in a table that stands in one: there Tab goes to the next cell. */
const isInList = (editor: Editor): boolean => isWithin(editor, 'listItem') && !isWithin(editor, 'table')

/** Nests the list item when it can; the key stays in the text either way. */
function nest(editor: Editor): boolean {
  if (!isInList(editor)) return false
  editor.commands.sinkListItem('listItem')
  return true
}

function unnest(editor: Editor): boolean {
  if (!isInList(editor)) return false
  editor.commands.liftListItem('listItem')
  return true
}

/** At the start of a list item, a quote or a decision the first thing Backspace takes away is the bullet or the frame. */
function liftAtStart(editor: Editor): boolean {
  const { empty, $from } = editor.state.selection
  if (!empty || $from.parentOffset > 0 || $from.depth < 2 || $from.index(-1) > 0) return false
  const around = $from.node(-1).type.name
  if (around === 'listItem') return editor.commands.liftListItem('listItem')
  return (around === 'blockquote' || around === 'decision') && editor.commands.lift(around)
}

/** Esc and then Tab is the way out of a text that otherwise keeps Tab for lists and tables. */
function wayOut(): Plugin {
  let isLeaving = false
  return new Plugin({
    props: {
      handleDOMEvents: {
        keydown(_view, event) {
          const leaves = isLeaving && event.key === 'Tab'
          if (event.key !== 'Shift') isLeaving = event.key === 'Escape'
          return leaves
        },
        blur() {
          isLeaving = false
          return false
        },
      },
    },
  })
}

export const TextKeys = Extension.create({
  name: 'textKeys',
  priority: 1000,
  addProseMirrorPlugins: () => [wayOut()],
  addKeyboardShortcuts() {
    return {
      Tab: () => nest(this.editor),
      'Shift-Tab': () => unnest(this.editor),
      Backspace: () => liftAtStart(this.editor),
    }
  },
})
