import { chosen } from './chosen.ts'
import { caseOverview as nb } from './nb/case-overview.ts'
import { caseOverview as nn } from './nn/case-overview.ts'

/** Words of the overview of cases: the board, the table and what one can ask for. */
export const caseOverview = chosen(nb, nn)
