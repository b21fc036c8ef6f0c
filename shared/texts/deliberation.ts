import { chosen } from './chosen.ts'
import { deliberation as nb } from './nb/deliberation.ts'
import { deliberation as nn } from './nn/deliberation.ts'

/** Words of the meeting room about proposals, votes and statements. */
export const deliberation = chosen(nb, nn)
