import { chosen } from './chosen.ts'
import { cases as nb } from './nb/cases.ts'
import { cases as nn } from './nn/cases.ts'

/** Words of the list of cases and of one case. */
export const cases = chosen(nb, nn)
