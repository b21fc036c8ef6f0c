import type { Editor, EditorEvents } from '@tiptap/core'
import { create } from 'zustand'
import { mostImageMegabytes, type StoredImage } from '../../../shared/images.ts'
import { fill } from '../../../shared/texts/index.ts'
import { paperBlocks } from '../../../shared/texts/paper-blocks.ts'
import { call, cancelTask, onProgress } from '../../api.ts'
import { base64Of, refuse } from '../../components/read-file.ts'
import { showError, useMessages } from '../../messages.ts'
import { placeImage, placeOf } from './place.ts'
import { knowPicture } from './pictures.ts'
import { naturalSize } from './widths.ts'

const texts = paperBlocks.image

/** The picture that is made ready now; null while none is. */
type Taking = Readonly<{ fileName: string; index: number; count: number }>
export const useTaking = create<{ current: Taking | null }>(() => ({ current: null }))

/** Pictures whose words are asked for, by the ids of their blocks; the first is asked about now. */
export const useAsked = create<{ ids: readonly string[] }>(() => ({ ids: [] }))

export const askAbout = (...ids: string[]): void => useAsked.setState({ ids })
export const doneAsking = (id: string): void =>
  useAsked.setState(({ ids }) => ({ ids: ids.filter((one) => one !== id) }))

let cancelled = new AbortController()
let taskId: string | null = null

/** Stops after what is already in the text. */
export function cancelTaking(): void {
  cancelled.abort()
  if (taskId !== null) cancelTask(taskId)
}

/** A picture on its way into a text: its bytes when it is asked for, and what it is called. */
export type Coming = Readonly<{ name: string; base64: () => Promise<string> }>

const comingFile = (file: File): Coming => ({
  name: file.name || texts.pasted,
  base64: () => base64Of(file),
})

const pictureTypes = /^image\/(png|jpeg|gif|webp)$/
export const isPicture = ({ type }: Readonly<{ type: string }>): boolean => pictureTypes.test(type)

/** Scales and keeps the pictures one by one; hands over each as it is ready, until somebody cancels. */
export async function store(coming: readonly Coming[], onStored: (stored: StoredImage, at: number) => void) {
  cancelled = new AbortController()
  const { signal } = cancelled
  const stopHearing = onProgress((progress) => {
    if (progress.taskId.startsWith('images.scale/')) taskId = progress.taskId
  })
  try {
    for (const [at, { name, base64 }] of coming.entries()) {
      useTaking.setState({ current: { fileName: name, index: at + 1, count: coming.length } })
      const scaled = await call('images.scale', { base64: await base64() })
      signal.throwIfAborted()
      const stored = await call('images.add', { base64: scaled.base64 })
      knowPicture(stored.hash)
      onStored(stored, at)
    }
  } catch (error) {
    if (signal.aborted) useMessages.getState().show('info', texts.cancelled)
    else showError(error)
  } finally {
    stopHearing()
    taskId = null
    useTaking.setState({ current: null })
  }
}

/** Takes picture files into the text at the position, in their order, and asks what they show. */
export async function takeFiles(editor: Editor, files: readonly File[], position: number): Promise<void> {
  const large = files.find(({ size }) => size > mostImageMegabytes * 1_000_000)
  if (large) return refuse(fill(texts.tooLarge, { fileName: large.name, megabytes: mostImageMegabytes }))
  const place = follow(editor, position)
  const ids: string[] = []
  await store(files.map(comingFile), (stored) => {
    if (editor.isDestroyed) return
    const id = crypto.randomUUID()
    const { hash } = stored
    editor.view.dispatch(
      placeImage(editor.state, place.at(), { id, hash, ...naturalSize(stored), alt: '', isDecorative: false }),
    )
    place.goTo(placeOf(editor.state.doc, id) + 1)
    ids.push(id)
  })
  place.stop()
  if (ids.length > 0) askAbout(...ids)
}

/** A place in the text that stays where it is while somebody writes. */
export function follow(editor: Editor, position: number) {
  let at = position
  const move = ({ transaction, appendedTransactions }: EditorEvents['transaction']) => {
    for (const { mapping } of [transaction, ...appendedTransactions]) at = mapping.map(at)
  }
  editor.on('transaction', move)
  return {
    at: () => at,
    goTo: (next: number) => {
      at = next
    },
    stop: () => void editor.off('transaction', move),
  }
}
