/** Words of the editor for rich text. */
export const editor = {
  place: 'I teksten',
  toolbar: 'Verktøy for {label}',
  help: 'Alt F10 går til verktøyene. Esc og så Tab går videre ut av teksten.',

  style: {
    label: 'Avsnittstype: {style}',
    paragraph: 'Avsnitt',
    heading: 'Overskrift {level}',
  },
  bold: 'Fet',
  boldLetter: 'F',
  italic: 'Kursiv',
  italicLetter: 'K',
  bulletList: 'Punktliste',
  orderedList: 'Nummerert liste',
  nest: 'Flytt listepunktet inn',
  unnest: 'Flytt listepunktet ut',
  quote: 'Sitat',
  undo: 'Angre skriving',
  redo: 'Gjør om skriving',

  link: {
    tool: 'Lenke',
    title: 'Lenke',
    address: 'Adresse, for eksempel ks.no',
    invalid: 'Skriv en adresse som begynner med https://, http:// eller mailto:.',
    set: 'Sett inn lenken',
    change: 'Endre lenken',
    remove: 'Fjern lenken',
  },

  table: {
    tool: 'Tabell',
    insert: 'Sett inn tabell',
    rowAbove: 'Ny rad over',
    rowBelow: 'Ny rad under',
    columnBefore: 'Ny kolonne til venstre',
    columnAfter: 'Ny kolonne til høyre',
    headerRow: 'Overskriftsrad av eller på',
    removeRow: 'Fjern raden',
    removeColumn: 'Fjern kolonnen',
    remove: 'Fjern tabellen',
  },

  keys: {
    toTools: 'Gå til verktøyene',
    heading: 'Overskrift 1, med 2 og 3 for de mindre',
    leave: 'Gå ut av teksten med Tab',
    paragraph: 'Vanlig avsnitt',
    lineBreak: 'Ny linje i samme avsnitt',
    nest: 'Listepunkt inn, neste celle i tabell',
  },
} as const
