import { createHash } from 'node:crypto'
import { UserError, type ErrorKey } from '../../shared/errors.ts'
import type { ReadDb, WriteDb } from './database.ts'

/** Most bytes of one stored piece. */
const pieceSize = 1024 * 1024

/** A file's bytes as they are kept. */
export type Blob = Readonly<{ id: number; hash: string; size: number }>

/** The finished bytes with that SHA-256, kept or just read. */
export const getBlob = (db: ReadDb, hash: string): Blob | undefined =>
  db.prepare<[string], Blob>('SELECT id, hash, size FROM blob WHERE hash = ?').get(hash)

/** Begins a blob whose hash is not known yet; answers its id. */
export const startBlob = (db: WriteDb): number =>
  Number(db.prepare('INSERT INTO blob (hash, size, is_kept) VALUES (NULL, 0, 0)').run().lastInsertRowid)

export function appendPiece(db: WriteDb, blobId: number, position: number, bytes: Uint8Array): void {
  db.prepare('INSERT INTO blob_piece (blob_id, position, bytes) VALUES (?, ?, ?)').run(blobId, position, bytes)
}

/** Gives a blob whose pieces are all there its hash; the same bytes twice are stored once. */
export function finishBlob(db: WriteDb, { id, hash, size }: Blob): void {
  if (getBlob(db, hash) === undefined) db.prepare('UPDATE blob SET hash = ?, size = ? WHERE id = ?').run(hash, size, id)
  else dropBlob(db, id)
}

/** From now on something in the workspace rests on the bytes. */
export function keepBlob(db: WriteDb, hash: string): void {
  db.prepare('UPDATE blob SET is_kept = 1 WHERE hash = ? AND is_kept = 0').run(hash)
}

/** Stores bytes that are in memory already, in the running transaction; answers their hash. */
export function insertBlob(db: WriteDb, bytes: Uint8Array): string {
  const hash = createHash('sha256').update(bytes).digest('hex')
  if (getBlob(db, hash) !== undefined) return hash
  const id = startBlob(db)
  for (let start = 0; start < bytes.length; start += pieceSize) {
    appendPiece(db, id, start / pieceSize, bytes.subarray(start, start + pieceSize))
  }
  finishBlob(db, { id, hash, size: bytes.length })
  return hash
}

/** The bytes piece by piece; throws the error at the end when they are not those that were stored. */
export function* wholeBytesOf(
  db: ReadDb,
  blob: Blob,
  name: string,
  damaged: ErrorKey = 'attachmentDamaged',
): Generator<Uint8Array> {
  const hash = createHash('sha256')
  for (const bytes of piecesOf(db, blob)) {
    hash.update(bytes)
    yield bytes
  }
  if (hash.digest('hex') !== blob.hash) throw new UserError(damaged, { name })
}

/** Enough of the bytes to tell what they are. */
export const firstBytesOf = (db: ReadDb, { id }: Blob): Uint8Array =>
  db
    .prepare<[number], Uint8Array>('SELECT substr(bytes, 1, 65536) FROM blob_piece WHERE blob_id = ? AND position = 0')
    .pluck()
    .get(id) ?? new Uint8Array()

/** True when the bytes are those that were stored. */
export function isWhole(db: ReadDb, blob: Blob): boolean {
  const hash = createHash('sha256')
  for (const bytes of piecesOf(db, blob)) hash.update(bytes)
  return hash.digest('hex') === blob.hash
}

function* piecesOf(db: ReadDb, { id, size }: Blob): Generator<Uint8Array> {
  const read = db.prepare<[number, number], Uint8Array>(
    'SELECT bytes FROM blob_piece WHERE blob_id = ? AND position = ?',
  )
  for (let position = 0, left = size; left > 0; position++) {
    const bytes = read.pluck().get(id, position)
    if (bytes === undefined) return
    left -= bytes.length
    yield bytes
  }
}

function dropBlob(db: WriteDb, id: number): void {
  db.prepare('DELETE FROM blob_piece WHERE blob_id = ?').run(id)
  db.prepare('DELETE FROM blob WHERE id = ?').run(id)
}

/**
 * Takes away what was read and never kept, of all or of those given: files whose reading was cancelled, failed, or ended
 * with the program, and pictures that never came to stand in a text.
 */
export function dropUnkept(db: WriteDb, among?: ReadonlySet<number>): void {
  const unkept = db.prepare<[], number>('SELECT id FROM blob WHERE is_kept = 0').pluck().all()
  const dropped = unkept.filter((id) => among?.has(id) ?? true)
  if (dropped.length > 0) db.transaction(() => dropped.forEach((id) => dropBlob(db, id)))()
}
