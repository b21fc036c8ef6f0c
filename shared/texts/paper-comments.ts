import { chosen } from './chosen.ts'
import { paperComments as nb } from './nb/paper-comments.ts'
import { paperComments as nn } from './nn/paper-comments.ts'

/** Words of comments on a paper. */
export const paperComments = chosen(nb, nn)
