import type { PaperVersionSummary } from './papers.ts'

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
