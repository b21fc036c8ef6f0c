import { Button } from '@digdir/designsystemet-react'
import { ArrowUndoIcon, CheckmarkCircleIcon, ExclamationmarkTriangleIcon, XMarkIcon } from '@navikt/aksel-icons'
import { useEffect, useLayoutEffect, useRef, type FocusEvent, type RefObject } from 'react'
import { common } from '../../shared/texts/common.ts'
import { frame } from '../../shared/texts/frame.ts'
import { flush } from '../autosave.ts'
import { undo, useMessages, type Message } from '../messages.ts'

/** How long an answer stays when nobody is at it, in milliseconds; an error stays until it is closed. */
const stays = 20_000

/** The line that says what just happened, with undo. Both regions are always there, so that screen readers hear changes. */
export function MessageLine() {
  const message = useMessages((state) => state.message)
  return (
    <div className="message-line" data-size="sm">
      <div role="status">{message?.tone === 'info' && <Line key={message.id} message={message} />}</div>
      <div role="alert">{message?.tone === 'error' && <Line key={message.id} message={message} />}</div>
    </div>
  )
}

function Line({ message }: { message: Message }) {
  const dismiss = useMessages((state) => state.dismiss)
  const line = useLeaving(message.tone === 'info', dismiss)
  const onFocus = useFocusBack(line)
  const Icon = message.tone === 'info' ? CheckmarkCircleIcon : ExclamationmarkTriangleIcon
  return (
    <div className="message" data-tone={message.tone} ref={line} onFocus={onFocus}>
      <Icon aria-hidden />
      <p>{message.text}</p>
      {message.undoEntry !== null && <UndoButton entryId={message.undoEntry} />}
      <Button icon variant="tertiary" aria-label={frame.message.dismiss} onClick={dismiss}>
        <XMarkIcon aria-hidden />
      </Button>
    </div>
  )
}

function UndoButton({ entryId }: { entryId: number }) {
  // What is typed and not yet saved would else be saved over what is brought back.
  const takeBack = async () => {
    await flush()
    await undo(entryId)
  }
  return (
    <Button variant="secondary" onClick={() => void takeBack()}>
      <ArrowUndoIcon aria-hidden />
      {common.undo}
    </Button>
  )
}

/** When the line goes away with the focus in it, the focus goes back to where it came from, or to the heading when that is gone. */
function useFocusBack(line: RefObject<HTMLElement | null>) {
  const cameFrom = useRef<Element | null>(null)
  useLayoutEffect(() => {
    const element = line.current
    // Runs just before the line is taken out, while the focus is still in it.
    return () => {
      if (!element?.contains(document.activeElement)) return
      const before = cameFrom.current
      const next = before instanceof HTMLElement && before.isConnected ? before : document.querySelector('h1')
      next?.focus({ preventScroll: true })
    }
  }, [line])
  return ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (!currentTarget.contains(relatedTarget)) cameFrom.current = relatedTarget
  }
}

/** Takes the line away after a while, but never from under someone's pointer or focus. */
function useLeaving(mayLeave: boolean, leave: () => void) {
  const line = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!mayLeave) return
    const timer = setInterval(() => line.current?.matches(':hover, :focus-within') || leave(), stays)
    return () => clearInterval(timer)
  }, [mayLeave, leave])
  return line
}
