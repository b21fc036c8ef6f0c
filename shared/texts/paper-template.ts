import { chosen } from './chosen.ts'
import { paperTemplate as nb } from './nb/paper-template.ts'
import { paperTemplate as nn } from './nn/paper-template.ts'

/** Words of the template of case papers. */
export const paperTemplate = chosen(nb, nn)
