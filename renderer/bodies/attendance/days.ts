import { months } from '../../../shared/dates.ts'

/** «12. feb.» from `2026-02-12`: short months keep their names, longer ones are cut. */
export function monthAndDay(date: string): string {
  const [, month = '1', day = '1'] = date.split('-')
  const name = months[Number(month) - 1] ?? month
  return `${Number(day)}. ${name.length > 4 ? `${name.slice(0, 3)}.` : name}`
}
