import { bodies } from './bodies.ts'
import { mandate } from './mandate.ts'
import { memberFile } from './member-file.ts'
import { paperComments } from './paper-comments.ts'

const { replacement, overlap, meetings, quorum, notice, deadlines, absence } = mandate.rules

/** What a field of an input is called where a user meets it; the others go by their name alone. */
export const fields: Readonly<Record<string, string>> = {
  ...memberFile.columns,
  // Cases have titles too, and people another kind.
  title: 'Tittel eller stilling',
  shortName: bodies.form.shortName,
  kind: bodies.form.kind,
  numberFormat: bodies.form.numberFormat,
  count: bodies.seatsForm.count,
  isOptional: bodies.appointForm.isOptional,
  on: 'Dato',
  text: 'Tekst',
  words: paperComments.words,

  onDate: 'Dato',
  startsAt: 'Fra klokka',
  endsAt: 'Til klokka',
  time: 'Klokkeslett',
  form: 'Form',
  place: 'Sted',
  link: 'Lenke',
  language: 'Språk',
  year: 'År',
  weekdays: 'Ukedager',
  plannedMinutes: 'Minutter',

  dueOn: 'Frist',
  doneOn: 'Gjort',
  openedOn: 'Åpnet',
  decidedOn: 'Valgt',
  proposer: 'Foreslått av',
  note: 'Merknad',
  folder: 'Mappe',
  fileName: 'Filnavn',

  termYears: mandate.rules.term,
  replacementPart: replacement,
  replacementOf: replacement,
  replacementBasis: replacement,
  hasDeputies: mandate.rules.deputies,
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
export const rows: Readonly<Record<string, string>> = {
  meetings: 'Møte {number}',
  appointments: 'Oppnevning {number}',
  ends: 'Avslutning {number}',
}
