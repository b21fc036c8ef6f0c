import type { Editor } from '@tiptap/core'
import { ArrowRedoIcon, ArrowUndoIcon, LinkIcon, MagnifyingGlassIcon } from '@navikt/aksel-icons'
import { editor as texts } from '../../../shared/texts/editor.ts'
import { ToolButton } from './ToolButton.tsx'
import type { ToolState } from './tool-state.ts'

type Props = Readonly<{ editor: Editor; state: ToolState }>

export function MarkTools({ editor, state, onLink }: Props & { onLink: () => void }) {
  const toggle = (mark: 'bold' | 'italic') => () => editor.chain().focus().toggleMark(mark).run()
  return (
    <span className="tool-group">
      <ToolButton tool="bold" label={texts.bold} isOn={state.isBold} keys="Control+B" onClick={toggle('bold')}>
        <b aria-hidden>{texts.boldLetter}</b>
      </ToolButton>
      <ToolButton tool="italic" label={texts.italic} isOn={state.isItalic} keys="Control+I" onClick={toggle('italic')}>
        <i aria-hidden>{texts.italicLetter}</i>
      </ToolButton>
      <ToolButton tool="link" label={texts.link.tool} isOn={state.isLink} keys="Control+Shift+K" onClick={onLink}>
        <LinkIcon aria-hidden />
      </ToolButton>
    </span>
  )
}

export function HistoryTools({ editor, state }: Props) {
  const run = (command: 'undo' | 'redo') => () => editor.chain().focus()[command]().run()
  return (
    <span className="tool-group">
      <ToolButton tool="undo" label={texts.undo} isDisabled={!state.canUndo} keys="Control+Z" onClick={run('undo')}>
        <ArrowUndoIcon aria-hidden />
      </ToolButton>
      <ToolButton tool="redo" label={texts.redo} isDisabled={!state.canRedo} keys="Control+Y" onClick={run('redo')}>
        <ArrowRedoIcon aria-hidden />
      </ToolButton>
    </span>
  )
}

export const FindTool = ({ onFind }: Readonly<{ onFind: () => void }>) => (
  <ToolButton tool="find" label={texts.find.tool} keys="Control+H" onClick={onFind}>
    <MagnifyingGlassIcon aria-hidden />
  </ToolButton>
)
