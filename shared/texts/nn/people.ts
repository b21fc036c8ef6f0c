import type { people as bokmaal } from '../nb/people.ts'
import type { Words } from '../words.ts'

/** Words for finding, registering and showing people. */
export const people = {
  search: 'Skriv eit namn',
  name: 'Namn',
  title: 'Stilling',
  organisation: 'Organisasjon',
  email: 'E-post',
  gender: 'Kjønn',
  genderHelp: 'Blir berre brukt til å telje kjønnsbalansen i organ. Kjem berre med i ein eksport når du ber om det.',
  genders: { '': 'Ikkje registrert', female: 'Kvinne', male: 'Mann', other: 'Anna' },
  matches: 'Personar',
  addNew: 'Ny person: {name}',
  newTitle: 'Ny person',
  add: 'Legg til personen',
  findOther: 'Vel ein annan person',
  added: '{name} er lagd til.',

  page: {
    noPosition: 'Inga stilling er registrert',
    correct: 'Rett personen',
    facts: 'Om personen',
    noEmail: 'ikkje registrert',
    positions: 'Stillingar',
    newPosition: 'Ny stilling',
    now: 'no',
    until: 'til og med {date}',
    memberships: 'Medlemskapar',
    noMemberships: 'Personen er ikkje oppnemnd nokon stad enno. Det gjer du i organet det gjeld.',
    columns: { body: 'Organ', role: 'Rolle', period: 'Periode', appointment: 'Oppnemning' },
    termReason: 'Avvikande periode: {reason}',
  },
} as const satisfies Words<typeof bokmaal>
