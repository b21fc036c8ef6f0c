import type { PaperTemplate } from '../../shared/paper-template.ts'
import { paperSectionKeys } from '../../shared/papers.ts'
import { standardSections } from '../../shared/section-names.ts'

/** The template a new workspace has. */
export const programsOwn: PaperTemplate = {
  sections: paperSectionKeys.map((key) => ({
    key,
    name: { nb: standardSections.nb[key].name, nn: standardSections.nn[key].name },
    help: { nb: standardSections.nb[key].help, nn: standardSections.nn[key].help },
    isRenamed: { nb: false, nn: false },
    isRequired: key !== 'process',
    advisedLines: key === 'summary' ? 5 : null,
  })),
  removed: [],
}
