import { chosen } from './chosen.ts'
import { composition as nb } from './nb/composition.ts'
import { composition as nn } from './nn/composition.ts'

/** Words about how a body is composed today, which rules that touches, and changes that are only tried. */
export const composition = chosen(nb, nn)
