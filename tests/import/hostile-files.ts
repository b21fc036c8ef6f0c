import { strToU8, zipSync, type Zippable } from 'fflate'
import { wordImport } from '../../shared/texts/word-import.ts'
import { documentXml, par, run, wordFile, wordParts } from './word-file.ts'

const { dangers } = wordImport

const zipped = (parts: Zippable, level: 0 | 9 = 9): Buffer => Buffer.from(zipSync(parts, { level }))
export const withDocument = (xml: string, more: Zippable = {}): Buffer => zipped(wordParts(xml, { more }))

const paragraph = '<w:p><w:r><w:t>Tekst</w:t></w:r></w:p>'

/** The start of a document, so much text in the middle, and its end, without ever holding it whole. */
function bomb(piece: string, times: number): Buffer {
  const [before = '', after = ''] = documentXml('|').split('|')
  const middle = Buffer.from(piece.repeat(1000))
  const source = Buffer.concat([
    Buffer.from(before),
    ...Array.from({ length: times / 1000 }, () => middle),
    Buffer.from(after),
  ])
  return withDocument('', { 'word/document.xml': new Uint8Array(source) })
}

/** Says that the document is 1000 bytes, in the file's list and at the part itself. */
function lyingAboutSize(bytes: Buffer): Buffer {
  const copy = Buffer.from(bytes)
  const name = Buffer.from('word/document.xml')
  for (let at = copy.indexOf(name); at !== -1; at = copy.indexOf(name, at + 1)) {
    if (copy.subarray(at - 30, at - 26).equals(Buffer.from('PK\u0003\u0004'))) copy.writeUInt32LE(1000, at - 8)
    if (copy.subarray(at - 46, at - 42).equals(Buffer.from('PK\u0001\u0002'))) copy.writeUInt32LE(1000, at - 22)
  }
  return copy
}

const nested = (open: string, close: string, times: number): string =>
  documentXml(open.repeat(times) + par('Innerst.') + close.repeat(times))

/** A list of parts that all lie in the same place; so many that the count in the file's end has run over. */
function manyParts(): Buffer {
  const file = zipped(wordParts(documentXml(par('Tekst.'))))
  const end = file.length - 22
  const list = file.subarray(file.readUInt32LE(end + 16), end)
  const name = Buffer.from('word/media/b00000.png')
  const entry = Buffer.concat([list.subarray(0, 28), Buffer.from([name.length, 0]), Buffer.alloc(16), name])
  const more = Array.from({ length: 70_000 }, (_, index) => {
    const copy = Buffer.from(entry)
    copy.write(String(index).padStart(5, '0'), 46 + 'word/media/b'.length)
    return copy
  })
  const long = Buffer.concat([list, ...more])
  const tail = Buffer.from(file.subarray(end))
  const count = (tail.readUInt16LE(10) + more.length) % 65_536
  tail.writeUInt16LE(count, 8)
  tail.writeUInt16LE(count, 10)
  tail.writeUInt32LE(long.length, 12)
  return Buffer.concat([file.subarray(0, file.readUInt32LE(end + 16)), long, tail])
}

const declared = (declarations: string, use: string): Buffer =>
  withDocument(documentXml(par(run('Tekst.')).replace('Tekst.', use), `<!DOCTYPE w:document [${declarations}]>`))

const laughs = Array.from({ length: 9 }, (_, index) => `<!ENTITY l${index + 1} "${`&l${index};`.repeat(10)}">`).join('')

const macroType = 'application/vnd.ms-word.document.macroEnabled.main+xml'
const one = documentXml(par('Tekst.'))

type Case = readonly [name: string, make: () => Buffer, key: string, what?: string]
export const asCase = ([name, make, key, what]: Case) => ({ name, make, key, what })

/** The hostile kinds, each made here; what the user is told about each. */
export const hostile: readonly Case[] = [
  ['400 MB of text in half a megabyte', () => bomb('a'.repeat(1000), 400_000), 'wordUnsafe', dangers.swollen],
  ['four million paragraphs', () => bomb('<w:p/>', 4_000_000), 'wordUnsafe', dangers.swollen],
  ['a size that is a lie', () => lyingAboutSize(bomb(paragraph, 1_000_000)), 'wordUnsafe', dangers.wrongSize],
  [
    'two hundred thousand levels',
    () => zipped(wordParts(nested('<w:sdt><w:sdtContent>', '</w:sdtContent></w:sdt>', 100_000)), 0),
    'wordUnsafe',
    dangers.tooDeep,
  ],
  [
    'three thousand tables in each other',
    () => withDocument(nested('<w:tbl><w:tr><w:tc>', '</w:tc></w:tr></w:tbl>', 3000)),
    'wordUnsafe',
    dangers.tooDeep,
  ],
  [
    'a file on this machine as an entity',
    () => declared('<!ENTITY f SYSTEM "file:///etc/passwd">', '&f;'),
    'wordUnsafe',
    dangers.doctype,
  ],
  ['a billion laughs', () => declared(`<!ENTITY l0 "ha">${laughs}`, '&l9;'), 'wordUnsafe', dangers.doctype],
  ['seventy thousand parts', manyParts, 'wordUnsafe', dangers.manyParts],
  [
    'a part that wants out of its folder',
    () => zipped({ ...wordParts(one), '../../../../etc/ond.txt': strToU8('x') }),
    'wordUnsafe',
    dangers.oddName,
  ],
  ['macros', () => zipped(wordParts(one, { mainType: macroType })), 'wordMacros'],
]

/** Others that are no ordinary documents. */
export const refused: readonly Case[] = [
  [
    'a macro project in a file that says it has none',
    () => withDocument(one, { 'word/vbaProject.bin': strToU8('x') }),
    'wordMacros',
  ],
  [
    'a part that hides its name',
    () => withDocument(one, { 'word/a\u202Efdp.exe': strToU8('x') }),
    'wordUnsafe',
    dangers.oddName,
  ],
  [
    'two parts with one name',
    () => withDocument(one, { 'word/Document.xml': strToU8('x') }),
    'wordUnsafe',
    dangers.oddName,
  ],
  [
    'a part that belongs in no document',
    () => withDocument(one, { 'skjult/program.exe': strToU8('x') }),
    'wordUnsafe',
    dangers.oddPart,
  ],
  ['a workbook', () => withDocument(one, { 'xl/workbook.xml': strToU8('x') }), 'wordNotWord'],
  ['any other zip file', () => zipped({ 'notat.txt': strToU8('hei') }), 'wordNotWord'],
  ['a document cut off in the middle', () => wordFile(par('Tekst.')).subarray(0, 700), 'wordDamaged'],
  ['a document with broken XML', () => withDocument(one.replace('</w:p>', '')), 'wordDamaged'],
  ['an empty file', () => Buffer.alloc(0), 'wordNotWord'],
  ['a PDF', () => Buffer.from('%PDF-1.7 noe'), 'wordNotWord'],
  ['an old .doc', () => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]), 'wordOld'],
  [
    'a document with a password',
    () => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')]),
    'wordEncrypted',
  ],
]
