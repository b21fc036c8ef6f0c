import { chosen } from './chosen.ts'
import { digifin as nb } from './nb/digifin.ts'
import { digifin as nn } from './nn/digifin.ts'

/** Words of DigiFin applications: in a case, in a meeting's list and in the file. */
export const digifin = chosen(nb, nn)
