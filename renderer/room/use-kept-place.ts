import { useEffect, useRef } from 'react'
import { arrived, keepPlace, leavePlace, type KeptPlace } from './kept-place.ts'

/**
 * While the room is open, which item is on the screen and where the cursor is in its note are found again after a crash;
 * `during` is the item the meeting is at.
 */
export function useKeptPlace(itemId: string | undefined, during: string | null): void {
  const viewed = useRef({ itemId, during })
  useEffect(() => {
    viewed.current = { itemId, during }
    keepPlace(() => placeOf(viewed.current))
  }, [itemId, during])
  useEffect(() => {
    arrived()
    const keep = () => keepPlace(() => placeOf(viewed.current))
    document.addEventListener('selectionchange', keep)
    return () => {
      document.removeEventListener('selectionchange', keep)
      leavePlace()
    }
  }, [])
}

type Viewed = Readonly<{ itemId: string | undefined; during: string | null }>

function placeOf({ itemId, during }: Viewed): Omit<KeptPlace, 'hash'> | null {
  if (itemId === undefined) return null
  const field = document.querySelector<HTMLTextAreaElement>('.note textarea')
  return { itemId, during, cursor: field ? [field.selectionStart, field.selectionEnd] : null }
}
