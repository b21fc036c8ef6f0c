import { chosen } from './chosen.ts'
import { yearPlan as nb } from './nb/year-plan.ts'
import { yearPlan as nn } from './nn/year-plan.ts'

/** Words of the year's meetings: calendar, list, proposals and calendar files. */
export const yearPlan = chosen(nb, nn)
