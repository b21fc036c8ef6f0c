import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Call } from '../../electron/dispatch.ts'
import type { Composition, TriedChange } from '../../shared/composition.ts'
import { composition } from '../../shared/composition-rules.ts'
import { addDays } from '../../shared/dates.ts'
import { UserError } from '../../shared/errors.ts'
import { silentMandate, type Mandate } from '../../shared/mandate.ts'
import { memberRoles, roles, type MembershipView } from '../../shared/members.ts'
import { openWorkspace } from '../support/workspace.ts'
import { clockOn } from '../support/world.ts'

const on = '2026-03-10'
const groups = ['Agder', 'Oslo', 'Vestland'] as const
const person = (at: number) => ({
  id: `person-${at}`,
  name: `Person ${at}`,
  title: '',
  organisation: '',
  email: '',
  gender: (['female', 'male', 'other', ''] as const)[at % 4] ?? '',
})
const seats = [0, 1, 2, 3, 4].map((at) => ({
  id: `seat-${at}`,
  bodyId: 'body',
  quotaGroup: groups[at % 3] ?? '',
  position: at,
}))
const day = fc.integer({ min: -900, max: 900 }).map((days) => addDays(on, days))

/** A membership of any kind at any time, also such as no command would make. */
const membership: fc.Arbitrary<MembershipView> = fc
  .record({
    who: fc.nat({ max: 5 }),
    seat: fc.option(fc.nat({ max: 4 })),
    role: fc.constantFrom(...roles),
    fromOn: day,
    length: fc.option(fc.nat({ max: 1500 })),
    group: fc.constantFrom('', 'Agder', 'Svalbard'),
    id: fc.uuid(),
  })
  .map(({ who, seat, role, fromOn, length, group, id }) => {
    const isMember = memberRoles.includes(role)
    const held = seat === null || !isMember ? undefined : seats[seat]
    return {
      id,
      personId: person(who).id,
      person: person(who),
      bodyId: 'body',
      seatId: held?.id ?? null,
      quotaGroup: isMember ? (held?.quotaGroup ?? group) : null,
      role,
      duty: '',
      isOptional: false,
      fromOn,
      toOn: length === null ? null : addDays(fromOn, length),
      source: '',
      appointedBy: '',
      appointedOn: null,
      termReason: '',
      reviewedOn: null,
      employerChange: null,
    }
  })
const mandate: fc.Arbitrary<Mandate> = fc
  .constantFrom('seats', 'filledSeats', null)
  .map((replacementBasis) => ({ ...silentMandate, replacementPart: 1, replacementOf: 3, replacementBasis }))

const facts = fc.record({
  mandate,
  seats: fc.subarray(seats),
  memberships: fc.array(membership, { maxLength: 14 }),
  overlap: fc.constant(null),
})
const looked = fc.record({ on: day, horizonMonths: fc.integer({ min: 1, max: 60 }) })
const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0)

describe('whatever the memberships of a body are', () => {
  it('filled and vacant seats are all the seats, in every group and in sum', () => {
    fc.assert(
      fc.property(facts, looked, (known, at) => {
        const view = composition(known, at)
        for (const group of view.groups) expect(group.filled + group.vacant).toBe(group.seats)
        expect(view.filledSeats + view.vacantSeats).toBe(view.seats)
        expect(sum(view.groups.map((group) => group.seats))).toBe(view.seats)
        expect(sum(view.groups.map((group) => group.filled))).toBe(view.filledSeats)
        expect(view.seats).toBe(known.seats.length)
      }),
    )
  })

  it('each member counts once: in the list, by gender and in a group', () => {
    fc.assert(
      fc.property(facts, looked, (known, at) => {
        const view = composition(known, at)
        const people = new Set(view.members.map(({ personId }) => personId))
        expect(people.size).toBe(view.members.length)
        expect(sum(Object.values(view.gender))).toBe(view.members.length)
        if (view.groups.length > 0 && known.seats.length > 0)
          expect(sum(view.groups.map(({ members }) => members))).toBe(view.members.length)
        const held = known.memberships.filter(
          ({ role, fromOn, toOn }) => memberRoles.includes(role) && fromOn <= at.on && (toOn === null || at.on <= toOn),
        )
        expect(people).toEqual(new Set(held.map(({ personId }) => personId)))
      }),
    )
  })

  it('those replaced in a year became members in it, and never went on from the day before', () => {
    fc.assert(
      fc.property(facts, looked, (known, at) => {
        const { replaced } = composition(known, at)
        expect(replaced.count).toBe(replaced.names.length)
        const served = known.memberships.filter(({ role }) => memberRoles.includes(role))
        for (const name of replaced.names) {
          const own = served.filter((one) => one.person.name === name)
          const isNew = own.some(
            ({ id, fromOn }) =>
              fromOn.startsWith(String(replaced.year)) &&
              !own.some(
                (other) => other.id !== id && other.fromOn < fromOn && (other.toOn ?? '9999') >= addDays(fromOn, -1),
              ),
          )
          expect(isNew).toBe(true)
        }
      }),
    )
  })

  it('no more are replaced in a body with seats than have left one, and nobody by coming without', () => {
    fc.assert(
      fc.property(facts, looked, (known, at) => {
        fc.pre(known.seats.length > 0)
        const { replaced } = composition(known, at)
        const seated = known.memberships.filter(({ role, seatId }) => memberRoles.includes(role) && seatId !== null)
        const left = seated.filter(({ toOn }) => toOn !== null && toOn <= `${replaced.year}-12-31`)
        expect(replaced.count).toBeLessThanOrEqual(left.length)
        const comers = seated.filter(({ fromOn }) => fromOn.startsWith(String(replaced.year)))
        expect(comers.map(({ person: { name } }) => name)).toEqual(expect.arrayContaining([...replaced.names]))
      }),
    )
  })

  it('dividing a membership into several roles or terms changes nobody’s place and replaces nobody', () => {
    const once = fc.uniqueArray(membership, { maxLength: 6, selector: ({ personId }) => personId })
    fc.assert(
      fc.property(facts, once, looked, fc.nat({ max: 400 }), (some, memberships, at, days) => {
        const known = { ...some, memberships }
        const divided = known.memberships.flatMap((one) => {
          const last = addDays(one.fromOn, days)
          const isShort = one.toOn !== null && one.toOn <= last
          if (isShort || !memberRoles.includes(one.role)) return [one]
          return [
            { ...one, toOn: last },
            { ...one, id: `${one.id}-on`, fromOn: addDays(last, 1), role: 'deputyChair' as const },
          ]
        })
        const outcome = ({ replaced, groups: counted, gender }: Composition) => ({ replaced, counted, gender })
        expect(outcome(composition({ ...known, memberships: divided }, at))).toEqual(outcome(composition(known, at)))
      }),
    )
  })
})

type Step = Readonly<{ isEnd: boolean; at: number; on: string; length: number | null }>
const step: fc.Arbitrary<Step> = fc.record({
  isEnd: fc.boolean(),
  at: fc.nat({ max: 11 }),
  on: fc.integer({ min: -60, max: 300 }).map((days) => addDays(on, days)),
  length: fc.option(fc.nat({ max: 900 })),
})

async function openSmallCouncil() {
  const { call } = openWorkspace({ now: clockOn(on) })
  const { id } = await call('bodies.create', { name: 'Rådet', kind: 'council' })
  const { id: otherId } = await call('bodies.create', { name: 'Utvalget', kind: 'committee' })
  await call('bodies.setMandate', {
    bodyId: id,
    termYears: 4,
    replacementPart: 1,
    replacementOf: 4,
    overlapBodyId: otherId,
  })
  const seatIds: string[] = []
  for (const quotaGroup of groups)
    seatIds.push(...(await call('bodies.addSeats', { bodyId: id, quotaGroup, count: 2 })).ids)
  const people: string[] = []
  for (const at of [0, 1, 2, 3, 4, 5]) people.push((await call('members.addPerson', { name: `Person ${at}` })).id)
  for (const [at, personId] of people.slice(0, 4).entries()) {
    const seatId = seatIds[at] ?? null
    const role = at === 0 ? 'chair' : 'member'
    await call('members.appoint', { bodyId: id, personId, seatId, role, fromOn: '2024-01-01', toOn: '2027-12-31' })
  }
  await call('members.appoint', { bodyId: otherId, personId: people[1] ?? '', role: 'member', fromOn: '2024-01-01' })
  return { call, id, seatIds, people }
}
type Small = Awaited<ReturnType<typeof openSmallCouncil>>

async function changeOf({ call, id, seatIds, people }: Small, made: Step): Promise<TriedChange> {
  if (made.isEnd) {
    const members = await call('members.list', { bodyId: id })
    return { kind: 'end', membershipId: members[made.at % members.length]?.id ?? '', on: made.on }
  }
  const isSeated = made.at < 9
  return {
    kind: 'appoint',
    personId: people[made.at % people.length] ?? '',
    name: '',
    gender: '',
    seatId: isSeated ? (seatIds[made.at % seatIds.length] ?? null) : null,
    quotaGroup: isSeated ? '' : 'Agder',
    fromOn: made.on,
    toOn: made.length === null ? null : addDays(made.on, made.length),
  }
}

const make = (call: Call, bodyId: string, change: TriedChange): Promise<unknown> => {
  if (change.kind === 'end') return call('members.end', { id: change.membershipId, on: change.on })
  const { seatId, quotaGroup, fromOn, toOn, personId } = change
  return call('members.appoint', { bodyId, personId: personId ?? '', seatId, quotaGroup, fromOn, toOn, role: 'member' })
}

/** What was answered, or the error it was refused with. */
async function outcomeOf<T>(work: Promise<T>): Promise<T | Pick<UserError, 'key' | 'values'>> {
  try {
    return await work
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    return { key: error.key, values: error.values }
  }
}

/** A composition without the ids that a trial cannot know. */
const known = (view: Composition) => ({
  ...view,
  members: view.members.map(nameOf),
  ending: view.ending.map(nameOf),
  warnings: view.warnings.map(({ rule, values }) => ({ rule, values })),
})
const nameOf = ({ person: { name }, role, seatId, quotaGroup, fromOn, toOn }: MembershipView) => ({
  name,
  role,
  seatId,
  quotaGroup,
  fromOn,
  toOn,
})

// Real files, and as many as there are trials.
describe('a change that is tried', { timeout: 60_000 }, () => {
  it('shows what making it shows, or is refused as making it is; and warnings stop neither', async () => {
    const refused: string[] = []
    const warned: string[] = []
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 6 }), day, async (steps, at) => {
        const small = await openSmallCouncil()
        const { call, id } = small
        for (const made of steps) {
          const change = await changeOf(small, made)
          const tried = await outcomeOf(call('bodies.composition', { id, on: at, changes: [change] }))
          const done = await outcomeOf(make(call, id, change))
          if ('key' in tried) {
            refused.push(tried.key)
            expect(done).toEqual(tried)
            continue
          }
          warned.push(...tried.warnings.map(({ rule }) => rule))
          expect(known(await call('bodies.composition', { id, on: at }))).toEqual(known(tried))
        }
      }),
      { numRuns: 25, endOnFailure: true },
    )
    expect(refused).toContain('alreadyMember')
    expect(new Set(warned).size).toBeGreaterThan(2)
  })
})
