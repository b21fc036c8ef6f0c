import type { attachments as bokmaal } from '../nb/attachments.ts'
import type { Words } from '../words.ts'

/** Words of the files that are attached to a case. */
export const attachments = {
  title: 'Vedlegg',
  empty: 'Her ligg filene som følgjer saka, i den rekkjefølgja dei blir nummererte. Slepp dei her, eller vel dei.',
  add: 'Legg ved filer',
  choose: 'Vel filer som skal leggjast ved',
  chooseNew: 'Vel ny fil i vedlegg {number}',
  list: 'Vedlegg i rekkjefølgje',
  numbered: 'Vedlegg {number}',
  open: 'Opne vedlegg {number}: {title}',
  about: '{fileName}, {size}',
  dangerous: 'Kan køyre eit program',
  accessLevels: { open: 'Open', internal: 'Intern', restricted: 'Avgrensa tilgang' },

  drop: 'Slepp filer for å leggje dei ved. Éi Word-fil eller tekstfil på saksframlegget blir til tekst.',
  addedOne: '«{title}» er lagt ved.',
  addedMany: '{count} filer er lagde ved.',
  tooLarge:
    '{fileName} er større enn 100 MB og kan ikkje leggjast ved. Legg fila i arkivet, og skriv lenkja i saksframlegget. Ingenting er lagt ved.',
  folder: 'Ei mappe kan ikkje leggjast ved. Opne mappa, og slepp filene som ligg i henne. Ingenting er lagt ved.',
  tooMany: 'Høgst 100 filer kan leggjast ved på éin gong. Ingenting er lagt ved.',
  unreadable:
    '{fileName} kan ikkje lesast. Fila kan vere flytta, sletta eller endra sidan du valde henne. Ingenting er lagt ved.',

  reading: 'Les {fileName}',
  readingOf: 'Les {fileName} ({index} av {count})',
  progress: 'Les filer inn i arbeidsflata',
  cancelled: 'Avbrote. Ingenting er lagt ved.',

  edit: 'Endre vedlegg {number}',
  fields: { title: 'Tittel', access: 'Tilgang til vedlegget' },
  edited: 'Vedlegget er endra.',
  replace: 'Ny fil i vedlegg {number}',
  replaced: '«{title}» har fått ei ny fil. Den gamle er teken vare på.',
  save: 'Lagre vedlegg {number} i ei mappe',
  saveAll: 'Lagre alle i ei mappe',
  saved: { one: 'Fila er lagra i mappa.', many: '{count} filer er lagra i mappa.' },
  up: 'Flytt vedlegg {number} opp',
  down: 'Flytt vedlegg {number} ned',
  moved: '«{title}» er no vedlegg {number}.',
  remove: 'Fjern vedlegg {number}',
  removed: '«{title}» er fjerna.',

  versions: '{count} versjonar',
  version: 'Versjon {sequence}: {fileName}, {size}',
  openVersion: 'Opne versjon {sequence} av vedlegg {number}',
  saveVersion: 'Lagre versjon {sequence} av vedlegg {number} i ei mappe',
  openShort: 'Opne',

  keys: { move: 'Flytt vedlegget', remove: 'Fjern vedlegget', edit: 'Endre tittel og tilgang' },
  size: { kilobytes: '{count}\u00a0kB', megabytes: '{count}\u00a0MB' },
} as const satisfies Words<typeof bokmaal>
