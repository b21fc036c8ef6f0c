import { useEffect, useRef, useState, type RefObject } from 'react'
import { agendaView } from '../../../shared/texts/agenda-view.ts'
import { fill } from '../../../shared/texts/index.ts'
import { call } from '../../api.ts'
import { act } from '../../messages.ts'

/** What a case from the pool carries while it is dragged. */
const format = 'application/x-motebok-case'

type DraggedCase = Readonly<{ caseId: string; fromItemId: string | null; title: string }>

/** Takes one case along, or all that are chosen. */
export function carryCases(transfer: DataTransfer, dragged: readonly DraggedCase[]): void {
  transfer.setData(format, JSON.stringify(dragged))
  transfer.effectAllowed = 'copyMove'
}

/** A place where cases from the pool can be dropped; they go on the agenda as by the button. */
export function useCaseDrop<T extends HTMLElement>(
  meetingId: string,
  canDrop: boolean,
): Readonly<{ place: RefObject<T | null>; isOver: boolean }> {
  const place = useRef<T>(null)
  const [isOver, setOver] = useState(false)
  useEffect(() => {
    const node = place.current
    if (!node || !canDrop) return
    const listeners = dropListeners(node, setOver, meetingId)
    for (const [name, listener] of listeners) node.addEventListener(name, listener)
    return () => {
      for (const [name, listener] of listeners) node.removeEventListener(name, listener)
    }
  }, [meetingId, canDrop])
  return { place, isOver }
}

type Listener = readonly [name: 'dragover' | 'dragleave' | 'drop', listener: (event: DragEvent) => void]

function dropListeners(node: HTMLElement, setOver: (isOver: boolean) => void, meetingId: string): Listener[] {
  const isCase = (event: DragEvent) => event.dataTransfer?.types.includes(format) ?? false
  const onDragOver = (event: DragEvent) => {
    if (!isCase(event)) return
    event.preventDefault()
    setOver(true)
  }
  const onDragLeave = (event: DragEvent) => {
    if (!(event.relatedTarget instanceof Node && node.contains(event.relatedTarget))) setOver(false)
  }
  const onDrop = (event: DragEvent) => {
    if (!isCase(event)) return
    event.preventDefault()
    setOver(false)
    void addDropped(meetingId, JSON.parse(event.dataTransfer?.getData(format) ?? '') as DraggedCase[])
  }
  return [
    ['dragover', onDragOver],
    ['dragleave', onDragLeave],
    ['drop', onDrop],
  ]
}

function addDropped(meetingId: string, dragged: readonly DraggedCase[]) {
  const { doneOne, doneMany } = agendaView.pool
  const picks = dragged.map(({ caseId, fromItemId }) => ({ caseId, fromItemId }))
  const title = dragged[0]?.title ?? ''
  const done = dragged.length === 1 ? fill(doneOne, { title }) : fill(doneMany, { count: dragged.length })
  return act(() => call('agenda.add', { meetingId, picks }), done)
}
