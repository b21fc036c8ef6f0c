import { ChatAddIcon } from '@navikt/aksel-icons'
import type { Editor } from '@tiptap/core'
import { paperBlocks as texts } from '../../../shared/texts/paper-blocks.ts'
import { paperComments as comments } from '../../../shared/texts/paper-comments.ts'
import { useCommentDesk } from '../comments/desk.ts'
import { insertFootnote } from '../footnotes/commands.ts'
import { DecisionIcon, FootnoteIcon } from './icons.tsx'
import { PictureTool } from './PictureTool.tsx'
import { ToolButton } from './ToolButton.tsx'
import type { ToolState } from './tool-state.ts'

type Props = Readonly<{ editor: Editor; state: ToolState }>

/** What only a paper has: the words a body is asked to arrive at, pictures and footnotes. */
export function PaperTools({ editor, state }: Props) {
  return (
    <span className="tool-group">
      <ToolButton
        tool="decision"
        label={texts.decision}
        isOn={state.isDecision}
        keys="Control+Shift+6"
        onClick={() => editor.chain().focus().toggleWrap('decision').run()}
      >
        <DecisionIcon />
      </ToolButton>
      <PictureTool editor={editor} />
      <ToolButton
        tool="footnote"
        label={texts.footnote.insert}
        keys="Control+Alt+F"
        onClick={() => insertFootnote(editor.state, editor.view.dispatch)}
      >
        <FootnoteIcon />
      </ToolButton>
      <ToolButton
        tool="comment"
        label={comments.tool}
        keys="Control+Alt+M"
        onClick={() => useCommentDesk.getState().text?.comment()}
      >
        <ChatAddIcon aria-hidden />
      </ToolButton>
    </span>
  )
}
