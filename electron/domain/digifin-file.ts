import { join } from 'node:path'
import { plainText } from '../../shared/content.ts'
import type { DigifinLine } from '../../shared/digifin.ts'
import { found } from '../../shared/errors.ts'
import { safeFileName } from '../../shared/file-names.ts'
import { fill } from '../../shared/texts/index.ts'
import { digifin as texts } from '../../shared/texts/digifin.ts'
import { documents } from '../../shared/texts/documents.ts'
import { writeTable } from '../csv/write-table.ts'
import type { ReadDb } from '../db/database.ts'
import { writeForUser } from '../files.ts'
import { getMeeting } from './meetings.sql.ts'

/** Writes a meeting's applications to a CSV file under a name that is free; amounts are digits alone. */
export function exportList(
  db: ReadDb,
  meetingId: string,
  folder: string,
  lines: readonly DigifinLine[],
): Promise<{ path: string; applications: number }> {
  const { bodyShortName: body, onDate: date } = found(getMeeting(db, meetingId))
  const name = safeFileName(fill(texts.file.name, { body, date }))
  const path = writeForUser(join(folder, `${name}.csv`), writeTable([headings, ...lines.map(rowOf)]))
  return Promise.resolve({ path, applications: lines.length })
}

const headings: string[] = Object.values(texts.columns)

const digits = (value: number | null): string => (value === null ? '' : String(value))

/** The cells in the order of `texts.columns`. */
function rowOf(line: DigifinLine): string[] {
  const { prior, recommendation } = line
  return [
    digits(line.priority),
    line.number ?? '',
    line.applicant,
    line.project,
    digits(line.amountAsked),
    prior === null ? '' : [prior.bodyName, documents.shortOutcomes[prior.outcome], textOf(prior)].join(': '),
    recommendation === null ? '' : texts.recommendations[recommendation],
    digits(line.recommendedAmount),
    line.conditions,
    texts.decisions[line.decision],
    digits(line.decidedAmount),
    line.decidedOn ?? '',
    line.decisionText,
  ]
}

const textOf = ({ advice }: NonNullable<DigifinLine['prior']>): string => (advice === null ? '' : plainText(advice))
