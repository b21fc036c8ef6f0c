import { createHash, type Hash } from 'node:crypto'
import { largestAttachment } from '../shared/attachments.ts'
import { ensure } from '../shared/errors.ts'
import { appendPiece, dropUnkept, finishBlob, startBlob } from './db/blobs.ts'
import { explained } from './failures.ts'
import { newId } from './id.ts'
import type { Store } from './store.ts'

/**
 * Files on their way from the page into the workspace, piece by piece, each in a transaction of its own: a large file
 * never stands in memory whole, and what is typed meanwhile is saved in between. Nothing counts before it is attached.
 */
export type Uploads = Readonly<{
  /** `size` in bytes; throws `attachmentTooLarge`. */
  start: (file: Readonly<{ fileName: string; size: number }>) => { uploadId: string }
  add: (uploadId: string, bytes: Uint8Array) => void
  /** Answers the SHA-256 to attach the file by; throws `attachmentChanged` when it was not as long as it said. */
  finish: (uploadId: string) => { hash: string }
  /** Takes away everything that was read and not attached. */
  cancelAll: () => void
}>

type Upload = {
  readonly store: Store
  readonly fileName: string
  readonly size: number
  readonly blobId: number
  readonly hash: Hash
  pieces: number
  read: number
}

export function createUploads(currentStore: () => Store | null): Uploads {
  const uploads = new Map<string, Upload>()
  const startedIds = new Set<number>()
  const found = (uploadId: string): Upload => {
    const upload = uploads.get(uploadId)
    ensure(upload !== undefined && upload.store === currentStore(), 'uploadLost')
    return upload
  }
  return {
    start: ({ fileName, size }) => {
      const store = currentStore()
      ensure(store, 'noWorkspace')
      ensure(size <= largestAttachment, 'attachmentTooLarge')
      const blobId = worded(store, () => startBlob(store.db))
      const uploadId = newId()
      startedIds.add(blobId)
      uploads.set(uploadId, { store, fileName, size, blobId, hash: createHash('sha256'), pieces: 0, read: 0 })
      return { uploadId }
    },
    add: (uploadId, bytes) => addPiece(found(uploadId), bytes),
    finish: (uploadId) => {
      const upload = found(uploadId)
      uploads.delete(uploadId)
      return { hash: finish(upload) }
    },
    cancelAll: () => {
      uploads.clear()
      const store = currentStore()
      // Pictures may be on their way into a text at the same time.
      if (store) worded(store, () => dropUnkept(store.db, startedIds))
      startedIds.clear()
    },
  }
}

function addPiece(upload: Upload, bytes: Uint8Array): void {
  const { store, fileName, size, blobId, hash } = upload
  ensure(upload.read + bytes.length <= size, 'attachmentChanged', { fileName })
  worded(store, () => appendPiece(store.db, blobId, upload.pieces, bytes))
  hash.update(bytes)
  upload.pieces += 1
  upload.read += bytes.length
}

function finish({ store, fileName, size, blobId, hash, read }: Upload): string {
  ensure(read === size, 'attachmentChanged', { fileName })
  const digest = hash.digest('hex')
  worded(store, () => store.db.transaction(() => finishBlob(store.db, { id: blobId, hash: digest, size }))())
  return digest
}

/** What the disk has against it is put into words. */
function worded<T>(store: Store, work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw explained(error, store.path)
  }
}
