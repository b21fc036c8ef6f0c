import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import { useState, type FocusEvent, type KeyboardEvent, type MouseEvent, type Ref } from 'react'
import { editor as texts } from '../../../shared/texts/editor.ts'
import { fill } from '../../../shared/texts/index.ts'
import { BlockTools } from './BlockTools.tsx'
import { PaperTools } from './PaperTools.tsx'
import { SuggestTool } from './SuggestTool.tsx'
import { StyleMenu } from './StyleMenu.tsx'
import { TableMenu } from './TableMenu.tsx'
import { FindTool, HistoryTools, MarkTools } from './Tools.tsx'
import { toolState } from './tool-state.ts'
import { ActiveTool } from './ToolButton.tsx'

type Props = Readonly<{
  editor: Editor
  label: string
  controls: string
  ref?: Ref<HTMLDivElement>
  /** A paper may hold more than small texts do. */
  isPaper: boolean
  onLink: () => void
  onListStart: () => void
  /** Left out where the text is too short to look for words in. */
  onFind?: (() => void) | undefined
}>

/** The tools of one text: one stop for Tab, arrows between them, Escape back to the text. */
export function Toolbar({ editor, label, controls, ref, isPaper, onLink, onListStart, onFind }: Props) {
  const state = useEditorState({ editor, selector: toolState })
  const [active, setActive] = useState('style')
  return (
    <ActiveTool value={active}>
      <div
        role="toolbar"
        aria-label={fill(texts.toolbar, { label })}
        aria-controls={controls}
        className="text-tools"
        data-size="sm"
        tabIndex={-1}
        ref={ref}
        onFocus={(event) => setActive(toolName(event) ?? active)}
        onKeyDown={(event) => moveOrLeave(event, editor)}
        onMouseDown={keepCursor}
      >
        <StyleMenu editor={editor} level={state.level} />
        <MarkTools editor={editor} state={state} onLink={onLink} />
        <BlockTools editor={editor} state={state} onListStart={onListStart} />
        {isPaper && <PaperTools editor={editor} state={state} />}
        <TableMenu editor={editor} isInTable={state.isInTable} />
        <HistoryTools editor={editor} state={state} />
        {isPaper && <SuggestTool editor={editor} />}
        {onFind && <FindTool onFind={onFind} />}
      </div>
    </ActiveTool>
  )
}

const toolName = ({ target }: FocusEvent): string | undefined =>
  target instanceof HTMLElement ? target.dataset['tool'] : undefined

// A click on a tool must not take the cursor out of the text.
function keepCursor(event: MouseEvent): void {
  if (event.target instanceof Element && event.target.closest('button')) event.preventDefault()
}

function moveOrLeave(event: KeyboardEvent<HTMLDivElement>, editor: Editor): void {
  if (!(event.target instanceof HTMLElement) || event.target.dataset['tool'] === undefined || event.defaultPrevented)
    return
  if (event.key === 'Escape') editor.commands.focus()
  const next = neighbour(event.currentTarget, event.target, event.key)
  if (!next) return
  event.preventDefault()
  next.focus()
}

function neighbour(toolbar: HTMLElement, from: HTMLElement, key: string): HTMLElement | undefined {
  const tools = [...toolbar.querySelectorAll<HTMLElement>('[data-tool]')]
  const index = tools.indexOf(from)
  if (key === 'ArrowRight') return tools[(index + 1) % tools.length]
  if (key === 'ArrowLeft') return tools.at(index - 1)
  if (key === 'Home') return tools[0]
  return key === 'End' ? tools.at(-1) : undefined
}
