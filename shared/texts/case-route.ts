import { chosen } from './chosen.ts'
import { caseRoute as nb } from './nb/case-route.ts'
import { caseRoute as nn } from './nn/case-route.ts'

/** Words of the road of a case: what was done, what is planned, and moving on. */
export const caseRoute = chosen(nb, nn)
