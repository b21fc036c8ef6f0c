import type { Document } from 'docx'
import type { NoticeModel, SupplementModel } from '../../shared/documents.ts'
import { changeWords } from '../../shared/notice-change-words.ts'
import { fill } from '../../shared/texts/index.ts'
import { noticeChangeTexts } from '../../shared/texts/notice-changes.ts'
import { casePaperSection } from './case-paper.ts'
import type { Block } from './blocks.ts'
import { wordDocument } from './frame.ts'
import { documentTitle } from './names.ts'
import { meetingFacts, signature } from './notice.ts'
import { anchorOf, contents } from './packet.ts'
import { factLines, heading, kicker, paragraph } from './parts.ts'
import { listTable } from './tables.ts'
import { newWriter, writerFor, type Pictures, type Writer } from './writer.ts'

/** What is sent after the notice: what has changed and why, then the papers that are new or changed, each on a new page. */
export function supplementDocument(model: SupplementModel, pictures: Pictures): Document {
  const { notice, papers } = model
  const writer = newWriter(notice.head.language, pictures)
  const title = documentTitle(model)
  const first = { writer, head: title, foot: notice.head.bodyName, children: changeBlocks(writer, model) }
  const rest = papers.map((paper, index) => casePaperSection(writerFor(writer, paper.language), paper, anchorOf(index)))
  return wordDocument({
    language: writer.language,
    title,
    author: notice.head.bodyName,
    sections: [first, ...rest],
  })
}

function changeBlocks(writer: Writer, { notice, papers }: SupplementModel): Block[] {
  const { words } = writer
  const texts = noticeChangeTexts(writer.language)
  return [
    kicker(writer, notice.head.bodyName),
    heading(writer, 1, words.kinds.supplement),
    paragraph(writer, fill(texts.supplementLead, { version: notice.version })),
    ...factLines(writer, meetingFacts(writer, notice.head)),
    heading(writer, 2, fill(texts.title, { version: notice.version - 1 })),
    changeTable(writer, notice),
    ...(papers.length === 0 ? [paragraph(writer, texts.noPapers)] : []),
    ...signature(writer, notice),
    ...contents(writer, texts.papers, papers),
  ]
}

function changeTable(writer: Writer, notice: NoticeModel): Block {
  const { columns, none } = noticeChangeTexts(writer.language)
  const widths = [
    { heading: columns.change, weight: 1800 },
    { heading: columns.about, weight: 4400 },
    { heading: columns.reason, weight: 2872 },
  ]
  const rows = (notice.changes ?? []).map((change) => {
    const { kind, about } = changeWords(notice, change)
    return [kind, about, change.reason || none]
  })
  return listTable(writer, widths, rows)
}
