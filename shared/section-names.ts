import { isOwnSection, type PaperSectionKey } from './papers.ts'
import { paperSections as nb } from './texts/nb/paper-sections.ts'
import { paperSections as nn } from './texts/nn/paper-sections.ts'
import type { Words } from './texts/words.ts'
import type { Language } from './values.ts'

/** The program's own words for the five sections it comes with. */
export const standardSections: Readonly<Record<Language, Words<typeof nb>>> = { nb, nn }

/** What sections are called where that is not what the program itself calls them. */
export type SectionNames = Readonly<Partial<Record<PaperSectionKey, string>>>

/** What stands over a section on the screen; an own section whose name is not known is called by its key. */
export function sectionName(key: PaperSectionKey, language: Language = 'nb', names: SectionNames = {}): string {
  return names[key] ?? (isOwnSection(key) ? key : standardSections[language][key].name)
}
