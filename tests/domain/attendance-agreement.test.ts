import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { votersAt, type Presence } from '../../shared/attendance.ts'
import { treatedBySentence } from '../../shared/attendance-text.ts'
import { minutesFacts } from '../../shared/minutes-text.ts'
import { attendance, factsOf, meetingUnderWay, type Held } from '../support/attendance.ts'

type Turn = Readonly<{
  kind: 'arrive' | 'leave' | 'remove' | 'correct' | 'recuse' | 'apology' | 'undo'
  who: 'chair' | 'member'
  item: number | null
  to: number | null
  minute: number | null
}>

const turn: fc.Arbitrary<Turn> = fc.record({
  kind: fc.constantFrom(
    'arrive',
    'arrive',
    'arrive',
    'leave',
    'leave',
    'remove',
    'correct',
    'recuse',
    'apology',
    'undo',
  ),
  who: fc.constantFrom('chair', 'member'),
  item: fc.option(fc.nat(4)),
  to: fc.option(fc.nat(4)),
  minute: fc.option(fc.nat(59)),
})

async function take(held: Held, { kind, who, item, to, minute }: Turn): Promise<void> {
  const { call } = held.council
  const attendeeId = held.ids[who]
  const [itemId, toItemId] = [item, to].map((index) => (index === null ? null : (held.itemIds[index] ?? null)))
  const moment = {
    attendeeId,
    itemId: itemId ?? null,
    time: minute === null ? null : `11:${String(minute).padStart(2, '0')}`,
  }
  const mine = (await attendance(held)).presences.find((presence) => presence.attendeeId === attendeeId)
  if (kind === 'arrive') await call('attendance.arrive', moment)
  if (kind === 'leave') await call('attendance.leave', moment)
  if (kind === 'remove' && mine) await call('attendance.removePresence', { id: mine.id })
  const ends = { fromItemId: moment.itemId, fromTime: moment.time, toItemId: toItemId ?? null, toTime: null }
  if (kind === 'correct')
    await call('attendance.correct', { attendeeId, presenceId: mine?.id ?? null, ...ends, mode: 'remote' })
  if (kind === 'recuse' && itemId) await call('attendance.recuse', { attendeeId, itemId })
  if (kind === 'apology') await call('attendance.registerApology', { attendeeId })
  if (kind === 'undo') await call('journal.undo', { id: (await call('journal.list', {}))[item ?? 0]?.id })
}

/** Told apart from the rule in the program on purpose: one after another, and only the last may be open. */
function expectOneAfterAnother(itemIds: readonly string[], presences: readonly Presence[]): void {
  for (const [index, presence] of presences.entries()) {
    const next = presences[index + 1]
    if (next === undefined) continue
    expect(next.fromItemId).not.toBeNull()
    expect(presence.toItemId).not.toBeNull()
    expect(itemIds.indexOf(presence.toItemId ?? '')).toBeLessThanOrEqual(itemIds.indexOf(next.fromItemId ?? ''))
    if (presence.toTime !== null && next.fromTime !== null) expect(presence.toTime <= next.fromTime).toBe(true)
  }
}

describe('whatever comings and goings are registered', () => {
  it('the stretches of one person never overlap, and counts, names and minutes agree on every item', async () => {
    const held = await meetingUnderWay()
    await fc.assert(
      fc.asyncProperty(fc.array(turn, { maxLength: 12 }), async (turns) => {
        await clear(held)
        for (const one of turns) {
          await take(held, one).catch((error: unknown) => expect(error).toMatchObject({ name: 'UserError' }))
        }
        await expectAgreement(held)
      }),
      { numRuns: 60 },
    )
  })
})

async function clear(held: Held): Promise<void> {
  const { presences, recusals } = await attendance(held)
  for (const { id } of presences) await held.council.call('attendance.removePresence', { id })
  for (const { attendeeId, itemId } of recusals)
    await held.council.call('attendance.withdrawRecusal', { attendeeId, itemId })
  for (const key of ['chair', 'member'] as const)
    await held.council.call('attendance.withdrawApology', { attendeeId: held.ids[key] })
}

async function expectAgreement(held: Held): Promise<void> {
  const facts = await factsOf(held)
  for (const key of ['chair', 'member'] as const) {
    expectOneAfterAnother(
      held.itemIds,
      facts.presences.filter(({ attendeeId }) => attendeeId === held.ids[key]),
    )
  }
  const { model } = await held.council.call('minutes.get', { meetingId: held.meetingId })
  const room = await held.council.call('room.get', { meetingId: held.meetingId })
  for (const itemId of held.itemIds) {
    const listed = votersAt(model.attendance, itemId)
    expect(votersAt({ ...room.attendance, itemIds: room.items.map(({ id }) => id) }, itemId)).toEqual(listed)
    const sentence = treatedBySentence(minutesFacts(model), itemId)
    expect(sentence).toBe(
      facts.presences.length === 0 ? '' : `${listed.length} av 3 oppnevnte medlemmer deltok i behandlingen.`,
    )
  }
}
