import type { z } from 'zod'
import { composition } from '../../shared/composition-rules.ts'
import type { Composition, CompositionFacts, compositionInput, TriedChange } from '../../shared/composition.ts'
import type { Body } from '../../shared/bodies.ts'
import { found } from '../../shared/errors.ts'
import { rulesOf, type Rules } from '../../shared/mandate.ts'
import type { Person } from '../../shared/members.ts'
import { heldOn, lastOf, stretchesOf } from '../../shared/stretches.ts'
import { withTried } from '../../shared/tried-changes.ts'
import type { Overview } from '../../shared/workspace.ts'
import type { ReadDb } from '../db/database.ts'
import { getBody, listSeatsOn } from './bodies.sql.ts'
import { getNameOn } from './body-names.sql.ts'
import { getMandate } from './mandate.sql.ts'
import { getPerson, listAllMemberships } from './members.sql.ts'

/** The composition of a body on a day, today when none is given, with the changes that are only tried. */
export function compositionOn(db: ReadDb, input: z.output<typeof compositionInput>, today: string): Composition {
  const { id, on = today, horizonMonths, changes } = input
  found(getBody(db, id))
  const facts = withTried(compositionFacts(db, id, on), changes, peopleIn(db, changes))
  return composition(facts, { on, horizonMonths, triedFrom: firstTried(changes) ?? on })
}

const firstTried = (changes: readonly TriedChange[]): string | undefined =>
  changes.map((change) => (change.kind === 'end' ? change.on : change.fromOn)).toSorted()[0]

/** Everything a body's composition on a day is worked out from. */
export function compositionFacts(db: ReadDb, bodyId: string, on: string): CompositionFacts {
  const mandate = getMandate(db, bodyId)
  return {
    mandate,
    seats: listSeatsOn(db, bodyId, on),
    memberships: listAllMemberships(db, bodyId, on),
    overlap: overlapFacts(db, rulesOf(mandate), on),
  }
}

function overlapFacts(db: ReadDb, { overlap }: Rules, on: string): CompositionFacts['overlap'] {
  if (overlap === null) return null
  const sitting = stretchesOf(listAllMemberships(db, overlap.bodyId, on)).flatMap((stretch) => {
    const { personId, toOn } = lastOf(stretch)
    return heldOn(stretch, on) === undefined ? [] : [{ personId, untilOn: toOn }]
  })
  return { bodyName: found(getNameOn(db, overlap.bodyId, on)), sitting }
}

const peopleIn = (db: ReadDb, changes: readonly TriedChange[]): Person[] =>
  changes.flatMap((change) =>
    change.kind === 'appoint' && change.personId !== null ? [found(getPerson(db, change.personId))] : [],
  )

/** Months ahead an ending term is told of where nobody has asked for it. */
const soon = 3

/** What the rules say of each body today; what is only missing in the register can wait until someone looks at the body. */
export const warningsToday = (db: ReadDb, bodies: readonly Body[], today: string): Overview['mandate'] =>
  bodies.flatMap(({ id: bodyId, name: bodyName }) => {
    const { warnings } = composition(compositionFacts(db, bodyId, today), { on: today, horizonMonths: soon })
    const urgent = warnings.filter(({ rule }) => rule !== 'termReason')
    return urgent.length === 0 ? [] : [{ bodyId, bodyName, warnings: urgent }]
  })
