import { useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react'
import type { AgendaItemView } from '../../../shared/agenda.ts'
import { fill } from '../../../shared/texts/index.ts'
import { agendaView as texts } from '../../../shared/texts/agenda-view.ts'
import { call } from '../../api.ts'
import { act } from '../../messages.ts'
import { useRowDrag, type RowDrag } from './use-row-drag.ts'

type Items = readonly AgendaItemView[]

/** Which row has the Tab stop, and what the keys do with it. */
export type AgendaRows = Readonly<{
  activeId: string | undefined
  setActive: (id: string) => void
  rowRef: (id: string) => (row: HTMLTableRowElement | null) => void
  focus: (id: string) => void
  move: (item: AgendaItemView, position: number) => void
  remove: (item: AgendaItemView) => void
  /** The digits typed for a new position, and for which row. */
  typed: Readonly<{ id: string; digits: string }> | null
  type: (typed: AgendaRows['typed']) => void
  onKeyDown: (event: KeyboardEvent, item: AgendaItemView) => void
  /** The row whose panel is open below it. */
  openId: string | null
  toggle: (id: string) => void
  drag: RowDrag
}>

/** Rows that keep the focus where the work is: on the row that moved, or on the next one when a row is taken off. */
export function useAgendaRows(items: Items): AgendaRows {
  const [active, setActive] = useState<string>()
  const [typed, type] = useState<AgendaRows['typed']>(null)
  const [openId, setOpen] = useState<string | null>(null)
  const rows = useRef(new Map<string, HTMLTableRowElement>())
  const wanted = useRef<string | null>(null)
  const activeId = items.some((item) => item.id === active) ? active : items[0]?.id

  // A row that moves in the document loses the focus; it is given back when the new order is in place.
  useLayoutEffect(() => {
    const row = wanted.current === null ? undefined : rows.current.get(wanted.current)
    if (row) row.focus()
    wanted.current = null
  }, [items])

  const focus = (id: string) => rows.current.get(id)?.focus()
  const move = (item: AgendaItemView, position: number) => {
    const to = Math.max(1, Math.min(position, items.length))
    type(null)
    focus(item.id)
    if (to === item.position) return
    wanted.current = item.id
    void act(
      () => call('agenda.move', { itemId: item.id, position: to }),
      fill(texts.moved, { title: item.title, position: to }),
    )
  }
  const remove = (item: AgendaItemView) => {
    wanted.current = neighbour(items, item.id)
    if (wanted.current) setActive(wanted.current)
    void act(() => call('agenda.remove', { itemId: item.id }), fill(texts.removed, { title: item.title }))
  }

  const toggle = (id: string) => {
    if (openId === id) focus(id)
    setOpen(openId === id ? null : id)
  }

  const actions = { focus, move, remove, type, toggle }
  return {
    ...actions,
    openId,
    activeId,
    setActive,
    typed,
    rowRef: (id) => (row) => void (row ? rows.current.set(id, row) : rows.current.delete(id)),
    onKeyDown: (event, item) => onRowKey(event, item, items, actions),
    drag: useRowDrag(items, move),
  }
}

/** The row after this one, or the one before when it is the last. */
const neighbour = (items: Items, id: string): string | null => {
  const index = items.findIndex((item) => item.id === id)
  return (items[index + 1] ?? items[index - 1])?.id ?? null
}

type Actions = Pick<AgendaRows, 'focus' | 'move' | 'remove' | 'type' | 'toggle'>

function onRowKey(event: KeyboardEvent, item: AgendaItemView, items: Items, actions: Actions): void {
  if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey) return
  if (!handle(event, item, items, actions)) return
  event.preventDefault()
  event.stopPropagation()
}

function handle({ key, altKey }: KeyboardEvent, item: AgendaItemView, items: Items, actions: Actions): boolean {
  const step = { ArrowUp: -1, ArrowDown: 1 }[key]
  if (step !== undefined && altKey) return done(() => actions.move(item, item.position + step))
  if (altKey) return false
  if (step !== undefined) return done(() => focusAt(items, item.position - 1 + step, actions))
  if (key === 'Home') return done(() => focusAt(items, 0, actions))
  if (key === 'End') return done(() => focusAt(items, items.length - 1, actions))
  if (key === 'Enter' && item.type !== 'heading') return done(() => actions.toggle(item.id))
  if (key === 'Delete') return done(() => actions.remove(item))
  if (/^[1-9]$/.test(key)) return done(() => actions.type({ id: item.id, digits: key }))
  return false
}

function done(work: () => void): true {
  work()
  return true
}

const focusAt = (items: Items, index: number, { focus }: Actions): void => {
  const item = items[Math.max(0, Math.min(index, items.length - 1))]
  if (item) focus(item.id)
}
