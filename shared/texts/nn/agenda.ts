import type { agendaSources as sources, agendaTitles as bokmaal } from '../nb/agenda.ts'
import type { Words } from '../words.ts'

export const agendaTitles = {
  approveNotice: 'Godkjenning av innkalling og saksliste',
  approveMinutes: 'Godkjenning av referat frå førre møte {date}',
  anyOther: 'Eventuelt',
} as const satisfies Words<typeof bokmaal>

export const agendaSources = { followUp: 'Oppfølging: {text} ({source})' } as const satisfies Words<typeof sources>
