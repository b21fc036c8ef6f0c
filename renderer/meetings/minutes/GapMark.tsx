import type { MinutesModel } from '../../../shared/documents.ts'
import type { Gap, GapKind } from '../../../shared/minutes.ts'
import { gapText, minutesFacts } from '../../../shared/minutes-text.ts'

/** The gap of a kind that belongs to the meeting as a whole or to an item; undefined when the fact is there. */
export const gapIn = ({ gaps }: MinutesModel, kind: GapKind, itemId: string | null = null): Gap | undefined =>
  gaps.find((gap) => gap.kind === kind && gap.itemId === itemId)

/** What the document prints where a fact is missing. */
export function GapMark({
  model,
  kind,
  itemId = null,
}: {
  model: MinutesModel
  kind: GapKind
  itemId?: string | null
}) {
  const gap = gapIn(model, kind, itemId)
  return gap ? <mark className="gap">{gapText(minutesFacts(model), gap)}</mark> : null
}
