import { Packer, type Document } from 'docx'
import type { DocumentModel } from '../../shared/documents.ts'
import { casePaperDocument } from './case-paper.ts'
import { minutesDocument } from './minutes.ts'
import { noticeDocument } from './notice.ts'
import { packetDocument } from './packet.ts'

/** The Word document a model describes. */
export function describe(model: DocumentModel): Document {
  if (model.kind === 'notice') return noticeDocument(model)
  if (model.kind === 'casePaper') return casePaperDocument(model)
  return model.kind === 'packet' ? packetDocument(model) : minutesDocument(model)
}

/** The model as the bytes of a .docx file. */
export const pack = async (model: DocumentModel): Promise<Uint8Array> => Packer.toBuffer(describe(model))
