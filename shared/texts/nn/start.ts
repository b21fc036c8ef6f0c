import type { start as bokmaal } from '../nb/start.ts'
import type { Words } from '../words.ts'

/** Words of the first page, before a workspace is open. */
export const start = {
  title: 'Møtebok',
  lead: 'Saker, innkallingar og referat for råd og utval. Alt ligg i éi fil på di eiga maskin, og ingenting blir sendt ut.',
  choices: {
    create: { text: 'Ny arbeidsflate', help: 'Lagar ei tom fil der du vel.' },
    open: { text: 'Opne', help: 'Opnar ei arbeidsflate du har frå før.' },
    sample: { text: 'Opne eksempel', help: 'Lagar ei fil med eit oppdikta møteår å prøve seg på.' },
  },
  busy: 'Opnar …',
  recent: 'Sist brukt',
  failed: 'Kunne ikkje opne',
} as const satisfies Words<typeof bokmaal>
