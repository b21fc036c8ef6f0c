import type { calendar as bokmaal } from '../nb/calendar.ts'
import type { Words } from '../words.ts'

/** Words of calendar files. */
export const calendar = {
  titles: { ordinary: 'Møte i {body}', extraordinary: 'Ekstraordinært møte i {body}' },
  cancelled: 'Avlyst: {title}',
  forms: { physical: 'Fysisk møte', remote: 'Digitalt møte' },
  link: 'Lenkje: {link}',
  handIn: 'Frist for å levere saker: {date}',
  fileOfYear: 'Møteplan {year}',
} as const satisfies Words<typeof bokmaal>
