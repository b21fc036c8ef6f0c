import { describe, expect, it } from 'vitest'
import { contentFromText, plainText } from '../../shared/content.ts'
import { casePaperModels, noticeModel } from '../../electron/domain/gather.ts'
import { verify } from '../../electron/verify.ts'
import {
  addCase,
  addToAgenda,
  appoint,
  expectRefused,
  names,
  openCouncil,
  schedule,
  type Council,
} from '../support/council.ts'

type Called = Readonly<{ council: Council; meetingId: string; caseIds: string[]; itemIds: string[] }>

/** A council called to two cases. */
async function called(): Promise<Called> {
  const council = await openCouncil()
  const caseIds = [await addCase(council, 'Arkiv'), await addCase(council, 'Innsyn')]
  const meetingId = await schedule(council, council.councilId)
  const itemIds = await addToAgenda(council, meetingId, ...caseIds)
  await council.call('notices.issue', { meetingId, signedBy: 'Dag Rud' })
  return { council, meetingId, caseIds, itemIds }
}

const pendingIn = async ({ council, meetingId }: Called): Promise<string[]> =>
  (await council.call('notices.pending', { meetingId })).changes.map(({ kind }) => kind)

const numbersIn = async ({ council, meetingId }: Called): Promise<(string | null)[]> =>
  (await council.call('agenda.get', { meetingId })).items.flatMap((item) =>
    item.type === 'case' ? [item.numberText] : [],
  )

const versionsOf = async ({ council, meetingId }: Called) => council.call('notices.list', { meetingId })

describe('what has changed since the notice was sent', () => {
  it('is nothing at first, and then each thing that is done, until it is done back again', async () => {
    const sent = await called()
    const { council, meetingId, itemIds } = sent
    const { call } = council
    const added = await addCase(council, 'Skyløsning')
    expect(await pendingIn(sent)).toEqual([])
    await call('meetings.update', { id: meetingId, place: 'Lillesalen', startsAt: '09:00' })
    expect(await pendingIn(sent)).toEqual(['time', 'place'])
    await addToAgenda(council, meetingId, added)
    expect(await pendingIn(sent)).toEqual(['time', 'place', 'added'])
    await call('agenda.remove', { itemId: itemIds[0] ?? '' })
    expect(await pendingIn(sent)).toEqual(['time', 'place', 'withdrawn', 'added'])
    for (let count = 0; count < 3; count += 1) await call('journal.undo', {})
    expect(await pendingIn(sent)).toEqual([])
  })

  it('counts those who come in and go out when the day changes, and touches nobody’s presence', async () => {
    const sent = await called()
    const { council, meetingId } = sent
    const [membership] = await council.call('members.list', { bodyId: council.councilId })
    await council.call('members.end', { id: membership?.id ?? '', on: '2026-03-31' })
    await appoint(council.call, council.councilId, council.people.guest, 'member', { fromOn: '2026-04-01' })
    const chair = (await council.call('attendance.get', { meetingId })).attendees.find(
      ({ name }) => name === names.member,
    )
    await council.call('attendance.arrive', { attendeeId: chair?.id ?? '' })
    await council.call('meetings.update', { id: meetingId, onDate: '2026-04-14' })
    const { changes } = await council.call('notices.pending', { meetingId })
    expect(changes.map(({ kind, before, after }) => [kind, before, after])).toEqual([
      ['onDate', '2026-03-10', '2026-04-14'],
      ['called', '', names.guest],
      ['notCalled', names.chair, ''],
    ])
    expect((await council.call('attendance.get', { meetingId })).presences).toHaveLength(1)
  })

  it('is not told once the meeting has begun', async () => {
    const sent = await called()
    const { council, meetingId } = sent
    await council.call('meetings.update', { id: meetingId, place: 'Lillesalen' })
    await council.call('room.start', { meetingId, time: '10:00' })
    expect(await pendingIn(sent)).toEqual([])
    await expectRefused(council.call('notices.issue', { meetingId }), 'noticeTooLate')
    await expectRefused(council.call('meetings.update', { id: meetingId, place: 'Salen' }), 'meetingHasBegun')
  })

  it('names papers that are otherwise apart, and is no reason for a new version by itself', async () => {
    const sent = await called()
    const { council, meetingId, caseIds, itemIds } = sent
    const [caseId = ''] = caseIds
    await council.call('papers.saveSection', { caseId, key: 'proposal', content: contentFromText('Noe annet.') })
    const pending = await council.call('notices.pending', { meetingId })
    expect(pending.changes).toEqual([])
    expect(pending.papers.map(({ kind, itemId }) => [kind, itemId])).toEqual([['paper', itemIds[0]]])
    await expectRefused(council.call('notices.issue', { meetingId }), 'noticeUnchanged')
    const [, unchanged = ''] = itemIds
    await expectRefused(council.call('notices.issue', { meetingId, resend: [unchanged] }), 'paperUnchanged', {
      title: 'Innsyn',
    })
  })
})

describe('a new version of the notice', () => {
  it('tells what has changed with its own reason or the common one, and leaves the first as it was', async () => {
    const sent = await called()
    const { council, meetingId, itemIds } = sent
    const before = (await versionsOf(sent))[0]
    await council.call('meetings.update', { id: meetingId, startsAt: '11:00' })
    await council.call('agenda.remove', { itemId: itemIds[1] ?? '' })
    const reasons = [
      { key: 'time', reason: 'Toget går senere. <script>{title}' },
      { key: 'gone/long-ago', reason: 'Uten betydning' },
    ]
    expect(await council.call('notices.issue', { meetingId, reasons, reason: 'Etter ønske' })).toEqual({ version: 2 })
    const [second, first] = await versionsOf(sent)
    expect(first).toEqual(before)
    expect(second?.model.changes?.map(({ kind, number, reason }) => [kind, number, reason])).toEqual([
      ['time', null, 'Toget går senere. <script>{title}'],
      ['withdrawn', '2/26', 'Etter ønske'],
    ])
    expect(second?.papers.map(({ number }) => number)).toEqual(['1/26'])
    expect(await pendingIn(sent)).toEqual([])
    await expectRefused(council.call('notices.issue', { meetingId }), 'noticeUnchanged')
  })

  it('gives new cases the next numbers and freezes their papers, also after one was withdrawn', async () => {
    const sent = await called()
    const { council, meetingId, itemIds } = sent
    await council.call('agenda.remove', { itemId: itemIds[1] ?? '' })
    await addToAgenda(council, meetingId, await addCase(council, 'Skyløsning'))
    expect(await numbersIn(sent)).toEqual(['1/26', null])
    await council.call('notices.issue', { meetingId })
    expect(await numbersIn(sent)).toEqual(['1/26', '3/26'])
    const { agenda } = noticeModel(council.store.db, meetingId)
    expect(agenda.filter(({ addedIn }) => addedIn === 'supplement').map(({ title }) => title)).toEqual(['Skyløsning'])
    expect((await versionsOf(sent))[0]?.papers.map(({ number, title }) => [number, title])).toEqual([
      ['1/26', 'Arkiv'],
      ['3/26', 'Skyløsning'],
    ])
  })

  it('sends a changed paper again only when it is chosen, under the title and the day the meeting has now', async () => {
    const sent = await called()
    const { council, meetingId, caseIds, itemIds } = sent
    for (const caseId of caseIds)
      await council.call('papers.saveSection', { caseId, key: 'proposal', content: contentFromText('Nytt forslag.') })
    await council.call('meetings.update', { id: meetingId, onDate: '2026-03-17' })
    await council.call('notices.issue', { meetingId, resend: [itemIds[1] ?? ''] })
    const papers = casePaperModels(council.store.db, meetingId)
    expect(papers.map(({ head, sections }) => [head.onDate, plainText(sections[0]?.content ?? [])])).toEqual([
      ['2026-03-17', 'Rådet anbefaler Arkiv.'],
      ['2026-03-17', 'Nytt forslag.'],
    ])
    const { papers: left, changes } = await council.call('notices.pending', { meetingId })
    expect([left.map(({ itemId }) => itemId), changes]).toEqual([[itemIds[0]], []])
    expect((await versionsOf(sent))[0]?.model.changes?.map(({ key }) => key)).toEqual(['onDate', `paper/${itemIds[1]}`])
  })

  it('is not taken back, but what was changed after it is', async () => {
    const sent = await called()
    const { council, meetingId } = sent
    await addToAgenda(council, meetingId, await addCase(council, 'Skyløsning'))
    await council.call('notices.issue', { meetingId })
    await expectRefused(council.call('journal.undo', {}), 'undoConflict')
    await council.call('agenda.addTopic', { meetingId, title: 'Besøk' })
    expect(await pendingIn(sent)).toEqual(['added'])
    await council.call('journal.undo', {})
    expect(await pendingIn(sent)).toEqual([])
  })

  it('tells the other way round what the one before told and has been taken back since, with the numbers as they were', async () => {
    const turns: [(sent: Called) => Promise<unknown>, string[], string[]][] = [
      [
        ({ council, meetingId }) => council.call('meetings.update', { id: meetingId, place: 'Salen' }),
        ['place'],
        ['place'],
      ],
      [
        ({ council, meetingId }) => council.call('agenda.addTopic', { meetingId, title: 'Besøk' }),
        ['added'],
        ['withdrawn'],
      ],
      [({ council, itemIds }) => council.call('agenda.remove', { itemId: itemIds[1] ?? '' }), ['withdrawn'], ['added']],
    ]
    for (const [change, told, toldBack] of turns) {
      const sent = await called()
      const { call, store } = sent.council
      const kinds = async () => (await versionsOf(sent))[0]?.model.changes?.map(({ kind }) => kind)
      await change(sent)
      const entry = (await call('journal.list', { limit: 1 }))[0]?.id
      await call('notices.issue', { meetingId: sent.meetingId })
      expect(await kinds()).toEqual(told)
      await call('journal.undo', { id: entry })
      expect(await pendingIn(sent)).toEqual(toldBack)
      expect(await call('notices.issue', { meetingId: sent.meetingId })).toEqual({ version: 3 })
      expect(await kinds()).toEqual(toldBack)
      expect(await numbersIn(sent)).toEqual(['1/26', '2/26'])
      expect(verify(store.db)).toEqual([])
    }
  })

  it('keeps a case it gave a number, which is taken off the agenda instead', async () => {
    const sent = await called()
    const { council, meetingId } = sent
    const { call } = council
    const caseId = await addCase(council, 'Skyløsning')
    const [itemId = ''] = await addToAgenda(council, meetingId, caseId)
    const entry = (await call('journal.list', { limit: 1 }))[0]?.id
    await call('notices.issue', { meetingId })
    await expectRefused(call('journal.undo', { id: entry }), 'undoConflict')
    await call('agenda.remove', { itemId })
    await addToAgenda(council, meetingId, caseId)
    expect((await call('notices.pending', { meetingId })).changes.map(({ kind, number }) => [kind, number])).toEqual([
      ['withdrawn', '3/26'],
      ['added', null],
    ])
    await call('notices.issue', { meetingId })
    expect(await numbersIn(sent)).toEqual(['1/26', '2/26', '4/26'])
  })

  it('sends a case that has come back on the agenda with its paper as it stands', async () => {
    const sent = await called()
    const { council, meetingId, caseIds, itemIds } = sent
    const { call } = council
    await call('agenda.remove', { itemId: itemIds[1] ?? '' })
    const entry = (await call('journal.list', { limit: 1 }))[0]?.id
    await call('notices.issue', { meetingId })
    const content = contentFromText('Nytt forslag.')
    await call('papers.saveSection', { caseId: caseIds[1] ?? '', key: 'proposal', content })
    await call('journal.undo', { id: entry })
    await call('notices.issue', { meetingId })
    const papers = casePaperModels(council.store.db, meetingId)
    expect(papers.map(({ number, sections }) => [number, plainText(sections[0]?.content ?? [])])).toEqual([
      ['1/26', 'Rådet anbefaler Arkiv.'],
      ['2/26', 'Nytt forslag.'],
    ])
    expect((await call('notices.pending', { meetingId })).papers).toEqual([])
  })

  it('numbers what came on the agenda after the latest version when the meeting begins, and knows it again after undo', async () => {
    const sent = await called()
    const { council, meetingId } = sent
    await addToAgenda(council, meetingId, await addCase(council, 'Skyløsning'))
    await council.call('room.start', { meetingId, time: '10:00' })
    expect(await numbersIn(sent)).toEqual(['1/26', '2/26', '3/26'])
    await council.call('journal.undo', {})
    await council.call('notices.issue', { meetingId })
    expect(await numbersIn(sent)).toEqual(['1/26', '2/26', '3/26'])
    expect((await versionsOf(sent))[0]?.papers).toHaveLength(3)
  })
})

describe('how someone means to attend', () => {
  it('stands in the notice where it is otherwise than the meeting, and can be taken back', async () => {
    const council = await openCouncil()
    const meetingId = await schedule(council, council.councilId)
    const { attendees } = await council.call('attendance.get', { meetingId })
    const [chair, deputy] = attendees
    await council.call('attendance.expectMode', { attendeeId: chair?.id ?? '', mode: 'remote' })
    await council.call('attendance.expectMode', { attendeeId: deputy?.id ?? '', mode: 'physical' })
    const modes = () => noticeModel(council.store.db, meetingId).members.map(({ expectedMode }) => expectedMode)
    expect(modes()).toEqual(['remote', undefined, undefined])
    await council.call('attendance.expectMode', { attendeeId: chair?.id ?? '', mode: null })
    expect(modes()).toEqual([undefined, undefined, undefined])
    await council.call('journal.undo', {})
    expect(modes()[0]).toBe('remote')
  })

  it('comes with absence announced for several in one act', async () => {
    const council = await openCouncil()
    const meetingId = await schedule(council, council.councilId)
    const ids = (await council.call('attendance.get', { meetingId })).attendees.map(({ id }) => id)
    await council.call('attendance.registerApologies', { attendeeIds: ids.slice(0, 2), registeredBy: 'Dag Rud' })
    const absent = async () =>
      (await council.call('attendance.get', { meetingId })).attendees.filter(({ apology }) => apology !== null)
    expect((await absent()).map(({ apology }) => apology?.registeredBy)).toEqual(['Dag Rud', 'Dag Rud'])
    await council.call('journal.undo', {})
    expect(await absent()).toEqual([])
  })
})
