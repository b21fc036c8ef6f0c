import { UserError } from '../../shared/errors.ts'
import type { TextImportReport } from '../../shared/papers.ts'
import { cleanText } from '../../shared/values.ts'

export type Decoded = Readonly<{ text: string; encoding: TextImportReport['encoding'] }>

const byteOrderMarks = [
  { bytes: [0xef, 0xbb, 0xbf], label: 'utf-8', encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], label: 'utf-16le', encoding: 'utf-16' },
  { bytes: [0xfe, 0xff], label: 'utf-16be', encoding: 'utf-16' },
] as const

// These are text to a decoder, but not to a reader.
const markupFormats = ['%PDF-', '{\\rtf', 'PK\u0003\u0004']

/** The words of a text file, whatever common encoding it is in; throws a `UserError` when it has none to read. */
export function decode(bytes: Uint8Array, fileName: string): Decoded {
  const decoded = decodeByMark(bytes) ?? decodeByContent(bytes)
  if (!decoded || !isReadable(decoded.text)) throw new UserError('textUnreadable', { fileName })
  // A form feed is the one control character that says something: a new page. cleanText would drop it.
  const text = decoded.text.split('\f').map(cleanText).join('\f')
  if (text.trim() === '') throw new UserError('textEmpty', { fileName })
  return { text, encoding: decoded.encoding }
}

function decodeByMark(bytes: Uint8Array): Decoded | undefined {
  const mark = byteOrderMarks.find((candidate) => candidate.bytes.every((byte, index) => bytes[index] === byte))
  if (!mark) return undefined
  return { text: new TextDecoder(mark.label).decode(bytes), encoding: mark.encoding }
}

function decodeByContent(bytes: Uint8Array): Decoded {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' }
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'windows-1252' }
  }
}

function isReadable(text: string): boolean {
  if (text.includes('\0') || markupFormats.some((start) => text.startsWith(start))) return false
  const controls = text.match(/[\u0001-\u0008\u000E-\u001F\u0080-\u009F]/g)?.length ?? 0
  return controls * 100 <= text.length
}
