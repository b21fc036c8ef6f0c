import {
  attendanceKind,
  isMember,
  members,
  others,
  placesAt,
  presencesOf,
  type Attendance,
  type AttendanceFacts,
  type Attendee,
} from './attendance.ts'

/** The lists of those who were there, in the order they are printed. */
const presentLists = [
  'membersPresent',
  'deputiesPresent',
  'othersPresent',
  'observersPresent',
  'assessorsPresent',
  'forItems',
  'secretariatPresent',
] as const
export type PresentList = (typeof presentLists)[number]

/** Everyone is on one list only; `lists` are those of the present that anyone is on. */
export type AttendanceLists = Readonly<{
  present: readonly Attendee[]
  othersPresent: readonly Attendee[]
  lists: readonly Readonly<{ list: PresentList; people: readonly Attendee[] }>[]
  apologies: readonly Attendee[]
  noShows: readonly Attendee[]
}>

/**
 * Who goes on which list. Absence announced and not met are kept apart, and nobody is called
 * «ikke møtt» before any presence is registered.
 */
export function attendanceLists(
  attendance: Pick<AttendanceFacts, 'attendees' | 'presences' | 'itemIds'>,
): AttendanceLists {
  const isPresent = ({ id }: Attendee) => presencesOf(attendance, id).length > 0
  const kindIs = (kind: 'apology' | 'noShow') => (attendee: Attendee) => attendanceKind(attendance, attendee) === kind
  const called = members(attendance)
  const present = [...called, ...others(attendance)].filter(isPresent)
  const byList = Map.groupBy(present, listOf)
  return {
    present: called.filter(isPresent),
    othersPresent: others(attendance).filter(isPresent),
    lists: presentLists.flatMap((list) => {
      const people = byList.get(list)
      return people === undefined ? [] : [{ list, people }]
    }),
    apologies: [...called, ...others(attendance)].filter(kindIs('apology')),
    noShows: attendance.presences.length === 0 ? [] : called.filter(kindIs('noShow')),
  }
}

function listOf(attendee: Attendee): PresentList {
  if (isMember(attendee)) return 'membersPresent'
  if (attendee.role === 'deputy' || attendee.substituteForId !== null || attendee.stoodInForIds !== undefined)
    return 'deputiesPresent'
  if (attendee.itemId !== null) return 'forItems'
  return listOfRole[attendee.role] ?? 'othersPresent'
}

const listOfRole: Readonly<Partial<Record<Attendee['role'], PresentList>>> = {
  observer: 'observersPresent',
  assessor: 'assessorsPresent',
  secretary: 'secretariatPresent',
}

/** How many the body counts: filled seats, or the members called when it has no seats or more members than filled seats. */
export function memberTotal(attendance: Pick<Attendance, 'attendees' | 'seats' | 'filledSeats'>): Readonly<{
  total: number
  isAppointed: boolean
}> {
  const called = members(attendance).length
  const isAppointed = attendance.seats > 0 && called <= attendance.filledSeats
  return { total: isAppointed ? attendance.filledSeats : called, isAppointed }
}

/** How many of those the body counts took part in an item, were recused from it, or were away; the three make the total. */
export type PlaceCount = Readonly<{ present: number; recused: number; absent: number; total: number; deputies: number }>

export function countPlaces(facts: AttendanceFacts, itemId: string): PlaceCount {
  const { voters, recused } = placesAt(facts, itemId)
  const { total } = memberTotal(facts)
  return {
    present: voters.length,
    recused: recused.length,
    absent: total - voters.length - recused.length,
    total,
    deputies: voters.filter((voter) => !isMember(voter)).length,
  }
}
