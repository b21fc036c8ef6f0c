import { chosen } from './chosen.ts'
import { phrases as nb } from './nb/phrases.ts'
import { phrases as nn } from './nn/phrases.ts'

/** Words about phrases that are used again and again. */
export const phrases = chosen(nb, nn)
