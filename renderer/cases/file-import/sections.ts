import type { Paper, PaperSectionKey } from '../../../shared/papers.ts'
import { sectionName } from '../../../shared/section-names.ts'

/** What a section is called in the paper; one the paper does not have yet goes by its usual name. */
export const nameIn = (sections: Paper['sections'], key: PaperSectionKey): string =>
  sections.find((section) => section.key === key)?.name ?? sectionName(key)

/** Where text goes until someone chooses: the background, or the first after the proposal when there is none. */
export const usualSection = ({ sections }: Paper): PaperSectionKey =>
  (sections.find(({ key }) => key === 'background') ?? sections.find(({ key }) => key !== 'proposal'))?.key ??
  'proposal'
