import { describe, expect, it } from 'vitest'
import { contentFromText, plainText } from '../../shared/content.ts'
import { minutesModel } from '../../electron/domain/minutes-model.ts'
import {
  addCase,
  addToAgenda,
  expectRefused,
  holdMeeting,
  names,
  openCouncil,
  openMeeting,
  schedule,
  type Council,
} from '../support/council.ts'
import { closeMeeting } from '../support/close-meeting.ts'

const draftOf = (council: Council, meetingId: string) => council.call('minutes.get', { meetingId })
const gapsOf = async (council: Council, meetingId: string) =>
  (await draftOf(council, meetingId)).gaps.map(({ kind, itemTitle }) =>
    itemTitle === null ? kind : `${kind}: ${itemTitle}`,
  )

/** A meeting with one case, closed, in which nothing else was registered. */
async function bareMeeting() {
  const council = await openCouncil()
  const caseId = await addCase(council, 'Arkiv')
  const { meetingId } = await openMeeting(council, council.councilId, [caseId])
  const [opening = '', item = '', closing = ''] = (await council.call('agenda.get', { meetingId })).items.map(
    ({ id }) => id,
  )
  return { council, meetingId, caseId, opening, item, closing }
}

describe('the draft of the minutes', () => {
  it('claims nothing that was not registered', async () => {
    const { council, meetingId } = await bareMeeting()
    const { model } = await draftOf(council, meetingId)
    expect(model.items).toMatchObject([
      { outcome: null, advice: null, treatment: null },
      { outcome: null, advice: null, treatment: null, proposal: contentFromText('Rådet anbefaler Arkiv.') },
      { outcome: null, advice: null, treatment: null },
    ])
    expect(model).toMatchObject({
      secretary: '',
      attendance: { presences: [] },
      head: { startedAt: '10:00', endedAt: null },
    })
  })

  it('shows what is missing, in the order it would be printed', async () => {
    const { council, meetingId } = await bareMeeting()
    expect(await gapsOf(council, meetingId)).toEqual([
      'noEnd',
      'noAttendance',
      'noChair',
      'noOutcome: Godkjenning av innkalling og saksliste',
      'noOutcome: Arkiv',
    ])
    const draft = await draftOf(council, meetingId)
    expect(draft.model.gaps).toEqual(draft.gaps)
  })

  it('shows that a meeting not yet held has not begun', async () => {
    const council = await openCouncil()
    const meetingId = await schedule(council, council.councilId)
    expect((await gapsOf(council, meetingId)).slice(0, 2)).toEqual(['noStart', 'noEnd'])
  })

  it('has no gaps when everything is registered', async () => {
    const { council, meetingId, opening, item } = await bareMeeting()
    await council.call('attendance.allPresent', { meetingId })
    for (const itemId of [opening, item]) await council.call('room.recordOutcome', { itemId, outcome: 'asProposed' })
    await closeMeeting(council.call, { meetingId, time: '12:00' })
    expect(await gapsOf(council, meetingId)).toEqual([])
  })

  it('asks for the words of advice that was given without any', async () => {
    const { council, meetingId, item } = await bareMeeting()
    await council.call('room.recordOutcome', { itemId: item, outcome: 'notRecommended' })
    expect(await gapsOf(council, meetingId)).toContain('noAdvice: Arkiv')
    await council.call('room.saveAdvice', { itemId: item, content: contentFromText('Rådet anbefaler ikke forslaget.') })
    expect(await gapsOf(council, meetingId)).not.toContain('noAdvice: Arkiv')
    await council.call('room.saveAdvice', { itemId: item, content: contentFromText('') })
    await council.call('room.recordOutcome', { itemId: item, outcome: 'noted' })
    expect(await gapsOf(council, meetingId)).not.toContain('noAdvice: Arkiv')
  })

  it('knows who led: the leader, or the deputy leader when only that one came', async () => {
    const { council, meetingId } = await bareMeeting()
    const { attendees } = await council.call('attendance.get', { meetingId })
    const idOf = (name: string) => attendees.find((attendee) => attendee.name === name)?.id ?? ''
    await council.call('attendance.arrive', { attendeeId: idOf(names.member) })
    expect(await gapsOf(council, meetingId)).toContain('noChair')
    await council.call('attendance.arrive', { attendeeId: idOf(names.deputyChair) })
    expect(await gapsOf(council, meetingId)).not.toContain('noChair')
  })

  it('names the secretary only when registered as present', async () => {
    const { council, meetingId } = await bareMeeting()
    expect((await draftOf(council, meetingId)).model.secretary).toBe('')
    await council.call('attendance.allPresent', { meetingId })
    expect((await draftOf(council, meetingId)).model.secretary).toBe(names.secretary)
  })

  it('tells when each item was treated, what came before and what is to be followed up', async () => {
    const council = await openCouncil()
    const caseId = await addCase(council, 'Arkiv')
    await holdMeeting(council, council.committeeId, [caseId], 'asProposed', { onDate: '2026-02-10' })
    const { meetingId, itemIds } = await openMeeting(council, council.councilId, [caseId])
    const [itemId = ''] = itemIds
    await council.call('room.goTo', { itemId, time: '10:10' })
    await council.call('followUps.add', { itemId, text: 'Sende brev', responsibleId: council.people.guest })
    await closeMeeting(council.call, { meetingId, time: '12:00' })
    const { model } = await draftOf(council, meetingId)
    expect(model.items[1]).toMatchObject({
      number: '1/26',
      caseId,
      accessLevel: 'internal',
      actualStart: '10:10',
      actualEnd: '12:00',
      priorTreatments: [
        { bodyName: 'Forberedende utvalg', onDate: '2026-02-10', number: '1/26', outcome: 'asProposed' },
      ],
      followUps: [{ text: 'Sende brev', responsible: names.guest, dueOn: null }],
    })
  })

  it('can be had in the other written form of Norwegian', async () => {
    const council = await openCouncil()
    await holdMeeting(council, council.councilId, [await addCase(council, 'Arkiv')], 'noted', { onDate: '2026-02-10' })
    const { meetingId } = await openMeeting(council, council.councilId, [await addCase(council, 'Innsyn')])
    const model = minutesModel(council.store.db, meetingId, 'nn')
    expect(model.head.language).toBe('nn')
    expect(model.items.map(({ title }) => title)).toEqual([
      'Godkjenning av innkalling og saksliste',
      'Godkjenning av referat frå førre møte 10. februar 2026',
      'Innsyn',
      'Eventuelt',
    ])
  })
})

describe('how an item was treated', () => {
  it('is the notes as they were taken until the secretary words it', async () => {
    const { council, meetingId, item } = await bareMeeting()
    const treatment = async () => (await draftOf(council, meetingId)).model.items[1]?.treatment ?? null
    await council.call('room.saveNote', { itemId: item, text: 'Ada innledet.\n\nMange spurte.' })
    expect(await treatment()).toEqual(contentFromText('Ada innledet.\n\nMange spurte.'))
    await council.call('minutes.saveTreatment', {
      itemId: item,
      content: contentFromText('Lederen innledet om saken.'),
    })
    await council.call('room.saveNote', { itemId: item, text: 'Ada innledet. Birger svarte.' })
    expect(plainText((await treatment()) ?? [])).toBe('Lederen innledet om saken.')
    expect((await council.call('room.get', { meetingId })).items[1]?.note).toBe('Ada innledet. Birger svarte.')
  })

  it('is left out when the secretary has deleted the wording, or the note is blank', async () => {
    const { council, meetingId, opening, item } = await bareMeeting()
    await council.call('room.saveNote', { itemId: opening, text: '  \n ' })
    await council.call('room.saveNote', { itemId: item, text: 'Ada innledet.' })
    await council.call('minutes.saveTreatment', { itemId: item, content: contentFromText('') })
    const { model } = await draftOf(council, meetingId)
    expect(model.items.map(({ treatment }) => treatment)).toEqual([null, null, null])
  })

  it('cannot be worded before the meeting', async () => {
    const council = await openCouncil()
    const meetingId = await schedule(council, council.councilId)
    const [itemId = ''] = await addToAgenda(council, meetingId, await addCase(council, 'Arkiv'))
    await expectRefused(
      council.call('minutes.saveTreatment', { itemId, content: contentFromText('x') }),
      'meetingNotInProgress',
    )
  })
})
