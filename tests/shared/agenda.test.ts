import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  beforeClosing,
  formatCaseNumber,
  itemShortcomings,
  moved,
  plannedSum,
  startTimes,
  type ItemType,
} from '../../shared/agenda.ts'
import { fixedTitle, translatedTitle } from '../../shared/texts/agenda.ts'

describe('a case number', () => {
  it('is written by the body’s own format', () => {
    const number = { year: 2026, sequence: 7 }
    expect(formatCaseNumber(number, '{sequence}/{yy}')).toBe('7/26')
    expect(formatCaseNumber(number, 'RK {year}/{sequence}')).toBe('RK 2026/7')
    expect(formatCaseNumber({ year: 2003, sequence: 1 }, '{sequence}-{yy}')).toBe('1-03')
  })
})

describe('the order of an agenda', () => {
  const items = (...types: ItemType[]) => types.map((type) => ({ type, id: type }))

  it('takes new items in before «Eventuelt», wherever that stands', () => {
    expect(beforeClosing(items('approveNotice', 'anyOther'), ['a', 'b'])).toEqual([
      'approveNotice',
      'a',
      'b',
      'anyOther',
    ])
    expect(beforeClosing(items('anyOther', 'topic'), ['a'])).toEqual(['a', 'anyOther', 'topic'])
    expect(beforeClosing(items('approveNotice'), ['a'])).toEqual(['approveNotice', 'a'])
  })

  it('keeps every item and the order of the others when one is moved', () => {
    const list = fc.uniqueArray(fc.nat(), { minLength: 1, maxLength: 20 })
    fc.assert(
      fc.property(list, fc.nat(25), fc.integer({ min: -5, max: 25 }), (ids, from, to) => {
        const after = moved(ids, from, to)
        const one = ids[from]
        expect(after.toSorted()).toEqual(ids.toSorted())
        expect(after.filter((id) => id !== one)).toEqual(ids.filter((id) => id !== one))
        if (one !== undefined) expect(after.indexOf(one)).toBe(Math.max(0, Math.min(to, ids.length - 1)))
      }),
    )
  })
})

describe('planned time', () => {
  it('starts each item where the one before it ends', () => {
    expect(startTimes('09:30', [5, 0, 45])).toEqual(['09:30', '09:35', '09:35'])
    expect(startTimes('23:50', [20, 5])).toEqual(['23:50', '00:10'])
    expect(startTimes('09:30', [])).toEqual([])
  })

  it('is summed over all items', () => {
    expect(plannedSum([{ plannedMinutes: 20 }, { plannedMinutes: 5 }])).toBe(25)
    expect(plannedSum([])).toBe(0)
  })
})

describe('what an item lacks', () => {
  it('is what its case lacks, and someone to present it', () => {
    expect(itemShortcomings({ type: 'case', presenterId: null }, ['noSummary'])).toEqual(['noSummary', 'noPresenter'])
    expect(itemShortcomings({ type: 'case', presenterId: 'someone' }, [])).toEqual([])
    expect(itemShortcomings({ type: 'topic', presenterId: null }, [])).toEqual([])
  })
})

describe('the title of a fixed point', () => {
  it('is turned into the other language with its date', () => {
    const bokmal = fixedTitle('approveMinutes', 'nb', '3. mars 2026')
    const nynorsk = 'Godkjenning av referat frå førre møte 3. mars 2026'
    expect(translatedTitle(bokmal, 'approveMinutes', 'nn')).toBe(nynorsk)
    expect(translatedTitle(nynorsk, 'approveMinutes', 'nb')).toBe(bokmal)
  })

  it('stays as it is when someone has worded it', () => {
    expect(translatedTitle('Godkjenning av protokoll', 'approveMinutes', 'nn')).toBe('Godkjenning av protokoll')
    expect(translatedTitle('Eventuelt og ordet fritt', 'anyOther', 'nn')).toBe('Eventuelt og ordet fritt')
  })
})
