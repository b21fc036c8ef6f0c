import { imageHashesIn, type Content } from '../../shared/content.ts'
import { ensure, UserError } from '../../shared/errors.ts'
import {
  imageFile,
  imageHash,
  longestImageSide,
  type ImagesApi,
  type ScaledImage,
  type StoredImage,
} from '../../shared/images.ts'
import type { UndoChange } from '../../shared/paper-undo.ts'
import { firstBytesOf, getBlob, insertBlob, keepBlob, wholeBytesOf, type Blob } from '../db/blobs.ts'
import type { ReadDb, WriteDb } from '../db/database.ts'
import { headerOf } from '../images/header.ts'
import { plainImage } from '../images/plain.ts'
import { command, query, task, type Operations, type TaskLimits } from '../operation.ts'

/** A picture is unpacked within these, whatever it is made to be. */
const pictureLimits: TaskLimits = { memory: 256, seconds: 20, exceeded: 'imageTooHeavy' }

export const images = {
  scale: task(imageFile, (_, { base64 }) => scale(Buffer.from(base64, 'base64')), pictureLimits),
  // What is added counts for nothing before a text names it, so there is nothing to take back.
  add: command(imageFile, (db, { base64 }) => addImage(db, Buffer.from(base64, 'base64')), {
    isJournaled: false,
    canUndo: false,
  }),
  get: query(imageHash, (db, { hash }) => get(db, hash)),
} satisfies Operations<ImagesApi>

/** What unpacks pictures is loaded by the first picture, and never at start-up. */
async function scale(bytes: Buffer): Promise<ScaledImage> {
  const { scaleImage } = await import('../images/scale.ts')
  const scaled = await scaleImage(bytes)
  return { base64: Buffer.from(scaled.bytes).toString('base64'), width: scaled.width, height: scaled.height }
}

/** Takes in a picture that may be kept as it is; throws `imageNotScaled` for others. */
export function addImage(db: WriteDb, bytes: Uint8Array): StoredImage {
  const plain = plainImage(bytes)
  ensure(plain, 'imageNotScaled')
  return { hash: insertBlob(db, bytes), width: plain.width, height: plain.height }
}

const mediaTypes = { png: 'image/png', jpeg: 'image/jpeg' } as const

/** The media type of a kept picture; null for what is no picture that a text may show, as most attached files are. */
function shownAs(db: ReadDb, blob: Blob): 'image/png' | 'image/jpeg' | null {
  const { kind, width, height } = headerOf(firstBytesOf(db, blob)) ?? {}
  if (!width || !height || Math.max(width, height) > longestImageSide) return null
  return kind === 'png' || kind === 'jpeg' ? mediaTypes[kind] : null
}

function get(db: ReadDb, hash: string): ReturnType<ImagesApi['get']> {
  const blob = getBlob(db, hash)
  const mediaType = blob ? shownAs(db, blob) : null
  if (!blob || !mediaType) throw new UserError('imageMissing')
  return { mediaType, base64: Buffer.concat([...wholeBytesOf(db, blob, '', 'imageSpoilt')]).toString('base64') }
}

/** From now on a text rests on the pictures it names; throws `imageMissing` for one that is not there. */
export function keepImages(db: WriteDb, content: Content): void {
  for (const hash of imageHashesIn(content)) {
    const blob = getBlob(db, hash)
    ensure(blob && shownAs(db, blob), 'imageMissing')
    keepBlob(db, hash)
  }
}

/** Nor are those cleaned away that an undo history may bring back to a text, though no saved text has named them yet. */
export function keepImagesOfUndo(db: WriteDb, { entries }: UndoChange): void {
  for (const { step } of entries)
    for (const [, hash = ''] of step.matchAll(/"hash":"([0-9a-f]{64})"/g)) keepBlob(db, hash)
}
