import { chosen } from './chosen.ts'
import { itemExtracts as nbItems, minutesReview as nb } from './nb/minutes-review.ts'
import { itemExtracts as nnItems, minutesReview as nn } from './nn/minutes-review.ts'

/** Words of minutes that go out to be looked through. */
export const minutesReview = chosen(nb, nn)
/** Words of single items written as Word. */
export const itemExtracts = chosen(nbItems, nnItems)
