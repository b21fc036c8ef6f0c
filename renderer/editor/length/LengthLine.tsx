import type { Editor } from '@tiptap/core'
import { useEffect, useState } from 'react'
import { wordsInLine, type DraftSection } from '../../../shared/papers.ts'
import { readingMinutes } from '../../../shared/text-length.ts'
import { editor as texts } from '../../../shared/texts/editor.ts'
import { counted, fill } from '../../../shared/texts/index.ts'
import { lengthOf, type TextLength } from './count.ts'

/** At the foot of a paper: how long it and what is selected is, and advice on sections that have grown too long. */
export function LengthLine({ editor, sections }: Readonly<{ editor: Editor; sections: readonly DraftSection[] }>) {
  const length = useTextLength(editor)
  return (
    <div className="text-length">
      <p>{lengthWords(length)}</p>
      {adviceOn(length, sections).map((advice) => (
        <p key={advice}>{advice}</p>
      ))}
    </div>
  )
}

/** The longest one waits for a count while somebody types without a pause, in milliseconds. */
const longestWait = 2000

/** Counts when the window has nothing else to do, so that no key waits for it. */
function useTextLength(editor: Editor): TextLength {
  const [length, setLength] = useState(() => lengthOf(editor.state))
  useEffect(() => {
    let waiting: number | null = null
    const count = () => {
      waiting = null
      if (!editor.isDestroyed) setLength(lengthOf(editor.state))
    }
    const wait = () => (waiting ??= requestIdleCallback(count, { timeout: longestWait }))
    editor.on('transaction', wait)
    return () => {
      editor.off('transaction', wait)
      if (waiting !== null) cancelIdleCallback(waiting)
    }
  }, [editor])
  return length
}

function lengthWords({ all, selected }: TextLength): string {
  const minutes = counted(texts.length.minutes, readingMinutes(selected > 0 ? selected : all))
  if (selected > 0) return fill(texts.length.selected, { selected, count: all, minutes })
  return all === 0
    ? counted(texts.length.words, 0)
    : fill(texts.length.both, { words: counted(texts.length.words, all), minutes })
}

/** One line for each section that is longer than advised. */
function adviceOn(length: TextLength, sections: readonly DraftSection[]): string[] {
  return sections.flatMap(({ key, name: section, advisedLines: lines }) => {
    const count = length.sections[key] ?? 0
    if (lines === null || count <= lines * wordsInLine) return []
    return [
      fill(texts.length.advice, {
        section,
        count,
        most: lines * wordsInLine,
        lines: counted(texts.length.lines, lines),
      }),
    ]
  })
}
