import { chosen } from './chosen.ts'
import { overview as nb } from './nb/overview.ts'
import { overview as nn } from './nn/overview.ts'

/** Words of the first place in a workspace: what is next, what is missing, what is due. */
export const overview = chosen(nb, nn)
