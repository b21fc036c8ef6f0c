import { chosen } from './chosen.ts'
import { meetings as nb } from './nb/meetings.ts'
import { meetings as nn } from './nn/meetings.ts'

/** Words of the list of meetings and of what all steps of a meeting share. */
export const meetings = chosen(nb, nn)
