import { Packer, type Document } from 'docx'
import { strFromU8, unzipSync, zipSync, type Zippable } from 'fflate'
import type { Pictures } from './writer.ts'

/**
 * The document as the bytes of a .docx file. Pictures stand in it by their hashes until here, since the library goes
 * through every byte of a picture many times; a picture cannot be made smaller by packing, so it is put in as it is.
 */
export async function packed(document: Document, pictures: Pictures): Promise<Uint8Array> {
  const file = await Packer.toBuffer(document)
  if (pictures.size === 0) return file
  const parts = Object.entries(unzipSync(file)).map(([name, bytes]): [string, Zippable[string]] => {
    const picture = name.startsWith('word/media/') ? pictures.get(strFromU8(bytes)) : undefined
    return [name, picture === undefined ? bytes : [picture.bytes, { level: 0 }]]
  })
  return zipSync(Object.fromEntries(parts))
}

/** What stands in for a picture on its way through the library. */
export const standIn = (hash: string): Buffer => Buffer.from(hash)
