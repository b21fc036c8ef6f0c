import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stateBefore } from '../../shared/follow-up-history.ts'
import { followUpStatuses, isFinishedStatus, type FollowUpState } from '../../shared/follow-ups.ts'
import type { Call } from '../../electron/dispatch.ts'
import { openWorkspace } from '../support/workspace.ts'
import { makeBody, makeMeeting, makePerson } from '../support/world.ts'

type Act = Readonly<{ kind: string; run: (call: Call, id: string, people: readonly string[]) => Promise<unknown> }>

const day = fc.constantFrom(null, '2026-03-01', '2026-04-01', '2027-01-31')
const act = (kind: string, run: Act['run']): Act => ({ kind, run })

/** A change of one or more fields, a note, a removal and return, or the taking back of whatever was last. */
const acts = fc.oneof(
  fc
    .record(
      {
        text: fc.constantFrom('Svar', 'Svar «alle»', 'Nå\u2028; «så»'),
        dueOn: day,
        person: fc.option(fc.nat({ max: 1 })),
        status: fc.constantFrom(...followUpStatuses),
        doneOn: day,
      },
      { requiredKeys: [] },
    )
    .map(({ person, ...fields }) =>
      act('update', (call, id, people) =>
        call('followUps.update', {
          id,
          ...fields,
          ...(person === undefined ? {} : { responsibleId: person === null ? null : (people[person] ?? null) }),
        }),
      ),
    ),
  fc.constant(act('note', (call, id) => call('followUps.addNote', { id, note: 'Ringte.' }))),
  fc.constant(
    act('remove', async (call, id) => {
      await call('followUps.remove', { id })
      await call('followUps.restore', { id })
    }),
  ),
  fc.constant(act('undo', (call) => call('journal.undo', {}))),
)

/** Clocks go forwards, stand still and are set back. */
const ticks = fc.integer({ min: -90, max: 90 })

const stateOf = ({ text, responsibleId, dueOn, status, doneOn }: FollowUpState): FollowUpState => ({
  text,
  responsibleId,
  dueOn,
  status,
  doneOn,
})

describe('the history of a follow-up', () => {
  it('leads, event by event, to what stands there now, whatever was done and taken back', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(acts, ticks), { maxLength: 12 }), async (sequence) => {
        let time = Date.parse('2026-03-10T12:00:00Z')
        const { call } = openWorkspace({ now: () => new Date(time) })
        const { bodyId } = await makeBody(call, 'Rådet')
        const { id: caseId } = await call('cases.create', { title: 'Felles plan' })
        const { itemIds } = await makeMeeting(call, { bodyId, onDate: '2026-03-12', caseIds: [caseId] })
        const people = [await makePerson(call, 'Kari Nordby'), await makePerson(call, 'Ola Dal')]
        const { id } = await call('followUps.add', { itemId: itemIds[0] ?? '', text: 'Svar' })
        const firstUndo = sequence.findIndex(([{ kind }]) => kind === 'undo')
        // Taking back the very first would take the follow-up away.
        const whole = firstUndo === 0 ? sequence.slice(1) : sequence
        for (const [{ run }, minutes] of whole) {
          time += minutes * 60_000
          await run(call, id, people).catch((error: unknown) => expect(error).toMatchObject({ name: 'UserError' }))
        }
        const all = [...(await call('followUps.list')), ...(await call('followUps.removed'))]
        if (all.length === 0) return
        const { followUp, events } = await call('followUps.history', { id })
        expect(Object.assign({}, ...events.map(({ after }) => after))).toEqual(stateOf(followUp))
        expect(stateBefore(stateOf(followUp), events.slice(1))).toEqual(events[0]?.after)
        expect(isFinishedStatus(followUp.status)).toBe(followUp.doneOn !== null)
        expect(events.map(({ at }) => at)).toEqual(events.map(({ at }) => at).toSorted())
      }),
      { numRuns: 30 },
    )
  })
})
