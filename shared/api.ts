import type { AfterMeetingApi } from './after-meeting.ts'
import type { AgendaApi } from './agenda.ts'
import type { AttachmentsApi } from './attachments.ts'
import type { AttendanceApi } from './attendance.ts'
import type { BodiesApi } from './bodies.ts'
import type { CaseFactsApi } from './case-facts.ts'
import type { CasePointsApi } from './case-points.ts'
import type { CaseRouteApi } from './case-route.ts'
import type { CasesApi } from './cases.ts'
import type { DeliberationApi } from './deliberation.ts'
import type { DigifinApi } from './digifin.ts'
import type { DistributionApi } from './distribution.ts'
import type { DocumentsApi } from './documents.ts'
import type { FollowUpsApi } from './follow-ups.ts'
import type { FormalCheckApi } from './formal-check.ts'
import type { ImagesApi } from './images.ts'
import type { JournalApi } from './journal.ts'
import type { MeetingsApi } from './meetings.ts'
import type { MembersApi } from './members.ts'
import type { MinutesApi } from './minutes.ts'
import type { MinutesVersionsApi } from './minutes-versions.ts'
import type { MinutesReviewApi } from './minutes-review.ts'
import type { NominationsApi } from './nominations.ts'
import type { NoticesApi } from './notices.ts'
import type { NumberingApi } from './numbering.ts'
import type { PaperCommentsApi } from './paper-comments.ts'
import type { PaperTemplateApi } from './paper-template.ts'
import type { PaperUndoApi } from './paper-undo.ts'
import type { PapersApi } from './papers.ts'
import type { PhrasesApi } from './phrases.ts'
import type { RoomApi } from './room.ts'
import type { SuggestionsApi } from './suggestion-list.ts'
import type { FileImportApi } from './word-import.ts'
import type { WindowApi, WorkspaceApi } from './workspace.ts'

/** Every operation on a workspace; the window and the command line reach nothing else. */
export type Api = {
  workspace: WorkspaceApi
  bodies: BodiesApi
  members: MembersApi
  nominations: NominationsApi
  cases: CasesApi
  caseFacts: CaseFactsApi
  caseRoute: CaseRouteApi
  casePoints: CasePointsApi
  digifin: DigifinApi
  paperTemplate: PaperTemplateApi
  papers: PapersApi & PaperUndoApi & FileImportApi
  paperComments: PaperCommentsApi
  suggestions: SuggestionsApi
  formalCheck: FormalCheckApi
  images: ImagesApi
  attachments: AttachmentsApi
  meetings: MeetingsApi
  agenda: AgendaApi
  notices: NoticesApi
  numbering: NumberingApi
  distribution: DistributionApi
  attendance: AttendanceApi
  room: RoomApi
  deliberation: DeliberationApi
  phrases: PhrasesApi
  afterMeeting: AfterMeetingApi
  followUps: FollowUpsApi
  minutes: MinutesApi & MinutesVersionsApi
  minutesReview: MinutesReviewApi
  documents: DocumentsApi
  journal: JournalApi
}

/** What the page can reach: the workspace's operations and those that only make sense in a window. */
export type PageApi = Api & { window: WindowApi }

type Names<A> = { [D in keyof A & string]: `${D}.${keyof A[D] & string}` }[keyof A & string]

/** `<domain>.<operation>` */
export type OperationName = Names<Api>
export type PageOperationName = Names<PageApi>

/** Looks an operation's signature up by its name. */
export type Signature<N extends PageOperationName> = N extends `${infer D}.${infer O}`
  ? D extends keyof PageApi
    ? O extends keyof PageApi[D]
      ? PageApi[D][O]
      : never
    : never
  : never

/** How an answer crosses from the main process: errors are values with words the user understands. */
export type Reply<T> = Readonly<{ ok: true; value: T } | { ok: false; key: string; message: string }>

/** Sent while a task runs; `done` and `total` count the same unit, `label` says what is being done. */
export type Progress = Readonly<{ taskId: string; done: number; total: number; label: string }>

/**
 * What the main process tells a page: a domain changed, a text was saved while someone writes, a task moved on, or the window wants to close
 * and the page should save what it holds and answer with `window.readyToClose`; or a file was double-clicked,
 * and the page should save and answer with `window.openRequested`.
 */
export type PageEvent =
  | Readonly<{ kind: 'changed'; domain: string }>
  | Readonly<{ kind: 'written'; domain: string }>
  | Readonly<{ kind: 'progress'; progress: Progress }>
  | Readonly<{ kind: 'closing' }>
  | Readonly<{ kind: 'openRequested' }>
