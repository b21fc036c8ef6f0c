import { chosen } from './chosen.ts'
import { sources as nb } from './nb/sources.ts'
import { sources as nn } from './nn/sources.ts'

/** Where a follow-up comes from. */
export const sources = chosen(nb, nn)
