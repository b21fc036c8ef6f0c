import { Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { Plugin, PluginKey, type EditorState } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import { findInText, type TextQuery, type TextSpan } from '../../../shared/text-search.ts'
import { anchor, withoutAnchors } from '../../../shared/suggestions.ts'
import { lineOf, notesIn } from '../footnotes/lines.ts'

/** A place the words stand; `sign` is the footnote they stand in, whose sign is marked instead of them. */
type Match = TextSpan & Readonly<{ sign?: TextSpan }>

/** What is looked for and where in the document it stands; `inBlock` remembers blocks that have not changed since. */
type Found = Readonly<{
  query: TextQuery | null
  matches: readonly Match[]
  inBlock: WeakMap<Node, readonly Match[]>
}>

export const findKey = new PluginKey<Found>('find')

/** Matches drawn at once; a search for one letter in a long paper finds more than anyone can look at. */
const mostDrawn = 600

const nothing = (): Found => ({ query: null, matches: [], inBlock: new WeakMap() })

const moved = ({ from, to }: TextSpan, by: number): TextSpan => ({ from: from + by, to: to + by })

/** Finds the words though an unseen anchor of a suggestion stands among their letters. */
function findPastAnchors(line: string, query: TextQuery): TextSpan[] {
  if (!line.includes(anchor)) return findInText(line, query)
  const places = Array.from({ length: line.length }, (_, index) => index).filter((index) => line[index] !== anchor)
  return findInText(withoutAnchors(line), query).map(({ from, to }) => ({
    from: places[from] ?? from,
    to: (places[to - 1] ?? to - 1) + 1,
  }))
}

/** Where the words stand in one line, its footnotes among the rest of it. */
function matchesInLine(block: Node, query: TextQuery): Match[] {
  const inNotes = notesIn(block).flatMap(({ offset, note }) => {
    const sign = { from: offset - 1, to: offset - 1 + note.nodeSize }
    return findInText(note.textContent, query).map((span): Match => ({ ...moved(span, offset), sign }))
  })
  const inLine = findPastAnchors(lineOf(block), query)
  return inNotes.length === 0 ? inLine : [...inLine, ...inNotes].toSorted((a, b) => a.from - b.from)
}

function matchesIn(doc: Node, query: TextQuery, inBlock: Found['inBlock']): Match[] {
  const matches: Match[] = []
  doc.descendants((node, position) => {
    if (!node.isTextblock) return true
    const found = inBlock.get(node) ?? matchesInLine(node, query)
    inBlock.set(node, found)
    for (const { sign, ...span } of found) {
      const match = moved(span, position + 1)
      matches.push(sign ? { ...match, sign: moved(sign, position + 1) } : match)
    }
    return false
  })
  return matches
}

/** Every place in the text that the words stand, in order; none while nobody is looking. */
export const matchesOf = (state: EditorState): readonly Match[] => findKey.getState(state)?.matches ?? []

/** Which match is selected, or -1. */
export const selectedMatch = ({ selection }: EditorState, matches: readonly TextSpan[]): number =>
  matches.findIndex(({ from, to }) => from === selection.from && to === selection.to)

function drawn(state: EditorState): DecorationSet | null {
  const matches = matchesOf(state)
  if (matches.length === 0) return null
  const selected = selectedMatch(state, matches)
  const first = Math.max(0, selected - mostDrawn / 2)
  const marks = matches.slice(first, first + mostDrawn).map(({ from, to, sign }, index) => {
    const look = { class: first + index === selected ? 'found found-selected' : 'found' }
    return sign ? Decoration.node(sign.from, sign.to, look) : Decoration.inline(from, to, look)
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
