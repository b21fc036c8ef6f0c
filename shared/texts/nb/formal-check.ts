/** Words of whether the secretary has found a paper formally in order. */
export const formalCheck = {
  states: { unchecked: 'Ikke kontrollert', inOrder: 'Formelt i orden', lapsed: 'Endret etter kontroll' },
  label: 'Formell kontroll',
  filter: 'Formell kontroll',
  all: 'Alle kontroller',
  inOrder: 'Formelt i orden {date} av {name}',
  inOrderUnknown: 'Formelt i orden {date}',
  lapsed: 'I orden {date} ({name}), endret {lapsed}.',
  lapsedUnknown: 'I orden {date}, endret {lapsed}.',
  moment: '{date} kl. {time}',
  approve: { button: 'Marker som formelt i orden', done: 'Saksframlegget er formelt i orden, som versjon {sequence}.' },
  withdraw: {
    button: 'Trekk tilbake',
    command: 'Trekk tilbake formelt i orden',
    done: 'Saksframlegget er ikke lenger formelt i orden.',
  },
  compare: 'Vis hva som er endret',
} as const
