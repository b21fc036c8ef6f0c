import { addDays, addMonths } from '../../shared/dates.ts'

/** The last day of a term of so many years that begins on `from`; a term may be set to end on another day. */
export const endOfTerm = (from: string, years: number): string => addDays(addMonths(from, years * 12), -1)

/** True when a term with both ends given is not of the mandate's length, so that someone should say why. */
export const deviates = (fromOn: string, toOn: string, years: number): boolean =>
  fromOn !== '' && toOn !== '' && toOn !== endOfTerm(fromOn, years)
