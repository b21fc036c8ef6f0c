import { Button } from '@digdir/designsystemet-react'
import { useEffect, type KeyboardEvent, type ReactNode, type RefObject } from 'react'
import { common } from '../../../shared/texts/common.ts'

type Act = Readonly<{ text: string; run: () => void }>

type Props = Readonly<{
  field: RefObject<HTMLInputElement | null>
  set: Act
  /** What else can be done than setting what stands in the field. */
  other: Act | null
  onLeave: () => void
  /** The field. */
  children: ReactNode
}>

/** A line under the tools that asks for one thing: Enter in the field answers, Escape goes back to the text. */
export function ToolForm({ field, set, other, onLeave, children }: Props) {
  useEffect(() => {
    field.current?.focus()
    field.current?.select()
  }, [field])
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' && !(event.key === 'Enter' && event.target === field.current)) return
    event.preventDefault()
    if (event.key === 'Escape') onLeave()
    else set.run()
  }
  return (
    <div role="presentation" className="tool-form" data-size="sm" onKeyDown={onKeyDown}>
      {children}
      <div className="tool-form-buttons">
        <Button onClick={set.run}>{set.text}</Button>
        {other && (
          <Button variant="secondary" onClick={other.run}>
            {other.text}
          </Button>
        )}
        <Button variant="tertiary" onClick={onLeave}>
          {common.cancel}
        </Button>
      </div>
    </div>
  )
}
