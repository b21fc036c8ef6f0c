import * as z from 'zod'
import { paperSectionKey, type PaperSectionKey } from './papers.ts'
import { optionalLine, type Language } from './values.ts'

/** A section of the organisation's case papers. */
export type TemplateSection = Readonly<{
  key: PaperSectionKey
  /** As written over it in each written form; the program's own words where the organisation has none. */
  name: Readonly<Record<Language, string>>
  /** What the writer is told under the name. */
  help: Readonly<Record<Language, string>>
  /** Whether the organisation has given it a name of its own in that written form. */
  isRenamed: Readonly<Record<Language, boolean>>
  /** A paper that asks for something counts as unfinished without it. */
  isRequired: boolean
  /** Lines of print the section is advised to keep within; it is advice and stops nothing. */
  advisedLines: number | null
}>

export type PaperTemplate = Readonly<{
  /** In the order of the paper. */
  sections: readonly TemplateSection[]
  /** Taken out; papers that have words in them keep them. */
  removed: readonly TemplateSection[]
}>

const inBoth = (max: number) => z.strictObject({ nb: optionalLine(max), nn: optionalLine(max) })

/** An empty name or help text means the program's own words; sections of the organisation's own must have a name. */
const look = {
  name: inBoth(80),
  help: inBoth(300),
  isRequired: z.boolean(),
  advisedLines: z.int().min(1).max(200).nullable(),
}
export const newTemplateSection = z.strictObject({
  name: look.name,
  help: look.help.default({ nb: '', nn: '' }),
  isRequired: look.isRequired.default(false),
  advisedLines: look.advisedLines.default(null),
})
export const templateSectionChange = z.strictObject({
  key: paperSectionKey,
  name: look.name.optional(),
  help: look.help.optional(),
  isRequired: look.isRequired.optional(),
  advisedLines: look.advisedLines.optional(),
})
export const templateSectionMove = z.strictObject({ key: paperSectionKey, position: z.int().min(1).max(100) })
export const bySectionKey = z.strictObject({ key: paperSectionKey })

export type PaperTemplateApi = {
  get(): PaperTemplate
  /** Puts a section of the organisation's own last. */
  add(input: z.input<typeof newTemplateSection>): { key: PaperSectionKey }
  update(input: z.input<typeof templateSectionChange>): void
  /** Positions count from 1. */
  move(input: z.input<typeof templateSectionMove>): void
  /** Takes a section out of papers to come and out of those without words in it; the proposal always stays. */
  remove(input: z.input<typeof bySectionKey>): void
  /** Puts a removed section back, last. */
  restore(input: z.input<typeof bySectionKey>): void
}
