import { describe, expect, it } from 'vitest'
import type { PoolGroup } from '../../shared/agenda.ts'
import { plainText } from '../../shared/content.ts'
import { addCase, addToAgenda, holdMeeting, openCouncil, schedule, type Council } from '../support/council.ts'

const poolOf = (council: Council, meetingId: string): Promise<PoolGroup[]> => council.call('agenda.pool', { meetingId })

/** The pool as kind, date and titles, group by group. */
const outline = (groups: PoolGroup[]) =>
  groups.map(({ kind, onDate, entries }) => [kind, onDate, ...entries.map((entry) => entry.case.title)])

describe('the pool of cases', () => {
  it('offers what the working committee has finished, newest meeting first, and what nobody has treated', async () => {
    const council = await openCouncil()
    const [archive, insight, common, fresh] = [
      await addCase(council, 'Arkiv'),
      await addCase(council, 'Innsyn'),
      await addCase(council, 'Fellestjenester'),
      await addCase(council, 'Ny sak'),
    ]
    await holdMeeting(council, council.committeeId, [archive], 'asProposed', { onDate: '2026-01-13' })
    await holdMeeting(council, council.committeeId, [insight, common], 'amended', { onDate: '2026-02-10' })
    const meetingId = await schedule(council, council.councilId)
    const pool = await poolOf(council, meetingId)
    expect(outline(pool)).toEqual([
      ['prepared', '2026-02-10', 'Innsyn', 'Fellestjenester'],
      ['prepared', '2026-01-13', 'Arkiv'],
      ['secretariat', null, 'Ny sak'],
    ])
    expect(pool.map((group) => group.bodyName)).toEqual(['Forberedende utvalg', 'Forberedende utvalg', null])
    expect(pool[2]?.entries[0]).toMatchObject({ case: { id: fresh }, fromItemId: null, recommendation: null })
  })

  it('carries the committee’s advice and the item it comes from', async () => {
    const council = await openCouncil()
    const { itemIds } = await holdMeeting(
      council,
      council.committeeId,
      [await addCase(council, 'Arkiv')],
      'asProposed',
      { onDate: '2026-02-10' },
    )
    const entry = (await poolOf(council, await schedule(council, council.councilId)))[0]?.entries[0]
    expect(entry?.fromItemId).toBe(itemIds[0])
    expect(plainText(entry?.recommendation ?? [])).toBe('Rådet anbefaler Arkiv.')
  })

  it('offers what a preparing body has finished, but not what an unrelated one has', async () => {
    const council = await openCouncil()
    const { id: expertsId } = await council.call('bodies.create', {
      name: 'Fagråd for arkitektur',
      kind: 'professionalCouncil',
    })
    await holdMeeting(council, expertsId, [await addCase(council, 'Arkiv')], 'discussed', { onDate: '2026-02-10' })
    const meetingId = await schedule(council, council.councilId)
    expect(await poolOf(council, meetingId)).toEqual([])
    await council.call('bodies.relate', { fromId: expertsId, toId: council.councilId, kind: 'preparesFor' })
    expect(outline(await poolOf(council, meetingId))).toEqual([['prepared', '2026-02-10', 'Arkiv']])
  })

  it.each(['postponed', 'returned', 'withdrawn'] as const)(
    'leaves out what the committee has left with the outcome %s',
    async (outcome) => {
      const council = await openCouncil()
      await holdMeeting(council, council.committeeId, [await addCase(council, 'Arkiv')], outcome, {
        onDate: '2026-02-10',
      })
      expect(await poolOf(council, await schedule(council, council.councilId))).toEqual([])
    },
  )

  it('leaves out what is already on an agenda of this body, and takes it back in when it is taken off', async () => {
    const council = await openCouncil()
    const caseId = await addCase(council, 'Arkiv')
    await holdMeeting(council, council.committeeId, [caseId], 'asProposed', { onDate: '2026-02-10' })
    const [first, second] = [
      await schedule(council, council.councilId),
      await schedule(council, council.councilId, { onDate: '2026-05-12' }),
    ]
    const [itemId = ''] = await addToAgenda(council, first, caseId)
    expect(await poolOf(council, second)).toEqual([])
    await council.call('agenda.remove', { itemId })
    expect(outline(await poolOf(council, second))).toEqual([['prepared', '2026-02-10', 'Arkiv']])
  })

  it('leaves out what is on an open agenda of this body, whatever its date, until that meeting is called off', async () => {
    const council = await openCouncil()
    const caseId = await addCase(council, 'Arkiv')
    const early = await schedule(council, council.councilId, { onDate: '2026-02-03' })
    await addToAgenda(council, early, caseId)
    await holdMeeting(council, council.committeeId, [caseId], 'asProposed', { onDate: '2026-02-10' })
    const meetingId = await schedule(council, council.councilId)
    expect(await poolOf(council, meetingId)).toEqual([])
    await council.call('meetings.cancel', { id: early })
    expect(outline(await poolOf(council, meetingId))).toEqual([['prepared', '2026-02-10', 'Arkiv']])
    const late = await schedule(council, council.councilId, { onDate: '2026-06-02' })
    await addToAgenda(council, late, caseId)
    await council.call('meetings.cancel', { id: late })
    expect(outline(await poolOf(council, meetingId))).toEqual([['prepared', '2026-02-10', 'Arkiv']])
  })

  it('leaves out what this body has treated since, and takes it in again when the committee returns to it', async () => {
    const council = await openCouncil()
    const caseId = await addCase(council, 'Arkiv')
    await holdMeeting(council, council.committeeId, [caseId], 'asProposed', { onDate: '2026-01-13' })
    await holdMeeting(council, council.councilId, [caseId], 'asProposed', { onDate: '2026-02-10' })
    const meetingId = await schedule(council, council.councilId, { onDate: '2026-05-12' })
    expect(await poolOf(council, meetingId)).toEqual([])
    await holdMeeting(council, council.committeeId, [caseId], 'amended', { onDate: '2026-04-14' })
    expect(outline(await poolOf(council, meetingId))).toEqual([['prepared', '2026-04-14', 'Arkiv']])
  })

  it.each(['postponed', 'returned'] as const)(
    'offers what this body has %s when it is taken off the agenda it came back on',
    async (outcome) => {
      const council = await openCouncil()
      const caseId = await addCase(council, 'Arkiv')
      const { itemIds } = await holdMeeting(council, council.councilId, [caseId], outcome, { onDate: '2026-02-10' })
      const meetingId = await schedule(council, council.councilId)
      expect(await poolOf(council, meetingId)).toEqual([])
      const { items } = await council.call('agenda.get', { meetingId })
      await council.call('agenda.remove', { itemId: items.find((item) => item.caseId === caseId)?.id ?? '' })
      const pool = await poolOf(council, meetingId)
      expect(outline(pool)).toEqual([['postponed', '2026-02-10', 'Arkiv']])
      expect(pool[0]?.entries[0]?.fromItemId).toBe(itemIds[0])
      await addToAgenda(council, meetingId, caseId)
      expect(await poolOf(council, meetingId)).toEqual([])
    },
  )

  it('offers a case once, from where it was treated last', async () => {
    const council = await openCouncil()
    const caseId = await addCase(council, 'Arkiv')
    await holdMeeting(council, council.councilId, [caseId], 'returned', { onDate: '2026-01-13' })
    await holdMeeting(council, council.committeeId, [caseId], 'noted', { onDate: '2026-01-20' })
    await holdMeeting(council, council.committeeId, [caseId], 'asProposed', { onDate: '2026-02-10' })
    const meetingId = await schedule(council, council.councilId)
    const { items } = await council.call('agenda.get', { meetingId })
    await council.call('agenda.remove', { itemId: items.find((item) => item.caseId === caseId)?.id ?? '' })
    expect(outline(await poolOf(council, meetingId))).toEqual([['prepared', '2026-02-10', 'Arkiv']])
  })

  it('never offers a case that has been removed', async () => {
    const council = await openCouncil()
    await council.call('cases.remove', { id: await addCase(council, 'Arkiv') })
    expect(await poolOf(council, await schedule(council, council.councilId))).toEqual([])
  })
})
