/** What fields of an input are called that no place in the interface has a name for. */
export const fieldNames = {
  // Cases have titles too, and people another kind.
  title: 'Tittel eller stilling',
  on: 'Dato',
  text: 'Tekst',

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
} as const

/** What the rows of an input are called when one of them is wrong; `{number}` counts from one. */
export const rowNames = {
  meetings: 'Møte {number}',
  appointments: 'Oppnevning {number}',
  ends: 'Avslutning {number}',
} as const
