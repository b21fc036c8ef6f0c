import * as z from 'zod'
import type { AttachmentLine } from './attachments.ts'
import type { PaperComparison } from './comparison.ts'
import { draftContent, type Content } from './content.ts'
import type { SectionNames } from './section-names.ts'
import { undoChange } from './paper-undo.ts'
import { id, type language, type Language } from './values.ts'

/** The parts of a case paper the program comes with, in the order they are written and printed; the proposal stands first. */
export const paperSectionKeys = ['proposal', 'summary', 'background', 'assessment', 'process'] as const
export type StandardSectionKey = (typeof paperSectionKeys)[number]
/** A part of a case paper: one the program comes with, or one of the organisation's own. */
export type PaperSectionKey = StandardSectionKey | OwnSectionKey
export type OwnSectionKey = `own${string}`
export const paperSectionKey = z.union([
  z.enum(paperSectionKeys),
  z.templateLiteral(['own', z.string().regex(/^[0-9a-z]{12}$/)]),
])
export const isOwnSection = (key: PaperSectionKey): key is OwnSectionKey => key.startsWith('own')

/** No paper has more sections than this. */
export const mostSections = 100

/** Words in a line of print, for advice on how long a section should be. */
export const wordsInLine = 15

export type PaperSection = Readonly<{ key: PaperSectionKey; content: Content }>

/** What a section is called, what the writer is told under the name, and how long it is advised to be. */
export type SectionLook = Readonly<{ name: string; help: string; advisedLines: number | null }>

/** A section of a draft with how it shows itself in the paper's written form. */
export type DraftSection = PaperSection &
  SectionLook &
  Readonly<{
    /** The paper counts as unfinished without it, for what its body is asked for. */
    isRequired: boolean
    /** False for one taken out of the template that has words in this paper. */
    isInTemplate: boolean
  }>

export type PaperVersionSummary = Readonly<{
  id: string
  sequence: number
  createdAt: string
  createdBy: string
  reason: FreezeReason
}>

/** Why a version was frozen: handed over, found formally in order, put in a notice, or kept because an import or an older version replaced the text. */
export type FreezeReason = 'handedOver' | 'formallyInOrder' | 'notice' | 'beforeImport' | 'beforeReturn'

export type Paper = Readonly<{
  caseId: string
  language: Language
  /** Every section of the template in its order, then others that have words; unwritten ones are empty. */
  sections: readonly DraftSection[]
  updatedAt: string | null
  /** Newest first. */
  versions: readonly PaperVersionSummary[]
}>

export type PaperVersion = PaperVersionSummary &
  Readonly<{
    caseId: string
    language: Language
    sections: readonly PaperSection[]
    /** What sections were called then, where that was not what the program calls them. */
    sectionNames: SectionNames
    /** What was attached then. */
    attachments: readonly AttachmentLine[]
  }>

/** What a text file became, so that the writer can judge before taking it in. */
export type TextImportReport = Readonly<{
  encoding: 'utf-8' | 'windows-1252' | 'utf-16'
  paragraphs: number
  headings: number
  listItems: number
  footnotes: number
  /** Lines that were page numbers or running heads and were left out. */
  removedLines: readonly string[]
}>

export type ImportedText = Readonly<{ content: Content; report: TextImportReport }>

export const savedSection = z.strictObject({
  caseId: id,
  key: paperSectionKey,
  content: draftContent,
  undo: undoChange.optional(),
})
export const versionPair = z.strictObject({ older: id, newer: id.nullable().default(null) })
/** A text file as bytes; 8 MB is far above any paper. */
export const textFile = z.strictObject({ fileName: z.string().max(300), base64: z.base64().max(11_000_000) })

export type PapersApi = {
  get(input: { caseId: string }): Paper
  setLanguage(input: { caseId: string; language: z.input<typeof language> }): void
  saveSection(input: z.input<typeof savedSection>): { savedAt: string }
  /** What a text file becomes; nothing is stored. */
  previewText(input: z.input<typeof textFile>): Promise<ImportedText>
  freeze(input: { caseId: string }): { id: string }
  version(input: { id: string }): PaperVersion
  /** Two versions, or one and the draft when `newer` is null, laid over each other. */
  compare(input: z.input<typeof versionPair>): Promise<PaperComparison>
  /** Makes the text and the language of a version the draft's again; what stood is kept as a version. */
  restore(input: { id: string }): void
}
