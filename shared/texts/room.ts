import { chosen } from './chosen.ts'
import { room as nb } from './nb/room.ts'
import { room as nn } from './nn/room.ts'

/** Words of the meeting room. */
export const room = chosen(nb, nn)
