import { useEffect, useRef } from 'react'
import { arrived, keepPlace, leavePlace } from './kept-place.ts'

/** While the room is open, which item is on the screen and where the cursor is in its note are found again after a crash. */
export function useKeptPlace(itemId: string | undefined): void {
  const viewed = useRef(itemId)
  useEffect(() => {
    viewed.current = itemId
    keepPlace(() => placeOf(viewed.current))
  }, [itemId])
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

function placeOf(itemId: string | undefined) {
  if (itemId === undefined) return null
  const field = document.querySelector<HTMLTextAreaElement>('.note textarea')
  return { itemId, cursor: field ? ([field.selectionStart, field.selectionEnd] as [number, number]) : null }
}
