import * as fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { describe, expect, it } from 'vitest'
import { recordOf } from '../../electron/domain/attendance-record.ts'
import type { ReadDb } from '../../electron/db/database.ts'
import { apologyInput } from '../../shared/attendance.ts'
import { attendanceLists } from '../../shared/attendance-lists.ts'
import { appoint, expectRefused, morning, names, openCouncil, schedule, type Council } from '../support/council.ts'
import { attendeeIds } from '../support/attendance.ts'
import { testContext } from '../support/context.ts'
import { temporaryFolder } from '../support/workspace.ts'
import { closeMeeting } from '../support/close-meeting.ts'

type Who = 'chair' | 'deputyChair' | 'member'
const who = ['chair', 'deputyChair', 'member'] as const
/** How one member attends one meeting. */
const ways = ['whole', 'remote', 'late', 'away', 'mixed', 'apology', 'noShow'] as const
type Way = (typeof ways)[number]
type Plan = Readonly<Record<Who, Way>>

const everyone: Plan = { chair: 'whole', deputyChair: 'whole', member: 'whole' }

/** Holds a meeting on the day in which each member attends as planned; the secretary is always there. */
async function hold(council: Council, onDate: string, plan: Partial<Plan> = {}): Promise<string> {
  const { call } = council
  const meetingId = await schedule(council, council.councilId, { onDate })
  const { itemId } = await call('agenda.addTopic', { meetingId, title: 'Besøk' })
  await call('notices.issue', { meetingId })
  await call('room.start', { meetingId, time: '10:00' })
  const ids = await attendeeIds(council, meetingId)
  await call('attendance.arrive', { attendeeId: ids.secretary })
  for (const person of who) await attend(council, ids[person], itemId, { ...everyone, ...plan }[person])
  await closeMeeting(call, { meetingId, time: '12:00' })
  return meetingId
}

async function attend({ call }: Council, attendeeId: string, itemId: string, way: Way): Promise<void> {
  if (attendeeId === '' || way === 'noShow') return
  if (way === 'apology') return call('attendance.registerApology', { attendeeId })
  if (way === 'late') return void (await call('attendance.arrive', { attendeeId, itemId, time: '10:40' }))
  await call('attendance.arrive', { attendeeId, mode: way === 'whole' || way === 'away' ? 'physical' : 'remote' })
  if (way === 'away' || way === 'mixed') await call('attendance.leave', { attendeeId, itemId, time: '10:50' })
  if (way === 'mixed') await call('attendance.arrive', { attendeeId, itemId, time: '10:55', mode: 'physical' })
}

const year = { from: '2025-01-01', to: '2025-12-31' }
const recordIn = ({ call, councilId }: Council, span = year) =>
  call('attendance.record', { bodyId: councilId, ...span })

async function rowOf(council: Council, person: keyof typeof names, span = year) {
  const { rows } = await recordIn(council, span)
  return rows.find(({ name }) => name === names[person])
}

describe('attendance over time', () => {
  it('counts for each member the meetings held, attended whole, in part and digitally, excused and not met', async () => {
    const council = await openCouncil()
    await hold(council, '2025-02-10', { member: 'whole' })
    await hold(council, '2025-04-10', { member: 'remote' })
    await hold(council, '2025-06-10', { member: 'late' })
    await hold(council, '2025-09-10', { member: 'apology' })
    await hold(council, '2025-11-10', { member: 'noShow' })
    const { rows, meetings } = await recordIn(council)
    expect(meetings.map(({ onDate }) => onDate)).toEqual([
      '2025-02-10',
      '2025-04-10',
      '2025-06-10',
      '2025-09-10',
      '2025-11-10',
    ])
    expect(rows.map(({ name }) => name)).toEqual([names.chair, names.deputyChair, names.member])
    expect(rows.at(-1)).toMatchObject({ held: 5, whole: 2, part: 1, remote: 1, apology: 1, noShow: 1 })
    expect(rows.at(-1)?.cells.map((cell) => cell && { kind: cell.kind, mode: cell.mode })).toEqual([
      { kind: 'whole', mode: 'physical' },
      { kind: 'whole', mode: 'remote' },
      { kind: 'part', mode: 'physical' },
      { kind: 'apology', mode: null },
      { kind: 'noShow', mode: null },
    ])
  })

  it('counts only the meetings held in the membership', async () => {
    const council = await openCouncil()
    const { call, councilId, people } = council
    await hold(council, '2025-02-10')
    await appoint(call, councilId, people.guest, 'member', { fromOn: '2025-03-01', toOn: '2025-08-31' })
    await hold(council, '2025-04-10')
    await hold(council, '2025-10-10')
    expect(await rowOf(council, 'guest')).toMatchObject({
      memberships: [{ fromOn: '2025-03-01', toOn: '2025-08-31' }],
      cells: [null, { kind: 'noShow', mode: null }, null],
      held: 1,
      noShow: 1,
    })
  })

  it('has one row for who was a member twice, and one stretch for the leader who became a member', async () => {
    const council = await openCouncil()
    const { call, councilId, people } = council
    await appoint(call, councilId, people.guest, 'member', { fromOn: '2025-01-01', toOn: '2025-03-31' })
    await hold(council, '2025-02-10')
    await appoint(call, councilId, people.guest, 'member', { fromOn: '2025-10-01' })
    const memberships = await call('members.list', { bodyId: councilId, on: '2025-06-01' })
    const leader = memberships.find(({ role }) => role === 'chair')
    await call('members.changeRole', { id: leader?.id ?? '', role: 'member', fromOn: '2025-06-01' })
    await hold(council, '2025-11-10')
    const { rows } = await recordIn(council)
    expect(rows.filter(({ name }) => name === names.guest).map((row) => row.memberships)).toEqual([
      [
        { fromOn: '2025-01-01', toOn: '2025-03-31' },
        { fromOn: '2025-10-01', toOn: null },
      ],
    ])
    expect(rows.filter(({ name }) => name === names.chair)).toMatchObject([
      { held: 2, memberships: [{ fromOn: '2025-01-01', toOn: null }] },
    ])
  })

  it('reads who was a member from the meeting itself: an appointment corrected later changes no meeting that was held', async () => {
    const council = await openCouncil()
    const { call, councilId } = council
    await hold(council, '2025-02-10')
    const [membership] = (await call('members.list', { bodyId: councilId })).filter(({ role }) => role === 'member')
    await call('members.correct', { id: membership?.id ?? '', fromOn: '2025-05-01' })
    expect(await rowOf(council, 'member')).toMatchObject({
      held: 1,
      whole: 1,
      memberships: [{ fromOn: '2025-05-01', toOn: null }],
    })
  })

  it('leaves out meetings nobody has registered attendance for, and names them', async () => {
    const council = await openCouncil()
    const { call } = council
    const meetingId = await schedule(council, council.councilId, { onDate: '2025-05-05' })
    await call('agenda.addTopic', { meetingId, title: 'Besøk' })
    await call('notices.issue', { meetingId })
    await call('room.start', { meetingId, time: '10:00' })
    await closeMeeting(call, { meetingId, time: '11:00' })
    await schedule(council, council.councilId, { onDate: '2025-12-05' })
    const { meetings, unregistered, rows } = await recordIn(council)
    expect(meetings).toEqual([])
    expect(unregistered).toEqual([{ id: meetingId, onDate: '2025-05-05' }])
    expect(rows.map(({ held }) => held)).toEqual([0, 0, 0])
  })

  it('never lets a deputy or a guest count as a member', async () => {
    const council = await openCouncil()
    await hold(council, '2025-02-10')
    expect((await recordIn(council)).rows.map(({ name }) => name)).not.toContain(names.secretary)
    expect((await recordIn(council)).rows.map(({ name }) => name)).not.toContain(names.director)
  })

  it('refuses a time that ends before it begins', async () => {
    const council = await openCouncil()
    const backwards = { from: '2025-12-31', to: '2025-01-01' }
    await expectRefused(recordIn(council, backwards), 'periodEndsBeforeStart', { field: 'to' })
  })
})

describe('the record as a file', () => {
  it('says in words and numbers what the screen shows, and no name runs as a formula', async () => {
    const council = await openCouncil()
    const { call, councilId, people } = council
    await hold(council, '2025-02-10', { chair: 'remote', deputyChair: 'late', member: 'whole' })
    await appoint(call, councilId, people.guest, 'member', { fromOn: '2025-03-01' })
    await hold(council, '2025-04-10', { deputyChair: 'apology', member: 'noShow' })
    await call('members.updatePerson', { id: people.member, name: '=Cecilie Vik' })
    const folder = temporaryFolder()
    const { path, members } = await call('attendance.exportRecord', { bodyId: councilId, ...year, folder })
    expect([basename(path), members]).toEqual(['Rådet for fellesløsninger frammøte 2025-01-01–2025-12-31.csv', 4])
    expect(readFileSync(path, 'utf8').split('\r\n').slice(0, -1)).toEqual([
      '\uFEFFMedlem;2025-02-10;2025-04-10;Møter som medlem;Hele møtet;Deler av møtet;Digitalt;Forfall;Ikke møtt;Av sakene;Av tiden',
      "'=Cecilie Vik;til stede;ikke møtt;2;1;0;0;0;1;43 %;50 %",
      'Ada Lunde;til stede, digitalt;til stede;2;2;0;1;0;0;100 %;100 %',
      'Birger Moe;til stede i deler av møtet;forfall;2;0;1;0;1;0;29 %;33 %',
      'Gro Dal;ikke medlem;ikke møtt;1;0;0;0;0;1;0 %;0 %',
    ])
  })
})

describe('absence that reaches the limit', () => {
  it('makes a note to the managing director with the meetings it rests on, and does nothing else', async () => {
    const council = await openCouncil()
    const { call, store } = council
    await hold(council, '2025-02-10', { member: 'noShow' })
    await hold(council, '2025-04-10', { member: 'apology' })
    await hold(council, '2025-06-10')
    expect(await rowOf(council, 'member')).toMatchObject({ missedLately: 2, isOverLimit: false, note: null })
    await hold(council, '2025-09-10', { member: 'apology' })
    const changes = () => store.db.prepare('SELECT total_changes() AS n').get()
    const before = [await call('journal.list', {}), changes()]
    const { rows, limit } = await recordIn(council)
    const row = rows.find(({ name }) => name === names.member)
    expect(limit).toMatchObject({ missed: 3, months: 12, isDefault: true, from: '2025-01-01', to: '2025-12-31' })
    expect(row).toMatchObject({ isOverLimit: true, missedLately: 3, heldLately: 4 })
    expect(row?.note).toContain(
      `${names.member} var ikke til stede i 3 av 4 møter fra 1. januar 2025 til 31. desember 2025:`,
    )
    expect(row?.note?.split('\n').filter((line) => line.startsWith('–'))).toEqual([
      '– 10. februar 2025: ikke møtt',
      '– 10. april 2025: forfall',
      '– 10. september 2025: forfall',
    ])
    expect(rows.filter(({ name }) => name !== names.member).map(({ note }) => note)).toEqual([null, null])
    expect([await call('journal.list', {}), changes()]).toEqual(before)
  })

  it('follows the limit the secretary has set, over the months it names, also from before the time looked at', async () => {
    const council = await openCouncil()
    await hold(council, '2025-02-10', { member: 'noShow' })
    await hold(council, '2025-11-10', { member: 'apology' })
    await council.call('bodies.setMandate', { bodyId: council.councilId, absenceLimit: 2, absenceMonths: 6 })
    expect(await rowOf(council, 'member')).toMatchObject({ missedLately: 1, isOverLimit: false })
    await council.call('bodies.setMandate', { bodyId: council.councilId, absenceMonths: 12 })
    const autumn = { from: '2025-09-01', to: '2025-12-31' }
    expect((await recordIn(council, autumn)).limit.isDefault).toBe(false)
    expect(await rowOf(council, 'member', autumn)).toMatchObject({ held: 1, missedLately: 2, isOverLimit: true })
  })

  it('is counted up to today when the last day has not come', async () => {
    const council = await openCouncil()
    await hold(council, '2025-02-10', { member: 'noShow' })
    expect((await recordIn(council, { from: '2026-01-01', to: '2026-12-31' })).limit).toMatchObject({
      from: '2025-01-03',
      to: '2026-01-02',
    })
  })

  it('makes no note about someone who is a member no longer', async () => {
    const council = await openCouncil()
    const { call, councilId } = council
    for (const day of ['2025-02-10', '2025-04-10', '2025-06-10']) await hold(council, day, { member: 'noShow' })
    const [membership] = (await call('members.list', { bodyId: councilId })).filter(({ role }) => role === 'member')
    await call('members.end', { id: membership?.id ?? '', on: '2025-08-31' })
    expect(await rowOf(council, 'member')).toMatchObject({ missedLately: 3, isOverLimit: false, note: null })
  })

  it('has no reason anywhere: no column, no field, no word of it', async () => {
    const council = await openCouncil()
    const columns = council.store.db
      .prepare<[], string>(
        `SELECT name FROM pragma_table_info('attendee') UNION SELECT name FROM pragma_table_info('presence')
         ORDER BY name`,
      )
      .pluck()
      .all()
    expect(columns.join(' ')).toBe(
      'apology_at apology_by attendee_id expected_mode from_item_id from_time id item_id meeting_id mode name organisation ' +
        'person_id position presence_revision role stood_in_for_ids substitute_for_id title to_item_id to_time',
    )
    expect(Object.keys(apologyInput.shape)).toEqual(['attendeeId', 'registeredBy'])
    await hold(council, '2025-02-10', { member: 'apology' })
    const { rows } = await recordIn(council)
    expect(JSON.stringify(rows.map((row) => ({ ...row, note: null })))).not.toMatch(/reason|cause|grunn|årsak/i)
  })
})

describe('the record and the minutes', () => {
  const plans = fc.array(
    fc.record({
      chair: fc.constantFrom(...ways),
      deputyChair: fc.constantFrom(...ways),
      member: fc.constantFrom(...ways),
    }),
    { minLength: 1, maxLength: 4 },
  )

  it('say the same of every member and meeting, and the four ways add up to the meetings held', async () => {
    await fc.assert(
      fc.asyncProperty(plans, async (drawn) => {
        const council = await openCouncil()
        const ids: string[] = []
        for (const [index, plan] of drawn.entries()) ids.push(await hold(council, `2025-0${index * 2 + 1}-10`, plan))
        const { rows, meetings } = await recordIn(council)
        expect(meetings.map(({ id }) => id)).toEqual(ids)
        for (const row of rows) {
          expect(row.whole + row.part + row.apology + row.noShow).toBe(row.held)
          expect(row.remote).toBeLessThanOrEqual(row.whole + row.part)
        }
        for (const [index, meetingId] of ids.entries()) {
          const { model } = await council.call('minutes.get', { meetingId })
          const lists = attendanceLists(model.attendance)
          const inRecord = (kinds: string[]) =>
            rows.filter(({ cells }) => kinds.includes(cells[index]?.kind ?? '')).map(({ personId }) => personId)
          const printed = (people: readonly { personId: string }[]) =>
            rows.map(({ personId }) => personId).filter((id) => people.some(({ personId }) => personId === id))
          expect(inRecord(['whole', 'part'])).toEqual(printed(lists.present))
          expect(inRecord(['apology'])).toEqual(printed(lists.apologies))
          expect(inRecord(['noShow'])).toEqual(printed(lists.noShows))
        }
      }),
      { numRuns: 12 },
    )
  })

  it('ask as many questions of the workspace for one meeting as for many', async () => {
    const council = await openCouncil()
    await hold(council, '2025-02-10')
    const few = questionsFor(council)
    for (const day of ['2025-03-10', '2025-04-10', '2025-05-12', '2025-06-10']) await hold(council, day)
    expect(questionsFor(council)).toBe(few)
  })
})

/** How many statements the record prepares; each is run once. */
function questionsFor({ store, councilId }: Council): number {
  let prepared = 0
  const counting = new Proxy(store.db, {
    get(db, key) {
      if (key === 'prepare') prepared += 1
      const value: unknown = Reflect.get(db, key)
      return typeof value === 'function' ? value.bind(db) : value
    },
  }) as ReadDb
  recordOf(
    counting,
    { bodyId: councilId, ...year },
    testContext(() => morning),
  )
  return prepared
}
