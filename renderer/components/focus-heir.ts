import { useEffect } from 'react'

/** When the component goes away and takes the focus with it, the first element that fits the selector gets it. */
export function useFocusHeir(selector: string): void {
  useEffect(
    () => () => {
      const hasLostFocus = document.activeElement === null || document.activeElement === document.body
      if (hasLostFocus) document.querySelector<HTMLElement>(selector)?.focus()
    },
    [selector],
  )
}
