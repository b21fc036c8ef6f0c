import * as z from 'zod'
import { bareHeading, type OwnHeadings } from './paper-headings.ts'
import { isOwnSection, paperSectionKey, type PaperSectionKey, type SectionLook } from './papers.ts'
import type { SectionNames } from './section-names.ts'
import { interfaceLanguage } from './texts/chosen.ts'
import { fill } from './texts/index.ts'
import { lengthHelp as nb } from './texts/nb/paper-sections.ts'
import { lengthHelp as nn } from './texts/nn/paper-sections.ts'
import { languages, optionalLine, type Language } from './values.ts'

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

const isNamed = ({ key, isRenamed }: TemplateSection, language: Language): boolean =>
  isOwnSection(key) || isRenamed[language]

/** What sections of a paper are called in its written form, where that is not what the program calls them. */
export function namesOf(
  { sections, removed }: PaperTemplate,
  language: Language,
  shown: readonly Readonly<{ key: PaperSectionKey }>[],
): SectionNames {
  const known = [...sections, ...removed].filter((section) => shown.some(({ key }) => key === section.key))
  return Object.fromEntries(
    known.flatMap((section) => (isNamed(section, language) ? [[section.key, section.name[language]]] : [])),
  )
}

/** The organisation's names as headings in a Word file; names in `first` go before those in the other written form. */
export function headingsOf({ sections }: PaperTemplate, first: Language): OwnHeadings {
  const headings = new Map<string, PaperSectionKey>()
  for (const language of [first, ...languages]) {
    for (const section of sections) {
      const heading = bareHeading(section.name[language])
      if (isNamed(section, language) && !headings.has(heading)) headings.set(heading, section.key)
    }
  }
  return headings
}

/** What a section is called where the template itself is spoken of. */
export const nameInWindow = ({ name }: Pick<TemplateSection, 'name'>): string => name[interfaceLanguage]

/** How a section shows itself in a paper in the written form. */
export const lookOf = (section: TemplateSection, language: Language): SectionLook => ({
  name: section.name[language],
  help: [section.help[language], lengthWords(section, language)].filter((words) => words !== '').join(' '),
  advisedLines: section.advisedLines,
})

const lengthHelp = { nb, nn }

function lengthWords({ advisedLines: count }: TemplateSection, language: Language): string {
  if (count === null) return ''
  const { one, many } = lengthHelp[language]
  return fill(count === 1 ? one : many, { count })
}
