import { useLayoutEffect, useRef } from 'react'

/** For a row that goes away by what is done in it: the focus moves to the same place in the next one, or to the heading. */
export function useFocusNeighbour<E extends HTMLElement>() {
  const row = useRef<E>(null)
  useLayoutEffect(() => {
    const element = row.current
    // Runs just before the row is taken out, while the focus is still in it.
    return () => {
      if (!element?.contains(document.activeElement)) return
      const neighbour = element.nextElementSibling ?? element.previousElementSibling
      const next =
        neighbour?.querySelector<HTMLElement>('input, button, a') ?? document.querySelector<HTMLElement>('h1')
      next?.focus()
    }
  }, [])
  return row
}
