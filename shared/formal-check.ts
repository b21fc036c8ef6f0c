import type { AttachmentLine } from './attachments.ts'
import { bareContent } from './bare-content.ts'
import { canonicalJson } from './canonical.ts'
import { isEmptyContent } from './content.ts'
import type { PaperSection, PaperVersionSummary } from './papers.ts'
import type { Language } from './values.ts'

/** Whether the secretary has found the paper formally in order: never, as it stands, or as it was before it changed. */
export const formalStates = ['unchecked', 'inOrder', 'lapsed'] as const
export type FormalState = (typeof formalStates)[number]

/** The last check of a paper that was not withdrawn. */
export type FormalCheck = Readonly<{
  state: FormalState
  /** The version that was found in order; null while unchecked. */
  version: PaperVersionSummary | null
  checkedAt: string | null
  checkedBy: string | null
  /** When the text, its written form or what is attached first changed after that. */
  lapsedAt: string | null
}>

export type FormalCheckApi = {
  get(input: { caseId: string }): FormalCheck
  /** Freezes the paper as it stands and says that it is formally in order; refuses while something in it is only suggested. */
  approve(input: { caseId: string }): { versionId: string }
  /** Takes the approval back. */
  withdraw(input: { caseId: string }): void
}

/** What the secretary has looked at: the words, their written form, and what is attached. */
type CheckedPaper = Readonly<{
  language: Language
  sections: readonly PaperSection[]
  attachments: readonly AttachmentLine[]
}>

/** True when a reader would see the same paper: ids of blocks, empty sections and the order of the template are nobody's words. */
export function isSamePaper(a: CheckedPaper, b: CheckedPaper): boolean {
  if (a.language !== b.language || canonicalJson(a.attachments) !== canonicalJson(b.attachments)) return false
  const [left, right] = [writtenIn(a), writtenIn(b)]
  return left.size === right.size && [...left].every(([key, content]) => isSameText(content, right.get(key)))
}

const writtenIn = ({ sections }: CheckedPaper): Map<string, PaperSection['content']> =>
  new Map(sections.filter(({ content }) => !isEmptyContent(content)).map(({ key, content }) => [key, content]))

// Most sections are letter for letter what they were, which is much quicker to see.
const isSameText = (a: PaperSection['content'], b: PaperSection['content'] | undefined): boolean =>
  b !== undefined &&
  (JSON.stringify(a) === JSON.stringify(b) || canonicalJson(bareContent(a)) === canonicalJson(bareContent(b)))
