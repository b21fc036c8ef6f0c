import type { MouseEvent, ReactNode } from 'react'
import type { Listbox } from './use-listbox.ts'

type Props = Readonly<{
  listbox: Listbox
  index: number
  onChoose: (index: number, event: MouseEvent) => void
  children: ReactNode
}>

/** One of those found under a text field, for the mouse; the keys go through the field. */
export function ListboxOption({ listbox, index, onChoose, children }: Props) {
  return (
    <div
      role="option"
      id={listbox.optionId(index)}
      aria-selected={index === listbox.active}
      tabIndex={-1}
      onMouseMove={() => listbox.setActive(index)}
      // Before the field loses the focus and the list closes.
      onMouseDown={(event) => {
        event.preventDefault()
        onChoose(index, event)
      }}
    >
      {children}
    </div>
  )
}
