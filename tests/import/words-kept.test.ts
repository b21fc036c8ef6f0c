import { array, assert, boolean, constantFrom, integer, nat, pre, property, string, tuple } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { convertText } from '../../electron/import/text.ts'
import { isContent, type ContentNode } from '../../shared/content.ts'
import { textOf } from './outline.ts'

const convert = (text: string) => convertText(new TextEncoder().encode(text), 'tekst.txt')

const words = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? []
const textsOf = (node: ContentNode): string[] =>
  node.type === 'paragraph' || node.type === 'heading' ? [textOf(node)] : (node.content ?? []).flatMap(textsOf)
const wordsOut = (text: string) => {
  const { content, report } = convert(text)
  return words([...content.flatMap(textsOf), ...report.removedLines].join(' '))
}

const word = constantFrom(
  'båten',
  'og',
  'kommunen',
  'KS',
  'skal',
  'mai',
  'Oslo',
  'åpner',
  'IKT',
  'felles',
  'i',
  'av',
  '2026',
  '12',
  'nr.',
  '(se',
  'under)',
  '«ja»',
)
const sentence = array(word, { minLength: 1, maxLength: 30 }).map((parts) => `${parts.join(' ')}.`)
const sign = constantFrom('', '', '', '- ', '• ', '* ', '– ')
const line = tuple(nat(6), sign, sentence, nat(3)).map(
  ([before, mark, text, after]) => ' '.repeat(before) + mark + text + ' '.repeat(after),
)
const between = constantFrom('\n', '\n\n', '\n \n', '\n\n\n', '\n\f', `\n${' '.repeat(30)}\n`)
const page = array(tuple(line, between), { minLength: 1, maxLength: 40 }).map((parts) => parts.flat().join(''))

/** Breaks lines at a width, with blank lines between them when `isDouble`. */
function wrapped(text: string, width: number, isDouble: boolean): string {
  const lines = ['']
  for (const part of text.split(' ')) {
    const last = lines.at(-1) ?? ''
    if (last.length + part.length + 1 > width) lines.push(part)
    else lines[lines.length - 1] = last === '' ? part : `${last} ${part}`
  }
  return lines.join(isDouble ? ' \n\n' : '\n')
}
const wrappedPage = tuple(
  array(tuple(sign, sentence), { minLength: 1, maxLength: 20 }),
  integer({ min: 20, max: 90 }),
  boolean(),
).map(([parts, width, isDouble]) => parts.map(([mark, text]) => wrapped(mark + text, width, isDouble)).join('\n\n'))

const letters = (text: string): string => words(text).join('').normalize('NFC').split('').toSorted().join('')

describe('no word is lost or doubled', () => {
  it('in lines with signs, blanks, pages and rules between them', () => {
    const isKept = (text: string) => {
      expect(wordsOut(text).toSorted()).toEqual(words(text).toSorted())
    }
    assert(property(page, isKept), { numRuns: 300 })
  })

  it('in wrapped text, single or double spaced, and there also not moved', () => {
    const isInPlace = (text: string) => {
      expect(wordsOut(text)).toEqual(words(text))
    }
    assert(property(wrappedPage, isInPlace), { numRuns: 300 })
  })

  it('nor a letter in text of any kind but for the signs of lists', () => {
    const anything = string({
      unit: constantFrom(
        'a',
        'Å',
        'ß',
        'é',
        ' ',
        '\n',
        '-',
        '–',
        '.',
        ',',
        ':',
        '/',
        '"',
        '#',
        '_',
        '\t',
        '\u00a0',
        '😀',
      ),
      maxLength: 400,
    })
    assert(
      property(anything, (text) => {
        pre(text.trim() !== '' && !/(^|[\s(])\p{L}[.)]/u.test(text))
        expect(letters(wordsOut(text).join(''))).toBe(letters(text))
      }),
      { numRuns: 500 },
    )
  })

  it('and what comes out can always be kept', () => {
    assert(
      property(string({ unit: 'binary', minLength: 1, maxLength: 300 }), (text) => {
        pre(text.trim() !== '')
        try {
          expect(isContent(convert(text).content)).toBe(true)
        } catch (error) {
          expect(error).toMatchObject({ key: expect.stringMatching(/^text(Unreadable|Empty)$/) })
        }
      }),
      { numRuns: 500 },
    )
  })
})
