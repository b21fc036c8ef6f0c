import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isDangerous } from '../../shared/dangerous-files.ts'
import { safeFileName, safeNameOf, splitName } from '../../shared/file-names.ts'

describe('the name of a file from elsewhere', () => {
  it.each([
    ['a name that is read backwards', 'faktura\u202Efdp.exe', 'fakturafdp.exe'],
    ['signs without width', 'a.e\u200Bx\u2060e\uFEFF', 'a.exe'],
    ['direction marks and isolates', '\u2066rapport\u2069\u200F.pdf', 'rapport.pdf'],
    ['control characters', 'a\u0000b\u0007\u0085.txt', 'ab.txt'],
    ['line breaks', 'møte\r\nreferat.docx', 'møte referat.docx'],
    ['letters in two parts', 'a\u030Aret.txt', 'året.txt'],
    ['folders', '../../etc/passwd', 'passwd'],
    ['a place on another disk', 'C:\\Users\\Kari\\notat.docx', 'notat.docx'],
    ['a stream of its own', 'a.txt:skjult.exe', 'a.txt skjult.exe'],
    ['a name Windows keeps', 'CON.txt', '_CON.txt'],
    ['the same with two endings', 'nul.tar.gz', '_nul.tar.gz'],
    ['dots and spaces at the end', 'program.exe. . .', 'program.exe'],
    ['nothing that can be seen', '\u200B\u202E', '_'],
    ['only dots', '...', '_'],
    ['half a sign', '\uD83D.png', '_.png'],
  ])('is shown as it is: %s', (_what, name, safe) => {
    expect(safeNameOf(name)).toBe(safe)
  })

  it('keeps its ending however long it is', () => {
    const name = safeNameOf(`${'lang tittel '.repeat(40)}.pdf`)
    expect(name).toMatch(/tittel\.pdf$/)
    expect(name.length).toBeLessThan(130)
  })

  it('is safe whatever it was, and stays as it is from then on', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 60 }),
        fc.constantFrom('', '.pdf', '.EXE', '. '),
        (start, end) => {
          const name = safeNameOf(start + end)
          expect(name).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}<>:"/\\|?*]|[. ]$/u)
          expect(name).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i)
          expect(name.isWellFormed() && name.normalize('NFC') === name && name !== '').toBe(true)
          expect(name.length).toBeLessThan(150)
          expect(safeNameOf(name)).toBe(name)
        },
      ),
    )
  })

  it('never loses the ending that makes it dangerous', () => {
    const hidden = fc.constantFrom('\u202E', '\u200B', '\u0000', '')
    const after = fc.constantFrom('', '.', ' ', '. .')
    fc.assert(
      fc.property(fc.string({ maxLength: 20 }), hidden, after, (stem, between, end) => {
        expect(isDangerous(safeNameOf(`${stem}.e${between}xe${end}`))).toBe(true)
      }),
    )
  })
})

describe('name and ending', () => {
  it.each([
    ['rapport.pdf', 'rapport', 'pdf'],
    ['rapport.tar.gz', 'rapport.tar', 'gz'],
    ['uten ending', 'uten ending', ''],
    ['.gjemt', '.gjemt', ''],
    ['Møte 3. mars', 'Møte 3. mars', ''],
  ])('of %s', (name, stem, ending) => {
    expect(splitName(name)).toEqual({ stem, ending })
  })
})

describe('a title as a file name', () => {
  it('carries nothing one does not see', () => {
    expect(safeFileName('Plan\u202E for\u200B året')).toBe('Plan for året')
  })
})

describe('dangerous kinds', () => {
  it.each([
    'virus.exe',
    'VIRUS.EXE',
    'skript.js',
    'side.hta',
    'snarvei.lnk',
    'lenke.url',
    'skjerm.scr',
    'plate.iso',
    'notat.one',
    'brev.docm',
    'ark.xlsm',
    'side.html',
    'tegning.svg',
    'faktura.pdf.exe',
    'kjør.ps1',
    'pakke.msi',
    '.exe',
    'program.exe.',
  ])('counts %s among them', (name) => {
    expect(isDangerous(name)).toBe(true)
  })

  it.each([
    'rapport.pdf',
    'brev.docx',
    'ark.xlsx',
    'bilde.png',
    'notat.txt',
    'liste.csv',
    'exe',
    'bilag.exe.pdf',
    'uten ending',
    'arkiv.zip',
    '',
  ])('lets %s be', (name) => {
    expect(isDangerous(name)).toBe(false)
  })
})
