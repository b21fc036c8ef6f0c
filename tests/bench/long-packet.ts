import type { Content, ContentNode } from '../../shared/content.ts'
import type { CasePaperModel, MeetingHead, PacketModel } from '../../shared/documents.ts'

/** Pages a case takes: about 3 300 characters a page, as in ordinary case papers. */
const pagesPerCase = 5

const sentence =
  'Kommunene har meldt behov for en felles løsning, og arbeidsgruppen har vurdert tre alternativer med ulik kostnad. '

const text = (words: string): ContentNode => ({ type: 'text', text: words })
const paragraph = (number: number): ContentNode => ({
  type: 'paragraph',
  content: [text(`${number}. avsnitt. ${sentence.repeat(5)}`)],
})
const listItem = (number: number): ContentNode => ({
  type: 'listItem',
  content: [{ type: 'paragraph', content: [text(`Punkt ${number}: ${sentence}`)] }],
})
const cell = (type: string, words: string): ContentNode => ({
  type,
  content: [{ type: 'paragraph', content: [text(words)] }],
})
const row = (type: string, number: number): ContentNode => ({
  type: 'tableRow',
  content: ['Tiltak', 'Kostnad', 'Ansvarlig'].map((heading) => cell(type, `${heading} ${number}`)),
})

/** One page of a paper: a heading, paragraphs, a list and a table. */
function page(number: number): Content {
  return [
    { type: 'heading', attrs: { level: 1 }, content: [text(`Del ${number}`)] },
    ...[1, 2, 3].map((index) => paragraph(number * 10 + index)),
    { type: 'bulletList', content: [1, 2, 3].map(listItem) },
    { type: 'table', content: [row('tableHeader', 0), ...[1, 2, 3].map((index) => row('tableCell', index))] },
    paragraph(number * 10 + 4),
  ]
}

const pages = (from: number, count: number): Content =>
  Array.from({ length: count }, (_, index) => page(from + index)).flat()

/** A text of so many pages, of which `tableCount`, evenly spread, have a table. */
export const longText = (pageCount: number, tableCount: number): Content =>
  Array.from({ length: pageCount }, (_, index) => {
    const isWithTable =
      Math.floor(((index + 1) * tableCount) / pageCount) > Math.floor((index * tableCount) / pageCount)
    return page(index + 1).filter(({ type }) => isWithTable || type !== 'table')
  }).flat()

const head: MeetingHead = {
  bodyName: 'Prøverådet',
  bodyShortName: 'Prøverådet',
  bodyKind: 'council',
  kind: 'ordinary',
  form: 'physical',
  onDate: '2026-12-01',
  startsAt: '10:00',
  endsAt: '15:00',
  place: 'Oslo',
  link: '',
  startedAt: null,
  endedAt: null,
  language: 'nb',
}

const casePaper = (number: number): CasePaperModel => ({
  kind: 'casePaper',
  head,
  itemId: `item-${number}`,
  number: `${number}/26`,
  title: `Sak om felles løsning ${number}`,
  itemKind: 'advice',
  archiveReference: '',
  owner: null,
  officer: null,
  origin: null,
  workAreas: [],
  accessLevel: 'internal',
  accessGrounds: '',
  language: 'nb',
  sections: [
    { key: 'proposal', content: [paragraph(1)] },
    { key: 'summary', content: [paragraph(2)] },
    { key: 'background', content: pages(1, pagesPerCase - 2) },
    { key: 'assessment', content: pages(pagesPerCase, 1) },
    { key: 'process', content: [paragraph(3)] },
  ],
  priorTreatments: [],
  attachments: [],
})

/** A packet of about as many A4 pages as asked for. */
export function longPacket(pageCount: number): PacketModel {
  const papers = Array.from({ length: Math.max(1, Math.round(pageCount / pagesPerCase)) }, (_, index) =>
    casePaper(index + 1),
  )
  const agenda = papers.map((paper) => ({
    itemId: paper.itemId,
    type: 'case' as const,
    itemKind: paper.itemKind,
    number: paper.number,
    title: paper.title,
    presenter: null,
    startsAt: '10:00',
    plannedMinutes: 10,
    accessLevel: paper.accessLevel,
  }))
  const notice = {
    kind: 'notice',
    head,
    version: 1,
    issuedOn: '2026-11-20',
    signedBy: '',
    contactEmail: '',
    members: [],
    others: [],
    agenda,
  } as const
  return { kind: 'packet', notice, papers }
}

const escaped = (words: string): string => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

const tags: Readonly<Record<string, string>> = {
  paragraph: 'p',
  heading: 'h2',
  bulletList: 'ul',
  listItem: 'li',
  table: 'table',
  tableRow: 'tr',
  tableHeader: 'th',
  tableCell: 'td',
}

const html = (node: ContentNode): string =>
  node.type === 'text'
    ? escaped(node.text ?? '')
    : `<${tags[node.type]}>${(node.content ?? []).map(html).join('')}</${tags[node.type]}>`

/** The same text as HTML, for programs that make Word files of it. */
export const asHtml = (packet: PacketModel): string =>
  `<!doctype html><html lang="nb"><title>Prøve</title>${packet.papers
    .map(
      (paper) =>
        `<h1>${escaped(paper.title)}</h1>${paper.sections.flatMap((section) => section.content.map(html)).join('')}`,
    )
    .join('')}</html>`
