import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../shared/dates.ts'
import { dayToType, typedDay } from '../../shared/typed-day.ts'

const today = '2026-03-10'

describe('a day that is typed', () => {
  it.each([
    ['2027-04-03', '2027-04-03'],
    ['3.4.2027', '2027-04-03'],
    ['03.04.27', '2027-04-03'],
    ['3/4 2027', '2027-04-03'],
    ['10.3.', '2026-03-10'],
    ['9.3', '2027-03-09'],
    ['29.2.', '2028-02-29'],
    ['+14', '2026-03-24'],
    ['+ 14 d', '2026-03-24'],
    ['14 dager', '2026-03-24'],
    ['2 u', '2026-03-24'],
    ['2 v', '2026-03-24'],
    ['2 veker', '2026-03-24'],
    ['1 m', '2026-04-10'],
    ['I dag', '2026-03-10'],
    ['i morgon', '2026-03-11'],
    ['  ', null],
  ])('«%s» is %s', (typed, day) => {
    expect(typedDay(typed, today)).toBe(day)
  })

  it.each(['31.4.2027', '14', 'snart', '3.13.', '2 år', '-3', '2027-02-30', '1.2.3.4', '+1000'])(
    '«%s» is no day',
    (typed) => {
      expect(typedDay(typed, today)).toBeUndefined()
    },
  )

  it('reads what it shows', () => {
    const days = fc.integer({ min: -20_000, max: 20_000 }).map((count) => addDays(today, count))
    fc.assert(fc.property(days, (day) => typedDay(dayToType(day), today) === day))
    expect(dayToType(null)).toBe('')
  })

  it('takes any text without failing', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const day = typedDay(text, today)
        expect(day === null || day === undefined || /^\d{4}-\d\d-\d\d$/.test(day)).toBe(true)
      }),
    )
  })
})
