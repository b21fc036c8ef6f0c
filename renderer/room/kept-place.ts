import { call } from '../api.ts'

/**
 * Where one is in the room: the address, the item on the screen and the one the meeting is at, and the cursor in the note.
 */
export type KeptPlace = Readonly<{
  hash: string
  itemId: string
  during: string | null
  cursor: readonly [number, number] | null
}>

/** Longest time, in milliseconds, from a move until where one is, is on its way to the disk. */
const longestWait = 200

let left: KeptPlace | null = null
let timer: ReturnType<typeof setTimeout> | undefined

/** After a crash the page begins where it was; must be done before it is drawn. */
export async function comeBack(): Promise<void> {
  const { place } = await call('window.keptPlace').catch(() => ({ place: null }))
  if (place === null) return
  left = read(place)
  if (left !== null) history.replaceState(null, '', left.hash)
}

function read(place: string): KeptPlace | null {
  try {
    const kept = JSON.parse(place) as KeptPlace
    const isWhole = kept.hash.startsWith('#/moter/') && (kept.cursor === null || kept.cursor.length === 2)
    return isWhole ? kept : null
  } catch {
    return null
  }
}

/** The place one came back to, as long as one has not moved from it. */
export const leftPlace = (): KeptPlace | null => (left?.hash === location.hash ? left : null)

/** From now on one is where one goes. */
export function arrived(): void {
  left = null
}

/** Keeps the newest place soon; asked again and again while someone writes. */
export function keepPlace(placeNow: () => Omit<KeptPlace, 'hash'> | null): void {
  timer ??= setTimeout(() => {
    timer = undefined
    const place = placeNow()
    if (place)
      void call('window.keepPlace', { place: JSON.stringify({ hash: location.hash, ...place }) }).catch(() => undefined)
  }, longestWait)
}

/** The room was left in order: there is nothing to come back to. */
export function leavePlace(): void {
  clearTimeout(timer)
  timer = undefined
  void call('window.keepPlace', { place: null }).catch(() => undefined)
}
