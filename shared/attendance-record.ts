import {
  attendanceKind,
  isMember,
  presencesOf,
  type AttendanceFacts,
  type AttendanceKind,
  type AttendanceMode,
  type Attendee,
} from './attendance.ts'
import { itemsAttended, itemsCovered, minutesAttended, sumOf, type Share } from './attendance-share.ts'
import { addDays, addMonths } from './dates.ts'
import type { Rules } from './mandate.ts'

/** How someone attended one meeting; the mode is null for those who were not there. */
export type AttendanceCell = Readonly<{
  kind: AttendanceKind
  mode: AttendanceMode | null
  items: Share
  /** Null when nobody knows when the meeting or its items began and ended. */
  minutes: Share | null
}>

/** A stretch of days as a member; null while it lasts beyond the time looked at. */
export type MemberDays = Readonly<{ fromOn: string; toOn: string | null }>

/** A meeting someone was called to as a member and did not come to; no reason is ever kept. */
export type Missed = Readonly<{ meetingId: string; onDate: string; kind: 'apology' | 'noShow' }>

/** A member's attendance over time. Every meeting held in the membership counts once, under one of the four kinds. */
export type AttendanceRow = Readonly<{
  personId: string
  name: string
  /** First and last day as a member within the time looked at. */
  memberships: readonly MemberDays[]
  /** One for each meeting, in their order; null where the person was not a member. */
  cells: readonly (AttendanceCell | null)[]
  held: number
  whole: number
  part: number
  apology: number
  noShow: number
  /** Of those attended, how many digitally, wholly or for the most part. */
  remote: number
  /** How much of the meetings: items there for, and minutes of the meetings whose times are known; null when none are. */
  items: Share
  minutes: Share | null
  /** Meetings held and missed within the mandate's number of months up to the last day (C9). */
  heldLately: number
  missedLately: number
  missedMeetings: readonly Missed[]
  /** True when that reaches the limit for someone who is a member on the last day. */
  isOverLimit: boolean
  /** A note to the managing director, made of these facts alone and never kept; null under the limit. */
  note: string | null
}>

export type AttendanceRecord = Readonly<{
  bodyId: string
  bodyName: string
  from: string
  to: string
  /** Held meetings with attendance registered, oldest first. */
  meetings: readonly Readonly<{ id: string; onDate: string; form: AttendanceMode }>[]
  /** Held meetings for which nobody has registered who was there; they count for nobody. */
  unregistered: readonly Readonly<{ id: string; onDate: string }>[]
  /** Members of any part of the time, in alphabetical order. */
  rows: readonly AttendanceRow[]
  /** Those who attended for members, counted for themselves and never for the member; only meetings they were called to so. */
  deputies: readonly AttendanceRow[]
  /** `from` and `to` are the first and last day the limit is counted over; the last day is never later than today. */
  limit: Readonly<{ missed: number; months: number; isDefault: boolean; from: string; to: string }>
}>

/** A meeting that has been held, with who was called and who was there. */
export type HeldMeeting = Readonly<{
  id: string
  onDate: string
  form: AttendanceMode
  facts: Pick<AttendanceFacts, 'attendees' | 'presences' | 'itemIds' | 'clock'>
}>

/** One membership in a member's role, with the person's name. */
export type MemberTerm = Readonly<{ personId: string; name: string; fromOn: string; toOn: string | null }>

/** All that a record is made of. The meetings reach back to `limitFrom`, which may be before `from`. */
export type RecordFacts = Readonly<{
  from: string
  to: string
  today: string
  rules: Pick<Rules, 'absenceLimit' | 'absenceMonths'>
  meetings: readonly HeldMeeting[]
  terms: readonly MemberTerm[]
}>

/** The days absence is counted over: the mandate's months up to the last day looked at that has come. */
export function limitDays({ to, today, rules }: Pick<RecordFacts, 'to' | 'today' | 'rules'>): {
  from: string
  to: string
} {
  const last = to < today ? to : today
  return { from: addDays(addMonths(last, -rules.absenceMonths), 1), to: last }
}

const isRegistered = ({ facts }: HeldMeeting): boolean => facts.presences.length > 0
const isWithin = (day: string, { from, to }: Readonly<{ from: string; to: string }>): boolean =>
  from <= day && day <= to

type Row = Omit<AttendanceRow, 'note'>
type Counts = (attendee: Attendee) => boolean

const inOrder = (rows: Row[]): Row[] =>
  rows.toSorted((a, b) => a.name.localeCompare(b.name, 'nb') || (a.personId < b.personId ? -1 : 1))

/** The rows of a record, without the notes, which are words. */
export function attendanceRows(facts: RecordFacts): Row[] {
  const meetings = facts.meetings.filter(isRegistered)
  const people = [...peopleOf(facts, meetings)]
  return inOrder(people.map(([personId, name]) => rowOf(facts, meetings, { personId, name }, isMember)))
}

const stoodIn: Counts = (attendee) =>
  !isMember(attendee) && (attendee.substituteForId !== null || attendee.stoodInForIds !== undefined)

/** The rows of those who attended for members. */
export function deputyRows(facts: RecordFacts): Row[] {
  const meetings = facts.meetings.filter((meeting) => isRegistered(meeting) && isWithin(meeting.onDate, facts))
  const people = new Map(
    meetings.flatMap((meeting) =>
      meeting.facts.attendees.filter(stoodIn).map(({ personId, name }) => [personId, name] as const),
    ),
  )
  return inOrder([...people].map(([personId, name]) => rowOf(facts, meetings, { personId, name }, stoodIn)))
}

/** The meetings of the record itself, apart from those nobody has registered attendance for. */
export function meetingsShown(facts: RecordFacts): Pick<AttendanceRecord, 'meetings' | 'unregistered'> {
  const held = facts.meetings.filter(({ onDate }) => isWithin(onDate, facts))
  return {
    meetings: held.filter(isRegistered).map(({ id, onDate, form }) => ({ id, onDate, form })),
    unregistered: held.filter((meeting) => !isRegistered(meeting)).map(({ id, onDate }) => ({ id, onDate })),
  }
}

/** Who was a member of any part of the time: by a term then, or as a member called to a meeting that was held. */
function peopleOf(facts: RecordFacts, meetings: readonly HeldMeeting[]): Map<string, string> {
  const called = meetings
    .filter(({ onDate }) => isWithin(onDate, facts))
    .flatMap((meeting) => meeting.facts.attendees.filter(isMember))
  const terms = facts.terms.filter((term) => daysWithin(term, facts) !== null)
  return new Map([...called, ...terms].map(({ personId, name }) => [personId, name]))
}

type Person = Readonly<{ personId: string; name: string }>

function rowOf(facts: RecordFacts, meetings: readonly HeldMeeting[], { personId, name }: Person, counts: Counts): Row {
  const shown = meetings.filter(({ onDate }) => isWithin(onDate, facts))
  const cells = shown.map((meeting) => cellOf(meeting, personId, counts))
  const held = cells.filter((cell) => cell !== null)
  const count = (kind: AttendanceKind) => cells.filter((cell) => cell?.kind === kind).length
  return {
    personId,
    name,
    memberships: memberDays(facts, personId),
    cells,
    held: held.length,
    whole: count('whole'),
    part: count('part'),
    apology: count('apology'),
    noShow: count('noShow'),
    remote: cells.filter((cell) => cell?.mode === 'remote').length,
    items: sumOf(held.map(({ items }) => items)),
    minutes: held.some(({ minutes }) => minutes) ? sumOf(held.flatMap(({ minutes }) => minutes ?? [])) : null,
    ...lately(facts, meetings, personId),
  }
}

/** What counts towards the limit. */
function lately(facts: RecordFacts, meetings: readonly HeldMeeting[], personId: string) {
  const days = limitDays(facts)
  const held = meetings
    .filter(({ onDate }) => isWithin(onDate, days))
    .flatMap(({ id: meetingId, onDate, ...meeting }) => {
      const cell = cellOf(meeting, personId, isMember)
      return cell === null ? [] : [{ meetingId, onDate, kind: cell.kind }]
    })
  const missedMeetings = held.flatMap(({ kind, ...meeting }): Missed[] =>
    kind === 'apology' || kind === 'noShow' ? [{ ...meeting, kind }] : [],
  )
  const isMemberNow = facts.terms.some(
    (term) => term.personId === personId && term.fromOn <= days.to && (term.toOn === null || days.to <= term.toOn),
  )
  return {
    heldLately: held.length,
    missedLately: missedMeetings.length,
    missedMeetings,
    isOverLimit: isMemberNow && missedMeetings.length >= facts.rules.absenceLimit,
  }
}

/** Whether someone counts is read from what they were called to that meeting as. */
function cellOf({ facts }: Pick<HeldMeeting, 'facts'>, personId: string, counts: Counts): AttendanceCell | null {
  const attendee = facts.attendees.find((one) => one.personId === personId)
  if (attendee === undefined || !counts(attendee)) return null
  return {
    kind: attendanceKind(facts, attendee),
    mode: mainMode(facts, attendee),
    items: itemsAttended(facts, attendee.id),
    minutes: minutesAttended(facts, attendee.id),
  }
}

/** How someone took part for most of the items; null for those who were not there. */
function mainMode(facts: HeldMeeting['facts'], { id }: Attendee): AttendanceMode | null {
  const stretches = presencesOf(facts, id)
  const [first] = stretches
  if (first === undefined) return null
  if (stretches.every(({ mode }) => mode === first.mode)) return first.mode
  const items = (mode: AttendanceMode) =>
    stretches.filter((one) => one.mode === mode).reduce((sum, one) => sum + itemsCovered(facts, one), 0)
  return items('remote') > items('physical') ? 'remote' : 'physical'
}

type Days = Readonly<{ from: string; to: string }>

/** The part of a term within the days; null when there is none. */
function daysWithin({ fromOn, toOn }: Pick<MemberTerm, 'fromOn' | 'toOn'>, { from, to }: Days): MemberDays | null {
  if (fromOn > to || (toOn !== null && toOn < from)) return null
  return { fromOn: fromOn < from ? from : fromOn, toOn: toOn === null || toOn > to ? null : toOn }
}

/** Terms that follow each other without a gap of a day are one stretch: a chair who became a member never left. */
function memberDays({ terms, ...days }: RecordFacts, personId: string): MemberDays[] {
  const own = terms.filter((term) => term.personId === personId).toSorted((a, b) => (a.fromOn < b.fromOn ? -1 : 1))
  const joined: MemberDays[] = []
  for (const { fromOn, toOn } of own) {
    const last = joined.at(-1)
    if (last !== undefined && (last.toOn === null || fromOn <= addDays(last.toOn, 1)))
      joined[joined.length - 1] = { fromOn: last.fromOn, toOn: laterEnd(last.toOn, toOn) }
    else joined.push({ fromOn, toOn })
  }
  return joined.flatMap((term) => daysWithin(term, days) ?? [])
}

const laterEnd = (a: string | null, b: string | null): string | null =>
  a === null || b === null ? null : a > b ? a : b
