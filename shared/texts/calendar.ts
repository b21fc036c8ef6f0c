import { chosen } from './chosen.ts'
import { calendar as nb } from './nb/calendar.ts'
import { calendar as nn } from './nn/calendar.ts'

/** Words of calendar files. They are the same in bokmål and nynorsk; only the date written into them differs. */
export const calendar = chosen(nb, nn)
