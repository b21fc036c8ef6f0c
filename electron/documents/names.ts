import { shortDate } from '../../shared/dates.ts'
import type { CasePaperModel, DocumentModel, MeetingHead } from '../../shared/documents.ts'
import { documentTexts } from '../../shared/texts/documents.ts'
import { fill } from '../../shared/texts/index.ts'
import { cleanText, type Language } from '../../shared/values.ts'

/** The meeting a document belongs to. */
export const headOf = (model: DocumentModel): MeetingHead => (model.kind === 'packet' ? model.notice.head : model.head)

/** The written form a document is in; a case paper has its own. */
export const languageOf = (model: DocumentModel): Language =>
  model.kind === 'casePaper' ? model.language : headOf(model).language

const caseName = (model: CasePaperModel): string =>
  model.number === null
    ? model.title
    : fill(documentTexts(model.language).caseTitle, { number: model.number, title: model.title })

/** The title a document carries as a property, such as «Referat: KommIT-rådet 3. mars 2026». */
export function documentTitle(model: DocumentModel): string {
  const { bodyShortName: body, onDate } = headOf(model)
  const values = { body, date: shortDate(onDate), case: model.kind === 'casePaper' ? caseName(model) : '' }
  return fill(documentTexts(languageOf(model)).titles[model.kind], values)
}

/** Names Windows keeps for itself, with or without an ending. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i
const longestName = 120

/** A file name every system takes: no signs with a meaning, no dot or space at the end, not too long. */
export function safeFileName(name: string): string {
  const plain = cleanText(name)
    .replaceAll(/\s*:\s+/g, ' – ')
    .replaceAll(/[/\\|]/g, '-')
    .replaceAll(/[<>:"?*\u0000-\u001f]/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
  const short =
    plain.length <= longestName ? plain : plain.slice(0, plain.lastIndexOf(' ', longestName) + 1 || longestName)
  const ended = short.toWellFormed().replace(/[. \uFFFD]+$/, '')
  return ended === '' || reserved.test(ended) ? `_${ended}` : ended
}

/** «2026-03-03 KommIT-rådet – Møteinnkalling.docx» and «14-26 Felles innlogging.docx». */
export function fileName(model: DocumentModel): string {
  if (model.kind === 'casePaper') return `${safeFileName([model.number, model.title].filter(Boolean).join(' '))}.docx`
  const { onDate, bodyShortName } = headOf(model)
  const kind = documentTexts(languageOf(model)).kinds[model.kind]
  const start = safeFileName(`${onDate} ${bodyShortName}`)
  return `${start} – ${kind}.docx`
}
