import { describe, expect, it } from 'vitest'
import { closeMeeting } from '../support/close-meeting.ts'
import { addCase, expectRefused, openCouncil, openMeeting, schedule, type Council } from '../support/council.ts'

const roomOf = (council: Council, meetingId: string) => council.call('room.get', { meetingId })
const titlesIn = async (council: Council, meetingId: string) =>
  (await roomOf(council, meetingId)).items.map(({ title }) => title)

/** A meeting under way with two cases. */
async function meetingUnderWay() {
  const council = await openCouncil()
  const cases = [await addCase(council, 'Arkiv'), await addCase(council, 'Innsyn')]
  const { meetingId, itemIds } = await openMeeting(council, council.councilId, cases)
  const [archive = '', insight = ''] = itemIds
  return { council, meetingId, archive, insight }
}

describe('ending a meeting', () => {
  it('is refused while items lack an outcome, and says which', async () => {
    const { council, meetingId, insight } = await meetingUnderWay()
    await council.call('room.recordOutcome', { itemId: insight, outcome: 'noted' })
    await expectRefused(council.call('room.close', { meetingId }), 'itemsWithoutOutcome', {
      items: '«punkt 1 Godkjenning av innkalling og saksliste», «1/26 Arkiv»',
    })
    expect((await roomOf(council, meetingId)).meeting.status).toBe('inProgress')
  })

  it('is possible when the rest is postponed in one act, which can be undone in one', async () => {
    const { council, meetingId, insight } = await meetingUnderWay()
    await council.call('room.recordOutcome', { itemId: insight, outcome: 'noted' })
    expect(await council.call('room.postponeRest', { meetingId })).toEqual({ count: 2 })
    expect((await roomOf(council, meetingId)).items.map(({ outcome }) => outcome)).toEqual([
      'postponed',
      'postponed',
      'noted',
      null,
    ])
    await council.call('journal.undo', {})
    expect((await roomOf(council, meetingId)).items.filter(({ outcome }) => outcome === 'postponed')).toEqual([])
    await council.call('room.postponeRest', { meetingId })
    await council.call('room.close', { meetingId, time: '12:00' })
    expect((await roomOf(council, meetingId)).meeting).toMatchObject({ status: 'closed', endedAt: '12:00' })
  })

  it('is refused when it would end before it began', async () => {
    const { council, meetingId } = await meetingUnderWay()
    await council.call('room.postponeRest', { meetingId })
    await expectRefused(council.call('room.close', { meetingId, time: '09:30' }), 'timesInWrongOrder')
  })
})

describe('headings', () => {
  it('are skipped when the meeting begins, never taken up, never counted and never given an outcome', async () => {
    const council = await openCouncil()
    const meetingId = await schedule(council, council.councilId)
    const { itemId } = await council.call('agenda.addTopic', { meetingId, title: 'Felles løsninger' })
    await council.call('agenda.move', { itemId, position: 1 })
    council.store.db.prepare("UPDATE agenda_item SET type = 'heading', planned_minutes = 0 WHERE id = ?").run(itemId)
    await council.call('agenda.add', { meetingId, picks: [{ caseId: await addCase(council, 'Arkiv') }] })
    await council.call('notices.issue', { meetingId })
    await council.call('room.start', { meetingId, time: '10:00' })
    const { meeting, items } = await roomOf(council, meetingId)
    expect(meeting.currentItemId).toBe(items[1]?.id)
    expect(items[1]?.point).toBe(1)
    await expectRefused(council.call('room.goTo', { itemId }), 'headingNotTreated')
    await expectRefused(council.call('room.recordOutcome', { itemId, outcome: 'noted' }), 'headingNotTreated')
    expect(await council.call('room.postponeRest', { meetingId })).toEqual({ count: 2 })
  })
})

describe('breaks', () => {
  it('begin and end, and remember the item they came in', async () => {
    const { council, meetingId, archive } = await meetingUnderWay()
    await council.call('room.goTo', { itemId: archive, time: '10:10' })
    const { id } = await council.call('room.startBreak', { meetingId, time: '10:30' })
    await expectRefused(council.call('room.startBreak', { meetingId, time: '10:31' }), 'breakLasts')
    await council.call('room.endBreak', { meetingId, time: '10:45' })
    expect((await roomOf(council, meetingId)).breaks).toEqual([
      { id, meetingId, itemId: archive, fromTime: '10:30', toTime: '10:45' },
    ])
    await expectRefused(council.call('room.endBreak', { meetingId, time: '10:50' }), 'noBreak')
  })

  it('end with the meeting', async () => {
    const { council, meetingId } = await meetingUnderWay()
    await council.call('room.startBreak', { meetingId, time: '11:30' })
    await closeMeeting(council.call, { meetingId, time: '12:00' })
    expect((await roomOf(council, meetingId)).breaks).toMatchObject([{ fromTime: '11:30', toTime: '12:00' }])
    await expectRefused(council.call('room.startBreak', { meetingId }), 'meetingClosed')
  })

  it('are put right and removed also afterwards, and never end before they begin', async () => {
    const { council, meetingId } = await meetingUnderWay()
    const { id } = await council.call('room.startBreak', { meetingId, time: '11:00' })
    await expectRefused(council.call('room.endBreak', { meetingId, time: '10:55' }), 'timesInWrongOrder')
    await council.call('room.endBreak', { meetingId, time: '11:10' })
    await closeMeeting(council.call, { meetingId, time: '12:00' })
    await council.call('room.correctBreak', { id, fromTime: '10:50', toTime: '11:05' })
    expect((await roomOf(council, meetingId)).breaks).toMatchObject([{ fromTime: '10:50', toTime: '11:05' }])
    await expectRefused(council.call('room.correctBreak', { id, fromTime: '10:50', toTime: null }), 'meetingClosed')
    await council.call('room.removeBreak', { id })
    expect((await roomOf(council, meetingId)).breaks).toEqual([])
    await council.call('journal.undo', {})
    expect((await roomOf(council, meetingId)).breaks).toHaveLength(1)
  })

  it('cannot begin before the meeting', async () => {
    const council = await openCouncil()
    const meetingId = await schedule(council, council.councilId)
    await expectRefused(council.call('room.startBreak', { meetingId }), 'meetingNotInProgress')
  })
})

describe('an item added on the spot', () => {
  it('comes after the one being treated, unplanned, and says when it came', async () => {
    const { council, meetingId, archive } = await meetingUnderWay()
    await council.call('room.goTo', { itemId: archive, time: '10:10' })
    const { itemId } = await council.call('room.addItem', { meetingId, title: 'Brev fra en kommune' })
    expect(await titlesIn(council, meetingId)).toEqual([
      'Godkjenning av innkalling og saksliste',
      'Arkiv',
      'Brev fra en kommune',
      'Innsyn',
      'Eventuelt',
    ])
    expect((await roomOf(council, meetingId)).items[2]).toMatchObject({
      id: itemId,
      type: 'topic',
      addedIn: 'meeting',
      plannedMinutes: 0,
      numberText: null,
    })
    await council.call('journal.undo', {})
    expect(await titlesIn(council, meetingId)).not.toContain('Brev fra en kommune')
  })

  it('gets the next number at once when it is a case, which nobody else ever gets', async () => {
    const { council, meetingId } = await meetingUnderWay()
    const [plan, budget] = [await addCase(council, 'Plan'), await addCase(council, 'Budsjett')]
    await council.call('room.addItem', { meetingId, caseId: plan })
    const added = (await roomOf(council, meetingId)).items[1]
    expect(added).toMatchObject({ type: 'case', title: 'Plan', numberText: '3/26', addedIn: 'meeting' })
    expect(await council.call('room.paper', { itemId: added?.id ?? '' })).toMatchObject([{ key: 'proposal' }])
    await council.call('journal.undo', {})
    expect(await titlesIn(council, meetingId)).not.toContain('Plan')
    await council.call('room.addItem', { meetingId, caseId: budget })
    expect((await roomOf(council, meetingId)).items[1]).toMatchObject({ title: 'Budsjett', numberText: '4/26' })
    const undoing = (await council.call('journal.list', { limit: 2 }))[1]?.id
    await council.call('journal.undo', {})
    await council.call('journal.undo', { id: undoing })
    expect((await roomOf(council, meetingId)).items[1]).toMatchObject({ title: 'Plan', numberText: '3/26' })
  })

  it('is refused twice, without knowing what it is, and when the meeting is not going on', async () => {
    const { council, meetingId } = await meetingUnderWay()
    const plan = await addCase(council, 'Plan')
    await council.call('room.addItem', { meetingId, caseId: plan })
    await expectRefused(council.call('room.addItem', { meetingId, caseId: plan }), 'caseOnAgenda')
    await expect(council.call('room.addItem', { meetingId })).rejects.toMatchObject({ key: 'invalidInput' })
    await closeMeeting(council.call, { meetingId, time: '12:00' })
    await expectRefused(council.call('room.addItem', { meetingId, title: 'For sent' }), 'meetingClosed')
  })

  it('and any other can be moved while the meeting goes on, with its number', async () => {
    const { council, meetingId, insight } = await meetingUnderWay()
    await council.call('room.moveItem', { itemId: insight, position: 2 })
    const { items } = await roomOf(council, meetingId)
    expect(items.map(({ title, numberText }) => [title, numberText]).slice(1, 3)).toEqual([
      ['Innsyn', '2/26'],
      ['Arkiv', '1/26'],
    ])
    await council.call('journal.undo', {})
    expect((await titlesIn(council, meetingId)).slice(1, 3)).toEqual(['Arkiv', 'Innsyn'])
  })
})

describe('what happened earlier', () => {
  it('has its times put right, also after the meeting', async () => {
    const { council, meetingId, archive } = await meetingUnderWay()
    await council.call('room.correctTimes', { itemId: archive, startedAt: '10:15', endedAt: '10:40' })
    await closeMeeting(council.call, { meetingId, time: '12:00' })
    await council.call('room.correctTimes', { itemId: archive, startedAt: '10:20', endedAt: '10:40' })
    await council.call('room.correctMeeting', { meetingId, startedAt: '10:05', endedAt: '12:10' })
    const { meeting, items } = await roomOf(council, meetingId)
    expect(items[1]).toMatchObject({ startedAt: '10:20', endedAt: '10:40' })
    expect(meeting).toMatchObject({ startedAt: '10:05', endedAt: '12:10' })
  })

  it('cannot end before it began, end without beginning, or end while it goes on', async () => {
    const { council, meetingId, archive } = await meetingUnderWay()
    const correct = (itemId: string, startedAt: string | null, endedAt: string | null) =>
      council.call('room.correctTimes', { itemId, startedAt, endedAt })
    await expectRefused(correct(archive, '10:40', '10:15'), 'timesInWrongOrder')
    await expectRefused(correct(archive, null, '10:15'), 'endWithoutStart')
    const current = (await roomOf(council, meetingId)).meeting.currentItemId ?? ''
    await expectRefused(correct(current, '10:00', '10:10'), 'itemUnderWay')
    await expectRefused(
      council.call('room.correctMeeting', { meetingId, startedAt: '10:00', endedAt: '12:00' }),
      'meetingUnderWayEnd',
    )
  })
})

describe('the note for the secretary alone', () => {
  it('is kept before, during and after the meeting, and is in nothing else that can be read', async () => {
    const { council, meetingId, archive } = await meetingUnderWay()
    await council.call('room.goTo', { itemId: archive, time: '10:10' })
    await council.call('room.savePrivateNote', { itemId: archive, text: 'HEMMELIGORD' })
    expect(await council.call('room.privateNote', { itemId: archive })).toEqual({ text: 'HEMMELIGORD' })
    await closeMeeting(council.call, { meetingId, time: '12:00' })
    await council.call('room.savePrivateNote', { itemId: archive, text: 'HEMMELIGORD igjen' })
    const read = [
      await roomOf(council, meetingId),
      await council.call('room.projector', { meetingId }),
      await council.call('minutes.get', { meetingId }),
      await council.call('agenda.get', { meetingId }),
      await council.call('notices.preview', { meetingId }),
      await council.call('journal.list', { limit: 1000 }),
    ]
    expect(JSON.stringify(read)).not.toContain('HEMMELIGORD')
  })
})

describe('the projector', () => {
  it('knows the item, its proposal and the advice being worded, and nothing else of the meeting', async () => {
    const { council, meetingId, archive } = await meetingUnderWay()
    await council.call('room.goTo', { itemId: archive, time: '10:10' })
    await council.call('room.saveNote', { itemId: archive, text: 'HEMMELIGORD' })
    await council.call('room.savePrivateNote', { itemId: archive, text: 'HEMMELIGORD' })
    await council.call('attendance.allPresent', { meetingId })
    const projection = await council.call('room.projector', { meetingId })
    expect(Object.keys(projection).toSorted()).toEqual([
      'bodyKind',
      'bodyName',
      'breakSince',
      'item',
      'onDate',
      'status',
    ])
    expect(Object.keys(projection.item ?? {}).toSorted()).toEqual([
      'advice',
      'id',
      'numberText',
      'proposal',
      'proposals',
      'title',
    ])
    expect(projection).toMatchObject({ item: { numberText: '1/26', title: 'Arkiv', advice: null }, breakSince: null })
    expect(JSON.stringify(projection)).not.toMatch(/HEMMELIGORD|Ada Lunde/)
  })

  it('shows that there is a break, and no item before the meeting', async () => {
    const council = await openCouncil()
    const meetingId = await schedule(council, council.councilId)
    expect(await council.call('room.projector', { meetingId })).toMatchObject({ item: null, status: 'draft' })
    const other = await meetingUnderWay()
    await other.council.call('room.startBreak', { meetingId: other.meetingId, time: '10:30' })
    expect(await other.council.call('room.projector', { meetingId: other.meetingId })).toMatchObject({
      breakSince: '10:30',
    })
  })
})
