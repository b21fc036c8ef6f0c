import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countPresent } from '../../renderer/room/presence-view.ts'
import { isRecused, members, type Attendance, type Attendee } from '../../shared/attendance.ts'
import { attendanceLists, countPlaces } from '../../shared/attendance-lists.ts'
import { presencePhrase } from '../../shared/attendance-phrases.ts'
import type { MinutesModel } from '../../shared/documents.ts'
import { minutesFacts } from '../../shared/minutes-text.ts'
import { readBack } from '../documents/reading.ts'
import { attendeeIds } from '../support/attendance.ts'
import { turns, type Stage } from '../support/attendance-turns.ts'
import { closeMeeting } from '../support/close-meeting.ts'
import { addCase, appoint, openCouncil, schedule, type Council } from '../support/council.ts'

type Held = Stage & Readonly<{ council: Council; memberIds: readonly string[] }>

/** A council with deputies halfway through five items, with one of every kind of people called. */
async function stage(): Promise<Held> {
  const council = await openCouncil()
  const { call, councilId, people } = council
  await call('bodies.setMandate', { bodyId: councilId, hasDeputies: true })
  await appoint(call, councilId, people.guest, 'deputy')
  await appoint(call, councilId, people.owner, 'assessor')
  const meetingId = await schedule(council, councilId)
  const cases = [
    await addCase(council, 'Arkiv'),
    await addCase(council, 'Innsyn'),
    await addCase(council, 'Skyløsning'),
  ]
  await call('agenda.add', { meetingId, picks: cases.map((caseId) => ({ caseId })) })
  await call('attendance.invite', { meetingId, personId: people.guest })
  await call('notices.issue', { meetingId })
  await call('room.start', { meetingId, time: '10:00' })
  const itemIds = (await call('agenda.get', { meetingId })).items.map(({ id }) => id)
  for (const [index, itemId] of itemIds.entries())
    await call('room.goTo', { itemId, time: `1${index < 3 ? 0 : 1}:${(index % 3) * 20 + 5}`.replace(/:(\d)$/, ':0$1') })
  const ids = await attendeeIds(council, meetingId)
  const { chair, deputyChair, member, guest, secretary, director, owner } = ids
  const called = [chair, deputyChair, member, guest, secretary, director, owner]
  return { council, call, meetingId, people: called, itemIds, memberIds: [chair, deputyChair, member] }
}

// Told apart from the rules in the program on purpose, from the rows alone.
const isThere = ({ itemIds }: Held, { presences }: Attendance, id: string, itemId: string): boolean =>
  presences.some(({ attendeeId, fromItemId, toItemId }) => {
    const at = itemIds.indexOf(itemId)
    const [from, to] = [
      itemIds.indexOf(fromItemId ?? ''),
      toItemId === null ? itemIds.length : itemIds.indexOf(toItemId),
    ]
    return attendeeId === id && from <= at && at <= to
  })
const takesPart = (held: Held, attendance: Attendance, id: string, itemId: string): boolean =>
  isThere(held, attendance, id, itemId) &&
  !attendance.recusals.some((recusal) => recusal.attendeeId === id && recusal.itemId === itemId)

function votersIn(held: Held, attendance: Attendance, itemId: string): string[] {
  const taken = new Set<string>()
  for (const memberId of held.memberIds) {
    const now = attendance.attendees.filter(({ substituteForId }) => substituteForId === memberId)
    const before = attendance.attendees.filter(({ stoodInForIds }) => stoodInForIds?.includes(memberId))
    const turn = [memberId, ...[...now, ...before].map(({ id }) => id)]
    const voter = turn.find((id) => !taken.has(id) && takesPart(held, attendance, id, itemId))
    if (voter !== undefined) taken.add(voter)
  }
  return [...taken]
}

/** Every place of the body is taken, recused or empty at every item, on the screen and in the sentence alike. */
async function expectSums(held: Held, model: MinutesModel): Promise<void> {
  const room = await held.call('room.get', { meetingId: held.meetingId })
  expect(room.attendance).toEqual({ ...model.attendance, itemIds: undefined })
  for (const item of model.items) {
    const voters = votersIn(held, model.attendance, item.itemId)
    const { present, recused, absent, total } = countPlaces(model.attendance, item.itemId)
    expect([present, present + recused + absent, total]).toEqual([voters.length, 3, 3])
    const gone = held.memberIds.filter(
      (id) => isRecused(model.attendance, id, item.itemId) && isThere(held, model.attendance, id, item.itemId),
    )
    expect(recused).toBeLessThanOrEqual(gone.length)
    const said = item.sentences.find(({ key }) => key === `${item.itemId}/treatedBy`)?.text
    // An undo may have taken back that it was taken up.
    const isTreated = item.type === 'case' && item.actualStart !== null
    const isCounted = isTreated && model.attendance.presences.length > 0
    expect(said === undefined ? null : Number(said.split(' ')[0])).toBe(isCounted ? voters.length : null)
    const shown = room.items.find(({ id }) => id === item.itemId)
    if (item.itemId !== room.meeting.currentItemId) expect(countPresent(room, shown).present).toBe(voters.length)
  }
}

/** Nobody who was away or recused voted or stated anything. */
async function expectDeeds(held: Held, { attendance }: MinutesModel): Promise<void> {
  for (const itemId of held.itemIds) {
    const { votes, statements } = await held.call('deliberation.get', { itemId })
    const voters = votersIn(held, attendance, itemId)
    for (const { attendeeId } of votes.flatMap(({ ballots }) => ballots)) expect(voters).toContain(attendeeId)
    for (const { attendeeId } of statements) expect(takesPart(held, attendance, attendeeId, itemId)).toBe(true)
  }
}

function expectLists({ attendance }: MinutesModel): void {
  const { lists, present, apologies, noShows } = attendanceLists(attendance)
  const there = lists.flatMap(({ people }) => people)
  const listed = [...there, ...apologies, ...noShows].map(({ id }) => id)
  expect(new Set(listed).size).toBe(listed.length)
  expect(there.map(({ id }) => id).toSorted()).toEqual(
    [...new Set(attendance.presences.map(({ attendeeId }) => attendeeId))].toSorted(),
  )
  const away = [...apologies, ...noShows].filter(({ id }) => members(attendance).some((member) => member.id === id))
  if (attendance.presences.length > 0) expect(present.length + away.length).toBe(3)
}

/** Who came or left under an item is named there with the clock, and nobody else is. */
function expectMovements({ attendance, items }: MinutesModel): void {
  for (const { itemId, sentences } of items) {
    const nameOf = (attendeeId: string) => attendance.attendees.find(({ id }) => id === attendeeId)?.name ?? ''
    for (const presence of attendance.presences) {
      const said = (kind: string) => sentences.find(({ key }) => key === `${itemId}/${kind}/${presence.id}`)?.text
      const touches = attendance.presences.some(
        (other) => other.attendeeId === presence.attendeeId && other.id !== presence.id,
      )
      const [came, left] = [said('arrival'), said('departure')]
      if (came !== undefined)
        expect([presence.fromItemId, came.startsWith(nameOf(presence.attendeeId))]).toEqual([itemId, true])
      if (left !== undefined)
        expect([presence.toItemId, left.startsWith(nameOf(presence.attendeeId))]).toEqual([itemId, true])
      if (touches) continue
      if (presence.fromItemId === itemId) expect(came).toContain(presence.fromTime?.replace(':', '.') ?? 'deltok')
      if (presence.toItemId === itemId && presence.toTime !== null)
        expect(left).toContain(presence.toTime.replace(':', '.'))
    }
    const moves = sentences.filter(({ key }) => /\/(arrival|departure)\//.test(key))
    for (const { key } of moves) expect(attendance.presences.some(({ id }) => key.endsWith(id))).toBe(true)
  }
}

/** The paper says the same: every sentence, and every name on its list with when and how. */
async function expectPaper(model: MinutesModel): Promise<void> {
  const { tables, lines } = await readBack(model)
  const text = lines.join('\n')
  for (const { words } of [...model.sentences, ...model.items.flatMap(({ sentences }) => sentences)])
    expect(text).toContain(words)
  const rows = tables.flat()
  const facts = minutesFacts(model)
  const { lists, apologies, noShows } = attendanceLists(model.attendance)
  const rowOf = ({ name }: Attendee) => rows.find((cells) => cells[0] === name || cells[0]?.startsWith(`${name} (`))
  for (const attendee of lists.flatMap(({ people }) => people))
    expect(rowOf(attendee)?.at(-1)).toBe(presencePhrase(facts, attendee))
  for (const attendee of [...apologies, ...noShows]) {
    expect(rowOf(attendee)).toBeUndefined()
    expect(text).toContain(attendee.name)
  }
}

/** Over time the same stretches count the same: how someone attended, and how many of the items. */
async function expectRecord(held: Held): Promise<void> {
  await closeMeeting(held.call, { meetingId: held.meetingId, time: '12:30' })
  const { model } = await held.call('minutes.get', { meetingId: held.meetingId })
  const span = { bodyId: held.council.councilId, from: '2026-01-01', to: '2026-12-31' }
  const { rows, deputies, unregistered } = await held.call('attendance.record', span)
  if (model.attendance.presences.length === 0) return expect(unregistered).toHaveLength(1)
  const { present, apologies, noShows } = attendanceLists(model.attendance)
  expect(rows.reduce((sum, { whole, part }) => sum + whole + part, 0)).toBe(present.length)
  expect(rows.reduce((sum, { noShow }) => sum + noShow, 0)).toBe(noShows.length)
  expect(rows.reduce((sum, { apology }) => sum + apology, 0)).toBe(
    apologies.filter(({ id }) => held.memberIds.includes(id)).length,
  )
  for (const row of [...rows, ...deputies]) {
    const attendee = model.attendance.attendees.find(({ personId }) => personId === row.personId)
    const attended = model.attendance.itemIds.filter((itemId) =>
      isThere(held, model.attendance, attendee?.id ?? '', itemId),
    )
    expect(row.items).toEqual({ attended: attended.length, of: held.itemIds.length })
    if (row.minutes) expect(row.minutes.attended).toBeLessThanOrEqual(row.minutes.of)
    expect(row.whole === 1 ? row.items.attended : row.items.of).toBe(row.items.of)
  }
  const standing = model.attendance.attendees.filter(
    ({ substituteForId, stoodInForIds }) => substituteForId !== null || stoodInForIds !== undefined,
  )
  expect(deputies.map(({ name }) => name).toSorted()).toEqual(standing.map(({ name }) => name).toSorted())
}

describe('whatever happens in a meeting', () => {
  it('screen, minutes, paper and statistics tell the same story', { timeout: 300_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(turns, async (story) => {
        const held = await stage()
        for (const turn of story) {
          await turn(held).catch((error: unknown) => expect(error).toMatchObject({ name: 'UserError' }))
        }
        const { model } = await held.call('minutes.get', { meetingId: held.meetingId })
        await expectSums(held, model)
        await expectDeeds(held, model)
        expectLists(model)
        expectMovements(model)
        await expectPaper(model)
        await expectRecord(held)
      }),
      { numRuns: 20, endOnFailure: true },
    )
  })
})
