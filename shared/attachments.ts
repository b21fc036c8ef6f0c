import * as z from 'zod'
import { accessLevels, type AccessLevel } from './cases.ts'
import { safeNameOf } from './file-names.ts'
import { id, line } from './values.ts'

/** Bytes an attachment may be of; larger files belong in an archive, with a link in the paper. */
export const largestAttachment = 100 * 1024 * 1024

/** Bytes that cross from the page to the program at a time. */
export const uploadPiece = 1024 * 1024

/** One file of an attachment; the newest counts, the older are kept. */
export type AttachmentVersion = Readonly<{
  id: string
  sequence: number
  fileName: string
  /** Bytes. */
  size: number
  /** SHA-256 in hexadecimal. */
  hash: string
  addedAt: string
  addedBy: string
}>

export type Attachment = Readonly<{
  id: string
  caseId: string
  /** 1, 2, 3 … in the order of the case: «Vedlegg 1». */
  number: number
  title: string
  accessLevel: AccessLevel
  /** Newest first; never empty. */
  versions: readonly [AttachmentVersion, ...AttachmentVersion[]]
}>

/** An attachment as a paper names it; frozen with the paper. */
export type AttachmentLine = Readonly<Pick<Attachment, 'number' | 'title' | 'accessLevel'>> &
  Readonly<Pick<AttachmentVersion, 'fileName' | 'size' | 'hash'>>

/** What the papers say of the case's attachments as they stand. */
export const attachmentLines = (attachments: readonly Attachment[]): AttachmentLine[] =>
  attachments.map(({ number, title, accessLevel, versions: [{ fileName, size, hash }] }) => ({
    number,
    title,
    accessLevel,
    fileName,
    size,
    hash,
  }))

/** A file's name from elsewhere, made safe to show and to write. */
const fileName = z.string().max(4000).transform(safeNameOf)
const hash = z.string().regex(/^[0-9a-f]{64}$/)
/** Four letters for every three bytes. */
const base64 = z.base64().max(4 * Math.ceil(largestAttachment / 3), 'attachmentTooLarge')

/** A file as bytes, or as the hash of bytes the window has read before. */
export const attachedFile = z.union([z.strictObject({ fileName, base64 }), z.strictObject({ fileName, hash })])

const title = line(200)
const accessLevel = z.enum(accessLevels)

export const newAttachments = z.strictObject({
  caseId: id,
  files: z
    .array(z.strictObject({ file: attachedFile, title: title.optional(), accessLevel: accessLevel.optional() }))
    .min(1)
    .max(100),
})
export const newVersion = z.strictObject({ id, file: attachedFile })
export const attachmentChange = z.strictObject({ id, title: title.optional(), accessLevel: accessLevel.optional() })
export const attachmentMove = z.strictObject({ id, position: z.int().min(1).max(10_000) })
export const savedAttachments = z.strictObject({
  versionIds: z.array(id).min(1).max(500),
  folder: z.string().min(1).max(4000),
})

export type SavedFile = Readonly<{ fileName: string; path: string; size: number }>

export type AttachmentsApi = {
  /** In their order, without those removed. */
  list(input: { caseId: string }): Attachment[]
  /** Titles are the files' names and the access level the case's where none are given. */
  add(input: z.input<typeof newAttachments>): { ids: string[] }
  /** A newer file for the same attachment; the older are kept. */
  replace(input: z.input<typeof newVersion>): void
  update(input: z.input<typeof attachmentChange>): void
  move(input: z.input<typeof attachmentMove>): void
  remove(input: { id: string }): void
  /** Writes the files into a folder under safe names; a name that is taken gets «(2)». */
  save(input: z.input<typeof savedAttachments>): Promise<{ files: SavedFile[] }>
}
