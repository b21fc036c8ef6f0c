import { isTerm } from '../../shared/mandate.ts'

/** True when a term with both ends written is not of the mandate's length, so that someone should say why. */
export const deviates = (fromOn: string, toOn: string, years: number): boolean =>
  fromOn !== '' && toOn !== '' && !isTerm(fromOn, toOn, years)
