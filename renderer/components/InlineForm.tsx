import { Button, ValidationMessage } from '@digdir/designsystemet-react'
import { useEffect, useId, useRef, useState, type ReactNode, type RefObject, type SubmitEvent } from 'react'
import { fill } from '../../shared/texts/index.ts'
import { common } from '../../shared/texts/common.ts'

type Props = Readonly<{
  title: string
  submit: string
  /** What the button that leaves the form says, when leaving no longer undoes anything. */
  cancel?: string
  /** Answers undefined when it failed; then the form stays open with what was written. */
  onSubmit: () => Promise<unknown>
  onClose: () => void
  children: ReactNode
  /** Buttons for what else can be done with the thing, such as removing it. */
  extra?: ReactNode
  /** What may take the focus when what opened the form is gone: the first that follows it, such as the next vacant seat. */
  heirs?: string
}>

/** A form in the page itself: takes the focus when it opens, gives it back when it closes, and Escape leaves it. */
export function InlineForm({
  title,
  submit,
  cancel = common.cancel,
  onSubmit,
  onClose,
  children,
  extra,
  heirs,
}: Props) {
  const form = useFocusWithin(heirs)
  const titleId = useId()
  useEscape(form, onClose)
  const [problem, setProblem] = useState<string | null>(null)
  const save = (event: SubmitEvent) => {
    event.preventDefault()
    const field = form.current && firstInvalid(form.current)
    setProblem(field && problemWith(field))
    if (field) field.focus()
    else void onSubmit().then((result) => result !== undefined && onClose())
  }
  return (
    <form className="inline-form" data-size="sm" ref={form} aria-labelledby={titleId} noValidate onSubmit={save}>
      <p className="form-title" id={titleId}>
        {title}
      </p>
      <div className="fields">{children}</div>
      <div role="alert">{problem !== null && <ValidationMessage>{problem}</ValidationMessage>}</div>
      <div className="form-buttons">
        <Button type="submit">{submit}</Button>
        <Button variant="secondary" onClick={onClose}>
          {cancel}
        </Button>
        {extra && <span className="form-extra">{extra}</span>}
      </div>
    </form>
  )
}

/** Into the form when it opens, with all of it in view; back when it closes, or to an heir or the heading above when what opened it is gone. */
function useFocusWithin(heirs: string | undefined) {
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    const before = document.activeElement
    const around = form.current?.closest('section, main')
    const next = around && heirs !== undefined ? following(around, heirs, form.current) : []
    const heading = around?.querySelector<HTMLElement>('h1, h2')
    form.current?.querySelector<HTMLElement>('input, select, textarea')?.focus()
    form.current?.scrollIntoView({ block: 'nearest' })
    return () => void setTimeout(() => giveBack(before, [...next, ...(heading ? [heading] : [])]))
  }, [heirs])
  return form
}

/** Those that fit the selector in their order, from the form and round. */
function following(around: Element, selector: string, form: Node | null): HTMLElement[] {
  const all = [...around.querySelectorAll<HTMLElement>(selector)]
  const isAfter = (element: Node) =>
    form !== null && (form.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
  return [...all.filter(isAfter), ...all.filter((element) => !isAfter(element))]
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

function giveBack(before: Element | null, heirs: readonly HTMLElement[]): void {
  if (document.activeElement !== document.body) return
  const isOpener = before instanceof HTMLElement && before !== document.body
  const candidates = isOpener ? [before, ...heirs] : heirs
  candidates.find(({ isConnected }) => isConnected)?.focus()
}

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement

// The browser's own bubbles speak the language of the system, so the form says it itself.
const firstInvalid = (form: HTMLFormElement): Control | null =>
  form.querySelector<Control>(':is(input, select, textarea):invalid')

function problemWith(control: Control): string {
  const field = labelOf(control)
  const { valueMissing, badInput } = control.validity
  if (valueMissing && !badInput) return fill(common.fillIn, { field })
  if (!(control instanceof HTMLInputElement) || control.type !== 'number') return fill(common.putRight, { field })
  return fill(common.between, { field, least: control.min, most: control.max })
}

const labelOf = (field: Control): string => field.labels?.[0]?.textContent ?? field.ariaLabel ?? ''
