import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { outcomes } from '../../shared/agenda.ts'
import { contentFromText } from '../../shared/content.ts'
import type { MinutesModel } from '../../shared/documents.ts'
import type { MinutesSentence } from '../../shared/minutes-blocks.ts'
import { minutesDraft } from '../../electron/domain/minutes-model.ts'
import { readBack } from '../documents/reading.ts'
import { holdWholeMeeting, type Held } from '../support/held.ts'

const small = fc.nat({ max: 7 })
/** Something someone registers, or writes over what the program says. */
const turn = fc.oneof(
  fc.record({ kind: fc.constant('outcome' as const), at: small, outcome: fc.option(fc.constantFrom(...outcomes)) }),
  fc.record({ kind: fc.constantFrom('recuse' as const, 'readmit' as const, 'leave' as const), at: small, who: small }),
  fc.record({ kind: fc.constant('vote' as const), at: small, isUnanimous: fc.boolean() }),
  fc.record({ kind: fc.constantFrom('unvote' as const, 'undo' as const), at: small }),
  fc.record({ kind: fc.constantFrom('propose' as const, 'state' as const), at: small, who: small }),
  fc.record({ kind: fc.constant('word' as const), at: fc.nat({ max: 40 }), empty: fc.boolean() }),
  fc.record({
    kind: fc.constant('settle' as const),
    at: small,
    keep: fc.constantFrom('mine' as const, 'registered' as const),
  }),
)
type Turn = typeof turn extends fc.Arbitrary<infer T> ? T : never

const sentencesIn = ({ sentences, items }: MinutesModel): MinutesSentence[] => [
  ...sentences,
  ...items.flatMap((item) => item.sentences),
]

type World = Held & { words: Map<string, string>; next: number }

const at = <T>(list: readonly T[], index: number): T | undefined => list[index % Math.max(list.length, 1)]

/** Does one thing; what the rules refuse is left. */
async function take(world: World, one: Turn): Promise<void> {
  const { call } = world.council
  const { meetingId } = world
  const itemId = at(world.itemIds, one.at) ?? ''
  if (one.kind === 'word') return word(world, one)
  if (one.kind === 'settle') return settle(world, one)
  if (one.kind === 'outcome') return call('room.recordOutcome', { itemId, outcome: one.outcome })
  if (one.kind === 'vote') {
    const method = one.isUnanimous ? 'unanimous' : 'numbers'
    const counts = one.isUnanimous ? {} : { forCount: 2, againstCount: 1, abstainedCount: 0 }
    return void (await call('deliberation.vote', { itemId, method, ...counts }))
  }
  if (one.kind === 'unvote') {
    const { votes } = await call('deliberation.get', { itemId })
    return call('deliberation.removeVote', { id: votes[0]?.id ?? '' })
  }
  if (!('who' in one)) return void (await call('journal.undo', {}))
  const { attendees } = await call('attendance.get', { meetingId })
  const attendeeId = at(attendees, one.who)?.id ?? ''
  const content = contentFromText('Ord.')
  if (one.kind === 'propose') return void (await call('deliberation.propose', { itemId, attendeeId, content }))
  if (one.kind === 'state') return void (await call('deliberation.state', { itemId, attendeeId, content }))
  if (one.kind === 'recuse') return void (await call('attendance.recuse', { itemId, attendeeId }))
  if (one.kind === 'readmit') return call('attendance.withdrawRecusal', { itemId, attendeeId })
  return call('attendance.leave', { attendeeId, itemId, time: '11:30' })
}

async function word(world: World, { at: index, empty }: Extract<Turn, { kind: 'word' }>): Promise<void> {
  const { model } = await world.council.call('minutes.get', { meetingId: world.meetingId })
  const sentence = at(sentencesIn(model), index)
  if (!sentence) return
  world.next += 1
  const words = empty ? '' : `Egne ord ${world.next}.`
  await world.council.call('minutes.saveWording', { meetingId: world.meetingId, key: sentence.key, words })
  world.words.set(sentence.key, words)
}

async function settle(world: World, { at: index, keep }: Extract<Turn, { kind: 'settle' }>): Promise<void> {
  const { questions } = await world.council.call('minutes.get', { meetingId: world.meetingId })
  const question = at(questions, index)
  if (!question) return
  await world.council.call('minutes.settle', { meetingId: world.meetingId, key: question.key, keep })
  if (keep === 'registered') world.words.delete(question.key)
}

/** Taking back a choice brings the words back with it. */
async function rereadWords(world: World): Promise<void> {
  const { model, questions } = minutesDraft(world.council.store.db, world.meetingId)
  const worded = [...sentencesIn(model), ...questions].filter(({ wordedOver }) => wordedOver !== null)
  for (const { key, words } of worded) if (!world.words.has(key)) world.words.set(key, words)
}

async function fresh(): Promise<World> {
  return { ...(await holdWholeMeeting()), words: new Map(), next: 0 }
}

async function play(world: World, turns: readonly Turn[]): Promise<void> {
  for (const one of turns) {
    await take(world, one).catch((error: unknown) => expect(error).toMatchObject({ name: 'UserError' }))
    if (one.kind === 'undo') await rereadWords(world)
  }
}

// Whole meetings on a real disk: generous, because other work may share it.
describe('whatever is registered and written', { timeout: 120_000 }, () => {
  it('every word written by hand is printed or asked about, until someone chooses otherwise', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(turn, { minLength: 4, maxLength: 14 }), async (turns) => {
        const world = await fresh()
        await play(world, turns)
        const { model, questions } = await world.council.call('minutes.get', { meetingId: world.meetingId })
        const shown = new Map([...sentencesIn(model), ...questions].map(({ key, words }) => [key, words]))
        for (const [key, words] of world.words) expect(shown.get(key), key).toBe(words)
      }),
      { numRuns: 20 },
    )
  })

  it('the program claims no outcome, vote or unanimity, and names nobody, without a fact that says so', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(turn, { minLength: 4, maxLength: 14 }), async (turns) => {
        const world = await fresh()
        await play(world, turns)
        const { registered } = minutesDraft(world.council.store.db, world.meetingId)
        for (const sentence of registered) await expectFounded(world, sentence)
      }),
      { numRuns: 20 },
    )
  })

  it('the paper says what the model says, in its order', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(turn, { minLength: 4, maxLength: 10 }), async (turns) => {
        const world = await fresh()
        await play(world, turns)
        const { model } = await world.council.call('minutes.get', { meetingId: world.meetingId })
        const text = (await readBack(model)).lines.join('\n')
        let from = 0
        for (const { words } of sentencesIn(model)) {
          const place = text.indexOf(words, from)
          expect(place, words).toBeGreaterThanOrEqual(0)
          from = words === '' ? from : place
        }
      }),
      { numRuns: 12 },
    )
  })
})

const claims = /stem|røyst|enstemmig|samrøystes|vedtak|vedtatt/i

/** Looked up in the tables themselves, not by the rules that make the sentences. */
async function expectFounded(
  world: World,
  { key, itemId, text }: { key: string; itemId: string | null; text: string },
) {
  const { call } = world.council
  const kind = key.split('/')[itemId === null ? 0 : 1] ?? ''
  const { items } = await call('agenda.get', { meetingId: world.meetingId })
  const deliberation = itemId === null ? null : await call('deliberation.get', { itemId })
  const isVote = deliberation?.votes.some(({ id }) => key === `${itemId}/vote/${id}`) ?? false
  if (claims.test(text)) expect(isVote, text).toBe(true)
  if (/enstemmig|samrøystes/i.test(text))
    expect(
      deliberation?.votes.some(({ id, method }) => key.endsWith(id) && method === 'unanimous'),
      text,
    ).toBe(true)
  if (kind === 'outcome') expect(items.find(({ id }) => id === itemId)?.outcome, text).not.toBeNull()
  expect([
    'attendance',
    'treatedBy',
    'arrival',
    'departure',
    'recusal',
    'proposal',
    'vote',
    'outcome',
    'statement',
  ]).toContain(kind)
  const { recusals, presences } = await call('attendance.get', { meetingId: world.meetingId })
  if (kind === 'recusal') expect(recusals.some((one) => key === `${itemId}/recusal/${one.attendeeId}`)).toBe(true)
  if (kind === 'departure')
    expect(presences.some(({ id, toItemId }) => key.endsWith(id) && toItemId === itemId)).toBe(true)
}
