import { describe, expect, it } from 'vitest'
import type { Call } from '../../electron/dispatch.ts'
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
  return { workspace, call, bodyId, caseId, meetingId, itemId: itemIds[0] ?? '', kari }
}

const kindsOf = async (call: Call, id: string) =>
  (await call('followUps.history', { id })).events.map(({ kind }) => kind)

describe('a follow-up', () => {
  it('says where it comes from: body, date and title, or the number once there is one', async () => {
    const { call, bodyId, caseId, meetingId, itemId, kari } = await meeting()
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
      status: 'open',
      doneOn: null,
      bodyId,
      bodyName: 'Rådet',
      meetingOn: '2026-03-12',
      onAgenda: null,
      nextMeeting: null,
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

  it('has a status and a day that never disagree', async () => {
    const { workspace, call, itemId } = await meeting()
    const { id } = await call('followUps.add', { itemId, text: 'Svar.' })
    const present = async () => (await call('followUps.list'))[0]
    await call('followUps.update', { id, status: 'started' })
    expect(await present()).toMatchObject({ status: 'started', doneOn: null })
    await call('followUps.update', { id, status: 'dropped' })
    expect(await present()).toMatchObject({ status: 'dropped', doneOn: '2026-03-10' })
    await call('followUps.update', { id, status: 'done', doneOn: '2026-03-08' })
    expect(await present()).toMatchObject({ status: 'done', doneOn: '2026-03-08' })
    await expectRefused(
      workspace,
      () => call('followUps.update', { id, status: 'done', doneOn: null }),
      'followUpNeedsDay',
    )
    const openWithDay = { id, status: 'open', doneOn: '2026-03-08' } as const
    await expectRefused(workspace, () => call('followUps.update', openWithDay), 'followUpNotFinished')
    await call('followUps.update', { id, doneOn: null })
    expect(await present()).toMatchObject({ status: 'open', doneOn: null })
  })

  it('says which meeting of its body is next to take it up, until it is finished', async () => {
    const { call, bodyId, itemId } = await meeting()
    const { id } = await call('followUps.add', { itemId, text: 'Svar.' })
    await makeMeeting(call, { bodyId, onDate: '2026-06-12' })
    const { meetingId } = await makeMeeting(call, { bodyId, onDate: '2026-05-12' })
    const nextMeeting = { meetingId, bodyName: 'Rådet', onDate: '2026-05-12' }
    expect(await call('followUps.list')).toMatchObject([{ nextMeeting, onAgenda: null }])
    await call('followUps.update', { id, status: 'done' })
    expect(await call('followUps.list')).toMatchObject([{ nextMeeting: null }])
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
    expect(await call('followUps.removed')).toMatchObject([{ id, text: 'Svar.' }])
    await call('journal.undo', {})
    expect(await call('followUps.list')).toMatchObject([{ id }])
    expect(await call('followUps.removed')).toEqual([])
  })

  it('can be brought back long after it was removed', async () => {
    const { workspace, call, itemId } = await meeting()
    const { id } = await call('followUps.add', { itemId, text: 'Svar.' })
    await expectRefused(workspace, () => call('followUps.restore', { id }), 'followUpNotRemoved')
    await call('followUps.remove', { id })
    await call('followUps.add', { itemId, text: 'Noe annet.' })
    await call('followUps.restore', { id })
    expect(await call('followUps.list')).toMatchObject([{ text: 'Svar.' }, { text: 'Noe annet.' }])
    expect(await kindsOf(call, id)).toEqual(['created', 'removed', 'restored'])
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

describe('the history of a follow-up', () => {
  it('tells each change of text, owner, date and status, with what stood before', async () => {
    const { call, itemId, kari } = await meeting()
    const { id } = await call('followUps.add', { itemId, text: 'Svar.' })
    await call('followUps.update', { id, text: 'Svar fylkene.', responsibleId: kari, dueOn: '2026-04-01' })
    await call('followUps.addNote', { id, note: '  Ringte i dag.\nSvarer i morgen. ' })
    await call('followUps.update', { id, status: 'started' })
    const { events, names, isRemoved } = await call('followUps.history', { id })
    expect(isRemoved).toBe(false)
    expect(names).toEqual({ [kari]: 'Kari Nordby' })
    expect(events.map(({ kind, before, after, note }) => ({ kind, before, after, note }))).toEqual([
      {
        kind: 'created',
        before: {},
        after: { text: 'Svar.', responsibleId: null, dueOn: null, status: 'open', doneOn: null },
        note: '',
      },
      { kind: 'text', before: { text: 'Svar.' }, after: { text: 'Svar fylkene.' }, note: '' },
      { kind: 'owner', before: { responsibleId: null }, after: { responsibleId: kari }, note: '' },
      { kind: 'due', before: { dueOn: null }, after: { dueOn: '2026-04-01' }, note: '' },
      { kind: 'note', before: {}, after: {}, note: 'Ringte i dag.\nSvarer i morgen.' },
      {
        kind: 'status',
        before: { status: 'open', doneOn: null },
        after: { status: 'started', doneOn: null },
        note: '',
      },
    ])
  })

  it('has nothing to tell of a change that changes nothing', async () => {
    const { call, itemId } = await meeting()
    const { id } = await call('followUps.add', { itemId, text: 'Svar.', dueOn: '2026-04-01' })
    await call('followUps.update', { id, text: ' Svar. ', dueOn: '2026-04-01', status: 'open' })
    expect(await kindsOf(call, id)).toEqual(['created'])
  })

  it('goes with what is taken back', async () => {
    const { call, itemId } = await meeting()
    const { id } = await call('followUps.add', { itemId, text: 'Svar.' })
    await call('followUps.update', { id, text: 'Svar fylkene.', status: 'done' })
    await call('journal.undo', {})
    expect(await kindsOf(call, id)).toEqual(['created'])
    const [undoing] = await call('journal.list', { limit: 1 })
    await call('journal.undo', { id: undoing?.id })
    expect(await kindsOf(call, id)).toEqual(['created', 'text', 'status'])
  })

  it('cannot lose its follow-up while a note stands in it', async () => {
    const { workspace, call, itemId } = await meeting()
    const { id } = await call('followUps.add', { itemId, text: 'Svar.' })
    const [entry] = await call('journal.list', { limit: 1 })
    await call('followUps.addNote', { id, note: 'Ringte.' })
    await expectRefused(workspace, () => call('journal.undo', { id: entry?.id }), 'undoConflict')
  })

  it('tells how one must have been made that is older than histories', async () => {
    const { workspace, call, itemId, kari } = await meeting()
    const { id } = await call('followUps.add', { itemId, text: 'Svar.', responsibleId: kari })
    workspace.store.db.prepare('DELETE FROM follow_up_event').run()
    await call('followUps.update', { id, text: 'Svar fylkene.' })
    const { events } = await call('followUps.history', { id })
    expect(events.map(({ kind }) => kind)).toEqual(['created', 'text'])
    expect(events[0]).toMatchObject({ actor: '', after: { text: 'Svar.', responsibleId: kari, status: 'open' } })
  })

  it('needs words in a note, and a follow-up that is not removed', async () => {
    const { workspace, call, itemId } = await meeting()
    const { id } = await call('followUps.add', { itemId, text: 'Svar.' })
    await expectRefused(workspace, () => call('followUps.addNote', { id, note: ' \n ' }), 'invalidInput')
    await call('followUps.remove', { id })
    await expectRefused(workspace, () => call('followUps.addNote', { id, note: 'Ringte.' }), 'notFound')
    expect(await call('followUps.history', { id })).toMatchObject({ isRemoved: true })
  })
})
