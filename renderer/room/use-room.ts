import { useState } from 'react'
import { isTreated } from '../../shared/agenda.ts'
import type { Room, RoomItem } from '../../shared/room.ts'
import { fill } from '../../shared/texts/index.ts'
import { room as texts } from '../../shared/texts/room.ts'
import { call } from '../api.ts'
import { flush } from '../autosave.ts'
import { act } from '../messages.ts'
import { leftPlace } from './kept-place.ts'
import { itemName } from './names.ts'

/** Which item is on the screen, which one the meeting is at, and the ways between them. */
export type RoomPlace = Readonly<{
  viewed: RoomItem | undefined
  current: RoomItem | undefined
  view: (item: RoomItem) => void
  /** Makes the item the one the meeting treats. */
  takeUp: (item: RoomItem) => void
  previous: () => void
  /** From the item being treated this moves the meeting on; from any other it only looks further. */
  next: () => void
}>

/** The view follows the meeting, and stays where one looks in the meantime. */
export function useRoomPlace({ meeting, items }: Room): RoomPlace {
  const current = items.find((item) => item.id === meeting.currentItemId)
  // What one looks at is forgotten when the meeting moves on, also by what was kept of it before a crash.
  const [look, setLook] = useState<Readonly<{ id: string; during: string | null }> | undefined>(() => {
    const left = leftPlace()
    return left ? { id: left.itemId, during: left.during } : undefined
  })
  const treated = items.filter(isTreated)
  const looked = look?.during === meeting.currentItemId ? treated.find((item) => item.id === look.id) : undefined
  const viewed = looked ?? current ?? treated[0]

  const isUnderWay = meeting.status === 'inProgress'
  // What was typed is on its way to the disk before its field goes, so that it is there when one comes back.
  const view = (item: RoomItem) => {
    void flush()
    setLook({ id: item.id, during: meeting.currentItemId })
  }
  const takeUp = (item: RoomItem) => {
    const done = fill(texts.item.taken, { item: itemName(item) })
    void act(async () => {
      await flush()
      await call('room.goTo', { itemId: item.id })
    }, done)
  }
  const step = (by: number) => {
    const target = viewed && treated[treated.indexOf(viewed) + by]
    if (!target) return
    if (by > 0 && isUnderWay && viewed === current) takeUp(target)
    else view(target)
  }
  return { viewed, current, view, takeUp, previous: () => step(-1), next: () => step(1) }
}
