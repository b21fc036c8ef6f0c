import { imageHashesIn, type Content } from '../../shared/content.ts'
import type { CasePaperModel, DocumentModel, MinutesItem, PriorAdvice } from '../../shared/documents.ts'
import { UserError } from '../../shared/errors.ts'
import { getBlob, isWhole, wholeBytesOf } from '../db/blobs.ts'
import type { ReadDb } from '../db/database.ts'
import type { Picture, Pictures } from '../documents/writer.ts'

/** What one case says in a document, by the case's title. */
type Texts = Readonly<{ title: string; contents: readonly (Content | null)[] }>

/** Reads every picture of a document once; one that is gone or damaged stops the document by an error that names its case. */
export const picturesOf = (db: ReadDb, model: DocumentModel): Pictures => picturesIn(db, textsOf(model))

/** As `picturesOf`, for texts of one case. */
export const picturesOfCase = (db: ReadDb, title: string, contents: readonly (Content | null)[]): Pictures =>
  picturesIn(db, [{ title, contents }])

function textsOf(model: DocumentModel): Texts[] {
  if (model.kind === 'casePaper') return [paperTexts(model)]
  if (model.kind === 'packet' || model.kind === 'supplement') return model.papers.map(paperTexts)
  if (model.kind === 'minutes') return model.items.map(itemTexts)
  if (model.kind === 'transmission') return model.items.map(({ title, advice }) => ({ title, contents: [advice] }))
  if (model.kind === 'notice') return []
  return model.minutes.items.filter(({ itemId }) => itemId === model.itemId).map(itemTexts)
}

const advices = (priors: readonly PriorAdvice[]): (Content | null)[] => priors.map(({ advice }) => advice)

const paperTexts = ({ title, sections, priorTreatments }: CasePaperModel): Texts => ({
  title,
  contents: [...sections.map(({ content }) => content), ...advices(priorTreatments)],
})

const itemTexts = ({ title, proposal, treatment, advice, priorTreatments }: MinutesItem): Texts => ({
  title,
  contents: [proposal, treatment, advice, ...advices(priorTreatments)],
})

function picturesIn(db: ReadDb, texts: readonly Texts[]): Pictures {
  const pictures = new Map<string, Picture>()
  for (const { title, contents } of texts) {
    for (const hash of imageHashesIn(contents.flatMap((content) => content ?? []))) {
      if (!pictures.has(hash)) pictures.set(hash, readPicture(db, hash, title))
    }
  }
  return pictures
}

function readPicture(db: ReadDb, hash: string, title: string): Picture {
  const blob = getBlob(db, hash)
  if (blob === undefined || !isWhole(db, blob)) throw new UserError('pictureLost', { title })
  const bytes = Buffer.concat([...wholeBytesOf(db, blob, title)])
  // Only these two kinds are kept; a JPEG begins with FF D8.
  return { type: bytes[0] === 0xff ? 'jpg' : 'png', bytes }
}
