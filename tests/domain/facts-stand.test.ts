import { describe, expect, it } from 'vitest'
import { presenceAt, votersAt } from '../../shared/attendance.ts'
import { attendanceFacts } from '../../electron/domain/attendance-facts.ts'
import { addCase, addToAgenda, expectRefused, names, openCouncil, openMeeting, schedule } from '../support/council.ts'
import { contentFromText, plainText } from '../../shared/content.ts'
import { found } from '../../shared/errors.ts'
import { verify } from '../../electron/verify.ts'

/** A meeting that has begun with three cases, where everyone is present. */
async function inTheRoom() {
  const council = await openCouncil()
  const caseIds = [await addCase(council, 'Arkiv'), await addCase(council, 'Innsyn'), await addCase(council, 'Skole')]
  const { meetingId, itemIds } = await openMeeting(council, council.councilId, caseIds)
  const { call } = council
  await call('attendance.allPresent', { meetingId })
  const { attendees, presences } = await call('attendance.get', { meetingId })
  const [first = '', second = '', third = ''] = itemIds
  const chairId = found(attendees.find(({ name }) => name === names.chair)).id
  const presenceId = found(presences.find(({ attendeeId }) => attendeeId === chairId)).id
  const facts = () => attendanceFacts(council.store.db, meetingId)
  const isThere = (itemId: string) => presenceAt(facts(), chairId, itemId) !== undefined
  return { council, call, meetingId, first, second, third, chairId, presenceId, facts, isThere }
}

const whole = { fromItemId: null, fromTime: null, toItemId: null, toTime: null, mode: 'physical' } as const

describe('the order of the items', () => {
  it('is the one they were treated in: who left under one taken up early was not there for those after it', async () => {
    const { call, first, second, third, chairId, isThere } = await inTheRoom()
    await call('room.goTo', { itemId: first, time: '10:05' })
    await call('room.goTo', { itemId: third, time: '10:20' })
    await call('attendance.leave', { attendeeId: chairId, itemId: third, time: '10:30' })
    await call('room.goTo', { itemId: second, time: '10:40' })
    expect([first, third, second].map(isThere)).toEqual([true, true, false])
  })

  it('finds the item under way at a clock time also when it was taken up out of turn', async () => {
    const { call, meetingId, first, second, third, chairId, isThere } = await inTheRoom()
    await call('room.goTo', { itemId: third, time: '10:20' })
    await call('room.goTo', { itemId: second, time: '10:40' })
    await call('room.goTo', { itemId: first, time: '11:00' })
    await call('attendance.leave', { attendeeId: chairId, time: '10:30' })
    expect([third, second, first].map(isThere)).toEqual([true, false, false])
    const { presences } = await call('attendance.get', { meetingId })
    expect(presences.find(({ attendeeId }) => attendeeId === chairId)).toMatchObject({ toItemId: third })
  })

  it('cannot be changed so that someone voted while away', async () => {
    const { call, first, second, chairId, facts } = await inTheRoom()
    await call('deliberation.vote', {
      itemId: first,
      method: 'names',
      ballots: [{ attendeeId: chairId, choice: 'for' }],
    })
    await call('attendance.leave', { attendeeId: chairId, itemId: second })
    await expectRefused(call('room.moveItem', { itemId: first, position: 5 }), 'deedNeedsPresence', {
      name: names.chair,
    })
    expect(votersAt(facts(), first).some(({ id }) => id === chairId)).toBe(true)
  })

  it('does not change when an item is taken up late, when someone who has left voted under it beforehand', async () => {
    const { call, meetingId, first, second, third, chairId, facts } = await inTheRoom()
    await call('room.goTo', { itemId: first, time: '10:05' })
    const ballots = [{ attendeeId: chairId, choice: 'for' }] as const
    const { id } = await call('deliberation.vote', { itemId: second, method: 'names', ballots: [...ballots] })
    await call('room.goTo', { itemId: third, time: '10:20' })
    await call('attendance.leave', { attendeeId: chairId, itemId: third, time: '10:30' })
    const late = { itemId: second, time: '10:40' }
    await expectRefused(call('room.goTo', late), 'deedNeedsPresence', { name: names.chair })
    expect((await call('meetings.get', { id: meetingId })).currentItemId).toBe(third)
    expect(votersAt(facts(), second).some(({ id: voterId }) => voterId === chairId)).toBe(true)
    await call('deliberation.removeVote', { id })
    await call('room.goTo', late)
    expect(votersAt(facts(), second).some(({ id: voterId }) => voterId === chairId)).toBe(false)
  })

  it('does not change either when someone is put down as there from that item to one that is over', async () => {
    const { call, second, third, chairId, presenceId } = await inTheRoom()
    await call('room.goTo', { itemId: third, time: '10:20' })
    const ends = { ...whole, fromItemId: second, toItemId: third }
    await call('attendance.correct', { attendeeId: chairId, presenceId, ...ends })
    await expectRefused(call('room.goTo', { itemId: second, time: '10:40' }), 'presenceOrderBroken', {
      name: names.chair,
    })
  })

  it('cannot be changed so that someone left before they came', async () => {
    const { call, second, third, chairId, presenceId } = await inTheRoom()
    const ends = { ...whole, fromItemId: second, toItemId: third }
    await call('attendance.correct', { attendeeId: chairId, presenceId, ...ends })
    await expectRefused(call('room.moveItem', { itemId: third, position: 2 }), 'presenceOrderBroken', {
      name: names.chair,
    })
  })
})

describe('an item somebody came or left under', () => {
  it('stays on the agenda of a meeting that waits to begin', async () => {
    const council = await openCouncil()
    const { call } = council
    const meetingId = await schedule(council, council.councilId)
    const [itemId = '', otherId = ''] = await addToAgenda(
      council,
      meetingId,
      await addCase(council, 'Arkiv'),
      await addCase(council, 'Innsyn'),
    )
    await call('notices.issue', { meetingId })
    const attendeeId = found((await call('attendance.get', { meetingId })).attendees[0]).id
    await call('attendance.arrive', { attendeeId, itemId })
    await expectRefused(call('agenda.remove', { itemId }), 'presenceNeedsItem', { name: names.chair })
    await expect(call('agenda.remove', { itemId: otherId })).resolves.toBeUndefined()
  })

  it('is not taken back either, nor one with words or outcome, also when it is a case that keeps its number', async () => {
    const { council, call, meetingId } = await inTheRoom()
    const { itemId } = await call('room.addItem', { meetingId, caseId: await addCase(council, 'Hastesak') })
    const [entry] = await call('journal.list', { limit: 1 })
    await call('room.saveNote', { itemId, text: 'Sagt i møtet' })
    await expectRefused(call('journal.undo', { id: entry?.id }), 'undoConflict')
    await call('room.saveNote', { itemId, text: '' })
    await call('room.savePrivateNote', { itemId, text: 'Bare for meg' })
    await call('journal.undo', { id: entry?.id })
    expect((await call('agenda.get', { meetingId })).items.map(({ id }) => id)).not.toContain(itemId)
  })
})

describe('an item added by mistake', () => {
  const empty = [{ type: 'paragraph' }]

  it('is taken back also when something was written under it and taken out again, and comes back with it', async () => {
    for (const caseTitle of [null, 'Hastesak']) {
      const { council, call, meetingId } = await inTheRoom()
      const added = caseTitle === null ? { title: 'Feil' } : { caseId: await addCase(council, caseTitle) }
      const { itemId } = await call('room.addItem', { meetingId, ...added })
      const latest = async () => (await call('journal.list', { limit: 1 }))[0]?.id
      const adding = await latest()
      await call('room.saveNote', { itemId, text: 'Feil' })
      await call('room.saveNote', { itemId, text: '' })
      await call('room.saveAdvice', { itemId, content: empty })
      const { id } = await call('deliberation.propose', { itemId, kind: 'amendment' })
      const proposing = await latest()
      await call('deliberation.saveProposal', { id, content: contentFromText('Endret forslag.') })
      await expectRefused(call('journal.undo', { id: adding }), 'undoConflict')
      await call('journal.undo', { id: proposing })
      const proposingBack = await latest()
      await call('journal.undo', { id: adding })
      const addingBack = await latest()
      expect((await call('agenda.get', { meetingId })).items.map((item) => item.id)).not.toContain(itemId)
      await call('journal.undo', { id: addingBack })
      await call('journal.undo', { id: proposingBack })
      const { proposals } = await call('deliberation.get', { itemId })
      expect(proposals.map(({ words }) => plainText(words ?? []))).toEqual(['Endret forslag.'])
      expect(verify(council.store.db)).toEqual([])
    }
  })

  it('stays while it has words, and while somebody is recused from it or called for it', async () => {
    const { council, call, meetingId, chairId } = await inTheRoom()
    const { itemId } = await call('room.addItem', { meetingId, caseId: await addCase(council, 'Hastesak') })
    const id = (await call('journal.list', { limit: 1 }))[0]?.id
    const stays = () => expectRefused(call('journal.undo', { id }), 'undoConflict')
    await call('room.saveAdvice', { itemId, content: contentFromText('Rådet sier ja.') })
    await stays()
    await call('room.saveAdvice', { itemId, content: empty })
    await call('attendance.recuse', { attendeeId: chairId, itemId })
    await stays()
    await call('attendance.withdrawRecusal', { attendeeId: chairId, itemId })
    const personId = council.people.guest
    const { id: attendeeId } = await call('attendance.invite', { meetingId, personId, itemId })
    await stays()
    await call('attendance.uninvite', { attendeeId })
    await call('journal.undo', { id })
    expect((await call('agenda.get', { meetingId })).items.map((item) => item.id)).not.toContain(itemId)
  })
})

describe('a meeting that has begun', () => {
  it('is not unmade while an outcome or a break is registered in it', async () => {
    const { call, meetingId, second } = await inTheRoom()
    const entries = await call('journal.list', { limit: 10 })
    const start = entries.find(({ operation }) => operation === 'room.start')
    await call('room.recordOutcome', { itemId: second, outcome: 'noted' })
    await expectRefused(call('journal.undo', { id: start?.id }), 'undoConflict')
    await call('room.recordOutcome', { itemId: second, outcome: null })
    const { id } = await call('room.startBreak', { meetingId, time: '10:10' })
    await expectRefused(call('journal.undo', { id: start?.id }), 'undoConflict')
    await call('room.removeBreak', { id })
    await call('journal.undo', { id: start?.id })
    expect((await call('meetings.get', { id: meetingId })).status).toBe('issued')
  })
})

describe('a meeting that goes on past midnight', () => {
  it('is not said to have begun in the morning again when someone would then have left before they came', async () => {
    const { call, meetingId, first, second, chairId } = await inTheRoom()
    await call('room.goTo', { itemId: first, time: '21:30' })
    await call('room.goTo', { itemId: second, time: '23:40' })
    await call('room.correctMeeting', { meetingId, startedAt: '21:00' })
    const correcting = (await call('journal.list', { limit: 1 }))[0]?.id
    await call('attendance.leave', { attendeeId: chairId, itemId: first, time: '21:50' })
    await call('attendance.arrive', { attendeeId: chairId, itemId: second, time: '23:50' })
    await expectRefused(call('room.correctMeeting', { meetingId, startedAt: '10:00' }), 'presenceOrderBroken', {
      name: names.chair,
    })
    await expectRefused(call('journal.undo', { id: correcting }), 'presenceOrderBroken', { name: names.chair })
  })

  it('counts on: who left after midnight was there until then, and may come back', async () => {
    const { call, meetingId, first, second, third, chairId, presenceId, isThere } = await inTheRoom()
    await call('room.correctMeeting', { meetingId, startedAt: '21:00' })
    await call('room.goTo', { itemId: first, time: '21:30' })
    await call('room.goTo', { itemId: second, time: '23:40' })
    await call('room.goTo', { itemId: third, time: '00:10' })
    await call('attendance.leave', { attendeeId: chairId, time: '23:50' })
    expect([first, second, third].map(isThere)).toEqual([true, true, false])
    await call('attendance.arrive', { attendeeId: chairId, time: '00:20' })
    expect([first, second, third].map(isThere)).toEqual([true, true, true])
    await call('room.postponeRest', { meetingId })
    await call('room.close', { meetingId, time: '00:40' })
    const ends = { ...whole, fromTime: '21:40', toTime: '23:45' }
    await call('attendance.correct', { attendeeId: chairId, presenceId, ...ends })
    expect([first, second, third].map(isThere)).toEqual([true, true, true])
  })
})
