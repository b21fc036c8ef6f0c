import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import { suggestions as texts } from '../../../shared/texts/suggestions.ts'
import { turn } from '../suggestions/SuggestionBar.tsx'
import { isSuggesting } from '../suggestions/suggesting.ts'
import { SuggestIcon } from './icons.tsx'
import { ToolButton } from './ToolButton.tsx'

/** Whether what is written in the paper is only suggested. */
export function SuggestTool({ editor }: Readonly<{ editor: Editor }>) {
  const isOn = useEditorState({ editor, selector: ({ editor: { state } }) => isSuggesting(state) })
  return (
    <ToolButton tool="suggest" label={texts.tool} isOn={isOn} keys="Control+Shift+E" onClick={() => turn(editor)}>
      <SuggestIcon />
    </ToolButton>
  )
}
