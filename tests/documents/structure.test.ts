import { describe, expect, it } from 'vitest'
import { pack } from '../../electron/documents/pack.ts'
import { illustratedPaper } from './illustrated-paper.ts'
import { openPackage } from './package.ts'
import { pictures } from './pictures.ts'
import { packet } from './samples.ts'
import { problemsOf } from './structure.ts'

const model = packet('nb')
const bytes = await pack({ ...model, papers: [...model.papers, illustratedPaper('nb')] }, pictures)

type Fault = readonly [what: string, part: string, change: (xml: string) => string, says: RegExp]

const main = 'word/document.xml'
const first = (from: string | RegExp, to: string) => (xml: string) => xml.replace(from, to)

/** One way each to break a good file; the checks must notice every one. */
const faults: readonly Fault[] = [
  ['a style nobody has defined', main, first('w:val="TableText"', 'w:val="TableGrid"'), /style TableGrid/],
  ['a list nobody has defined', main, first(/<w:numId w:val="\d+"/, '<w:numId w:val="999"'), /numbering 999/],
  [
    'a list without its levels',
    'word/numbering.xml',
    first(/<w:abstractNumId w:val="\d+"/, '<w:abstractNumId w:val="99"'),
    /list 99/,
  ],
  ['the same bookmark twice', main, (xml) => xml.replaceAll('w:name="sak_2"', 'w:name="sak_1"'), /sak_1 stands twice/],
  ['a bookmark that is not closed', main, first(/<w:bookmarkEnd[^>]*>/, ''), /not closed/],
  ['a bookmark Word would not take', main, (xml) => xml.replaceAll('sak_1"', 'sak 1"'), /no bookmark name/],
  ['a link to a place that is gone', main, first('w:anchor="sak_1"', 'w:anchor="sak_9"'), /sak_9, which is not there/],
  [
    'a part that is not in the file',
    'word/_rels/document.xml.rels',
    first('"styles.xml"', '"stiler.xml"'),
    /word\/stiler\.xml/,
  ],
  [
    'a part without a content type',
    '[Content_Types].xml',
    first(/<Override[^>]*styles\.xml"[^>]*>/, ''),
    /styles.xml has no content type/,
  ],
  [
    'a link that runs a script',
    'word/_rels/document.xml.rels',
    first(/Target="https?:[^"]*"/, 'Target="javascript:alert(1)"'),
    /points outside/,
  ],
  [
    'a link to a file share',
    'word/_rels/document.xml.rels',
    first(/Target="https?:[^"]*"/, 'Target="file://server/maler"'),
    /points outside/,
  ],
  ['a link that leads nowhere', main, first(/r:id="[^"]*"/, 'r:id="rIdGone"'), /leads nowhere/],
  ['a heading that skips a level', main, first('w:val="Heading2"', 'w:val="Heading4"'), /skips a level/],
  [
    'a heading without a place in the outline',
    'word/styles.xml',
    (xml) => xml.replaceAll(/<w:outlineLvl[^>]*>/g, ''),
    /no place in the outline/,
  ],
  ['an empty heading', main, first(/(Heading2"\/><\/w:pPr>).*?<\/w:p>/, '$1</w:p>'), /heading is empty/],
  ['a table without a heading row', main, first('<w:tblHeader/>', ''), /no heading row/],
  ['a heading row turned off', main, first('<w:tblHeader/>', '<w:tblHeader w:val="off"/>'), /turned off/],
  ['a row with a cell too many', main, first('</w:tc></w:tr>', '</w:tc><w:tc><w:p/></w:tc></w:tr>'), /different width/],
  [
    'a cell without a paragraph',
    main,
    first(/<w:p>(?:(?!<w:p>).)*?<\/w:p><\/w:tc>/, '</w:tc>'),
    /cell without a paragraph/,
  ],
  ['tables that run together', main, first(/<\/w:tbl>.*?<w:tbl>/, '</w:tbl><w:tbl>'), /runs into another/],
  ['empty lines as space', main, first('<w:body>', '<w:body><w:p/><w:p/>'), /empty lines/],
  [
    'a prompt to update fields',
    'word/settings.xml',
    first('<w:compat>', '<w:updateFields/><w:compat>'),
    /update fields/,
  ],
  ['a dirty field', 'word/footer1.xml', first('w:fldSimple ', 'w:fldSimple w:dirty="true" '), /update fields/],
  [
    'a page number without text',
    'word/footer1.xml',
    first(/(<w:fldSimple[^>]*>).*?(<\/w:fldSimple>)/, '$1$2'),
    /field has no text/,
  ],
  ['a footer without page numbers', 'word/footer1.xml', first(/<w:fldSimple.*<\/w:fldSimple>/, ''), /no page number/],
  ['a line height that clips', 'word/styles.xml', first(' w:lineRule="auto"', ''), /line height/],
  ['a break as a sign', main, first(/(<w:t xml:space="preserve">)/, '$1a\nb'), /break or tab/],
  ['a footnote nobody refers to', main, first(/<w:footnoteReference [^>]*>/, ''), /footnote is not referred to/],
  ['a picture without a size', main, first(/<wp:extent cx="\d+"/, '<wp:extent cx="0"'), /no size/],
  ['a picture that runs off the page', main, first(/cy="\d+"/, 'cy="99999999"'), /higher than the page/],
  ['pictures with one number', main, (xml) => xml.replaceAll(/(<wp:docPr id=)"\d+"/g, '$1"7"'), /picture number 7/],
  ['no title', 'docProps/core.xml', first(/<dc:title>.*<\/dc:title>/, ''), /no title/],
  ['no author', 'docProps/core.xml', first(/(<dc:creator>).*?(<\/dc:creator>)/, '$1Un-named$2'), /no author/],
  ['English as language', 'word/styles.xml', first('w:val="nb-NO"', 'w:val="en-US"'), /language is en-US/],
]

describe('the checks of a Word file', () => {
  it('find nothing in a good one', () => {
    expect(problemsOf(openPackage(bytes))).toEqual([])
  })

  it.each(faults)('find %s', (_what, part, change, says) => {
    const broken = openPackage(bytes, (name, xml) => (name === part ? change(xml) : xml))
    expect(problemsOf(broken).join('\n')).toMatch(says)
  })

  it.each([
    ['text cut in the middle', (xml: string) => xml.slice(0, -20)],
    ['tags that cross', first('</w:r></w:p>', '</w:p></w:r>')],
    ['a sign XML does not know', first('<w:t xml:space="preserve">', '<w:t xml:space="preserve">\uFFFE')],
    ['half a character', first('<w:t xml:space="preserve">', '<w:t xml:space="preserve">\uD800')],
    ['a document type', first('<w:document', '<!DOCTYPE x><w:document')],
  ])('refuse %s', (_what, change) => {
    expect(() => openPackage(bytes, (name, xml) => (name === main ? change(xml) : xml))).toThrow()
  })
})
