import { describe, expect, it } from 'vitest'
import type { MembershipView } from '../../shared/members.ts'
import { expectRefused } from '../support/expectations.ts'
import { openWorkspace } from '../support/workspace.ts'
import { clockOn, holdMeeting, makeBody, makeMeeting, makePerson, unknownId } from '../support/world.ts'
import { closeMeeting } from '../support/close-meeting.ts'

async function council() {
  const workspace = openWorkspace({ now: clockOn('2026-03-10') })
  const { call } = workspace
  const { bodyId, seatIds } = await makeBody(call, 'Rådet', 2)
  const kari = await makePerson(call, 'Kari Nordby')
  const [seatId = ''] = seatIds
  const term = { fromOn: '2024-01-01', toOn: '2027-12-31' }
  const { id } = await call('members.appoint', { bodyId, personId: kari, seatId, role: 'member', ...term })
  const on = async (day: string): Promise<MembershipView | undefined> =>
    (await call('members.list', { bodyId, on: day }))[0]
  const move = (organisation: string, fromOn: string, title = 'kommunedirektør') =>
    call('members.changePosition', { personId: kari, title, organisation, fromOn })
  return { workspace, call, bodyId, kari, id, term, on, move }
}

describe('a member who changes employer (C4)', () => {
  it('stays, and is marked for consideration from the first day with the new one', async () => {
    const { on, move, id, term } = await council()
    await move('Elvebakken kommune', '2026-02-01')
    expect(await on('2026-01-31')).toMatchObject({
      person: { organisation: 'Fjordvik kommune' },
      employerChange: null,
    })
    expect(await on('2026-02-01')).toMatchObject({
      id,
      ...term,
      person: { organisation: 'Elvebakken kommune' },
      employerChange: { organisation: 'Fjordvik kommune', untilOn: '2026-01-31' },
    })
  })

  it('is no longer marked when someone has considered it, until the employer changes again', async () => {
    const { call, on, move, id } = await council()
    await move('Elvebakken kommune', '2026-02-01')
    await call('members.confirm', { id })
    expect(await on('2026-03-10')).toMatchObject({ employerChange: null, reviewedOn: '2026-03-10' })
    await call('journal.undo', {})
    expect((await on('2026-03-10'))?.employerChange).not.toBeNull()
    await call('members.confirm', { id })
    // Learnt of afterwards: what was considered on the tenth did not include this.
    await move('Nordli kommune', '2026-03-02')
    expect((await on('2026-03-10'))?.employerChange).toEqual({
      organisation: 'Elvebakken kommune',
      untilOn: '2026-03-01',
    })
  })

  it('is not marked for a new title with the same employer, nor for a change before the membership', async () => {
    const { call, bodyId, on, move } = await council()
    await move('Fjordvik kommune', '2026-02-01', 'direktør')
    expect(await on('2026-03-10')).toMatchObject({ person: { title: 'direktør' }, employerChange: null })
    const ola = await makePerson(call, 'Ola Sørli')
    await call('members.changePosition', { personId: ola, organisation: 'Nordli kommune', fromOn: '2026-02-01' })
    await call('members.appoint', { bodyId, personId: ola, role: 'observer', fromOn: '2026-02-01' })
    const [, observer] = await call('members.list', { bodyId })
    expect(observer?.employerChange).toBeNull()
  })

  it('is still marked after being given another role, until someone has considered it', async () => {
    const { call, on, move, id } = await council()
    await move('Elvebakken kommune', '2026-02-01')
    const { id: chairId } = await call('members.changeRole', { id, role: 'chair', fromOn: '2026-03-01' })
    const { id: deputyId } = await call('members.changeRole', {
      id: chairId,
      role: 'deputyChair',
      fromOn: '2026-03-05',
    })
    expect(await on('2026-03-10')).toMatchObject({
      id: deputyId,
      employerChange: { organisation: 'Fjordvik kommune', untilOn: '2026-01-31' },
    })
    await call('members.confirm', { id: deputyId })
    expect((await on('2026-03-10'))?.employerChange).toBeNull()
  })

  it('cannot be considered when there is nothing to consider', async () => {
    const { workspace, call, id } = await council()
    await expectRefused(workspace, () => call('members.confirm', { id }), 'nothingToConsider')
    await expectRefused(workspace, () => call('members.confirm', { id: unknownId }), 'notFound')
  })
})

describe('a new position', () => {
  it('is kept with the ones before, and taken back in one', async () => {
    const { call, kari, move, bodyId, term } = await council()
    await move('Elvebakken kommune', '2025-08-01')
    await move('Nordli kommune', '2026-02-01', 'rådmann')
    const person = await call('members.person', { id: kari })
    expect(person).toMatchObject({
      person: { title: 'rådmann', organisation: 'Nordli kommune' },
      formerPositions: [
        { title: 'kommunedirektør', organisation: 'Elvebakken kommune', untilOn: '2026-01-31' },
        { title: 'kommunedirektør', organisation: 'Fjordvik kommune', untilOn: '2025-07-31' },
      ],
      memberships: [{ bodyId, bodyName: 'Rådet', role: 'member', quotaGroup: 'Kommunene', ...term }],
    })
    await call('journal.undo', {})
    await call('journal.undo', {})
    expect(await call('members.person', { id: kari })).toMatchObject({
      person: { organisation: 'Fjordvik kommune' },
      formerPositions: [],
    })
  })

  it('cannot begin after today, before an earlier change, or be the one held already', async () => {
    const { workspace, call, kari, move } = await council()
    await expectRefused(workspace, () => move('Elvebakken kommune', '2026-03-11'), 'positionInFuture')
    await expectRefused(workspace, () => move('Fjordvik kommune', '2026-03-01'), 'positionSame')
    await move('Elvebakken kommune', '2026-02-01')
    const values = { name: 'Kari Nordby', date: '1. februar 2026' }
    await expectRefused(workspace, () => move('Nordli kommune', '2026-02-01'), 'positionChangedLater', values)
    await expectRefused(workspace, () => move('Nordli kommune', '2025-02-01'), 'positionChangedLater', values)
    const nobody = { personId: unknownId, organisation: 'Nordli kommune', fromOn: '2026-02-01' }
    await expectRefused(workspace, () => call('members.changePosition', nobody), 'notFound')
    await expectRefused(workspace, () => call('members.person', { id: unknownId }), 'notFound')
    expect((await call('members.person', { id: kari })).formerPositions).toHaveLength(1)
  })
})

describe('the history of 2024', () => {
  it('shows the seat someone had although it has been taken away since', async () => {
    const { call, bodyId, id } = await council()
    await call('members.end', { id, on: '2025-12-31' })
    const seatsOn = async (on?: string) => (await call('bodies.get', { id: bodyId, on })).seats.map((seat) => seat.id)
    const before = await seatsOn()
    await call('bodies.removeSeat', { id: before[0] ?? '' })
    expect(await seatsOn()).toEqual(before.slice(1))
    expect(await seatsOn('2024-05-14')).toEqual(before)
  })

  it('shows who sat then, where they worked then and what the meeting said, whatever happens to them since', async () => {
    let today = '2024-05-14'
    const workspace = openWorkspace({ now: () => clockOn(today)() })
    const { call } = workspace
    const { bodyId, seatIds } = await makeBody(call, 'Rådet', 2)
    const [kari, ola] = [await makePerson(call, 'Kari Nordby'), await makePerson(call, 'Ola Sørli')]
    const memberships = [
      await call('members.appoint', {
        bodyId,
        personId: kari,
        seatId: seatIds[0],
        role: 'chair',
        fromOn: '2024-01-01',
      }),
      await call('members.appoint', {
        bodyId,
        personId: ola,
        seatId: seatIds[1],
        role: 'member',
        fromOn: '2024-01-01',
      }),
    ]
    const { meetingId, itemIds } = await makeMeeting(call, {
      bodyId,
      onDate: '2024-05-14',
      caseIds: [(await call('cases.create', { title: 'Plan' })).id],
    })
    await holdMeeting(call, meetingId, itemIds)
    await call('attendance.allPresent', { meetingId })
    await closeMeeting(call, { meetingId, time: '14:00' })
    const of2024 = async () => ({
      members: (await call('members.list', { bodyId, on: '2024-05-14' })).map(({ person, role, quotaGroup }) => ({
        person,
        role,
        quotaGroup,
      })),
      attendees: (await call('attendance.get', { meetingId })).attendees,
      minutes: (await call('minutes.get', { meetingId })).model,
    })
    const before = await of2024()
    today = '2026-03-10'
    const member = memberships[1]?.id
    await call('members.changePosition', { personId: kari, organisation: 'Elvebakken kommune', fromOn: '2025-01-01' })
    await call('members.changeRole', { id: member ?? '', role: 'chair', fromOn: '2025-03-01' })
    await call('bodies.rename', { id: bodyId, name: 'Digitaliseringsrådet', fromOn: '2025-06-01' })
    for (const { id } of (await call('members.list', { bodyId, on: today })).filter(({ role }) => role === 'member')) {
      await call('members.end', { id, on: '2026-01-31' })
    }
    expect(await of2024()).toEqual(before)
    expect(before.members.map(({ person }) => person.organisation)).toEqual(['Fjordvik kommune', 'Fjordvik kommune'])
  })
})
