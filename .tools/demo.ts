import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join, relative } from 'node:path'
import { callerOf, type Call } from '../electron/dispatch.ts'
import { holdMeeting } from '../electron/sample/holding.ts'
import type { Held } from '../electron/sample/meeting-files.ts'
import { makeSample } from '../electron/session.ts'
import { openStore } from '../electron/store.ts'
import { verify, type Problem } from '../electron/verify.ts'
import { shortDate } from '../shared/dates.ts'
import { found } from '../shared/errors.ts'
import type { MeetingStatus, MeetingSummary } from '../shared/meetings.ts'
import { attendanceSentence } from '../shared/attendance-text.ts'
import { minutesFacts, outcomeWord } from '../shared/minutes-text.ts'
import { showBodies } from './demo-bodies.ts'
import { demoTexts as texts } from './demo-texts.ts'
import { outFolder } from './folders.ts'

const demoFolder = join(outFolder, 'demo')
const workspacePath = join(demoFolder, 'eksempel.motebok')
const documentFolder = join(demoFolder, 'dokumenter')

/** Makes the sample, holds its next meeting and writes the documents, without a window; gives the exit code. */
async function demonstrate(): Promise<number> {
  rmSync(demoFolder, { recursive: true, force: true })
  mkdirSync(demoFolder, { recursive: true })
  await makeSample(workspacePath)
  const store = openStore(workspacePath)
  try {
    const call = callerOf(store)
    await tellWhatIsThere(call)
    const next = await meetingThatIs(call, 'issued')
    await hold(call, next)
    await writeDocuments(call, next)
    await writeDocuments(call, await meetingThatIs(call, 'draft'))
    await showBodies(call, documentFolder)
    return report(verify(store.db))
  } finally {
    store.close()
  }
}

async function tellWhatIsThere(call: Call): Promise<void> {
  const [people, cases, meetings] = [
    await call('members.people'),
    await call('cases.list', {}),
    await call('meetings.list', {}),
  ]
  console.log(texts.made({ people: people.length, cases: cases.length, meetings: meetings.length }))
}

async function meetingThatIs(call: Call, status: MeetingStatus): Promise<MeetingSummary> {
  const meetings = await call('meetings.list', {})
  return found(meetings.findLast((meeting) => meeting.status === status))
}

async function hold(call: Call, meeting: MeetingSummary): Promise<void> {
  const held = JSON.parse(readFileSync(join(import.meta.dirname, 'demo.json'), 'utf8')) as Held
  await holdMeeting(call, meeting.id, held)
  const { model, gaps } = await call('minutes.get', { meetingId: meeting.id })
  console.log(texts.held(nameOf(meeting)))
  console.log(texts.present(attendanceSentence(minutesFacts(model))))
  for (const { number, title, type, outcome } of model.items) {
    if (number !== null && outcome !== null) console.log(texts.item(number, title, outcomeWord('nb', type, outcome)))
  }
  console.log(texts.followUps(model.items.flatMap((item) => item.followUps).length))
  console.log(texts.gaps(gaps.length))
}

const nameOf = (meeting: MeetingSummary): string => texts.meeting(meeting.bodyShortName, shortDate(meeting.onDate))

/** Notice, papers and packet, and the minutes of a meeting that has been held. */
async function writeDocuments(call: Call, meeting: MeetingSummary): Promise<void> {
  const { files } = await call('documents.export', { meetingId: meeting.id, folder: documentFolder })
  const name = nameOf(meeting)
  console.log(texts.written(meeting.status === 'draft' ? texts.draft(name) : name, files.length))
  for (const { path } of files) console.log(texts.file(relative(process.cwd(), path)))
}

function report(problems: readonly Problem[]): number {
  console.log(problems.length === 0 ? texts.sound : texts.unsound(problems.length))
  for (const { check, detail } of problems) console.log(texts.problem(check, detail))
  console.log(texts.where(relative(process.cwd(), workspacePath)))
  return problems.length === 0 ? 0 : 1
}

process.exitCode = await demonstrate()
