import { hasSuggestions, isEmptyContent, type Content } from '../../shared/content.ts'
import { ensure } from '../../shared/errors.ts'
import type { PaperSection, PaperSectionKey } from '../../shared/papers.ts'
import { settled, suggestionIdsIn } from '../../shared/suggestions.ts'
import type { ReadDb, WriteDb } from '../db/database.ts'
import type { Context } from '../operation.ts'
import { lapseFormalCheck } from './formal-lapse.ts'
import { keepImages } from './images.ts'
import { draftSections } from './paper-sections.ts'
import { setSection } from './papers.sql.ts'

type Writing = Readonly<{ caseId: string; key: PaperSectionKey; content: Content }>

/** Puts the content in the draft and answers when; what is only suggested counts as no words. */
export function writeSection(db: WriteDb, writing: Writing, context: Context): string {
  keepImages(db, writing.content)
  const updatedAt = context.now().toISOString()
  const hasWords = !isEmptyContent(settled(writing.content))
  setSection(db, { ...writing, hasWords, hasSuggestions: hasSuggestions(writing.content), updatedAt })
  lapseFormalCheck(db, writing.caseId, context)
  return updatedAt
}

/** What is suggested is lost with the text it stands in, so it is decided before that text is replaced, and before it is found in order. */
export function ensureDecided(db: ReadDb, caseId: string, sections: readonly Pick<PaperSection, 'key'>[]): void {
  const open = draftSections(db, caseId).filter(({ key }) => sections.some((section) => section.key === key))
  const count = open.flatMap(({ content }) => suggestionIdsIn(content)).length
  ensure(count === 0, 'suggestionsOpen', { count })
}
