import { describe, expect, it, onTestFinished } from 'vitest'
import { callerOf, type Call } from '../../electron/dispatch.ts'
import { openStore } from '../../electron/store.ts'
import { verify } from '../../electron/verify.ts'
import { clockOn } from '../support/world.ts'
import { contentsOf, ids, workspaceOf } from './first-version.ts'

const underWay = '01990000-0000-7000-8000-0000000000a8'
const caseItem = '01990000-0000-7000-8000-000000000202'
const done = '01990000-0000-7000-8000-000000000221'

function openOld(path = workspaceOf(5)) {
  const store = openStore(path)
  onTestFinished(() => store.close())
  return { db: store.db, call: callerOf(store, clockOn('2026-03-10')) }
}

const linesOf = async (call: Call, meetingId: string) =>
  JSON.stringify((await call('minutes.get', { meetingId })).model)

describe('a workspace from the version before the meeting was made anew', () => {
  it('keeps every row it had, and nothing is wrong in it', () => {
    const path = workspaceOf(5)
    const before = contentsOf(path)
    const { db } = openOld(path)
    expect(verify(db)).toEqual([])
    const after = contentsOf(path)
    for (const [table, rows] of Object.entries(before).filter(
      ([name]) => !['sqlite_sequence', 'journal_change'].includes(name),
    ))
      expect({ [table]: after[table] }).toMatchObject({ [table]: rows })
  })

  it('goes on with the meeting that was under way, closes it, and has its minutes approved', async () => {
    const { db, call } = openOld()
    const { meeting, items, attendance } = await call('room.get', { meetingId: underWay })
    expect(meeting).toMatchObject({ status: 'inProgress', startedAt: '10:00', currentItemId: caseItem })
    expect(items.find(({ id }) => id === caseItem)).toMatchObject({ note: 'Spørsmål om drift.', numberText: '1/26' })
    expect(attendance.recusals).toMatchObject([{ itemId: caseItem, grounds: '' }])
    await call('room.recordOutcome', { itemId: caseItem, outcome: 'asProposed' })
    await call('attendance.leave', {
      attendeeId: attendance.attendees[0]?.id ?? '',
      itemId: '01990000-0000-7000-8000-000000000203',
      time: '11:10',
    })
    await call('room.goTo', { itemId: '01990000-0000-7000-8000-000000000203', time: '11:00' })
    await call('room.close', { meetingId: underWay, time: '11:30' })
    expect(await linesOf(call, underWay)).toContain('Spørsmål om drift.')
    await call('minutes.approve', { meetingId: underWay, approvedOn: '2026-03-20', approvers: ['Ada Lunde'] })
    expect(await call('minutes.standing', { meetingId: underWay })).toMatchObject({ state: 'approved' })
    expect(verify(db)).toEqual([])
  })

  it('has what a closed meeting forgot registered afterwards, and only then its minutes approved', async () => {
    const { db, call } = openOld()
    const approval = { meetingId: ids.meeting, approvedOn: '2026-03-10', approvers: ['Ada Lunde'] }
    await expect(call('minutes.approve', approval)).rejects.toMatchObject({ key: 'minutesNotReady' })
    await call('room.recordOutcome', { itemId: '01990000-0000-7000-8000-0000000000a5', outcome: 'noted' })
    await call('minutes.approve', approval)
    expect(await call('minutes.standing', { meetingId: ids.meeting })).toMatchObject({ state: 'approved' })
    expect(verify(db)).toEqual([])
  })

  it('has its follow-ups as they stood, with a history that begins when they were made', async () => {
    const { call } = openOld()
    const list = await call('followUps.list')
    expect(list.map(({ text, status, doneOn }) => [text, status, doneOn])).toEqual([
      ['Avklare', 'open', null],
      ['Sendes', 'open', null],
      ['Kartlegge', 'done', '2025-04-20'],
    ])
    const { events } = await call('followUps.history', { id: done })
    expect(events.map(({ kind, at }) => [kind, at])).toEqual([['created', '2025-03-10T12:00:00.000Z']])
  })

  it('takes back that a follow-up was done, and it is open again in every way', async () => {
    const { call } = openOld()
    await call('journal.undo', { id: 2 })
    expect((await call('followUps.list')).find(({ id }) => id === done)).toMatchObject({ status: 'open', doneOn: null })
  })
})
