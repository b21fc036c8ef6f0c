import { ImageIcon } from '@navikt/aksel-icons'
import type { Editor } from '@tiptap/core'
import { useRef } from 'react'
import { editor as editorTexts } from '../../../shared/texts/editor.ts'
import { paperBlocks } from '../../../shared/texts/paper-blocks.ts'
import { useCommands } from '../../components/commands.ts'
import { FilesInput } from '../../components/FilesInput.tsx'
import { takeFiles } from '../images/take-in.ts'
import { ToolButton } from './ToolButton.tsx'

const texts = paperBlocks.image

/** Opens the system's dialog for the pictures to put where the cursor is. */
export function PictureTool({ editor }: Readonly<{ editor: Editor }>) {
  const picker = useRef<HTMLInputElement>(null)
  const pick = () => picker.current?.click()
  useCommands(editorTexts.place, [{ text: texts.insert, run: pick }])
  return (
    <>
      <ToolButton tool="picture" label={texts.insert} onClick={pick}>
        <ImageIcon aria-hidden />
      </ToolButton>
      <FilesInput
        picker={picker}
        label={texts.choose}
        accept="image/png,image/jpeg,image/gif,image/webp"
        onFiles={(files) => void takeFiles(editor, files, editor.state.selection.to)}
      />
    </>
  )
}
