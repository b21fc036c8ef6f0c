import type { Node, ResolvedPos } from '@tiptap/pm/model'
import type { EditorState, Transaction } from '@tiptap/pm/state'
import { fill } from '../../shared/texts/index.ts'
import { editor as texts } from '../../shared/texts/editor.ts'
import { say } from './announce/said.ts'

/** The highest number a list may begin with; what Word takes is higher, and no paper needs it. */
export const highestStart = 9999

/** The numbered list around the cursor: where it stands, its first number, and the number that would follow on the one before it. */
export type NumberedList = Readonly<{ position: number; start: number; following: number | null }>

/** The innermost numbered list the cursor stands in; null outside one. */
export function numberedListAt({ selection: { $from } }: EditorState): NumberedList | null {
  for (let depth = $from.depth; depth > 0; depth--) {
    const node = $from.node(depth)
    if (node.type.name === 'orderedList')
      return { position: $from.before(depth), start: startOf(node), following: following($from, depth) }
  }
  return null
}

const startOf = (list: Node): number => Number(list.attrs['start'])

/** The nearest numbered list that stands before it among the same neighbours gives the number. */
function following($from: ResolvedPos, depth: number): number | null {
  const before = $from.node(depth - 1).children.slice(0, $from.index(depth - 1))
  const last = before.findLast((node) => node.type.name === 'orderedList')
  return last === undefined ? null : startOf(last) + last.childCount
}

/** The number a list may begin with; null for anything else. */
export function startFrom(typed: string): number | null {
  const text = typed.trim()
  return /^\d{1,4}$/.test(text) && Number(text) <= highestStart ? Number(text) : null
}

/** Lets the list the cursor stands in begin with another number. */
export const setStart = (tr: Transaction, { position }: NumberedList, start: number): Transaction =>
  say(tr.setNodeAttribute(position, 'start', start), fill(texts.listStart.said, { start }))
