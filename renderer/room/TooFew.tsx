import { ExclamationmarkTriangleIcon } from '@navikt/aksel-icons'
import { hasQuorum } from '../../shared/attendance.ts'
import type { Room, RoomItem } from '../../shared/room.ts'
import { factsOf } from './presence-view.ts'
import { tooFewWords } from './presence-words.ts'

/** Says at the item itself that too few took part in it; it stops nothing, and is silent before anyone is registered. */
export function TooFewAtItem({ room, item }: Readonly<{ room: Room; item: RoomItem }>) {
  const { attendance } = room
  const isKnown = attendance.presences.length > 0 && item.startedAt !== null
  if (!isKnown || hasQuorum(factsOf(room), item.id)) return null
  return (
    <p className="item-few">
      <ExclamationmarkTriangleIcon aria-hidden />
      {tooFewWords(attendance)}
    </p>
  )
}
