import { uploadPiece } from '../../../shared/attachments.ts'
import { call } from '../../api.ts'
import type { ReadFile } from '../../components/read-file.ts'

/** Four letters for every three bytes, in whole groups so that each piece can be read by itself. */
const pieceLetters = Math.floor(uploadPiece / 3) * 4

/** Brings the file itself into the workspace piece by piece, so that what is typed meanwhile is saved in between. */
export async function uploadOriginal({ fileName, base64 }: ReadFile): Promise<{ fileName: string; hash: string }> {
  const padding = base64.endsWith('==') ? 2 : Number(base64.endsWith('='))
  const { uploadId } = await call('window.startUpload', { fileName, size: (base64.length / 4) * 3 - padding })
  for (let start = 0; start < base64.length; start += pieceLetters) {
    await call('window.uploadPiece', { uploadId, base64: base64.slice(start, start + pieceLetters) })
  }
  const { hash } = await call('window.finishUpload', { uploadId })
  return { fileName, hash }
}
