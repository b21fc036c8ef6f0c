import * as z from 'zod'
import type { KsDecision, Transmission } from './after-meeting.ts'
import { unfinishedOutcomes, type Outcome } from './agenda.ts'
import type { Treatment } from './cases.ts'
import { isWritten, plainText } from './content.ts'
import { changeOf, id, isoDate, language, optionalLine } from './values.ts'

/** A place the case is planned to go: a body, or a receiver outside, such as administrerende direktør. */
export type Station = Readonly<{
  id: string
  caseId: string
  /** Null for a receiver outside. */
  bodyId: string | null
  name: string
  plannedOn: string | null
  /** The day the case was sent to a receiver outside; always null for a body. */
  sentOn: string | null
  /** The receiver's own number for it. */
  reference: string
  /** What the receiver answered. */
  answer: string
}>

/** How far the case has come with a station, and the treatments there. */
export type WalkedStation<S = Station> = S &
  Readonly<{ state: 'passed' | 'underWay' | 'ahead'; itemIds: readonly string[] }>

/** A treatment that ended otherwise than the one before it, and why. */
export type Difference = Readonly<{ itemId: string; from: string; reason: string }>

/** A meeting the case can be moved on to. */
export type Onward = Readonly<{ meetingId: string; bodyName: string; onDate: string }>

/** One stop on the road as it is read: what was done in time order, then what is planned in its own order. */
export type Stop =
  | Readonly<{
      kind: 'treatment'
      treatment: Treatment
      plannedOn: string | null
      difference: Difference | null
    }>
  | Readonly<{ kind: 'sent' | 'ahead'; station: Station }>
  | LaterStop

/** What became of an advice when the meeting was over. */
export type LaterStop =
  | Readonly<{ kind: 'transmitted'; transmission: Transmission; meetingId: string; number: string | null }>
  | Readonly<{ kind: 'decided'; decision: KsDecision; meetingId: string }>

export type CaseRoute = Readonly<{
  stations: readonly WalkedStation[]
  stops: readonly Stop[]
  onward: readonly Onward[]
}>

const stationFields = z.strictObject({
  bodyId: id.nullable().default(null),
  receiver: optionalLine(200).default(''),
  plannedOn: isoDate.nullable().default(null),
})
export const newStation = stationFields.extend({ caseId: id })
export const stationChange = changeOf(stationFields.omit({ bodyId: true })).extend({
  id,
  sentOn: isoDate.nullable().optional(),
  reference: optionalLine(60).optional(),
  answer: optionalLine(2000).optional(),
})
export const stationMove = z.strictObject({ id, position: z.int().min(1).max(200) })
export const onwardMove = z.strictObject({ caseId: id, meetingId: id })
export const differenceReason = z.strictObject({ itemId: id, reason: optionalLine(2000) })
export const routeExport = z.strictObject({
  caseId: id,
  folder: z.string().min(1).max(4000),
  /** The paper's own written form when left out. */
  language: language.optional(),
})

export type CaseRouteApi = {
  get(input: { caseId: string }): CaseRoute
  addStation(input: z.input<typeof newStation>): { id: string }
  updateStation(input: z.input<typeof stationChange>): void
  moveStation(input: { id: string; position: number }): void
  removeStation(input: { id: string }): void
  /** Puts the case on the agenda of another meeting with the last treatment it had; everything before stays. */
  moveOn(input: { caseId: string; meetingId: string }): { itemId: string }
  explainDifference(input: z.input<typeof differenceReason>): void
  export(input: z.input<typeof routeExport>): Promise<{ path: string }>
}

type Treated = Pick<Treatment, 'meetingStatus' | 'outcome'>

/** As much of a treatment as tells how far its case has come. */
export type Step = Treated & Pick<Treatment, 'itemId' | 'bodyId'>

/** As much of a plan as tells how far its case has come. */
export type PlannedStop = Pick<Station, 'bodyId' | 'sentOn'>

const isOver = ({ meetingStatus, outcome }: Treated): boolean => meetingStatus === 'closed' && outcome !== null

/** True when the treatment settled the case in its body, one way or the other. */
export const isSettled = (treatment: Treated): boolean =>
  isOver(treatment) && !unfinishedOutcomes.some((unfinished) => unfinished === treatment.outcome)

/**
 * The plan laid against what happened: each body takes its first treatment that no earlier station has taken,
 * and those that follow in the same body while the case was put off or sent back.
 */
export function walked<S extends PlannedStop>(stations: readonly S[], treatments: readonly Step[]): WalkedStation<S>[] {
  const taken = new Set<string>()
  return stations.map((station) => {
    if (station.bodyId === null) return { ...station, state: station.sentOn === null ? 'ahead' : 'passed', itemIds: [] }
    const free = treatments.filter(({ bodyId, itemId }) => bodyId === station.bodyId && !taken.has(itemId))
    const settled = free.findIndex(isSettled)
    const mine = free.slice(0, settled === -1 ? undefined : settled + 1).map(({ itemId }) => itemId)
    for (const itemId of mine) taken.add(itemId)
    const state = settled !== -1 ? 'passed' : mine.length > 0 ? 'underWay' : 'ahead'
    return { ...station, state, itemIds: mine }
  })
}

/** The road as it is read, from the first stop to the last. */
export function stopsOf(
  stations: readonly WalkedStation[],
  treatments: readonly Treatment[],
  differences: readonly Difference[],
  later: readonly LaterStop[] = [],
): Stop[] {
  const plannedOn = (itemId: string) => stations.find(({ itemIds }) => itemIds[0] === itemId)?.plannedOn ?? null
  const done = [
    ...treatments.map((treatment) => ({
      onDate: treatment.onDate,
      stop: {
        kind: 'treatment',
        treatment,
        plannedOn: plannedOn(treatment.itemId),
        difference: differences.find(({ itemId }) => itemId === treatment.itemId) ?? null,
      } as const,
    })),
    ...stations.flatMap((station) =>
      station.sentOn === null ? [] : [{ onDate: station.sentOn, stop: { kind: 'sent', station } as const }],
    ),
    ...later.map((stop) => ({ onDate: dateOfLater(stop, later, treatments), stop })),
  ]
  const ahead = stations.filter(({ state }) => state === 'ahead')
  return [
    ...done.toSorted((a, b) => a.onDate.localeCompare(b.onDate)).map(({ stop }) => stop),
    ...ahead.map((station) => ({ kind: 'ahead', station }) as const),
  ]
}

/** A decision without a date comes after everything else that is known of its advice. */
function dateOfLater(stop: LaterStop, later: readonly LaterStop[], treatments: readonly Treatment[]): string {
  if (stop.kind === 'transmitted') return stop.transmission.sentOn
  const { itemId, decidedOn } = stop.decision
  if (decidedOn !== null) return decidedOn
  const sent = later.flatMap((other) =>
    other.kind === 'transmitted' && other.transmission.itemId === itemId ? [other.transmission.sentOn] : [],
  )
  const treated = treatments.filter((treatment) => treatment.itemId === itemId).map(({ onDate }) => onDate)
  return [...sent, ...treated].toSorted().at(-1) ?? ''
}

/** What tells one stop from another. */
export function stopKey(stop: Stop): string {
  if (stop.kind === 'treatment') return stop.treatment.itemId
  if (stop.kind === 'transmitted') return stop.transmission.id
  return stop.kind === 'decided' ? `ks ${stop.decision.itemId}` : stop.station.id
}

const isAgainst = (outcome: Outcome | null): boolean => outcome === 'notRecommended'
const spoke = (treatment: Treatment): boolean => isSettled(treatment) && treatment.outcome !== 'withdrawn'
const wording = ({ advice }: Treatment): string =>
  isWritten(advice) ? plainText(advice).replaceAll(/\s+/g, ' ').trim() : ''

/** True when one body advised something else than the other: other words, or for where the other was against. */
export function differs(earlier: Treatment, later: Treatment): boolean {
  if (isAgainst(earlier.outcome) !== isAgainst(later.outcome)) return true
  const [before, after] = [wording(earlier), wording(later)]
  return before !== '' && after !== '' && before !== after
}

/** Treatments that ended otherwise than the last one before them in another body; `reasonFor` gives what was written. */
export function differencesIn(treatments: readonly Treatment[], reasonFor: (itemId: string) => string): Difference[] {
  const spoken = treatments.filter(spoke)
  return spoken.flatMap((later, index) => {
    const earlier = spoken.slice(0, index).findLast(({ bodyId }) => bodyId !== later.bodyId)
    if (earlier === undefined || !differs(earlier, later)) return []
    return [{ itemId: later.itemId, from: earlier.bodyName, reason: reasonFor(later.itemId) }]
  })
}

/** The first of the plan the case has not passed. */
export const nextStation = (stations: readonly WalkedStation[]): WalkedStation | undefined =>
  stations.find(({ state }) => state !== 'passed')
