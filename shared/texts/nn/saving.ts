import type { saving as bokmaal } from '../nb/saving.ts'
import type { Words } from '../words.ts'

/** What is said of a text that cannot be saved, however often one tries. */
export const saving = {
  refused:
    '«{text}» er ikkje lagra. {reason} Det du har skrive, står på skjermen til du går til ein annan stad. Kopier det om du treng det.',
  notSaved:
    'Noko av det du har skrive, er ikkje lagra, så dette må vente. Ta bort det som ikkje kan lagrast, eller vent til alt er lagra. Ingenting er endra.',
  gone: 'Det teksten høyrer til, er fjerna.',
} as const satisfies Words<typeof bokmaal>
