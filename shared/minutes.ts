import * as z from 'zod'
import { isTreated, type Outcome } from './agenda.ts'
import { members, presencesOf, type Attendance, type Attendee } from './attendance.ts'
import { content, isEmptyContent } from './content.ts'
import type { MinutesItem, MinutesModel, PriorAdvice } from './documents.ts'
import { id } from './values.ts'

/** Something the minutes cannot say because nobody registered it. */
export const gapKinds = ['noChair', 'noAttendance', 'noStart', 'noEnd', 'noOutcome', 'noAdvice'] as const
export type GapKind = (typeof gapKinds)[number]
export type Gap = Readonly<{ kind: GapKind; itemId: string | null; itemTitle: string | null }>

export type Minutes = Readonly<{ model: MinutesModel; gaps: readonly Gap[] }>

export const savedTreatment = z.strictObject({ itemId: id, content })

export type MinutesApi = {
  /** The draft as it would be printed now, made only of what was registered. */
  get(input: { meetingId: string }): Minutes
  /** Keeps the secretary's own wording of how an item was treated; the notes stay as they were taken. */
  saveTreatment(input: z.input<typeof savedTreatment>): { savedAt: string }
}

/** Whoever is known to have led: the leader when present, otherwise the deputy leader; undefined when neither was. */
export function meetingLeader(attendance: Attendance): Attendee | undefined {
  const present = members(attendance).filter((member) => presencesOf(attendance, member.id).length > 0)
  return present.find((member) => member.role === 'chair') ?? present.find((member) => member.role === 'deputyChair')
}

/** Outcomes that carry words of advice. */
const wordedOutcomes: readonly Outcome[] = ['asProposed', 'amended', 'notRecommended']

/** True when an earlier body arrived at something and nobody registered its words; whoever took note or postponed gave none. */
export const lacksRecommendation = ({ outcome, advice }: PriorAdvice): boolean =>
  wordedOutcomes.includes(outcome) && (advice === null || isEmptyContent(advice))

const isMissingAdvice = (item: MinutesItem): boolean =>
  item.itemKind === 'advice' &&
  item.outcome !== null &&
  wordedOutcomes.includes(item.outcome) &&
  (item.advice === null || isEmptyContent(item.advice))

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
