import type { AgendaItemView } from '../../../shared/agenda.ts'
import type { Attendance } from '../../../shared/attendance.ts'

/** Someone who is to present items of a meeting without having been called to it. */
export type Presenter = Readonly<{ personId: string; name: string; items: readonly AgendaItemView[] }>

/** Presenters nobody has called, in the order of the agenda, each with all that they present. */
export function uncalledPresenters(
  items: readonly AgendaItemView[],
  { attendees }: Pick<Attendance, 'attendees'>,
): Presenter[] {
  const called = new Set(attendees.map(({ personId }) => personId))
  const presented = items.filter(({ presenterId }) => presenterId !== null && !called.has(presenterId))
  return [...Map.groupBy(presented, ({ presenterId }) => presenterId ?? '')].map(([personId, own]) => ({
    personId,
    name: own[0]?.presenterName ?? '',
    items: own,
  }))
}
