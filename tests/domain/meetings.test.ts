import { describe, expect, it } from 'vitest'
import {
  addCase,
  addToAgenda,
  appoint,
  expectRefused,
  holdMeeting,
  names,
  openCouncil,
  openMeeting,
  schedule,
  titles,
} from '../support/council.ts'
import { closeMeeting } from '../support/close-meeting.ts'

describe('a new meeting', () => {
  it('has the fixed points on its agenda', async () => {
    const council = await openCouncil()
    const meetingId = await schedule(council, council.councilId)
    expect(await titles(council, meetingId)).toEqual(['Godkjenning av innkalling og saksliste', 'Eventuelt'])
    expect((await council.call('agenda.get', { meetingId })).items.map((item) => item.plannedMinutes)).toEqual([5, 10])
  })

  it('asks for approval of the last minutes, by date, when the body has met before', async () => {
    const council = await openCouncil()
    await holdMeeting(council, council.councilId, [await addCase(council, 'Arkiv')], 'noted', { onDate: '2026-01-20' })
    await holdMeeting(council, council.councilId, [await addCase(council, 'Innsyn')], 'noted', { onDate: '2026-02-03' })
    const meetingId = await schedule(council, council.councilId)
    expect(await titles(council, meetingId)).toEqual([
      'Godkjenning av innkalling og saksliste',
      'Godkjenning av referat fra forrige møte 3. februar 2026',
      'Eventuelt',
    ])
  })

  it('asks for approval of the minutes of a meeting that is planned before it, but not of a cancelled one', async () => {
    const council = await openCouncil()
    await schedule(council, council.councilId, { onDate: '2026-01-20' })
    const cancelled = await schedule(council, council.councilId, { onDate: '2026-02-03' })
    await council.call('meetings.cancel', { id: cancelled })
    const meetingId = await schedule(council, council.councilId)
    expect(await titles(council, meetingId)).toContain('Godkjenning av referat fra forrige møte 20. januar 2026')
  })

  it('does not ask for approval of minutes from another body or from a later day', async () => {
    const council = await openCouncil()
    await holdMeeting(council, council.committeeId, [await addCase(council, 'Arkiv')], 'noted', {
      onDate: '2026-01-20',
    })
    await holdMeeting(council, council.councilId, [await addCase(council, 'Innsyn')], 'noted', { onDate: '2026-04-20' })
    const meetingId = await schedule(council, council.councilId)
    expect(await titles(council, meetingId)).toHaveLength(2)
  })

  it('calls members by seat, then the secretary and those who always attend, with their duty as title', async () => {
    const council = await openCouncil()
    const meetingId = await schedule(council, council.councilId)
    const { attendees } = await council.call('attendance.get', { meetingId })
    expect(attendees.map(({ name, role, title }) => [name, role, title])).toEqual([
      [names.chair, 'chair', 'kommunedirektør'],
      [names.deputyChair, 'deputyChair', 'kommunedirektør'],
      [names.member, 'member', 'kommunedirektør'],
      [names.secretary, 'secretary', 'kommunedirektør'],
      [names.director, 'standing', 'administrerende direktør'],
    ])
  })

  it('calls nobody whose membership has ended or not begun, and an observer last', async () => {
    const council = await openCouncil()
    await appoint(council.call, council.councilId, council.people.guest, 'observer')
    await appoint(council.call, council.councilId, council.people.owner, 'member', { toOn: '2026-03-09' })
    const before = await schedule(council, council.councilId, { onDate: '2026-03-09' })
    const after = await schedule(council, council.councilId, { onDate: '2026-03-10' })
    const called = async (meetingId: string) =>
      (await council.call('attendance.get', { meetingId })).attendees.map((attendee) => attendee.name)
    expect(await called(before)).toContain(names.owner)
    expect(await called(after)).not.toContain(names.owner)
    expect((await called(after)).at(-1)).toBe(names.guest)
  })

  it('calls a person with two roles once, as a member', async () => {
    const council = await openCouncil()
    await appoint(council.call, council.councilId, council.people.member, 'secretary')
    const meetingId = await schedule(council, council.councilId)
    const { attendees } = await council.call('attendance.get', { meetingId })
    expect(attendees.filter((attendee) => attendee.name === names.member).map(({ role }) => role)).toEqual(['member'])
  })

  it('keeps the names people had, also when they change afterwards', async () => {
    const council = await openCouncil()
    const { meetingId } = await openMeeting(council, council.councilId, [await addCase(council, 'Arkiv')])
    await council.call('members.updatePerson', { id: council.people.chair, name: 'Ada Berg' })
    expect((await council.call('attendance.get', { meetingId })).attendees[0]?.name).toBe(names.chair)
  })

  it('is refused for a body that does not exist or with an end before its start', async () => {
    const council = await openCouncil()
    await expectRefused(schedule(council, '01998c1e-0000-7000-8000-000000000000'), 'notFound')
    await expectRefused(schedule(council, council.councilId, { startsAt: '14:00' }), 'endsBeforeStart', {
      field: 'endsAt',
    })
  })

  it('can be taken back whole', async () => {
    const council = await openCouncil()
    const meetingId = await schedule(council, council.councilId)
    await council.call('journal.undo', {})
    await expectRefused(council.call('meetings.get', { id: meetingId }), 'notFound')
  })

  it('can only be taken back after what was put on its agenda', async () => {
    const council = await openCouncil()
    const meetingId = await schedule(council, council.councilId)
    await addToAgenda(council, meetingId, await addCase(council, 'Arkiv'))
    const scheduled = (await council.call('journal.list', {})).find((entry) => entry.operation === 'meetings.schedule')
    await expectRefused(council.call('journal.undo', { id: scheduled?.id }), 'undoConflict')
  })
})

describe('the list of meetings', () => {
  it('shows the newest first, by body and year, without those called off', async () => {
    const council = await openCouncil()
    const [late, early, other] = [
      await schedule(council, council.councilId, { onDate: '2026-09-01' }),
      await schedule(council, council.councilId, { onDate: '2025-09-01' }),
      await schedule(council, council.committeeId, { onDate: '2026-05-01' }),
    ]
    const cancelled = await schedule(council, council.councilId)
    await council.call('meetings.cancel', { id: cancelled })
    const list = async (filter: { bodyId?: string; year?: number }) =>
      (await council.call('meetings.list', filter)).map((meeting) => meeting.id)
    expect(await list({})).toEqual([late, other, early])
    expect(await list({ bodyId: council.councilId })).toEqual([late, early])
    expect(await list({ year: 2026 })).toEqual([late, other])
  })

  it('counts items, planned minutes and notices', async () => {
    const council = await openCouncil()
    const meetingId = await schedule(council, council.councilId)
    await addToAgenda(council, meetingId, await addCase(council, 'Arkiv'))
    expect(await council.call('meetings.get', { id: meetingId })).toMatchObject({
      items: 3,
      minutes: 35,
      noticeVersion: 0,
      noticeIssuedAt: null,
      minutesApprovedOn: null,
    })
    await council.call('notices.issue', { meetingId })
    const called = await council.call('meetings.get', { id: meetingId })
    expect(called).toMatchObject({ status: 'issued', noticeVersion: 1, bodyShortName: 'Rådet' })
    expect(called.noticeIssuedAt).toMatch(/^2026-01-0[12]T/)
  })
})

describe('changing a meeting', () => {
  it('moves it, and calls those who are members on the new day', async () => {
    const council = await openCouncil()
    await appoint(council.call, council.councilId, council.people.owner, 'member', { fromOn: '2026-04-01' })
    const id = await schedule(council, council.councilId)
    await council.call('meetings.update', { id, onDate: '2026-04-14', startsAt: '09:00', place: 'Lillesalen' })
    expect(await council.call('meetings.get', { id })).toMatchObject({
      onDate: '2026-04-14',
      startsAt: '09:00',
      endsAt: '14:00',
      place: 'Lillesalen',
    })
    const { attendees } = await council.call('attendance.get', { meetingId: id })
    expect(attendees.map((attendee) => attendee.name)).toContain(names.owner)
  })

  it('gives the fixed points their titles in the new language, and leaves reworded ones alone', async () => {
    const council = await openCouncil()
    await holdMeeting(council, council.councilId, [await addCase(council, 'Arkiv')], 'noted', { onDate: '2026-01-20' })
    const id = await schedule(council, council.councilId)
    const last = (await council.call('agenda.get', { meetingId: id })).items.at(-1)
    await council.call('agenda.update', { itemId: last?.id ?? '', title: 'Ordet fritt' })
    await council.call('meetings.update', { id, language: 'nn' })
    expect(await titles(council, id)).toEqual([
      'Godkjenning av innkalling og saksliste',
      'Godkjenning av referat frå førre møte 20. januar 2026',
      'Ordet fritt',
    ])
  })

  it('is refused when it would end before it starts', async () => {
    const council = await openCouncil()
    const id = await schedule(council, council.councilId)
    await expectRefused(council.call('meetings.update', { id, endsAt: '10:00' }), 'endsBeforeStart')
  })

  it('is possible after the notice until the meeting begins, but not in another language', async () => {
    const council = await openCouncil()
    const id = await schedule(council, council.councilId)
    await addToAgenda(council, id, await addCase(council, 'Arkiv'))
    await council.call('notices.issue', { meetingId: id })
    await council.call('meetings.update', { id, onDate: '2026-03-17', place: 'Lillesalen', language: 'nb' })
    expect(await council.call('meetings.get', { id })).toMatchObject({ onDate: '2026-03-17', place: 'Lillesalen' })
    await expectRefused(council.call('meetings.update', { id, language: 'nn' }), 'meetingHasNotice')
    await expectRefused(council.call('meetings.update', { id, kind: 'extraordinary' }), 'meetingHasNotice')
  })

  it('is refused once the meeting has begun, and after it', async () => {
    const council = await openCouncil()
    const { meetingId: id } = await openMeeting(council, council.councilId, [await addCase(council, 'Arkiv')])
    await expectRefused(council.call('meetings.update', { id, place: 'Lillesalen' }), 'meetingHasBegun')
    await closeMeeting(council.call, { meetingId: id })
    await expectRefused(council.call('meetings.update', { id, place: 'Lillesalen' }), 'meetingClosed')
  })
})

describe('calling off a meeting', () => {
  it('is possible until it begins', async () => {
    const council = await openCouncil()
    const { meetingId: id } = await openMeeting(council, council.councilId, [await addCase(council, 'Arkiv')])
    await expectRefused(council.call('meetings.cancel', { id }), 'meetingUnderWay')
    await closeMeeting(council.call, { meetingId: id })
    await expectRefused(council.call('meetings.cancel', { id }), 'meetingClosed')
  })

  it('stops all changes and gives its cases back to the pool, until it is taken back', async () => {
    const council = await openCouncil()
    const caseId = await addCase(council, 'Arkiv')
    const id = await schedule(council, council.councilId)
    await addToAgenda(council, id, caseId)
    const other = await schedule(council, council.councilId, { onDate: '2026-05-12' })
    const waiting = async () =>
      (await council.call('agenda.pool', { meetingId: other })).flatMap(({ entries }) =>
        entries.map((entry) => entry.case.id),
      )
    await council.call('meetings.cancel', { id })
    expect(await waiting()).toEqual([caseId])
    await expectRefused(council.call('notices.issue', { meetingId: id }), 'meetingCancelled')
    await expectRefused(
      council.call('attendance.invite', { meetingId: id, personId: council.people.guest }),
      'meetingCancelled',
    )
    await expectRefused(council.call('meetings.cancel', { id }), 'meetingCancelled')
    await council.call('journal.undo', {})
    expect(await waiting()).toEqual([])
  })
})
