import { create } from 'zustand'

/** Where the text and the comments beside it meet: the text is drawn once, and what is beside it comes and goes. */
type Desk = Readonly<{
  /** The commented block the cursor stands in. */
  at: string | null
  /** The block someone is about to comment; it is stored. */
  writing: string | null
  /** The block whose comments someone asked to see; a new object each time. */
  shown: Readonly<{ blockId: string }> | null
  /** Begins a comment on the block with the cursor, goes to a block, or to the cursor; null while there is no text to write in. */
  text: Readonly<{ comment: () => void; goTo: (blockId: string) => void; focus: () => void }> | null
}>

const nothing: Desk = { at: null, writing: null, shown: null, text: null }

export const useCommentDesk = create<Desk>(() => nothing)

export const setDesk = (some: Partial<Desk>): void => useCommentDesk.setState(some)

/** Forgets everything when the text goes. */
export const clearDesk = (): void => useCommentDesk.setState(nothing)
