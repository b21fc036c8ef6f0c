import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isFixed, itemTypes, poolKinds } from '../../shared/agenda.ts'
import { itemKinds } from '../../shared/cases.ts'
import { placed, placingRules, type PlacedItem, type PlacingRule } from '../../shared/placing.ts'

const item: fc.Arbitrary<Omit<PlacedItem, 'id'>> = fc.record({
  type: fc.oneof({ weight: 5, arbitrary: fc.constant('case' as const) }, fc.constantFrom(...itemTypes)),
  itemKind: fc.option(fc.constantFrom(...itemKinds)),
  origin: fc.option(fc.record({ kind: fc.constantFrom(...poolKinds), name: fc.constantFrom('Ås', 'Bø', 'Ål') })),
  number: fc.option(fc.record({ year: fc.constantFrom(2025, 2026), sequence: fc.integer({ min: 1, max: 12 }) })),
  archiveReference: fc.constantFrom('', '26/9', '26/10', '25/100'),
  title: fc.constantFrom('Arkiv', 'Innsyn', 'Ønsker', 'Sak 9', 'Sak 10'),
  plannedMinutes: fc.constantFrom(5, 20, 30),
})
const agenda = fc
  .array(item, { maxLength: 14 })
  .map((items): PlacedItem[] => items.map((one, index) => ({ ...one, id: `id${index}` })))
const chain = fc.uniqueArray(fc.constantFrom(...placingRules), { minLength: 1, maxLength: 5 })

const byId = (items: readonly PlacedItem[], ids: readonly string[]): PlacedItem[] =>
  ids.flatMap((id) => items.filter((one) => one.id === id))

/** Which group an item stands in: how many there are before it that stand still. */
const groupsOf = (items: readonly PlacedItem[]) => {
  const standing = (one: PlacedItem) => isFixed(one) || one.type === 'heading'
  return new Map(items.map((one, index) => [one.id, items.slice(0, index).filter(standing).length]))
}

describe('placing rules', () => {
  it('keep every item, its group, and whatever stands still', () => {
    fc.assert(
      fc.property(agenda, chain, (items, rules) => {
        const ids = placed(items, rules)
        expect(ids.toSorted()).toEqual(items.map(({ id }) => id).toSorted())
        expect(groupsOf(byId(items, ids))).toEqual(groupsOf(items))
        for (const [index, one] of items.entries()) {
          if (isFixed(one) || one.type === 'heading') expect(ids[index]).toBe(one.id)
        }
      }),
    )
  })

  it('change nothing the second time', () => {
    fc.assert(
      fc.property(agenda, chain, (items, rules) => {
        const ids = placed(items, rules)
        expect(placed(byId(items, ids), rules)).toEqual(ids)
      }),
    )
  })

  it('leave those in their order that are alike by every rule', () => {
    fc.assert(
      fc.property(agenda, chain, (items, rules) => {
        const order = new Map(placed(items, rules).map((id, index) => [id, index]))
        const group = groupsOf(items)
        for (const [index, a] of items.entries()) {
          for (const b of items.slice(index + 1)) {
            if (group.get(a.id) !== group.get(b.id) || !alike(a, b, rules)) continue
            expect(order.get(a.id)).toBeLessThan(order.get(b.id) ?? -1)
          }
        }
      }),
    )
  })

  it('are chained: the second rule orders what the first one finds alike', () => {
    fc.assert(
      fc.property(agenda, chain, (items, rules) => {
        const [last, ...before] = rules.toReversed()
        const oneByOne = [last, ...before].reduce(
          (now, rule) => (rule === undefined ? now : byId(now, placed(now, [rule]))),
          items,
        )
        expect(oneByOne.map(({ id }) => id)).toEqual(placed(items, rules))
      }),
    )
  })

  it('read numbers as numbers and letters as Norwegian does', () => {
    const base = { type: 'case', itemKind: null, origin: null, number: null, plannedMinutes: 5 } as const
    const cases = [
      ['Årsplan', '26/10'],
      ['Zoologi', '26/9'],
      ['Ønsker', ''],
      ['Arkiv', '25/100'],
    ].map(([title = '', archiveReference = '']): PlacedItem => ({ ...base, id: title, title, archiveReference }))
    expect(placed(cases, ['title'])).toEqual(['Arkiv', 'Zoologi', 'Ønsker', 'Årsplan'])
    expect(placed(cases, ['number'])).toEqual(['Arkiv', 'Zoologi', 'Årsplan', 'Ønsker'])
  })
})

const seenBy: Readonly<Record<PlacingRule, (one: PlacedItem) => unknown>> = {
  kind: ({ itemKind }) => itemKind,
  origin: ({ origin }) => origin,
  number: ({ number, archiveReference }) => [number, archiveReference],
  title: ({ title }) => title,
  minutes: ({ plannedMinutes }) => plannedMinutes,
}

const alike = (a: PlacedItem, b: PlacedItem, rules: readonly PlacingRule[]): boolean =>
  rules.every((rule) => JSON.stringify(seenBy[rule](a)) === JSON.stringify(seenBy[rule](b)))
