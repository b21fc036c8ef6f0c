import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { countWords, readingMinutes } from '../../shared/text-length.ts'

test('words are what stands between spaces and has a letter or a number', () => {
  expect(countWords('Rådet anbefaler at løsningen – på sikt – innføres.')).toBe(7)
  expect(countWords('KS-en koster 1\u00a0000 kroner')).toBe(4)
  expect(countWords('  \n – … ')).toBe(0)
})

test('a text has as many words as its parts, wherever a space parts it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
      expect(countWords(`${a} ${b}`)).toBe(countWords(a) + countWords(b))
    }),
  )
})

test('nothing takes no time to read, one word takes a minute, and 201 words two', () => {
  expect([0, 1, 200, 201].map(readingMinutes)).toEqual([0, 1, 1, 2])
})
