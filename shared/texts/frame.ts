import { chosen } from './chosen.ts'
import { frame as nb } from './nb/frame.ts'
import { frame as nn } from './nn/frame.ts'

/** Words of the frame around every place. */
export const frame = chosen(nb, nn)
