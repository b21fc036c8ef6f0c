import * as z from 'zod'
import { isTreated, type Outcome } from './agenda.ts'
import {
  attendanceKind,
  members,
  presencesOf,
  type Attendance,
  type AttendanceFacts,
  type Attendee,
} from './attendance.ts'
import { content, isEmptyContent } from './content.ts'
import type { MinutesItem, MinutesModel, PriorAdvice } from './documents.ts'
import type { MinutesSentence } from './minutes-blocks.ts'
import { id, lines } from './values.ts'

/** Something the minutes cannot say because nobody registered it. */
export const gapKinds = ['noChair', 'noAttendance', 'noStart', 'noEnd', 'noOutcome', 'noAdvice'] as const
export type GapKind = (typeof gapKinds)[number]
export type Gap = Readonly<{ kind: GapKind; itemId: string | null; itemTitle: string | null }>

export type Minutes = Readonly<{
  model: MinutesModel
  gaps: readonly Gap[]
  /** Sentences the secretary has to choose between: words and facts have both changed, or the fact is gone. */
  questions: readonly MinutesSentence[]
  /** What stood when the secretary last looked through the minutes, and no longer does. */
  disappeared: readonly Readonly<{ key: string; itemId: string | null; before: string }>[]
  /** The frozen version shown, when the minutes are approved and locked; null while they are written. */
  versionId: string | null
}>

/** A key as the sentences have it: plain, or of an item or a fact in an item. */
const key = z
  .string()
  .max(200)
  .regex(/^[\w-]+(\/[\w-]+){0,3}$/)
export const savedWording = z.strictObject({ meetingId: id, key, words: lines(4000) })
export const wordingReference = z.strictObject({ meetingId: id, key })
export const settledWording = z.strictObject({ meetingId: id, key, keep: z.enum(['mine', 'registered']) })

export const savedTreatment = z.strictObject({ itemId: id, content })

export type MinutesApi = {
  /** The draft as it would be printed now, made only of what was registered. */
  get(input: { meetingId: string }): Minutes
  /** Keeps the secretary's own wording of how an item was treated; the notes stay as they were taken. */
  saveTreatment(input: z.input<typeof savedTreatment>): { savedAt: string }
  /**
   * Keeps a sentence in the secretary's own words, with what the program said when they were first written. Words like
   * the program's are no words of one's own; empty words leave the sentence out.
   */
  saveWording(input: z.input<typeof savedWording>): { savedAt: string }
  /** Lets the sentence follow the facts again. */
  resetWording(input: z.input<typeof wordingReference>): void
  /** Chooses where words and facts have both changed, or the fact is gone: one's own words, or what is registered. */
  settle(input: z.input<typeof settledWording>): void
  /** The sentences as they stand have been looked through; from now on what changes is shown. */
  markSeen(input: { meetingId: string }): void
}

/** Whoever is known to have led: the leader when present, otherwise the deputy leader; undefined when neither was. */
export function meetingLeader(attendance: Attendance): Attendee | undefined {
  const present = members(attendance).filter((member) => presencesOf(attendance, member.id).length > 0)
  return present.find((member) => member.role === 'chair') ?? present.find((member) => member.role === 'deputyChair')
}

/** Who led, when one person is known to have led throughout; empty when nobody is, or the leader came late or left. */
export function leaderName(attendance: AttendanceFacts): string {
  const leader = meetingLeader(attendance)
  return leader && attendanceKind(attendance, leader) === 'whole' ? leader.name : ''
}

/** Outcomes that carry words of advice. */
const wordedOutcomes: readonly Outcome[] = ['asProposed', 'amended', 'notRecommended']

/** True when an earlier body arrived at something and nobody registered its words; whoever took note or postponed gave none. */
export const lacksRecommendation = ({ outcome, advice }: PriorAdvice): boolean =>
  wordedOutcomes.includes(outcome) && (advice === null || isEmptyContent(advice))

/** A case that asks for advice needs its words; any case that went otherwise than proposed needs what it came to. */
const needsWords = ({ type, itemKind, outcome }: MinutesItem): boolean =>
  outcome !== null &&
  (itemKind === 'advice' ? wordedOutcomes.includes(outcome) : type === 'case' && outcome === 'amended')

const isMissingAdvice = (item: MinutesItem): boolean =>
  needsWords(item) && (item.advice === null || isEmptyContent(item.advice))

/** True when nobody has registered what became of the item; headings and «eventuelt» need no outcome. */
export const isMissingOutcome = (item: Pick<MinutesItem, 'type' | 'outcome'>): boolean =>
  isTreated(item) && item.type !== 'anyOther' && item.outcome === null

function gapsOf(item: MinutesItem): Gap[] {
  const gap = (kind: GapKind): Gap => ({ kind, itemId: item.itemId, itemTitle: item.title })
  return [...(isMissingOutcome(item) ? [gap('noOutcome')] : []), ...(isMissingAdvice(item) ? [gap('noAdvice')] : [])]
}

/** What the minutes cannot say because nobody registered it, in the order it would have been printed. */
export function minutesGaps(model: Omit<MinutesModel, 'gaps'>): Gap[] {
  const ofMeeting: readonly (readonly [GapKind, boolean])[] = [
    ['noStart', model.head.startedAt === null],
    ['noEnd', model.head.endedAt === null],
    ['noAttendance', model.attendance.presences.length === 0],
    ['noChair', meetingLeader(model.attendance) === undefined],
  ]
  const missing = ofMeeting
    .filter(([, isMissing]) => isMissing)
    .map(([kind]): Gap => ({ kind, itemId: null, itemTitle: null }))
  return [...missing, ...model.items.flatMap(gapsOf)]
}
