import { months } from './words.ts'

/** What a number or letter in front of a line may be read as: «i.» is a ninth letter or a first Roman number. */
export type Reading = Readonly<{ style: string; value: number }>

export type Marker = Readonly<{
  /** `path` is a number of several parts, such as 2.1; `bare` a number with no sign after it. Both only lead headings. */
  kind: 'bullet' | 'ordered' | 'path' | 'bare'
  /** The sign itself, without the space after it. */
  label: string
  readings: readonly Reading[]
  /** The words after the sign. */
  rest: string
}>

const bulletSign = /^(?:([•●▪◦‣∙○■□➢✓\uf0b7\uf0a7])\s*|([-–—*·])(?:\s+|$))(.*)$/su
const orderedSign =
  /^(\(?(?:(\d{1,3})|([a-zæøå])|([A-ZÆØÅ])|([ivx]{2,5})|([IVX]{2,5}))([.)]))(\s+|(?=\p{Lu}\p{Ll}))(\S.*)$/su
const pathSign = /^(\d{1,2}(?:\.\d{1,2}){1,4})\.?\s+(["”«“]?\p{Lu}.*)$/su
const bareSign = /^(\d{1,2})\s+(["”«“]?\p{Lu}.*)$/su
const date = new RegExp(`^(${months})\\b`, 'i')

/** Reads the sign in front of a line; undefined when it starts with ordinary words. */
export function markerOf(text: string): Marker | undefined {
  return bulletOf(text) ?? orderedOf(text) ?? pathOf(text) ?? bareOf(text)
}

export const isMarked = (text: string): boolean => markerOf(text) !== undefined

function bulletOf(text: string): Marker | undefined {
  const [, sign, dash, rest = ''] = bulletSign.exec(text) ?? []
  const label = sign ?? dash
  return label === undefined
    ? undefined
    : { kind: 'bullet', label, readings: [{ style: `bullet ${label}`, value: 0 }], rest }
}

function orderedOf(text: string): Marker | undefined {
  const [, label, digits, lower, upper, lowerRoman, upperRoman, sign = '', , rest = ''] = orderedSign.exec(text) ?? []
  if (label === undefined || date.test(rest)) return undefined
  const frame = label.startsWith('(') ? `(${sign}` : sign
  const letter = lower ?? upper
  const roman = lowerRoman ?? upperRoman ?? (letter !== undefined && /[ivx]/i.test(letter) ? letter : undefined)
  const caseOf = (word: string) => (word === word.toLowerCase() ? 'lower' : 'upper')
  const readings = [
    ...(digits ? [{ style: `number${frame}`, value: Number(digits) }] : []),
    ...(roman ? [{ style: `${caseOf(roman)} roman${frame}`, value: romanValue(roman) }] : []),
    ...(letter ? [{ style: `${caseOf(letter)} letter${frame}`, value: letterValue(letter) }] : []),
  ]
  return { kind: 'ordered', label, readings, rest }
}

function pathOf(text: string): Marker | undefined {
  const [, label, rest = ''] = pathSign.exec(text) ?? []
  if (label === undefined) return undefined
  const parts = label.split('.')
  return {
    kind: 'path',
    label,
    readings: [{ style: `path ${parts.slice(0, -1).join('.')}`, value: Number(parts.at(-1)) }],
    rest,
  }
}

function bareOf(text: string): Marker | undefined {
  const [, label, rest = ''] = bareSign.exec(text) ?? []
  return label === undefined
    ? undefined
    : { kind: 'bare', label, readings: [{ style: 'bare', value: Number(label) }], rest }
}

const letterValue = (letter: string): number => 'abcdefghijklmnopqrstuvwxyzæøå'.indexOf(letter.toLowerCase()) + 1

const romanDigits: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 }

function romanValue(roman: string): number {
  const values = Array.from(roman.toLowerCase(), (digit) => romanDigits[digit] ?? 0)
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0)
}
