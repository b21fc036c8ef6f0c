import type { ICalDayJsStub } from 'ical-generator'

/**
 * A day and clock time as they stand on the wall in Norway, in the shape ical-generator takes from a date library.
 * Given a `Date` it would write the clock of the machine's own time zone.
 */
export function wallClock(day: string, time: string): ICalDayJsStub {
  const digits = { YYYYMMDD: day.replaceAll('-', ''), HHmmss: `${time.replace(':', '')}00` }
  const moment: ICalDayJsStub = {
    format: (form = '') => (Object.hasOwn(digits, form) ? digits[form as keyof typeof digits] : ''),
    isValid: () => true,
    toDate: () => new Date(`${day}T${time}:00Z`),
    toJSON: () => `${day}T${time}:00`,
    tz: () => moment,
  }
  return moment
}
