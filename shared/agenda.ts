import * as z from 'zod'
import type { CaseSummary, ItemKind, Shortcoming } from './cases.ts'
import { itemKinds } from './cases.ts'
import type { Completeness } from './completeness.ts'
import type { Content } from './content.ts'
import { ensure } from './errors.ts'
import type { FollowUpEntry } from './follow-ups.ts'
import { addMinutes, ensureNotCancelled, type MeetingStatus } from './meetings.ts'
import type { arrangement, PlacingRule } from './placing.ts'
import { id, line } from './values.ts'

/**
 * Fixed points are `approveNotice`, `approveMinutes` and `anyOther`; `topic` is a point without a case. A `heading` gathers
 * the items after it and is never treated itself.
 */
export const itemTypes = ['approveNotice', 'approveMinutes', 'case', 'topic', 'anyOther', 'heading'] as const
export type ItemType = (typeof itemTypes)[number]

/** True for everything a meeting takes up; headings only stand between. */
export const isTreated = ({ type }: Readonly<{ type: ItemType }>): boolean => type !== 'heading'

/** When an item came on the agenda: before the notice, sent after it («ettersendt»), or on the spot in the meeting. */
export const addedIn = ['draft', 'supplement', 'meeting'] as const
export type AddedIn = (typeof addedIn)[number]

/** How an item is marked that comes on the agenda while the meeting stands like that. */
export const addedInOf = (status: MeetingStatus): AddedIn =>
  ({ draft: 'draft', issued: 'supplement', inProgress: 'meeting', closed: 'meeting' } as const)[status]

/** True for the points that come by themselves and keep their places at the ends of an agenda. */
export const isFixed = ({ type }: Readonly<{ type: ItemType }>): boolean =>
  type === 'approveNotice' || type === 'approveMinutes' || type === 'anyOther'

/** What became of an item; only what someone registered is ever printed. */
export const outcomes = [
  'asProposed',
  'amended',
  'notRecommended',
  'noted',
  'discussed',
  'postponed',
  'returned',
  'withdrawn',
] as const
export type Outcome = (typeof outcomes)[number]

/** Outcomes that leave the case open, so that it can go on an agenda of the same body again. */
export const unfinishedOutcomes: readonly Outcome[] = ['postponed', 'returned']

/** A body's own number for a case: yearly series, stored as integers and never used twice. */
export type CaseNumber = Readonly<{ year: number; sequence: number }>

export type AgendaItem = Readonly<{
  id: string
  meetingId: string
  /** 1 for the first item. */
  position: number
  type: ItemType
  caseId: string | null
  itemKind: ItemKind | null
  title: string
  number: CaseNumber | null
  /** The number as the body writes it. */
  numberText: string | null
  presenterId: string | null
  presenterName: string | null
  plannedMinutes: number
  /** The earlier treatment this one carries on from, such as the working committee's. */
  originItemId: string | null
  /** The follow-up a topic takes up again. */
  followUpId: string | null
  /** The meeting whose minutes are up for approval here. */
  minutesOfId: string | null
  addedIn: AddedIn
  outcome: Outcome | null
  /** The advice as worded in this meeting. */
  advice: Content | null
  /** Clock times while the meeting went on. */
  startedAt: string | null
  endedAt: string | null
}>

/** What an earlier body recommended in the same case. */
export type PriorTreatment = Readonly<{
  itemId: string
  bodyName: string
  onDate: string
  number: string | null
  outcome: Outcome
  advice: Content | null
}>

/**
 * Where the body has the case besides here: `settled` when it has come to something in it since, in a meeting before this
 * one, `planned` when it stands on another agenda that is not over.
 */
export type Elsewhere = Readonly<{
  kind: 'settled' | 'planned'
  meetingId: string
  onDate: string
  number: string | null
  /** Null while nothing is registered. */
  outcome: Outcome | null
}>

export type AgendaItemView = AgendaItem &
  Readonly<{
    startsAt: string
    priorTreatments: readonly PriorTreatment[]
    shortcomings: readonly (Shortcoming | 'noPresenter')[]
    /** Left out when the case is here only, and in a meeting that is over. */
    elsewhere?: Elsewhere
  }>

export type Agenda = Readonly<{
  meetingId: string
  items: readonly AgendaItemView[]
  plannedMinutes: number
  availableMinutes: number
}>

/** The first of a case's own deadlines that is not done. */
export type PoolDeadline = Readonly<{ on: string; text: string; isOverdue: boolean }>

/** A case that can go on the agenda, and the treatment it would carry on from. */
export type PoolEntry = Readonly<{
  case: CaseSummary
  fromItemId: string | null
  recommendation: Content | null
  deadline: PoolDeadline | null
  attachments: number
}>

/**
 * Where ready cases come from: a closed meeting of a preparing body, put off or sent back here, or not treated before and
 * raised by a body such as a professional council, by the secretariat, or by a member.
 */
export const poolKinds = ['prepared', 'postponed', 'body', 'secretariat', 'member'] as const
export type PoolKind = (typeof poolKinds)[number]

/** Ready cases from one place; `onDate` is that of the meeting they come from. */
export type PoolGroup = Readonly<{
  kind: PoolKind
  bodyName: string | null
  onDate: string | null
  entries: readonly PoolEntry[]
}>

/** A follow-up the body should take up in the meeting. */
export type AgendaFollowUp = FollowUpEntry & Readonly<{ isOverdue: boolean }>

export const pick = z.strictObject({ caseId: id, fromItemId: id.nullable().default(null) })
export const picks = z.strictObject({ meetingId: id, picks: z.array(pick).min(1).max(200) })
export const itemChange = z.strictObject({
  itemId: id,
  title: line(300).optional(),
  presenterId: id.nullable().optional(),
  plannedMinutes: z.int().min(0).max(600).optional(),
  itemKind: z.enum(itemKinds).optional(),
})

export const newTopic = z.strictObject({
  meetingId: id,
  title: line(300),
  plannedMinutes: z.int().min(0).max(600).default(10),
})
export const newHeading = z.strictObject({
  meetingId: id,
  title: line(300),
  /** Where it stands, 1 for first; before the closing point when nothing is said. */
  position: z.int().min(1).max(1000).optional(),
})
export const itemMove = z.strictObject({ itemId: id, position: z.int().min(1).max(1000) })
export const pickedFollowUps = z.strictObject({ meetingId: id, followUpIds: z.array(id).min(1).max(200) })
export const itemReference = z.strictObject({ itemId: id })

export type AgendaApi = {
  get(input: { meetingId: string }): Agenda
  pool(input: { meetingId: string }): PoolGroup[]
  /** Puts the cases before the closing items, in the order given, as one action. */
  add(input: z.input<typeof picks>): { itemIds: string[] }
  addTopic(input: { meetingId: string; title: string; plannedMinutes?: number | undefined }): { itemId: string }
  /** A line that gathers the items after it. */
  addHeading(input: z.input<typeof newHeading>): { itemId: string }
  move(input: { itemId: string; position: number }): void
  update(input: z.input<typeof itemChange>): void
  remove(input: { itemId: string }): void
  /** The rules the body's agendas were last put in order by; empty when nobody has used any. */
  placing(input: { meetingId: string }): PlacingRule[]
  /** Puts items in the order the rules give, within their headings; see `placed`. */
  arrange(input: z.input<typeof arrangement>): void
  /** Follow-ups to take up, those whose day has passed first. */
  followUps(input: { meetingId: string }): AgendaFollowUp[]
  addFollowUp(input: { meetingId: string; followUpIds: string[] }): { itemIds: string[] }
  completeness(input: { meetingId: string }): Completeness
}

/** Writes a number by the body's format: `{sequence}`, `{year}`, `{yy}`; «14/26» by default. */
export function formatCaseNumber(number: CaseNumber, format: string): string {
  return format
    .replaceAll('{sequence}', String(number.sequence))
    .replaceAll('{year}', String(number.year))
    .replaceAll('{yy}', String(number.year % 100).padStart(2, '0'))
}

/** The list with the item at `from` moved to `to`, both counted from 0 and kept inside the list. */
export function moved<T>(items: readonly T[], from: number, to: number): T[] {
  const rest = items.toSpliced(from, 1)
  const item = items[from]
  return item === undefined ? [...items] : rest.toSpliced(Math.max(0, Math.min(to, rest.length)), 0, item)
}

/** The clock time each item starts at when all take the minutes planned for them. */
export function startTimes(meetingStart: string, plannedMinutes: readonly number[]): string[] {
  let passed = 0
  return plannedMinutes.map((minutes) => {
    const startsAt = addMinutes(meetingStart, passed)
    passed += minutes
    return startsAt
  })
}

/** Minutes set aside for a case of each kind until someone plans otherwise. */
export const minutesByKind: Readonly<Record<ItemKind, number>> = {
  advice: 20,
  discussion: 30,
  information: 15,
  noted: 5,
}

/** Minutes set aside for the points that come by themselves. */
export const minutesOfFixed = { approveNotice: 5, approveMinutes: 5, anyOther: 10 } as const satisfies Partial<
  Record<ItemType, number>
>

/** The ids in order after putting new ones before «eventuelt», or last when there is no such point. */
export function beforeClosing(items: readonly Pick<AgendaItem, 'id' | 'type'>[], added: readonly string[]): string[] {
  const closing = items.findIndex((item) => item.type === 'anyOther')
  const ids = items.map((item) => item.id)
  return ids.toSpliced(closing === -1 ? ids.length : closing, 0, ...added)
}

/** The ids in order after putting new ones behind the fixed points the agenda opens with. */
export function afterOpening(items: readonly Pick<AgendaItem, 'id' | 'type'>[], added: readonly string[]): string[] {
  const first = items.findIndex(({ type }) => type !== 'approveNotice' && type !== 'approveMinutes')
  const ids = items.map((item) => item.id)
  return ids.toSpliced(first === -1 ? ids.length : first, 0, ...added)
}

type InAgenda = Readonly<{ status: MeetingStatus; cancelledAt: string | null }>

/** Throws unless the agenda may be changed by hand: until the meeting is opened; what changes after the notice is sent anew. */
export function ensureAgendaOpen(meeting: InAgenda): void {
  ensureNotCancelled(meeting)
  ensure(meeting.status !== 'inProgress', 'agendaUnderWay')
  ensure(meeting.status !== 'closed', 'meetingClosed')
}

/** Minutes planned under each heading: of the items after it up to the next one, by the id of the heading. */
export function minutesByHeading(
  items: readonly Pick<AgendaItem, 'id' | 'type' | 'plannedMinutes'>[],
): Map<string, number> {
  const sums = new Map<string, number>()
  let headingId: string | null = null
  for (const item of items) {
    if (item.type === 'heading') sums.set((headingId = item.id), 0)
    else if (headingId !== null) sums.set(headingId, (sums.get(headingId) ?? 0) + item.plannedMinutes)
  }
  return sums
}

/** What an item lacks; a case needs someone to present it. */
export const itemShortcomings = (
  item: Pick<AgendaItem, 'type' | 'presenterId'>,
  ofCase: readonly Shortcoming[],
): (Shortcoming | 'noPresenter')[] =>
  item.type === 'case' && item.presenterId === null ? [...ofCase, 'noPresenter'] : [...ofCase]

/** The sum of what is planned; minutes. */
export const plannedSum = (items: readonly Pick<AgendaItem, 'plannedMinutes'>[]): number =>
  items.reduce((sum, item) => sum + item.plannedMinutes, 0)
