import { describe, expect, it } from 'vitest'
import { casePaperModels } from '../../electron/domain/gather.ts'
import { expectRefused, holdMeeting, openCouncil, addCase, schedule } from '../support/council.ts'
import { expectRefused as expectNothingStored } from '../support/expectations.ts'
import { openWorkspace } from '../support/workspace.ts'
import { clockOn, holdMeeting as hold, makeBody, makeMeeting, unknownId } from '../support/world.ts'
import { closeMeeting } from '../support/close-meeting.ts'

const open = () => openWorkspace({ now: clockOn('2026-06-10') })

describe('a new name from a day', () => {
  it('is the body’s name from then on, and the old one is kept with its last day', async () => {
    const { call } = open()
    const { id } = await call('bodies.create', { name: 'IKT-rådet', kind: 'council' })
    await call('bodies.rename', { id, name: 'Det digitale rådet', shortName: 'Rådet', fromOn: '2024-01-01' })
    await call('bodies.rename', { id, name: 'Rådet for digitalisering', fromOn: '2026-06-10' })
    const { body, formerNames } = await call('bodies.get', { id })
    expect(body).toMatchObject({ name: 'Rådet for digitalisering', shortName: 'Rådet for digitalisering' })
    expect(formerNames).toMatchObject([
      { name: 'Det digitale rådet', shortName: 'Rådet', untilOn: '2026-06-09' },
      { name: 'IKT-rådet', shortName: 'IKT-rådet', untilOn: '2023-12-31' },
    ])
  })

  it('is shown on meetings from that day, and the old one on those before', async () => {
    const { call } = open()
    const { bodyId } = await makeBody(call, 'IKT-rådet')
    const days = ['2023-12-31', '2024-01-01', '2026-06-09', '2026-06-10', '2027-01-01']
    for (const onDate of days) await makeMeeting(call, { bodyId, onDate })
    await call('bodies.rename', {
      id: bodyId,
      name: 'Det digitale rådet',
      shortName: 'Digirådet',
      fromOn: '2024-01-01',
    })
    await call('bodies.rename', { id: bodyId, name: 'Rådet', fromOn: '2026-06-10' })
    const named = (await call('meetings.list', {})).map(({ onDate, bodyName, bodyShortName }) => [
      onDate,
      bodyName,
      bodyShortName,
    ])
    expect(named.toReversed()).toEqual([
      ['2023-12-31', 'IKT-rådet', 'IKT-rådet'],
      ['2024-01-01', 'Det digitale rådet', 'Digirådet'],
      ['2026-06-09', 'Det digitale rådet', 'Digirådet'],
      ['2026-06-10', 'Rådet', 'Rådet'],
      ['2027-01-01', 'Rådet', 'Rådet'],
    ])
  })

  it('leaves the minutes, the notice, the follow-ups and the treatments of an earlier meeting with the old one', async () => {
    const { call } = open()
    const { bodyId } = await makeBody(call, 'IKT-rådet')
    const { id: caseId } = await call('cases.create', { title: 'Felles plan' })
    const { meetingId, itemIds } = await makeMeeting(call, { bodyId, onDate: '2024-05-07', caseIds: [caseId] })
    await hold(call, meetingId, itemIds)
    const [itemId = ''] = itemIds
    await call('followUps.add', { itemId, text: 'Følges opp' })
    await closeMeeting(call, { meetingId, time: '12:00' })
    const old = { bodyName: 'IKT-rådet', bodyShortName: 'IKT-rådet' }
    await call('bodies.rename', {
      id: bodyId,
      name: 'Rådet for digitalisering',
      shortName: 'Rådet',
      fromOn: '2025-01-01',
    })
    expect((await call('minutes.get', { meetingId })).model.head).toMatchObject(old)
    expect((await call('notices.preview', { meetingId })).head).toMatchObject(old)
    expect((await call('cases.get', { id: caseId })).treatments).toMatchObject([{ bodyName: 'IKT-rådet' }])
    expect((await call('followUps.list'))[0]?.source).toContain('IKT-rådet')
    const later = await makeMeeting(call, { bodyId, onDate: '2026-09-01' })
    expect((await call('minutes.get', { meetingId: later.meetingId })).model.head).toMatchObject({
      bodyName: 'Rådet for digitalisering',
      bodyShortName: 'Rådet',
    })
  })

  it('is given to the body a case comes from in papers for meetings from that day, and in no earlier ones', async () => {
    const { call, store } = open()
    const { bodyId } = await makeBody(call, 'Rådet')
    const { bodyId: originBodyId } = await makeBody(call, 'Fagutvalget')
    const { id: caseId } = await call('cases.create', { title: 'Felles plan', origin: 'body', originBodyId })
    const earlier = await makeMeeting(call, { bodyId, onDate: '2024-05-07', caseIds: [caseId] })
    const later = await makeMeeting(call, { bodyId, onDate: '2026-09-01', caseIds: [caseId] })
    await call('bodies.rename', { id: originBodyId, name: 'Fagrådet', fromOn: '2025-01-01' })
    const originIn = (meetingId: string) => casePaperModels(store.db, meetingId).map(({ origin }) => origin)
    expect(originIn(earlier.meetingId)).toEqual(['Fagutvalget'])
    expect(originIn(later.meetingId)).toEqual(['Fagrådet'])
  })

  it('leaves the old one where a later paper tells of the earlier treatment', async () => {
    const council = await openCouncil()
    const { call, committeeId, councilId } = council
    const caseId = await addCase(council, 'Felles plan')
    await holdMeeting(council, committeeId, [caseId], 'asProposed', { onDate: '2025-11-04' })
    await call('bodies.rename', { id: committeeId, name: 'Det nye utvalget', fromOn: '2025-12-01' })
    const meetingId = await schedule(council, councilId, { onDate: '2026-03-10' })
    expect((await call('agenda.pool', { meetingId })).map(({ bodyName }) => bodyName)).toEqual(['Forberedende utvalg'])
    await call('agenda.add', { meetingId, picks: [{ caseId }] })
    const { items } = await call('agenda.get', { meetingId })
    const item = items.find((one) => one.caseId === caseId)
    expect(item?.priorTreatments).toMatchObject([{ bodyName: 'Forberedende utvalg', onDate: '2025-11-04' }])
  })

  it('is not a correction: a correction changes the name in all old papers too', async () => {
    const { call } = open()
    const { bodyId } = await makeBody(call, 'Digitaliseringråd')
    await makeMeeting(call, { bodyId, onDate: '2024-05-07' })
    await call('bodies.update', { id: bodyId, name: 'Digitaliseringsrådet' })
    expect(await call('meetings.list', {})).toMatchObject([{ bodyName: 'Digitaliseringsrådet' }])
    expect((await call('bodies.get', { id: bodyId })).formerNames).toEqual([])
  })

  it('can be taken back, and then it never was', async () => {
    const { call } = open()
    const { bodyId } = await makeBody(call, 'IKT-rådet')
    await call('bodies.rename', { id: bodyId, name: 'Rådet', fromOn: '2026-01-01' })
    await call('journal.undo', {})
    const { body, formerNames } = await call('bodies.get', { id: bodyId })
    expect({ name: body.name, formerNames }).toEqual({ name: 'IKT-rådet', formerNames: [] })
  })

  it('cannot begin in the future, before an earlier new name, or be the same as before', async () => {
    const workspace = open()
    const { call } = workspace
    const { bodyId: id } = await makeBody(call, 'IKT-rådet')
    const rename = (name: string, fromOn: string) => () => call('bodies.rename', { id, name, fromOn })
    await expectNothingStored(workspace, rename('Rådet', '2026-06-11'), 'renameInFuture')
    await expectNothingStored(workspace, rename('IKT-rådet', '2026-01-01'), 'renameUnchanged')
    await rename('Rådet', '2026-01-01')()
    const values = { date: '1. januar 2026' }
    await expectNothingStored(workspace, rename('Digirådet', '2025-06-01'), 'renameBeforeEarlier', values)
    await expectNothingStored(workspace, rename('Digirådet', '2026-01-01'), 'renameBeforeEarlier', values)
    await rename('Digirådet', '2026-01-02')()
    await expectNothingStored(workspace, rename(' ', '2026-02-01'), 'invalidInput', { field: 'name' })
    await expectNothingStored(workspace, rename('Rådet', '2026-02-30'), 'invalidInput', { field: 'fromOn' })
  })

  it('is not given to a body that is not in use', async () => {
    const { call } = open()
    const { bodyId: id } = await makeBody(call, 'IKT-rådet')
    await call('bodies.remove', { id })
    await expectRefused(call('bodies.rename', { id, name: 'Rådet', fromOn: '2026-01-01' }), 'bodyRemoved')
    const nobody = { id: unknownId, name: 'Rådet', fromOn: '2026-01-01' }
    await expectRefused(call('bodies.rename', nobody), 'notFound')
  })
})

describe('a removed body', () => {
  it('is listed among the former, the latest first, with its history, and can be taken into use again', async () => {
    let today = '2026-06-10'
    const workspace = openWorkspace({ now: () => clockOn(today)() })
    const { call } = workspace
    const { bodyId: first } = await makeBody(call, 'Fagrådet', 2)
    const { bodyId: second } = await makeBody(call, 'Nettverket')
    const person = { name: 'Kari' }
    await call('members.appoint', {
      bodyId: first,
      person,
      role: 'chair',
      fromOn: '2024-01-01',
      quotaGroup: 'Kommunene',
    })
    await call('bodies.setMandate', { bodyId: first, termYears: 2 })
    await call('bodies.rename', { id: first, name: 'Fagrådet for data', fromOn: '2025-01-01' })
    await call('bodies.remove', { id: first })
    today = '2026-06-11'
    await call('bodies.remove', { id: second })
    expect((await call('bodies.former')).map(({ name }) => name)).toEqual(['Nettverket', 'Fagrådet for data'])
    const history = await call('bodies.get', { id: first })
    expect(history).toMatchObject({
      body: { removedAt: expect.any(String) },
      formerNames: [{ name: 'Fagrådet' }],
      mandate: { termYears: 2 },
      memberships: [{ person: { name: 'Kari' } }],
    })
    expect(await call('bodies.composition', { id: first })).toMatchObject({ members: [{ person: { name: 'Kari' } }] })
    await call('bodies.restore', { id: first })
    expect((await call('bodies.list')).map(({ id }) => id)).toEqual([first])
    expect(await call('bodies.former')).toHaveLength(1)
    expect((await call('bodies.get', { id: first })).seats).toEqual(history.seats)
  })

  it('cannot be restored while it is in use, or when there is none', async () => {
    const workspace = open()
    const { call } = workspace
    const { bodyId: id } = await makeBody(call, 'Fagrådet')
    await expectNothingStored(workspace, () => call('bodies.restore', { id }), 'bodyNotRemoved', { name: 'Fagrådet' })
    await expectNothingStored(workspace, () => call('bodies.restore', { id: unknownId }), 'notFound')
  })
})

describe('the structure of bodies', () => {
  it('is every body in use and how they stand to each other', async () => {
    const { call } = open()
    const [council, committee, network] = [
      await makeBody(call, 'Rådet', 2),
      await makeBody(call, 'Utvalget'),
      await makeBody(call, 'Nettverket'),
    ]
    await call('bodies.relate', { fromId: committee.bodyId, toId: council.bodyId, kind: 'worksFor' })
    await call('bodies.relate', { fromId: council.bodyId, toId: committee.bodyId, kind: 'advises' })
    await call('bodies.relate', { fromId: network.bodyId, toId: committee.bodyId, kind: 'preparesFor' })
    await call('bodies.remove', { id: network.bodyId })
    const { bodies, relations } = await call('bodies.structure')
    expect(bodies.map(({ name, seats }) => [name, seats])).toEqual([
      ['Rådet', 2],
      ['Utvalget', 0],
    ])
    expect(relations.map(({ fromName, kind, toName }) => [fromName, kind, toName])).toEqual([
      ['Rådet', 'advises', 'Utvalget'],
      ['Utvalget', 'worksFor', 'Rådet'],
    ])
    await call('bodies.restore', { id: network.bodyId })
    expect((await call('bodies.structure')).relations).toHaveLength(3)
  })
})
