import type { Editor } from '@tiptap/core'
import { useEffect, type RefObject } from 'react'
import { openNote } from './footnotes/numbers.ts'

/** Pixels of the message line, which stands under the text, and the least that is kept free over the cursor. */
const least = 72

type Room = Readonly<{ top: number; bottom: number; left: number; right: number }>

/** Pixels kept free around the cursor of the text `id`: what stands over it is as tall as it is at that moment. */
export const scrollRoom = (id: string): Room => ({
  get top() {
    const head = document
      .getElementById(`${id}text`)
      ?.closest('.paper')
      ?.querySelector<HTMLElement>('.text-editor-head')
    return Math.max(least, (head?.offsetHeight ?? 0) + 8)
  },
  bottom: least,
  left: 0,
  right: 0,
})

/** What grows over the text, as the bar of suggestions does once the cursor is in one, leaves the cursor in sight. */
export function useCursorClearOf(head: RefObject<HTMLElement | null>, editor: Editor): void {
  useEffect(() => {
    const element = head.current
    if (!element) return undefined
    let height = element.offsetHeight
    const observer = new ResizeObserver(() => {
      const isTaller = element.offsetHeight > height
      height = element.offsetHeight
      if (!isTaller) return
      const sign = openSign(editor)
      if (sign) keepInSight(sign, element)
      else if (editor.view.hasFocus()) editor.commands.scrollIntoView()
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [head, editor])
}

/** The sign in the text of the footnote that is being written. */
function openSign(editor: Editor): HTMLElement | null {
  const at = openNote(editor.state)
  const sign = at === null ? null : editor.view.nodeDOM(at)
  return sign instanceof HTMLElement ? sign : null
}

function keepInSight(sign: HTMLElement, head: HTMLElement): void {
  const { top, bottom } = sign.getBoundingClientRect()
  const isClear = top > head.getBoundingClientRect().bottom && bottom < window.innerHeight - least
  if (!isClear) sign.scrollIntoView({ block: 'center' })
}
