import { useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react'

/** Rows whose order one sets by keys on their names: which is being edited, and what the keys do. */
export type OrderedRows<K extends string> = Readonly<{
  editedKey: K | null
  edit: (key: K | null) => void
  nameRef: (key: K) => (name: HTMLButtonElement | null) => void
  /** The position counts from 1 and is kept inside the list. */
  move: (key: K, position: number) => void
  remove: (key: K) => void
  onKeyDown: (event: KeyboardEvent, key: K) => void
}>

type Acts<K> = Readonly<{ move: (key: K, position: number) => unknown; remove: (key: K) => unknown }>

/** Rows that keep the focus where the work is: on the one that moved or was edited, or on the next when one is taken out. */
export function useOrderedRows<K extends string>(all: readonly K[], acts: Acts<K>): OrderedRows<K> {
  const [editedKey, edit] = useState<K | null>(null)
  const names = useRef(new Map<K, HTMLButtonElement>())
  const wanted = useRef<K | null>(null)
  const edited = useRef<K | null>(null)
  const order = all.join(' ')

  // A row that moves in the document loses the focus; it is given back when the new order is in place.
  useLayoutEffect(() => {
    if (wanted.current !== null) names.current.get(wanted.current)?.focus()
    wanted.current = null
  }, [order])

  // The form stood in the place of its row; when it closes, the row gets the focus.
  useLayoutEffect(() => {
    if (editedKey === null && edited.current !== null) names.current.get(edited.current)?.focus()
    edited.current = editedKey
  }, [editedKey])

  const placeOf = (key: K) => all.indexOf(key)
  const move = (key: K, position: number) => {
    const to = Math.max(1, Math.min(position, all.length))
    if (to === placeOf(key) + 1) return
    wanted.current = key
    acts.move(key, to)
  }
  const remove = (key: K) => {
    const place = placeOf(key)
    wanted.current = all[place + 1] ?? all[place - 1] ?? null
    acts.remove(key)
  }
  const step = (key: K, by: number) => names.current.get(all[placeOf(key) + by] ?? key)
  return {
    editedKey,
    edit,
    move,
    remove,
    nameRef: (key) => (name) => void (name ? names.current.set(key, name) : names.current.delete(key)),
    onKeyDown: (event, row) => {
      const { key, altKey, ctrlKey, metaKey } = event
      const by = { ArrowUp: -1, ArrowDown: 1 }[key] ?? 0
      if (ctrlKey || metaKey) return
      if (by !== 0 && altKey) move(row, placeOf(row) + 1 + by)
      else if (by !== 0) step(row, by)?.focus()
      else if (key === 'Delete' && !altKey) remove(row)
      else if (key === 'F2' && !altKey) edit(row)
      else return
      event.preventDefault()
      event.stopPropagation()
    },
  }
}
