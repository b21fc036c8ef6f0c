import type { Readable } from 'node:stream'
import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl'
import { UserError } from '../../../shared/errors.ts'
import { wordImport } from '../../../shared/texts/word-import.ts'

const { dangers } = wordImport

/** Why a file is not opened, as the user reads it. */
export type Danger = keyof typeof dangers

/** Refuses the file as one that no ordinary writer has made; names what is wrong with it. */
export const refuse = (fileName: string, danger: Danger): never => {
  throw new UserError('wordUnsafe', { fileName, what: dangers[danger] })
}

/** What a Word file may hold at most; a report of a thousand pages stays far below. */
export const limits = {
  parts: 5000,
  partBytes: 100_000_000,
  totalBytes: 500_000_000,
  /** Unpacked to packed; real text stays below 100, and small parts may be above. */
  ratio: 200,
  smallPart: 1_000_000,
} as const

/** The parts of a .docx file that has passed the guard; nothing is unpacked before it is asked for. */
export type Archive = Readonly<{
  fileName: string
  names: readonly string[]
  /** What has been read of all parts together, so that many can do no more harm than one. */
  spent: { elements: number; text: number }
  open: (name: string) => Promise<Readable>
}>

/** Looks at a file as it came, before anything in it is read. Throws UserErrors that say what it is instead. */
export async function openArchive(bytes: Buffer, fileName: string): Promise<Archive> {
  assertZip(bytes, fileName)
  const zip = await opened(bytes, fileName)
  const entries = await entriesOf(zip, fileName)
  assertSizes([...entries.values()], fileName)
  return {
    fileName,
    names: [...entries.keys()],
    spent: { elements: 0, text: 0 },
    open: (name) => {
      const entry = entries.get(name)
      return entry ? zip.openReadStreamPromise(entry) : Promise.reject(new UserError('wordDamaged', { fileName }))
    },
  }
}

const oleMark = Buffer.from([0xd0, 0xcf, 0x11, 0xe0])
const zipMark = Buffer.from([0x50, 0x4b, 0x03, 0x04])

/** Old .doc files and documents with a password begin alike; the protected ones name their parts so. */
function assertZip(bytes: Buffer, fileName: string): void {
  const begins = bytes.subarray(0, 4)
  if (begins.equals(oleMark)) {
    const isProtected = bytes.includes(Buffer.from('EncryptedPackage', 'utf16le'))
    throw new UserError(isProtected ? 'wordEncrypted' : 'wordOld', { fileName })
  }
  if (!begins.equals(zipMark)) throw new UserError('wordNotWord', { fileName })
}

async function opened(bytes: Buffer, fileName: string): Promise<ZipFile> {
  const zip = await fromBufferPromise(bytes, {
    lazyEntries: true,
    strictFileNames: true,
    validateEntrySizes: true,
  }).catch(() => null)
  if (zip === null) throw new UserError('wordDamaged', { fileName })
  const isLong = zip.entryCount > limits.parts || listLength(bytes) > limits.parts * longestEntry
  return isLong ? refuse(fileName, 'manyParts') : zip
}

/** Bytes one part may take in the list of parts. */
const longestEntry = 500

/** The length of the list of parts, as the file's end says: the count there has only two bytes and runs over. */
function listLength(bytes: Buffer): number {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  return end < 0 || end + 16 > bytes.length ? 0 : bytes.readUInt32LE(end + 12)
}

async function entriesOf(zip: ZipFile, fileName: string): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>()
  const seen = new Set<string>()
  try {
    for await (const entry of zip.eachEntry()) {
      const name = entry.fileName
      if (name.endsWith('/')) continue
      const folded = name.toLowerCase()
      if (!isPlainName(name) || seen.has(folded)) refuse(fileName, 'oddName')
      if (entry.isEncrypted()) throw new UserError('wordEncrypted', { fileName })
      seen.add(folded)
      entries.set(name, entry)
    }
  } catch (error) {
    throw error instanceof UserError ? error : namedError(error, fileName)
  }
  assertWordParts([...entries.keys()], fileName)
  return entries
}

/** The zip reader refuses names that lead out of the file in words of its own. */
function namedError(error: unknown, fileName: string): UserError {
  const isName = error instanceof Error && /relative path|absolute path|invalid characters/.test(error.message)
  return isName
    ? new UserError('wordUnsafe', { fileName, what: dangers.oddName })
    : new UserError('wordDamaged', { fileName })
}

// Control signs and those that turn the direction of writing hide what a name really says.
const isPlainName = (name: string): boolean =>
  name.length <= 260 && !/[\u0000-\u001f\u007f\u200e\u200f\u202a-\u202e\u2066-\u2069\\:]/.test(name)

/** Where the parts of a Word document may lie; word processors write no others. */
const expected =
  /^(\[Content_Types\]\.xml|(_rels|docProps|word|customXml|docMetadata|customUI|userCustomization|_xmlsignatures|package)\/.+|mimetype)$/i

function assertWordParts(names: readonly string[], fileName: string): void {
  const hasContentTypes = names.includes('[Content_Types].xml')
  if (!hasContentTypes || !names.includes('_rels/.rels')) throw new UserError('wordNotWord', { fileName })
  if (names.some((name) => /^(xl|ppt|visio)\//i.test(name))) throw new UserError('wordNotWord', { fileName })
  if (!names.every((name) => expected.test(name))) refuse(fileName, 'oddPart')
  if (names.some((name) => /(^|\/)(vbaProject\.bin|vbaData\.xml|activeX\/.*)$/i.test(name)))
    throw new UserError('wordMacros', { fileName })
}

/** A size that the file gives wrong is met when the part is read: the reader stops at the size that was given. */
function assertSizes(entries: readonly Entry[], fileName: string): void {
  const total = entries.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0)
  const tooLarge = entries.some(({ uncompressedSize }) => uncompressedSize > limits.partBytes)
  if (tooLarge || total > limits.totalBytes || entries.some(isSwollen)) refuse(fileName, 'swollen')
}

const isSwollen = ({ uncompressedSize, compressedSize }: Entry): boolean =>
  uncompressedSize > limits.smallPart && uncompressedSize > compressedSize * limits.ratio
