import { useState, type DragEvent } from 'react'
import type { AgendaItemView } from '../../../shared/agenda.ts'

/** Dragging a row: which one, and before which position it would land. */
export type RowDrag = Readonly<{
  draggedId: string | null
  /** Index in the list the row would be dropped before; the list's length means last. */
  gap: number | null
  start: (event: DragEvent, id: string) => void
  over: (event: DragEvent) => void
  leave: (event: DragEvent) => void
  drop: (event: DragEvent) => void
  end: () => void
}>

type Items = readonly AgendaItemView[]

/** Rows that can be dragged with the mouse by their handle. */
export function useRowDrag(items: Items, move: (item: AgendaItemView, position: number) => void): RowDrag {
  const [draggedId, setDragged] = useState<string | null>(null)
  const [gap, setGap] = useState<number | null>(null)
  const end = () => {
    setDragged(null)
    setGap(null)
  }
  return {
    draggedId,
    gap,
    end,
    start: (event, id) => {
      const row = event.currentTarget.closest('tr')
      if (row) event.dataTransfer.setDragImage(row, 24, row.clientHeight / 2)
      event.dataTransfer.effectAllowed = 'move'
      setDragged(id)
    },
    over: (event) => {
      if (draggedId === null) return
      event.preventDefault()
      setGap(gapAt(event))
    },
    leave: (event) => {
      if (!event.currentTarget.contains(event.relatedTarget instanceof Node ? event.relatedTarget : null)) setGap(null)
    },
    drop: (event) => {
      const item = items.find(({ id }) => id === draggedId)
      if (!item || gap === null) return
      event.preventDefault()
      end()
      move(item, gap < item.position ? gap + 1 : gap)
    },
  }
}

/** The gap between rows the pointer is nearest to. */
function gapAt(event: DragEvent): number {
  const rows = [...event.currentTarget.querySelectorAll(':scope > tr:not(.item-panel-row)')]
  const above = rows.filter((row) => {
    const { top, height } = row.getBoundingClientRect()
    return event.clientY > top + height / 2
  })
  return above.length
}
