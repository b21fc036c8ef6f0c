import type { Membership, MembershipView, Person } from '../../shared/members.ts'
import type { ReadDb, WriteDb } from '../db/database.ts'

const PERSON = 'p.id, p.name, p.title, p.organisation, p.email'

export const listPeople = (db: ReadDb): Person[] => db.prepare<[], Person>(`SELECT ${PERSON} FROM person p`).all()

export const getPerson = (db: ReadDb, id: string): Person | undefined =>
  db.prepare<[string], Person>(`SELECT ${PERSON} FROM person p WHERE p.id = ?`).get(id)

export function insertPerson(db: WriteDb, person: Person): void {
  db.prepare(
    `INSERT INTO person (id, name, title, organisation, email) VALUES (@id, @name, @title, @organisation, @email)`,
  ).run(person)
}

export function updatePerson(db: WriteDb, person: Person): void {
  db.prepare(
    `UPDATE person SET name = @name, title = @title, organisation = @organisation, email = @email WHERE id = @id`,
  ).run(person)
}

const MEMBERSHIP = `m.id, m.person_id AS personId, m.body_id AS bodyId, m.seat_id AS seatId, m.role, m.duty,
  m.is_optional AS isOptional, m.from_on AS fromOn, m.to_on AS toOn, m.source`

type MembershipRow = Omit<Membership, 'isOptional'> & Readonly<{ isOptional: number }>
type ViewRow = MembershipRow & Omit<Person, 'id'> & Readonly<{ quotaGroup: string | null }>

const toMembership = (row: MembershipRow): Membership => ({ ...row, isOptional: row.isOptional === 1 })

function toView({ name, title, organisation, email, quotaGroup, ...membership }: ViewRow): MembershipView {
  const person = { id: membership.personId, name, title, organisation, email }
  return { ...toMembership(membership), person, quotaGroup }
}

/** The body's memberships, oldest first: those that hold on the day, or all that ever were when it is null. */
export const listMemberships = (db: ReadDb, bodyId: string, on: string | null): MembershipView[] =>
  db
    .prepare<{ bodyId: string; on: string | null }, ViewRow>(
      `SELECT ${MEMBERSHIP}, p.name, p.title, p.organisation, p.email, s.quota_group AS quotaGroup
       FROM membership m JOIN person p ON p.id = m.person_id LEFT JOIN seat s ON s.id = m.seat_id
       WHERE m.body_id = @bodyId
         AND (@on IS NULL OR (m.from_on <= @on AND (m.to_on IS NULL OR m.to_on >= @on)))
       ORDER BY m.from_on, m.id`,
    )
    .all({ bodyId, on })
    .map(toView)

export function getMembership(db: ReadDb, id: string): Membership | undefined {
  const row = db.prepare<[string], MembershipRow>(`SELECT ${MEMBERSHIP} FROM membership m WHERE m.id = ?`).get(id)
  return row && toMembership(row)
}

export function insertMembership(db: WriteDb, membership: Membership): void {
  db.prepare(
    `INSERT INTO membership (id, person_id, body_id, seat_id, role, duty, is_optional, from_on, to_on, source)
     VALUES (@id, @personId, @bodyId, @seatId, @role, @duty, @isOptional, @fromOn, @toOn, @source)`,
  ).run({ ...membership, isOptional: membership.isOptional ? 1 : 0 })
}

export function setMembershipEnd(db: WriteDb, id: string, on: string): void {
  db.prepare('UPDATE membership SET to_on = ? WHERE id = ?').run(on, id)
}
