import ICAL from 'ical.js'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A meeting as a calendar outside reads it. */
export type CalendarEvent = Readonly<{
  uid: string
  sequence: number
  status: string
  summary: string
  /** Local time where the meeting is. */
  start: string
}>

/** The only calendar file in a folder, read by a parser that has nothing to do with who wrote it; events by their time. */
export function readCalendarIn(folder: string): CalendarEvent[] {
  const [name = '', ...others] = readdirSync(folder).filter((file) => file.endsWith('.ics'))
  if (others.length > 0) throw new Error(`There are several calendar files in ${folder}.`)
  const calendar = new ICAL.Component(ICAL.parse(readFileSync(join(folder, name), 'utf8')))
  const events = calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component)
    const status = String(component.getFirstPropertyValue('status') ?? '')
    const { uid, sequence, summary } = event
    return { uid, sequence, status, summary, start: event.startDate.toString() }
  })
  return events.toSorted((a, b) => a.start.localeCompare(b.start))
}
