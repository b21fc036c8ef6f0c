import { cleanText } from './values.ts'

/** Names Windows keeps for itself, with or without an ending. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d|conin\$|conout\$|clock\$)(\.|$)/i

/** Signs one does not see: controls, those that turn the direction of writing, those without width, line separators. */
const unseen = /[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}]/gu

const longestName = 120

/** A file name every system takes: no signs with a meaning, no dot or space at the end, not too long. */
export function safeFileName(name: string): string {
  const plain = seen(name)
    .replaceAll(/\s*:\s+/g, ' – ')
    .replaceAll(/[/\\|]/g, '-')
    .replaceAll(/[<>:"?*]/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
  const short =
    plain.length <= longestName ? plain : plain.slice(0, plain.lastIndexOf(' ', longestName) + 1 || longestName)
  const ended = short.toWellFormed().replace(/[. \uFFFD]+$/, '')
  return ended === '' || reserved.test(ended) ? `_${ended}` : ended
}

/** Composed (NFC), with line breaks as spaces and without what one does not see, so that a name is what it looks like. */
export const seen = (text: string): string =>
  cleanText(text.replaceAll(/[\r\n\t]+/g, ' '))
    .replaceAll(unseen, '')
    .normalize('NFC')

/** An ending as the system reads it: letters, digits and a few signs after the last dot. */
const ending = /^(.+)\.([\p{L}\p{N}_~!#$%&'@^`{}()+=,;-]{1,20})$/u

/** A name and its ending without the dot; the ending is empty when there is none. */
export function splitName(name: string): Readonly<{ stem: string; ending: string }> {
  const match = ending.exec(name)
  return { stem: match?.[1] ?? name, ending: match?.[2] ?? '' }
}

/** The name of a file from elsewhere: folders are cut off, the ending stays, and all else is as in `safeFileName`. */
export function safeNameOf(fileName: string): string {
  const last =
    seen(fileName)
      .split(/[/\\]/)
      .findLast((part) => part.trim() !== '') ?? ''
  const { stem, ending: kind } = splitName(last.replace(/[. ]+$/, ''))
  const safe = safeFileName(stem)
  return kind === '' ? safe : `${safe}.${kind}`
}
