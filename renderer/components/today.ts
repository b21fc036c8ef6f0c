import { localDay } from '../../shared/clock.ts'

/** Today's date where the user is, as `YYYY-MM-DD`. */
export const today = (): string => localDay(new Date())
