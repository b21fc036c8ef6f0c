import type { agendaTitles as bokmaal } from '../nb/agenda.ts'

export const agendaTitles = {
  approveNotice: 'Godkjenning av innkalling og saksliste',
  approveMinutes: 'Godkjenning av referat frå førre møte {date}',
  anyOther: 'Eventuelt',
} as const satisfies Record<keyof typeof bokmaal, string>
