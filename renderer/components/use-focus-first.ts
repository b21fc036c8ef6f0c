import { useEffect, useRef } from 'react'

/** For the heading of a question in a dialog, with `tabIndex={-1}`: it is read before it is answered, where the dialog would begin at what closes it. */
export function useFocusFirst<E extends HTMLElement>() {
  const first = useRef<E>(null)
  useEffect(() => first.current?.focus(), [])
  return first
}
