import type * as z from 'zod'
import {
  genders,
  newMembership,
  newPerson,
  roles,
  type Gender,
  type MemberColumn,
  type MemberRow,
  type MembershipView,
  type Role,
} from '../../shared/members.ts'
import { isoDate } from '../../shared/values.ts'
import { bodies } from '../../shared/texts/bodies.ts'
import { fill } from '../../shared/texts/index.ts'
import { memberFile } from '../../shared/texts/member-file.ts'
import { genderSpellings, optionalStandingSpellings, roleSpellings } from '../../shared/texts/member-spellings.ts'
import { people } from '../../shared/texts/people.ts'
import { plain } from './member-columns.ts'

type Cells = MemberRow['cells']
export type Problem = MemberRow['problems'][number]

const rowSchema = newPerson.extend(
  newMembership.omit({ personId: true, person: true, bodyId: true, seatId: true }).extend({ toOn: isoDate.nullable() })
    .shape,
)
/** What a row says about a person and a membership. */
export type RowFields = z.output<typeof rowSchema>

const { problems: words } = memberFile
const optionalStanding = fill(memberFile.optional, {
  role: bodies.roles.standing,
  optional: bodies.standing.optional,
})

const roleOfWord: ReadonlyMap<string, Role> = new Map(
  roles.flatMap((role) => roleSpellings(role).map((word) => [plain(word), role])),
)
const genderOfWord: ReadonlyMap<string, Gender> = new Map(
  genders.flatMap((gender) => genderSpellings(gender).map((word) => [plain(word), gender])),
)

/** The fields of a row, or what is wrong with its cells. */
export function readCells(cells: Cells): Readonly<{ fields: RowFields | null; problems: readonly Problem[] }> {
  const { role, gender, fromOn, toOn, appointedOn } = cells
  const isOptional = optionalStandingSpellings.some((spelling) => plain(spelling) === plain(role))
  const result = rowSchema.safeParse({
    ...cells,
    // Words that are not understood go on as they are and are refused with the rest.
    role: role === '' ? 'member' : isOptional ? 'standing' : (roleOfWord.get(plain(role)) ?? role),
    gender: genderOfWord.get(plain(gender)) ?? gender,
    isOptional,
    fromOn: toDate(fromOn),
    toOn: toOn === '' ? null : toDate(toOn),
    appointedOn: appointedOn === '' ? null : toDate(appointedOn),
  })
  if (result.success) return { fields: result.data, problems: [] }
  const columns = new Set(result.error.issues.map(({ path }) => path[0] as MemberColumn))
  return { fields: null, problems: [...columns].map((column) => ({ column, message: complaint(column, cells) })) }
}

/** `2026-03-01` from `1.3.2026`; anything else stays as it is. */
function toDate(text: string): string {
  const [, day = '', month = '', year = ''] = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(text) ?? []
  return year === '' ? text : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}

function complaint(column: MemberColumn, cells: Cells): string {
  const value = shown(cells[column])
  if (value === '') return column === 'name' ? words.missing : words.missingDate
  if (column === 'fromOn' || column === 'toOn' || column === 'appointedOn') return fill(words.date, { value })
  if (column === 'role') return fill(words.role, { value, roles: roles.map((role) => bodies.roles[role]).join(', ') })
  if (column === 'gender') return fill(words.gender, { value })
  return words.tooLong
}

const longestShown = 400

/** A cell as it is shown: an endless one is cut. */
export const shown = (cell: string): string =>
  cell.length <= longestShown ? cell : `${cell.slice(0, longestShown).toWellFormed()}…`

/** The cells a membership is written with. */
export function writeCells(membership: MembershipView): Cells {
  const { person, role, isOptional } = membership
  return {
    ...membership,
    ...person,
    gender: person.gender === '' ? '' : people.genders[person.gender],
    quotaGroup: membership.quotaGroup ?? '',
    role: role === 'standing' && isOptional ? optionalStanding : bodies.roles[role],
    toOn: membership.toOn ?? '',
    appointedOn: membership.appointedOn ?? '',
  }
}
