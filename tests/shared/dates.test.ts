import { describe, expect, it } from 'vitest'
import { addMonths, clockSpan, clockText, longDate, shortDate } from '../../shared/dates.ts'

describe('dates and times in Norwegian', () => {
  it.each([
    ['2026-03-03', 'tirsdag 3. mars 2026', 'tysdag 3. mars 2026'],
    ['2026-11-22', 'søndag 22. november 2026', 'søndag 22. november 2026'],
    ['2026-11-23', 'mandag 23. november 2026', 'måndag 23. november 2026'],
    ['2024-02-29', 'torsdag 29. februar 2024', 'torsdag 29. februar 2024'],
    ['2025-12-31', 'onsdag 31. desember 2025', 'onsdag 31. desember 2025'],
    ['2026-10-31', 'lørdag 31. oktober 2026', 'laurdag 31. oktober 2026'],
    ['2026-01-02', 'fredag 2. januar 2026', 'fredag 2. januar 2026'],
  ])('writes %s as «%s» and «%s»', (date, bokmal, nynorsk) => {
    expect(longDate(date)).toBe(bokmal)
    expect(longDate(date, 'nn')).toBe(nynorsk)
  })

  it('writes a date without its weekday, also when it comes with a time', () => {
    expect(shortDate('2026-05-17')).toBe('17. mai 2026')
    expect(shortDate('2026-05-17T21:30:00.000Z')).toBe('17. mai 2026')
  })

  it('writes times with a point, and a span with a dash', () => {
    expect(clockText('10:40')).toBe('kl. 10.40')
    expect(clockSpan('10:00', '14:30', 'nn')).toBe('kl. 10.00–14.30')
    expect(clockSpan('10:00', '10:00')).toBe('kl. 10.00')
  })

  it('counts months by the day of the month, and by its last day where there is no such day', () => {
    expect(addMonths('2026-11-22', -12)).toBe('2025-11-22')
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28')
    expect(addMonths('2024-03-31', -1)).toBe('2024-02-29')
    expect(addMonths('2026-11-30', 3)).toBe('2027-02-28')
    expect(addMonths('2026-01-15', -1)).toBe('2025-12-15')
  })
})
