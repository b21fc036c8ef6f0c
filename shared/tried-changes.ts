import type { CompositionFacts, TriedChange } from './composition.ts'
import { found } from './errors.ts'
import { rulesOf, usualEnd } from './mandate.ts'
import type { MembershipView, Person } from './members.ts'
import { ensureFits, ensureMayBegin, ensureSeatLasts, type Holding } from './membership-rules.ts'

type Ending = Extract<TriedChange, { kind: 'end' }>
type Appointing = Extract<TriedChange, { kind: 'appoint' }>

/**
 * The facts as they would be after the changes, made one after the other. What could not be done is refused as it would
 * be if it were done. `people` are those registered who are tried appointed; others are known by the change alone.
 */
export const withTried = (
  facts: CompositionFacts,
  changes: readonly TriedChange[],
  people: readonly Person[] = [],
): CompositionFacts =>
  changes.reduce(
    (before, change, index) => ({
      ...before,
      memberships:
        change.kind === 'end' ? afterEnd(before, change) : afterAppointment(before, change, { index, people }),
    }),
    facts,
  )

const holding = (view: MembershipView): Holding => ({ ...view, name: view.person.name })

function afterEnd({ memberships, seats }: CompositionFacts, { membershipId, on }: Ending): MembershipView[] {
  const before = found(memberships.find(({ id }) => id === membershipId))
  const ended = { ...before, toOn: on }
  ensureSeatLasts(before, ended, seats)
  ensureFits(holding(ended), memberships.map(holding))
  return memberships.map((membership) => (membership.id === membershipId ? ended : membership))
}

type Newcomers = Readonly<{ index: number; people: readonly Person[] }>

function afterAppointment(facts: CompositionFacts, change: Appointing, newcomers: Newcomers): MembershipView[] {
  const { seats, memberships, mandate } = facts
  const appointed = viewOf(facts, change, newcomers)
  const { hasDeputies } = rulesOf(mandate)
  ensureMayBegin(holding(appointed), { seats, memberships: memberships.map(holding), hasDeputies })
  return [...memberships, appointed].toSorted((a, b) => a.fromOn.localeCompare(b.fromOn))
}

function viewOf(
  { seats, mandate }: CompositionFacts,
  change: Appointing,
  { index, people }: Newcomers,
): MembershipView {
  const { seatId, quotaGroup, fromOn, toOn = usualEnd(fromOn, mandate), personId } = change
  const seat = seatId === null ? undefined : found(seats.find(({ id }) => id === seatId))
  const person = personId === null ? newcomer(change, index) : found(people.find(({ id }) => id === personId))
  const id = `tried-${index}`
  return {
    ...undecided,
    id,
    personId: person.id,
    seatId,
    fromOn,
    toOn,
    person,
    quotaGroup: seat?.quotaGroup ?? quotaGroup,
  }
}

/** What a trial says nothing about. */
const undecided = {
  bodyId: '',
  role: 'member',
  duty: '',
  isOptional: false,
  source: '',
  appointedBy: '',
  appointedOn: null,
  termReason: '',
  reviewedOn: null,
  employerChange: null,
} as const

const newcomer = ({ name, gender }: Appointing, index: number): Person => ({
  id: `tried-person-${index}`,
  name,
  title: '',
  organisation: '',
  email: '',
  gender,
})
