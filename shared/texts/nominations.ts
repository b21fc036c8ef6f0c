import { chosen } from './chosen.ts'
import { nominations as nb } from './nb/nominations.ts'
import { nominations as nn } from './nn/nominations.ts'

/** Words about proposing and weighing candidates for a seat. */
export const nominations = chosen(nb, nn)
