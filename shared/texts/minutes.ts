import { chosen } from './chosen.ts'
import { minutesView as nb } from './nb/minutes.ts'
import { minutesView as nn } from './nn/minutes.ts'

/** Words of the step where the minutes are looked through and finished. */
export const minutesView = chosen(nb, nn)
