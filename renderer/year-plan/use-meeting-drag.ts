import { useState, type DragEvent } from 'react'
import type { PlannedMeeting } from '../../shared/year-plan.ts'
import { dayAt } from './use-day-grid.ts'

/** Drags a meeting by its sign or its line to another day. `over` is the day it would land on. */
export function useMeetingDrag(
  meetings: readonly PlannedMeeting[],
  move: (meeting: PlannedMeeting, day: string) => void,
) {
  const [dragged, setDragged] = useState<PlannedMeeting | null>(null)
  const [over, setOver] = useState<string | null>(null)
  const onDragEnd = () => {
    setDragged(null)
    setOver(null)
  }
  return {
    over: dragged ? over : null,
    onDragEnd,
    onDragStart: (event: DragEvent) => {
      const meetingId = idAt(event.target)
      event.dataTransfer.effectAllowed = 'move'
      setDragged(meetings.find(({ id }) => id === meetingId) ?? null)
    },
    onDragOver: (event: DragEvent) => {
      const day = dayAt(event.target)
      if (dragged && day !== null) event.preventDefault()
      setOver(day)
    },
    onDrop: (event: DragEvent) => {
      const day = dayAt(event.target)
      onDragEnd()
      if (!dragged || day === null) return
      event.preventDefault()
      if (day !== dragged.onDate) move(dragged, day)
    },
  }
}

/** A text that is dragged belongs to the line it stands in. */
function idAt(target: EventTarget): string | undefined {
  const element = target instanceof Element ? target : target instanceof Node ? target.parentElement : null
  return element?.closest<HTMLElement>('[data-meeting]')?.dataset.meeting
}
