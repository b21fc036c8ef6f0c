import type { KeyboardEvent } from 'react'
import { nameInWindow, type TemplateSection } from '../../../shared/paper-template.ts'
import type { PaperSectionKey } from '../../../shared/papers.ts'
import { fill } from '../../../shared/texts/index.ts'
import { paperTemplate as texts } from '../../../shared/texts/paper-template.ts'
import { call } from '../../api.ts'
import { useOrderedRows } from '../../components/use-ordered-rows.ts'
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

/** The sections of the template as rows one orders by keys. */
export function useSectionRows(all: readonly TemplateSection[]): SectionRows {
  const nameOf = (key: PaperSectionKey): string => {
    const section = all.find((one) => one.key === key)
    return section ? nameInWindow(section) : ''
  }
  const rows = useOrderedRows(
    all.map(({ key }) => key),
    {
      move: (key, position) =>
        void act(
          () => call('paperTemplate.move', { key, position }),
          fill(texts.done.moved, { name: nameOf(key), position }),
        ),
      remove: (key) =>
        void act(() => call('paperTemplate.remove', { key }), fill(texts.done.removed, { name: nameOf(key) })),
    },
  )
  return {
    ...rows,
    move: ({ key }, position) => rows.move(key, position),
    remove: ({ key }) => rows.remove(key),
    onKeyDown: (event, { key }) => rows.onKeyDown(event, key),
  }
}
