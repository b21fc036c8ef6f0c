import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { callerOf, type Call } from '../../electron/dispatch.ts'
import { verify } from '../../electron/verify.ts'
import {
  addCase,
  addToAgenda,
  expectRefused,
  morning,
  openCouncil,
  schedule,
  type Council,
} from '../support/council.ts'

/** The same file opened on one of two machines. */
const machines = { here: { id: 'a', name: 'PC-A' }, there: { id: 'b', name: 'PC-B' } } as const
type Machine = keyof typeof machines

const on = (council: Council, machine: Machine): Council => ({
  ...council,
  call: callerOf(council.store, () => morning, machines[machine]),
})

async function issueOn(council: Council, onDate = '2026-03-10'): Promise<string> {
  const meetingId = await schedule(council, council.councilId, { onDate })
  await addToAgenda(council, meetingId, await addCase(council, 'Sak'))
  await council.call('notices.issue', { meetingId })
  return meetingId
}

const holder = async ({ call }: { call: Call }) => call('numbering.holder')

describe('the machine that gives case numbers', () => {
  it('is nobody at first, and then the one that sends the first notice with a case', async () => {
    const council = on(await openCouncil(), 'here')
    expect(await holder(council)).toEqual({ deviceName: null, sinceAt: null, releasedAt: null, isThisDevice: false })
    const meetingId = await schedule(council, council.councilId)
    await council.call('agenda.addTopic', { meetingId, title: 'Besøk' })
    await council.call('notices.issue', { meetingId })
    expect((await holder(council)).deviceName).toBeNull()
    await issueOn(council, '2026-04-14')
    expect(await holder(council)).toMatchObject({ deviceName: 'PC-A', releasedAt: null, isThisDevice: true })
  })

  it('is the only one: another is refused by name, and nothing is sent', async () => {
    const council = await openCouncil()
    await issueOn(on(council, 'here'))
    const there = on(council, 'there')
    const meetingId = await schedule(there, council.councilId, { onDate: '2026-04-14' })
    await addToAgenda(there, meetingId, await addCase(there, 'Sak'))
    const refusal = { device: 'PC-A', date: '2. januar 2026' }
    await expectRefused(there.call('notices.issue', { meetingId }), 'numbersHeldElsewhere', refusal)
    expect(await there.call('notices.list', { meetingId })).toEqual([])
    await expectRefused(there.call('numbering.release'), 'numbersHeldElsewhere', refusal)
    await expectRefused(there.call('numbering.takeOver', {}), 'numbersHeldElsewhere', refusal)
    await on(council, 'here').call('notices.issue', { meetingId })
  })

  it('can let go, so that another takes over without a warning', async () => {
    const council = await openCouncil()
    const [here, there] = [on(council, 'here'), on(council, 'there')]
    await expectRefused(here.call('numbering.release'), 'numbersHeldByNobody')
    await issueOn(here)
    await here.call('numbering.release')
    const released = { device: 'PC-A', date: '2. januar 2026' }
    await expectRefused(issueOn(here, '2026-04-14'), 'numbersReleased', released)
    await expectRefused(issueOn(there, '2026-04-14'), 'numbersReleased', released)
    await there.call('numbering.takeOver', {})
    expect(await holder(there)).toMatchObject({ deviceName: 'PC-B', isThisDevice: true, releasedAt: null })
    await issueOn(there, '2026-04-14')
    await expectRefused(issueOn(here, '2026-05-12'), 'numbersHeldElsewhere', { device: 'PC-B', date: '2. januar 2026' })
  })

  it('can be taken over from when one is sure, and neither that nor the numbers can be undone', async () => {
    const council = await openCouncil()
    await issueOn(on(council, 'here'))
    const there = on(council, 'there')
    await there.call('numbering.takeOver', { isSure: true })
    expect((await holder(there)).isThisDevice).toBe(true)
    const [entry] = await there.call('journal.list', {})
    expect(entry).toMatchObject({ operation: 'numbering.takeOver', canUndo: false })
  })

  it('is not asked for a version that gives no numbers', async () => {
    const council = await openCouncil()
    const meetingId = await issueOn(on(council, 'here'))
    const there = on(council, 'there')
    await there.call('meetings.update', { id: meetingId, place: 'Lillesalen' })
    expect(await there.call('notices.issue', { meetingId })).toEqual({ version: 2 })
  })
})

type Act = Readonly<{
  kind: 'send' | 'withdraw' | 'add' | 'undo' | 'takeOver' | 'release' | 'start'
  on: Machine
  at: number
}>

const act: fc.Arbitrary<Act> = fc.record({
  kind: fc.constantFrom('send', 'send', 'withdraw', 'add', 'add', 'undo', 'takeOver', 'release', 'start'),
  on: fc.constantFrom('here', 'there'),
  at: fc.nat(7),
})

const isUserError = (error: unknown): void => expect(error).toMatchObject({ name: 'UserError' })

async function perform(council: Council, { kind, at }: Act, meetingIds: readonly string[]): Promise<unknown> {
  const { call } = council
  const meetingId = meetingIds[at % meetingIds.length] ?? ''
  if (kind === 'send') return call('notices.issue', { meetingId })
  if (kind === 'add') return addToAgenda(council, meetingId, await addCase(council, 'Sak'))
  if (kind === 'undo') return call('journal.undo', {})
  if (kind === 'takeOver') return call('numbering.takeOver', { isSure: at > 3 })
  if (kind === 'release') return call('numbering.release')
  if (kind === 'start') return call('room.start', { meetingId })
  const { items } = await call('agenda.get', { meetingId })
  const item = items.findLast(({ type }) => type === 'case')
  return item && call('agenda.remove', { itemId: item.id })
}

type Given = Readonly<{ item: string; number: string }>

const givenIn = ({ store }: Council): Given[] =>
  store.db
    .prepare<[], Given>(
      "SELECT agenda_item_id AS item, body_id || '/' || year || '/' || sequence AS number FROM case_number ORDER BY year, sequence",
    )
    .all()

describe('case numbers', () => {
  it('are never given twice and never taken away, whatever is sent, withdrawn, added, undone and taken over', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 5, maxLength: 25 }), async (acts) => {
        const council = await openCouncil()
        const meetingIds = [
          await schedule(council, council.councilId),
          await schedule(council, council.councilId, { onDate: '2026-05-12' }),
        ]
        let known: Given[] = []
        for (const one of acts) {
          await perform(on(council, one.on), one, meetingIds).catch(isUserError)
          const given = givenIn(council)
          expect(given).toEqual(expect.arrayContaining([...known]))
          expect(new Set(given.map(({ number }) => number)).size).toBe(given.length)
          expect(new Set(given.map(({ item }) => item)).size).toBe(given.length)
          known = given
        }
        expect(verify(council.store.db)).toEqual([])
        council.store.close()
      }),
      { numRuns: 20 },
    )
  }, 60_000)
})
