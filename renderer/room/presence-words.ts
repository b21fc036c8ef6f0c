import {
  presencesOf,
  standsInFor,
  type Attendance,
  type AttendanceFacts,
  type Attendee,
  type Presence,
} from '../../shared/attendance.ts'
import { clockText } from '../../shared/dates.ts'
import type { MeetingStatus } from '../../shared/meetings.ts'
import { fill } from '../../shared/texts/index.ts'
import { presence as words } from '../../shared/texts/presence.ts'
import { room } from '../../shared/texts/room.ts'
import { listed, shareWords } from '../components/words.ts'

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
  return [...presence, ...standInWords(view, attendee), ...recusalWords(view, attendee)].join(', ')
}

function standInWords({ facts }: PresenceView, attendee: Attendee): string[] {
  const names = standsInFor(facts, attendee).map(({ name }) => name)
  return names.length === 0 ? [] : [fill(words.meetsFor, { name: listed(names) })]
}

function absenceWords({ status, nameOf }: PresenceView, { apology, itemId, expectedMode }: Attendee): string {
  if (apology !== null) return texts.apology
  if (itemId !== null && status !== 'closed') return fill(texts.calledFor, { item: nameOf(itemId) })
  if (status === 'issued') return expectedMode === 'remote' ? `${texts.called}, ${texts.isRemote}` : texts.called
  return status === 'closed' ? texts.notMet : texts.notCome
}

/** True for a stretch that is one item, such as an officer's. */
const isOneItem = ({ fromItemId, fromTime, toItemId, toTime }: Presence): boolean =>
  fromItemId !== null && fromItemId === toItemId && fromTime === null && toTime === null

/** «fra kl. 10.40», «digitalt til sak 15/26»: one stretch in as few words as will do. */
export function stretchWords(view: PresenceView, stretch: Presence): string {
  const { fromItemId, fromTime, toItemId, toTime, mode } = stretch
  if (isOneItem(stretch)) return duringWords(view, stretch)
  const from = moment(view, fromItemId, fromTime)
  const to = moment(view, toItemId, toTime)
  const isRemote = mode === 'remote'
  const moments = [
    ...(from === '' ? [] : [fill(texts.from, { moment: from })]),
    ...(to === '' ? [] : [fill(texts.until, { moment: to })]),
  ].join(' ')
  if (isRemote) return [texts.isRemote, moments].filter(Boolean).join(' ')
  if (moments !== '') return moments
  return view.status === 'closed' ? texts.whole : texts.present
}

function duringWords({ nameOf }: PresenceView, { fromItemId, mode }: Presence): string {
  const during = fill(texts.during, { item: nameOf(fromItemId ?? '') })
  return mode === 'remote' ? `${texts.isRemote} ${during}` : during
}

function moment({ nameOf }: PresenceView, itemId: string | null, time: string | null): string {
  if (time !== null) return clockText(time)
  return itemId === null ? '' : nameOf(itemId)
}

const recusalWords = ({ facts, nameOf }: PresenceView, { id }: Attendee): string[] =>
  facts.recusals
    .filter(({ attendeeId }) => attendeeId === id)
    .map(({ itemId }) => fill(texts.recused, { item: nameOf(itemId) }))

/** «Under halvparten av de 11 oppnevnte medlemmene er til stede.»: said by the body's own share, and stops nothing. */
export function tooFewWords({ filledSeats, quorum }: Pick<Attendance, 'filledSeats' | 'quorum'>): string {
  if (filledSeats === 1) return texts.noQuorumOne
  return fill(texts.noQuorum, { share: shareWords(quorum), filled: filledSeats })
}
