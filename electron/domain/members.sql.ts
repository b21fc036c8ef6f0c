import type { FormerPosition, Membership, MembershipView, Person, PersonDetails } from '../../shared/members.ts'
import { memberRoles } from '../../shared/members.ts'
import type { ReadDb, WriteDb } from '../db/database.ts'
import { formerOn } from './as-of.sql.ts'

/** A membership as it is stored: with the group a member without a seat counts in, empty for all others. */
export type StoredMembership = Membership & Readonly<{ quotaGroup: string }>

const PERSON = 'p.id, p.name, p.title, p.organisation, p.email, p.gender'

export const listPeople = (db: ReadDb): Person[] => db.prepare<[], Person>(`SELECT ${PERSON} FROM person p`).all()

export const getPerson = (db: ReadDb, id: string): Person | undefined =>
  db.prepare<[string], Person>(`SELECT ${PERSON} FROM person p WHERE p.id = ?`).get(id)

export function insertPerson(db: WriteDb, person: Person): void {
  db.prepare(
    `INSERT INTO person (id, name, title, organisation, email, gender)
     VALUES (@id, @name, @title, @organisation, @email, @gender)`,
  ).run(person)
}

export function updatePerson(db: WriteDb, person: Person): void {
  db.prepare(
    `UPDATE person SET name = @name, title = @title, organisation = @organisation, email = @email, gender = @gender
     WHERE id = @id`,
  ).run(person)
}

/** Positions the person has left, latest first. */
export const listFormerPositions = (db: ReadDb, personId: string): FormerPosition[] =>
  db
    .prepare<[string], FormerPosition>(
      `SELECT id, title, organisation, until_on AS untilOn FROM former_position
       WHERE person_id = ? ORDER BY until_on DESC`,
    )
    .all(personId)

export function insertFormerPosition(db: WriteDb, personId: string, position: FormerPosition): void {
  db.prepare(
    `INSERT INTO former_position (id, person_id, title, organisation, until_on)
     VALUES (@id, @personId, @title, @organisation, @untilOn)`,
  ).run({ ...position, personId })
}

/** Forgets that changes of employer were considered on the day or later, now that a change from that day is known. */
export function clearReviewsFrom(db: WriteDb, personId: string, day: string): void {
  db.prepare('UPDATE membership SET reviewed_on = NULL WHERE person_id = ? AND reviewed_on >= ?').run(personId, day)
}

const MEMBERSHIP = `m.id, m.person_id AS personId, m.body_id AS bodyId, m.seat_id AS seatId, m.role, m.duty,
  m.is_optional AS isOptional, m.from_on AS fromOn, m.to_on AS toOn, m.source, m.appointed_by AS appointedBy,
  m.appointed_on AS appointedOn, m.term_reason AS termReason, m.reviewed_on AS reviewedOn,
  COALESCE(s.quota_group, m.quota_group) AS quotaGroup`

type MembershipRow = Omit<StoredMembership, 'isOptional'> & Readonly<{ isOptional: number }>
type ViewRow = MembershipRow & Omit<Person, 'id'> & Readonly<{ leftOrganisation: string | null; leftOn: string | null }>

const toMembership = (row: MembershipRow): StoredMembership => ({ ...row, isOptional: row.isOptional === 1 })

/** The group of members; those who are no members have none. */
const groupOf = ({ role, quotaGroup }: Pick<StoredMembership, 'role' | 'quotaGroup'>): string | null =>
  memberRoles.includes(role) ? quotaGroup : null

function toView(row: ViewRow): MembershipView {
  const { name, title, organisation, email, gender, leftOrganisation, leftOn, ...membership } = row
  const hasLeft = leftOrganisation !== null && leftOn !== null
  return {
    ...toMembership(membership),
    person: { id: membership.personId, name, title, organisation, email, gender },
    quotaGroup: groupOf(membership),
    employerChange: hasLeft ? { organisation: leftOrganisation, untilOn: leftOn } : null,
  }
}

const LEFT = { table: 'former_position', of: 'former.person_id = p.id' } as const

// The position of the day asked for; none, and so the present one, when no day is asked for.
const POSITION_THEN = formerOn({ ...LEFT, column: 'id', until: '>= @on' })

const NEXT_ORGANISATION = `COALESCE(${formerOn({ ...LEFT, column: 'organisation', until: '> c.until_on' })}, p.organisation)`

// A new role goes on with the membership it came from, so what nobody considered before it is still to be considered.
const FIRST_DAY = `(WITH RECURSIVE earlier (from_on, role) AS (
    SELECT m.from_on, m.role
    UNION
    SELECT b.from_on, b.role FROM earlier JOIN membership b ON b.person_id = m.person_id AND b.body_id = m.body_id
      AND b.seat_id IS m.seat_id AND b.role <> earlier.role AND b.to_on = date(earlier.from_on, '-1 day')
  ) SELECT MIN(from_on) FROM earlier)`

// The latest change of employer in the membership, up to the day asked for, that nobody has considered since.
const EMPLOYER_LEFT = `SELECT c.id FROM former_position c
  WHERE c.person_id = p.id AND c.until_on >= ${FIRST_DAY} AND (m.to_on IS NULL OR c.until_on < m.to_on)
    AND (@on IS NULL OR c.until_on < @on) AND (m.reviewed_on IS NULL OR m.reviewed_on <= c.until_on)
    AND c.organisation NOT IN ('', ${NEXT_ORGANISATION})
  ORDER BY c.until_on DESC LIMIT 1`

/**
 * The body's memberships, oldest first: those that hold on the day, or all that ever were when it is null.
 * Positions are those of the day, or of now when it is null.
 */
export const listMemberships = (db: ReadDb, bodyId: string, on: string | null): MembershipView[] =>
  listAllMemberships(db, bodyId, on).filter(
    ({ fromOn, toOn }) => on === null || (fromOn <= on && (toOn === null || toOn >= on)),
  )

/** All memberships the body has ever had, oldest first, with positions as they were on the day, or are now when it is null. */
export const listAllMemberships = (db: ReadDb, bodyId: string, on: string | null): MembershipView[] =>
  db
    .prepare<{ bodyId: string; on: string | null }, ViewRow>(
      `SELECT ${MEMBERSHIP}, p.name, COALESCE(f.title, p.title) AS title,
         COALESCE(f.organisation, p.organisation) AS organisation, p.email, p.gender,
         e.organisation AS leftOrganisation, e.until_on AS leftOn
       FROM membership m JOIN person p ON p.id = m.person_id
         LEFT JOIN seat s ON s.id = m.seat_id
         LEFT JOIN former_position f ON f.id = ${POSITION_THEN}
         LEFT JOIN former_position e ON e.id = (${EMPLOYER_LEFT})
       WHERE m.body_id = @bodyId
       ORDER BY m.from_on, m.id`,
    )
    .all({ bodyId, on })
    .map(toView)

/** All memberships of a person, latest first, with the names of the bodies as they are now. */
export const listMembershipsOfPerson = (db: ReadDb, personId: string): PersonDetails['memberships'] =>
  db
    .prepare<[string], MembershipRow & { bodyName: string }>(
      `SELECT ${MEMBERSHIP}, b.name AS bodyName
       FROM membership m JOIN body b ON b.id = m.body_id LEFT JOIN seat s ON s.id = m.seat_id
       WHERE m.person_id = ? ORDER BY m.from_on DESC, m.id DESC`,
    )
    .all(personId)
    .map(({ bodyName, ...row }) => ({ ...toMembership(row), bodyName, quotaGroup: groupOf(row) }))

export function getMembership(db: ReadDb, id: string): StoredMembership | undefined {
  const row = db
    .prepare<[string], MembershipRow>(
      `SELECT ${MEMBERSHIP} FROM membership m LEFT JOIN seat s ON s.id = m.seat_id WHERE m.id = ?`,
    )
    .get(id)
  return row && toMembership(row)
}

// A seat knows its own group, so only that of a member without one is stored.
const toRow = (membership: StoredMembership): MembershipRow => ({
  ...membership,
  isOptional: membership.isOptional ? 1 : 0,
  quotaGroup: membership.seatId === null ? membership.quotaGroup : '',
})

export function insertMembership(db: WriteDb, membership: StoredMembership): void {
  db.prepare(
    `INSERT INTO membership (id, person_id, body_id, seat_id, quota_group, role, duty, is_optional, from_on, to_on,
       source, appointed_by, appointed_on, term_reason, reviewed_on)
     VALUES (@id, @personId, @bodyId, @seatId, @quotaGroup, @role, @duty, @isOptional, @fromOn, @toOn,
       @source, @appointedBy, @appointedOn, @termReason, @reviewedOn)`,
  ).run(toRow(membership))
}

export function deleteMembership(db: WriteDb, id: string): void {
  db.prepare('DELETE FROM membership WHERE id = ?').run(id)
}

/** Stores what may change in a membership; who and where never do. */
export function updateMembership(db: WriteDb, membership: StoredMembership): void {
  db.prepare(
    `UPDATE membership SET seat_id = @seatId, quota_group = @quotaGroup, role = @role, duty = @duty, is_optional = @isOptional, from_on = @fromOn, to_on = @toOn, source = @source,
       appointed_by = @appointedBy, appointed_on = @appointedOn, term_reason = @termReason, reviewed_on = @reviewedOn
     WHERE id = @id`,
  ).run(toRow(membership))
}
