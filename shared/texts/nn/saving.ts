import type { saving as bokmaal } from '../nb/saving.ts'
import type { Words } from '../words.ts'

/** What is said of a text that cannot be saved, however often one tries. */
export const saving = {
  refused:
    '«{text}» er ikkje lagra. {reason} Det du har skrive, står på skjermen til du går til ein annan stad. Kopier det om du treng det.',
  gone: 'Det teksten høyrer til, er fjerna.',
} as const satisfies Words<typeof bokmaal>
