import { chosen } from './chosen.ts'
import { presence as nb } from './nb/presence.ts'
import { presence as nn } from './nn/presence.ts'

/** Words about who is there and what they did. */
export const presence = chosen(nb, nn)
