import { chosen } from './chosen.ts'
import { mandate as nb } from './nb/mandate.ts'
import { mandate as nn } from './nn/mandate.ts'

/** Words about what a body's mandate says. */
export const mandate = chosen(nb, nn)
