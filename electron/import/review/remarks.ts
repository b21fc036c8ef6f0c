import { commonPairs } from '../../../shared/align.ts'
import type { MinutesModel } from '../../../shared/documents.ts'
import { additionKey, longestRemark, type ReceivedRemark } from '../../../shared/minutes-review.ts'
import { plainLine } from '../../../shared/replace-words.ts'
import { readReviewMark } from '../../documents/review-marks.ts'
import { paired } from './pairs.ts'
import type { Reviewed, ReviewedParagraph } from './paragraphs.ts'
import { placesIn, type Place, type Stretch } from './places.ts'

type Remark = ReceivedRemark

/** Which sending a file is of, by most of its marks; null when it has none. */
export function reviewOf({ paragraphs }: Reviewed): string | null {
  const counts = new Map<string, number>()
  for (const { bookmarks } of paragraphs) {
    for (const name of bookmarks) {
      const id = readReviewMark(name)?.reviewId
      if (id !== undefined) counts.set(id, (counts.get(id) ?? 0) + 1)
    }
  }
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? null
}

export type Sending = Readonly<{ reviewId: string; name: string; model: MinutesModel; sent: Reviewed }>

/** What came back: comments, and words that are others than those sent, in the order of the minutes. Nothing is left out. */
export function remarksIn({ reviewId, name, model, sent }: Sending, received: Reviewed): Remark[] {
  const places = placesIn(model, sent.paragraphs)
  const indexOf = (bookmark: string) => {
    const mark = readReviewMark(bookmark)
    return mark?.reviewId === reviewId ? mark.index : null
  }
  const { paragraphs, lost } = paired(places, received.paragraphs, indexOf)
  const remarks: Remark[] = []
  // How far in the sent minutes one has come.
  let told = -1
  let before: Place | undefined
  for (const { paragraph, sent: indexes } of paragraphs) {
    const [first] = indexes
    const gone = lost.filter((index) => index > told && index < (first ?? told))
    told = Math.max(told, first ?? told)
    remarks.push(...gone.flatMap((index) => removedRemarks(places[index], name)))
    const place = merged(indexes.flatMap((index) => places[index] ?? []))
    remarks.push(...(place ? changes(place, paragraph, name) : addition(before, paragraph, name)))
    remarks.push(...commentRemarks(place, before, paragraph, name))
    before = place ?? before
  }
  const rest = lost.filter((index) => index > told).flatMap((index) => removedRemarks(places[index], name))
  const loose = received.loose.map((comment) => commentRemark(comment, null, '', name))
  return [...remarks, ...rest, ...loose].flatMap(fitting)
}

const longestName = 200

/** A remark as long as a paper becomes several, none of which has a place to be put. */
function fitting(remark: Remark): Remark[] {
  const { quote, words, madeBy: by } = remark
  const count = Math.max(1, Math.ceil(words.length / longestRemark))
  const parts = Array.from({ length: count }, (_, at) => words.slice(at * longestRemark, (at + 1) * longestRemark))
  const isWhole = count === 1 && quote.length <= longestRemark
  const shared = { ...remark, quote: quote.slice(0, longestRemark), madeBy: by.slice(0, longestName) }
  return parts.map((part) => ({ ...shared, words: part, ...(isWhole ? {} : { key: '' }) }))
}

/** Paragraphs that have become one. */
function merged(places: readonly Place[]): Place | undefined {
  const [first, ...rest] = places
  if (!first || rest.length === 0) return first
  return rest.reduce((whole, { text, stretches }) => {
    const start = whole.text.length + 1
    const moved = stretches.map(({ key, from, to }) => ({ key, from: from + start, to: to + start }))
    return { ...whole, text: `${whole.text} ${text}`, stretches: [...whole.stretches, ...moved] }
  }, first)
}

const madeBy = (authors: readonly string[], name: string): string => authors.map(plainLine).join(', ') || name

const changed = (
  itemId: string | null,
  words: Readonly<{ key: string; quote: string; words: string }>,
  by: string,
): Remark => ({ kind: 'changedWords', itemId, ...words, madeBy: by })

function removedRemarks(place: Place | undefined, name: string): Remark[] {
  if (!place) return []
  const parts = place.stretches.map(({ key, from, to }) => ({
    key,
    quote: place.text.slice(from, to).trim(),
    words: '',
  }))
  return parts.filter(({ quote }) => quote !== '').map((part) => changed(place.itemId, part, name))
}

/** A paragraph that was not sent belongs to the text before it. */
function addition(before: Place | undefined, { text, authors }: ReviewedParagraph, name: string): Remark[] {
  if (text === '') return []
  const key = before?.itemId ? additionKey(before.itemId, before.stretches.at(-1)?.key ?? '') : ''
  return [changed(before?.itemId ?? null, { key, quote: '', words: text }, madeBy(authors, name))]
}

/** Each stretch whose words are others now. */
function changes(place: Place, { text, authors }: ReviewedParagraph, name: string): Remark[] {
  if (text === place.text) return []
  const now = laidOut(place, text)
  return place.stretches.flatMap(({ key, from, to }, index) => {
    const quote = place.text.slice(from, to).trim()
    const words = plainLine(now[index] ?? '')
    return quote === words ? [] : [changed(place.itemId, { key, quote, words }, madeBy(authors, name))]
  })
}

const pieces = /\s+|[\p{L}\p{M}\p{N}]+|[^]/gu

/** The new text parted as the old one was; what is put in belongs to what stands before it. */
function laidOut({ text, stretches }: Place, now: string): string[] {
  if (stretches.length === 1) return [now]
  const older = text.match(pieces) ?? []
  const newer = now.match(pieces) ?? []
  const owners = ownersOf(older, stretches)
  const stands = new Map(commonPairs(older, newer).map(([o, n]) => [n, owners[o] ?? 0]))
  const parts = stretches.map(() => '')
  let at = 0
  newer.forEach((piece, index) => {
    at = Math.max(at, stands.get(index) ?? at)
    parts[at] += piece
  })
  return parts
}

/** The stretch each piece of the old text is in; the space between two belongs to the first. */
function ownersOf(older: readonly string[], stretches: readonly Stretch[]): number[] {
  let at = 0
  return older.map((piece) => {
    const owner = stretches.findLastIndex(({ from }) => from <= at)
    at += piece.length
    return Math.max(owner, 0)
  })
}

function commentRemarks(
  place: Place | undefined,
  before: Place | undefined,
  { comments }: ReviewedParagraph,
  name: string,
): Remark[] {
  return comments.map((comment) => {
    const key = place?.stretches.findLast(({ from }) => from <= comment.at)?.key ?? ''
    return commentRemark(comment, (place ?? before)?.itemId ?? null, key, name)
  })
}

const commentRemark = (
  { author, text, quote }: Readonly<{ author: string; text: string; quote: string }>,
  itemId: string | null,
  key: string,
  name: string,
): Remark => ({ kind: 'comment', itemId, key, quote, words: text, madeBy: madeBy([author], name) })
