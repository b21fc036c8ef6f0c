/** Words of the files that are attached to a case. */
export const attachments = {
  title: 'Vedlegg',
  empty: 'Her ligger filene som følger saken, i den rekkefølgen de blir nummerert. Slipp dem her, eller velg dem.',
  add: 'Legg ved filer',
  choose: 'Velg filer som skal legges ved',
  chooseNew: 'Velg ny fil i vedlegg {number}',
  list: 'Vedlegg i rekkefølge',
  numbered: 'Vedlegg {number}',
  open: 'Åpne vedlegg {number}: {title}',
  about: '{fileName}, {size}',
  dangerous: 'Kan kjøre et program',
  accessLevels: { open: 'Åpen', internal: 'Intern', restricted: 'Begrenset tilgang' },

  drop: 'Slipp filer for å legge dem ved. Én Word-fil eller tekstfil på saksframlegget blir til tekst.',
  addedOne: '«{title}» er lagt ved.',
  addedMany: '{count} filer er lagt ved.',
  tooLarge:
    '{fileName} er større enn 100 MB og kan ikke legges ved. Legg filen i arkivet, og skriv lenken i saksframlegget. Ingenting er lagt ved.',
  folder: 'En mappe kan ikke legges ved. Åpne mappen, og slipp filene som ligger i den. Ingenting er lagt ved.',
  tooMany: 'Høyst 100 filer kan legges ved på én gang. Ingenting er lagt ved.',
  unreadable:
    '{fileName} kan ikke leses. Filen kan være flyttet, slettet eller endret siden du valgte den. Ingenting er lagt ved.',

  reading: 'Leser {fileName}',
  readingOf: 'Leser {fileName} ({index} av {count})',
  progress: 'Leser filer inn i arbeidsflaten',
  cancelled: 'Avbrutt. Ingenting er lagt ved.',

  edit: 'Endre vedlegg {number}',
  fields: { title: 'Tittel', access: 'Tilgang til vedlegget' },
  edited: 'Vedlegget er endret.',
  replace: 'Ny fil i vedlegg {number}',
  replaced: '«{title}» har fått en ny fil. Den gamle er tatt vare på.',
  save: 'Lagre vedlegg {number} i en mappe',
  saveAll: 'Lagre alle i en mappe',
  saved: { one: 'Filen er lagret i mappen.', many: '{count} filer er lagret i mappen.' },
  up: 'Flytt vedlegg {number} opp',
  down: 'Flytt vedlegg {number} ned',
  moved: '«{title}» er nå vedlegg {number}.',
  remove: 'Fjern vedlegg {number}',
  removed: '«{title}» er fjernet.',

  versions: '{count} versjoner',
  version: 'Versjon {sequence}: {fileName}, {size}',
  openVersion: 'Åpne versjon {sequence} av vedlegg {number}',
  saveVersion: 'Lagre versjon {sequence} av vedlegg {number} i en mappe',
  openShort: 'Åpne',

  keys: { move: 'Flytt vedlegget', remove: 'Fjern vedlegget', edit: 'Endre tittel og tilgang' },
  size: { kilobytes: '{count}\u00a0kB', megabytes: '{count}\u00a0MB' },
} as const
