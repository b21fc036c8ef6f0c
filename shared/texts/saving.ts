import { chosen } from './chosen.ts'
import { saving as nb } from './nb/saving.ts'
import { saving as nn } from './nn/saving.ts'

/** What is said of a text that cannot be saved, however often one tries. */
export const saving = chosen(nb, nn)
