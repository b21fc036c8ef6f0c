import { describe, expect, it } from 'vitest'
import { plainText } from '../../shared/content.ts'
import { blocksOf } from '../../shared/paper-comments.ts'
import { background, outlines, read } from './reading.ts'
import { par, run, styled } from './word-file.ts'

describe('what hangs on the text', () => {
  const comments = `<w:comment w:id="7" w:author="Kåre Merknad">${par('Er dette rett tall?')}</w:comment>`
  const commented = par(`${run('Tallet er 12.')}<w:r><w:commentReference w:id="7"/></w:r>`)

  it('comments stand at the block they were made at, or are left out', async () => {
    const body = par('Først.') + commented + par('Mer tekst.')
    const found = await read(body, { comments })
    const [, block] = found.sections[0]?.content ?? []
    expect(found.report.comments).toEqual([{ author: 'Kåre Merknad', text: 'Er dette rett tall?' }])
    expect(found.comments).toEqual([
      { blockId: block?.attrs?.['id'], madeBy: 'Kåre Merknad', words: 'Er dette rett tall?' },
    ])
    expect(outlines(found)['background']).toEqual(['Først.', 'Tallet er 12.', 'Mer tekst.'])
    const dropped = await read(body, { comments }, { comments: 'drop' })
    expect(dropped.comments).toEqual([])
    expect(JSON.stringify(dropped.sections)).not.toContain('"id"')
  })

  it('comments on what is not in the paper stand at what comes after it, and at the first block when nothing does', async () => {
    const reference = '<w:r><w:commentReference w:id="7"/></w:r>'
    const heading = par(`${run('Vurdering')}${reference}`, '<w:pStyle w:val="Overskrift1"/>')
    const after = await read(heading + par('Det koster lite.') + par('Slutt.'), { comments })
    const firstId = after.sections[0]?.content[0]?.attrs?.['id']
    expect(after.comments.map(({ blockId }) => blockId)).toEqual([firstId])
    const last = await read(
      styled('Overskrift1', 'Vurdering') +
        par('Tekst.') +
        par(`${run('Bakgrunn')}${reference}`, '<w:pStyle w:val="Overskrift1"/>'),
      { comments },
    )
    expect(last.comments.map(({ blockId }) => blockId)).toEqual([last.sections[0]?.content[0]?.attrs?.['id']])
  })

  it('comments in tables and lists stay there; one without an author has none, and a very long one becomes several', async () => {
    const reference = (id: number) => `<w:r><w:commentReference w:id="${id}"/></w:r>`
    const many = `${comments}<w:comment w:id="8">${par('å'.repeat(4500))}</w:comment>`
    const table = `<w:tbl><w:tr><w:tc>${par(`${run('Pris')}${reference(7)}`)}</w:tc></w:tr></w:tbl>`
    const listed = par(`${run('Punkt')}${reference(8)}`, '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>')
    const found = await read(par('Tekst.') + table + listed, { comments: many })
    const blocks = new Map(blocksOf(found.sections[0]?.content ?? []))
    expect(found.comments.map(({ blockId }) => plainText([blocks.get(blockId) ?? { type: 'paragraph' }]))).toEqual([
      'Pris',
      'Punkt',
      'Punkt',
    ])
    expect(found.comments.map(({ madeBy, words }) => [madeBy, words.length])).toEqual([
      ['Kåre Merknad', 19],
      ['Ukjent', 4000],
      ['Ukjent', 500],
    ])
  })

  const note = (id: number, inside: string) =>
    `<w:footnote w:id="${id}"><w:p><w:r><w:footnoteRef/></w:r>${inside}</w:footnote>`
  const noted = (id: number) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`

  it('footnotes stay where they stood, with the looks of their words', async () => {
    const footnotes = `<w:footnote w:type="separator" w:id="-1">${par('x')}</w:footnote>${note(2, `${run(' Jf. ')}${run('årsmeldingen', '<w:i/>')}${run('.')}</w:p>`)}`
    const body = `${par(`${run('Køen')}${noted(2)}${run(' er lang.')}`)}${par('Slutt.')}`
    const found = await read(body, { footnotes })
    expect(found.sections[0]?.content[0]?.content).toEqual([
      { type: 'text', text: 'Køen' },
      {
        type: 'footnote',
        content: [
          { type: 'text', text: 'Jf. ' },
          { type: 'text', text: 'årsmeldingen', marks: [{ type: 'italic' }] },
          { type: 'text', text: '.' },
        ],
      },
      { type: 'text', text: ' er lang.' },
    ])
    expect(found.report).toMatchObject({ footnotes: 1, notesLeftOut: [] })
  })

  it('a footnote of several paragraphs is one, and a table in it is named as not taken in', async () => {
    const table = `<w:tbl><w:tr><w:tc>${par('Tall i tabell')}</w:tc></w:tr></w:tbl>`
    const footnotes = note(2, `${run(' Først.')}</w:p>${par('Så.')}${table}`)
    const found = await read(par(`${run('Tekst')}${noted(2)}`), { footnotes })
    expect(plainText(found.sections[0]?.content ?? [])).toBe('Tekst\nFørst. Så.')
    expect(found.report).toMatchObject({ footnotes: 1, notesLeftOut: ['Tall i tabell'] })
  })

  it('a footnote in a heading that names a section is named, since the heading is not in the text', async () => {
    const footnotes = note(2, `${run(' Se vedlegg.')}</w:p>`)
    const heading = par(`${run('Vurdering')}${noted(2)}`, '<w:pStyle w:val="Overskrift1"/>')
    const found = await read(heading + par('Det koster lite.'), { footnotes })
    expect(found.sections.map(({ key }) => key)).toEqual(['assessment'])
    expect(found.report).toMatchObject({ footnotes: 0, notesLeftOut: ['Se vedlegg.'] })
  })

  it('endnotes are footnotes too, and a comment in a note stands at the block the note is in', async () => {
    const footnotes = note(2, `${run(' Jf. meldingen.')}<w:r><w:commentReference w:id="7"/></w:r></w:p>`)
    const endnotes = `<w:endnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:endnote w:id="3">${par('Til slutt.')}</w:endnote></w:endnotes>`
    const body = par(`${run('Tekst')}${noted(2)}<w:r><w:endnoteReference w:id="3"/></w:r>`)
    const found = await read(body, {
      footnotes,
      comments,
      relations: [['e', 'endnotes', 'endnotes.xml']],
      more: { 'word/endnotes.xml': Buffer.from(endnotes) },
    })
    expect(plainText(found.sections[0]?.content ?? [])).toBe('Tekst\nJf. meldingen.\nTil slutt.')
    expect(found.comments.map(({ blockId }) => blockId)).toEqual([found.sections[0]?.content[0]?.attrs?.['id']])
  })

  it('hidden text is named, and comes in only when the writer asks for it', async () => {
    const body = par(run('Synlig. ') + run('Hemmelig.', '<w:vanish/>'))
    const found = await read(body)
    expect(found.report.hiddenText).toEqual(['Hemmelig.'])
    expect(outlines(found)['background']).toEqual(['Synlig.'])
    expect(await background(body, {}, { hiddenText: true })).toEqual(['Synlig. Hemmelig.'])
  })

  it('text boxes come as text after their paragraph, once, though the file has them twice', async () => {
    const box = (tag: string) => `<w:txbxContent>${par(`Faktaboks ${tag}.`)}</w:txbxContent>`
    const body = par(
      `${run('Før.')}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:wsp><wps:txbx>${box('ny')}</wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>${box('gammel')}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
    )
    const found = await read(body + par('Etter.'))
    expect(outlines(found)['background']).toEqual(['Før.', 'Faktaboks ny.', 'Etter.'])
    expect(found.report.textBoxes).toEqual(['Faktaboks ny.'])
  })
})
