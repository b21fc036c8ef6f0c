import type * as z from 'zod'
import { canonicalJson } from '../../shared/canonical.ts'
import { hasSuggestions } from '../../shared/content.ts'
import { ensure } from '../../shared/errors.ts'
import { decision, suggestionsOfPaper, type Suggestion, type SuggestionsApi } from '../../shared/suggestion-list.ts'
import { decided, suggestionIdsIn } from '../../shared/suggestions.ts'
import { ofCase } from '../../shared/values.ts'
import type { ReadDb, WriteDb } from '../db/database.ts'
import { command, query, type Context, type Operations } from '../operation.ts'
import { caseInUse } from './cases.ts'
import { draftSections } from './paper-sections.ts'
import { writeSection } from './paper-writing.ts'
import { listMakers } from './suggestions.sql.ts'

export const suggestions = {
  list: query(ofCase, list),
  decide: command(decision, decide),
} satisfies Operations<SuggestionsApi>

function list(db: ReadDb, { caseId }: Readonly<{ caseId: string }>): Suggestion[] {
  const makers = new Map(listMakers(db, caseId).map((maker) => [maker.id, maker]))
  return suggestionsOfPaper(draftSections(db, caseId)).map((found) => {
    const maker = makers.get(found.id)
    return { ...found, madeBy: maker?.madeBy ?? null, madeAt: maker?.madeAt ?? null }
  })
}

function decide(db: WriteDb, { caseId, id: only, isAccepted }: z.output<typeof decision>, context: Context) {
  caseInUse(db, caseId)
  const sections = draftSections(db, caseId).filter(({ content }) => hasSuggestions(content))
  const ids = new Set(sections.flatMap(({ content }) => suggestionIdsIn(content)))
  ensure(only === undefined ? ids.size > 0 : ids.has(only), 'noSuchSuggestion')
  const verdict = isAccepted ? 'accept' : 'reject'
  for (const { key, content } of sections) {
    const next = decided(content, (found) => (only === undefined || found === only ? verdict : null))
    if (canonicalJson(next) !== canonicalJson(content)) writeSection(db, { caseId, key, content: next }, context)
  }
  return { decided: only === undefined ? ids.size : 1 }
}
