import { transformToSuggestionTransaction } from '@handlewithcare/prosemirror-suggest-changes'
import { Fragment, Slice, type Node, type ResolvedPos } from '@tiptap/pm/model'
import { Selection, type EditorState, type Transaction } from '@tiptap/pm/state'
import { ReplaceStep, type Step } from '@tiptap/pm/transform'
import { suggestionsOn } from '../../../shared/suggestions.ts'
import { cursorAmongBlocks, cursorInBlock } from './cursor.ts'
import { isDecidable, isFaithful } from './faithful.ts'
import { ownApart } from './own.ts'
import { wholeBlocks } from './whole-blocks.ts'

/** True for suggestions that what is written beside them may become a part of. */
type IsOwn = (id: string) => boolean

/**
 * The same change, only suggested: rejecting it leaves the text as it was, accepting it gives what the change would have.
 * The library marks what it can; what it would mark wrongly is shown as blocks taken out and others put in, and what
 * cannot be suggested even so is refused with null.
 */
export function suggested(
  tr: Transaction,
  state: EditorState,
  newId: () => string,
  isOwn: IsOwn = () => true,
): Transaction | null {
  if (isInStruckOut(tr)) return null
  const change = withoutOldMarks(tr, state)
  if (change === null) return null
  const track = () => transformToSuggestionTransaction(change, state, idsFor(change, newId))
  for (const attempted of [() => ownApart(track(), state.doc, isOwn, newId), track]) {
    const marked = attempt(attempted)
    if (marked && isRight(state.doc, change, marked.doc))
      return isWithinBlocks(change) ? cursorInBlock(marked, change, state) : cursorAmongBlocks(marked, change)
  }
  const id = newId()
  for (const isFine of [true, false]) {
    const replaced = attempt(() => wholeBlocks(change, state, id, isFine))
    if (replaced && isFaithful(state.doc, change.doc, replaced.doc)) return cursorAmongBlocks(replaced, change)
  }
  return null
}

const isRight = (before: Node, change: Transaction, marked: Node): boolean =>
  isFaithful(before, change.doc, marked) && (isWithinBlocks(change) || isDecidable(before, marked))

/** Words changed in many places are as many suggestions; what changes blocks hangs together, and is one. */
function idsFor(change: Transaction, newId: () => string): () => string {
  if (isWithinBlocks(change)) return newId
  const id = newId()
  return () => id
}

const isWithinBlocks = ({ steps, docs }: Transaction): boolean =>
  steps.every((step, index) => isWithinBlock(step, docs[index]))

function isWithinBlock(step: Step, doc: Node | undefined): boolean {
  if (!(step instanceof ReplaceStep) || !doc || step.slice.openStart + step.slice.openEnd > 0) return false
  const $from = doc.resolve(step.from)
  return $from.parent.inlineContent && $from.sameParent(doc.resolve(step.to))
}

/** What the library cannot follow it throws at; nothing has happened to the text then. */
function attempt(make: () => Transaction | null): Transaction | null {
  try {
    return make()
  } catch {
    return null
  }
}

/** What is written in a block that is suggested taken out would go with it. */
export const isInStruckOut = ({ steps, docs }: Transaction): boolean =>
  steps.some((step, index) => {
    let is = false
    step.getMap().forEach((from, to) => {
      const doc = docs[index]
      if (doc && [from, to].some((place) => isStruckOut(doc.resolve(place)))) is = true
    })
    return is
  })

const isStruckOut = ($place: ResolvedPos): boolean =>
  Array.from({ length: $place.depth }, (_, depth) => $place.node(depth + 1)).some((node) =>
    suggestionsOn(node).some((mark) => mark.type.name === 'deletion'),
  )

/** Words written inside a suggestion would be taken for a part of it, also inside what is struck out; they stand for themselves. */
function withoutOldMarks(tr: Transaction, state: EditorState): Transaction | null {
  const steps = tr.steps.map(unmarked)
  if (steps.every((step, index) => step === tr.steps[index])) return tr
  return attempt(() => {
    const made = steps.reduce((next, step) => next.step(step), state.tr)
    made.setSelection(Selection.fromJSON(made.doc, tr.selection.toJSON())).setStoredMarks(tr.storedMarks)
    for (const key of ['paste', 'uiEvent', 'composition']) if (tr.getMeta(key)) made.setMeta(key, tr.getMeta(key))
    return tr.scrolledIntoView ? made.scrollIntoView() : made
  })
}

function unmarked(step: Step): Step {
  if (!(step instanceof ReplaceStep) || !isMarked(step.slice.content)) return step
  const { from, to, slice, structure } = step as ReplaceStep & { structure: boolean }
  return new ReplaceStep(from, to, new Slice(plain(slice.content), slice.openStart, slice.openEnd), structure)
}

function isMarked(content: Fragment): boolean {
  let is = false
  content.descendants((node) => {
    if (node.isInline && suggestionsOn(node).length > 0) is = true
    return !is
  })
  return is
}

const plain = (content: Fragment): Fragment => Fragment.from(content.content.map(withoutMarks))

/** A block that is divided leaves its marks on both halves. */
function withoutMarks(node: Node): Node {
  if (!node.isInline) return node.copy(plain(node.content))
  const own = suggestionsOn(node)
  return own.length === 0 ? node : node.mark(node.marks.filter((mark) => !own.includes(mark)))
}
