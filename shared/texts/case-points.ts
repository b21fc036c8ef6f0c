import { chosen } from './chosen.ts'
import { casePoints as nb } from './nb/case-points.ts'
import { casePoints as nn } from './nn/case-points.ts'

/** Words of what a case carries point by point, and of the report on what is open. */
export const casePoints = chosen(nb, nn)
