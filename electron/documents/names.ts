import type { AttachmentLine } from '../../shared/attachments.ts'
import { shortDate } from '../../shared/dates.ts'
import type { CasePaperModel, DocumentModel, MeetingHead } from '../../shared/documents.ts'
import { safeFileName, splitName } from '../../shared/file-names.ts'
import { documentTexts } from '../../shared/texts/documents.ts'
import { fill } from '../../shared/texts/index.ts'
import type { Language } from '../../shared/values.ts'

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

/** «2026-03-03 KommIT-rådet – Møteinnkalling.docx» and «14-26 Felles innlogging.docx». */
export function fileName(model: DocumentModel): string {
  if (model.kind === 'casePaper') return `${caseFileName(model)}.docx`
  const { onDate, bodyShortName } = headOf(model)
  const kind = documentTexts(languageOf(model)).kinds[model.kind]
  const start = safeFileName(`${onDate} ${bodyShortName}`)
  return `${start} – ${kind}.docx`
}

const caseFileName = ({ number, title }: CasePaperModel): string =>
  safeFileName([number, title].filter((part) => part !== null).join(' '))

/** Room for the case in the name of an attachment's file, so that number and title of the attachment stay. */
const shortCase = 50

const cutBetweenWords = (text: string, most: number): string =>
  text.length <= most ? text : text.slice(0, text.lastIndexOf(' ', most) + 1 || most).replace(/[ –,;:.-]+$/, '')

/** «14-26 Felles innlogging – Vedlegg 1 Kostnader.pdf», so that the files stand beside their paper. */
export function attachmentFileName(paper: CasePaperModel, { number, title, fileName: name }: AttachmentLine): string {
  const words = documentTexts(paper.language).attachments
  const subject = cutBetweenWords(caseFileName(paper), shortCase)
  const { ending } = splitName(name)
  const stem = safeFileName(fill(words.fileName, { case: subject, number, title }))
  return ending === '' ? stem : `${stem}.${ending}`
}
