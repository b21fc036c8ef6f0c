import { chosen } from './chosen.ts'
import { holidays as nb } from './nb/holidays.ts'
import { holidays as nn } from './nn/holidays.ts'

/** Names of public holidays, and of other days a plan of meetings should mind. */
export const holidays = chosen(nb, nn)
