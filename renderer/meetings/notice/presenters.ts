import { isTreated, type AgendaItemView } from '../../../shared/agenda.ts'
import type { Attendee } from '../../../shared/attendance.ts'
import { fill } from '../../../shared/texts/index.ts'
import { room } from '../../../shared/texts/room.ts'
import { itemName } from '../../room/names.ts'

/** An item with its place among the items, as the meeting will count them. */
export type Point = AgendaItemView & Readonly<{ point: number }>

/** What people can be called for: everything but the headings, which are not counted either. */
export const pointsOf = (items: readonly AgendaItemView[]): Point[] =>
  items.filter(isTreated).map((item, index) => ({ ...item, point: index + 1 }))

/** What the notice calls an item people are called for: a case without a number goes by its place, «sak 3». */
export const calledItemName = (item: Pick<Point, 'type' | 'numberText' | 'title' | 'position' | 'point'>): string =>
  item.type === 'case' && item.numberText === null ? fill(room.item.case, { number: item.point }) : itemName(item)

/** Someone who is to present items of a meeting without having been called to it. */
export type Presenter = Readonly<{ personId: string; name: string; items: readonly Point[] }>

/** Presenters nobody has called, in the order of the agenda, each with all that they present. */
export function uncalledPresenters(
  items: readonly AgendaItemView[],
  attendees: readonly Pick<Attendee, 'personId'>[],
): Presenter[] {
  const called = new Set(attendees.map(({ personId }) => personId))
  const presented = pointsOf(items).filter(({ presenterId }) => presenterId !== null && !called.has(presenterId))
  return [...Map.groupBy(presented, ({ presenterId }) => presenterId ?? '')].map(([personId, own]) => ({
    personId,
    name: own[0]?.presenterName ?? '',
    items: own,
  }))
}
