import type { Editor } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { memo, useEffect, useImperativeHandle, useRef, useState, type Ref } from 'react'
import type { UndoEntry } from '../../shared/paper-undo.ts'
import { paperSectionKey, type DraftSection, type PaperSectionKey } from '../../shared/papers.ts'
import { papers as texts } from '../../shared/texts/papers.ts'
import type { Language } from '../../shared/values.ts'
import { call } from '../api.ts'
import { autosave, useSaving } from '../autosave.ts'
import { PaperComments } from './comments/PaperComments.tsx'
import { LengthLine } from './length/LengthLine.tsx'
import { putCursorIn, showLook } from './sections.ts'
import { SuggestionBar } from './suggestions/SuggestionBar.tsx'
import { useAsPaper } from './suggestions/writing.ts'
import { TextEditor } from './TextEditor.tsx'
import { lastingUndo, type LastingUndo } from './undo-log/lasting-undo.ts'
import { contentOf, nodeOf, takeIn, useTextEditor } from './use-text-editor.ts'

export type PaperHandle = Readonly<{ focusSection: (key: PaperSectionKey) => void }>

type Props = Readonly<{
  caseId: string
  /** Every section of the paper as stored, in order; a newer array is taken in when nothing typed waits to be saved. */
  sections: readonly DraftSection[]
  language: Language
  /** What could be undone when the paper was last saved. */
  undoLog: readonly UndoEntry[]
  /** Something else stands in its place for a while. */
  isHidden: boolean
  ref?: Ref<PaperHandle>
}>

/**
 * The whole paper; the text is made anew when it gets other sections or another order of them. `sections` are never
 * older than what has been typed, so nothing is lost by it.
 */
export const PaperEditor = memo(function PaperEditor(props: Props) {
  const [last] = useState(remembered<Editor>)
  return <PaperText key={props.sections.map(({ key }) => key).join()} {...props} last={last} />
})

type TextProps = Props & Readonly<{ last: Remembered<Editor> }>

type Remembered<T> = Readonly<{ get: () => T | null; set: (value: T) => void }>

function remembered<T>(): Remembered<T> {
  let latest: T | null = null
  return { get: () => latest, set: (value) => void (latest = value) }
}

/** One text: its sections stand fixed, one undo history, and each section is saved by itself as it is written. */
function PaperText({ caseId, sections, undoLog, language, isHidden, ref, last }: TextProps) {
  const frame = useRef<HTMLDivElement>(null)
  const [undo] = useState(() => lastingUndo(undoLog))
  const nameOf = (key: string) => sections.find((section) => section.key === key)?.name ?? texts.label
  const [first] = useState(() => ({ sections, cursorIn: cursorIn(last.get()) }))
  const { editor, id } = useTextEditor({
    label: texts.label,
    sections: first.sections,
    looks: first.sections.map((section) => ({ ...section, requiredMark: texts.required })),
    language,
    undoRedo: undo.extension,
    onChange: ({ key, section }) => saveSection(caseId, { key, name: nameOf(key), section }, undo),
  })
  useAsPaper(editor, caseId)
  useImperativeHandle(ref, () => ({ focusSection: (key) => focusSection(editor, key) }), [editor])
  useEffect(() => last.set(editor), [editor, last])
  useEffect(() => showLooks(frame.current, sections), [sections])
  useEffect(() => void (sections === first.sections || followStored(editor, sections)), [editor, sections, first])
  useEffect(() => void (first.cursorIn !== null && focusSection(editor, first.cursorIn)), [editor, first])
  return (
    <div ref={frame} hidden={isHidden}>
      <TextEditor
        editor={editor}
        id={id}
        label={texts.label}
        isSearchable={!isHidden}
        isPaper
        className="paper"
        bar={<SuggestionBar editor={editor} caseId={caseId} />}
      >
        <LengthLine editor={editor} sections={sections} />
        <PaperComments editor={editor} caseId={caseId} />
      </TextEditor>
    </div>
  )
}

/** The section somebody writes in; null when nobody does. */
const cursorIn = (editor: Editor | null): string | null =>
  editor?.isFocused ? String(editor.state.selection.$from.node(1).attrs['key']) : null

type Written = Readonly<{ key: string; name: string; section: Node }>

function saveSection(caseId: string, { key: sectionKey, name, section }: Written, undo: LastingUndo): void {
  const key = paperSectionKey.parse(sectionKey)
  const save = () =>
    undo.savedWith((change) => call('papers.saveSection', { caseId, key, content: contentOf(section), undo: change }))
  autosave(`paper/${caseId}/${key}`, name, save)
}

function focusSection(editor: Editor, key: string): void {
  editor.state.doc.forEach((section, offset) => {
    if (section.attrs['key'] === key) putCursorIn(editor.view, offset)
  })
}

/** Name, help and mark stand outside the text, in what the section shows around it. */
function showLooks(frame: HTMLElement | null, sections: readonly DraftSection[]): void {
  for (const shown of frame?.querySelectorAll<HTMLElement>('[data-section]') ?? []) {
    const section = sections.find(({ key }) => key === shown.dataset['section'])
    if (section) showLook(shown, section)
  }
}

/** Takes in what an import or an undo has changed; what is typed and not yet saved stands. */
function followStored(editor: Editor, sections: readonly DraftSection[]): void {
  if (useSaving.getState().pending > 0) return
  for (const [index, section] of sections.entries()) takeIn(editor, index, nodeOf(editor, section))
}
