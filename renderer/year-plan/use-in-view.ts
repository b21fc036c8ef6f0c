import { useEffect, useRef } from 'react'

/** What has just opened is scrolled to until all of it is seen. */
export function useInView<E extends HTMLElement>() {
  const element = useRef<E>(null)
  useEffect(() => element.current?.scrollIntoView({ block: 'nearest' }), [])
  return element
}
