import { bodies } from './bodies.ts'
import { chosen } from './chosen.ts'
import { mandate } from './mandate.ts'
import { memberFile } from './member-file.ts'
import { paperComments } from './paper-comments.ts'
import { fieldNames as nb, rowNames as rowsInBokmaal } from './nb/fields.ts'
import { fieldNames as nn, rowNames as rowsInNynorsk } from './nn/fields.ts'

const { term, replacement, deputies, overlap, meetings, quorum, notice, deadlines, absence } = mandate.rules

/** What a field of an input is called where a user meets it; the others go by their name alone. */
export const fields: Readonly<Record<string, string>> = {
  ...memberFile.columns,
  ...chosen(nb, nn),
  shortName: bodies.form.shortName,
  kind: bodies.form.kind,
  numberFormat: bodies.form.numberFormat,
  count: bodies.seatsForm.count,
  isOptional: bodies.appointForm.isOptional,
  words: paperComments.words,

  termYears: term,
  replacementPart: replacement,
  replacementOf: replacement,
  replacementBasis: replacement,
  hasDeputies: deputies,
  overlapBodyId: overlap,
  overlapMinimum: overlap,
  meetingsLeast: meetings,
  meetingsMost: meetings,
  quorumPart: quorum,
  quorumOf: quorum,
  quorumNote: quorum,
  noticeDays: notice,
  handInDays: deadlines,
  freezeDays: deadlines,
  absenceLimit: absence,
  absenceMonths: absence,
}

/** What the rows of an input are called when one of them is wrong; `{number}` counts from one. */
export const rows: Readonly<Record<string, string>> = chosen(rowsInBokmaal, rowsInNynorsk)
