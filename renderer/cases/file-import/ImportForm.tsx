import { Button, Heading } from '@digdir/designsystemet-react'
import { useEffect, useId, useRef, type KeyboardEvent, type ReactNode, type SubmitEvent } from 'react'
import { common } from '../../../shared/texts/common.ts'

type Props = Readonly<{
  title: string
  take: string
  onTake: () => void
  onClose: () => void
  children: ReactNode
  /** What the file becomes, after the buttons. */
  preview: ReactNode
}>

/** The form around a file that was read: takes the focus when it comes, and Escape leaves it with nothing changed. */
export function ImportForm({ title, take, onTake, onClose, children, preview }: Props) {
  const titleId = useId()
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return
    event.preventDefault()
    onClose()
  }
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    onTake()
  }
  return (
    <div role="presentation" onKeyDown={leave}>
      <form className="inline-form text-import" aria-labelledby={titleId} onSubmit={submit}>
        <ArrivedHeading id={titleId} text={title} />
        {children}
        <div className="form-buttons">
          <Button type="submit">{take}</Button>
          <Button variant="secondary" onClick={onClose}>
            {common.cancel}
          </Button>
        </div>
        {preview}
      </form>
    </div>
  )
}

function ArrivedHeading({ id, text }: Readonly<{ id: string; text: string }>) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <Heading level={2} data-size="xs" id={id} ref={heading} tabIndex={-1}>
      {text}
    </Heading>
  )
}
