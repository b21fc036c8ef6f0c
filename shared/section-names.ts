import type { PaperSectionKey } from './papers.ts'
import { interfaceLanguage } from './texts/chosen.ts'
import { paperSections as nb, unnamedSection } from './texts/nb/paper-sections.ts'
import { paperSections as nn, unnamedSection as unnamedNn } from './texts/nn/paper-sections.ts'
import type { Words } from './texts/words.ts'
import type { Language } from './values.ts'

/** The program's own words for the five sections it comes with. */
export const standardSections: Readonly<Record<Language, Words<typeof nb>>> = { nb, nn }

const unnamed = { nb: unnamedSection, nn: unnamedNn }

/** What sections are called where that is not what the program itself calls them. */
export type SectionNames = Readonly<Partial<Record<PaperSectionKey, string>>>

/** What stands over a section on the screen; an own section that is no longer known has no name. */
export function sectionName(
  key: PaperSectionKey,
  language: Language = interfaceLanguage,
  names: SectionNames = {},
): string {
  const standard: Readonly<Partial<Record<PaperSectionKey, Readonly<{ name: string }>>>> = standardSections[language]
  return names[key] ?? standard[key]?.name ?? unnamed[language]
}

/** The name within a sentence: «økonomi», but «IKT-kostnader», which begins with more than one capital. */
export const nameInText = (name: string): string =>
  /^\p{Lu}(?!\p{Lu})/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name
