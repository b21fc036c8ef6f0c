import type { ReactNode } from 'react'
import { fill } from '../../../shared/texts/index.ts'
import { paperBlocks } from '../../../shared/texts/paper-blocks.ts'

const texts = paperBlocks.footnote

/** A footnote that is read: its number in the whole text, and its words as they are drawn. */
export type ReadNote = Readonly<{ number: number; words: ReactNode }>

const goTo = (event: Readonly<{ currentTarget: Element }>, target: string): void => {
  const found = event.currentTarget.closest('.rich-text')?.querySelector<HTMLElement>(target)
  found?.focus()
  found?.scrollIntoView({ block: 'nearest' })
}

/** The sign in the text: goes to the words. */
export const FootnoteLink = ({ number }: Readonly<{ number: number }>) => (
  <button
    type="button"
    className="footnote-to"
    data-note={number}
    aria-label={fill(texts.name, { number })}
    onClick={(event) => goTo(event, `li[data-note="${number}"]`)}
  >
    {number}
  </button>
)

/** The footnotes at the end of what is read; the number before each goes back to its place in the text. */
export function FootnoteList({ notes }: Readonly<{ notes: readonly ReadNote[] }>) {
  if (notes.length === 0) return null
  return (
    <ol className="footnote-list" aria-label={texts.list}>
      {notes.map(({ number, words }) => (
        <li key={number} value={number} data-note={number} tabIndex={-1}>
          <button
            type="button"
            className="footnote-back"
            aria-label={fill(texts.back, { number })}
            onClick={(event) => goTo(event, `button[data-note="${number}"]`)}
          >
            {number}
          </button>
          {words}
        </li>
      ))}
    </ol>
  )
}
