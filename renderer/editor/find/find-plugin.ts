import { Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { Plugin, PluginKey, type EditorState } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import { findInText, type TextQuery, type TextSpan } from '../../../shared/text-search.ts'

/** What is looked for and where in the document it stands; `inBlock` remembers blocks that have not changed since. */
type Found = Readonly<{
  query: TextQuery | null
  matches: readonly TextSpan[]
  inBlock: WeakMap<Node, readonly TextSpan[]>
}>

export const findKey = new PluginKey<Found>('find')

/** Matches drawn at once; a search for one letter in a long paper finds more than anyone can look at. */
const mostDrawn = 600

const nothing = (): Found => ({ query: null, matches: [], inBlock: new WeakMap() })

/** The words of one block as they stand in it, one unit for one place: a line break is a sign that nobody looks for. */
const textOf = (block: Node): string => block.textBetween(0, block.content.size, '', '\n')

function matchesIn(doc: Node, query: TextQuery, inBlock: Found['inBlock']): TextSpan[] {
  const matches: TextSpan[] = []
  doc.descendants((node, position) => {
    if (!node.isTextblock) return true
    const spans = inBlock.get(node) ?? findInText(textOf(node), query)
    inBlock.set(node, spans)
    for (const { from, to } of spans) matches.push({ from: position + 1 + from, to: position + 1 + to })
    return false
  })
  return matches
}

/** Every place in the text that the words stand, in order; none while nobody is looking. */
export const matchesOf = (state: EditorState): readonly TextSpan[] => findKey.getState(state)?.matches ?? []

/** Which match is selected, or -1. */
export const selectedMatch = ({ selection }: EditorState, matches: readonly TextSpan[]): number =>
  matches.findIndex(({ from, to }) => from === selection.from && to === selection.to)

function drawn(state: EditorState): DecorationSet | null {
  const matches = matchesOf(state)
  if (matches.length === 0) return null
  const selected = selectedMatch(state, matches)
  const first = Math.max(0, selected - mostDrawn / 2)
  const marks = matches.slice(first, first + mostDrawn).map(({ from, to }, index) => {
    const isSelected = first + index === selected
    return Decoration.inline(from, to, { class: isSelected ? 'found found-selected' : 'found' })
  })
  return DecorationSet.create(state.doc, marks)
}

/** Knows where the words that are looked for stand, follows the text as it is written, and marks them. */
export const findPlugin = (): Plugin<Found> =>
  new Plugin<Found>({
    key: findKey,
    state: {
      init: nothing,
      apply(tr, found) {
        const asked = tr.getMeta(findKey) as TextQuery | null | undefined
        const query = asked === undefined ? found.query : asked
        if (query === null) return found.query === null ? found : nothing()
        if (query === found.query && !tr.docChanged) return found
        const inBlock = query === found.query ? found.inBlock : nothing().inBlock
        return { query, inBlock, matches: matchesIn(tr.doc, query, inBlock) }
      },
    },
    props: { decorations: drawn },
  })

export const Find = Extension.create({ name: 'find', addProseMirrorPlugins: () => [findPlugin()] })
