import { useEffect, useId, useState, type KeyboardEvent } from 'react'

export type Listbox = Readonly<{
  listId: string
  /** Index of the option Enter chooses; -1 when there is none. */
  active: number
  setActive: (index: number) => void
  optionId: (index: number) => string
  onKeyDown: (event: KeyboardEvent) => void
}>

/** A list under a text field: arrows move round, Enter chooses. The field keeps the focus; a new `resetOn` starts at the top. */
export function useListbox(count: number, choose: (index: number) => void, resetOn: unknown = count): Listbox {
  const listId = useId()
  const [place, setPlace] = useState({ index: 0, among: resetOn })
  const active = Math.min(place.among === resetOn ? place.index : 0, count - 1)
  const setActive = (index: number) => setPlace({ index, among: resetOn })
  const optionId = (index: number) => `${listId}-${index}`
  useEffect(() => {
    document.getElementById(`${listId}-${active}`)?.scrollIntoView({ block: 'nearest' })
  }, [listId, active])

  const onKeyDown = (event: KeyboardEvent) => {
    const next = moves(event.key, active, count)
    if (next === null && !(event.key === 'Enter' && active >= 0)) return
    event.preventDefault()
    if (next === null) choose(active)
    else setActive(next)
  }
  return { listId, active, setActive, optionId, onKeyDown }
}

/** What a text field says of the list under it; `isOpen` while the list is shown. */
export const comboboxAttributes = ({ listId, active, optionId }: Listbox, isOpen: boolean) =>
  ({
    role: 'combobox',
    'aria-expanded': isOpen,
    'aria-controls': listId,
    'aria-autocomplete': 'list',
    'aria-activedescendant': isOpen && active >= 0 ? optionId(active) : undefined,
  }) as const

function moves(key: string, active: number, count: number): number | null {
  if (count === 0) return null
  if (key === 'ArrowDown') return (active + 1) % count
  if (key === 'ArrowUp') return (active - 1 + count) % count
  return null
}
