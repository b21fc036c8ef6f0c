import { describe, expect, it } from 'vitest'
import { contentFromText, plainText } from '../../shared/content.ts'
import { closeMeeting } from '../support/close-meeting.ts'
import {
  addCase,
  addToAgenda,
  expectRefused,
  holdMeeting,
  openCouncil,
  openMeeting,
  schedule,
  type Council,
} from '../support/council.ts'

const roomOf = (council: Council, meetingId: string) => council.call('room.get', { meetingId })

const paperOf = (council: Council, itemId = '') => council.call('room.paper', { itemId })

/** A meeting under way with one case; its items by what they are. */
async function meetingUnderWay() {
  const council = await openCouncil()
  const caseId = await addCase(council, 'Arkiv')
  const { meetingId } = await openMeeting(council, council.councilId, [caseId])
  const [opening = '', item = '', closing = ''] = (await roomOf(council, meetingId)).items.map(({ id }) => id)
  return { council, meetingId, caseId, opening, item, closing }
}

describe('the meeting room', () => {
  it('shows the paper as it was sent out, with its proposal', async () => {
    const { council, meetingId, caseId } = await meetingUnderWay()
    await council.call('papers.saveSection', { caseId, key: 'proposal', content: contentFromText('Endret etterpå.') })
    const items = (await roomOf(council, meetingId)).items
    expect(plainText(items[1]?.proposal ?? [])).toBe('Rådet anbefaler Arkiv.')
    expect((await paperOf(council, items[1]?.id)).map(({ key }) => key)).toEqual(['proposal'])
    expect(items[0]).toMatchObject({ proposal: null, note: '' })
    expect(await paperOf(council, items[0]?.id)).toEqual([])
  })

  it('shows what stands in sections of the organisation’s own under their names, in the written form of the paper', async () => {
    const council = await openCouncil()
    const caseId = await addCase(council, 'Arkiv')
    const name = { nb: 'Økonomi', nn: 'Kostnader' }
    const { key } = await council.call('paperTemplate.add', { name })
    await council.call('papers.setLanguage', { caseId, language: 'nn' })
    await council.call('papers.saveSection', { caseId, key, content: contentFromText('Lite.') })
    await council.call('papers.saveSection', { caseId, key: 'summary', content: contentFromText('Kort.') })
    const { meetingId } = await openMeeting(council, council.councilId, [caseId])
    await council.call('paperTemplate.update', { key, name: { nb: 'Penger', nn: 'Pengar' } })
    const { items } = await roomOf(council, meetingId)
    expect((await paperOf(council, items[1]?.id)).map((section) => section.name)).toEqual([
      'Framlegg',
      'Samandrag',
      'Kostnader',
    ])
  })

  it('shows the draft while the notice has not been sent', async () => {
    const council = await openCouncil()
    const caseId = await addCase(council, 'Arkiv')
    const meetingId = await schedule(council, council.councilId)
    await addToAgenda(council, meetingId, caseId)
    await council.call('papers.saveSection', { caseId, key: 'proposal', content: contentFromText('Ny ordlyd.') })
    expect(plainText((await roomOf(council, meetingId)).items[1]?.proposal ?? [])).toBe('Ny ordlyd.')
  })

  it('shows who is called and what is to be followed up', async () => {
    const { council, meetingId, item } = await meetingUnderWay()
    await council.call('followUps.add', {
      itemId: item,
      text: 'Sende brev',
      responsibleId: council.people.guest,
      dueOn: '2026-04-01',
    })
    const room = await roomOf(council, meetingId)
    expect(room.attendance.attendees).toHaveLength(5)
    expect(room.followUps).toMatchObject([
      { itemId: item, text: 'Sende brev', responsibleName: 'Gro Dal', dueOn: '2026-04-01' },
    ])
  })
})

describe('the course of a meeting', () => {
  it('begins with the first item', async () => {
    const { council, meetingId, opening } = await meetingUnderWay()
    const { meeting, items } = await roomOf(council, meetingId)
    expect(meeting).toMatchObject({ status: 'inProgress', startedAt: '10:00', endedAt: null, currentItemId: opening })
    expect(items[0]).toMatchObject({ startedAt: '10:00', endedAt: null })
  })

  it('uses the clock when no time is given', async () => {
    const council = await openCouncil()
    const meetingId = await schedule(council, council.councilId)
    await addToAgenda(council, meetingId, await addCase(council, 'Arkiv'))
    await council.call('notices.issue', { meetingId })
    await council.call('room.start', { meetingId })
    expect((await roomOf(council, meetingId)).meeting.startedAt).toBe('08:00')
  })

  it('cannot begin before the notice, twice, or after its end', async () => {
    const council = await openCouncil()
    const draft = await schedule(council, council.councilId)
    await expectRefused(council.call('room.start', { meetingId: draft }), 'meetingNotIssued')
    const { meetingId } = await openMeeting(council, council.councilId, [await addCase(council, 'Arkiv')])
    await expectRefused(council.call('room.start', { meetingId }), 'meetingStarted')
    await closeMeeting(council.call, { meetingId })
    await expectRefused(council.call('room.start', { meetingId }), 'meetingClosed')
  })

  it('stamps each item when it begins and ends', async () => {
    const { council, meetingId, item, closing } = await meetingUnderWay()
    await council.call('room.goTo', { itemId: item, time: '10:10' })
    await council.call('room.goTo', { itemId: closing, time: '10:45' })
    const times = (await roomOf(council, meetingId)).items.map(({ startedAt, endedAt }) => [startedAt, endedAt])
    expect(times).toEqual([
      ['10:00', '10:10'],
      ['10:10', '10:45'],
      ['10:45', null],
    ])
  })

  it('keeps when an item first began when it is taken up again, and ends it anew', async () => {
    const { council, meetingId, opening, item } = await meetingUnderWay()
    await council.call('room.goTo', { itemId: item, time: '10:10' })
    await council.call('room.goTo', { itemId: opening, time: '10:20' })
    expect((await roomOf(council, meetingId)).items[0]).toMatchObject({ startedAt: '10:00', endedAt: null })
    await council.call('room.goTo', { itemId: item, time: '10:25' })
    expect((await roomOf(council, meetingId)).items.slice(0, 2)).toMatchObject([
      { startedAt: '10:00', endedAt: '10:25' },
      { startedAt: '10:10', endedAt: null },
    ])
  })

  it('goes on as before when the current item is chosen again', async () => {
    const { council, meetingId, opening } = await meetingUnderWay()
    const before = await roomOf(council, meetingId)
    await council.call('room.goTo', { itemId: opening, time: '10:30' })
    expect(await roomOf(council, meetingId)).toEqual(before)
    expect((await council.call('journal.list', {}))[0]).toMatchObject({ operation: 'room.goTo', canUndo: false })
  })

  it('ends with the item it had come to, and nothing is current any more', async () => {
    const { council, meetingId, item } = await meetingUnderWay()
    await council.call('room.goTo', { itemId: item, time: '10:10' })
    await closeMeeting(council.call, { meetingId, time: '12:15' })
    const { meeting, items } = await roomOf(council, meetingId)
    expect(meeting).toMatchObject({ status: 'closed', endedAt: '12:15', currentItemId: null })
    expect(items[1]?.endedAt).toBe('12:15')
    await expectRefused(council.call('room.goTo', { itemId: item }), 'meetingClosed')
    await expectRefused(council.call('room.close', { meetingId }), 'meetingClosed')
  })

  it('is opened again when its end is undone', async () => {
    const { council, meetingId, item } = await meetingUnderWay()
    await council.call('room.goTo', { itemId: item, time: '10:10' })
    await closeMeeting(council.call, { meetingId, time: '12:15' })
    await council.call('journal.undo', {})
    expect((await roomOf(council, meetingId)).meeting).toMatchObject({
      status: 'inProgress',
      endedAt: null,
      currentItemId: item,
    })
  })
})

describe('notes and advice', () => {
  it('are kept as they are typed, during the meeting and after it', async () => {
    const { council, meetingId, item } = await meetingUnderWay()
    await council.call('room.saveNote', { itemId: item, text: 'Ada innledet' })
    await council.call('room.saveNote', { itemId: item, text: 'Ada innledet.\n\nMange spurte.' })
    expect(
      await council.call('room.saveAdvice', { itemId: item, content: contentFromText('Rådet anbefaler mer.') }),
    ).toHaveProperty('savedAt')
    await closeMeeting(council.call, { meetingId })
    await council.call('room.saveAdvice', { itemId: item, content: contentFromText('Rådet anbefaler mye mer.') })
    const view = (await roomOf(council, meetingId)).items[1]
    expect(view?.note).toBe('Ada innledet.\n\nMange spurte.')
    expect(plainText(view?.advice ?? [])).toBe('Rådet anbefaler mye mer.')
  })

  it('leave no trace in the journal', async () => {
    const { council, item } = await meetingUnderWay()
    const before = await council.call('journal.list', {})
    await council.call('room.saveNote', { itemId: item, text: 'Ada innledet' })
    expect(await council.call('journal.list', {})).toEqual(before)
  })

  it('cannot be written before the meeting', async () => {
    const council = await openCouncil()
    const meetingId = await schedule(council, council.councilId)
    const [itemId = ''] = await addToAgenda(council, meetingId, await addCase(council, 'Arkiv'))
    await council.call('notices.issue', { meetingId })
    await expectRefused(council.call('room.saveNote', { itemId, text: 'x' }), 'meetingNotInProgress')
    await expectRefused(
      council.call('room.saveAdvice', { itemId, content: contentFromText('x') }),
      'meetingNotInProgress',
    )
    await expectRefused(council.call('room.recordOutcome', { itemId, outcome: 'noted' }), 'meetingNotInProgress')
  })

  it('count as not written when the words are deleted again', async () => {
    const { council, meetingId, item } = await meetingUnderWay()
    await council.call('room.saveAdvice', { itemId: item, content: contentFromText('Rådet') })
    await council.call('room.saveAdvice', { itemId: item, content: contentFromText('') })
    expect((await roomOf(council, meetingId)).items[1]?.advice).toBeNull()
  })
})

describe('the outcome', () => {
  it('makes the proposal the advice when it is as proposed and nothing else is worded', async () => {
    const { council, meetingId, item } = await meetingUnderWay()
    await council.call('room.recordOutcome', { itemId: item, outcome: 'asProposed' })
    const view = (await roomOf(council, meetingId)).items[1]
    expect(view).toMatchObject({ outcome: 'asProposed', advice: contentFromText('Rådet anbefaler Arkiv.') })
  })

  it('leaves worded advice alone', async () => {
    const { council, meetingId, item } = await meetingUnderWay()
    await council.call('room.saveAdvice', { itemId: item, content: contentFromText('Rådet anbefaler mer.') })
    await council.call('room.recordOutcome', { itemId: item, outcome: 'asProposed' })
    expect(plainText((await roomOf(council, meetingId)).items[1]?.advice ?? [])).toBe('Rådet anbefaler mer.')
  })

  it('approves a fixed point without words, and gives other outcomes none', async () => {
    const { council, meetingId, opening, item } = await meetingUnderWay()
    await council.call('room.recordOutcome', { itemId: opening, outcome: 'asProposed' })
    await council.call('room.recordOutcome', { itemId: item, outcome: 'postponed' })
    const items = (await roomOf(council, meetingId)).items
    expect(items.slice(0, 2)).toMatchObject([
      { outcome: 'asProposed', advice: null },
      { outcome: 'postponed', advice: null },
    ])
  })

  it('can be changed, cleared, undone with the words it brought, and corrected after the meeting', async () => {
    const { council, meetingId, item } = await meetingUnderWay()
    await council.call('room.recordOutcome', { itemId: item, outcome: 'asProposed' })
    await council.call('journal.undo', {})
    expect((await roomOf(council, meetingId)).items[1]).toMatchObject({ outcome: null, advice: null })
    await council.call('room.recordOutcome', { itemId: item, outcome: 'noted' })
    await council.call('room.recordOutcome', { itemId: item, outcome: null })
    await closeMeeting(council.call, { meetingId })
    await council.call('room.recordOutcome', { itemId: item, outcome: 'returned' })
    expect((await roomOf(council, meetingId)).items[1]).toMatchObject({ outcome: 'returned', advice: null })
  })

  it('of the committee’s meeting follows the case into the council’s room', async () => {
    const council = await openCouncil()
    const caseId = await addCase(council, 'Arkiv')
    await holdMeeting(council, council.committeeId, [caseId], 'asProposed', { onDate: '2026-02-10' })
    const { meetingId } = await openMeeting(council, council.councilId, [caseId])
    expect((await roomOf(council, meetingId)).items[1]?.priorTreatments).toMatchObject([
      { bodyName: 'Forberedende utvalg', outcome: 'asProposed' },
    ])
  })
})
