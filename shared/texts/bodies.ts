import { chosen } from './chosen.ts'
import { bodies as nb } from './nb/bodies.ts'
import { bodies as nn } from './nn/bodies.ts'

/** Words about bodies, their seats, members, relations and work areas. */
export const bodies = chosen(nb, nn)
