import { chosen } from './chosen.ts'
import { papers as nb } from './nb/papers.ts'
import { papers as nn } from './nn/papers.ts'

/** Words of the case paper and its versions. */
export const papers = chosen(nb, nn)
