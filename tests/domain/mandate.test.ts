import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { defaultRules, silentMandate, type mandateChange } from '../../shared/mandate.ts'
import { expectRefused } from '../support/expectations.ts'
import { openWorkspace, type TestWorkspace } from '../support/workspace.ts'
import { clockOn, makeBody, makePerson, unknownId } from '../support/world.ts'

type Change = Omit<z.input<typeof mandateChange>, 'bodyId'>
type Board = TestWorkspace & Readonly<{ bodyId: string; otherId: string; set(change: Change): Promise<void> }>

async function openBoard(): Promise<Board> {
  const workspace = openWorkspace({ now: clockOn('2026-03-10') })
  const { bodyId } = await makeBody(workspace.call, 'Styret')
  const { bodyId: otherId } = await makeBody(workspace.call, 'Utvalget')
  return { ...workspace, bodyId, otherId, set: (change) => workspace.call('bodies.setMandate', { ...change, bodyId }) }
}

const detailsOf = ({ call, bodyId }: Board) => call('bodies.get', { id: bodyId })

describe('the mandate of a body', () => {
  it('is silent to begin with, and the default rules are shown in its place', async () => {
    const { mandate, rules } = await detailsOf(await openBoard())
    expect(mandate).toEqual(silentMandate)
    expect(rules).toEqual(defaultRules)
  })

  it('holds where it says something, and the defaults where it does not', async () => {
    const board = await openBoard()
    await board.set({ source: 'Vedtekter § 4', termYears: 2, noticeDays: 14, hasDeputies: true })
    const { mandate, rules } = await detailsOf(board)
    expect(mandate).toEqual({
      ...silentMandate,
      source: 'Vedtekter § 4',
      termYears: 2,
      noticeDays: 14,
      hasDeputies: true,
    })
    expect(rules).toEqual({ ...defaultRules, termYears: 2, noticeDays: 14, hasDeputies: true })
  })

  it('keeps what a change does not name, and falls silent again when told to', async () => {
    const board = await openBoard()
    await board.set({ termYears: 2, absenceLimit: 2, hasDeputies: false })
    await board.set({ termYears: null })
    expect((await detailsOf(board)).mandate).toEqual({ ...silentMandate, absenceLimit: 2, hasDeputies: false })
  })

  it('is given everything it can say, and gives everything back', async () => {
    const board = await openBoard()
    const everything = {
      source: 'Mandatet',
      termYears: 4,
      replacementPart: 1,
      replacementOf: 3,
      replacementBasis: 'filledSeats',
      hasDeputies: false,
      overlapBodyId: board.otherId,
      overlapMinimum: 1,
      meetingsLeast: 6,
      meetingsMost: 8,
      quorumPart: 1,
      quorumOf: 2,
      quorumNote: 'Mandatet er taust',
      noticeDays: 7,
      handInDays: 15,
      freezeDays: 8,
      absenceLimit: 3,
      absenceMonths: 12,
    } as const
    await board.set(everything)
    const { mandate, rules } = await detailsOf(board)
    expect(mandate).toEqual(everything)
    expect(rules).toMatchObject({
      replacement: { part: 1, of: 3, basis: 'filledSeats' },
      overlap: { bodyId: board.otherId, minimum: 1 },
    })
    await board.call('journal.undo', {})
    expect((await detailsOf(board)).mandate).toEqual(silentMandate)
  })

  it('must give both numbers of a share, the first no larger than the second', async () => {
    const board = await openBoard()
    const replacement = { rule: 'Utskifting i året' }
    await expectRefused(board, () => board.set({ replacementPart: 1 }), 'shareIncomplete', replacement)
    await expectRefused(board, () => board.set({ replacementOf: 3 }), 'shareIncomplete', replacement)
    const all = { replacementPart: 4, replacementOf: 3 }
    await expectRefused(board, () => board.set(all), 'shareTooLarge', replacement)
    const quorum = { rule: 'Vedtaksførhet' }
    await expectRefused(board, () => board.set({ quorumPart: 2 }), 'shareIncomplete', quorum)
    await expectRefused(board, () => board.set({ quorumPart: 3, quorumOf: 2 }), 'shareTooLarge', quorum)
    await board.set({ quorumPart: 2, quorumOf: 3 })
    await expectRefused(board, () => board.set({ quorumOf: null }), 'shareIncomplete', quorum)
    await board.set({ quorumPart: null, quorumOf: null })
    expect((await detailsOf(board)).rules.quorum).toEqual(defaultRules.quorum)
  })

  it('cannot freeze the agenda before cases are handed in, also when one of the deadlines is the usual one', async () => {
    const board = await openBoard()
    const refused = (change: Change, values: Record<string, number>) =>
      expectRefused(board, () => board.set(change), 'freezeBeforeHandIn', values)
    await refused({ handInDays: 5, freezeDays: 6 }, { handIn: 5, freeze: 6 })
    await refused({ handInDays: 7 }, { handIn: 7, freeze: defaultRules.freezeDays })
    await refused({ freezeDays: 16 }, { handIn: defaultRules.handInDays, freeze: 16 })
    await board.set({ handInDays: 5, freezeDays: 5 })
    expect((await detailsOf(board)).rules).toMatchObject({ handInDays: 5, freezeDays: 5 })
  })

  it('cannot ask for more meetings at the least than at the most', async () => {
    const board = await openBoard()
    await board.set({ meetingsLeast: 6, meetingsMost: 8 })
    const values = { least: 9, most: 8 }
    await expectRefused(board, () => board.set({ meetingsLeast: 9 }), 'meetingsRange', values)
    await board.set({ meetingsLeast: 8 })
    expect((await detailsOf(board)).rules).toMatchObject({ meetingsLeast: 8, meetingsMost: 8 })
  })

  it('can ask for members who also sit in another body in use, and not in the body itself', async () => {
    const board = await openBoard()
    const { call, bodyId, otherId, set } = board
    await expectRefused(board, () => set({ overlapBodyId: bodyId }), 'overlapWithItself')
    await expectRefused(board, () => set({ overlapBodyId: unknownId }), 'notFound')
    await expectRefused(board, () => set({ overlapMinimum: 2 }), 'overlapBodyMissing')
    await set({ overlapBodyId: otherId })
    expect((await detailsOf(board)).rules.overlap).toEqual({ bodyId: otherId, minimum: 1 })
    await set({ overlapMinimum: 2 })
    await set({ overlapBodyId: null })
    expect((await detailsOf(board)).mandate).toEqual(silentMandate)
    await call('bodies.remove', { id: otherId })
    await expectRefused(board, () => set({ overlapBodyId: otherId }), 'bodyRemoved')
  })

  it('can be changed on other points when the other body is no longer in use', async () => {
    const board = await openBoard()
    await board.set({ overlapBodyId: board.otherId, overlapMinimum: 1 })
    await board.call('bodies.remove', { id: board.otherId })
    await board.set({ overlapBodyId: board.otherId, termYears: 2 })
    expect((await detailsOf(board)).mandate).toMatchObject({ overlapBodyId: board.otherId, termYears: 2 })
  })

  it.each([
    ['termYears', 0],
    ['termYears', 2.5],
    ['replacementPart', -1],
    ['meetingsLeast', 61],
    ['noticeDays', 91],
    ['absenceMonths', 0],
    ['hasDeputies', 'ja'],
    ['replacementBasis', 'members'],
    ['source', 'x'.repeat(401)],
  ])('is refused when %s is %s, and the field is named', async (field, value) => {
    const board = await openBoard()
    await expectRefused(board, () => board.set({ [field]: value } as Change), 'invalidInput', { field })
  })

  it('cannot be set for a body that is not in use', async () => {
    const board = await openBoard()
    await board.call('bodies.remove', { id: board.bodyId })
    await expectRefused(board, () => board.set({ termYears: 2 }), 'bodyRemoved')
  })
})

describe('deputies (C7)', () => {
  it('do not exist where the mandate has none, and can be appointed where it has', async () => {
    const board = await openBoard()
    const { call, bodyId, set } = board
    const personId = await makePerson(call, 'Kari')
    const appoint = () => call('members.appoint', { bodyId, personId, role: 'deputy', fromOn: '2026-01-01' })
    await expectRefused(board, appoint, 'noDeputies')
    await set({ hasDeputies: true })
    await appoint()
    expect((await call('bodies.composition', { id: bodyId })).members).toEqual([])
  })
})

describe('what candidates are weighed by (C10)', () => {
  it('is kept in the order it was added, until it is removed', async () => {
    const board = await openBoard()
    const { call, bodyId } = board
    const first = await call('bodies.addCriterion', { bodyId, text: 'Sitter i en styringsgruppe' })
    const second = await call('bodies.addCriterion', { bodyId, text: 'Er kommunedirektør' })
    await call('bodies.removeCriterion', { id: first.id })
    const third = await call('bodies.addCriterion', { bodyId, text: 'Er en drivkraft' })
    expect((await detailsOf(board)).criteria).toEqual([
      { id: second.id, bodyId, text: 'Er kommunedirektør', position: 2 },
      { id: third.id, bodyId, text: 'Er en drivkraft', position: 3 },
    ])
    await expectRefused(board, () => call('bodies.removeCriterion', { id: first.id }), 'notFound')
    const empty = { bodyId, text: '  ' }
    await expectRefused(board, () => call('bodies.addCriterion', empty), 'invalidInput', { field: 'text' })
    const elsewhere = { bodyId: unknownId, text: 'Er kommunedirektør' }
    await expectRefused(board, () => call('bodies.addCriterion', elsewhere), 'notFound')
  })
})
