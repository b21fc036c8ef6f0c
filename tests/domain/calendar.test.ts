import { readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { listRevisions } from '../../electron/domain/calendar.sql.ts'
import { UserError } from '../../shared/errors.ts'
import { readCalendar } from '../support/calendar.ts'
import { anAttempt, idsIn } from '../support/commands.ts'
import { expectRefused, names, openCouncil, schedule, type Council } from '../support/council.ts'
import { unknownId } from '../support/world.ts'
import { temporaryFolder } from '../support/workspace.ts'

async function exported({ call }: Council, what: { meetingId: string } | { year: number; bodyIds?: string[] }) {
  const { path, meetings } = await call('meetings.exportCalendar', { folder: temporaryFolder(), ...what })
  return { name: basename(path), meetings, ...readCalendar(readFileSync(path, 'utf8')) }
}

async function eventOf(council: Council, meetingId: string) {
  const { events, method } = await exported(council, { meetingId })
  const [event] = events
  if (!event) throw new Error('no event in the calendar')
  return { ...event, method }
}

describe('the calendar file of a meeting', () => {
  it('is named after day and body, and lies beside one that was written before', async () => {
    const council = await openCouncil()
    const meetingId = await schedule(council, council.councilId)
    const folder = temporaryFolder()
    const write = async () => basename((await council.call('meetings.exportCalendar', { folder, meetingId })).path)
    expect(await write()).toBe('2026-03-10 Rådet.ics')
    expect(await write()).toBe('2026-03-10 Rådet (2).ics')
  })

  it('tells the meeting’s time and place, and the deadline of the body’s mandate', async () => {
    const council = await openCouncil()
    await council.call('bodies.setMandate', { bodyId: council.councilId, handInDays: 10 })
    const event = await eventOf(council, await schedule(council, council.councilId))
    expect(event).toMatchObject({
      summary: 'Møte i Rådet',
      location: 'Storsalen',
      starts: '2026-03-10 10:00',
      ends: '2026-03-10 14:00',
      description: 'Fysisk møte\nFrist for å levere saker: tirsdag 24. februar 2026',
    })
  })

  it('asks everyone called when the secretary’s address is known, and keeps who has announced absence', async () => {
    const council = await openCouncil()
    const meetingId = await schedule(council, council.councilId)
    expect(await eventOf(council, meetingId)).toMatchObject({ method: 'PUBLISH', organizer: '', attendees: [] })
    await council.call('workspace.changeSettings', { userName: names.secretary, userEmail: 'secretary@example.no' })
    const { attendees } = await council.call('attendance.get', { meetingId })
    await council.call('attendance.registerApology', { attendeeId: attendees[0]?.id ?? '' })
    expect(await eventOf(council, meetingId)).toMatchObject({
      method: 'REQUEST',
      organizer: 'mailto:secretary@example.no',
      organizerName: names.secretary,
      attendees: [
        `${names.chair} MAILTO:chair@example.no DECLINED`,
        `${names.deputyChair} MAILTO:deputyChair@example.no NEEDS-ACTION`,
        `${names.member} MAILTO:member@example.no NEEDS-ACTION`,
        `${names.director} MAILTO:director@example.no NEEDS-ACTION`,
      ],
    })
  })

  it('does not take the whole time of an officer who is called for one item', async () => {
    const council = await openCouncil()
    await council.call('workspace.changeSettings', { userEmail: 'secretary@example.no' })
    const meetingId = await schedule(council, council.councilId)
    const itemId = (await council.call('agenda.get', { meetingId })).items[0]?.id ?? ''
    await council.call('attendance.invite', { meetingId, personId: council.people.guest, itemId })
    await council.call('attendance.invite', { meetingId, personId: council.people.owner })
    const { attendees } = await eventOf(council, meetingId)
    expect(attendees.some((attendee) => attendee.includes(names.guest))).toBe(false)
    expect(attendees.some((attendee) => attendee.includes(names.owner))).toBe(true)
  })

  it('keeps its identity when the meeting moves, and counts every change: moving, undoing and calling off', async () => {
    const council = await openCouncil()
    const id = await schedule(council, council.councilId)
    const first = await eventOf(council, id)
    expect(first).toMatchObject({ sequence: 0, starts: '2026-03-10 10:00' })
    await council.call('meetings.update', { id, onDate: '2026-03-17' })
    const moved = await eventOf(council, id)
    expect(moved).toMatchObject({ uid: first.uid, sequence: 1, starts: '2026-03-17 10:00', status: 'CONFIRMED' })
    await council.call('journal.undo', {})
    const back = await eventOf(council, id)
    expect(back).toMatchObject({ uid: first.uid, sequence: 2, starts: '2026-03-10 10:00' })
    await council.call('meetings.cancel', { id })
    const cancelled = await eventOf(council, id)
    expect(cancelled).toMatchObject({ uid: first.uid, sequence: 3, status: 'CANCELLED', method: 'CANCEL' })
    await council.call('journal.undo', {})
    expect(await eventOf(council, id)).toMatchObject({ uid: first.uid, sequence: 4, status: 'CONFIRMED' })
  })

  it.each([
    ['the time', { startsAt: '09:00' }],
    ['the end', { endsAt: '15:00' }],
    ['the place', { place: 'Lillesalen' }],
    ['the form', { form: 'remote' }],
    ['the link', { link: 'https://mote.example.no/1' }],
  ] as const)('counts a change of %s', async (_, change) => {
    const council = await openCouncil()
    const id = await schedule(council, council.councilId)
    await council.call('meetings.update', { id, ...change })
    expect((await eventOf(council, id)).sequence).toBe(1)
  })

  it('does not count what a calendar never shows', async () => {
    const council = await openCouncil()
    const id = await schedule(council, council.councilId)
    await council.call('meetings.update', { id, language: 'nn' })
    await council.call('meetings.update', { id, place: 'Storsalen' })
    await council.call('agenda.addTopic', { meetingId: id, title: 'Ordet fritt' })
    await council.call('notices.issue', { meetingId: id })
    expect(await eventOf(council, id)).toMatchObject({ sequence: 0, changed: expect.stringMatching(/^2026-01-0[12]T/) })
  })
})

describe('the number of changes', () => {
  it('rises whenever what a calendar shows is another, and never falls, whatever is done and undone', async () => {
    const steps = fc.array(fc.oneof(anAttempt(['meetings.update', 'meetings.cancel']), fc.constant(null)), {
      minLength: 1,
      maxLength: 12,
    })
    await fc.assert(
      fc.asyncProperty(steps, async (attempts) => {
        const council = await openCouncil()
        const id = await schedule(council, council.councilId)
        const look = async () => {
          const { onDate, place, cancelledAt } = await council.call('meetings.get', { id })
          const [change] = listRevisions(council.store.db, [id])
          return { shown: JSON.stringify([onDate, place, cancelledAt]), revision: change?.revision ?? -1 }
        }
        let before = await look()
        for (const attempt of attempts) {
          const last = (await council.call('journal.list', { limit: 1 }))[0]
          const work = attempt
            ? attempt.run(council.call, idsIn(council.store.db))
            : last?.operation === 'meetings.schedule'
              ? Promise.resolve()
              : council.call('journal.undo', { id: last?.id })
          await work.catch((error: unknown) => expect(error).toBeInstanceOf(UserError))
          const after = await look()
          expect(after.revision - before.revision).toBe(after.shown === before.shown ? 0 : 1)
          before = after
        }
      }),
      { numRuns: 25 },
    )
  })
})

describe('the calendar file of a year', () => {
  it('has every meeting of the bodies asked for, those called off among them', async () => {
    const council = await openCouncil()
    const [early, late] = [
      await schedule(council, council.councilId),
      await schedule(council, council.councilId, { onDate: '2026-11-10' }),
    ]
    await schedule(council, council.committeeId, { onDate: '2026-05-12' })
    await schedule(council, council.councilId, { onDate: '2027-01-12' })
    await council.call('meetings.cancel', { id: early })
    const own = await exported(council, { year: 2026, bodyIds: [council.councilId] })
    expect(own).toMatchObject({ name: 'Møteplan 2026 Rådet.ics', meetings: 2, method: 'PUBLISH' })
    expect(own.events.map(({ uid, status, starts }) => [uid, status, starts])).toEqual([
      [`${early}@motebok`, 'CANCELLED', '2026-03-10 10:00'],
      [`${late}@motebok`, 'CONFIRMED', '2026-11-10 10:00'],
    ])
    const all = await exported(council, { year: 2026 })
    expect(all).toMatchObject({ name: 'Møteplan 2026.ics', meetings: 3 })
    expect(all.events[0]).toEqual({ ...own.events[0], stamp: all.events[0]?.stamp })
  })

  it('gives a meeting the identity and the number of changes it has in its own file', async () => {
    const council = await openCouncil()
    const id = await schedule(council, council.councilId)
    await council.call('meetings.update', { id, onDate: '2026-03-17' })
    const [inYear] = (await exported(council, { year: 2026 })).events
    const alone = await eventOf(council, id)
    expect([inYear?.uid, inYear?.sequence, inYear?.changed]).toEqual([alone.uid, 1, alone.changed])
  })
})

describe('a calendar file', () => {
  it('is refused without a meeting or a year, and with both', async () => {
    const council = await openCouncil()
    const folder = temporaryFolder()
    const meetingId = await schedule(council, council.councilId)
    await expectRefused(council.call('meetings.exportCalendar', { folder }), 'meetingOrYear', { field: 'year' })
    const both = { folder, meetingId, year: 2026 }
    await expectRefused(council.call('meetings.exportCalendar', both), 'meetingOrYear', { field: 'year' })
  })

  it('is refused for a meeting that is not there and a year without meetings', async () => {
    const council = await openCouncil()
    const folder = temporaryFolder()
    await expectRefused(council.call('meetings.exportCalendar', { folder, meetingId: unknownId }), 'notFound')
    await expect(council.call('meetings.exportCalendar', { folder, year: 2031 })).rejects.toMatchObject({
      key: 'noMeetingsInYear',
      values: { year: 2031 },
    })
  })

  it('says so when it cannot be written', async () => {
    const council = await openCouncil()
    const meetingId = await schedule(council, council.councilId)
    const file = join(temporaryFolder(), 'fil')
    writeFileSync(file, '')
    await expect(
      council.call('meetings.exportCalendar', { folder: join(file, 'mappe'), meetingId }),
    ).rejects.toMatchObject({ key: 'writeFailed' })
  })
})
