import { chosen } from './chosen.ts'
import { caseFacts as nb } from './nb/case-facts.ts'
import { caseFacts as nn } from './nn/case-facts.ts'

/** Words of the deadlines in a case and of its links to other cases. */
export const caseFacts = chosen(nb, nn)
