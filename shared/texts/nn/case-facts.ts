import type { caseFacts as bokmaal } from '../nb/case-facts.ts'
import type { Words } from '../words.ts'

/** Words of the deadlines in a case and of its links to other cases. */
export const caseFacts = {
  deadlines: {
    title: 'Fristar',
    add: 'Legg til ein frist',
    edit: 'Endre fristen «{text}»',
    passed: 'Fristen er gått ut',
    done: 'Gjort {date}',
    noResponsible: 'Ingen ansvarleg',
    form: {
      title: 'Ny frist',
      editTitle: 'Endre fristen',
      text: 'Kva som skal vere gjort',
      responsible: 'Ansvarleg',
      due: 'Frist',
      submit: 'Legg til fristen',
      save: 'Lagre fristen',
      remove: 'Fjern fristen',
    },
    added: 'Fristen er lagd til.',
    saved: 'Fristen er lagra.',
    removed: 'Fristen er fjerna.',
    marked: 'Fristen er merkt som gjord.',
    reopened: 'Fristen er opna igjen.',
  },
  links: {
    title: 'Andre saker',
    add: 'Knyt til ei sak',
    kinds: { requires: 'Føreset', eases: 'Blir lettare med', refersTo: 'Viser til' },
    reverse: { requires: 'Er ein føresetnad for', eases: 'Lettar', refersTo: 'Blir vist til frå' },
    finished: 'ferdig handsama',
    open: 'ikkje ferdig handsama',
    waits: 'ikkje ferdig handsama; saka må vente',
    remove: 'Fjern koplinga til «{title}»',
    form: {
      title: 'Knyt til ei anna sak',
      kind: 'Denne saka',
      kindHelp: 'Berre «Føreset» gjer at saka må vente.',
      other: 'Sak',
      choose: 'Søk etter ei sak',
      matches: 'Saker som passar',
      none: 'Ingen saker passar',
      submit: 'Knyt sakene',
    },
    linked: 'Saka er knytt til «{title}».',
    unlinked: 'Koplinga til «{title}» er fjerna.',
  },
} as const satisfies Words<typeof bokmaal>
