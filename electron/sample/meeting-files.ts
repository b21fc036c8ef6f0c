import type { KsOutcome } from '../../shared/after-meeting.ts'
import type { Outcome } from '../../shared/agenda.ts'
import type { AttendanceMode, Recusal } from '../../shared/attendance.ts'
import type { BallotChoice, ProposalKind, StatementKind } from '../../shared/deliberation.ts'
import type { DistributedKind } from '../../shared/distribution.ts'
import type { FollowUpStatus } from '../../shared/follow-ups.ts'
import type { MeetingForm, MeetingKind } from '../../shared/meetings.ts'
import type { NoticeChangeKind } from '../../shared/notice-changes.ts'
import type { Language } from '../../shared/values.ts'
import type { Block } from './blocks.ts'

export type PlannedTime = Readonly<{
  form: MeetingForm
  onDate: string
  startsAt: string
  endsAt: string
  place?: string
  link?: string
}>

export type Movement = Readonly<{ person: string; time?: string; mode?: AttendanceMode }>

/** Someone who steps out, with the words for the minutes. */
export type SampleRecusal = Readonly<{ person: string; grounds: string; settledBy?: Recusal['settledBy'] }>

export type SampleFollowUp = Readonly<{ text: string; responsible: string; dueOn: string }>

/** A vote on a proposal: by name when there are names, otherwise by number. */
export type SampleVote =
  | Readonly<{ names: Readonly<Partial<Record<BallotChoice, readonly string[]>>> }>
  | Readonly<{ numbers: Readonly<{ forCount: number; againstCount: number; abstainedCount?: number }> }>

export type SampleProposal = Readonly<{
  kind: ProposalKind
  person: string
  words: readonly Block[]
  vote?: SampleVote
}>

export type SampleStatement = Readonly<{ kind: StatementKind; person: string; words: readonly Block[] }>

/** What happened under one item of the agenda; items stand in the order of the agenda, headings left out. */
export type HeldItem = Readonly<{
  /** When the item was taken up; the first begins with the meeting. */
  at?: string
  arrived?: readonly Movement[]
  left?: readonly Movement[]
  recused?: readonly SampleRecusal[]
  note?: string
  /** A note for the secretary alone. */
  privateNote?: string
  proposals?: readonly SampleProposal[]
  statements?: readonly SampleStatement[]
  outcome?: Outcome
  advice?: readonly Block[]
  /** The secretary's own wording after the meeting. */
  treatment?: readonly Block[]
  /** Why the body came to something else than the one before it. */
  difference?: string
  followUps?: readonly SampleFollowUp[]
  /** A break that began while the item was the last one taken up. */
  pause?: Readonly<{ from: string; to: string }>
}>

export type Held = Readonly<{
  startedAt: string
  endedAt: string
  apologies?: readonly Readonly<{ person: string; by: string }>[]
  /** Those who never came, and those who came later by an `arrived`. */
  notThereFromStart?: readonly string[]
  remote?: readonly string[]
  items: readonly HeldItem[]
}>

export type SampleItem =
  | Readonly<{ case: string; minutes?: number; presenter?: string | null }>
  | Readonly<{ topic: string; minutes: number }>
  | Readonly<{ heading: string; position?: number }>

/** Cases that came after the notice, and the new version that told of them; reasons go by the kind of change. */
export type SampleSupplement = Readonly<{
  agenda: readonly SampleItem[]
  /** Where the first of them stands, 1 for first. */
  position: number
  minutes?: readonly Readonly<{ case: string; minutes: number }>[]
  reasons: Readonly<Partial<Record<NoticeChangeKind, string>>>
}>

/** What was done with a meeting before it was held or after it, on one day. */
export type SampleStep = Readonly<{ on: string }> &
  (
    | Readonly<{ kind: 'absent'; person: string; by: string }>
    | Readonly<{ kind: 'expected'; person: string; mode: AttendanceMode }>
    | (Readonly<{ kind: 'supplement' }> & SampleSupplement)
    /** To everyone who lacks the newest version. */
    | Readonly<{ kind: 'sent'; what: DistributedKind; channel: string; except?: readonly string[] }>
    | Readonly<{ kind: 'worded'; says: string; words: string }>
    | Readonly<{ kind: 'arrivalCorrected'; person: string; time: string }>
    | Readonly<{ kind: 'reviewed'; person: string }>
    | Readonly<{ kind: 'approved'; approvers: readonly string[] }>
    /** As it was said in another meeting of the body. */
    | Readonly<{ kind: 'approvedIn'; meetingOn: string }>
    | Readonly<{ kind: 'transmitted'; to: string; cases: readonly string[]; document: string }>
    | Readonly<{ kind: 'decided'; case: string; outcome: KsOutcome; words: string }>
    | Readonly<{ kind: 'followedUp'; text: string; status?: FollowUpStatus; dueOn?: string; note?: string }>
  )

export type SampleMeeting = PlannedTime &
  Readonly<{
    body: string
    kind?: MeetingKind
    language?: Language
    /** When the agenda was put together; the notice goes out the same day unless the meeting stays a draft. */
    preparedOn: string
    isDraft?: boolean
    agenda: readonly SampleItem[]
    /** Called for the whole meeting, or for one case. */
    guests?: readonly Readonly<{ person: string; title: string; case?: string }>[]
    steps?: readonly SampleStep[]
    held?: Held
  }>
