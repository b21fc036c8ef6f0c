import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { operations } from '../../electron/domain/index.ts'
import { listWrongs } from '../../electron/domain/journal.sql.ts'
import { UserError } from '../../shared/errors.ts'
import { anAttempt, aRound, attemptNames, idsIn, type Attempt, suggestedContent } from '../support/commands.ts'
import { expectRefused } from '../support/expectations.ts'
import { journaledRows, rowCounts } from '../support/rows.ts'
import { openWorkspace, type TestWorkspace } from '../support/workspace.ts'
import { clockOn, holdMeeting, makeBody, makeMeeting, makePerson, words } from '../support/world.ts'

const open = () => openWorkspace({ now: clockOn('2026-03-10') })

describe('the journal', () => {
  it('says who did what when, newest first', async () => {
    const { call } = open()
    const { id } = await call('bodies.create', { name: 'Rådet', kind: 'council' })
    await call('workspace.changeSettings', { userName: 'Kari Nordby' })
    await call('bodies.update', { id, name: 'Digitaliseringsrådet' })
    const at = clockOn('2026-03-10')().toISOString()
    const entry = { at, isUndone: false, undoneBy: null, canUndo: true }
    expect(await call('journal.list', { limit: 2 })).toEqual([
      { id: 3, operation: 'bodies.update', actor: 'Kari Nordby', ...entry },
      expect.objectContaining({ id: 2, operation: 'workspace.changeSettings', ...entry }),
    ])
  })

  it('does not write down what was refused', async () => {
    const workspace = open()
    const { bodyId } = await makeBody(workspace.call, 'Rådet')
    const relate = () => workspace.call('bodies.relate', { fromId: bodyId, toId: bodyId, kind: 'owns' })
    await expectRefused(workspace, relate, 'bodySelfRelation')
  })

  it('has nothing to take back when a command changed nothing', async () => {
    const { call } = open()
    const { bodyId } = await makeBody(call, 'Rådet')
    await call('bodies.update', { id: bodyId, name: 'Rådet' })
    expect((await call('journal.list', { limit: 1 }))[0]).toMatchObject({ operation: 'bodies.update', canUndo: false })
    await call('journal.undo', {})
    expect(await call('bodies.list')).toEqual([])
  })
})

describe('undo', () => {
  it('takes back the latest thing that stands, then the one before, until there is nothing left', async () => {
    const workspace = open()
    const { call } = workspace
    const { bodyId } = await makeBody(call, 'Rådet')
    await call('bodies.update', { id: bodyId, name: 'Nytt navn' })
    expect(await call('journal.undo', {})).toMatchObject({
      operation: 'bodies.update',
      isUndone: true,
      undoneBy: 3,
      canUndo: false,
    })
    expect(await call('bodies.list')).toMatchObject([{ name: 'Rådet' }])
    expect(await call('journal.undo', {})).toMatchObject({ operation: 'bodies.create', isUndone: true })
    expect(await call('bodies.list')).toEqual([])
    await expectRefused(workspace, () => call('journal.undo', {}), 'undoNothing')
  })

  it('of an undo does the thing again, and that can be undone too', async () => {
    const { call } = open()
    await makeBody(call, 'Rådet')
    const names = async () => (await call('bodies.list')).map((body) => body.name)
    const latest = async () => (await call('journal.list', { limit: 1 }))[0]?.id
    await call('journal.undo', {})
    expect(await names()).toEqual([])
    await call('journal.undo', { id: await latest() })
    expect(await names()).toEqual(['Rådet'])
    await call('journal.undo', { id: await latest() })
    expect(await names()).toEqual([])
    await call('journal.undo', { id: await latest() })
    expect(await names()).toEqual(['Rådet'])
    expect(await call('journal.undo', {})).toMatchObject({ id: 1, isUndone: true })
    expect(await names()).toEqual([])
  })

  it('is refused for what has been undone, what cannot be, and what never was', async () => {
    const workspace = open()
    const { call } = workspace
    const { id: caseId } = await call('cases.create', { title: 'Plan' })
    await call('papers.freeze', { caseId })
    await call('cases.update', { id: caseId, title: 'Ny plan' })
    await call('journal.undo', { id: 3 })
    await expectRefused(workspace, () => call('journal.undo', { id: 3 }), 'undoNothing')
    await expectRefused(workspace, () => call('journal.undo', { id: 2 }), 'undoImpossible')
    await expectRefused(workspace, () => call('journal.undo', { id: 99 }), 'notFound')
    await expectRefused(workspace, () => call('journal.undo', { id: 0 }), 'invalidInput', { field: 'id' })
  })

  it('is refused when the same row has changed since', async () => {
    const workspace = open()
    const { call } = workspace
    const { bodyId } = await makeBody(call, 'Rådet')
    await call('bodies.update', { id: bodyId, name: 'Først' })
    await call('bodies.update', { id: bodyId, name: 'Så' })
    await expectRefused(workspace, () => call('journal.undo', { id: 2 }), 'undoConflict')
  })

  it('is refused when something made since rests on it', async () => {
    const workspace = open()
    const { call } = workspace
    const { bodyId } = await makeBody(call, 'Rådet')
    const personId = await makePerson(call, 'Kari')
    await call('members.appoint', { bodyId, personId, role: 'chair', fromOn: '2026-01-01' })
    for (const id of [1, 2]) await expectRefused(workspace, () => call('journal.undo', { id }), 'undoConflict')
  })

  it('is refused when the seat it would give back has a new holder', async () => {
    const workspace = open()
    const { call } = workspace
    const { bodyId, seatIds } = await makeBody(call, 'Rådet', 1)
    const [kari, ola] = [await makePerson(call, 'Kari'), await makePerson(call, 'Ola')]
    const seat = { bodyId, seatId: seatIds[0], role: 'member' } as const
    const { id } = await call('members.appoint', { ...seat, personId: kari, fromOn: '2024-01-01' })
    await call('members.end', { id, on: '2025-12-31' })
    const ending = (await call('journal.list', { limit: 1 }))[0]?.id
    await call('members.appoint', { ...seat, personId: ola, fromOn: '2026-01-01' })
    await expectRefused(workspace, () => call('journal.undo', { id: ending }), 'undoConflict')
    await call('journal.undo', {})
    await call('journal.undo', { id: ending })
    expect(await call('members.list', { bodyId })).toMatchObject([{ toOn: null }])
  })

  it('is refused when it would give back a seat, a relation or an item that has been removed or made anew', async () => {
    const workspace = open()
    const { call } = workspace
    const latest = async () => (await call('journal.list', { limit: 1 }))[0]?.id
    const { bodyId, seatIds } = await makeBody(call, 'Rådet', 1)
    const other = await makeBody(call, 'Utvalget')
    const refused = async (id: number | undefined) =>
      expectRefused(workspace, () => call('journal.undo', { id }), 'undoConflict')

    const personId = await makePerson(call, 'Kari')
    const seat = { bodyId, personId, seatId: seatIds[0], role: 'member' } as const
    const { id } = await call('members.appoint', { ...seat, fromOn: '2024-01-01' })
    await call('members.end', { id, on: '2025-12-31' })
    const ending = await latest()
    await call('bodies.removeSeat', { id: seatIds[0] ?? '' })
    await refused(ending)

    const relation = { fromId: other.bodyId, toId: bodyId, kind: 'worksFor' } as const
    await call('bodies.unrelate', await call('bodies.relate', relation))
    const unrelating = await latest()
    await call('bodies.relate', relation)
    await refused(unrelating)

    const { id: caseId } = await call('cases.create', { title: 'Plan' })
    const { meetingId, itemIds } = await makeMeeting(call, { bodyId, onDate: '2026-04-01', caseIds: [caseId] })
    await call('agenda.remove', { itemId: itemIds[0] ?? '' })
    const removal = await latest()
    await call('cases.remove', { id: caseId })
    await refused(removal)
    await call('journal.undo', {})
    await call('agenda.add', { meetingId, picks: [{ caseId }] })
    await refused(removal)

    await call('meetings.cancel', { id: meetingId })
    const cancellation = await latest()
    await call('bodies.remove', { id: bodyId })
    await refused(cancellation)
  })

  it('does not reach behind a notice, the opening or the end of a meeting', async () => {
    const workspace = open()
    const { call } = workspace
    const { bodyId } = await makeBody(call, 'Rådet')
    const { meetingId } = await makeMeeting(call, { bodyId, onDate: '2026-04-01' })
    const { itemId } = await call('agenda.addTopic', { meetingId, title: 'Et tema' })
    await call('agenda.update', { itemId, title: 'Et annet tema' })
    const renaming = (await call('journal.list', { limit: 1 }))[0]?.id
    await holdMeeting(call, meetingId, [itemId])
    await call('room.postponeRest', { meetingId })
    const recording = (await call('journal.list', { limit: 1 }))[0]?.id
    await expectRefused(workspace, () => call('journal.undo', { id: renaming }), 'undoConflict')
    await call('room.close', { meetingId, time: '12:00' })
    await expectRefused(workspace, () => call('journal.undo', { id: recording }), 'undoConflict')
    await call('journal.undo', {})
    expect(await call('journal.undo', {})).toMatchObject({ id: recording, isUndone: true })
    expect(await call('meetings.get', { id: meetingId })).toMatchObject({ status: 'inProgress' })
  })

  it('of a new case is refused when a version of its paper has been kept', async () => {
    const workspace = open()
    const { call } = workspace
    const { id: caseId } = await call('cases.create', { title: 'Plan' })
    await call('papers.freeze', { caseId })
    await expectRefused(workspace, () => call('journal.undo', {}), 'undoConflict')
  })

  it('leaves numbers, notices and versions as they are', async () => {
    const workspace = open()
    const { call } = workspace
    const { bodyId } = await makeBody(call, 'Rådet')
    const { id: caseId } = await call('cases.create', { title: 'Plan' })
    await call('papers.saveSection', { caseId, key: 'summary', content: words('Kort fortalt.') })
    const { meetingId } = await makeMeeting(call, { bodyId, onDate: '2026-04-01', caseIds: [caseId] })
    await call('notices.issue', { meetingId })
    await expectRefused(workspace, () => call('journal.undo', {}), 'undoConflict')
    const issuing = (await call('journal.list', { limit: 1 }))[0]
    expect(issuing).toMatchObject({ operation: 'notices.issue', canUndo: false })
    await expectRefused(workspace, () => call('journal.undo', { id: issuing?.id }), 'undoImpossible')
    const { case_number, notice, paper_version } = rowCounts(workspace.store.db)
    expect({ case_number, notice, paper_version }).toEqual({ case_number: 1, notice: 1, paper_version: 1 })
  })
})

/** A few of everything, so that drawn commands find something to work on. */
async function prepare({ call }: TestWorkspace): Promise<void> {
  const [council, committee] = [await makeBody(call, 'Rådet', 2), await makeBody(call, 'Utvalget', 1)]
  await call('bodies.relate', { fromId: committee.bodyId, toId: council.bodyId, kind: 'worksFor' })
  await call('bodies.addWorkArea', { bodyId: council.bodyId, name: 'Strategi' })
  const people = [await makePerson(call, 'Kari'), await makePerson(call, 'Ola')]
  const [personId = ''] = people
  await call('members.appoint', {
    personId,
    bodyId: council.bodyId,
    seatId: council.seatIds[0],
    role: 'chair',
    fromOn: '2025-01-01',
  })
  const nominated = { bodyId: committee.bodyId, seatId: committee.seatIds[0] ?? '', openedOn: '2026-02-01' }
  const { id: nominationId } = await call('nominations.open', nominated)
  await call('nominations.addCandidate', { nominationId, name: 'Per' })
  const cases = [await call('cases.create', { title: 'Plan' }), await call('cases.create', { title: 'Data' })]
  for (const { id } of cases)
    await call('papers.saveSection', {
      caseId: id,
      key: 'process',
      content: suggestedContent(crypto.randomUUID(), 'svar'),
    })
  await makeMeeting(call, { bodyId: council.bodyId, onDate: '2026-03-20', caseIds: cases.map(({ id }) => id) })
  const held = await makeMeeting(call, {
    bodyId: committee.bodyId,
    onDate: '2026-03-10',
    caseIds: cases.map(({ id }) => id),
  })
  await call('attendance.invite', { meetingId: held.meetingId, personId })
  await holdMeeting(call, held.meetingId, [])
}

/** True when the command was carried out; false when it was refused in words. */
async function isDone({ call, store }: TestWorkspace, { run }: Attempt): Promise<boolean> {
  try {
    await run(call, idsIn(store.db))
    return true
  } catch (error) {
    if (error instanceof UserError) return false
    throw error
  }
}

/** Tries a command: one that is refused must change nothing, one carried out must be taken back and done again row for row. */
async function standsWhole(workspace: TestWorkspace, attempt: Attempt): Promise<boolean> {
  const { call, store } = workspace
  const before = { rows: journaledRows(store.db), counts: rowCounts(store.db) }
  if (!(await isDone(workspace, attempt))) {
    expect({ rows: journaledRows(store.db), counts: rowCounts(store.db) }, `${attempt}`).toEqual(before)
    return false
  }
  const [entry] = await call('journal.list', { limit: 1 })
  const after = journaledRows(store.db)
  expect(entry?.operation).toBe(attempt.name)
  if (!entry?.canUndo) return true
  await call('journal.undo', { id: entry.id })
  expect(journaledRows(store.db), `${attempt}`).toEqual(before.rows)
  await call('journal.undo', { id: (await call('journal.list', { limit: 1 }))[0]?.id })
  expect(journaledRows(store.db), `${attempt}`).toEqual(after)
  return true
}

// Numbers given and versions kept stand for good, and so does what they belong to.
const standing = ['notices.issue', 'numbering.release', 'numbering.takeOver', 'papers.importFile']
const undoable = attemptNames.filter((name) => !standing.includes(name))

// Many commands on a real disk: generous, because other work may share it.
describe('whatever is done', { timeout: 120_000 }, () => {
  it('is either refused and leaves everything as it was, or can be taken back and done again row for row', async () => {
    const workspace = open()
    const { store } = workspace
    await prepare(workspace)
    const done = new Set<string>()
    await fc.assert(
      fc.asyncProperty(aRound, async (attempts) => {
        for (const attempt of attempts) if (await standsWhole(workspace, attempt)) done.add(attempt.name)
      }),
      { numRuns: 16, endOnFailure: true },
    )
    expect(listWrongs(store.db)).toEqual([])
    expect(done.size).toBeGreaterThan(attemptNames.length * 0.7)
  })

  it('is gone when everything has been taken back in turn', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anAttempt(undoable), { minLength: 5, maxLength: 25 }), async (attempts) => {
        const workspace = open()
        const { call, store } = workspace
        await prepare(workspace)
        const before = journaledRows(store.db)
        const count = (await call('journal.list', { limit: 1 }))[0]?.id ?? 0
        for (const attempt of attempts) await isDone(workspace, attempt)
        const entries = (await call('journal.list', {})).filter(({ id, canUndo }) => id > count && canUndo)
        for (const entry of entries) expect((await call('journal.undo', {})).id).toBe(entry.id)
        expect(journaledRows(store.db)).toEqual(before)
      }),
      { numRuns: 12, endOnFailure: true },
    )
  })

  it('never leaves something that may not be, in whatever order things are taken back', async () => {
    const taken = fc.record({ attempt: fc.option(anAttempt(), { freq: 3 }), entry: fc.nat({ max: 12 }) })
    await fc.assert(
      fc.asyncProperty(fc.array(taken, { minLength: 10, maxLength: 40 }), async (steps) => {
        const workspace = open()
        const { call, store } = workspace
        await prepare(workspace)
        for (const { attempt, entry } of steps) {
          const id = (await call('journal.list', { limit: 13 }))[entry]?.id
          await isDone(workspace, attempt ?? { name: 'journal.undo', run: () => call('journal.undo', { id }) })
          expect(listWrongs(store.db)).toEqual([])
        }
      }),
      { numRuns: 12, endOnFailure: true },
    )
  })

  it('is drawn from every command there is', () => {
    const journaled = Object.entries(operations).flatMap(([domain, inDomain]) =>
      Object.entries(inDomain)
        .filter(([, operation]) => operation.kind === 'command' && operation.options.isJournaled)
        .map(([name]) => `${domain}.${name}`),
    )
    const apart = ['papers.freeze', 'journal.undo']
    expect([...attemptNames, ...apart].toSorted()).toEqual(journaled.toSorted())
  })
})
