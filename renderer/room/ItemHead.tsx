import { ExclamationmarkTriangleIcon } from '@navikt/aksel-icons'
import { clockDigits, clockSpan, clockText } from '../../shared/dates.ts'
import { isTreated } from '../../shared/agenda.ts'
import { minutesOver } from '../../shared/meeting-clock.ts'
import type { Room, RoomItem } from '../../shared/room.ts'
import { fill } from '../../shared/texts/index.ts'
import { room as roomTexts } from '../../shared/texts/room.ts'
import { roomCourse as courseTexts } from '../../shared/texts/room-course.ts'
import { durationText } from '../components/format.ts'
import { RoomExtract } from '../meetings/extracts/RoomExtract.tsx'
import { ItemTimes } from './ItemTimes.tsx'
import { useClock } from './use-clock.ts'
import type { RoomPlace } from './use-room.ts'

const texts = roomTexts.item

type Props = Readonly<{ room: Room; item: RoomItem; place: RoomPlace }>

/** Number, title and presenter, with the clock; the clock is only shown, it moves nothing. */
export function ItemHead({ room, item, place }: Props) {
  const treated = room.items.filter(isTreated)
  const isCurrent = room.meeting.status === 'inProgress' && item === place.current
  return (
    <header className="item-head">
      <div>
        <h2>
          {item.numberText && <span className="item-number">{item.numberText}</span>} {item.title}
        </h2>
        <p>
          {fill(texts.position, { position: treated.indexOf(item) + 1, total: treated.length })}
          {item.presenterName && ` · ${fill(texts.presenter, { name: item.presenterName })}`}
          {item.plannedMinutes > 0 && ` · ${durationText(item.plannedMinutes)}`}
          {item.addedIn !== 'draft' &&
            ` · ${item.addedIn === 'meeting' ? courseTexts.addedHere : courseTexts.addedAfter}`}
        </p>
        {room.meeting.status !== 'issued' && <ItemTimes item={item} isCurrent={isCurrent} />}
      </div>
      {isCurrent ? <Clock room={room} item={item} /> : <p className="item-times">{timesText(item)}</p>}
      {room.meeting.status !== 'issued' && <RoomExtract itemId={item.id} />}
    </header>
  )
}

function Clock({ room: { meeting, items, breaks }, item }: Pick<Props, 'room' | 'item'>) {
  const clock = useClock(meeting.onDate)
  const over = minutesOver(meeting, items, breaks, item.id, clock)
  return (
    <p className="item-clock">
      <time aria-label={fill(texts.clock, { time: clockText(clock.now) })}>{clockDigits(clock.now)}</time>
      {over > 0 ? (
        <span className="overrun">
          <ExclamationmarkTriangleIcon aria-hidden />
          {fill(texts.overrun, { minutes: durationText(over) })}
        </span>
      ) : (
        <span>{fill(texts.left, { minutes: durationText(-over) })}</span>
      )}
    </p>
  )
}

function timesText({ startedAt, endedAt, startsAt }: RoomItem): string {
  if (startedAt === null) return fill(texts.planned, { time: clockText(startsAt) })
  return fill(texts.treated, { time: clockSpan(startedAt, endedAt ?? startedAt) })
}
