import type { Attendance, AttendanceFacts } from '../../shared/attendance.ts'
import { addCase, names, openCouncil, openMeeting, type Council } from './council.ts'

export type Held = Readonly<{
  council: Council
  meetingId: string
  itemIds: string[]
  ids: Readonly<Record<keyof typeof names, string>>
}>

/** A meeting under way with three cases between the fixed points; ids of those called by who they are. */
export async function meetingUnderWay(): Promise<Held> {
  const council = await openCouncil()
  const cases = [
    await addCase(council, 'Arkiv'),
    await addCase(council, 'Innsyn'),
    await addCase(council, 'Skyløsning'),
  ]
  const { meetingId } = await openMeeting(council, council.councilId, cases)
  const itemIds = (await council.call('agenda.get', { meetingId })).items.map((item) => item.id)
  return { council, meetingId, itemIds, ids: await attendeeIds(council, meetingId) }
}

export async function attendeeIds(council: Council, meetingId: string): Promise<Held['ids']> {
  const { attendees } = await council.call('attendance.get', { meetingId })
  const idOf = (name: string) => attendees.find((attendee) => attendee.name === name)?.id ?? ''
  return Object.fromEntries(Object.entries(names).map(([key, name]) => [key, idOf(name)])) as Held['ids']
}

/** Who was called and who was there, as registered so far. */
export const attendance = ({ council, meetingId }: Held): Promise<Attendance> =>
  council.call('attendance.get', { meetingId })
/** What every rule about presence starts from. */
export const factsOf = async (held: Held): Promise<AttendanceFacts> => ({
  ...(await attendance(held)),
  itemIds: held.itemIds,
})
