import type { ContentNode } from '../../../shared/content.ts'
import type { MinutesItem, MinutesModel } from '../../../shared/documents.ts'
import { adviceKey, treatmentKey } from '../../../shared/minutes-review.ts'
import { blockText, isTextblock, plainLine } from '../../../shared/replace-words.ts'
import type { ReviewedParagraph } from './paragraphs.ts'

/** A stretch of a paragraph with the key of the sentence or text it is; empty for words that are none. */
export type Stretch = Readonly<{ key: string; from: number; to: number }>

/** Where a paragraph of the minutes stands, and what it is made of, from its first letter to its last. */
export type Place = Readonly<{ text: string; itemId: string | null; stretches: readonly Stretch[] }>

type Line = { readonly text: string; readonly itemId: string | null; readonly found: Stretch[] }

/** What each paragraph of minutes as they were sent is, told by their own model. */
export function placesIn(model: MinutesModel, sent: readonly ReviewedParagraph[]): Place[] {
  const lines = linesOf(model, sent)
  const inItem = (itemId: string | null) => lines.filter((line) => line.itemId === itemId)
  for (const { key, words } of model.sentences) placeWords(inItem(null), key, plainLine(words))
  for (const item of model.items) placeItem(inItem(item.itemId), item)
  return lines.map(({ text, itemId, found }) => ({ text, itemId, stretches: whole(found, text.length) }))
}

/** An item begins at its heading, which has the number of the item as its anchor. */
function linesOf(model: MinutesModel, sent: readonly ReviewedParagraph[]): Line[] {
  let itemId: string | null = null
  return sent.map(({ text, bookmarks }) => {
    const number = bookmarks.map((name) => /^punkt_(\d+)$/.exec(name)?.[1]).find((found) => found !== undefined)
    if (number !== undefined) itemId = model.items[Number(number) - 1]?.itemId ?? null
    return { text, itemId, found: [] }
  })
}

function placeItem(lines: readonly Line[], item: MinutesItem): void {
  for (const text of textblocks(item.advice)) placeLine(lines, adviceKey(item.itemId), text)
  for (const text of textblocks(item.treatment)) placeLine(lines, treatmentKey(item.itemId), text)
  for (const { key, words, content } of item.sentences) {
    placeWords(lines, key, plainLine(words))
    for (const text of textblocks(content)) placeLine(lines, key, text)
  }
}

/** The words of each paragraph and heading in a text; the paper has its footnotes elsewhere. */
function textblocks(nodes: readonly ContentNode[] | null): string[] {
  return (nodes ?? []).flatMap((node): string[] => {
    if (!isTextblock(node)) return textblocks(node.content ?? [])
    const text = blockText(node)
    return text === '' ? [] : [text]
  })
}

function placeLine(lines: readonly Line[], key: string, text: string): void {
  const line = lines.find((one) => one.found.length === 0 && one.text === text)
  line?.found.push({ key, from: 0, to: text.length })
}

/** A sentence begins a paragraph or follows another, where it can; then anywhere its words stand free. */
function placeWords(lines: readonly Line[], key: string, words: string): void {
  if (words === '') return
  const places = lines.flatMap((line) =>
    everyPlace(line.text, words)
      .filter((from) => line.found.every((one) => from >= one.to || from + words.length <= one.from))
      .map((from) => ({ line, from })),
  )
  const follows = ({ line, from }: (typeof places)[number]) =>
    from === 0 || line.found.some(({ to }) => to === from - 1)
  const place = places.find(follows) ?? places[0]
  place?.line.found.push({ key, from: place.from, to: place.from + words.length })
}

function everyPlace(text: string, words: string): number[] {
  const places: number[] = []
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + words.length)) places.push(at)
  return places
}

/** The stretches in order, with what stands between them. */
function whole(found: readonly Stretch[], length: number): Stretch[] {
  const stretches: Stretch[] = []
  let at = 0
  for (const stretch of found.toSorted((a, b) => a.from - b.from)) {
    if (stretch.from > at + 1) stretches.push({ key: '', from: at, to: stretch.from })
    stretches.push(stretch)
    at = stretch.to
  }
  if (at < length || stretches.length === 0) stretches.push({ key: '', from: at, to: length })
  return stretches
}
