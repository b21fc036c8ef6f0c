import { describe, expect, it } from 'vitest'
import { placesAt, votersAt } from '../../shared/attendance.ts'
import { nameOnList } from '../../shared/attendance-phrases.ts'
import { countPlaces } from '../../shared/attendance-lists.ts'
import { attendance, attendeeIds, factsOf, meetingUnderWay, type Held } from '../support/attendance.ts'
import { closeMeeting } from '../support/close-meeting.ts'
import { appoint, expectRefused, names } from '../support/council.ts'

type Deputised = Held & Readonly<{ archive: string; insight: string }>

/** A meeting under way with everyone there, in a council where Gro Dal is deputy and has been called. */
async function withDeputy(): Promise<Deputised> {
  const held = await meetingUnderWay()
  const { call, councilId, people } = held.council
  await call('bodies.setMandate', { bodyId: councilId, hasDeputies: true })
  await appoint(call, councilId, people.guest, 'deputy')
  await call('attendance.invite', { meetingId: held.meetingId, personId: people.guest })
  await call('attendance.allPresent', { meetingId: held.meetingId })
  const [, archive = '', insight = ''] = held.itemIds
  return { ...held, ids: await attendeeIds(held.council, held.meetingId), archive, insight }
}

const voters = async (held: Held, itemId: string) => votersAt(await factsOf(held), itemId).map(({ name }) => name)
const sentences = async ({ council, meetingId }: Held, itemId: string | null) => {
  const { model } = await council.call('minutes.get', { meetingId })
  const own = itemId === null ? model.sentences : (model.items.find((item) => item.itemId === itemId)?.sentences ?? [])
  return own.map(({ text }) => text)
}

describe('someone who attends for a member', () => {
  it('votes in the member’s place while the member is away, and the total never grows', async () => {
    const held = await withDeputy()
    const { call } = held.council
    const { member, guest } = held.ids
    await call('attendance.standIn', { attendeeId: guest, forAttendeeId: member })
    expect(await voters(held, held.archive)).toEqual([names.chair, names.deputyChair, names.member])
    await call('attendance.leave', { attendeeId: member, itemId: held.archive })
    expect(await voters(held, held.insight)).toEqual([names.chair, names.deputyChair, names.guest])
    expect(countPlaces(await factsOf(held), held.insight)).toEqual({
      present: 3,
      recused: 0,
      absent: 0,
      total: 3,
      deputies: 1,
    })
    await call('room.goTo', { itemId: held.insight, time: '11:00' })
    expect(await sentences(held, held.insight)).toContain(
      '3 av 3 oppnevnte medlemmer deltok i behandlingen, 1 av dem ved varamedlem.',
    )
    expect((await sentences(held, null))[0]).toBe(
      '3 av 3 oppnevnte medlemmer til stede (4 plasser), 1 av dem i deler av møtet. 1 varamedlem møtte.',
    )
  })

  it('takes the place of a recused member too, who is back with the next item', async () => {
    const held = await withDeputy()
    const { call } = held.council
    await call('attendance.standIn', { attendeeId: held.ids.guest, forAttendeeId: held.ids.chair })
    await call('attendance.recuse', { attendeeId: held.ids.chair, itemId: held.archive })
    expect(await voters(held, held.archive)).toEqual([names.guest, names.deputyChair, names.member])
    expect(await voters(held, held.insight)).toEqual([names.chair, names.deputyChair, names.member])
    await call('attendance.recuse', { attendeeId: held.ids.guest, itemId: held.archive })
    const { recused, absent } = placesAt(await factsOf(held), held.archive)
    expect([recused.map(({ name }) => name), absent]).toEqual([[names.chair], []])
  })

  it('keeps the place taken in an item that is over when another member is attended for next', async () => {
    const held = await withDeputy()
    const { call } = held.council
    const { member, deputyChair, guest } = held.ids
    const [, , , cloud = ''] = held.itemIds
    const standIn = (forAttendeeId: string | null, wasWrong = false) =>
      call('attendance.standIn', { attendeeId: guest, forAttendeeId, wasWrong })
    const times = [held.archive, held.insight, cloud]
    for (const [index, itemId] of times.entries()) await call('room.goTo', { itemId, time: `1${index}:30` })
    await call('attendance.leave', { attendeeId: member, itemId: held.archive })
    await call('attendance.arrive', { attendeeId: member, itemId: cloud })
    // Chosen by mistake under the last item, and put right before it is over.
    await standIn(held.ids.chair)
    await standIn(member)
    expect(await voters(held, held.insight)).toContain(names.guest)
    await call('attendance.recuse', { attendeeId: deputyChair, itemId: cloud })
    await standIn(deputyChair)
    expect(await voters(held, held.insight)).toEqual([names.chair, names.deputyChair, names.guest])
    expect(await voters(held, cloud)).toEqual([names.chair, names.guest, names.member])
    const { attendees } = await attendance(held)
    expect(attendees.find(({ id }) => id === guest)).toMatchObject({
      substituteForId: deputyChair,
      stoodInForIds: [member],
    })
    const { model } = await call('minutes.get', { meetingId: held.meetingId })
    const [deputy] = model.attendance.attendees.filter(({ id }) => id === guest)
    expect(deputy && nameOnList({ language: 'nn', attendance: model.attendance }, deputy)).toBe(
      'Gro Dal (varamedlem, møtte for Cecilie Vik og Birger Moe)',
    )
    await standIn(null)
    expect(await voters(held, held.insight)).toContain(names.guest)
    await standIn(null, true)
    expect(await voters(held, held.insight)).toEqual([names.chair, names.deputyChair])
    await call('journal.undo', {})
    expect(await voters(held, held.insight)).toContain(names.guest)
  })

  it('never takes two places at once', async () => {
    const held = await withDeputy()
    const { call } = held.council
    const { member, chair, guest } = held.ids
    await call('attendance.leave', { attendeeId: member, itemId: held.archive })
    for (const itemId of [held.archive, held.insight, held.itemIds[3] ?? ''])
      await call('room.goTo', { itemId, time: '11:00' })
    await call('attendance.standIn', { attendeeId: guest, forAttendeeId: member })
    await call('attendance.standIn', { attendeeId: guest, forAttendeeId: chair })
    await call('attendance.recuse', { attendeeId: chair, itemId: held.insight })
    expect(await voters(held, held.insight)).toEqual([names.guest, names.deputyChair])
    expect(countPlaces(await factsOf(held), held.insight)).toMatchObject({ present: 2, absent: 1, total: 3 })
  })

  it('is refused for a member, for a guest’s place, and twice for one member', async () => {
    const held = await withDeputy()
    const { call } = held.council
    const { member, chair, guest, director } = held.ids
    const standIn = (attendeeId: string, forAttendeeId: string | null) =>
      call('attendance.standIn', { attendeeId, forAttendeeId })
    await expectRefused(standIn(chair, member), 'memberCannotStandIn', { name: names.chair })
    await expectRefused(standIn(guest, director), 'standInForMember', { name: names.guest })
    await standIn(guest, member)
    await expectRefused(standIn(director, member), 'alreadyStoodInFor', { name: names.member, deputy: names.guest })
  })

  it('is refused where the mandate says nothing of deputies', async () => {
    const held = await meetingUnderWay()
    const { director, member } = held.ids
    const attempt = held.council.call('attendance.standIn', { attendeeId: director, forAttendeeId: member })
    await expectRefused(attempt, 'bodyWithoutDeputies', { body: 'Rådet' })
  })

  it('is undone without two being left in one place', async () => {
    const held = await withDeputy()
    const { call } = held.council
    const { member, guest, director } = held.ids
    await call('attendance.standIn', { attendeeId: guest, forAttendeeId: member })
    await call('attendance.standIn', { attendeeId: guest, forAttendeeId: null })
    const [ended] = await call('journal.list', {})
    await call('attendance.standIn', { attendeeId: director, forAttendeeId: member })
    await expectRefused(call('journal.undo', { id: ended?.id }), 'alreadyStoodInFor')
    expect((await attendance(held)).attendees.filter(({ substituteForId }) => substituteForId === member)).toHaveLength(
      1,
    )
  })
})

describe('going over to the screen', () => {
  it('is no absence: one is there the whole meeting, in two ways, and comes back the same way next time', async () => {
    const held = await withDeputy()
    const { call } = held.council
    const attendeeId = held.ids.member
    await call('attendance.changeMode', { attendeeId, mode: 'remote', itemId: held.archive, time: '10:40' })
    expect(await sentences(held, held.archive)).toContain('Cecilie Vik deltok digitalt fra kl. 10.40, under sak 1/26.')
    expect((await sentences(held, null))[0]).toBe('3 av 3 oppnevnte medlemmer til stede (4 plasser).')
    await call('attendance.leave', { attendeeId, itemId: held.archive, time: '10:50' })
    await call('attendance.arrive', { attendeeId, itemId: held.insight, time: '11:10' })
    expect((await attendance(held)).presences.filter((one) => one.attendeeId === attendeeId).at(-1)?.mode).toBe(
      'remote',
    )
    expect(await sentences(held, held.insight)).toContain('Cecilie Vik kom tilbake digitalt kl. 11.10, under sak 2/26.')
  })

  it('changes nothing for someone who is that way already, and is refused for someone away', async () => {
    const held = await withDeputy()
    const { call } = held.council
    const before = (await attendance(held)).presences
    await call('attendance.changeMode', { attendeeId: held.ids.member, mode: 'physical', time: '10:40' })
    expect((await attendance(held)).presences).toEqual(before)
    const change = { attendeeId: held.ids.member, mode: 'remote' } as const
    await call('attendance.leave', { attendeeId: held.ids.member, itemId: held.archive })
    await expectRefused(call('attendance.changeMode', change), 'notPresent', {
      name: names.member,
    })
  })
})

describe('what a recusal rests on', () => {
  it('is told in the minutes when it is written, and may be left out', async () => {
    const held = await withDeputy()
    const { call } = held.council
    const about = { attendeeId: held.ids.chair, itemId: held.archive }
    await call('attendance.recuse', about)
    const plain = 'Ada Lunde fratrådte som inhabil under behandlingen av sak 1/26.'
    expect(await sentences(held, held.archive)).toContain(plain)
    await call('attendance.changeRecusal', { ...about, grounds: 'styremedlem hos leverandøren.' })
    expect(await sentences(held, held.archive)).toContain(`${plain} Grunnlag: styremedlem hos leverandøren.`)
    await call('attendance.changeRecusal', { ...about, settledBy: 'body' })
    expect(await sentences(held, held.archive)).toContain(
      'Ada Lunde ble kjent inhabil og fratrådte under behandlingen av sak 1/26. Grunnlag: styremedlem hos leverandøren.',
    )
    expect(await sentences(held, held.insight)).not.toContain(expect.stringContaining('Ada Lunde'))
    await call('attendance.withdrawRecusal', about)
    await expectRefused(call('attendance.changeRecusal', { ...about, grounds: 'x' }), 'notFound')
  })
})

describe('someone who voted, proposed or stated something', () => {
  const ballot = (attendeeId: string) => ({ attendeeId, choice: 'for' }) as const

  it('cannot be made absent, recused or away, and the error names person, item and deed', async () => {
    const held = await withDeputy()
    const { call } = held.council
    const { member, chair } = held.ids
    await call('deliberation.vote', { itemId: held.insight, method: 'names', ballots: [ballot(member), ballot(chair)] })
    const said = { name: names.member, item: 'sak 2/26', deed: 'har stemt' }
    const mine = (await attendance(held)).presences.find(({ attendeeId }) => attendeeId === member)?.id ?? ''
    const refused = (attempt: Promise<unknown>) => expectRefused(attempt, 'deedNeedsPresence', said)
    await refused(call('attendance.leave', { attendeeId: member, itemId: held.archive }))
    await refused(call('attendance.removePresence', { id: mine }))
    await refused(call('attendance.recuse', { attendeeId: member, itemId: held.insight }))
    const ends = { fromTime: null, toItemId: null, toTime: null, mode: 'physical' } as const
    await refused(
      call('attendance.correct', { attendeeId: member, presenceId: mine, fromItemId: held.itemIds[3] ?? '', ...ends }),
    )
    await expectRefused(call('attendance.uninvite', { attendeeId: member }), 'memberAlwaysInvited')
    await call('attendance.recuse', { attendeeId: member, itemId: held.archive })
    await call('attendance.leave', { attendeeId: member, itemId: held.itemIds[3] ?? '' })
  })

  it('cannot be made absent by undoing the arrival either', async () => {
    const held = await withDeputy()
    const { call } = held.council
    const { member } = held.ids
    await call('attendance.leave', { attendeeId: member, itemId: held.archive, time: '10:20' })
    await call('attendance.arrive', { attendeeId: member, itemId: held.insight, time: '10:50' })
    const [arrived] = await call('journal.list', {})
    await call('deliberation.state', { itemId: held.insight, attendeeId: member })
    await expectRefused(call('journal.undo', { id: arrived?.id }), 'deedNeedsPresence', {
      name: names.member,
      item: 'sak 2/26',
      deed: 'har en protokolltilførsel',
    })
    await call('journal.undo', {})
    await call('journal.undo', { id: arrived?.id })
    expect((await attendance(held)).presences.filter(({ attendeeId }) => attendeeId === member)).toHaveLength(1)
  })

  it('nor by undoing that a vote was taken out, when the voter has left since', async () => {
    const held = await withDeputy()
    const { call } = held.council
    const { member } = held.ids
    const { id } = await call('deliberation.vote', { itemId: held.insight, method: 'names', ballots: [ballot(member)] })
    await call('deliberation.removeVote', { id })
    const [removed] = await call('journal.list', {})
    await call('attendance.leave', { attendeeId: member, itemId: held.archive })
    await expectRefused(call('journal.undo', { id: removed?.id }), 'deedNeedsPresence')
  })

  it('is counted too when the vote was by number', async () => {
    const held = await withDeputy()
    const { call } = held.council
    await call('deliberation.vote', { itemId: held.insight, method: 'numbers', forCount: 2, againstCount: 1 })
    const leaving = { attendeeId: held.ids.member, itemId: held.archive }
    const values = { counted: 3, present: 2, item: 'sak 2/26' }
    await expect(call('attendance.leave', leaving)).rejects.toMatchObject({ key: 'votesNeedPresence', values })
  })
})

describe('times that cannot be', () => {
  it('are refused: coming when all is over, and leaving before anything began', async () => {
    const held = await withDeputy()
    const { call, meetingId } = { ...held.council, meetingId: held.meetingId }
    const attendeeId = held.ids.member
    await expectRefused(call('attendance.leave', { attendeeId, time: '09:50' }), 'departureBeforeMeeting', {
      name: names.member,
    })
    await call('attendance.leave', { attendeeId, itemId: held.archive, time: '10:20' })
    await closeMeeting(call, { meetingId, time: '12:00' })
    await expectRefused(call('attendance.arrive', { attendeeId, time: '12:30' }), 'arrivalAfterMeeting', {
      name: names.member,
      time: 'kl. 12.00',
    })
  })
})
