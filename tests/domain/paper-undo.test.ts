import { describe, expect, it } from 'vitest'
import { verify } from '../../electron/verify.ts'
import { undoBounds, type UndoChange, type UndoEntry } from '../../shared/paper-undo.ts'
import { expectRefused } from '../support/expectations.ts'
import { rowCounts } from '../support/rows.ts'
import { openWorkspace } from '../support/workspace.ts'
import { clockOn, words } from '../support/world.ts'

async function newCase() {
  const workspace = openWorkspace({ now: clockOn('2026-03-10') })
  const { call } = workspace
  const { id: caseId } = await call('cases.create', { title: 'Felles plan' })
  const save = (undo?: UndoChange) =>
    call('papers.saveSection', {
      caseId,
      key: 'proposal',
      content: words('Rådet støtter planen.'),
      ...(undo && { undo }),
    })
  const sequences = async () => (await call('papers.undoLog', { caseId })).map(({ sequence }) => sequence)
  return { workspace, call, caseId, save, sequences }
}

const entries = (from: number, count: number, letters = 10): UndoEntry[] =>
  Array.from({ length: count }, (_, index) => ({ sequence: from + index, step: 'x'.repeat(letters) }))

const change = (from: number, count: number, letters?: number): UndoChange => ({
  from,
  entries: entries(from, count, letters),
})

describe('what can be undone in a paper', () => {
  it('is nothing before something is written', async () => {
    const { sequences } = await newCase()
    expect(await sequences()).toEqual([])
  })

  it('comes back as the editor wrote it, oldest first', async () => {
    const { call, caseId, save } = await newCase()
    await save(change(0, 3))
    expect(await call('papers.undoLog', { caseId })).toEqual(entries(0, 3))
  })

  it('is exchanged from where it changed, and kept before that', async () => {
    const { call, caseId, save } = await newCase()
    await save(change(0, 5))
    await save(change(3, 1, 20))
    expect(await call('papers.undoLog', { caseId })).toEqual([...entries(0, 3), ...entries(3, 1, 20)])
    await save({ from: 2, entries: [] })
    expect(await call('papers.undoLog', { caseId })).toEqual(entries(0, 2))
  })

  it('stays when a text is saved that says nothing of it; the editor sees that it no longer fits', async () => {
    const { save, sequences } = await newCase()
    await save(change(0, 2))
    await save()
    expect(await sequences()).toEqual([0, 1])
  })

  it('is kept with the text or not at all', async () => {
    const { workspace, call, caseId } = await newCase()
    const unknown = [{ type: 'video' }]
    const save = () => call('papers.saveSection', { caseId, key: 'proposal', content: unknown, undo: change(0, 2) })
    await expectRefused(workspace, save, 'content')
    workspace.store.db.exec(
      "CREATE TRIGGER refuse BEFORE INSERT ON paper_section BEGIN SELECT RAISE(ABORT, 'no room'); END",
    )
    const whole = { caseId, key: 'proposal' as const, content: words('Planen.'), undo: change(0, 2) }
    await expect(call('papers.saveSection', whole)).rejects.toThrow('no room')
    expect(await call('papers.undoLog', { caseId })).toEqual([])
  })

  it('is the newest entries only when there are many', async () => {
    const { save, sequences } = await newCase()
    await save(change(0, undoBounds.entries))
    await save(change(undoBounds.entries, 3))
    expect(await sequences()).toEqual(Array.from({ length: undoBounds.entries }, (_, index) => index + 3))
  })

  it('is the newest entries only when they are long', async () => {
    const { save, sequences } = await newCase()
    const third = Math.floor(undoBounds.letters / 3)
    await save(change(0, 3, third))
    expect(await sequences()).toEqual([0, 1, 2])
    await save(change(3, 1, third))
    expect(await sequences()).toEqual([1, 2, 3])
    await save(change(4, 1, undoBounds.letters))
    expect(await sequences()).toEqual([4])
  })

  it('is refused when one entry is longer than all may be', async () => {
    const { workspace, save } = await newCase()
    await expectRefused(workspace, () => save(change(0, 1, undoBounds.letters + 1)), 'invalidInput')
  })

  it('leaves no trace in the journal, in versions or in what is checked', async () => {
    const { workspace, call, caseId, save } = await newCase()
    await save()
    const { id: first } = await call('papers.freeze', { caseId })
    const before = rowCounts(workspace.store.db)
    await save(change(0, 4))
    expect(rowCounts(workspace.store.db)).toEqual({ ...before, paper_undo: 4 })
    expect((await call('papers.freeze', { caseId })).id).toBe(first)
    expect(verify(workspace.store.db)).toEqual([])
  })

  it('is gone when a file is taken in, when a version is made the draft again, and when the case is removed', async () => {
    const { call, caseId, save, sequences } = await newCase()
    const { id: other } = await call('cases.create', { title: 'En annen sak' })
    const proposal = { key: 'proposal' as const, content: words('Et annet forslag.') }
    await call('papers.saveSection', { caseId: other, ...proposal, undo: change(0, 1) })
    await save(change(0, 2))
    const { id: version } = await call('papers.freeze', { caseId })
    await call('papers.importFile', { caseId, sections: [proposal] })
    expect(await sequences()).toEqual([])
    await call('papers.saveSection', { caseId, ...proposal, undo: change(0, 2) })
    await call('papers.restore', { id: version })
    expect(await sequences()).toEqual([])
    await save(change(0, 2))
    await call('cases.remove', { id: caseId })
    expect(await sequences()).toEqual([])
    expect(await call('papers.undoLog', { caseId: other })).toEqual(entries(0, 1))
  })
})
