/**
 * Each paragraph of minutes that go out to be looked through has a bookmark Word does not show: which sending it is of,
 * and its number. So a file that comes back is known, and each change in it finds its place. Names in Word have at most
 * forty letters, without regard to case, so the id is written with 36 digits.
 */
const prefix = '_Motebok_r'
const pattern = /^_Motebok_r([0-9a-z]{1,25})_([0-9a-z]{1,4})$/i
const digits = 36

export type ReviewMark = Readonly<{ reviewId: string; index: number }>

export const reviewMark = ({ reviewId, index }: ReviewMark): string =>
  `${prefix}${BigInt(`0x${reviewId.replaceAll('-', '')}`).toString(digits)}_${index.toString(digits)}`

/** What a bookmark tells; null for other bookmarks. */
export function readReviewMark(name: string): ReviewMark | null {
  const [, id = '', index = ''] = pattern.exec(name) ?? []
  if (id === '') return null
  const number = [...id.toLowerCase()].reduce((sum, digit) => sum * 36n + BigInt(Number.parseInt(digit, digits)), 0n)
  const hex = number.toString(16).padStart(32, '0')
  if (hex.length > 32) return null
  const reviewId = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
  return { reviewId, index: Number.parseInt(index, digits) }
}
