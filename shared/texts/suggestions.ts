import { chosen } from './chosen.ts'
import { suggestions as nb } from './nb/suggestions.ts'
import { suggestions as nn } from './nn/suggestions.ts'

/** Words about what is suggested in a paper and not decided. */
export const suggestions = chosen(nb, nn)
