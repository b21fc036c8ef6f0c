import type { RefObject } from 'react'
import { attachments as texts } from '../../../shared/texts/attachments.ts'
import { cases } from '../../../shared/texts/cases.ts'
import { useCommands } from '../../components/commands.ts'
import { FilesInput } from '../../components/FilesInput.tsx'

type Props = Readonly<{ picker: RefObject<HTMLInputElement | null>; onFiles: (files: readonly File[]) => void }>

/** Opens the system's dialog for the files to attach; stands in the case whichever panel is shown. */
export function AttachFiles({ picker, onFiles }: Props) {
  useCommands(cases.view.place, [{ text: texts.add, run: () => picker.current?.click() }])
  return <FilesInput picker={picker} label={texts.choose} onFiles={onFiles} />
}
