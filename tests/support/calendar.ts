import ICAL from 'ical.js'

/** One event as an independent reader understands it; the times are clock times in Norway. */
export type ReadEvent = Readonly<{
  uid: string
  sequence: number
  summary: string
  location: string
  description: string
  status: string
  transparency: string
  starts: string
  ends: string
  startZone: string
  /** The moment it begins, in UTC. */
  moment: string
  stamp: string
  changed: string
  organizer: string
  organizerName: string
  attendees: readonly string[]
  isRecurring: boolean
  properties: readonly string[]
}>

const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo', dateStyle: 'short', timeStyle: 'short' })

/** The clock in Norway at a moment of the file, by the time zone rules of this machine and not those in the file. */
const inNorway = (time: ICAL.Time): string => clock.format(time.toJSDate())

const textOf = (component: ICAL.Component, name: string): string => String(component.getFirstPropertyValue(name) ?? '')

function readEvent(component: ICAL.Component): ReadEvent {
  const event = new ICAL.Event(component)
  const organizer = component.getFirstProperty('organizer')
  return {
    uid: event.uid,
    sequence: event.sequence,
    summary: event.summary,
    location: event.location,
    description: event.description,
    status: textOf(component, 'status'),
    transparency: textOf(component, 'transp'),
    starts: inNorway(event.startDate),
    ends: inNorway(event.endDate),
    startZone: String(component.getFirstProperty('dtstart')?.getParameter('tzid') ?? ''),
    moment: event.startDate.toJSDate().toISOString(),
    stamp: textOf(component, 'dtstamp'),
    changed: textOf(component, 'last-modified'),
    organizer: String(organizer?.getFirstValue() ?? ''),
    organizerName: String(organizer?.getParameter('cn') ?? ''),
    attendees: component
      .getAllProperties('attendee')
      .map((person) => `${person.getParameter('cn')} ${person.getFirstValue()} ${person.getParameter('partstat')}`),
    isRecurring: event.isRecurring(),
    properties: component.getAllProperties().map(({ name }) => name),
  }
}

/** A calendar file as ical.js reads it. */
export function readCalendar(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text))
  return {
    method: textOf(calendar, 'method'),
    version: textOf(calendar, 'version'),
    product: textOf(calendar, 'prodid'),
    zones: calendar.getAllSubcomponents('vtimezone').map((zone) => textOf(zone, 'tzid')),
    components: calendar.getAllSubcomponents().map(({ name }) => name),
    properties: calendar.getAllProperties().map(({ name }) => name),
    events: calendar.getAllSubcomponents('vevent').map(readEvent),
  }
}
