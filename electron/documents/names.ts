import type { AttachmentLine } from '../../shared/attachments.ts'
import { shortDate } from '../../shared/dates.ts'
import type { CasePaperModel, DocumentModel, MeetingHead } from '../../shared/documents.ts'
import { safeFileName, splitName } from '../../shared/file-names.ts'
import { documentTexts } from '../../shared/texts/documents.ts'
import { extractTexts } from '../../shared/texts/extracts.ts'
import { fill } from '../../shared/texts/index.ts'
import type { Language } from '../../shared/values.ts'

/** The meeting a document belongs to. */
export const headOf = (model: DocumentModel): MeetingHead =>
  model.kind === 'packet' || model.kind === 'supplement' ? model.notice.head : model.head

/** The written form a document is in; a case paper has its own. */
export const languageOf = (model: DocumentModel): Language =>
  model.kind === 'casePaper' ? model.language : headOf(model).language

/** What a document of one case is about; undefined for documents of a whole meeting. */
function subjectOf(model: DocumentModel): Subject | undefined {
  if (model.kind === 'casePaper') return model
  const isExtract = model.kind === 'itemMinutes' || model.kind === 'certifiedExtract'
  return isExtract ? model.minutes.items.find(({ itemId }) => itemId === model.itemId) : undefined
}

function caseName(model: DocumentModel): string {
  const { number, title } = subjectOf(model) ?? { number: null, title: '' }
  return number === null ? title : fill(documentTexts(languageOf(model)).caseTitle, { number, title })
}

/** The name, and that it is a draft when it is one that must not be taken for the minutes as approved. */
function marked(model: DocumentModel, name: string): string {
  const isExtract = model.kind === 'itemMinutes' || model.kind === 'certifiedExtract'
  const isDraft = isExtract && model.minutes.status.approval === null
  return isDraft ? fill(extractTexts(languageOf(model)).draftName, { name }) : name
}

/** The title a document carries as a property, such as «Referat: KommIT-rådet 3. mars 2026». */
export function documentTitle(model: DocumentModel): string {
  const { bodyShortName: body, onDate } = headOf(model)
  const values = { body, date: shortDate(onDate), case: caseName(model) }
  return marked(model, fill(documentTexts(languageOf(model)).titles[model.kind], values))
}

/** «2026-03-03 KommIT-rådet – Møteinnkalling.docx» and «14-26 Felles innlogging.docx». */
export function fileName(model: DocumentModel): string {
  if (model.kind === 'casePaper') return `${caseFileName(model)}.docx`
  const { onDate, bodyShortName } = headOf(model)
  const kind = marked(model, documentTexts(languageOf(model)).kinds[model.kind])
  const subject = subjectOf(model)
  // Stands beside the paper of its case; long titles leave room for what it is.
  const start = subject
    ? cutBetweenWords(caseFileName(subject), longSubject)
    : safeFileName(`${onDate} ${bodyShortName}`)
  return `${start} – ${kind}.docx`
}

type Subject = Pick<CasePaperModel, 'number' | 'title'>

const caseFileName = ({ number, title }: Subject): string =>
  safeFileName([number, title].filter((part) => part !== null).join(' '))

/** Room for the case in the name of an attachment's file, so that number and title of the attachment stay. */
const shortCase = 50
/** The same in the name of an extract. */
const longSubject = 90

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
