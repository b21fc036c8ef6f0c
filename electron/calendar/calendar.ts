import {
  ICalAttendeeRole,
  ICalAttendeeStatus,
  ICalCalendar,
  ICalCalendarMethod,
  ICalEventStatus,
  ICalEventTransparency,
  type ICalAttendeeData,
  type ICalEventData,
} from 'ical-generator'
import { longDate } from '../../shared/dates.ts'
import type { MeetingSummary } from '../../shared/meetings.ts'
import { fill } from '../../shared/texts/index.ts'
import { calendar as words } from '../../shared/texts/calendar.ts'
import { cleanText } from '../../shared/values.ts'
import { timeZone, timeZoneComponent } from './time-zone.ts'
import { wallClock } from './wall-clock.ts'

/** A meeting as a calendar needs it. */
export type CalendarMeeting = Readonly<{
  meeting: MeetingSummary
  handInOn: string
  /** How many times what a calendar shows has changed, and when it last did; null when that is not known. */
  revision: number
  changedAt: string | null
}>

export type Contact = Readonly<{ name: string; email: string }>

export type CalendarFile = Readonly<{
  meetings: readonly CalendarMeeting[]
  /** True for one meeting that is sent to those called, false for a plan anybody may take in. */
  isInvitation: boolean
  organizer: Contact
  called: readonly (Contact & Readonly<{ hasApology: boolean }>)[]
  now: Date
}>

/**
 * The file as iCalendar text (RFC 5545 and 5546). Outlook finds the meeting it has by UID, and goes by SEQUENCE, only
 * when a file with one meeting asks for something: REQUEST or CANCEL, with an organizer. What is published it takes in
 * anew, and of several meetings that are asked for it takes only the first; a year is therefore published.
 */
export function calendarText(file: CalendarFile): string {
  const method = methodOf(file)
  const isAddressed = method !== ICalCalendarMethod.PUBLISH
  const people = isAddressed ? called(file).map(toAttendee) : []
  const calendar = new ICalCalendar({
    prodId: { company: 'Motebok', product: 'Motebok', language: 'NO' },
    method,
    // A name here would make the library write the moments that must be in UTC without saying so.
    timezone: { name: null, generator: () => timeZoneComponent },
    events: file.meetings.map((meeting) => toEvent(meeting, file, people)),
  })
  return `${calendar.toString()}\r\n`
}

function methodOf(file: CalendarFile): ICalCalendarMethod {
  const [only] = file.meetings
  if (!file.isInvitation || !only) return ICalCalendarMethod.PUBLISH
  if (only.meeting.cancelledAt !== null) return ICalCalendarMethod.CANCEL
  const canAsk = isAddress(file.organizer.email) && called(file).length > 0
  return canAsk ? ICalCalendarMethod.REQUEST : ICalCalendarMethod.PUBLISH
}

const isAddress = (email: string): boolean => /^[^\s"'(),:;<>@[\\\]]+@[^\s"'(),:;<>@[\\\]]+$/.test(email)

/** Those who can be asked; the organizer asks and is not asked. */
const called = ({ called: people, organizer }: CalendarFile): CalendarFile['called'] =>
  people.filter(({ email }) => isAddress(email) && email.toLowerCase() !== organizer.email.toLowerCase())

/** A name inside quotation marks, where the format has no way of writing one of those or a line break. */
const quotable = ({ name, email }: Contact): string =>
  cleanText(name).replaceAll(/\s+/g, ' ').replaceAll('"', '’').replaceAll('\\', '/').trim() || email

const toAttendee = (person: CalendarFile['called'][number]): ICalAttendeeData => ({
  name: quotable(person),
  email: person.email,
  role: ICalAttendeeRole.REQ,
  status: person.hasApology ? ICalAttendeeStatus.DECLINED : ICalAttendeeStatus.NEEDSACTION,
  // Absence is announced as the notice says; an answer from the calendar would reach nobody's list.
  rsvp: false,
})

function toEvent(
  { meeting, handInOn, revision, changedAt }: CalendarMeeting,
  { organizer, now }: CalendarFile,
  attendees: ICalAttendeeData[],
): ICalEventData {
  const isCancelled = meeting.cancelledAt !== null
  return {
    id: `${meeting.id}@motebok`,
    sequence: revision,
    stamp: now,
    lastModified: changedAt === null ? null : new Date(changedAt),
    timezone: timeZone,
    start: wallClock(meeting.onDate, meeting.startsAt),
    end: wallClock(meeting.onDate, meeting.endsAt),
    summary: cleanText(titleOf(meeting)),
    location: { title: cleanText(whereOf(meeting)) },
    description: { plain: cleanText(describe(meeting, handInOn)) },
    status: isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    transparency: isCancelled ? ICalEventTransparency.TRANSPARENT : ICalEventTransparency.OPAQUE,
    organizer: isAddress(organizer.email) ? { name: quotable(organizer), email: organizer.email } : null,
    attendees,
  }
}

function titleOf({ kind, bodyShortName: body, cancelledAt }: MeetingSummary): string {
  const title = fill(words.titles[kind], { body })
  return cancelledAt === null ? title : fill(words.cancelled, { title })
}

const whereOf = ({ form, place, link }: MeetingSummary): string =>
  (form === 'remote' ? link : place) || words.forms[form]

function describe({ form, link, language, cancelledAt }: MeetingSummary, handInOn: string): string {
  const deadline = cancelledAt === null ? [fill(words.handIn, { date: longDate(handInOn, language) })] : []
  return [words.forms[form], ...(link === '' ? [] : [fill(words.link, { link })]), ...deadline].join('\n')
}
