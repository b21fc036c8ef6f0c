import type { Gap, GapKind } from '../../../shared/minutes.ts'

/** Gaps that are mended in the minutes themselves; all others belong to the meeting room. */
const mendedHere: readonly GapKind[] = ['noOutcome', 'noAdvice']

export const isMendedHere = ({ kind, itemId }: Gap): boolean => itemId !== null && mendedHere.includes(kind)

/** The id of the field that mends a gap. */
export const fieldOf = (kind: 'noOutcome' | 'noAdvice', itemId: string): string => `${kind}-${itemId}`

/** The id of the button that opens the text about how an item was treated. */
export const treatmentFieldOf = (itemId: string): string => `treatment-${itemId}`

/** Goes to the field that mends the gap; links cannot, for the address after # is the place. */
export function goToField({ kind, itemId }: Gap): void {
  if (kind !== 'noOutcome' && kind !== 'noAdvice') return
  const field = document.getElementById(fieldOf(kind, itemId ?? ''))
  field?.scrollIntoView({ block: 'center' })
  field?.focus({ preventScroll: true })
}
