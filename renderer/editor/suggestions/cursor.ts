import type { Node } from '@tiptap/pm/model'
import { TextSelection, type EditorState, type Transaction } from '@tiptap/pm/state'
import { ReplaceStep } from '@tiptap/pm/transform'
import { anchor, suggestionsOn, withoutAnchors } from '../../../shared/suggestions.ts'
import { isSuggestedIn } from './standing.ts'

/** The cursor where it would have been without suggesting, within one block: past what is struck out, after what is put in. */
export function cursorInBlock(marked: Transaction, { steps, selection }: Transaction, state: EditorState): Transaction {
  const [step] = steps
  if (steps.length !== 1 || !(step instanceof ReplaceStep) || !selection.empty) return marked
  const isForward = state.selection.empty && step.from === state.selection.head && step.to > step.from
  if (state.selection.empty && !isForward) return marked
  const end = step.slice.size > 0 ? endOfInserted(marked) : undefined
  const place = marked.doc.resolve(end ?? marked.mapping.map(step.to))
  return marked.setSelection(TextSelection.near(place, end === undefined ? 1 : -1))
}

/** Where the words that were put in end; undefined when none were. */
function endOfInserted({ steps, mapping }: Transaction): number | undefined {
  const index = steps.findLastIndex((step) => step instanceof ReplaceStep && hasWords(step.slice.content))
  const step = steps[index]
  if (!(step instanceof ReplaceStep)) return undefined
  return mapping.slice(index + 1).map(step.from + step.slice.size, -1)
}

const hasWords = (content: ReplaceStep['slice']['content']): boolean =>
  withoutAnchors(content.textBetween(0, content.size, '', '.')) !== ''

/** The same when blocks have changed: as far into the text as after the change, what is struck out left aside. */
export function cursorAmongBlocks(marked: Transaction, { doc, selection }: Transaction): Transaction {
  if (!(selection instanceof TextSelection) || !selection.empty) return marked
  const before = struckOut(doc).filter(({ from }) => from < selection.head)
  let place = before.reduce((sum, { from, to }) => sum - (Math.min(to, selection.head) - from), selection.head)
  for (const { from, to } of struckOut(marked.doc)) if (from <= place) place += to - from
  const $place = marked.doc.resolve(Math.min(place, marked.doc.content.size))
  return $place.parent.type === selection.$head.parent.type
    ? marked.setSelection(TextSelection.create(marked.doc, $place.pos))
    : marked
}

type Range = Readonly<{ from: number; to: number }>

/** What would not be there if everything suggested were accepted, in order. */
function struckOut(doc: Node): Range[] {
  const ranges: Range[] = []
  const note = (node: Node, from: number): boolean => {
    const marks = suggestionsOn(node)
    const isOut = marks.some((mark) => mark.type.name === 'deletion')
    if (isOut) ranges.push({ from, to: from + node.nodeSize })
    else if (marks.length > 0)
      for (const { index } of (node.text ?? '').matchAll(new RegExp(anchor, 'g')))
        ranges.push({ from: from + index, to: from + index + 1 })
    return !isOut
  }
  doc.forEach((section, start) =>
    section.forEach((block, offset) => {
      const from = start + 1 + offset
      if (!isSuggestedIn(block) || !note(block, from)) return
      block.descendants((node, inner) => note(node, from + 1 + inner))
    }),
  )
  return ranges
}
