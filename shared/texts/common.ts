import { chosen } from './chosen.ts'
import { common as nb } from './nb/common.ts'
import { common as nn } from './nn/common.ts'

/** Words used in more than one place of the interface. */
export const common = chosen(nb, nn)
