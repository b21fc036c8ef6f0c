import mammoth from 'mammoth'
import { describe, expect, it } from 'vitest'
import { isContent, plainText } from '../../shared/content.ts'
import { background, outlines, read } from './reading.ts'
import { item, lists, norwegianStyles, par, run, styled, wordFile } from './word-file.ts'

describe('a paper in bokmål as a Norwegian Word writes it', () => {
  const paper = [
    styled('Tittel', 'Felles kaiplasser for fritidsbåter'),
    styled('Overskrift1', 'Saksopplysninger'),
    par('Kommunene har i dag hver sin liste.'),
    styled('Overskrift2', 'Slik er det nå'),
    par('Listene er ført på papir.'),
    styled('Overskrift1', 'Administrasjonens vurdering'),
    par('En felles liste er enklest.'),
    styled('Overskrift1', 'Økonomi'),
    par('Listen koster lite.'),
    styled('Overskrift1', 'Forslag til vedtak:'),
    item(2, 0, 'Rådet anbefaler en felles liste.'),
    item(2, 0, 'Rådet ber om en plan.'),
    styled('Overskrift1', 'Videre prosess'),
    par('Saken går til kommunestyrene.'),
  ].join('')

  it('lands in the sections its headings name, and the rest where the writer wants it', async () => {
    expect(outlines(await read(paper))).toEqual({
      proposal: ['1. Rådet anbefaler en felles liste.', '2. Rådet ber om en plan.'],
      background: [
        'Kommunene har i dag hver sin liste.',
        '# Slik er det nå',
        'Listene er ført på papir.',
        '# Økonomi',
        'Listen koster lite.',
      ],
      assessment: ['En felles liste er enklest.'],
      process: ['Saken går til kommunestyrene.'],
    })
    expect(outlines(await read(paper, {}, { rest: 'assessment' }))['assessment']).toEqual([
      'En felles liste er enklest.',
      '# Økonomi',
      'Listen koster lite.',
    ])
  })

  it('says which heading led where, and that the title is left to the case', async () => {
    const { sections, report } = await read(paper)
    expect(sections.map(({ key, headings }) => [key, headings])).toEqual([
      ['proposal', ['Forslag til vedtak:']],
      ['background', ['Saksopplysninger']],
      ['assessment', ['Administrasjonens vurdering']],
      ['process', ['Videre prosess']],
    ])
    expect(report.titles).toEqual(['Felles kaiplasser for fritidsbåter'])
    expect(report.isOwn).toBe(false)
  })

  it('loses no word that another reader finds', async () => {
    const file = wordFile(paper, { styles: norwegianStyles, numbering: lists })
    const { value } = await mammoth.extractRawText({ buffer: file })
    const { sections, report } = await read(paper)
    const kept = [...sections.flatMap(({ headings, content }) => [...headings, plainText(content)]), ...report.titles]
    const words = (text: string) =>
      text
        .split(/\s+/)
        .filter((word) => word !== '')
        .toSorted()
    expect(words(kept.join('\n'))).toEqual(words(value))
  })
})

describe('a paper in nynorsk where headings are only bold', () => {
  const bold = (text: string) => par(run(text, '<w:b/>'))
  const paper = [
    bold('1. Bakgrunn for saka'),
    par('Kommunane har kvar si liste.'),
    bold('2. Vurderingar'),
    par('Ei felles liste er enklast.'),
    bold('Kostnader'),
    par(`${run('Lista kostar ')}${run('lite', '<w:b/>')}${run('.')}`),
    bold('3. Tilråding frå administrasjonen'),
    par('Rådet rår til ei felles liste.'),
    bold('4. Vidare handsaming'),
    par('Saka går til kommunestyra.'),
    bold('Samandrag'),
    par('Kort sagt: ei liste.'),
  ].join('')

  it('has its bold lines made headings, which find their sections', async () => {
    const found = await read(paper)
    expect(outlines(found)).toEqual({
      proposal: ['Rådet rår til ei felles liste.'],
      summary: ['Kort sagt: ei liste.'],
      background: ['Kommunane har kvar si liste.', '# Kostnader', 'Lista kostar lite.'],
      assessment: ['Ei felles liste er enklast.'],
      process: ['Saka går til kommunestyra.'],
    })
    expect(found.report.fakedHeadings).toHaveLength(6)
  })

  it('keeps them as bold paragraphs when the writer says so', async () => {
    const found = await read(paper, {}, { headings: false })
    expect(Object.keys(outlines(found))).toEqual(['background'])
    expect(found.report.fakedHeadings).toHaveLength(6)
  })
})

describe('lists', () => {
  it('lie in each other, go on after a second paragraph, and begin where they are told', async () => {
    const body = [
      item(2, 0, 'Først.'),
      item(2, 1, 'Under.'),
      item(2, 0, 'Så.'),
      styled('Listeavsnitt', 'Mer om det samme.'),
      item(2, 0, 'Til slutt.'),
      par('Mellom listene.'),
      item(3, 0, 'Punkt fire.'),
      item(1, 0, 'Et punkt.'),
    ].join('')
    expect(await background(body)).toEqual([
      '1. Først.',
      '  1. Under.',
      '2. Så.',
      '  Mer om det samme.',
      '3. Til slutt.',
      'Mellom listene.',
      '4. Punkt fire.',
      '• Et punkt.',
    ])
  })

  it('are found also when they lean on a style of lists', async () => {
    const numbering = `${lists}<w:abstractNum w:abstractNumId="8"><w:numStyleLink w:val="Punkt"/></w:abstractNum><w:abstractNum w:abstractNumId="9"><w:styleLink w:val="Punkt"/><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="8"><w:abstractNumId w:val="8"/></w:num>`
    expect(await background(item(8, 0, 'Et punkt.'), { numbering })).toEqual(['• Et punkt.'])
  })

  it('count on when a paragraph comes between', async () => {
    const { sections } = await read([item(2, 0, 'En.'), par('Avbrudd.'), item(2, 0, 'To.')].join(''))
    expect(sections[0]?.content[2]).toMatchObject({ type: 'orderedList', attrs: { start: 2 } })
  })
})

describe('tables', () => {
  const cell = (text: string, look = '') => `<w:tc><w:tcPr>${look}</w:tcPr>${par(text)}</w:tc>`
  const row = (cells: string, look = '') => `<w:tr><w:trPr>${look}</w:trPr>${cells}</w:tr>`

  it('keep merged cells and the rows that repeat as headings', async () => {
    const body = `<w:tbl>${row(cell('Tiltak') + cell('Kostnad'), '<w:tblHeader/>')}${row(
      cell('Liste', '<w:vMerge w:val="restart"/>') + cell('1'),
    )}${row(cell('', '<w:vMerge/>') + cell('2'))}${row(cell('I alt', '<w:gridSpan w:val="2"/>'))}</w:tbl>`
    const { sections } = await read(body)
    const [table] = sections[0]?.content ?? []
    const rows = (table?.content ?? []).map(({ content = [] }) =>
      content.map(({ type, attrs, content: inside = [] }) => [
        type,
        plainText(inside),
        attrs?.['colspan'],
        attrs?.['rowspan'],
      ]),
    )
    expect(rows).toEqual([
      [
        ['tableHeader', 'Tiltak', 1, 1],
        ['tableHeader', 'Kostnad', 1, 1],
      ],
      [
        ['tableCell', 'Liste', 1, 2],
        ['tableCell', '1', 1, 1],
      ],
      [['tableCell', '2', 1, 1]],
      [['tableCell', 'I alt', 2, 1]],
    ])
  })
})

describe('tracked changes', () => {
  const by = 'w:id="1" w:author="Randi Utkast" w:date="2026-01-05T10:00:00Z"'
  const body = [
    par(
      `${run('Prisen er ')}<w:del ${by}><w:r><w:delText>150</w:delText></w:r></w:del><w:ins ${by}>${run('175')}</w:ins>${run(' kroner.')}`,
    ),
    par(`<w:ins ${by}>${run('Nytt avsnitt.')}</w:ins>`, `<w:rPr><w:ins ${by}/></w:rPr>`),
    par(`<w:del ${by}><w:r><w:delText>Gammelt avsnitt.</w:delText></w:r></w:del>`, `<w:rPr><w:del ${by}/></w:rPr>`),
    par('Slutt.'),
  ].join('')

  it('are counted with who made them', async () => {
    const { report } = await read(body)
    expect(report.revisions).toEqual({ count: 6, authors: ['Randi Utkast'] })
  })

  it('may all be accepted or all rejected', async () => {
    expect(await background(body, {}, { revisions: 'accept' })).toEqual([
      'Prisen er 175 kroner.',
      'Nytt avsnitt.',
      'Slutt.',
    ])
    expect(await background(body, {}, { revisions: 'reject' })).toEqual([
      'Prisen er 150 kroner.',
      'Gammelt avsnitt.',
      'Slutt.',
    ])
  })

  it('join paragraphs when the sign between them is deleted', async () => {
    const joined = [par('Første del', `<w:rPr><w:del ${by}/></w:rPr>`), par(' og andre del.')].join('')
    expect(await background(joined)).toEqual(['Første del og andre del.'])
    expect(await background(joined, {}, { revisions: 'reject' })).toEqual(['Første del', 'og andre del.'])
  })

  it('in how a word looks are taken back when rejected', async () => {
    const look = `<w:b/><w:rPrChange ${by}><w:rPr><w:i/></w:rPr></w:rPrChange>`
    const marks = async (revisions: 'accept' | 'reject') =>
      (await read(par(run('Ordet', look) + run(' står.')), {}, { revisions })).sections[0]?.content[0]?.content?.[0]
        ?.marks
    expect(await marks('accept')).toEqual([{ type: 'bold' }])
    expect(await marks('reject')).toEqual([{ type: 'italic' }])
  })
})

describe('what a paper has no place for', () => {
  it('is named: charts, diagrams and embedded files', async () => {
    const body = par(
      `${run('Tekst.')}<w:r><w:drawing><c:chart/></w:drawing></w:r><w:r><w:drawing><dgm:relIds/></w:drawing></w:r><w:r><w:object><o:OLEObject/></w:object></w:r>`,
    )
    const { report } = await read(body)
    expect(report.objects).toEqual(['chart', 'diagram', 'object'])
  })

  it('is named: headers, contents, looks, formulas and signs nobody knows', async () => {
    const body = [
      styled('Innholdsoverskrift', 'Innhold'),
      styled('INNH1', 'Bakgrunn 2'),
      par(run('Understreket', '<w:u w:val="single"/>') + run('m') + run('2', '<w:vertAlign w:val="superscript"/>')),
      par('<m:oMath><m:r><m:t>a+b</m:t></m:r></m:oMath>'),
      par('<w:r><w:sym w:font="Wingdings" w:char="F0FC"/><w:sym w:font="Wingdings" w:char="F001"/></w:r>'),
    ].join('')
    const found = await read(body, { header: par('Havnerådet, internt notat') + par('Side 1 av 2') })
    expect(found.report).toMatchObject({
      margins: ['Havnerådet, internt notat'],
      contentsLines: 2,
      looks: ['underline'],
      equations: ['a+b'],
      symbols: 1,
    })
    expect(outlines(found)['background']).toEqual(['Understreketm²', 'a+b', '✓�'])
  })

  it('links that lead to web pages and mail stay links; others lose the link, keep their words and are named', async () => {
    const link = (id: string, text: string) => `<w:hyperlink r:id="${id}">${run(text)}</w:hyperlink>`
    const field = `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>HYPERLINK "https://felt.example.no/"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('feltet')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`
    const found = await read(par(`${link('a', 'siden')}${run(' ')}${link('b', 'koden')}${run(' ')}${field}`), {
      relations: [
        ['a', 'hyperlink', '!https://havn.example.no/'],
        ['b', 'hyperlink', '!javascript:alert(1)'],
      ],
    })
    const words = found.sections[0]?.content[0]?.content ?? []
    expect(words.map(({ text, marks }) => [text, marks?.[0]?.attrs?.['href']])).toEqual([
      ['siden', 'https://havn.example.no/'],
      [' koden ', undefined],
      ['feltet', 'https://felt.example.no/'],
    ])
    expect(found.report.links).toEqual(['javascript:alert(1)'])
  })

  it('what lies outside the file is named and never fetched', async () => {
    const { report } = await read(par('Tekst.'), {
      relations: [['t', 'attachedTemplate', String.raw`!file://\\tjener\maler\notat.dotx`]],
    })
    expect(report.outside).toEqual([String.raw`file://\\tjener\maler\notat.dotx`])
  })
})

describe('whatever is read', () => {
  it('is content the editor can keep', async () => {
    const odd = [
      '<w:tbl><w:tr/></w:tbl>',
      `<w:tbl><w:tr><w:tc>${par('En celle.')}</w:tc></w:tr></w:tbl>`,
      item(2, 4, 'Et nivå som ikke finnes.'),
      item(99, 0, 'En liste som ikke finnes.'),
      styled('FinnesIkke', 'En stil som ikke finnes.'),
      '<w:sdt><w:sdtContent><w:p><w:sdt><w:sdtContent><w:r><w:t>I en ramme.</w:t></w:r></w:sdtContent></w:sdt></w:p></w:sdtContent></w:sdt>',
    ].join('')
    const { sections } = await read(odd)
    expect(sections.every(({ content }) => isContent(content))).toBe(true)
    expect(plainText(sections[0]?.content ?? []).split('\n')).toEqual([
      'En celle.',
      'Et nivå som ikke finnes.',
      'En liste som ikke finnes.',
      'En stil som ikke finnes.',
      'I en ramme.',
    ])
  })

  it('is refused when there is no word in it', async () => {
    await expect(read(par(''))).rejects.toMatchObject({ key: 'wordEmpty' })
  })
})
