import { adviceKey, treatmentKey, type MinutesRemark } from '../../../../shared/minutes-review.ts'
import { fieldOf, treatmentFieldOf } from '../gaps.ts'

type Place = Pick<MinutesRemark, 'key' | 'itemId'>

/** Goes to the sentence a remark concerns, else to its item, else to the beginning of the minutes. */
export function goToRemark(remark: Place): void {
  const place = placeOf(remark) ?? itemOf(remark) ?? document.querySelector<HTMLElement>('article.sheet')
  if (!place) return
  const target = place.matches('button') ? place : (place.querySelector<HTMLElement>('button') ?? place)
  if (target === place && !place.matches('button')) place.tabIndex = -1
  target.focus({ preventScroll: true })
  target.scrollIntoView({ block: 'center' })
}

function placeOf({ key, itemId }: Place): HTMLElement | null {
  if (itemId !== null && key === treatmentKey(itemId)) return document.getElementById(treatmentFieldOf(itemId))
  if (itemId !== null && key === adviceKey(itemId)) return document.getElementById(fieldOf('noAdvice', itemId))
  return key === '' ? null : document.querySelector<HTMLElement>(`[data-sentence="${CSS.escape(key)}"]`)
}

const itemOf = ({ itemId }: Place): HTMLElement | null =>
  itemId === null ? null : document.querySelector<HTMLElement>(`[data-item="${itemId}"] h3`)
