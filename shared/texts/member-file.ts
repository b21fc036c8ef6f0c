import { chosen } from './chosen.ts'
import { memberFile as nb } from './nb/member-file.ts'
import { memberFile as nn } from './nn/member-file.ts'

/** Words about lists of members read from a file and written to one. */
export const memberFile = chosen(nb, nn)
