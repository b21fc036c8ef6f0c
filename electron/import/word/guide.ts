import { sectionNamed, type OwnHeadings } from '../../../shared/paper-headings.ts'
import { headingsOf, type PaperTemplate } from '../../../shared/paper-template.ts'
import { paperSectionKeys, type PaperSectionKey } from '../../../shared/papers.ts'
import type { Language } from '../../../shared/values.ts'
import type { Reading } from './reading.ts'

/** The sections text may land in. */
export type Guide = Readonly<{
  /** What the organisation calls them. */
  headings: OwnHeadings
  /** Those a heading may name, in the order of the paper. */
  named: readonly PaperSectionKey[]
  /** Those a mark of the program's own may say, too; they may have been taken out of the template since. */
  marked: readonly PaperSectionKey[]
}>

export const standardGuide: Guide = { headings: new Map(), named: paperSectionKeys, marked: paperSectionKeys }

/** The sections of the template; names in the paper's own written form go first. */
export function guideOf(template: PaperTemplate, language: Language): Guide {
  const named = template.sections.map(({ key }) => key)
  const removed = template.removed.map(({ key }) => key)
  return { headings: headingsOf(template, language), named, marked: [...named, ...removed] }
}

/** The section a heading names among those text may land in. */
export function sectionBy({ guide, choices }: Reading, heading: string): PaperSectionKey | null {
  const key = sectionNamed(heading, guide.headings)
  return key !== null && (guide.named.includes(key) || key === choices.rest) ? key : null
}
