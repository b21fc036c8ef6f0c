import { useEffect, useLayoutEffect, useRef } from 'react'
import { useLocation } from 'wouter'

/** Frames to wait for a place's content before giving up on finding the old spot again. */
const patience = 20

/** A new place is shown from its top; going back or forward finds the spot one left. */
export function useScrollPlace<E extends HTMLElement>() {
  const [location] = useLocation()
  const scroller = useRef<E>(null)
  const spots = useRef(new Map<string, number>())
  const isReturning = useRef(false)

  useEffect(() => {
    const onReturn = () => void (isReturning.current = true)
    window.addEventListener('popstate', onReturn)
    return () => window.removeEventListener('popstate', onReturn)
  }, [])

  useLayoutEffect(() => {
    const element = scroller.current
    if (!element) return
    const stop = scrollTo(element, isReturning.current ? (spots.current.get(location) ?? 0) : 0)
    isReturning.current = false
    const remember = () => spots.current.set(location, element.scrollTop)
    element.addEventListener('scrollend', remember)
    return () => {
      stop()
      element.removeEventListener('scrollend', remember)
    }
  }, [location])
  return scroller
}

/** Tries again for some frames, because the content may still be on its way; answers how to stop. */
function scrollTo(element: HTMLElement, top: number, left = patience): () => void {
  element.scrollTop = top
  if (left === 0 || Math.abs(element.scrollTop - top) < 1) return () => undefined
  let stop = () => undefined as void
  const frame = requestAnimationFrame(() => {
    stop = scrollTo(element, top, left - 1)
  })
  return () => {
    cancelAnimationFrame(frame)
    stop()
  }
}
