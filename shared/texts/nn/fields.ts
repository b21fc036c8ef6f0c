import type { fieldNames as bokmaal, rowNames as rowsInBokmaal } from '../nb/fields.ts'
import type { Words } from '../words.ts'

/** What fields of an input are called that no place in the interface has a name for. */
export const fieldNames = {
  // Cases have titles too, and people another kind.
  title: 'Tittel eller stilling',
  on: 'Dato',
  text: 'Tekst',

  onDate: 'Dato',
  startsAt: 'Frå klokka',
  endsAt: 'Til klokka',
  time: 'Klokkeslett',
  form: 'Form',
  place: 'Stad',
  link: 'Lenkje',
  language: 'Språk',
  year: 'År',
  weekdays: 'Vekedagar',
  plannedMinutes: 'Minutt',

  dueOn: 'Frist',
  doneOn: 'Gjort',
  openedOn: 'Opna',
  decidedOn: 'Vald',
  proposer: 'Foreslått av',
  note: 'Merknad',
  folder: 'Mappe',
  fileName: 'Filnamn',
} as const satisfies Words<typeof bokmaal>

/** What the rows of an input are called when one of them is wrong; `{number}` counts from one. */
export const rowNames = {
  meetings: 'Møte {number}',
  appointments: 'Oppnemning {number}',
  ends: 'Avslutning {number}',
} as const satisfies Words<typeof rowsInBokmaal>
