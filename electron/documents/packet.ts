import { Paragraph, Tab, TextRun, type Document } from 'docx'
import type { CasePaperModel, PacketModel } from '../../shared/documents.ts'
import { fill } from '../../shared/texts/index.ts'
import { casePaperSection } from './case-paper.ts'
import type { Block } from './blocks.ts'
import { wordDocument } from './frame.ts'
import { documentTitle } from './names.ts'
import { noticeSection } from './notice.ts'
import { attachmentTitle, heading, linkTo } from './parts.ts'
import { newWriter, run, writerFor, type Pictures, type Writer } from './writer.ts'

/** Where a paper begins, for links to it. */
export const anchorOf = (index: number): string => `sak_${index + 1}`

/** Everything a member gets, in one file: the notice with a list of contents, then each paper on a new page. */
export function packetDocument(model: PacketModel, pictures: Pictures): Document {
  const { notice, papers } = model
  const writer = newWriter(notice.head.language, pictures)
  const sections = papers.map((paper, index) =>
    casePaperSection(writerFor(writer, paper.language), paper, anchorOf(index)),
  )
  return wordDocument({
    language: writer.language,
    title: documentTitle(model),
    author: notice.head.bodyName,
    sections: [noticeSection(writer, notice, contents(writer, writer.words.notice.contents, papers)), ...sections],
  })
}

/** The papers with links to them, under a title. */
export function contents(writer: Writer, title: string, papers: readonly CasePaperModel[]): Block[] {
  if (papers.length === 0) return []
  const entries = papers.flatMap((paper, index) => {
    const number = run(writer, paper.number ?? '', { style: 'Label' })
    const tab = new TextRun({ children: [new Tab()] })
    const line = [number, tab, linkTo(writer, anchorOf(index), paper.title)]
    return [new Paragraph({ style: 'Contents', children: line }), ...attached(writer, paper)]
  })
  return [heading(writer, 2, title), ...entries]
}

/** Where titles stand in the list of contents, in twentieths of a point. */
const titleIndent = 964

/** The paper's attachments, below it and without a place of their own: they are files beside the packet. */
const attached = (writer: Writer, { attachments }: CasePaperModel): Paragraph[] =>
  attachments.map((line) => {
    const words = fill(writer.words.attachments.listed, { number: line.number, title: attachmentTitle(writer, line) })
    return new Paragraph({ style: 'Contents', indent: { left: titleIndent }, children: [run(writer, words)] })
  })
