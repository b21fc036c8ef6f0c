import type { sources as bokmaal } from '../nb/sources.ts'
import type { Words } from '../words.ts'

/** Where a follow-up comes from. */
export const sources = {
  numbered: '{body} {date}, sak {number}',
  titled: '{body} {date}, {title}',
} as const satisfies Words<typeof bokmaal>
