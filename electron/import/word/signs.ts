const raisedSigns: Readonly<Record<string, string>> = {
  '0': '⁰',
  '1': '¹',
  '2': '²',
  '3': '³',
  '4': '⁴',
  '5': '⁵',
  '6': '⁶',
  '7': '⁷',
  '8': '⁸',
  '9': '⁹',
  '+': '⁺',
  '-': '⁻',
}

const lowerSigns: Readonly<Record<string, string>> = {
  '0': '₀',
  '1': '₁',
  '2': '₂',
  '3': '₃',
  '4': '₄',
  '5': '₅',
  '6': '₆',
  '7': '₇',
  '8': '₈',
  '9': '₉',
}

function moved(text: string, signs: Readonly<Record<string, string>>): string | null {
  const found = Array.from(text, (sign) => (Object.hasOwn(signs, sign) ? signs[sign] : undefined))
  return found.every((sign) => sign !== undefined) ? found.join('') : null
}

/** The text in raised signs; null when some of it has none. */
export const raised = (text: string): string | null => moved(text, raisedSigns)
export const lowered = (text: string): string | null => moved(text, lowerSigns)

/** Signs of Wingdings and Symbol that papers use: boxes, ticks, arrows, dots. */
const symbols: Readonly<Record<string, string>> = {
  'wingdings/6f': '☐',
  'wingdings/71': '☐',
  'wingdings/a8': '☐',
  'wingdings/78': '☒',
  'wingdings/fd': '☒',
  'wingdings/fe': '☑',
  'wingdings/fc': '✓',
  'wingdings/fb': '✗',
  'wingdings/6c': '●',
  'wingdings/6e': '■',
  'wingdings/a7': '▪',
  'wingdings/e0': '→',
  'wingdings/df': '←',
  'wingdings/f0': '⇨',
  'wingdings/4a': '🙂',
  'symbol/b7': '•',
  'symbol/ae': '→',
  'symbol/ac': '←',
  'symbol/b3': '≥',
  'symbol/a3': '≤',
  'symbol/b1': '±',
  'symbol/b4': '×',
  'symbol/b9': '≠',
  'symbol/d7': '·',
}

/** The sign a font of symbols shows for a code in hexadecimal; null when it is not known. */
export function symbolOf(font: string, code: string): string | null {
  const point = Number.parseInt(code, 16)
  if (!Number.isFinite(point)) return null
  // Word moves the codes of symbol fonts to a private range.
  const own = point >= 0xf000 ? point - 0xf000 : point
  const known = symbols[`${font.toLowerCase()}/${own.toString(16)}`]
  if (known !== undefined) return known
  const isOrdinary = !/wingdings|symbol|webdings/i.test(font) && point >= 0x20 && point < 0xd800
  return isOrdinary ? String.fromCodePoint(point) : null
}
