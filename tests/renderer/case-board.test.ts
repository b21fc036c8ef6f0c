import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cardByKey } from '../../renderer/cases/board-keys.ts'
import { choicesIn } from '../../renderer/cases/case-choices.ts'

const columns = [['a', 'b', 'c'], ['d'], ['e', 'f']]

describe('the arrows on the board', () => {
  it.each([
    ['b', 'ArrowUp', 'a'],
    ['a', 'ArrowUp', 'a'],
    ['b', 'ArrowDown', 'c'],
    ['c', 'ArrowRight', 'd'],
    ['d', 'ArrowRight', 'e'],
    ['f', 'ArrowRight', 'f'],
    ['f', 'ArrowLeft', 'd'],
    ['a', 'ArrowLeft', 'a'],
    ['b', 'Home', 'a'],
    ['a', 'End', 'c'],
  ])('lead from %s by %s to %s', (from, key, to) => {
    expect(cardByKey(columns, from, key)).toBe(to)
  })

  it('are the only keys that lead anywhere', () => {
    expect(cardByKey(columns, 'a', 'Enter')).toBeNull()
    expect(cardByKey(columns, 'a', 'toString')).toBeNull()
    expect(cardByKey(columns, 'x', 'ArrowDown')).toBeNull()
  })

  it('never lead off the board', () => {
    const key = fc.constantFrom('ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End')
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 8 }),
        fc.array(key),
        (sizes, keys) => {
          const board = sizes.map((size, column) => Array.from({ length: size }, (_, row) => `${column}.${row}`))
          let at = '0.0'
          for (const pressed of keys) at = cardByKey(board, at, pressed) ?? ''
          expect(board.flat()).toContain(at)
        },
      ),
    )
  })
})

describe('what is remembered on this machine', () => {
  it('counts as nothing chosen when it cannot be read', () => {
    for (const text of [null, '', '{', '[]', 'null', '{"stage":"lost"}', '{"other":1}'])
      expect(choicesIn(text)).toEqual({})
  })

  it('is read as it was written', () => {
    expect(choicesIn('{"stage":"draft","sortBy":"title","isReversed":true}')).toEqual({
      stage: 'draft',
      sortBy: 'title',
      isReversed: true,
    })
  })
})
