import { CheckmarkIcon, ChevronRightIcon } from '@navikt/aksel-icons'
import { useEffect, useRef } from 'react'
import type { RoomItem } from '../../shared/room.ts'
import { fill } from '../../shared/texts/index.ts'
import { agendaView } from '../../shared/texts/agenda-view.ts'
import { room } from '../../shared/texts/room.ts'
import type { RoomPlace } from './use-room.ts'

const texts = room.agenda

/** True when the meeting is through with the item. */
const isDone = (item: RoomItem, place: RoomPlace): boolean =>
  item !== place.current && (item.outcome !== null || item.endedAt !== null)

/** The agenda with how far the meeting has come. */
export function AgendaColumn({ items, place }: { items: readonly RoomItem[]; place: RoomPlace }) {
  const done = items.filter((item) => isDone(item, place)).length
  return (
    <nav className="room-agenda" aria-label={texts.title}>
      <h2>
        {texts.title}
        <small>{fill(texts.progress, { done, total: items.length })}</small>
      </h2>
      <progress value={done} max={items.length} aria-label={fill(texts.progress, { done, total: items.length })} />
      <ol>
        {items.map((item) => (
          <AgendaEntry key={item.id} item={item} place={place} />
        ))}
      </ol>
    </nav>
  )
}

function AgendaEntry({ item, place }: { item: RoomItem; place: RoomPlace }) {
  const isViewed = item === place.viewed
  const entry = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (isViewed) entry.current?.scrollIntoView({ block: 'nearest' })
  }, [isViewed])
  return (
    <li>
      <button
        ref={entry}
        type="button"
        aria-current={isViewed ? 'step' : undefined}
        data-now={item === place.current || undefined}
        onClick={() => place.view(item)}
      >
        <Mark item={item} place={place} />
        <span className="entry-number">{item.numberText ?? agendaView.noNumber}</span>
        <span>{item.title}</span>
      </button>
    </li>
  )
}

/** The signs are also words. */
function Mark({ item, place }: { item: RoomItem; place: RoomPlace }) {
  if (item === place.current) return <ChevronRightIcon className="entry-mark" title={texts.current} />
  if (isDone(item, place)) return <CheckmarkIcon className="entry-mark" title={texts.done} />
  return <span className="entry-mark" />
}
