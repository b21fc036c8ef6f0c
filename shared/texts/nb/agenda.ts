/** Titles of the points every meeting has; they become part of the agenda and can be changed there. */
export const agendaTitles = {
  approveNotice: 'Godkjenning av innkalling og saksliste',
  approveMinutes: 'Godkjenning av referat fra forrige møte {date}',
  anyOther: 'Eventuelt',
} as const

/** The title of a point that takes up a follow-up. */
export const agendaSources = { followUp: 'Oppfølging: {text} ({source})' } as const
