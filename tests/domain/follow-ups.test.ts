import { describe, expect, it } from 'vitest'
import { isOverdue } from '../../shared/follow-ups.ts'
import { expectRefused } from '../support/expectations.ts'
import { openWorkspace } from '../support/workspace.ts'
import { clockOn, makeBody, makeMeeting, makePerson, unknownId } from '../support/world.ts'

async function meeting() {
  const workspace = openWorkspace({ now: clockOn('2026-03-10') })
  const { call } = workspace
  const { bodyId } = await makeBody(call, 'Rådet')
  const { id: caseId } = await call('cases.create', { title: 'Felles plan' })
  const { meetingId, itemIds } = await makeMeeting(call, { bodyId, onDate: '2026-03-12', caseIds: [caseId] })
  const kari = await makePerson(call, 'Kari Nordby')
  return { workspace, call, caseId, meetingId, itemId: itemIds[0] ?? '', kari }
}

describe('a follow-up', () => {
  it('says where it comes from: body, date and title, or the number once there is one', async () => {
    const { call, caseId, meetingId, itemId, kari } = await meeting()
    const { id } = await call('followUps.add', {
      itemId,
      text: 'Svar fylkene.',
      responsibleId: kari,
      dueOn: '2026-04-01',
    })
    const expected = {
      id,
      itemId,
      meetingId,
      caseId,
      text: 'Svar fylkene.',
      responsibleId: kari,
      responsibleName: 'Kari Nordby',
      dueOn: '2026-04-01',
      doneOn: null,
    }
    expect(await call('followUps.list')).toEqual([{ ...expected, source: 'Rådet 12. mars 2026, Felles plan' }])
    await call('notices.issue', { meetingId })
    expect(await call('followUps.list')).toEqual([{ ...expected, source: 'Rådet 12. mars 2026, sak 1/26' }])
  })

  it('is listed after those due before it, and after every open one when it is done', async () => {
    const { call, itemId } = await meeting()
    const add = async (text: string, dueOn: string | null) => (await call('followUps.add', { itemId, text, dueOn })).id
    await add('uten frist', null)
    await add('senere', '2026-05-01')
    const done = await add('utført', '2026-01-01')
    await add('snart', '2026-04-01')
    await call('followUps.update', { id: done, doneOn: '2026-02-01' })
    expect((await call('followUps.list')).map(({ text }) => text)).toEqual(['snart', 'senere', 'uten frist', 'utført'])
  })

  it('keeps what a change does not name, and can be opened again', async () => {
    const { call, itemId, kari } = await meeting()
    const { id } = await call('followUps.add', { itemId, text: 'Svar.', responsibleId: kari, dueOn: '2026-04-01' })
    await call('followUps.update', { id, doneOn: '2026-03-20' })
    expect(await call('followUps.list')).toMatchObject([{ text: 'Svar.', dueOn: '2026-04-01', doneOn: '2026-03-20' }])
    await call('followUps.update', { id, doneOn: null, responsibleId: null })
    expect(await call('followUps.list')).toMatchObject([{ dueOn: '2026-04-01', doneOn: null, responsibleName: null }])
  })

  it('is overdue the day after its date, unless it is done', () => {
    expect(isOverdue({ dueOn: '2026-03-10', doneOn: null }, '2026-03-10')).toBe(false)
    expect(isOverdue({ dueOn: '2026-03-10', doneOn: null }, '2026-03-11')).toBe(true)
    expect(isOverdue({ dueOn: '2026-03-10', doneOn: '2026-03-12' }, '2026-03-13')).toBe(false)
    expect(isOverdue({ dueOn: null, doneOn: null }, '2026-03-13')).toBe(false)
  })

  it('leaves the list when removed, and comes back when that is undone', async () => {
    const { workspace, call, itemId } = await meeting()
    const { id } = await call('followUps.add', { itemId, text: 'Svar.' })
    await call('followUps.remove', { id })
    expect(await call('followUps.list')).toEqual([])
    await expectRefused(workspace, () => call('followUps.remove', { id }), 'notFound')
    await expectRefused(workspace, () => call('followUps.update', { id, text: 'Nytt' }), 'notFound')
    await call('journal.undo', {})
    expect(await call('followUps.list')).toMatchObject([{ id }])
  })

  it('needs an item on an agenda and a person that exist', async () => {
    const { workspace, call, itemId } = await meeting()
    const { id } = await call('followUps.add', { itemId, text: 'Svar.' })
    await expectRefused(workspace, () => call('followUps.add', { itemId: unknownId, text: 'Svar.' }), 'notFound')
    const unknown = { responsibleId: unknownId }
    await expectRefused(workspace, () => call('followUps.add', { itemId, text: 'Svar.', ...unknown }), 'notFound')
    await expectRefused(workspace, () => call('followUps.update', { id, text: 'Nytt', ...unknown }), 'notFound')
    await expectRefused(workspace, () => call('followUps.add', { itemId, text: ' ' }), 'invalidInput', {
      field: 'text',
    })
    await call('journal.undo', {})
    await call('agenda.remove', { itemId })
    await expectRefused(workspace, () => call('followUps.add', { itemId, text: 'Svar.' }), 'notFound')
  })

  it('is not asked for by a cancelled meeting', async () => {
    const { workspace, call, meetingId, itemId } = await meeting()
    await call('meetings.cancel', { id: meetingId })
    await expectRefused(workspace, () => call('followUps.add', { itemId, text: 'Svar.' }), 'meetingCancelled')
  })
})
