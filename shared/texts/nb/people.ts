/** Words for finding and registering people. */
export const people = {
  search: 'Skriv et navn',
  name: 'Navn',
  title: 'Stilling',
  organisation: 'Organisasjon',
  email: 'E-post',
  matches: 'Personer',
  addNew: 'Ny person: {name}',
  newTitle: 'Ny person',
  add: 'Legg til personen',
  added: '{name} er lagt til.',
} as const
