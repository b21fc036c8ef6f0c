import { hasSuggestions, isContent, isEmptyContent, type Content } from '../../shared/content.ts'
import { ensure, UserError } from '../../shared/errors.ts'
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
  const standing = standingText(writing.content)
  keepImages(db, [...writing.content, ...standing])
  const updatedAt = context.now().toISOString()
  const hasWords = !isEmptyContent(standing)
  setSection(db, { ...writing, hasWords, hasSuggestions: hasSuggestions(writing.content), updatedAt })
  lapseFormalCheck(db, writing.caseId, context)
  return updatedAt
}

/** The text without what is only suggested; throws `content` for forged suggestions that would leave none that can be read. */
function standingText(content: Content): Content {
  try {
    const standing = settled(content)
    if (standing === content || isContent(standing)) return standing
  } catch {
    // What the schema does not allow is answered below.
  }
  throw new UserError('content', { field: 'content' })
}

/** What is suggested is lost with the text it stands in, so it is decided before that text is replaced, and before it is found in order. */
export function ensureDecided(db: ReadDb, caseId: string, sections: readonly Pick<PaperSection, 'key'>[]): void {
  const open = draftSections(db, caseId).filter(({ key }) => sections.some((section) => section.key === key))
  const count = open.flatMap(({ content }) => suggestionIdsIn(content)).length
  ensure(count === 0, 'suggestionsOpen', { count })
}
