/** Words used in more than one place of the interface. */
export const common = {
  appName: 'Møtebok',
  undo: 'Angre',
  undone: 'Endringen er angret.',
  close: 'Lukk',
  cancel: 'Avbryt',
  save: 'Lagre',
  remove: 'Fjern',
  edit: 'Rediger',
  saved: 'Lagret kl. {time}',
  allSaved: 'Alt er lagret',
  saving: 'Lagrer …',
  notSaved: 'Ikke lagret',
  notSavedSince: 'Ikke lagret siden kl. {time}',
  retry: 'Prøv igjen',
  or: 'eller',
  fillIn: 'Fyll ut feltet «{field}».',
  fileTooLarge:
    'Filen {fileName} er større enn {megabytes} MB og kan ikke tas inn. Del den opp og ta inn delene hver for seg.',
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
} as const
