import { chosen } from './chosen.ts'
import { help as nb } from './nb/help.ts'
import { help as nn } from './nn/help.ts'

/** What each operation does, in one sentence; shown by the command line. */
export const help = chosen(nb, nn)
