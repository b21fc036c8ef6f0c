import { userInfo } from 'node:os'
import { describe, expect, it } from 'vitest'
import { expectRefused } from '../support/expectations.ts'
import { openWorkspace } from '../support/workspace.ts'
import { clockOn, holdMeeting, makeBody, makeMeeting, makePerson } from '../support/world.ts'
import { closeMeeting } from '../support/close-meeting.ts'

const open = () => openWorkspace({ now: clockOn('2026-03-10') })

describe('the settings', () => {
  it('begin with the name of the machine’s user and bokmål', async () => {
    const { call } = open()
    const defaults = { userName: userInfo().username, userEmail: '', documentLanguage: 'nb' }
    expect(await call('workspace.settings')).toEqual(defaults)
  })

  it('change only what is named, and put the new name in the journal from then on', async () => {
    const { call } = open()
    await call('workspace.changeSettings', { userName: 'Kari Nordby', userEmail: 'kari@eksempel.no' })
    await call('workspace.changeSettings', { documentLanguage: 'nn' })
    const settings = { userName: 'Kari Nordby', userEmail: 'kari@eksempel.no', documentLanguage: 'nn' }
    expect(await call('workspace.settings')).toEqual(settings)
    const [second, first] = await call('journal.list', {})
    expect([first?.actor, second?.actor]).toEqual([userInfo().username, 'Kari Nordby'])
  })

  it('fall back when the name is emptied or the change is undone', async () => {
    const { call } = open()
    await call('workspace.changeSettings', { userName: 'Kari Nordby', documentLanguage: 'nn' })
    await call('workspace.changeSettings', { userName: '' })
    expect(await call('workspace.settings')).toMatchObject({ userName: userInfo().username, documentLanguage: 'nn' })
    await call('journal.undo', {})
    await call('journal.undo', {})
    expect(await call('workspace.settings')).toMatchObject({ userName: userInfo().username, documentLanguage: 'nb' })
  })
})

describe('the overview', () => {
  it('is empty in an empty workspace', async () => {
    const empty = {
      nextMeeting: null,
      unsentAdvice: [],
      shortcomings: [],
      unfinishedMinutes: [],
      followUps: [],
      bodies: [],
      mandate: [],
    }
    expect(await open().call('workspace.overview', { today: '2026-03-10' })).toEqual(empty)
  })

  it('shows the first meeting from today on that is not over', async () => {
    const { call } = open()
    const { bodyId } = await makeBody(call, 'Rådet', 3)
    await makeMeeting(call, { bodyId, onDate: '2026-03-09' })
    const cancelled = await makeMeeting(call, { bodyId, onDate: '2026-03-10' })
    await call('meetings.cancel', { id: cancelled.meetingId })
    const later = await makeMeeting(call, { bodyId, onDate: '2026-05-01' })
    const next = await makeMeeting(call, { bodyId, onDate: '2026-04-01' })
    const on = (today: string) => call('workspace.overview', { today })
    expect(await on('2026-03-10')).toMatchObject({
      nextMeeting: { id: next.meetingId, bodyName: 'Rådet' },
      bodies: [{ seats: 3 }],
    })
    expect(await on('2026-04-01')).toMatchObject({ nextMeeting: { id: next.meetingId } })
    expect(await on('2026-04-02')).toMatchObject({ nextMeeting: { id: later.meetingId } })
    expect(await on('2026-05-02')).toMatchObject({ nextMeeting: null, shortcomings: [] })
  })

  it('says what the next meeting lacks, item by item', async () => {
    const { call } = open()
    const { bodyId } = await makeBody(call, 'Rådet')
    const area = await call('bodies.addWorkArea', { bodyId, name: 'Strategi' })
    const ownerId = await makePerson(call, 'Kari Nordby')
    const owned = await call('cases.create', {
      title: 'Til orientering',
      itemKind: 'noted',
      ownerId,
      workAreaIds: [area.id],
    })
    const bare = await call('cases.create', { title: 'Uten eier', itemKind: 'information', workAreaIds: [area.id] })
    const { itemIds } = await makeMeeting(call, { bodyId, onDate: '2026-04-01', caseIds: [owned.id, bare.id] })
    const lacks = (at: number, caseId: string, title: string, what: readonly string[]) =>
      what.map((each) => ({ itemId: itemIds[at], caseId, title, what: each }))
    expect((await call('workspace.overview', { today: '2026-03-10' })).shortcomings).toEqual([
      ...lacks(0, owned.id, 'Til orientering', ['noSummary', 'noBackground']),
      ...lacks(1, bare.id, 'Uten eier', ['noSummary', 'noBackground', 'noOwner', 'noPresenter']),
    ])
  })

  it('asks for minutes of meetings in progress, and of recent ones that are not approved', async () => {
    const { call } = open()
    const { bodyId } = await makeBody(call, 'Rådet')
    const personId = await makePerson(call, 'Ada Lunde')
    await call('members.appoint', { bodyId, personId, role: 'chair', fromOn: '2026-01-01' })
    const { id: caseId } = await call('cases.create', { title: 'Felles plan' })
    const { meetingId, itemIds } = await makeMeeting(call, { bodyId, onDate: '2026-03-01', caseIds: [caseId] })
    const unfinished = async (today: string) =>
      (await call('workspace.overview', { today })).unfinishedMinutes.map((meeting) => meeting.id)
    expect(await unfinished('2026-03-10')).toEqual([])
    await holdMeeting(call, meetingId, itemIds)
    expect(await unfinished('2027-01-01')).toEqual([meetingId])
    await closeMeeting(call, { meetingId, time: '12:00' })
    expect(await unfinished('2026-03-10')).toEqual([meetingId])
    expect(await unfinished('2026-08-28')).toEqual([meetingId])
    expect(await unfinished('2026-08-29')).toEqual([])
    for (const item of (await call('agenda.get', { meetingId })).items.filter(({ type }) => type === 'approveNotice')) {
      await call('room.recordOutcome', { itemId: item.id, outcome: 'asProposed' })
    }
    await call('attendance.allPresent', { meetingId })
    expect(await unfinished('2026-03-10')).toEqual([meetingId])
    await call('minutes.approve', { meetingId, approvedOn: '2026-03-08', approvers: ['Ada Lunde'] })
    expect(await unfinished('2026-03-10')).toEqual([])
    await call('journal.undo', {})
    expect(await unfinished('2026-03-10')).toEqual([meetingId])
  })

  it('tells which bodies a rule of the mandate touches today, and of terms that end within three months', async () => {
    const { call } = open()
    const { bodyId, seatIds } = await makeBody(call, 'Rådet', 2)
    await makeBody(call, 'Nettverket')
    const personId = await makePerson(call, 'Ada Lunde')
    const seatId = seatIds[0] ?? ''
    const chair = { bodyId, personId, seatId, role: 'chair', fromOn: '2024-01-01', toOn: '2026-06-10' } as const
    await call('members.appoint', chair)
    const told = async (today: string) =>
      (await call('workspace.overview', { today })).mandate.map(({ bodyName, warnings }) => [
        bodyName,
        ...warnings.map(({ rule }) => rule),
      ])
    expect(await told('2026-03-09')).toEqual([['Rådet', 'vacant']])
    expect(await told('2026-03-10')).toEqual([['Rådet', 'vacant', 'termEnding']])
    expect(await told('2026-06-11')).toEqual([['Rådet', 'noChair', 'vacant']])
    await call('bodies.remove', { id: bodyId })
    expect(await told('2026-06-11')).toEqual([])
  })

  it('lists open follow-ups that are overdue or due within thirty days', async () => {
    const { call } = open()
    const { bodyId } = await makeBody(call, 'Rådet')
    const { id: caseId } = await call('cases.create', { title: 'Felles plan' })
    const { itemIds } = await makeMeeting(call, { bodyId, onDate: '2026-03-01', caseIds: [caseId] })
    const add = (text: string, dueOn: string | null) => call('followUps.add', { itemId: itemIds[0] ?? '', text, dueOn })
    await add('for seint', '2026-01-15')
    await add('om tretti dager', '2026-04-09')
    await add('om trettién dager', '2026-04-10')
    await add('uten frist', null)
    const done = await add('utført', '2026-03-15')
    await call('followUps.update', { id: done.id, doneOn: '2026-03-09' })
    const { followUps } = await call('workspace.overview', { today: '2026-03-10' })
    expect(followUps.map(({ text }) => text)).toEqual(['for seint', 'om tretti dager'])
  })

  it('needs a day that exists', async () => {
    const workspace = open()
    const attempt = () => workspace.call('workspace.overview', { today: '2026-02-29' })
    await expectRefused(workspace, attempt, 'invalidInput', { field: 'today' })
  })
})
