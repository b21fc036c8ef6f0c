import type { memberFile as bokmaal } from '../nb/member-file.ts'
import type { Words } from '../words.ts'

/** Words about lists of members read from a file and written to one. */
export const memberFile = {
  title: 'Medlemsliste som fil',
  lead: 'Lista blir lesen og skriven som ei CSV-fil, som rekneark kan opne.',

  exporting: {
    button: 'Eksporter',
    title: 'Eksporter medlemslista',
    who: 'Kven skal vere med',
    whos: { today: 'Medlemmer og faste deltakarar i dag', all: 'Alle som er eller har vore med' },
    personal: 'Ta med kjønn og grunnar til avvikande periodar',
    personalHelp: 'Dette er registrert til organet sin eigen bruk, og er elles ikkje med.',
    submit: 'Vel mappe',
    written: { one: '1 rad er skriven til {path}', many: '{count} rader er skrivne til {path}' },
  },

  importing: {
    button: 'Importer',
    choose: 'Vel ei fil med medlemmer',
    drop: 'Slepp fila for å sjå kva ho inneheld',
    notList: 'Slepp éi CSV-fil her. Lagre lista som CSV i reknearket, og prøv igjen.',
    title: 'Medlemmer frå {fileName}',
    intro: 'Ingenting er endra enno. Sjå over radene, vel kven dei gjeld, og ta dei inn.',
    encoding: 'Lesen som {encoding}, skild med {separator}.',
    encodings: { 'utf-8': 'UTF-8', 'utf-16': 'UTF-16', 'windows-1252': 'Windows-1252' },
    separators: { ';': 'semikolon', ',': 'komma', '\t': 'tabulator' },
    otherSeparator: '«{separator}»',
    unknown: {
      one: 'Kolonnen {names} er ukjend og blir ikkje teken inn.',
      many: 'Kolonnane {names} er ukjende og blir ikkje tekne inn.',
    },
    noRows: 'Fila har ingen rader med medlemmer. Den første rada skal vere overskrifter.',
    table: 'Radene i fila',
    line: 'Rad',
    state: 'Tilstand',
    person: 'Gjeld',
    seat: 'Plass',
    noSeat: 'Utan plass',
    newPerson: 'Ny person',
    others: 'Andre registrerte',
    personFor: 'Kven rad {line} gjeld',
    ready: 'Klar',
    faulty: 'Feil i {columns}',
    faultyRow: 'Feil i rada',
    known: 'Registrert frå før. Blir hoppa over.',
    problemAt: '{column}: {message}',
    problemIn: 'Rad {line}. {problem}',
    problemList: 'Dette må rettast i fila',
    moreProblems: 'Og {count} feil til, sjå tabellen.',
    problems: {
      one: '1 rad har feil. Rett henne i fila, og vel fila på nytt. Ingenting er teke inn.',
      many: '{count} rader har feil. Rett dei i fila, og vel fila på nytt. Ingenting er teke inn.',
    },
    nothingNew: 'Alle radene er registrerte frå før. Det er ingenting å ta inn.',
    again: 'Vel ei anna fil',
    take: { one: 'Ta inn 1 medlem', many: 'Ta inn {count} medlemmer' },
    takeNone: 'Ta inn medlemmene',
    taken: { one: '1 medlem er teken inn.', many: '{count} medlemmer er tekne inn.' },
    passedOver: {
      one: '1 rad var registrert frå før.',
      many: '{count} rader var registrerte frå før.',
    },
  },

  columns: {
    name: 'Namn',
    title: 'Stilling',
    organisation: 'Organisasjon',
    email: 'E-post',
    gender: 'Kjønn',
    quotaGroup: 'Gruppe',
    role: 'Rolle',
    duty: 'Møter som',
    fromOn: 'Frå og med',
    toOn: 'Til og med',
    appointedBy: 'Oppnemnd av',
    appointedOn: 'Oppnemnd',
    source: 'Vedtak eller brev',
    termReason: 'Grunn til ein annan periode',
  },

  optional: '{role} ({optional})',

  problems: {
    missing: 'Namnet manglar.',
    missingDate: 'Dagen medlemskapen byrjar, manglar.',
    date: '«{value}» er ikkje ein dato. Skriv han som 01.03.2026 eller 2026-03-01.',
    role: '«{value}» er ikkje ei rolle. Skriv ei av desse: {roles}.',
    gender: '«{value}» er ikkje forstått. Skriv kvinne, mann eller anna, eller la cella stå tom.',
    tooLong: 'Cella er for lang.',
    tooManyCells: 'Rada har fleire celler enn overskrifta. Sjekk skiljeteikna og hermeteikna i rada.',
  },

  fileName: '{date} {body} – medlemmer',
} as const satisfies Words<typeof bokmaal>
