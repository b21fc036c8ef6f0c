import {
  Document,
  Footer,
  Header,
  NoteNumberRestart,
  Paragraph,
  SectionType,
  SimpleField,
  Tab,
  TextRun,
  type ISectionOptions,
} from 'docx'
import type { Language } from '../../shared/values.ts'
import { page, stylesIn } from './styles.ts'
import { parted } from './tables.ts'
import type { Block } from './blocks.ts'
import { wordText, run, type Writer } from './writer.ts'

/** Longer running heads are cut; the full title stands on the first page. */
const longestHead = 110

function shortened(text: string): string {
  const clean = wordText(text)
  if (clean.length <= longestHead) return clean
  return `${clean.slice(0, clean.lastIndexOf(' ', longestHead)).trimEnd()} …`
}

/** «Side 2 av 9». The fields carry a number from the start, so that no program finds them empty. */
function footer(writer: Writer, text: string): Footer {
  const { before, between } = writer.words.page
  const children = [
    run(writer, text),
    new TextRun({ children: [new Tab()] }),
    run(writer, before),
    new SimpleField('PAGE', '1'),
    run(writer, between),
    new SimpleField('NUMPAGES', '1'),
  ]
  return new Footer({ children: [new Paragraph({ style: 'Footer', children })] })
}

export type Section = Readonly<{ writer: Writer; head: string; foot: string; children: readonly Block[] }>

/** A part that starts on a new page; its running head is left out on its first page, where the title stands. */
function wordSection({ writer, head, foot, children }: Section): ISectionOptions {
  const margin = {
    top: page.margin,
    bottom: page.margin,
    left: page.margin,
    right: page.margin,
    header: 680,
    footer: 624,
  }
  const headLine = new Paragraph({ style: 'Header', children: [run(writer, shortened(head))] })
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      titlePage: true,
      // A note has the same number in the papers of a meeting as in its paper alone.
      footnoteProperties: { restart: NoteNumberRestart.EACH_SECTION },
      page: { size: { width: page.width, height: page.height }, margin },
    },
    headers: { default: new Header({ children: [headLine] }) },
    footers: { default: footer(writer, foot), first: footer(writer, foot) },
    children: parted(children),
  }
}

export type WordDocument = Readonly<{ language: Language; title: string; author: string; sections: readonly Section[] }>

/** The whole document; its author is the body, never a person. */
export const wordDocument = ({ language, title, author, sections }: WordDocument): Document =>
  new Document({
    title: wordText(title),
    creator: wordText(author),
    lastModifiedBy: wordText(author),
    compatibility: { version: 15 },
    styles: stylesIn(language),
    sections: sections.map(wordSection),
  })
