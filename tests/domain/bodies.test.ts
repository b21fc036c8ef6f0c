import { describe, expect, it } from 'vitest'
import { expectRefused } from '../support/expectations.ts'
import { openWorkspace } from '../support/workspace.ts'
import { clockOn, holdMeeting, makeBody, makeMeeting, makePerson, unknownId } from '../support/world.ts'
import { closeMeeting } from '../support/close-meeting.ts'

const open = () => openWorkspace({ now: clockOn('2026-03-10') })

describe('a body', () => {
  it('goes by its full name until it gets a short one, also after being renamed', async () => {
    const { call } = open()
    const { id } = await call('bodies.create', { name: 'Rådet for digitalisering', kind: 'council' })
    expect((await call('bodies.get', { id })).body).toMatchObject({ shortName: 'Rådet for digitalisering' })
    await call('bodies.update', { id, name: 'Digitaliseringsrådet' })
    expect((await call('bodies.get', { id })).body).toMatchObject({ shortName: 'Digitaliseringsrådet' })
    await call('bodies.update', { id, shortName: 'Rådet' })
    await call('bodies.update', { id, name: 'Det nye rådet' })
    expect((await call('bodies.get', { id })).body).toMatchObject({ name: 'Det nye rådet', shortName: 'Rådet' })
  })

  it('stands in a list by its name as Norwegian sorts it', async () => {
    const { call } = open()
    const names = [
      'Arkivrådet',
      'digitalt utvalg',
      'Zoologisk utvalg',
      'Ærlighetsrådet',
      'Østutvalget',
      'Åpenhetsrådet',
    ]
    for (const name of names.toReversed()) await call('bodies.create', { name, kind: 'council' })
    expect((await call('bodies.list')).map(({ name }) => name)).toEqual(names)
    expect((await call('bodies.structure')).bodies.map(({ name }) => name)).toEqual(names)
  })

  it('keeps what a change does not name', async () => {
    const { call } = open()
    const { id } = await call('bodies.create', { name: 'Rådet', kind: 'board', numberFormat: '{year}/{sequence}' })
    await call('bodies.update', { id, kind: 'council' })
    expect((await call('bodies.get', { id })).body).toEqual({
      id,
      name: 'Rådet',
      shortName: 'Rådet',
      kind: 'council',
      numberFormat: '{year}/{sequence}',
      removedAt: null,
    })
  })

  it('must write a running number and the year in its case numbers', async () => {
    const workspace = open()
    const { bodyId } = await makeBody(workspace.call, 'Rådet')
    const create = () => workspace.call('bodies.create', { name: 'Styret', kind: 'board', numberFormat: '{year}' })
    await expectRefused(workspace, create, 'numberFormatIncomplete')
    const everyYearAlike = () => workspace.call('bodies.update', { id: bodyId, numberFormat: '{sequence}' })
    await expectRefused(workspace, everyYearAlike, 'numberFormatIncomplete')
    const update = () => workspace.call('bodies.update', { id: bodyId, numberFormat: 'sak' })
    await expectRefused(workspace, update, 'numberFormatIncomplete')
  })

  it('is listed by name with its seats and meetings counted as of today', async () => {
    const { call } = open()
    const { bodyId, seatIds } = await makeBody(call, 'Rådet', 3)
    await makeBody(call, 'Arbeidsutvalget')
    const [kari, ola, per] = [
      await makePerson(call, 'Kari'),
      await makePerson(call, 'Ola'),
      await makePerson(call, 'Per'),
    ]
    const seat = { bodyId, role: 'member' } as const
    await call('members.appoint', { ...seat, personId: kari, seatId: seatIds[0], fromOn: '2026-03-10' })
    await call('members.appoint', { ...seat, personId: ola, seatId: seatIds[1], fromOn: '2026-03-11' })
    await call('members.appoint', {
      ...seat,
      personId: per,
      seatId: seatIds[2],
      fromOn: '2022-01-01',
      toOn: '2026-03-09',
    })
    await makeMeeting(call, { bodyId, onDate: '2026-04-01' })
    const { meetingId } = await makeMeeting(call, { bodyId, onDate: '2026-05-01' })
    await call('meetings.cancel', { id: meetingId })
    expect(await call('bodies.list')).toMatchObject([
      { name: 'Arbeidsutvalget', seats: 0, filledSeats: 0, meetings: 0 },
      { name: 'Rådet', seats: 3, filledSeats: 1, meetings: 1 },
    ])
  })

  it('shows the members of the day asked for, and of today when no day is given', async () => {
    const { call } = open()
    const { bodyId } = await makeBody(call, 'Rådet')
    const [kari, ola] = [await makePerson(call, 'Kari'), await makePerson(call, 'Ola')]
    await call('members.appoint', { bodyId, personId: kari, role: 'chair', fromOn: '2024-01-01', toOn: '2025-12-31' })
    await call('members.appoint', { bodyId, personId: ola, role: 'chair', fromOn: '2026-01-01' })
    const chairsOn = async (on?: string) =>
      (await call('bodies.get', { id: bodyId, on })).memberships.map((membership) => membership.person.name)
    expect(await chairsOn()).toEqual(['Ola'])
    expect(await chairsOn('2025-12-31')).toEqual(['Kari'])
    expect(await chairsOn('2023-12-31')).toEqual([])
  })

  it('is not found when it does not exist, and not changed when it has been removed', async () => {
    const workspace = open()
    const { bodyId } = await makeBody(workspace.call, 'Rådet')
    await workspace.call('bodies.remove', { id: bodyId })
    await expectRefused(workspace, () => workspace.call('bodies.get', { id: unknownId }), 'notFound')
    await expectRefused(workspace, () => workspace.call('bodies.update', { id: bodyId, name: 'Nytt' }), 'bodyRemoved')
    await expectRefused(workspace, () => workspace.call('bodies.remove', { id: bodyId }), 'bodyRemoved')
    const seats = { bodyId, quotaGroup: 'Kommunene', count: 1 }
    await expectRefused(workspace, () => workspace.call('bodies.addSeats', seats), 'bodyRemoved')
    const area = { bodyId, name: 'Strategi' }
    await expectRefused(workspace, () => workspace.call('bodies.addWorkArea', area), 'bodyRemoved')
  })

  it('can be removed when its meetings are over, and not before', async () => {
    const workspace = open()
    const { call } = workspace
    const { bodyId } = await makeBody(call, 'Rådet')
    const { id: caseId } = await call('cases.create', { title: 'Felles plan' })
    const first = await makeMeeting(call, { bodyId, onDate: '2026-03-01', caseIds: [caseId] })
    const second = await makeMeeting(call, { bodyId, onDate: '2026-04-01' })
    await holdMeeting(call, first.meetingId, first.itemIds)
    await expectRefused(workspace, () => call('bodies.remove', { id: bodyId }), 'bodyInUse')
    await closeMeeting(call, { meetingId: first.meetingId, time: '12:00' })
    await expectRefused(workspace, () => call('bodies.remove', { id: bodyId }), 'bodyInUse')
    await call('meetings.cancel', { id: second.meetingId })
    await call('bodies.remove', { id: bodyId })
    expect(await call('bodies.list')).toEqual([])
    expect((await call('cases.get', { id: caseId })).treatments).toMatchObject([{ bodyName: 'Rådet' }])
  })
})

describe('the seats of a body', () => {
  it('are added in their quota groups, in the order they were added', async () => {
    const { call } = open()
    const { bodyId } = await makeBody(call, 'Rådet', 2)
    await call('bodies.addSeats', { bodyId, quotaGroup: 'Fylkeskommunene', count: 1 })
    expect(
      (await call('bodies.get', { id: bodyId })).seats.map(({ quotaGroup, position }) => [position, quotaGroup]),
    ).toEqual([
      [1, 'Kommunene'],
      [2, 'Kommunene'],
      [3, 'Fylkeskommunene'],
    ])
  })

  it('can be removed only while nobody holds them today or later', async () => {
    const workspace = open()
    const { call } = workspace
    const { bodyId, seatIds } = await makeBody(call, 'Rådet', 1)
    const [seatId = ''] = seatIds
    const personId = await makePerson(call, 'Kari')
    const { id } = await call('members.appoint', { bodyId, personId, seatId, role: 'member', fromOn: '2026-06-01' })
    await expectRefused(workspace, () => call('bodies.removeSeat', { id: seatId }), 'seatInUse')
    await call('journal.undo', {})
    await call('members.appoint', {
      bodyId,
      personId,
      seatId,
      role: 'member',
      fromOn: '2025-01-01',
      toOn: '2026-03-10',
    })
    await expectRefused(workspace, () => call('bodies.removeSeat', { id: seatId }), 'seatInUse')
    const [held] = await call('members.list', { bodyId })
    await call('members.end', { id: held?.id ?? id, on: '2026-03-09' })
    await call('bodies.removeSeat', { id: seatId })
    expect((await call('bodies.get', { id: bodyId })).seats).toEqual([])
    await expectRefused(workspace, () => call('bodies.removeSeat', { id: seatId }), 'notFound')
  })

  it('never share a position, also when removed ones come back', async () => {
    const { call } = open()
    const { bodyId, seatIds } = await makeBody(call, 'Rådet', 2)
    await call('bodies.removeSeat', { id: seatIds[1] ?? '' })
    const removal = (await call('journal.list', { limit: 1 }))[0]?.id
    await call('bodies.addSeats', { bodyId, quotaGroup: 'Oslo', count: 1 })
    await call('journal.undo', { id: removal })
    expect((await call('bodies.get', { id: bodyId })).seats.map((seat) => seat.position)).toEqual([1, 2, 3])
  })
})

describe('a relation between two bodies', () => {
  it('is seen from both, with names, until it is removed', async () => {
    const { call } = open()
    const [council, committee] = [await makeBody(call, 'Rådet'), await makeBody(call, 'Arbeidsutvalget')]
    const relation = { fromId: committee.bodyId, toId: council.bodyId, kind: 'worksFor' } as const
    const { id } = await call('bodies.relate', relation)
    const expected = [{ ...relation, id, fromName: 'Arbeidsutvalget', toName: 'Rådet' }]
    expect((await call('bodies.get', { id: council.bodyId })).relations).toEqual(expected)
    expect((await call('bodies.get', { id: committee.bodyId })).relations).toEqual(expected)
    await call('bodies.unrelate', { id })
    expect((await call('bodies.get', { id: council.bodyId })).relations).toEqual([])
  })

  it('is not shown when the other body is no longer in use', async () => {
    const { call } = open()
    const [council, committee] = [await makeBody(call, 'Rådet'), await makeBody(call, 'Fagrådet')]
    await call('bodies.relate', { fromId: committee.bodyId, toId: council.bodyId, kind: 'preparesFor' })
    await call('bodies.remove', { id: committee.bodyId })
    expect((await call('bodies.get', { id: council.bodyId })).relations).toEqual([])
  })

  it('cannot go to itself, be doubled, or lead to something that does not exist', async () => {
    const workspace = open()
    const { call } = workspace
    const [{ bodyId: a }, { bodyId: b }] = [await makeBody(call, 'A'), await makeBody(call, 'B')]
    await call('bodies.relate', { fromId: a, toId: b, kind: 'advises' })
    const relate = (fromId: string, toId: string) => () => call('bodies.relate', { fromId, toId, kind: 'advises' })
    await expectRefused(workspace, relate(a, a), 'bodySelfRelation')
    await expectRefused(workspace, relate(a, b), 'relationExists')
    await expectRefused(workspace, relate(a, unknownId), 'notFound')
    await expectRefused(workspace, () => call('bodies.unrelate', { id: unknownId }), 'notFound')
    await call('bodies.relate', { fromId: b, toId: a, kind: 'advises' })
  })
})

describe('the work areas of a body', () => {
  it('stand in the order they were added, and leave the list when removed', async () => {
    const workspace = open()
    const { call } = workspace
    const { bodyId } = await makeBody(call, 'Rådet')
    const first = await call('bodies.addWorkArea', { bodyId, groupName: 'Strategi', name: 'Satsingsområder' })
    await call('bodies.addWorkArea', { bodyId, name: 'Fellesløsninger' })
    await call('bodies.removeWorkArea', { id: first.id })
    expect((await call('bodies.get', { id: bodyId })).workAreas).toMatchObject([
      { groupName: '', name: 'Fellesløsninger', position: 2 },
    ])
    await expectRefused(workspace, () => call('bodies.removeWorkArea', { id: first.id }), 'notFound')
  })
})
