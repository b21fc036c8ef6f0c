import { describe, expect, it } from 'vitest'
import { attendanceKind, hasQuorum, members, votersAt } from '../../shared/attendance.ts'
import { attendance, attendeeIds, factsOf, meetingUnderWay, type Held } from '../support/attendance.ts'
import { expectRefused, morning, names, openCouncil, schedule } from '../support/council.ts'
import { closeMeeting } from '../support/close-meeting.ts'

async function kindOf(held: Held, attendeeId: string) {
  const facts = await factsOf(held)
  const attendee = facts.attendees.find(({ id }) => id === attendeeId)
  return attendee && attendanceKind(facts, attendee)
}

/** Stretches as from and to, items by their place on the agenda. */
async function stretches(held: Held, attendeeId: string) {
  const at = (itemId: string | null) => (itemId === null ? null : held.itemIds.indexOf(itemId) + 1)
  return (await attendance(held)).presences
    .filter((presence) => presence.attendeeId === attendeeId)
    .map(({ fromItemId, fromTime, toItemId, toTime }) => [at(fromItemId), fromTime, at(toItemId), toTime])
}

describe('who is called', () => {
  it('can be added for one meeting, after everyone else, with a title for the occasion', async () => {
    const council = await openCouncil()
    const meetingId = await schedule(council, council.councilId)
    await council.call('attendance.invite', { meetingId, personId: council.people.guest, title: 'prosjektleder' })
    const { attendees } = await council.call('attendance.get', { meetingId })
    expect(attendees.at(-1)).toMatchObject({ name: names.guest, title: 'prosjektleder', role: 'guest' })
    await expectRefused(
      council.call('attendance.invite', { meetingId, personId: council.people.guest }),
      'personAlreadyInvited',
      { name: names.guest },
    )
  })

  it('is a member when appointed for the day, also when called after the notice', async () => {
    const held = await meetingUnderWay()
    const { call, councilId, people } = held.council
    await call('members.appoint', { bodyId: councilId, personId: people.guest, role: 'member', fromOn: '2026-03-01' })
    await call('attendance.invite', { meetingId: held.meetingId, personId: people.guest })
    expect(members(await attendance(held)).map((member) => member.name)).toContain(names.guest)
  })

  it('keeps a guest through the notice, and lets the guest be taken off until present', async () => {
    const council = await openCouncil()
    const meetingId = await schedule(council, council.councilId)
    const { id: attendeeId } = await council.call('attendance.invite', { meetingId, personId: council.people.guest })
    await council.call('agenda.addTopic', { meetingId, title: 'Besøk' })
    await council.call('notices.issue', { meetingId })
    await council.call('attendance.arrive', { attendeeId })
    await expectRefused(council.call('attendance.uninvite', { attendeeId }), 'attendeeHasPresence', {
      name: names.guest,
    })
    const [presence] = (await council.call('attendance.get', { meetingId })).presences
    await council.call('attendance.removePresence', { id: presence?.id ?? '' })
    await council.call('attendance.uninvite', { attendeeId })
    expect((await council.call('attendance.get', { meetingId })).attendees.map(({ role }) => role)).not.toContain(
      'guest',
    )
  })

  it('always includes the members', async () => {
    const { council, ids } = await meetingUnderWay()
    await expectRefused(council.call('attendance.uninvite', { attendeeId: ids.member }), 'memberAlwaysInvited', {
      name: names.member,
    })
  })

  it('counts seats and appointed members as of the day', async () => {
    const held = await meetingUnderWay()
    expect(await attendance(held)).toMatchObject({ seats: 4, filledSeats: 3 })
  })
})

describe('announced absence', () => {
  it('is kept with when and by whom, can be withdrawn, and is something else than not having met', async () => {
    const council = await openCouncil()
    const meetingId = await schedule(council, council.councilId)
    const ids = await attendeeIds(council, meetingId)
    await council.call('attendance.registerApology', { attendeeId: ids.member, registeredBy: 'Cecilies kontor' })
    const read = async () =>
      (await council.call('attendance.get', { meetingId })).attendees.find(({ id }) => id === ids.member)
    expect((await read())?.apology).toEqual({ registeredAt: morning.toISOString(), registeredBy: 'Cecilies kontor' })
    const facts = await council.call('attendance.get', { meetingId })
    expect(facts.attendees.slice(0, 3).map((attendee) => attendanceKind({ ...facts, itemIds: [] }, attendee))).toEqual([
      'noShow',
      'noShow',
      'apology',
    ])
    await council.call('attendance.withdrawApology', { attendeeId: ids.member })
    expect((await read())?.apology).toBeNull()
  })

  it('is put down to whoever registered it when nobody else is named', async () => {
    const held = await meetingUnderWay()
    await held.council.call('workspace.changeSettings', { userName: 'Dag Rud' })
    await held.council.call('attendance.registerApology', { attendeeId: held.ids.member })
    const apology = (await attendance(held)).attendees.find(({ id }) => id === held.ids.member)?.apology
    expect(apology?.registeredBy).toBe('Dag Rud')
  })

  it('is refused for someone who is there', async () => {
    const { council, ids } = await meetingUnderWay()
    await council.call('attendance.arrive', { attendeeId: ids.member })
    await expectRefused(council.call('attendance.registerApology', { attendeeId: ids.member }), 'attendeePresent', {
      name: names.member,
    })
  })

  it('does not stop someone from coming all the same', async () => {
    const held = await meetingUnderWay()
    await held.council.call('attendance.registerApology', { attendeeId: held.ids.member })
    await held.council.call('attendance.arrive', { attendeeId: held.ids.member, itemId: held.itemIds[2] })
    expect(await kindOf(held, held.ids.member)).toBe('part')
    const attendee = (await attendance(held)).attendees.find(({ id }) => id === held.ids.member)
    expect(attendee?.apology).not.toBeNull()
  })
})

describe('presence', () => {
  it('is registered for all who have not announced absence and are not there yet, in the form of the meeting', async () => {
    const held = await meetingUnderWay()
    const { call } = held.council
    await call('attendance.registerApology', { attendeeId: held.ids.member })
    await call('attendance.arrive', { attendeeId: held.ids.deputyChair, itemId: held.itemIds[1], mode: 'remote' })
    expect(await call('attendance.allPresent', { meetingId: held.meetingId })).toEqual({ count: 3 })
    expect(await call('attendance.allPresent', { meetingId: held.meetingId })).toEqual({ count: 0 })
    const { presences } = await attendance(held)
    expect(presences.map(({ mode }) => mode).toSorted()).toEqual(['physical', 'physical', 'physical', 'remote'])
    expect(await kindOf(held, held.ids.chair)).toBe('whole')
    expect(await kindOf(held, held.ids.member)).toBe('apology')
  })

  it('waits for the notice', async () => {
    const council = await openCouncil()
    const meetingId = await schedule(council, council.councilId)
    const ids = await attendeeIds(council, meetingId)
    await expectRefused(council.call('attendance.allPresent', { meetingId }), 'attendanceBeforeNotice')
    await expectRefused(council.call('attendance.arrive', { attendeeId: ids.chair }), 'attendanceBeforeNotice')
  })

  it('begins when someone comes and ends when they leave, and begins again when they come back', async () => {
    const held = await meetingUnderWay()
    const { call } = held.council
    const attendeeId = held.ids.member
    await call('attendance.arrive', { attendeeId, itemId: held.itemIds[1], time: '10:20' })
    await call('attendance.leave', { attendeeId, itemId: held.itemIds[2], time: '11:00' })
    await call('attendance.arrive', { attendeeId, itemId: held.itemIds[2], time: '11:15' })
    expect(await stretches(held, attendeeId)).toEqual([
      [2, '10:20', 3, '11:00'],
      [3, '11:15', null, null],
    ])
    const facts = await factsOf(held)
    expect(held.itemIds.map((itemId) => votersAt(facts, itemId).length)).toEqual([0, 1, 1, 1, 1])
  })

  it('cannot begin twice or end without having begun', async () => {
    const { council, ids, itemIds } = await meetingUnderWay()
    await expectRefused(council.call('attendance.leave', { attendeeId: ids.member, time: '11:00' }), 'notPresent', {
      name: names.member,
    })
    await council.call('attendance.arrive', { attendeeId: ids.member, itemId: itemIds[1] })
    await expectRefused(
      council.call('attendance.arrive', { attendeeId: ids.member, itemId: itemIds[2] }),
      'alreadyPresent',
      { name: names.member },
    )
  })

  it('cannot end before it began, by item or by clock, nor without saying when', async () => {
    const { council, ids, itemIds } = await meetingUnderWay()
    const attendeeId = ids.member
    await council.call('attendance.arrive', { attendeeId, itemId: itemIds[2], time: '11:00' })
    await expectRefused(council.call('attendance.leave', { attendeeId, itemId: itemIds[1] }), 'leftBeforeArrival', {
      name: names.member,
    })
    await expectRefused(
      council.call('attendance.leave', { attendeeId, itemId: itemIds[3], time: '10:50' }),
      'leftBeforeArrival',
      { name: names.member },
    )
    await expectRefused(council.call('attendance.leave', { attendeeId }), 'departureWithoutMoment', {
      name: names.member,
    })
  })

  it('cannot begin again before it ended', async () => {
    const { council, ids, itemIds } = await meetingUnderWay()
    const attendeeId = ids.member
    await council.call('attendance.arrive', { attendeeId })
    await council.call('attendance.leave', { attendeeId, itemId: itemIds[2], time: '11:00' })
    for (const moment of [{}, { itemId: itemIds[1] }, { itemId: itemIds[3], time: '10:30' }]) {
      await expectRefused(council.call('attendance.arrive', { attendeeId, ...moment }), 'arrivalBeforeDeparture', {
        name: names.member,
      })
    }
  })

  it('is placed at the item under way when only the time is given', async () => {
    const held = await meetingUnderWay()
    const { call } = held.council
    await call('room.goTo', { itemId: held.itemIds[1] ?? '', time: '10:10' })
    await call('room.goTo', { itemId: held.itemIds[2] ?? '', time: '10:30' })
    await call('attendance.arrive', { attendeeId: held.ids.member, time: '10:20' })
    await call('attendance.leave', { attendeeId: held.ids.member, time: '10:40' })
    await call('attendance.arrive', { attendeeId: held.ids.chair, time: '09:55' })
    expect(await stretches(held, held.ids.member)).toEqual([[2, '10:20', 3, '10:40']])
    expect(await stretches(held, held.ids.chair)).toEqual([[null, '09:55', null, null]])
  })

  it('can be taken back when registered by mistake, and corrected after the meeting', async () => {
    const held = await meetingUnderWay()
    const { call } = held.council
    const { id } = await call('attendance.arrive', { attendeeId: held.ids.member })
    await closeMeeting(call, { meetingId: held.meetingId })
    await call('attendance.removePresence', { id })
    expect(await kindOf(held, held.ids.member)).toBe('noShow')
    await call('attendance.arrive', { attendeeId: held.ids.member, itemId: held.itemIds[1] })
    expect(await kindOf(held, held.ids.member)).toBe('part')
    await expectRefused(call('attendance.removePresence', { id }), 'notFound')
  })

  it('is undone latest first for each person', async () => {
    const held = await meetingUnderWay()
    const { call } = held.council
    const { id } = await call('attendance.arrive', { attendeeId: held.ids.member })
    await call('attendance.removePresence', { id })
    const [removed] = await call('journal.list', {})
    await call('attendance.arrive', { attendeeId: held.ids.member, itemId: held.itemIds[1] })
    await expectRefused(call('journal.undo', { id: removed?.id }), 'undoConflict')
    await call('journal.undo', {})
    await call('journal.undo', {})
    expect(await stretches(held, held.ids.member)).toEqual([[null, null, null, null]])
  })

  it('refuses an item of another meeting', async () => {
    const held = await meetingUnderWay()
    const other = await schedule(held.council, held.council.councilId, { onDate: '2026-05-12' })
    const elsewhere = (await held.council.call('agenda.get', { meetingId: other })).items[0]?.id ?? ''
    const { call } = held.council
    await expectRefused(call('attendance.arrive', { attendeeId: held.ids.member, itemId: elsewhere }), 'notFound')
    await expectRefused(call('attendance.recuse', { attendeeId: held.ids.member, itemId: elsewhere }), 'notFound')
  })
})

describe('putting presence right', () => {
  const unknown = { fromItemId: null, fromTime: null, toItemId: null, toTime: null, mode: 'physical' } as const

  it('moves when someone came and left, and how they took part', async () => {
    const held = await meetingUnderWay()
    const { call } = held.council
    const attendeeId = held.ids.member
    const { id: presenceId } = await call('attendance.arrive', { attendeeId })
    const stretch = {
      attendeeId,
      presenceId,
      ...unknown,
      fromItemId: held.itemIds[1] ?? null,
      toItemId: held.itemIds[3] ?? null,
    }
    expect(await call('attendance.correct', { ...stretch, mode: 'remote' })).toEqual({ id: presenceId })
    expect(await stretches(held, attendeeId)).toEqual([[2, null, 4, null]])
    expect((await attendance(held)).presences[0]?.mode).toBe('remote')
  })

  it('adds a stretch that was forgotten, in its place', async () => {
    const held = await meetingUnderWay()
    const { call } = held.council
    const attendeeId = held.ids.member
    await call('attendance.arrive', { attendeeId, itemId: held.itemIds[3] })
    await call('attendance.correct', { attendeeId, presenceId: null, ...unknown, toItemId: held.itemIds[1] ?? null })
    expect(await stretches(held, attendeeId)).toEqual([
      [null, null, 2, null],
      [4, null, null, null],
    ])
  })

  it('refuses a stretch that ends before it begins, or that another one has', async () => {
    const { council, ids, itemIds } = await meetingUnderWay()
    const attendeeId = ids.member
    await council.call('attendance.arrive', { attendeeId, itemId: itemIds[2] })
    const correct = (ends: { fromItemId?: string; fromTime?: string; toItemId?: string; toTime?: string }) =>
      council.call('attendance.correct', { attendeeId, presenceId: null, ...unknown, ...ends })
    const backwards = { fromItemId: itemIds[1] ?? '', toItemId: itemIds[0] ?? '' }
    await expectRefused(correct(backwards), 'leftBeforeArrival', { name: names.member })
    await expectRefused(correct({ toItemId: itemIds[3] ?? '' }), 'presenceOverlaps', { name: names.member })
    await expectRefused(correct({}), 'presenceOverlaps', { name: names.member })
  })

  it('refuses someone else’s stretch', async () => {
    const { council, ids } = await meetingUnderWay()
    const { id: presenceId } = await council.call('attendance.arrive', { attendeeId: ids.chair })
    const attempt = council.call('attendance.correct', { attendeeId: ids.member, presenceId, ...unknown })
    await expectRefused(attempt, 'notFound')
  })
})

describe('recusal', () => {
  it('takes a member out of one item’s count and no other, until it is withdrawn', async () => {
    const held = await meetingUnderWay()
    const { call } = held.council
    await call('attendance.allPresent', { meetingId: held.meetingId })
    const [, archive = '', insight = ''] = held.itemIds
    const first = await call('attendance.recuse', { attendeeId: held.ids.chair, itemId: archive })
    expect(await call('attendance.recuse', { attendeeId: held.ids.chair, itemId: archive })).toEqual(first)
    const present = async (itemId: string) => votersAt(await factsOf(held), itemId).map((member) => member.name)
    expect(await present(archive)).toEqual([names.deputyChair, names.member])
    expect(await present(insight)).toEqual([names.chair, names.deputyChair, names.member])
    await call('attendance.withdrawRecusal', { attendeeId: held.ids.chair, itemId: archive })
    expect(await present(archive)).toHaveLength(3)
  })

  it('counts towards whether half of the appointed members are there', async () => {
    const held = await meetingUnderWay()
    const { call } = held.council
    const [, archive = ''] = held.itemIds
    await call('attendance.arrive', { attendeeId: held.ids.chair })
    expect(hasQuorum(await factsOf(held), archive)).toBe(false)
    await call('attendance.arrive', { attendeeId: held.ids.member })
    expect(hasQuorum(await factsOf(held), archive)).toBe(true)
    await call('attendance.recuse', { attendeeId: held.ids.member, itemId: archive })
    expect(hasQuorum(await factsOf(held), archive)).toBe(false)
  })
})
