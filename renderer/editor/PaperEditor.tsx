import type { Editor } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { memo, useEffect, useImperativeHandle, useRef, type Ref } from 'react'
import { paperSectionKeys, type PaperSection, type PaperSectionKey } from '../../shared/papers.ts'
import { standardSections } from '../../shared/section-names.ts'
import { papers as texts } from '../../shared/texts/nb/papers.ts'
import type { Language } from '../../shared/values.ts'
import { call } from '../api.ts'
import { autosave, useSaving } from '../autosave.ts'
import { LengthLine } from './length/LengthLine.tsx'
import { putCursorIn, type SectionLook } from './sections.ts'
import { TextEditor } from './TextEditor.tsx'
import { contentOf, nodeOf, takeIn, useTextEditor } from './use-text-editor.ts'

export type PaperHandle = Readonly<{ focusSection: (key: PaperSectionKey) => void }>

type Props = Readonly<{
  caseId: string
  /** Every section of the paper as stored, in order; a newer array is taken in when nothing typed waits to be saved. */
  sections: readonly PaperSection[]
  required: readonly PaperSectionKey[]
  language: Language
  /** Something else stands in its place for a while. */
  isHidden: boolean
  ref?: Ref<PaperHandle>
}>

/** The whole paper as one text: its sections stand fixed, one undo history, and each section is saved by itself as it is written. */
export const PaperEditor = memo(function PaperEditor({ caseId, sections, required, language, isHidden, ref }: Props) {
  const frame = useRef<HTMLDivElement>(null)
  const { editor, id } = useTextEditor({
    label: texts.label,
    sections,
    looks,
    language,
    onChange: ({ index, section }) => saveSection(caseId, paperSectionKeys[index], section),
  })
  useImperativeHandle(ref, () => ({ focusSection: (key) => focusSection(editor, key) }), [editor])
  useEffect(() => markRequired(frame.current, required), [required])
  useEffect(() => followStored(editor, sections), [editor, sections])
  return (
    <div ref={frame} hidden={isHidden}>
      <TextEditor editor={editor} id={id} label={texts.label} isSearchable={!isHidden} isPaper className="paper">
        <LengthLine editor={editor} />
      </TextEditor>
    </div>
  )
})

const looks: readonly SectionLook[] = paperSectionKeys.map((key) => ({
  key,
  ...standardSections.nb[key],
  requiredMark: texts.required,
}))

function saveSection(caseId: string, key: PaperSectionKey | undefined, section: Node): void {
  if (key === undefined) return
  autosave(`paper/${caseId}/${key}`, () => call('papers.saveSection', { caseId, key, content: contentOf(section) }))
}

function focusSection(editor: Editor, key: PaperSectionKey): void {
  editor.state.doc.forEach((section, offset) => {
    if (section.attrs['key'] === key) putCursorIn(editor.view, offset)
  })
}

/** The marks stand outside the text, in what the section shows around it. */
function markRequired(frame: HTMLElement | null, required: readonly PaperSectionKey[]): void {
  for (const mark of frame?.querySelectorAll<HTMLElement>('[data-required-mark]') ?? []) {
    mark.hidden = !required.some((key) => key === mark.dataset['requiredMark'])
  }
}

/** Takes in what an import or an undo has changed; what is typed and not yet saved stands. */
function followStored(editor: Editor, sections: readonly PaperSection[]): void {
  if (useSaving.getState().pending > 0) return
  for (const [index, section] of sections.entries()) takeIn(editor, index, nodeOf(editor, section))
}
