import type { CaseDeadline } from './case-facts.ts'
import { isFinished } from './case-facts.ts'
import { walked, type PlannedStop, type Station, type Step, type WalkedStation } from './case-route.ts'
import { unfinishedOutcomes } from './agenda.ts'
import type { Treatment } from './cases.ts'

/** Where a case is on its way, in the order of the way; a case is in exactly one of them. */
export const caseStages = [
  'draft',
  'ready',
  'onAgenda',
  'called',
  'underTreatment',
  'postponed',
  'treated',
  'finished',
] as const
export type CaseStage = (typeof caseStages)[number]

/** What the stage is told from; treatments and stations in their order. */
export type StageFacts = Readonly<{
  lacksSomething: boolean
  treatments: readonly Step[]
  stations: readonly PlannedStop[]
  isPreparing: (bodyId: string) => boolean
}>

/** The treatment a case is at: one that goes on now, else the next that is planned, else the last that was. */
export const treatmentAt = <T extends Pick<Treatment, 'meetingStatus'>>(treatments: readonly T[]): T | undefined =>
  treatments.find(({ meetingStatus }) => meetingStatus === 'inProgress') ??
  treatments.find(({ meetingStatus }) => meetingStatus !== 'closed') ??
  treatments.at(-1)

const openStages = { draft: 'onAgenda', issued: 'called', inProgress: 'underTreatment' } as const

/** The stage of a case; what a body put off or sent back stays so until it is on an agenda again. */
export function stageOf({ lacksSomething, treatments, stations, isPreparing }: StageFacts): CaseStage {
  const at = treatmentAt(treatments)
  if (at === undefined) return lacksSomething ? 'draft' : 'ready'
  if (at.meetingStatus !== 'closed') return openStages[at.meetingStatus]
  if (unfinishedOutcomes.some((outcome) => outcome === at.outcome)) return 'postponed'
  return isFinished(treatments, stations, isPreparing) ? 'finished' : 'treated'
}

/** A body a case is with. */
export type StageBody = Readonly<{ id: string; name: string }>

type Way<T, S> = Readonly<{ treatments: readonly T[]; stations: readonly S[] }>

/** Where a case is: the treatment it is at, before that the first station it is planned to come to. */
export const placeOfStage = <T extends Step, S extends PlannedStop>({
  treatments,
  stations,
}: Way<T, S>): T | WalkedStation<S> | undefined =>
  treatmentAt(treatments) ?? walked(stations, treatments).find(({ state }) => state !== 'passed')

/** The body of the stage: the one that treats or treated the case, before that the first it is planned to go to. */
export function bodyOfStage(way: Way<Treatment, Station>): StageBody | null {
  const place = placeOfStage(way)
  if (place === undefined || place.bodyId === null) return null
  return { id: place.bodyId, name: 'bodyName' in place ? place.bodyName : place.name }
}

/** How many cases are in each stage; the numbers add up to all. */
export function countStages(cases: readonly Readonly<{ stage: CaseStage }>[]): Record<CaseStage, number> {
  const counts = Object.fromEntries(caseStages.map((stage) => [stage, 0])) as Record<CaseStage, number>
  for (const { stage } of cases) counts[stage] += 1
  return counts
}

/** `unwritten` has no words and was never handed over; `draft` is another paper than the one last handed over. */
export type PaperState = 'unwritten' | 'draft' | 'handedOver'

/** `isAsHandedOver` is null for a paper that never was; otherwise the two texts tell, and never two clocks. */
export type PaperFacts = Readonly<{ hasWords: boolean; isAsHandedOver: boolean | null }>

/** Whether the paper is still with whoever writes it. */
export function paperState({ hasWords, isAsHandedOver }: PaperFacts): PaperState {
  if (isAsHandedOver === null) return hasWords ? 'draft' : 'unwritten'
  return isAsHandedOver ? 'handedOver' : 'draft'
}

/** The day something must be done by: papers handed in, the agenda settled, or a deadline of the case's own. */
export type NextDeadline = Readonly<{
  kind: 'handIn' | 'freeze' | 'own'
  on: string
  /** What a deadline of the case's own is about; empty for those of a meeting. */
  text: string
  isOverdue: boolean
}>

export type DeadlineFacts = Readonly<{
  /** The first of the case's own that is not done. */
  own: Pick<CaseDeadline, 'text' | 'dueOn'> | null
  /** Those of the meeting whose agenda the case is on while no notice has been sent. */
  meeting: Readonly<{ handInOn: string; freezeOn: string }> | null
  /** True when the paper has been handed over and the case lacks nothing. */
  isHandedIn: boolean
}>

/** The first deadline that has not been met; the agenda's own day asks nothing more of a case once it has passed. */
export function nextDeadline({ own, meeting, isHandedIn }: DeadlineFacts, today: string): NextDeadline | null {
  const ofMeeting = meeting === null ? [] : [meetingDeadline(meeting, isHandedIn)].filter((due) => !isOver(due, today))
  const ofCase = own === null ? [] : [{ kind: 'own', on: own.dueOn, text: own.text } as const]
  const first = [...ofMeeting, ...ofCase].toSorted((a, b) => a.on.localeCompare(b.on))[0]
  return first === undefined ? null : { ...first, isOverdue: first.on < today }
}

const meetingDeadline = (
  { handInOn, freezeOn }: Readonly<{ handInOn: string; freezeOn: string }>,
  isHandedIn: boolean,
) =>
  isHandedIn
    ? ({ kind: 'freeze', on: freezeOn, text: '' } as const)
    : ({ kind: 'handIn', on: handInOn, text: '' } as const)

const isOver = ({ kind, on }: Pick<NextDeadline, 'kind' | 'on'>, today: string): boolean =>
  kind === 'freeze' && on < today
