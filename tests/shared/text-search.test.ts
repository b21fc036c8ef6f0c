import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findInText, type TextQuery } from '../../shared/text-search.ts'

const query = (search: string, options: Partial<TextQuery> = {}): TextQuery => ({
  search,
  isCaseSensitive: false,
  isWholeWord: false,
  ...options,
})

const found = (text: string, search: string, options?: Partial<TextQuery>): string[] =>
  findInText(text, query(search, options)).map(({ from, to }) => text.slice(from, to))

describe('words in a text', () => {
  test('are found whatever their capitals, unless those are asked for', () => {
    expect(found('Ærlig, ærlig og ÆRLIG', 'ærlig')).toEqual(['Ærlig', 'ærlig', 'ÆRLIG'])
    expect(found('Ærlig, ærlig og ÆRLIG', 'ærlig', { isCaseSensitive: true })).toEqual(['ærlig'])
  })

  test('are the same whether å is stored as one sign or as a and a ring', () => {
    const decomposed = 'Rådet på Åndalsnes'.normalize('NFD')
    expect(found(decomposed, 'rådet').map((word) => word.normalize('NFC'))).toEqual(['Rådet'])
    expect(found('Rådet', 'rådet'.normalize('NFD'))).toEqual(['Rådet'])
    expect(findInText(decomposed, query('på'))).toEqual([{ from: 7, to: 10 }])
  })

  test('never take a letter apart: an a is not found in an å', () => {
    expect(found('å'.normalize('NFD'), 'a')).toEqual([])
    expect(found('x\u030a', 'x')).toEqual([])
    expect(found('råd', 'rad')).toEqual([])
  })

  test('can be asked for whole, with æ, ø and å as letters like others', () => {
    expect(found('rå, råd og rådet; på rå', 'rå', { isWholeWord: true })).toEqual(['rå', 'rå'])
    expect(found('øre, køre', 'øre', { isWholeWord: true })).toEqual(['øre'])
    expect(found('(KS) og KS-en, KS2', 'KS', { isWholeWord: true })).toEqual(['KS', 'KS'])
    expect(found('(KS) og (KS)b', '(KS)', { isWholeWord: true })).toEqual(['(KS)', '(KS)'])
  })

  test('are found across a space that does not break', () => {
    expect(found('1\u00a0000 kroner', '1 000')).toEqual(['1\u00a0000'])
  })

  test('keep their places after a letter that grows in lower case', () => {
    expect(found('İstanbul og råd', 'råd')).toEqual(['råd'])
  })

  test('may be signs that mean something to a pattern', () => {
    expect(found('kr 10,- (a.b) [c]', '.')).toEqual(['.'])
    expect(found('kr 10,- (a.b) [c]', '[c]')).toEqual(['[c]'])
  })

  test('are none when nothing is asked for', () => {
    expect(found('tekst', '')).toEqual([])
  })
})

const letter = fc.constantFrom(
  'a',
  'A',
  'å',
  'Å',
  'a\u030a',
  'ø',
  'Ø',
  'æ',
  'e\u0301',
  'x\u030a',
  ' ',
  '\u00a0',
  '.',
  '😀',
  'İ',
)
const text = fc.array(letter, { maxLength: 30 }).map((letters) => letters.join(''))
const anyQuery = fc.record({
  search: fc.array(letter, { minLength: 1, maxLength: 3 }).map((letters) => letters.join('')),
  isCaseSensitive: fc.boolean(),
  isWholeWord: fc.boolean(),
})
const comparable = (words: string, { isCaseSensitive }: TextQuery): string => {
  const composed = words.normalize('NFC').replaceAll('\u00a0', ' ')
  return isCaseSensitive ? composed : composed.toLowerCase().normalize('NFC')
}

describe('whatever is looked for in whatever text', () => {
  test('what is found is what was asked for', () => {
    fc.assert(
      fc.property(text, anyQuery, (words, asked) => {
        for (const { from, to } of findInText(words, asked))
          expect(comparable(words.slice(from, to), asked)).toBe(comparable(asked.search, asked))
      }),
    )
  })

  test('the matches come in order and never stand in each other', () => {
    fc.assert(
      fc.property(text, anyQuery, (words, asked) => {
        const places = findInText(words, asked).flatMap(({ from, to }) => [from, to])
        expect(places).toEqual(places.toSorted((a, b) => a - b))
      }),
    )
  })

  test('as many are found in a text stored with its marks apart', () => {
    fc.assert(
      fc.property(text, anyQuery, (words, asked) => {
        expect(findInText(words.normalize('NFD'), asked)).toHaveLength(findInText(words.normalize('NFC'), asked).length)
      }),
    )
  })

  test('whole letters taken from a text are found in it', () => {
    fc.assert(
      fc.property(fc.array(letter, { minLength: 1, maxLength: 20 }), fc.nat(), fc.nat(), (letters, a, b) => {
        const from = a % letters.length
        const search = letters.slice(from, from + 1 + (b % (letters.length - from))).join('')
        expect(findInText(letters.join(''), query(search)).length).toBeGreaterThan(0)
      }),
    )
  })

  test('nothing is left to find after all of it is replaced by other signs', () => {
    fc.assert(
      fc.property(text, anyQuery, (words, asked) => {
        const left = findInText(words, asked).reduceRight(
          (rest, { from, to }) => `${rest.slice(0, from)}#${rest.slice(to)}`,
          words,
        )
        expect(asked.isWholeWord || findInText(left, asked).length === 0).toBe(true)
      }),
    )
  })
})
