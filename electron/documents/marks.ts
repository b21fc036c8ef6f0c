import { paperSectionKey, type PaperSectionKey } from '../../shared/papers.ts'

/**
 * What Word has no words for is said by bookmarks that Word does not show, so that a paper that has been out as a Word
 * file comes in again as the same paper. A name is `_Motebok_<number>_<what>`: the key of a section at its heading, or
 * where a block stands at blocks whose place the look does not tell. A picture that is shown smaller than the paper has
 * it, because there was no more room, says so by the name of its drawing.
 */
const prefix = '_Motebok_'

/** What is behind the words in a heading cell of a table: tells it from others when nothing else does. */
export const headingShade = 'EDF2F5'

/** Word takes no longer names. */
const longestName = 40

const pattern = /^_Motebok_\d+_(\w+)$/

/**
 * The way to a block through quotes and lists, then what it is: `p`, a heading's level, or `t`. A container is
 * Q (quote), V (decision), B or O (list) where it begins, b or o where an item begins, q, v or c where it goes on.
 */
export type BlockPlace = Readonly<{ steps: string; leaf: string }>

/** A name for a mark, or null when it would be longer than Word takes. */
export function markName(number: number, what: string): string | null {
  const name = `${prefix}${number}_${what}`
  return name.length <= longestName ? name : null
}

/** A section, or `frame` for what the program itself sets around the paper. */
export type SectionMark = PaperSectionKey | 'frame'

/** The section a bookmark says begins at its heading. */
export function sectionMark(name: string): SectionMark | null {
  const what = pattern.exec(name)?.[1]
  return what === 'frame' ? what : (paperSectionKey.safeParse(what).data ?? null)
}

/** The place of a block a bookmark tells; null for other bookmarks. */
export function placeMark(name: string): BlockPlace | null {
  const what = pattern.exec(name)?.[1] ?? ''
  const [, steps = '', leaf = ''] = /^([QqVvBbOoc]*)([p1-9t])$/.exec(what) ?? []
  return leaf === '' ? null : { steps, leaf }
}

/** Width and height in pixels, as a paper has them. */
export type PictureSize = Readonly<{ width: number; height: number }>

/** The name of a drawing that is shown in another size than its own; empty when it has its own. */
export const sizeName = ({ width, height }: PictureSize, shown: PictureSize): string =>
  shown.width === width && shown.height === height ? '' : `${prefix}${width}x${height}_${shown.width}`

/** The size a picture has in its paper, when it is still shown as wide as the program set it; null otherwise. */
export function namedSize(name: string, shown: number): PictureSize | null {
  const [, width = '', height = '', then = ''] = /^_Motebok_(\d{1,5})x(\d{1,5})_(\d{1,5})$/.exec(name) ?? []
  return then !== '' && Number(then) === shown ? { width: Number(width), height: Number(height) } : null
}
