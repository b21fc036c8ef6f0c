import type { Document } from 'docx'
import type { DocumentModel } from '../../shared/documents.ts'
import { casePaperDocument } from './case-paper.ts'
import { extractDocument } from './extract.ts'
import { minutesDocument } from './minutes.ts'
import { noticeDocument } from './notice.ts'
import { packed } from './packed.ts'
import { packetDocument } from './packet.ts'
import { supplementDocument } from './supplement.ts'
import { transmissionDocument } from './transmission.ts'
import type { Pictures } from './writer.ts'

/** The Word document a model describes, with the pictures its texts name. */
export function describe(model: DocumentModel, pictures: Pictures): Document {
  if (model.kind === 'notice') return noticeDocument(model)
  if (model.kind === 'supplement') return supplementDocument(model, pictures)
  if (model.kind === 'casePaper') return casePaperDocument(model, pictures)
  if (model.kind === 'packet') return packetDocument(model, pictures)
  if (model.kind === 'transmission') return transmissionDocument(model, pictures)
  return model.kind === 'minutes' ? minutesDocument(model, pictures) : extractDocument(model, pictures)
}

/** The model as the bytes of a .docx file. */
export const pack = async (model: DocumentModel, pictures: Pictures = new Map()): Promise<Uint8Array> =>
  packed(describe(model, pictures), pictures)
