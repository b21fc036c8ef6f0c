import { describe, expect, it } from 'vitest'
import { documentTitle, fileName } from '../../electron/documents/names.ts'
import { linesUnder, readBack, type Reading } from './reading.ts'
import { approvedMinutes, extract, transmission } from './sample-extracts.ts'
import { minutes } from './sample-minutes.ts'

describe('the treatment of one item standing alone', () => {
  it('is headed by whose treatment it is, of which case and when', async () => {
    const { headings } = await readBack(extract('nb', 'itemMinutes'))
    expect(headings[0]).toBe('KommIT-rådets behandling av sak 14/26 i møte 3. mars 2026')
    const nynorsk = await readBack(extract('nn', 'itemMinutes'))
    expect(nynorsk.headings[0]).toBe('Handsaminga av sak 14/26 i KommIT-rådet, møte 3. mars 2026')
  })

  it('says the same of the item as the minutes, word by word, and nothing of the others', async () => {
    const whole = await readBack(minutes('nb'))
    const alone = await readBack(extract('nb', 'itemMinutes'))
    const heading = 'Sak 14/26 Felles innlogging for innbyggertjenester'
    const from = whole.headings.indexOf(heading)
    const own = whole.headings.slice(from, whole.headings.indexOf('Oppfølging', from) + 1)
    expect(alone.headings.slice(1)).toEqual(own)
    // A table at the end of a document has an empty line after it.
    const said = (reading: Reading, title: string) => linesUnder(reading, title).filter((line) => line !== '')
    for (const title of own) expect(said(alone, title)).toEqual(said(whole, title))
    const others = minutes('nb').items.filter(({ itemId }) => itemId !== 'i3')
    for (const { title } of others) expect(alone.lines.filter((line) => line.includes(title))).toEqual([])
  })

  it('is marked as a draft in text, title and file name until the minutes are approved', async () => {
    const draft = extract('nb', 'itemMinutes')
    const { gaps } = await readBack(draft)
    expect(gaps).toContain('Utkast. Referatet er ikke godkjent.')
    expect(documentTitle(draft)).toBe(
      'Saksprotokoll: Sak 14/26 Felles innlogging for innbyggertjenester, KommIT-rådet 3. mars 2026 (utkast)',
    )
    expect(fileName(draft)).toBe('14-26 Felles innlogging for innbyggertjenester – Saksprotokoll (utkast).docx')
  })

  it('says where the minutes were approved once they are', async () => {
    const approved = extract('nb', 'itemMinutes', { minutes: approvedMinutes('nb') })
    const { lines, gaps } = await readBack(approved)
    expect(lines).toContain('Referatet fra møtet: godkjent i møte 12. mai 2026, punkt 2.')
    expect([...gaps, documentTitle(approved), fileName(approved)].filter((text) => /utkast/i.test(text))).toEqual([])
  })

  it('says who may see it, and why', async () => {
    const { lines } = await readBack(extract('nb', 'itemMinutes'))
    expect(lines).toContain('Tilgang\tBegrenset tilgang: Interne vurderinger')
    expect(lines).toContain('Hjemmel\toffl. § 14')
    const open = await readBack(extract('nb', 'itemMinutes', { accessLevel: 'open', accessGrounds: '' }))
    expect(open.lines).toContain('Tilgang\tÅpen')
    expect(open.lines.filter((line) => line.startsWith('Hjemmel'))).toEqual([])
  })
})

describe('a certified extract', () => {
  it('is certified as a copy of the approved minutes, with room for a signature and who it is sent to', async () => {
    const model = extract('nb', 'certifiedExtract', {
      minutes: approvedMinutes('nb'),
      copyTo: ['Dagny Fossmark, KS', 'Arkivet'],
    })
    const reading = await readBack(model)
    expect(linesUnder(reading, 'Rett utskrift bekreftes').map((line) => line.trim())).toEqual([
      'Utskriften er i samsvar med referatet fra møtet.',
      'Navn\tSiri Nordheim',
      'Sted og dato:',
      'Underskrift:',
    ])
    expect(linesUnder(reading, 'Utskriften sendes til')).toEqual(['Dagny Fossmark, KS', 'Arkivet'])
  })

  it('claims no more than that it is as the draft while the minutes are a draft', async () => {
    const reading = await readBack(extract('nb', 'certifiedExtract'))
    expect(linesUnder(reading, 'Rett utskrift bekreftes')[0]).toBe(
      'Utskriften er i samsvar med utkastet til referat. Ordlyden kan bli endret før referatet er godkjent.',
    )
    expect(linesUnder(reading, 'Utskriften sendes til')).toHaveLength(3)
  })
})

describe('a letter that carries advice', () => {
  it('says to whom, from whom, when and under which reference', async () => {
    const { lines, headings } = await readBack(transmission('nb'))
    expect(headings[0]).toBe('Oversendelse av råd i 2 saker')
    expect(lines).toEqual(
      expect.arrayContaining([
        'Til\tDagny Fossmark, administrerende direktør, KS',
        'Fra\tKommIT-rådet',
        'Dato\t10. mars 2026',
        'Vår referanse\t26/00123, 26/00145',
        'KommIT-rådet oversender sine råd i de 2 sakene nedenfor.',
      ]),
    )
  })

  it('gives each advice in the words that were adopted, how it came about, and whether the minutes are approved', async () => {
    const reading = await readBack(transmission('nb'))
    const advice = minutes('nb').items.find(({ itemId }) => itemId === 'i3')
    expect(reading.lines).toContain(
      'Behandlet i møte 3. mars 2026. KommIT-rådet sluttet seg til forslaget med endringer.',
    )
    expect(reading.lines).toContain('Referatet fra møtet: godkjent i møte 12. mai 2026, punkt 2.')
    expect(reading.lines).toContain('Referatet fra møtet er ikke godkjent ennå.')
    expect(JSON.stringify(advice?.advice)).toContain(linesUnder(reading, 'Råd')[0])
  })

  it('lists what goes with it, and is signed', async () => {
    const reading = await readBack(transmission('nb'))
    const items = transmission('nb').items.map(({ number, title }) => `Særutskrift av sak ${number} ${title}`)
    expect(linesUnder(reading, 'Vedlegg').slice(0, 2)).toEqual(items)
    expect(reading.lines.slice(-3)).toEqual(['Med hilsen', 'Siri Nordheim', 'KommIT-rådet'])
  })

  it('names its only case, and speaks nynorsk to those who do', async () => {
    const model = transmission('nn')
    const { headings, lines } = await readBack({ ...model, items: model.items.slice(0, 1) })
    expect(headings[0]).toBe('Oversending av råd i sak 14/26')
    expect(lines).toContain('KommIT-rådet sender over rådet sitt i saka nedanfor.')
  })
})
