import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { attachmentFileName, documentTitle, fileName } from '../../electron/documents/names.ts'
import { safeFileName } from '../../shared/file-names.ts'
import { notice } from './sample-meeting.ts'
import { minutes } from './sample-minutes.ts'
import { casePaper } from './sample-papers.ts'
import { packet } from './samples.ts'

const titled = (title: string, number: string | null = null) => fileName({ ...casePaper('nb'), title, number })

describe('the name of a file', () => {
  it('says which body, which day and which document', () => {
    expect(fileName(notice('nb'))).toBe('2026-03-03 KommIT-rådet – Møteinnkalling.docx')
    expect(fileName(minutes('nb'))).toBe('2026-03-03 KommIT-rådet – Referat.docx')
    expect(fileName(packet('nb'))).toBe('2026-03-03 KommIT-rådet – Saksdokumenter samlet.docx')
    expect(fileName(packet('nn'))).toBe('2026-03-03 KommIT-rådet – Saksdokument samla.docx')
  })

  it('is number and title for a case paper, and the title alone before there is a number', () => {
    expect(titled('Felles innlogging', '14/26')).toBe('14-26 Felles innlogging.docx')
    expect(titled('Felles innlogging')).toBe('Felles innlogging.docx')
  })

  it('takes out what Windows does not allow', () => {
    expect(titled('Hva nå? «Plan» A/B: <utkast> | *2*')).toBe('Hva nå «Plan» A-B – utkast - 2.docx')
    expect(titled('DigiFin: ny runde')).toBe('DigiFin – ny runde.docx')
    expect(titled('CON')).toBe('_CON.docx')
    expect(titled('nul.txt')).toBe('_nul.txt.docx')
    expect(titled('Slutt …  . . ')).toBe('Slutt ….docx')
    expect(titled('???')).toBe('_.docx')
  })

  it('cuts a long title between words', () => {
    const name = titled('Veldig lang sakstittel '.repeat(12))
    expect(name.length).toBeLessThanOrEqual(125)
    expect(name).toMatch(/(Veldig|lang|sakstittel)\.docx$/)
  })

  it('says case, number and title for an attachment, and keeps the ending', () => {
    const attached = (title: string, name: string, number = 1) =>
      attachmentFileName(
        { ...casePaper('nb'), title, number: '14/26' },
        { number, title: 'Kostnader: anslag', fileName: name, accessLevel: 'open', size: 1, hash: '' },
      )
    expect(attached('Felles innlogging', 'scan.pdf')).toBe('14-26 Felles innlogging – Vedlegg 1 Kostnader – anslag.pdf')
    expect(attached('Felles innlogging', 'uten ending', 12)).toMatch(/Vedlegg 12 Kostnader – anslag$/)
    const long = attached('Nasjonal digitaliseringsstrategi: kommunesektorens prioriteringer i 2027', 'a.docx')
    expect(long).toBe('14-26 Nasjonal digitaliseringsstrategi – Vedlegg 1 Kostnader – anslag.docx')
  })

  it('is safe whatever the title is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (title) => {
        const name = safeFileName(title)
        expect(name).not.toMatch(/[<>:"/\\|?*\u0000-\u001f]|[. ]$/)
        expect(name.isWellFormed()).toBe(true)
        expect(name.length).toBeGreaterThan(0)
        expect(name.length).toBeLessThanOrEqual(121)
      }),
    )
  })
})

describe('the title of a document', () => {
  it('says the same with words for people', () => {
    expect(documentTitle(notice('nb'))).toBe('Møteinnkalling: KommIT-rådet 3. mars 2026')
    expect(documentTitle(casePaper('nb'))).toBe(
      'Sak 14/26 Felles innlogging for innbyggertjenester – saksframlegg til KommIT-rådet 3. mars 2026',
    )
    expect(documentTitle(minutes('nn'))).toBe('Referat: KommIT-rådet 3. mars 2026')
    expect(documentTitle(packet('nn'))).toBe('Saksdokument: KommIT-rådet 3. mars 2026')
  })
})
