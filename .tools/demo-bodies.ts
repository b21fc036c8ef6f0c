import { relative } from 'node:path'
import type { Call } from '../electron/dispatch.ts'
import { warningWords } from '../renderer/bodies/composition/rule-words.ts'
import type { BodySummary } from '../shared/bodies.ts'
import { found } from '../shared/errors.ts'
import { demoTexts as texts } from './demo-texts.ts'

/** The day the demonstration looks at the sample. */
const on = '2026-12-03'
const years = [2026, 2027]

/** Tells how the council is composed and what its mandate says to that, and writes its members and the plan of two years. */
export async function showBodies(call: Call, folder: string): Promise<void> {
  const council = found((await call('bodies.list')).find(({ kind }) => kind === 'council'))
  await tellComposition(call, council)
  await tellAttendance(call, council)
  const members = await call('members.exportFile', { bodyId: council.id, folder, on })
  console.log(texts.members(members.members, shown(members.path)))
  for (const year of years) await writePlan(call, year, folder)
}

const shown = (path: string) => relative(process.cwd(), path)

async function tellComposition(call: Call, { id, name }: BodySummary): Promise<void> {
  const { seats, filledSeats, vacantSeats, warnings } = await call('bodies.composition', { id, on })
  const details = await call('bodies.get', { id, on })
  console.log(texts.composition(name, { seats, filledSeats, vacantSeats }))
  for (const warning of warnings) {
    const { title, source } = warningWords(warning, details)
    console.log(texts.warning(title, source))
  }
}

async function tellAttendance(call: Call, { id }: BodySummary): Promise<void> {
  const record = await call('attendance.record', { bodyId: id, from: '2026-01-01', to: '2026-12-31' })
  console.log(texts.attendance(record.meetings.length, record.rows.length))
  for (const { name, missedLately, isOverLimit } of record.rows) {
    if (isOverLimit) console.log(texts.overLimit(name, missedLately, record.limit.months))
  }
}

async function writePlan(call: Call, year: number, folder: string): Promise<void> {
  const { counts, meetings } = await call('meetings.plan', { year })
  const clashing = meetings.filter(({ clashes }) => clashes.length > 0)
  const { path, meetings: written } = await call('meetings.exportCalendar', { year, folder })
  console.log(texts.plan(year, { written, clashes: clashing.length, path: shown(path) }))
  for (const { bodyName, ordinary, least, most, state } of counts) {
    if (state !== 'fits') console.log(texts.outsideMandate(bodyName, ordinary, least, most))
  }
}
