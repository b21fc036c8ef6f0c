import { splitBlock } from '@tiptap/pm/commands'
import { closeHistory, redo, undo, undoDepth } from '@tiptap/pm/history'
import { TextSelection, type EditorState, type Transaction } from '@tiptap/pm/state'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { clearAcrossSections } from '../../renderer/editor/section-frame.ts'
import { suggested } from '../../renderer/editor/suggestions/tracking.ts'
import { undoBounds, type UndoChange } from '../../shared/paper-undo.ts'
import {
  keep,
  LastingPaper,
  newPaper,
  Paper,
  paragraph,
  schema,
  takeIn,
  wayBack,
  type Kept,
} from '../support/lasting-paper.ts'

const write = (paper: Paper, letters: string): void =>
  paper.dispatch(closeHistory(paper.state.tr.insertText(letters, 2)))

/** A paper that has only been written in and struck out from. */
async function written(): Promise<Kept> {
  const kept: Kept = { text: newPaper().toJSON(), rows: [] }
  const paper = new LastingPaper(kept)
  write(paper, 'Rådet støtter planen. ')
  paper.dispatch(closeHistory(paper.state.tr.delete(4, 40)))
  write(paper, 'Sist. ')
  await paper.save(kept)
  return kept
}

/** A paper with some of everything done to it, as it is kept. */
async function wellUsed(): Promise<Kept> {
  const kept: Kept = { text: newPaper().toJSON(), rows: [] }
  const paper = new LastingPaper(kept)
  write(paper, 'Først. ')
  paper.run(splitBlock)
  paper.dispatch(closeHistory(paper.state.tr.setBlockType(2, 4, schema.nodes['heading']!, { level: 2 })))
  paper.dispatch(takeIn(paper.state, 1, 1))
  write(paper, 'Sist. ')
  paper.dispatch(takeIn(paper.state, 2, 0))
  paper.run(undo)
  paper.dispatch(closeHistory(clearAcrossSections(all(paper.state))))
  await paper.save(kept)
  return kept
}

const withFootnote = ({ tr }: EditorState): Transaction =>
  tr.insert(5, schema.node('footnote', null, schema.text('Se planen.')))

const all = (state: EditorState): EditorState =>
  state.apply(
    state.tr.setSelection(TextSelection.between(state.doc.resolve(2), state.doc.resolve(state.doc.content.size))),
  )

/** What one reads of a text; blocks get new identities when theirs are taken back. */
const wordsOf = (text: unknown): string => JSON.stringify(text).replaceAll(/"id":(null|"[^"]*")/g, '')

const opened = (kept: Kept): LastingPaper => new LastingPaper(kept)

describe('the undo history of a paper', () => {
  test('puts the cursor back where the writer stood', async () => {
    const kept: Kept = { text: newPaper().toJSON(), rows: [] }
    const paper = new LastingPaper(kept)
    paper.dispatch(paper.state.tr.setSelection(TextSelection.create(paper.state.doc, 5, 9)))
    paper.dispatch(paper.state.tr.insertText('bryggen'))
    await paper.save(kept)
    const again = opened(kept)
    again.run(undo)
    expect([again.state.selection.from, again.state.selection.to]).toEqual([5, 9])
  })

  test('goes on in an event of its own after the paper was closed in the middle of one', async () => {
    const kept: Kept = { text: newPaper().toJSON(), rows: [] }
    const paper = new LastingPaper(kept)
    paper.dispatch(paper.state.tr.insertText('Før. ', 2))
    await paper.save(kept)
    const again = opened(kept)
    again.dispatch(again.state.tr.insertText('Etter. ', 7))
    again.run(undo)
    expect(again.state.doc.textContent).toContain('Før. Om proposal')
    expect(undoDepth(again.state)).toBe(1)
  })

  test('writes only what is new: letters typed one by one are one short step', async () => {
    const kept: Kept = { text: newPaper().toJSON(), rows: [] }
    const paper = new LastingPaper(kept)
    const changes: UndoChange[] = []
    const save = () => {
      paper.history.follow(paper.state)
      return paper.history.savedWith((change) => Promise.resolve(void changes.push(change)))
    }
    for (const [index, letter] of [...'Rådet støtter planen.'].entries())
      paper.dispatch(paper.state.tr.insertText(letter, 2 + index))
    await save()
    await save()
    write(paper, 'Og')
    await save()
    expect(changes.map(({ from, entries }) => [from, entries.length])).toEqual([
      [0, 1],
      [1, 0],
      [1, 1],
    ])
    expect(changes[0]?.entries[0]?.step.length).toBeLessThan(1000)
  })

  test('sends along what a failed save did not bring', async () => {
    const kept: Kept = { text: newPaper().toJSON(), rows: [] }
    const paper = new LastingPaper(kept)
    write(paper, 'Først. ')
    paper.history.follow(paper.state)
    await expect(paper.history.savedWith(() => Promise.reject(new Error('full disk')))).rejects.toThrow('full disk')
    write(paper, 'Så. ')
    await paper.save(kept)
    expect(undoDepth(opened(kept).state)).toBe(2)
  })

  test('keeps the newest events, and takes those back one by one', async () => {
    const kept: Kept = { text: newPaper().toJSON(), rows: [] }
    const paper = new LastingPaper(kept)
    for (let round = 0; round < undoBounds.entries + 15; round++) {
      write(paper, `${round} `)
      if (round % 20 === 0) await paper.save(kept)
    }
    await paper.save(kept)
    const again = opened(kept)
    expect(undoDepth(again.state)).toBe(undoBounds.entries)
    expect(wayBack(again)).toEqual(wayBack(paper).slice(0, undoBounds.entries + 1))
  })

  test('lets go of what is too long to keep, and of all that came before it', async () => {
    const kept: Kept = { text: newPaper().toJSON(), rows: [] }
    const paper = new LastingPaper(kept)
    write(paper, 'Først. ')
    write(paper, 'ord '.repeat(undoBounds.letters / 3))
    paper.dispatch(closeHistory(paper.state.tr.delete(2, 2 + undoBounds.letters)))
    write(paper, 'Sist. ')
    await paper.save(kept)
    expect(undoDepth(opened(kept).state)).toBe(1)
  })

  test('offers nothing when the text is another than the one that was kept with it', async () => {
    const kept = await written()
    const other = new Paper(schema.nodeFromJSON(kept.text), [])
    write(other, 'x')
    expect(undoDepth(opened({ ...kept, text: other.state.doc.toJSON() }).state)).toBe(0)
    expect(undoDepth(opened(kept).state)).toBeGreaterThan(0)
  })

  test('offers nothing while only one of two sections changed together is saved, and all when both are', async () => {
    const kept: Kept = { text: newPaper().toJSON(), rows: [] }
    const paper = new LastingPaper(kept)
    const before = paper.state.doc
    paper.dispatch(clearAcrossSections(all(paper.state)))
    const after = paper.state.doc
    paper.history.follow(paper.state)
    const half = before.replace(0, before.child(0).nodeSize, after.slice(0, after.child(0).nodeSize))
    await paper.history.savedWith((change) => Promise.resolve(keep(kept, half, change)))
    expect(undoDepth(opened(kept).state)).toBe(0)
    await paper.save(kept)
    expect(undoDepth(opened(kept).state)).toBe(1)
  })

  test.each([
    ['only writing', written],
    ['everything', wellUsed],
  ])('of %s never throws and never gives a text nobody wrote, however its rows are damaged', async (_, made) => {
    const kept = await made()
    const texts = wayBack(opened(kept)).map(wordsOf)
    const damage = fc.record({
      row: fc.nat({ max: kept.rows.length - 1 }),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      cut: fc.nat({ max: 12 }),
      put: fc.oneof(
        fc.string({ maxLength: 6 }),
        fc.constantFrom('"', '{', ']', '0', '9', 'null', 'undo', 'more', '-1'),
      ),
    })
    fc.assert(
      fc.property(fc.array(damage, { minLength: 1, maxLength: 4 }), fc.nat(), (damages, shuffled) => {
        const rows = kept.rows.map(({ sequence, step }) => ({ sequence, step }))
        for (const { row, at, cut, put } of damages) {
          const step = rows[row]?.step ?? ''
          const start = Math.floor(at * step.length)
          rows[row] = { sequence: row, step: step.slice(0, start) + put + step.slice(start + cut) }
        }
        if (shuffled % 3 === 0) rows.reverse()
        if (shuffled % 3 === 1) rows.splice(shuffled % rows.length, 1)
        const paper = opened({ ...kept, rows })
        for (const text of wayBack(paper)) expect(texts).toContain(wordsOf(text))
        write(paper, 'Nytt. ')
        expect(paper.run(undo)).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  test.each([
    ['a footnote that is suggested', (state: EditorState) => suggested(withFootnote(state), state, () => 'forslag')],
    ['words with a footnote made bold', (state: EditorState) => state.tr.addMark(2, 20, schema.mark('bold'))],
  ])('holds %s, however often it is undone and done again', async (_, change) => {
    const kept: Kept = { text: newPaper().toJSON(), rows: [] }
    const paper = new LastingPaper(kept)
    paper.dispatch(closeHistory(withFootnote(paper.state)))
    paper.dispatch(closeHistory(change(paper.state) ?? paper.state.tr))
    const after = paper.state.doc
    // Each round would take three times as long as the one before if the steps doubled.
    for (let round = 0; round < 30; round++) {
      paper.run(undo)
      paper.run(redo)
    }
    await paper.save(kept)
    const again = opened(kept)
    expect(again.state.doc.eq(after)).toBe(true)
    expect(undoDepth(again.state)).toBe(2)
    expect(wayBack(again).map(wordsOf)).toEqual(wayBack(paper).map(wordsOf))
    expect(Math.max(...kept.rows.map(({ step }) => step.length))).toBeLessThan(3000)
  })

  test('takes nothing from another paper', async () => {
    const kept = await wellUsed()
    const other = schema.node('doc', null, [schema.node('section', { key: 'proposal' }, [paragraph('En annen sak')])])
    const paper = opened({ text: other.toJSON(), rows: kept.rows })
    expect(undoDepth(paper.state)).toBe(0)
    expect(paper.state.doc.eq(other)).toBe(true)
  })
})
