import { chosen } from './chosen.ts'
import { paperBlocks as nb } from './nb/paper-blocks.ts'
import { paperBlocks as nn } from './nn/paper-blocks.ts'

/** Words of what stands in a paper beside plain text, and what the editor says aloud. */
export const paperBlocks = chosen(nb, nn)
