import { describe, expect, it } from 'vitest'
import { expectRefused } from '../support/expectations.ts'
import { openCouncil, schedule, type Council } from '../support/council.ts'

const calledTo = async ({ call }: Council, meetingId: string) =>
  (await call('attendance.get', { meetingId })).attendees.map(({ name }) => name)

const all = ['Ada Lunde', 'Birger Moe', 'Cecilie Vik', 'Dag Rud', 'Eli Nes']

/** The council with meetings planned in March and in June, and the membership of its plain member. */
async function planned() {
  const council = await openCouncil()
  const { call, councilId, people } = council
  const march = await schedule(council, councilId)
  const june = await schedule(council, councilId, { onDate: '2026-06-09' })
  const members = await call('members.list', { bodyId: councilId })
  const member = members.find(({ personId }) => personId === people.member)
  const memberId = member?.id ?? ''
  const newcomer = { bodyId: councilId, person: { name: 'Hilde Ås' }, role: 'member', fromOn: '2026-04-01' } as const
  return { council, call, march, june, memberId, newcomer, seatId: member?.seatId ?? null }
}

describe('a planned meeting calls those who are members on its day', () => {
  it('also someone appointed after it was planned, in the order of the seats', async () => {
    const { council, call, march, june, memberId, newcomer, seatId } = await planned()
    await call('members.end', { id: memberId, on: '2026-03-31' })
    await call('members.appoint', { ...newcomer, seatId })
    expect(await calledTo(council, march)).toEqual(all)
    expect(await calledTo(council, june)).toEqual(['Ada Lunde', 'Birger Moe', 'Hilde Ås', 'Dag Rud', 'Eli Nes'])
  })

  it('and nobody who has left by then, until the end is taken back', async () => {
    const { council, call, march, june, memberId } = await planned()
    await call('members.end', { id: memberId, on: '2026-03-31' })
    expect(await calledTo(council, march)).toEqual(all)
    expect(await calledTo(council, june)).not.toContain('Cecilie Vik')
    await call('journal.undo', {})
    expect(await calledTo(council, june)).toEqual(all)
  })

  it('in the role they have then', async () => {
    const { council, call, march, june, memberId } = await planned()
    await call('members.changeRole', { id: memberId, role: 'chair', fromOn: '2026-05-01' })
    const chairOf = async (meetingId: string) =>
      (await call('attendance.get', { meetingId })).attendees.find(({ role }) => role === 'chair')?.name
    expect(await chairOf(march)).toBe('Ada Lunde')
    expect(await chairOf(june)).toBe('Cecilie Vik')
    expect((await calledTo(council, june)).toSorted()).toEqual(all)
  })

  it('also when they came from a list of members', async () => {
    const { council, call, june } = await planned()
    const base64 = Buffer.from('Navn;Rolle;Fra og med\nHilde Ås;medlem;2026-04-01\n').toString('base64')
    await call('members.importFile', { bodyId: council.councilId, fileName: 'medlemmer.csv', base64 })
    expect(await calledTo(council, june)).toContain('Hilde Ås')
  })

  it('and no longer someone whose appointment is undone, whether it was planned before or after', async () => {
    const { council, call, june, newcomer } = await planned()
    await call('members.appoint', newcomer)
    const entry = (await call('journal.list', { limit: 1 }))[0]?.id
    const august = await schedule(council, council.councilId, { onDate: '2026-08-18' })
    await call('journal.undo', { id: entry })
    expect(await calledTo(council, june)).toEqual(all)
    expect(await calledTo(council, august)).toEqual(all)
  })

  it('but one whose notice is sent stands as it was sent', async () => {
    const { council, call, june, memberId, newcomer } = await planned()
    const { id: membershipId } = await call('members.appoint', newcomer)
    const entry = (await call('journal.list', { limit: 1 }))[0]?.id
    await call('agenda.addTopic', { meetingId: june, title: 'Besøk' })
    await call('notices.issue', { meetingId: june })
    await call('members.end', { id: memberId, on: '2026-03-31' })
    expect(await calledTo(council, june)).toContain('Cecilie Vik')
    await expectRefused(council, () => call('journal.undo', { id: entry }), 'undoConflict')
    await call('members.withdraw', { id: membershipId })
    expect(await calledTo(council, june)).toContain('Hilde Ås')
  })
})

describe('an appointment taken back', () => {
  it('is gone as if it had never been, and so is the call to planned meetings', async () => {
    const { council, call, june, newcomer } = await planned()
    const before = await call('members.list', { bodyId: council.councilId })
    const { id } = await call('members.appoint', newcomer)
    expect(await calledTo(council, june)).toContain('Hilde Ås')
    await call('members.withdraw', { id })
    expect(await call('members.list', { bodyId: council.councilId })).toEqual(before)
    expect(await calledTo(council, june)).toEqual(all)
  })

  it('comes back when that is undone, and the person is called again', async () => {
    const { council, call, june, newcomer } = await planned()
    const { id } = await call('members.appoint', newcomer)
    const before = await call('members.list', { bodyId: council.councilId })
    await call('members.withdraw', { id })
    await call('journal.undo', {})
    expect(await call('members.list', { bodyId: council.councilId })).toEqual(before)
    expect(await calledTo(council, june)).toContain('Hilde Ås')
  })

  it('does not come back to a seat someone else has been given since', async () => {
    const { council, call, memberId, newcomer, seatId } = await planned()
    await call('members.withdraw', { id: memberId })
    const entry = (await call('journal.list', { limit: 1 }))[0]?.id
    await call('members.appoint', { ...newcomer, seatId })
    await expectRefused(council, () => call('journal.undo', { id: entry }), 'undoConflict')
  })

  it('is refused when it has brought the person to a meeting, also one with apologies; then it is ended instead', async () => {
    const { council, call, march, memberId } = await planned()
    await call('agenda.addTopic', { meetingId: march, title: 'Besøk' })
    const { attendees } = await call('attendance.get', { meetingId: march })
    const attendeeId = attendees.find(({ name }) => name === 'Cecilie Vik')?.id ?? ''
    await call('attendance.registerApology', { attendeeId })
    await call('notices.issue', { meetingId: march })
    await call('room.start', { meetingId: march, time: '10:00' })
    const attempt = () => call('members.withdraw', { id: memberId })
    await expectRefused(council, attempt, 'attendedAlready', { name: 'Cecilie Vik' })
    await call('members.end', { id: memberId, on: '2026-03-31' })
  })

  it('does not mind meetings of the body held before it, or the person’s meetings elsewhere', async () => {
    const { council, call, march, newcomer } = await planned()
    await call('agenda.addTopic', { meetingId: march, title: 'Besøk' })
    await call('notices.issue', { meetingId: march })
    await call('room.start', { meetingId: march, time: '10:00' })
    const { id } = await call('members.appoint', newcomer)
    const elsewhere = { ...newcomer, person: undefined, bodyId: council.committeeId, fromOn: '2026-01-01' }
    const { person } = (await call('members.list', { bodyId: council.councilId })).find((one) => one.id === id) ?? {}
    await call('members.appoint', { ...elsewhere, personId: person?.id })
    await call('members.withdraw', { id })
    expect((await call('members.list', { bodyId: council.councilId })).map((one) => one.id)).not.toContain(id)
  })
})
