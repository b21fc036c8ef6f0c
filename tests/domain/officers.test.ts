import { describe, expect, it } from 'vitest'
import { attendanceKind, isHereNow } from '../../shared/attendance.ts'
import { presencePhrase } from '../../shared/attendance-phrases.ts'
import { minutesFacts } from '../../shared/minutes-text.ts'
import { calledItem } from '../../shared/notice-text.ts'
import {
  addCase,
  addToAgenda,
  expectRefused,
  names,
  openCouncil,
  schedule,
  titles,
  type Council,
} from '../support/council.ts'
import { closeMeeting } from '../support/close-meeting.ts'

type Called = Readonly<{ council: Council; meetingId: string; itemIds: string[]; officerId: string }>

/** A meeting with two cases, not yet called, and an officer called for the first of them. */
async function officerForFirstCase(): Promise<Called> {
  const council = await openCouncil()
  const { call, people } = council
  const meetingId = await schedule(council, council.councilId)
  const itemIds = await addToAgenda(
    council,
    meetingId,
    await addCase(council, 'Arkiv'),
    await addCase(council, 'Innsyn'),
  )
  const { id } = await call('attendance.invite', { meetingId, personId: people.guest, itemId: itemIds[0] ?? '' })
  return { council, meetingId, itemIds, officerId: id }
}

const attendees = async ({ council, meetingId }: Called) =>
  (await council.call('attendance.get', { meetingId })).attendees

async function begin({ council, meetingId }: Called): Promise<void> {
  await council.call('notices.issue', { meetingId })
  await council.call('room.start', { meetingId, time: '10:00' })
}

/** What the minutes print about the officer, and whether the rules count the officer as there for the whole meeting. */
async function inMinutes({ council, meetingId, officerId }: Called) {
  const { model } = await council.call('minutes.get', { meetingId })
  const officer = model.attendance.attendees.find(({ id }) => id === officerId)
  return (
    officer && { text: presencePhrase(minutesFacts(model), officer), kind: attendanceKind(model.attendance, officer) }
  )
}

const stretchesOf = async ({ council, meetingId, officerId }: Called) =>
  (await council.call('attendance.get', { meetingId })).presences
    .filter(({ attendeeId }) => attendeeId === officerId)
    .map(({ fromItemId, fromTime, toItemId, toTime }) => ({ fromItemId, fromTime, toItemId, toTime }))

async function isThere({ council, meetingId, officerId }: Called, itemId: string | null): Promise<boolean> {
  const { attendance, items } = await council.call('room.get', { meetingId })
  const officer = attendance.attendees.find(({ id }) => id === officerId)
  const facts = { ...attendance, itemIds: items.map(({ id }) => id) }
  return officer !== undefined && isHereNow(facts, officer, itemId)
}

describe('an officer called for one item', () => {
  it('is named in the notice with the item’s place before it is sent, and with its number in the one that is sent', async () => {
    const called = await officerForFirstCase()
    const { call } = called.council
    const part = async () => {
      const model = await call('notices.preview', { meetingId: called.meetingId })
      return model.others.map((line) => [line.name, calledItem(model, line)])
    }
    expect(await part()).toContainEqual([names.guest, 'sak 2'])
    await call('agenda.move', { itemId: called.itemIds[0] ?? '', position: 3 })
    expect(await part()).toContainEqual([names.guest, 'sak 3'])
    await call('notices.issue', { meetingId: called.meetingId })
    expect(await part()).toContainEqual([names.guest, 'sak 2/26'])
    expect(await part()).toContainEqual([names.director, ''])
  })

  it('cannot be called for an item that stands on another agenda, and then nobody is called', async () => {
    const { council, meetingId, itemIds } = await officerForFirstCase()
    const other = await schedule(council, council.councilId, { onDate: '2026-05-05' })
    const input = { meetingId: other, personId: council.people.guest, itemId: itemIds[0] ?? '' }
    await expectRefused(council.call('attendance.invite', input), 'itemElsewhere')
    const [removed = ''] = itemIds
    await council.call('agenda.remove', { itemId: removed })
    await expectRefused(council.call('attendance.invite', { ...input, meetingId }), 'itemElsewhere')
    const everyone = (await council.call('attendance.get', { meetingId: other })).attendees
    expect(everyone.map(({ name }) => name)).not.toContain(names.guest)
  })

  it('cannot be a member: members are called to the whole meeting', async () => {
    const { council, meetingId, itemIds } = await officerForFirstCase()
    const { call, councilId, people } = council
    await call('members.appoint', { bodyId: councilId, personId: people.owner, role: 'observer', fromOn: '2026-03-01' })
    const input = { meetingId, personId: people.owner, itemId: itemIds[0] ?? '' }
    await expectRefused(call('attendance.invite', input), 'calledToWholeMeeting', { name: names.owner })
  })

  it('who becomes a member is called to the whole meeting', async () => {
    const called = await officerForFirstCase()
    const { call, councilId, people } = called.council
    await call('members.appoint', { bodyId: councilId, personId: people.guest, role: 'member', fromOn: '2026-03-01' })
    await call('notices.issue', { meetingId: called.meetingId })
    expect((await attendees(called)).find(({ id }) => id === called.officerId)).toMatchObject({
      role: 'member',
      itemId: null,
    })
  })

  it('is there for that item alone when everyone is registered as present', async () => {
    const called = await officerForFirstCase()
    await begin(called)
    const { count } = await called.council.call('attendance.allPresent', { meetingId: called.meetingId })
    expect(count).toBe(6)
    expect(await inMinutes(called)).toEqual({ text: 'sak 1/26', kind: 'part' })
    expect(await isThere(called, called.itemIds[0] ?? '')).toBe(true)
    expect(await isThere(called, called.itemIds[1] ?? '')).toBe(false)
  })

  it('who comes while the item is treated leaves with it, unless something else is said', async () => {
    const called = await officerForFirstCase()
    const { call } = called.council
    const [first = '', second = ''] = called.itemIds
    await begin(called)
    await call('room.goTo', { itemId: first, time: '10:10' })
    await call('attendance.arrive', { attendeeId: called.officerId, itemId: first, time: '10:12' })
    expect(await stretchesOf(called)).toEqual([{ fromItemId: first, fromTime: '10:12', toItemId: first, toTime: null }])
    await expectRefused(
      call('attendance.arrive', { attendeeId: called.officerId, itemId: first, time: '10:15' }),
      'alreadyPresent',
      { name: names.guest },
    )
    await call('attendance.leave', { attendeeId: called.officerId, itemId: second, time: '10:50' })
    expect(await inMinutes(called)).toMatchObject({
      text: 'fra kl. 10.12, under sak 1/26, til kl. 10.50, under sak 2/26',
    })
  })

  it('who comes before the item is there until it ends, and who comes after it stays like anybody else', async () => {
    const called = await officerForFirstCase()
    const { call } = called.council
    const [first = '', second = ''] = called.itemIds
    await begin(called)
    const opening = (await call('agenda.get', { meetingId: called.meetingId })).items[0]?.id ?? ''
    await call('attendance.arrive', { attendeeId: called.officerId, itemId: opening, time: '10:02' })
    expect(await stretchesOf(called)).toEqual([
      { fromItemId: opening, fromTime: '10:02', toItemId: first, toTime: null },
    ])
    await call('attendance.arrive', { attendeeId: called.officerId, itemId: second, time: '10:55' })
    expect((await stretchesOf(called)).at(-1)).toEqual({
      fromItemId: second,
      fromTime: '10:55',
      toItemId: null,
      toTime: null,
    })
  })

  it('is registered for the item also when registered before the meeting begins, and can be taken back', async () => {
    const called = await officerForFirstCase()
    await called.council.call('notices.issue', { meetingId: called.meetingId })
    const { id } = await called.council.call('attendance.arrive', { attendeeId: called.officerId })
    expect(await isThere(called, null)).toBe(true)
    expect(await inMinutes(called)).toEqual({ text: 'sak 1/26', kind: 'part' })
    await called.council.call('attendance.removePresence', { id })
    expect(await isThere(called, null)).toBe(false)
  })

  it('is no longer called when the item is taken off the agenda, and comes back with it', async () => {
    const called = await officerForFirstCase()
    const { call } = called.council
    await call('agenda.remove', { itemId: called.itemIds[0] ?? '' })
    expect((await attendees(called)).map(({ name }) => name)).not.toContain(names.guest)
    await call('journal.undo', {})
    expect(await titles(called.council, called.meetingId)).toContain('Arkiv')
    expect((await attendees(called)).find(({ id }) => id === called.officerId)?.itemId).toBe(called.itemIds[0])
  })

  it('keeps the item that was added last from being undone away from under the officer', async () => {
    const called = await officerForFirstCase()
    const { call } = called.council
    const [added] = (await call('journal.list', {})).filter(({ operation }) => operation === 'agenda.add')
    await expectRefused(call('journal.undo', { id: added?.id }), 'undoConflict')
    expect(await titles(called.council, called.meetingId)).toContain('Arkiv')
  })
})

describe('a deputy', () => {
  it('is called only when somebody asks for it, never counts as a member and may be taken off again', async () => {
    const council = await openCouncil()
    const { call, councilId, people } = council
    await call('bodies.setMandate', { bodyId: councilId, hasDeputies: true })
    await call('members.appoint', { bodyId: councilId, personId: people.guest, role: 'deputy', fromOn: '2025-01-01' })
    const meetingId = await schedule(council, councilId)
    const everyone = async () => (await call('attendance.get', { meetingId })).attendees
    expect((await everyone()).map(({ name }) => name)).not.toContain(names.guest)
    const { id } = await call('attendance.invite', { meetingId, personId: people.guest })
    await call('agenda.addTopic', { meetingId, title: 'Besøk' })
    await call('notices.issue', { meetingId })
    expect((await everyone()).find((one) => one.id === id)?.role).toBe('deputy')
    const { members } = await call('notices.preview', { meetingId })
    expect(members.map(({ name }) => name)).toEqual([names.chair, names.deputyChair, names.member])
    await call('attendance.uninvite', { attendeeId: id })
    expect((await everyone()).map(({ name }) => name)).not.toContain(names.guest)
  })
})

describe('the quorum', () => {
  it('is the mandate’s share with its note, half where the mandate is silent, and stops nothing', async () => {
    const called = await officerForFirstCase()
    const { call, councilId } = called.council
    const quorum = async () => (await call('attendance.get', { meetingId: called.meetingId })).quorum
    expect(await quorum()).toEqual({ part: 1, of: 2, note: '' })
    const note = 'Rådet gir råd også når færre er til stede.'
    await call('bodies.setMandate', { bodyId: councilId, quorumPart: 2, quorumOf: 3, quorumNote: note })
    expect(await quorum()).toEqual({ part: 2, of: 3, note })
    await begin(called)
    await call('room.recordOutcome', { itemId: called.itemIds[0] ?? '', outcome: 'asProposed' })
    await closeMeeting(call, { meetingId: called.meetingId, time: '12:00' })
    expect((await call('meetings.get', { id: called.meetingId })).status).toBe('closed')
  })
})
