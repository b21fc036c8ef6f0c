import { useState, type DragEvent } from 'react'
import { fill } from '../../shared/texts/index.ts'
import { common } from '../../shared/texts/common.ts'
import { showError, useMessages } from '../messages.ts'

/** A file the user pointed out, as the operations take it. */
export type ReadFile = Readonly<{ fileName: string; base64: string }>

/** Far above any text or list. */
const usualMegabytes = 8

/** Reads the file as bytes; says why when it cannot be taken, and answers null. */
export async function readPickedFile(file: File, mostMegabytes = usualMegabytes): Promise<ReadFile | null> {
  if (file.size > mostMegabytes * 1_000_000) {
    refuse(fill(common.fileTooLarge, { fileName: file.name, megabytes: mostMegabytes }))
    return null
  }
  try {
    return { fileName: file.name, base64: await base64Of(file) }
  } catch (error) {
    showError(error)
    return null
  }
}

/** Says why something cannot be taken in. */
export const refuse = (text: string): void => useMessages.getState().show('error', text)

/** A data address is the bytes in base64 after the first comma. */
export function base64Of(bytes: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.addEventListener('load', () => resolve(String(reader.result).split(',', 2)[1] ?? ''))
    reader.addEventListener('error', () => reject(reader.error ?? new Error('unreadable')))
    reader.readAsDataURL(bytes)
  })
}

/** Which files may be dropped, and what is said about the others. */
export type Accepted = Readonly<{ isRight: (file: File) => boolean; refusal: string }>

/** Lets one file be dropped anywhere on the element that gets the handlers. */
export const useDroppedFile = (onFile: (file: ReadFile) => void, { isRight, refusal }: Accepted) =>
  useFileDrop(({ dataTransfer }) => {
    const [file, ...others] = dataTransfer.files
    if (!file || others.length > 0 || !isRight(file)) refuse(refusal)
    else void readPickedFile(file).then((read) => read && onFile(read))
  })

/** Lets files be dropped anywhere on the element that gets the handlers, also over text that would take them itself. */
export function useFileDrop(take: (event: DragEvent) => void) {
  const [isOver, setOver] = useState(false)
  const whenFiles = (act: (event: DragEvent) => void) => (event: DragEvent) => {
    if (!event.dataTransfer.types.includes('Files')) return
    // The text would else take the file for something to paste.
    event.preventDefault()
    event.stopPropagation()
    act(event)
  }
  const drop = (event: DragEvent) => {
    setOver(false)
    take(event)
  }
  const isLeaving = ({ currentTarget, relatedTarget }: DragEvent) =>
    !(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))
  return {
    isOver,
    handlers: {
      onDragOverCapture: whenFiles(() => setOver(true)),
      onDragLeaveCapture: (event: DragEvent) => isLeaving(event) && setOver(false),
      onDropCapture: whenFiles(drop),
    },
  }
}
