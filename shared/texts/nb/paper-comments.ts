/** Words of comments on a paper. */
export const paperComments = {
  words: 'Kommentar',
  tool: 'Kommenter avsnittet',
  toComment: 'Gå til kommentaren til avsnittet',
  place: 'Kommentarer',
  noBlock: 'Sett markøren i avsnittet du vil kommentere, og prøv igjen.',
  /** In the margin of the text. */
  mark: { one: '1 kommentar: {quote}', many: '{count} kommentarer: {quote}' },
  /** Said when the cursor comes into a block with comments. */
  here: { one: 'Avsnittet har 1 kommentar', many: 'Avsnittet har {count} kommentarer' },

  empty:
    'Ingen kommentarer ennå. Sett markøren i et avsnitt i saksframlegget og velg «Kommenter avsnittet», eller trykk Ctrl Alt M.',
  list: 'Kommentarer',
  settled: 'Ferdige',
  thread: 'Kommentar av {name} til «{quote}»',
  threadUnknown: 'Kommentar til «{quote}»',
  noWords: 'et avsnitt uten ord',
  gone: 'Avsnittet er tatt bort fra teksten.',
  about: '{name}, {date} kl. {time}',
  aboutUnknown: '{date} kl. {time}',
  changed: 'endret',
  settledBy: 'Ferdig: {name}, {date}',
  settledByUnknown: 'Ferdig {date}',

  create: { title: 'Ny kommentar', submit: 'Legg til kommentaren', done: 'Kommentaren er lagt til.' },
  answer: {
    button: 'Svar',
    title: 'Svar på kommentaren',
    words: 'Svar',
    submit: 'Legg til svaret',
    done: 'Svaret er lagt til.',
  },
  edit: {
    button: 'Rediger kommentaren',
    title: 'Rediger kommentaren',
    submit: 'Lagre',
    done: 'Kommentaren er endret.',
  },
  remove: { button: 'Fjern kommentaren', done: 'Kommentaren er fjernet.' },
  removeAnswer: { button: 'Fjern svaret', done: 'Svaret er fjernet.' },
  editAnswer: { button: 'Rediger svaret', title: 'Rediger svaret', done: 'Svaret er endret.' },
  settle: { button: 'Ferdig', done: 'Kommentaren er ferdig.' },
  reopen: { button: 'Åpne igjen', done: 'Kommentaren er åpnet igjen.' },
  toText: 'Gå til teksten',
} as const
