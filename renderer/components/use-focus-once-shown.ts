import { useCallback, useRef } from 'react'

/** Gives the focus to an element the first time it is shown; one that has no place in the tab order needs `tabIndex={-1}`. */
export function useFocusOnceShown<E extends HTMLElement>() {
  const hasBeenShown = useRef(false)
  return useCallback((element: E | null) => {
    if (element === null || hasBeenShown.current) return
    hasBeenShown.current = true
    element.focus()
  }, [])
}
