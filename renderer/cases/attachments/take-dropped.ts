import type { DragEvent } from 'react'
import { attachments as texts } from '../../../shared/texts/attachments.ts'
import { refuse } from '../../components/read-file.ts'
import { dropPictures } from '../../editor/images/dropped.ts'
import { isReadable } from '../file-import/reading.ts'

const isFolder = (item: DataTransferItem): boolean => item.webkitGetAsEntry()?.isDirectory === true

const isOnPaper = (target: EventTarget): boolean => target instanceof Element && target.closest('.case-middle') !== null

/**
 * One text or Word file dropped on the paper becomes text, and pictures dropped in its text become pictures there; all
 * other files are attached. Folders are refused in words.
 */
export function takeDropped(
  event: DragEvent,
  onText: (file: File) => void,
  onFiles: (files: readonly File[]) => void,
): void {
  const { dataTransfer, target } = event
  const files = [...dataTransfer.files]
  const [first] = files
  if ([...dataTransfer.items].some(isFolder)) refuse(texts.folder)
  else if (files.length === 1 && first && isReadable(first) && isOnPaper(target)) onText(first)
  else if (!dropPictures(event)) onFiles(files)
}
