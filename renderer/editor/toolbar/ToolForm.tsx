import { useEffect, type KeyboardEvent, type ReactNode, type RefObject } from 'react'

type Props = Readonly<{
  field: RefObject<HTMLInputElement | null>
  onSet: () => void
  onLeave: () => void
  /** The field and, after it, the buttons. */
  children: ReactNode
}>

/** A line under the tools that asks for one thing: Enter in the field answers, Escape goes back to the text. */
export function ToolForm({ field, onSet, onLeave, children }: Props) {
  useEffect(() => {
    field.current?.focus()
    field.current?.select()
  }, [field])
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' && !(event.key === 'Enter' && event.target === field.current)) return
    event.preventDefault()
    if (event.key === 'Escape') onLeave()
    else onSet()
  }
  return (
    <div role="presentation" className="tool-form" data-size="sm" onKeyDown={onKeyDown}>
      {children}
    </div>
  )
}
