import type { Editor } from '@tiptap/core'
import { TextSelection } from '@tiptap/pm/state'
import { useEffect } from 'react'
import type { PaperComment } from '../../../shared/paper-comments.ts'
import { paperComments as texts } from '../../../shared/texts/paper-comments.ts'
import { flush } from '../../autosave.ts'
import { useCalmQuery } from '../../cases/use-calm-query.ts'
import { useCommands } from '../../components/commands.ts'
import { useMessages } from '../../messages.ts'
import { asking, blockAtCursor, commentsKey, commentsPlugin, type CommentCounts } from './comments-plugin.ts'
import { clearDesk, setDesk, useCommentDesk } from './desk.ts'

/** Ties the comments of a paper to its text: marks in the margin, a comment on the block with the cursor, and back again. */
export function PaperComments({ editor, caseId }: Readonly<{ editor: Editor; caseId: string }>) {
  const comments = useCalmQuery('paperComments.list', { caseId }).data
  useEffect(() => join(editor), [editor])
  useEffect(() => showCounts(editor, countsOf(comments ?? [])), [editor, comments])
  useCommands(texts.place, [
    { keys: 'Ctrl+Alt+M', text: texts.tool, run: () => void comment(editor), whileTyping: true },
    { keys: 'Ctrl+Alt+K', text: texts.toComment, run: openAtCursor, whileTyping: true },
  ])
  return null
}

function join(editor: Editor): () => void {
  const plugin = commentsPlugin({
    onOpen: (blockId) => setDesk({ shown: { blockId } }),
    onPlace: (at) => setDesk({ at }),
  })
  editor.registerPlugin(plugin)
  const onKeyDown = (event: KeyboardEvent) => answerKey(editor, event)
  const { dom } = editor.view
  dom.addEventListener('keydown', onKeyDown)
  setDesk({
    text: {
      comment: () => void comment(editor),
      goTo: (blockId) => goTo(editor, blockId),
      focus: () => editor.view.focus(),
    },
  })
  return () => {
    dom.removeEventListener('keydown', onKeyDown)
    if (!editor.isDestroyed) editor.unregisterPlugin(commentsKey)
    clearDesk()
  }
}

// With Ctrl and Alt some keyboards write other letters, so the keys are known by where they are.
const acts: Readonly<Record<string, (editor: Editor) => void>> = {
  KeyM: (editor) => void comment(editor),
  KeyK: () => openAtCursor(),
}

function answerKey(editor: Editor, event: KeyboardEvent): void {
  const act = acts[event.code]
  if (!act || !(event.ctrlKey || event.metaKey) || !event.altKey || event.shiftKey) return
  event.preventDefault()
  event.stopPropagation()
  act(editor)
}

/** Threads that are not dealt with, by block. */
const countsOf = (comments: readonly PaperComment[]): CommentCounts => {
  const open = comments.filter(({ answerTo, settledAt }) => answerTo === null && settledAt === null)
  return new Map(
    [...Map.groupBy(open, ({ blockId }) => blockId)].map(([blockId, threads]) => [blockId, threads.length]),
  )
}

function showCounts(editor: Editor, counts: CommentCounts): void {
  if (!editor.isDestroyed) editor.view.dispatch(asking(editor.state.tr, { counts }))
}

/** The block is given an identity if it has none, and stored, before anything is said of it. */
async function comment(editor: Editor): Promise<void> {
  editor.view.dispatch(asking(editor.state.tr, 'identity'))
  const id: unknown = blockAtCursor(editor.state)?.node.attrs['id']
  if (typeof id !== 'string') return useMessages.getState().show('info', texts.noBlock)
  await flush()
  setDesk({ writing: id })
}

function openAtCursor(): void {
  const { at } = useCommentDesk.getState()
  if (at !== null) setDesk({ shown: { blockId: at } })
}

/** Puts the cursor at the beginning of the block. */
function goTo(editor: Editor, blockId: string): void {
  let place: number | null = null
  editor.state.doc.descendants((node, position) => {
    if (node.attrs['id'] === blockId) place = position
    return place === null
  })
  if (place === null) return
  const selection = TextSelection.near(editor.state.doc.resolve(place), 1)
  editor.view.dispatch(editor.state.tr.setSelection(selection).scrollIntoView())
  editor.view.focus()
}
