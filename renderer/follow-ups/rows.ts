import { useLayoutEffect, useRef } from 'react'

const row = '[data-follow-up]'
const controls = 'input, button, a'

/** Rows in sight, over the borders of the groups. */
const rowsInSight = (): Element[] => [...document.querySelectorAll(row)].filter((one) => one.checkVisibility())

/** Moves to the same control of the row so many steps below; false when there is none. */
export function stepRows(from: Element, steps: number): boolean {
  const rows = rowsInSight()
  const to = rows[rows.indexOf(from) + steps]
  if (!to) return false
  const place = [...from.querySelectorAll(controls)].indexOf(document.activeElement ?? from)
  const all = [...to.querySelectorAll<HTMLElement>(controls)]
  const same = all[place] ?? all.at(-1)
  same?.focus()
  return true
}

/** The row an element stands in. */
export const rowOf = (element: EventTarget): Element | null =>
  element instanceof HTMLElement ? element.closest(row) : null

/** For a row that goes when it is ticked off: the focus moves to the next one, or the page's heading when there is none. */
export function useFocusNextRow() {
  const own = useRef<HTMLTableRowElement>(null)
  useLayoutEffect(() => {
    const element = own.current
    // Runs just before the row is taken out, while the focus is still in it.
    return () => {
      if (!element?.contains(document.activeElement)) return
      if (!stepRows(element, 1) && !stepRows(element, -1)) document.querySelector<HTMLElement>('h1')?.focus()
    }
  }, [])
  return own
}
