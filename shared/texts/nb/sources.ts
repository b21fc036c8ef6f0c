/** Where a follow-up comes from. */
export const sources = {
  numbered: '{body} {date}, sak {number}',
  titled: '{body} {date}, {title}',
} as const
