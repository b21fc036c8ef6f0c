import { nameInWindow, type TemplateSection } from '../../../shared/paper-template.ts'
import type { PaperSectionKey } from '../../../shared/papers.ts'
import { fill } from '../../../shared/texts/index.ts'
import { paperTemplate as texts } from '../../../shared/texts/paper-template.ts'
import { call } from '../../api.ts'
import { useOrderedRows, type OrderedRows } from '../../components/use-ordered-rows.ts'
import { act } from '../../messages.ts'

/** The sections of the template as rows one orders by keys. */
export function useSectionRows(all: readonly TemplateSection[]): OrderedRows<PaperSectionKey> {
  const nameOf = (key: PaperSectionKey): string => {
    const section = all.find((one) => one.key === key)
    return section ? nameInWindow(section) : ''
  }
  return useOrderedRows(
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
}
