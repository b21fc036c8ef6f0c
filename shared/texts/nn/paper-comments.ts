import type { paperComments as bokmaal } from '../nb/paper-comments.ts'
import type { Words } from '../words.ts'

/** Words of comments on a paper. */
export const paperComments = {
  words: 'Kommentar',
  tool: 'Kommenter avsnittet',
  toComment: 'Gå til kommentaren til avsnittet',
  place: 'Kommentarar',
  noBlock: 'Set markøren i avsnittet du vil kommentere, og prøv igjen.',
  mark: { one: '1 kommentar: {quote}', many: '{count} kommentarar: {quote}' },
  here: { one: 'Avsnittet har 1 kommentar', many: 'Avsnittet har {count} kommentarar' },

  empty:
    'Ingen kommentarar enno. Set markøren i eit avsnitt i saksframlegget og vel «Kommenter avsnittet», eller trykk Ctrl Alt M.',
  list: 'Kommentarar',
  settled: 'Ferdige',
  thread: 'Kommentar av {name} til «{quote}»',
  threadUnknown: 'Kommentar til «{quote}»',
  noWords: 'eit avsnitt utan ord',
  gone: 'Avsnittet er teke bort frå teksten.',
  about: '{name}, {date} kl. {time}',
  aboutUnknown: '{date} kl. {time}',
  changed: 'endra',
  settledBy: 'Ferdig: {name}, {date}',
  settledByUnknown: 'Ferdig {date}',

  create: { title: 'Ny kommentar', submit: 'Legg til kommentaren', done: 'Kommentaren er lagd til.' },
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
    done: 'Kommentaren er endra.',
  },
  remove: { button: 'Fjern kommentaren', done: 'Kommentaren er fjerna.' },
  removeAnswer: { button: 'Fjern svaret', done: 'Svaret er fjerna.' },
  editAnswer: { button: 'Rediger svaret', title: 'Rediger svaret', done: 'Svaret er endra.' },
  settle: { button: 'Ferdig', done: 'Kommentaren er ferdig.' },
  reopen: { button: 'Opne igjen', done: 'Kommentaren er opna igjen.' },
  toText: 'Gå til teksten',
} as const satisfies Words<typeof bokmaal>
