import type { common as bokmaal } from '../nb/common.ts'
import type { Words } from '../words.ts'

/** Words used in more than one place of the interface. */
export const common = {
  appName: 'Møtebok',
  undo: 'Angre',
  undone: 'Endringa er angra.',
  close: 'Lukk',
  cancel: 'Avbryt',
  save: 'Lagre',
  remove: 'Fjern',
  showInFolder: 'Vis i mappa',
  edit: 'Rediger',
  saved: 'Lagra kl. {time}',
  allSaved: 'Alt er lagra',
  saving: 'Lagrar …',
  notSaved: 'Ikkje lagra',
  notSavedSince: 'Ikkje lagra sidan kl. {time}',
  retry: 'Prøv igjen',
  or: 'eller',
  fillIn: 'Fyll ut feltet «{field}».',
  putRight: 'Rett det som står i feltet «{field}».',
  between: 'Skriv eit tal frå {least} til {most} i feltet «{field}».',
  fileTooLarge:
    'Fila {fileName} er større enn {megabytes} MB og kan ikkje takast inn. Del henne opp og ta inn delane kvar for seg.',
  duration: { minutes: '{minutes} min', hours: '{hours} t', both: '{hours} t {minutes} min' },
  /** Keys whose names are not what is written on them. */
  keys: {
    ArrowUp: '↑',
    ArrowDown: '↓',
    ArrowLeft: '←',
    ArrowRight: '→',
    Delete: 'Del',
    Escape: 'Esc',
    Shift: 'Skift',
    Enter: 'Enter',
  },
} as const satisfies Words<typeof bokmaal>
