import { chosen } from './chosen.ts'
import { shares as nb } from './nb/shares.ts'
import { shares as nn } from './nn/shares.ts'

/** Shares of a number of people or seats that have a name; `other` is for the rest: «3 av 7». */
export const shares = chosen(nb, nn)
