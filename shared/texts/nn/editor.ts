import type { editor as bokmaal } from '../nb/editor.ts'
import type { Words } from '../words.ts'

/** Words of the editor for rich text. */
export const editor = {
  place: 'I teksten',
  toolbar: 'Verktøy for {label}',
  help: 'Alt F10 går til verktøya. Esc og så Tab går vidare ut av teksten.',

  style: {
    label: 'Avsnittstype: {style}',
    paragraph: 'Avsnitt',
    heading: 'Overskrift {level}',
  },
  bold: 'Feit',
  boldLetter: 'F',
  italic: 'Kursiv',
  italicLetter: 'K',
  bulletList: 'Punktliste',
  orderedList: 'Nummerert liste',
  listStart: {
    tool: 'Byrj nummereringa på eit anna tal',
    number: 'Første talet i lista',
    invalid: 'Skriv eit heilt tal frå 0 til {most}.',
    set: 'Set talet',
    follow: 'Hald fram den førre lista, på {start}',
    said: 'Lista byrjar på {start}',
  },
  nest: 'Flytt listepunktet inn',
  unnest: 'Flytt listepunktet ut',
  quote: 'Sitat',
  undo: 'Angre skriving',
  redo: 'Gjer om skriving',

  link: {
    tool: 'Lenkje',
    address: 'Adresse, til dømes ks.no',
    invalid: 'Skriv ei adresse som byrjar med https://, http:// eller mailto:.',
    set: 'Set inn lenkja',
    change: 'Endre lenkja',
    remove: 'Fjern lenkja',
  },

  table: {
    tool: 'Tabell',
    insert: 'Set inn tabell',
    rowAbove: 'Ny rad over',
    rowBelow: 'Ny rad under',
    columnBefore: 'Ny kolonne til venstre',
    columnAfter: 'Ny kolonne til høgre',
    headerRow: 'Overskriftsrad av eller på',
    removeRow: 'Fjern rada',
    removeColumn: 'Fjern kolonnen',
    remove: 'Fjern tabellen',
  },

  find: {
    tool: 'Søk og erstatt',
    title: 'Søk i {label}',
    open: 'Søk i teksten',
    openReplace: 'Søk og erstatt i teksten',
    search: 'Søk etter',
    replacement: 'Erstatt med',
    showReplacement: 'Erstatt',
    caseSensitive: 'Skil mellom store og små bokstavar',
    wholeWord: 'Berre heile ord',
    previous: 'Førre treff',
    next: 'Neste treff',
    close: 'Lukk søket',
    replaceOne: 'Erstatt dette',
    replaceAll: 'Erstatt alle',
    place: '{place} av {count}',
    count: { one: '1 treff', many: '{count} treff' },
    none: 'Ingen treff',
    replaced: { one: '1 stad er erstatta.', many: '{count} stader er erstatta.' },
  },

  length: {
    words: { one: '1 ord', many: '{count} ord' },
    minutes: { one: '1 minutt å lese', many: '{count} minutt å lese' },
    both: '{words}, {minutes}',
    selected: '{selected} av {count} ord er merkte, {minutes}',
    advice: '{section}: {count} ord. Rådet er høgst {most}, omtrent {lines}.',
    lines: { one: '1 linje', many: '{count} linjer' },
  },

  keys: {
    toTools: 'Gå til verktøya',
    heading: 'Overskrift 1, med 2 og 3 for dei mindre',
    leave: 'Gå ut av teksten med Tab',
    paragraph: 'Vanleg avsnitt',
    lineBreak: 'Ny linje i same avsnitt',
    nest: 'Listepunkt inn, neste celle i tabell',
  },
} as const satisfies Words<typeof bokmaal>
