import { hasSuggestions } from '../../shared/content.ts'
import type { PaperSection } from '../../shared/papers.ts'
import { settled } from '../../shared/suggestions.ts'
import type { ReadDb } from '../db/database.ts'
import { listSections } from './papers.sql.ts'

/** The draft with what is suggested in it, for whoever writes in it. */
export const draftSections = (db: ReadDb, caseId: string): PaperSection[] => listSections(db, caseId)

/** The draft as it stands, without anything that is only suggested: what is frozen, sent, printed, compared and counted. */
export const settledSections = (db: ReadDb, caseId: string): PaperSection[] =>
  draftSections(db, caseId).map((section) =>
    hasSuggestions(section.content) ? { ...section, content: settled(section.content) } : section,
  )
