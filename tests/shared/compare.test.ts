import { describe, expect, it } from 'vitest'
import { compareContent } from '../../shared/compare.ts'
import { bareContent } from '../../shared/bare-content.ts'
import { newerOf, numbering, olderOf, type Compared } from '../../shared/comparison.ts'
import { contentFromText, type Content, type ContentNode } from '../../shared/content.ts'

const line = (text: string, id?: string): ContentNode => ({
  type: 'paragraph',
  ...(id ? { attrs: { id } } : {}),
  content: text === '' ? [] : [{ type: 'text', text }],
})
const heading = (text: string, level: number, id: string): ContentNode => ({
  ...line(text, id),
  type: 'heading',
  attrs: { id, level },
})
const item = (text: string): ContentNode => ({ type: 'listItem', content: [line(text)] })
const row = (...cells: string[]): ContentNode => ({
  type: 'tableRow',
  content: cells.map((text) => ({ type: 'tableCell', content: [line(text)] })),
})
const table = (...rows: ContentNode[]): Content => [{ type: 'table', content: rows }]

/** `[-gone-]`, `{+new+}`, `<1` moved from here, `>1` moved here; blocks that are the same on both sides stand plain. */
const told = (compared: readonly Compared[]): string => compared.map(tell).join('')
const words = (node: ContentNode): string => node.text ?? (node.content ?? []).map(words).join('|')

function tell(one: Compared): string {
  if (one.change === 'within') return told(one.content)
  if (one.change === 'moved') return one.end === 'from' ? `<${one.move}` : `>${one.move}(${tell(one.moved)})`
  const text = words(one.node)
  if (one.change === 'same') return text
  return one.change === 'removed' ? `[-${text}-]` : `{+${text}+}`
}

const lines = (older: Content, newer: Content): string[] => compareContent(older, newer).map(tell)

const note = (text: string): ContentNode => ({ type: 'footnote', content: [{ type: 'text', text }] })
const noted = (before: string, inNote: string, after: string): ContentNode => ({
  type: 'paragraph',
  content: [{ type: 'text', text: before }, note(inNote), { type: 'text', text: after }],
})
const picture = (letter: string, attrs: Readonly<Record<string, unknown>> = {}): ContentNode => ({
  type: 'image',
  attrs: { hash: letter.repeat(64), width: 300, height: 200, alt: '', isDecorative: false, ...attrs },
})

describe('two versions of a text', () => {
  it('show nothing when only ids and column widths differ', () => {
    const older = [line('Rådet anbefaler planen.', 'a'), ...table(row('1', '2'))]
    const wide: ContentNode = { type: 'tableCell', attrs: { colwidth: [120] }, content: [line('1')] }
    const rest: ContentNode = { type: 'tableCell', content: [line('2')] }
    const newer = [line('Rådet anbefaler planen.', 'b'), ...table({ type: 'tableRow', content: [wide, rest] })]
    expect(compareContent(older, newer).every(({ change }) => change === 'same')).toBe(true)
  })

  it('show the words that were changed in a paragraph that kept its id', () => {
    expect(lines([line('Rådet anbefaler planen.', 'a')], [line('Rådet slutter seg til planen.', 'a')])).toEqual([
      'Rådet [-anbefaler-]{+slutter seg til+} planen.',
    ])
  })

  it('know a changed paragraph again by its likeness when it has no id or another', () => {
    const older = [line('Innledning'), line('Kommunene betaler to millioner kroner i året.'), line('Slutt')]
    const newer = [
      line('Innledning', 'x'),
      line('Helt nytt avsnitt om noe annet.', 'y'),
      line('Kommunene betaler tre millioner kroner i året.', 'z'),
      line('Slutt'),
    ]
    expect(lines(older, newer)).toEqual([
      'Innledning',
      '{+Helt nytt avsnitt om noe annet.+}',
      'Kommunene betaler [-to-]{+tre+} millioner kroner i året.',
      'Slutt',
    ])
  })

  it('show a paragraph that became quite another as one taken out and one put in', () => {
    const older = [line('Først'), line('Kommunene betaler to millioner kroner.'), line('Sist')]
    const newer = [line('Først'), line('Ansvaret ligger hos fagrådet for arkiv.'), line('Sist')]
    expect(lines(older, newer)).toEqual([
      'Først',
      '[-Kommunene betaler to millioner kroner.-]',
      '{+Ansvaret ligger hos fagrådet for arkiv.+}',
      'Sist',
    ])
  })

  it('show what was moved at both places, with the words changed in it', () => {
    const older = [line('Alfa er først her', 'a'), line('Beta', 'b'), line('Gamma', 'c'), line('Delta', 'd')]
    const newer = [line('Beta', 'b'), line('Gamma', 'c'), line('Alfa er sist her', 'a'), line('Delta', 'd')]
    expect(lines(older, newer)).toEqual(['<0', 'Beta', 'Gamma', '>0(Alfa er [-først-]{+sist+} her)', 'Delta'])
  })

  it('know a moved paragraph again by its words alone', () => {
    const [older, newer] = [contentFromText('Alfa\n\nBeta\n\nGamma'), contentFromText('Gamma\n\nAlfa\n\nBeta')]
    expect(lines(older, newer)).toEqual(['>0(Gamma)', 'Alfa', 'Beta', '<0'])
  })

  it('show a heading that got another level as the same heading, with what it was', () => {
    const [only] = compareContent([heading('Bakgrunn', 1, 'a')], [heading('Bakgrunn', 2, 'a')])
    expect(only).toEqual({
      change: 'within',
      older: { type: 'heading' },
      newer: { type: 'heading', attrs: { level: 2 } },
      content: [{ change: 'same', node: { type: 'text', text: 'Bakgrunn' } }],
    })
  })

  it('show a paragraph that became a heading as the same words', () => {
    const [only] = compareContent([line('Bakgrunn', 'a')], [heading('Bakgrunn', 2, 'a')])
    expect(only).toMatchObject({ change: 'within', older: { type: 'paragraph' }, newer: { type: 'heading' } })
  })

  it('show words that became bold as taken out and put in', () => {
    const bold: Content = [
      {
        type: 'paragraph',
        content: [
          { type: 'text', text: 'Svært ' },
          { type: 'text', text: 'viktig', marks: [{ type: 'bold' }] },
        ],
      },
    ]
    expect(lines([line('Svært viktig')], bold)).toEqual(['Svært [-viktig-]{+viktig+}'])
  })

  it('show an item put into a list inside the list', () => {
    const list = (...texts: string[]): Content => [{ type: 'bulletList', content: texts.map(item) }]
    expect(lines(list('Bergen kommune', 'Oslo kommune'), list('Bergen kommune', 'Voss herad', 'Oslo kommune'))).toEqual(
      ['Bergen kommune{+Voss herad+}Oslo kommune'],
    )
  })

  it('show a number changed in a cell in the cell', () => {
    const older = table(row('Drift', '100'), row('Lisenser', '20'))
    const newer = table(row('Drift', '120'), row('Lisenser', '20'))
    const [only] = compareContent(older, newer)
    expect(only && tell(only)).toBe('Drift[-100-]{+120+}Lisenser|20')
  })

  it('show a column and a row put into a table', () => {
    const older = table(row('Drift', '100'), row('Lisenser', '20'))
    const newer = table(row('Drift', 'i året', '100'), row('Lisenser', 'i året', '20'), row('Reiser', 'i året', '5'))
    expect(lines(older, newer)).toEqual(['Drift{+i året+}100Lisenser{+i året+}20{+Reiser|i året|5+}'])
  })

  it('do not follow a blank line that moved', () => {
    const older = [line('', 'blank'), line('Alfa', 'a'), line('Beta', 'b')]
    const newer = [line('Alfa', 'a'), line('Beta', 'b'), line('', 'blank')]
    expect(compareContent(older, newer).map(({ change }) => change)).toEqual(['removed', 'same', 'same', 'added'])
  })

  it('stay whole when two blocks have the same id', () => {
    const older = [line('Alfa', 'a'), line('Beta', 'a')]
    const newer = [line('Beta', 'a'), line('Gamma', 'a')]
    const compared = compareContent(older, newer)
    expect([olderOf(compared), newerOf(compared)]).toEqual([bareContent(older), bareContent(newer)])
  })
})

describe('the differences', () => {
  const stops = (compared: readonly Compared[]): number[] =>
    compared.flatMap((one) => [
      ...('stop' in one && one.stop !== undefined ? [one.stop] : []),
      ...(one.change === 'within' ? stops(one.content) : []),
      ...(one.change === 'moved' && one.end === 'to' && one.moved.change === 'within' ? stops(one.moved.content) : []),
    ])

  it('are numbered as they are read, and words with what took their place are one', () => {
    const { number, count } = numbering()
    const first = number(
      compareContent(
        [line('En to tre fire', 'a'), line('Bort', 'b'), line('Bort også', 'c'), line('Slutt', 'd')],
        [line('En 2 tre 4', 'a'), line('Slutt', 'd')],
      ),
    )
    const second = number(compareContent([line('Alfa', 'a')], [line('Alfa', 'a'), line('Beta', 'b')]))
    expect([stops(first), stops(second), count()]).toEqual([[1, 2, 3], [4], 4])
  })

  it('number each move once, through lists and sections', () => {
    const { number } = numbering()
    const list = (...texts: string[]): ContentNode => ({
      type: 'bulletList',
      attrs: { id: 'liste' },
      content: texts.map(item),
    })
    const older = [line('Alfa', 'a'), line('Beta', 'b'), line('Gamma', 'c'), list('Bergen', 'Oslo', 'Voss')]
    const newer = [line('Beta', 'b'), line('Gamma', 'c'), line('Alfa', 'a'), list('Oslo', 'Voss', 'Bergen')]
    expect(told(number(compareContent(older, newer)))).toBe('<1BetaGamma>1(Alfa)<2OsloVoss>2(Bergen)')
    expect(
      told(
        number(
          compareContent(
            [line('Ny', 'n'), line('Gammel', 'g'), line('Til', 't')],
            [line('Gammel', 'g'), line('Til', 't'), line('Ny', 'n')],
          ),
        ),
      ),
    ).toContain('<3')
  })
})

describe('footnotes in two versions', () => {
  it('show the words that were changed inside the footnote', () => {
    const [older, newer] = [
      noted('Planen', 'Vedtatt i fjor.', ' gjelder.'),
      noted('Planen', 'Vedtatt i år.', ' gjelder.'),
    ]
    expect(lines([older], [newer])).toEqual(['PlanenVedtatt i [-fjor-]{+år+}. gjelder.'])
  })

  it('are added and removed where they stand', () => {
    const without = line('Planen gjelder.')
    const noteAdded = lines([without], [noted('Planen', 'Ny note.', ' gjelder.')])
    const noteRemoved = lines([noted('Planen', 'Ny note.', ' gjelder.')], [without])
    expect([noteAdded, noteRemoved]).toEqual([['Planen{+Ny note.+} gjelder.'], ['Planen[-Ny note.-] gjelder.']])
  })

  it('count as differences of their own', () => {
    const compared = compareContent([noted('A', 'én', ' slutt')], [noted('A', 'to', ' slutt')])
    const { number, count } = numbering()
    number(compared)
    expect(count()).toBe(1)
  })
})

describe('pictures in two versions', () => {
  const kinds = (older: Content, newer: Content) => compareContent(older, newer).map(({ change }) => change)

  it('are known by what they show: another picture in the same place is one removed and one added', () => {
    const older = [line('Før'), picture('a', { id: 'x' })]
    expect(kinds(older, [line('Før'), picture('b', { id: 'x' })])).toEqual(['same', 'removed', 'added'])
  })

  it('are followed when they move, also without an id or a word about them', () => {
    const older = [picture('a'), line('Første avsnitt'), line('Andre avsnitt'), line('Tredje avsnitt')]
    const newer = [line('Første avsnitt'), line('Andre avsnitt'), line('Tredje avsnitt'), picture('a')]
    expect(kinds(older, newer)).toEqual(['moved', 'same', 'same', 'same', 'moved'])
  })

  it('are the same picture, changed, when only the description or the size is another', () => {
    const compared = compareContent([picture('a')], [picture('a', { alt: 'Kart over Agder', width: 150, height: 100 })])
    expect(compared.map(({ change }) => change)).toEqual(['within'])
  })
})
