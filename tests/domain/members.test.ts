import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Call } from '../../electron/dispatch.ts'
import { UserError } from '../../shared/errors.ts'
import { memberRoles, overlaps, roles, type MembershipView } from '../../shared/members.ts'
import { addDays } from '../../shared/dates.ts'
import { expectRefused } from '../support/expectations.ts'
import { openWorkspace, type TestWorkspace } from '../support/workspace.ts'
import { clockOn, makeBody, makePerson, unknownId } from '../support/world.ts'

const open = () => openWorkspace({ now: clockOn('2026-03-10') })

async function council(workspace: TestWorkspace = open()) {
  const { call } = workspace
  const { bodyId, seatIds } = await makeBody(call, 'Rådet', 2)
  const [kari, ola] = [await makePerson(call, 'Kari Nordby'), await makePerson(call, 'Ola Sørli')]
  const [first = '', second = ''] = seatIds
  return { workspace, call, bodyId, first, second, kari, ola }
}

describe('people', () => {
  it('are listed as Norwegian sorts names', async () => {
    const { call } = open()
    for (const name of ['Åse', 'Øystein', 'Anders', 'Zara', 'Ærlend', 'anne']) await makePerson(call, name)
    const names = (await call('members.people')).map((person) => person.name)
    expect(names).toEqual(['Anders', 'anne', 'Zara', 'Ærlend', 'Øystein', 'Åse'])
  })

  it('keep what a change does not name, and may have it emptied', async () => {
    const { call } = open()
    const { id } = await call('members.addPerson', { name: 'Kari', title: 'rådgiver', email: 'kari@eksempel.no' })
    await call('members.updatePerson', { id, title: 'kommunedirektør', email: '' })
    expect(await call('members.people')).toEqual([
      { id, name: 'Kari', title: 'kommunedirektør', organisation: '', email: '', gender: '' },
    ])
  })

  it('cannot be changed when they do not exist', async () => {
    const workspace = open()
    const attempt = () => workspace.call('members.updatePerson', { id: unknownId, name: 'Kari' })
    await expectRefused(workspace, attempt, 'notFound')
  })
})

describe('an appointment', () => {
  it('is shown with the person and the quota group of the seat', async () => {
    const { call, bodyId, first, kari } = await council()
    const input = {
      bodyId,
      personId: kari,
      seatId: first,
      role: 'chair',
      fromOn: '2026-01-01',
      source: 'Brev',
      appointedBy: 'administrerende direktør',
      appointedOn: '2025-12-12',
      termReason: '',
    } as const
    const { id } = await call('members.appoint', input)
    expect(await call('members.list', { bodyId })).toEqual([
      {
        ...input,
        id,
        duty: '',
        isOptional: false,
        toOn: null,
        quotaGroup: 'Kommunene',
        reviewedOn: null,
        employerChange: null,
        person: {
          id: kari,
          name: 'Kari Nordby',
          title: 'kommunedirektør',
          organisation: 'Fjordvik kommune',
          email: '',
          gender: '',
        },
      },
    ])
  })

  it('of a standing attendee holds no seat and may be optional', async () => {
    const { workspace, call, bodyId, first, kari } = await council()
    const standing = {
      bodyId,
      personId: kari,
      role: 'standing',
      duty: 'administrerende direktør',
      isOptional: true,
    } as const
    await call('members.appoint', { ...standing, fromOn: '2026-01-01' })
    expect(await call('members.list', { bodyId, on: '2026-03-10' })).toMatchObject([
      { duty: 'administrerende direktør', isOptional: true, seatId: null, quotaGroup: null },
    ])
    const seated = () =>
      call('members.appoint', { bodyId, personId: kari, seatId: first, role: 'observer', fromOn: '2026-01-01' })
    await expectRefused(workspace, seated, 'seatForMembersOnly')
  })

  it('names who holds the seat when it is taken on any day of the period', async () => {
    const { workspace, call, bodyId, first, kari, ola } = await council()
    const seat = { bodyId, seatId: first, role: 'member' } as const
    await call('members.appoint', { ...seat, personId: kari, fromOn: '2026-01-01', toOn: '2026-06-30' })
    const appoint = (fromOn: string, toOn: string | null) => () =>
      call('members.appoint', { ...seat, personId: ola, fromOn, toOn })
    const taken = [
      ['2026-06-30', null],
      ['2025-01-01', '2026-01-01'],
      ['2026-02-01', '2026-02-02'],
      ['2025-01-01', null],
    ] as const
    for (const [from, to] of taken)
      await expectRefused(workspace, appoint(from, to), 'seatTaken', { name: 'Kari Nordby' })
    await appoint('2025-01-01', '2025-12-31')()
    await appoint('2026-07-01', null)()
  })

  it('cannot give a person the same role twice or two seats at once', async () => {
    const { workspace, call, bodyId, first, second, kari } = await council()
    const membership = { bodyId, personId: kari, fromOn: '2026-01-01' }
    await call('members.appoint', { ...membership, seatId: first, role: 'member' })
    const again = () => call('members.appoint', { ...membership, role: 'member', fromOn: '2026-05-01' })
    await expectRefused(workspace, again, 'alreadyMember', { name: 'Kari Nordby' })
    const secondSeat = () => call('members.appoint', { ...membership, seatId: second, role: 'deputyChair' })
    await expectRefused(workspace, secondSeat, 'alreadySeated', { name: 'Kari Nordby' })
    const other = () => call('members.appoint', { ...membership, role: 'chair', quotaGroup: 'Kommunene' })
    await expectRefused(workspace, other, 'otherMemberRole', { name: 'Kari Nordby' })
    await call('members.appoint', { ...membership, role: 'secretary' })
  })

  it('must end on or after the day it begins', async () => {
    const { workspace, call, bodyId, kari } = await council()
    const membership = { bodyId, personId: kari, role: 'member', fromOn: '2026-01-02' } as const
    const backwards = () => call('members.appoint', { ...membership, toOn: '2026-01-01' })
    await expectRefused(workspace, backwards, 'membershipEndsBeforeStart')
    await call('members.appoint', { ...membership, toOn: '2026-01-02' })
  })

  it('needs a seat of the same body, and people, bodies and seats that exist', async () => {
    const { workspace, call, bodyId, kari } = await council()
    const other = await makeBody(call, 'Utvalget', 1)
    const membership = { bodyId, personId: kari, role: 'member', fromOn: '2026-01-01' } as const
    const elsewhere = () => call('members.appoint', { ...membership, seatId: other.seatIds[0] })
    await expectRefused(workspace, elsewhere, 'seatElsewhere')
    for (const missing of [{ personId: unknownId }, { bodyId: unknownId }, { seatId: unknownId }]) {
      await expectRefused(workspace, () => call('members.appoint', { ...membership, ...missing }), 'notFound')
    }
  })

  it.each([['2026-02-30'], ['1.1.2026'], ['']])('does not take «%s» for a date', async (fromOn) => {
    const { workspace, call, bodyId, kari } = await council()
    const appoint = () => call('members.appoint', { bodyId, personId: kari, role: 'member', fromOn })
    await expectRefused(workspace, appoint, 'invalidInput', { field: 'fromOn' })
  })
})

describe('ending a membership', () => {
  it('frees the seat from the day after', async () => {
    const { workspace, call, bodyId, first, kari, ola } = await council()
    const seat = { bodyId, seatId: first, role: 'member' } as const
    const { id } = await call('members.appoint', { ...seat, personId: kari, fromOn: '2026-01-01' })
    await call('members.end', { id, on: '2026-05-31' })
    const sameDay = () => call('members.appoint', { ...seat, personId: ola, fromOn: '2026-05-31' })
    await expectRefused(workspace, sameDay, 'seatTaken', { name: 'Kari Nordby' })
    await call('members.appoint', { ...seat, personId: ola, fromOn: '2026-06-01' })
    const on = async (day: string) => (await call('members.list', { bodyId, on: day })).map(({ person }) => person.name)
    expect([await on('2026-05-31'), await on('2026-06-01')]).toEqual([['Kari Nordby'], ['Ola Sørli']])
  })

  it('cannot happen before it began, nor be moved into the time of the next holder', async () => {
    const { workspace, call, bodyId, first, kari, ola } = await council()
    const seat = { bodyId, seatId: first, role: 'member' } as const
    const { id } = await call('members.appoint', { ...seat, personId: kari, fromOn: '2026-01-01', toOn: '2026-05-31' })
    await call('members.appoint', { ...seat, personId: ola, fromOn: '2026-07-01' })
    await expectRefused(workspace, () => call('members.end', { id, on: '2025-12-31' }), 'membershipEndsBeforeStart')
    await expectRefused(workspace, () => call('members.end', { id, on: '2026-07-01' }), 'seatTaken', {
      name: 'Ola Sørli',
    })
    await expectRefused(workspace, () => call('members.end', { id: unknownId, on: '2026-07-01' }), 'notFound')
    await call('members.end', { id, on: '2026-06-30' })
  })

  it('cannot be put off when the seat has been removed meanwhile', async () => {
    const { workspace, call, bodyId, first, kari } = await council()
    const seat = { bodyId, seatId: first, role: 'member' } as const
    const { id } = await call('members.appoint', { ...seat, personId: kari, fromOn: '2025-01-01', toOn: '2025-12-31' })
    await call('bodies.removeSeat', { id: first })
    await expectRefused(workspace, () => call('members.end', { id, on: '2026-12-31' }), 'notFound')
    await call('members.end', { id, on: '2025-06-30' })
  })
})

const day = fc.integer({ min: 0, max: 60 }).map((days) => addDays('2026-01-01', days))
const index = fc.nat({ max: 20 })
const step = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('appoint' as const),
      person: index,
      seat: index,
      hasSeat: fc.boolean(),
      role: fc.constantFrom(...roles),
      fromOn: day,
      toOn: fc.option(day),
    }),
  },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('end' as const), membership: index, on: day }) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('changeRole' as const),
      membership: index,
      role: fc.constantFrom(...roles),
      fromOn: day,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('correct' as const),
      membership: index,
      fromOn: fc.option(day, { nil: undefined }),
      toOn: fc.option(day),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('undo' as const), entry: index }) },
)
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never
type World = Readonly<{ call: Call; bodyId: string; seatIds: string[]; people: string[] }>

const pick = <T>(items: readonly T[], at: number): T | undefined => items[at % Math.max(items.length, 1)]

async function take({ call, bodyId, seatIds, people }: World, taken: Step): Promise<void> {
  const memberships = await call('members.list', { bodyId })
  const idAt = (at: number) => pick(memberships, at)?.id ?? unknownId
  if (taken.kind === 'appoint') {
    const { role, fromOn, toOn, hasSeat } = taken
    const personId = pick(people, taken.person) ?? ''
    const place = hasSeat ? { seatId: pick(seatIds, taken.seat) } : {}
    await call('members.appoint', { bodyId, personId, ...place, role, fromOn, toOn })
  } else if (taken.kind === 'end') {
    await call('members.end', { id: idAt(taken.membership), on: taken.on })
  } else if (taken.kind === 'changeRole') {
    await call('members.changeRole', { id: idAt(taken.membership), role: taken.role, fromOn: taken.fromOn })
  } else if (taken.kind === 'correct') {
    await call('members.correct', { id: idAt(taken.membership), fromOn: taken.fromOn, toOn: taken.toOn })
  } else {
    const entries = (await call('journal.list', {})).filter(({ operation }) =>
      /^members\.(appoint|end|changeRole|correct)|^journal/.test(operation),
    )
    await call('journal.undo', { id: pick(entries, taken.entry)?.id })
  }
}

/** Refusals are part of the game; anything else that goes wrong is not. */
async function tryTo(world: World, taken: Step): Promise<void> {
  try {
    await take(world, taken)
  } catch (error) {
    if (!(error instanceof UserError)) throw error
  }
}

/** True when both cannot be true on the same day. */
function clash(a: MembershipView, b: MembershipView): boolean {
  const areSamePerson = a.personId === b.personId
  const areBothMembers = memberRoles.includes(a.role) && memberRoles.includes(b.role)
  return (
    (a.seatId !== null && a.seatId === b.seatId) ||
    (a.role === 'chair' && b.role === 'chair') ||
    (areSamePerson && (a.role === b.role || areBothMembers))
  )
}

const clashes = (memberships: readonly MembershipView[]): (readonly [MembershipView, MembershipView])[] =>
  memberships.flatMap((a, at) =>
    memberships
      .slice(at + 1)
      .filter((b) => overlaps(a, b) && clash(a, b))
      .map((b) => [a, b] as const),
  )

describe('the intervals of memberships', { timeout: 120_000 }, () => {
  it('never overlap for one seat, one person in one role, or the leader, whatever is done and taken back', async () => {
    const workspace = open()
    const { call } = workspace
    const people = [await makePerson(call, 'Kari'), await makePerson(call, 'Ola'), await makePerson(call, 'Per')]
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 16 }), async (steps) => {
        const { bodyId, seatIds } = await makeBody(call, 'Rådet', 2)
        await call('bodies.setMandate', { bodyId, hasDeputies: true })
        for (const taken of steps) await tryTo({ call, bodyId, seatIds, people }, taken)
        const memberships = await call('members.list', { bodyId })
        expect(clashes(memberships)).toEqual([])
        expect(memberships.every(({ fromOn, toOn }) => toOn === null || fromOn <= toOn)).toBe(true)
        const seated = memberships.filter(({ seatId }) => seatId !== null)
        expect(seated.every(({ role }) => memberRoles.includes(role))).toBe(true)
      }),
      { numRuns: 60 },
    )
  })
})
