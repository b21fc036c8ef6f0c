import { useLayoutEffect, useRef } from 'react'

const controls = 'input, button, a'

/** For a row that goes away by what is done in it: the focus moves to the same place in the next one, or to what adds another. */
export function useFocusNeighbour<E extends HTMLElement>() {
  const row = useRef<E>(null)
  useLayoutEffect(() => {
    const element = row.current
    // Runs just before the row is taken out, while the focus is still in it.
    return () => {
      if (!element?.contains(document.activeElement)) return
      const neighbour = element.nextElementSibling ?? element.previousElementSibling
      const next = neighbour?.querySelector<HTMLElement>(controls) ?? besideOf(element)
      next?.focus()
    }
  }, [])
  return row
}

/** The first control of the row's section that is not in the row: the button that adds. The page's heading when there is none. */
function besideOf(row: Element): HTMLElement | null {
  const others = [...(row.closest('section')?.querySelectorAll<HTMLElement>(controls) ?? [])]
  return others.find((other) => !row.contains(other)) ?? document.querySelector<HTMLElement>('h1')
}
