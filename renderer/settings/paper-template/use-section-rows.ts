import { useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react'
import { nameInWindow, type TemplateSection } from '../../../shared/paper-template.ts'
import type { PaperSectionKey } from '../../../shared/papers.ts'
import { fill } from '../../../shared/texts/index.ts'
import { paperTemplate as texts } from '../../../shared/texts/paper-template.ts'
import { call } from '../../api.ts'
import { act } from '../../messages.ts'

/** Which section is being edited, and what the keys do. */
export type SectionRows = Readonly<{
  editedKey: PaperSectionKey | null
  edit: (key: PaperSectionKey | null) => void
  nameRef: (key: PaperSectionKey) => (name: HTMLButtonElement | null) => void
  move: (section: TemplateSection, position: number) => void
  remove: (section: TemplateSection) => void
  onKeyDown: (event: KeyboardEvent, section: TemplateSection) => void
}>

/** Rows that keep the focus where the work is: on the one that moved or was edited, or on the next when one is taken out. */
export function useSectionRows(all: readonly TemplateSection[]): SectionRows {
  const [editedKey, edit] = useState<PaperSectionKey | null>(null)
  const names = useRef(new Map<PaperSectionKey, HTMLButtonElement>())
  const wanted = useRef<PaperSectionKey | null>(null)
  const edited = useRef<PaperSectionKey | null>(null)

  // A row that moves in the document loses the focus; it is given back when the new order is in place.
  useLayoutEffect(() => {
    if (wanted.current !== null) names.current.get(wanted.current)?.focus()
    wanted.current = null
  }, [all])

  // The form stood in the place of its row; when it closes, the row gets the focus.
  useLayoutEffect(() => {
    if (editedKey === null && edited.current !== null) names.current.get(edited.current)?.focus()
    edited.current = editedKey
  }, [editedKey])

  const placeOf = ({ key }: TemplateSection) => all.findIndex((one) => one.key === key)
  const move = (section: TemplateSection, position: number) => {
    const to = Math.max(1, Math.min(position, all.length))
    if (to === placeOf(section) + 1) return
    wanted.current = section.key
    void act(
      () => call('paperTemplate.move', { key: section.key, position: to }),
      fill(texts.done.moved, { name: nameInWindow(section), position: to }),
    )
  }
  const remove = (section: TemplateSection) => {
    const place = placeOf(section)
    wanted.current = (all[place + 1] ?? all[place - 1])?.key ?? null
    void act(
      () => call('paperTemplate.remove', { key: section.key }),
      fill(texts.done.removed, { name: nameInWindow(section) }),
    )
  }
  const step = (section: TemplateSection, by: number) =>
    names.current.get(all[placeOf(section) + by]?.key ?? section.key)
  return {
    editedKey,
    edit,
    move,
    remove,
    nameRef: (key) => (name) => void (name ? names.current.set(key, name) : names.current.delete(key)),
    onKeyDown: (event, section) => {
      const { key, altKey, ctrlKey, metaKey } = event
      const by = { ArrowUp: -1, ArrowDown: 1 }[key] ?? 0
      if (ctrlKey || metaKey) return
      if (by !== 0 && altKey) move(section, placeOf(section) + 1 + by)
      else if (by !== 0) step(section, by)?.focus()
      else if (key === 'Delete' && !altKey) remove(section)
      else if (key === 'F2' && !altKey) edit(section.key)
      else return
      event.preventDefault()
      event.stopPropagation()
    },
  }
}
