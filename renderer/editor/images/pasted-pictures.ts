import type { Editor } from '@tiptap/core'
import type { Slice } from '@tiptap/pm/model'
import { TextSelection } from '@tiptap/pm/state'
import { counted } from '../../../shared/texts/index.ts'
import { paperBlocks } from '../../../shared/texts/paper-blocks.ts'
import { useMessages } from '../../messages.ts'
import { isKnownPicture } from './pictures.ts'
import { follow, isPicture, store, takeFiles, type Coming } from './take-in.ts'
import { naturalSize } from './widths.ts'

const texts = paperBlocks.image

/** Of pasted HTML: pictures with their bytes in them, and how many lie elsewhere and are never fetched. */
export type FoundPictures = Readonly<{ own: readonly HTMLImageElement[]; elsewhere: number; hasText: boolean }>

const dataAddress = /^data:(image\/[a-z]+);base64,([a-z0-9+/=\s]+)$/i

/** Looks through what was copied, in a document where nothing is run or fetched. */
export function picturesIn(root: ParentNode & Node): FoundPictures {
  const images = [...root.querySelectorAll('img')]
  const strange = images.filter((image) => !isKnownPicture(image.dataset['picture'] ?? ''))
  const own = strange.filter((image) => bytesOf(image) !== null)
  // A dot of one pixel tells somebody that the text was read; it is no picture.
  const isSeen = (image: Element) => image.getAttribute('width') !== '1'
  const elsewhere = strange.filter((image) => !own.includes(image) && isSeen(image)).length
  return { own, elsewhere, hasText: root.textContent?.trim() !== '' || strange.length < images.length }
}

function bytesOf(image: Element): string | null {
  const [, type = '', base64 = ''] = dataAddress.exec(image.getAttribute('src') ?? '') ?? []
  return isPicture({ type }) ? base64.replaceAll(/\s/g, '') : null
}

const tell = (words: string): void => useMessages.getState().show('info', words)

/** What was copied, with a way to read it as text of this editor once its pictures are kept. */
export type PastedHtml = Readonly<{ found: FoundPictures; read: () => Slice }>

/** Takes pasted pictures in; answers false for what the text can take by itself. */
export function pastePictures(
  editor: Editor,
  data: DataTransfer,
  html: PastedHtml | null,
  isOffered: boolean,
): boolean {
  const files = [...data.files].filter(isPicture)
  const { own, elsewhere, hasText } = html?.found ?? { own: [], elsewhere: 0, hasText: false }
  const isOnlyPictures = files.length > 0 && !hasText && data.getData('text/plain').trim() === ''
  if (!isOffered) {
    if (files.length + own.length + elsewhere > 0) tell(texts.notHere)
    return isOnlyPictures
  }
  if (isOnlyPictures) void takeFiles(editor, files, editor.state.selection.to)
  else if (html && own.length > 0) void pasteWith(editor, html)
  else if (elsewhere > 0) tell(counted(texts.remote, elsewhere))
  return isOnlyPictures || own.length > 0
}

/** Keeps the pictures first, then pastes the text with the kept ones in their places. */
async function pasteWith(editor: Editor, { found: { own, elsewhere }, read }: PastedHtml): Promise<void> {
  const { from, to } = editor.state.selection
  const [start, end] = [follow(editor, from), follow(editor, to)]
  const coming = own.map((image): Coming => ({
    name: texts.pasted,
    base64: () => Promise.resolve(bytesOf(image) ?? ''),
  }))
  await store(coming, (stored, at) => {
    const { width, height } = naturalSize(stored)
    own[at]?.setAttribute('data-picture', stored.hash)
    own[at]?.setAttribute('width', String(width))
    own[at]?.setAttribute('height', String(height))
  })
  start.stop()
  end.stop()
  if (editor.isDestroyed) return
  const { tr } = editor.state
  tr.setSelection(TextSelection.between(tr.doc.resolve(start.at()), tr.doc.resolve(end.at())))
  editor.view.dispatch(tr.replaceSelection(read()).scrollIntoView().setMeta('uiEvent', 'paste'))
  if (elsewhere > 0) tell(counted(texts.remote, elsewhere))
}
