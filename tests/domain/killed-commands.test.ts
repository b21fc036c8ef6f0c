import { spawnSync } from 'node:child_process'
import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { OperationName } from '../../shared/api.ts'
import { callerOf, type Call } from '../../electron/dispatch.ts'
import { openStore } from '../../electron/store.ts'
import { verify } from '../../electron/verify.ts'
import { contentsOf } from '../migrations/first-version.ts'
import { addCase, addToAgenda, names, openCouncil, schedule, type Council } from '../support/council.ts'
import { callNext, holdWholeMeeting } from '../support/held.ts'

/** One command that is about to be given to a workspace, and what is true once it has been carried out. */
type Order = Readonly<{
  council: Council
  name: OperationName
  input: object
  expectDone: (call: Call) => Promise<void>
}>

/** How many statements at most are tried as the last one, spread over all of them. */
const tries = 10

function killed(path: string, { name, input }: Order, at: number): string {
  const program = join(import.meta.dirname, '..', 'support', 'killed-command.ts')
  const child = spawnSync(process.execPath, [program, path, name, JSON.stringify(input), String(at)], {
    encoding: 'utf8',
  })
  expect([at, child.signal, child.stderr]).toEqual([at, 'SIGKILL', ''])
  return child.stdout
}

/** The workspace afterwards is sound and can be used as if nothing had happened. */
async function opened(path: string, work: (call: Call) => Promise<unknown>): Promise<void> {
  const store = openStore(path)
  try {
    expect(verify(store.db)).toEqual([])
    await work(callerOf(store))
    expect(verify(store.db)).toEqual([])
  } finally {
    store.close()
  }
}

const rowsIn = (path: string): [string, number][] =>
  Object.entries(contentsOf(path)).map(([table, rows]) => [table, rows.length])

/** Pulls the plug in the middle of the command again and again, each time on a new copy of the workspace. */
async function expectAllOrNothing(order: Order): Promise<void> {
  const { council, name, input, expectDone } = order
  council.store.close()
  const copied = (number: number): string => {
    const path = join(council.path, '..', `kopi${number}.motebok`)
    copyFileSync(council.path, path)
    return path
  }
  const whole = copied(-1)
  const statements = Number(killed(whole, order, -1))
  expect(statements).toBeGreaterThan(5)
  await opened(whole, expectDone)
  const before = contentsOf(council.path)
  for (let back = 1; back <= statements; back += Math.ceil(statements / tries)) {
    const path = copied(back)
    killed(path, order, statements - back)
    expect(contentsOf(path)).toEqual(before)
    await opened(path, async (call) => {
      await call(name, input as never)
      await expectDone(call)
    })
    expect(rowsIn(path)).toEqual(rowsIn(whole))
  }
}

async function issuing(): Promise<Order> {
  const council = await openCouncil()
  const meetingId = await schedule(council, council.councilId)
  await addToAgenda(council, meetingId, await addCase(council, 'Arkiv'), await addCase(council, 'Innsyn'))
  const expectDone = async (call: Call) => {
    expect(await call('notices.list', { meetingId })).toMatchObject([{ version: 1, papers: [{}, {}] }])
    expect((await call('meetings.get', { id: meetingId })).status).toBe('issued')
    const { items } = await call('agenda.get', { meetingId })
    expect(items.flatMap(({ numberText }) => numberText ?? [])).toEqual(['1/26', '2/26'])
  }
  return { council, name: 'notices.issue', input: { meetingId }, expectDone }
}

/** The end of a meeting that put a case off and approved the minutes of the one before, while a third is planned. */
async function ending(): Promise<Order> {
  const { council, meetingId: firstId, nextId: meetingId } = await holdWholeMeeting()
  const { call } = council
  const [itemId = ''] = await addToAgenda(council, meetingId, await addCase(council, 'Skole'))
  const thirdId = await schedule(council, council.councilId, { onDate: '2026-06-16' })
  await callNext(call, meetingId)
  await call('room.start', { meetingId, time: '10:00' })
  await call('attendance.allPresent', { meetingId })
  for (const { id, type } of (await call('agenda.get', { meetingId })).items)
    if (type !== 'anyOther') await call('room.recordOutcome', { itemId: id, outcome: 'asProposed' })
  await call('room.recordOutcome', { itemId, outcome: 'postponed' })
  await call('room.startBreak', { meetingId, time: '11:30' })
  const expectDone = async (after: Call) => {
    expect(await after('meetings.get', { id: meetingId })).toMatchObject({ status: 'closed', endedAt: '12:00' })
    expect(await after('minutes.standing', { meetingId: firstId })).toMatchObject({
      state: 'approved',
      versions: [{ reason: 'approved' }, { reason: 'closed' }],
      approvals: [{ approvedOn: '2026-05-12' }],
    })
    expect((await after('minutes.standing', { meetingId })).versions).toHaveLength(1)
    const { items } = await after('agenda.get', { meetingId: thirdId })
    expect(items.filter(({ originItemId }) => originItemId === itemId)).toHaveLength(1)
    expect(items.filter(({ minutesOfId }) => minutesOfId === meetingId)).toHaveLength(1)
  }
  return { council, name: 'room.close', input: { meetingId, time: '12:00' }, expectDone }
}

/** The approval of minutes that were approved before and have been put right since. */
async function approving(): Promise<Order> {
  const { council, meetingId, itemIds } = await holdWholeMeeting()
  const { call } = council
  const approval = { meetingId, approvedOn: '2026-03-20', approvers: [names.chair] }
  await call('minutes.approve', approval)
  await call('minutes.openCorrection', { meetingId, words: 'Saken ble tatt til orientering.' })
  await call('room.recordOutcome', { itemId: itemIds[1] ?? '', outcome: 'noted' })
  const expectDone = async (after: Call) => {
    const { state, versions, approvals, corrections } = await after('minutes.standing', { meetingId })
    expect([state, versions.length, approvals.length]).toEqual(['approved', 3, 2])
    expect(corrections.map(({ versionId }) => versionId)).toEqual([versions[0]?.id])
    expect((await after('minutes.get', { meetingId })).versionId).toBe(versions[0]?.id)
  }
  return { council, name: 'minutes.approve', input: approval, expectDone }
}

// A process for each try: generous, because other work may share the machine.
describe('a plug that is pulled', { timeout: 120_000 }, () => {
  it('while a notice is sent leaves it unsent, or sent with its numbers and papers', async () => {
    await expectAllOrNothing(await issuing())
  })

  it('while a meeting ends leaves it going on, or ended with all that follows from it', async () => {
    await expectAllOrNothing(await ending())
  })

  it('while minutes are approved leaves them open, or locked in their new version', async () => {
    await expectAllOrNothing(await approving())
  })
})
