import type { Outcome } from './agenda.ts'
import type { FollowUp, FollowUpState } from './follow-ups.ts'

/** What happened to a follow-up; each kind of change is an event of its own. */
export const followUpEventKinds = ['created', 'text', 'owner', 'due', 'status', 'note', 'removed', 'restored'] as const
export type FollowUpEventKind = (typeof followUpEventKinds)[number]

/** The fields an event of the kind speaks of. */
const fieldsOfEvent = {
  created: ['text', 'responsibleId', 'dueOn', 'status', 'doneOn'],
  text: ['text'],
  owner: ['responsibleId'],
  due: ['dueOn'],
  status: ['status', 'doneOn'],
  note: [],
  removed: [],
  restored: [],
} as const satisfies Record<FollowUpEventKind, readonly (keyof FollowUpState)[]>

/** One thing that happened: what stood before and after of the fields it speaks of. */
export type FollowUpEvent = Readonly<{
  id: string
  /** A moment; never earlier than the event before it. */
  at: string
  /** Empty for what happened before histories were kept. */
  actor: string
  kind: FollowUpEventKind
  before: Partial<FollowUpState>
  after: Partial<FollowUpState>
  note: string
}>

/** A meeting that takes or took the follow-up up again, and what came of it. */
export type FollowUpTreatment = Readonly<{
  itemId: string
  meetingId: string
  bodyName: string
  onDate: string
  number: string | null
  /** Null until it is registered. */
  outcome: Outcome | null
  isClosed: boolean
}>

export type FollowUpHistory = Readonly<{
  followUp: FollowUp
  isRemoved: boolean
  /** Oldest first; the first one is the creation. */
  events: readonly FollowUpEvent[]
  /** By date. */
  treatments: readonly FollowUpTreatment[]
  /** Names of those the events name, by id. */
  names: Readonly<Record<string, string>>
}>

type Change = Pick<FollowUpEvent, 'kind' | 'before' | 'after'>

/** The fields of a state that an event of the kind speaks of. */
export const partOf = (kind: FollowUpEventKind, state: FollowUpState): Partial<FollowUpState> =>
  Object.fromEntries(fieldsOfEvent[kind].map((field) => [field, state[field]]))

const changeKinds = ['text', 'owner', 'due', 'status'] as const

/** The events that lead from one state to another; none when nothing differs. */
export const changesBetween = (before: FollowUpState, after: FollowUpState): Change[] =>
  changeKinds
    .filter((kind) => fieldsOfEvent[kind].some((field) => before[field] !== after[field]))
    .map((kind) => ({ kind, before: partOf(kind, before), after: partOf(kind, after) }))

/** The state before all the events, told from the one they led to. */
export function stateBefore(present: FollowUpState, events: readonly Pick<FollowUpEvent, 'before'>[]): FollowUpState {
  let state = present
  for (const { before } of events.toReversed()) state = { ...state, ...before }
  return state
}
