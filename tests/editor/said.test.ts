import { getSchema } from '@tiptap/core'
import { lift, setBlockType, splitBlock, toggleMark, wrapIn } from '@tiptap/pm/commands'
import { history, redo, undo } from '@tiptap/pm/history'
import type { Node } from '@tiptap/pm/model'
import { liftListItem, sinkListItem, wrapInList } from '@tiptap/pm/schema-list'
import { EditorState, TextSelection, type Command, type Transaction } from '@tiptap/pm/state'
import { describe, expect, test } from 'vitest'
import { saidOf, say } from '../../renderer/editor/announce/said.ts'
import { textExtensions } from '../../renderer/editor/extensions.ts'

const schema = getSchema(textExtensions())
const { nodes, marks } = schema

function known<T>(type: T | undefined): T {
  if (type === undefined) throw new Error('The schema has no such thing.')
  return type
}

const paragraph = (words: string): Node => schema.node('paragraph', null, words === '' ? [] : [schema.text(words)])
const list = (...items: Node[]): Node => schema.node('bulletList', null, items)
const item = (...blocks: Node[]): Node => schema.node('listItem', null, blocks)
const table = (rows: number, columns: number): Node => {
  const cells = Array.from({ length: columns }, () => schema.node('tableCell', null, [paragraph('celle')]))
  return schema.node(
    'table',
    null,
    Array.from({ length: rows }, () => schema.node('tableRow', null, cells)),
  )
}

/** A paper with the cursor in the first block that has the words. */
function paper(blocks: Node[], words: string): EditorState {
  const doc = schema.node('doc', null, [schema.node('section', { key: 'proposal' }, blocks)])
  return at(EditorState.create({ doc, plugins: [history()] }), words)
}

const at = (state: EditorState, words: string): EditorState => state.apply(going(state, words))

function going({ doc, tr }: EditorState, words: string): Transaction {
  let place = 0
  doc.descendants((node, position) => {
    if (place === 0 && node.isTextblock && node.textContent === words) place = position + 1
  })
  return tr.setSelection(TextSelection.create(doc, place))
}

/** What is said of one transaction, and what stands after it. */
function heard(state: EditorState, tr: Transaction): [string, EditorState] {
  const after = state.apply(tr)
  return [saidOf(state, after, tr), after]
}

function done(state: EditorState, command: Command): [string, EditorState] {
  let said: [string, EditorState] = ['nothing happened', state]
  command(state, (tr) => (said = heard(state, tr)))
  return said
}

describe('what is said of a command', () => {
  test('bold and italic on and off, for what is selected and for what is typed next', () => {
    const state = paper([paragraph('Rådet')], 'Rådet')
    const [on, bold] = done(state, toggleMark(known(marks['bold'])))
    const [off] = done(bold, toggleMark(known(marks['bold'])))
    const selected = state.apply(state.tr.setSelection(TextSelection.create(state.doc, 2, 7)))
    const [selectedOn, italic] = done(selected, toggleMark(known(marks['italic'])))
    const [selectedOff] = done(italic, toggleMark(known(marks['italic'])))
    expect([on, off, selectedOn, selectedOff]).toEqual(['Fet på', 'Fet av', 'Kursiv på', 'Kursiv av'])
  })

  test('headings, paragraphs, quotes and decisions', () => {
    const [heading, headed] = done(
      paper([paragraph('Vilkår')], 'Vilkår'),
      setBlockType(known(nodes['heading']), { level: 2 }),
    )
    const [plain, state] = done(headed, setBlockType(known(nodes['paragraph'])))
    const [decision, decided] = done(state, wrapIn(known(nodes['decision'])))
    const [out, free] = done(decided, lift)
    const [quote] = done(free, wrapIn(known(nodes['blockquote'])))
    expect([heading, plain, decision, out, quote]).toEqual([
      'Overskrift 2',
      'Avsnitt',
      'Råd eller vedtak',
      'Ut av råd eller vedtak',
      'Sitat',
    ])
  })

  test('lists, the level in them, and the way out', () => {
    const start = paper([list(item(paragraph('én'))), paragraph('to')], 'to')
    const [made] = done(start, wrapInList(known(nodes['orderedList'])))
    const two = paper([list(item(paragraph('én')), item(paragraph('to')))], 'to')
    const [inner, nested] = done(two, sinkListItem(known(nodes['listItem'])))
    const [outer, flat] = done(nested, liftListItem(known(nodes['listItem'])))
    const [out] = done(flat, liftListItem(known(nodes['listItem'])))
    expect([made, inner, outer, out]).toEqual(['Nummerert liste', 'Nivå 2 i listen', 'Nivå 1 i listen', 'Ut av listen'])
  })

  test('undo and redo, and whatever a command says itself', () => {
    const state = paper([paragraph('Rådet')], 'Rådet')
    const written = state.apply(state.tr.insertText('x', 2))
    const [undone, before] = done(written, undo)
    const [redone] = done(before, redo)
    const [own] = heard(state, say(state.tr.insertText('x', 2), 'Bilde satt inn'))
    expect([undone, redone, own]).toEqual(['Angret', 'Gjort om', 'Bilde satt inn'])
  })
})

describe('what is never said', () => {
  test('that somebody types, deletes or begins a new line', () => {
    const state = paper([list(item(paragraph('Rådet')))], 'Rådet')
    const [typed] = heard(state, state.tr.insertText('xyz', 4))
    const [deleted] = heard(state, state.tr.delete(4, 6))
    const inHeading = paper([schema.node('heading', { level: 1 }, [schema.text('Vilkår')])], 'Vilkår')
    const [split] = done(inHeading, splitBlock)
    expect([typed, deleted, split]).toEqual(['', '', ''])
  })

  test('that the cursor moves within a text, and in and out of bold words', () => {
    const bold = schema.node('paragraph', null, [
      schema.text('Helt '),
      schema.text('nødvendig', [known(marks['bold']).create()]),
    ])
    const state = paper([bold, paragraph('Rådet')], 'Helt nødvendig')
    const [into, there] = heard(state, state.tr.setSelection(TextSelection.create(state.doc, 9)))
    const [on] = heard(there, going(there, 'Rådet'))
    expect([into, on]).toEqual(['', ''])
  })
})

describe('what is said when the cursor moves', () => {
  test('into and out of a table, once', () => {
    const state = paper([paragraph('før'), table(3, 4), paragraph('etter')], 'før')
    const [into, inside] = heard(state, going(state, 'celle'))
    const next = TextSelection.create(inside.doc, inside.selection.from + 2)
    const [within] = heard(inside, inside.tr.setSelection(next))
    const [out] = heard(inside, going(inside, 'etter'))
    expect([into, within, out]).toEqual(['I tabell, 3 rader og 4 kolonner', '', 'Ut av tabellen'])
  })

  test('into a list in a decision, and straight from one list to the next', () => {
    const blocks = [
      paragraph('før'),
      schema.node('decision', null, [paragraph('Rådet anbefaler'), list(item(paragraph('én')), item(paragraph('to')))]),
      list(item(paragraph('tre'))),
    ]
    const state = paper(blocks, 'før')
    const [both, inside] = heard(state, going(state, 'to'))
    const [less] = heard(inside, going(inside, 'Rådet anbefaler'))
    const [other] = heard(inside, going(inside, 'tre'))
    expect([both, less, other]).toEqual([
      'I råd eller vedtak. I punktliste, 2 punkter',
      'Ut av listen',
      'I punktliste, 1 punkt',
    ])
  })
})
