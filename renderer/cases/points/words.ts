import type { CasePoint, PointField, PointKind } from '../../../shared/case-points.ts'
import { fill } from '../../../shared/texts/index.ts'
import { casePoints as texts } from '../../../shared/texts/case-points.ts'

/** «A: Felles arkitektur», or who was heard and where the case is anchored. */
export function pointName({ label, text, party, kind }: CasePoint): string {
  const name = text === '' || kind === 'consultation' || kind === 'anchoring' ? party : text
  return label === '' ? name : fill(texts.named, { label, text: name })
}

/** What the field is called in a kind. */
export function fieldName(kind: PointKind, field: PointField): string {
  const names: Partial<Record<PointField, string>> = texts.fields[kind]
  return names[field] ?? ''
}

/** How far the point has come, in a word or two; empty when there is nothing to say. */
export function statusName({ kind, status, isOpen }: CasePoint): string {
  if (kind === 'consultation') return isOpen ? texts.unanswered : ''
  if (kind === 'anchoring') return isOpen ? texts.noOutcome : ''
  return texts.statuses[status]
}
