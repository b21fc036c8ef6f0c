import { useEffect, useRef } from 'react'

/** Gives the focus, once, to the row of the follow-up one came for; what hides it from the list is asked to give way first. */
export function useSought(sought: string | undefined, isShown: boolean, makeWay: () => void): void {
  const hasArrived = useRef(false)
  useEffect(() => {
    if (sought === undefined || hasArrived.current) return
    if (!isShown) return makeWay()
    hasArrived.current = true
    const row = document.querySelector(`[data-follow-up="${CSS.escape(sought)}"]`)
    row?.querySelector<HTMLElement>('th')?.focus()
  })
}
