import { useState, type FocusEvent, type KeyboardEvent } from 'react'
import { today } from '../components/today.ts'
import { dayByKey, monthOf } from './month-grid.ts'

/** The day an element of the calendar stands for; null outside the days. */
export const dayAt = (target: EventTarget): string | null =>
  target instanceof Element ? (target.closest<HTMLElement>('[data-day]')?.dataset.day ?? null) : null

/** One stop for Tab in the whole calendar; the arrows move it from day to day. */
export function useDayGrid(year: number) {
  const [active, setActive] = useState(() => (today().startsWith(`${year}-`) ? today() : `${monthOf(year, 1)}-01`))
  const onKeyDown = (event: KeyboardEvent) => {
    const day = dayAt(event.target)
    if (day === null || event.altKey || event.metaKey || event.shiftKey) return
    const to = dayByKey(day, event.ctrlKey ? `Ctrl+${event.key}` : event.key)
    if (to === null) return
    event.preventDefault()
    event.currentTarget.querySelector<HTMLElement>(`[data-day="${to}"]`)?.focus()
  }
  const onFocus = (event: FocusEvent) => {
    const day = dayAt(event.target)
    if (day !== null) setActive(day)
  }
  return { active, onKeyDown, onFocus }
}
