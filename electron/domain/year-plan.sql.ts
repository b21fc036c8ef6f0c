import type { NamedDay } from '../../shared/holidays.ts'
import type { ReadDb } from '../db/database.ts'
import { nameOn } from './body-names.sql.ts'

const holdsOn = (membership: string, day: string): string =>
  `${membership}.role IN ('chair', 'deputyChair', 'member')
   AND ${membership}.from_on <= ${day} AND (${membership}.to_on IS NULL OR ${day} <= ${membership}.to_on)`

/** Bodies in use and those that met in the year, with their names at the end of it. */
export const listBodiesOfYear = (db: ReadDb, year: number): { id: string; name: string }[] =>
  db
    .prepare<{ year: string; end: string }, { id: string; name: string }>(
      `SELECT body.id, ${nameOn('body', '@end')} AS name FROM body
       WHERE body.removed_at IS NULL OR EXISTS (SELECT 1 FROM meeting
         WHERE meeting.body_id = body.id AND meeting.cancelled_at IS NULL AND substr(meeting.on_date, 1, 4) = @year)
       ORDER BY body.id`,
    )
    .all({ year: String(year), end: `${year}-12-31` })

/** Someone who is a member in two meetings of one day. */
export type Clash = Readonly<{ meetingId: string; otherId: string; otherBodyName: string; name: string }>

/** Each pair of meetings of one day in different bodies is given both ways, with one row for each shared member. */
export const listClashes = (db: ReadDb, year: number): Clash[] =>
  db
    .prepare<[string], Clash>(
      `SELECT DISTINCT meeting.id AS meetingId, other.id AS otherId,
         ${nameOn('body', 'other.on_date')} AS otherBodyName, person.name
       FROM meeting
       JOIN meeting other ON other.on_date = meeting.on_date AND other.body_id <> meeting.body_id
       JOIN body ON body.id = other.body_id
       JOIN membership ours ON ours.body_id = meeting.body_id AND ${holdsOn('ours', 'meeting.on_date')}
       JOIN membership theirs ON theirs.body_id = other.body_id AND theirs.person_id = ours.person_id
         AND ${holdsOn('theirs', 'meeting.on_date')}
       JOIN person ON person.id = ours.person_id
       WHERE substr(meeting.on_date, 1, 4) = ? AND meeting.cancelled_at IS NULL AND other.cancelled_at IS NULL
       ORDER BY other.starts_at, other.id`,
    )
    .all(String(year))

/** Days of the year when another body with members of this one meets, and the name of that body. */
export const listDaysOfSharedMembers = (db: ReadDb, bodyId: string, year: number): NamedDay[] =>
  db
    .prepare<{ bodyId: string; year: string }, NamedDay>(
      `SELECT DISTINCT other.on_date AS "on", ${nameOn('body', 'other.on_date', 'short_name')} AS name
       FROM meeting other JOIN body ON body.id = other.body_id
       JOIN membership theirs ON theirs.body_id = other.body_id AND ${holdsOn('theirs', 'other.on_date')}
       JOIN membership ours ON ours.person_id = theirs.person_id AND ours.body_id = @bodyId
         AND ${holdsOn('ours', 'other.on_date')}
       WHERE other.body_id <> @bodyId AND other.cancelled_at IS NULL AND substr(other.on_date, 1, 4) = @year`,
    )
    .all({ bodyId, year: String(year) })
