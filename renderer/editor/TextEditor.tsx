import type { Editor } from '@tiptap/core'
import { EditorContent } from '@tiptap/react'
import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import { editor as texts } from '../../shared/texts/editor.ts'
import { paperBlocks } from '../../shared/texts/paper-blocks.ts'
import { useCommands, type Command } from '../components/commands.ts'
import { Announcer } from './announce/Announcer.tsx'
import { FootnoteBar } from './footnotes/FootnoteBar.tsx'
import { FindBar } from './find/FindBar.tsx'
import { useFinder, type Finder } from './find/use-finder.ts'
import { TakingPictures } from './images/TakingPictures.tsx'
import { useCursorClearOf } from './scroll-room.ts'
import { LinkForm } from './toolbar/LinkForm.tsx'
import { ListStartForm } from './toolbar/ListStartForm.tsx'
import { Toolbar } from './toolbar/Toolbar.tsx'

type Props = Readonly<{
  editor: Editor
  id: string
  label: string
  isReadOnly?: boolean
  /** Whether words can be found and replaced here, as in a long text. */
  isSearchable?: boolean
  /** Whether it may hold what only papers do: decisions, pictures and footnotes. */
  isPaper?: boolean
  className: string
  /** What else stands under the tools. */
  bar?: ReactNode
  /** What stands under the text. */
  children?: ReactNode
}>

/** A text with its tools: Alt F10 goes to them, Escape and then Tab leaves the text. */
export function TextEditor(props: Props) {
  const { editor, id, label, isReadOnly = false, isSearchable, isPaper = false, className, bar, children } = props
  const [form, setForm] = useState<'link' | 'listStart' | null>(null)
  const finder = useFinder(editor)
  const toolbar = useRef<HTMLDivElement>(null)
  const head = useRef<HTMLDivElement>(null)
  useCursorClearOf(head, editor)
  useCommands(
    texts.place,
    isReadOnly ? [] : [...textKeys, ...(isPaper ? paperKeys : []), ...(isSearchable ? findKeys(finder) : [])],
  )
  const onKeyDown = (event: KeyboardEvent) => {
    if (isReadOnly || event.defaultPrevented) return
    if (event.altKey && event.key === 'F10')
      toolbar.current?.querySelector<HTMLElement>('[data-tool][tabindex="0"]')?.focus()
    else if (isLinkKey(event)) setForm('link')
    else return
    event.preventDefault()
  }
  return (
    // Keys that the text and the tools share come up to here.
    <div role="presentation" className={`text-editor ${className}`} onKeyDown={onKeyDown}>
      {!isReadOnly && (
        <div className="text-editor-head" ref={head}>
          <Toolbar
            editor={editor}
            label={label}
            controls={`${id}text`}
            ref={toolbar}
            isPaper={isPaper}
            onLink={() => setForm('link')}
            onListStart={() => setForm('listStart')}
            onFind={isSearchable ? () => finder.open(true) : undefined}
          />
          {form === 'link' && <LinkForm editor={editor} onClose={() => setForm(null)} />}
          {form === 'listStart' && <ListStartForm editor={editor} onClose={() => setForm(null)} />}
          {isPaper && <TakingPictures />}
          <FootnoteBar editor={editor} id={id} />
          {bar}
          {finder.isOpen && <FindBar editor={editor} finder={finder} label={label} />}
        </div>
      )}
      <EditorContent editor={editor} />
      <Announcer editor={editor} />
      <p id={`${id}help`} className="ds-sr-only">
        {texts.help}
      </p>
      {children}
    </div>
  )
}

const isLinkKey = (event: KeyboardEvent): boolean =>
  (event.ctrlKey || event.metaKey) && event.shiftKey && event.key.toLowerCase() === 'k'

/** The next one is found whether or not the bar is open; it opens with what was looked for last. */
function findKeys({ isOpen, open, step }: Finder): Command[] {
  const find = (direction: 1 | -1) => () => (isOpen ? step(direction) : open(false))
  return [
    { keys: 'Ctrl+F', text: texts.find.open, run: () => open(false) },
    { keys: 'Ctrl+H', text: texts.find.openReplace, run: () => open(true) },
    { keys: 'F3', text: texts.find.next, run: find(1) },
    { keys: 'Shift+F3', text: texts.find.previous, run: find(-1), whileTyping: true },
  ]
}

/** Shown under F1; the text itself listens for them. */
const textKeys = [
  { keys: 'Alt+F10', text: texts.keys.toTools },
  { keys: 'Escape', text: texts.keys.leave },
  { keys: 'Ctrl+B', text: texts.bold },
  { keys: 'Ctrl+I', text: texts.italic },
  { keys: 'Ctrl+Shift+K', text: texts.link.tool },
  { keys: 'Ctrl+Shift+1', text: texts.keys.heading },
  { keys: 'Ctrl+Shift+0', text: texts.keys.paragraph },
  { keys: 'Ctrl+Shift+8', text: texts.bulletList },
  { keys: 'Ctrl+Shift+7', text: texts.orderedList },
  { keys: 'Ctrl+Shift+9', text: texts.quote },
  { keys: 'Tab', text: texts.keys.nest },
  { keys: 'Shift+Enter', text: texts.keys.lineBreak },
] as const

const paperKeys = [
  { keys: 'Ctrl+Shift+6', text: paperBlocks.decision },
  { keys: 'Ctrl+Alt+F', text: paperBlocks.footnote.insert },
] as const
