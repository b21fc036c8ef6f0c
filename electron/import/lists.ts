import type { ContentNode } from '../../shared/content.ts'
import type { Block } from './blocks.ts'
import type { Sequence } from './sequences.ts'

/** A block of a list; `sequence` is the count it belongs to, if any. */
export type Item = Readonly<{ block: Block; sequence: Sequence | undefined }>

type Level = { key: unknown; indent: number; list: ContentNode & { content: ContentNode[] } }

export const textNode = (text: string): ContentNode[] => (text === '' ? [] : [{ type: 'text', text }])

export const paragraph = (text: string): ContentNode => ({ type: 'paragraph', content: textNode(text) })

/** Turns items that follow each other into lists, one inside the other where signs and indents show it. */
export function listsOf(items: readonly Item[]): ContentNode[] {
  const lists: ContentNode[] = []
  const open: Level[] = []
  for (const item of items) {
    if (isText(item)) appendText(open, item.block.text)
    else place(lists, open, item)
  }
  return lists
}

/** An unmarked block among items is a further paragraph of the item before it. */
const isText = ({ block }: Item): boolean => block.marker === undefined

function appendText(open: readonly Level[], text: string): void {
  open.at(-1)?.list.content.at(-1)?.content?.push(paragraph(text))
}

function place(lists: ContentNode[], open: Level[], item: Item): void {
  const { indent } = item.block
  const key = item.sequence ?? item.block.marker?.label
  const at = open.findLastIndex(
    (level) => level.key === key && (item.sequence !== undefined || Math.abs(level.indent - indent) <= 1),
  )
  if (at >= 0) {
    open.length = at + 1
    open[at]?.list.content.push(listItem(item.block.text))
    return
  }
  while (open.length > 0 && !isInside(open.at(-1) as Level, item)) open.pop()
  const list = newList(item)
  const holder = open.at(-1)?.list.content.at(-1)?.content ?? lists
  holder.push(list)
  open.push({ key, indent, list })
}

/** Deeper in, or at the same depth below an item that leads in with a colon. */
function isInside(level: Level, { block }: Item): boolean {
  if (block.indent > level.indent + 1) return true
  return block.indent >= level.indent - 1 && leadsIn(level.list.content.at(-1))
}

function leadsIn(node: ContentNode | undefined): boolean {
  const [first] = node?.content ?? []
  return first?.content?.at(-1)?.text?.endsWith(':') ?? false
}

const listItem = (text: string): ContentNode => ({ type: 'listItem', content: [paragraph(text)] })

function newList({ block, sequence }: Item): Level['list'] {
  const content = [listItem(block.text)]
  if (!sequence) return { type: 'bulletList', content }
  const start = block.marker?.readings.find(({ style }) => style === sequence.style)?.value ?? sequence.start
  return { type: 'orderedList', attrs: { start }, content }
}
