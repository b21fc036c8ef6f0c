import { gapText, type MinutesFacts } from '../../shared/minutes-text.ts'
import type { MinutesModel } from '../../shared/documents.ts'
import type { Gap, GapKind } from '../../shared/minutes.ts'
import { paragraphText, paragraphsOf, type MinutesPart, type MinutesSentence } from '../../shared/minutes-blocks.ts'
import { richText, type Block } from './blocks.ts'
import { gap, leadIn, paragraph, type Paragraphs } from './parts.ts'
import { gapRun, type Writer } from './writer.ts'

/** Minutes being written: the words, the model, and the facts sentences are made of. */
export type Draft = Readonly<{ writer: Writer; model: MinutesModel; facts: MinutesFacts }>

/** The gap of a kind that the model says there is, for the meeting as a whole or for one item. */
export const gapOf = ({ model }: Draft, kind: GapKind, itemId: string | null = null): Gap | undefined =>
  model.gaps.find((one) => one.kind === kind && one.itemId === itemId)

/** What stands where a fact about the whole meeting is missing. */
export const meetingGap = ({ writer, facts }: Draft, kind: GapKind) =>
  gapRun(writer, gapText(facts, { kind, itemId: null, itemTitle: null }))

/** The gap as a paragraph, or nothing when there is none. */
export function gapLine(draft: Draft, kind: GapKind, itemId: string | null = null): Paragraphs {
  const found = gapOf(draft, kind, itemId)
  return found ? [gap(draft.writer, gapText(draft.facts, found))] : []
}

/** The sentences of one part as they are printed, each with the rich text that belongs under it. */
export const sentenceBlocks = (
  writer: Writer,
  sentences: readonly MinutesSentence[],
  part: MinutesPart,
  level = 3,
): Block[] =>
  paragraphsOf(sentences, part).flatMap((one) => {
    const text = paragraphText(one)
    return [
      ...(text === '' ? [] : [one.content ? leadIn(writer, text) : paragraph(writer, text)]),
      ...(one.content ? richText(writer, one.content, level) : []),
    ]
  })
