import { CheckmarkIcon, ChevronRightIcon } from '@navikt/aksel-icons'
import { memo, useEffect, useMemo, useRef, type KeyboardEvent } from 'react'
import { isTreated } from '../../shared/agenda.ts'
import { isThrough, minutesOver, minutesUsed } from '../../shared/meeting-clock.ts'
import type { Room, RoomItem } from '../../shared/room.ts'
import { fill } from '../../shared/texts/index.ts'
import { agendaView } from '../../shared/texts/agenda-view.ts'
import { room as roomTexts } from '../../shared/texts/room.ts'
import { roomCourse } from '../../shared/texts/room-course.ts'
import { call } from '../api.ts'
import { flush } from '../autosave.ts'
import { useCommands } from '../components/commands.ts'
import { durationText } from '../components/format.ts'
import { act } from '../messages.ts'
import { AddItem } from './AddItem.tsx'
import { useClock } from './use-clock.ts'
import type { RoomPlace } from './use-room.ts'

const texts = roomTexts.agenda

type Props = Readonly<{ room: Room; place: RoomPlace }>

/** True when the meeting is through with the item. */
const isDone = (item: RoomItem, place: RoomPlace): boolean => item !== place.current && isThrough(item)

/** The agenda with how far the meeting has come, and whether the time holds. */
export function AgendaColumn({ room, place }: Props) {
  const { items, meeting } = room
  const treated = items.filter(isTreated)
  const done = treated.filter((item) => isDone(item, place)).length
  const acts = useActs(place.view, useMove(room, place))
  const words = fill(texts.progress, { done, total: treated.length })
  return (
    <nav className="room-agenda" aria-label={texts.title}>
      <h2>
        {texts.title}
        <small>{words}</small>
      </h2>
      <progress value={done} max={treated.length} aria-label={words} />
      {meeting.status === 'inProgress' && place.current && <Pace room={room} item={place.current} />}
      <ol>
        {items.map((item) =>
          isTreated(item) ? (
            <AgendaEntry
              key={item.id}
              item={item}
              used={minutesUsed(item, room.breaks, item.endedAt ?? item.startedAt ?? '')}
              isViewed={item === place.viewed}
              isCurrent={item === place.current}
              isDone={isDone(item, place)}
              acts={acts}
            />
          ) : (
            <Heading key={item.id} item={item} items={items} />
          ),
        )}
      </ol>
      {meeting.status === 'inProgress' && <AddItem meetingId={meeting.id} />}
    </nav>
  )
}

type Acts = Readonly<{ view: (item: RoomItem) => void; move: (item: RoomItem, by: number) => void }>

/** The same two for as long as the column stands, so that entries need not be drawn anew; they do what the last ones given do. */
function useActs(view: Acts['view'], move: Acts['move']): Acts {
  const latest = useRef<Acts>({ view, move })
  useEffect(() => {
    latest.current = { view, move }
  })
  return useMemo(
    () => ({ view: (item) => latest.current.view(item), move: (item, by) => latest.current.move(item, by) }),
    [],
  )
}

/** Moves an item of a meeting that goes on by one place; nothing otherwise. */
function useMove({ meeting }: Room, { viewed }: RoomPlace) {
  const isUnderWay = meeting.status === 'inProgress'
  const move = (item: RoomItem, by: number) => {
    if (!isUnderWay || item.position + by < 1) return
    void act(
      async () => {
        await flush()
        await call('room.moveItem', { itemId: item.id, position: item.position + by })
      },
      fill(roomCourse.move.done, { title: item.title }),
    )
  }
  const commands = viewed && isUnderWay ? [viewed] : []
  useCommands(
    roomTexts.place,
    commands.flatMap((item) => [
      { text: roomCourse.move.up, run: () => move(item, -1) },
      { text: roomCourse.move.down, run: () => move(item, 1) },
    ]),
  )
  return move
}

/** Ahead of the plan or behind it. */
function Pace({ room: { meeting, items, breaks }, item }: { room: Room; item: RoomItem }) {
  const clock = useClock(meeting.onDate)
  // The item under way has its minutes until they are used up.
  const before = items.filter((other) => other.id !== item.id)
  const over = minutesOver(meeting, [...before, { ...item, plannedMinutes: 0 }], breaks, item.id, clock)
  const pace = over - Math.min(item.plannedMinutes, minutesUsed(item, breaks, clock.now) ?? 0)
  const minutes = durationText(pace)
  if (pace === 0) return <p className="room-pace">{roomCourse.onTime}</p>
  return (
    <p className="room-pace" data-late={pace > 0 || undefined}>
      {fill(pace > 0 ? roomCourse.behind : roomCourse.ahead, { minutes })}
    </p>
  )
}

/** A heading with what is planned for the items under it. */
function Heading({ item, items }: { item: RoomItem; items: readonly RoomItem[] }) {
  const after = items.slice(items.indexOf(item) + 1)
  const next = after.findIndex((other) => !isTreated(other))
  const own = next === -1 ? after : after.slice(0, next)
  const minutes = durationText(own.reduce((sum, { plannedMinutes }) => sum + plannedMinutes, 0))
  return (
    <li className="room-heading">
      <span>{item.title}</span>
      <small>{fill(roomCourse.headingSum, { minutes })}</small>
    </li>
  )
}

type EntryProps = Readonly<{
  item: RoomItem
  used: number | null
  isViewed: boolean
  isCurrent: boolean
  isDone: boolean
  acts: Acts
}>

/** Drawn anew only when what it shows has changed. */
const AgendaEntry = memo(Entry)

function Entry({ item, used, isViewed, isCurrent, isDone: isFinished, acts }: EntryProps) {
  const entry = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (isViewed) entry.current?.scrollIntoView({ block: 'nearest' })
  }, [isViewed])
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
    event.preventDefault()
    acts.move(item, event.key === 'ArrowUp' ? -1 : 1)
  }
  return (
    <li>
      <button
        ref={entry}
        type="button"
        aria-current={isViewed ? 'step' : undefined}
        data-now={isCurrent || undefined}
        onClick={() => acts.view(item)}
        onKeyDown={onKeyDown}
      >
        <Mark isCurrent={isCurrent} isDone={isFinished} />
        <span className="entry-number">{item.numberText ?? agendaView.noNumber}</span>
        <span>
          {item.title}
          <small className="entry-time">{timeOf(item, isFinished ? used : null)}</small>
        </span>
      </button>
    </li>
  )
}

function timeOf({ plannedMinutes }: RoomItem, used: number | null): string {
  if (used === null) return plannedMinutes === 0 ? '' : durationText(plannedMinutes)
  return fill(roomCourse.usedOf, { used: durationText(used), planned: durationText(plannedMinutes) })
}

/** The signs are also words. */
function Mark({ isCurrent, isDone: isFinished }: Pick<EntryProps, 'isCurrent' | 'isDone'>) {
  if (isCurrent) return <ChevronRightIcon className="entry-mark" title={texts.current} />
  if (isFinished) return <CheckmarkIcon className="entry-mark" title={texts.done} />
  return <span className="entry-mark" />
}
