import { isHistoryTransaction, redoDepth } from '@tiptap/pm/history'
import type { Mark, Node } from '@tiptap/pm/model'
import { NodeSelection, type EditorState, type Transaction } from '@tiptap/pm/state'
import { AddMarkStep, RemoveMarkStep } from '@tiptap/pm/transform'
import { fill } from '../../../shared/texts/index.ts'
import { paperBlocks } from '../../../shared/texts/paper-blocks.ts'
import { countNotes, isFootnote } from '../footnotes/lines.ts'
import { numberOf } from '../footnotes/numbers.ts'
import { enteringWords, leavingWords, madeWords, surroundingsOf, type Surrounding } from './surroundings.ts'

const texts = paperBlocks.said

const spoken = 'spoken'

/** Lets a command say in words what it did. */
export const say = (tr: Transaction, words: string): Transaction => tr.setMeta(spoken, words)

/**
 * What is said aloud of a change: what a command did, or what the cursor came into. Nothing for what is merely typed.
 * `from` is what stood before, `to` what stands when every plugin has had its turn.
 */
export function saidOf(from: EditorState, to: EditorState, tr: Transaction): string {
  const words = tr.getMeta(spoken) as unknown
  if (typeof words === 'string') return words
  if (isHistoryTransaction(tr)) return redoDepth(to) > redoDepth(from) ? texts.undone : texts.redone
  if (tr.docChanged) return changeWords(from, to, tr)
  return tr.storedMarksSet ? storedMarkWords(from, to) : moveWords(from, to)
}

const markWords: Readonly<Record<string, { on: string; off: string }>> = {
  bold: { on: texts.boldOn, off: texts.boldOff },
  italic: { on: texts.italicOn, off: texts.italicOff },
  link: { on: texts.linkOn, off: texts.linkOff },
}

const namesOf = (marks: readonly Mark[]): string[] => marks.map(({ type }) => type.name)
const marksNow = ({ storedMarks, selection }: EditorState): string[] => namesOf(storedMarks ?? selection.$from.marks())

/** What the next words typed will be. */
function storedMarkWords(from: EditorState, to: EditorState): string {
  const [before, after] = [marksNow(from), marksNow(to)]
  const on = after.filter((name) => !before.includes(name)).map((name) => markWords[name]?.on)
  const off = before.filter((name) => !after.includes(name)).map((name) => markWords[name]?.off)
  return together([...on, ...off])
}

const together = (all: readonly (string | undefined)[]): string =>
  [...new Set(all)].filter((words) => words !== undefined).join('. ')

function changeWords(from: EditorState, to: EditorState, tr: Transaction): string {
  const marked = tr.steps.map((step) => {
    if (step instanceof AddMarkStep) return markWords[step.mark.type.name]?.on
    return step instanceof RemoveMarkStep ? markWords[step.mark.type.name]?.off : undefined
  })
  if (tr.steps.every((step) => step instanceof AddMarkStep || step instanceof RemoveMarkStep)) return together(marked)
  if (isImageSelected(from) && tr.doc.nodeSize < tr.before.nodeSize) return texts.imageOff
  if (countNotes(to.doc) < countNotes(from.doc)) return texts.footnoteOff
  return together([...structureWords(surroundingsOf(from), surroundingsOf(to)), lineWords(from, to)])
}

const isImageSelected = ({ selection }: EditorState): boolean =>
  selection instanceof NodeSelection && selection.node.type.name === 'image'

type Sort = 'list' | 'blockquote' | 'decision' | 'table'
const sorts: readonly Sort[] = ['table', 'decision', 'blockquote', 'list']
const isOf = (sort: Sort) => (one: Surrounding) => (sort === 'list' ? one.kind.endsWith('List') : one.kind === sort)

/** Positions mean nothing when the text has changed, so it is told by what the innermost of each sort is. */
const structureWords = (before: readonly Surrounding[], after: readonly Surrounding[]): (string | undefined)[] =>
  sorts.map((sort) => {
    const [was, is] = [before.findLast(isOf(sort)), after.findLast(isOf(sort))]
    if (was === undefined) return is && madeWords(is)
    if (is === undefined) return leavingWords({ ...was, level: 1 })
    const isSame =
      was.kind === is.kind && was.level === is.level && (sort !== 'table' || sizeWords(was) === sizeWords(is))
    if (isSame) return undefined
    return is.level < was.level && is.level === 1 ? leavingWords(was) : madeWords(is)
  })

const sizeWords = (table: Surrounding): string => madeWords(table)

/** A line that became a heading or a paragraph; a new line made by Enter is only typing. */
function lineWords(from: EditorState, to: EditorState): string | undefined {
  const [was, is] = [from.selection.$head.parent, to.selection.$head.parent]
  const isOther = was.type !== is.type || was.attrs['level'] !== is.attrs['level']
  if (!isOther || !was.isTextblock || !is.isTextblock || was.textContent !== is.textContent) return undefined
  if (is.type.name === 'heading') return fill(texts.heading, { level: Number(is.attrs['level']) })
  return is.type.name === 'paragraph' ? texts.paragraph : undefined
}

/** What is selected where the text itself has no words a screen reader would come upon. */
function nodeWords(doc: Node, { node, from }: NodeSelection): string {
  const { image, footnote } = paperBlocks
  if (isFootnote(node)) {
    const words = { number: numberOf(doc, from), words: node.textContent }
    return `${fill(node.content.size > 0 ? footnote.said : footnote.empty, words)} ${footnote.open}`
  }
  if (node.type.name !== 'image') return ''
  const alt = String(node.attrs['alt'])
  const name = node.attrs['isDecorative'] === true ? image.decorative : image.unnamed
  return `${alt === '' ? name : fill(image.name, { alt })}. ${image.open}`
}

/** What the cursor came into, else what it went out of. */
function moveWords(from: EditorState, to: EditorState): string {
  if (to.selection instanceof NodeSelection && !to.selection.eq(from.selection)) {
    const words = nodeWords(to.doc, to.selection)
    if (words !== '') return words
  }
  const [before, after] = [surroundingsOf(from), surroundingsOf(to)]
  const isNotIn = (others: readonly Surrounding[]) => (one: Surrounding) =>
    !others.some(({ position }) => position === one.position)
  const entered = after.filter(isNotIn(before))
  if (entered.length > 0) return together(entered.map(enteringWords))
  const [left] = before.filter(isNotIn(after))
  return left ? leavingWords(left) : ''
}
