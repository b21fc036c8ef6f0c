import type { presence as bokmaal } from '../nb/presence.ts'
import type { Words } from '../words.ts'

/** Words about who is there and what they did. */
export const presence = {
  deeds: { vote: 'har røysta', proposal: 'har sett fram framlegg', statement: 'har ein protokolltilførsel' },
} as const satisfies Words<typeof bokmaal>
