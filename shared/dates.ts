/** The calendar day of a moment where the computer stands, as `YYYY-MM-DD`. */
export function localDate(moment: Date): string {
  const [month, day] = [moment.getMonth() + 1, moment.getDate()].map((part) => String(part).padStart(2, '0'))
  return `${moment.getFullYear()}-${month}-${day}`
}

/** The day that many days later; earlier when `days` is negative. */
export function addDays(day: string, days: number): string {
  const moment = new Date(`${day}T00:00:00Z`)
  moment.setUTCDate(moment.getUTCDate() + days)
  return moment.toISOString().slice(0, 10)
}

/** A date in figures as it is written in Norwegian: «5.3.2026». */
export const dateInFigures = (day: string): string => day.split('-').map(Number).toReversed().join('.')
