import { describe, expect, it } from 'vitest'
import { plainText } from '../../shared/content.ts'
import { isWorkingDay } from '../../shared/working-days.ts'
import {
  addCase,
  appoint,
  expectRefused,
  holdMeeting,
  names,
  openCouncil,
  schedule,
  titles,
  type Council,
} from '../support/council.ts'

const planOf = (council: Council, bodyIds?: string[]) =>
  council.call('meetings.plan', { year: 2026, ...(bodyIds && { bodyIds }) })

const countOf = async (council: Council) =>
  (await planOf(council)).counts.find(({ bodyId }) => bodyId === council.councilId)

const meetingIn = async (council: Council, id: string) =>
  (await planOf(council)).meetings.find((meeting) => meeting.id === id)

const meetingDays = ['2026-01-20', '2026-02-24', '2026-03-24', '2026-04-28', '2026-06-02', '2026-09-08', '2026-10-13']

const several = (council: Council, days: readonly string[]) =>
  council.call('meetings.scheduleSeveral', {
    meetings: days.map((onDate) => ({ bodyId: council.councilId, onDate, startsAt: '10:00', endsAt: '14:00' })),
  })

describe('the year plan counts (M1)', () => {
  it('too few below six ordinary meetings, six to eight as fitting, and too many above eight', async () => {
    const council = await openCouncil()
    await council.call('bodies.setMandate', { bodyId: council.councilId, meetingsLeast: 6, meetingsMost: 8 })
    await several(council, meetingDays.slice(0, 5))
    expect(await countOf(council)).toMatchObject({ ordinary: 5, least: 6, most: 8, state: 'tooFew' })
    await several(council, meetingDays.slice(5, 6))
    expect(await countOf(council)).toMatchObject({ ordinary: 6, state: 'fits' })
    await several(council, ['2026-11-10', '2026-12-08'])
    expect(await countOf(council)).toMatchObject({ ordinary: 8, state: 'fits' })
    await several(council, ['2026-12-15'])
    expect(await countOf(council)).toMatchObject({ ordinary: 9, state: 'tooMany' })
  })

  it('ordinary meetings only: extraordinary ones and those called off are left out', async () => {
    const council = await openCouncil()
    await council.call('bodies.setMandate', { bodyId: council.councilId, meetingsLeast: 1, meetingsMost: 1 })
    await schedule(council, council.councilId)
    await council.call('meetings.schedule', {
      bodyId: council.councilId,
      kind: 'extraordinary',
      onDate: '2026-05-12',
      startsAt: '10:00',
      endsAt: '11:00',
    })
    await council.call('meetings.cancel', { id: await schedule(council, council.councilId, { onDate: '2026-06-02' }) })
    expect(await countOf(council)).toMatchObject({ ordinary: 1, extraordinary: 1, state: 'fits' })
  })

  it('without a word in the mandate any number fits', async () => {
    const council = await openCouncil()
    expect(await countOf(council)).toMatchObject({ ordinary: 0, least: null, most: null, state: 'fits' })
  })

  it('but a warning stops nobody from scheduling', async () => {
    const council = await openCouncil()
    await council.call('bodies.setMandate', { bodyId: council.councilId, meetingsMost: 1 })
    expect((await several(council, meetingDays)).ids).toHaveLength(7)
  })
})

describe('a meeting in the year plan', () => {
  it('has the deadlines of the default where the mandate is silent, counted in working days past Easter', async () => {
    const council = await openCouncil()
    const id = await schedule(council, council.councilId, { onDate: '2026-04-14' })
    // 15 and 8 working days, 2, 3 and 6 April being holidays; the notice seven days before.
    expect(await meetingIn(council, id)).toMatchObject({
      handInOn: '2026-03-19',
      freezeOn: '2026-03-30',
      noticeBy: '2026-04-07',
    })
  })

  it('has the deadlines of the mandate when it sets them', async () => {
    const council = await openCouncil()
    await council.call('bodies.setMandate', {
      bodyId: council.councilId,
      handInDays: 10,
      freezeDays: 5,
      noticeDays: 14,
    })
    const id = await schedule(council, council.councilId, { onDate: '2026-04-14' })
    expect(await meetingIn(council, id)).toMatchObject({
      handInOn: '2026-03-26',
      freezeOn: '2026-04-07',
      noticeBy: '2026-03-31',
    })
  })

  it.each([
    ['2026-03-14', 'weekend'],
    ['2026-05-14', 'holiday'],
    ['2026-05-15', 'squeezed'],
    ['2026-03-31', 'squeezed'],
    ['2026-12-29', 'squeezed'],
    ['2026-07-14', 'summer'],
  ] as const)('on %s meets the obstacle %s, and is scheduled all the same', async (onDate, obstacle) => {
    const council = await openCouncil()
    const id = await schedule(council, council.councilId, { onDate })
    expect((await meetingIn(council, id))?.obstacles).toEqual([obstacle])
  })

  it('meets none on an ordinary Tuesday', async () => {
    const council = await openCouncil()
    const id = await schedule(council, council.councilId)
    expect(await meetingIn(council, id)).toMatchObject({ obstacles: [], clashes: [] })
  })

  it('clashes with another body’s meeting that day when they share members, who are named', async () => {
    const council = await openCouncil()
    for (const person of [council.people.chair, council.people.member]) {
      await appoint(council.call, council.committeeId, person, 'member')
    }
    const id = await schedule(council, council.councilId)
    const otherId = await schedule(council, council.committeeId)
    expect(await meetingIn(council, id)).toMatchObject({
      obstacles: ['sharedMembers'],
      clashes: [{ meetingId: otherId, bodyName: 'Forberedende utvalg', names: [names.chair, names.member] }],
    })
    expect((await meetingIn(council, otherId))?.clashes[0]?.meetingId).toBe(id)
    await council.call('meetings.cancel', { id: otherId })
    expect(await meetingIn(council, id)).toMatchObject({ obstacles: [], clashes: [] })
  })

  it('does not clash over those who are no members, or were members at another time', async () => {
    const council = await openCouncil()
    await appoint(council.call, council.committeeId, council.people.secretary, 'secretary')
    await appoint(council.call, council.committeeId, council.people.chair, 'member', { toOn: '2026-03-09' })
    const id = await schedule(council, council.councilId)
    await schedule(council, council.committeeId)
    expect((await meetingIn(council, id))?.clashes).toEqual([])
  })

  it('is told of a second meeting of the same body that day', async () => {
    const council = await openCouncil()
    const { ids } = await several(council, ['2026-03-10', '2026-03-10'])
    expect((await meetingIn(council, ids[0] ?? ''))?.obstacles).toEqual(['ownMeeting'])
    await council.call('meetings.cancel', { id: ids[1] ?? '' })
    expect((await meetingIn(council, ids[0] ?? ''))?.obstacles).toEqual([])
  })

  it('stays in the plan when it is called off, and is left out of the list', async () => {
    const council = await openCouncil()
    const id = await schedule(council, council.councilId, { onDate: '2026-05-14' })
    await council.call('meetings.cancel', { id })
    expect(await meetingIn(council, id)).toMatchObject({ obstacles: [], cancelledAt: expect.any(String) })
    expect(await council.call('meetings.list', { year: 2026 })).toEqual([])
  })
})

describe('the year plan', () => {
  it('shows the bodies asked for, by day, but minds the clashes with all', async () => {
    const council = await openCouncil()
    await appoint(council.call, council.committeeId, council.people.chair, 'member')
    const late = await schedule(council, council.councilId, { onDate: '2026-05-12' })
    const early = await schedule(council, council.councilId)
    const other = await schedule(council, council.committeeId)
    await schedule(council, council.councilId, { onDate: '2027-01-12' })
    expect((await planOf(council)).meetings.map(({ id }) => id)).toEqual([early, other, late])
    const own = await planOf(council, [council.councilId])
    expect(own.meetings.map(({ id }) => id)).toEqual([early, late])
    expect(own.meetings[0]?.clashes).toHaveLength(1)
    expect(own.counts.map(({ bodyId }) => bodyId)).toEqual([council.councilId])
    expect(own.holidays).toHaveLength(12)
  })

  it('proposes days for the meetings that are missing, away from what members have elsewhere', async () => {
    const council = await openCouncil()
    await appoint(council.call, council.committeeId, council.people.chair, 'member')
    const wish = { bodyId: council.councilId, year: 2026, count: 7, weekdays: [2, 3] }
    const [first] = await council.call('meetings.propose', wish)
    await schedule(council, council.committeeId, { onDate: first?.onDate ?? '' })
    const [moved, ...rest] = await council.call('meetings.propose', wish)
    expect(moved?.avoided).toEqual([{ on: first?.onDate, name: 'Møte i Utvalget' }])
    expect(moved?.onDate).not.toBe(first?.onDate)
    expect(rest).toHaveLength(6)
    await several(
      council,
      [moved, ...rest].map((day) => day?.onDate ?? ''),
    )
    expect(await council.call('meetings.propose', wish)).toEqual([])
    const { meetings } = await planOf(council, [council.councilId])
    expect(meetings.every(({ onDate, obstacles }) => isWorkingDay(onDate) && obstacles.length === 0)).toBe(true)
  })

  it('proposes nothing for a body that is gone', async () => {
    const council = await openCouncil()
    await council.call('bodies.remove', { id: council.committeeId })
    await expectRefused(
      council.call('meetings.propose', { bodyId: council.committeeId, year: 2026, count: 4 }),
      'bodyRemoved',
    )
  })
})

describe('scheduling several meetings', () => {
  it('is one act, and taken back as one', async () => {
    const council = await openCouncil()
    const { ids } = await several(council, meetingDays)
    expect((await planOf(council)).meetings.map(({ id }) => id)).toEqual(ids)
    await council.call('journal.undo', {})
    expect((await planOf(council)).meetings).toEqual([])
  })

  it('schedules all or none', async () => {
    const council = await openCouncil()
    const meeting = { bodyId: council.councilId, onDate: '2026-03-10', startsAt: '10:00', endsAt: '14:00' }
    const wrong = { ...meeting, bodyId: '01998c1e-0000-7000-8000-000000000000' }
    await expectRefused(council.call('meetings.scheduleSeveral', { meetings: [meeting, wrong] }), 'inRow', {
      row: 'Møte 2',
    })
    const backwards = { ...meeting, endsAt: '09:00' }
    await expectRefused(council.call('meetings.scheduleSeveral', { meetings: [meeting, backwards] }), 'inRow', {
      row: 'Møte 2',
      problem: 'Sluttiden må være etter starttiden.',
      field: 'meetings.1.endsAt',
    })
    expect((await planOf(council)).meetings).toEqual([])
  })

  it('answers in the order asked, and each meeting approves the minutes of the one before it in time', async () => {
    const council = await openCouncil()
    const { ids } = await several(council, ['2026-05-12', '2026-03-10'])
    expect(await meetingIn(council, ids[0] ?? '')).toMatchObject({ onDate: '2026-05-12' })
    expect(await titles(council, ids[0] ?? '')).toContain('Godkjenning av referat fra forrige møte 10. mars 2026')
  })

  it('puts the secretary and those who always attend on each of them (M3)', async () => {
    const council = await openCouncil()
    const { call, councilId, people } = council
    await appoint(call, councilId, people.owner, 'standing', { duty: 'avdelingsdirektør', isOptional: true })
    const { ids } = await several(council, meetingDays.slice(0, 3))
    for (const meetingId of ids) {
      const { attendees } = await call('attendance.get', { meetingId })
      expect(
        attendees.filter(({ role }) => role !== 'chair' && role !== 'deputyChair' && role !== 'member'),
      ).toMatchObject([
        { name: names.secretary, role: 'secretary' },
        { name: names.director, role: 'standing', title: 'administrerende direktør', itemId: null },
        { name: names.owner, role: 'standing', title: 'avdelingsdirektør', itemId: null },
      ])
    }
  })
})

describe('a meeting has a form and a time (M2)', () => {
  it('and the notice says place or link accordingly', async () => {
    const council = await openCouncil()
    const base = { bodyId: council.councilId, startsAt: '10:00', endsAt: '12:00', place: 'Storsalen' }
    const { ids } = await council.call('meetings.scheduleSeveral', {
      meetings: [
        { ...base, onDate: '2026-03-10', form: 'physical' },
        { ...base, onDate: '2026-04-14', form: 'remote', link: 'https://mote.example.no/1' },
      ],
    })
    const [physical, remote] = await Promise.all(ids.map((meetingId) => council.call('notices.preview', { meetingId })))
    expect(physical?.head).toMatchObject({ form: 'physical', place: 'Storsalen', startsAt: '10:00', endsAt: '12:00' })
    expect(remote?.head).toMatchObject({ form: 'remote', link: 'https://mote.example.no/1' })
  })
})

describe('an item of the committee (M6)', () => {
  it('comes to the council with its advice and papers in one act, and keeps its history', async () => {
    const council = await openCouncil()
    const { call } = council
    const caseId = await addCase(council, 'Arkiv')
    const { itemIds } = await holdMeeting(council, council.committeeId, [caseId], 'asProposed', {
      onDate: '2026-02-10',
    })
    const meetingId = await schedule(council, council.councilId)
    const before = (await call('journal.list', {})).length
    await call('agenda.add', { meetingId, picks: [{ caseId, fromItemId: itemIds[0] }] })
    expect(await call('journal.list', {})).toHaveLength(before + 1)
    const item = (await call('agenda.get', { meetingId })).items.find((entry) => entry.caseId === caseId)
    expect(item?.priorTreatments).toMatchObject([{ bodyName: 'Forberedende utvalg', onDate: '2026-02-10' }])
    expect(plainText(item?.priorTreatments[0]?.advice ?? [])).toBe('Rådet anbefaler Arkiv.')
    await call('notices.issue', { meetingId })
    const [notice] = await call('notices.list', { meetingId })
    expect(notice?.papers).toMatchObject([{ title: 'Arkiv' }])
    expect(
      (await call('agenda.get', { meetingId: await committeeMeeting(council) })).items.map(({ title }) => title),
    ).toContain('Arkiv')
  })
})

const committeeMeeting = async ({ call, committeeId }: Council): Promise<string> =>
  (await call('meetings.list', { bodyId: committeeId }))[0]?.id ?? ''
