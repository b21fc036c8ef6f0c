import { Textarea } from '@digdir/designsystemet-react'
import { useEffect, useRef, useState, type KeyboardEvent } from 'react'

type Props = Readonly<{
  label: string
  words: string
  onChange: (words: string) => void
  /** True when one leaves with the keyboard and stays at the sentence. */
  onLeave: (isByKey: boolean) => void
}>

/** One sentence being written; Esc and Enter leave it, and every keystroke is kept. */
export function SentenceField({ label, words, onChange, onLeave }: Props) {
  const [typed, setTyped] = useState(words)
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    const { current } = field
    current?.focus()
    current?.setSelectionRange(current.value.length, current.value.length)
  }, [])
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' && event.key !== 'Enter') return
    event.preventDefault()
    event.stopPropagation()
    onLeave(true)
  }
  return (
    <Textarea
      ref={field}
      className="sentence-field"
      aria-label={label}
      rows={Math.max(2, Math.ceil(typed.length / 80))}
      value={typed}
      onChange={(event) => {
        const changed = event.target.value.replaceAll(/\s*\n\s*/g, ' ')
        setTyped(changed)
        onChange(changed)
      }}
      onKeyDown={leave}
      onBlur={() => onLeave(false)}
    />
  )
}
