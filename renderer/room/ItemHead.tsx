import { ExclamationmarkTriangleIcon } from '@navikt/aksel-icons'
import { clockDigits, clockText } from '../../shared/dates.ts'
import { minutesOver } from '../../shared/meeting-clock.ts'
import type { Room, RoomItem } from '../../shared/room.ts'
import { fill } from '../../shared/texts/index.ts'
import { room as roomTexts } from '../../shared/texts/room.ts'
import { durationText } from '../components/format.ts'
import { useClock } from './use-clock.ts'
import type { RoomPlace } from './use-room.ts'

const texts = roomTexts.item

type Props = Readonly<{ room: Room; item: RoomItem; place: RoomPlace }>

/** Number, title and presenter, with the clock; the clock is only shown, it moves nothing. */
export function ItemHead({ room, item, place }: Props) {
  return (
    <header className="item-head">
      <div>
        <h2>
          {item.numberText && <span className="item-number">{item.numberText}</span>} {item.title}
        </h2>
        <p>
          {fill(texts.position, { position: item.position, total: room.items.length })}
          {item.presenterName && ` · ${fill(texts.presenter, { name: item.presenterName })}`}
          {` · ${durationText(item.plannedMinutes)}`}
        </p>
      </div>
      {room.meeting.status === 'inProgress' && item === place.current ? (
        <Clock room={room} item={item} />
      ) : (
        <p className="item-times">{timesText(item)}</p>
      )}
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
  return fill(texts.treated, { from: clockDigits(startedAt), to: endedAt === null ? '' : clockDigits(endedAt) })
}
