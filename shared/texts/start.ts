import { chosen } from './chosen.ts'
import { start as nb } from './nb/start.ts'
import { start as nn } from './nn/start.ts'

/** Words of the first page, before a workspace is open. */
export const start = chosen(nb, nn)
