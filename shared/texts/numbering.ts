import { chosen } from './chosen.ts'
import { numbering as nb } from './nb/numbering.ts'
import { numbering as nn } from './nn/numbering.ts'

/** Words about who gives case numbers and how they are written. */
export const numbering = chosen(nb, nn)
