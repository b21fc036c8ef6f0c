import type { formalCheck as bokmaal } from '../nb/formal-check.ts'
import type { Words } from '../words.ts'

/** Words of whether the secretary has found a paper formally in order. */
export const formalCheck = {
  states: { unchecked: 'Ikkje kontrollert', inOrder: 'Formelt i orden', lapsed: 'Endra etter kontroll' },
  label: 'Formell kontroll',
  filter: 'Formell kontroll',
  all: 'Alle kontrollar',
  inOrder: 'Formelt i orden {date} av {name}',
  inOrderUnknown: 'Formelt i orden {date}',
  lapsed: 'I orden {date} ({name}), endra {lapsed}.',
  lapsedUnknown: 'I orden {date}, endra {lapsed}.',
  moment: '{date} kl. {time}',
  approve: { button: 'Merk som formelt i orden', done: 'Saksframlegget er formelt i orden, som versjon {sequence}.' },
  withdraw: {
    button: 'Trekk tilbake',
    command: 'Trekk tilbake formelt i orden',
    done: 'Saksframlegget er ikkje lenger formelt i orden.',
  },
  compare: 'Vis kva som er endra',
} as const satisfies Words<typeof bokmaal>
