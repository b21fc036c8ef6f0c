import { rulesOf } from '../../shared/mandate.ts'
import type { Holding, Setting } from '../../shared/membership-rules.ts'
import type { ReadDb } from '../db/database.ts'
import { listSeats } from './bodies.sql.ts'
import { getMandate } from './mandate.sql.ts'
import * as sql from './members.sql.ts'

/** All memberships of the body, as the rules look at them. */
export const holdingsIn = (db: ReadDb, bodyId: string): Holding[] =>
  sql.listAllMemberships(db, bodyId, null).map((one) => ({ ...one, name: one.person.name }))

/** What a membership of the body is judged against. */
export const settingOf = (db: ReadDb, bodyId: string): Setting => ({
  seats: listSeats(db, bodyId),
  memberships: holdingsIn(db, bodyId),
  hasDeputies: rulesOf(getMandate(db, bodyId)).hasDeputies,
})
