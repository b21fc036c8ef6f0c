import { useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react'
import type { Attachment } from '../../../shared/attachments.ts'
import { fill } from '../../../shared/texts/index.ts'
import { attachments as texts } from '../../../shared/texts/attachments.ts'
import { call } from '../../api.ts'
import { act } from '../../messages.ts'

type All = readonly Attachment[]

/** Which row has the Tab stop and which is being edited, and what the keys do. */
export type AttachmentRows = Readonly<{
  activeId: string | undefined
  editedId: string | null
  setActive: (id: string) => void
  edit: (id: string | null) => void
  titleRef: (id: string) => (title: HTMLButtonElement | null) => void
  move: (attachment: Attachment, position: number) => void
  remove: (attachment: Attachment) => void
  onKeyDown: (event: KeyboardEvent, attachment: Attachment) => void
}>

/** Rows that keep the focus where the work is: on the one that moved, or on the next when one is removed. */
export function useAttachmentRows(all: All): AttachmentRows {
  const [active, setActive] = useState<string>()
  const [editedId, edit] = useState<string | null>(null)
  const titles = useRef(new Map<string, HTMLButtonElement>())
  const wanted = useRef<string | null>(null)

  // A row that moves in the document loses the focus; it is given back when the new order is in place.
  useLayoutEffect(() => {
    if (wanted.current !== null) titles.current.get(wanted.current)?.focus()
    wanted.current = null
  }, [all])

  // The form stood in the place of its row; when it closes, the row gets the focus.
  const edited = useRef<string | null>(null)
  useLayoutEffect(() => {
    if (editedId === null && edited.current !== null) titles.current.get(edited.current)?.focus()
    edited.current = editedId
  }, [editedId])

  const move = (attachment: Attachment, position: number) => {
    const to = Math.max(1, Math.min(position, all.length))
    if (to === attachment.number) return
    wanted.current = attachment.id
    void act(
      () => call('attachments.move', { id: attachment.id, position: to }),
      fill(texts.moved, { title: attachment.title, number: to }),
    )
  }
  const remove = ({ id, number, title }: Attachment) => {
    wanted.current = (all[number] ?? all[number - 2])?.id ?? null
    void act(() => call('attachments.remove', { id }), fill(texts.removed, { title }))
  }
  const go = (number: number) => titles.current.get(all[number - 1]?.id ?? '')?.focus()
  return {
    activeId: all.some(({ id }) => id === active) ? active : all[0]?.id,
    editedId,
    setActive,
    edit,
    move,
    remove,
    titleRef: (id) => (title) => void (title ? titles.current.set(id, title) : titles.current.delete(id)),
    onKeyDown: (event, attachment) => {
      const work = actOf(event, attachment, { go, move, remove, edit })
      if (!work) return
      event.preventDefault()
      event.stopPropagation()
      work()
    },
  }
}

type Acts = Pick<AttachmentRows, 'move' | 'remove' | 'edit'> & Readonly<{ go: (number: number) => void }>

/** What a key does on the title of a row; undefined for keys that are not the row's. */
function actOf(event: KeyboardEvent, attachment: Attachment, { go, move, remove, edit }: Acts) {
  const { key, altKey, ctrlKey, metaKey } = event
  if (ctrlKey || metaKey) return undefined
  const step = { ArrowUp: -1, ArrowDown: 1 }[key]
  if (step !== undefined) {
    const next = attachment.number + step
    return altKey ? () => move(attachment, next) : () => go(next)
  }
  if (altKey) return undefined
  if (key === 'Delete') return () => remove(attachment)
  return key === 'F2' ? () => edit(attachment.id) : undefined
}
