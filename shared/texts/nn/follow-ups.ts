import type { followUps as bokmaal } from '../nb/follow-ups.ts'
import type { Words } from '../words.ts'

/** Words about what is to be done after meetings. */
export const followUps = {
  title: 'Oppfølging',
  open: { one: '{count} open', many: '{count} opne' },
  overdueCount: { one: '{count} over fristen', many: '{count} over fristen' },
  noneOpen: 'Ingenting er ope',
  empty: 'Oppfølgingar blir skrivne i møtet og samla her, med frist og ansvarleg. Det er ingen enno.',
  toMeetings: 'Gå til møta',
  openTitle: 'Opne',
  doneTitle: 'Gjort',
  columns: { done: 'Gjort', text: 'Oppfølging', responsible: 'Ansvarleg', due: 'Frist', actions: 'Handlingar' },
  markDone: 'Merk som gjort: {text}',
  doneOn: 'Gjort {date}',
  noDue: 'Ingen frist',
  noResponsible: 'Ingen',
  dueToday: 'Fristen er i dag',
  overdue: { one: 'Éin dag over fristen', many: '{count} dagar over fristen' },
  edit: 'Endre',
  editThis: 'Endre: {text}',
  form: {
    title: 'Endre oppfølginga',
    text: 'Oppfølging',
    responsible: 'Ansvarleg',
    due: 'Frist',
    submit: 'Lagre endringane',
    remove: 'Fjern oppfølginga',
  },
  done: {
    marked: 'Oppfølginga er merkt som gjord.',
    reopened: 'Oppfølginga er opna igjen.',
    saved: 'Oppfølginga er endra.',
    removed: 'Oppfølginga er fjerna.',
  },
} as const satisfies Words<typeof bokmaal>
