import type { z } from 'zod'
import { matchesSearch, searchWords, type caseSearch, type FoundCase } from '../../shared/cases.ts'
import type { ReadDb } from '../db/database.ts'
import * as sql from './case-search.sql.ts'
import { treatmentsWithoutWords } from './cases.sql.ts'

/** The ids of all cases in the register that match. */
export const listFound = (db: ReadDb, search: string): Set<string> =>
  new Set(hitsAmong(db, search, sql.listCandidates(db, wantedIn(db, search))).map(({ id }) => id))

/** The first cases that match: those whose title begins so, then the newest. */
export function findCases(db: ReadDb, { search, limit, exceptId }: z.output<typeof caseSearch>): FoundCase[] {
  const first = firstHits(db, search, limit + 1)
    .filter(({ id }) => id !== exceptId)
    .slice(0, limit)
  const treatments = treatmentsWithoutWords(
    db,
    first.map(({ id }) => id),
  )
  return first.map(({ id, title, archiveReference }) => ({
    id,
    title,
    archiveReference,
    lastTreatment: treatments.get(id)?.at(-1) ?? null,
  }))
}

/** Reads ever longer pages of what SQL lets through until there are enough; the first page nearly always is. */
function firstHits(db: ReadDb, search: string, limit: number): sql.Candidate[] {
  // A number with one certain sign in it is no help: it is found sooner by looking at the cases in turn.
  const wanted = wantedIn(db, search).filter(
    ({ pattern, mayBeNumber }) => !mayBeNumber || pattern.length > '%1%'.length,
  )
  const first = sql.patternOfBeginning(searchWords(search).join(' '))
  const hits: sql.Candidate[] = []
  for (let [offset, size] = [0, limit * 2]; ; offset += size, size *= 8) {
    const page = sql.listCandidatesInOrder(db, wanted, first, { offset, size })
    hits.push(...hitsAmong(db, search, page))
    if (hits.length >= limit || page.length < size) return hits.slice(0, limit)
  }
}

function wantedIn(db: ReadDb, search: string): sql.Wanted[] {
  const formats = sql.listNumberFormats(db)
  return searchWords(search).map((word) => ({
    pattern: sql.patternOf(word),
    mayBeNumber: canBeNumber(word, formats),
  }))
}

/** SQL has left out nearly all that do not match; the rule itself judges the rest. */
function hitsAmong(db: ReadDb, search: string, candidates: readonly sql.Candidate[]): sql.Candidate[] {
  const isHit = ({ title, archiveReference }: sql.Candidate, numbers: readonly string[]) =>
    matchesSearch(search, [title, archiveReference, ...numbers])
  const byText = new Set(candidates.filter((candidate) => isHit(candidate, [])))
  const others = candidates.filter((candidate) => !byText.has(candidate))
  const numbers = sql.numbersByCase(
    db,
    others.map(({ id }) => id),
  )
  return candidates.filter((one) => byText.has(one) || isHit(one, numbers.get(one.id) ?? []))
}

/** True when a number some body writes could have the word in it: it has a digit, or is part of what stands around them. */
const canBeNumber = (word: string, formats: readonly string[]): boolean =>
  /\d/.test(word) || formats.some((format) => matchesSearch(word, [format.replaceAll(/\{\w+\}/g, ' ')]))
