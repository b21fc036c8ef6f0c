import * as z from 'zod'
import type { UnsentAdvice } from './after-meeting.ts'
import type { BodySummary } from './bodies.ts'
import type { Shortcoming } from './cases.ts'
import type { CompositionWarning } from './composition.ts'
import type { FollowUp } from './follow-ups.ts'
import type { MeetingSummary } from './meetings.ts'
import { language, optionalLine, type Language } from './values.ts'

export type Settings = Readonly<{
  /** Who uses this copy; signs notices and stands in the journal. */
  userName: string
  userEmail: string
  documentLanguage: Language
}>

/** The written form of Norwegian the program itself speaks. */
export const interfaceChoice = z.strictObject({ language })

export const settingsChange = z.strictObject({
  userName: optionalLine(200).optional(),
  userEmail: optionalLine(200).optional(),
  documentLanguage: language.optional(),
})

/** What the first page answers: the next meeting, what it lacks, what is due. */
export type Overview = Readonly<{
  nextMeeting: MeetingSummary | null
  shortcomings: readonly { itemId: string; caseId: string | null; title: string; what: Shortcoming | 'noPresenter' }[]
  unfinishedMinutes: readonly MeetingSummary[]
  followUps: readonly FollowUp[]
  /** Meetings of councils in the last year with advice that has not been sent on, the last one first. */
  unsentAdvice: readonly UnsentAdvice[]
  bodies: readonly BodySummary[]
  /** Bodies whose composition touches a rule today, with the rules that should not wait; terms count when they end within three months. */
  mandate: readonly Readonly<{ bodyId: string; bodyName: string; warnings: readonly CompositionWarning[] }>[]
}>

export const placeToKeep = z.strictObject({ place: z.string().max(2000).nullable() })

export type WorkspaceApi = {
  settings(): Settings
  changeSettings(input: z.input<typeof settingsChange>): void
  overview(input: { today: string }): Overview
}

export type OpenFile = Readonly<{ path: string; name: string }>

/** What only a window can do: files are chosen in dialogs, never by path from the page. */
export type WindowApi = {
  status(): { open: OpenFile | null; recent: OpenFile[]; platform: string; isProjecting: boolean }
  /** Each answers null when the dialog was cancelled. */
  createWorkspace(): Promise<OpenFile | null>
  openWorkspace(): Promise<OpenFile | null>
  openSample(): Promise<OpenFile | null>
  /** Opens the file that was double-clicked while another was open; null when there is none. */
  openRequested(): OpenFile | null
  openRecent(input: { path: string }): Promise<OpenFile>
  closeWorkspace(): void
  /** Shows a meeting in a second window for everyone in the room, which can ask for nothing but `room.projector`. */
  openProjector(input: { meetingId: string }): void
  closeProjector(): void
  /** Keeps where one is, so that the program comes back there after a crash; null when there is nothing to come back to. */
  keepPlace(input: z.input<typeof placeToKeep>): void
  /** Where one was when the program or the page ended out of turn, in this workspace. */
  keptPlace(): { place: string | null }
  chooseFolder(): Promise<string | null>
  /** Shows a file this window has written in the system's file manager. */
  showInFolder(input: { path: string }): void
  /** Keeps the written form of the interface for this user and machine, and starts the program anew in it. */
  setLanguage(input: z.input<typeof interfaceChoice>): void
  /** Puts a text on the system's clipboard; the page itself may not. */
  copyText(input: { text: string }): void
  /** Begins to take a file in, piece by piece; `size` in bytes. Nothing counts before `attachments.add` or `replace`. */
  startUpload(input: { fileName: string; size: number }): { uploadId: string }
  uploadPiece(input: { uploadId: string; base64: string }): void
  finishUpload(input: { uploadId: string }): { hash: string }
  /** Takes away every file that was read and not attached. */
  cancelUploads(): void
  /** Opens a copy in the system's own program; asks first when the file can run something. False when the user said no. */
  openAttachment(input: { versionId: string }): Promise<{ isOpened: boolean }>
  cancelTask(input: { taskId: string }): void
  /** The answer to the event `closing`; the user is asked when something could not be saved. */
  readyToClose(input: { isSaved: boolean }): void
}
