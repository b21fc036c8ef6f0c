import * as z from 'zod'
import { attachedFile } from './attachments.ts'
import { content, type Content } from './content.ts'
import { imageFile, type ScaledImage, type StoredImage } from './images.ts'
import { importedComment, type ImportedComment } from './paper-comments.ts'
import { mostSections, paperSectionKey, type PaperSectionKey } from './papers.ts'
import { id, language } from './values.ts'

/** Megabytes a Word file may have; most of a large one is pictures. */
export const mostWordMegabytes = 25

/** What the writer decides before a Word file is taken in. */
export const wordChoices = z.strictObject({
  /** What becomes of tracked changes. */
  revisions: z.enum(['accept', 'reject']).default('accept'),
  /** Comments become comments of the paper at the same block, or are left out. */
  comments: z.enum(['keep', 'drop']).default('keep'),
  hiddenText: z.boolean().default(false),
  /** Whether short bold paragraphs that look like headings become headings. */
  headings: z.boolean().default(true),
  /** The section for what stands under no heading that names one. */
  rest: paperSectionKey.default('background'),
  language: language.default('nb'),
})
export type WordChoices = z.output<typeof wordChoices>

/** A Word file as bytes. */
export const wordFile = z.strictObject({
  fileName: z.string().max(300),
  base64: z.base64().max(Math.ceil((mostWordMegabytes * 1_000_000 * 4) / 3) + 4),
})
export const wordReading = wordFile.extend({ choices: wordChoices.prefault({}) })

/** Why a picture is not taken in: of a kind no paper shows, too large, broken, beyond what a paper holds, outside the file, hidden, or in a footnote. */
export type PictureLoss = 'kind' | 'large' | 'damaged' | 'many' | 'outside' | 'hidden' | 'place'

/** A picture met in a file; its alternative text is null where there is none, the loss where it is taken in. */
export type FoundImage = Readonly<{ alt: string | null; isDecorative: boolean; loss: PictureLoss | null }>

/** What was met in a Word file, so that the writer can judge before anything is taken in. */
export type WordReport = Readonly<{
  /** Written by this program: its sections are known by themselves. */
  isOwn: boolean
  revisions: Readonly<{ count: number; authors: readonly string[] }>
  comments: readonly Readonly<{ author: string; text: string }>[]
  hiddenText: readonly string[]
  textBoxes: readonly string[]
  equations: readonly string[]
  objects: readonly ('chart' | 'diagram' | 'object' | 'document')[]
  images: readonly FoundImage[]
  /** Those that stand in the text. */
  footnotes: number
  /** Footnotes and tables in footnotes that do not, by their words. */
  notesLeftOut: readonly string[]
  fakedHeadings: readonly string[]
  /** Lines of headers and footers. */
  margins: readonly string[]
  titles: readonly string[]
  contentsLines: number
  /** Signs of symbol fonts that are not known. */
  symbols: number
  looks: readonly ('underline' | 'strike' | 'highlight' | 'superscript' | 'subscript')[]
  /** Addresses a paper may not link to. */
  links: readonly string[]
  /** Addresses of templates, pictures and objects outside the file; none of them was fetched. */
  outside: readonly string[]
  /** What this program itself set around the paper. */
  leftOut: readonly string[]
}>

/** A section a file has text for, and the headings that said so; none for what was put there by choice. */
export type ReadSection = Readonly<{ key: PaperSectionKey; headings: readonly string[]; content: Content }>

/** A picture the sections name by its hash, scaled and ready to be kept; width and height in its own pixels. */
export type ReadImage = StoredImage & ScaledImage

export type ReadWord = Readonly<{
  report: WordReport
  sections: readonly ReadSection[]
  images: readonly ReadImage[]
  comments: readonly ImportedComment[]
}>

/** Pictures and comments a file may come in with. */
const mostImages = 200
const mostComments = 5000

/** The text of a file by section, as it was read; the file itself is attached to the case when it is given. */
export const fileImport = z.strictObject({
  caseId: id,
  sections: z
    .array(z.strictObject({ key: paperSectionKey, content }))
    .min(1)
    .max(mostSections)
    .refine((sections) => new Set(sections.map(({ key }) => key)).size === sections.length),
  /** The pictures the sections name, that the workspace does not have. */
  images: z.array(imageFile).max(mostImages).default([]),
  /** At the blocks the sections have by these ids. */
  comments: z.array(importedComment).max(mostComments).default([]),
  file: attachedFile.optional(),
})

/** The part of the `papers` domain that has to do with files. */
export type FileImportApi = {
  /** What a Word file becomes and what was met in it; nothing is stored. */
  readWord(input: z.input<typeof wordReading>): Promise<ReadWord>
  /** Puts the text of a file in its sections, with its pictures and comments; what stood there is kept as a version. */
  importFile(input: z.input<typeof fileImport>): void
}
