import type { Editor } from '@tiptap/core'
import { useEffect, useState } from 'react'
import { create } from 'zustand'
import type { FoundSuggestion } from '../../../shared/suggestion-list.ts'
import { suggestionsOfText } from './standing.ts'
import { isSuggesting } from './suggesting.ts'
import { turning } from './commands.ts'

/** The paper that is being written, and the papers where what is written is only suggested while the window is open. */
type Writing = Readonly<{ editor: Editor | null; caseId: string | null }>

export const useWriting = create<Writing>(() => ({ editor: null, caseId: null }))

const suggestedCases = new Set<string>()

/** Says which text is the paper's for as long as it is on the screen; it goes on as suggesting where it was so before. */
export function useAsPaper(editor: Editor, caseId: string): void {
  useEffect(() => {
    useWriting.setState({ editor, caseId })
    if (suggestedCases.has(caseId)) editor.view.dispatch(turning(editor.state, true))
    const remember = () => {
      if (isSuggesting(editor.state)) suggestedCases.add(caseId)
      else suggestedCases.delete(caseId)
    }
    editor.on('transaction', remember)
    return () => {
      editor.off('transaction', remember)
      if (useWriting.getState().editor === editor) useWriting.setState({ editor: null, caseId: null })
    }
  }, [editor, caseId])
}

const none: readonly FoundSuggestion[] = []

/** The longest one waits for the list while somebody types without a pause, in milliseconds. */
const longestWait = 1000

/** What is suggested in the text, followed as it is written, when the window has nothing else to do. */
export function useSuggestionsOf(editor: Editor | null): readonly FoundSuggestion[] {
  const [found, setFound] = useState(none)
  useEffect(() => {
    let waiting: number | null = null
    const read = () => {
      waiting = null
      const next = editor && !editor.isDestroyed ? suggestionsOfText(editor.state.doc) : none
      setFound((before) => (isSame(before, next) ? before : next))
    }
    const wait = () => (waiting ??= requestIdleCallback(read, { timeout: longestWait }))
    read()
    editor?.on('transaction', wait)
    return () => {
      editor?.off('transaction', wait)
      if (waiting !== null) cancelIdleCallback(waiting)
    }
  }, [editor])
  return found
}

const isSame = (before: readonly FoundSuggestion[], next: readonly FoundSuggestion[]): boolean =>
  before.length === next.length && before.every((one, index) => one === next[index])
