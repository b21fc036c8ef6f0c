import { join } from 'node:path'
import type * as z from 'zod'
import { localDay } from '../../shared/clock.ts'
import { found, UserError } from '../../shared/errors.ts'
import { safeFileName } from '../../shared/file-names.ts'
import {
  memberColumns,
  memberExport,
  memberFile,
  personalColumns,
  type MemberFilePreview,
  type MemberRow,
  type MembersApi,
} from '../../shared/members.ts'
import { fill } from '../../shared/texts/index.ts'
import { memberFile as texts } from '../../shared/texts/member-file.ts'
import { writeCells } from '../csv/member-cells.ts'
import { columnsIn, countKnownColumns } from '../csv/member-columns.ts'
import { planMembers, type Appointment, type PlannedRow } from '../csv/plan-members.ts'
import { readTable, type Table } from '../csv/read-table.ts'
import { writeTable } from '../csv/write-table.ts'
import type { ReadDb, WriteDb } from '../db/database.ts'
import { inOneRead } from '../db/snapshot.ts'
import { writeForUser } from '../files.ts'
import { newId } from '../id.ts'
import { command, query, task, type Operations, type TaskContext } from '../operation.ts'
import { bodyInUse } from './bodies.ts'
import { getBody } from './bodies.sql.ts'
import { followMembers } from './invitations.ts'
import { settingOf } from './member-setting.ts'
import * as sql from './members.sql.ts'

/** Members read from a file and written to one. */
export const memberFiles = {
  readFile: query(memberFile, readFile),
  importFile: command(memberFile, importFile),
  exportFile: task(memberExport, exportFile),
} satisfies Operations<Pick<MembersApi, 'readFile' | 'importFile' | 'exportFile'>>

type FileInput = z.output<typeof memberFile>

function plan(db: ReadDb, input: FileInput): Readonly<{ table: Table; rows: PlannedRow[] }> {
  bodyInUse(db, input.bodyId)
  const table = readTable(Buffer.from(input.base64, 'base64'), input.fileName, countKnownColumns)
  const facts = { setting: settingOf(db, input.bodyId), people: sql.listPeople(db), chosen: input.people, newId }
  return { table, rows: planMembers(table, facts) }
}

function readFile(db: ReadDb, input: FileInput): MemberFilePreview {
  const { table, rows } = plan(db, input)
  const { encoding, separator, heading } = table
  return { encoding, separator, unknownColumns: columnsIn(heading).unknown, rows: rows.map(({ row }) => row) }
}

function importFile(
  db: WriteDb,
  input: FileInput,
): Readonly<{ appointed: number; passedOver: number; newPeople: number }> {
  const { rows } = plan(db, input)
  for (const { row } of rows) ensureFaultless(row)
  const appointments = rows.flatMap(({ appointment }) => appointment ?? [])
  const newcomers = new Set(appointments.filter(({ isNewPerson }) => isNewPerson).map(({ person }) => person))
  for (const person of newcomers) sql.insertPerson(db, person)
  for (const appointment of appointments) insert(db, input.bodyId, appointment)
  followMembers(db, input.bodyId)
  return {
    appointed: appointments.length,
    passedOver: rows.length - appointments.length,
    newPeople: newcomers.size,
  }
}

function ensureFaultless({ line, problems: [first] }: MemberRow): void {
  if (!first) return
  const { column, message: problem } = first
  if (column === null) throw new UserError('memberFileRow', { line, problem })
  throw new UserError('memberFileCell', { line, column: texts.columns[column], problem })
}

function insert(db: WriteDb, bodyId: string, { id, person, seatId, fields }: Appointment): void {
  sql.insertMembership(db, { ...fields, id, bodyId, personId: person.id, seatId, reviewedOn: null })
}

type Order = z.output<typeof memberExport>

/** Writes the members of a day, or all there have ever been, under a name that is free. */
function exportFile(db: ReadDb, order: Order, context: TaskContext): Promise<{ path: string; members: number }> {
  const today = localDay(context.now())
  const { body, memberships } = inOneRead(db, () => ({
    body: found(getBody(db, order.bodyId)),
    memberships: sql.listMemberships(db, order.bodyId, order.on ?? null),
  }))
  const columns = memberColumns.filter((column) => order.includesPersonal || !personalColumns.includes(column))
  const rows = memberships.map(writeCells).map((cells) => columns.map((column) => cells[column]))
  const bytes = writeTable([columns.map((column) => texts.columns[column]), ...rows])
  const name = fill(texts.fileName, { date: order.on ?? today, body: body.shortName })
  const path = writeForUser(join(order.folder, `${safeFileName(name)}.csv`), bytes)
  return Promise.resolve({ path, members: memberships.length })
}
