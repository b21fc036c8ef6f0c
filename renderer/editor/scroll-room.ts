import type { Editor } from '@tiptap/core'
import { useEffect, type RefObject } from 'react'

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
      if (isTaller && editor.view.hasFocus()) editor.commands.scrollIntoView()
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [head, editor])
}
