import * as z from 'zod'
import type { AddedIn, ItemType, Outcome } from './agenda.ts'
import type { AttachmentLine } from './attachments.ts'
import type { AttendanceFacts, AttendanceMode } from './attendance.ts'
import type { BodyKind } from './bodies.ts'
import type { CaseGrounds } from './case-grounds.ts'
import type { AccessLevel, ItemKind } from './cases.ts'
import type { Content } from './content.ts'
import type { ExtractModel, ExtractsApi, TransmissionModel } from './extracts.ts'
import type { Gap } from './minutes.ts'
import type { MinutesSentence } from './minutes-blocks.ts'
import type { MeetingForm, MeetingKind } from './meetings.ts'
import type { NoticeChange } from './notice-changes.ts'
import type { PaperSectionKey } from './papers.ts'
import type { SectionNames } from './section-names.ts'
import { id, language, type Language } from './values.ts'

/** The head all documents of a meeting share. */
export type MeetingHead = Readonly<{
  bodyName: string
  /** The name in running text and file names; the full name when the body has no short one. */
  bodyShortName: string
  bodyKind: BodyKind
  kind: MeetingKind
  form: MeetingForm
  onDate: string
  startsAt: string
  endsAt: string
  place: string
  link: string
  /** Times the meeting really began and ended; null until registered. */
  startedAt: string | null
  endedAt: string | null
  language: Language
}>

export type PersonLine = Readonly<{
  name: string
  title: string
  organisation: string
  isChair: boolean
  /** The one item an officer is called for; left out for the whole meeting. */
  itemId?: string
  /** Left out of notices that were frozen before they said who is who. */
  personId?: string
  /** How the person means to attend; left out where nothing else is said than for the meeting. */
  expectedMode?: AttendanceMode
}>

export type PriorAdvice = Readonly<{
  bodyName: string
  onDate: string
  number: string | null
  outcome: Outcome
  advice: Content | null
  /** Given when the body came to something else than the one before it. */
  difference?: Readonly<{ from: string; reason: string }>
}>

export type AgendaLine = Readonly<{
  itemId: string
  type: ItemType
  itemKind: ItemKind | null
  number: string | null
  title: string
  presenter: string | null
  startsAt: string
  plannedMinutes: number
  accessLevel: AccessLevel | null
  /** When it came on the agenda, where that was after the notice. */
  addedIn?: AddedIn
}>

export type NoticeModel = Readonly<{
  kind: 'notice'
  head: MeetingHead
  version: number
  /** Date the notice was issued, or null while it is a draft. */
  issuedOn: string | null
  signedBy: string
  contactEmail: string
  members: readonly PersonLine[]
  others: readonly PersonLine[]
  agenda: readonly AgendaLine[]
  /** What is otherwise than in the version before it; left out of the first. */
  changes?: readonly NoticeChange[]
}>

/** What is sent later than the notice: the changes with their reasons, then the papers that are new or changed. */
export type SupplementModel = Readonly<{ kind: 'supplement'; notice: NoticeModel; papers: readonly CasePaperModel[] }>

export type CasePaperModel = Readonly<{
  kind: 'casePaper'
  head: MeetingHead
  itemId: string
  number: string | null
  title: string
  itemKind: ItemKind
  archiveReference: string
  owner: PersonLine | null
  officer: PersonLine | null
  origin: string | null
  workAreas: readonly string[]
  accessLevel: AccessLevel
  accessGrounds: string
  /** Left out of papers that were frozen before there was such a thing. */
  statutoryBasis?: string
  /**
   * As the case stood when the papers were sent, which keeps them as they are; until then as it stands. Left out when
   * it carries nothing, and of papers that were frozen before they told of it.
   */
  grounds?: CaseGrounds
  language: Language
  sections: readonly { key: PaperSectionKey; content: Content }[]
  /** What stands in the paper, in order: written sections, and those it is unfinished without. Left out of papers that were frozen before there was a template. */
  outline?: readonly PaperSectionKey[]
  /** What sections are called where that is not what the program calls them; left out like `outline`. */
  sectionNames?: SectionNames
  priorTreatments: readonly PriorAdvice[]
  attachments: readonly AttachmentLine[]
}>

export type MinutesItem = AgendaLine &
  Readonly<{
    caseId: string | null
    outcome: Outcome | null
    advice: Content | null
    /** How the item was treated: the secretary's wording, or the notes as taken; null when there are none. */
    treatment: Content | null
    proposal: Content | null
    priorTreatments: readonly PriorAdvice[]
    /** Given when the body came to something else here than the one before it. */
    difference?: PriorAdvice['difference']
    followUps: readonly { text: string; responsible: string | null; dueOn: string | null }[]
    actualStart: string | null
    actualEnd: string | null
    /** What is said of the item, in the order it is printed. */
    sentences: readonly MinutesSentence[]
  }>

export type MinutesModel = Readonly<{
  kind: 'minutes'
  head: MeetingHead
  attendance: AttendanceFacts
  items: readonly MinutesItem[]
  gaps: readonly Gap[]
  /** Name of whoever keeps the minutes; empty when not registered. */
  secretary: string
  /** What is said of the meeting as a whole, in the order it is printed. */
  sentences: readonly MinutesSentence[]
  status: MinutesStatus
}>

/** Whether these minutes are a draft or approved, and what was put right in them. */
export type MinutesStatus = Readonly<{
  /** The version they are frozen as; 0 while they are written. */
  sequence: number
  /** Null until they are approved. */
  approval: Readonly<{
    approvedOn: string
    /** Empty when the body approved them in a meeting. */
    approvers: readonly string[]
    /** Null when they were approved outside a meeting. */
    inMeeting: MinutesPlace | null
  }> | null
  /** What these minutes put right in approved ones, oldest first. */
  corrections: readonly MinutesCorrectionLine[]
}>

/** The day of a meeting and the place of an item on its agenda, from 1. */
export type MinutesPlace = Readonly<{ onDate: string; position: number }>

/** The entry that said what to put right, and the meeting it was made in. */
export type MinutesCorrectionLine = Readonly<{ words: string; inMeeting: MinutesPlace | null }>

/** Notice, papers in agenda order: what a member gets in one file. */
export type PacketModel = Readonly<{ kind: 'packet'; notice: NoticeModel; papers: readonly CasePaperModel[] }>

export type DocumentModel =
  | NoticeModel
  | SupplementModel
  | CasePaperModel
  | MinutesModel
  | PacketModel
  | ExtractModel
  | TransmissionModel
export type DocumentKind = DocumentModel['kind']
/** What is written of a meeting as a whole; the other kinds are of single items. */
export const documentKinds = [
  'notice',
  'supplement',
  'casePaper',
  'packet',
  'minutes',
] as const satisfies readonly DocumentKind[]
export type MeetingDocumentKind = (typeof documentKinds)[number]

export type WrittenFile = Readonly<{ kind: DocumentKind | 'attachment'; title: string; path: string; bytes: number }>

export const exportInput = z.strictObject({
  meetingId: id,
  folder: z.string().min(1).max(4000),
  /** Kinds to write; all that the meeting is ready for when left out. */
  kinds: z.array(z.enum(documentKinds)).min(1).optional(),
  /** Overrides the meeting's own language. */
  language: language.optional(),
})

export type DocumentsApi = ExtractsApi & {
  export(input: z.input<typeof exportInput>): Promise<{ files: WrittenFile[] }>
}
