import { chosen } from './chosen.ts'
import { followUps as nb } from './nb/follow-ups.ts'
import { followUps as nn } from './nn/follow-ups.ts'

/** Words about what is to be done after meetings. */
export const followUps = chosen(nb, nn)
