import { presencesOf, type AttendanceFacts, type Attendee, type Presence } from '../../shared/attendance.ts'
import { clockText } from '../../shared/dates.ts'
import type { MeetingStatus } from '../../shared/meetings.ts'
import { fill } from '../../shared/texts/index.ts'
import { room } from '../../shared/texts/nb/room.ts'

const texts = room.people

/** What the words about one person's presence are made of. */
export type PresenceView = Readonly<{
  facts: AttendanceFacts
  /** What an item is called, such as «sak 14/26». */
  nameOf: (itemId: string) => string
  status: MeetingStatus
}>

/** «fra kl. 10.40, inhabil i sak 17/26»: how someone takes part, in as few words as will do. */
export function presenceWords(view: PresenceView, attendee: Attendee): string {
  const stretches = presencesOf(view.facts, attendee.id)
  const presence =
    stretches.length > 0 ? stretches.map((stretch) => stretchWords(view, stretch)) : [absenceWords(view, attendee)]
  return [...presence, ...recusalWords(view, attendee)].join(', ')
}

function absenceWords({ status }: PresenceView, { apology }: Attendee): string {
  if (apology !== null) return texts.apology
  if (status === 'issued') return texts.called
  return status === 'closed' ? texts.notMet : texts.notCome
}

function stretchWords(view: PresenceView, { fromItemId, fromTime, toItemId, toTime, mode }: Presence): string {
  const from = moment(view, fromItemId, fromTime)
  const to = moment(view, toItemId, toTime)
  const isRemote = mode === 'remote'
  const words = [
    ...(from === '' ? [] : [fill(texts.from, { moment: from })]),
    ...(to === '' ? [] : [fill(texts.until, { moment: to })]),
  ].join(' ')
  if (isRemote) return [texts.isRemote, words].filter(Boolean).join(' ')
  if (words !== '') return words
  return view.status === 'closed' ? texts.whole : texts.present
}

function moment({ nameOf }: PresenceView, itemId: string | null, time: string | null): string {
  if (time !== null) return clockText(time)
  return itemId === null ? '' : nameOf(itemId)
}

const recusalWords = ({ facts, nameOf }: PresenceView, { id }: Attendee): string[] =>
  facts.recusals
    .filter(({ attendeeId }) => attendeeId === id)
    .map(({ itemId }) => fill(texts.recused, { item: nameOf(itemId) }))
