import { Button, ValidationMessage } from '@digdir/designsystemet-react'
import { useEffect, useId, useRef, useState, type ReactNode, type RefObject, type SubmitEvent } from 'react'
import { fill } from '../../shared/texts/index.ts'
import { common } from '../../shared/texts/nb/common.ts'

type Props = Readonly<{
  title: string
  submit: string
  /** Answers undefined when it failed; then the form stays open with what was written. */
  onSubmit: () => Promise<unknown>
  onClose: () => void
  children: ReactNode
  /** Buttons for what else can be done with the thing, such as removing it. */
  extra?: ReactNode
}>

/** A form in the page itself: takes the focus when it opens, gives it back when it closes, and Escape leaves it. */
export function InlineForm({ title, submit, onSubmit, onClose, children, extra }: Props) {
  const form = useFocusWithin()
  const titleId = useId()
  useEscape(form, onClose)
  const [missing, setMissing] = useState<string | null>(null)
  const save = (event: SubmitEvent) => {
    event.preventDefault()
    const field = form.current && firstMissing(form.current)
    setMissing(field ? labelOf(field) : null)
    if (field) field.focus()
    else void onSubmit().then((result) => result !== undefined && onClose())
  }
  return (
    <form className="inline-form" data-size="sm" ref={form} aria-labelledby={titleId} noValidate onSubmit={save}>
      <p className="form-title" id={titleId}>
        {title}
      </p>
      <div className="fields">{children}</div>
      <div role="alert">
        {missing !== null && <ValidationMessage>{fill(common.fillIn, { field: missing })}</ValidationMessage>}
      </div>
      <div className="form-buttons">
        <Button type="submit">{submit}</Button>
        <Button variant="secondary" onClick={onClose}>
          {common.cancel}
        </Button>
        {extra && <span className="form-extra">{extra}</span>}
      </div>
    </form>
  )
}

/** Into the form when it opens; back when it closes, or to the heading above when what opened it is gone. */
function useFocusWithin() {
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    const before = document.activeElement
    const heading = form.current?.closest('section, main')?.querySelector<HTMLElement>('h1, h2')
    form.current?.querySelector<HTMLElement>('input, select, textarea')?.focus()
    return () => void setTimeout(() => giveBack(before, heading))
  }, [])
  return form
}

/** Leaves the form from whichever field one is in; on the window, so that a list open in a field comes first. */
function useEscape(form: RefObject<HTMLFormElement | null>, leave: () => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isInside = event.target instanceof Node && form.current?.contains(event.target)
      if (event.key !== 'Escape' || event.defaultPrevented || !isInside) return
      event.preventDefault()
      leave()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  })
}

function giveBack(before: Element | null, heading: HTMLElement | null | undefined): void {
  if (document.activeElement !== document.body) return
  const isStillThere = before instanceof HTMLElement && before !== document.body && before.isConnected
  if (isStillThere) before.focus()
  else heading?.focus()
}

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement

// The browser's own bubbles speak the language of the system, so the form says it itself.
const firstMissing = (form: HTMLFormElement): Control | null =>
  form.querySelector<Control>(':is(input, select, textarea):invalid')

const labelOf = (field: Control): string => field.labels?.[0]?.textContent ?? field.ariaLabel ?? ''
