import type { suggestions as bokmaal } from '../nb/suggestions.ts'
import type { Words } from '../words.ts'

/** Words about what is suggested in a paper and not decided. */
export const suggestions = {
  tool: 'Foreslå endringar',
  on: 'Du foreslår endringar. Det du skriv, blir ein del av teksten når forslaget er godteke.',
  mode: 'Du foreslår endringar.',
  off: 'Du skriv rett i teksten igjen.',
  stop: 'Skriv rett i teksten',
  refused: 'Denne endringa kan ikkje foreslåast. Slå av «Foreslå endringar» for å gjere henne rett i teksten.',
  refusedInStruckOut: 'Dette er foreslått stroke. Avvis forslaget om du vil skrive her.',

  here: 'Forslag ved markøren',
  accept: 'Godta',
  reject: 'Avvis',
  accepted: 'Endringa er godteken.',
  rejected: 'Endringa er avvist.',
  next: 'Neste forslag',
  previous: 'Førre forslag',
  goTo: 'Gå til',
  acceptThis: 'Godta: {what}',
  rejectThis: 'Avvis: {what}',
  goToThis: 'Gå til: {what}',

  list: 'Forslag til endring',
  empty: 'Ingen forslag til endring. Slå på «Foreslå endringar» i verktøya for å foreslå noko utan å endre teksten.',
  lead: { one: '1 forslag er ikkje avgjort.', many: '{count} forslag er ikkje avgjorde.' },
  acceptAll: 'Godta alle',
  rejectAll: 'Avvis alle',
  acceptedAll: { one: '1 forslag er godteke.', many: '{count} forslag er godtekne.' },
  rejectedAll: { one: '1 forslag er avvist.', many: '{count} forslag er avviste.' },
  undo: 'Angre',
  madeBy: '{name}, {date} kl. {time}',
  madeByUnknown: '{date} kl. {time}',
  notStored: 'Akkurat no',
  notInVersion: {
    one: '1 forslag til endring er ikkje avgjort, og er ikkje med.',
    many: '{count} forslag til endring er ikkje avgjorde, og er ikkje med.',
  },

  what: {
    replace: 'Erstattar «{removed}» med «{added}»',
    insert: 'Set inn «{added}»',
    remove: 'Stryk «{removed}»',
    form: 'Endrar forma på «{added}»',
    modifies: 'Endrar forma på eit avsnitt',
    splits: 'Deler eit avsnitt i to',
    joins: 'Gjer to avsnitt til eitt',
    insertBlock: 'Set inn {block}',
    removeBlock: 'Stryk {block}',
    other: 'Endrar teksten',
  },
  blocks: {
    image: 'eit bilete',
    table: 'ein tabell',
    tableRow: 'ei tabellrad',
    tableCell: 'ei tabellcelle',
    tableHeader: 'ei tabellcelle',
    listItem: 'eit listepunkt',
    other: 'eit tomt avsnitt',
  },
} as const satisfies Words<typeof bokmaal>
