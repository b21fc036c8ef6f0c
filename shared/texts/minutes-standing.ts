import { chosen } from './chosen.ts'
import { minutesStanding as nb } from './nb/minutes-standing.ts'
import { minutesStanding as nn } from './nn/minutes-standing.ts'

/** Words about how far minutes have come: looked through, approved, put right. */
export const minutesStanding = chosen(nb, nn)
