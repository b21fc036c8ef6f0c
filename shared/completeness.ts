import type { AgendaItemView, PoolKind } from './agenda.ts'
import type { FormalState } from './formal-check.ts'

/** One item of an agenda with all it should have before it goes out. */
export type CompleteItem = Pick<
  AgendaItemView,
  'id' | 'position' | 'type' | 'caseId' | 'numberText' | 'title' | 'presenterName' | 'shortcomings' | 'elsewhere'
> &
  Readonly<{
    /** Whether the paper has been found formally in order; null for an item without a case. */
    formal: FormalState | null
    attachments: number
    /** Numbers of attachments the paper speaks of and does not have. */
    missingAttachments: readonly number[]
  }>

/** A case that has been handed in to the body and not been treated by it. */
export type HandedIn = Readonly<{
  caseId: string
  title: string
  from: Readonly<{ kind: PoolKind; bodyName: string | null; onDate: string | null }>
  /** The day it was handed over, found formally in order or finished by the body before; `YYYY-MM-DD`. */
  handedInOn: string | null
  /** Its item on this agenda; null when it is not there. */
  itemId: string | null
}>

/** What was handed in, what is on the agenda, and what is missing. */
export type Completeness = Readonly<{
  meetingId: string
  items: readonly CompleteItem[]
  handedIn: readonly HandedIn[]
}>

/** True when an item's paper lacks something that is known to be needed. */
export const isMissingPart = ({ shortcomings, missingAttachments }: CompleteItem): boolean =>
  shortcomings.length > 0 || missingAttachments.length > 0

/** True when a case has not been found formally in order as it is now. */
export const isNotInOrder = ({ formal }: CompleteItem): boolean => formal !== null && formal !== 'inOrder'

/** True when the body has settled the case in another meeting, or has it on another agenda too. */
export const isElsewhere = ({ elsewhere }: Pick<CompleteItem, 'elsewhere'>): boolean => elsewhere !== undefined

/** True when an item is not as it should be before it goes out. */
export const lacksSomething = (item: CompleteItem): boolean =>
  isMissingPart(item) || isNotInOrder(item) || isElsewhere(item)

/** More attachments than any paper has; a number above it is a year. */
const mostAttachments = 99
const naming = /\bvedlegg(?:ene|a)?(?:\s+nr\.?)?\s+(\d{1,4}(?:\s*(?:,|og|til|[-–])\s*\d{1,4})*)/giu

/** Numbers of the attachments a text speaks of: «vedlegg 2», «vedlegg 1, 2 og 4», «vedlegg 1–3». */
export function attachmentsNamed(text: string): number[] {
  const found = [...text.matchAll(naming)].flatMap(([, list = '']) => numbersIn(list))
  return [...new Set(found)].filter((number) => number >= 1 && number <= mostAttachments).toSorted((a, b) => a - b)
}

function numbersIn(list: string): number[] {
  return list.split(/,|og/u).flatMap((part) => {
    const [from = 0, to = from] = part.split(/til|[-–]/u).map(Number)
    if (to > mostAttachments || from > to) return [from, to]
    return Array.from({ length: to - from + 1 }, (_, index) => from + index)
  })
}
