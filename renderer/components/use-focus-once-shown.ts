import { useCallback, useRef } from 'react'

/** Gives the focus to an element the first time it is shown, with the form it is in in view; one that has no place in the tab order needs `tabIndex={-1}`. */
export function useFocusOnceShown<E extends HTMLElement>() {
  const hasBeenShown = useRef(false)
  return useCallback((element: E | null) => {
    if (element === null || hasBeenShown.current) return
    hasBeenShown.current = true
    element.focus()
    element.closest('form')?.scrollIntoView({ block: 'nearest' })
  }, [])
}
